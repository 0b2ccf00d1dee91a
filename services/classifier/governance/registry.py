"""Keeps every model that was ever trained, and says which one is live: in a folder, or in a bucket by its address.

``{name}/versions/{version}/`` holds the files of a model and ``{name}/history/`` one small file for each that was
added. ``{name}/live/`` has a numbered file for each time that another version became live, the last of which counts: so
who changed what and when stays known, and of two that change it at once one is told to look again, in a folder and in
every bucket alike. A name is a municipality, or ``shared`` for the model of all that have none of their own. What was
kept before changes had numbers has one ``{name}/live.json``: it counts until the first change with a number.
"""

import re
import shutil
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal

import msgspec
import obstore
from msgspec import Struct
from obstore.exceptions import AlreadyExistsError, NotFoundError
from obstore.store import LocalStore, from_url

from loket.declarations import Municipality
from services.classifier.governance.report import Trial
from services.classifier.governance.verdict import refusals
from services.classifier.model.artefact import MANIFEST, TENSORS, UnusableModel, load_model
from services.classifier.model.manifest import Manifest
from services.classifier.model.ranking import unsuited

SHARED: Final = "shared"
REPORT: Final = "report.json"
PAGE: Final = "report.html"
_FILES: Final = (MANIFEST, TENSORS)
_MORE: Final = (REPORT, PAGE)
_OLDER: Final = "live.json"
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
    what: str = "promoted"
    """``promoted`` or ``rolled back``."""
    number: int = 0
    """Of the change, from 1 on; 0 of one that was kept before changes had numbers."""


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
        declared: that municipality; a model that cannot speak for it alone does not become live. Not looked at when
            absent, as of the shared ones.
    """

    def __init__(self, address: str, name: str, declared: Municipality | None = None) -> None:
        if not _NAME.fullmatch(name):
            raise Refused(f"{name!r} is no name of a municipality")
        self._name = name
        self._declared = declared
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
        return tuple(sorted(path.split("/")[-2] for path in self._paths("versions") if path.endswith(f"/{MANIFEST}")))

    def live(self) -> Live | None:
        """The live version, None before the first."""
        changes = self._paths("live")
        if changes:
            return self._read_live(changes[-1])
        older = self._get(_OLDER)
        return msgspec.json.decode(older, type=Live) if older is not None else None

    def report(self, version: str) -> Trial | None:
        """What the trial of a version found; None when it has no report."""
        content = self._get(f"versions/{version}/{REPORT}")
        return msgspec.json.decode(content, type=Trial) if content is not None else None

    def promote(self, version: str, *, by: str, now: datetime) -> Live:
        """Make a version live.

        Raises:
            Refused: it is unknown, damaged, does not fit what is declared, has no report, or its report speaks against
                it; or somebody else made another one live at this moment.
        """
        if version not in self.versions():
            raise Refused(f"{self._name} has no version {version}; known: {', '.join(self.versions()) or 'none'}")
        before = self.live()
        if before is not None and before.version == version:
            return before
        report = self.report(version)
        if report is None:
            raise Refused(f"version {version} has no report: train it with a CSV")
        against = refusals(report, before.version if before is not None else None)
        if against:
            raise Refused(f"version {version} does not become live: {'; '.join(against)}")
        return self._make_live("promoted", version, before, by=by, now=now)

    def rollback(self, *, by: str, now: datetime) -> Live:
        """Return to the version that was live before; twice returns to where it was.

        Raises:
            Refused: there was none before, it is no longer kept, is damaged or does not fit what is declared now; or
                somebody else made another one live at this moment.
        """
        current = self.live()
        if current is None or current.before is None:
            raise Refused(f"{self._name} has no version to return to")
        if current.before not in self.versions():
            raise Refused(
                f"version {current.before} of {self._name}, to return to, is no longer kept: {current.version} stays"
            )
        return self._make_live("rolled back", current.before, current, by=by, now=now)

    def fetch(self, out: Path, version: str | None = None) -> str:
        """Write the files of a version (the live one when none is named) to a folder, checked; answers the version.

        What the folder held stays as it was unless all is well.

        Raises:
            Refused: there is no such version.
            UnusableModel: what is kept is damaged.
        """
        current = self.live()
        wanted = version or (current.version if current is not None else None)
        if wanted is None or wanted not in self.versions():
            raise Refused(f"{self._name} has no version {wanted or 'that is live'}")
        out.mkdir(parents=True, exist_ok=True)
        draft = out / ".fetched"
        shutil.rmtree(draft, ignore_errors=True)
        try:
            self._write(wanted, draft)
            for file in (*_MORE, *reversed(_FILES)):
                if (draft / file).exists():
                    (draft / file).replace(out / file)
                else:
                    # A report of another version must not stand beside this one.
                    (out / file).unlink(missing_ok=True)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
        return wanted

    def history(self) -> tuple[Change, ...]:
        """Every change, oldest first."""
        added = [msgspec.json.decode(self._read(path), type=Change) for path in self._paths("history")]
        lived = [self._read_live(path) for path in self._paths("live")]
        made_live = [Change(at=each.since, what=each.what, version=each.version, by=each.by) for each in lived]
        return tuple(sorted((*added, *made_live), key=lambda change: change.at))

    def _make_live(self, what: str, version: str, before: Live | None, *, by: str, now: datetime) -> Live:
        self._check(version)
        live = Live(
            version=version,
            since=now,
            by=by,
            before=before.version if before is not None else None,
            what=what,
            number=before.number + 1 if before is not None else 1,
        )
        try:
            # Made only when it is not there: whoever comes second has decided on what is no longer so.
            self._put(f"live/{live.number:08d}.json", msgspec.json.encode(live), mode="create")
        except AlreadyExistsError as error:
            raise Refused(
                f"somebody else changed which version of {self._name} is live at this moment: look again"
            ) from error
        return live

    def _check(self, version: str) -> None:
        """Refuse what could not be used: a damaged model, or one that knows other categories than are declared."""
        with tempfile.TemporaryDirectory() as folder:
            try:
                manifest = self._write(version, Path(folder))
            except UnusableModel as error:
                raise Refused(
                    f"version {version} of {self._name} is damaged or of another format: add it again"
                ) from error
        if self._declared is not None:
            reason = unsuited(manifest, self._declared, own=True)
            if reason is not None:
                raise Refused(f"version {version} does not become live: {reason}")

    def _write(self, version: str, folder: Path) -> Manifest:
        """Write the files of a version to a folder; ``UnusableModel`` when they are no model."""
        folder.mkdir(parents=True, exist_ok=True)
        for file in (*_FILES, *_MORE):
            content = self._get(f"versions/{version}/{file}")
            if content is not None:
                (folder / file).write_bytes(content)
        return load_model(folder).manifest

    def _tell(self, change: Change) -> None:
        moment = change.at.astimezone(UTC).strftime("%Y%m%dT%H%M%S%f")
        self._put(f"history/{moment}-{change.version}.json", msgspec.json.encode(change))

    def _paths(self, folder: str) -> list[str]:
        """What is kept in a folder of this name, sorted."""
        prefix = f"{self._name}/{folder}/"
        return sorted(each["path"] for batch in obstore.list(self._store, prefix) for each in batch)

    def _read(self, path: str) -> bytes:
        return bytes(obstore.get(self._store, path).bytes())

    def _read_live(self, path: str) -> Live:
        return msgspec.json.decode(self._read(path), type=Live)

    def _put(self, path: str, content: bytes, mode: Literal["create", "overwrite"] = "overwrite") -> None:
        obstore.put(self._store, f"{self._name}/{path}", content, mode=mode)

    def _get(self, path: str) -> bytes | None:
        try:
            return self._read(f"{self._name}/{path}")
        except (NotFoundError, FileNotFoundError):
            return None


def facts(registry: Registry) -> Mapping[str, object]:
    """What a person wants to know of one name: versions, the live one, and the history."""
    return {
        "versions": registry.versions(),
        "live": msgspec.to_builtins(registry.live()),
        "history": msgspec.to_builtins(registry.history()),
    }
