"""What staff may do: set a status, write to a resident, send a delivery again; by the same road as everything else."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from loket import telemetry
from loket.declarations import Municipality
from loket.municipalities import World
from loket.sealing import Wrapper
from services.notifier import following
from services.notifier.cases.workflow import NotAllowed
from services.notifier.conversation.inputs import StaffSaid, StatusSet
from services.notifier.conversation.marks import delivery_id as id_of_delivery
from services.notifier.conversation.plan import plan
from services.notifier.conversation.shapes import Step
from services.notifier.delivery.failing import waits_until
from services.notifier.store import (
    case_reads,
    conversations,
    deliveries,
    enclosures,
    events,
    history,
    merged,
    read,
    write,
)
from services.notifier.store.database import Connection, Database
from services.notifier.store.rows import CaseView, DeliveryView
from services.notifier.store.write import Result
from services.notifier.templates import outside

_LOG: Final = telemetry.log(__name__)
__all__ = ["CannotResend", "NotAllowed", "NotFound", "ResendLater", "WindowClosed", "resend", "send_text", "set_status"]


class NotFound(LookupError):  # noqa: N818 - what it is
    """There is no such case, conversation or delivery in this municipality."""


class WindowClosed(Exception):  # noqa: N818
    """The resident wrote too long ago: free text may not be sent now (24 hours, Meta's customer service window)."""


class CannotResend(Exception):  # noqa: N818
    """The delivery is on its way, arrived or has been superseded: sending it again would repeat it.

    Attributes:
        state: the state it has.
    """

    def __init__(self, state: str) -> None:
        super().__init__(state)
        self.state = state


class ResendLater(Exception):  # noqa: N818
    """The platform punishes who sends this again before a moment.

    Attributes:
        not_before: that moment (UTC).
    """

    def __init__(self, not_before: datetime) -> None:
        super().__init__(not_before.isoformat())
        self.not_before = not_before


async def decide(
    connection: Connection,
    wrapper: Wrapper,
    municipality: Municipality,
    conversation: UUID,
    wanted: StatusSet | StaffSaid,
    now: datetime,
) -> Step:
    """Lock a conversation, plan what staff wants, and write it, in a transaction."""
    key = (municipality.slug, conversation)
    loaded = (await conversations.lock(connection, wrapper, [key]))[key]
    step = plan(municipality, loaded.situation, wanted, now)
    await write.write(connection, {municipality.slug: municipality}, [Result.of(loaded, [step])], now=now)
    return step


async def _move_case(
    connection: Connection,
    wrapper: Wrapper,
    municipality: Municipality,
    conversation: UUID,
    hearing: Iterable[UUID],
    wanted: StatusSet,
    now: datetime,
) -> None:
    """Give a case another state; whoever follows it hears the same, in their own language."""
    key = (municipality.slug, conversation)
    locked = await conversations.lock(
        connection, wrapper, [key, *((municipality.slug, follower) for follower in hearing)]
    )
    if key not in locked:
        raise NotFound
    step = plan(municipality, locked[key].situation, wanted, now)
    world = {municipality.slug: municipality}
    await write.write(connection, world, [Result.of(locked[key], [step])], now=now)
    was = next(case for case in locked[key].situation.cases if case.id == wanted.case)
    if was.merged_into is not None:
        await merged.goes_on_by_itself(connection, key, was.id, was.merged_into, now=now)
    news = following.news_by_staff(next(case for case in step.after.cases if case.id == wanted.case), wanted)
    if news is not None:
        await following.tell(connection, world, wrapper, [(municipality.slug, news)], now=now)


async def set_status(
    pool: Database,
    world: World,
    wrapper: Wrapper,
    municipality: str,
    case_id: UUID,
    *,
    state: str,
    text: str | None,
    actor: str,
    now: datetime,
    cause: UUID | None = None,
) -> CaseView:
    """Give a case another state and tell the resident in their language.

    Args:
        pool: the database.
        world: the declared municipalities.
        wrapper: opens the conversation's data key.
        municipality: slug.
        case_id: the case.
        state: one of ``cases.workflow.STATES``.
        text: what staff adds to the message, or None.
        actor: who does it, for the history.
        now: this moment (UTC).
        cause: id of this wish; the same wish twice is done once.

    Returns:
        The case as it is now.

    Raises:
        NotFound: there is no such case here.
        NotAllowed: that state cannot follow; ``allowed`` says which can.
        Retryable: PostgreSQL is away, or two writers met.
    """
    async with pool.transaction() as connection:
        conversation = await conversations.of_case(connection, municipality, case_id)
        if conversation is None:
            raise NotFound
        wish = cause or uuid4()
        if await events.first_wish(connection, municipality, wish, now):
            wanted = StatusSet(
                cause=wish, case=case_id, state=state, text=text, actor=actor, traceparent=telemetry.traceparent()
            )
            hearing = await merged.listening(connection, municipality, case_id)
            await _move_case(connection, wrapper, world[municipality], conversation, hearing, wanted, now)
    found = await case_reads.case(pool, wrapper, municipality, case_id)
    if found is None:
        raise NotFound
    return found.case


async def send_text(
    pool: Database,
    world: World,
    wrapper: Wrapper,
    municipality: str,
    *,
    text: str,
    actor: str,
    now: datetime,
    case_id: UUID | None = None,
    conversation_id: UUID | None = None,
    cause: UUID | None = None,
) -> DeliveryView:
    """Write to a resident; one of ``case_id`` and ``conversation_id`` says to whom.

    Args:
        pool: the database.
        world: the declared municipalities.
        wrapper: opens the conversation's data key.
        municipality: slug.
        text: at most 4,096 characters.
        actor: who writes.
        now: this moment (UTC).
        case_id: what it is about.
        conversation_id: the conversation, when it is about no case.
        cause: id of this wish; the same wish twice is done once.

    Returns:
        The planned delivery, without its text.

    Raises:
        NotFound: there is no such case or conversation here.
        WindowClosed: the resident wrote more than 24 hours ago, and no approved template can say it.
        Retryable: PostgreSQL is away, or two writers met.
    """
    wish = cause or uuid4()
    async with pool.transaction() as connection:
        if case_id is not None:
            conversation_id = await conversations.of_case(connection, municipality, case_id)
        elif conversation_id is not None:
            asked = (municipality, conversation_id)
            conversation_id = (await conversations.now_known_as(connection, [asked]))[asked][1]
        window = await conversations.window(connection, municipality, conversation_id) if conversation_id else None
        if conversation_id is None or window is None:
            raise NotFound
        if window < now and not await outside.for_staff(
            connection, world[municipality], conversation_id, case_id, text, now=now
        ):
            raise WindowClosed
        said = StaffSaid(cause=wish, case=case_id, text=text, actor=actor, traceparent=telemetry.traceparent())
        delivery_id = id_of_delivery(conversation_id, str(wish), text)
        if await events.first_wish(connection, municipality, wish, now):
            await decide(connection, wrapper, world[municipality], conversation_id, said, now)
    found = await read.delivery(pool, municipality, delivery_id)
    if found is None:
        raise NotFound
    return found


async def resend(pool: Database, municipality: str, delivery_id: UUID, *, actor: str, now: datetime) -> DeliveryView:
    """Send a delivery that failed or is in doubt once more, under the same id.

    Args:
        pool: the database.
        municipality: slug.
        delivery_id: the delivery.
        actor: who wants it.
        now: this moment (UTC).

    Raises:
        NotFound: there is no such delivery here.
        CannotResend: it is on its way, arrived, or was superseded.
        ResendLater: it failed, and may go again only some time after that.
        Retryable: PostgreSQL is away, or two writers met.
    """
    async with pool.transaction() as connection:
        failed = await deliveries.failure(connection, municipality, delivery_id)
        not_before = waits_until(failed.provider, failed.code, failed.at) if failed is not None else None
        if not_before is not None and now < not_before:
            raise ResendLater(not_before)
        if not await deliveries.plan_again(connection, municipality, delivery_id, actor=actor, now=now):
            found = await read.delivery(pool, municipality, delivery_id)
            if found is None:
                raise NotFound
            raise CannotResend(found.state)
        await enclosures.upload_again(connection, municipality, delivery_id)
        mends = failed.error if failed is not None else None
        await history.resent(connection, municipality, delivery_id, mends=mends, actor=actor, now=now)
        _LOG.info("a delivery is sent again", municipality=municipality, delivery=str(delivery_id), actor=actor)
    found = await read.delivery(pool, municipality, delivery_id)
    if found is None:
        raise NotFound
    return found
