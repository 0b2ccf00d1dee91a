"""A report as training leaves it, for as many categories as a test wants."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from services.classifier.governance.matrix import matrix
from services.classifier.governance.measures import confusions, judged_of, measure
from services.classifier.governance.page import page
from services.classifier.governance.report import FORMAT, NEW, Contestant, Trial

_SURE = 0.8
_SEED = 20261127


def a_report(mains: Mapping[str, str], folder: Path, *, each: int = 6) -> str:
    """The address of a page about a judge of these categories that is right four times in five."""
    chance = np.random.default_rng(_SEED)
    classes = tuple(mains)
    truths = np.repeat(np.arange(len(classes)), each)
    shares = chance.dirichlet(np.ones(len(classes)), len(truths))
    shares[np.arange(len(truths)), truths] += np.where(chance.random(len(truths)) < _SURE, 1.0, 0.0)
    judged = judged_of(shares / shares.sum(axis=1, keepdims=True), [classes[n] for n in truths], classes)
    said = [classes[n] for n in judged.first]
    trial = Trial(
        format=FORMAT,
        version="0123456789ab",
        against=None,
        split="random",
        since=None,
        learned=4 * len(truths),
        judging=len(truths),
        precision=0.9,
        contestants=(Contestant(name=NEW, version="0123456789ab", settings={}, measured=measure(judged), kept=None),),
        ahead={},
        confused=confusions(judged),
        rows=tuple(range(2, len(truths) + 2)),
        notes=(),
        safety={},
        matrix=matrix([classes[n] for n in truths], said, mains),
    )
    file = folder / "report.html"
    file.write_text(page(trial), "utf-8")
    return file.as_uri()
