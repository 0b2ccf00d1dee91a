"""What staff do with a case beside its state: by the same road as everything else, each wish once."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from uuid import UUID, uuid4

import msgspec

from loket.declarations import Municipality
from loket.municipalities import World
from loket.sealing import Wrapper
from services.notifier import parting
from services.notifier.cases import handling, opening, public
from services.notifier.cases.handling import Refusal
from services.notifier.cases.opening import Wanted
from services.notifier.chosen_messages import loose_messages, own_messages
from services.notifier.commands import NotFound
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case
from services.notifier.merging import Merge, merge
from services.notifier.store import case_reads, conversations, corrections, events, merged, write
from services.notifier.store.conversations import Loaded
from services.notifier.store.database import Connection, Database
from services.notifier.store.rows import CaseView
from services.notifier.store.write import Result

__all__ = ["CaseWork", "Refusal"]


class CaseWork(msgspec.Struct, frozen=True, kw_only=True):
    """Who does something, in which municipality, when; and with what."""

    pool: Database
    world: World
    wrapper: Wrapper
    municipality: str
    actor: str
    now: datetime
    cause: UUID | None = None
    """Id of the wish; the same wish twice is done once."""

    @property
    def _declared(self) -> Municipality:
        return self.world[self.municipality]

    async def note(self, case_id: UUID, text: str) -> CaseView:
        """Write an internal note; NotFound when there is no such case here."""
        return await self._change(case_id, lambda draft, case: handling.note(draft, case, text=text, actor=self.actor))

    async def assign(
        self, case_id: UUID, *, department: str | None = None, sub: str | None = None, why: str | None = None
    ) -> CaseView:
        """Give a case another department or category; NotFound, or Refusal when that cannot be."""
        return await self._change(
            case_id,
            lambda draft, case: handling.assign(draft, case, department=department, sub=sub, why=why, actor=self.actor),
        )

    async def put_back(self, case_id: UUID, *, why: str | None = None) -> CaseView:
        """Put a case back on the pile; NotFound, or Refusal when it is closed."""
        return await self._change(
            case_id, lambda draft, case: handling.put_back(draft, case, why=why, actor=self.actor)
        )

    async def set_priority(self, case_id: UUID, priority: str, *, why: str | None = None) -> CaseView:
        """Say how urgent a case is; NotFound, or Refusal when it is closed."""
        return await self._change(
            case_id,
            lambda draft, case: handling.set_priority(draft, case, priority=priority, why=why, actor=self.actor),
        )

    async def describe(self, case_id: UUID, text: str | None, *, sure: bool = False) -> CaseView:
        """Write what other residents read of a case; NotFound, or Refusal when that cannot be."""
        return await self._change(
            case_id, lambda draft, case: public.describe(draft, case, text=text, sure=sure, actor=self.actor)
        )

    async def no_longer_waits(self, conversation_id: UUID) -> None:
        """Say that nobody has to look at a conversation any more; NotFound when there is none."""
        async with self.pool.transaction() as connection:
            if await self._first(connection):
                loaded = await self._lock(connection, conversation_id)
                draft = Draft(self._declared, loaded.situation, self.now)
                draft.no_longer_wait()
                await self._write(connection, (loaded, draft))

    async def open_from(
        self,
        conversation_id: UUID,
        *,
        sub: str,
        where: str | None = None,
        note: str | None = None,
        messages: Sequence[UUID] | None = None,
    ) -> CaseView:
        """Open a case from a conversation, with messages that stand with none, and tell the resident its number.

        Args:
            conversation_id: the conversation.
            sub: what the case is about.
            where: the place in words.
            note: for colleagues.
            messages: what goes with it; None: everything that stands with no case.

        Returns:
            The new case; the same wish again gives the case that it opened.

        Raises:
            NotFound: there is no such conversation here.
            Refusal: a message stands with a case, or the category does not exist.
        """
        wish = self.cause or uuid4()
        async with self.pool.transaction() as connection:
            asked = (self.municipality, conversation_id)
            owner = (await conversations.now_known_as(connection, [asked]))[asked][1]
            made = opening.opened_id(owner, wish)
            if await self._first(connection, wish):
                loaded = await self._lock(connection, owner)
                loose = await loose_messages(connection, loaded)
                taken = frozenset(messages if messages is not None else (one.message for one in loose))
                wanted = Wanted(cause=wish, sub=sub, where=where, note=note, taken=taken, actor=self.actor)
                draft = Draft(self._declared, loaded.situation, self.now)
                opening.open_by_hand(draft, wanted, loose)
                await self._write(connection, (loaded, draft))
                # The number is drawn when the case is written.
                loaded = await self._lock(connection, owner)
                draft = Draft(self._declared, loaded.situation, self.now)
                opening.tell_opened(draft, _case(loaded, made), cause=wish, actor=self.actor)
                await self._write(connection, (loaded, draft))
        return await self._read(made)

    async def split(self, case_id: UUID, *, messages: Sequence[UUID], sub: str, why: str | None = None) -> CaseView:
        """Make a second case of some messages of one, and tell the resident its number.

        Returns:
            The new case; the same wish again gives the case that it made.

        Raises:
            NotFound: there is no such case here.
            Refusal: it is closed, a message is not its own, none would be left, or the category does not exist.
        """
        wish = self.cause or uuid4()
        async with self.pool.transaction() as connection:
            owner = await conversations.of_case(connection, self.municipality, case_id)
            if owner is None:
                raise NotFound
            made = UUID(int=0)
            fresh = await self._first(connection, wish)
            # All at once: two who meet wait for each other in one order.
            loaded = await self._lock(connection, owner, await merged.listening(connection, self.municipality, case_id))
            case = _case(loaded, case_id)
            if fresh:
                moved, left = await own_messages(connection, loaded, case_id, messages)
                draft = Draft(self._declared, loaded.situation, self.now)
                made = handling.split(
                    draft, case, cause=wish, moved=moved, left=left, sub=sub, why=why, actor=self.actor
                ).id
                await self._write(connection, (loaded, draft))
                # The number is drawn when the case is written.
                loaded = await self._lock(connection, owner)
                draft = Draft(self._declared, loaded.situation, self.now)
                handling.tell_split(draft, case, _case(loaded, made), cause=wish, actor=self.actor)
                await self._write(connection, (loaded, draft))
                await self._learn(connection, loaded, case, _case(loaded, made))
                await parting.follow_apart(
                    connection,
                    self.world,
                    self.wrapper,
                    self.municipality,
                    case,
                    _case(loaded, made),
                    actor=self.actor,
                    now=self.now,
                )
            else:
                made = handling.split_id(owner, wish)
        return await self._read(made)

    async def merge(self, case_id: UUID, into: UUID, *, why: str | None = None) -> CaseView:
        """End a case because another one goes on for the same; its resident follows that one.

        Returns:
            The case that goes on.

        Raises:
            NotFound: there is no such case here.
            Refusal: they are the same, or one is closed.
        """
        wish = self.cause or uuid4()
        async with self.pool.transaction() as connection:
            of_gone = await conversations.of_case(connection, self.municipality, case_id)
            of_keep = await conversations.of_case(connection, self.municipality, into)
            if of_gone is None or of_keep is None:
                raise NotFound
            if await self._first(connection, wish):
                locked = await conversations.lock(
                    connection, self.wrapper, [(self.municipality, of_gone), (self.municipality, of_keep)]
                )
                gone_in, keep_in = locked.get((self.municipality, of_gone)), locked.get((self.municipality, of_keep))
                if gone_in is None or keep_in is None:
                    raise NotFound
                wanted = Merge(
                    gone=_case(gone_in, case_id),
                    gone_in=gone_in,
                    keep=_case(keep_in, into),
                    keep_in=keep_in,
                    cause=wish,
                    why=why,
                    actor=self.actor,
                )
                await merge(connection, self.world, self.wrapper, wanted, now=self.now)
        return await self._read(into)

    async def _change(self, case_id: UUID, act: Callable[[Draft, Case], object]) -> CaseView:
        async with self.pool.transaction() as connection:
            owner = await conversations.of_case(connection, self.municipality, case_id)
            if owner is None:
                raise NotFound
            if await self._first(connection):
                loaded = await self._lock(connection, owner)
                draft = Draft(self._declared, loaded.situation, self.now)
                was = _case(loaded, case_id)
                became = act(draft, was)
                await self._write(connection, (loaded, draft))
                if isinstance(became, Case) and became.fixed and (became.sub != was.sub or not was.fixed):
                    await self._learn(connection, loaded, was, became)
        return await self._read(case_id)

    async def _learn(self, connection: Connection, loaded: Loaded, was: Case, became: Case) -> None:
        """Keep what a person chose as a row that a model can learn from."""
        change = corrections.Change(
            case_id=became.id, was=was.sub, became=became.sub, main=became.main, source=self.actor
        )
        await corrections.keep(connection, self.municipality, loaded.key[1], loaded.data_key, change, now=self.now)

    async def _first(self, connection: Connection, wish: UUID | None = None) -> bool:
        return await events.first_wish(connection, self.municipality, wish or self.cause or uuid4(), self.now)

    async def _lock(self, connection: Connection, conversation: UUID, others: Iterable[UUID] = ()) -> Loaded:
        key = (self.municipality, conversation)
        keys = [key, *((self.municipality, other) for other in others)]
        locked = await conversations.lock(connection, self.wrapper, keys)
        if key not in locked:
            raise NotFound
        return locked[key]

    async def _write(self, connection: Connection, *drafts: tuple[Loaded, Draft]) -> None:
        results = [Result.of(loaded, [draft.finish()]) for loaded, draft in drafts]
        await write.write(connection, self.world, results, now=self.now)

    async def _read(self, case_id: UUID) -> CaseView:
        found = await case_reads.case(self.pool, self.wrapper, self.municipality, case_id)
        if found is None:
            raise NotFound
        return found.case


def _case(loaded: Loaded, case_id: UUID) -> Case:
    found = next((case for case in loaded.situation.cases if case.id == case_id), None)
    if found is None:
        raise NotFound
    return found
