import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.providers.meta import wire
from loket.providers.shapes import Post
from simulator import clock
from simulator.batches import merged
from simulator.bodies import BadRequest, write_json
from simulator.clock import Pace
from simulator.faults import ladder
from simulator.faults.effects import Effect, Mark, Refusal, together
from simulator.faults.kinds import KINDS
from simulator.rules import PRESETS, Rules, read_rules
from simulator.vendors.meta.limits import room
from simulator.vendors.meta.notices import NOTICES, Notice, body
from simulator.vendors.meta.webhooks import slow_pause_s
from simulator.vendors.shape import GIVE_UP_AFTER_S, Attempt
from tests.unit.simulator.test_meta import an_account
from tests.unit.simulator.test_residents import json_values
from tests.unit.simulator.test_template_text import a_template


@pytest.mark.parametrize("name", NOTICES)
def test_every_notice_is_a_change_of_one_account_with_the_time(name: str) -> None:
    account = an_account()
    notice = Notice(account=account, at=1_790_000_000.5, until=1_790_086_400.5, template=a_template())

    said = NOTICES[name](notice)
    written = json.loads(body(account, said, notice.at))

    (entry,) = written["entry"]
    (change,) = entry["changes"]
    assert entry["time"] == 1_790_000_000
    assert (change["field"], change["value"]) == (said.field, said.value)
    assert account.waba in {entry["id"], said.value.get("waba_info", {}).get("waba_id")}


@pytest.mark.parametrize("name", NOTICES)
def test_loket_makes_one_change_with_a_meaning_of_every_notice(name: str) -> None:
    account = an_account()
    notice = Notice(account=account, at=1_790_000_000.0, until=1_790_086_400.0, template=a_template())
    raw = body(account, NOTICES[name](notice), notice.at)

    parsed = wire.parse(Post(body=raw, headers={}), knows=lambda _: True)

    (change,) = parsed.changes
    assert (change.account, change.problem) == (account.waba, None)
    assert change.signals


def test_a_restriction_says_until_when_and_a_ban_since_when() -> None:
    notice = Notice(account=an_account(), at=1_744_848_000.0, until=1_744_934_400.0)

    restriction = NOTICES["restrict_all"](notice).value["restriction_info"]
    ban = NOTICES["disable"](notice).value["ban_info"]

    assert {one["expiration"] for one in restriction} == {1_744_934_400}
    assert ban == {"waba_ban_state": "DISABLE", "waba_ban_date": "April 17, 2025"}


@given(st.lists(st.floats(0, 1000), max_size=60), st.integers(1, 50), st.floats(0.1, 60))
def test_a_pair_never_has_more_room_than_its_burst_and_gets_it_back(
    sent: list[float], burst: int, pause_s: float
) -> None:
    times = sorted(sent)

    left = room(times, 1000, burst=burst, pause_s=pause_s)

    assert left <= burst
    assert room([], 1000, burst=burst, pause_s=pause_s) == burst
    later = room(times, 1000 + (burst - left) * pause_s + 1, burst=burst, pause_s=pause_s)
    assert later == pytest.approx(burst)


def test_a_burst_is_forty_five_and_then_one_per_six_seconds() -> None:
    times = [0.0] * 45

    assert room(times, 5.9, burst=45, pause_s=6) < 1
    assert room(times, 6.1, burst=45, pause_s=6) >= 1


def test_the_steps_of_the_ladder_last_as_many_days_as_meta_says() -> None:
    days = {step: rung.for_s / ladder.DAY_S for step, rung in ladder.LADDER.items() if step.startswith("restrict")}

    assert days == {"restrict_1d": 1, "restrict_3d": 3, "restrict_5d": 5, "restrict_7d": 7, "restrict_30d": 30}


@pytest.mark.parametrize("step", [step for step in ladder.CLIMB if step != "warning"])
def test_every_step_that_stops_messages_shows_in_health_and_is_announced_until_it_is_lifted(step: str) -> None:
    kind = KINDS[ladder.LADDER[step].kind]
    account = an_account()
    notice = Notice(account=account, at=0.0, until=1.0)

    assert kind.effect.refuse_send or kind.effect.refuse_template
    assert any(mark.can_send != "AVAILABLE" for mark in kind.effect.marks)
    assert {NOTICES[name](notice).field for name in kind.says} == {"account_update"}
    assert kind.says_after == ("reinstate",)


