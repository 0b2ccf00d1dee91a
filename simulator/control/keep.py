"""What the simulator finds when it starts: its clock, and sample templates for the example accounts."""

import json

import msgspec

from simulator import clock, ids
from simulator.clock import Pace
from simulator.rules import PRESETS, keep_rules
from simulator.store import people, templates
from simulator.store.db import transaction
from simulator.store.templates import Template
from simulator.world import World

_HELLO = [
    {"type": "HEADER", "format": "TEXT", "text": "Hello World"},
    {"type": "BODY", "text": "Welcome and congratulations!! This message demonstrates your ability to send a message."},
    {"type": "FOOTER", "text": "WhatsApp Business Platform sample message"},
]


def begin(world: World, *, preset: str | None = None, speed: float | None = None) -> None:
    """Go on with the kept clock and rules, or begin with others."""
    kept = people.setting(world.db, "pace", "")
    clock.go(msgspec.convert(json.loads(kept), Pace) if kept else Pace())
    if speed is not None:
        clock.change(factor=speed)
        keep_pace(world)
    if preset is not None:
        keep_rules(world.db, PRESETS[preset])
        world.changed()


def give_samples(world: World) -> None:
    """Give each business account the template that Meta gives its test accounts."""
    with transaction(world.db):
        for waba in {account.waba for account in world.accounts.all}:
            if templates.get(world.db, waba, "hello_world", "en_US") is None:
                hello = Template(
                    id=ids.new_template_id(),
                    waba=waba,
                    name="hello_world",
                    language="en_US",
                    category="UTILITY",
                    components=_HELLO,
                    status="APPROVED",
                )
                templates.put(world.db, hello)


def keep_pace(world: World) -> None:
    """Keep the clock's pace, so that a restart goes on with it."""
    people.put_setting(world.db, "pace", json.dumps(msgspec.to_builtins(clock.pace())))
