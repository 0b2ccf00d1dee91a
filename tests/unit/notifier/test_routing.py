"""Where cases go beyond their category: declared rules, what is no longer active, and never nowhere."""

from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from loket.declarations import Category, Department, Municipality
from loket.events import Location
from loket.providers.content import Choices
from loket.routing import Area, MultiPolygon, Polygon, RoutingRule, holds
from services.notifier.cases import handling
from services.notifier.cases.routing import department_for, heard
from tests.builders import a_world
from tests.unit.notifier.talking import WORDLESS, WORLD, Talk, likely

DENHAAG: Final = WORLD["denhaag"]
SQUARE: Final = ((4.30, 52.07), (4.32, 52.07), (4.32, 52.09), (4.30, 52.09), (4.30, 52.07))
HOLE: Final = ((4.305, 52.075), (4.310, 52.075), (4.310, 52.080), (4.305, 52.080), (4.305, 52.075))
CENTRE: Final = Area(name="Centrum", geometry=Polygon(coordinates=(SQUARE, HOLE)))
IN_CENTRE: Final = Location(latitude=52.08, longitude=4.301)
TILE: Final = DENHAAG.category("losse stoeptegel")
WEDNESDAY: Final = datetime(2026, 11, 25, 10, tzinfo=UTC)  # 11:00 in the Netherlands


def ruled(*rules: RoutingRule, **changes: Any) -> Municipality:
    return structs.replace(DENHAAG, areas=(CENTRE,), routing=rules, **changes)


def goes_to(
    municipality: Municipality,
    *,
    category: Category = TILE,
    pin: Location | None = None,
    words: tuple[str, ...] = (),
    at: datetime = WEDNESDAY,
) -> str:
    return department_for(municipality, category, pin=pin, words=words, at=at)


@pytest.mark.parametrize(
    ("latitude", "longitude", "inside"),
    [
        (52.08, 4.301, True),
        (52.085, 4.315, True),
        (52.077, 4.307, False),  # in the hole
        (52.08, 4.33, False),
        (52.10, 4.31, False),
        (52.06, 4.31, False),
        (52.08, 4.29, False),
    ],
)
def test_a_place_lies_in_an_area_or_not_and_never_in_its_hole(latitude: float, longitude: float, inside: bool) -> None:
    assert holds(CENTRE, latitude, longitude) is inside
    assert holds(Area(name="x", geometry=MultiPolygon(coordinates=((SQUARE, HOLE),))), latitude, longitude) is inside


def test_the_first_rule_that_matches_wins_and_without_one_the_category_does() -> None:
    rules = ruled(
        RoutingRule(department="Team Groen", categories=("losse stoeptegel",), areas=("Centrum",)),
        RoutingRule(department="Team Verkeer", categories=("Wegen en straten",)),
    )

    assert goes_to(rules, pin=Location(latitude=52.085, longitude=4.315)) == "Team Groen"
    assert goes_to(rules, pin=Location(latitude=52.2, longitude=4.315)) == "Team Verkeer"
    assert goes_to(rules) == "Team Verkeer"
    assert goes_to(rules, category=DENHAAG.category("ratten")) == "Team Dierplagen"


