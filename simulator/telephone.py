"""Calls that residents make to business numbers: they ring, are taken or not, and end."""

import msgspec

from simulator import clock, ids
from simulator.bodies import BadRequest
from simulator.store import blocklist, log, messages, notes, outbox, standing
from simulator.store.db import transaction
from simulator.store.outbox import About, Step
from simulator.vendors.registry import VENDORS
from simulator.vendors.shape import Called
from simulator.world import World

RINGS_S = 30.0
"""A call that nobody takes ends after this long."""
LONGEST_S = 24 * 3600
_NOTE, _END = "call", "call ends"


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """A call under way; `begun` in seconds since 1970, `lasts_s` None when nobody takes it."""

    id: str
    phone: str
    number: str
    begun: float
    lasts_s: int | None


def resident_calls(world: World, phone: str, number: str, *, lasts_s: int | None) -> str:
    """Let a resident call a business number; its end is told when its time has come.

    A call opens the 24-hour window as a message does, whether or not anybody takes it (Meta, Calling API).

    Args:
        world: the world.
        phone: who calls, `+` and digits.
        number: the business number.
        lasts_s: how long they talk; None when nobody takes the call.

    Returns:
        The call's id.

    Raises:
        BadRequest: the call is longer than a day.
    """
    if lasts_s is not None and not 0 <= lasts_s <= LONGEST_S:
        raise BadRequest("lasts_s is from 0 to 86400 seconds, or left out when nobody takes the call.")
    now = clock.now()
    call = Call(id=ids.new_call_id(phone), phone=phone, number=number, begun=now, lasts_s=lasts_s)
    with transaction(world.db):
        world.record(log.Entry(what="resident.called", from_=phone, to=number, wamid=call.id, type="call"))
        if not blocklist.holds(world.db, number, phone):
            messages.note_written(world.db, phone, number, now)
            notes.put(world.db, _NOTE, call.id, msgspec.to_builtins(call))
            _tell(world, call, "connect")
            outbox.add_step(world.db, due=now + (RINGS_S if lasts_s is None else lasts_s), wamid=call.id, step=_END)
    world.on_step()
    return call.id


def take_step(world: World, step: Step) -> None:
    """Let a call end, where a step is about one."""
    kept = notes.get(world.db, _NOTE, step.wamid) if step.step == _END else None
    if kept is None:
        return
    notes.remove(world.db, _NOTE, step.wamid)
    _tell(world, msgspec.convert(kept, Call), "terminate")


def _tell(world: World, call: Call, event: str) -> None:
    resident = standing.person(world.db, call.phone)
    about = About(kind=f"call {event}", wamid=call.id, from_=call.phone, to=call.number)
    for account in world.told(call.number):
        bsuid = world.bsuid(account, call.phone)
        called = Called(
            id=call.id,
            phone=call.phone,
            event=event,
            at=clock.now(),
            begun=call.begun,
            bsuid=bsuid,
            lasted_s=call.lasts_s,
            username=resident.username,
            hidden=resident.hide_number,
            parent_bsuid=ids.parent(bsuid) if resident.parent else None,
        )
        world.announce(account, VENDORS[account.provider].called(account, called), about)
