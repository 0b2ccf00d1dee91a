"""Probabilities of intents and categories for texts, by the head that fits each (pure once the encoder is loaded)."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from msgspec import Struct, structs

from services.classifier.model import encoders
from services.classifier.model.artefact import Head, Model
from services.classifier.model.encoders import Encoder
from services.classifier.model.false_friends import without
from services.classifier.model.features import Floats, Neutral, Row, row
from services.classifier.model.manifest import ADDITION, SUBJECT, HeadFacts, HeadName, Task, Threshold

_SURE: Final = 4.0
"""From one in four on what a text is about counts in full; the less likely it tells of a subject, the less it counts.

Half of what a resident sends in a chat is about nothing that could be reported ("zit nu in de tram"), and a category is
always the likeliest of some. With one half new conversations came out the same, and more older ones went wrong."""
KNOWN_ENOUGH: Final = 0.1
"""Share of known words under which a text is judged by its vector alone."""


class Scored(Struct, frozen=True):
    """What the model says of one text."""

    row: Row
    vector: Floats | None
    """The encoder's, mean taken off; None without one."""
    head: HeadName
    intent: Floats
    """Probability of each intent, in the order of the manifest; they sum to 1."""
    category: Floats
    """The same of the categories; what is missing from 1 tells of no subject."""
    addition: float = 0.0
    """Probability that it only goes on about a problem that was told of; 0 where that was not learned."""
    tells: float = 1.0
    """Probability that it tells of a subject at all; 1 where that was not learned."""


class Scorer:
    """One artefact with its encoder, when that is installed."""

    def __init__(self, model: Model, encoder: Encoder | None, neutral: Neutral | None = None) -> None:
        self.model = model
        self._encoder = encoder
        self._neutral = neutral
        self._cut = len(model.manifest.intent.classes)
        self._end = self._cut + len(model.manifest.category.classes)
        addition = model.manifest.addition
        self._starts = {ADDITION: self._end, SUBJECT: self._end + (len(addition.classes) if addition else 0)}

    def score(
        self, texts: Sequence[str], languages: Sequence[str | None], *, one_message: bool = False
    ) -> list[Scored]:
        """Probabilities for each text.

        Args:
            texts: any strings.
            languages: of each, None when unknown.
            one_message: the texts are one message and then its parts: together they cost no more than one may, and the
                whole tells of a subject where a part of it does.
        """
        rows = [
            row(text, self.model.vocabulary, without(self._neutral, language))
            for text, language in zip(texts, languages, strict=True)
        ]
        vectors: list[Floats | None] = [None] * len(rows)
        if self._encoder is not None:
            encode = encoders.encode_message if one_message else encoders.encode
            vectors = list(encode(self._encoder, texts, self._neutral) - self.model.mean)
        found = [self._one(*each) for each in zip(rows, vectors, languages, strict=True)]
        most = max((one.tells for one in found), default=1.0)
        return [
            structs.replace(one, category=one.category * left_of(most if one_message and n == 0 else one.tells))
            for n, one in enumerate(found)
        ]

    def _one(self, features: Row, vector: Floats | None, language: str | None) -> Scored:
        """Probabilities for one text, those of the categories as they are where it tells of a subject."""
        name = self.head_for(features, vector, language)
        scores = scores_of(self.model.heads[name], features, vector)
        manifest = self.model.manifest
        tells = self._share(manifest.subject, SUBJECT, scores, name, language)
        return Scored(
            features,
            vector,
            name,
            shares(scores[: self._cut], manifest.intent.facts(name), language) if self._cut else scores[:0],
            shares(scores[self._cut : self._end], manifest.category.facts(name), language),
            self._share(manifest.addition, ADDITION, scores, name, language) or 0.0,
            1.0 if tells is None else tells,
        )

    def _share(self, task: Task | None, of: str, scores: Floats, head: HeadName, language: str | None) -> float | None:
        """Probability of the class of a task that has its name; None where it was not learned."""
        if task is None:
            return None
        start = self._starts[of]
        found = shares(scores[start : start + len(task.classes)], task.facts(head), language)
        return float(found[task.classes.index(of)])

    def head_for(self, features: Row, vector: Floats | None, language: str | None) -> HeadName:
        """Which head judges a text."""
        if vector is None:
            return "text"
        if features.known < KNOWN_ENOUGH and not features.concepts:
            return "embedding"
        if language is not None and language not in self.model.manifest.languages:
            return "embedding"
        return "joint"


def left_of(tells: float) -> np.float32:
    """How much of the probability of each category is left to a text that is so likely to tell of a subject at all."""
    return np.float32(min(tells * _SURE, 1.0))


def scores_of(head: Head, features: Row, vector: Floats | None) -> Floats:
    """Scores of all classes of all tasks."""
    scores = head.bias.copy()
    if head.terms is not None and len(features.columns):
        scores += features.values @ head.terms[features.columns].astype(np.float32, copy=False)
    if head.vector is not None and vector is not None:
        scores += vector @ head.vector
    return scores


def shares(scores: Floats, facts: HeadFacts, language: str | None) -> Floats:
    """Scores as calibrated probabilities."""
    scaled = scores / np.float32(facts.temperature * facts.factors.get(language or "", 1.0))
    powers = np.exp(scaled - scaled.max())
    found: Floats = powers / powers.sum()
    return found


def threshold(task: Task, head: HeadName, precision: float, language: str | None = None) -> Threshold:
    """Of the table the entry that keeps at least a stated precision; the strictest when none does.

    Args:
        task: intent or category.
        head: that judged.
        precision: that must hold.
        language: of the text; each has its own table, where enough of its sentences were there to learn from.
    """
    facts = task.facts(head)
    table = facts.thresholds_of.get(language or "", facts.thresholds)
    return next((entry for entry in table if entry.precision >= precision - 1e-9), table[-1])
