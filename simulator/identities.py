"""Residents who take another number or another business-scoped id, and how businesses hear of it."""

from collections.abc import Mapping

import msgspec

from simulator import clock, ids
from simulator.residents import profile_name
from simulator.store import messages, standing
from simulator.store.db import transaction
from simulator.store.messages import Message
from simulator.store.outbox import About
from simulator.vendors.registry import VENDORS
from simulator.world import World


def phone_changes(world: World, phone: str, *, new: str | None) -> int:
    """Let a resident take another number, or another business-scoped id; returns how many numbers are told.

    Args:
        world: the world.
        phone: the phone as it was.
        new: the new number; None renews the id of every portfolio.
    """
    with transaction(world.db):
        met = messages.numbers_of(world.db, phone)
        before = {number: _bsuids(world, number, phone) for number in met}
        settings = standing.person(world.db, phone)
        if new is None:
            renewed = msgspec.structs.replace(settings, generation=settings.generation + 1)
            standing.put_person(world.db, phone, renewed)
        else:
            standing.put_person(world.db, new, settings)
        for number in met:
            after = _bsuids(world, number, new or phone)
            _tell_change(world, phone, number, new, before[number], after)
    return len(met)


def _bsuids(world: World, number: str, phone: str) -> dict[str, str]:
    return {account.app: world.bsuid(account, phone) for account in world.accounts.of_number(number)}


def _tell_change(
    world: World, phone: str, number: str, new: str | None, before: Mapping[str, str], after: Mapping[str, str]
) -> None:
    """Tell of a resident's change by a message of the platform's own, which opens no window."""
    name = profile_name(phone)
    for account in world.told(number):
        old_id, new_id = before[account.app], after[account.app]
        if new is None:
            words = f"User {name} changed from {old_id} to {new_id}"
            system = {"body": words, "type": "user_changed_user_id", "user_id": new_id}
        else:
            words = f"User {name} changed from {phone.removeprefix('+')} to {new.removeprefix('+')}"
            wa_id = new.removeprefix("+")
            system = {"body": words, "type": "user_changed_number", "wa_id": wa_id, "user_id": new_id}
        message = Message(
            wamid=ids.new_wamid(phone, outbound=False),
            phone=phone,
            number=number,
            direction="out",
            type="system",
            content={"system": system},
            status="sent",
            shown=False,
            at=clock.now(),
        )
        messages.add(world.db, message)
        received = msgspec.structs.replace(world.received(account, message), bsuid=old_id)
        about = About(kind="message", wamid=message.wamid, from_=phone, to=number)
        world.announce(account, VENDORS[account.provider].received(account, received), about)
