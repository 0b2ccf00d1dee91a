"""What the shipped model learns from is complete, says one thing per sentence, and holds nobody's words."""

import re
from collections import Counter, defaultdict

import pytest

from loket.municipalities import World
from services.classifier.training.corpus import Corpus, read
from services.classifier.training.labels import INTENTS, MAINS

PERSONAL = re.compile(r"(?:\+31|\b06)[ -]?\d(?:[ -]?\d){6,}|\S+@\S+\.\w+|\b\d{4} ?[A-Z]{2}\b")


@pytest.fixture(scope="module")
def seed() -> Corpus:
    return read()


def test_each_of_the_48_categories_has_at_least_five_dutch_sentences(seed: Corpus) -> None:
    found = Counter(s.sub for s in seed.sentences if s.language == "nl" and s.sub is not None)

    assert len(MAINS) == 48
    assert found.keys() == MAINS.keys()
    assert {sub for sub, count in found.items() if count < 5} == set()


def test_each_intent_has_at_least_five_dutch_sentences(seed: Corpus) -> None:
    found = Counter(s.intent for s in seed.sentences if s.language == "nl" and s.intent is not None)

    assert found.keys() == set(INTENTS)
    assert {intent for intent, count in found.items() if count < 5} == set()


def test_only_a_report_has_a_category(seed: Corpus) -> None:
    assert all(s.intent == "report" for s in seed.sentences if s.sub is not None)
    assert all(s.sub is not None or s.emergency for s in seed.sentences if s.intent == "report")


def test_no_sentence_stands_under_two_labels(seed: Corpus) -> None:
    labels: defaultdict[str, set[tuple[str | None, str | None]]] = defaultdict(set)
    for s in seed.sentences:
        labels[" ".join(re.findall(r"\w+", s.text.lower())) or s.text].add((s.intent, s.sub))

    assert {words: found for words, found in labels.items() if len(found) > 1} == {}


def test_no_sentence_is_learned_twice(seed: Corpus) -> None:
    rows = Counter((" ".join(s.text.lower().split()), s.intent, s.sub, s.emergency) for s in seed.sentences)

    assert [row for row, count in rows.items() if count > 1] == []


def test_no_sentence_holds_a_phone_number_an_address_of_mail_or_a_postcode(seed: Corpus) -> None:
    assert [s.text for s in seed.sentences if PERSONAL.search(s.text)] == []


def test_each_sentence_is_one_trimmed_line(seed: Corpus) -> None:
    assert [s.text for s in seed.sentences if s.text != s.text.strip() or not s.text.isprintable()] == []


@pytest.mark.parametrize("town", ["denhaag", "delft"])
def test_a_municipality_has_every_category_that_the_model_knows_under_its_own_main(world: World, town: str) -> None:
    for sub, main in MAINS.items():
        declared = world[town].category(sub)
        assert (declared.sub, declared.main) == (sub, main)
