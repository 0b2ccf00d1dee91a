"""What looking for a declared dangerous situation costs: ingest does it with every message that is no emergency."""

import time
from typing import Final

from bench.conversations.declared import declared
from bench.emergency import texts
from bench.table import Table
from loket.danger_gate import Gate
from loket.events import Personal
from loket.providers.shapes import Inbound
from loket.wishes import plain
from services.ingest.dangers import look

TYPICAL_US: Final = 40.0
WORST_US: Final = 400.0
ROUNDS: Final = 30
_TOLD: Final = (
    "de kabels hangen uit de lantaarnpaal voor de school",
    "the tree in front of our house is about to fall",
    "studzienka bez pokrywy przy przystanku",
    "зараз впаде дерево біля школи",
)
_FOUND: Final = "a declared danger"
_ALMOST: Final = "words of dangers that tell of none"
_LIST: Final = ("put " + "deksel plaque tapa кришка غطاء cover lid " * 20, "put " + "deksel " * 90)


def _us(gate: Gate, said: list[Inbound]) -> float:
    plain.cache_clear()  # every message is a new one
    begun = time.process_time()
    for one in said:
        look(gate, one)
    return (time.process_time() - begun) / len(said) * 1e6


def measure() -> Table:
    """Look for dangers in typical messages, in those that tell of one and in the costliest."""
    m = declared(None)
    new, known = {}, {}
    for name, listed in {**texts(), _ALMOST: list(_LIST), _FOUND: list(_TOLD)}.items():
        said = [Inbound(number_id="", kind="text", sent_at=None, personal=Personal(text=each)) for each in listed]
        gate = Gate(m)
        new[name] = min(_us(Gate(m), said) for _ in range(ROUNDS))
        known[name] = min(_us(gate, said) for _ in range(ROUNDS))
    typical = known["typical"]
    worst = max(us for name, us in new.items() if name != _FOUND)
    return Table(
        name="dangers",
        about=f"Declared dangers of {m.name} in one message, the best of {ROUNDS} rounds; processor time.",
        head=("message", "all words new, µs", "known, µs"),
        rows=tuple((name, f"{us:.0f}", f"{known[name]:.0f}") for name, us in new.items()),
        verdict=(
            f"Target: at most {TYPICAL_US:.0f} µs for a typical message, {WORST_US:.0f} µs for any without a danger;"
            f" they take {typical:.0f} and {worst:.0f} µs."
        ),
        good=typical <= TYPICAL_US and worst <= WORST_US,
        figures={"typical_us": round(typical, 1), "worst_us": round(worst, 1)},
    )
