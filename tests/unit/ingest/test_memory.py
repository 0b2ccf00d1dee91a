"""What the guard did is known to the process that follows a killed one."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.memory import KEPT_S, GuardMemory

ALIASES = ("v1-a", "v1-b")


def test_a_killed_process_leaves_what_it_did(tmp_path: Path) -> None:
    path = tmp_path / "guard"
    first = GuardMemory(path)
    first.begin("v1-sent", ALIASES)
    first.end("v1-sent", "sent", "v1-ref")
    first.begin("v1-begun", ("v1-c",))
    first.begin("v1-failed", ("v1-d",))
    first.end("v1-failed", "failed")

    second = GuardMemory(path)

    found = {name: second.of_event(f"v1-{name}") for name in ("sent", "begun", "failed", "never")}
    assert {name: deed.state if deed else None for name, deed in found.items()} == {
        "sent": "sent",
        "begun": "begun",
        "failed": "failed",
        "never": None,
    }
    assert found["sent"] is not None
    assert found["sent"].ref == "v1-ref"
    for memory in (first, second):
        memory.close()


def test_a_resident_was_answered_only_by_what_was_surely_sent_and_not_long_ago(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = GuardMemory(tmp_path / "guard")
    memory.begin("v1-1", ALIASES)
    before = memory.of_resident(("v1-b",), within_s=600)
    memory.end("v1-1", "sent", "v1-ref")
    after = memory.of_resident(("v1-b",), within_s=600)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 601)

    assert before is None
    assert after is not None
    assert memory.of_resident(("v1-b",), within_s=600) is None
    assert memory.of_resident(("v1-other",), within_s=6000) is None
    memory.close()


def test_what_is_older_than_an_hour_is_forgotten_by_the_next_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "guard"
    GuardMemory(path).begin("v1-1", ALIASES)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + KEPT_S + 1)

    memory = GuardMemory(path)

    assert memory.of_event("v1-1") is None
    assert path.read_bytes() == b""
    memory.close()


@given(st.binary(max_size=200))
def test_whatever_stands_in_the_file_the_process_starts_and_goes_on(content: bytes) -> None:
    path = Path(os.environ.get("TMPDIR", "/tmp")) / f"loket-guard-{os.getpid()}"  # noqa: S108 - hypothesis has no tmp_path
    path.write_bytes(content)

    memory = GuardMemory(path)
    memory.begin("v1-1", ALIASES)
    again = GuardMemory(path)

    assert again.of_event("v1-1") is not None
    for one in (memory, again):
        one.close()
    path.unlink()


def test_a_receipt_tells_of_an_answer_that_nobody_remembers_beginning() -> None:
    memory = GuardMemory(None)

    memory.end("v1-1", "sent", "v1-ref")

    found = memory.of_event("v1-1")
    assert found is not None
    assert (found.state, found.ref) == ("sent", "v1-ref")


def test_nothing_personal_is_written(tmp_path: Path) -> None:
    path = tmp_path / "guard"
    memory = GuardMemory(path)
    memory.begin("v1-1", ALIASES)
    memory.end("v1-1", "sent", "v1-ref")

    assert set(path.read_text("ascii").replace('"', " ").split()) >= {"v1-1", "v1-a", "v1-b", "v1-ref", "sent"}
    assert "wamid" not in path.read_text("ascii")
    memory.close()


def test_each_advice_that_a_resident_read_is_known_to_the_process_that_follows(tmp_path: Path) -> None:
    first = GuardMemory(tmp_path / "guard")
    first.begin("v1-1", ALIASES, "gas")
    first.end("v1-1", "sent", "v1-ref")
    first.told("emergency-1", ("v1-c",), "v1-other", time.time())

    second = GuardMemory(tmp_path / "guard")

    assert second.of_resident(("v1-a",), ("gas",), within_s=600) is not None
    assert second.of_resident(("v1-a",), ("general", "suicide"), within_s=600) is None
    assert second.of_resident(("v1-c",), ("general",), within_s=600) is not None
    for memory in (first, second):
        memory.close()
