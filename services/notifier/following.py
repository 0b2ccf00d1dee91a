"""Whoever follows a case of another resident hears what its reporter hears, and what its reporter did to it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from msgspec import structs

from loket.declarations import Municipality
from loket.sealing import Wrapper
from services.notifier.cases import workflow
from services.notifier.conversation.draft import LOKET
from services.notifier.conversation.inputs import Followed, Input, StatusSet
from services.notifier.conversation.naming import Key
from services.notifier.conversation.shapes import Case
from services.notifier.planning import plan_all
from services.notifier.store import conversations, followers, merged, write
from services.notifier.store.database import Connection
from services.notifier.store.write import Result

_BY_RESIDENTS: Final = frozenset({workflow.GEANNULEERD, workflow.HEROPEND})
"""What a reporter does to a case that others want to know; not that they answered a question."""


def news_of(results: Sequence[Result]) -> list[tuple[str, Followed]]:
    """What reporters did to their cases that whoever follows them hears, with the municipality (pure)."""
    found = []
    for result in results:
        was = {case.id: case.state for case in result.before.cases}
        for case in result.after.cases:
            if case.state in _BY_RESIDENTS and was.get(case.id, case.state) != case.state:
                cause = uuid5(case.id, f"followed:{case.version}:{case.state}")
                found.append((result.key[0], _news(case, cause=cause, text=None, actor=LOKET)))
    return found


def news_by_staff(case: Case, wanted: StatusSet) -> Followed | None:
    """What whoever follows a case hears of what staff did; None for a question to its reporter (pure)."""
    if case.state == workflow.REACTIE_GEVRAAGD:
        return None
    return _news(case, cause=wanted.cause, text=wanted.text, actor=wanted.actor)


def _news(case: Case, *, cause: UUID, text: str | None, actor: str) -> Followed:
    return Followed(
        case=case.id,
        cause=cause,
        number=case.number or "",
        sub=case.sub,
        state=case.state,
        urgent=case.priority == "hoog",
        text=text,
        actor=actor,
    )


async def tell(
    connection: Connection,
    world: Mapping[str, Municipality],
    wrapper: Wrapper,
    news: Sequence[tuple[str, Followed]],
    *,
    now: datetime,
) -> None:
    """Let everybody hear who follows these cases, in the transaction that changed them.

    Raises:
        Retryable: another process met us on their conversations: nothing was applied.
    """
    inputs: list[tuple[Key, Input]] = []
    for municipality, one in news:
        own = await merged.own_of(connection, municipality, one.case)
        hearing = await followers.of_case(connection, municipality, one.case)
        inputs += [((municipality, who), structs.replace(one, own=own.get(who))) for who in hearing]
    await _let_hear(connection, world, wrapper, inputs, now)


async def tell_merged(
    connection: Connection,
    world: Mapping[str, Municipality],
    wrapper: Wrapper,
    hearing: Sequence[Key],
    gone: Case,
    other: str,
    *,
    actor: str,
    now: datetime,
) -> None:
    """Let conversations that followed a case hear that another one goes on instead, of which they hear from now on.

    Raises:
        Retryable: another process met us on their conversations: nothing was applied.
    """
    cause = uuid5(gone.id, f"merged:{gone.version}:{other}")
    news = structs.replace(_news(gone, cause=cause, text=None, actor=actor), other=other)
    await _let_hear(connection, world, wrapper, [(key, news) for key in hearing], now)


async def tell_parted(
    connection: Connection,
    world: Mapping[str, Municipality],
    wrapper: Wrapper,
    municipality: str,
    hearing: Sequence[UUID],
    case: Case,
    made: Case,
    *,
    goes: bool,
    actor: str,
    now: datetime,
) -> None:
    """Let conversations that followed a case hear that another one was split off.

    Args:
        connection: in the transaction that split it.
        world: the declared municipalities.
        wrapper: opens their data keys.
        municipality: slug.
        hearing: the conversations.
        case: the first case.
        made: the second, with its number.
        goes: whether they follow that one from now on.
        actor: who split it.
        now: this moment (UTC).

    Raises:
        Retryable: another process met us on their conversations: nothing was applied.
    """
    news = structs.replace(
        _news(case, cause=uuid5(made.id, f"parted:{goes}"), text=None, actor=actor),
        other=made.number,
        state=case.state if goes else None,
        sub=case.sub if goes else made.sub,
    )
    await _let_hear(connection, world, wrapper, [((municipality, one), news) for one in hearing], now)


async def _let_hear(
    connection: Connection,
    world: Mapping[str, Municipality],
    wrapper: Wrapper,
    inputs: Sequence[tuple[Key, Input]],
    now: datetime,
) -> None:
    if not inputs:
        return
    locked = await conversations.lock(connection, wrapper, [key for key, _ in inputs])
    heard = [(key, one) for key, one in inputs if key in locked]
    await write.write(connection, world, plan_all(world, locked, heard, now), now=now)
