"""Who is in danger is told whom to call, once."""

import asyncio
import time

import pytest

from loket.events import AnyEvent, GuardAnswered, MessageReceived
from tests.component.ingest.bodies import body, change, status, text
from tests.component.ingest.running import DELFT, DEN_HAAG, Graph, IngestProcess, Log, Town

pytestmark = pytest.mark.alone

APP = DEN_HAAG[0]
FIRE = "brand!! er slaan vlammen uit het dak"


def guarded(events: list[AnyEvent]) -> list[GuardAnswered]:
    return [e for e in events if isinstance(e, GuardAnswered)]


async def test_an_emergency_is_answered_through_its_own_number_and_reported(
    ingest: IngestProcess, graph: Graph, log: Log, town: Town
) -> None:
    answer = await ingest.post(APP, body(change([text(1, FIRE)])))

    (sent,) = graph.taken
    events = await log.events()
    (message,) = [e for e in events if isinstance(e, MessageReceived)]
    (reported,) = guarded(events)
    assert answer == (200, b"")
    assert sent["to"] == "31600000001"
    assert sent["text"]["body"].startswith("Bel 112.")
    assert sent["biz_opaque_callback_data"] == f"guard-{message.event_id}"
    assert graph.paths == [f"/graph/v23.0/{DEN_HAAG[2]}/messages"]
    assert graph.tokens == [f"Bearer {town.secret(APP, 'access_token')}"]
    assert (message.emergency, message.emergency_level) == ("fire", "certain")
    assert (reported.message_event_id, reported.kind, reported.level) == (message.event_id, "fire", "certain")
    assert (reported.municipality, reported.aliases, reported.repeated) == ("denhaag", message.aliases, False)
    assert town.personal(reported).native_id == "wamid.answer-1"
    assert reported.event_id != message.event_id


async def test_the_answer_is_in_the_language_of_the_emergency(ingest: IngestProcess, graph: Graph, log: Log) -> None:
    await ingest.post(APP, body(change([text(2, "help my house is on fire")])))

    (sent,) = graph.taken
    assert "112" in sent["text"]["body"]
    assert "Bel" not in sent["text"]["body"]


async def test_the_same_post_ten_times_at_once_is_answered_once(ingest: IngestProcess, graph: Graph, log: Log) -> None:
    webhook = body(change([text(3, FIRE)]))

    answers = await asyncio.gather(*(ingest.post(APP, webhook) for _ in range(10)))

    assert {status for status, _ in answers} == {200}
    assert len(graph.taken) == 1
    assert {(e.event_id, e.repeated) for e in guarded(await log.events())} == {
        (guarded(await log.events())[0].event_id, False)
    }


async def test_a_second_emergency_of_one_resident_is_held_back_by_any_of_the_aliases(
    ingest: IngestProcess, graph: Graph, log: Log
) -> None:
    first, by_phone, by_id = (text(4, FIRE, wamid=f"wamid.in-4{letter}") for letter in "abc")
    del by_phone["from_user_id"], by_id["from"]
    bare = [{"metadata": {"phone_number_id": DEN_HAAG[2]}, "messages": [m]} for m in (by_phone, by_id)]

    await ingest.post(APP, body(change([first])))
    for value in bare:
        await ingest.post(APP, body({"field": "messages", "value": value}))

    reported = guarded(await log.events())
    assert len(graph.taken) == 1
    assert sorted(e.repeated for e in reported) == [False, True, True]
    assert all(e.message_ref is None for e in reported if e.repeated)
    assert len({e.event_id for e in reported}) == 3


async def test_the_same_resident_in_another_municipality_is_answered_there_too(
    ingest: IngestProcess, graph: Graph, log: Log
) -> None:
    await ingest.post(APP, body(change([text(5, FIRE)])))
    await ingest.post(DELFT[0], body(change([text(5, FIRE)], number_id=DELFT[2]), account=DELFT[1]))

    assert [path.split("/")[-2] for path in graph.paths] == [DEN_HAAG[2], DELFT[2]]
    assert {e.municipality for e in guarded(await log.events())} == {"denhaag", "delft"}