def test_quality_and_ladder_only_get_worse_with_more_blocks() -> None:
    worse = ["GREEN", "YELLOW", "RED"]
    ratings = [worse.index(ladder.quality(n)) for n in range(40)]
    rungs = [ladder.rung_for(n) for n in range(40)]
    steps = [ladder.CLIMB.index(rung) for rung in rungs if rung]

    assert all(a <= b for a, b in itertools.pairwise(ratings))
    assert all(a <= b for a, b in itertools.pairwise(steps))
    assert (rungs[0], rungs[-1]) == (None, "disable")


def a_body(waba: str, value: int, time: int | None = None) -> bytes:
    entry = {"id": waba, "changes": [{"field": "messages", "value": {"n": value}}]}
    return write_json(
        {"object": "whatsapp_business_account", "entry": [entry if time is None else entry | {"time": time}]}
    )


@given(st.lists(st.tuples(st.sampled_from(["1", "2"]), st.integers()), min_size=1, max_size=20))
def test_putting_updates_together_loses_none_and_keeps_their_order(updates: list[tuple[str, int]]) -> None:
    one = merged([a_body(waba, n) for waba, n in updates])

    assert one is not None
    entries = json.loads(one)["entry"]
    assert [(entry["id"], change["value"]["n"]) for entry in entries for change in entry["changes"]] == updates


@pytest.mark.parametrize("other", [b"", b"{}", b"[]", b'{"object":"page","entry":[]}', b"From=whatsapp%3A"])
def test_what_is_not_in_metas_envelope_goes_alone(other: bytes) -> None:
    assert merged([a_body("1", 1), other]) is None


def test_an_entry_with_its_own_time_stays_its_own() -> None:
    one = merged([a_body("1", 1, 10), a_body("1", 2, 20)])

    assert one is not None
    assert [entry["time"] for entry in json.loads(one)["entry"]] == [10, 20]


@given(json_values)
def test_whatever_rules_are_asked_are_taken_or_refused(value: object) -> None:
    for name in ("batch", "tier", "preset", "latency_s", "gravity"):
        try:
            read_rules({name: value}, Rules())
        except BadRequest as refused:
            assert refused.sentence.endswith(".")  # noqa: PT017 - the value may be legal too


def test_a_preset_sets_everything_and_a_rule_beside_it_counts() -> None:
    assert read_rules({"preset": "meta", "batch": 3}, Rules(tier="TIER_10K")).batch == 3
    assert read_rules({"preset": "meta"}, Rules(batch=9)) == PRESETS["meta"]


def test_metas_own_pauses_grow_to_six_hours_for_seven_days() -> None:
    def attempt(attempts: int, age_s: float = 0.0) -> Attempt:
        return Attempt(kind="message", address="", status=500, attempts=attempts, age_s=age_s)

    assert [slow_pause_s(attempt(n)) for n in (1, 2, 3, 30)] == [1, 2, 4, 6 * 3600]
    assert slow_pause_s(attempt(30, GIVE_UP_AFTER_S - 1)) is None


def test_the_worst_of_several_faults_shows() -> None:
    first = Effect(quality="YELLOW", refuse_send=Refusal(http=400, code=1), marks=(Mark(level="WABA"),))
    second = Effect(quality="RED", refuse_send=Refusal(http=400, code=2), marks=(Mark(level="APP"),))

    both = together([first, second])

    assert (both.quality, both.refuse_send, len(both.marks)) == ("RED", Refusal(http=400, code=1), 2)
    assert together([]) == Effect()


def test_the_clock_jumps_and_runs_but_never_back() -> None:
    before = clock.pace()
    try:
        clock.go(Pace())
        start = clock.now()
        clock.change(advance_s=3600)
        jumped = clock.now()
        clock.change(factor=1000)
        assert jumped - start >= 3600
        assert clock.now() >= jumped
        assert clock.real_s(1000) == 1
    finally:
        clock.go(before)
