"""How networks that were taught learn what was written since, without all of the rest once more (``tune --on``).

They begin with the weights that ship, and read the new sentences beside half as many again of the old ones, half of
them Dutch, so that these are not forgotten. All that they read weighs as everything ever written does: most new
sentences are emergencies, and networks that read them as they come are alarmed by more than before (ADR 39). What
networks say of the old sentences without having seen their situation stays as it was; of the new ones it is said by
readers that went on without a third of them.

Of chats (``chats``) nothing is an emergency: so of the old sentences twice as many are read again, most of them
emergencies, nothing that is said of chats counts for a limit, and only a part of what is learned is kept.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from msgspec import Struct, structs
from numpy.typing import NDArray

from services.classifier.training.emergency import FRAGMENTS, Doubles, is_emergency
from services.classifier.training.mixtures import MIXED
from services.classifier.training.reader_file import Shipped, key_of
from services.classifier.training.reader_lesson import Lesson
from services.classifier.training.sentences import BadCorpus, Sentence
from services.classifier.training.teaching import FOLDS, Network

_AGAIN: Final = 1.5
"""Of the old sentences so many times as many are read again as there are new ones."""
_DUTCH: Final = 0.5
"""Of those read again this share is Dutch: what is new is mostly of other languages, and Dutch was forgotten."""
_CALM: Final = 0.75
"""Of those read again this share is no emergency; more where few others are known."""
_BESIDE_CHATS: Final = 2.0
_CALM_BESIDE_CHATS: Final = 0.35
"""The same two beside chats."""
KEPT: Final = 0.3
"""Of what a network learned of chats so much is kept: its weights lie between those before and after (Wortsman et al.
2022, WiSE-FT). What it knew of whole sentences would else be forgotten: ADR 46."""
EPOCHS: Final = 2
_BESIDE: Final = frozenset({"about", "about_bias"})
"""What a text is about does not ship: it is learned anew."""

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]


def from_shipped(network: Network, shipped: Shipped) -> Network:
    """The same network, which begins with what ships."""

    def begin(lesson: Lesson, seed: int) -> dict[str, Floats]:
        anew = network.begin(lesson, seed)
        found = {name: anew[name] if name in _BESIDE else shipped.weights[name] for name in anew}
        wrong = next((name for name, each in found.items() if each.shape != anew[name].shape), None)
        if wrong is not None or shipped.classes != lesson.classes:
            raise BadCorpus(f"the network that ships does not fit ({wrong or 'classes'}): teach it anew")
        return found

    return structs.replace(network, begin=begin, new=_BESIDE, epochs=EPOCHS)


class Onward(Struct, frozen=True):
    """What a network goes on from, and which sentences it reads."""

    shipped: Shipped
    new: Whole
    """Numbers of the sentences that what ships does not know and now learns: none that are made of others."""
    again: Whole
    """Numbers of some that it knows, by chance."""
    weights: Floats
    """How much each sentence counts, of all."""
    judged: bool = True
    """Whether what is said of the new ones counts for limits."""


def onward(shipped: Shipped, sentences: Sequence[Sentence], weights: Floats, seed: int = 0) -> Onward:
    """What there is to learn beside what ships.

    Args:
        shipped: the network.
        sentences: all of them.
        weights: how much each counts where all are learned.
        seed: of what is read again.

    Raises:
        BadCorpus: nothing is new.
    """
    known = np.asarray([key_of(s.text) in shipped.odds for s in sentences])
    made = np.asarray([s.source == FRAGMENTS or s.source.startswith(MIXED) for s in sentences])
    new, old = np.flatnonzero(~known & ~made), np.flatnonzero(known)
    if not len(new):
        raise BadCorpus("nothing was written since the networks were taught")
    again = _again(sentences, old, round(_AGAIN * len(new)), _CALM, seed)
    return Onward(shipped, new, again, _balanced(sentences, weights, np.concatenate([new, again])))


def beside_chats(
    shipped: Shipped, sentences: Sequence[Sentence], weights: Floats, chats: Whole, seed: int = 0
) -> Onward:
    """The same where what is new are messages of chats.

    Args:
        shipped: the network.
        sentences: all of them.
        weights: how much each counts where all are learned.
        chats: numbers of what is new.
        seed: of what is read again.
    """
    known = np.asarray([key_of(s.text) in shipped.odds for s in sentences])
    known[chats] = False
    again = _again(sentences, np.flatnonzero(known), round(_BESIDE_CHATS * len(chats)), _CALM_BESIDE_CHATS, seed)
    return Onward(shipped, chats, again, _balanced(sentences, weights, np.concatenate([chats, again])), judged=False)


def between(before: Mapping[str, Floats], after: Mapping[str, Floats], share: float = KEPT) -> dict[str, Floats]:
    """Weights that lie so far on the way from those before to those after; both have the same names and shapes."""
    return {name: ((1.0 - share) * before[name] + share * after[name]).astype(np.float32) for name in before}


def _again(sentences: Sequence[Sentence], old: Whole, count: int, calm: float, seed: int) -> Whole:
    """Some of the old sentences, half of them Dutch, of which a share is no emergency."""
    real, random = is_emergency(sentences), np.random.default_rng(seed)
    dutch = np.asarray([s.language == "nl" for s in sentences])
    chosen: list[Whole] = []
    for here, share in ((dutch, _DUTCH), (~dutch, 1 - _DUTCH)):
        of, wanted = old[here[old]], round(share * count)
        alarming = _some(of[real[of]], wanted - round(calm * wanted), random)
        chosen += [alarming, _some(of[~real[of]], wanted - len(alarming), random)]
    return np.sort(np.concatenate(chosen))


def _some(of: Whole, count: int, random: np.random.Generator) -> Whole:
    return random.choice(of, min(len(of), count), replace=False)


def _balanced(sentences: Sequence[Sentence], weights: Floats, chosen: Whole) -> Floats:
    """Weights with which emergencies count as much beside the rest of some sentences as of all, in every language."""
    real, found, is_chosen = is_emergency(sentences), weights.copy(), np.zeros(len(sentences), np.bool_)
    is_chosen[chosen] = True
    languages = np.asarray([str(s.language) for s in sentences])
    for language in np.unique(languages[chosen]):
        here = languages == language
        of_all, of_chosen = (weights[here & some & ~real].sum() for some in (np.True_, is_chosen))
        real_of_all, real_of_chosen = (weights[here & some & real].sum() for some in (np.True_, is_chosen))
        if of_chosen and real_of_all:
            found[here & ~real] *= (of_all / real_of_all) * (real_of_chosen / of_chosen)
    return found


def odds_before(shipped: Shipped, texts: Sequence[str]) -> Doubles:
    """What ships of each sentence, as ``odds_of`` has it; NaN for what it does not know."""
    nothing = (np.nan, np.nan)
    return np.asarray([shipped.odds.get(key_of(text), nothing) for text in texts])


def without(lesson: Lesson, on: Onward, fold: int) -> tuple[Whole, Whole]:
    """What a network learns that does not see a third of the new sentences' situations, and those that it does not."""
    here = lesson.folds[on.new] % FOLDS == fold
    return np.concatenate([on.new[~here], on.again]), on.new[here]
