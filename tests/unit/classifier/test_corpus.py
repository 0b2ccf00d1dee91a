"""What the shipped model learns from is complete, says one thing per sentence, and holds nobody's words."""

import re
from collections import Counter, defaultdict

import pytest

from loket.emergency import KINDS, LANGUAGES
from loket.municipalities import World
from services.classifier.training.corpus import Corpus, read, read_held_out
from services.classifier.training.labels import INTENTS, MAINS
from services.classifier.training.sentences import Sentence

PERSONAL = re.compile(r"(?:\+31|\b06)[ -]?\d(?:[ -]?\d){6,}|\S+@\S+\.\w+|\b\d{4} ?[A-Z]{2}\b")


SHORTEST_WORDS, LONGEST_WORDS = 3, 60
OTHERS = tuple(language for language in LANGUAGES if language != "nl")


def of_usual_length(sentence: Sentence) -> bool:
    return SHORTEST_WORDS <= len(sentence.text.split()) <= LONGEST_WORDS


@pytest.fixture(scope="module")
def seed() -> Corpus:
    return read()


def test_each_of_the_48_categories_has_forty_dutch_sentences_and_ten_of_each_other_language(seed: Corpus) -> None:
    found = Counter((s.sub, s.language) for s in seed.sentences if s.sub is not None and of_usual_length(s))

    assert len(MAINS) == 48
    assert {sub for sub, _ in found} == MAINS.keys()
    assert {sub: found[sub, "nl"] for sub in MAINS if found[sub, "nl"] < 40} == {}
    assert {(sub, other) for sub in MAINS for other in OTHERS if found[sub, other] < 10} == set()


def test_each_intent_has_forty_dutch_sentences_and_ten_of_each_other_language(seed: Corpus) -> None:
    found = Counter((s.intent, s.language) for s in seed.sentences if s.intent is not None)

    assert {intent for intent, _ in found} == set(INTENTS)
    assert {intent: found[intent, "nl"] for intent in INTENTS if found[intent, "nl"] < 40} == {}
    assert {(intent, other) for intent in INTENTS for other in OTHERS if found[intent, other] < 10} == set()


def test_each_kind_of_emergency_has_sixty_dutch_sentences_and_twenty_five_of_each_other_language(seed: Corpus) -> None:
    found = Counter((s.emergency, s.language) for s in seed.sentences if s.emergency is not None)

    assert len(KINDS) == 14
    assert {kind for kind, _ in found} == set(KINDS)
    assert {kind: found[kind, "nl"] for kind in KINDS if found[kind, "nl"] < 60} == {}
    assert {(kind, other) for kind in KINDS for other in OTHERS if found[kind, other] < 25} == set()


def test_there_are_as_many_hard_negatives_as_that(seed: Corpus) -> None:
    found = Counter(s.language for s in seed.sentences if s.why)

    assert found["nl"] >= 60 * len(KINDS)
    assert {other for other in OTHERS if found[other] < 25 * len(KINDS)} == set()
    assert {s.why for s in seed.sentences if s.why and s.emergency} == set()


def test_sentences_are_of_the_length_of_messages(seed: Corpus) -> None:
    lengths = [len(s.text.split()) for s in seed.sentences if s.sub is not None]

    assert max(lengths) <= LONGEST_WORDS
    # People write "lantaarnpaal kapot" too.
    assert sum(words < SHORTEST_WORDS for words in lengths) < 0.05 * len(lengths)
    assert sum(words >= 25 for words in lengths) > 0.05 * len(lengths)


def test_only_a_report_has_a_category(seed: Corpus) -> None:
    assert all(s.intent == "report" for s in seed.sentences if s.sub is not None)
    # A report among the intents only says that it is one.
    reports = [s for s in seed.sentences if s.intent == "report" and not s.source.endswith(".intents.tsv")]
    assert all(s.sub is not None or s.emergency for s in reports)


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


def test_no_held_out_sentence_is_one_that_is_learned_from(seed: Corpus) -> None:
    def words(text: str) -> str:
        return " ".join(re.findall(r"\w+", text.lower())) or text

    learned = {words(s.text) for s in seed.sentences}
    held = read_held_out()

    assert len(held.sentences) > 1000
    assert sum(words(s.text) in learned for s in held.sentences) == 0
    assert not {source for source in seed.sources if "held_out" in source}
