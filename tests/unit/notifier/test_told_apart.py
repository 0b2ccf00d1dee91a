"""Who says that it is elsewhere, or about something else, or so at another address too, is taken at their word."""

from typing import Any

import pytest

from services.notifier.conversation import apart_said
from tests.unit.notifier.talking import Talk, likely


def a_report(text: str = "lantaarn uit, Kerkstraat 12", sub: str = "lantaarnpaal kapot") -> Talk:
    """A report that has its place and its answer."""
    talk = Talk()
    talk.say(text, candidates=likely(sub, 0.97))
    talk.wait(30)
    assert len(talk.cases) == 1
    return talk


ELSEWHERE = [
    "ook een lamp, maar ergens anders: Molenweg 7",
    "op een andere plek, Molenweg 7",
    "this one is in another street, Molenweg 7",
    "an einer anderen Stelle, Molenweg 7",
    "à un autre endroit, Molenweg 7",
    "en otro sitio, Molenweg 7",
    "w innym miejscu, Molenweg 7",
    "başka bir yerde, Molenweg 7",
    "в іншому місці, Molenweg 7",
    "في مكان آخر Molenweg 7",
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_the_same_in_another_place_is_another_report(text: str) -> None:
    talk = a_report()

    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.5), addition_p=0.9)
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 12", "Molenweg 7"]
    assert {case.sub for case in talk.cases} == {"lantaarnpaal kapot"}


@pytest.mark.parametrize(
    "text",
    ["hij staat nu ergens anders", "sorry, verkeerd: ergens anders", "it's somewhere else now", "de lamp is uit"],
)
def test_what_was_moved_or_put_right_is_no_other_report(text: str) -> None:
    assert not apart_said.is_elsewhere(text)


@pytest.mark.parametrize(
    "text",
    [
        "heeft niks te maken met de ratten",
        "staat los van de ratten hoor",
        "nothing to do with the rats",
        "hat nichts mit den Ratten zu tun",
        "rien à voir avec les rats hein",
        "nada que ver con las ratas",
        "nie ma nic wspólnego ze szczurami",
        "farelerle ilgisi yok",
        "не має нічого спільного зі щурами",
        "ما له علاقة بالفئران",
    ],
)
def test_what_a_report_has_nothing_to_do_with_is_not_reported(text: str) -> None:
    talk = a_report("ratten in de tuin, Kerkstraat 12", "ratten")
    talk.say("er is een lantaarn uit, Molenweg 7", candidates=likely("lantaarnpaal kapot", 0.97))
    talk.wait(30)

    talk.say(text, candidates=likely("ratten", 0.99), addition_p=0.6)
    talk.wait(30)

    assert [case.sub for case in talk.cases] == ["ratten", "lantaarnpaal kapot"]


@pytest.mark.parametrize(
    "text",
    [
        "Lantaarn uit op Molenweg 301. En bij Kerkstraat 40 doen ze het ook niet",
        "Street light out at Molenweg 301. Same at Kerkstraat 40, two of them",
        "Laterne aus, Molenweg 301. Bei Kerkstraat 40 auch",
        "Lampadaire éteint, Molenweg 301. Devant Kerkstraat 40 non plus ça ne marche pas",
        "Farola apagada en Molenweg 301. En Kerkstraat 40 tampoco funciona",
        "Latarnia nie świeci, Molenweg 301. Przy Kerkstraat 40 też nie",
        "Ліхтар не світить, Molenweg 301. Біля Kerkstraat 40 теж",
    ],
)
def test_a_sentence_that_says_it_is_so_there_too_is_another_report(text: str) -> None:
    talk = Talk()
    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.97))
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == ["Molenweg 301", "Kerkstraat 40"]


@pytest.mark.parametrize(
    "text",
    [
        "Lantaarn uit op Molenweg 301. Bij Kerkstraat 40 doen ze het ook wel",
        "Lantaarn uit op Molenweg 301. De buren van Kerkstraat 40 hebben er ook last van",
        "Het plein ligt vol bekertjes, Grote Markt. Ook de goot bij de Kerkstraat",
    ],
)
def test_what_works_who_is_bothered_and_the_rest_of_a_square_are_none(text: str) -> None:
    talk = Talk()
    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.97))
    talk.wait(30)

    assert len(talk.cases) == 1


def test_what_sounds_like_a_greeting_and_says_it_is_so_there_too_is_a_report() -> None:
    talk = a_report("de vuilnis is niet opgehaald, Kerkstraat 12", "afval niet opgehaald")

    talk.say("ya. en su calle tampoco, Molenweg 15", intent="greeting", intent_p=0.9, candidates=likely("ratten", 0.02))
    talk.wait(30)

    assert [(case.sub, case.place.street) for case in talk.cases] == [
        ("afval niet opgehaald", "Kerkstraat 12"),
        ("afval niet opgehaald", "Molenweg 15"),
    ]


def test_an_unsure_report_at_another_address_moves_nothing() -> None:
    talk = a_report("hangjongeren op Kerkstraat 12", "overlast jongeren")

    talk.say(
        "in de Molenweg voor de deur van 91 liggen grote lachgasflessen, een stuk of zes",
        candidates=likely("drugsafval", 0.43),
        decision="ask",
        addition_p=0.3,
    )
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 12", "Molenweg 91"]


def test_a_better_address_in_the_street_of_a_report_is_its_own() -> None:
    talk = a_report("matras op de hoek van de Kerkstraat en de Molenweg", "bijplaatsing en grofvuil")

    talk.say(
        "Kerkstraat 96 staat op de deur erachter", candidates=likely("ratten", 0.4), decision="ask", addition_p=0.4
    )
    talk.wait(30)

    assert len(talk.cases) == 1


