"""``python -m tests.fuzz --mutations 50000 --seed 1``: damage recorded webhooks; 1 when anything is wrong."""

import argparse
import secrets
import sys
from pathlib import Path

import msgspec

from tests.fuzz.run import Figures, fuzz, vendors_with_cases


def record(seed: int, figures: list[Figures]) -> bytes:
    """What one run came to, as JSON: in all, and by provider."""
    told = {
        one.provider: {"mutations": one.mutations, "seconds": round(one.seconds, 1), **one.counts} for one in figures
    }
    sums = {name: sum(one.counts[name] for one in figures) for name in ("crashed", "lost", "leaked")}
    found = {"seed": seed, "mutations": sum(one.mutations for one in figures), **sums, "by_provider": told}
    return msgspec.json.format(msgspec.json.encode(found)) + b"\n"


def main() -> int:
    """Damage, judge, and print the figures of every provider."""
    known = {vendor.name: vendor for vendor in vendors_with_cases()}
    parser = argparse.ArgumentParser(
        prog="tests.fuzz", description="Damage recorded webhooks and judge what comes out."
    )
    parser.add_argument("--mutations", type=int, default=50_000, help="in all, shared among the providers")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6), help="the same seed damages the same way")
    parser.add_argument("--provider", choices=sorted(known), help="only this one")
    parser.add_argument("--seal-every", type=int, default=10, help="one in so many becomes a record for Kafka")
    parser.add_argument("--out", type=Path, help="a file for the figures, as JSON")
    asked = parser.parse_args()
    chosen = [known[asked.provider]] if asked.provider else list(known.values())
    print(f"seed {asked.seed}")
    done = []
    for vendor in chosen:
        figures = fuzz(vendor, -(-asked.mutations // len(chosen)), seed=asked.seed, seal_every=asked.seal_every)
        print(figures, flush=True)
        for failure in figures.failures:
            print(failure, file=sys.stderr)
        done.append(figures)
    if asked.out:
        asked.out.parent.mkdir(parents=True, exist_ok=True)
        asked.out.write_bytes(record(asked.seed, done))
    return 1 if any(figures.bad for figures in done) else 0


if __name__ == "__main__":
    raise SystemExit(main())
