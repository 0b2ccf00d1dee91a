"""The limits of the second look: as low as the promises about false alarms allow (pure)."""

from typing import Final

import numpy as np
from msgspec import Struct

from services.classifier.model.second_look import is_long, log_words
from services.classifier.training.emergency import Doubles, Truths, is_emergency, is_hard, is_whole
from services.classifier.training.sentences import Sentence


class Alarms(Struct, frozen=True):
    """How many ordinary messages may get the advice, by the guard or the second look; out-of-fold, in each language."""

    usually: float
    dutch: float
    """Of Dutch emergencies more are to be found (98 % instead of 95). All languages together stay under the promise."""
    believed: float = 600.0
    """A language's alarms are believed as if so many messages of all languages stood among its own."""
    above: float = 0.0
    """So much higher, in log-odds, the limits of all but Dutch are than those shares ask for; lower below 0."""
    dutch_above: float = 0.0
    """The same of Dutch."""

    def of(self, language: str) -> float:
        """In a language."""
        return self.dutch if language == "nl" else self.usually

    def beside(self, language: str) -> float:
        """What is added to a language's limit."""
        return self.dutch_above if language == "nl" else self.above


PLAIN: Final = Alarms(0.018, 0.022)
"""Where the transformer does not read."""
DEEPER: Final = Alarms(0.0078, 0.0145, believed=10_000.0, above=-1.0, dutch_above=-0.6)
"""Where it does; of messages of up to 25 words. 2 % of all messages is promised. Dutch has more, as its promise is
harder to keep.

Of a language but Dutch some four hundred ordinary sentences are known that a transformer was taught without: too few
for a limit of its own, so that all but Dutch have nearly one. The shares are of what networks of before say of old
sentences. Those that learned on are calmer: by how much was measured on messages that neither has read, 1,491 as a city
gets them (24 get the advice), 2,919 emergencies, and the conversations (ADR 39).
"""
HARD_ALARMS: Final = 0.085
"""Of messages that only look like an emergency so many. 10 % is promised; .09 gave 10.03 % of the held-out round."""
TWINS: Final = "round8/"
"""In this round what only looks like an emergency was written as the twin of one, in which one thing differs: two
fifths of all in Dutch, and harder than what is written by chance. It is learned; the promise is about the rest.
And it is about danger: what categories and intents are learned from does not hold it, which it would mislead."""
NEARLY: Final = "round11/"
"""In this round ordinary reports were written to sound like an emergency, with everybody in them who could be in need.
They are learned; the promise is about what people write by chance."""
_LEAST_ORDINARY: Final = 300
"""A language with fewer ordinary sentences has no threshold of its own."""
LONG_ALARMS: Final = 0.04
"""Of messages that tell at length so many more than the guard's may get the advice, in Dutch (6 % are the guard's own;
.29 got it before such were learned) and in the others (3 %; .08). With .01 a heart attack and a farewell that were told
politely were not found any more.
"""
_LEAST_LONG: Final = -6.0
_STEP: Final = 0.02


def limits(found: Truths, odds: Doubles, sentences: tuple[Sentence, ...], alarms: Alarms) -> dict[str, float]:
    """Of each language the lowest log-odds that keep the promise about ordinary messages in it, and of "" in all.

    What the guard found stays found. All are raised alike until the promise about what only looks like one is kept too.
    """
    # What was mixed gives fewer alarms than what somebody wrote, and would thin the promises out.
    real, whole = is_emergency(sentences), is_whole(sentences)
    ordinary = ~real & ~is_hard(sentences) & whole & ~are_long(sentences) & ~_is_of(NEARLY, sentences)
    hard = is_hard(sentences) & whole & ~_is_of(TWINS, sentences)
    languages = np.asarray([s.language for s in sentences])
    all_places = {str(each): languages == each for each in np.unique(languages)}
    places = {each: here for each, here in all_places.items() if (here & ordinary).sum() >= _LEAST_ORDINARY}
    of_all = _Shares(odds[ordinary], found[ordinary])
    lowest = {
        each: _lowest(_Shares(odds[here & ordinary], found[here & ordinary]), alarms, each, of_all)
        for each, here in places.items()
    }
    lowest |= {"": _lowest(of_all, alarms)}
    from_here = np.asarray([lowest.get(str(each), lowest[""]) for each in languages])
    more = 0.0
    while (found | (odds >= from_here + more))[hard].mean() > HARD_ALARMS and (odds >= from_here + more).any():
        more += _STEP
    return {each: round(first + more + alarms.beside(each), 2) for each, first in lowest.items()}


def are_long(sentences: tuple[Sentence, ...]) -> Truths:
    """Which tell at length."""
    return np.asarray([is_long(log_words(s.text)) for s in sentences])


def longs(found: Truths, beyond: Doubles, sentences: tuple[Sentence, ...]) -> dict[str, float]:
    """How much more a text that tells at length must come to, or less, in Dutch and in any other language ("").

    Args:
        found: by the guard.
        beyond: log-odds beyond the limit of each one's language.
        sentences: that were judged.
    """
    here = ~is_emergency(sentences) & ~is_hard(sentences) & is_whole(sentences) & are_long(sentences)
    dutch = np.asarray([s.language == "nl" for s in sentences])
    return {
        "": _long(found[here & ~dutch], beyond[here & ~dutch]),
        "nl": _long(found[here & dutch], beyond[here & dutch]),
    }


def _long(found: Truths, beyond: Doubles) -> float:
    if len(found) < _LEAST_ORDINARY:
        return 0.0
    allowed, more = float(found.mean()) + LONG_ALARMS, _LEAST_LONG
    while (found | (beyond >= more)).mean() > allowed:
        more += _STEP
    return round(more, 2)


def _is_of(rounds: str, sentences: tuple[Sentence, ...]) -> Truths:
    return np.asarray([s.source.startswith(rounds) for s in sentences])


class _Shares(Struct, frozen=True):
    """Some ordinary messages: their log-odds, and which of them the guard takes for an emergency."""

    odds: Doubles
    found: Truths

    def alarms(self, first: float) -> int:
        """How many give an alarm from these log-odds on."""
        return int((self.found | (self.odds >= first)).sum())


def _lowest(some: _Shares, alarms: Alarms, language: str = "", of_all: _Shares | None = None) -> float:
    """The lowest log-odds from which on no more than its share of some ordinary messages gives an alarm.

    Args:
        some: of one language, or of all.
        alarms: the shares.
        language: which one.
        of_all: towards which a language is drawn; Dutch is not, of which enough are known and more is wanted.
    """
    beside, most = None if language == "nl" else of_all, alarms.of(language)
    count, highest = len(some.odds), float(max((beside or some).odds.max(), some.odds.max()))
    for first in np.arange(float(some.odds.min()), highest + _STEP, _STEP):
        found, all_ = float(some.alarms(first)), float(count)
        if beside is not None:
            found += alarms.believed * beside.alarms(first) / len(beside.odds)
            all_ += alarms.believed
        if found <= most * all_:
            return float(first)
    return highest + _STEP