@pytest.mark.parametrize(
    ("rule", "at", "matches"),
    [
        ({"days": ("wo",)}, WEDNESDAY, True),
        ({"days": ("do", "vr")}, WEDNESDAY, False),
        ({"days": ("werkdag",)}, WEDNESDAY, True),
        ({"days": ("vrije dag",)}, WEDNESDAY, False),
        ({"days": ("vrije dag",)}, datetime(2026, 12, 25, 10, tzinfo=UTC), True),
        ({"days": ("vrije dag",)}, datetime(2026, 11, 28, 10, tzinfo=UTC), True),
        ({"days": ("vrije dag",)}, datetime(2026, 12, 24, 10, tzinfo=UTC), True),  # declared below
        ({"after": "08:00", "before": "18:00"}, WEDNESDAY, True),
        ({"after": "11:00", "before": "11:01"}, WEDNESDAY, True),
        ({"after": "10:00", "before": "11:00"}, WEDNESDAY, False),
        ({"after": "18:00", "before": "08:00"}, WEDNESDAY, False),
        ({"after": "18:00", "before": "08:00"}, WEDNESDAY + timedelta(hours=8), True),
        ({"after": "18:00", "before": "08:00"}, WEDNESDAY + timedelta(hours=16), True),
    ],
)
def test_a_rule_counts_on_its_days_and_at_its_hours_in_dutch_time(
    rule: dict[str, Any], at: datetime, matches: bool
) -> None:
    rules = ruled(RoutingRule(department="Team Groen", **rule), closing_days=frozenset({date(2026, 12, 24)}))

    assert goes_to(rules, at=at) == ("Team Groen" if matches else "Team Wegbeheer")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De BOOMWORTEL drukt de tegel omhoog", ("boomwortel",)),
        ("boomwortels", ()),
        ("een wortel van een boom", ()),
        ("bij de tram-halte, boomwortel.", ("boomwortel", "tram")),
        ("", ()),
    ],
)
def test_only_declared_words_are_heard_and_only_whole(text: str, found: tuple[str, ...]) -> None:
    rules = ruled(RoutingRule(department="Team Groen", words=("boomwortel", "tram")))

    assert heard(rules, text) == found
    assert heard(DENHAAG, text) == ()
    assert heard(rules, text, ("tram",))[0] == "tram"


def moves(talk: Talk) -> list[tuple[str | None, str | None, str]]:
    """Between which departments a case went, and by whom, as its history tells."""
    lines = [h for _, _, step in talk.steps for h in step.history if h.what == "department"]
    return [(h.was, h.became, h.actor) for h in lines]


def test_a_word_in_any_message_sends_a_case_on_and_its_history_says_so() -> None:
    talk = Talk()
    talk.municipality = ruled(
        RoutingRule(department="Team Spelen", areas=("Centrum",), words=("schommel",)),
        RoutingRule(department="Team Groen", words=("boomwortel",)),
    )
    talk.say("losse tegel", candidates=likely("losse stoeptegel"))
    assert talk.situation.cases[-1].department == "Team Wegbeheer"

    talk.say("door een boomwortel", candidates=likely("losse stoeptegel"))

    (case,) = talk.situation.cases
    assert (case.department, case.sub) == ("Team Groen", "losse stoeptegel")
    assert moves(talk) == [("Team Wegbeheer", "Team Groen", "loket")]


def test_a_pin_that_comes_after_the_words_sends_a_case_on() -> None:
    talk = Talk()
    talk.municipality = ruled(RoutingRule(department="Team Spelen", areas=("Centrum",)))
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)

    talk.say(None, kind="location", location=IN_CENTRE, **WORDLESS)

    assert talk.cases[-1].department == "Team Spelen"
    assert moves(talk) == [("Team Wegbeheer", "Team Spelen", "loket")]


@pytest.mark.parametrize("chosen_by", ["resident", "staff"])
def test_a_pin_that_comes_after_the_category_was_chosen_sends_it_on_unless_staff_chose(chosen_by: str) -> None:
    talk = Talk()
    talk.municipality = ruled(RoutingRule(department="Team Spelen", areas=("Centrum",)))
    talk.say("er is hier iets", candidates=likely("losse stoeptegel", 0.4), decision="ask", reason="low_confidence")
    talk.wait(20)
    (case,) = talk.cases
    if chosen_by == "resident":
        (asked,) = [d.content for d in talk.sent if isinstance(d.content, Choices)]
        talk.say(asked.rows[0].title, kind="interactive", payload=asked.rows[0].id, **WORDLESS)
    else:
        talk.act(
            lambda draft: handling.assign(
                draft, case, department=None, sub="losse stoeptegel", why=None, actor="medewerker"
            )
        )
    talk.wait(20)

    talk.say(None, kind="location", location=IN_CENTRE, **WORDLESS)

    department = "Team Spelen" if chosen_by == "resident" else "Team Wegbeheer"
    assert [(c.sub, c.department) for c in talk.cases] == [("losse stoeptegel", department)]


