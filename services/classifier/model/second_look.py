"""The second look for an emergency: what ingest's guard says of a text, and what the encoder makes of it (pure).

The guard reads words and letters; the encoder puts a text near others that mean the same, also where no word is known.
Neither is enough by itself: they are added up.
"""

import math
from collections.abc import Callable
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from loket import emergency
from loket.emergency import Emergency

Floats = NDArray[np.float32]

NONE_OF: Final = "none:"
"""Before the name of a class that is no emergency."""
_SUREST: Final = 7.0


class SecondFacts(Struct, frozen=True, kw_only=True):
    """Everything about a second look except its numbers; part of the manifest."""

    classes: tuple[str, ...]
    """Kinds of emergencies, and ``NONE_OF`` with what it is instead."""
    share: float
    """Log-odds are the guard's, and so many times those of the encoder."""
    first: float
    """From these log-odds on it may be an emergency."""
    bias: float
    """With the next the curve from log-odds to a probability (Platt 1999), among sentences of which two in five are."""
    per_score: float
    measured: dict[str, float]
    """Out-of-fold, of the guard and the second look together."""


class SecondLook(Struct, frozen=True):
    """A second look that is ready."""

    facts: SecondFacts
    vector: Floats
    """(dimensions of the encoder, classes)."""
    bias: Floats


class Looked(Struct, frozen=True):
    """What a second look says of one text."""

    odds: float
    """Log-odds, the guard's counted in."""
    p: float
    kind: str
    """The likeliest, given that it is an emergency."""
    found: bool


def odds_of(scores: Floats, classes: tuple[str, ...]) -> NDArray[np.float64]:
    """Log-odds of any emergency against none, for each row of scores (texts, classes)."""
    real = np.asarray([not name.startswith(NONE_OF) for name in classes])
    wide = scores.astype(np.float64)
    return np.asarray(np.logaddexp.reduce(wide[:, real], axis=1) - np.logaddexp.reduce(wide[:, ~real], axis=1))


def look(second: SecondLook, vector: Floats, guard: float) -> Looked:
    """Look again at a text.

    Args:
        second: what was learned.
        vector: of the text, mean taken off.
        guard: log-odds of the guard's head.
    """
    facts = second.facts
    scores = second.bias + vector @ second.vector
    odds = guard + facts.share * float(odds_of(scores[None, :], facts.classes)[0])
    kinds = [n for n, name in enumerate(facts.classes) if not name.startswith(NONE_OF)]
    exponent = min(max(facts.bias + facts.per_score * odds, -_SUREST), _SUREST)
    return Looked(
        odds,
        1.0 / (1.0 + math.exp(-exponent)),
        facts.classes[max(kinds, key=lambda n: float(scores[n]))],
        odds >= facts.first,
    )


def both(
    text: str, second: SecondLook | None, vector: Floats | None, language: str | None
) -> tuple[Emergency | None, float]:
    """What guard and second look find together, and how likely it is an emergency.

    Args:
        text: any string.
        second: None where the artefact has none.
        vector: of the text, mean taken off; None without an encoder.
        language: that the text is in, when known.
    """
    found, p = emergency.detect(text), emergency.chance(text)
    if second is None or vector is None or (found is not None and found.level == "certain"):
        return found, p
    looked = look(second, vector, emergency.the_head().score(text))
    if found is None and looked.found:
        found = Emergency(looked.kind, "possible", language or "unknown")
    return found, max(p, looked.p) if found is not None else min(p, looked.p)


def eyes(second: SecondLook, vector_of: Callable[[str], Floats]) -> Callable[[str], Emergency | None]:
    """The whole detector as one function of a text."""
    return lambda text: both(text, second, vector_of(text), None)[0]
