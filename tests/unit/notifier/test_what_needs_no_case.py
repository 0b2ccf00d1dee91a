"""Questions, a person, abuse, noise, thanks, another bot, a place elsewhere: what opens no case or says more."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec import structs

from loket.events import Location
from loket.providers.content import Reaction
from loket.routing import Area, Neighbour, Polygon
from loket.talking import Hours
from services.notifier.conversation import hours, meaning
from services.notifier.conversation.bots import BOT_AFTER
from tests.unit.notifier.talking import WORDLESS, Talk, likely

NOTHING = {"candidates": (), "decision": "human", "intent_p": 0.95}
WEEKDAYS = (Hours(days=("werkdag",), opens="08:30", closes="17:00"),)


def a_talk(slug: str = "denhaag", *, now: datetime | None = None, **declared: object) -> Talk:
    """A conversation with a municipality that declares something more."""
    talk = Talk(slug) if now is None else Talk(slug, now)
    talk.municipality = structs.replace(talk.municipality, **declared)
    return talk


def a_square(name: str, west: float) -> Area:
    """An area of one degree around fifty-two north."""
    east = west + 1
    ring = ((west, 51.5), (east, 51.5), (east, 52.5), (west, 52.5), (west, 51.5))
    return Area(name=name, geometry=Polygon(coordinates=(ring,)))


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        (datetime(2026, 11, 25, 10, 0, tzinfo=UTC), None),
        (datetime(2026, 11, 25, 6, 0, tzinfo=UTC), "woensdag 25 november vanaf 08:30"),
        (datetime(2026, 11, 27, 17, 0, tzinfo=UTC), "maandag 30 november vanaf 08:30"),
        (datetime(2026, 12, 25, 10, 0, tzinfo=UTC), "maandag 28 december vanaf 08:30"),
        (datetime(2026, 12, 30, 18, 0, tzinfo=UTC), "maandag 4 januari vanaf 08:30"),
    ],
)
def test_who_wants_a_person_reads_honestly_when_one_is_there(now: datetime, opens: str | None) -> None:
    talk = a_talk(now=now, hours=WEEKDAYS, closing_days=frozenset({date(2026, 12, 31)}))

    talk.say("ik wil een medewerker spreken", intent="human", **NOTHING)
    talk.wait(5)

    (text,) = talk.texts
    assert text.startswith("Wij zijn nu gesloten." if opens else "Een medewerker leest uw bericht. Kan")
    assert opens is None or opens in text
    assert talk.municipality.contact.phone in text
    assert talk.conversation.waits_for == "person"


def test_nobody_is_said_to_read_in_weeks_in_which_all_is_closed() -> None:
    closed = frozenset(date(2026, 7, 1) + timedelta(days=n) for n in range(60))

    opens = hours.opens_at(
        a_talk(hours=WEEKDAYS, closing_days=closed).municipality, datetime(2026, 7, 2, 9, 0, tzinfo=UTC)
    )

    assert opens is not None
    assert f"{opens:%Y-%m-%d %H:%M}" == "2026-08-31 08:30"


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk"])
@pytest.mark.parametrize("key", ["notice", "after_care"])
def test_the_word_that_a_resident_is_told_to_send_for_a_person_gives_one(key: str, language: str) -> None:
    told = a_talk().municipality.text(key, language)
    named = [w for w in re.findall(r"[^\W\d_]{3,}", told) if w.isupper()] or re.findall("«(.+)»", told)

    assert len(named) == 1
    assert meaning.wants_person(named[0])


@pytest.mark.parametrize("said", ["ik wil een medewerker spreken", "MEDEWERKER", "talk to a human", "з людиною"])
def test_a_person_can_be_had_at_any_moment_whatever_the_classifier_says(said: str) -> None:
    talk = Talk("delft")
    talk.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel", municipality="delft"))
    talk.wait(5)
    talk.say("klootzakken", intent="complaint", **NOTHING)
    talk.wait(5)
    talk.staff_says("Wat kan ik voor u doen?")

    talk.say(said, intent="report", **NOTHING)
    talk.wait(5)

    assert talk.conversation.waits_for == "person"
    assert talk.municipality.contact.phone in talk.texts[-1]


def test_a_question_that_is_declared_is_answered_and_another_goes_to_a_person() -> None:
    known, unknown = Talk("delft"), Talk("delft")

    known.say("hoe laat gaat het stadhuis open?", intent="question", **NOTHING)
    known.wait(5)
    unknown.say("mag ik mijn schutting twee meter hoog maken?", intent="question", **NOTHING)
    unknown.wait(5)

    assert known.texts == [known.municipality.faq[0].answer["nl"]]
    assert (known.conversation.waits_for, known.cases) == (None, ())
    assert unknown.texts[0].startswith("Een medewerker beantwoordt uw vraag.")
    assert unknown.conversation.waits_for == "person"


def test_a_declared_question_without_an_answer_in_the_residents_language_goes_to_a_person() -> None:
    talk = Talk("delft")
    in_dutch = tuple(structs.replace(f, answer={"nl": f.answer["nl"]}) for f in talk.municipality.faq)
    talk.municipality = structs.replace(talk.municipality, faq=in_dutch)

    talk.say("ile kosztuje nowy paszport w Delft?", language="pl", intent="question", **NOTHING)
    talk.wait(5)

    phone, web = talk.municipality.contact.phone, talk.municipality.contact.web
    assert talk.sent[0].text.startswith(talk.municipality.text("question", "pl", phone=phone, web=web))
    assert talk.conversation.waits_for == "person"


def test_who_scolds_is_told_so_once_and_a_person_looks_and_a_report_after_it_is_one_like_any_other() -> None:
    talk = Talk()

    for _ in range(3):
        talk.say("stelletje klootzakken", intent="complaint", **NOTHING)
        talk.wait(5)
    told = list(talk.texts)
    waited = talk.memory.person_for
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)

    assert told == [talk.municipality.text("abuse")]
    assert waited == ("abuse",)
    assert [c.sub for c in talk.cases] == ["losse stoeptegel"]


def test_what_nobody_understands_gets_one_hint_and_then_silence() -> None:
    talk = Talk("delft")

    for text in ("asdfgh", "qwerty", "zxcvb"):
        talk.say(text, intent="gibberish", **NOTHING)
        talk.wait(5)

    assert talk.texts == [talk.municipality.text("unreadable")]
    assert talk.cases == ()


def test_another_bot_is_answered_a_few_times_and_then_a_person_looks() -> None:
    talk = Talk()

    for n in range(2 * BOT_AFTER):
        intent = "complaint" if n % 2 else "status_question"
        talk.say("dit duurt mij te lang" if n % 2 else "hoe staat het met mijn melding", intent=intent)
        talk.wait(5)

    assert len(talk.sent) <= BOT_AFTER
    assert "loop" in talk.memory.person_for


def test_thanks_with_words_get_a_tick_and_never_words() -> None:
    talk = Talk("delft")
    talk.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel", municipality="delft"))
    talk.wait(5)

    event = talk.say("heel erg bedankt!", intent="thanks", **NOTHING)
    talk.wait(5)

    assert [d.content for d in talk.sent[1:]] == [Reaction(message=f"wamid.{event}", emoji="✅")]


@pytest.mark.parametrize(
    ("longitude", "told"),
    [(4.5, None), (5.5, "Deze plek ligt niet in Den Haag maar in Westland."), (8.5, "Deze plek ligt buiten Den Haag.")],
)
def test_a_place_elsewhere_is_said_so_with_the_neighbour_where_that_is_declared(
    longitude: float, told: str | None
) -> None:
    westland = Neighbour(name="Westland", geometry=a_square("Westland", 5.0).geometry)
    talk = a_talk(boundary=a_square("Den Haag", 4.0).geometry, neighbours=(westland,))

    talk.say("losse tegel")
    talk.say(None, kind="location", location=Location(latitude=52.0, longitude=longitude), **WORDLESS)
    talk.wait(10)

    assert len(talk.cases) == 1
    assert ("Deze plek" in talk.texts[0]) == (told is not None)
    assert told is None or told in talk.texts[0]


def test_who_says_that_help_is_there_reads_a_line_of_after_care_once_and_opens_no_case() -> None:
    talk = Talk()
    event = talk.say("brand in de flat", emergency="fire", emergency_level="certain")
    talk.guarded(event)
    talk.wait(60)

    for text in ("de brandweer is er", "de brandweer is er", "ja de brandweer is er al"):
        talk.say(text, intent=None, **NOTHING)
        talk.wait(5)

    after_care = talk.municipality.text("after_care", phone=talk.municipality.contact.phone)
    assert talk.texts == [after_care]
    assert talk.cases == ()


@pytest.mark.parametrize("text", [" ", "\n\t  ", "", "\u00a0", None])
def test_only_spaces_open_no_case_and_are_answered_with_a_question(text: str | None) -> None:
    talk = Talk()

    talk.say(text, **WORDLESS)
    talk.wait(5)
    talk.say(text, **WORDLESS)
    talk.wait(5)

    assert talk.cases == ()
    assert talk.texts == ["Wij begrijpen uw bericht niet. Wilt u iets melden? Schrijf wat er is en waar."]


@pytest.mark.parametrize("kind", ["contacts", "order", "unsupported", "request_welcome", "a kind of next year"])
def test_a_kind_that_says_nothing_of_a_problem_is_answered_and_seen_by_a_person(kind: str) -> None:
    talk = Talk()

    talk.say(None, kind=kind, **WORDLESS)
    talk.wait(30)

    assert (len(talk.texts), talk.cases, talk.conversation.waits_for) == (1, (), "person")


@pytest.mark.parametrize("kind", ["system", "edit", "revoke", "reaction"])
def test_what_the_platform_tells_of_itself_and_what_changes_a_message_is_no_message(kind: str) -> None:
    talk = Talk()

    talk.say(None, kind=kind, **WORDLESS)
    talk.wait(30)

    assert (talk.texts, talk.cases, talk.waited_for_person) == ([], (), False)


@pytest.mark.parametrize(
    ("text", "intent", "sub", "p"),
    [
        ("weet u de openingstijden van het stadsdeelkantoor Escamp?", "question", "geluid evenement", 0.71),
        ("is the recycling centre at Plutostraat 4 open on Saturdays?", "question", "straatmarkering", 0.88),
        ("het bankje op het Stokroosplein is heel netjes gemaakt!", "thanks", "bankje kapot", 0.88),
        (
            "ik heb een melding gedaan over een losse tegel, hoe staat het ermee?",
            "status_question",
            "losse stoeptegel",
            0.94,
        ),
    ],
)
def test_who_asks_thanks_or_waits_reports_nothing_though_a_place_and_a_thing_are_named(
    text: str, intent: str, sub: str, p: float
) -> None:
    talk = Talk()

    talk.say(text, intent=intent, intent_p=0.99, candidates=likely(sub, p))
    talk.wait(5)

    assert not talk.cases


@pytest.mark.parametrize(
    ("text", "p"),
    [
        ("hoe laat gaat het zwembad open? en de lamp bij Kerkstraat 12 is kapot", 0.7),
        ("when does it open? and somebody sprayed the wall at Kerkstraat 12", 0.96),
    ],
)
def test_a_question_with_a_problem_at_an_address_is_a_report_too(text: str, p: float) -> None:
    talk = Talk()

    talk.say(text, intent="question", intent_p=0.99, candidates=likely("graffiti", p))
    talk.wait(5)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 12"]
