"""Messages leave as fast as every limit allows, and no channel of an app waits longer than a turn of the others."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifier.delivery.pacing import (
    PAIR_BURST,
    PAIR_EVERY_S,
    TURN,
    UPGRADED_PER_S,
    Ask,
    Bucket,
    Pairs,
    Turns,
    per_second,
)

RATES = st.floats(0.1, 500)


@given(RATES, st.lists(st.floats(0, 5), max_size=60))
def test_a_bucket_never_lets_more_through_than_burst_and_rate_together(rate: float, pauses: list[float]) -> None:
    bucket, now_s, taken = Bucket.full(rate, max(rate, 1), 0.0), 0.0, 0
    for pause in pauses:
        now_s += pause
        room = bucket.room(now_s)
        bucket = bucket.take(room, now_s)
        taken += room

    assert taken <= max(rate, 1) + rate * now_s + 0.001


@given(RATES, st.integers(0, 2000))
def test_after_the_wait_that_it_names_one_may_leave(rate: float, taken: int) -> None:
    bucket = Bucket.full(rate, max(rate, 1), 0.0).take(taken, 0.0)

    wait_s = bucket.wait_s(0.0)

    assert bucket.room(wait_s) >= 1
    assert wait_s == 0 or bucket.room(wait_s * 0.9) == 0


def test_time_that_runs_back_gives_nothing() -> None:
    bucket = Bucket.full(1, 10, 100.0).take(10, 100.0)

    assert bucket.at(50.0) == bucket
    assert bucket.take(-3, 100.0).room(100.0) == 3


def test_a_resident_gets_a_burst_of_forty_five_and_then_one_message_in_six_seconds() -> None:
    pairs, now_s = Pairs(), 0.0
    at: list[float] = []
    while len(at) < 50:
        if "sam" not in pairs.resting(now_s):
            pairs.sent("sam", now_s)
            at.append(now_s)
        else:
            now_s += 0.5

    assert at[: int(PAIR_BURST)] == [0.0] * int(PAIR_BURST)
    gaps = [later - earlier for earlier, later in pairwise(at[45:])]
    assert gaps == pytest.approx([PAIR_EVERY_S] * 4)
    assert pairs.resting(now_s) == {"sam"}
    assert pairs.resting(now_s + 1000) == set()


def granted(turns: Turns, until_s: float, asks: dict[str, int]) -> Iterator[tuple[float, str, int]]:
    """What leaves until a moment when every channel asks again at once, for 16 at most, until it has no more."""
    now_s, left = 0.0, dict(asks)
    for channel, wanted in left.items():
        turns.ask(Ask(channel=channel, wanted=min(wanted, 16)))
    while now_s <= until_s:
        for grant in turns.grants(now_s):
            left[grant.channel] -= grant.n
            yield now_s, grant.channel, grant.n
            if left[grant.channel] > 0:
                turns.ask(Ask(channel=grant.channel, wanted=min(left[grant.channel], 16)))
        wait_s = turns.wait_s(now_s)
        if wait_s is None:
            return
        now_s += wait_s


def test_ten_thousand_waiting_of_one_city_hold_up_anothers_single_answer_by_no_more_than_a_turn() -> None:
    turns = Turns(20, 0.0)
    list(granted(turns, 60.0, {"denhaag": 10_000}))

    turns.ask(Ask(channel="delft", wanted=1))
    order: list[tuple[str, int]] = []
    now_s = 60.0
    while "delft" not in {channel for channel, _ in order}:
        found = turns.grants(now_s)
        order += [(grant.channel, grant.n) for grant in found]
        for grant in found:
            turns.ask(Ask(channel=grant.channel, wanted=16))
        now_s += turns.wait_s(now_s) or 0.0

    assert sum(n for channel, n in order if channel == "denhaag") <= TURN
    assert now_s - 60.0 <= (TURN + 1) / 20 + 0.01


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(50, 3000), min_size=2), st.floats(5, 300))
def test_who_always_has_more_to_send_gets_the_same_as_any_other(asks: dict[str, int], rate: float) -> None:
    turns, until_s = Turns(rate, 0.0), 5.0
    got: dict[str, int] = dict.fromkeys(asks, 0)
    left: list[set[str]] = []
    for _, channel, n in granted(turns, until_s, asks):
        got[channel] += n
        left.append({c for c in asks if got[c] < asks[c]})

    busy = left[-1] if left else set(asks)
    assert sum(got.values()) <= rate + rate * until_s + 1
    assert all(abs(got[a] - got[b]) <= 2 * TURN for a in busy for b in busy)


@pytest.mark.parametrize("each_round", range(1, 33))
def test_who_asks_last_every_time_gets_as_much_as_who_asks_first(each_round: int) -> None:
    turns, got, asked = Turns(1.0, 0.0, funded=True), {"a": 0, "b": 0}, {"a": False, "b": False}

    for n in range(300):
        for name in got:
            if not asked[name]:
                turns.ask(Ask(channel=name, wanted=16))
                asked[name] = True
        turns.fund(each_round, float(n))
        for grant in turns.grants(float(n)):
            got[grant.channel] += grant.n
            asked[grant.channel] = False

    assert abs(got["a"] - got["b"]) <= 2 * TURN


def test_an_app_that_is_told_to_wait_lets_nobody_through_until_then() -> None:
    turns = Turns(10, 0.0)
    turns.rest(30.0, 0.0)
    turns.ask(Ask(channel="delft", wanted=1))

    assert turns.grants(29.0) == []
    assert turns.wait_s(29.0) == pytest.approx(1.0)
    assert [g.channel for g in turns.grants(30.0)] == ["delft"]


def test_what_was_granted_and_not_used_goes_to_the_next_and_who_left_is_not_asked() -> None:
    turns = Turns(8, 0.0)
    turns.ask(Ask(channel="denhaag", wanted=16))
    (grant,) = turns.grants(0.0)
    turns.ask(Ask(channel="gone", wanted=1))
    turns.ask(Ask(channel="delft", wanted=3))
    turns.leave("gone")
    assert turns.grants(0.0) == []

    turns.give_back(grant.n, 0.0)

    assert [(g.channel, g.n) for g in turns.grants(0.0)] == [("delft", 3)]


def test_a_number_sends_the_same_part_of_what_it_may_have_at_every_level() -> None:
    assert [per_second(60, level) for level in (None, "STANDARD", "NOT_APPLICABLE", "high")] == [60, 60, 60, 750]
    assert per_second(1_000, "HIGH") == UPGRADED_PER_S


def test_a_bucket_that_becomes_faster_or_slower_keeps_what_is_in_it_and_no_more_than_fits() -> None:
    bucket = Bucket.empty(2, 2, 0.0).at(0.5)

    assert bucket.faster(100, 1.0).at(1.01).tokens == pytest.approx(3.0)
    assert bucket.faster(100, 1.0).at(9.0).faster(3, 9.0).tokens == 3
