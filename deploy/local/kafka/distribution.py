"""Where Kafka's jars are: KAFKA_HOME, else the cache, else Maven; and what must be in them."""

import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from msgspec import Struct

from deploy.local.failing import CannotStart
from deploy.local.java import find_java
from deploy.local.settings import Settings

VERSION: Final = "4.3.1"
HERE: Final = Path(__file__).parent
POM: Final = HERE / "pom.xml"
HASHES: Final = HERE / "jars.sha256"
MAVEN_PATIENCE_S: Final = 600


class Distribution(Struct, frozen=True, kw_only=True):
    """A Kafka that can be started."""

    java: Path
    jars: tuple[Path, ...]
    """Sorted and explicit: an archive of classes fits one class path only."""
    archive: Path
    """Archive of loaded classes that halves the start; may not exist."""
    formatted: Path
    """A freshly formatted, empty log folder to copy; may not exist."""

    @property
    def class_path(self) -> str:
        """All jars, as Java wants them."""
        return ":".join(str(jar) for jar in self.jars)


def find_distribution(settings: Settings) -> Distribution:
    """Find Kafka, and let Maven bring it when it is nowhere.

    Raises:
        CannotStart: no Java, no Maven, no way to the jars, or jars that are not those we know.
    """
    java = find_java(settings.java_home)
    cache = settings.cache / "kafka" / VERSION
    if settings.kafka_home is not None:
        libs = settings.kafka_home / "libs"
        if not any(libs.glob("kafka_2.13-*.jar")):
            raise CannotStart(f"KAFKA_HOME is {settings.kafka_home}, but there is no Kafka in its libs folder.")
    else:
        libs = cache / "libs"
        if not complete(libs):
            fetch(libs)
    jars = tuple(sorted(libs.glob("*.jar")))
    key = hashlib.sha256("\n".join([str(java), str(java.stat().st_mtime_ns), *map(str, jars)]).encode()).hexdigest()[
        :16
    ]
    return Distribution(java=java, jars=jars, archive=cache / f"{key}.jsa", formatted=cache / f"{key}.formatted")


def expected() -> dict[str, str]:
    """Name of every jar -> its sha256, from the list in the repository."""
    lines = HASHES.read_text("ascii").splitlines()
    return {name: digest for digest, name in (line.split() for line in lines)}


def complete(libs: Path) -> bool:
    """Say whether every jar is there; they were verified when they came."""
    return all((libs / name).is_file() for name in expected())


def verify(libs: Path) -> None:
    """Compare a folder of jars with the list in the repository.

    Raises:
        CannotStart: a jar is missing, differs, or was not expected.
    """
    known = expected()
    found = {jar.name: hashlib.sha256(jar.read_bytes()).hexdigest() for jar in libs.glob("*.jar")}
    wrong = sorted(name for name in known.keys() | found.keys() if known.get(name) != found.get(name))
    if wrong:
        raise CannotStart(f"Kafka's jars are not those of {HASHES.name}: {', '.join(wrong)}. Nothing was installed.")


def fetch(libs: Path) -> None:
    """Let Maven bring the jars, verify them, and put them in place in one move.

    Raises:
        CannotStart: Maven is missing, fails, or brings other jars.
    """
    maven = shutil.which("mvn")
    if maven is None:
        raise CannotStart("Kafka's jars come through Maven: install it (Debian: maven), or set KAFKA_HOME to a Kafka.")
    libs.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=libs.parent) as folder:
        arrived = Path(folder) / "libs"
        command = [maven, "-q", "-B", "-f", str(POM), "dependency:copy-dependencies", "-DincludeScope=runtime"]
        answer = subprocess.run(
            [*command, f"-DoutputDirectory={arrived}"],
            capture_output=True,
            text=True,
            timeout=MAVEN_PATIENCE_S,
            check=False,
        )
        if answer.returncode != 0:
            lines = [line for line in answer.stdout.splitlines() if "ERROR" in line][:1]
            raise CannotStart(f"Maven could not bring Kafka's jars: {' '.join(lines) or answer.stderr.strip()}")
        verify(arrived)
        if libs.exists():
            shutil.rmtree(libs)
        arrived.replace(libs)
