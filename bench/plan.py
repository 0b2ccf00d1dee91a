"""What the plan costs for one more message of a resident who sent fifty before."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import islice, product
from statistics import median
from typing import Any, Final
from uuid import NAMESPACE_OID, uuid5

from msgspec import structs

from bench.conversations.declared import declared
from bench.conversations.replay import BEGIN
from bench.conversations.stage import Stage
from bench.table import Table
from loket.declarations import Municipality
from loket.events import Candidate, Location
from services.notifier.conversation.inputs import Due, Input, Said
from services.notifier.conversation.plan import plan
from services.notifier.conversation.shapes import Conversation, Recipient, Situation, TimerKind

TARGET_MS: Final = 0.3
EARLIER: Final = 50
ROUNDS: Final = 11
TIMES: Final = 100
_PAUSE: Final = timedelta(minutes=7)
_PIN: Final = Location(latitude=52.0775, longitude=4.3078)
_LONG: Final = (
    "Geachte mevrouw, meneer, vorige week zag ik dat de bestrating bij ons in de straat over enkele meters verzakt is. "
) * 30
_SAID: Final[tuple[tuple[str, dict[str, Any]], ...]] = (
    ("report", {"text": "er ligt een losse tegel op de stoep bij Kerkstraat 12"}),
    ("photo", {"kind": "image", "photo": True, "text": None, "intent": None, "candidates": ()}),
    ("pin", {"kind": "location", "location": _PIN, "text": None, "intent": None, "candidates": ()}),
    ("correction", {"text": "nee nummer 14", "decision": "ask", "reason": "too_short"}),
    ("thanks", {"text": "bedankt", "intent": "thanks"}),
    ("long text", {"text": _LONG}),
    ("status question", {"text": "hoe staat het met mijn melding", "intent": "status_question"}),
    ("emergency", {"text": "er is brand", "emergency": "fire", "emergency_level": "certain"}),
)
"""What residents send, by name."""


def _said(municipality: Municipality, n: int, at: datetime, changes: dict[str, Any]) -> Said:
    subs = municipality.categories
    near = [subs[(n + step) % len(subs)] for step in range(3)]
    values: dict[str, Any] = {
        "event_id": f"v1-{n}",
        "message": uuid5(NAMESPACE_OID, f"message:{n}"),
        "kind": "text",
        "channel": municipality.channels[0].name,
        "received_at": at,
        "location": None,
        "photo": False,
        "recipient": Recipient(phone="31600000001"),
        "language": "nl",
        "intent": "report",
        "intent_p": 0.95,
        "candidates": tuple(
            Candidate(main=c.main, sub=c.sub, department=c.department, p=p)
            for c, p in zip(near, (0.9, 0.05, 0.02), strict=True)
        ),
        "decision": "route",
        "reason": None,
        "emergency": None,
        "emergency_level": None,
    }
    return Said(**(values | changes))


def a_stage(municipality: Municipality) -> Stage:
    """A conversation in which fifty messages of every sort were sent and answered; it has several cases."""
    conversation = Conversation(
        municipality=municipality.slug,
        id=uuid5(NAMESPACE_OID, "bench"),
        channel=municipality.channels[0].name,
        created_at=BEGIN,
    )
    stage = Stage(municipality, Situation(conversation=conversation), BEGIN)
    for n in range(EARLIER):
        _, changes = _SAID[n % len(_SAID)]
        stage.give(_said(municipality, n, stage.now, changes))
        stage.wait_until(stage.now + _PAUSE)
    return stage


def _each_another(one: Input, turn: int) -> list[Input]:
    """The inputs of one round; a text each time in other bytes, so that no text that is remembered helps."""
    if not isinstance(one, Said) or one.text is None:
        return [one] * TIMES
    ends = islice(product(" \n\t", repeat=7), turn * TIMES, (turn + 1) * TIMES)
    return [structs.replace(one, text=f"{one.text}{''.join(end)}") for end in ends]


def _round_ms(work: Callable[[Input], object], inputs: Sequence[Input]) -> float:
    begun = time.process_time()
    for one in inputs:
        work(one)
    return (time.process_time() - begun) / len(inputs) * 1e3


def measure() -> Table:
    """One more message of each sort, and the answer after it."""
    municipality = declared(None)
    stage = a_stage(municipality)
    found: list[tuple[str, Situation, Input]] = [
        (name, stage.situation, _said(municipality, EARLIER + n, stage.now, changes))
        for n, (name, changes) in enumerate(_SAID)
    ]
    _, before, report = found[0]
    answering = Stage(municipality, before, stage.now)
    answering.give(report)
    found.append(("the answer", answering.situation, Due(kind=TimerKind.SETTLE, due=stage.now)))
    rows, figures = [], {}
    for name, situation, one in found:
        took = sorted(
            _round_ms(partial(plan, municipality, situation, now=stage.now), _each_another(one, turn))
            for turn in range(ROUNDS)
        )
        figures[f"{name.replace(' ', '_')}_ms"] = round(took[0], 4)
        rows.append((name, f"{took[0]:.3f}", f"{median(took):.3f}", f"{took[-1]:.3f}"))
    worst = max(ms for name, ms in figures.items() if name != "long_text_ms")
    return Table(
        name="plan",
        about=(
            f"One more input for a resident with {EARLIER} earlier messages and {len(stage.situation.cases)} cases, "
            f"{TIMES} times in {ROUNDS} rounds; processor time. The best round counts."
        ),
        head=("input", "best ms", "median ms", "worst ms"),
        rows=tuple(rows),
        verdict=(
            f"Target: under {TARGET_MS} ms for each of ordinary length; the slowest takes {worst:.3f} ms. "
            f"A text of {len(_LONG):,} characters is outside the target."
        ),
        good=worst < TARGET_MS,
        figures=figures,
    )
