"""The second look for an emergency: what ingest's guard says of a text, and what reader and transformer make of it.

The guard reads words and letters; the reader takes what the sentence encoder knows of them, also of words that the
guard does not; the transformer knows more of how the world goes on. None is enough by itself: they are added up, and
each is asked only where what it could say would change what is found. Pure once encoder and vocabulary are loaded.
"""

import math
from collections.abc import Callable, Sequence
from typing import Final

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from loket import emergency
from loket.emergency import Emergency
from loket.emergency.terms import places_of, tokens_of
from services.classifier.model import encoders
from services.classifier.model.features import Neutral
from services.classifier.model.reader import Pieces, Reader, ends_of, pieces_of
from services.classifier.model.transformer import AS_IF_ALL, KEPT, LONGEST_ASKED, Transformer, rows_of
from services.classifier.model.wishes import wish_of

Floats = NDArray[np.float32]

NONE_OF: Final = "none:"
"""Before the name of a class that is no emergency."""
ORDINARY: Final = frozenset({f"{NONE_OF}ordinary", f"{NONE_OF}fragments"})
"""Classes of what does not even look like an emergency."""
MANY_WORDS: Final = 20
LONG_WORDS: Final = 25
_SUREST: Final = 7.0


class Weights(Struct, frozen=True):
    """How much each adds to the log-odds of all together."""

    guard: float
    """The guard's log-odds."""
    any: float
    """The reader's against anything that is no emergency; not negative."""
    ordinary: float
    """The reader's against ordinary messages alone; not negative."""
    words: float
    """The logarithm of how many words a text has: a long ordinary one has more that sounds like one."""
    long: float = 0.0
    """The logarithm of how many times more than ``MANY_WORDS`` it has: who tells at length of a full bin tells of their
    mother's hip too."""
    deep: float = 0.0
    """The transformer's against anything that is no emergency; not negative."""
    deep_ordinary: float = 0.0
    """The transformer's against ordinary messages alone; not negative."""


class SecondFacts(Struct, frozen=True, kw_only=True):
    """Everything about a second look except its numbers; part of the manifest."""

    classes: tuple[str, ...]
    """Kinds of emergencies, and ``NONE_OF`` with what it is instead."""
    concepts: tuple[str, ...]
    """Of the guard, in the order in which the reader learned them."""
    weighs: Weights
    most: float
    """More than this the reader's log-odds do not count."""
    deep_most: float = 0.0
    """More than this, for or against, the transformer's do not count."""
    first: float
    """From these log-odds on it may be an emergency, ..."""
    first_of: dict[str, float]
    """... in these languages from others: so that no language has more false alarms than another."""
    first_long: dict[str, float] = msgspec.field(default_factory=dict)
    """So much more, or less, a text of more than ``LONG_WORDS`` must come to, by language; "" is any other."""
    bias: float
    """With the next the curve from log-odds to a probability (Platt 1999), among sentences of which two in five are."""
    per_score: float
    measured: dict[str, float]
    """Out-of-fold, of the guard and the second look together."""
    least: float = -99.0
    """Where the guard's log-odds are lower nobody is asked: of what only a second look finds nothing lies there."""


class Deeper(Struct, frozen=True):
    """What the second look takes instead where the transformer can read a text."""

    facts: SecondFacts
    transformer: Transformer


class SecondLook(Struct, frozen=True):
    """A second look that is ready."""

    facts: SecondFacts
    reader: Reader
    deeper: Deeper | None = None


class Seen(Struct, frozen=True):
    """One text as the reader takes it."""

    pieces: Pieces
    vector: Floats
    """The encoder's, (dimensions,)."""
    about: Floats
    """The guard's concepts, (concepts,)."""
    rows: Callable[[], Floats] | None = None
    """Makes what the transformer takes of it; None where that cannot read it."""
    characters: int = 0
    """How long the text is."""


class Looked(Struct, frozen=True):
    """What a second look says of one text."""

    odds: float
    """Log-odds, the guard's counted in."""
    p: float
    kind: str
    """The likeliest, given that it is an emergency."""
    found: bool


See = Callable[[], Seen]
"""Makes the reader's view of a text: only when it is wanted, since it costs."""


def seeing(
    text: str, neutral: Neutral | None = None, vector: Floats | None = None, guarded: str | None = None
) -> See | None:
    """How the reader is to see a text; None where its encoder is not installed.

    Args:
        text: any string.
        neutral: takes out a municipality's own names.
        vector: of the text by the reader's encoder, where it is known already.
        guarded: as the guard reads it, where that is not the text itself.
    """
    encoder = encoders.load(encoders.DEFAULT)
    if not isinstance(encoder, encoders.Use):
        return None

    def see() -> Seen:
        read = encoders.readable(text, neutral)
        ids = np.asarray(ends_of(encoder.ids(read)))
        known = encoder.encode([read])[0] if vector is None else vector
        return Seen(
            pieces_of([encoder.embedded(ids)], ids),
            known,
            concepts_of(guarded or text),
            rows_of(text, neutral),
            len(text),
        )

    return see


def concepts_of(text: str) -> Floats:
    """The guard's concepts of which a text has a word, (concepts,), 0 and 1."""
    head = emergency.the_head()
    found = np.zeros(len(head.facts.concepts), np.float32)
    found[places_of(head.about(text))] = 1.0
    return found


def odds_of(scores: Floats, classes: tuple[str, ...]) -> NDArray[np.float64]:
    """Log-odds of an emergency, for each row of scores (texts, classes): against all else, and against ordinary."""
    real = np.asarray([not name.startswith(NONE_OF) for name in classes])
    ordinary = np.asarray([name in ORDINARY for name in classes])
    wide = scores.astype(np.float64)
    for_it = np.logaddexp.reduce(wide[:, real], axis=1)
    against = [np.logaddexp.reduce(wide[:, which], axis=1) for which in (~real, ordinary)]
    return np.stack([for_it - each for each in against], axis=1)


