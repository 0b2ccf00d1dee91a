"""A case of which danger was told is most urgent by itself, its history says why, and a person has the last word."""

# ruff: noqa: RUF001 - the letters of nine languages

from datetime import timedelta

import pytest
from msgspec import structs

from loket.talking import Quiet
from services.notifier.cases import handling, urgency
from services.notifier.conversation.shapes import Case
from tests.unit.notifier.talking import Talk, likely

CABLES = "er hangen losse kabels uit de lantaarnpaal, Kerkstraat 12"
LAMP = "lantaarnpaal scheef of beschadigd"
EMERGENCY = {"emergency": "collapse", "emergency_level": "possible"}


def priorities(talk: Talk) -> list[tuple[str, str]]:
    return [(case.priority, case.priority_by) for case in talk.cases]


def lines(talk: Talk) -> list[tuple[str, str | None, str | None, str | None]]:
    """What the histories say about priority."""
    return [
        (h.actor, h.was, h.became, h.why) for _, _, step in talk.steps for h in step.history if h.what == "priority"
    ]


def set_priority(talk: Talk, priority: str) -> None:
    case = talk.cases[0]
    talk.act(lambda draft: handling.set_priority(draft, draft.cases[case.id], priority=priority, actor="medewerker"))


def declared(talk: Talk, sub: str, priority: str) -> None:
    """A municipality where one category is more or less urgent."""
    m = talk.municipality
    categories = tuple(structs.replace(c, priority=priority) if c.sub == sub else c for c in m.categories)
    talk.municipality = structs.replace(m, categories=categories)


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", CABLES),
        ("en", "loose cables are hanging from the lamp post, Kerkstraat 12"),
        ("de", "lose Kabel hängen aus der Laterne, Kerkstraat 12"),
        ("fr", "des câbles pendent du lampadaire, Kerkstraat 12"),
        ("es", "hay cables sueltos en la farola, Kerkstraat 12"),
        ("pl", "z latarni wiszą kable, Kerkstraat 12"),
        ("tr", "sokak lambasından kablolar sarkıyor, Kerkstraat 12"),
        ("ar", "أسلاك مكشوفة من عمود الإنارة Kerkstraat 12"),
        ("uk", "зі стовпа ліхтаря звисають дроти, Kerkstraat 12"),
    ],
)
def test_a_case_of_a_declared_danger_is_most_urgent_and_its_history_says_why(
    slug: str, language: str, text: str
) -> None:
    talk = Talk(slug)
    talk.say(text, language=language, candidates=likely(LAMP, 0.9, slug))
    talk.wait(10)

    assert priorities(talk) == [("hoog", "danger")]
    assert lines(talk) == [("loket", "normaal", "hoog", "gevaar")]


@pytest.mark.parametrize("level", ["possible", "certain"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "help, de boom valt op een vrouw, er ligt ook een losse tegel bij Kerkstraat 12"),
        ("en", "help, a tree is falling on a woman. The paving tile at Kerkstraat 12 is broken too"),
        ("de", "Hilfe, ein Baum fällt auf eine Frau. Die Platte in der Kerkstraat 12 ist kaputt"),
        ("tr", "imdat, bir kadının üstüne ağaç düşüyor. Kerkstraat 12 önündeki taş kırık"),
        ("uk", "допоможіть, дерево падає на жінку. Плитка Kerkstraat 12 зламана"),
    ],
)
def test_a_report_that_came_with_an_emergency_is_most_urgent(language: str, text: str, level: str) -> None:
    talk = Talk()
    talk.say(text, language=language, emergency="collapse", emergency_level=level, photo=True, kind="image")
    talk.wait(20)

    assert priorities(talk) == [("hoog", "danger")]
    assert lines(talk) == [("loket", "normaal", "hoog", "mogelijk noodgeval")]


def test_a_case_that_is_told_more_of_with_danger_becomes_most_urgent_then() -> None:
    talk = Talk()
    talk.say("lantaarnpaal scheef Kerkstraat 12", candidates=likely(LAMP))
    talk.wait(10)
    before = priorities(talk)

    talk.wait(300)
    talk.say("er hangen nu ook losse kabels uit de lantaarnpaal", candidates=likely(LAMP))
    talk.wait(10)

    assert before == [("normaal", "category")]
    assert priorities(talk) == [("hoog", "danger")]
    assert len(lines(talk)) == 1


