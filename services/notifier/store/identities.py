"""Aliases in the database, and conversations that become one: every change under the locks of the conversations."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from msgspec import Struct

from loket.failures import Code, Retryable
from loket.sealing import Wrapper
from services.notifier.conversation.identity import merge
from services.notifier.conversation.naming import Alias, Key, Named, Standing, Who, who
from services.notifier.store import deliveries, followers
from services.notifier.store.conversations import Loaded, lock
from services.notifier.store.database import Connection
from services.notifier.store.seals import key_name


class Met(Struct, frozen=True, kw_only=True):
    """Whom a batch is about, everything locked and learned. Its ``repr`` shows nothing of it."""

    keys: tuple[Key | None, ...]
    """Per event; None for a receipt about nobody we know."""
    owned: tuple[frozenset[str], ...]
    """Per event, the aliases that are this resident's now."""
    locked: Mapping[Key, Loaded]
    moved: Mapping[Key, Key]
    """Conversations that became part of another one just now."""

    def __repr__(self) -> str:
        return f"Met({len(self.keys)} events)"


async def meet(
    connection: Connection, wrapper: Wrapper, named: Sequence[Named], others: Iterable[Key], *, now: datetime
) -> Met:
    """Find, make, lock and where needed merge the conversations that events are about, and learn their aliases.

    Args:
        connection: in a transaction.
        wrapper: makes and opens data keys.
        named: what each event says about who somebody is, in order.
        others: more conversations to lock.
        now: this moment (UTC).

    Raises:
        Retryable: ``conflict``: another process has just made or changed one of them; the same again will find it.
    """
    aliases = sorted({(n.municipality, alias) for n in named for alias in (*n.aliases, *n.former)})
    standing = await _standing(connection, aliases)
    found = who(named, standing)
    await _make(connection, wrapper, found.fresh, now)
    groups = [key for group in found.groups for key in group]
    locked = await lock(connection, wrapper, [*(k for k in found.keys if k is not None), *groups, *others])
    # Who changes an alias holds the lock of its conversation: what stands now stands until we are done.
    if aliases and await _standing(connection, aliases) != standing:
        raise Retryable(Code.CONFLICT, after_s=0.01)
    locked, moved = await _merge_groups(connection, wrapper, found, locked, now)
    await _learn(connection, found, moved)
    keys = tuple(moved.get(key, key) if key is not None else None for key in found.keys)
    return Met(keys=keys, owned=found.owned, locked=locked, moved=moved)


async def _standing(connection: Connection, aliases: Sequence[Alias]) -> Standing:
    if not aliases:
        return Standing()
    columns = ([m for m, _ in aliases], [a for _, a in aliases])
    rows = await connection.fetch(
        "SELECT a.municipality, a.alias, a.conversation, NULL::timestamptz AS until FROM alias a "
        "JOIN unnest($1::text[], $2::text[]) AS w (municipality, alias) USING (municipality, alias) "
        "UNION ALL SELECT f.municipality, f.alias, f.conversation, f.until FROM alias_former f "
        "JOIN unnest($1::text[], $2::text[]) AS w (municipality, alias) USING (municipality, alias) ORDER BY until",
        *columns,
    )
    former: dict[Alias, list[tuple[datetime, UUID]]] = {}
    known = {}
    for row in rows:
        alias = (row["municipality"], row["alias"])
        if row["until"] is None:
            known[alias] = row["conversation"]
        else:
            former.setdefault(alias, []).append((row["until"], row["conversation"]))
    return Standing(known=known, former={alias: tuple(found) for alias, found in former.items()})


async def _make(connection: Connection, wrapper: Wrapper, fresh: Mapping[Key, str], now: datetime) -> None:
    if not fresh:
        return
    keys = sorted(fresh)
    wrapped = [wrapper.wrap(wrapper.new(), bound_to=key_name(*key)) for key in keys]
    made = await connection.fetch(
        "INSERT INTO conversation (municipality, id, channel, wrapped_key, created_at) "
        "SELECT n.*, $5 FROM unnest($1::text[], $2::uuid[], $3::text[], $4::bytea[]) AS n "
        "ON CONFLICT DO NOTHING RETURNING id",
        *([m for m, _ in keys], [i for _, i in keys], [fresh[k] for k in keys], wrapped, now),
    )
    if len(made) != len(keys):
        raise Retryable(Code.CONFLICT, after_s=0.05)


