"""Staff split a case that others follow: who had reported what is split off follows that, the others hear of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from loket.declarations import Municipality
from loket.sealing import Wrapper
from services.notifier import following
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case
from services.notifier.store import conversations, followers, merged, write
from services.notifier.store.database import Connection
from services.notifier.store.write import Result


async def follow_apart(
    connection: Connection,
    world: Mapping[str, Municipality],
    wrapper: Wrapper,
    municipality: str,
    case: Case,
    made: Case,
    *,
    actor: str,
    now: datetime,
) -> None:
    """Share out who follows a case among it and the one that was split off, and let them hear it.

    A report that ended for the first one, of the second one's category and not of the first's, goes on in the second.
    Who has no such report stays with the first.

    Args:
        connection: in the transaction that split it.
        world: the declared municipalities.
        wrapper: opens the conversations of those who follow.
        municipality: slug.
        case: the first case.
        made: the second, with its number.
        actor: who split it.
        now: this moment (UTC).
    """
    theirs = await merged.straight_into(connection, municipality, case.id, sub=made.sub) if made.sub != case.sub else ()
    going: set[UUID] = set()
    if theirs:
        await _go_on_in(connection, world, wrapper, municipality, theirs, made, actor=actor, now=now)
        going = set(await merged.would_follow(connection, municipality, made.id)) - {made.conversation}
        for one in sorted(going):
            await followers.follow(connection, municipality, made.id, one, now=now)
        still = await merged.would_follow(connection, municipality, case.id)
        await followers.leave(connection, municipality, case.id, going - set(still))
    staying = await followers.of_case(connection, municipality, case.id)
    await following.tell_parted(
        connection, world, wrapper, municipality, sorted(going), case, made, goes=True, actor=actor, now=now
    )
    await following.tell_parted(
        connection, world, wrapper, municipality, staying, case, made, goes=False, actor=actor, now=now
    )


async def _go_on_in(
    connection: Connection,
    world: Mapping[str, Municipality],
    wrapper: Wrapper,
    municipality: str,
    theirs: Sequence[merged.Ended],
    made: Case,
    *,
    actor: str,
    now: datetime,
) -> None:
    """Let reports that ended for one case have ended for another."""
    locked = await conversations.lock(connection, wrapper, [(municipality, one.conversation) for one in theirs])
    ended = {one.id for one in theirs}
    results = []
    for loaded in locked.values():
        draft = Draft(world[municipality], loaded.situation, now)
        for case in [one for one in loaded.situation.cases if one.id in ended]:
            draft.change(case, merged_into=made.id)
            draft.happened(case.id, "merged", became=made.number, actor=actor)
            draft.happened(made.id, "joined", became=case.number, actor=actor)
        results.append(Result.of(loaded, [draft.finish()]))
    await write.write(connection, world, results, now=now)
