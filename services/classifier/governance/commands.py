"""The command lines around a model: train on own reports, keep, promote, roll back, fetch, and tell about it."""

import argparse
import getpass
import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import msgspec
from obstore.exceptions import BaseError

from loket.declarations import Municipality
from loket.municipalities import InvalidDeclarations, load
from services.classifier.governance import cards
from services.classifier.governance.registry import PAGE, REPORT, SHARED, Refused, Registry, facts
from services.classifier.governance.report import Trial
from services.classifier.governance.verdict import refusals
from services.classifier.model.artefact import (
    MANIFEST,
    Model,
    UnusableModel,
    load_manifest,
    load_model,
    save_model,
)

REGISTRY: Final = ".cache/models"

Say = Callable[[str], object]
_Declared = dict[str, str | list[str | dict[str, str]] | None]
"""Fields of the register that a municipality fills."""


def add_to(commands: Any) -> None:
    """Add the commands to a parser's (what ``add_subparsers`` gave); each may raise ``Refused``."""
    registry = commands.add_parser("registry", help="keep models: add, list, promote, rollback, fetch")
    registry.add_argument("do", choices=("add", "list", "promote", "rollback", "fetch"))
    registry.add_argument("version", nargs="?", help="of promote and fetch; fetch takes the live one without")
    where(registry)
    registry.add_argument("--out", type=Path, help="folder to add from, or to fetch to")
    registry.add_argument(
        "--by", default=None, help="who does it, for the history; the user of this machine when absent"
    )
    registry.set_defaults(run=_registry)
    card = commands.add_parser("card", help="write the model card (Markdown) of an artefact")
    card.add_argument("--out", type=Path, required=True, help="folder of the artefact")
    card.set_defaults(run=_card)
    data = commands.add_parser("data", help="write the data card (Markdown) of this project's sentences")
    data.add_argument(
        "--check", type=Path, metavar="FILE", help="only tell whether the card in this file is up to date"
    )
    data.set_defaults(run=_data)
    entry = commands.add_parser("register", help="write the entry for the Dutch register of algorithms (JSON)")
    entry.add_argument("--out", type=Path, required=True, help="folder of the artefact")
    entry.add_argument("--organization", required=True, help="name of the municipality, such as Gemeente Delft")
    entry.add_argument("--declared", type=Path, help="JSON object with the fields that only the municipality can fill")
    entry.set_defaults(run=_entry)


def where(command: Any) -> None:
    """Add the options that say which registry, and whose models in it."""
    command.add_argument(
        "--registry", default=os.environ.get("LOKET_MODEL_REGISTRY") or REGISTRY, help="folder or address"
    )
    command.add_argument("--municipality", default=SHARED, help="whose models; the shared ones when absent")


def live_model(address: str, name: str, served: Path, say: Say) -> Model | None:
    """The model that answers for a municipality now, to compare a new one with; None, said aloud, when there is none.

    Args:
        address: of the registry: what is live there counts first.
        name: of the municipality, or ``shared``.
        served: the folder that the service reads, with the municipality's own model or the shared one.
        say: hears why there is none.

    Raises:
        Refused: it is no name of a municipality, or the registry cannot be used.
        UnusableModel: what the registry keeps is damaged.
    """
    if "://" in address or Path(address).is_dir():
        try:
            registry = Registry(address, name)
            if registry.live() is not None:
                with tempfile.TemporaryDirectory() as folder:
                    registry.fetch(Path(folder))
                    return load_model(Path(folder))
        except BaseError as error:
            raise _unusable(address, error) from error
    own = served / name
    try:
        return load_model(own if (own / MANIFEST).exists() else served)
    except UnusableModel as error:
        say(f"compared with no live model: {error}")
        return None


def train_on(csv: Path, out: Path, live: Callable[[], Model | None], say: Say) -> Trial:
    """Train on a municipality's own reports, judge on its later ones, and write model, report and page to a folder.

    Args:
        csv: the reports, as ``own.read_own`` reads them.
        out: folder for the model.
        live: gives the model that is live now, to compare with, when there is one.
        say: hears how far it is.

    Raises:
        BadCorpus: the CSV cannot be used.
        UnusableModel: the live model cannot be read.
        OSError: a file cannot be read or written.
    """
    # scikit-learn is needed only here.
    from services.classifier.governance.page import page  # noqa: PLC0415
    from services.classifier.governance.trial import tried  # noqa: PLC0415
    from services.classifier.training.own import read_own  # noqa: PLC0415

    content = csv.read_bytes()
    own = read_own(csv.name, content)
    before = live()
    if before is not None:
        say(f"compared with {before.name}, which is live")
    out.mkdir(parents=True, exist_ok=True)
    model, trial = tried(own, hashlib.sha256(content).hexdigest(), before, say)
    save_model(model, out)
    (out / REPORT).write_bytes(msgspec.json.format(msgspec.json.encode(trial), indent=1))
    (out / PAGE).write_text(page(trial), "utf-8")
    for note in trial.notes:
        say(note)
    for reason in refusals(trial, trial.against):
        say(f"would not become live: {reason}")
    return trial


