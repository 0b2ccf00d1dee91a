"""What the platform does to accounts: faults begin and end, blocks lower the quality, templates are reviewed."""

import secrets
from collections.abc import Iterable

import msgspec

from simulator import clock
from simulator.accounts import Account
from simulator.faults import ladder
from simulator.faults.effects import Fault, hits
from simulator.faults.kinds import KINDS
from simulator.faults.requests import Wanted
from simulator.residents import profile_name
from simulator.store import faults, outbox, standing, templates
from simulator.store.db import transaction
from simulator.store.outbox import About
from simulator.store.templates import Template
from simulator.vendors.meta.notices import NOTICES, Notice, body, preference
from simulator.vendors.meta.review import changed, named_by, reviewed
from simulator.world import World


def set_fault(world: World, wanted: Wanted) -> Fault:
    """Let a fault begin: it ends those that it lifts, and Meta tells of it unless it is silent."""
    now = clock.now()
    fault = Fault(
        id=secrets.token_hex(8),
        kind=wanted.kind,
        target=wanted.target,
        until=now + wanted.for_s,
        silent=wanted.silent,
    )
    with transaction(world.db):
        lifted = [f for f in world.faults() if f.kind in KINDS[fault.kind].lifts and _meets(world, f, fault)]
        for one in lifted:
            faults.remove(world.db, one.id)
        world.changed()
        if fault.kind == "waba_reinstated":
            for account in _aimed(world, fault):
                standing.forget_blocks(world.db, account.number)
                _rate(world, account.number, silent=fault.silent)
        faults.add(world.db, fault)
        world.changed()
        _say(world, fault, KINDS[fault.kind].says)
    world.on_step()
    return fault


def _aimed(world: World, fault: Fault) -> list[Account]:
    return [account for account in world.accounts.all if hits(fault, account)]


def _meets(world: World, one: Fault, other: Fault) -> bool:
    return any(hits(one, account) for account in _aimed(world, other))


def end_faults(world: World, fault_id: str | None = None) -> int:
    """End one fault, or all; Meta tells of it unless the fault was silent. Returns how many ended."""
    with transaction(world.db):
        ended = [f for f in world.all_faults() if fault_id in {None, f.id}]
        for fault in ended:
            _end(world, fault)
    return len(ended)


def end_expired(world: World) -> None:
    """End every fault whose time is over; what it announced then begins."""
    now = clock.now()
    over = [fault for fault in world.all_faults() if fault.until <= now]
    if over:
        with transaction(world.db):
            for fault in over:
                follows = KINDS[fault.kind].becomes
                _end(world, fault, told=follows is None)
                if follows is not None:
                    lasts = ladder.FOREVER_S
                    set_fault(world, Wanted(kind=follows, target=fault.target, for_s=lasts, silent=fault.silent))


def _end(world: World, fault: Fault, *, told: bool = True) -> None:
    faults.remove(world.db, fault.id)
    world.changed()
    kind = KINDS[fault.kind]
    if kind.effect.hold_webhooks:
        for app in {account.app for account in _aimed(world, fault)}:
            outbox.release(world.db, app, clock.now())
            world.on_webhook(app)
    if told:
        _say(world, fault, kind.says_after, over=True)


def _say(world: World, fault: Fault, names: Iterable[str], *, over: bool = False) -> None:
    """Tell of a fault, once for each business account, number or template that it hits."""
    if fault.silent:
        return
    kind = KINDS[fault.kind]
    if kind.per == "template":
        for template in templates.every(world.db):
            if named_by(template, fault.target):
                seen = template_now(world, template)
                after = changed(template, kind.effect.template)
                before, now = (after, seen) if over else (template, after)
                for account in world.accounts.of_waba(template.waba)[:1]:
                    for name in names:
                        tell(world, account, name, until=fault.until, template=now, before=before)
        return
    once = {(a.number if kind.per == "number" else a.waba): a for a in reversed(_aimed(world, fault))}
    for account in once.values():
        for name in names:
            tell(world, account, name, until=fault.until)


def tell(
    world: World,
    account: Account,
    name: str,
    *,
    until: float = 0.0,
    old_tier: str | None = None,
    template: Template | None = None,
    before: Template | None = None,
) -> None:
    """Send a notice to the default callback of every app that hears of the business account."""
    now, tier = clock.now(), tier_of(world, account)
    notice = Notice(
        account=account,
        at=now,
        until=until,
        tier=tier,
        old_tier=old_tier or tier,
        template=template,
        before=before,
    )
    heard: set[tuple[str, str]] = set()
    for one in world.accounts.of_waba(account.waba):
        if not one.hears or (one.app, one.hears) in heard or not standing.subscribed(world.db, one.app, one.waba):
            continue
        heard.add((one.app, one.hears))
        said = NOTICES[name](msgspec.structs.replace(notice, account=_like(one, account)))
        about = About(kind=said.field, from_=account.number)
        world.announce(one, body(account, said, now), about, address=one.hears)