@pytest.mark.parametrize(
    "text", ["losse tegel Kerkstraat 12", "de lantaarnpaal is uit, Kerkstraat 12", "er ligt grofvuil bij Kerkstraat 12"]
)
def test_what_tells_of_no_danger_is_as_urgent_as_it_is_declared(text: str) -> None:
    talk = Talk()
    talk.say(text)
    talk.wait(10)

    assert priorities(talk) == [("normaal", "category")]
    assert lines(talk) == []


def test_another_report_of_the_same_resident_is_not_raised_with_it() -> None:
    talk = Talk()
    talk.say(CABLES, candidates=likely(LAMP))
    talk.wait(20 * 60)

    talk.say("en er ligt nog iets anders: een losse tegel bij Lindelaan 5")
    talk.wait(10)

    assert priorities(talk) == [("hoog", "danger"), ("normaal", "category")]


@pytest.mark.parametrize("to", ["normaal", "laag"])
def test_who_lowered_it_is_not_overruled_by_the_same_danger_told_again(to: str) -> None:
    talk = Talk()
    talk.say(CABLES, candidates=likely(LAMP))
    talk.wait(10)

    set_priority(talk, to)
    talk.wait(300)
    talk.say("de losse kabels hangen nog steeds uit de lantaarnpaal", candidates=likely(LAMP))
    talk.say("help, de paal valt om, Kerkstraat 12", candidates=likely(LAMP), **EMERGENCY)
    talk.wait(20)

    assert priorities(talk)[0] == (to, "staff")
    assert lines(talk)[:2] == [("loket", "normaal", "hoog", "gevaar"), ("medewerker", "hoog", to, None)]


def test_it_is_raised_once_and_stays_with_another_category_however_that_is_declared() -> None:
    talk = Talk()
    declared(talk, LAMP, "hoog")
    declared(talk, "ratten", "laag")
    talk.say(CABLES, candidates=likely(LAMP))
    talk.wait(300)
    talk.say("de losse kabels hangen nog steeds uit de lantaarnpaal", candidates=likely(LAMP))
    talk.wait(10)
    case = talk.cases[0]

    talk.act(
        lambda draft: handling.assign(
            draft, draft.cases[case.id], department=None, sub="ratten", why=None, actor="medewerker"
        )
    )

    assert priorities(talk) == [("hoog", "danger")]
    assert len(lines(talk)) <= 1


def test_what_a_person_chose_stays_with_another_category() -> None:
    talk = Talk()
    declared(talk, "ratten", "hoog")
    declared(talk, "losse stoeptegel", "laag")
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(10)
    set_priority(talk, "normaal")
    set_priority(talk, "laag")
    case = talk.cases[0]

    talk.act(
        lambda draft: handling.assign(
            draft, draft.cases[case.id], department=None, sub="ratten", why=None, actor="medewerker"
        )
    )

    assert priorities(talk) == [("laag", "staff")]


def test_its_resident_hears_in_quiet_hours_what_becomes_of_it() -> None:
    talk = Talk()
    pace = structs.replace(talk.municipality.pace, quiet=Quiet(begins="22:00", ends="08:00"))
    talk.municipality = structs.replace(talk.municipality, pace=pace)
    talk.say(CABLES, candidates=likely(LAMP))
    talk.wait(timedelta(hours=14).total_seconds())
    talk.sent.clear()

    talk.set_status(talk.cases[0].id, "ingepland")
    talk.wait(5)

    assert len(talk.sent) == 1


def test_the_case_that_goes_on_for_a_dangerous_one_is_most_urgent_too() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(10)
    keep: Case = talk.cases[0]
    gone = structs.replace(keep, number="DH-2611-00099", priority="hoog", priority_by=urgency.BY_DANGER)

    talk.act(lambda draft: handling.take_in(draft, draft.cases[keep.id], gone, moved=(), actor="medewerker"))

    assert priorities(talk) == [("hoog", "danger")]
    assert lines(talk) == [("loket", "normaal", "hoog", "gevaar")]


@pytest.mark.parametrize("text", ["lantaarnpaal is stuk", "verkeerslicht is kapot"])
def test_a_few_words_that_cried_and_become_a_report_when_answered_are_most_urgent(text: str) -> None:
    talk = Talk()
    talk.say(text, candidates=likely(LAMP, 0.99), decision="ask", emergency="collapse", emergency_level="possible")
    assert talk.cases == ()

    talk.wait(15)

    assert priorities(talk) == [("hoog", "danger")]
    assert lines(talk) == [("loket", "normaal", "hoog", "mogelijk noodgeval")]
