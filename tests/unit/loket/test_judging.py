"""What a municipality declares about the classifier is checked when it is read."""

from pathlib import Path

import pytest

from loket.municipalities import InvalidDeclarations, load
from tests.builders import MUNICIPALITIES_DIR


def written(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    text = (MUNICIPALITIES_DIR / "delft.yaml").read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (tmp_path / "delft.yaml").write_text(text)
    return tmp_path


def judging(more: str) -> tuple[str, str]:
    return "judging:\n", f"judging:\n  {more}\n"


def test_what_is_declared_is_read_and_what_is_not_has_a_default(tmp_path: Path) -> None:
    opinion = "opinion: {address: 'http://vllm.models.svc:8000/v1', model: mistral-small, per_day: 50}"

    m = load(written(tmp_path, judging(opinion), ("precision: 0.90", "precision: 0.95")))["delft"]

    assert m.judging.precision == 0.95
    assert "Delftse Hout" in m.judging.words
    assert m.judging.opinion is not None
    assert (m.judging.opinion.per_day, m.judging.opinion.within_s, m.judging.opinion.right) == (50, 2.0, 0.8)


def test_a_transcriber_is_declared_beside_it_and_none_by_default(tmp_path: Path) -> None:
    assert load(MUNICIPALITIES_DIR)["delft"].transcriber is None

    declared = "transcriber: {address: 'https://speech.example.org/v1', model: whisper-1}\n"
    found = load(written(tmp_path, ("judging:\n", f"{declared}judging:\n")))["delft"].transcriber

    assert found is not None
    assert (found.key, found.within_s, found.largest_kb) == ("transcriber_key", 6.0, 2048)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            ("judging:\n", "transcriber: {address: 'http://speech.example.org/v1', model: m}\njudging:\n"),
            ": what residents say leaves over https only",
        ),
        (judging("opinion: {address: 'http://api.example.org/v1', model: m}"), "leaves over https only"),
        (judging("opinion: {address: 'ftp://localhost', model: m}"), "judging.opinion: "),
        (("precision: 0.90", "precision: 1.0"), "judging.precision"),
        (
            ("sub: zwerfvuil,", "sub: zwerfvuil, learned: [graffiti],"),
            "'graffiti' means the category 'graffiti' already",
        ),
    ],
)
def test_what_could_not_work_is_refused_with_its_line(tmp_path: Path, change: tuple[str, str], sentence: str) -> None:
    with pytest.raises(InvalidDeclarations) as refused:
        load(written(tmp_path, change))

    (error,) = refused.value.errors
    assert sentence in error
    assert "delft.yaml:" in error
