"""A guard that follows a killed one does not answer what that one answered, and leaves nobody without an answer."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import pytest

from loket.providers import PROVIDERS
from loket.providers.shapes import Refused
from loket.publishing import Publisher
from services.ingest import guard as guarding
from services.ingest.guard import Guard
from services.ingest.memory import GuardMemory
from tests.builders import IDENTITY, a_keyring
from tests.unit.ingest.guarded import Platform, a_letter, an_app, now

Restart = Callable[[], Guard]


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
async def restart(tmp_path: Path) -> AsyncIterator[Restart]:
    """Start a guard on what earlier ones left; they are never stopped in good order."""
    memories: list[GuardMemory] = []
    async with aiohttp.ClientSession() as http:

        def start() -> Guard:
            memories.append(GuardMemory(tmp_path / "guard"))
            return Guard(http, IDENTITY, a_keyring(tmp_path / "keys"), Publisher({}), memories[-1])

        yield start
        for memory in memories:
            memory.close()


async def test_the_same_webhook_after_a_kill_is_reported_as_answered_and_not_answered_again(
    restart: Restart, platform: Platform
) -> None:
    app = an_app(platform)
    before = restart()
    first = await before.answer(app, a_letter(), now())

    after = restart()
    second = await after.answer(app, a_letter(), now())

    assert len(platform.sent) == 1
    assert first is not None
    assert second is not None
    was, is_now = before.event(first), after.event(second)
    assert (is_now.event_id, is_now.message_ref, is_now.repeated) == (was.event_id, was.message_ref, False)


async def test_a_resident_who_writes_again_after_a_kill_is_held_back(restart: Restart, platform: Platform) -> None:
    app = an_app(platform)
    await restart().answer(app, a_letter(1), now())

    second = await restart().answer(app, a_letter(2), now())

    assert len(platform.sent) == 1
    assert second is not None
    assert second.repeated


async def test_an_answer_of_which_nobody_knows_whether_it_left_waits_for_its_receipt(
    restart: Restart, platform: Platform
) -> None:
    app, letter = an_app(platform), a_letter()
    platform.open.clear()
    restart().answer(app, letter, now())
    await asyncio.sleep(0.05)
    assert len(platform.sent) == 1
    after = restart()

    answering = after.answer(app, letter, now())
    await asyncio.sleep(0.1)
    in_doubt = not answering.done()
    after.heard(f"guard-{letter.event_id}", "v1-ref")
    answer = await answering

    assert in_doubt
    assert answer is not None
    assert (answer.message_ref, answer.repeated) == ("v1-ref", False)
    assert len(platform.sent) == 1
    platform.open.set()


async def test_when_no_receipt_comes_the_resident_is_answered_better_twice_than_never(
    restart: Restart, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarding, "DOUBT_S", 0.1)
    app, letter = an_app(platform), a_letter()
    platform.open.clear()
    restart().answer(app, letter, now())
    await asyncio.sleep(0.05)
    assert len(platform.sent) == 1
    platform.open.set()

    answer = await restart().answer(app, letter, now())

    assert answer is not None
    assert len(platform.sent) == 2


async def test_a_receipt_of_another_delivery_tells_nothing(restart: Restart, platform: Platform) -> None:
    guard = restart()
    guard.heard("8a4d7a30-0000-4000-8000-000000000000", "v1-ref")
    guard.heard(None, "v1-ref")

    answer = await guard.answer(an_app(platform), a_letter(), now())

    assert answer is not None
    assert len(platform.sent) == 1


async def test_that_the_platform_refused_an_answer_is_told_under_an_id_of_its_own_and_repeats_no_words(
    restart: Restart, platform: Platform
) -> None:
    app, guard = an_app(platform), restart()
    platform.fails = Refused(PROVIDERS["meta"].wire.rule(368, 403), code=368, http_status=403)
    refused = await guard.answer(app, a_letter(), now())
    platform.fails = None
    answered = await guard.answer(app, a_letter(), now())

    assert refused is not None
    assert answered is not None
    told, later = guard.event(refused), guard.event(answered)
    assert (told.failed, told.repeated, told.message_ref) == (True, False, None)
    assert (later.failed, told.message_event_id) == (False, later.message_event_id)
    assert told.event_id != later.event_id
    assert refused.personal.text is None
