"""Which words of a text speak for a category (pure)."""

from typing import Final

import numpy as np
from msgspec import Struct

from services.classifier.model.artefact import Model
from services.classifier.model.scoring import Scored
from services.classifier.model.small_words import small_words

MOST_WORDS: Final = 5


class Spoke(Struct, frozen=True):
    """How much a word counted: by so much its category's score rose more than that of the average category."""

    word: str
    weight: float


class Why(Struct, frozen=True, kw_only=True):
    """What a candidate rests on."""

    sub: str
    words: tuple[Spoke, ...]
    """Best first, as the model reads them: lower case, no accents; "the" and "on" are no reason."""
    sense: float
    """The same of the sentence as a whole, by the encoder's vector; it cannot be told apart by word."""


def why(scored: Scored, model: Model, sub: str) -> Why:
    """What speaks for a category.

    Args:
        scored: what the model said of the text.
        model: the artefact that said it.
        sub: a category that the artefact knows.
    """
    manifest, head, row = model.manifest, model.heads[scored.head], scored.row
    first = len(manifest.intent.classes)
    column = first + manifest.category.classes.index(sub)
    by_word = np.zeros(len(row.tokens), np.float64)
    if head.terms is not None and len(row.columns):
        weights = head.terms[row.columns].astype(np.float32, copy=False)
        worth = row.values * (weights[:, column] - weights[:, first:].mean(axis=1))
        places = model.vocabulary.places(row.tokens)
        often: dict[int, int] = {}
        for term, _, _ in places:
            often[term] = often.get(term, 0) + 1
        share = {int(term): float(w) / often[int(term)] for term, w in zip(row.columns, worth, strict=True)}
        owner = _owners(row.tokens)
        for term, start, end in places:
            touched = {owner[at] for at in range(start, end) if owner[at] >= 0}
            for number in touched:
                by_word[number] += share[term] / len(touched)
    sense = 0.0
    if head.vector is not None and scored.vector is not None:
        sense = float(scored.vector @ (head.vector[:, column] - head.vector[:, first:].mean(axis=1)))
    small = small_words()
    told = [n for n, token in enumerate(row.tokens) if by_word[n] > 0.0 and token.isalnum() and token not in small]
    best = sorted(told, key=lambda n: -by_word[n])
    words = tuple(Spoke(row.tokens[n], round(float(by_word[n]), 3)) for n in best[:MOST_WORDS])
    return Why(sub=sub, words=words, sense=round(sense, 3))


def _owners(tokens: list[str]) -> list[int]:
    """Of each character of the text, as ``spaced`` gives it, the number of its word; -1 for a space."""
    found = [-1]
    for number, token in enumerate(tokens):
        found += [number] * len(token) + [-1]
    return [*found, -1]
