"""What a webhook says, as events: each fact with its id, whose it is, and the personal part sealed."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct, structs

from loket import identity
from loket.choices import is_ours, is_tap
from loket.danger_gate import Gate
from loket.dangers import danger_named, only_animals
from loket.declarations import Channel, Municipality
from loket.emergency import Emergency, detect, relief
from loket.emergency.tongues import answered_in
from loket.events import AnyEvent, ChannelReported, MessageReceived, Personal, ReceiptReported, Signal
from loket.identity import IdentityKey
from loket.providers.shapes import Change, Inbound, Parsed, StatusUpdate
from loket.sealing import Keyring, app_scope
from services.ingest import dangers
from services.ingest.apps import App
from services.ingest.dangers import Warned
from services.ingest.tongues import Tongues

UNKNOWN_NUMBER = "unknown_number"


class Letter(Struct, frozen=True, kw_only=True):
    """A resident's message with whose it is, before it is sealed. Its ``repr`` shows nothing personal."""

    event_id: str
    municipality: Municipality
    channel: Channel
    aliases: tuple[str, ...]
    former: tuple[str, ...] = ()
    """Aliases that were this resident's until now."""
    emergency: Emergency | None
    inbound: Inbound
    danger: Warned | None = None
    """The declared dangerous situation whose advice ingest gives; looked for where there is no emergency."""

    @property
    def is_urgent(self) -> bool:
        """Whether the guard answers it."""
        return self.emergency is not None or self.danger is not None

    def __repr__(self) -> str:
        return f"Letter({self.event_id})"


