"""A body is read whole or refused, and memory stays bounded whatever comes."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.ingest import body
from services.ingest.body import LIMIT_BYTES, Gone, NoRoom, Room, TooLarge

Receive = Callable[[], Awaitable[Mapping[str, Any]]]
DRAINED_UP_TO = 4 * LIMIT_BYTES
SMALLEST = 16 * 1024


class Caller:
    """Sends these parts, and then hangs up."""

    def __init__(self, parts: Sequence[bytes], *, ends: bool = True) -> None:
        self._messages = self._all(parts, ends=ends)
        self.asked = 0

    @staticmethod
    def _all(parts: Sequence[bytes], *, ends: bool) -> Iterator[Mapping[str, Any]]:
        for number, part in enumerate(parts, 1):
            yield {"type": "http.request", "body": part, "more_body": number < len(parts) or not ends}
        yield {"type": "http.disconnect"}

    async def __call__(self) -> Mapping[str, Any]:
        self.asked += 1
        return next(self._messages)


class Stalled:
    """Sends one part and never another."""

    def __init__(self, part: bytes) -> None:
        self._parts = iter((part,))

    async def __call__(self) -> Mapping[str, Any]:
        for part in self._parts:
            return {"type": "http.request", "body": part, "more_body": True}
        await asyncio.Event().wait()
        raise AssertionError


async def read_body(receive: Receive, arriving: Room | None = None) -> bytes:
    first = await receive()
    at_once = body.whole(first)
    return await body.read_body(first, receive, arriving or Room(LIMIT_BYTES)) if at_once is None else at_once


def parts_of(sizes: Sequence[int]) -> list[bytes]:
    return [bytes(size) for size in sizes]


@given(st.lists(st.binary(max_size=50), min_size=1))
async def test_any_parts_are_one_body_in_their_order(parts: list[bytes]) -> None:
    assert await read_body(Caller(parts)) == b"".join(parts)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 3 * LIMIT_BYTES // 2), min_size=1, max_size=12))
async def test_any_sizes_are_read_or_refused_by_their_sum(sizes: list[int]) -> None:
    caller = Caller(parts_of(sizes))

    try:
        found = await read_body(caller)
    except TooLarge as error:
        assert sum(sizes) > LIMIT_BYTES
        if error.drained:
            assert caller.asked == len(sizes)
        else:
            assert sum(sizes[: caller.asked]) > DRAINED_UP_TO
            assert caller.asked < len(sizes)
    else:
        assert len(found) == sum(sizes) <= LIMIT_BYTES


@pytest.mark.parametrize(
    "sizes", [[LIMIT_BYTES], [LIMIT_BYTES - 1, 1], [1] * 3 + [LIMIT_BYTES - 3], [0, LIMIT_BYTES, 0]]
)
async def test_three_megabytes_are_read(sizes: list[int]) -> None:
    assert len(await read_body(Caller(parts_of(sizes)))) == LIMIT_BYTES


@pytest.mark.parametrize("sizes", [[LIMIT_BYTES + 1], [LIMIT_BYTES, 1], [1, LIMIT_BYTES], [LIMIT_BYTES] * 4])
async def test_one_byte_more_is_refused_and_the_connection_can_go_on(sizes: list[int]) -> None:
    caller = Caller(parts_of(sizes))

    with pytest.raises(TooLarge) as error:
        await read_body(caller)

    assert error.value.drained
    assert caller.asked == len(sizes)


async def test_who_sends_without_end_is_not_read_without_end() -> None:
    caller = Caller(parts_of([LIMIT_BYTES] * 50))

    with pytest.raises(TooLarge) as error:
        await read_body(caller)

    assert not error.value.drained
    assert caller.asked == 5


@pytest.mark.parametrize("sizes", [[], [10], [10, 10], [LIMIT_BYTES, 10]])
async def test_who_hangs_up_before_the_end_is_gone_whatever_came(sizes: list[int]) -> None:
    with pytest.raises(Gone):
        await read_body(Caller(parts_of(sizes), ends=False))


async def test_who_does_not_go_on_sending_is_gone_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "_PATIENCE_S", 0.01)
    first = Caller([b"begun"], ends=False)

    async def receive() -> Mapping[str, Any]:
        if first.asked:
            await asyncio.Event().wait()
        return await first()

    with pytest.raises(Gone):
        await read_body(receive)


async def test_a_server_that_leaves_out_what_is_usual_is_understood() -> None:
    async def receive() -> Mapping[str, Any]:
        return {"type": "http.request"}

    assert await read_body(receive) == b""


async def test_what_only_promises_to_come_takes_no_room_and_what_came_gives_it_back() -> None:
    arriving = Room(100)
    begun = [asyncio.create_task(read_body(Stalled(b"x"), arriving)) for _ in range(50)]
    await asyncio.sleep(0.01)

    assert await read_body(Caller([b"a" * 20, b"b" * 20]), arriving) == b"a" * 20 + b"b" * 20
    assert await read_body(Caller([b"a" * 20, b"b" * 20]), arriving) == b"a" * 20 + b"b" * 20
    with pytest.raises(NoRoom):
        await read_body(Caller([b"a" * 20, b"b" * 31]), arriving)
    for task in begun:
        task.cancel()
    await asyncio.gather(*begun, return_exceptions=True)

    assert arriving.take(100, at_least=0) == 100


async def test_a_body_in_one_piece_needs_no_room_to_arrive() -> None:
    full = Room(0)

    assert await read_body(Caller([b"whole"]), full) == b"whole"


@given(st.lists(st.integers(0, 2 * LIMIT_BYTES) | st.just(10**30), max_size=40), st.integers(0, 5))
def test_what_waits_at_once_never_passes_the_limit_and_all_of_it_comes_back(sizes: list[int], megabytes: int) -> None:
    limit = megabytes * LIMIT_BYTES
    room = Room(limit)

    taken = [room.take(size) for size in sizes]

    given_out = [size for size in taken if size is not None]
    assert sum(given_out) <= limit
    assert all(got in {None, max(size, SMALLEST)} for size, got in zip(sizes, taken, strict=True))
    for size in given_out:
        room.give_back(size)
    assert [room.take(LIMIT_BYTES) for _ in range(megabytes + 1)] == [LIMIT_BYTES] * megabytes + [None]


def test_a_full_room_lets_the_next_one_in_when_somebody_leaves() -> None:
    room = Room(2 * LIMIT_BYTES)
    first, second = room.take(LIMIT_BYTES), room.take(LIMIT_BYTES)

    assert room.take(1) is None
    assert first is not None
    room.give_back(first)

    assert second == LIMIT_BYTES
    assert room.take(1) == SMALLEST