def test_what_is_not_active_any_more_falls_to_its_successor_or_the_fallback() -> None:
    old = structs.replace(TILE, active=False, replaced_by="verzakking")
    gone = structs.replace(DENHAAG.category("ratten"), active=False)
    others = tuple(c for c in DENHAAG.categories if c.sub not in {"losse stoeptegel", "ratten"})
    departments = tuple(
        Department(name=d.name, active=False, replaced_by="Team Verkeer") if d.name == "Team Wegbeheer" else d
        for d in DENHAAG.departments
    )
    changed = structs.replace(DENHAAG, categories=(old, gone, *others), departments=departments)

    assert changed.category("losse stoeptegel").sub == "verzakking"
    assert changed.department_of("losse stoeptegel") == "Team Verkeer"
    assert changed.category("ratten") == DENHAAG.fallback
    assert changed.category("nooit gehoord") == DENHAAG.fallback
    assert changed.department("Team Wegbeheer") == "Team Verkeer"
    assert changed.department("Bestaat niet") == "Klantcontactcentrum"


def test_a_report_about_a_category_that_is_gone_goes_to_the_fallback() -> None:
    talk = Talk()
    gone = structs.replace(TILE, active=False)
    talk.municipality = structs.replace(
        DENHAAG, categories=(gone, *(c for c in DENHAAG.categories if c.sub != TILE.sub))
    )

    talk.say("losse tegel", candidates=likely("losse stoeptegel"))

    (case,) = talk.situation.cases
    assert (case.sub, case.department) == ("overig", "Klantcontactcentrum")


NAMES: Final = [d.name for d in DENHAAG.departments]
SUBS: Final = [c.sub for c in DENHAAG.categories]
_RULES = st.builds(
    RoutingRule,
    department=st.sampled_from(NAMES),
    categories=st.lists(st.sampled_from(SUBS), max_size=2).map(tuple),
    areas=st.sampled_from([(), ("Centrum",)]),
    words=st.sampled_from([(), ("boom",)]),
)


@given(
    st.lists(_RULES, max_size=4),
    st.sets(st.sampled_from(NAMES[:-1])),
    st.sampled_from(SUBS),
    st.one_of(st.none(), st.builds(Location, latitude=st.floats(50, 54), longitude=st.floats(3, 7))),
    st.sampled_from([(), ("boom",)]),
)
def test_every_case_has_exactly_one_active_department(
    rules: list[RoutingRule], closed: set[str], sub: str, pin: Location | None, words: tuple[str, ...]
) -> None:
    departments = tuple(Department(name=name, active=name not in closed) for name in NAMES)
    municipality = ruled(*rules, departments=departments)

    found = goes_to(municipality, category=municipality.category(sub), pin=pin, words=words)

    assert found in {d.name for d in departments if d.active}


@pytest.mark.parametrize(
    ("slug", "sub", "told", "department"),
    [
        ("denhaag", "container vol", {}, "Team Afval"),
        ("denhaag", "container vol", {"pin": Location(latitude=52.1110, longitude=4.2720)}, "Team Reiniging"),
        ("denhaag", "gat in de weg", {}, "Team Wegbeheer"),
        ("denhaag", "gat in de weg", {"words": ("trambaan",)}, "Team Verkeer"),
        ("delft", "geluidsoverlast buren", {}, "Wijkzaken"),
        ("delft", "geluidsoverlast buren", {"at": WEDNESDAY.replace(hour=22)}, "Toezicht en Handhaving"),
        ("delft", "drijfvuil in water", {"words": ("sluis",)}, "Bruggen"),
    ],
)
def test_the_examples_route_by_category_area_time_and_words(
    slug: str, sub: str, told: dict[str, Any], department: str
) -> None:
    municipality = a_world()[slug]

    assert goes_to(municipality, category=municipality.category(sub), **told) == department
