"""Reading a request for a fault."""

import re
from typing import Any

import msgspec

from simulator.accounts import Accounts
from simulator.bodies import BadRequest
from simulator.faults.kinds import KINDS, TARGET_TYPES, Fault, hits

DEFAULT_S = 60.0
_TEMPLATE = re.compile(r"template:[A-Za-z0-9_/]{1,600}", re.ASCII)
LONGEST_S = 366 * 86_400.0


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A fault as asked for, checked; `for_s` in seconds."""

    kind: str
    target: str
    for_s: float
    silent: bool


def read_fault(body: dict[str, Any], accounts: Accounts) -> Wanted:
    """Check a request for a fault.

    Args:
        body: `{"kind", "target", "for_s"?, "silent"?}`.
        accounts: what a target may name.

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
    named = any(hits(fault, account) for account in (*accounts.all, *accounts.services))
    # A template may be made later: the fault waits for it.
    if not named and not _TEMPLATE.fullmatch(target):
        raise BadRequest("target names nothing that the simulator serves; see GET /control/accounts.")
    return Wanted(kind=kind, target=target, for_s=float(for_s), silent=silent)
