"""A message is heard in a language that its municipality declares, or in none; what it says is understood as ever."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from loket.declarations import Municipality
from loket.municipalities import World
from loket.sealing import Keyring
from services.classifier.model.artefact import Model
from services.classifier.model.language import LANGUAGES, language_of
from services.classifier.model.understand import understand
from services.classifier.step import Step
from tests.builders import a_message, a_personal
from tests.unit.classifier.records import a_record, classified

ANY_TEXT = st.text(st.characters(exclude_categories=[]))
DUTCH = "er ligt een losse tegel op de stoep voor mijn deur"
POLISH = "latarnia przed moim domem nie świeci się od tygodnia"
UKRAINIAN = "ліхтар біля мого будинку не світить"


def only(town: Municipality, *languages: str) -> Municipality:
    return structs.replace(town, languages=languages)


@pytest.mark.parametrize(
    ("text", "among", "code", "other"),
    [
        (DUTCH, ("nl", "en"), "nl", None),
        (DUTCH, ("en", "de"), None, "nl"),
        (POLISH, ("nl", "en"), None, "pl"),
        (POLISH, ("pl",), "pl", None),
        (UKRAINIAN, ("nl", "en"), None, "uk"),
        (UKRAINIAN, ("uk", "nl"), "uk", None),
        ("مصباح الشارع أمام بيتي مكسور", ("nl",), None, "ar"),
        ("lamp", ("nl", "en"), None, None),
        ("12345", ("nl",), None, None),
        # Of nine languages it could be several; of two it is one.
        ("Bushalte Graffiti Container", LANGUAGES, None, None),
        ("Bushalte Graffiti Container", ("nl", "en"), "nl", None),
    ],
)
def test_a_text_is_in_one_of_the_languages_that_were_asked_about_or_in_none(
    text: str, among: tuple[str, ...], code: str | None, other: str | None
) -> None:
    found = language_of(text, among)

    assert (found.code, found.other, found.heard) == (code, other, code or other)


@settings(deadline=None)
@given(ANY_TEXT | st.sampled_from([DUTCH, POLISH, UKRAINIAN]), st.sets(st.sampled_from(LANGUAGES), min_size=1))
def test_no_text_is_in_a_language_that_was_not_asked_about(text: str, among: set[str]) -> None:
    found, of_all = language_of(text, among), language_of(text)

    assert found.code is None or found.code in among
    assert found.other is None or found.other in set(LANGUAGES) - among
    assert 0.0 <= found.p <= 1.0 + 1e-9
    # What is surely one of the nine stays that one, asked about or not.
    assert of_all.code is None or found.heard == of_all.code


def test_a_message_in_a_language_that_is_not_declared_goes_on_in_none_and_is_understood_as_ever(
    model: Model, world: World, keyring: Keyring
) -> None:
    towns = World([only(world["delft"], "nl", "en"), world["denhaag"]])
    step = Step(model, towns, keyring)

    def heard(town: str, text: str) -> str | None:
        message = a_message(keyring, municipality=town, personal=a_personal(text=text))
        return classified(step(a_record(message))).language

    said = {(town, text): heard(town, text) for town in ("delft", "denhaag") for text in (DUTCH, POLISH, UKRAINIAN)}

    assert said == {
        ("delft", DUTCH): "nl",
        ("delft", POLISH): None,
        ("delft", UKRAINIAN): None,
        ("denhaag", DUTCH): "nl",
        ("denhaag", POLISH): "pl",
        ("denhaag", UKRAINIAN): "uk",
    }
    few, all_nine = (understand(POLISH, model, town) for town in (towns["delft"], world["delft"]))
    assert structs.replace(few, language="pl") == all_nine


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # Of one or two words a thing tells, where only one language calls it so.
        ("pothole", "en"),
        ("Schlagloch", "de"),
        ("poubelle", "fr"),
        ("baldosa", "es"),
        ("latarnia", "pl"),
        ("lamp", None),
        ("hi", None),
        # A capital with a dot is Turkish, and no end of a word.
        ("İNSAN", "tr"),
        ("İMDAT YANGIN", "tr"),
        ("lampadaire en panne Weimarstraat 120", "fr"),
        ("lampe en panne", "fr"),
        # So few words are in another alphabet than the name of the street.
        ("проблема на Weimarstraat 120", "uk"),
        ("яма Leyweg 3", "uk"),
        ("هناك مشكلة في Weimarstraat 120", "ar"),
        ("قمامة في Loosduinseweg 12", "ar"),
        ("er staat Слава op de muur Weimarstraat 120", "nl"),
        # The name of a street is Dutch whoever writes it, and so are the small words in it.
        ("Ampel ausgefallen Laan van Meerdervoort 120", "de"),
        ("Ampel ausgefallen, Loosduinseweg 12", "de"),
        ("Poubelle pleine Hoefkade 12", "fr"),
        ("the light is out, Jan van Riebeekstraat 15", "en"),
        ("lampa zepsuta Hoefkade 12", "pl"),
        # And so is "Den" in the name of a town.
        ("Kerkstraat 12 Den Haag", None),
        ("Ampel ausgefallen, Spui 12 Den Haag", "de"),
        ("put verstopt Hoefkade 12 den haag", "nl"),
        # What is Dutch stays Dutch.
        ("Laan van Meerdervoort 120", "nl"),
        ("put verstopt Hoefkade 12", "nl"),
        ("stier los in de winkelstraat", "nl"),
        ("losse tegel, Laan van Meerdervoort 120", "nl"),
    ],
)
def test_of_few_words_the_things_tell_the_language_and_never_the_street(text: str, code: str | None) -> None:
    assert language_of(text).code == code
