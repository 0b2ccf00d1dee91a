"""Tries a model on a municipality's own later reports, beside what it has to beat."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from msgspec import structs

from services.classifier.governance import safety
from services.classifier.governance.measures import (
    Doubles,
    Judged,
    Point,
    confusions,
    decided,
    measure,
    paired_bootstrap,
    truths_of,
)
from services.classifier.governance.report import FORMAT, LIVE, NEW, Contestant, Trial
from services.classifier.governance.rivals import majority, signalen
from services.classifier.governance.splits import Split, split
from services.classifier.model import encoders
from services.classifier.model.artefact import HeadName, Model
from services.classifier.model.scoring import Scorer, threshold
from services.classifier.training import corpus as corpora
from services.classifier.training import fit
from services.classifier.training.corpus import Corpus
from services.classifier.training.own import Own
from services.classifier.training.sentences import BadCorpus

_CHUNK: Final = 256

Say = Callable[[str], object]


def tried(
    own: Own,
    sha256: str,
    live: Model | None,
    say: Say,
    beside: Callable[[Own, str], Corpus] = corpora.beside_seeds,
    safe: Callable[[Model], dict[str, float]] = safety.measured,
) -> tuple[Model, Trial]:
    """Learn from the earlier rows, and judge the later ones beside the rivals.

    The model that was measured is the model that is kept: it never learns from the rows that judge it.

    Args:
        own: the municipality's rows.
        sha256: of the file they came from.
        live: the model to compare with, when there is one.
        say: hears how far it is.
        beside: puts the sentences of this project beside the rows that are learned from.
        safe: measures how well emergencies are recognised.

    Raises:
        BadCorpus: no row is left to judge with.
    """
    parts = split(own.sentences)
    if not parts.judging:
        raise BadCorpus("no row is left to judge a model with")
    model = fit.fit(beside(structs.replace(own, sentences=parts.learned), sha256))
    say(f"learned from {len(parts.learned)} own rows beside the seed, {len(parts.judging)} judge")
    found = _compared(model, live, parts, (*own.notes, *parts.notes), say)
    return model, structs.replace(found, safety=safe(model))


def _compared(model: Model, live: Model | None, parts: Split, notes: tuple[str, ...], say: Say) -> Trial:
    texts = [s.text for s in parts.judging]
    truths = [s.sub or "" for s in parts.judging]
    languages = [s.language for s in parts.judging]
    known, labels = [s.text for s in parts.learned], [s.sub or "" for s in parts.learned]
    judged: dict[str, Judged] = {NEW: judged_by(model, texts, languages, truths)}
    settings: dict[str, dict[str, str]] = {NEW: {"encoder": model.manifest.encoder}}
    for rival in (majority(labels, texts), signalen(known, labels, texts)):
        judged[rival.name] = Judged(rival.shares, truths_of(truths, rival.classes), rival.classes)
        settings[rival.name] = rival.settings
        say(f"{rival.name} judged")
    if live is not None:
        judged[LIVE] = judged_by(live, texts, languages, truths)
        settings[LIVE] = {"encoder": live.manifest.encoder}
    versions = {NEW: model, LIVE: live}
    contestants = []
    for name, each in judged.items():
        of = versions.get(name)
        contestants.append(
            Contestant(
                name=name,
                version=of.name if of is not None else "",
                settings=settings[name],
                measured=measure(each),
                kept=None if of is None else _kept(of, each),
            )
        )
    right = {name: each.right for name, each in judged.items()}
    return Trial(
        format=FORMAT,
        version=model.name,
        against=live.name if live is not None else None,
        split=parts.how,
        since=parts.since.isoformat() if parts.since is not None else None,
        learned=len(parts.learned),
        judging=len(parts.judging),
        precision=model.manifest.precision,
        contestants=tuple(contestants),
        ahead={name: paired_bootstrap(right[NEW], each) for name, each in right.items() if name != NEW},
        confused=confusions(judged[NEW]),
        rows=tuple(s.row or 0 for s in parts.judging),
        notes=notes,
        safety={},
        by_category=dict(Counter(labels).most_common()),
    )


def judged_by(model: Model, texts: Sequence[str], languages: Sequence[str | None], truths: Sequence[str]) -> Judged:
    """What a model says of the categories of texts; a category that it does not know it cannot get right."""
    scorer = Scorer(model, encoders.load(model.manifest.encoder))
    shares: list[Doubles] = []
    for start in range(0, len(texts), _CHUNK):
        found = scorer.score(texts[start : start + _CHUNK], languages[start : start + _CHUNK])
        shares.extend(each.category.astype(np.float64) for each in found)
    classes = model.manifest.category.classes
    return Judged(np.stack(shares), truths_of(truths, classes), classes)


def _kept(model: Model, judged: Judged) -> Point:
    head: HeadName = "joint" if "joint" in model.manifest.category.heads else "text"
    promised = threshold(model.manifest.category, head, model.manifest.precision)
    return decided(judged.sure, judged.right, promised.first)
