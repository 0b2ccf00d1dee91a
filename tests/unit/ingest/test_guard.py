"""Who is in danger hears whom to call, once, and every POST learns what became of it."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import aiohttp
import pytest

from loket.declarations import Channel
from loket.emergency import Emergency, Level
from loket.events import Personal
from loket.providers import PROVIDERS, Client
from loket.providers.content import words
from loket.providers.shapes import Accepted, Access, Health, Inbound, MediaFile, Outgoing, Unclear, Unreachable
from loket.publishing import Publisher
from services.ingest import guard as guarding
from services.ingest.apps import App
from services.ingest.facts import Letter
from services.ingest.guard import Guard
from tests.builders import IDENTITY, NEIGHBOUR, RESIDENT, a_keyring, a_world

WORLD = a_world()


class Platform:
    """A client that takes messages, or fails as it is told to."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, Outgoing]] = []
        self.fails: Exception | None = None
        self.open = asyncio.Event()
        self.open.set()

    async def send(self, http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
        """Take it."""
        self.sent.append((channel.number_id, message))
        await self.open.wait()
        if self.fails is not None:
            raise self.fails
        return Accepted(native_id=f"wamid.answer-{len(self.sent)}")

    async def media(self, http: aiohttp.ClientSession, access: Access, channel: Channel, media_id: str) -> MediaFile:
        """The guard fetches nothing."""
        raise AssertionError

    async def health(self, http: aiohttp.ClientSession, access: Access, channel: Channel) -> Health:
        """The guard asks for nothing."""
        raise AssertionError


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
async def guard(tmp_path: Path) -> AsyncIterator[Guard]:
    async with aiohttp.ClientSession() as http:
        made = Guard(http, IDENTITY, a_keyring(tmp_path), Publisher({}))
        yield made
        await made.stop()


def an_app(platform: Platform, municipality: str = "denhaag") -> App:
    town = WORLD[municipality]
    return App(
        provider="meta",
        name=f"meta-{municipality}",
        wire=PROVIDERS["meta"].wire,
        client=cast("Client", platform),
        secret="s",
        verify_token="v",
        access=Access(base_url="http://127.0.0.1:9", token="t"),
        numbers={c.number_id: (town, c) for c in town.channels},
        accounts={},
    )


def a_letter(
    number: int = 1,
    *,
    municipality: str = "denhaag",
    aliases: tuple[str, ...] = ("v1-user", "v1-phone"),
    kind: str = "fire",
    level: Level = "certain",
    language: str = "nl",
    phone: str | None = RESIDENT,
    bsuid: str | None = None,
) -> Letter:
    town = WORLD[municipality]
    personal = Personal(native_id=f"wamid.{number}", phone=phone, bsuid=bsuid, text="brand")
    return Letter(
        event_id=f"v1-{municipality}-{number}",
        municipality=town,
        channel=town.channels[0],
        aliases=aliases,
        emergency=Emergency(kind, level, language),
        inbound=Inbound(number_id=town.channels[0].number_id, kind="text", sent_at=None, personal=personal),
    )


def now() -> float:
    return time.perf_counter()


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


async def test_another_kind_is_answered_at_once_where_it_needs_other_advice_and_only_once(
    guard: Guard, platform: Platform
) -> None:
    app = an_app(platform)
    kinds = ("fire", "gas", "injury", "gas", "suicide", "fire")

    found = [await guard.answer(app, a_letter(n, kind=kind), now()) for n, kind in enumerate(kinds)]

    assert [one.repeated for one in found if one] == [False, False, True, True, False, True]
    assert ["0800-9009" in words(m.content) for _, m in platform.sent] == [False, True, False]


async def test_who_was_told_whom_to_call_about_gas_knows_the_emergency_number_too(
    guard: Guard, platform: Platform
) -> None:
    app = an_app(platform)

    await guard.answer(app, a_letter(1, kind="gas"), now())
    second = await guard.answer(app, a_letter(2, kind="fire"), now())

    assert second is not None
    assert second.repeated
    assert len(platform.sent) == 1


async def test_what_the_notifier_told_is_not_told_again_by_any_alias_of_its_receipt(
    guard: Guard, platform: Platform
) -> None:
    guard.told("emergency-0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e", ("v1-phone",), "v1-ref", at=None)

    held = await guard.answer(an_app(platform), a_letter(1), now())
    other = await guard.answer(an_app(platform), a_letter(2, aliases=("v1-other",)), now())

    assert held is not None
    assert other is not None
    assert (held.repeated, other.repeated) == (True, False)
    assert guard.event(held).message_ref is None


async def test_ten_minutes_count_from_when_the_notifier_told_it_and_not_from_what_was_held_back(
    guard: Guard, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, told_at = an_app(platform), time.time() - guarding.QUIET_S + 0.2
    with monkeypatch.context() as before:
        before.setattr(time, "time", lambda: told_at)
        guard.told("emergency-0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e", ("v1-phone",), "v1-ref", at=None)

    held = await guard.answer(app, a_letter(1), now())
    await asyncio.sleep(0.25)
    later = await guard.answer(app, a_letter(2), now())

    assert [one.repeated for one in (held, later) if one] == [True, False]


async def test_later_receipts_of_one_delivery_do_not_begin_the_ten_minutes_anew(
    guard: Guard, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    delivery, told_at = "emergency-0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e", time.time() - guarding.QUIET_S - 1
    with monkeypatch.context() as before:
        before.setattr(time, "time", lambda: told_at)
        guard.told(delivery, ("v1-phone",), "v1-ref", at=None)

    guard.told(delivery, ("v1-phone",), "v1-ref", at=None)
    answer = await guard.answer(an_app(platform), a_letter(1), now())

    assert answer is not None
    assert not answer.repeated


async def test_a_receipt_that_comes_hours_late_holds_nothing_back(guard: Guard, platform: Platform) -> None:
    app, long_ago = an_app(platform), datetime.now(UTC) - timedelta(hours=3)
    guard.told("emergency-0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e", ("v1-phone",), "v1-ref", at=long_ago)
    soon = datetime.now(UTC) + timedelta(hours=3)
    guard.told("emergency-0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0f", ("v1-other",), "v1-ref", at=soon)

    late = await guard.answer(app, a_letter(1), now())
    ahead = await guard.answer(app, a_letter(2, aliases=("v1-other",)), now())

    assert [one.repeated for one in (late, ahead) if one] == [False, True]
    assert [message.delivery for _, message in platform.sent] == ["guard-v1-denhaag-1"]
