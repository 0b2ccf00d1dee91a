"""Models are kept by name and version; one becomes live only when its report speaks for it, and can be taken back."""

import shutil
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from services.classifier.governance.registry import REPORT, Refused, Registry
from services.classifier.governance.report import LIVE, NEW, Contestant, Trial
from services.classifier.governance.verdict import refusals
from services.classifier.model.artefact import Model, UnusableModel, load_manifest

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
SAFE = {"emergency_recall_nl": 0.99, "emergency_recall_others": 0.96, "emergency_recall_worst_language": 0.88}


def changed(trial: Trial, figures: Mapping[str, Mapping[str, float]], **more: Any) -> Trial:
    """A trial with other figures of some judges, safe unless said otherwise."""

    def one(each: Contestant) -> Contestant:
        return msgspec.structs.replace(
            each, measured=msgspec.structs.replace(each.measured, **figures.get(each.name, {}))
        )

    return msgspec.structs.replace(
        trial,
        contestants=tuple(map(one, trial.contestants)),
        **{"safety": SAFE, "against": None, "judging": 100, **more},
    )


GOOD: dict[str, dict[str, float]] = {NEW: {"macro_f1": 0.80, "ece": 0.02}, LIVE: {"macro_f1": 0.80}}


@pytest.mark.parametrize(
    ("figures", "more", "live", "reason"),
    [
        ({}, {}, None, None),
        ({NEW: {"macro_f1": 0.795, "ece": 0.05}}, {}, None, None),
        ({NEW: {"macro_f1": 0.78, "ece": 0.02}}, {}, None, "macro-F1 is 0.780, the live model has 0.800"),
        ({NEW: {"macro_f1": 0.80, "ece": 0.06}}, {}, None, "calibration error is 0.060"),
        ({}, {"safety": {**SAFE, "emergency_recall_nl": 0.97}}, None, "emergency_recall_nl is 0.970"),
        ({}, {"safety": {**SAFE, "emergency_recall_others": 0.94}}, None, "emergency_recall_others is 0.940"),
        ({}, {"safety": {**SAFE, "emergency_recall_worst_language": 0.87}}, None, "recall_worst_language is 0.870"),
        ({}, {"safety": {k: v for k, v in SAFE.items() if not k.endswith("_nl")}}, None, "recall_nl was not measured"),
        ({}, {"judging": 99}, None, "only 99 rows judged it"),
        ({}, {}, "abc", "compared with no live model, but abc is live"),
        ({}, {"against": "abc"}, "abd", "compared with abc, but abd is live"),
        ({}, {"against": "abc"}, None, None),
    ],
)
def test_a_worse_model_is_refused_with_the_figure(
    trial_of_one: tuple[Model, Trial],
    figures: dict[str, dict[str, float]],
    more: dict[str, Any],
    live: str | None,
    reason: str | None,
) -> None:
    found = refusals(changed(trial_of_one[1], {**GOOD, **figures}, **more), live)

    assert len(found) == (reason is not None)
    assert all(reason in each for each in found if reason is not None)


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return Registry(str(tmp_path / "models"), "delft")


def with_report(folder: Path, out: Path, trial: Trial) -> Path:
    shutil.copytree(folder, out)
    (out / REPORT).write_bytes(msgspec.json.encode(trial))
    return out


def test_models_are_promoted_and_taken_back_and_the_history_tells_it(
    tmp_path: Path, registry: Registry, tried_dir: Path, small_model_dir: Path, trial_of_one: tuple[Model, Trial]
) -> None:
    first = load_manifest(small_model_dir).fingerprint[:12]
    old = with_report(small_model_dir, tmp_path / "old", changed(trial_of_one[1], GOOD))
    new = with_report(tried_dir, tmp_path / "new", changed(trial_of_one[1], GOOD, against=first))

    assert registry.add(old, by="ann", now=NOW) == first
    assert registry.promote(first, by="ann", now=NOW + timedelta(hours=1)).before is None
    second = registry.add(new, by="bob", now=NOW + timedelta(hours=2))
    assert registry.promote(second, by="bob", now=NOW + timedelta(hours=3)).before == first
    live = registry.rollback(by="ann", now=NOW + timedelta(hours=4))

    assert (live.version, live.before) == (first, second)
    assert registry.versions() == tuple(sorted((first, second)))
    assert [(each.what, each.version, each.by) for each in registry.history()] == [
        ("added", first, "ann"),
        ("promoted", first, "ann"),
        ("added", second, "bob"),
        ("promoted", second, "bob"),
        ("rolled back", first, "ann"),
    ]
    assert registry.fetch(tmp_path / "fetched") == first
    assert registry.fetch(tmp_path / "fetched", second) == second


def test_a_model_without_a_report_does_not_become_live(registry: Registry, small_model_dir: Path) -> None:
    version = registry.add(small_model_dir, by="ann", now=NOW)

    with pytest.raises(Refused, match="has no report"):
        registry.promote(version, by="ann", now=NOW)
    assert registry.live() is None


def test_a_model_whose_report_speaks_against_it_does_not_become_live(
    tmp_path: Path, registry: Registry, tried_dir: Path, trial_of_one: tuple[Model, Trial]
) -> None:
    bad = with_report(tried_dir, tmp_path / "bad", changed(trial_of_one[1], {NEW: {"ece": 0.2}}))
    version = registry.add(bad, by="ann", now=NOW)

    with pytest.raises(Refused, match=r"does not become live: its calibration error is 0\.200"):
        registry.promote(version, by="ann", now=NOW)
    assert registry.live() is None


def test_what_is_not_there_is_refused_by_name(tmp_path: Path, registry: Registry) -> None:
    with pytest.raises(Refused, match="delft has no version abc; known: none"):
        registry.promote("abc", by="ann", now=NOW)
    with pytest.raises(Refused, match="no version to return to"):
        registry.rollback(by="ann", now=NOW)
    with pytest.raises(Refused, match="has no version that is live"):
        registry.fetch(tmp_path / "out")
    with pytest.raises(Refused, match="no name of a municipality"):
        Registry(str(tmp_path), "../elsewhere")


def test_a_damaged_model_is_neither_kept_nor_fetched(tmp_path: Path, registry: Registry, small_model_dir: Path) -> None:
    version = registry.add(small_model_dir, by="ann", now=NOW)
    (tmp_path / "models/delft/versions" / version / "model.safetensors").write_bytes(b"damaged")

    with pytest.raises(UnusableModel):
        registry.fetch(tmp_path / "out", version)
    with pytest.raises(UnusableModel):
        registry.add(tmp_path / "out", by="ann", now=NOW)


def test_two_municipalities_do_not_see_each_others_models(tmp_path: Path, small_model_dir: Path) -> None:
    Registry(str(tmp_path), "delft").add(small_model_dir, by="ann", now=NOW)

    assert Registry(str(tmp_path), "denhaag").versions() == ()
