"""Rows of PostgreSQL as staff see them: what is sealed is opened where the reader may see it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

import asyncpg
import msgspec

from loket.codec import clean
from loket.events import Personal
from loket.providers.content import Attachment, taps, words
from loket.sealing import DataKey
from services.notifier.conversation.shapes import Case, Conversation
from services.notifier.store.conversations import case_of, conversation_of
from services.notifier.store.database import Connection
from services.notifier.store.media_reads import FileView
from services.notifier.store.rows import CaseView, ConversationView, DeliveryView, FailedBefore, MessageView
from services.notifier.store.seals import open_content

PAGE: Final = 50
_OF_CASE: Final = frozenset(CaseView.__struct_fields__) & frozenset(Case.__struct_fields__)
_OF_CONVERSATION: Final = frozenset(ConversationView.__struct_fields__) & frozenset(Conversation.__struct_fields__)
CASE: Final = (
    "SELECT c.*, v.wrapped_key, v.waits_for, into_.number AS merged_number, (SELECT count(*) FROM case_follower f "
    "WHERE f.municipality = c.municipality AND f.case_id = c.id AND f.conversation <> c.conversation) AS followers "
    "FROM case_ c JOIN conversation v ON v.municipality = c.municipality AND v.id = c.conversation "
    "LEFT JOIN case_ into_ ON into_.municipality = c.municipality AND into_.id = c.merged_into"
)


def case_view(row: asyncpg.Record, key: DataKey | None) -> CaseView:
    """A case, opened where the key is there."""
    case = case_of(row, key)
    return CaseView(
        **_shared(case, _OF_CASE),
        municipality=row["municipality"],
        street=case.place.street,
        elsewhere=case.place.elsewhere,
        location=case.place.pin,
        chosen=case.fixed,
        waits=row["waits_for"] is not None,
        followers=row["followers"],
        merged_number=row["merged_number"],
    )


def conversation_view(row: asyncpg.Record, key: DataKey | None) -> ConversationView:
    """A conversation, its name where the key is there."""
    found = conversation_of(row, key)
    return ConversationView(
        **_shared(found, _OF_CONVERSATION),
        name=clean(found.recipient.name) if found.recipient.name else None,
        reasons=found.memory.person_for if found.waits_for is not None else (),
        window_until=row["window_until"],
    )


def _shared(found: Case | Conversation, names: frozenset[str]) -> dict[str, Any]:
    return {name: getattr(found, name) for name in names}


def message_view(row: asyncpg.Record, key: DataKey | None, files: Mapping[UUID, tuple[FileView, ...]]) -> MessageView:
    """A message with its files, opened where the key is there."""
    body = key.open(row["body"], Personal, bound_to=f"message:{row['id']}") if key else Personal()
    return MessageView(
        id=row["id"],
        conversation=row["conversation"],
        case_id=row["case_id"],
        direction=row["direction"],
        kind=row["kind"],
        at=row["at"],
        text=clean(body.text) if body.text is not None else None,
        location=body.location,
        media=body.media,
        files=files.get(row["id"], ()),
        language=row["language"],
        intent=row["intent"],
        emergency=row["emergency"],
        state=row["state"],
    )


def delivery_view(
    row: asyncpg.Record, key: DataKey | None, files: Mapping[UUID, tuple[FileView, ...]] = MappingProxyType({})
) -> DeliveryView:
    """A delivery, with its text where the key is there, and its file."""
    content = open_content(key, row["body"], delivery=row["id"]) if key else None
    return DeliveryView(
        municipality=row["municipality"],
        id=row["id"],
        conversation=row["conversation"],
        case_id=row["case_id"],
        seq=row["seq"],
        part=row["part"],
        template=row["template"],
        channel=row["channel"],
        purpose=row["purpose"],
        state=row["state"],
        text=words(content) if content is not None else None,
        kind=content.kind if isinstance(content, Attachment) else "text",
        files=files.get(row["id"], ()),
        taps=taps(content) if content is not None else (),
        actor=row["actor"],
        created_at=row["created_at"],
        due_at=row["due_at"],
        attempts=row["attempts"],
        accepted_at=row["accepted_at"],
        sent_at=row["sent_at"],
        delivered_at=row["delivered_at"],
        read_at=row["read_at"],
        failed_at=row["failed_at"],
        failed_code=row["failed_code"],
        failed_class=row["failed_class"],
        failed_before=msgspec.json.decode(row["failures"], type=tuple[FailedBefore, ...]),
        provider=row["provider"],
    )


async def messages_of(connection: Connection, municipality: str, conversation: UUID) -> Sequence[asyncpg.Record]:
    """The messages of a conversation, in order."""
    found: Sequence[asyncpg.Record] = await connection.fetch(
        "SELECT * FROM message WHERE municipality = $1 AND conversation = $2 ORDER BY seq", municipality, conversation
    )
    return found
