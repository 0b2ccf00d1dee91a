"""Valid things to test with; each test changes what it is about. Everything is invented."""

import base64
import functools
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from loket.events import (
    AnyEvent,
    Candidate,
    CaseChanged,
    ChannelReported,
    GuardAnswered,
    MessageClassified,
    MessageReceived,
    Personal,
    ReceiptReported,
)
from loket.identity import IdentityKey
from loket.municipalities import APP_SECRETS, World, load
from loket.sealing import Keyring, ensure_keys

MUNICIPALITIES_DIR: Final = Path(__file__).parents[1] / "municipalities"
IDENTITY: Final = IdentityKey(secret=b"i" * 32)
IDENTITY_BASE64: Final = base64.b64encode(IDENTITY.secret).decode()
STORAGE_BASE64: Final = base64.b64encode(b"s" * 32).decode()
NOW: Final = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
RESIDENT: Final = "31600000001"
NEIGHBOUR: Final = "31600000002"


@functools.cache
def a_world() -> World:
    """The two example municipalities; nobody changes them, so they are read once."""
    return load(MUNICIPALITIES_DIR)


def a_keyring(keys_dir: Path, *, today: date | None = None) -> Keyring:
    """A keyring with the keys of this month and the next for both municipalities and their apps."""
    ensure_keys(keys_dir, a_world().scopes, today or datetime.now(UTC).date())
    ensure_keys(keys_dir, a_world().scopes, NOW.date())
    return Keyring(keys_dir)


def secrets_dir(where: Path) -> Path:
    """A folder with invented secrets for every app."""
    where.mkdir(parents=True, exist_ok=True)
    for _, app in a_world().apps:
        for name in APP_SECRETS:
            (where / f"{app}.{name}").write_text(f"{name} of {app}\n")
    return where


def a_personal(**changes: Any) -> Personal:
    """What one text message holds about a resident."""
    values: dict[str, Any] = {"native_id": "wamid.invented", "phone": RESIDENT, "name": "Sam", "text": "losse tegel"}
    return Personal(**(values | changes))


def a_message(keyring: Keyring, *, personal: Personal | None = None, **changes: Any) -> MessageReceived:
    """A text message to denhaag."""
    values: dict[str, Any] = {
        "event_id": "v1-message",
        "municipality": "denhaag",
        "received_at": NOW,
        "channel": "whatsapp",
        "aliases": ("v1-alias",),
        "kind": "text",
    } | changes
    sealed = keyring.seal(
        personal or a_personal(), scope=values["municipality"], event_id=values["event_id"], month=NOW.date()
    )
    return MessageReceived(**values, personal=sealed)


def a_classified(keyring: Keyring, *, personal: Personal | None = None, **changes: Any) -> MessageClassified:
    """The same message, classified as a loose tile."""
    values: dict[str, Any] = {
        "event_id": "v1-message",
        "municipality": "denhaag",
        "received_at": NOW,
        "channel": "whatsapp",
        "aliases": ("v1-alias",),
        "kind": "text",
        "language": "nl",
        "intent": "report",
        "intent_p": 0.97,
        "candidates": (
            Candidate(main="Wegen en straten", sub="losse stoeptegel", department="Team Wegbeheer", p=0.9),
            Candidate(main="Wegen en straten", sub="verzakking", department="Team Wegbeheer", p=0.05),
            Candidate(main="Wegen en straten", sub="gat in de weg", department="Team Wegbeheer", p=0.02),
        ),
        "decision": "route",
    } | changes
    sealed = keyring.seal(
        personal or a_personal(), scope=values["municipality"], event_id=values["event_id"], month=NOW.date()
    )
    return MessageClassified(**values, personal=sealed)


def every_event(keyring: Keyring) -> Mapping[str, AnyEvent]:
    """One event of each type, by its CloudEvents type."""
    sealed = keyring.seal(a_personal(), scope="delft", event_id="v1-x", month=NOW.date())
    about: dict[str, Any] = {"event_id": "v1-x", "municipality": "delft", "received_at": NOW}
    found: dict[str, AnyEvent] = {
        "message.received": a_message(keyring),
        "message.classified": a_classified(keyring),
        "receipt.reported": ReceiptReported(
            **about, channel="whatsapp", message_ref="v1-m", status="failed", code=131026, at=NOW, personal=sealed
        ),
        "guard.answered": GuardAnswered(
            **about,
            channel="whatsapp",
            aliases=("v1-a",),
            message_event_id="v1-m",
            kind="fire",
            level="certain",
            personal=sealed,
        ),
        "channel.reported": ChannelReported(
            **{**about, "municipality": None},
            provider="meta",
            app="meta-delft",
            field="account_update",
            personal=sealed,
        ),
        "case.changed": CaseChanged(
            **about,
            case="c1",
            number="DT-2611-00001",
            state="gemeld",
            main="Groen",
            sub="onkruid",
            department="Groenbeheer",
            version=1,
        ),
    }
    return found
