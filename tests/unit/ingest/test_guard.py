"""Who is in danger hears whom to call, once, and every POST learns what became of it."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from loket.emergency import Level
from loket.providers.content import words
from loket.providers.shapes import Unclear, Unreachable
from services.ingest import guard as guarding
from services.ingest.guard import Guard
from tests.builders import NEIGHBOUR, RESIDENT, a_keyring
from tests.unit.ingest.guarded import WORLD, Platform, a_letter, an_app, now


async def test_an_emergency_is_answered_to_whom_it_came_from(guard: Guard, platform: Platform) -> None:
    answer = await guard.answer(an_app(platform), a_letter(), now())

    ((number_id, message),) = platform.sent
    assert answer is not None
    assert number_id == WORLD["denhaag"].channels[0].number_id
    assert (message.to, message.to_bsuid, message.delivery) == (RESIDENT, False, "guard-v1-denhaag-1")
    assert (answer.repeated, answer.personal.native_id, answer.personal.reply_to) == (
        False,
        "wamid.answer-1",
        "wamid.1",
    )
    assert RESIDENT not in repr(answer)


async def test_without_a_number_it_goes_to_the_user_id(guard: Guard, platform: Platform) -> None:
    await guard.answer(an_app(platform), a_letter(phone=None, bsuid="NL.1"), now())

    assert [(m.to, m.to_bsuid) for _, m in platform.sent] == [("NL.1", True)]


async def test_whom_nobody_can_write_to_is_not_answered(guard: Guard, platform: Platform) -> None:
    assert await guard.answer(an_app(platform), a_letter(phone=None), now()) is None
    assert platform.sent == []


async def test_the_same_event_is_never_answered_again_but_reported_again(guard: Guard, platform: Platform) -> None:
    app = an_app(platform)
    platform.open.clear()
    tasks = [guard.answer(app, a_letter(), now()) for _ in range(10)]
    await asyncio.sleep(0)
    platform.open.set()
    found = [await task for task in tasks]
    later = await guard.answer(app, a_letter(), now())

    events = [guard.event(answer) for answer in (*found, later) if answer is not None]

    assert len(platform.sent) == 1
    assert len(events) == 11
    assert len({(e.event_id, e.repeated, e.message_ref) for e in events}) == 1
    assert not events[0].repeated


async def test_a_second_emergency_within_ten_minutes_is_held_back_by_any_alias(
    guard: Guard, platform: Platform
) -> None:
    app = an_app(platform)

    found = [
        await guard.answer(app, a_letter(n, aliases=aliases), now())
        for n, aliases in enumerate((("v1-user", "v1-phone"), ("v1-phone",), ("v1-user",), ("v1-user", "v1-new")))
    ]
    by_new_alias = await guard.answer(app, a_letter(9, aliases=("v1-new",)), now())

    assert len(platform.sent) == 1
    assert [a.repeated for a in found if a] == [False, True, True, True]
    assert by_new_alias is not None
    assert by_new_alias.repeated
    assert guard.event(by_new_alias).message_ref is None


async def test_another_resident_is_answered(guard: Guard, platform: Platform) -> None:
    app = an_app(platform)

    await guard.answer(app, a_letter(1, aliases=("v1-a",)), now())
    await guard.answer(app, a_letter(2, aliases=("v1-b",), phone=NEIGHBOUR), now())

    assert [m.to for _, m in platform.sent] == [RESIDENT, NEIGHBOUR]


async def test_each_municipality_answers_through_its_own_number(guard: Guard, platform: Platform) -> None:
    await guard.answer(an_app(platform), a_letter(aliases=("v1-haag",)), now())
    await guard.answer(an_app(platform, "delft"), a_letter(municipality="delft", aliases=("v1-delft",)), now())

    assert [number for number, _ in platform.sent] == [WORLD[m].channels[0].number_id for m in ("denhaag", "delft")]


async def test_after_ten_minutes_a_resident_is_answered_again(
    guard: Guard, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = an_app(platform)
    monkeypatch.setattr(guarding, "QUIET_S", 0.01)

    await guard.answer(app, a_letter(1), now())
    await asyncio.sleep(0.02)
    again = await guard.answer(app, a_letter(2), now())

    assert len(platform.sent) == 2
    assert again is not None
    assert not again.repeated


@pytest.mark.parametrize("failure", [Unreachable(), Unclear()])
async def test_a_failed_answer_is_tried_again_when_the_same_post_comes_again(
    guard: Guard, platform: Platform, failure: Exception
) -> None:
    app = an_app(platform)
    platform.fails = failure
    first = await guard.answer(app, a_letter(), now())
    platform.fails = None

    second = await guard.answer(app, a_letter(), now())

    assert (first is not None and first.failed) == isinstance(failure, Unreachable)
    assert second is not None
    assert (second.repeated, second.failed) == (False, False)
    assert len(platform.sent) == 2


async def test_what_waited_for_an_answer_that_failed_is_not_called_answered(guard: Guard, platform: Platform) -> None:
    app = an_app(platform)
    platform.fails = Unreachable()
    platform.open.clear()
    first, second = guard.answer(app, a_letter(1), now()), guard.answer(app, a_letter(2), now())
    await asyncio.sleep(0)
    platform.open.set()

    assert [(one is not None and one.failed) for one in (await first, await second)] == [True, True]
    platform.fails = None
    again = await guard.answer(app, a_letter(2), now())
    assert again is not None
    assert not again.failed


async def test_memory_is_bounded(guard: Guard, platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guarding, "REMEMBERED", 3)
    app = an_app(platform)

    for n in range(10):
        await guard.answer(app, a_letter(n, aliases=(f"v1-{n}",)), now())

    assert len(platform.sent) == 10
    assert len(guard._by_event) == 3
    assert len(guard._by_alias) == 3


async def test_the_report_opens_only_with_the_municipalitys_key(
    guard: Guard, platform: Platform, tmp_path: Path
) -> None:
    answer = await guard.answer(an_app(platform), a_letter(), now())
    assert answer is not None

    event = guard.event(answer)

    assert event.municipality == "denhaag"
    assert event.personal.key_id == f"denhaag.{datetime.now(UTC):%Y-%m}"
    opened = a_keyring(tmp_path).open_personal(event.personal, event_id=event.event_id)
    assert (opened.phone, opened.native_id) == (RESIDENT, "wamid.answer-1")


@pytest.mark.parametrize(
    ("kind", "level", "number"),
    [
        ("fire", "certain", "Bel 112."),
        ("fire", "possible", "112"),
        ("gas", "certain", "0800-9009"),
        ("suicide", "possible", "113"),
        ("domestic", "possible", "0800-2000"),
    ],
)
async def test_what_a_resident_reads_names_the_number_to_call(
    guard: Guard, platform: Platform, kind: str, level: Level, number: str
) -> None:
    await guard.answer(an_app(platform), a_letter(kind=kind, level=level), now())

    ((_, message),) = platform.sent
    assert number in words(message.content)
    assert "112" in words(message.content)
    assert "!" not in words(message.content)


async def test_the_text_is_in_the_language_of_the_emergency(guard: Guard, platform: Platform) -> None:
    answers: list[Any] = [
        await guard.answer(an_app(platform), a_letter(n, aliases=(f"v1-{n}",), language=language), now())
        for n, language in enumerate(("nl", "en", "it"))
    ]

    dutch, english, fallback = (words(message.content) for _, message in platform.sent)
    assert all(answers)
    assert dutch == fallback == "Bel 112. Doe het direct. Wij lezen dit bericht niet meteen."
    assert english != dutch
