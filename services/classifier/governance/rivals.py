"""What a model has to beat: always the most frequent category, and the recipe that many Dutch cities run today.

The recipe is that of Signalen's classification tool: stemmed Dutch words, their frequencies without a weight for how
rare they are, and a logistic regression that drops most words, chosen by a grid over five folds. It is rebuilt here
from its description, so that every report compares with it on the very same rows, tuned as its own authors tune it.
"""

import re
import warnings
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
import snowballstemmer
from msgspec import Struct
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import ParameterGrid, StratifiedKFold, cross_val_score
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import Pipeline

from services.classifier.governance.measures import Doubles
from services.classifier.training.progress import shown

GRID_ROWS: Final = 8_000
"""On more rows than these the grid is searched on a sample of that size; the winner then learns from all."""
GRID_WORK: Final = 960_000
"""Rows times categories of that sample at most: each category is learned apart from all others, forty times."""
_GRID: Final = {
    "count__ngram_range": ((1, 1), (1, 2)),
    "judge__estimator__class_weight": (None, "balanced"),
    "judge__estimator__C": (1.0, 10.0),
}
_TOLERANCE: Final = 0.01
"""Of the solver: its default gives the same accuracy in ten times the time."""
_FOLDS: Final = 5
_FEWEST: Final = 2
_SEED: Final = 20261126
_FUNCTION_WORDS: Final = (
    "de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat "
    "mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog "
    "zal me zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles "
    "onder ja eens hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand "
    "geweest andere "
)
_STOP: Final = frozenset(_FUNCTION_WORDS.split())
_STEMMER: Final = snowballstemmer.stemmer("dutch")


class Rival(Struct, frozen=True):
    """What one rival said of the texts to be judged."""

    name: str
    classes: tuple[str, ...]
    shares: Doubles
    """(texts, classes)."""
    settings: dict[str, str]
    """What its grid chose, and from how many rows."""


def majority(labels: Sequence[str], texts: Sequence[str]) -> Rival:
    """Says of every text the most frequent category, with the share that each category has."""
    often = Counter(labels)
    classes = tuple(name for name, _ in sorted(often.items(), key=lambda each: (-each[1], each[0])))
    shares = np.asarray([often[name] / len(labels) for name in classes])
    return Rival("majority", classes, np.tile(shares, (len(texts), 1)), {})


def grid_rows(categories: int) -> int:
    """How many rows the grid is searched on at most: 8,000, fewer where there are more than 120 categories."""
    return min(GRID_ROWS, GRID_WORK // max(categories, 1))


def signalen(known: Sequence[str], labels: Sequence[str], texts: Sequence[str]) -> Rival:
    """Learns from texts with their labels by Signalen's recipe, and judges others.

    Its own rule that drops categories of 50 rows or fewer is left out, which favours it: such rows count here.
    """
    sample, most = list(range(len(known))), grid_rows(len(set(labels)))
    if len(known) > most:
        sample = sorted(np.random.default_rng(_SEED).choice(len(known), most, replace=False).tolist())
    often = Counter(labels[n] for n in sample)
    sample = [n for n in sample if often[labels[n]] >= _FEWEST]
    folds = StratifiedKFold(min(_FOLDS, *(often[labels[n]] for n in sample)), shuffle=True, random_state=_SEED)
    some, of_some = [known[n] for n in sample], [labels[n] for n in sample]
    grid = list(ParameterGrid(_GRID))
    with warnings.catch_warnings():
        # A fit that stops before its last digit is still a fit; the grid ranks it like the others.
        warnings.simplefilter("ignore", ConvergenceWarning)
        worth = [
            cross_val_score(_recipe().set_params(**tried), some, of_some, cv=folds).mean()
            for tried in shown(grid, "settings of Signalen's recipe are tried")
        ]
        settings = grid[int(np.argmax(worth))]
        best = _recipe().set_params(**settings)
        best.fit(list(known), list(labels))
    chosen = {name.rsplit("__", 1)[-1]: str(value) for name, value in settings.items()}
    return Rival(
        "signalen",
        tuple(str(name) for name in best.classes_),
        np.asarray(best.predict_proba(list(texts)), dtype=np.float64),
        {**chosen, "grid_rows": str(len(sample)), "rows": str(len(known))},
    )


def _recipe() -> Pipeline:
    judge = LogisticRegression(l1_ratio=1.0, solver="liblinear", random_state=_SEED, tol=_TOLERANCE)
    return Pipeline(
        [
            ("count", CountVectorizer(analyzer="word", tokenizer=_stems, token_pattern=None, lowercase=False)),
            ("weigh", TfidfTransformer(use_idf=False, norm="l2")),
            ("judge", OneVsRestClassifier(judge)),
        ]
    )


def _stems(text: str) -> list[str]:
    words = re.sub(r"\W", " ", text.lower()).split()
    return [_stem(word) for word in words if word not in _STOP]


@lru_cache(maxsize=200_000)
def _stem(word: str) -> str:
    found: str = _STEMMER.stemWord(word)
    return found
