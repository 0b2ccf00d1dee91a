"""The same report again, of the same spot in other words, is one case; another side or number is another."""

import pytest

from services.notifier.conversation import same_spot
from tests.unit.notifier.talking import Talk, likely

LID = likely("container kapot", 0.97)


@pytest.mark.parametrize(
    ("place", "other"),
    [
        ("Kerkstraat, t/o de apotheek", "Kerkstraat, tegenover de apotheek"),
        ("Kerkstraat t.o. apotheek", "Kerkstraat, recht tegenover de apotheek"),
        ("Kerkstraat, bij de apotheek", "Kerkstraat, naast de apotheek"),
        ("Kerkstraat / Dorpsstraat", "hoek Dorpsstraat / Kerkstraat"),
        ("Kerkstraat, opposite the pharmacy", "Kerkstraat, across from the pharmacy"),
        ("Kerkstraat, gegenüber der Apotheke", "gegenüber Apotheke, Kerkstraat"),
        ("Kerkstraat, en face de la pharmacie", "Kerkstraat, face à la pharmacie"),
        ("Kerkstraat, naprzeciwko apteka", "Kerkstraat, naprzeciw apteka"),
        ("Kerkstraat, навпроти аптеки", "навпроти аптеки на Kerkstraat"),
    ],
)
def test_other_words_of_one_spot(place: str, other: str) -> None:
    assert same_spot.is_one(place, other)


@pytest.mark.parametrize(
    ("place", "other"),
    [
        ("Kerkstraat, t/o de apotheek", "Kerkstraat, naast de apotheek"),
        ("Kerkstraat, t/o de apotheek", "Kerkstraat, t/o de bakker"),
        ("Kerkstraat 12", "Kerkstraat 14"),
        ("Kerkstraat 12 a", "Kerkstraat 12"),
        ("Kerkstraat", "Kerkstraat, t/o de apotheek"),
        ("Kerkstraat / Dorpsstraat", "Kerkstraat / Markt"),
    ],
)
def test_another_spot(place: str, other: str) -> None:
    assert not same_spot.is_one(place, other)


def test_a_day_later_it_is_the_same_case_and_its_photo_goes_there() -> None:
    talk = Talk()
    talk.say("De klep van de container zit muurvast. Paul Krugerlaan t/o de apotheek", candidates=LID)
    talk.say("", photo=True, kind="image", candidates=())
    talk.wait(111_000)
    talk.say(
        "Goedenavond. Op de Paul Krugerlaan tegenover de apotheek krijg je de container niet open. De klep zit vast.",
        candidates=LID,
    )
    talk.wait(25)
    talk.say("deze", photo=True, kind="image", candidates=())
    talk.wait(60)

    (case,) = talk.cases
    assert case.photos == 2
