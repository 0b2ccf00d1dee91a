"""A theft, a burglary or a scratched car with all that is told beside it is for the police, and no case."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely

CRIMES = [
    "Hello, my bike got stolen from the rack behind HS. Black Gazelle with a child seat. Can I report this here?",
    "Mijn fiets is gisteren gestolen bij station HS, een zwarte Gazelle met kinderzitje. Kan ik dat hier melden?",
    "vannacht is mijn scooter gejat voor de deur, Kerkstraat 80. Hij stond gewoon op slot. wat moet ik doen",
    "Er is ingebroken in onze berging, twee e-bikes weg. Kerkstraat 600",
    "er is bij mij ingebroken vannacht, ze hebben het raam geforceerd, Kerkstraat 10",
    "alle vier m'n banden lek gestoken! Kerkstraat 12",
    "mijn bakfiets is weg, slot doorgeknipt, Kerkstraat 120",
    "de kentekenplaten van mijn auto zijn gestolen, Kerkstraat 5",
    "Fiets gejat, Kerkstraat bij de fietsenstalling. Blauwe Batavus, framenummer heb ik. Groetjes",
    "scooter weg. stond voor Kerkstraat 12. kenteken begint met F. gestolen denk ik",
    "my car was keyed along the whole side, Kerkstraat 200",
    "we had a break-in last night, Kerkstraat 40, they took jewellery and a laptop",
    "bei uns wurde heute Nacht in den Keller eingebrochen, zwei E-Bikes sind weg, Kerkstraat 600",
    "jemand hat mein Auto zerkratzt, Kerkstraat 200",
    "quelqu'un a rayé ma voiture sur tout le côté, Kerkstraat 200",
    "on a forcé la porte de notre cave, les vélos ont disparu, Kerkstraat 40",
    "Me robaron la bici anoche en la estación, una Gazelle negra con silla de niño. ¿Lo puedo denunciar aquí?",
    "Buenas tardes, ayer me robaron la bicicleta, la tenía con dos candados. ¿Dónde pongo la denuncia?",
    "me han rayado el coche entero, Kerkstraat 200",
    "włamali się do naszej komórki w nocy, zniknęły dwa rowery elektryczne, Kerkstraat 600",
    "ktoś porysował mi samochód na całej długości, Kerkstraat 200",
    "gece depomuza hırsız girmiş, iki elektrikli bisiklet yok, Kerkstraat 600",
    "arabamı boydan boya çizmişler, Kerkstraat 200",
    "خدشوا سيارتي كلها، Kerkstraat 200",
    "вночі обікрали нашу комору, зникли два електровелосипеди, Kerkstraat 600",
    "хтось подряпав мою машину вздовж усього боку, Kerkstraat 200",
]
REPORTS = [
    "er ligt een gestolen fiets in de sloot bij Kerkstraat 12",
    "het fietsenrek is losgetrokken en daardoor is mijn fiets gestolen, Kerkstraat 80",
    "bij ons is ingebroken omdat de verlichting van het achterpad al weken stuk is, Kerkstraat 40",
    "my car was scratched by the overhanging branches at Kerkstraat 200",
    "Fiets gestolen en de lantaarn bij de stalling doet het ook niet, Kerkstraat 80",
    "Slot van het hek van de begraafplaats is doorgeknipt, Kerkstraat 8",
    "jongeren breken autospiegels af elke vrijdag, Kerkstraat 8",
    "someone dumped a stolen scooter on the pavement at Kerkstraat 80",
    "un vélo volé est abandonné devant le 12 Kerkstraat",
    "porzucony rower leży na chodniku, Kerkstraat 12",
]


@pytest.mark.parametrize("text", CRIMES)
def test_it_opens_no_case_and_the_number_of_the_police_is_read(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("fietswrak", 0.95), decision="route")
    talk.wait(60)

    assert talk.cases == ()
    assert "0900-8844" in talk.texts[0]


@pytest.mark.parametrize("text", REPORTS)
def test_what_may_be_ours_to_see_to_stays_a_report(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("fietswrak", 0.95), decision="route")
    talk.wait(60)

    assert len(talk.cases) == 1


@pytest.mark.parametrize(
    "more", ["Black Gazelle with a child seat", "bij het station, achterkant", "zwarte Batavus met krat", "Spui 12"]
)
def test_more_of_it_just_after_opens_none_either(more: str) -> None:
    talk = Talk()
    talk.say("mijn fiets is gestolen", candidates=likely("fietswrak"))
    talk.wait(30)

    talk.say(more, candidates=likely("fietswrak", 0.95), decision="route")
    talk.wait(60)

    assert talk.cases == ()


def test_a_report_just_after_is_one() -> None:
    talk = Talk()
    talk.say("mijn fiets is gestolen", candidates=likely("fietswrak"))
    talk.wait(30)

    talk.say("oh en de lantaarn bij Spui 12 is kapot", candidates=likely("lantaarnpaal kapot", 0.95), decision="route")
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot"]
