"""The simulator without an accounts file, for anyone who builds on WhatsApp."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

JSON = {"Content-Type": "application/json"}


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[tuple[str, str]]:
    """The address of a simulator that was started bare, and what it printed."""
    told = tmp_path / "told"
    command = [sys.executable, "-m", "simulator", "--port", "0", "--callback", "http://127.0.0.1:9/webhook"]
    with told.open("wb") as errors:
        process = subprocess.Popen(command, stderr=errors, env={"TMPDIR": str(tmp_path), "PATH": "/usr/bin"})
    try:
        with httpx.Client() as http:
            for _ in range(400):
                words = told.read_text()
                found = re.search(r"listens on (http://[0-9.:]+);", words)
                if found and "control/faults/kinds" in words and _ready(http, found.group(1)):
                    break
                try:
                    process.wait(0.05)
                except subprocess.TimeoutExpired:
                    continue
                pytest.fail(words)
        assert found
        yield found.group(1), words
    finally:
        process.terminate()
        process.wait(10)
    assert [one.name for one in tmp_path.iterdir()] == ["told"]


def _ready(http: httpx.Client, base: str) -> bool:
    try:
        return http.get(f"{base}/health/ready").is_success
    except httpx.TransportError:
        return False


def test_every_step_that_it_prints_works_and_it_leaves_nothing_behind(alone: tuple[str, str]) -> None:
    base, words = alone
    asked = re.findall(r"curl -X POST (\S+)(.*?)-d '(.*?)'\n", words, re.DOTALL)

    with httpx.Client() as http:
        answers = []
        for url, options, body in asked:
            bearer = re.search(r"Authorization: (Bearer \S+)'", options)
            headers = JSON | ({"Authorization": bearer.group(1)} if bearer else {})
            answers.append(http.post(url, content=body, headers=headers).status_code)
        log = http.get(f"{base}/control/log").json()["items"]
        kinds = http.get(f"{base}/control/faults/kinds").json()
        accounts = http.get(f"{base}/control/accounts").json()

    assert answers == [202, 200, 200, 201]
    assert [line["type"] for line in log if line["what"] == "api.accepted"] == ["text", "template"]
    assert len(kinds) > 40
    assert len(accounts) == 2


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--accounts", "nowhere.json"], "nowhere.json"),
        (["--speed", "0"], "--speed"),
        (["--retry-scale", "-1"], "--retry-scale"),
        (["--callback", "ftp://example.org"], "--callback"),
    ],
)
def test_a_wrong_start_ends_with_one_sentence(arguments: list[str], word: str) -> None:
    command = [sys.executable, "-m", "simulator", "--port", "0", *arguments]

    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)

    assert ended.returncode == 2
    assert word in ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1
