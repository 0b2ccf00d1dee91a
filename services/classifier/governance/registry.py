"""Keeps every model that was ever trained, and says which one is live: in a folder, or in a bucket by its address.

``{name}/versions/{version}/`` holds the files of a model, ``{name}/live.json`` names the live version and
``{name}/history/`` one small file for each change, so that who changed what and when stays known. A name is a
municipality, or ``shared`` for the model of all that have none of their own.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec
import obstore
from msgspec import Struct
from obstore.exceptions import NotFoundError
from obstore.store import LocalStore, from_url

from services.classifier.governance.report import Trial
from services.classifier.governance.verdict import refusals
from services.classifier.model.artefact import MANIFEST, TENSORS, load_manifest, load_model

SHARED: Final = "shared"
REPORT: Final = "report.json"
PAGE: Final = "report.html"
_FILES: Final = (MANIFEST, TENSORS)
_MORE: Final = (REPORT, PAGE)
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")


class Refused(Exception):  # noqa: N818 - what happened
    """A change that must not be made; the sentence says why."""


class Live(Struct, frozen=True, kw_only=True):
    """Which version answers."""

    version: str
    since: datetime
    by: str
    before: str | None
    """The version that was live until then, to which a rollback returns."""


class Change(Struct, frozen=True, kw_only=True):
    """One line of the history."""

    at: datetime
    what: str
    """``added``, ``promoted`` or ``rolled back``."""
    version: str
    by: str


class Registry:
    """Models by name and version.

    Args:
        address: a folder, or an address such as ``s3://bucket/models``; credentials come from the environment.
        name: whose models.
    """

    def __init__(self, address: str, name: str) -> None:
        if not _NAME.fullmatch(name):
            raise Refused(f"{name!r} is no name of a municipality")
        self._name = name
        if "://" in address:
            self._store = from_url(address)
        else:
            self._store = LocalStore(Path(address).resolve(), mkdir=True)

    def add(self, folder: Path, *, by: str, now: datetime) -> str:
        """Keep the model of a folder, with its report when it has one; answers its version.

        The same version again changes nothing.

        Raises:
            UnusableModel: the folder holds no whole model.
        """
        version = load_model(folder).name
        known = version in self.versions()
        for file in (*_FILES, *_MORE):
            path = folder / file
            # The manifest last: whoever finds it finds all.
            if file != MANIFEST and path.exists():
                self._put(f"versions/{version}/{file}", path.read_bytes())
        self._put(f"versions/{version}/{MANIFEST}", (folder / MANIFEST).read_bytes())
        if not known:
            self._tell(Change(at=now, what="added", version=version, by=by))
        return version

    def versions(self) -> tuple[str, ...]:
        """Every whole model that is kept, sorted."""
        prefix = f"{self._name}/versions/"
        paths = [each["path"] for batch in obstore.list(self._store, prefix) for each in batch]
        return tuple(sorted(path.split("/")[-2] for path in paths if path.endswith(f"/{MANIFEST}")))

    def live(self) -> Live | None:
        """The live version, None before the first."""
        content = self._get("live.json")
        return msgspec.json.decode(content, type=Live) if content is not None else None

    def report(self, version: str) -> Trial | None:
        """What the trial of a version found; None when it has no report."""
        content = self._get(f"versions/{version}/{REPORT}")
        return msgspec.json.decode(content, type=Trial) if content is not None else None

    def promote(self, version: str, *, by: str, now: datetime) -> Live:
        """Make a version live.

        Raises:
            Refused: it is unknown, has no report, or its report speaks against it.
        """
        if version not in self.versions():
            raise Refused(f"{self._name} has no version {version}; known: {', '.join(self.versions()) or 'none'}")
        before = self.live()
        if before is not None and before.version == version:
            return before
        report = self.report(version)
        if report is None:
            raise Refused(f"version {version} has no report: train it with a CSV, or evaluate it")
        against = refusals(report, before.version if before is not None else None)
        if against:
            raise Refused(f"version {version} does not become live: {'; '.join(against)}")
        return self._make_live("promoted", version, before, by=by, now=now)

    def rollback(self, *, by: str, now: datetime) -> Live:
        """Return to the version that was live before; twice returns to where it was.

        Raises:
            Refused: there was none before.
        """
        current = self.live()
        if current is None or current.before is None:
            raise Refused(f"{self._name} has no version to return to")
        return self._make_live("rolled back", current.before, current, by=by, now=now)

    def fetch(self, out: Path, version: str | None = None) -> str:
        """Write the files of a version (the live one when none is named) to a folder, checked; answers the version.

        Raises:
            Refused: there is no such version.
            UnusableModel: what is kept is damaged.
        """
        current = self.live()
        wanted = version or (current.version if current is not None else None)
        if wanted is None or wanted not in self.versions():
            raise Refused(f"{self._name} has no version {wanted or 'that is live'}")
        out.mkdir(parents=True, exist_ok=True)
        for file in (*_MORE, *reversed(_FILES)):
            content = self._get(f"versions/{wanted}/{file}")
            if content is not None:
                draft = out / f".{file}.draft"
                draft.write_bytes(content)
                draft.replace(out / file)
        load_model(out)
        return load_manifest(out).fingerprint[:12]

    def history(self) -> tuple[Change, ...]:
        """Every change, oldest first."""
        prefix = f"{self._name}/history/"
        paths = sorted(each["path"] for batch in obstore.list(self._store, prefix) for each in batch)
        return tuple(msgspec.json.decode(bytes(obstore.get(self._store, path).bytes()), type=Change) for path in paths)

    def _make_live(self, what: str, version: str, before: Live | None, *, by: str, now: datetime) -> Live:
        live = Live(version=version, since=now, by=by, before=before.version if before is not None else None)
        self._tell(Change(at=now, what=what, version=version, by=by))
        self._put("live.json", msgspec.json.encode(live))
        return live

    def _tell(self, change: Change) -> None:
        moment = change.at.astimezone(UTC).strftime("%Y%m%dT%H%M%S%f")
        self._put(f"history/{moment}-{change.version}.json", msgspec.json.encode(change))

    def _put(self, path: str, content: bytes) -> None:
        obstore.put(self._store, f"{self._name}/{path}", content)

    def _get(self, path: str) -> bytes | None:
        try:
            return bytes(obstore.get(self._store, f"{self._name}/{path}").bytes())
        except (NotFoundError, FileNotFoundError):
            return None


def facts(registry: Registry) -> Mapping[str, object]:
    """What a person wants to know of one name: versions, the live one, and the history."""
    return {
        "versions": registry.versions(),
        "live": msgspec.to_builtins(registry.live()),
        "history": msgspec.to_builtins(registry.history()),
    }
