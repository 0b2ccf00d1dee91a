"""A compliment that names what was reported once is thanked for and opens no case, in nine languages."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

TILE: Final[dict[str, Any]] = {"candidates": likely("losse stoeptegel", 0.97)}
UNSURE: Final[dict[str, Any]] = {"candidates": (), "intent": "gibberish", "decision": "ask"}
BOYS: Final[dict[str, Any]] = {"candidates": likely("overlast jongeren", 0.9)}
TOLD: Final = {
    "nl": ("Even een pluim", "die losse tegels, Kerkstraat 12, waar mijn man vorig jaar over viel", "liggen nu strak!"),
    "en": ("Just a compliment", "those loose tiles at Kerkstraat 12 where my husband fell last year", "are flat now!"),
    "de": (
        "Ein kleines Lob",
        "die losen Platten Kerkstraat 12, wo mein Mann letztes Jahr fiel",
        "liegen jetzt gerade!",
    ),
    "fr": (
        "Juste un compliment",
        "les dalles de Kerkstraat 12 où mon mari est tombé l'an dernier",
        "sont bien droites !",
    ),
    "es": ("Solo una felicitación", "las baldosas de Kerkstraat 12 donde se cayó mi marido", "ya están perfectas"),
    "pl": ("Chciałam pochwalić", "te płytki przy Kerkstraat 12, na których mąż upadł", "leżą teraz równo!"),
    "tr": ("Bir tebrik etmek istedim", "geçen yıl eşimin düştüğü Kerkstraat 12 taşları", "şimdi dümdüz!"),
    "uk": ("Хочу похвалити", "ті плитки біля Kerkstraat 12, де чоловік торік упав", "тепер лежать рівно!"),
    "ar": ("كلمة شكر وإشادة", "البلاطات أمام Kerkstraat 12 التي وقع عليها زوجي", "صارت مستوية تماماً!"),
}


@pytest.mark.parametrize("language", TOLD)
def test_a_compliment_in_fragments_is_thanked_for(language: str) -> None:
    first, thing, then = TOLD[language]
    talk = Talk()

    talk.say(first, language=language, **UNSURE)
    talk.wait(9)
    talk.say(thing, language=language, **TILE)
    talk.wait(9)
    talk.say(then, language=language, **BOYS)
    talk.wait(60)

    assert not talk.cases
    (text,) = talk.texts
    assert text.startswith(talk.municipality.text("praised", language))


@pytest.mark.parametrize(
    "said",
    [
        "Complimenten voor de mannen die de losse tegels op Kerkstraat 12 gemaakt hebben, keurig werk",
        "Well done to the crew that fixed the loose tiles at Kerkstraat 12",
        "Gute Arbeit, die losen Platten Kerkstraat 12 sind repariert",
    ],
)
def test_a_compliment_in_one_message_opens_no_case(said: str) -> None:
    talk = Talk()

    talk.say(said, **TILE)
    talk.wait(60)

    assert not talk.cases


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("Even een pluim voor jullie app", "er ligt een losse tegel, Kerkstraat 12"),
        ("Compliment voor jullie!", "losse tegel Kerkstraat 12"),
        ("Compliment!", "maar de tegel op Kerkstraat 12 waar ik vorig jaar over viel ligt los"),
        ("hallo", "Goed gedaan gemeente, de tegel op Kerkstraat 12 ligt al een week los"),
        ("bonjour", "Bravo la mairie, la dalle de Kerkstraat 12 est encore descellée"),
        ("hi", "Well done for fixing the light. There is a loose tile at Kerkstraat 12 though"),
    ],
)
def test_what_is_wrong_now_is_reported_however_kind_the_words(first: str, then: str) -> None:
    talk = Talk()
    talk.say(first, **UNSURE)
    talk.wait(9)

    talk.say(then, **TILE)
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["losse stoeptegel"]
