"""One small trial for all of these tests."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from services.classifier.governance.page import page
from services.classifier.governance.registry import PAGE, REPORT
from services.classifier.governance.report import Trial
from services.classifier.governance.trial import tried
from services.classifier.model.artefact import Model, save_model
from services.classifier.training.corpus import Corpus
from services.classifier.training.own import Own
from tests.unit.classifier.small import SUBS, first_round, is_plain, small_corpus

SAFE = {"emergency_recall_nl": 0.99, "emergency_recall_others": 0.96}


def an_own() -> Own:
    """Rows of a municipality: the sentences of eight categories."""
    found = [s for s in first_round() if is_plain(s) and s.sub in SUBS]
    rows = tuple(msgspec.structs.replace(s, source="own", row=number) for number, s in enumerate(found, 2))
    return Own(rows, dict.fromkeys(SUBS, "Hoofd"), ("own.csv: a note",))


def beside_some(own: Own, sha256: str) -> Corpus:
    """Own rows with the small corpus beside them."""
    seed = small_corpus()
    return msgspec.structs.replace(
        seed, sentences=(*own.sentences, *seed.sentences), sha256=sha256, mains={**seed.mains, **own.mains}
    )


@pytest.fixture(scope="session")
def trial_of_one(model: Model) -> tuple[Model, Trial]:
    """A model that was tried beside the small one as the live one."""
    return tried(an_own(), "1" * 64, model, lambda _: None, beside_some, lambda _: dict(SAFE))


@pytest.fixture(scope="session")
def dated_trial() -> Trial:
    """A trial of rows that have a moment each."""
    own = an_own()
    rows = tuple(
        msgspec.structs.replace(s, at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=n * 29 % 360))
        for n, s in enumerate(own.sentences)
    )
    dated = msgspec.structs.replace(own, sentences=rows)
    return tried(dated, "2" * 64, None, lambda _: None, beside_some, lambda _: dict(SAFE))[1]


@pytest.fixture(scope="session")
def tried_dir(trial_of_one: tuple[Model, Trial], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that training on own reports leaves."""
    folder = tmp_path_factory.mktemp("tried")
    model, trial = trial_of_one
    save_model(model, folder)
    (folder / REPORT).write_bytes(msgspec.json.encode(trial))
    (folder / PAGE).write_text(page(trial), "utf-8")
    return folder