async def test_a_platform_that_refuses_is_no_reason_to_refuse_the_message(
    ingest: IngestProcess, graph: Graph, log: Log
) -> None:
    graph.answer_with = (400, {"error": {"code": 131026, "message": "undeliverable"}})

    answer = await ingest.post(APP, body(change([text(6, FIRE)])))

    events = await log.events()
    assert answer == (200, b"")
    assert len(graph.taken) == 1
    assert [type(e) for e in events] == [MessageReceived, GuardAnswered]
    assert [e.failed for e in guarded(events)] == [True]


async def test_after_a_refusal_the_next_emergency_is_tried_again(ingest: IngestProcess, graph: Graph, log: Log) -> None:
    graph.answer_with = (500, {})
    await ingest.post(APP, body(change([text(7, FIRE, wamid="wamid.in-7a")])))
    graph.answer_with = None

    await ingest.post(APP, body(change([text(7, FIRE, wamid="wamid.in-7b")])))

    assert len(graph.taken) == 2
    assert sorted((e.repeated, e.failed) for e in guarded(await log.events())) == [(False, False), (False, True)]


async def test_a_platform_that_is_not_there_is_no_reason_to_refuse_the_message(ingest: IngestProcess, log: Log) -> None:
    answer = await ingest.post(APP, body(change([text(8, FIRE)])))

    events = await log.events()
    assert answer == (200, b"")
    assert [type(e) for e in events] == [MessageReceived, GuardAnswered]
    assert [e.failed for e in guarded(events)] == [True]


async def test_a_slow_platform_holds_up_only_the_emergency_and_is_reported_when_it_answers(
    ingest: IngestProcess, graph: Graph, log: Log
) -> None:
    graph.answer_after.clear()
    emergency = asyncio.create_task(ingest.post(APP, body(change([text(9, FIRE)]))))
    await graph.wait_for(1)

    others = [await ingest.post(APP, body(change([text(n)]))) for n in (91, 92)]
    assert not emergency.done()
    held = await emergency
    before = guarded(await log.events())
    graph.answer_after.set()
    async with asyncio.timeout(10):
        while not (after := guarded(await log.events())):  # noqa: ASYNC110 - only asking tells
            await asyncio.sleep(0.05)

    assert others == [(200, b"")] * 2
    assert held == (200, b"")
    assert before == []
    assert [e.repeated for e in after] == [False]


async def test_a_message_that_is_no_emergency_is_not_answered(ingest: IngestProcess, graph: Graph, log: Log) -> None:
    await ingest.post(APP, body(change([text(10, "de straatlantaarn brandt niet")])))

    (event,) = await log.events()
    assert graph.taken == []
    assert isinstance(event, MessageReceived)
    assert event.emergency is None


async def test_an_answer_of_the_notifier_counts_from_its_receipt_and_one_that_failed_does_not(
    ingest: IngestProcess, graph: Graph, log: Log
) -> None:
    mark = {"biz_opaque_callback_data": "emergency-0b8f3c1e-1111-4222-8333-000000000000"}
    mark["timestamp"] = str(int(time.time()))
    sent, failed = status(41, "sent") | mark, status(42, "failed") | mark | {"errors": [{"code": 131026}]}
    failed["biz_opaque_callback_data"] = "emergency-0b8f3c1e-1111-4222-8333-000000000001"

    await ingest.post(APP, body(change(statuses=[sent, failed])))
    await ingest.post(APP, body(change([text(41, FIRE)])))
    await ingest.post(APP, body(change([text(42, FIRE)])))

    reported = {e.repeated for e in guarded(await log.events())}
    assert [one["to"] for one in graph.taken] == ["31600000042"]
    assert reported == {True, False}


async def test_who_opens_what_was_told_hours_ago_to_tell_of_another_emergency_is_answered(
    ingest: IngestProcess, graph: Graph, log: Log
) -> None:
    opened, late = status(43, "read") | {"timestamp": str(int(time.time()))}, status(44, "sent")
    opened["biz_opaque_callback_data"] = "emergency-0b8f3c1e-1111-4222-8333-000000000002"
    late["biz_opaque_callback_data"] = "emergency-0b8f3c1e-1111-4222-8333-000000000003"

    await ingest.post(APP, body(change(statuses=[opened, late])))
    await ingest.post(APP, body(change([text(43, FIRE)])))
    await ingest.post(APP, body(change([text(44, FIRE)])))

    assert [one["to"] for one in graph.taken] == ["31600000043", "31600000044"]
    assert [e.repeated for e in guarded(await log.events())] == [False, False]
