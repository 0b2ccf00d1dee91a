"""The command line around kept models: one JSON line for what was done, one sentence for what was refused."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from services.classifier.command import main
from services.classifier.governance.report import Trial
from services.classifier.model.artefact import Model, load_manifest, save_model
from tests.builders import MUNICIPALITIES_DIR
from tests.unit.classifier.governance.test_registry import GOOD, changed, with_report
from tests.unit.classifier.said import complaint

Call = Callable[..., Any]


def _where(folder: Path, municipality: str) -> list[str]:
    return ["--registry", str(folder / "models"), "--municipality", municipality]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Runs a command on a registry of Delft's and gives what it wrote."""
    monkeypatch.setenv("LOKET_MUNICIPALITIES_DIR", str(MUNICIPALITIES_DIR))

    def run(*words: str, municipality: str = "delft") -> Any:
        code = main(["registry", *words, *_where(tmp_path, municipality), "--by", "ann"])
        return json.loads(capsys.readouterr().out) if code == 0 else code

    return run


@pytest.fixture
def folder(tmp_path: Path, small_model_dir: Path, trial_of_one: tuple[Model, Trial]) -> Path:
    """Of a model whose report speaks for it."""
    return with_report(small_model_dir, tmp_path / "new", changed(trial_of_one[1], GOOD))


def test_a_model_is_added_promoted_listed_and_fetched(call: Call, folder: Path, tmp_path: Path) -> None:
    version = call("add", "--out", str(folder))["version"]

    promoted = call("promote", version)
    told = call("list")

    assert (promoted["version"], promoted["by"], promoted["before"]) == (version, "ann", None)
    assert told["versions"] == [version]
    assert told["live"]["version"] == version
    assert [each["what"] for each in told["history"]] == ["added", "promoted"]
    assert call("fetch", "--out", str(tmp_path / "out")) == {"version": version}
    assert load_manifest(tmp_path / "out").fingerprint.startswith(version)


def test_a_model_that_knows_what_its_municipality_does_not_declare_is_not_promoted(
    call: Call, folder: Path, model: Model, capsys: pytest.CaptureFixture[str]
) -> None:
    category = msgspec.structs.replace(
        model.manifest.category, classes=("zeppelins", *model.manifest.category.classes[1:])
    )
    save_model(
        msgspec.structs.replace(model, manifest=msgspec.structs.replace(model.manifest, category=category)), folder
    )
    version = call("add", "--out", str(folder))["version"]

    assert call("promote", version) == 2

    assert "does not become live: the model of delft knows categories that are not declared: 'zeppelins'" in complaint(
        capsys
    )
    assert call("list")["live"] is None


def test_whoever_promotes_for_an_undeclared_municipality_is_told_that_its_categories_are_not_checked(
    call: Call, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    version = call("add", "--out", str(folder), municipality="utrecht")["version"]

    assert main(["registry", "promote", version, *_where(folder.parent, "utrecht")]) == 0

    assert "utrecht is not declared in" in capsys.readouterr().err


def test_broken_declarations_promote_nothing(
    call: Call, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    version = call("add", "--out", str(folder))["version"]
    broken = tmp_path / "declared"
    broken.mkdir()
    (broken / "delft.yaml").write_text("slug: [", "utf-8")
    monkeypatch.setenv("LOKET_MUNICIPALITIES_DIR", str(broken))

    assert call("promote", version) == 2

    assert complaint(capsys).startswith(f"the declarations in {broken} are invalid")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("promote",), "registry promote needs a version"),
        (("promote", "abc"), "delft has no version abc"),
        (("rollback",), "delft has no version to return to"),
        (("add",), "registry add needs --out"),
        (("fetch",), "registry fetch needs --out"),
    ],
)
def test_what_cannot_be_done_ends_with_2_and_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
) -> None:
    assert main(["registry", *words, *_where(tmp_path, "delft")]) == 2

    assert complaint(capsys).startswith(sentence)


def test_a_registry_that_cannot_be_used_ends_with_2_and_a_sentence_without_what_its_store_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file", "utf-8")

    for address in ("foo://models", str(taken)):
        assert main(["registry", "list", "--registry", address]) == 2
        assert complaint(capsys).startswith(f"the registry {address} cannot be used: ")


def test_a_folder_that_cannot_be_written_is_named(
    call: Call, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call("add", "--out", str(folder))
    taken = tmp_path / "taken"
    taken.write_text("a file", "utf-8")

    assert call("fetch", load_manifest(folder).fingerprint[:12], "--out", str(taken)) == 2

    assert complaint(capsys).startswith(f"{taken} cannot be read or written: ")
