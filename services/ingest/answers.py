"""What ingest answers by itself: what a message needs, what became of that, and the event that tells of it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from msgspec import Struct, structs

from loket import identity
from loket.dangers import ADVICE, advice, danger_named
from loket.emergency.advice import advice_of, text_key, told_by
from loket.events import GuardAnswered, Personal
from loket.identity import IdentityKey
from loket.sealing import Keyring
from services.ingest.facts import Letter

DANGER: Final = "danger"
"""Kind of an answer that gives a declared danger's advice; its level too."""


class Need(Struct, frozen=True, kw_only=True):
    """What the resident who sent a message must hear at once. Its ``repr`` shows no text."""

    kind: str
    level: str
    advice: str
    """What the answer tells; see ``loket.emergency.advice`` and ``loket.dangers``."""
    told_by: Sequence[str]
    """Whom one of these advices was given needs no other."""
    text: str
    danger: str | None = None

    def __repr__(self) -> str:
        return f"Need({self.advice})"


def need_of(letter: Letter) -> Need:
    """What a message needs; an emergency goes before a declared danger.

    Raises:
        ValueError: nothing is answered by the guard.
    """
    m, emergency, danger = letter.municipality, letter.emergency, letter.danger
    if emergency is not None:
        return Need(
            kind=emergency.kind,
            level=emergency.level,
            advice=advice_of(emergency.kind),
            told_by=told_by(emergency.kind),
            text=m.text(text_key(emergency.kind, emergency.level), emergency.language),
        )
    declared = danger_named(m, danger.name) if danger is not None else None
    if danger is None or declared is None:
        raise ValueError("only who is in danger is answered by the guard")
    return Need(
        kind=DANGER,
        level=DANGER,
        advice=f"{ADVICE}{danger.name}",
        told_by=(f"{ADVICE}{danger.name}",),
        text=advice(m, declared, m.language(danger.language)),
        danger=danger.name,
    )


class Answer(Struct, frozen=True, kw_only=True):
    """What became of one emergency: whom it was about and what was sent. Its ``repr`` shows nothing personal."""

    letter_id: str
    """Event id of the emergency."""
    letter_native_id: str
    municipality: str
    channel: str
    aliases: tuple[str, ...]
    kind: str
    level: str
    danger: str | None
    at: datetime
    repeated: bool
    personal: Personal
    """The answer's native id and text, and whom it went to; without the id when it was held back."""
    message_ref: str | None = None
    """Pseudonym of an answer that an earlier process sent: only that one knew its native id."""
    failed: bool = False
    """Whether the platform surely did not take it: the notifier is told, and answers at once."""

    def __repr__(self) -> str:
        return f"Answer(to={self.letter_id})"


def answered(letter: Letter, *, native_id: str | None, text: str | None, message_ref: str | None = None) -> Answer:
    """The answer to a message; without a native id or a pseudonym it was held back."""
    need, who = need_of(letter), letter.inbound.personal
    return Answer(
        letter_id=letter.event_id,
        letter_native_id=who.native_id or "",
        municipality=letter.municipality.slug,
        channel=letter.channel.name,
        aliases=letter.aliases,
        kind=need.kind,
        level=need.level,
        danger=need.danger,
        at=datetime.now(UTC),
        repeated=native_id is None and message_ref is None,
        message_ref=message_ref,
        personal=Personal(native_id=native_id, phone=who.phone, bsuid=who.bsuid, text=text, reply_to=who.native_id),
    )


def failed(letter: Letter) -> Answer:
    """The answer that surely did not leave."""
    return structs.replace(answered(letter, native_id=None, text=None), repeated=False, failed=True)


def event_of(answer: Answer, key: IdentityKey, keyring: Keyring) -> GuardAnswered:
    """The fact that a message was answered, sealed; the same id each time.

    Raises:
        KeyMissing: the key of this month is not there.
        Permanent: ``key_erased``.
    """
    slug, native_id = answer.municipality, answer.personal.native_id
    space = "guard_failed" if answer.failed else "guard"
    event_id = identity.event_id(key, slug, space, answer.letter_native_id)
    return GuardAnswered(
        event_id=event_id,
        municipality=slug,
        received_at=answer.at,
        channel=answer.channel,
        aliases=answer.aliases,
        message_event_id=answer.letter_id,
        kind=answer.kind,
        level=answer.level,
        message_ref=identity.message_ref(key, slug, native_id) if native_id else answer.message_ref,
        repeated=answer.repeated,
        failed=answer.failed,
        danger=answer.danger,
        personal=keyring.seal(answer.personal, scope=slug, event_id=event_id, month=answer.at.date()),
    )
