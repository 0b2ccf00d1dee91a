"""What residents sent, as the notifier takes it: who it is from, what is kept, what the plan hears (pure)."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final
from uuid import UUID, uuid5

from msgspec import Struct
from msgspec.structs import replace

from loket.declarations import Municipality
from loket.events import GuardAnswered, MessageClassified, Personal, ReceiptReported
from loket.identity import WAMID
from loket.providers import PROVIDERS
from services.notifier.conversation.inputs import Guarded, Input, Said
from services.notifier.conversation.naming import Key, Named
from services.notifier.conversation.shapes import Recipient
from services.notifier.conversation.twice import Heard, original, refs
from services.notifier.reading import Arrived
from services.notifier.store.conversations import Loaded
from services.notifier.store.media import Expected
from services.notifier.store.messages import Kept
from services.notifier.store.transcripts import Speaker
from services.notifier.store.understanding import Keeping, Understood

_WHATSAPP: Final = "whatsapp"
"""How the space of wamids is called in the database, which can then be searched for wamids that leaked."""
VOICE: Final = "audio"
PHOTOS: Final = frozenset({"image", "video"})
"""Kinds of messages that count as photos of a case."""


class Talk(Struct, frozen=True, kw_only=True):
    """Something that was said, and in which conversation. Its ``repr`` shows nothing of it."""

    arrived: Arrived
    message: MessageClassified | GuardAnswered
    key: Key
    loaded: Loaded
    owned: frozenset[str]
    """The aliases that are this resident's at this moment."""
    same_as: UUID | None = None

    @property
    def id(self) -> UUID:
        """Id of the message."""
        return message_id(self.key, self.message.event_id)

    def __repr__(self) -> str:
        return f"Talk({self.message.event_id!r})"


def message_id(key: Key, event_id: str) -> UUID:
    """Id of the message that an event of a conversation is about."""
    return uuid5(key[1], f"message:{event_id}")


def named(arrived: Arrived) -> Named | None:
    """What an event says about who somebody is; None when it says nothing about that.

    A receipt never begins a conversation, and teaches only where it names two identities together.
    """
    event = arrived.event
    match event:
        case MessageClassified():
            given_up = event.former[-1] if arrived.personal.was_phone and event.former else None
            return Named(
                municipality=event.municipality,
                aliases=event.aliases,
                channel=event.channel,
                at=min(event.sent_at or event.received_at, event.received_at),
                former=event.former,
                given_up=given_up,
            )
        case GuardAnswered():
            return Named(
                municipality=event.municipality,
                aliases=event.aliases,
                channel=event.channel,
                at=event.received_at,
            )
        case ReceiptReported() if len(event.aliases) > 1:
            return Named(
                municipality=event.municipality,
                aliases=event.aliases,
                channel=event.channel,
                at=min(event.at or event.received_at, event.received_at),
                begins=False,
            )
        case _:
            return None


def space_of(provider: str, native_id: str | None) -> str:
    """The space of a message's id: WhatsApp's own or the vendor's.

    A vendor of WhatsApp's space that does not always tell its id gives such a message an id of its own.
    """
    if provider not in PROVIDERS:
        return _WHATSAPP
    wire = PROVIDERS[provider].wire
    if wire.SPACE != WAMID:
        return wire.SPACE
    told = wire.CAPABILITIES.whatsapp_ids or (native_id or "").startswith(f"{WAMID}.")
    return _WHATSAPP if told else provider


def may_come_twice(municipality: Municipality) -> bool:
    """Whether a message may come under two ids: of several ways to one of its numbers, one hides WhatsApp's."""
    if not municipality.same_message_within_s:
        return False
    return any(
        len(channel.ways) > 1
        and not all(PROVIDERS[way.provider].wire.CAPABILITIES.whatsapp_ids for way in channel.ways)
        for channel in municipality.channels
    )


def tell_repeats(
    world: Mapping[str, Municipality], talks: Sequence[Talk], recent: Mapping[Key, Sequence[Heard]]
) -> list[Talk]:
    """Mark the messages that came under another id already.

    Args:
        world: the declared municipalities.
        talks: what was said, in order.
        recent: what was said shortly before in the same conversations.
    """
    found = {key: list(heard) for key, heard in recent.items()}
    told = []
    for talk in talks:
        event = talk.message
        municipality = world[talk.key[0]]
        if isinstance(event, MessageClassified) and may_come_twice(municipality):
            new = Heard(
                id=talk.id,
                space=space_of(event.provider, talk.arrived.personal.native_id),
                refs=refs(talk.loaded.data_key, event.municipality, event.kind, talk.arrived.personal),
                received_at=event.received_at,
            )
            before = found.setdefault(talk.key, [])
            same_as = original(before, new, timedelta(seconds=municipality.same_message_within_s))
            before.append(replace(new, same_as=same_as))
            told.append(replace(talk, same_as=same_as))
        else:
            told.append(talk)
    return told


