"""What no rule knows as an emergency and is surely a report becomes a case, though its place is told later or never."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from loket.events import Part
from tests.unit.notifier.talking import Talk, likely

SEEN: Final[dict[str, Any]] = {
    "emergency": "domestic",
    "emergency_level": "certain",
    "decision": "human",
    "reason": "emergency",
}

_FED_UP: Final = (
    ("nl", "Elke ochtend weer drollen voor onze poort. Ik word hier zo moe van, doe er wat aan"),
    ("en", "Every morning dog mess in front of our gate. I am so tired of this, do something"),
    ("de", "Jeden Morgen Hundehaufen vor unserem Tor. Ich kann das nicht mehr sehen"),
    ("fr", "Chaque matin des crottes devant notre portail. Je suis à bout, faites quelque chose"),
    ("es", "Cada mañana cacas delante de la verja. Estoy agotada de esto"),
    ("pl", "Co rano psie kupy przed naszą bramą. Mam tego po dziurki w nosie"),
    ("tr", "Her sabah kapımızın önünde köpek pisliği. Bundan bıktım"),
    ("ar", "كل صباح براز كلاب أمام بوابتنا. لقد تعبت من هذا"),
    ("uk", "Щоранку собачі купки перед нашою хвірткою. Я так від цього втомилася"),
)


@pytest.mark.parametrize(("language", "text"), _FED_UP)
def test_who_is_fed_up_with_what_they_surely_report_has_a_case(language: str, text: str) -> None:
    talk = Talk()
    end = text.index(".")
    part = Part(start=0, end=end, candidates=likely("hondenpoep", 0.997))

    talk.photo()
    talk.wait(5)
    said = talk.say(text, language=language, candidates=likely("hondenpoep", 0.99), parts=(part,), **SEEN)
    talk.guarded(said)
    talk.wait(16)

    assert [(case.sub, case.photos, case.place.good) for case in talk.cases] == [("hondenpoep", 1, False)]
    assert talk.conversation.urgent


@pytest.mark.parametrize(
    ("text", "p"),
    [
        ("Elke ochtend weer drollen voor onze poort. Ik word hier zo moe van", 0.95),
        ("er ligt een man bewusteloos op de stoep voor ons huis", 0.997),
        ("mijn dochtertje ligt hier al een uur stil op de grond", 0.997),
    ],
)
def test_less_sure_or_of_people_it_is_only_an_emergency(text: str, p: float) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, candidates=likely("hondenpoep", p), **SEEN))
    talk.wait(16)

    assert talk.cases == ()


@pytest.mark.parametrize(
    "text", ["she went under!! by the bridge pls come quickly", "on ne le voit plus, au pont, vite vite"]
)
def test_where_somebody_is_in_the_water_is_no_report_of_what_stands_there(text: str) -> None:
    talk = Talk()
    at = text.index("by" if "by" in text else "au pont")
    part = Part(start=at, end=len(text), candidates=likely("brug storing of schade", 0.995))

    water = SEEN | {"emergency": "water"}
    talk.guarded(talk.say(text, candidates=likely("brug storing of schade", 0.99), parts=(part,), **water))
    talk.wait(16)

    assert talk.cases == ()
