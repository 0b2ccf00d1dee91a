"""What the plan costs for one more message of a resident who sent fifty before."""

import random
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import cache, partial
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
_STREETS: Final = (
    *("Kerkstraat", "Weimarstraat", "Leyweg", "Spui", "Loosduinseweg", "Escamplaan", "Paul Krugerlaan", "Vaillantlaan"),
    *("Hobbemastraat", "Beeklaan", "Goudenregenstraat", "Mient", "Laan van Meerdervoort", "Newtonstraat"),
)
_NUMBERS: Final = range(1, 400)
_WORDED: Final[dict[str, tuple[Sequence[object], ...]]] = {
    "report": (
        (
            *("er ligt een losse tegel op de stoep bij", "de lantaarnpaal doet het niet bij", "de put is verstopt bij"),
            *("de container zit weer vol op de", "hier ligt grofvuil voor", "er zit een gat in de weg ter hoogte van"),
        ),
        _STREETS,
        _NUMBERS,
    ),
    "correction": (["nee nummer", "nee het is", "sorry nummer", "nee huisnummer"], range(1, 4_000)),
    "thanks": (
        ["bedankt", "dank u wel", "super bedankt", "fijn dank je", "top dankjewel"],
        ["hoor", "voor de hulp", "alvast", "voor het antwoord", "en tot ziens", "voor alles"],
        ["groetjes", "fijne dag", "fijne avond", "nog een fijne week", "prettig weekend", "groet"],
        ["Sam", "Noor", "Bo", "Kim", "Jip", "Pip", "Lou", "Fee", "Mo", "Ed"],
    ),
    "long text": ((_LONG,), range(1, 4_000)),
    "status question": (
        [
            "hoe staat het met mijn melding",
            "wanneer wordt het gemaakt",
            "is er al iets bekend",
            "hoe lang duurt het nog",
        ],
        ["over de losse tegel", "over die lantaarn", "van vorige week", "van maandag"],
        ("bij", "op de", "aan de"),
        _STREETS,
        _NUMBERS,
    ),
    "emergency": (
        ["er is brand", "help er is brand", "brand in de flat", "het huis staat in brand"],
        ("op de", "bij", "aan de"),
        _STREETS,
        _NUMBERS,
    ),
}
"""Parts of the texts that are measured: each time others are put together, so that nothing that is remembered of a text
helps. Words, names of streets and numbers come again, as they do in a city."""


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


def _each_another(name: str, one: Input, turn: int) -> list[Input]:
    """The inputs of one round; each with words that none before it had."""
    if not isinstance(one, Said) or one.text is None:
        return [one] * TIMES
    return [structs.replace(one, text=text) for text in _texts(name)[turn * TIMES : (turn + 1) * TIMES]]


@cache
def _texts(name: str) -> list[str]:
    """So many different texts of one sort as all rounds need, in a random order that is the same each time."""
    parts = _WORDED[name]
    some = random.Random(name)  # noqa: S311 - the same texts each time
    found = dict.fromkeys(" ".join(str(some.choice(part)) for part in parts) for _ in range(3 * ROUNDS * TIMES))
    texts = list(found)[: ROUNDS * TIMES]
    if len(texts) < ROUNDS * TIMES:
        raise ValueError(f"too few texts of {name}")
    return texts


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
            _round_ms(partial(plan, municipality, situation, now=stage.now), _each_another(name, one, turn))
            for turn in range(ROUNDS)
        )
        figures[f"{name.replace(' ', '_')}_ms"] = round(took[0], 4)
        rows.append((name, f"{took[0]:.3f}", f"{median(took):.3f}", f"{took[-1]:.3f}"))
    worst = max(ms for name, ms in figures.items() if name != "long_text_ms")
    return Table(
        name="plan",
        about=(
            f"One more input for a resident with {EARLIER} earlier messages and {len(stage.situation.cases)} cases, "
            f"{TIMES} times in {ROUNDS} rounds, each time in other words; processor time. The best round counts."
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
