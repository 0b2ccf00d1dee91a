"""Tries a model on a municipality's own later reports, beside what it has to beat."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
from msgspec import Struct, structs

from services.classifier.governance import safety
from services.classifier.governance.matrix import Matrix, matrix
from services.classifier.governance.measures import (
    Difference,
    Doubles,
    Judged,
    confusions,
    decided,
    judged_of,
    measure,
    paired_bootstrap,
)
from services.classifier.governance.report import FORMAT, LIVE, NEW, Comparison, Contestant, Trial
from services.classifier.governance.rivals import majority, signalen
from services.classifier.governance.splits import Split, folds_for, not_among, split
from services.classifier.model import encoders
from services.classifier.model.artefact import Model
from services.classifier.model.language import LANGUAGES, language_of
from services.classifier.model.scoring import Scorer, threshold
from services.classifier.model.second_look import SecondLook
from services.classifier.training import corpus as corpora
from services.classifier.training import fit
from services.classifier.training.corpus import Corpus
from services.classifier.training.own import Own
from services.classifier.training.progress import shown
from services.classifier.training.sentences import BadCorpus, Sentence
from services.classifier.training.stamp import fingerprint

_CHUNK: Final = 256

MOST_AT_RANDOM: Final = 8_000
"""Rows that are learned from for the second comparison; its judges all learn from the same ones."""

Say = Callable[[str], object]
Beside = Callable[[Own, str], Corpus]


def tried(
    own: Own,
    sha256: str,
    live: Model | None,
    say: Say,
    beside: Beside = corpora.beside_seeds,
    safe: Callable[[Model], dict[str, float]] = safety.measured,
) -> tuple[Model, Trial]:
    """Learn from the earlier rows, and judge the later ones beside the rivals.

    The model that was measured is the model that is kept: it never learns from the rows that judge it. Where the rows
    have moments the latest judge; the same is then told of rows drawn at random, by a second model that is not kept.

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
    parts = heard(split(own.sentences))
    model, parts = _learned(own, sha256, parts, beside, say, shared_second_look(live))
    found = _judged(model, live, parts, own.mains, say)
    trial = Trial(
        format=FORMAT,
        version=model.name,
        against=live.name if live is not None else None,
        split=parts.how,
        since=parts.since.isoformat() if parts.since is not None else None,
        learned=len(parts.learned),
        judging=len(parts.judging),
        precision=model.manifest.precision,
        contestants=found.contestants,
        ahead=found.ahead,
        confused=found.confused,
        matrix=found.matrix,
        folds=folds_for(parts.learned),
        rows=tuple(s.row or 0 for s in parts.judging),
        notes=(*own.notes, *parts.notes),
        safety=safe(model),
        by_category=dict(Counter(s.sub or "" for s in parts.learned).most_common()),
        at_random=_at_random(own, sha256, beside, say) if parts.how == "time" else None,
    )
    return model, trial


def _at_random(own: Own, sha256: str, beside: Beside, say: Say) -> Comparison:
    parts = heard(split(own.sentences, "random", most_learned=MOST_AT_RANDOM))
    say("the same on rows drawn at random, beside the split in time")
    model, parts = _learned(own, sha256, parts, beside, say, only_categories=True)
    found = _judged(model, None, parts, own.mains, say)
    return Comparison(
        split=parts.how,
        learned=len(parts.learned),
        judging=len(parts.judging),
        # No version: under that name another model is kept.
        contestants=tuple(structs.replace(each, version="") for each in found.contestants),
        ahead=found.ahead,
        notes=parts.notes,
    )


def shared_second_look(live: Model | None) -> SecondLook | None:
    """What the live model knows of emergencies, where it is the shared one and of this very data and code.

    Beside a municipality's rows the same would be learned again: they say nothing of what is an emergency.
    """
    if live is None or live.manifest.fingerprint != fingerprint(corpora.digest(), live.manifest.encoder):
        return None
    return live.second


