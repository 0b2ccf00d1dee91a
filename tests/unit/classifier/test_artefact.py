"""The artefact is the same for the same data, runs no code when it is read, and is refused when it is damaged."""

import hashlib
import json
import os
import pickletools
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.numpy import load, save

from services.classifier.alike import calculate_alike
from services.classifier.model import encoders
from services.classifier.model.artefact import MANIFEST, TENSORS, Model, UnusableModel, load_model, save_model
from services.classifier.model.scoring import Scorer
from services.classifier.training import fit
from services.classifier.training.labels import INTENTS, MAINS
from services.classifier.training.stamp import fingerprint
from tests.unit.classifier.small import SUBS, small_corpus

_CPUINFO = Path("/proc/cpuinfo").read_text("utf-8") if Path("/proc/cpuinfo").is_file() else ""
_AGAIN = """
import sys
from pathlib import Path
from services.classifier.model.artefact import save_model
from services.classifier.training.fit import fit
from tests.unit.classifier.small import small_corpus
save_model(fit(small_corpus()), Path(sys.argv[1]))
"""

_PINNED = """
import os
from services.classifier.alike import calculate_alike
print(calculate_alike(os.environ))
"""


def digests(folder: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


@pytest.fixture
def folder(tmp_path: Path, small_model_dir: Path) -> Path:
    """A copy that a test may damage."""
    for file in small_model_dir.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    return tmp_path


def test_the_same_data_gives_the_same_bytes_in_another_process(
    project: Path, small_model_dir: Path, tmp_path: Path
) -> None:
    environment = os.environ | {"PYTHONHASHSEED": "12345", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}

    subprocess.run([sys.executable, "-c", _AGAIN, tmp_path], cwd=project, env=environment, check=True, timeout=60)

    assert digests(tmp_path) == digests(small_model_dir)


@pytest.mark.skipif("avx2" not in _CPUINFO.split(), reason="needs a processor with AVX2, as x86-64 servers have")
def test_the_same_data_gives_the_same_bytes_on_another_processor(project: Path, tmp_path: Path) -> None:
    oldest = {"OPENBLAS_CORETYPE": "Nehalem", "NPY_DISABLE_CPU_FEATURES": "X86_V3 X86_V4 AVX512_ICL AVX512_SPR"}
    found = {}
    for name, begin, extra in (("this", _PINNED, {}), ("old", _PINNED, oldest), ("by itself", "", oldest)):
        out = tmp_path / name
        code = [sys.executable, "-c", begin + _AGAIN, str(out)]
        subprocess.run(code, cwd=project, env=os.environ | extra, check=True, timeout=60, capture_output=True)
        found[name] = digests(out)

    assert found["this"] == found["old"] != found["by itself"]


def test_a_processor_that_is_too_old_or_unknown_calculates_in_its_own_way(tmp_path: Path) -> None:
    old, environment = tmp_path / "cpuinfo", dict[str, str]()
    old.write_text("flags\t: fpu sse sse2 avx\n")

    assert not calculate_alike(environment, cpuinfo=old)
    assert not calculate_alike(environment, cpuinfo=tmp_path / "none")
    assert environment == {}


def test_other_data_has_another_fingerprint() -> None:
    same, other = fingerprint("0" * 64), fingerprint("1" * 64)

    assert same == fingerprint(small_corpus().sha256) != other
    assert fit.fit(small_corpus(), "none").manifest.fingerprint == fingerprint("0" * 64, "none")


def test_saving_a_model_that_was_read_changes_no_byte(model: Model, small_model_dir: Path, tmp_path: Path) -> None:
    save_model(model, tmp_path)

    assert digests(tmp_path) == digests(small_model_dir)


def test_the_artefact_is_json_and_plain_numbers_and_nothing_that_could_run(small_model_dir: Path) -> None:
    assert {file.name for file in small_model_dir.iterdir()} == {MANIFEST, TENSORS}
    manifest = json.loads((small_model_dir / MANIFEST).read_text("utf-8"))
    content = (small_model_dir / TENSORS).read_bytes()
    header_bytes = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + header_bytes])
    numbers = sum(t["data_offsets"][1] - t["data_offsets"][0] for t in header.values())

    assert {tensor["dtype"] for tensor in header.values()} <= {"F16", "F32", "U8"}
    assert len(content) == 8 + header_bytes + numbers
    assert manifest["tensors_sha256"] == hashlib.sha256(content).hexdigest()
    with pytest.raises(ValueError):
        list(pickletools.genops(content))


def test_the_manifest_says_what_the_model_knows_and_how_good_it_is(model: Model) -> None:
    assert set(model.manifest.intent.classes) == set(INTENTS)
    assert set(model.manifest.category.classes) == SUBS
    assert model.manifest.mains == {sub: MAINS[sub] for sub in SUBS}
    for task in (model.manifest.intent, model.manifest.category):
        for facts in task.heads.values():
            figures = (facts.whole.accuracy, facts.whole.accuracy_top3, facts.whole.macro_f1, facts.whole.ece)
            assert all(0.0 <= figure <= 1.0 for figure in figures)
            assert facts.whole.accuracy <= facts.whole.accuracy_top3
            assert facts.temperature > 0
            firsts = [entry.first for entry in facts.thresholds]
            assert firsts == sorted(firsts)
    assert len(model.name) == 12


