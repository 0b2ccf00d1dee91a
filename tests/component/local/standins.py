"""Small real programs that the supervisor keeps alive in tests, and a whole run of them."""

import asyncio
import sys
from pathlib import Path

from deploy.local.program import Program
from deploy.local.services import answers
from deploy.local.supervisor import Part, Supervisor
from deploy.local.until_told import until_told

SERVER = """
import http.server, sys
class Ready(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Ready).serve_forever()
"""
STUBBORN = "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)" + SERVER
DYING = "raise SystemExit('the flux is missing')"


def a_part(folder: Path, name: str, port: int, *, source: str = SERVER, rank: int = 0) -> Part:
    program = Program(
        name=name,
        argv=(sys.executable, "-I", "-S", "-c", source, str(port)),
        folder=folder,
        log=folder / "logs" / f"{name}.log",
        environment={},
    )

    async def ready() -> bool:
        return await answers(f"http://127.0.0.1:{port}/")

    return Part(name=name, prepare=lambda: program, ready=ready, rank=rank, stop_patience_s=1.0)


async def whole_run(folder: Path, ports: list[int]) -> None:
    """What ``make run`` does, with three small servers."""
    supervisor = Supervisor(folder, say)

    async def start() -> None:
        for name, port in zip(("first", "second", "third"), ports, strict=True):
            await supervisor.start(a_part(folder, name, port))
            await supervisor.until_ready(name)
        (folder / "ready").touch()

    await until_told(start, supervisor)


def say(step: str) -> None:
    print(step, flush=True)  # noqa: T201 - read by a person when a test fails


if __name__ == "__main__":
    asyncio.run(whole_run(Path(sys.argv[1]), [int(port) for port in sys.argv[2:]]))