class Facts:
    """Turns what a provider told into events."""

    def __init__(self, key: IdentityKey, keyring: Keyring) -> None:
        self._key = key
        self._keyring = keyring
        self._gates: dict[str, Gate] = {}
        self.tongues = Tongues()
        """What is remembered of who wrote before."""

    def letters(self, app: App, parsed: Parsed) -> list[Letter]:
        """The messages with their ids and what is urgent in them; needs no key, so that the guard never waits."""
        found = []
        for inbound in parsed.messages:
            municipality, channel = app.numbers[inbound.number_id]
            slug, who = municipality.slug, inbound.personal
            aliases = identity.aliases(self._key, slug, bsuid=who.bsuid, phone=who.phone, parent_bsuid=who.parent_bsuid)
            emergency, danger = self._urgent(municipality, inbound, aliases)
            found.append(
                Letter(
                    event_id=identity.event_id(self._key, slug, app.wire.SPACE, who.native_id or ""),
                    municipality=municipality,
                    channel=channel,
                    aliases=aliases,
                    former=identity.aliases(self._key, slug, bsuid=who.was_bsuid, phone=who.was_phone)
                    if who.was_bsuid or who.was_phone
                    else (),
                    emergency=emergency,
                    inbound=inbound,
                    danger=danger,
                )
            )
        return found

    def _urgent(
        self, m: Municipality, inbound: Inbound, aliases: Sequence[str]
    ) -> tuple[Emergency | None, Warned | None]:
        """What the guard answers in a message, in the language of its resident.

        A choice of ours never is urgent, nor that help is there. Who comes for animals is told for one.
        """
        text, payload = inbound.personal.text, inbound.personal.payload
        if not text or is_tap(payload):
            return None, None
        emergency = detect(text)
        if emergency is not None and (is_ours(m, text, payload) or relief.is_all(text)):
            emergency = None
        danger = dangers.look(self._gate(m), inbound)
        if emergency is not None and danger is not None:
            is_animal = only_animals(danger_named(m, danger.name), text)
            emergency, danger = (None, danger) if is_animal else (emergency, None)
        urgent = emergency or danger
        if urgent is not None:
            language = answered_in(text, urgent.language, self.tongues.of(aliases), m.languages[0])
            emergency = emergency and structs.replace(emergency, language=language)
            danger = danger and structs.replace(danger, language=language)
        self.tongues.hear(aliases, text)
        return emergency, danger

    def _gate(self, municipality: Municipality) -> Gate:
        gate = self._gates.get(municipality.slug)
        if gate is None or gate.municipality is not municipality:
            gate = self._gates[municipality.slug] = Gate(municipality)
        return gate

    def message_ref(self, municipality: str, native_id: str) -> str:
        """Pseudonym of a message that was sent."""
        return identity.message_ref(self._key, municipality, native_id)

    def whose(self, municipality: str, status: StatusUpdate) -> tuple[str, ...]:
        """Pseudonyms of whom a receipt is about."""
        return identity.aliases(self._key, municipality, bsuid=status.bsuid, phone=status.phone)

    def events(self, app: App, letters: Sequence[Letter], parsed: Parsed, now: datetime) -> list[AnyEvent]:
        """Every fact of one POST, sealed.

        Args:
            app: who called.
            letters: the messages of ``parsed``.
            parsed: everything that the POST says.
            now: when it was received.

        Raises:
            KeyMissing: a key of this month is not there.
            Permanent: ``key_erased``.
        """
        found: list[AnyEvent] = [self._message(app, letter, now) for letter in letters]
        # A POST is about one kind of fact, nearly always.
        if parsed.statuses:
            found += [self._receipt(app, status, now) for status in parsed.statuses]
        if parsed.changes:
            found += [self._report(app, change, now) for change in parsed.changes]
        return found

    def _message(self, app: App, letter: Letter, now: datetime) -> MessageReceived:
        emergency, slug = letter.emergency, letter.municipality.slug
        return MessageReceived(
            event_id=letter.event_id,
            municipality=slug,
            received_at=now,
            channel=letter.channel.name,
            aliases=letter.aliases,
            kind=letter.inbound.kind,
            sent_at=letter.inbound.sent_at,
            provider=app.provider,
            app=app.name,
            former=letter.former,
            emergency=emergency.kind if emergency else None,
            emergency_level=emergency.level if emergency else None,
            danger=letter.danger.name if letter.danger else None,
            personal=self._keyring.seal(
                letter.inbound.personal, scope=slug, event_id=letter.event_id, month=now.date()
            ),
        )

    def _receipt(self, app: App, status: StatusUpdate, now: datetime) -> ReceiptReported:
        municipality, channel = app.numbers[status.number_id]
        slug = municipality.slug
        event_id = identity.event_id(self._key, slug, "receipt", f"{status.native_id}:{status.status}:{status.code}")
        personal = Personal(native_id=status.native_id, phone=status.phone, bsuid=status.bsuid, raw=status.raw)
        return ReceiptReported(
            event_id=event_id,
            municipality=slug,
            received_at=now,
            channel=channel.name,
            delivery=status.delivery,
            message_ref=identity.message_ref(self._key, slug, status.native_id),
            aliases=self.whose(slug, status),
            status=status.status,
            at=status.at,
            code=status.code,
            billable=status.billable,
            category=status.category,
            personal=self._keyring.seal(personal, scope=slug, event_id=event_id, month=now.date()),
        )

    def _report(self, app: App, change: Change, now: datetime) -> ChannelReported:
        municipality, channel = _place(app, change)
        scope = municipality.slug if municipality else app_scope(app.name)
        event_id = identity.event_id(self._key, scope, "change", change.native_id)
        return ChannelReported(
            event_id=event_id,
            municipality=municipality.slug if municipality else None,
            received_at=now,
            provider=app.provider,
            app=app.name,
            channel=channel.name if channel else None,
            field=change.field,
            problem=change.problem,
            codes=change.codes,
            signals=self._about(municipality, change),
            personal=self._keyring.seal(Personal(raw=change.raw), scope=scope, event_id=event_id, month=now.date()),
        )

    def _about(self, municipality: Municipality | None, change: Change) -> tuple[Signal, ...]:
        """The signals of a change, those about residents with whom they are about."""
        if municipality is None or not change.residents:
            return change.signals
        named = [
            structs.replace(
                signal, aliases=identity.aliases(self._key, municipality.slug, bsuid=who.bsuid, phone=who.phone)
            )
            for signal, who in zip(change.signals, change.residents, strict=False)
        ]
        return (*named, *change.signals[len(named) :])


def _place(app: App, change: Change) -> tuple[Municipality | None, Channel | None]:
    if change.problem == UNKNOWN_NUMBER:
        return None, None
    if change.number_id is not None:
        return app.numbers[change.number_id]
    return app.accounts.get(change.account or "", (None, None))
