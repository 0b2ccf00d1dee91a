"""From records to events that can be applied; what never can is set aside, what cannot yet is parked."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeAlias

from msgspec import Struct, structs

from loket.bodies import whole
from loket.codec import decode, header
from loket.consuming import Record, SetAside
from loket.events import AnyEvent, ChannelReported, GuardAnswered, MessageClassified, Personal, ReceiptReported
from loket.failures import Code, Permanent
from loket.municipalities import World
from loket.sealing import KeyMissing, Keyring

Wanted: TypeAlias = MessageClassified | GuardAnswered | ReceiptReported | ChannelReported
NOT_CLASSIFIED: Final = "key_missing"
"""Reason of a message that the classifier could not read."""


class Arrived(Struct, frozen=True, kw_only=True):
    """An event that can be applied, with its personal part opened where the notifier needs it."""

    event: Wanted
    personal: Personal
    traceparent: str | None


class Waiting(Struct, frozen=True, kw_only=True):
    """A record whose key is not there yet, for us or for the classifier."""

    record: Record
    municipality: str
    key_id: str


class Found(Struct, frozen=True, kw_only=True):
    """What a batch holds."""

    arrived: tuple[Arrived, ...]
    aside: tuple[SetAside, ...]
    waiting: tuple[Waiting, ...]


def _wanted(event: AnyEvent, world: World) -> Wanted:
    if not isinstance(event, MessageClassified | GuardAnswered | ReceiptReported | ChannelReported):
        raise Permanent(Code.UNDECODABLE)
    if isinstance(event, ChannelReported) and event.municipality is None:
        return event
    if event.municipality not in world:
        raise Permanent(Code.UNKNOWN_MUNICIPALITY)
    if isinstance(event, MessageClassified | GuardAnswered):
        if not event.aliases:
            raise Permanent(Code.UNDECODABLE)
        if world[event.municipality].channel(event.channel) is None:
            raise Permanent(Code.UNKNOWN_CHANNEL)
    return event


def _open(event: Wanted, keyring: Keyring) -> Personal:
    match event:
        case MessageClassified():
            personal = keyring.open_personal(event.personal, event_id=event.event_id)
            if event.reason == NOT_CLASSIFIED:
                raise KeyMissing(event.personal.key_id)
            return personal
        case GuardAnswered():
            try:
                return keyring.open_personal(event.personal, event_id=event.event_id)
            except KeyMissing:
                # That the resident was answered must be known now, its words can be missed.
                return Personal()
        case _:
            return Personal()


def read(
    records: Sequence[Record], world: World, keyring: Keyring, bodies: Mapping[str, bytes] = MappingProxyType({})
) -> Found:
    """Decode a batch and open what is sealed.

    Args:
        records: as they came from Kafka.
        world: the declared municipalities.
        keyring: the sealing keys.
        bodies: what was fetched from object storage, by reference.

    Raises:
        Retryable: a body that lies elsewhere is not among them.
    """
    arrived: list[Arrived] = []
    aside: list[SetAside] = []
    waiting: list[Waiting] = []
    for record in records:
        try:
            event = _wanted(decode(record.value), world)
            if event.personal.ref is not None:
                event = structs.replace(event, personal=whole(event.personal, bodies.get(event.personal.ref)))
            personal = _open(event, keyring)
        except KeyMissing as missing:
            municipality = header(record.headers, "municipality") or ""
            waiting.append(Waiting(record=record, municipality=municipality, key_id=missing.key_id))
        except Permanent as permanent:
            aside.append(SetAside(record, permanent.code))
        else:
            traceparent = header(record.headers, "traceparent")
            arrived.append(Arrived(event=event, personal=personal, traceparent=traceparent))
    return Found(arrived=tuple(arrived), aside=tuple(aside), waiting=tuple(waiting))
