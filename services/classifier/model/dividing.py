"""Whether a piece of a message tells of another problem than what stands before it, by all that is seen (pure)."""

import math
import re
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from typing import Final

from msgspec import Struct

from services.classifier.model.concepts import named_in
from services.classifier.model.features import CONCEPT, spaced, words_of
from services.classifier.model.splitting import (
    Stretch,
    begins_sentence,
    goes_on_to_more,
    lies_across,
    put_right,
    stands_beside,
)
from services.classifier.model.street_names import lie_apart, streets, without_streets

_LEAST: Final = 1e-4
_NUMBERED: Final = re.compile(
    r"(?<!\w)(?:(?:twee|2|drie|3|paar) (?:\w+ )?(?:dingen|dingetjes|meldingen|meldinkjes|klachten|punten|puntjes|zaken|"
    r"problemen|stuks|storingen)|(?:voor )?allebei|beide (?:problemen|meldingen|graag)|"
    r"(?:two|2|three|3|couple of) (?:\w+ )?(?:things|issues|problems|reports|complaints|matters|points)|"
    r"both (?:please|need|problems|issues)|"
    r"(?:zwei|2|drei|3) (?:\w+ )?(?:dinge|sachen|meldungen|probleme|anliegen|punkte|beschwerden)|beides|"
    r"(?:deux|2|trois|3) (?:\w+ )?(?:choses|problèmes|problemes|signalements|soucis|trucs|points|plaintes)|"
    r"(?:dos|2|tres|3) (?:\w+ )?(?:cosas|problemas|avisos|quejas|asuntos|incidencias)|"
    r"(?:dwie|dwa|2|trzy|3) (?:\w+ )?(?:sprawy|rzeczy|problemy|zgłoszenia|kwestie)|"
    r"(?:iki|2|üç|3) (?:\w+ )?(?:şey|sorun|konu|şikayet|problem|mesele)\w*|"
    r"(?:дві|два|2|три|3) (?:\w+ )?(?:речі|проблеми|справи|скарги|питання|звернення)|"
    r"(?:شغلتين|شيئين|مشكلتين|امرين|أمرين|موضوعين|بلاغين|شكوتين|شكويين|حاجتين|قصتين))(?!\w)",
    re.IGNORECASE,
)
"""Somebody says how many problems there are, in nine languages."""
_THREE: Final = re.compile(r"3|drie|three|drei|trois|tres|trzy|üç|три", re.IGNORECASE)
_SOME: Final = re.compile(r"paar", re.IGNORECASE)
_BY_WHICH: Final = re.compile(
    r"(?<!\w)(?:bij|naast|tegenover|achter|vlakbij|t\.?o\.?|by|near|next to|opposite|behind|beside|bei|neben|gegenüber|"
    r"hinter|près de|à côté de|en face de|derrière|junto a|cerca de|frente a|detrás de|al lado de|przy|obok|"
    r"naprzeciwko|koło|za|біля|коло|навпроти|поруч з|за|بجانب|قرب|مقابل|خلف|قدام|عند)"
    r"(?:\s(?:de|het|die|dat|een|the|a|der|dem|den|einer?m?|la|le|l'|du|des|el|los|las|del))?\s[^\W\d]+",
    re.IGNORECASE,
)
"""A thing that something else stands by: of "біля мосту" no bridge is broken."""
_WHOM_IT_HIT: Final = frozenset({CONCEPT + "neighbour", CONCEPT + "trip"})
"""Who was hit by a problem and how: a piece that names nothing else says what came of the problem before it."""
_LOOKED_AT: Final = 200
_AND: Final = re.compile(r"(?:en|and|und|et|y|i|oraz|ve|та|\u0456|й)\s|و\w", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a message, and what the model says of it alone."""

    stretch: Stretch
    shares: Mapping[str, float]
    """Probability of each declared category."""
    report: float
    """Probability that it reports something."""
    addition: float | None
    """Probability that it only goes on about a report; None where that was not learned."""

    @property
    def sub(self) -> str:
        """Its likeliest category."""
        return max(self.shares, key=self.shares.__getitem__)

    @property
    def weight(self) -> float:
        """How likely it reports something of its likeliest category."""
        return self.shares[self.sub] * self.report


@dataclass(frozen=True, slots=True)
class Signs:
    """What is seen in a piece, and in the one before it that most likely reports something; or a weight for each."""

    heard: float
    """Logarithm of how much of its category the whole message says."""
    likely_before: float
    """Logarithm of how likely the one before reports something of its category."""
    like_before: float
    """Logarithm of how likely it is of the category of the one before."""
    before_like: float
    """The same the other way round."""
    added: float
    """Log-odds that it only goes on about a report."""
    added_before: float
    words: float
    """Logarithm of how many words it has."""
    pieces: float
    """So many pieces the message has: who tells at length tells of one problem."""
    sentence: float
    """Whether it begins a sentence."""
    and_: float
    """Whether it begins with "and"."""
    more: float
    """Whether it begins with "also", "furthermore"."""
    beside: float
    """Whether it is said to lie beside what was told before, ..."""
    across: float
    """... or across the street."""
    street: float
    """Whether it names a street, ..."""
    apart: float
    """... and the one before another one, where each names a thing too."""
    named_before: float
    """Whether the one before names a thing: "I live in Kerkstraat 3, but that is not where it is" does not."""
    put_right: float
    """Whether it takes back what was said."""
    numbered: float
    """Whether the message says that it tells of two or three things."""


class Weights(Struct, frozen=True):
    """What each sign adds to the log-odds of another problem; see ``bench/weigh_parts.py``."""

    bias: float
    of: Signs


WEIGHTS: Final = Weights(
    bias=-9.92,
    of=Signs(
        heard=0.35,
        likely_before=0.37,
        like_before=-0.43,
        before_like=-0.50,
        added=-0.48,
        added_before=-0.17,
        words=1.24,
        pieces=-0.75,
        sentence=2.23,
        and_=0.94,
        more=2.43,
        beside=1.99,
        across=5.55,
        street=-0.15,
        apart=2.48,
        named_before=0.64,
        put_right=-3.63,
        numbered=5.60,
    ),
)
"""Fitted to messages of which the number of problems is known, as models that had not learned them see them."""
NEUTRAL_ADDED: Final = -6.0
"""Log-odds of an addition where that was not learned."""


def log_odds(seen: Signs, weights: Weights = WEIGHTS) -> float:
    """Log-odds that a piece tells of another problem than what stands before it."""
    found: float = weights.bias
    for weight, value in zip(astuple(weights.of), astuple(seen), strict=True):
        found += weight * value
    return found


def signs(text: str, piece: Piece, before: Piece, pieces: int, whole: Mapping[str, float]) -> Signs:
    """What is seen in a piece.

    Args:
        text: the message.
        piece: of it.
        before: the piece before it that most likely reports something.
        pieces: so many the message has.
        whole: probability of each declared category for the whole message.
    """
    here = piece.stretch
    named = [names_thing(text, each) for each in (before.stretch, here)]
    return Signs(
        heard=_log(whole.get(piece.sub, 0.0)),
        likely_before=_log(before.weight),
        like_before=_log(piece.shares.get(before.sub, 0.0)),
        before_like=_log(before.shares.get(piece.sub, 0.0)),
        added=_added(piece),
        added_before=_added(before),
        words=math.log(max(1, len(text[here.start : here.end].split()))),
        pieces=float(pieces),
        sentence=float(begins_sentence(text, here)),
        and_=float(_AND.match(text, here.start) is not None),
        more=float(goes_on_to_more(text, here)),
        beside=float(stands_beside(text, here)),
        across=float(lies_across(text, here)),
        street=float(bool(streets(text, here))),
        apart=float(lie_apart(text, before.stretch, here) and named[0] and named[1]),
        named_before=float(named[0]),
        put_right=float(put_right(text, here)),
        numbered=float(_NUMBERED.search(text) is not None),
    )


def numbered(text: str) -> int | None:
    """How many problems somebody says that there are: two or three; None where they do not say."""
    found = _NUMBERED.search(text)
    if found is None or _SOME.match(found[0]) is not None:
        return None
    return 3 if _THREE.match(found[0]) is not None else 2


def names_thing(text: str, stretch: Stretch) -> bool:
    """Whether a stretch names a thing that may be reported, and not only one that something stands by."""
    told = _BY_WHICH.sub(" ", without_streets(text[stretch.start : min(stretch.end, stretch.start + _LOOKED_AT)]))
    return not named_in(spaced(words_of(told))) <= _WHOM_IT_HIT


def names_places(text: str, stretch: Stretch) -> bool:
    """Whether a piece holds nothing but names, and things that are stood by: "Oude Delft bij de brug, Oude Kerk"."""
    left = _BY_WHICH.sub(" ", text[stretch.start : min(stretch.end, stretch.start + _LOOKED_AT)]).split()
    return len(left) > 1 and all(word[0].isupper() or word[0].isdigit() for word in left)


def _added(piece: Piece) -> float:
    return NEUTRAL_ADDED if piece.addition is None else _log_odds(piece.addition)


def _log(p: float) -> float:
    return math.log(max(p, _LEAST))


def _log_odds(p: float) -> float:
    kept = min(max(p, _LEAST), 1.0 - _LEAST)
    return math.log(kept / (1.0 - kept))
