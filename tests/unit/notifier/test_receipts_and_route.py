"""Receipts only climb, whatever their order; and what a sender does after each answer of a provider."""

from datetime import datetime, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.events import ReceiptReported, Sealed
from loket.providers.cloud.errors import ERRORS, SERVER, THROTTLED, UNKNOWN
from loket.providers.fields import as_delivery
from loket.providers.shapes import Action, Class, Rule
from services.notifier.conversation.shapes import Purpose
from services.notifier.delivery.receipts import LADDER, climbs, delivery_id, higher, marked, together
from services.notifier.delivery.route import AGAIN_LIMIT, Then, after_refusal, after_unreachable, hold_s
from tests.builders import NOW

DELIVERY = "0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e"
SEALED = Sealed(key_id="denhaag.2026-11", nonce=b"n", ciphertext=b"c")
STATUSES = ("sent", "delivered", "read", "played", "failed", "deleted", "warning", "not known yet")


def a_receipt(
    status: str,
    at: datetime | None = NOW,
    *,
    municipality: str = "denhaag",
    ref: str = "v1-ref",
    code: int | None = None,
) -> ReceiptReported:
    return ReceiptReported(
        event_id=f"v1-{status}",
        municipality=municipality,
        received_at=NOW + timedelta(seconds=9),
        channel="whatsapp",
        delivery=DELIVERY,
        message_ref=ref,
        status=status,
        at=at,
        code=code,
        personal=SEALED,
    )


RECEIPTS = st.lists(
    st.builds(
        lambda status, after, municipality, ref, code: a_receipt(
            status,
            None if after is None else NOW + timedelta(seconds=after),
            municipality=municipality,
            ref=ref,
            code=code if status == "failed" else None,
        ),
        st.sampled_from(STATUSES),
        st.none() | st.integers(0, 20),
        st.sampled_from(["denhaag", "delft"]),
        st.sampled_from(["v1-ref", "v1-other"]),
        st.sampled_from([None, 131026, 131047]),
    ),
    max_size=10,
)


@given(RECEIPTS.flatmap(lambda found: st.tuples(st.just(found), st.permutations(found))))
def test_receipts_say_the_same_in_any_order_and_however_often(
    orders: tuple[list[ReceiptReported], list[ReceiptReported]],
) -> None:
    one, other = orders

    assert climbs(one) == climbs(other) == climbs([*one, *other])


@given(RECEIPTS, RECEIPTS)
def test_more_receipts_never_take_a_state_down_or_a_failure_away(
    some: list[ReceiptReported], more: list[ReceiptReported]
) -> None:
    before = {(c.municipality, c.message_ref): c for c in climbs(some)}
    after = {(c.municipality, c.message_ref): c for c in climbs([*some, *more])}

    assert before.keys() <= after.keys()
    for key, climb in before.items():
        assert LADDER.index(after[key].state) >= LADDER.index(climb.state)
        assert (after[key].failed_at is None) <= (climb.failed_at is None)
        assert after[key] == together(after[key], climb)


def test_a_failure_stands_beside_the_state_with_its_code() -> None:
    (climb,) = climbs([a_receipt("delivered"), a_receipt("failed", code=131026), a_receipt("sent")])

    assert (climb.state, climb.failed_code, climb.failed_at) == ("delivered", 131026, NOW)
    assert climb.delivery == UUID(DELIVERY)


def test_two_municipalities_with_the_same_reference_are_two_climbs() -> None:
    found = climbs([a_receipt("read", municipality="delft"), a_receipt("sent", municipality="denhaag")])

    assert [(c.municipality, c.state) for c in found] == [("delft", "read"), ("denhaag", "sent")]


def test_what_says_nothing_about_arrival_climbs_nowhere_and_hearing_a_voice_note_is_reading() -> None:
    assert climbs([a_receipt(status, code=131026) for status in ("deleted", "warning", "not known yet")]) == ()
    assert climbs([a_receipt("played")])[0].state == "read"


@pytest.mark.parametrize("text", [None, "", "guard", "0e0e", "\u0000"])
def test_only_an_id_of_ours_is_a_delivery(text: str | None) -> None:
    assert delivery_id(text) is None


def test_a_receipt_proves_more_than_any_thought_of_ours() -> None:
    for ours in ("planned", "sending", "in_doubt", "superseded", "cancelled"):
        for proof in ("accepted", "sent", "delivered", "read"):
            assert higher(ours, proof) == higher(proof, ours) == proof


@given(
    st.sampled_from([*ERRORS.values(), UNKNOWN, SERVER, THROTTLED]), st.integers(1, 50), st.none() | st.floats(0, 60)
)
def test_every_refusal_leads_to_what_its_rule_says(rule: Rule, attempts: int, after_s: float | None) -> None:
    following = after_refusal(rule, attempts=attempts, after_s=after_s)

    if rule.action is Action.HOLD:
        assert following.then is Then.HELD
    elif rule.action is Action.SWITCH_TEMPLATE:
        assert following.then is Then.TEMPLATE
    elif rule.action in {Action.NEVER, Action.WAIT} or attempts >= AGAIN_LIMIT:
        assert following.then is Then.FAILED
    else:
        assert following.then is Then.AGAIN
        assert following.after_s >= (after_s or 0)
        assert 1 <= following.after_s <= 300


def test_a_pair_limit_backs_off_by_powers_of_four_and_then_a_person_decides() -> None:
    found = [after_refusal(ERRORS[131056], attempts=n, after_s=None) for n in range(1, AGAIN_LIMIT + 1)]

    assert [one.after_s for one in found[:5]] == [1, 4, 16, 64, 256]
    assert found[-1].then is Then.FAILED


@pytest.mark.parametrize(
    ("code", "class_", "then"),
    [
        (131048, Class.CHANNEL, Then.HELD),
        (190, Class.ACCESS, Then.HELD),
        (131026, Class.RECIPIENT, Then.FAILED),
        (131047, Class.MESSAGE, Then.FAILED),
        (130429, Class.BUSY, Then.AGAIN),
    ],
)
def test_the_codes_that_matter_most_lead_where_they_must(code: int, class_: Class, then: Then) -> None:
    assert ERRORS[code].class_ is class_
    assert after_refusal(ERRORS[code], attempts=1, after_s=None).then is then


def test_without_a_connection_it_goes_again_for_ever_and_a_hold_grows_to_a_quarter_of_an_hour() -> None:
    waits = [after_unreachable(n) for n in range(1, 200)]
    holds = [hold_s(n) for n in range(1, 200)]

    assert {one.then for one in waits} == {Then.AGAIN}
    assert (waits[0].after_s, waits[-1].after_s) == (0.5, 15)
    assert (holds[0], holds[-1]) == (15, 900)
    assert all(one <= other for one, other in pairwise(holds))


@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_delivery_is_known_again_by_what_comes_back_and_one_about_an_emergency_is_marked(purpose: Purpose) -> None:
    mark = marked(UUID(DELIVERY), purpose)

    assert delivery_id(mark) == UUID(DELIVERY)
    assert mark.startswith("emergency-") == (purpose is Purpose.EMERGENCY)
    assert as_delivery(mark) == mark
