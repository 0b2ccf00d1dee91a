"""``python -m deploy.local``: one clear sentence and exit 2 when something is in the way."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from deploy.local.failing import CannotStart
from deploy.local.only_one import only_one
from deploy.local.settings import Settings

pytestmark = pytest.mark.alone


def command(run_dir: Path, *arguments: str, port_base: int) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"LOKET_RUN_DIR": str(run_dir), "LOKET_PORT_BASE": str(port_base)}
    return subprocess.run(
        [sys.executable, "-m", "deploy.local", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_a_second_run_is_refused_and_the_first_keeps_its_addresses(
    tmp_path: Path, take_port: Callable[[], int]
) -> None:
    endpoints = tmp_path / "endpoints.json"
    endpoints.write_text("{}")

    with only_one(tmp_path):
        answer = command(tmp_path, "run", port_base=take_port())

    assert answer.returncode == 2
    assert answer.stderr.startswith(f"Loket already runs in {tmp_path} (process {os.getpid()})")
    assert len(answer.stderr.splitlines()) == 1
    assert endpoints.exists()


def test_a_taken_port_is_named_with_the_way_out_and_old_addresses_are_gone(
    tmp_path: Path, take_port: Callable[[], int]
) -> None:
    base = take_port()
    endpoints = tmp_path / "endpoints.json"
    endpoints.write_text("{}")

    with socket.create_server(("127.0.0.1", base + 5)):
        answer = command(tmp_path, "run", port_base=base)

    assert answer.returncode == 2
    assert f"{base + 5} (kafka)" in answer.stderr
    assert "LOKET_PORT_BASE" in answer.stderr
    assert len(answer.stderr.splitlines()) == 1
    assert not endpoints.exists()


def test_forgetting_is_refused_while_it_runs_and_forgets_otherwise(
    tmp_path: Path, take_port: Callable[[], int]
) -> None:
    run_dir = tmp_path / "run"
    run_dir.mkdir()
    (run_dir / "kept").touch()

    with only_one(run_dir):
        refused = command(run_dir, "clean-run", port_base=take_port())
    assert (refused.returncode, (run_dir / "kept").exists()) == (2, True)

    assert command(run_dir, "clean-run", port_base=take_port()).returncode == 0
    assert not run_dir.exists()


def test_a_folder_without_kafka_is_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from deploy.local.kafka import find_distribution

    monkeypatch.setenv("KAFKA_HOME", str(tmp_path))

    with pytest.raises(CannotStart, match=f"KAFKA_HOME is {tmp_path}"):
        find_distribution(Settings())
