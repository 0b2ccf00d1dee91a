"""``python -m bench [NAME...]``: run benchmarks, print their tables, write ``.run/bench.json``; 1 below a target."""

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

from bench import classify, dangers, emergency, ingest, large, parse, plan
from bench.table import Table
from deploy.local.settings import Settings

BENCHMARKS: Final[Mapping[str, Callable[[], Table]]] = {
    "classify": classify.measure,
    "dangers": dangers.measure,
    "emergency": emergency.measure,
    "ingest": ingest.measure,
    "large": large.measure,
    "parse": parse.measure,
    "plan": plan.measure,
}
"""Every benchmark; to add one, add a line."""


def main(names: Sequence[str]) -> int:
    """Run the named benchmarks, or all."""
    unknown = set(names) - set(BENCHMARKS)
    if unknown:
        print(
            f"There is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}.", file=sys.stderr
        )
        return 2
    found = [measure() for name, measure in BENCHMARKS.items() if not names or name in names]
    for table in found:
        print(f"\n## {table.name}\n\n{table.about}\n\n{table.text()}\n\n{table.verdict}")
    run = Settings().run
    run.mkdir(parents=True, exist_ok=True)
    written: dict[str, object] = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "cpus": os.cpu_count()}
    written |= {table.name: {**table.figures, "good": table.good} for table in found}
    (run / "bench.json").write_text(json.dumps(written, indent=2) + "\n", "utf-8")
    return 0 if all(table.good for table in found) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
