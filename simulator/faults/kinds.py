"""Every kind of fault, as data: adding one is adding a line."""

from collections.abc import Iterable, Mapping

import msgspec

from simulator.accounts import Account


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """The error that the vendor's API answers with; `code` 0 means an answer that is not the vendor's JSON."""

    http: int
    code: int
    subcode: int | None = None


class Effect(msgspec.Struct, frozen=True, kw_only=True):
    """What faults do to one call, message or webhook; the defaults do nothing.

    `refuse_all` meets every API call, `refuse_send` only messages; `stall_s` is waited before the call is handled;
    `hang_up` drops the connection of every call unhandled; `drop_answer` handles a message and then drops the
    connection; `copies` is how often a webhook is delivered.
    """

    refuse_all: Refusal | None = None
    refuse_send: Refusal | None = None
    stall_s: float = 0.0
    hang_up: bool = False
    drop_answer: bool = False
    lose_message: bool = False
    lose_receipts: bool = False
    lose_webhooks: bool = False
    copies: int = 1
    delay_s: float = 0.0


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of fault: what it may aim at, one sentence about it, and its effect."""

    target_types: tuple[str, ...]
    about: str
    effect: Effect


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """A fault that was set; `until` in seconds since 1970."""

    id: str
    kind: str
    target: str
    until: float
    silent: bool = False


TARGET_TYPES = ("app", "vendor", "waba", "number", "template", "business")
_ANY = ("app", "vendor", "waba", "number")

KINDS: Mapping[str, Kind] = {
    "vendor_down": Kind(
        target_types=_ANY,
        about="Every API call is answered 503 with a page that is not the vendor's JSON.",
        effect=Effect(refuse_all=Refusal(http=503, code=0)),
    ),
    "vendor_unreachable": Kind(
        target_types=_ANY,
        about="Every API call's connection is dropped before it is handled.",
        effect=Effect(hang_up=True),
    ),
    "vendor_slow": Kind(
        target_types=_ANY,
        about="Every API call waits three seconds before it is handled.",
        effect=Effect(stall_s=3.0),
    ),
    "rate_limited": Kind(
        target_types=_ANY,
        about="Messages are refused with code 130429: the number's throughput is reached.",
        effect=Effect(refuse_send=Refusal(http=429, code=130429)),
    ),
    "spam_limited": Kind(
        target_types=_ANY,
        about="Messages are refused with code 131048: too many residents blocked or reported the number.",
        effect=Effect(refuse_send=Refusal(http=400, code=131048)),
    ),
    "token_expired": Kind(
        target_types=_ANY,
        about="Every API call is refused with 401 and code 190: the access token has expired.",
        effect=Effect(refuse_all=Refusal(http=401, code=190, subcode=463)),
    ),
    "answer_lost": Kind(
        target_types=_ANY,
        about="A message is accepted and delivered, but the connection drops before the answer.",
        effect=Effect(drop_answer=True),
    ),
    "accepted_then_lost": Kind(
        target_types=_ANY,
        about="A message is accepted with 200, but never reaches the phone and never gets a status.",
        effect=Effect(lose_message=True),
    ),
    "receipts_lost": Kind(
        target_types=_ANY,
        about="Messages reach the phone, but no status webhook is ever sent for them.",
        effect=Effect(lose_receipts=True),
    ),
    "webhooks_lost": Kind(
        target_types=_ANY,
        about="Webhooks are never delivered.",
        effect=Effect(lose_webhooks=True),
    ),
    "webhooks_duplicated": Kind(
        target_types=_ANY,
        about="Every webhook is delivered twice.",
        effect=Effect(copies=2),
    ),
    "webhooks_delayed": Kind(
        target_types=_ANY,
        about="Every webhook is delivered three seconds late.",
        effect=Effect(delay_s=3.0),
    ),
}


def hits(fault: Fault, account: Account) -> bool:
    """Say whether a fault aims at an account."""
    kind, _, name = fault.target.partition(":")
    names: Mapping[str, tuple[str, ...]] = {
        "app": (account.app,),
        "vendor": (account.provider,),
        "waba": (account.waba,),
        "number": (account.number, account.digits, account.phone_number_id),
    }
    return name in names.get(kind, ())


def combine(faults: Iterable[Fault], account: Account) -> tuple[Effect, str | None]:
    """Return what the faults that aim at an account do together, and their names joined by a comma."""
    aimed = [fault for fault in faults if hits(fault, account)]
    effects = [KINDS[fault.kind].effect for fault in aimed]
    together = Effect(
        refuse_all=next((e.refuse_all for e in effects if e.refuse_all), None),
        refuse_send=next((e.refuse_send for e in effects if e.refuse_send), None),
        stall_s=max((e.stall_s for e in effects), default=0.0),
        hang_up=any(e.hang_up for e in effects),
        drop_answer=any(e.drop_answer for e in effects),
        lose_message=any(e.lose_message for e in effects),
        lose_receipts=any(e.lose_receipts for e in effects),
        lose_webhooks=any(e.lose_webhooks for e in effects),
        copies=max((e.copies for e in effects), default=1),
        delay_s=max((e.delay_s for e in effects), default=0.0),
    )
    return together, ",".join(dict.fromkeys(fault.kind for fault in aimed)) or None
