"""The way of a message to the plan, without Kafka: ingest's facts and guard, the classifier, the notifier's ears."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_OID, UUID, uuid5

from msgspec import Struct

from bench.conversations.lines import Message
from loket import identity
from loket.codec import encode
from loket.consuming import Record
from loket.declarations import Municipality
from loket.events import Location, Media, MessageClassified, Personal
from loket.identity import IdentityKey
from loket.municipalities import World
from loket.providers import PROVIDERS
from loket.providers.shapes import Access, Inbound, Parsed
from loket.sealing import DataKey, Keyring, ensure_keys
from services.classifier.model.artefact import Model
from services.classifier.step import Incoming, Step
from services.ingest.apps import App
from services.ingest.facts import Facts, Letter
from services.notifier.conversation.inputs import Input
from services.notifier.conversation.shapes import Situation
from services.notifier.hearing import Talk, heard
from services.notifier.reading import read
from services.notifier.store.conversations import Loaded

_WITH_FILE: Final = frozenset({"image", "audio", "video", "document", "sticker"})
_KEY: Final = IdentityKey(secret=b"conversations that are written..")
_DATA_KEY: Final = DataKey(secret=b"conversations that are written..")
PHONE: Final = "31600000001"
"""Every written conversation is another resident's, so that all may have the same invented number."""


class Tap(Struct, frozen=True):
    """Something that can be tapped under a message of ours."""

    title: str
    id: str


class Sent(Struct, frozen=True, kw_only=True):
    """What a resident's phone sends. Its ``repr`` shows nothing of it."""

    n: int
    """The how-manieth message."""
    said: Message
    at: datetime
    taps: Sequence[Tap] = ()
    """What can be tapped on the phone, the newest first."""
    last: str | None = None
    """Native id of our last message."""

    def __repr__(self) -> str:
        return f"Sent({self.n})"


class Taken(Struct, frozen=True, kw_only=True):
    """What Loket makes of a message before the plan."""

    letter: Letter
    inputs: tuple[Input, ...]


class Way:
    """Ingest, the classifier and the notifier's ears for one municipality."""

    def __init__(self, municipality: Municipality, model: Model, keys_dir: Path) -> None:
        """Args: the declared municipality, the classifier's artefact, and a folder of its own for sealing keys."""
        self.municipality = municipality
        self._world = World([municipality])
        self._keyring = Keyring(keys_dir)
        self._keys_dir = keys_dir
        self._months: set[tuple[int, int]] = set()
        self._facts = Facts(_KEY, self._keyring)
        self._step = Step(model, self._world, self._keyring)
        channel = municipality.channels[0]
        self._app = App(
            provider=channel.provider,
            name=channel.app,
            wire=PROVIDERS[channel.provider].wire,
            client=PROVIDERS[channel.provider].client,
            secret="",
            verify_token="",
            access=Access(base_url="", token=""),
            numbers={channel.number_id: (municipality, channel)},
            accounts={},
        )

    def conversation_of(self, name: str) -> UUID:
        """Id of a written conversation."""
        return uuid5(NAMESPACE_OID, f"{self.municipality.slug}:{name}")

    def take(self, sent: Sent, situation: Situation) -> Taken:
        """Let a message go through ingest, classifier and reading, as records do.

        Args:
            sent: what the phone sends.
            situation: the conversation as it is.
        """
        conversation = situation.conversation
        native_id = f"wamid.{conversation.id}.{sent.n}"
        self._ensure_keys(sent.at)
        if conversation.last_message_at is None:
            # Another resident, though by the same number.
            self._facts.tongues.forget()
        channel = self.municipality.channels[0]
        inbound = Inbound(
            number_id=channel.number_id, kind=sent.said.kind, sent_at=sent.at, personal=_personal(sent, native_id)
        )
        parsed = Parsed(messages=(inbound,))
        letters = self._facts.letters(self._app, parsed)
        (event,) = self._facts.events(self._app, letters, parsed, sent.at)
        record = encode(event)
        out = self._step(
            Incoming(partition=0, offset=sent.n, key=record.key, value=record.value, headers=record.headers)
        )
        found = read(
            [
                Record(
                    topic=out.topic,
                    partition=0,
                    offset=sent.n,
                    key=out.key,
                    value=out.value,
                    headers=out.headers,
                    timestamp_ms=int(sent.at.timestamp() * 1000),
                )
            ],
            self._world,
            self._keyring,
        )
        inputs = []
        for arrived in found.arrived:
            if isinstance(arrived.event, MessageClassified):
                key = (self.municipality.slug, conversation.id)
                loaded = Loaded(key=key, situation=situation, data_key=_DATA_KEY)
                talk = Talk(
                    arrived=arrived, message=arrived.event, key=key, loaded=loaded, owned=frozenset(letters[0].aliases)
                )
                if (one := heard(talk)) is not None:
                    inputs.append(one)
        return Taken(letter=letters[0], inputs=tuple(inputs))

    def _ensure_keys(self, at: datetime) -> None:
        month = (at.year, at.month)
        if month not in self._months:
            ensure_keys(self._keys_dir, self._world.scopes, at.date())
            self._months.add(month)


def native_id_of(delivery: UUID) -> str:
    """What the platform would call a message of ours."""
    return f"wamid.{identity.message_ref(_KEY, 'sent', str(delivery))}"


def _personal(sent: Sent, native_id: str) -> Personal:
    said = sent.said
    words = said.words or None
    tapped = next((tap for tap in sent.taps if tap.title == words), None) if _is_tap(said) else None
    location = None
    if said.kind == "location" and said.lat is not None and said.lon is not None:
        location, words = Location(latitude=said.lat, longitude=said.lon, name=words), None
    return Personal(
        native_id=native_id,
        phone=PHONE,
        text=words,
        location=location,
        media=Media(id=native_id, voice=said.kind == "audio") if said.kind in _WITH_FILE else None,
        reply_to=sent.last if tapped or said.kind == "reaction" else None,
        # A button that was never ours brings an id that nobody knows.
        payload=(tapped.id if tapped else f"unknown:{words}") if _is_tap(said) else None,
    )


def _is_tap(said: Message) -> bool:
    return said.kind in {"button", "interactive"}
