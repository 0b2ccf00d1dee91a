"""Reads and checks what the municipalities declare: all errors at once, each with file, line and name.

``python -m loket.municipalities check [--secrets-dir DIR] DIR`` checks before a roll-out;
``python -m loket.municipalities schema [--check] FILE`` writes the JSON Schema that editors use.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Any, Final

import jsonschema
import msgspec
import yaml

from loket import category_checks, judging_checks, number_checks, remarks, routing_checks, template_checks, text_checks
from loket.declarations import Category, Channel, Municipality
from loket.texts import defaults

APP_SECRETS: Final = ("app_secret", "verify_token", "access_token")
"""What every app needs in the secrets folder, as ``{app}.{name}``."""
SCHEMA_FILE: Final = Path("municipalities/municipality.schema.json")

_Path = tuple[str | int, ...]
_YAML: Final = "tag:yaml.org,2002:"
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Written in C where PyYAML has it: ten times as fast."""


class InvalidDeclarations(ValueError):  # noqa: N818 - what they are
    """The declarations cannot be used; ``errors`` holds one sentence each, with file and line."""

    def __init__(self, errors: Sequence[str]) -> None:
        super().__init__("\n".join(errors))
        self.errors = tuple(errors)


class World(Mapping[str, Municipality]):
    """Every declared municipality, by slug; and whose number an incoming message was sent to."""

    def __init__(self, municipalities: Sequence[Municipality]) -> None:
        self._by_slug = {m.slug: m for m in municipalities}
        ways = [(m, way) for m in municipalities for channel in m.channels for way in channel.ways]
        self._by_number = {(c.provider, c.app, c.number_id): (m, c) for m, c in ways}
        self._apps = {(c.provider, c.app) for _, c in ways}

    def __getitem__(self, slug: str) -> Municipality:
        return self._by_slug[slug]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_slug)

    def __len__(self) -> int:
        return len(self._by_slug)

    @property
    def apps(self) -> frozenset[tuple[str, str]]:
        """Every (provider, app) that may call ingest."""
        return frozenset(self._apps)

    @property
    def scopes(self) -> tuple[str, ...]:
        """Every scope that needs a sealing key each month: the municipalities and the apps."""
        return (*self._by_slug, *sorted(f"app.{app}" for _, app in self._apps))

    def whose(self, provider: str, app: str, number_id: str) -> tuple[Municipality, Channel] | None:
        """The municipality and channel that a number of an app belongs to; None is never guessed."""
        return self._by_number.get((provider, app, number_id))


class _Source:
    """One YAML file: its values and the line of every one of them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: dict[_Path, int] = {(): 1}
        self.errors: list[str] = []
        self.value: Any = None
        self._constructor = yaml.constructor.SafeConstructor()
        try:
            node = yaml.compose(path.read_text("utf-8"), Loader=_LOADER)
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            mark = getattr(error, "problem_mark", None)
            self.lines[()] = mark.line + 1 if mark else 1
            self.error((), f"is not YAML: {getattr(error, 'problem', error)}")
            return
        if node is not None:
            self.value = self._read(node, ())

    def error(self, where: _Path, sentence: str) -> None:
        """Note an error at the line of ``where``, or of the nearest value around it."""
        known = where
        while known not in self.lines:
            known = known[:-1]
        self.errors.append(f"{self.path}:{self.lines[known]}: {sentence}")

    def _read(self, node: yaml.Node, where: _Path) -> Any:
        self.lines[where] = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            found: dict[str, Any] = {}
            for key_node, value_node in node.value:
                key = str(key_node.value)
                if key in found:
                    self.lines[(*where, key)] = key_node.start_mark.line + 1
                    self.error((*where, key), f"{key!r} stands here twice")
                found[key] = self._read(value_node, (*where, key))
                self.lines[(*where, key)] = key_node.start_mark.line + 1
            return found
        if isinstance(node, yaml.SequenceNode):
            return [self._read(child, (*where, i)) for i, child in enumerate(node.value)]
        if node.tag == f"{_YAML}timestamp" or (node.tag == f"{_YAML}int" and ":" in node.value):
            return node.value  # a day, or 18:00, which YAML 1.1 would count as minutes
        return self._constructor.construct_object(node, deep=True)


def schema() -> dict[str, Any]:
    """JSON Schema of one municipality's file."""
    made = msgspec.json.schema(Municipality)
    _in_one_order(made)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}


def _in_one_order(made: Any) -> None:
    """Put the defaults of sets in order: Python's own differs from one process to the next."""
    if isinstance(made, dict) and made.get("uniqueItems") and isinstance(made.get("default"), list):
        made["default"].sort()
    for value in made.values() if isinstance(made, dict) else made if isinstance(made, list) else ():
        _in_one_order(value)


def _shape_errors(source: _Source) -> None:
    known = jsonschema.Draft202012Validator.FORMAT_CHECKER
    validator = jsonschema.Draft202012Validator(schema(), format_checker=known)
    for error in sorted(validator.iter_errors(source.value), key=lambda e: [str(p) for p in e.absolute_path]):
        where = tuple(error.absolute_path)
        name = ".".join(str(p) for p in where) or "the file"
        source.error(where, f"{name}: {error.message}")


def _twice(names: Sequence[str]) -> Iterator[tuple[int, str]]:
    seen: set[str] = set()
    for i, name in enumerate(names):
        if name in seen:
            yield i, name
        seen.add(name)


