"""What waited for us counts from when ingest took it in: terms, rules of time, and what was told together."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest
from msgspec import structs

from loket.routing import RoutingRule
from services.notifier.cases.deadlines import due_day
from tests.unit.notifier.talking import PIN, WORDLESS, Talk, a_said, likely

FRIDAY: Final = datetime(2026, 11, 27, 22, 30, tzinfo=UTC)
"""Half past eleven at night in the Netherlands."""
BACKLOG: Final = timedelta(hours=10)
TILE: Final[dict[str, Any]] = {"text": "losse tegel Kerkstraat 26", "candidates": likely("losse stoeptegel", 0.9)}


def _heard(talk: Talk, event_id: str, at: datetime, **values: Any) -> None:
    talk.give(a_said(event_id, received_at=at, **values))


@pytest.mark.parametrize("backlog", [timedelta(0), BACKLOG, timedelta(days=3)])
def test_a_report_came_in_and_its_term_begins_when_ingest_took_it_in(backlog: timedelta) -> None:
    talk = Talk(now=FRIDAY + backlog)
    _heard(talk, "v1-1", FRIDAY, **TILE)
    talk.wait(10)

    (case,) = talk.cases
    term = talk.municipality.category(case.sub).term_workdays
    assert case.created_at == FRIDAY
    assert case.due == due_day(FRIDAY, term, talk.municipality.closing_days)


@pytest.mark.parametrize("backlog", [timedelta(0), BACKLOG])
def test_a_rule_of_time_goes_by_when_it_came(backlog: timedelta) -> None:
    talk = Talk(now=FRIDAY + backlog)
    rule = RoutingRule(department="Team Groen", after="22:00", before="06:00")
    talk.municipality = structs.replace(talk.municipality, routing=(rule,))
    _heard(talk, "v1-1", FRIDAY, **TILE)

    assert talk.cases[0].department == "Team Groen"


def test_no_report_came_in_in_the_future() -> None:
    talk = Talk(now=FRIDAY)
    _heard(talk, "v1-1", FRIDAY + timedelta(days=2), **TILE)

    assert talk.cases[0].created_at == FRIDAY


@pytest.mark.parametrize("backlog", [timedelta(0), BACKLOG])
@pytest.mark.parametrize(("after", "photos"), [(timedelta(seconds=20), [1, 0]), (timedelta(minutes=40), [0, 1])])
def test_what_came_soon_after_reports_came_soon_however_long_they_waited(
    backlog: timedelta, after: timedelta, photos: list[int]
) -> None:
    talk = Talk(now=FRIDAY + backlog)
    _heard(talk, "v1-1", FRIDAY, **TILE)
    _heard(talk, "v1-2", FRIDAY + timedelta(seconds=5), text="graffiti Dorpsweg 8", candidates=likely("graffiti", 0.95))
    talk.situation = structs.replace(
        talk.situation,
        conversation=structs.replace(
            talk.conversation, memory=structs.replace(talk.memory, together=tuple(case.id for case in talk.cases))
        ),
    )
    talk.now += after if not backlog else timedelta(0)
    _heard(talk, "v1-3", FRIDAY + after, kind="image", photo=True, **WORDLESS | {"text": None})

    assert [case.photos for case in talk.cases] == photos


def test_what_was_written_before_staff_asked_is_no_answer() -> None:
    talk = Talk(now=FRIDAY)
    _heard(talk, "v1-1", FRIDAY, **TILE)
    talk.wait(60)
    wrote = talk.now
    talk.wait(60)
    talk.set_status(talk.cases[0].id, "reactie gevraagd", "Aan welke kant?")
    talk.wait(60)

    for n, at in enumerate((wrote, talk.now)):
        _heard(talk, f"v1-after-{n}", at, kind="location", location=PIN, **WORDLESS | {"text": None})
        talk.wait(10)
        assert talk.cases[0].state == ("reactie gevraagd", "in behandeling")[n]


def test_the_clock_goes_on_from_when_the_answer_came() -> None:
    talk = Talk(now=FRIDAY - timedelta(days=4))
    talk.say(TILE["text"], candidates=TILE["candidates"])
    talk.wait(60)
    due = talk.cases[0].due
    talk.set_status(talk.cases[0].id, "reactie gevraagd", "Aan welke kant?")
    asked = talk.now
    talk.now += timedelta(days=3)

    _heard(talk, "v1-late", asked + timedelta(minutes=5), text="links", candidates=(), decision="ask")

    assert (talk.cases[0].state, talk.cases[0].due) == ("in behandeling", due)