def test_a_thing_told_beside_one_that_nobody_knows_yet_is_its_own() -> None:
    talk = Talk()
    talk.say("de drempel voor de school is gezonken", candidates=likely("verzakking", 0.55), decision="ask")
    talk.wait(30)

    talk.say("er is ook een verbrande prullenbak", candidates=likely("prullenbak vol of kapot", 0.98), addition_p=0.3)
    talk.wait(30)

    assert len(talk.cases) == 2
    assert talk.cases[1].sub == "prullenbak vol of kapot"


def test_a_complaint_that_is_surely_about_a_thing_is_a_report() -> None:
    talk = Talk()
    talk.say("doe eens wat aan dat vuurwerk", intent="complaint", intent_p=0.63, candidates=likely("vuurwerk", 0.97))
    talk.wait(30)

    assert [case.sub for case in talk.cases] == ["vuurwerk"]


def test_a_complaint_about_the_municipality_is_none() -> None:
    talk = Talk()
    talk.say(
        "jullie doen nooit wat", intent="complaint", intent_p=0.9, decision="human", candidates=likely("ratten", 0.95)
    )
    talk.wait(30)

    assert talk.cases == ()


NEARLY: Any = {
    "decision": "human",
    "reason": "emergency_possible",
    "emergency": "collapse",
    "emergency_level": "possible",
}


def test_what_only_the_second_look_takes_for_danger_is_reported_all_the_same() -> None:
    talk = Talk()
    text = "gat in de weg op de mient echt diep fietser ging bijna onderuit"
    talk.say(text, candidates=likely("gat in de weg", 0.999), **NEARLY)
    talk.wait(30)

    assert [case.sub for case in talk.cases] == ["gat in de weg"]


@pytest.mark.parametrize(
    ("text", "p"), [("een fietser ging onderuit op de mient", 0.8), ("fietser ging onderuit", 0.999)]
)
def test_what_is_no_sure_report_or_nowhere_stays_an_emergency_alone(text: str, p: float) -> None:
    talk = Talk()
    talk.say(text, candidates=likely("gat in de weg", p), **NEARLY)
    talk.wait(30)

    assert talk.cases == ()


@pytest.mark.parametrize(
    "text",
    [
        "Wat anders: de vuilnisbak op het Vredesplein is opgeblazen, het deksel ligt in de struiken",
        "second one: the bin on Vredesplein was blown up, its lid lies in the bushes",
        "was anderes: der Mülleimer am Vredesplein ist gesprengt, der Deckel liegt im Gebüsch",
        "autre chose : la poubelle du Vredesplein a explosé, le couvercle est dans les buissons",
        "otra cosa: la papelera de Vredesplein explotó, la tapa está en los arbustos",
        "En nu ik u toch spreek, op het Vredesplein ligt de prullenbak om",
    ],
)
def test_who_says_that_it_is_something_else_is_believed_however_unsure_the_model_is(text: str) -> None:
    talk = a_report("graffiti op het kastje, Kerkstraat 180", "graffiti")

    talk.say(text, candidates=likely("vuurwerk", 0.43), decision="ask", addition_p=0.02)
    talk.wait(30)

    assert len(talk.cases) == 2
    assert talk.cases[0].place.street == "Kerkstraat 180"
    assert "Vredesplein" in (talk.cases[1].place.street or "")


def test_a_photo_right_before_the_second_one_is_of_that() -> None:
    talk = Talk()
    talk.photo("zitting van dit bankje is doormidden, Kerkstraat 12", candidates=likely("bankje kapot", 0.97))
    talk.wait(70)
    talk.photo()
    talk.wait(16)
    talk.say(
        "nummer twee: de stoep is verzakt voor Molenweg 53", candidates=likely("verzakking", 0.99), addition_p=0.01
    )
    talk.wait(30)

    assert [(case.sub, case.photos) for case in talk.cases] == [("bankje kapot", 1), ("verzakking", 1)]


def test_a_photo_of_the_first_that_comes_at_once_stays_there() -> None:
    talk = Talk()
    talk.photo("zitting van dit bankje is doormidden, Kerkstraat 12", candidates=likely("bankje kapot", 0.97))
    talk.wait(12)
    talk.photo()
    talk.wait(16)
    talk.say(
        "nummer twee: de stoep is verzakt voor Molenweg 53", candidates=likely("verzakking", 0.99), addition_p=0.01
    )
    talk.wait(30)

    assert [(case.sub, case.photos) for case in talk.cases] == [("bankje kapot", 2), ("verzakking", 0)]


def test_a_no_that_counts_showers_opens_the_report_again_and_no_other() -> None:
    talk = a_report("kuil in het asfalt, Kerkstraat 12", "gat in de weg")
    talk.set_status(talk.cases[0].id, "in behandeling")
    talk.set_status(talk.cases[0].id, "afgehandeld", "gevuld")
    talk.wait(600)

    text = "nee. er is een schep zand in gegooid en na 1 bui lag dat zand op het fietspad. gat is er gewoon nog"
    talk.say(text, intent="feedback_no", intent_p=0.68, candidates=likely("gat in de weg", 0.99), addition_p=0.8)
    talk.wait(30)

    assert [case.state for case in talk.cases] == ["heropend"]


@pytest.mark.parametrize(
    "text", ["haha die fiets mag je vergeten, was gewoon van hem", "dat fietswrak kun je wel vergeten"]
)
def test_what_may_be_forgotten_is_taken_back(text: str) -> None:
    talk = a_report("fietswrak in het rek, Kerkstraat 12", "fietswrak")

    talk.say(text, candidates=likely("fietswrak", 0.9), addition_p=0.8)
    talk.wait(30)

    assert [case.state for case in talk.cases] == ["geannuleerd"]
