"""Whom somebody is with, why it is urgent and which exit it is at report nothing of their own."""

import pytest

from services.notifier.conversation import background, fragments
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    "text",
    [
        *("wij lopen met de hond in de duinen", "ik ben met de kinderen op pad", "ik laat net de hond uit"),
        *(
            "we are walking the dog in the dunes",
            "wir sind mit dem Hund unterwegs",
            "on promène le chien dans les dunes",
        ),
        *("estamos paseando al perro", "spacerujemy z psem", "köpekle yürüyüşteyiz", "гуляємо з собакою"),
        "نحن نتمشى مع الكلب",
    ],
)
def test_whom_somebody_is_with_opens_no_case(text: str) -> None:
    talk = Talk()
    talk.say(text, candidates=likely("hondenpoep", 0.95))
    talk.wait(15)
    assert not talk.cases

    talk.say("een bord ligt plat in het zand", candidates=likely("verkeersbord kapot of weg", 0.95))
    talk.wait(15)
    assert [case.sub for case in talk.cases] == ["verkeersbord kapot of weg"]


@pytest.mark.parametrize(
    "text",
    [
        *("wij lopen met de hond en er ligt overal glas", "ik loop met mijn hond door de hondenpoep"),
        *("walking the dog and there is glass everywhere", "mijn hond is gebeten toen ik met de hond liep"),
    ],
)
def test_what_is_told_beside_it_is_a_report(text: str) -> None:
    assert not background.is_told(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "kids play there so pls be quick",
            "er spelen daar kinderen dus graag snel",
            "dort spielen Kinder, bitte schnell",
        ),
        *(
            "des enfants jouent là, vite svp",
            "allí juegan niños, rápido por favor",
            "tam bawią się dzieci, proszę szybko",
        ),
        *(
            "çocuklar orada oynuyor lütfen acele edin",
            "там граються діти, будь ласка швидше",
            "الأطفال يلعبون هناك بسرعة",
        ),
    ],
)
def test_why_it_is_urgent_is_no_nuisance(text: str) -> None:
    talk = Talk()
    talk.say("naalden Kerkstraat 26", candidates=likely("drugsafval", 0.97))
    talk.wait(30)
    talk.say(text, candidates=likely("overlast jongeren", 0.95))
    talk.wait(15)

    assert [case.sub for case in talk.cases] == ["drugsafval"]


@pytest.mark.parametrize(
    "text", ["kids play football against my wall", "er spelen kinderen tot diep in de nacht met veel lawaai"]
)
def test_a_nuisance_is_one(text: str) -> None:
    assert not background.is_why(text)


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("sortie côté Bezuidenhout, juste en bas de la rampe à vélos", True),
        ("uitgang aan de kant van het park, net onder de fietsenrekken", True),
        ("exit on the park side, at the bottom of the bike ramp", True),
        ("in de fietsenstalling staat een wrak", False),
        ("naast de bank is het glas kapot", False),
        ("bij Mient 262 steekt een tegel omhoog", False),
        ("A obok na trawniku ktoś wyrzucił stare meble i opony", False),
        ("en la acera hay una bici rota", False),
    ],
)
def test_what_tells_only_where(text: str, only: bool) -> None:
    assert fragments.tells_only_where(text) is only


def test_a_crossing_tells_better_where_the_landmark_is() -> None:
    talk = Talk()
    talk.say("Laterne vor der Schule De Springplank ist aus", candidates=likely("lantaarnpaal kapot"), language="de")
    talk.wait(30)
    talk.say("Also Kerkstraat, Ecke Molenweg", candidates=likely("lantaarnpaal kapot"), language="de")
    talk.wait(15)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat / Molenweg"]
