"""What looking for an emergency costs: ingest does it with every message, before anything else."""

import base64
import math
import random
import time
from typing import Final

from bench.bodies import SENTENCES
from bench.table import Table
from loket import emergency
from loket.emergency.gates import LANGUAGES

TYPICAL_US: Final = 100.0
WORST_US: Final = 1_000.0
ROUNDS: Final = 30
_LONGEST: Final = 4_096
_LISTS: Final = ((None, 90), (None, 40), (None, 25), ("nl", 40), ("nl", 25), ("en", 60), ("uk", 60), ("ar", 60))
"""Lists of nothing but the words that rules look for: of which language (None: all of them), and of how many words."""
_OF_EACH: Final = 60
_TRIES: Final = 8
_COSTLIEST: Final = "costliest list of the rules' own words"


def texts() -> dict[str, list[str]]:
    """Typical messages, and those that could cost most."""
    some = random.Random(1)  # noqa: S311 - the same invented words each time

    def words(letters: str, size: int) -> str:
        return " ".join("".join(some.choices(letters, k=size)) for _ in range(_LONGEST // (size + 1)))

    return {
        "typical": [sentence[:100] for sentence in SENTENCES],
        "unknown words": [words("abcdefghijklmnopqrstuvwxyz", 9)],
        "unknown Ukrainian words": [words("абвгдежзиклмнопрсту", 9)],
        "unknown Arabic words": [words("ابتثجحخدذرزسشصض", 6)],
        "digits": [words("0123456789", 7)],
        "one letter": ["a" * _LONGEST],
        "letters with accents": [words("éàüñçøłışğöāēîõů", 6)],
        "emoji": [" ".join(chr(0x1F300 + n % 700) for n in range(_LONGEST // 2))],
        "base64": [base64.b64encode(some.randbytes(_LONGEST * 3 // 4)).decode()],
        "letters that stand for eighteen": ["\ufdfa" * _LONGEST, ("\ufdfa" * 39 + " ") * (_LONGEST // 40)],
        "words of danger": [("brand bloed mes help gas " * _LONGEST)[:_LONGEST]],
    }


def _us(texts: list[str]) -> float:
    begun = time.process_time()
    for text in texts:
        emergency.detect(text)
    return (time.process_time() - begun) / len(texts) * 1e6


def _lists() -> list[str]:
    """Lists as nobody writes them, but one who wants to keep ingest busy."""
    some = random.Random(5)  # noqa: S311 - the same lists each time
    words = {each.code: [stem.strip() for r in each.rules for g in r.stems for stem in g] for each in LANGUAGES}
    every = [word for listed in words.values() for word in listed]
    return [
        " ".join(some.choices(every if code is None else words[code], k=count))
        for code, count in _LISTS
        for _ in range(_OF_EACH)
    ]


def _costliest(texts: list[str]) -> tuple[float, float]:
    """What the costliest of some texts takes at its best, in µs: when its words are new, and when they are known."""
    new, known = [math.inf] * len(texts), [math.inf] * len(texts)
    for _ in range(_TRIES):  # all of them by turns, so that a slow moment of the machine is nobody's cost
        for n, text in enumerate(texts):
            emergency.forget()
            new[n], known[n] = min(new[n], _us([text])), min(known[n], _us([text]))
    return max(new), max(known)


def measure() -> Table:
    """Look for emergencies in typical messages and in the costliest ones; both when they are new and known."""
    rows, first, again = [], {}, {}
    for name, some in texts().items():
        new, known = [], []
        for _ in range(ROUNDS):
            emergency.forget()
            new.append(_us(some))
            known.append(_us(some))
        first[name], again[name] = min(new), min(known)
        rows.append((name, f"{first[name]:.0f}", f"{again[name]:.0f}"))
    first[_COSTLIEST], again[_COSTLIEST] = _costliest(_lists())
    rows.append((_COSTLIEST, f"{first[_COSTLIEST]:.0f}", f"{again[_COSTLIEST]:.0f}"))
    typical, worst = again["typical"], max(first.values())
    return Table(
        name="emergency",
        about=(
            f"Rules and head on one message, the best of {ROUNDS} rounds; processor time. Words are remembered:"
            " first with an empty memory, then with a full one."
        ),
        head=("message", "all words new, µs", "known, µs"),
        rows=tuple(rows),
        verdict=(
            f"Target: at most {TYPICAL_US:.0f} µs for a typical message of known words, {WORST_US:.0f} µs for any;"
            f" they take {typical:.0f} and {worst:.0f} µs."
        ),
        good=typical <= TYPICAL_US and worst <= WORST_US,
        figures={"typical_us": round(typical, 1), "worst_us": round(worst, 1)},
    )
