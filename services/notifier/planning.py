"""Plans for several conversations at once, input by input (pure)."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from loket.declarations import Municipality
from services.notifier.conversation.inputs import Input
from services.notifier.conversation.naming import Key
from services.notifier.conversation.plan import plan
from services.notifier.conversation.shapes import Situation, Step
from services.notifier.store.conversations import Loaded
from services.notifier.store.write import Result


def plan_all(
    world: Mapping[str, Municipality],
    locked: Mapping[Key, Loaded],
    inputs: Sequence[tuple[Key, Input]],
    now: datetime,
) -> list[Result]:
    """Plan input by input, each on what the one before led to (pure).

    Args:
        world: the declared municipalities.
        locked: the conversations.
        inputs: whose, and what; in the order in which they count.
        now: this moment (UTC).
    """
    situations: dict[Key, Situation] = {key: one.situation for key, one in locked.items()}
    steps: dict[Key, list[Step]] = {}
    for key, found in inputs:
        step = plan(world[key[0]], situations[key], found, now)
        situations[key] = step.after
        steps.setdefault(key, []).append(step)
    return [Result.of(locked[key], steps[key]) for key in sorted(steps)]
