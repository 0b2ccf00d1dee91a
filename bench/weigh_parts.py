"""``python -m bench.weigh_parts FILE...``: fit what speaks for another problem in one message, and tell how well.

FILEs are conversations as ``bench.conversations`` reads them, and pairs as ``tests/conversations/pairs.tsv`` has them.
A message of a conversation with one case tells of one problem; that of a conversation with two whose only message of
some length it is, of two. Which piece of it is the second one nobody wrote down: the likeliest is taken, five times
over (Andrews et al. 2002, multiple-instance learning). Prints the weights for
``services/classifier/model/dividing.py``, and by five folds how many messages are taken apart from each limit on.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import astuple, fields
from pathlib import Path
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from bench.conversations.declared import declared
from bench.conversations.lines import read
from loket.declarations import Municipality
from services.classifier.model import encoders
from services.classifier.model.artefact import Model, load_model
from services.classifier.model.dividing import Signs, signs
from services.classifier.model.language import language_of
from services.classifier.model.places import neutral_of
from services.classifier.model.problems import likeliest, may_be_another, pieces_of
from services.classifier.model.ranking import ranked
from services.classifier.model.scoring import Scorer
from services.classifier.model.splitting import pieces
from services.classifier.model.understand import read_of

MODEL: Final = Path(".cache/model")
_LONG: Final = 6
"""A message of so many words may hold both problems of a conversation."""
_FOLDS: Final = 5
_ROUNDS: Final = 5
_LIMITS: Final = (-1.0, -0.5, 0.0, 0.25, 0.5, 1.0)

Doubles = NDArray[np.float64]


class Told(Struct, frozen=True):
    """One message of which it is known how many problems it tells of."""

    text: str
    several: bool
    source: str
    language: str | None = None


class Fitted(Struct, frozen=True):
    """Weights of the signs, and what is added."""

    of: Doubles
    bias: float

    def odds(self, rows: Doubles) -> Doubles:
        """Log-odds of rows of signs."""
        return rows @ self.of + self.bias


def messages_of(file: Path) -> Iterator[Told]:
    """The messages of a file that are known to tell of one problem, or of two."""
    if file.suffix == ".tsv":
        for row in file.read_text("utf-8").splitlines()[1:]:
            _, kind, report, more = row.split("\t")
            yield Told(f"{report.rstrip('. ')}. {more}", kind == "second", file.stem)
        return
    for line in read(file.read_bytes(), file.name):
        said = [each.words for each in line.messages if each.from_ == "resident" and each.words]
        long = [each for each in said if len(each.split()) >= _LONG]
        if line.expect is None or line.expect.emergency:
            continue
        if len(line.expect.cases) == 1:
            yield from (Told(each, False, file.stem) for each in said)
        elif len(line.expect.cases) > 1 and len(long) == 1:
            yield Told(long[0], True, file.stem)


def rows_of(told: Told, model: Model, municipality: Municipality) -> list[Signs]:
    """Signs of each piece of a message that may tell of another problem."""
    spoken = language_of(told.text, municipality.languages).heard
    cut = pieces(told.text, spoken)
    if len(cut) < 2:
        return []
    scorer = Scorer(model, encoders.load(model.manifest.encoder), neutral_of(municipality))
    texts = read_of(told.text, cut)
    scored, *by_piece = scorer.score(texts, [spoken] * len(texts), one_message=True)
    whole = {category.sub: p for category, p in ranked(scored.category, model, municipality)}
    found = pieces_of(cut, by_piece, model, municipality)
    before = [likeliest(found[:n]) for n in range(1, len(found))]
    return [
        signs(told.text, piece, one, len(found), whole)
        for piece, one in zip(found[1:], before, strict=True)
        if may_be_another(told.text, piece, one, whole)
    ]


def fit(rows: Doubles, of: NDArray[np.int64], several: NDArray[np.bool_]) -> Fitted:
    """Weights by which the likeliest piece of each message tells whether it holds several problems.

    Args:
        rows: signs, (pieces, signs).
        of: which message each is of.
        several: of each message.
    """
    deviation = rows.std(axis=0) + 1e-9
    scaled = (rows - rows.mean(axis=0)) / deviation
    taken = np.ones(len(rows), bool)
    for _ in range(_ROUNDS):
        model = LogisticRegression(C=0.3, max_iter=500).fit(scaled[taken], several[of][taken])
        odds = model.decision_function(scaled)
        taken = ~several[of]
        for message in np.unique(of[several[of]]):
            here = np.flatnonzero(of == message)
            taken[here[np.argmax(odds[here])]] = True
    weights = model.coef_[0] / deviation
    return Fitted(weights, float(model.intercept_[0] - rows.mean(axis=0) @ weights))


def highest(odds: Doubles, of: NDArray[np.int64], messages: int) -> Doubles:
    """Of each message the odds of its likeliest piece."""
    found = np.full(messages, -np.inf)
    np.maximum.at(found, of, odds)
    return found


def main(files: Sequence[str]) -> int:
    """Fit, and print."""
    model, municipality = load_model(MODEL), declared(None)
    messages = [told for file in files for told in messages_of(Path(file))]
    seen = [rows_of(told, model, municipality) for told in messages]
    rows = np.asarray([astuple(each) for some in seen for each in some])
    of = np.repeat(np.arange(len(messages)), [len(some) for some in seen])
    several = np.asarray([told.several for told in messages])
    folds = np.random.default_rng(1).integers(0, _FOLDS, len(messages))
    odds = np.full(len(messages), -np.inf)
    for fold in range(_FOLDS):
        learns = folds[of] != fold
        judged = highest(fit(rows[learns], of[learns], several).odds(rows), of, len(messages))
        odds[folds == fold] = judged[folds == fold]
    for source in sorted({told.source for told in messages}):
        here = np.asarray([told.source == source for told in messages])
        shown = [
            f"{limit:+.2f}: {(odds[here & several] >= limit).sum()}, {(odds[here & ~several] >= limit).sum()}"
            for limit in _LIMITS
        ]
        print(f"{source}: {(here & several).sum()} of several, {(here & ~several).sum()} of one; {'; '.join(shown)}")
    fitted = fit(rows, of, several)
    print(f"bias={fitted.bias:.2f}")
    for name, weight in zip(fields(Signs), fitted.of, strict=True):
        print(f"{name.name}={weight:.2f},")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
