"""How residents, numbers and tokens stand: who blocks whom, who hides a number, where a number lives."""

import sqlite3

import msgspec

from simulator.store import notes


class Person(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A resident's own settings.

    `hide_number` keeps the phone number out of every webhook, as for people with a username; `generation` counts how
    often the business-scoped id was renewed; `parent` adds the id that a portfolio's parent would see; `fails_with` is
    the code with which messages to this phone fail, such as 131026; `skips_delivered` leaves that status out, as for
    a chat that is open; `no_marketing` are the numbers whose marketing the resident stopped.
    """

    username: str | None = None
    hide_number: bool = False
    parent: bool = False
    fails_with: int | None = None
    skips_delivered: bool = False
    no_marketing: tuple[str, ...] = ()
    generation: int = 0


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """A resident blocks a business number, perhaps reporting it; `at` in seconds since 1970."""

    number: str
    phone: str
    at: float
    reported: bool = False
    lifted: bool = False


class NumberState(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was done to a business number.

    `home` is the business account that it lives in now, None when it never moved; `provider` the vendor that serves
    it now, None for all; `tier` None for the rule's.
    """

    home: str | None = None
    provider: str | None = None
    registered: bool = True
    pin: str | None = None
    tier: str | None = None
    throughput: str = "STANDARD"
    quality: str = "GREEN"


class Token(msgspec.Struct, frozen=True, kw_only=True):
    """An access token of an app beside those of the accounts file, or what became of one of those."""

    token: str
    app: str
    expires_at: float | None = None
    permissions: tuple[str, ...] = ("whatsapp_business_messaging", "whatsapp_business_management")
    revoked: bool = False


def person(db: sqlite3.Connection, phone: str) -> Person:
    """Return a resident's settings."""
    return msgspec.convert(notes.get(db, "platform.person", phone) or {}, Person)


def put_person(db: sqlite3.Connection, phone: str, settings: Person) -> None:
    """Keep a resident's settings."""
    notes.put(db, "platform.person", phone, msgspec.to_builtins(settings))


def blocks(db: sqlite3.Connection, number: str, since: float) -> list[Block]:
    """Return the blocks of a number since a moment; those lifted again count too, as they do for its quality."""
    found = [msgspec.convert(one, Block) for one in notes.every(db, f"platform.block:{number}")]
    return [one for one in found if one.at >= since]


def blocked(db: sqlite3.Connection, number: str, phone: str) -> bool:
    """Say whether a resident blocks a number now."""
    found = notes.get(db, f"platform.block:{number}", phone)
    return found is not None and not msgspec.convert(found, Block).lifted


def put_block(db: sqlite3.Connection, block: Block) -> None:
    """Keep a block, in the place of an earlier one of the same two."""
    notes.put(db, f"platform.block:{block.number}", block.phone, msgspec.to_builtins(block))


def forget_blocks(db: sqlite3.Connection, number: str) -> None:
    """Forget all blocks of a number."""
    db.execute("DELETE FROM notes WHERE kind = ?", (f"platform.block:{number}",))


def number(db: sqlite3.Connection, number: str) -> NumberState:
    """Return what was done to a business number."""
    return msgspec.convert(notes.get(db, "platform.number", number) or {}, NumberState)


def put_number(db: sqlite3.Connection, number: str, state: NumberState) -> None:
    """Keep what was done to a business number."""
    notes.put(db, "platform.number", number, msgspec.to_builtins(state))


def tokens(db: sqlite3.Connection) -> list[Token]:
    """Return the tokens that were made or changed."""
    return [msgspec.convert(one, Token) for one in notes.every(db, "platform.token")]


def token(db: sqlite3.Connection, value: str) -> Token | None:
    """Return what became of a token."""
    found = notes.get(db, "platform.token", value)
    return None if found is None else msgspec.convert(found, Token)


def put_token(db: sqlite3.Connection, token: Token) -> None:
    """Keep a token."""
    notes.put(db, "platform.token", token.token, msgspec.to_builtins(token))


def subscribed(db: sqlite3.Connection, app: str, waba: str) -> bool:
    """Say whether an app gets the webhooks of a business account; it does until it leaves."""
    return notes.get(db, "platform.left", f"{app}/{waba}") is None


def subscribe(db: sqlite3.Connection, app: str, waba: str, *, wanted: bool) -> None:
    """Let an app get the webhooks of a business account, or stop."""
    if wanted:
        notes.remove(db, "platform.left", f"{app}/{waba}")
    else:
        notes.put(db, "platform.left", f"{app}/{waba}", True)


def override(db: sqlite3.Connection, app: str, waba: str) -> str | None:
    """Return the callback that an app set for a business account's messages in the place of its own."""
    found = notes.get(db, "platform.override", f"{app}/{waba}")
    return found if isinstance(found, str) else None


def put_override(db: sqlite3.Connection, app: str, waba: str, callback: str | None) -> None:
    """Keep an app's callback for a business account, or forget it."""
    if callback is None:
        notes.remove(db, "platform.override", f"{app}/{waba}")
    else:
        notes.put(db, "platform.override", f"{app}/{waba}", callback)
