"""A burglary that is over is for the police's own number; a fire in somebody's home is nothing to mend."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import detect
from services.notifier.conversation.police import is_burglary
from services.notifier.conversation.shapes import Purpose
from services.notifier.conversation.told import is_at_home
from tests.unit.notifier.talking import Talk, likely

DOMESTIC = {
    "emergency": "domestic",
    "emergency_level": "possible",
    "candidates": likely("geluidsoverlast buren", 0.3),
    "decision": "human",
    "reason": "emergency_possible",
}
FIRE = {"emergency": "fire", "emergency_level": "possible", "decision": "human", "reason": "emergency_possible"}


@pytest.mark.parametrize(
    "text",
    [
        "er is bij ons ingebroken terwijl we op vakantie waren",
        "our house was burgled last night",
        "bei meiner Mutter wurde gestern eingebrochen",
        "ma voisine a été cambriolée cette nuit",
        "entraron a robar en mi casa anoche",
        "włamali się do nas w nocy",
        "dün evimize hırsız girmiş",
        "دخل لصوص بيتي أمس",
        "вночі вломилися в нашу квартиру",
    ],
)
def test_who_found_a_burglary_reads_the_number_of_the_police_and_not_who_helps_at_home(text: str) -> None:
    talk = Talk()

    talk.say(text, **DOMESTIC)
    talk.wait(60)

    assert detect(text) is None
    assert is_burglary(text)
    assert Purpose.EMERGENCY not in talk.purposes()
    assert talk.municipality.text("police") in talk.texts[0]
    assert talk.conversation.waits_for == "person"


@pytest.mark.parametrize(
    "text",
    [
        "er wordt ingebroken bij de buren",
        "er staat nu een inbreker in mijn tuin",
        "burglars broke into my house and they are still inside",
        "hay ladrones robando en mi casa ahora",
        "właśnie włamali się do mieszkania obok",
        "mijn man slaat mij",
    ],
)
def test_who_tells_of_one_that_goes_on_or_of_anything_else_is_told_whom_to_call(text: str) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, **DOMESTIC))
    talk.wait(60)

    assert not is_burglary(text)
    assert detect(text) is not None or talk.purposes()[0] == Purpose.EMERGENCY


HOMES = """
fire in the flat Kerkstraat 12
er komt rook uit de woning, Kerkstraat 12
es brennt in der Küche Kerkstraat 12
il y a le feu dans l'appartement Kerkstraat 12
hay fuego en el piso Kerkstraat 12
pali się w mieszkaniu Kerkstraat 12
mutfakta duman var Kerkstraat 12
حريق في الشقة Kerkstraat 12
пожежа в квартирі Kerkstraat 12
"""


@pytest.mark.parametrize("text", HOMES.strip().split("\n"))
def test_what_burns_in_a_home_opens_no_case_of_what_a_model_takes_it_for(text: str) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, candidates=likely("lantaarnpaal kapot", 0.61), **FIRE))
    talk.wait(60)

    assert is_at_home(text)
    assert talk.cases == ()
    assert talk.conversation.urgent


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("brand in de container, Kerkstraat 12", "container kapot"),
        ("a bin is on fire at Kerkstraat 12", "prullenbak vol of kapot"),
        ("uit het huis op Kerkstraat 12 valt een losse tegel", "losse stoeptegel"),
    ],
)
def test_what_burns_or_is_broken_in_the_street_does(text: str, sub: str) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, candidates=likely(sub, 0.82), **FIRE))
    talk.wait(60)

    assert [case.sub for case in talk.cases] == [sub]
