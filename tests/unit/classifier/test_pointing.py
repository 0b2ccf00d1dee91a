"""What a candidate rests on travels as places in the text, which quote nothing."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.municipalities import World
from loket.sealing import Keyring
from services.classifier.model.artefact import Model
from services.classifier.model.explain import Spoke, Why
from services.classifier.model.features import words_of
from services.classifier.model.small_words import small_words
from services.classifier.model.understand import understand
from services.classifier.pointing import pointed
from services.classifier.step import Step
from tests.builders import a_message, a_personal
from tests.unit.classifier.records import a_record, classified


@pytest.mark.parametrize(
    ("text", "word", "places"),
    [
        ("Een LOSSE tegel", "losse", ["LOSSE"]),
        ("Dóde rat, dode rat", "dode", ["Dóde", "dode"]),
        ("in de Boomstraat", "straat", ["Boomstraat"]),
        ("heeeeel veel", "heel", ["heeeeel"]),
        ("nergens", "tegel", []),
        ("rat " * 9, "rat", ["rat"] * 3),
    ],
)
def test_a_word_is_found_where_the_resident_wrote_it(text: str, word: str, places: list[str]) -> None:
    (found,) = pointed(text, [Why(sub="x", words=(Spoke(word, 0.5),), sense=0.25)])

    assert [text[each.start : each.end] for each in found.words] == places
    assert found.sense == 0.25


@given(st.text(st.characters(exclude_categories=[]), max_size=200))
def test_every_place_is_inside_the_text(text: str) -> None:
    words = tuple(Spoke(word, 1.0) for word in text.lower().split()[:5])

    for each in pointed(text, [Why(sub="x", words=words, sense=0.0)]):
        assert all(0 <= spoke.start < spoke.end <= len(text) for spoke in each.words)


def test_a_report_is_explained_on_its_way_and_nothing_of_it_is_quoted(
    step: Step, keyring: Keyring, model: Model, world: World
) -> None:
    text = "er ligt een losse tegel op de stoep"

    found = classified(step(a_record(a_message(keyring, municipality="denhaag", personal=a_personal(text=text)))))

    best = found.why[0]
    assert best.sub == found.candidates[0].sub == "losse stoeptegel"
    said = {text[each.start : each.end] for each in best.words}
    assert said == {spoke.word for spoke in understand(text, model, world["denhaag"], explain=True).why[0].words}
    assert b"tegel" not in msgspec.json.encode(best.words)


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_a_word_that_holds_a_sentence_together_is_no_reason(slug: str, model: Model, world: World) -> None:
    text = "er ligt een losse tegel op de stoep en het is bij ons voor de deur van het huis"

    found = understand(text, model, world[slug], explain=True).why

    told = {spoke.word for each in found for spoke in each.words}
    assert {"losse", "tegel"} <= told
    assert told.isdisjoint({"er", "een", "op", "de", "en", "het", "is", "bij", "ons", "voor", "van"})


@pytest.mark.parametrize("word", ["de", "op", "the", "für", "sur", "está", "się", "için", "في", "для"])
def test_each_language_has_its_small_words_as_the_model_reads_them(word: str) -> None:
    assert set(words_of(word)) <= small_words()


def test_what_is_no_report_has_nothing_to_explain(step: Step, keyring: Keyring) -> None:
    found = classified(step(a_record(a_message(keyring, municipality="delft", personal=a_personal(text="dank u wel")))))

    assert found.why == ()
