"""The command lines: ``classify``, ``train`` and ``evaluate``."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TextIO

import msgspec

from loket.declarations import Municipality
from loket.municipalities import InvalidDeclarations, load
from services.classifier.governance import commands as governing
from services.classifier.governance.registry import Refused
from services.classifier.model.artefact import TENSORS, Model, UnusableModel, load_manifest, load_model, save_model
from services.classifier.model.language import LANGUAGES
from services.classifier.model.understand import understand
from services.classifier.models import model_of
from services.classifier.shape import shape

MODEL_DIR: Final = Path(".cache/model")
OWN_DIR: Final = Path(".cache/own-model")
"""Of a model made from own reports: it answers nobody before it was promoted."""
VECTORS_DIR: Final = Path(".cache/vectors")
_BAD_INPUT: Final = 2
_LINE_ENDS: Final = {ord(character): f"\\u{ord(character):04x}" for character in "\x85\u2028\u2029"}


class _BadInput(Exception):  # noqa: N818 - what it is
    """The command cannot go on; its text is the one line that the caller reads."""


def main(arguments: Sequence[str]) -> int:
    """Run one command; answers its exit code."""
    chosen = _parser().parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
    except (_BadInput, Refused, UnusableModel) as error:
        sys.stderr.write(f"{' '.join(str(error).split())}\n")
        return _BAD_INPUT
    except BrokenPipeError:
        # Whoever reads has enough; Python must not complain about it once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m services.classifier", description="Says what residents' messages are about."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    classify = commands.add_parser("classify", help="read a TSV with a column text, write one JSON line per row")
    classify.add_argument("file", nargs="?", metavar="FILE.tsv", help="standard input when absent")
    classify.add_argument("--municipality", default="denhaag", help="whose categories and departments count")
    classify.add_argument("--lang", choices=LANGUAGES, help="the language of every row; else it is found out")
    classify.add_argument("--explain", action="store_true", help="say which words the candidates rest on")
    classify.set_defaults(run=_classify)
    train = commands.add_parser("train", help="make the artefact from the seed corpus and, if given, own reports")
    train.add_argument("--csv", type=Path, help="own reports: text,category or Main,Sub,Text")
    train.add_argument("--out", type=Path, default=None, help=f"folder of the artefact; with --csv {OWN_DIR}")
    train.add_argument("--live", type=Path, help="with --csv: folder of the model to compare with, else the live one")
    governing.where(train)
    train.add_argument("--if-changed", action="store_true", help="do nothing when the artefact is of this very data")
    train.set_defaults(run=_train)
    evaluate = commands.add_parser("evaluate", help="tell how good the artefact is on sentences it has not seen")
    evaluate.add_argument("--out", type=Path, default=None, help="folder of the artefact")
    evaluate.add_argument("--municipality", default="denhaag", help="whose departments count")
    evaluate.add_argument("--emergency", action="store_true", help="only how many emergencies are found")
    evaluate.set_defaults(run=_evaluate)
    governing.add_to(commands)
    return parser


def _model_dir(given: Path | None) -> Path:
    return given or Path(os.environ.get("LOKET_MODEL_DIR") or MODEL_DIR)


def municipality(slug: str) -> Municipality:
    """A declared municipality; one line for the caller when there is none of that name."""
    folder = Path(os.environ.get("LOKET_MUNICIPALITIES_DIR") or "municipalities")
    try:
        world = load(folder)
    except InvalidDeclarations as error:
        raise _BadInput(f"the declarations in {folder} are invalid: {error.errors[0]}") from error
    if slug not in world:
        raise _BadInput(f"municipality {slug!r} is not declared in {folder}; known: {', '.join(sorted(world))}")
    return world[slug]


def _classify(chosen: argparse.Namespace) -> int:
    owner = municipality(chosen.municipality)
    model = model_of(_model_dir(None), owner)
    if chosen.file is None:
        _write(sys.stdin.buffer.read(), "standard input", owner, model, chosen)
        return 0
    try:
        content = Path(chosen.file).read_bytes()
    except OSError as error:
        raise _BadInput(f"{chosen.file} cannot be read: {error.strerror}") from error
    _write(content, chosen.file, owner, model, chosen)
    return 0


def rows(content: bytes, name: str) -> Iterator[dict[str, str]]:
    """The rows of a tab-separated file without quoting; each has the columns of the header."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        broken = content[: error.start].count(b"\n") + 1
        raise _BadInput(f"{name}:{broken}: is not UTF-8") from error
    # Only \n ends a row: other characters that Python takes for line ends may stand inside a message.
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    header = lines[0].split("\t")
    if "text" not in header:
        raise _BadInput(f"{name}:1: the header has no column 'text'")
    if len(set(header)) != len(header):
        raise _BadInput(f"{name}:1: a column stands twice in the header")
    last = len(lines) - 1
    for number, line in enumerate(lines[1:], 2):
        if not line and number == last + 1:
            continue
        cells = line.split("\t")
        if len(cells) != len(header):
            raise _BadInput(f"{name}:{number}: has {len(cells)} columns, the header has {len(header)}")
        yield dict(zip(header, cells, strict=True))