def _learned(
    own: Own,
    sha256: str,
    parts: Split,
    beside: Beside,
    say: Say,
    second: SecondLook | None = None,
    *,
    only_categories: bool = False,
) -> tuple[Model, Split]:
    """The model, and the split without rows that the sentences of this project would give away."""
    corpus = beside(structs.replace(own, sentences=parts.learned), sha256)
    parts = not_among(parts, [s.text for s in corpus.sentences if s.row is None])
    if not parts.judging:
        raise BadCorpus("no row is left to judge a model with")
    folds = folds_for(parts.learned)
    model = fit.fit(corpus, folds=folds, second=second, only_categories=only_categories)
    say(f"learned from {len(parts.learned)} own rows beside the seed, in {folds} folds; {len(parts.judging)} judge")
    return model, parts


def heard(parts: Split) -> Split:
    """The same rows, each with the language in which the service would hear it, unless the file names one of ours.

    How sure a model may be hangs on the language: rows of which it was not known would teach nothing about what is
    asked of Dutch messages, and would be judged by other limits than those messages are.
    """

    def one(row: Sentence) -> Sentence:
        known = row.language in LANGUAGES
        return row if known else structs.replace(row, language=language_of(row.text).code)

    return structs.replace(parts, learned=tuple(map(one, parts.learned)), judging=tuple(map(one, parts.judging)))


class _Found(Struct, frozen=True):
    """What the judges said of the rows of one split."""

    contestants: tuple[Contestant, ...]
    ahead: dict[str, Difference]
    confused: tuple[tuple[str, str, int], ...]
    matrix: Matrix | None


def _judged(model: Model, live: Model | None, parts: Split, mains: Mapping[str, str], say: Say) -> _Found:
    texts = [s.text for s in parts.judging]
    truths = [s.sub or "" for s in parts.judging]
    languages = [s.language for s in parts.judging]
    known, labels = [s.text for s in parts.learned], [s.sub or "" for s in parts.learned]
    judged: dict[str, Judged] = {}
    limits: dict[str, Doubles] = {}
    judged[NEW], limits[NEW] = judged_by(model, texts, languages, truths)
    settings: dict[str, dict[str, str]] = {NEW: {"encoder": model.manifest.encoder}}
    for rival in (majority(labels, texts), signalen(known, labels, texts)):
        judged[rival.name] = judged_of(rival.shares, truths, rival.classes)
        settings[rival.name] = rival.settings
        say(f"{rival.name} judged")
    if live is not None:
        judged[LIVE], limits[LIVE] = judged_by(live, texts, languages, truths)
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
                kept=None if of is None else decided(each.sure, each.right, limits[name]),
            )
        )
    right = {name: each.right for name, each in judged.items()}
    ahead = {name: paired_bootstrap(right[NEW], each) for name, each in right.items() if name != NEW}
    new = judged[NEW]
    said = [new.classes[number] for number in new.first.tolist()]
    return _Found(tuple(contestants), ahead, confusions(new), matrix(truths, said, mains))


def judged_by(
    model: Model, texts: Sequence[str], languages: Sequence[str | None], truths: Sequence[str]
) -> tuple[Judged, Doubles]:
    """What a model says of the categories of texts, and from which probability on it would decide each by itself.

    A category that it does not know it cannot get right.
    """
    scorer = Scorer(model, encoders.load(model.manifest.encoder))
    task, precision = model.manifest.category, model.manifest.precision
    shares: list[Doubles] = []
    limits: list[float] = []
    for start in shown(range(0, len(texts), _CHUNK), f"rows are judged by {model.name}"):
        spoken = languages[start : start + _CHUNK]
        found = scorer.score(texts[start : start + _CHUNK], spoken)
        shares.extend(each.category.astype(np.float64) for each in found)
        limits.extend(
            threshold(task, s.head, precision, language).first for s, language in zip(found, spoken, strict=True)
        )
    return judged_of(np.stack(shares), truths, task.classes), np.asarray(limits)
