"""Who tells of a declared danger is told what to do by ingest alone: no classifier and no notifier run here."""

import asyncio

import pytest

from loket.events import AnyEvent, GuardAnswered, MessageReceived
from tests.component.ingest.bodies import body, change, text
from tests.component.ingest.running import DEN_HAAG, Graph, IngestProcess, Log, Town

pytestmark = pytest.mark.alone

APP = DEN_HAAG[0]
CABLES = "er hangen losse kabels uit de lantaarnpaal op het schoolplein"
TREE = "the tree on the corner is about to fall on the bikes"
FIRE = "brand!! er slaan vlammen uit het dak"


def guarded(events: list[AnyEvent]) -> list[GuardAnswered]:
    return [e for e in events if isinstance(e, GuardAnswered)]


async def test_the_declared_advice_leaves_at_once_and_is_reported(
    ingest: IngestProcess, graph: Graph, log: Log, town: Town
) -> None:
    answer = await ingest.post(APP, body(change([text(1, CABLES)])))

    (sent,) = graph.taken
    events = await log.events()
    (message,) = [e for e in events if isinstance(e, MessageReceived)]
    (reported,) = guarded(events)
    assert answer == (200, b"")
    assert sent["to"] == "31600000001"
    assert sent["text"]["body"].startswith("Blijf er vandaan en raak niets aan. Bel ons direct: ")
    assert "{" not in sent["text"]["body"]
    assert sent["biz_opaque_callback_data"] == f"guard-{message.event_id}"
    assert (message.danger, message.emergency) == ("cables_of_a_lamp", None)
    assert (reported.danger, reported.kind, reported.message_event_id) == (message.danger, "danger", message.event_id)
    assert (reported.aliases, reported.repeated, reported.failed) == (message.aliases, False, False)
    assert town.personal(reported).text == sent["text"]["body"]


async def test_it_is_told_once_in_ten_minutes_and_an_emergency_is_answered_in_between(
    ingest: IngestProcess, graph: Graph, log: Log
) -> None:
    for n, words in enumerate((CABLES, f"nogmaals: {CABLES}", FIRE, TREE)):
        await ingest.post(APP, body(change([text(2, words, wamid=f"wamid.in-2{n}")])))

    told = [one["text"]["body"] for one in graph.taken]
    reported = {e.danger: e.repeated for e in guarded(await log.events()) if not e.repeated}
    assert [words.split()[0] for words in told] == ["Blijf", "Bel", "Stay"]
    assert reported == {"cables_of_a_lamp": False, None: False, "tree_about_to_fall": False}


async def test_the_same_webhook_many_times_at_once_is_answered_once(
    ingest: IngestProcess, graph: Graph, log: Log
) -> None:
    webhook = body(change([text(3, CABLES)]))

    await asyncio.gather(*(ingest.post(APP, webhook) for _ in range(8)))

    assert len(graph.taken) == 1
    assert len({e.event_id for e in guarded(await log.events())}) == 1


async def test_a_platform_that_refuses_leaves_the_advice_to_the_notifier(
    ingest: IngestProcess, graph: Graph, log: Log
) -> None:
    graph.answer_with = (400, {"error": {"code": 131026, "message": "undeliverable"}})

    await ingest.post(APP, body(change([text(4, CABLES)])))

    (reported,) = guarded(await log.events())
    assert (reported.danger, reported.failed) == ("cables_of_a_lamp", True)