def _cross_errors(source: _Source, m: Municipality) -> None:
    departments = {d.name for d in m.departments}
    placed: list[tuple[_Path, Category]] = [(("categories", i), c) for i, c in enumerate(m.categories)]
    for where, category in [*placed, (("fallback",), m.fallback)]:
        if category.department not in departments:
            source.error(
                (*where, "department"),
                f"category {category.sub!r} names the unknown department {category.department!r}",
            )
    for i, name in _twice([d.name for d in m.departments]):
        source.error(("departments", i), f"department {name!r} is declared twice")
    for i, name in _twice([c.sub for c in m.categories]):
        source.error(("categories", i, "sub"), f"category {name!r} is declared twice: it must have one department")
    for i, name in _twice([c.name for c in m.channels]):
        source.error(("channels", i, "name"), f"channel {name!r} is declared twice")
    if m.fallback.sub in {c.sub for c in m.categories}:
        source.error(("fallback", "sub"), f"the fallback {m.fallback.sub!r} is a category too")


def _with_default_texts(value: dict[str, Any]) -> dict[str, Any]:
    declared = value.get("texts") or {}
    merged = {language: {**defaults(language), **declared.get(language, {})} for language in value["languages"]}
    return {**value, "texts": {**declared, **merged}}


def _between_errors(sources: Sequence[tuple[_Source, Municipality]]) -> None:
    slugs: dict[str, Path] = {}
    numbers: dict[tuple[str, str, str], Path] = {}
    for source, m in sources:
        if m.slug in slugs:
            source.error(("slug",), f"municipality {m.slug!r} is declared in {slugs[m.slug]} too")
        slugs.setdefault(m.slug, source.path)
        for i, channel in enumerate(m.channels):
            for way in channel.ways:
                number = (way.provider, way.app, way.number_id)
                if number in numbers:
                    source.error(
                        ("channels", i, "number_id"), f"number {way.number_id!r} is declared in {numbers[number]} too"
                    )
                numbers.setdefault(number, source.path)


def _secret_errors(source: _Source, m: Municipality, secrets_dir: Path) -> None:
    for i, channel in enumerate(m.channels):
        for way, name in product(channel.ways, APP_SECRETS):
            path = secrets_dir / f"{way.app}.{name}"
            if not path.is_file() or not path.read_text("utf-8").strip():
                source.error(("channels", i, "app"), f"the secret {path.name!r} of channel {channel.name!r} is missing")


def load(municipalities_dir: Path, secrets_dir: Path | None = None) -> World:
    """Read every ``*.yaml`` of a folder and check it, alone and against the others.

    Args:
        municipalities_dir: one file for each municipality.
        secrets_dir: when given, every app's secrets must be in it.

    Raises:
        InvalidDeclarations: with every error of every file.
    """
    paths = sorted(municipalities_dir.glob("*.yaml"))
    if not paths:
        raise InvalidDeclarations([f"{municipalities_dir}: holds no municipality (*.yaml)"])
    sources = [_Source(path) for path in paths]
    good: list[tuple[_Source, Municipality]] = []
    for source in sources:
        if not source.errors:
            _shape_errors(source)
        if not source.errors:
            municipality = msgspec.convert(_with_default_texts(source.value), Municipality)
            _cross_errors(source, municipality)
            for where, sentence in (
                *text_checks.faults(municipality),
                *number_checks.faults(municipality),
                *category_checks.faults(municipality),
                *template_checks.faults(municipality),
                *routing_checks.faults(municipality),
                *judging_checks.faults(municipality),
            ):
                source.error(where, sentence)
            if secrets_dir is not None:
                _secret_errors(source, municipality, secrets_dir)
            good.append((source, municipality))
    _between_errors(good)
    errors = [error for source in sources for error in source.errors]
    if errors:
        raise InvalidDeclarations(errors)
    return World([m for _, m in good])


class Secrets:
    """The secrets of a folder, one file each, read once when first asked for."""

    def __init__(self, secrets_dir: Path) -> None:
        self._dir = secrets_dir
        self._known: dict[str, str] = {}

    def get(self, app: str, name: str) -> str:
        """The secret ``{app}.{name}``; KeyError when there is none."""
        key = f"{app}.{name}"
        if key not in self._known:
            try:
                self._known[key] = (self._dir / key).read_text("utf-8").strip()
            except OSError as error:
                raise KeyError(key) from error
        return self._known[key]


def _check(arguments: argparse.Namespace) -> int:
    try:
        world = load(arguments.dir, arguments.secrets_dir)
    except InvalidDeclarations as error:
        sys.stderr.write(f"{error}\n")
        return 2
    for slug, m in world.items():
        sys.stdout.write(
            f"{slug}: {len(m.channels)} channels, {len(m.departments)} departments, "
            f"{len(m.categories)} categories, languages {', '.join(m.languages)}\n"
        )
        sys.stderr.writelines(f"{slug}: {remark}\n" for remark in remarks.of(m))
    return 0


def _schema(arguments: argparse.Namespace) -> int:
    wanted = json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
    if not arguments.check:
        arguments.file.write_text(wanted, "utf-8")
        return 0
    if not arguments.file.is_file() or arguments.file.read_text("utf-8") != wanted:
        sys.stderr.write(f"{arguments.file} is out of date: python -m loket.municipalities schema\n")
        return 1
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; see the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m loket.municipalities", description="Checks declarations.")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check a folder of declarations; exit 2 with every error")
    check.add_argument("dir", type=Path, nargs="?", default=Path("municipalities"))
    check.add_argument("--secrets-dir", type=Path)
    write = commands.add_parser("schema", help="write the JSON Schema for editors, or check that it is up to date")
    write.add_argument("file", type=Path, nargs="?", default=SCHEMA_FILE)
    write.add_argument("--check", action="store_true")
    chosen = parser.parse_args(arguments)
    return _check(chosen) if chosen.command == "check" else _schema(chosen)


if __name__ == "__main__":
    raise SystemExit(main())
