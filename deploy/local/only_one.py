"""One run per folder at a time."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from deploy.local.failing import CannotStart


@contextlib.contextmanager
def only_one(run_dir: Path) -> Iterator[None]:
    """Hold the folder of a run; the kernel lets go of it however we end.

    Raises:
        CannotStart: another run holds it.
    """
    run_dir.mkdir(parents=True, exist_ok=True)
    with (run_dir / "lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            holder = lock.read().strip() or "unknown"
            raise CannotStart(
                f"Loket already runs in {run_dir} (process {holder}): end that one first, or set LOKET_RUN_DIR."
            ) from None
        lock.truncate(0)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        yield
