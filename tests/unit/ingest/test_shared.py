"""What another process answered is known here too: the resident is not told again, by whichever alias."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiokafka import ConsumerRecord
from msgspec import structs

from loket.codec import encode
from loket.events import AnyEvent, GuardAnswered, ReceiptReported
from loket.sealing import Keyring
from services.ingest.dangers import Warned
from services.ingest.guard import Guard
from services.ingest.memory import GuardMemory
from services.ingest.shared import word_in
from tests.builders import every_event
from tests.unit.ingest.guarded import Platform, a_letter, an_app, now

DELIVERY = "emergency-0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e"


@pytest.fixture
def events(keyring: Keyring) -> Mapping[str, AnyEvent]:
    return every_event(keyring)


def answered(events: Mapping[str, AnyEvent], **changes: Any) -> GuardAnswered:
    """Another process told a resident of Den Haag whom to call in a fire, now."""
    event = events["guard.answered"]
    assert isinstance(event, GuardAnswered)
    values = {"municipality": "denhaag", "aliases": ("v1-phone",), "message_event_id": "v1-elsewhere"}
    return structs.replace(event, **({**values, "received_at": datetime.now(UTC), "message_ref": "v1-ref"} | changes))


def receipt(events: Mapping[str, AnyEvent], delivery: str, **changes: Any) -> ReceiptReported:
    event = events["receipt.reported"]
    assert isinstance(event, ReceiptReported)
    at = datetime.now(UTC)
    values = {"delivery": delivery, "aliases": ("v1-phone",), "status": "sent", "at": at, "received_at": at}
    return structs.replace(event, **(values | changes))


def a_record(event: AnyEvent, **changes: Any) -> ConsumerRecord[bytes | None, bytes | None]:
    made = encode(event)
    values = {"value": made.value, "headers": made.headers} | changes
    return ConsumerRecord(made.topic.name, 0, 1, 0, 0, made.key, values["value"], None, 0, 0, values["headers"])


async def test_who_was_answered_by_another_process_is_not_answered_again(
    guard: Guard, platform: Platform, events: Mapping[str, AnyEvent]
) -> None:
    guard.learn(answered(events))

    held = await guard.answer(an_app(platform), a_letter(1), now())
    gas = await guard.answer(an_app(platform), a_letter(2, kind="gas"), now())
    other = await guard.answer(an_app(platform), a_letter(3, aliases=("v1-other",)), now())

    assert [one.repeated for one in (held, gas, other) if one] == [True, False, False]
    assert len(platform.sent) == 2


async def test_the_same_message_at_another_process_is_reported_as_that_one_answered_it(
    guard: Guard, platform: Platform, events: Mapping[str, AnyEvent]
) -> None:
    letter = a_letter(1)
    guard.learn(answered(events, message_event_id=letter.event_id))

    answer = await guard.answer(an_app(platform), letter, now())

    assert answer is not None
    assert platform.sent == []
    assert (answer.repeated, guard.event(answer).message_ref) == (False, "v1-ref")


async def test_advice_of_another_process_counts_for_its_danger_only(
    guard: Guard, platform: Platform, events: Mapping[str, AnyEvent]
) -> None:
    guard.learn(answered(events, kind="danger", level="danger", danger="cables_of_a_lamp"))
    letters = [
        structs.replace(a_letter(n), emergency=None, danger=Warned(name, "nl"))
        for n, name in enumerate(("cables_of_a_lamp", "tree_about_to_fall"))
    ]

    found = [await guard.answer(an_app(platform), one, now()) for one in (*letters, a_letter(9))]

    assert [one.repeated for one in found if one] == [True, False, False]


@pytest.mark.parametrize("changes", [{"repeated": True}, {"failed": True}, {"received_at": timedelta(minutes=11)}])
async def test_what_left_nowhere_or_long_ago_holds_nothing_back(
    guard: Guard, platform: Platform, events: Mapping[str, AnyEvent], changes: dict[str, Any]
) -> None:
    if "received_at" in changes:
        changes = {"received_at": datetime.now(UTC) - changes["received_at"]}
    guard.learn(answered(events, **changes))

    answer = await guard.answer(an_app(platform), a_letter(1), now())

    assert answer is not None
    assert not answer.repeated


@pytest.mark.parametrize(
    ("changes", "held"),
    [
        ({}, True),
        ({"status": "read"}, False),
        ({"status": "failed"}, False),
        ({"at": datetime(2026, 1, 1, tzinfo=UTC)}, False),
        ({"delivery": "0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e"}, False),
        ({"delivery": "guard-v1-nobody"}, False),
        ({"delivery": None}, False),
    ],
)
async def test_receipts_of_the_notifiers_answers_count_at_whichever_process_they_come(
    guard: Guard, platform: Platform, events: Mapping[str, AnyEvent], changes: dict[str, Any], *, held: bool
) -> None:
    guard.learn(receipt(events, **({"delivery": DELIVERY} | changes)))

    answer = await guard.answer(an_app(platform), a_letter(1), now())

    assert answer is not None
    assert answer.repeated is held


async def test_an_own_answer_that_failed_is_not_sent_again_where_another_process_gave_it(
    guard: Guard, platform: Platform, events: Mapping[str, AnyEvent]
) -> None:
    memory = GuardMemory(None)
    memory.begin("v1-1", ("v1-phone",))
    memory.told("v1-1", ("v1-phone",), "v1-ref", None)
    memory.end("v1-1", "failed")
    began = memory.of_event("v1-1")

    assert began is not None
    assert (began.state, began.ref) == ("sent", "v1-ref")


def test_however_much_others_answer_what_is_remembered_stays_bounded(tmp_path: Path) -> None:
    for path in (None, tmp_path / "guard"):
        memory = GuardMemory(path)
        for n in range(10_500):
            memory.told(f"v1-{n}", (f"v1-a{n}",), "v1-ref", None)

        assert memory.of_event("v1-1") is None
        assert memory.of_resident(("v1-a1",), within_s=600) is None
        assert memory.of_resident(("v1-a10499",), within_s=600) is not None
        memory.close()


def test_of_all_that_is_reported_only_answers_are_decoded(events: Mapping[str, AnyEvent]) -> None:
    mine, theirs = receipt(events, "guard-v1-m"), receipt(events, DELIVERY)

    assert word_in(a_record(events["guard.answered"])) == events["guard.answered"]
    assert word_in(a_record(mine)) == mine
    assert word_in(a_record(theirs)) == theirs
    assert word_in(a_record(receipt(events, "0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e"))) is None
    assert word_in(a_record(events["channel.reported"])) is None
    assert word_in(a_record(events["guard.answered"], value=None)) is None
    assert word_in(a_record(events["guard.answered"], value=b"{}")) is None
    assert word_in(a_record(events["case.changed"], value=b'"delivery":"guard-')) is None
