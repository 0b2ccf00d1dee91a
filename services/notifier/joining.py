"""What somebody else reported close by: found before a resident is answered, joined when they say that it is this."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from loket.declarations import Municipality
from loket.sealing import Wrapper
from services.notifier.cases import workflow
from services.notifier.cases.near import Near, Theirs
from services.notifier.conversation import same
from services.notifier.conversation.closing import RESIDENT
from services.notifier.conversation.inputs import NotJoined
from services.notifier.conversation.naming import Key
from services.notifier.conversation.shapes import Case, Join
from services.notifier.merging import Merge, merge
from services.notifier.planning import plan_all
from services.notifier.store import conversations, followers, merged, write
from services.notifier.store.conversations import Loaded
from services.notifier.store.database import Connection
from services.notifier.store.write import Result

MOST_FOR_A_RESIDENT: Final = 60
"""When a whole street reports the same within minutes, the first reports of it are enough to choose from."""


async def near(
    connection: Connection,
    world: Mapping[str, Municipality],
    wrapper: Wrapper,
    settling: Iterable[Loaded],
    *,
    now: datetime,
) -> Mapping[Key, Mapping[UUID, Near]]:
    """What was reported close by to the cases of conversations that are about to be answered.

    Only by others, and only before: of two reports the later one ends for the earlier one, never both for each other.

    Returns:
        Conversation -> own case -> the closest of the others.
    """
    found: dict[Key, dict[UUID, Near]] = {}
    opened: dict[UUID, followers.Opened] = {}
    for loaded in settling:
        m = world[loaded.key[0]]
        for case in same.sought(m, loaded.situation):
            others = await followers.nearby(
                connection,
                wrapper,
                m.slug,
                sub=case.sub,
                place=case.place,
                now=now,
                besides=[loaded.key[1]],
                streets=m.streets,
                opened=opened,
                most=MOST_FOR_A_RESIDENT,
            )
            before = [one for one in others if (one.created_at, one.number) < (case.created_at, case.number or "")]
            if before:
                found.setdefault(loaded.key, {})[case.id] = before[0]
    return found


async def theirs(connection: Connection, settling: Iterable[Loaded]) -> Mapping[Key, tuple[Theirs, ...]]:
    """The cases in which reports go on of residents who ask how it stands, and are about to be answered."""
    asking = [one for one in settling if "status_question" in one.situation.conversation.memory.say]
    return {one.key: await merged.theirs(connection, one.key) for one in asking}


async def join(
    connection: Connection,
    world: Mapping[str, Municipality],
    wrapper: Wrapper,
    results: Sequence[Result],
    *,
    now: datetime,
) -> None:
    """Let cases end of which their residents said that they are another's, in the transaction that took their word.

    Raises:
        Retryable: another process met us on the other's conversation: nothing was applied.
    """
    for result in results:
        for wanted in (one for step in result.steps for one in step.joins):
            await _join(connection, world, wrapper, result.key, wanted, now)


async def _join(
    connection: Connection,
    world: Mapping[str, Municipality],
    wrapper: Wrapper,
    key: Key,
    wanted: Join,
    now: datetime,
) -> None:
    municipality = key[0]
    # Staff may have merged it into yet another one meanwhile.
    into = await followers.goes_on_in(connection, municipality, wanted.into)
    others = (municipality, into[1]) if into is not None else key
    locked = await conversations.lock(connection, wrapper, [key, others])
    own = _case(locked.get(key), wanted.case)
    other = _case(locked.get(others), into[0]) if into is not None else None
    if own is None or own.state in workflow.CLOSED:
        return
    is_there = other is not None and other.id != own.id
    if other is not None and is_there and other.state not in workflow.CLOSED:
        both = Merge(
            gone=own,
            gone_in=locked[key],
            keep=other,
            keep_in=locked[others],
            cause=wanted.cause,
            why=None,
            actor=RESIDENT,
        )
        await merge(connection, world, wrapper, both, now=now)
        return
    closed = other.number if other is not None and is_there else None
    told = plan_all(world, {key: locked[key]}, [(key, NotJoined(case=own.id, number=closed))], now)
    await write.write(connection, world, told, now=now)


def _case(loaded: Loaded | None, case: UUID) -> Case | None:
    return None if loaded is None else next((one for one in loaded.situation.cases if one.id == case), None)
