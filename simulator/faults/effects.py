"""What faults do to calls, messages, webhooks and to how an account looks, and what several do together; pure."""

from collections.abc import Iterable, Mapping

import msgspec

from simulator.accounts import Account


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """The error that the vendor's API answers with; `page` means an answer that is not the vendor's JSON."""

    http: int
    code: int
    subcode: int | None = None
    page: bool = False


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """What `health_status` says about one level: `can_send` LIMITED or BLOCKED, an error's code, or a remark.

    `calls` blocks calling alone, which the top of the answer counts too.
    """

    level: str
    can_send: str = "BLOCKED"
    code: int | None = None
    remark: str | None = None
    calls: bool = False


class TemplateChange(msgspec.Struct, frozen=True, kw_only=True):
    """What a fault makes of a template; None leaves it as it is."""

    status: str | None = None
    category: str | None = None
    quality: str | None = None


class Effect(msgspec.Struct, frozen=True, kw_only=True):
    """What faults do to one call, message or webhook; the defaults do nothing.

    `refuse_all` meets every API call, `refuse_send` only messages, `refuse_template` only those that the business
    starts, `refuse_media` only files; `fail_send` lets messages be accepted and then fail with a code; `stall_s` is
    waited before the call is handled; `hang_up` drops the connection of every call unhandled; `drop_answer` handles a
    message and then drops the connection; `copies` is how often a webhook is delivered, `delay_s` how late,
    `disorder_s` up to how much later at random, `hold_webhooks` keeps them until the fault ends, and `missign` signs
    them with another secret.
    `status`, `quality`, `tier`, `name_status`, `review` and `marks` are how the number and its accounts look.
    """

    refuse_all: Refusal | None = None
    refuse_send: Refusal | None = None
    refuse_template: Refusal | None = None
    refuse_media: Refusal | None = None
    fail_send: int | None = None
    stall_s: float = 0.0
    hang_up: bool = False
    drop_answer: bool = False
    lose_message: bool = False
    lose_receipts: bool = False
    lose_webhooks: bool = False
    copies: int = 1
    delay_s: float = 0.0
    disorder_s: float = 0.0
    hold_webhooks: bool = False
    missign: bool = False
    status: str | None = None
    quality: str | None = None
    tier: str | None = None
    name_status: str | None = None
    review: str | None = None
    marks: tuple[Mark, ...] = ()
    template: TemplateChange | None = None


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of fault.

    `target_types` is what it may aim at, `about` one sentence, `effect` what it does. `says` names the notices that
    Meta sends when it begins, `says_after` when it ends (see `vendors/meta/notices.py`), once for each of `per`:
    business account, number or template. `lifts` are the kinds that it ends, `becomes` the kind that follows when its
    time is over, unless it was ended before.
    """

    target_types: tuple[str, ...]
    about: str
    effect: Effect = Effect()
    per: str = "waba"
    says: tuple[str, ...] = ()
    says_after: tuple[str, ...] = ()
    lifts: tuple[str, ...] = ()
    becomes: str | None = None


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """A fault that was set; `until` in seconds since 1970."""

    id: str
    kind: str
    target: str
    until: float
    silent: bool = False


def hits(fault: Fault, account: Account) -> bool:
    """Say whether a fault aims at an account."""
    kind, _, name = fault.target.partition(":")
    names: Mapping[str, tuple[str, ...]] = {
        "app": (account.app,),
        "vendor": (account.provider,),
        "waba": (account.waba,),
        "number": (account.number, account.digits, account.phone_number_id),
        "business": (account.portfolio, account.business_id),
    }
    return name in names.get(kind, ())


def together(effects: Iterable[Effect]) -> Effect:
    """Return what several effects are together: the first refusal of each sort, the longest wait, the worst look."""
    found = tuple(effects)
    if not found:
        return Effect()
    if len(found) == 1:
        return found[0]
    return Effect(
        refuse_all=next((e.refuse_all for e in found if e.refuse_all), None),
        refuse_send=next((e.refuse_send for e in found if e.refuse_send), None),
        refuse_template=next((e.refuse_template for e in found if e.refuse_template), None),
        refuse_media=next((e.refuse_media for e in found if e.refuse_media), None),
        fail_send=next((e.fail_send for e in found if e.fail_send is not None), None),
        stall_s=max(e.stall_s for e in found),
        hang_up=any(e.hang_up for e in found),
        drop_answer=any(e.drop_answer for e in found),
        lose_message=any(e.lose_message for e in found),
        lose_receipts=any(e.lose_receipts for e in found),
        lose_webhooks=any(e.lose_webhooks for e in found),
        copies=max(e.copies for e in found),
        delay_s=max(e.delay_s for e in found),
        disorder_s=max(e.disorder_s for e in found),
        hold_webhooks=any(e.hold_webhooks for e in found),
        missign=any(e.missign for e in found),
        status=next((e.status for e in found if e.status), None),
        quality=next((e.quality for e in sorted(found, key=lambda e: e.quality != "RED") if e.quality), None),
        tier=next((e.tier for e in found if e.tier), None),
        name_status=next((e.name_status for e in found if e.name_status), None),
        review=next((e.review for e in found if e.review), None),
        marks=tuple(mark for e in found for mark in e.marks),
    )
