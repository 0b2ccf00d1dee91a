"""The whole system, started as ``make run`` starts it, and what a person or a checker asks of it."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import httpx
import psutil

from deploy.local.addresses import SPAN
from deploy.local.ports import free_port, is_free
from deploy.local.settings import ROOT

T = TypeVar("T")
READY_WITHIN_S: Final = 120.0
DENHAAG: Final = "+31700000001"
DELFT: Final = "+31150000001"


def wait_for(what: str, ask: Callable[[], T | None], *, but: Sequence[str] = (), within_s: float = 30.0) -> T:
    """Ask until there is an answer; a connection that breaks meanwhile counts as none. ``but``: what there was."""
    give_up = time.monotonic() + within_s
    while time.monotonic() < give_up:
        try:
            answer = ask()
        except httpx.TransportError:
            answer = None
        if answer is not None and answer is not False:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"in {within_s:g} s there was no {what}, but {list(but)}")


def _free_base() -> int:
    """The first of a run's free ports."""
    while True:
        base = free_port()
        if all(is_free(base + offset) for offset in range(SPAN)):
            return base


class System:
    """One run in a folder of its own."""

    def __init__(self, run_dir: Path) -> None:
        self.run_dir = run_dir
        self.base = _free_base()
        self.output = run_dir.parent / "output.txt"
        self.http = httpx.Client(timeout=10.0)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> "System":
        """Start and wait until the addresses are there."""
        environment = {**os.environ, "LOKET_RUN_DIR": str(self.run_dir), "LOKET_PORT_BASE": str(self.base)}
        with self.output.open("ab") as output:
            self._process = subprocess.Popen(
                [ROOT / ".venv/bin/python", "-m", "deploy.local", "run"],
                cwd=ROOT,
                env=environment,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        wait_for("endpoints.json", self._came_up, within_s=READY_WITHIN_S)
        return self

    def _came_up(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self.output.read_text()
        return (self.run_dir / "endpoints.json").exists()

    def interrupt(self) -> int:
        """Press Ctrl-C and wait for the end; answers the exit code."""
        assert self._process is not None
        self._process.send_signal(signal.SIGINT)
        code = self._process.wait(60)
        self._process = None
        return code

    def close(self) -> None:
        """End it, however the test went."""
        self.http.close()
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(60)

    @property
    def endpoints(self) -> Mapping[str, str]:
        """What ``endpoints.json`` says."""
        found: dict[str, str] = json.loads((self.run_dir / "endpoints.json").read_text())
        return found

    def pids(self, part: str) -> list[int]:
        """The processes of a part, as ``pids.json`` says."""
        found: list[int] = json.loads((self.run_dir / "pids.json").read_text())[part]
        return found

    def kill(self, part: str) -> None:
        """Kill a part with -9 and wait until another process has its place."""
        before = self.pids(part)
        for pid in before:
            os.kill(pid, signal.SIGKILL)
        wait_for(f"new {part}", lambda: self.pids(part) and not set(self.pids(part)) & set(before))
        wait_for("simulator that answers", lambda: self.ready("simulator")[0] == 200)

    def pause(self, part: str) -> Callable[[], None]:
        """Stop every process of a part from running; answers what lets them go on."""
        processes = [q for pid in self.pids(part) for q in (psutil.Process(pid), *psutil.Process(pid).children(True))]
        for process in processes:
            process.suspend()

        def go_on() -> None:
            for process in processes:
                process.resume()

        return go_on

    def ready(self, service: str) -> tuple[int, str]:
        """Status and text of a service's readiness."""
        try:
            answer = self.http.get(f"{self.endpoints[service]}/health/ready")
        except httpx.TransportError as error:
            return 0, str(error)
        return answer.status_code, answer.text

    def says(self, phone: str, text: str, *, to: str = DENHAAG) -> str:
        """A resident sends a text; answers its wamid."""
        return self.sends(phone, {"type": "text", "text": {"body": text}}, to=to)

    def sends(self, phone: str, message: Mapping[str, Any], *, to: str = DENHAAG) -> str:
        """A resident sends anything; answers its wamid."""
        body = json.dumps({"to": to, **message})
        address = f"{self.endpoints['simulator']}/control/phones/{phone}/messages"
        answer = self.http.post(address, content=body, headers={"content-type": "application/json"})
        assert answer.status_code == 202, answer.text
        return str(answer.json()["id"])

    def phone(self, phone: str) -> list[dict[str, Any]]:
        """Everything on a phone, in order."""
        answer = self.http.get(f"{self.endpoints['simulator']}/control/phones/{phone}/messages")
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    def received(self, phone: str) -> list[str]:
        """The texts that a phone received, in order."""
        return [text_of(item) for item in self.phone(phone) if item["direction"] == "in"]

    def answer(self, phone: str, *words: str, within_s: float = 30.0) -> str:
        """The first text on a phone that holds all these words, waiting for it."""
        seen: list[str] = []

        def found() -> str | None:
            seen[:] = self.received(phone)
            return next((t for t in seen if all(w in t for w in words)), None)

        return wait_for(f"message on {phone} with {words}", found, but=seen, within_s=within_s)

    def api(self, path: str, *, municipality: str = "denhaag") -> dict[str, Any]:
        """GET from the API."""
        answer = self.http.get(
            f"{self.endpoints['notifier']}/api/v1/municipalities/{municipality}/{path}", headers=self._authorization
        )
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found

    def set_state(self, case_id: str, state: str, *, municipality: str = "denhaag") -> httpx.Response:
        """POST a state as the staff does."""
        return self.http.post(
            f"{self.endpoints['notifier']}/api/v1/municipalities/{municipality}/cases/{case_id}/status",
            headers=self._authorization,
            json={"status": state},
        )

    def cases(self, *, municipality: str = "denhaag") -> list[dict[str, Any]]:
        """The newest cases."""
        items: list[dict[str, Any]] = self.api("cases", municipality=municipality)["items"]
        return items

    def case_of(self, number: str, *, municipality: str = "denhaag") -> dict[str, Any]:
        """One case with everything, by its number."""
        found = next(c for c in self.cases(municipality=municipality) if c["number"] == number)
        return self.api(f"cases/{found['id']}", municipality=municipality)

    @property
    def _authorization(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.endpoints['desk_token']}"}


def text_of(item: Mapping[str, Any]) -> str:
    """The words of a message on a phone, whatever its type."""
    own = item.get(item["type"], {})
    body = own.get("body", "")
    return str(body["text"] if isinstance(body, dict) else body)
