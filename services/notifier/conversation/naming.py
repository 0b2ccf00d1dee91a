"""Whom an event is about: which aliases are one resident, which conversation that is, what to learn from it (pure).

One resident where the platform has ever named two identities together; two where it has not. A phone number that was
given up says nothing any more: it may be somebody else's. It finds its old conversation only for what was sent before.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, TypeAlias
from uuid import UUID, uuid5

from msgspec import Struct

Key: TypeAlias = tuple[str, UUID]
"""Municipality and conversation."""
Alias: TypeAlias = tuple[str, str]
"""Municipality and alias."""

_SPACE: Final = UUID("6f7d4d3e-7a0b-4b7e-9d52-0c9b2f1f5f10")
"""Namespace of conversation ids; never changes."""


class Named(Struct, frozen=True, kw_only=True):
    """What an event says about who somebody is."""

    municipality: str
    aliases: tuple[str, ...]
    channel: str
    at: datetime
    """When it was sent, by the platform's clock where it says so."""
    former: tuple[str, ...] = ()
    """Aliases that were the same resident's until now."""
    given_up: str | None = None
    """The one of ``former`` that is a phone number."""
    begins: bool = True
    """Whether a conversation begins with it: a message does, a receipt does not."""


class Standing(Struct, frozen=True, kw_only=True):
    """What is known of the aliases of a batch."""

    known: Mapping[Alias, UUID] = {}
    former: Mapping[Alias, tuple[tuple[datetime, UUID], ...]] = {}
    """Conversations that an alias belonged to, and until when; oldest first."""


class Who(Struct, frozen=True, kw_only=True):
    """Whom a batch is about."""

    keys: tuple[Key | None, ...]
    """Per event, as before any merge; None for a receipt about nobody we know."""
    owned: tuple[frozenset[str], ...]
    """Per event, the aliases that are this resident's at this moment."""
    groups: tuple[tuple[Key, ...], ...]
    """Conversations that are one resident's, each group in order."""
    fresh: Mapping[Key, str]
    """Conversations to be made -> their channel."""
    learned: Mapping[Alias, UUID]
    """New aliases, and whose they are."""
    given_up: tuple[tuple[Alias, datetime, UUID], ...]
    """Aliases that stop to be somebody's."""


class _Book:
    """What is known while a batch is read."""

    def __init__(self, standing: Standing) -> None:
        self.known = dict(standing.known)
        self.former = dict(standing.former)
        self.learned: dict[Alias, UUID] = {}
        self.fresh: dict[Key, str] = {}
        self.given_up: list[tuple[Alias, datetime, UUID]] = []
        self._became: dict[Key, Key] = {}

    def root(self, key: Key) -> Key:
        while key in self._became:
            key = self._became[key]
        return key

    def unite(self, keys: Sequence[Key]) -> Key:
        """Let conversations be one; one that exists is the root of those that were only just begun."""
        ordered = sorted({self.root(key) for key in keys}, key=lambda k: (k in self.fresh, k))
        for other in ordered[1:]:
            self._became[other] = ordered[0]
        return ordered[0]

    def groups(self) -> tuple[tuple[Key, ...], ...]:
        found: dict[Key, set[Key]] = {}
        for key in self._became:
            if key not in self.fresh:
                found.setdefault(self.root(key), {self.root(key)}).add(key)
        return tuple(tuple(sorted(found[root])) for root in sorted(found))

    def past(self, alias: Alias, at: datetime) -> Key | None:
        """Whose an alias was at that moment, when that is over."""
        for until, conversation in self.former.get(alias, ()):
            if until > at:
                return self.root((alias[0], conversation))
        return None

    def owner(self, alias: Alias) -> Key | None:
        """Whose an alias is now."""
        return self.root((alias[0], self.known[alias])) if alias in self.known else None


def id_of(municipality: str, alias: str, *, times_given_up: int = 0) -> UUID:
    """Id of the conversation that begins with an alias; another one after each time that it was given up."""
    again = f":{times_given_up}" if times_given_up else ""
    return uuid5(_SPACE, f"{municipality}:{alias}{again}")


def who(named: Sequence[Named], standing: Standing) -> Who:
    """Find out whom events are about, in their order.

    Args:
        named: what each event says.
        standing: what is known of their aliases.
    """
    book = _Book(standing)
    keys = [_whom(book, one) for one in named]
    found = [None if key is None else book.root(key) for key in keys]
    owned = tuple(
        frozenset(a for a in one.aliases if key is not None and book.owner((one.municipality, a)) == key)
        for one, key in zip(named, found, strict=True)
    )
    rooted = {key: channel for key, channel in book.fresh.items() if book.root(key) == key}
    return Who(
        keys=tuple(found),
        owned=owned,
        groups=book.groups(),
        fresh=rooted,
        learned={a: book.root((a[0], c))[1] for a, c in book.learned.items() if a in book.known},
        given_up=tuple((a, at, book.root((a[0], c))[1]) for a, at, c in book.given_up),
    )


def _whom(book: _Book, named: Named) -> Key | None:
    aliases = [(named.municipality, alias) for alias in named.aliases]
    all_named = [*aliases, *((named.municipality, alias) for alias in named.former)]
    past = [book.past(alias, named.at) for alias in aliases]
    sure = [owner for a in all_named if a not in book.former and (owner := book.owner(a)) is not None]
    if sure:
        key = book.unite(sure)
    elif past and past[0] is not None and len(set(past)) == 1:
        key = past[0]
    else:
        # A number that was given up and taken by another: it leads to that one, and never makes one of two.
        taken = [o for a, was in zip(aliases, past, strict=True) if was is None and (o := book.owner(a)) is not None]
        if not taken and not named.begins:
            return None
        key = taken[0] if taken else _begin(book, named)
    _learn(book, named, key)
    return key


def _begin(book: _Book, named: Named) -> Key:
    first = (named.municipality, named.aliases[0])
    key = (named.municipality, id_of(*first, times_given_up=len(book.former.get(first, ()))))
    book.fresh[key] = named.channel
    return key


def _learn(book: _Book, named: Named, key: Key) -> None:
    for name in (*named.aliases, *named.former):
        alias = (named.municipality, name)
        if alias not in book.known and name != named.given_up and book.past(alias, named.at) is None:
            book.known[alias] = book.learned[alias] = key[1]
    if named.given_up is None or named.given_up in named.aliases:
        return
    alias = (named.municipality, named.given_up)
    if book.owner(alias) in {None, key} and book.past(alias, named.at) is None:
        book.known.pop(alias, None)
        book.former[alias] = (*book.former.get(alias, ()), (named.at, key[1]))
        book.given_up.append((alias, named.at, key[1]))
