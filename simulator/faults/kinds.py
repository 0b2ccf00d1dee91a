"""Every kind of fault, as data: adding one is adding a line.

What each does to calls, webhooks and looks follows Meta's pages on policy enforcement, account_update, health status,
messaging limits and error codes, as of November 2026. Where those name no error for a state, the nearest documented
one stands.
"""

from collections.abc import Iterable, Mapping

from simulator.accounts import Account
from simulator.faults.effects import Effect, Fault, Kind, Mark, Refusal, hits, together
from simulator.faults.on_templates import ON_TEMPLATES
from simulator.faults.transport import TRANSPORT

__all__ = ["KINDS", "TARGET_TYPES", "Effect", "Fault", "Kind", "Mark", "Refusal", "combine", "hits"]

TARGET_TYPES = ("app", "vendor", "waba", "number", "template", "business")
_ANY = ("app", "vendor", "waba", "number", "business")
BANS = (
    "policy_warning",
    "waba_disabled",
    "waba_scheduled_disable",
    "restricted_business_initiated",
    "restricted_customer_initiated",
    "account_locked",
    "business_disabled",
)

_ENFORCEMENT: Mapping[str, Kind] = {
    "policy_warning": Kind(
        target_types=_ANY,
        about="Meta warns of a violation of its policy (ACCOUNT_VIOLATION); messages still leave.",
        says=("violation",),
    ),
    "restricted_business_initiated": Kind(
        target_types=_ANY,
        about="The business account may start no conversations: templates are refused with 368, answers leave.",
        effect=Effect(
            refuse_template=Refusal(http=403, code=368),
            status="RESTRICTED",
            marks=(
                Mark(level="WABA", can_send="LIMITED", code=131031, remark="Messages that the business starts wait."),
            ),
        ),
        says=("restrict_business",),
        says_after=("reinstate",),
    ),
    "restricted_customer_initiated": Kind(
        target_types=_ANY,
        about="The business account may not even answer residents: every message is refused with 368.",
        effect=Effect(
            refuse_send=Refusal(http=403, code=368),
            status="RESTRICTED",
            marks=(Mark(level="WABA", code=131031),),
        ),
        says=("restrict_all",),
        says_after=("reinstate",),
    ),
    "account_locked": Kind(
        target_types=_ANY,
        about="The business account is locked until an appeal: every message is refused with 131031.",
        effect=Effect(
            refuse_send=Refusal(http=403, code=131031), status="RESTRICTED", marks=(Mark(level="WABA", code=141008),)
        ),
        says=("restrict_all",),
        says_after=("reinstate",),
    ),
    "waba_scheduled_disable": Kind(
        target_types=_ANY,
        about="Meta announces that it will disable the business account, and at the end does; until then all leaves.",
        effect=Effect(
            marks=(Mark(level="WABA", can_send="AVAILABLE", remark="The account is scheduled to be disabled."),)
        ),
        says=("schedule_disable",),
        says_after=("reinstate",),
        becomes="waba_disabled",
    ),
    "waba_disabled": Kind(
        target_types=_ANY,
        about="Meta disables the business account: every message is refused with 368.",
        effect=Effect(
            refuse_send=Refusal(http=403, code=368),
            status="BANNED",
            review="REJECTED",
            marks=(Mark(level="WABA", code=141014),),
        ),
        says=("disable",),
        says_after=("reinstate",),
    ),
    "waba_reinstated": Kind(
        target_types=_ANY,
        about="Meta lifts what it laid on the business account: warnings, restrictions, lock and ban end.",
        says=("reinstate",),
        lifts=BANS,
    ),
    "waba_deleted": Kind(
        target_types=_ANY,
        about="The business account is deleted (ACCOUNT_DELETED): every call about it is an unknown object.",
        effect=Effect(refuse_all=Refusal(http=400, code=100, subcode=33)),
        says=("deleted",),
        says_after=("partner_added",),
    ),
    "business_disabled": Kind(
        target_types=_ANY,
        about="The whole portfolio is blocked: messages of all its numbers are refused with 131031.",
        effect=Effect(refuse_send=Refusal(http=403, code=131031), marks=(Mark(level="BUSINESS", code=141014),)),
        says=("disable",),
        says_after=("reinstate",),
    ),
    "business_unverified": Kind(
        target_types=_ANY,
        about="The portfolio is not verified: it may write first to 250 residents a day, and health says LIMITED.",
        effect=Effect(tier="TIER_250", marks=(Mark(level="BUSINESS", can_send="LIMITED", code=141010),)),
        says=("capability",),
        says_after=("capability",),
    ),
    "payment_missing": Kind(
        target_types=_ANY,
        about="There is no payment method: messages are accepted and then fail with 131042.",
        effect=Effect(fail_send=131042, marks=(Mark(level="WABA", code=141006),)),
    ),
    "review_rejected": Kind(
        target_types=_ANY,
        about="The review of the business account is rejected (account_review_update); messages fail with 368.",
        effect=Effect(refuse_send=Refusal(http=403, code=368), review="REJECTED", marks=(Mark(level="WABA"),)),
        says=("review_rejected",),
        says_after=("review_approved",),
    ),
    "quality_low": Kind(
        target_types=_ANY,
        about="The number's quality rating falls to RED and its status to FLAGGED; messages still leave.",
        effect=Effect(quality="RED", status="FLAGGED"),
        per="number",
        says=("flagged",),
        says_after=("unflagged",),
    ),
    "quality_medium": Kind(
        target_types=_ANY,
        about="The number's quality rating falls to YELLOW; Meta sends no webhook for it.",
        effect=Effect(quality="YELLOW"),
    ),
    "limit_reached": Kind(
        target_types=_ANY,
        about="The portfolio's messaging limit is reached: templates are refused with 80007, answers leave.",
        effect=Effect(
            refuse_template=Refusal(http=400, code=80007),
            tier="TIER_250",
            status="RATE_LIMITED",
            marks=(Mark(level="PHONE_NUMBER", can_send="LIMITED", remark="The messaging limit has been reached."),),
        ),
        per="number",
        says=("downgraded", "capability", "alert"),
        says_after=("upgraded",),
    ),
    "spam_limited": Kind(
        target_types=_ANY,
        about="Messages are refused with code 131048: too many residents blocked or reported the number.",
        effect=Effect(refuse_send=Refusal(http=400, code=131048), quality="RED"),
        per="number",
        says=("flagged",),
        says_after=("unflagged",),
    ),
}

