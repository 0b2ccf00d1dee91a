"""A model of own reports is compared with the one that is live, and answers nobody before it was promoted."""

import csv
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from services.classifier.command import OWN_DIR, main
from services.classifier.governance.commands import live_model
from services.classifier.governance.registry import PAGE, REPORT, Registry
from services.classifier.governance.report import LIVE, Trial
from services.classifier.model.artefact import MANIFEST, Model, load_manifest, save_model
from services.classifier.training import corpus
from tests.unit.classifier.governance.conftest import an_own
from tests.unit.classifier.governance.test_registry import GOOD, changed, with_report
from tests.unit.classifier.small import small_corpus

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def served(tmp_path: Path, small_model_dir: Path) -> Path:
    """The folder that the service reads, with the shared model."""
    folder = tmp_path / "served"
    folder.mkdir()
    for file in small_model_dir.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    return folder


def _named(name: str, model: Model, folder: Path) -> Path:
    """The same model under another version."""
    manifest = msgspec.structs.replace(model.manifest, fingerprint=name * 32)
    save_model(msgspec.structs.replace(model, manifest=manifest), folder)
    return folder


def test_what_the_registry_says_is_live_counts_before_what_is_served(
    tmp_path: Path, served: Path, model: Model, trial_of_one: tuple[Model, Trial]
) -> None:
    address, said = str(tmp_path / "models"), list[str]()

    def found() -> Model | None:
        return live_model(address, "delft", served, said.append)

    shared = found()
    _named("ab", model, served / "delft")
    own = found()
    registry = Registry(address, "delft")
    kept = with_report(_named("cd", model, tmp_path / "new"), tmp_path / "kept", changed(trial_of_one[1], GOOD))
    version = registry.add(kept, by="ann", now=NOW)
    before = found()
    registry.promote(version, by="ann", now=NOW)
    after = found()

    assert [each and each.name for each in (shared, own, before, after)] == [model.name, "ab" * 6, "ab" * 6, "cd" * 6]
    assert said == []


def test_where_nothing_answers_it_is_said_and_compared_with_nothing(tmp_path: Path) -> None:
    said: list[str] = []

    assert live_model(str(tmp_path / "models"), "delft", tmp_path, said.append) is None

    assert said[0].startswith("compared with no live model: ")
    assert not (tmp_path / "models").exists()


def test_training_on_own_reports_leaves_the_live_model_as_it_is_and_tells_how_it_compares(
    tmp_path: Path, served: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOKET_MODEL_DIR", str(served))
    # The whole corpus takes minutes to learn.
    monkeypatch.setattr(corpus, "_seeds", lambda **_: small_corpus())
    with Path("own.csv").open("w", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(("Main", "Sub", "Text"))
        rows.writerows(("Hoofd", s.sub, f"{s.text} aan de overkant van het plein") for s in an_own().sentences)
    before = (served / MANIFEST).read_bytes()

    assert main(["train", "--csv", "own.csv", "--municipality", "delft"]) == 0

    trial = msgspec.json.decode((OWN_DIR / REPORT).read_bytes(), type=Trial)
    assert trial.version == load_manifest(OWN_DIR).fingerprint[:12]
    assert trial.against == load_manifest(served).fingerprint[:12]
    assert LIVE in {each.name for each in trial.contestants}
    assert trial.version in (OWN_DIR / PAGE).read_text("utf-8")
    assert (served / MANIFEST).read_bytes() == before
    assert "would not become live: emergency_recall_nl was not measured" in capsys.readouterr().err
