"""How long ingest takes for the largest webhook that Meta sends: 1,000 updates in nearly 3 MB.

The norm is Meta's own: a median of at most 250 ms, under one in a hundred above a second. Beside ordinary messages, of
which the norm is asked, a row tells what emergencies among them cost while the platform cannot be reached.
"""

import json
from collections.abc import Iterator
from typing import Final

from bench.bodies import Place, bodies
from bench.ingest import BARE, CITIES, both, send, write_plan
from bench.table import Table
from loket.emergency import detect
from services.ingest.body import LIMIT_BYTES

UPDATES: Final = 1000
WEBHOOKS: Final = 60
NORM_MS: Final = 250.0
_ROOM_BYTES: Final = 60_000


_EMERGENCY: Final = "help, er is brand in de keuken op de tweede verdieping"
_EVERY: Final = 50
"""One message in so many is an emergency in the webhooks that hold some."""
_FILLING: Final = " en het wordt elke dag erger"


def _large(place: Place, count: int, seed: int, *, emergencies: bool = False) -> Iterator[bytes]:
    """Bodies of 1,000 messages, filled up to just below the limit; without ``emergencies`` nothing in them is one."""
    each = (LIMIT_BYTES - _ROOM_BYTES) // UPDATES
    for n in range(count):
        changes = []
        for number, body in enumerate(bodies(place, UPDATES, seed * 1000 + n)):
            change = json.loads(body)["entry"][0]["changes"][0]
            text = change["value"]["messages"][0]["text"]
            short = each - len(json.dumps(change, ensure_ascii=False).encode()) - 2
            text["body"] += _FILLING * (short // len(_FILLING))
            # What happened to a neighbour and gets worse every day, over and over, reads like an emergency.
            if detect(text["body"]) is not None:
                text["body"] = _FILLING * (len(text["body"]) // len(_FILLING))
            if emergencies and number % _EVERY == 0:
                text["body"] = _EMERGENCY
            changes.append(change)
        entry = {"id": place.account, "time": 1_795_000_000, "changes": changes}
        yield json.dumps({"object": "whatsapp_business_account", "entry": [entry]}, ensure_ascii=False).encode()


def measure() -> Table:
    """Send large webhooks one after the other to both servers."""
    rows = []
    figures: dict[str, float] = {}
    with both() as (folder, servers):
        app, place = CITIES[0]
        plan = write_plan(folder / "large", _large(place, WEBHOOKS, seed=1))
        alarming = write_plan(folder / "alarming", _large(place, WEBHOOKS, seed=2, emergencies=True))
        size_mb = plan.stat().st_size / WEBHOOKS / 1_000_000
        ours = servers["ingest"][1]
        for row, port, what in (
            *((server, port, plan) for server, (_, port) in servers.items()),
            ("ingest with emergencies", ours, alarming),
        ):
            load = send(port, app, what, 1)
            if load.refused:
                raise RuntimeError(f"{row} refused {load.refused} webhooks")
            rows.append((row, f"{load.p50_ms:.0f}", f"{load.p99_ms:.0f}"))
            name = "alarming" if what is alarming else row.split()[0]
            figures |= {f"{name}_p50_ms": load.p50_ms, f"{name}_p99_ms": load.p99_ms}
    median = figures["ingest_p50_ms"]
    return Table(
        name="large",
        about=(
            f"{WEBHOOKS} webhooks of {UPDATES} messages, {size_mb:.1f} MB each, one after another; {BARE}: one record."
        ),
        head=("server", "p50 ms", "p99 ms"),
        rows=tuple(rows),
        verdict=f"ingest takes {median:.0f} ms (median); at most {NORM_MS:.0f} ms is wanted.",
        good=median <= NORM_MS,
        figures=figures,
    )