def _like(hearer: Account, account: Account) -> Account:
    """The account that a notice is about, with the hearer's app."""
    return msgspec.structs.replace(account, app=hearer.app)


def tier_of(world: World, account: Account) -> str:
    """Return the messaging limit of the portfolio now."""
    effect, _ = world.effect(account)
    own = standing.number(world.db, account.number).tier
    return effect.tier or own or world.rules.tier


def quality_of(world: World, account: Account) -> str:
    """Return the number's quality rating now: the worse of what faults and what residents make of it."""
    effect, _ = world.effect(account)
    return effect.quality or standing.number(world.db, account.number).quality


def block(world: World, phone: str, number: str, *, reported: bool = False, lifted: bool = False) -> str:
    """Let a resident block a business number, perhaps reporting it, or lift the block; returns the rating after it."""
    with transaction(world.db):
        one = standing.Block(number=number, phone=phone, at=clock.now(), reported=reported, lifted=lifted)
        standing.put_block(world.db, one)
        return _rate(world, number, silent=False, climb=not lifted)


def _rate(world: World, number: str, *, silent: bool, climb: bool = False) -> str:
    """Rate a number by its blocks, tell of a change, and climb the ladder."""
    account = world.accounts.of_number(number)[0]
    state = standing.number(world.db, number)
    counted = standing.blocks(world.db, number, clock.now() - ladder.BLOCKS_COUNT_FOR_S)
    weight = sum(2 if one.reported else 1 for one in counted)
    rated = ladder.quality(weight) if world.rules.ladder else state.quality
    standing.put_number(world.db, number, msgspec.structs.replace(state, quality=rated))
    if not silent and rated == "RED" != state.quality:
        tell(world, account, "flagged")
    if not silent and rated != "RED" == state.quality:
        tell(world, account, "unflagged")
    step = ladder.rung_for(weight) if climb and world.rules.ladder else None
    if step is not None and not _already(world, account, step):
        enforce(world, account.waba, step)
    return rated


def _already(world: World, account: Account, step: str) -> bool:
    rung = ladder.LADDER[step]
    return any(
        f.kind == rung.kind and hits(f, account) for f in world.faults() if f.until - clock.now() >= rung.for_s / 2
    )


def enforce(world: World, waba: str, step: str, *, silent: bool = False) -> Fault:
    """Take a step of the enforcement ladder against a business account."""
    rung = ladder.LADDER[step]
    return set_fault(world, Wanted(kind=rung.kind, target=f"waba:{waba}", for_s=rung.for_s, silent=silent))


def prefer(world: World, phone: str, number: str, *, stop: bool) -> None:
    """Let a resident stop or resume a number's marketing messages, and tell of it."""
    with transaction(world.db):
        settings = standing.person(world.db, phone)
        others = tuple(one for one in settings.no_marketing if one != number)
        stopped = (*others, number) if stop else others
        standing.put_person(world.db, phone, msgspec.structs.replace(settings, no_marketing=stopped))
        for account in world.told(number):
            if account.hears:
                told = preference(
                    account, profile_name(phone), phone, world.bsuid(account, phone), clock.now(), stop=stop
                )
                about = About(kind="user_preferences", from_=phone, to=number)
                world.announce(account, told, about, address=account.hears)


def template_now(world: World, template: Template) -> Template:
    """Return a template as the faults set now make it."""
    for fault in world.faults():
        change = KINDS[fault.kind].effect.template
        if change is not None and named_by(template, fault.target):
            template = changed(template, change)
    return template


def review_due(world: World) -> None:
    """Review every template whose time has come."""
    first = templates.next_review(world.db)
    if first is None or first > clock.now():
        return
    with transaction(world.db):
        for template in templates.every(world.db):
            if template.review_at is not None and template.review_at <= clock.now():
                decide(world, template)


def decide(world: World, template: Template, *, approve: bool | None = None, reason: str | None = None) -> Template:
    """Review a template now, by the rules or as told, and tell the outcome."""
    after = reviewed(template, approve=approve, reason=reason)
    templates.put(world.db, after)
    for account in world.accounts.of_waba(template.waba)[:1]:
        if after.category != template.category:
            tell(world, account, "template_marketing", template=after, before=template)
        tell(world, account, f"template_{after.status.lower()}", template=after, before=template)
    return after


def next_due(world: World) -> float | None:
    """Return when the next fault ends or the next template is reviewed."""
    ends = [fault.until for fault in world.all_faults()]
    review = templates.next_review(world.db)
    return min(ends if review is None else [*ends, review], default=None)
