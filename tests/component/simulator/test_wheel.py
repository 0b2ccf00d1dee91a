"""The wheel: with the extra ``simulator`` and what that asks for, and nothing else, the simulator starts."""

import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import httpx
import pytest
from packaging.requirements import Requirement

from deploy.local.settings import ROOT

PACKAGED = ("pyproject.toml", "README.md", "LICENSE", "loket", "services", "simulator", "deploy", "dashboards", "bench")


def build(folder: Path) -> Path:
    """The wheel of the project as it stands here; setuptools leaves its traces in a copy."""
    for name in PACKAGED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder)
    code = "from setuptools.build_meta import build_wheel; build_wheel('dist')"
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True, capture_output=True, timeout=120)
    (wheel,) = (folder / "dist").glob("*.whl")
    return wheel


def needed(of: Distribution, extras: tuple[str, ...], seen: set[str]) -> Iterator[Distribution]:
    """Whatever a distribution asks for with some extras, each once, as it is installed here."""
    for asked in of.requires or []:
        requirement = Requirement(asked)
        marker = requirement.marker
        wanted = marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras))
        if wanted and requirement.name.lower() not in seen:
            seen.add(requirement.name.lower())
            found = distribution(requirement.name)
            yield found
            yield from needed(found, tuple(requirement.extras), seen)


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A new environment with the wheel in it, and beside it only what the extra asks for; gives its interpreter.

    The index is not asked: what the wheel's own metadata names is taken from the environment of the tests.
    """
    (tmp_path / "source").mkdir()
    wheel = build(tmp_path / "source")
    home = tmp_path / "venv"
    venv.create(home, with_pip=False, symlinks=True)
    python = home / "bin" / "python"
    install = ["uv", "pip", "install", "--quiet", "--offline", "--no-deps", "--python", str(python), str(wheel)]
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(install, check=True, timeout=60, env=environment)
    (site,) = home.glob("lib/python*/site-packages")
    (own,) = site.glob("loket-*.dist-info")
    for one in needed(Distribution.at(own), ("simulator",), {"loket"}):
        for top in {file.parts[0] for file in one.files or []} - {"..", "__pycache__"}:
            if not (site / top).exists():
                (site / top).symlink_to(Path(str(one.locate_file(top))))
    return python


def test_the_wheel_with_its_extra_is_enough_to_start_the_simulator(installed: Path, tmp_path: Path) -> None:
    told = tmp_path / "told"
    command = [str(installed), "-P", "-m", "simulator", "--port", "0"]
    with told.open("wb") as errors:
        process = subprocess.Popen(command, stderr=errors, cwd=tmp_path, env={"TMPDIR": str(tmp_path)})
    try:
        for _ in range(400):
            if (found := re.search(r"listens on (http://[0-9.:]+);", told.read_text())) is not None:
                break
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.05)
        assert found is not None, told.read_text()
        with httpx.Client(base_url=found[1], transport=httpx.HTTPTransport(retries=20)) as http:
            pages = {path: http.get(path).status_code for path in ("/phones", "/platform", "/control/faults/kinds")}
            static = http.get("/phones/static/phones.js").status_code
        ours = subprocess.run(
            [str(installed), "-P", "-c", "import simulator; print(simulator.__file__)"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    finally:
        process.terminate()
        process.wait(10)

    assert (pages, static) == (dict.fromkeys(pages, 200), 200)
    assert ours.startswith(str(installed.parents[1]))
