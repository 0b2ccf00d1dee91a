"""Each advice is given once in ten minutes, whoever gave it; what needs another one is answered at once."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest

from loket.providers.content import words
from services.ingest import guard as guarding
from services.ingest.guard import Guard
from tests.unit.ingest.guarded import Platform, a_letter, an_app, now


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
