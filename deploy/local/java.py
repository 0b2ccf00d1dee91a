"""The Java that Kafka runs on: found, never installed here."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from deploy.local.failing import CannotStart

OLDEST: Final = 17
ADVICE: Final = f"Kafka needs Java {OLDEST} or newer: install it (Debian: openjdk-17-jre-headless) or set JAVA_HOME."


def find_java(java_home: Path | None) -> Path:
    """The java program of JAVA_HOME, else of PATH.

    Raises:
        CannotStart: there is none, or it is older than 17.
    """
    named = java_home / "bin" / "java" if java_home else None
    found = str(named) if named and named.exists() else shutil.which("java")
    if found is None:
        raise CannotStart(f"There is no Java here. {ADVICE}")
    java = Path(found).resolve()
    major = java_major(java)
    if major is None or major < OLDEST:
        raise CannotStart(f"{java} is not usable (version {major or 'unknown'}). {ADVICE}")
    return java


def java_major(java: Path) -> int | None:
    """Major version of a java program; None when it does not say.

    Reads the ``release`` file of its home where there is one: starting Java is slow.
    """
    release = java.parent.parent / "release"
    if release.exists():
        found = re.search(r'^JAVA_VERSION="(\d+)', release.read_text("utf-8"), re.MULTILINE)
    else:
        answer = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=20, check=False)
        found = re.search(r'version "(\d+)', answer.stderr)
    return int(found.group(1)) if found else None


def java_environment() -> dict[str, str]:
    """The environment for a broker: ours without options that another tool meant for its own Java."""
    return {k: v for k, v in os.environ.items() if k not in {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "KAFKA_OPTS"}}
