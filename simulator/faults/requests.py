"""Reading a request for a fault."""

from collections.abc import Sequence
from typing import Any

import msgspec

from simulator.accounts import Accounts
from simulator.bodies import BadRequest
from simulator.faults.kinds import KINDS, TARGET_TYPES, Fault, hits
from simulator.store.templates import Template
from simulator.vendors.meta.review import named_by

DEFAULT_S = 60.0
LONGEST_S = 366 * 86_400.0


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A fault as asked for, checked; `for_s` in seconds."""

    kind: str
    target: str
    for_s: float
    silent: bool


def read_fault(body: dict[str, Any], accounts: Accounts, templates: Sequence[Template] = ()) -> Wanted:
    """Check a request for a fault.

    Args:
        body: `{"kind", "target", "for_s"?, "silent"?}`.
        accounts: what a target may name.
        templates: the templates that a target may name.

    Raises:
        BadRequest: the kind or target is unknown, or the time is not a number of seconds up to a year.
    """
    kind, target = body.get("kind"), body.get("target")
    if not isinstance(kind, str) or kind not in KINDS:
        raise BadRequest(f"kind must be one of {', '.join(KINDS)}.")
    allowed = KINDS[kind].target_types
    shapes = ", ".join(f"{name}:…" for name in allowed)
    if not isinstance(target, str) or target.partition(":")[0] not in TARGET_TYPES:
        raise BadRequest(f"target must be one of {shapes}.")
    if target.partition(":")[0] not in allowed:
        raise BadRequest(f"{kind} aims at {shapes}.")
    for_s = body.get("for_s", DEFAULT_S)
    if isinstance(for_s, bool) or not isinstance(for_s, int | float) or not 0 < for_s <= LONGEST_S:
        raise BadRequest(f"for_s must be a number of seconds above 0 and at most {LONGEST_S:.0f}.")
    silent = body.get("silent", False)
    if not isinstance(silent, bool):
        raise BadRequest("silent must be true or false.")
    fault = Fault(id="", kind=kind, target=target, until=0, silent=silent)
    named = any(hits(fault, account) for account in accounts.all)
    if not named and not any(named_by(template, target) for template in templates):
        raise BadRequest("target names nothing that the simulator serves; see GET /control/accounts.")
    return Wanted(kind=kind, target=target, for_s=float(for_s), silent=silent)
