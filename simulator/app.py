"""The application: every face of the simulator at one address."""

import asyncio
import contextlib
import os
import signal
import sys
import traceback
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from simulator import telephone
from simulator.accounts import Accounts
from simulator.answers import refused
from simulator.bodies import BadRequest
from simulator.control import keep, messages, people, platform, routes
from simulator.courier import Courier, Steps
from simulator.notifynl import routes as notifynl
from simulator.notifynl import sending
from simulator.phones import page
from simulator.platform import page as overview
from simulator.store.db import connect
from simulator.store.outbox import Step
from simulator.vendors.faces import mounts
from simulator.world import World


def _stop_when_broken(task: asyncio.Task[None]) -> None:
    """End the process when a loop breaks: a simulator that half works misleads its tests."""
    if task.cancelled() or task.exception() is None:
        return
    traceback.print_exception(task.exception(), file=sys.stderr)
    os.kill(os.getpid(), signal.SIGTERM)


def _take(world: World, step: Step) -> None:
    """Take a step of what is no message of WhatsApp: whoever it belongs to knows it."""
    sending.take_step(world, step)
    telephone.take_step(world, step)


async def _home(_request: Request) -> Response:
    return RedirectResponse("/phones")


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """How a start may differ: None keeps what the state remembers.

    `retry_scale` multiplies the pauses between the attempts of a webhook, `preset` names rules, `speed` is how many
    times as fast as the world the time runs, and `samples` gives every business account a template to begin with.
    """

    retry_scale: float = 1.0
    preset: str | None = None
    speed: float | None = None
    samples: bool = False


def create_app(accounts: Accounts, state: Path, base: str, wishes: Wishes | None = None) -> Starlette:
    """Return the application.

    Args:
        accounts: the business numbers served.
        state: the folder that remembers everything.
        base: the application's own address, without a slash at its end.
        wishes: how this start differs.
    """
    wishes = wishes or Wishes()
    world = World(connect(state), accounts, base)
    keep.begin(world, preset=wishes.preset, speed=wishes.speed)
    if wishes.samples:
        keep.give_samples(world)
    page.first_frames(world)

    @contextlib.asynccontextmanager
    async def life(_app: Starlette) -> AsyncIterator[None]:
        couriers = {app: Courier(world, app, wishes.retry_scale) for app in accounts.apps()}
        steps = Steps(world)
        world.on_webhook = lambda app: couriers[app].wake()
        world.on_step = steps.wake
        world.on_other = lambda step: _take(world, step)
        loops: list[Steps | Courier] = [steps, *couriers.values()]
        tasks = [asyncio.create_task(work.run()) for work in loops]
        for task in tasks:
            task.add_done_callback(_stop_when_broken)
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        world.db.close()

    app = Starlette(lifespan=life)
    app.state.world = world
    app.add_exception_handler(BadRequest, refused)
    app.router.routes[:] = [
        Route("/", _home, methods=["GET"]),
        *page.routes(),
        *overview.routes(),
        *messages.routes(),
        *routes.routes(),
        *people.routes(),
        *platform.routes(),
        *notifynl.control_routes(),
        *mounts(world),
    ]
    return app