def _write(content: bytes, name: str, owner: Municipality, model: Model, chosen: argparse.Namespace) -> None:
    # Read whole before the first line is written: a bad line gives one clear sentence and no half result.
    read = list(rows(content, name))
    for cells in read:
        text = cells.pop("text")
        found = understand(text, model, owner, language=chosen.lang, explain=chosen.explain)
        _line(sys.stdout, {**shape(text, found), "input": cells})
    sys.stdout.flush()


def _line(out: TextIO, value: dict[str, Any]) -> None:
    # Escaped, since some who read lines take these for the end of one.
    out.write(msgspec.json.encode(value).decode("utf-8").translate(_LINE_ENDS) + "\n")


def _train(chosen: argparse.Namespace) -> int:
    from services.classifier.training import corpus as corpora  # noqa: PLC0415
    from services.classifier.training import stamp  # noqa: PLC0415
    from services.classifier.training.sentences import BadCorpus  # noqa: PLC0415

    if chosen.csv is not None:
        return _train_on(chosen)
    out = _model_dir(chosen.out)
    try:
        if chosen.if_changed and _is_of(out, stamp.fingerprint(corpora.digest())):
            sys.stderr.write(f"{out} is up to date\n")
            return 0
        corpus = corpora.read()
    except BadCorpus as error:
        raise _BadInput(str(error)) from error
    try:
        # scikit-learn is needed only here: the service runs without it.
        from services.classifier.training import emergency_head, fit  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise _BadInput(f"training needs the extra 'train': {error.name} is not installed") from error
    try:
        out.mkdir(parents=True, exist_ok=True)
        emergency_head.update(corpus)
        save_model(fit.fit(corpus, cache=VECTORS_DIR), out)
    except OSError as error:
        raise _BadInput(f"{out} cannot be written: {error.strerror}") from error
    return _report(out)


def _train_on(chosen: argparse.Namespace) -> int:
    from services.classifier.training.sentences import BadCorpus  # noqa: PLC0415 - needs scikit-learn

    def say(what: str) -> None:
        sys.stderr.write(f"train: {what}\n")

    def live() -> Model | None:
        if chosen.live is not None:
            return load_model(chosen.live)
        return governing.live_model(chosen.registry, chosen.municipality, _model_dir(None), say)

    out = chosen.out or OWN_DIR
    try:
        governing.train_on(chosen.csv, out, live, say)
    except BadCorpus as error:
        raise _BadInput(str(error)) from error
    except OSError as error:
        raise _BadInput(f"{error.filename or chosen.csv} cannot be read or written: {error.strerror}") from error
    return _report(out)


def _is_of(folder: Path, fingerprint: str) -> bool:
    try:
        return load_manifest(folder).fingerprint == fingerprint and (folder / TENSORS).is_file()
    except UnusableModel:
        return False


def _evaluate(chosen: argparse.Namespace) -> int:
    try:
        from services.classifier.training import emergency_figures, held_out  # noqa: PLC0415 - needs scikit-learn
    except ModuleNotFoundError as error:
        raise _BadInput(f"this needs the extra 'train': {error.name} is not installed") from error
    folder = _model_dir(chosen.out)
    model = load_model(folder)
    shares = emergency_figures.judge(emergency_figures.whole_detector(model) if model.second is not None else None)
    for share in shares:
        _line(sys.stdout, {"emergency": share.group, **msgspec.to_builtins(share), "model": model.name})
    sys.stderr.write(f"{emergency_figures.table(shares)}\n")
    if chosen.emergency:
        return 0
    _report(folder)
    judged = held_out.judge(model, municipality(chosen.municipality))
    for each in judged:
        _line(sys.stdout, {"held_out": each.language, **msgspec.to_builtins(each), "model": model.name})
    sys.stderr.write(f"{held_out.table(judged)}\n")
    return 0


def _report(folder: Path) -> int:
    manifest = load_model(folder).manifest
    for name, task in (("intent", manifest.intent), ("category", manifest.category)):
        for head, facts in task.heads.items():
            kept = next(entry for entry in facts.thresholds if entry.precision >= manifest.precision)
            _line(
                sys.stdout,
                {
                    "head": name,
                    "reads": head,
                    "classes": len(task.classes),
                    **msgspec.to_builtins(facts.whole),
                    "temperature": facts.temperature,
                    "threshold": kept.first,
                    "top3_threshold": kept.three,
                    "coverage": kept.first_coverage,
                    "precision": manifest.precision,
                    "languages": msgspec.to_builtins(facts.by_language),
                    "model": manifest.fingerprint[:12],
                },
            )
    sys.stderr.write(f"{manifest.note}\n")
    return 0