_ACCESS: Mapping[str, Kind] = {
    "number_deleted": Kind(
        target_types=_ANY,
        about="The number is deleted: every call about it is refused with code 33.",
        effect=Effect(refuse_all=Refusal(http=400, code=33), status="DELETED"),
    ),
    "number_deregistered": Kind(
        target_types=_ANY,
        about="The number is no longer registered: messages are refused with 133010. No webhook tells of it.",
        effect=Effect(
            refuse_send=Refusal(http=400, code=133010),
            status="DISCONNECTED",
            marks=(Mark(level="PHONE_NUMBER", code=133010),),
        ),
    ),
    "pin_changed": Kind(
        target_types=_ANY,
        about="Somebody changes the number's PIN (webhook security): a step of a takeover; messages still leave.",
        per="number",
        says=("pin_changed",),
    ),
    "number_registered_elsewhere": Kind(
        target_types=_ANY,
        about="The number is registered in the WhatsApp app (PARTNER_REMOVED, then ACCOUNT_OFFBOARDED): 133010.",
        effect=Effect(
            refuse_send=Refusal(http=400, code=133010),
            status="DISCONNECTED",
            marks=(Mark(level="PHONE_NUMBER", code=133010),),
        ),
        says=("disconnected", "offboarded"),
        says_after=("reconnected",),
    ),
    "name_rejected": Kind(
        target_types=_ANY,
        about="The display name is rejected: messages are refused with 131037.",
        effect=Effect(
            refuse_send=Refusal(http=400, code=131037),
            name_status="DECLINED",
            marks=(Mark(level="PHONE_NUMBER", code=131037),),
        ),
        per="number",
        says=("name_rejected",),
        says_after=("name_approved",),
    ),
    "partner_removed": Kind(
        target_types=_ANY,
        about="The app's owner loses the business account (PARTNER_REMOVED): every call is refused with 200.",
        effect=Effect(refuse_all=Refusal(http=403, code=200)),
        says=("partner_removed",),
        says_after=("partner_added",),
    ),
    "app_uninstalled": Kind(
        target_types=_ANY,
        about="The municipality removes the app (PARTNER_APP_UNINSTALLED): every call is refused with 10.",
        effect=Effect(refuse_all=Refusal(http=403, code=10)),
        says=("app_uninstalled",),
        says_after=("app_installed",),
    ),
    "calling_blocked": Kind(
        target_types=_ANY,
        about="Only calling is blocked: health says BLOCKED at the top while every level can send; messages leave.",
        effect=Effect(marks=(Mark(level="PHONE_NUMBER", can_send="AVAILABLE", code=138024, calls=True),)),
    ),
    "app_blocked": Kind(
        target_types=_ANY,
        about="Meta blocks the app itself: messages are refused with 200, and health shows APP blocked alone.",
        effect=Effect(refuse_send=Refusal(http=403, code=200), marks=(Mark(level="APP"),)),
    ),
    "account_offboarded": Kind(
        target_types=_ANY,
        about="The account is offboarded after a change of device (ACCOUNT_OFFBOARDED): 133010 until it reconnects.",
        effect=Effect(refuse_send=Refusal(http=400, code=133010), status="DISCONNECTED"),
        says=("offboarded",),
        says_after=("reconnected",),
    ),
    "token_expired": Kind(
        target_types=_ANY,
        about="Every API call is refused with 401 and code 190: the access token has expired.",
        effect=Effect(refuse_all=Refusal(http=401, code=190, subcode=463)),
    ),
    "token_invalid": Kind(
        target_types=_ANY,
        about="Every API call is refused with 401 and code 0: the app user cannot be authenticated.",
        effect=Effect(refuse_all=Refusal(http=401, code=0)),
    ),
    "permission_lost": Kind(
        target_types=_ANY,
        about="Every API call is refused with 403 and code 10: the token has lost its permission.",
        effect=Effect(refuse_all=Refusal(http=403, code=10)),
    ),
}

KINDS: Mapping[str, Kind] = {**_ENFORCEMENT, **_ACCESS, **ON_TEMPLATES, **TRANSPORT}


def combine(faults: Iterable[Fault], account: Account) -> tuple[Effect, str | None]:
    """Return what the faults that aim at an account do together, and their names joined by a comma."""
    aimed = [fault for fault in faults if hits(fault, account)]
    effect = together(KINDS[fault.kind].effect for fault in aimed)
    return effect, ",".join(dict.fromkeys(fault.kind for fault in aimed)) or None
