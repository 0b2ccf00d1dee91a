"""A corpus that is learned in about a second: some of our own sentences of some categories and each intent."""

from collections import Counter
from functools import cache
from typing import Final

from services.classifier.training import corpus
from services.classifier.training.corpus import Corpus
from services.classifier.training.sentences import Sentence

EACH: Final = 6
SUBS: Final = frozenset(
    {
        "boom gevaarlijk",
        "container vol",
        "graffiti",
        "lantaarnpaal kapot",
        "losse stoeptegel",
        "put verstopt",
        "ratten",
        "verkeersbord kapot of weg",
    }
)


def is_plain(sentence: Sentence) -> bool:
    """Whether it is a Dutch sentence that is about no danger."""
    return sentence.language == "nl" and sentence.intent is not None and not sentence.emergency and not sentence.why


def first_round() -> list[Sentence]:
    """The sentences of the first round, without a search for near-duplicates over all rounds."""
    files = [f for f in corpus.seed_files() if corpus.source_of(f).startswith("round1/")]
    return [s for f in files for s in corpus._seed(corpus.source_of(f), f.read_text("utf-8"))[0]]


@cache
def small_corpus() -> Corpus:
    """The first six sentences of each of these categories and of each intent."""
    taken: Counter[tuple[str | None, str | None]] = Counter()
    kept = []
    for sentence in first_round():
        label = sentence.intent, sentence.sub
        if is_plain(sentence) and taken[label] < EACH and (sentence.sub is None or sentence.sub in SUBS):
            taken[label] += 1
            kept.append(sentence)
    return Corpus(tuple(kept), ("seed:some",), "0" * 64)
