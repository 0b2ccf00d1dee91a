"""What a vendor that takes first and tells later would hear from Meta about a message."""

from typing import Any

import msgspec

from simulator import oversight
from simulator.accounts import Account
from simulator.faults.effects import Effect
from simulator.store import people, templates
from simulator.vendors.meta.errors import GraphError
from simulator.vendors.meta.limits import check_send
from simulator.vendors.meta.template_text import fill
from simulator.world import World


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """A message as the phone would show it, and Meta's code of a refusal or None."""

    content: dict[str, Any]
    code: int | None


def judged(world: World, account: Account, effect: Effect, phone: str, type_: str, content: dict[str, Any]) -> Judged:
    """Return what Meta says about a message: faults first, then limits, then the template.

    Args:
        world: the world.
        account: who sends.
        effect: what the faults do to the account.
        phone: who is to get it.
        type_: the message's type.
        content: the message in WhatsApp's shape.
    """
    if effect.refuse_send is not None:
        return Judged(content=content, code=effect.refuse_send.code)
    try:
        check_send(world, account, phone, template=type_ == "template")
        if type_ != "template":
            return Judged(content=content, code=None)
        named = content["template"]
        kept = templates.get(world.db, account.waba, named["name"], named["language"]["code"])
        shown = fill(None if kept is None else oversight.template_now(world, kept), named)
    except GraphError as error:
        return Judged(content=content, code=error.code)
    return Judged(content={**content, "template": {**named, **shown}}, code=None)


def resident(world: World, written: str) -> str | None:
    """Return the phone behind a number, `+` and digits, or behind a business-scoped id; None for an unknown id."""
    return written if written.startswith("+") else people.phone_of(world.db, written)
