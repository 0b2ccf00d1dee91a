"""Putting several updates into one webhook, as Meta may; pure."""

import json
from collections.abc import Sequence

from simulator.bodies import write_json

OBJECT = "whatsapp_business_account"


def merged(bodies: Sequence[bytes]) -> bytes | None:
    """Return one body with the entries of several; None when one of them is not in Meta's envelope.

    Changes of one business account come under one entry, except those that carry a time of their own.
    """
    entries: list[dict[str, object]] = []
    for raw in bodies:
        try:
            document = json.loads(raw)
        except ValueError:
            return None
        if not isinstance(document, dict) or document.get("object") != OBJECT:
            return None
        for entry in document["entry"]:
            last = entries[-1] if entries else {}
            if last.get("id") == entry["id"] and "time" not in entry and "time" not in last:
                entries[-1] = {**last, "changes": [*_changes(last), *_changes(entry)]}
            else:
                entries.append(entry)
    return write_json({"object": OBJECT, "entry": entries})


def _changes(entry: dict[str, object]) -> list[object]:
    changes = entry.get("changes")
    return changes if isinstance(changes, list) else []
