"""Who tells of violence in fragments gets no case of noise for those before or after it; other reports stay."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from services.notifier.conversation.cries import detect
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely

NOISE: Final[dict[str, Any]] = {"candidates": likely("geluidsoverlast buren", 0.95)}
BEATEN: Final[dict[str, Any]] = NOISE | {"decision": "human", "emergency": "domestic", "emergency_level": "certain"}
ASKS: Final[dict[str, Any]] = {"candidates": likely("lantaarnpaal kapot", 0.2), "intent": "question"}
TOLD: Final = {
    "nl": (
        "de buren schreeuwen weer zo hard",
        "hij slaat haar, ze gilt",
        "Kerkstraat tweede verdieping, wat moet ik doen",
    ),
    "en": ("the neighbours are shouting again", "he is hitting her, she screams", "Kerkstraat, what should I do"),
    "de": ("die Nachbarn schreien wieder", "er schlägt sie, sie schreit", "Kerkstraat, was soll ich tun"),
    "fr": ("les voisins crient encore", "il la frappe, elle hurle", "Kerkstraat, que faire"),
    "es": ("los vecinos gritan otra vez", "le está pegando, ella grita", "Kerkstraat, qué hago"),
    "pl": ("sąsiedzi znowu krzyczą", "on ją bije, ona krzyczy", "Kerkstraat, co robić"),
    "tr": ("komşular yine bağırıyor", "karısını dövüyor, kadın bağırıyor", "Kerkstraat, ne yapayım"),
    "uk": ("сусіди знову кричать", "він її б'є, вона кричить", "Kerkstraat, що робити"),
    "ar": ("الجيران يصرخون مرة أخرى", "يضربها وهي تصرخ", "Kerkstraat شو بدنا نعمل"),
}


@pytest.mark.parametrize("language", TOLD)
def test_the_noise_that_was_told_just_before_is_withdrawn_and_nothing_is_asked(language: str) -> None:
    first, cry, then = TOLD[language]
    talk = Talk()
    talk.say(first, language=language, **NOISE)
    talk.wait(5)
    before = len(talk.sent)

    talk.guarded(talk.say(cry, language=language, **BEATEN))
    talk.wait(7)
    talk.say(then, language=language, **ASKS)
    talk.wait(60)

    assert {case.state for case in talk.cases} <= {"geannuleerd"}
    assert [sent.purpose for sent in talk.sent[before:] if sent.purpose is not Purpose.EMERGENCY] == []
    assert talk.conversation.waits_for == "person"


def test_the_noise_that_is_told_right_after_it_is_of_it() -> None:
    talk = Talk()
    talk.guarded(talk.say("help, hij slaat zijn vrouw", **BEATEN))
    talk.wait(6)

    talk.say("ze gilt en er is heel veel lawaai bij de buren", **NOISE)
    talk.wait(60)

    assert not talk.cases


@pytest.mark.parametrize(
    ("said", "sub"),
    [
        ("er ligt een losse tegel, Kerkstraat 12", "losse stoeptegel"),
        ("er ligt een losse tegel", "losse stoeptegel"),
        ("elke nacht keiharde muziek bij de buren, Kerkstraat 12", "geluidsoverlast buren"),
    ],
)
def test_what_was_reported_by_itself_stays(said: str, sub: str) -> None:
    talk = Talk()
    talk.say(said, candidates=likely(sub, 0.97))
    talk.wait(20)

    talk.guarded(talk.say("oh en de buurman slaat zijn vrouw, ze gilt", **BEATEN))
    talk.wait(60)

    assert [(case.sub, case.state) for case in talk.cases] == [(sub, "gemeld")]


def test_what_may_be_an_emergency_ends_no_report_of_young_people_or_noise() -> None:
    talk = Talk()
    talk.say("er komen hier elke nacht jongens bij elkaar", candidates=likely("geluidsoverlast buren", 0.95))
    talk.wait(20)

    said = BEATEN | {"emergency": "violence", "emergency_level": "possible"}
    talk.guarded(talk.say("ze schreeuwen en gooien met flessen", **said))
    talk.wait(60)

    assert [case.state for case in talk.cases] == ["gemeld"]


@pytest.mark.parametrize(
    "text",
    [
        "لو سمحتوا جارنا عم يضرب مرته هلق",
        "جارنا بيضرب مراته",
        "جارتي بتضرب ابنها",
        "le voisin bat sa femme là maintenant",
        "le voisin est en train de frapper sa copine",
        "sąsiad bije swoją żonę",
        "the neighbour hits his kids",
    ],
)
def test_the_guard_hears_that_somebody_beats_theirs(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert found.kind == "domestic"


@pytest.mark.parametrize(
    "text", ["il bat sa femme aux échecs", "le voisin frappe sur son mur", "the neighbour beats his wife at chess"]
)
def test_who_plays_or_knocks_is_no_emergency(text: str) -> None:
    assert detect(text) is None
