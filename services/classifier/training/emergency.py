"""What the emergency head that ships in ``loket/emergency`` is learned from, and how it is learned (pure).

See ``emergency_head`` for the file and its thresholds.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from loket import emergency
from loket.emergency import head, head_file
from loket.emergency.terms import (
    CONCEPTS_FILE,
    Concepts,
    can_stand_alone,
    grams_of,
    parts_of,
    places_of,
    sentences_of,
    speaks_of_calm,
    tokens_of,
    words_of,
)
from services.classifier.training import additions, conversations
from services.classifier.training.corpus import Corpus
from services.classifier.training.labels import MAINS
from services.classifier.training.mixtures import fold_of
from services.classifier.training.sentences import Sentence

FOLDS: Final = 5
STRENGTH: Final = 10.0
PIECES: Final = ("fragments.tsv", "answers.tsv")
"""Files of what is no whole message: words, and what residents answer to a question or add to a report."""
FRAGMENTS: Final = "fragments"
"""Source of what is no whole sentence."""
_MOST_TERMS: Final = 60_000
CONCEPTS_WEIGH: Final = 0.3
_HARD_WEIGHS: Final = 0.5
"""Hard negatives are as many as ordinary ones here, and seldom in life."""
_NONE_WEIGHS: Final = {
    "nl": 0.46, "en": 0.91, "de": 0.73, "fr": 1.93, "es": 1.02, "pl": 1.46, "tr": 1.08, "ar": 0.83, "uk": 3.73,
}  # fmt: skip
"""How much what is none counts for the head, by language: raised where folds had more false alarms than elsewhere."""
_LEAST_SQUARE: Final = 1.0
_CODE: Final = (
    "loket.emergency:terms.py",
    "loket.emergency:rules.py",
    "loket.emergency:letters.py",
    f"loket.emergency:{CONCEPTS_FILE}",
)

Doubles = NDArray[np.float64]
Truths = NDArray[np.bool_]
Whole = NDArray[np.int64]


class Texts(Struct, frozen=True):
    """The sentences as numbers."""

    counts: csr_matrix
    """(sentences, terms): how often each stands in each."""
    about: csr_matrix
    """(sentences, concepts and pairs of them): as long as ``CONCEPTS_WEIGH`` says; the terms have about unit length."""
    terms: tuple[str, ...]
    rare: Doubles
    """Of each term: 1 where it stands in every sentence, more the fewer there are."""


class Learned(Struct, frozen=True):
    """A head before it is made small."""

    weights: Doubles
    bias: float


class Scores(Struct, frozen=True):
    """Of each sentence, from a head that has not seen it or one of the same situation."""

    head: Doubles
    rules: Truths
    """Whether the rules find something, ..."""
    certain: Truths
    """... whether they are certain of it, ..."""
    leeway: Doubles
    """... and how far under its doubt the head must be to find it harmless: see ``loket.emergency.leeway``."""


def fragments() -> list[Sentence]:
    """What residents also send: words that tell of nothing by themselves ("een vrouw", "in de auto"), and answers.

    The rounds hold whole sentences, from which a head learns that such words stand in emergencies, and no more; an
    answer ("even naar buiten lopen") has few others, nor has what is said in chats ("una cosa rapida" was a weapon).
    """
    rows = (row for name in PIECES for row in Path(__file__).with_name(name).read_text("utf-8").splitlines()[1:])
    pairs = [row.split("\t") for row in rows]
    pairs += [[language, addition] for language, _, addition in additions.pairs()]
    pairs += [[language, text] for language, label, text in conversations.calm() if label not in MAINS]
    return [Sentence(text=text, intent=None, sub=None, language=language, source=FRAGMENTS) for language, text in pairs]


def fingerprint(corpus: Corpus) -> str:
    """Of what the head is learned from and by: the sentences, and the code that reads words."""
    digest = hashlib.sha256(f"{head_file.FORMAT} {corpus.sha256}".encode())
    for each in _CODE:
        package, name = each.split(":")
        digest.update((resources.files(package) / name).read_bytes())
    of_chats = ("conversations.py", *conversations.FILES)
    for file in ("emergency.py", "emergency_head.py", "mixtures.py", *PIECES, additions.FILE, *of_chats):
        digest.update((Path(__file__).parent / file).read_bytes())
    return digest.hexdigest()


def is_emergency(sentences: Sequence[Sentence]) -> Truths:
    """Which of them are one."""
    return np.asarray([s.emergency is not None for s in sentences])


def is_hard(sentences: Sequence[Sentence]) -> Truths:
    """Which of them only look like one."""
    return np.asarray([s.emergency is None and s.why is not None for s in sentences])


def is_whole(sentences: Sequence[Sentence]) -> Truths:
    """Which of them somebody wrote as a message: no fragments, no mixtures."""
    return np.asarray([s.source != FRAGMENTS and fold_of(s) is None for s in sentences])


def folds_of(sentences: Sequence[Sentence]) -> Whole:
    """The fold of each sentence: 0 to 4; a mixture is in that of what it was made of.

    Writers went through the situations of a label in one order, in several languages; so each label is cut in stretches
    by place, and the same situation in two languages is in the same fold, or nearly always.
    """
    places: defaultdict[tuple[str | None, ...], list[int]] = defaultdict(list)
    for number, s in enumerate(sentences):
        label = (s.emergency, s.level) if s.emergency else (s.why or s.sub or s.intent,)
        places[(s.source, *label)].append(number)
    found = np.zeros(len(sentences), np.int64)
    for numbers in places.values():
        for place, number in enumerate(numbers):
            fold = fold_of(sentences[number])
            found[number] = place * FOLDS // len(numbers) if fold is None else fold
    return found


def rows_of(found: Sequence[Counter[int]], width: int) -> csr_matrix:
    """Counts as a sparse matrix of that width."""
    starts = np.cumsum([0, *(len(each) for each in found)])
    columns = np.fromiter((c for each in found for c in each), np.int64, int(starts[-1]))
    values = np.fromiter((v for each in found for v in each.values()), np.float64, int(starts[-1]))
    return csr_matrix((values, columns, starts), shape=(len(found), width))


def terms_of(text: str) -> Counter[str]:
    """How often each term stands in a text."""
    return Counter(gram for words in words_of(tokens_of(text)) for word in words for gram in grams_of(word))


def mask_of(text: str, concepts: Concepts) -> int:
    """What a text is about, a bit for each concept."""
    mask = 0
    for words in words_of(tokens_of(text)):
        for word in words:
            mask |= concepts.of(word)
    return mask


def _about(mask: int, count: int) -> Counter[int]:
    places = places_of(mask)[: head.MOST_CONCEPTS]
    features = [*places]
    for at, first in enumerate(places):
        row = count + first * count - first * (first + 1) // 2 - first - 1
        features.extend(row + second for second in places[at + 1 :])
    return Counter(dict.fromkeys(features, 1))


def texts_of(sentences: Sequence[Sentence], concepts: Concepts) -> Texts:
    """Every sentence as numbers; the most frequent terms."""
    each = [terms_of(s.text) for s in sentences]
    often: Counter[str] = Counter()
    for terms in each:
        often.update(terms.keys())
    kept = tuple(sorted(sorted(often, key=lambda term: (-often[term], term))[:_MOST_TERMS]))
    rare = np.log((1 + len(each)) / (1 + np.asarray([often[t] for t in kept], np.float64))) + 1
    return Texts(_counts(each, kept), _concepts_in([s.text for s in sentences], concepts), kept, np.asarray(rare))


def _counts(each: Sequence[Counter[str]], kept: Sequence[str]) -> csr_matrix:
    number = {term: n for n, term in enumerate(kept)}
    return rows_of([Counter({number[t]: n for t, n in terms.items() if t in number}) for terms in each], len(kept))


def _concepts_in(texts: Sequence[str], concepts: Concepts) -> csr_matrix:
    count = len(concepts.names)
    about = rows_of([_about(mask_of(text, concepts), count) for text in texts], count + count * (count - 1) // 2)
    return csr_matrix(_unit(about) * CONCEPTS_WEIGH)


class Parts(Struct, frozen=True):
    """The sentences of those texts that hold several, as ``head.Head.read`` takes them."""

    features: csr_matrix
    owners: Whole
    """Of each part the number of its text."""


def parts_in(sentences: Sequence[Sentence], texts: Texts, concepts: Concepts) -> Parts:
    """The parts of some texts as numbers, by the terms of all."""
    cut = [parts_of(s.text) for s in sentences]
    alone = [
        (n, " ".join(part)) for n, each in enumerate(cut) if len(each) > 1 for part in each if can_stand_alone(part)
    ]
    counts = _counts([terms_of(part) for _, part in alone], texts.terms)
    found = Texts(counts, _concepts_in([part for _, part in alone], concepts), texts.terms, texts.rare)
    return Parts(features(found), np.asarray([n for n, _ in alone], np.int64))


def _unit(rows: csr_matrix) -> csr_matrix:
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    return csr_matrix(rows.multiply(1.0 / np.maximum(lengths, 1e-9)[:, None]))


def features(texts: Texts) -> csr_matrix:
    """Terms by their rarity, divided by the root of their squares; and concepts."""
    rare = texts.rare
    squares = np.asarray(texts.counts @ rare**2).ravel()
    terms = texts.counts.multiply(rare[None, :]).multiply((1.0 / np.sqrt(np.maximum(squares, _LEAST_SQUARE)))[:, None])
    return csr_matrix(hstack([terms, texts.about]).tocsr())


def evenly(sentences: Sequence[Sentence], hard: float) -> Doubles:
    """How much each sentence counts, so that what is none weighs as much beside the emergencies in every language.

    Far more ordinary sentences were written in Dutch than in any other language. Counted alike they teach that a Dutch
    text is seldom an emergency: in folds .4 % of ordinary Dutch messages gave a false alarm, and 3.5 % of French ones.

    Args:
        sentences: in any language; one without emergencies counts as it is.
        hard: how much a hard negative counts beside an ordinary message.
    """
    real = is_emergency(sentences)
    found = np.where(is_hard(sentences), hard, 1.0)
    languages = np.asarray([str(s.language) for s in sentences])
    usual = found[real].sum() / max(found[~real].sum(), 1.0)
    for language in np.unique(languages):
        here = languages == language
        ratio = found[here & real].sum() / max(found[here & ~real].sum(), 1.0)
        if ratio:
            found[here & ~real] *= ratio / usual
    return np.asarray(found, np.float64)


def weights_of(sentences: Sequence[Sentence]) -> Doubles:
    """How much each sentence counts for the head; mixtures not at all: it reads the sentences of a text apart."""
    found = np.zeros(len(sentences))
    own = np.asarray([fold_of(s) is None for s in sentences])
    chosen = [s for s, is_own in zip(sentences, own, strict=True) if is_own]
    languages = [_NONE_WEIGHS.get(str(s.language), 1.0) for s in chosen]
    found[own] = evenly(chosen, _HARD_WEIGHS) * np.where(is_emergency(chosen), 1.0, languages)
    return found


def learn(found: csr_matrix, labels: Truths, weights: Doubles) -> Learned:
    """One linear head."""
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=300, random_state=0)
    model.fit(found, labels, sample_weight=weights)
    return Learned(np.asarray(model.coef_[0], np.float64), float(model.intercept_[0]))


def out_of_fold(sentences: Sequence[Sentence], found: csr_matrix, parts: Parts, concepts: Concepts) -> Scores:
    """What heads that have not seen a sentence's situation say of it."""
    folds, labels, weights = folds_of(sentences), is_emergency(sentences), weights_of(sentences)
    scores, of_part = np.zeros(len(sentences)), folds[parts.owners]
    for fold in range(FOLDS):
        seen, there = (folds != fold) & (weights > 0), of_part == fold
        learned = learn(found[seen], labels[seen], weights[seen])
        scores[folds == fold] = found[folds == fold] @ learned.weights + learned.bias
        alone = parts.features[there] @ learned.weights + learned.bias - head.PART_LESS
        np.maximum.at(scores, parts.owners[there], alone)
    rules = [emergency.by_rules(s.text) for s in sentences]
    leeway = [
        0.0 if one is None else emergency.leeway(one, calm=is_calm(s.text, concepts))
        for one, s in zip(rules, sentences, strict=True)
    ]
    certain = [one is not None and one.level == "certain" for one in rules]
    return Scores(scores, np.asarray([one is not None for one in rules]), np.asarray(certain), np.asarray(leeway))


def is_calm(text: str, concepts: Concepts) -> bool:
    """Whether each sentence in which the rules find something has a word of calm."""
    found = [each for each in sentences_of(text) if emergency.by_rules(each) is not None] or [text]
    return all(speaks_of_calm(mask_of(emergency.without_denials(each), concepts), concepts) for each in found)