async def _learn(connection: Connection, found: Who, moved: Mapping[Key, Key]) -> None:
    if found.learned:
        pairs = sorted(found.learned)
        keys = [(m, found.learned[m, a]) for m, a in pairs]
        made = await connection.fetch(
            "INSERT INTO alias (municipality, alias, conversation) "
            "SELECT * FROM unnest($1::text[], $2::text[], $3::uuid[]) ON CONFLICT DO NOTHING RETURNING alias",
            *([m for m, _ in pairs], [a for _, a in pairs], [moved.get(key, key)[1] for key in keys]),
        )
        if len(made) != len(pairs):
            raise Retryable(Code.CONFLICT, after_s=0.05)
    if found.given_up:
        gone = [(alias, until, (alias[0], conversation)) for alias, until, conversation in found.given_up]
        columns = ([a[0] for a, _, _ in gone], [a[1] for a, _, _ in gone])
        await connection.execute(
            "DELETE FROM alias a USING unnest($1::text[], $2::text[], $3::uuid[]) AS n (m, a, c) "
            "WHERE a.municipality = n.m AND a.alias = n.a AND a.conversation = n.c",
            *(*columns, [moved.get(key, key)[1] for _, _, key in gone]),
        )
        await connection.execute(
            "INSERT INTO alias_former (municipality, alias, conversation, until) "
            "SELECT * FROM unnest($1::text[], $2::text[], $3::uuid[], $4::timestamptz[]) ON CONFLICT DO NOTHING",
            *(*columns, [moved.get(key, key)[1] for _, _, key in gone], [until for _, until, _ in gone]),
        )


async def _merge_groups(
    connection: Connection, wrapper: Wrapper, found: Who, locked: Mapping[Key, Loaded], now: datetime
) -> tuple[dict[Key, Loaded], dict[Key, Key]]:
    left, moved = dict(locked), dict[Key, Key]()
    for group in found.groups:
        # What a resident wrote who was erased cannot be read any more: it stays where it is, only aliases move.
        living = [left[key] for key in group if key in left]
        if not living:
            continue
        became = min(living, key=lambda one: (one.situation.conversation.created_at, one.key))
        for one in living:
            if one.key != became.key:
                became = await _merge(connection, wrapper, became, one, now)
                del left[one.key]
        left[became.key] = became
        erased = [key for key in group if key not in locked]
        await _move(connection, ("alias", "alias_former"), erased, became.key)
        moved.update({key: became.key for key in group if key != became.key})
    return left, moved


async def _merge(connection: Connection, wrapper: Wrapper, keep: Loaded, gone: Loaded, now: datetime) -> Loaded:
    """Let everything of one conversation be of another; what the first has sealed is opened by the second's keys."""
    municipality, became = keep.key
    situation = merge(keep.situation, gone.situation)
    data_key = keep.data_key.with_those_of(gone.data_key)
    tables = ("alias", "alias_former", "case_", "message", "delivery", "correction")
    await _move(connection, tables, [gone.key], keep.key)
    await followers.move(connection, gone.key, keep.key)
    await connection.execute(
        "INSERT INTO timer (municipality, conversation, kind, due) SELECT municipality, $3, kind, due FROM timer "
        "WHERE municipality = $1 AND conversation = $2 "
        "ON CONFLICT (municipality, conversation, kind) DO UPDATE SET due = least(timer.due, excluded.due)",
        *(*gone.key, became),
    )
    await connection.execute("DELETE FROM timer WHERE municipality = $1 AND conversation = $2", *gone.key)
    await connection.execute(
        "UPDATE conversation_merged SET became = $3 WHERE municipality = $1 AND became = $2", *(*gone.key, became)
    )
    await connection.execute("DELETE FROM conversation WHERE municipality = $1 AND id = $2", *gone.key)
    await connection.execute(
        "INSERT INTO conversation_merged (municipality, id, became, at) VALUES ($1, $2, $3, $4)",
        *(*gone.key, became, now),
    )
    conversation = situation.conversation
    await connection.execute(
        "UPDATE conversation SET channel = $3, language = $4, stopped = $5, waits_for = $6, urgent = $7, "
        "waits_since = $8, last_message_at = $9, window_until = $10, windows = $11, wrapped_key = $12, "
        "recipient = $13, memory = $14, emergency = $15 WHERE municipality = $1 AND id = $2",
        *(municipality, became, conversation.channel, conversation.language, conversation.stopped),
        *(conversation.waits_for, conversation.urgent, conversation.waits_since, conversation.last_message_at),
        *(conversation.window_until, msgspec.json.encode(conversation.windows).decode()),
        wrapper.wrap(data_key, bound_to=key_name(*keep.key)),
        data_key.seal(conversation.recipient, bound_to=f"recipient:{became}"),
        data_key.seal(conversation.memory, bound_to=f"memory:{became}"),
        conversation.emergency,
    )
    if conversation.stopped:
        await deliveries.silence(connection, [keep.key])
    return Loaded(key=keep.key, situation=situation, data_key=data_key)


async def _move(connection: Connection, tables: Sequence[str], gone: Sequence[Key], became: Key) -> None:
    for table in tables if gone else ():
        await connection.execute(
            f"UPDATE {table} SET conversation = $3 WHERE municipality = $1 AND conversation = ANY($2::uuid[])",
            *(became[0], [conversation for _, conversation in gone], became[1]),
        )
