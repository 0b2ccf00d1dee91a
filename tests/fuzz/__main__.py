"""``python -m tests.fuzz --mutations 50000 --seed 1``: damage recorded webhooks; 1 when anything is wrong."""

import argparse
import secrets
import sys

from tests.fuzz.run import fuzz, vendors_with_cases


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
    asked = parser.parse_args()
    chosen = [known[asked.provider]] if asked.provider else list(known.values())
    print(f"seed {asked.seed}")
    bad = 0
    for vendor in chosen:
        figures = fuzz(vendor, -(-asked.mutations // len(chosen)), seed=asked.seed, seal_every=asked.seal_every)
        print(figures, flush=True)
        for failure in figures.failures:
            print(failure, file=sys.stderr)
        bad += figures.bad
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