def kept(talk: Talk) -> Kept | None:
    """The message as it is kept; None for an answer of ingest that did not leave."""
    event = talk.message
    if isinstance(event, MessageClassified):
        return Kept(
            key=talk.key,
            data_key=talk.loaded.data_key,
            id=talk.id,
            direction="in",
            kind=event.kind,
            at=event.sent_at or event.received_at,
            received_at=event.received_at,
            body=talk.arrived.personal,
            language=event.language,
            intent=event.intent,
            emergency=event.emergency,
            space=space_of(event.provider, talk.arrived.personal.native_id),
            content_refs=refs(talk.loaded.data_key, event.municipality, event.kind, talk.arrived.personal),
            same_as=talk.same_as,
        )
    if event.repeated or event.failed:
        return None
    return Kept(
        key=talk.key,
        data_key=talk.loaded.data_key,
        id=talk.id,
        direction="out",
        kind="guard",
        at=event.received_at,
        received_at=event.received_at,
        body=talk.arrived.personal,
        emergency=None if event.danger is not None else event.kind,
        message_ref=event.message_ref,
    )


def understood(talk: Talk) -> Keeping | None:
    """What the model said of it, as it is kept; None for an answer of ingest, and where no model was asked."""
    event = talk.message
    if not isinstance(event, MessageClassified) or not event.model or not event.candidates:
        return None
    return Keeping(
        municipality=talk.key[0], message=talk.id, data_key=talk.loaded.data_key, understood=Understood.of(event)
    )


def with_file(talk: Talk) -> Expected | None:
    """The file that is to be fetched for a message, or None; that of a repeated message is there already."""
    event, file = talk.message, talk.arrived.personal.media
    if not isinstance(event, MessageClassified) or file is None or talk.same_as is not None:
        return None
    return Expected(
        municipality=talk.key[0],
        message=talk.id,
        kind=event.kind.replace("\0", ""),
        channel=event.channel,
        provider=event.provider,
        app=event.app,
        media=file,
        since=event.received_at,
    )


def speaker_of(talk: Talk) -> Speaker | None:
    """Who said what is to be written out of a message; None when it holds no sound."""
    event, personal = talk.message, talk.arrived.personal
    if not isinstance(event, MessageClassified) or event.kind != VOICE or with_file(talk) is None:
        return None
    who = Personal(phone=personal.phone, bsuid=personal.bsuid, parent_bsuid=personal.parent_bsuid, name=personal.name)
    return Speaker(
        event_id=event.event_id,
        aliases=event.aliases,
        sent_at=event.sent_at,
        personal=who,
        traceparent=talk.arrived.traceparent,
    )


def heard(talk: Talk) -> Input | None:
    """What the plan hears of it; None for a message that it heard under another id."""
    event, personal = talk.message, talk.arrived.personal
    if isinstance(event, GuardAnswered):
        return Guarded(
            message_event_id=event.message_event_id,
            failed=event.failed,
            repeated=event.repeated,
            kind=event.kind,
            danger=event.danger,
        )
    if talk.same_as is not None:
        return None
    return Said(
        event_id=event.event_id,
        message=talk.id,
        kind=event.kind,
        channel=event.channel,
        received_at=event.received_at,
        sent_at=event.sent_at,
        text=personal.text,
        location=personal.location,
        photo=event.kind in PHOTOS,
        recipient=_recipient(talk, event),
        was_phone=personal.was_phone,
        was_bsuid=personal.was_bsuid,
        transcript_of=personal.transcript_of,
        native_id=personal.native_id,
        payload=personal.payload,
        parts=event.parts,
        language=event.language,
        intent=event.intent,
        intent_p=event.intent_p,
        addition_p=event.addition_p,
        candidates=event.candidates,
        decision=event.decision,
        reason=event.reason,
        emergency=event.emergency,
        emergency_level=event.emergency_level,
        danger=event.danger,
        emergency_p=event.emergency_p,
        whereabouts=event.whereabouts,
        traceparent=talk.arrived.traceparent,
    )


def _recipient(talk: Talk, event: MessageClassified) -> Recipient:
    """Where to answer: not at a number that was this resident's when the message was sent, and is no more."""
    personal = talk.arrived.personal
    place = 1 if personal.bsuid else 0
    alias = event.aliases[place] if personal.phone and place < len(event.aliases) else None
    phone = personal.phone if alias is None or alias in talk.owned else None
    return Recipient(phone=phone, bsuid=personal.bsuid, parent=personal.parent_bsuid, name=personal.name)
