"""What staff send beside words: a photo or PDF with its caption, stored before its delivery is planned."""

import asyncio
from datetime import datetime
from uuid import UUID, uuid4

from msgspec import Struct

from loket import telemetry
from loket.declarations import Municipality
from loket.failures import Retryable
from loket.municipalities import World
from loket.providers import PROVIDERS
from loket.providers.content import Attachment
from loket.providers.fitting import CAPTION_LIMIT, takes_files
from loket.providers.graphemes import units
from loket.sealing import SealedBytes, Wrapper
from loket.storage import Storage
from services.notifier.commands import NotFound, WindowClosed, decide
from services.notifier.conversation.inputs import StaffSaid
from services.notifier.conversation.marks import delivery_id
from services.notifier.media.enclosing import Enclosure
from services.notifier.store import conversations, enclosures, events, read, ways
from services.notifier.store.database import Connection, Database
from services.notifier.store.enclosures import Placed
from services.notifier.store.media import thumb_key
from services.notifier.store.rows import DeliveryView


class CannotEnclose(Exception):  # noqa: N818 - what it is
    """A file cannot be sent now.

    Attributes:
        why: ``takes_no_files`` (the way that serves the channel), ``caption_too_long`` or ``storage_away``.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class _Sealed(Struct, frozen=True):
    content: SealedBytes
    thumb: SealedBytes | None


async def takes(connection: Connection, municipality: Municipality, conversation: UUID) -> bool:
    """Whether files can go to the resident of a conversation, by the way that serves its channel now."""
    name = await connection.fetchval(
        "SELECT channel FROM conversation WHERE municipality = $1 AND id = $2", municipality.slug, conversation
    )
    channel = municipality.channel(name) if name is not None else None
    if channel is None:
        return False
    way = await ways.active(connection, municipality.slug, channel)
    return takes_files(PROVIDERS[way.provider].wire.CAPABILITIES)


class FileWork(Struct, frozen=True, kw_only=True):
    """Who sends a file, in which municipality, when; and with what."""

    pool: Database
    world: World
    wrapper: Wrapper
    storage: Storage
    municipality: str
    actor: str
    now: datetime
    cause: UUID | None = None
    """Id of the wish; the same wish twice is done once."""

    async def send(
        self,
        enclosure: Enclosure,
        caption: str | None,
        *,
        case_id: UUID | None = None,
        conversation_id: UUID | None = None,
    ) -> DeliveryView:
        """Send a file to a resident; one of ``case_id`` and ``conversation_id`` says to whom.

        Args:
            enclosure: the file, as ``media.enclosing`` made it fit.
            caption: what stands under it, or None.
            case_id: what it is about.
            conversation_id: the conversation, when it is about no case.

        Returns:
            The planned delivery, without its content.

        Raises:
            NotFound: there is no such case or conversation here.
            WindowClosed: the resident wrote more than 24 hours ago; no template shows a file.
            CannotEnclose: see there.
            Retryable: PostgreSQL is away, or two writers met.
        """
        if units(caption or "") > CAPTION_LIMIT:
            raise CannotEnclose("caption_too_long")
        wish = self.cause or uuid4()
        placed = Placed(municipality=self.municipality, id=uuid4(), data_key=self.wrapper.new(), at=self.now)
        async with self.pool.transaction() as connection:
            await self._whose(connection, case_id, conversation_id)
            await enclosures.reserve(connection, placed)
        await self._store(placed, enclosure)
        file = Attachment(kind=enclosure.kind, caption=caption, filename=enclosure.found.filename, stored=True)
        async with self.pool.transaction() as connection:
            owner = await self._whose(connection, case_id, conversation_id)
            planned = delivery_id(owner, str(wish), file)
            if await events.first_wish(connection, self.municipality, wish, self.now):
                said = StaffSaid(
                    cause=wish,
                    case=case_id,
                    text=caption or "",
                    actor=self.actor,
                    file=file,
                    traceparent=telemetry.traceparent(),
                )
                await decide(connection, self.wrapper, self.world[self.municipality], owner, said, self.now)
                await self._keep(connection, placed, planned, enclosure)
        found = await read.delivery(self.pool, self.municipality, planned)
        if found is None:
            raise NotFound
        return found

    async def _whose(self, connection: Connection, case_id: UUID | None, conversation_id: UUID | None) -> UUID:
        """The conversation that it goes to, when a file may go there now."""
        if case_id is not None:
            conversation_id = await conversations.of_case(connection, self.municipality, case_id)
        elif conversation_id is not None:
            asked = (self.municipality, conversation_id)
            conversation_id = (await conversations.now_known_as(connection, [asked]))[asked][1]
        window = await conversations.window(connection, self.municipality, conversation_id) if conversation_id else None
        if conversation_id is None or window is None:
            raise NotFound
        if not await takes(connection, self.world[self.municipality], conversation_id):
            raise CannotEnclose("takes_no_files")
        if window < self.now:
            raise WindowClosed
        return conversation_id

    async def _store(self, placed: Placed, enclosure: Enclosure) -> None:
        sealed = await asyncio.to_thread(_seal, placed, enclosure)
        try:
            await self.storage.put(placed.object, sealed.content)
            if sealed.thumb is not None:
                await self.storage.put(thumb_key(placed.object), sealed.thumb)
        except Retryable as error:
            raise CannotEnclose("storage_away") from error

    async def _keep(self, connection: Connection, placed: Placed, planned: UUID, enclosure: Enclosure) -> None:
        kept = await enclosures.keep(
            connection,
            self.wrapper,
            placed,
            planned,
            enclosure.kind,
            enclosure.found,
            has_thumb=enclosure.thumb is not None,
        )
        if not kept:
            # It took so long to store that it is swept: nothing is planned.
            raise CannotEnclose("storage_away")


def _seal(placed: Placed, enclosure: Enclosure) -> _Sealed:
    key, name = placed.data_key, placed.object
    thumb = key.seal_bytes(enclosure.thumb, bound_to=thumb_key(name)) if enclosure.thumb is not None else None
    return _Sealed(key.seal_bytes(enclosure.content, bound_to=name), thumb)
