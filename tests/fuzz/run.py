"""A number of damaged webhooks of every provider that has recorded ones, judged."""

import base64
import tempfile
import time
from collections import Counter
from functools import cache
from pathlib import Path
from random import Random
from typing import Final

from msgspec import Struct

from tests.conformance.cases import Case, every_case
from tests.conformance.vendors import VENDORS, Vendor
from tests.fuzz.judge import Judge, Verdict
from tests.fuzz.mutate import Mutant, mutant

EXAMPLES: Final = 10


class Failure(Struct, frozen=True, kw_only=True):
    """A damaged webhook that shows something wrong; everything in it is invented."""

    case: str
    number: int
    verdict: Verdict
    why: str
    changes: tuple[str, ...]
    body: bytes

    def __str__(self) -> str:
        shown = base64.b64encode(self.body[:3_000]).decode()
        return f"{self.verdict}: {self.case} number {self.number} ({', '.join(self.changes)}): {self.why}\n  {shown}"


class Figures(Struct, frozen=True, kw_only=True):
    """What came out for one provider."""

    provider: str
    cases: int
    mutations: int
    sealed: int
    verdicts: dict[Verdict, int]
    seconds: float
    failures: tuple[Failure, ...]

    @property
    def bad(self) -> int:
        """How many show something wrong."""
        return sum(count for verdict, count in self.verdicts.items() if not verdict.good)

    @property
    def counts(self) -> dict[str, int]:
        """How many of each verdict, those of which there were none among them."""
        return {verdict.value: self.verdicts.get(verdict, 0) for verdict in Verdict}

    def __str__(self) -> str:
        counts = ", ".join(f"{count} {name}" for name, count in self.counts.items())
        return (
            f"{self.provider}: {self.mutations} mutations of {self.cases} cases ({self.sealed} sealed) "
            f"in {self.seconds:.1f} s: {counts}"
        )


@cache
def _cases(provider: str) -> tuple[Case, ...]:
    return tuple(every_case(provider))


def nth(vendor: Vendor, number: int, *, seed: int) -> Mutant:
    """The damaged webhook of that number: the same for the same seed."""
    cases = _cases(vendor.name)
    draw = Random(f"{seed}:{vendor.name}:{number}")  # noqa: S311 - damage, not a secret
    return mutant(cases[number % len(cases)], draw)


def fuzz(vendor: Vendor, mutations: int, *, seed: int, seal_every: int) -> Figures:
    """Damage and judge.

    Args:
        vendor: whose webhooks.
        mutations: how many; every case has its turn.
        seed: another seed damages otherwise.
        seal_every: one in so many goes on until it is a record for Kafka.
    """
    begun = time.perf_counter()
    verdicts: Counter[Verdict] = Counter()
    failures: list[Failure] = []
    sealed = 0
    with tempfile.TemporaryDirectory() as keys_dir:
        judge = Judge(vendor, Path(keys_dir))
        for number in range(mutations):
            damaged = nth(vendor, number, seed=seed)
            seal = number % seal_every == 0
            sealed += seal
            found = judge.judge(damaged, sealed=seal)
            verdicts[found.verdict] += 1
            if not found.verdict.good and len(failures) < EXAMPLES:
                failures.append(
                    Failure(
                        case=str(damaged.case),
                        number=number,
                        verdict=found.verdict,
                        why=found.why,
                        changes=damaged.changes,
                        body=damaged.body,
                    )
                )
    return Figures(
        provider=vendor.name,
        cases=len(_cases(vendor.name)),
        mutations=mutations,
        sealed=sealed,
        verdicts=dict(verdicts),
        seconds=time.perf_counter() - begun,
        failures=tuple(failures),
    )


def vendors_with_cases() -> tuple[Vendor, ...]:
    """Every provider that has a folder of recorded webhooks."""
    return tuple(vendor for vendor in VENDORS if _cases(vendor.name))