def test_a_model_knows_again_what_it_has_learned(model: Model) -> None:
    corpus = small_corpus()
    reports = [s for s in corpus.sentences if s.sub is not None]

    found = Scorer(model, None).score([s.text for s in reports], ["nl"] * len(reports))

    classes = model.manifest.category.classes
    right = sum(classes[int(np.argmax(f.category))] == s.sub for f, s in zip(found, reports, strict=True))
    assert right >= 0.95 * len(reports)


def refused(folder: Path) -> str:
    with pytest.raises(UnusableModel) as error:
        load_model(folder)
    sentence = str(error.value)
    assert str(folder) in sentence
    assert "\n" not in sentence
    assert "train" in sentence
    return sentence


def test_a_model_of_another_format_is_refused_by_its_number(folder: Path) -> None:
    file = folder / MANIFEST
    file.write_text(json.dumps(json.loads(file.read_text("utf-8")) | {"format": 1}), "utf-8")

    assert "format 1" in refused(folder)


@pytest.mark.parametrize("encoder", [False, True])
def test_a_text_is_judged_with_and_without_the_encoder(model: Model, encoder: bool) -> None:
    found = Scorer(model, encoders.load(model.manifest.encoder) if encoder else None)

    (known, unknown) = found.score(["er ligt een losse stoeptegel", "xqzw vbnm"], ["nl", None])

    assert (known.head, unknown.head) == (("joint", "embedding") if encoder else ("text", "text"))
    for scored in (known, unknown):
        assert abs(float(scored.category.sum()) - 1.0) < 1e-5
        assert abs(float(scored.intent.sum()) - 1.0) < 1e-5


def test_the_numbers_of_a_loaded_model_cannot_be_changed(model: Model) -> None:
    with pytest.raises(ValueError):
        model.heads["text"].bias[0] = 1.0


@pytest.mark.parametrize("name", [MANIFEST, TENSORS])
def test_a_file_that_is_not_there_is_told_in_one_sentence(folder: Path, name: str) -> None:
    (folder / name).unlink()

    assert "holds no model" in refused(folder)


def test_a_folder_that_is_not_there_is_told_in_one_sentence(tmp_path: Path) -> None:
    assert "holds no model" in refused(tmp_path / "nowhere")


@pytest.mark.parametrize("name", [MANIFEST, TENSORS])
@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:-1],
        lambda content: content[: len(content) // 2],
        lambda content: b"\xff" + content[1:],
        lambda content: content[:100] + b"\xff\xfe" + content[102:],
        lambda content: b"\x80\x04\x95\x00\x00\x00\x00N.",
        lambda content: b"{}",
        lambda content: b"[" * 10_000,
    ],
)
def test_a_damaged_file_is_refused_in_one_sentence(folder: Path, name: str, damage: Callable[[bytes], bytes]) -> None:
    file = folder / name
    file.write_bytes(damage(file.read_bytes()))

    assert "damaged" in refused(folder)


def test_a_folder_in_place_of_a_file_is_refused(folder: Path) -> None:
    (folder / TENSORS).unlink()
    (folder / TENSORS).mkdir()

    assert "damaged" in refused(folder)


@pytest.mark.parametrize(
    "change",
    [
        lambda manifest: manifest | {"tensors_sha256": "0" * 64},
        lambda manifest: manifest | {"intent": manifest["intent"] | {"classes": manifest["intent"]["classes"][1:]}},
        lambda manifest: manifest | {"category": manifest["category"] | {"classes": []}},
        lambda manifest: manifest | {"category": manifest["category"] | {"heads": {}}},
        lambda manifest: manifest | {"category": manifest["category"] | {"heads": "warm"}},
    ],
)
def test_a_manifest_that_does_not_fit_its_numbers_is_refused(
    folder: Path, change: Callable[[dict[str, Any]], dict[str, Any]]
) -> None:
    file = folder / MANIFEST
    file.write_text(json.dumps(change(json.loads(file.read_text("utf-8")))), "utf-8")

    assert "damaged" in refused(folder)


@pytest.mark.parametrize(
    "numbers",
    [
        lambda tensors: save({k: v for k, v in tensors.items() if k != "idf"}),
        lambda tensors: save(tensors | {"idf": tensors["idf"][:-1].copy()}),
        lambda tensors: save(tensors | {"text.terms": tensors["text.terms"][:-1].copy()}),
        lambda tensors: b"no tensors at all",
        lambda tensors: b"",
    ],
)
def test_numbers_that_do_not_fit_are_refused_also_when_their_digest_is_right(
    folder: Path, numbers: Callable[[dict[str, Any]], bytes]
) -> None:
    content = numbers(load((folder / TENSORS).read_bytes()))
    (folder / TENSORS).write_bytes(content)
    manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
    manifest["tensors_sha256"] = hashlib.sha256(content).hexdigest()
    (folder / MANIFEST).write_text(json.dumps(manifest), "utf-8")

    assert "damaged" in refused(folder)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_no_changed_byte_of_the_numbers_goes_unseen(folder: Path, place: float, flip: int) -> None:
    file = folder / TENSORS
    content = bytearray(file.read_bytes())
    where = int(place * len(content))
    content[where] ^= flip
    file.write_bytes(content)

    assert "damaged" in refused(folder)

    content[where] ^= flip
    file.write_bytes(content)
    load_model(folder)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary())
def test_any_bytes_in_place_of_a_manifest_are_refused(folder: Path, content: bytes) -> None:
    (folder / MANIFEST).write_bytes(content)

    assert "damaged" in refused(folder)
