"""The kinds of fault that lie between the business and the platform: calls, limits and webhooks."""

from collections.abc import Mapping

from simulator.faults.effects import Effect, Kind, Refusal

_ANY = ("app", "vendor", "waba", "number", "business")

TRANSPORT: Mapping[str, Kind] = {
    "vendor_down": Kind(
        target_types=_ANY,
        about="Every API call is answered 503 with a page that is not the vendor's JSON.",
        effect=Effect(refuse_all=Refusal(http=503, code=0, page=True)),
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
    "vendor_stalls": Kind(
        target_types=_ANY,
        about="Every API call waits a minute before it is handled: longer than most clients wait.",
        effect=Effect(stall_s=60.0),
    ),
    "vendor_errors": Kind(
        target_types=_ANY,
        about="Every API call is answered 500 with code 131000: something went wrong.",
        effect=Effect(refuse_all=Refusal(http=500, code=131000)),
    ),
    "platform_down": Kind(
        target_types=_ANY,
        about="WhatsApp itself is down: messages are refused with 131016 at every vendor and webhooks wait.",
        effect=Effect(refuse_send=Refusal(http=503, code=131016), hold_webhooks=True),
    ),
    "maintenance": Kind(
        target_types=_ANY,
        about="The number is in maintenance, as during an upgrade of its throughput: 131057.",
        effect=Effect(refuse_send=Refusal(http=400, code=131057)),
    ),
    "rate_limited": Kind(
        target_types=_ANY,
        about="Messages are refused with code 130429: the number's throughput is reached.",
        effect=Effect(refuse_send=Refusal(http=429, code=130429)),
    ),
    "pair_limited": Kind(
        target_types=_ANY,
        about="Messages are refused with code 131056: too many to the same resident.",
        effect=Effect(refuse_send=Refusal(http=400, code=131056)),
    ),
    "app_limited": Kind(
        target_types=_ANY,
        about="Every API call is refused with code 4: the app's call limit is reached.",
        effect=Effect(refuse_all=Refusal(http=400, code=4)),
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
    "accepted_then_failed": Kind(
        target_types=_ANY,
        about="A message is accepted with 200 and then fails with 131026: it cannot be delivered.",
        effect=Effect(fail_send=131026),
    ),
    "accepted_then_unavailable": Kind(
        target_types=_ANY,
        about="A message is accepted and then fails for now: 131000, and at NotifyNL temporary-failure.",
        effect=Effect(fail_send=131000),
    ),
    "media_unavailable": Kind(
        target_types=_ANY,
        about="Files can be neither looked up nor fetched: 500 with code 131000.",
        effect=Effect(refuse_media=Refusal(http=500, code=131000)),
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
    "webhooks_disordered": Kind(
        target_types=_ANY,
        about="Webhooks leave in any order, each up to two seconds late.",
        effect=Effect(disorder_s=2.0),
    ),
    "webhooks_missigned": Kind(
        target_types=_ANY,
        about="Webhooks are signed with another secret, as after a change at one side only; retries are right again.",
        effect=Effect(missign=True),
    ),
    "webhooks_delayed": Kind(
        target_types=_ANY,
        about="Every webhook is delivered three seconds late.",
        effect=Effect(delay_s=3.0),
    ),
}
