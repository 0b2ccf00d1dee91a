"""Rules that count past midnight, and declared words of which one stands in another."""

from datetime import UTC, date, datetime
from typing import Any, Final

import pytest
from msgspec import structs

from loket.declarations import Municipality
from loket.routing import RoutingRule
from services.notifier.cases.routing import department_for, heard
from tests.unit.notifier.talking import WORLD

DENHAAG: Final = WORLD["denhaag"]
TILE: Final = DENHAAG.category("losse stoeptegel")
WEEKEND: Final[dict[str, Any]] = {"days": ("za", "zo"), "after": "18:00", "before": "06:00"}


def ruled(*rules: RoutingRule, **changes: Any) -> Municipality:
    return structs.replace(DENHAAG, routing=rules, **changes)


def goes_to(municipality: Municipality, words: tuple[str, ...] = (), at: datetime | None = None) -> str:
    at = at or datetime(2026, 11, 25, 10, tzinfo=UTC)
    return department_for(municipality, TILE, pin=None, words=words, at=at)


@pytest.mark.parametrize(
    ("rule", "day", "utc", "matches"),
    [
        (WEEKEND, 30, 1, True),  # Monday 02:00: the night that began on Sunday
        (WEEKEND, 29, 1, True),
        (WEEKEND, 28, 0, False),  # Saturday 01:00: Friday's night
        (WEEKEND, 28, 18, True),
        (WEEKEND, 28, 4, False),
        (WEEKEND, 30, 5, False),  # Monday 06:00 is its end
        (WEEKEND, 30, 19, False),
        (WEEKEND, 28, 23, True),  # already Sunday 00:00 in the Netherlands
        ({"days": ("vrije dag",), "after": "22:00", "before": "07:00"}, 30, 2, True),
        ({"days": ("werkdag",), "after": "22:00", "before": "07:00"}, 30, 2, False),
        ({"days": ("werkdag",), "after": "22:00", "before": "07:00"}, 28, 2, True),
        ({"days": ("werkdag",), "after": "22:00", "before": "07:00"}, 25, 2, False),  # the 24th is declared closed
        ({"days": ("vr",), "after": "00:00", "before": "07:00"}, 27, 2, True),  # no night: it begins that day
        ({"days": ("vr",)}, 27, 2, True),
    ],
)
def test_a_night_belongs_to_the_day_on_which_it_begins(rule: dict[str, Any], day: int, utc: int, matches: bool) -> None:
    rules = ruled(RoutingRule(department="Team Groen", **rule), closing_days=frozenset({date(2026, 11, 24)}))

    at = datetime(2026, 11, day, utc, 0, tzinfo=UTC)

    assert goes_to(rules, at=at) == ("Team Groen" if matches else "Team Wegbeheer")


@pytest.mark.parametrize(
    ("text", "found", "department"),
    [
        ("er is een losse tegel", ("losse tegel", "tegel"), "Team Groen"),
        ("de tram rails zijn los", ("tram", "tram rails"), "Team Groen"),
        ("de tram piept", ("tram",), "Team Verkeer"),
        ("TRAM RAILS", ("tram", "tram rails"), "Team Groen"),
        ("tramrails en tegeltjes", (), "Team Wegbeheer"),
    ],
)
def test_a_word_that_stands_in_another_one_is_heard_too(text: str, found: tuple[str, ...], department: str) -> None:
    rules = ruled(
        RoutingRule(department="Team Verkeer", categories=("gat in de weg",), words=("losse tegel", "tram")),
        RoutingRule(department="Team Groen", words=("tegel", "tram rails")),
        RoutingRule(department="Team Verkeer", words=("tram",)),
    )

    assert set(heard(rules, text)) == set(found)
    assert goes_to(rules, heard(rules, text)) == department