def deep_scores(transformer: Transformer, rows: Floats, about: Floats, classes: tuple[str, ...]) -> Floats:
    """Scores of each class by the transformer, (classes,), as if it read a long text's pieces to its end."""
    scores = transformer.scores(rows, about)
    if len(rows) > KEPT[0]:
        scores[[not name.startswith(NONE_OF) for name in classes]] -= np.float32(AS_IF_ALL)
    return scores


def log_words(text: str) -> float:
    """The logarithm of how many words the guard reads of a text, of at least one."""
    return math.log(max(1, len(tokens_of(text))))


def more_than_many(words: float) -> float:
    """The logarithm of how many times more than ``MANY_WORDS`` a text has, by ``log_words``; 0 for a shorter one."""
    return max(0.0, words - math.log(MANY_WORDS))


def is_long(words: float) -> bool:
    """Whether a text tells at length, by ``log_words``."""
    return words > math.log(LONG_WORDS)


def weighed(
    weighs: Weights, guard: float, read: Sequence[float], words: float, deep: Sequence[float] = (0.0, 0.0)
) -> float:
    """Log-odds of guard, reader and transformer together; see ``Weights``."""
    told = weighs.guard * guard + weighs.any * read[0] + weighs.ordinary * read[1] + weighs.words * words
    told += weighs.long * more_than_many(words)
    return told + weighs.deep * deep[0] + weighs.deep_ordinary * deep[1]


def look(
    second: SecondLook, see: See, guard: float, words: float, language: str | None = None, more: float = 0.0
) -> Looked | None:
    """Look again at a text; None where nothing that could be said would make it an emergency: nobody is asked.

    Args:
        second: what was learned.
        see: makes the text what reader and transformer take.
        guard: log-odds of the guard's head.
        words: of the text, by ``log_words``.
        language: that it is in, when known.
        more: so much more, in log-odds, it must come to; less below 0.
    """
    deeper, plain = second.deeper, second.facts
    known = (plain,) if deeper is None else (plain, deeper.facts)
    asked = [facts for facts in known if guard >= facts.least]
    if not any(_most(facts, guard, words) >= _first(facts, language, words) + more for facts in asked):
        return None
    seen = see()
    with encoders.one_thread():
        scores = second.reader.scores(seen.pieces, seen.vector[None, :], seen.about[None, :])
    read = odds_of(scores, plain.classes)[0]
    if deeper is None or seen.rows is None or seen.characters > LONGEST_ASKED:
        odds = weighed(plain.weighs, guard, np.minimum(read, plain.most).tolist(), words)
        return _looked(plain, odds, scores[0], _first(plain, language, words) + more)
    facts = deeper.facts
    counted = np.minimum(read, facts.most).tolist()
    at_most, at_least = (
        weighed(facts.weighs, guard, counted, words, (deep, deep)) for deep in (facts.deep_most, -facts.deep_most)
    )
    first = _first(facts, language, words) + more
    if at_most < first or at_least >= first:
        return _looked(facts, weighed(facts.weighs, guard, counted, words), scores[0], first)
    with encoders.one_thread():
        deeply = deep_scores(deeper.transformer, seen.rows(), seen.about, facts.classes)
    deep = np.clip(odds_of(deeply[None, :], facts.classes)[0], -facts.deep_most, facts.deep_most).tolist()
    return _looked(facts, weighed(facts.weighs, guard, counted, words, deep), scores[0] + deeply, first)


def _first(facts: SecondFacts, language: str | None, words: float) -> float:
    first = facts.first_of.get(language or "", facts.first)
    return first + facts.first_long.get(language or "", facts.first_long.get("", 0.0)) * is_long(words)


def _most(facts: SecondFacts, guard: float, words: float) -> float:
    """The highest log-odds that a text may come to."""
    return weighed(facts.weighs, guard, (facts.most, facts.most), words, (facts.deep_most, facts.deep_most))


def _looked(facts: SecondFacts, odds: float, scores: Floats, first: float) -> Looked:
    kinds = [n for n, name in enumerate(facts.classes) if not name.startswith(NONE_OF)]
    exponent = min(max(facts.bias + facts.per_score * odds, -_SUREST), _SUREST)
    kind = facts.classes[max(kinds, key=lambda n: float(scores[n]))]
    return Looked(odds, 1.0 / (1.0 + math.exp(-exponent)), kind, odds >= first)


def both(
    text: str,
    second: SecondLook | None,
    see: See | None,
    language: str | None,
    guard: emergency.Judged | None = None,
    more: float = 0.0,
) -> tuple[Emergency | None, float]:
    """What guard and second look find together, and how likely it is an emergency.

    A message whose meaning is fixed by rule ("stop", "a person please") is not looked at again.

    Args:
        text: any string.
        second: None where the artefact has none.
        see: makes the text what the reader takes; None without an encoder.
        language: that the text is in, when known.
        guard: what the guard says of it, when that was asked already.
        more: so much more the second look must come to, in log-odds; less below 0.
    """
    guard = guard or emergency.judged(text)
    found, p = guard.found, guard.chance
    if second is None or see is None or (found is not None and found.level == "certain") or wish_of(text) is not None:
        return found, p
    looked = look(second, see, guard.score, log_words(text), language, more)
    if looked is None:
        return found, p
    if found is None and looked.found:
        found = Emergency(looked.kind, "possible", language or "unknown")
    return found, max(p, looked.p) if found is not None else min(p, looked.p)
