from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.accounts import Accounts
from simulator.bodies import BadRequest
from simulator.faults.kinds import KINDS, TARGET_TYPES, Effect, Fault, combine
from simulator.faults.requests import read_fault
from simulator.vendors.meta.notices import NOTICES
from simulator.vendors.meta.titles import TITLES
from simulator.vendors.meta.webhooks import Meta
from simulator.vendors.shape import GIVE_UP_AFTER_S, LONGEST_PAUSE_S, Attempt
from tests.unit.simulator.test_meta import an_account
from tests.unit.simulator.test_residents import json_values

DELFT = an_account()
ACCOUNTS = Accounts([DELFT])


def a_fault(kind: str, target: str = "number:+31150000001") -> Fault:
    return Fault(id="1", kind=kind, target=target, until=1.0)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_sentence_known_targets_and_an_effect(kind: str) -> None:
    declared = KINDS[kind]

    assert declared.about.endswith(".")
    assert set(declared.target_types) <= set(TARGET_TYPES)
    assert declared.effect != Effect() or declared.says
    assert {*declared.says, *declared.says_after} <= set(NOTICES)
    assert set(declared.lifts) <= set(KINDS)
    effect = declared.effect
    refusals = (effect.refuse_all, effect.refuse_send, effect.refuse_template, effect.refuse_media)
    codes = {refusal.code for refusal in refusals if refusal} | {mark.code for mark in effect.marks}
    assert codes | {effect.fail_send} <= {None, *TITLES}


@pytest.mark.parametrize(
    "target", ["app:meta-delft", "vendor:meta", "waba:100000000000015", "number:+31150000001", "number:31150000001"]
)
def test_a_fault_hits_what_its_target_names(target: str) -> None:
    other = msgspec.structs.replace(DELFT, app="a", provider="p", waba="w", number="+31700000001", phone_number_id="2")

    assert combine([a_fault("receipts_lost", target)], DELFT) == (Effect(lose_receipts=True), "receipts_lost")
    assert combine([a_fault("receipts_lost", target)], other) == (Effect(), None)


def test_faults_add_up() -> None:
    effect, names = combine([a_fault("vendor_slow"), a_fault("webhooks_duplicated")], DELFT)

    assert (effect.stall_s, effect.copies) == (3.0, 2)
    assert names == "vendor_slow,webhooks_duplicated"


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ({"kind": "meteorite", "target": "app:meta-delft"}, "vendor_down"),
        ({"kind": "vendor_down", "target": "city:delft"}, "app:"),
        ({"kind": "vendor_down", "target": "template:x"}, "vendor_down"),
        ({"kind": "vendor_down", "target": "app:meta-gouda"}, "nothing"),
        ({"kind": "vendor_down", "target": "app:meta-delft", "for_s": 0}, "for_s"),
        ({"kind": "vendor_down", "target": "app:meta-delft", "for_s": 1e9}, "for_s"),
        ({"kind": "vendor_down", "target": "app:meta-delft", "for_s": True}, "for_s"),
        ({"kind": "vendor_down", "target": "app:meta-delft", "silent": 1}, "silent"),
    ],
)
def test_a_fault_that_cannot_be_set_is_refused_with_the_reason(body: dict[str, Any], word: str) -> None:
    with pytest.raises(BadRequest) as refused:
        read_fault(body, ACCOUNTS)

    assert word in refused.value.sentence


@given(json_values, json_values, json_values)
def test_whatever_fault_is_asked_is_read_or_refused(kind: object, target: object, for_s: object) -> None:
    for body in ({"kind": kind, "target": target, "for_s": for_s}, {"kind": "vendor_down", "target": target}):
        with pytest.raises(BadRequest):
            read_fault(body, ACCOUNTS)


def pause_s(attempts: int, age_s: float = 0.0) -> float | None:
    attempt = Attempt(kind="message", address="http://sim", status=500, attempts=attempts, age_s=age_s)
    return Meta().pause_s(attempt)


@given(st.integers(1, 100_000))
def test_pauses_grow_up_to_a_minute(attempts: int) -> None:
    pauses = [pause_s(n) or 0.0 for n in (attempts, attempts + 1)]

    assert 0 < pauses[0] <= pauses[1] <= LONGEST_PAUSE_S


def test_the_first_pauses_double() -> None:
    assert [pause_s(n) for n in range(1, 9)] == [1, 2, 4, 8, 16, 32, 60, 60]


def test_meta_gives_a_webhook_up_after_seven_days() -> None:
    assert pause_s(9, GIVE_UP_AFTER_S - 61) is not None
    assert pause_s(9, GIVE_UP_AFTER_S - 59) is None
