"""What becomes of a notification: it is accepted, leaves, arrives or not, and the service is told."""

import uuid
from collections.abc import Mapping

import msgspec

from simulator import clock
from simulator.accounts import Account
from simulator.bodies import write_json
from simulator.faults.effects import Effect
from simulator.live import Moment
from simulator.notifynl import store
from simulator.notifynl.requests import Order
from simulator.notifynl.shapes import Notification, Template, callback_json, fill
from simulator.store import log, outbox
from simulator.store.db import transaction
from simulator.store.outbox import About, Step
from simulator.world import World

SENT_AFTER_S, ARRIVES_AFTER_S = 0.05, 0.2
STEP = "notify"
_LEAVES: Mapping[str, str] = {"sms": "sending", "email": "sending", "letter": "accepted"}
_ARRIVES: Mapping[str, str] = {"sms": "delivered", "email": "delivered", "letter": "received"}
_FAILURES: Mapping[int, str] = {131026: "permanent-failure", 131000: "temporary-failure"}
FINAL = frozenset({"delivered", "received", "permanent-failure", "temporary-failure", "technical-failure"})


def accept(world: World, account: Account, kind: str, order: Order, template: Template, effect: Effect) -> Notification:
    """Take a notification.

    Raises:
        NotifyError: a value that the template wants is missing.
    """
    body = fill(template.body, order.values)
    now = clock.now()
    one = Notification(
        id=str(uuid.uuid4()),
        service=account.phone_number_id,
        type=kind,
        to=order.to,
        address={k: str(v) for k, v in order.values.items() if k.startswith("address_line_")},
        body=f"{account.name}: {body}" if kind == "sms" else body,
        subject=fill(template.subject, order.values) if template.subject else None,
        reference=order.reference,
        template=template.id,
        version=template.version,
        status="created",
        created=now,
    )
    with transaction(world.db):
        store.put(world.db, one)
        world.record(
            log.Entry(
                what="api.accepted",
                app=account.app,
                to=one.to,
                wamid=one.id,
                opaque=one.reference,
                status=0 if effect.drop_answer else 201,
                type=kind,
                fault=world.effect(account)[1],
            )
        )
        if not effect.lose_message:
            end = _ARRIVES[kind] if effect.fail_send is None else _FAILURES.get(effect.fail_send, "technical-failure")
            for after_s, status in ((SENT_AFTER_S, _LEAVES[kind]), (ARRIVES_AFTER_S, end)):
                outbox.add_step(world.db, due=now + after_s, wamid=one.id, step=f"{STEP}:{status}")
    world.on_step()
    return one


def take_step(world: World, step: Step) -> None:
    """Let a notification's status climb, and tell its service when it is the last."""
    one = store.get(world.db, step.wamid)
    name, _, status = step.step.partition(":")
    if one is None or name != STEP:
        return
    now = clock.now()
    changed = msgspec.structs.replace(
        one, status=status, sent=one.sent or now, completed=now if status in FINAL else None
    )
    store.put(world.db, changed)
    if one.type == "sms" and status == _ARRIVES["sms"]:
        world.live.ring(Moment(name="text", phone=one.to, number=one.service))
    account = next((a for a in world.accounts.services if a.phone_number_id == one.service), None)
    address = store.callback(world.db, one.service)
    if account is None or address is None or status not in FINAL or world.effect(account)[0].lose_receipts:
        return
    about = About(kind=status, wamid=one.id, to=one.to, opaque=one.reference)
    world.announce(account, write_json(callback_json(changed)), about, address=address)
