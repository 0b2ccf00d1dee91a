"""The loops of the simulator end when they are told to, whatever happens in that moment."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.accounts import Accounts
from simulator.courier import Courier, Steps
from simulator.store.db import connect
from simulator.world import World

APP = "meta-denhaag"


@pytest.mark.parametrize("make", [Steps, lambda world: Courier(world, APP, 1.0)], ids=["steps", "courier"])
@pytest.mark.parametrize("turns", range(4))
async def test_a_loop_that_is_woken_as_it_is_cancelled_ends(
    tmp_path: Path, make: Callable[[World], Steps | Courier], turns: int
) -> None:
    world = World(connect(tmp_path), Accounts([]), "http://127.0.0.1:9")
    work = make(world)
    running = asyncio.create_task(work.run())
    await asyncio.sleep(0.05)

    work.wake()
    for _ in range(turns):
        await asyncio.sleep(0)
    running.cancel()
    done, _ = await asyncio.wait({running}, timeout=5)
    running.cancel()
    await asyncio.wait({running})
    world.db.close()

    assert done == {running}