def _registry(chosen: argparse.Namespace) -> int:
    try:
        return _kept(chosen)
    except (BaseError, OSError) as error:
        raise _unusable(chosen.registry, error) from error


def _unusable(address: str, error: Exception) -> Refused:
    if isinstance(error, OSError) and error.filename is not None:
        return Refused(f"{error.filename} cannot be read or written: {error.strerror}")
    # Not its own words: they run over lines, and may tell how it signs in.
    return Refused(f"the registry {address} cannot be used: {type(error).__name__}")


def _kept(chosen: argparse.Namespace) -> int:
    declared = _declared(chosen.municipality) if chosen.do in {"promote", "rollback"} else None
    registry = Registry(chosen.registry, chosen.municipality, declared)
    by, now = chosen.by or getpass.getuser(), datetime.now(UTC)
    if chosen.do == "list":
        _write(facts(registry))
        return 0
    if chosen.do in {"add", "fetch"} and chosen.out is None:
        raise Refused(f"registry {chosen.do} needs --out: the folder of the model")
    if chosen.do == "add":
        _write({"version": registry.add(chosen.out, by=by, now=now)})
    elif chosen.do == "fetch":
        _write({"version": registry.fetch(chosen.out, chosen.version)})
    elif chosen.do == "rollback":
        _write(msgspec.to_builtins(registry.rollback(by=by, now=now)))
    elif chosen.version is None:
        raise Refused("registry promote needs a version; `registry list` shows them")
    else:
        _write(msgspec.to_builtins(registry.promote(chosen.version, by=by, now=now)))
    return 0


def _declared(name: str) -> Municipality | None:
    """The municipality of that name as it is declared; None, said aloud, where it is not declared here."""
    if name == SHARED:
        return None
    folder = Path(os.environ.get("LOKET_MUNICIPALITIES_DIR") or "municipalities")
    try:
        world = load(folder) if folder.is_dir() else {}
    except InvalidDeclarations as error:
        raise Refused(f"the declarations in {folder} are invalid: {error.errors[0]}") from error
    if name not in world:
        sys.stderr.write(f"{name} is not declared in {folder}: whether the model fits its categories is not checked\n")
    return world.get(name)


def _card(chosen: argparse.Namespace) -> int:
    sys.stdout.write(cards.model_card(load_manifest(chosen.out), _trial(chosen.out)))
    return 0


def _data(chosen: argparse.Namespace) -> int:
    from services.classifier.governance.data_card import data_card  # noqa: PLC0415 - reads what training reads

    card = data_card()
    if chosen.check is None:
        sys.stdout.write(card)
    elif not chosen.check.is_file() or chosen.check.read_text("utf-8") != card:
        sys.stderr.write(f"{chosen.check} is out of date: python -m services.classifier data > {chosen.check}\n")
        return 1
    return 0


def _entry(chosen: argparse.Namespace) -> int:
    declared: _Declared = {}
    if chosen.declared is not None:
        try:
            declared = msgspec.json.decode(chosen.declared.read_bytes(), type=_Declared)
        except (msgspec.DecodeError, OSError) as error:
            raise Refused(f"{chosen.declared} holds no JSON object of fields: {error}") from error
    manifest, trial = load_manifest(chosen.out), _trial(chosen.out)
    try:
        entry, missing = cards.register_entry(manifest, chosen.organization, declared, trial)
    except cards.WrongEntry as error:
        raise Refused(str(error)) from error
    _write(entry)
    if missing:
        sys.stderr.write(f"only the municipality can fill: {', '.join(missing)}\n")
    return 0


def _trial(folder: Path) -> Trial | None:
    try:
        return msgspec.json.decode((folder / REPORT).read_bytes(), type=Trial)
    except FileNotFoundError:
        return None
    except msgspec.DecodeError as error:
        raise Refused(f"{folder / REPORT} is no report: train it again") from error


def _write(found: object) -> None:
    sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
