"""States, deadlines, numbers and evidence of a case."""

import math
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.events import Candidate
from services.notifier.cases.deadlines import due_day, is_late, is_workday, public_holidays, resumed_due
from services.notifier.cases.evidence import Evidence, add, judge
from services.notifier.cases.numbers import case_number, month_of
from services.notifier.cases.workflow import (
    CLOSED,
    MOVES,
    STATES,
    TRANSITIONS,
    NotAllowed,
    Who,
    allowed,
    check,
    text_key,
)
from tests.unit.notifier.talking import WORLD, likely

WORKING = {"in behandeling", "reactie gevraagd", "ingepland", "doorgezet"}
ENDS = {"afgehandeld", "geannuleerd"}


@pytest.mark.parametrize(
    ("state", "allowed"),
    [
        ("gemeld", WORKING | ENDS),
        ("in behandeling", WORKING - {"in behandeling"} | ENDS),
        ("reactie gevraagd", WORKING - {"reactie gevraagd"} | ENDS),
        ("ingepland", WORKING - {"ingepland"} | ENDS),
        ("doorgezet", WORKING - {"doorgezet"} | ENDS),
        ("afgehandeld", {"heropend"}),
        ("heropend", WORKING | ENDS),
        ("geannuleerd", {"heropend"}),
    ],
)
def test_each_state_allows_its_moves_and_refuses_others_with_the_list(state: str, allowed: set[str]) -> None:
    for wanted in STATES:
        if wanted in allowed:
            check(state, wanted)
            continue
        with pytest.raises(NotAllowed) as caught:
            check(state, wanted)
        assert (set(caught.value.allowed), caught.value.state, caught.value.wanted) == (allowed, state, wanted)
        assert all(name in str(caught.value) for name in allowed)


@pytest.mark.parametrize(
    ("state", "wanted", "who"),
    [
        ("gemeld", "geannuleerd", Who.RESIDENT),
        ("ingepland", "geannuleerd", Who.RESIDENT),
        ("reactie gevraagd", "in behandeling", Who.RESIDENT),
        ("reactie gevraagd", "in behandeling", Who.LOKET),
        ("afgehandeld", "heropend", Who.RESIDENT),
    ],
)
def test_a_resident_may_withdraw_answer_and_say_that_it_is_not_solved(state: str, wanted: str, who: Who) -> None:
    check(state, wanted, who)
    check(state, wanted)


def test_only_staff_may_plan_and_handle_and_nobody_skips_the_table() -> None:
    for state in STATES:
        assert set(allowed(state, Who.STAFF)) == set(TRANSITIONS[state])
        for who in (Who.RESIDENT, Who.LOKET):
            assert set(allowed(state, who)) <= {"geannuleerd", "in behandeling", "heropend"}
            with pytest.raises(NotAllowed) as caught:
                check(state, "afgehandeld", who)
            assert caught.value.allowed == allowed(state, who)
    assert all(who for who in MOVES.values())
    assert allowed("klaar") == ()


def test_an_unknown_state_is_refused_and_every_state_has_a_text_and_a_way_on() -> None:
    with pytest.raises(NotAllowed):
        check("gemeld", "klaar")

    assert set(STATES) == {"gemeld", "heropend"} | WORKING | ENDS
    assert CLOSED == ENDS
    for state in STATES:
        assert TRANSITIONS[state]
        for municipality in WORLD.values():
            for language in municipality.languages:
                assert municipality.text(text_key(state), language)


@pytest.mark.parametrize(
    ("holiday", "why"),
    [
        (date(2026, 1, 1), "New Year"),
        (date(2026, 4, 6), "Easter Monday"),
        (date(2026, 4, 27), "King's day"),
        (date(2025, 4, 26), "King's day on Saturday, since the 27th is a Sunday"),
        (date(2026, 5, 14), "Ascension day"),
        (date(2026, 5, 25), "Whit Monday"),
        (date(2026, 12, 25), "Christmas"),
        (date(2028, 12, 26), "the second day of Christmas"),
        (date(2025, 5, 5), "Liberation day of a fifth year"),
        (date(2027, 12, 25), "a Saturday too"),
    ],
)
def test_nobody_works_on_a_dutch_holiday(holiday: date, why: str) -> None:
    assert not is_workday(holiday), why
    assert holiday in public_holidays(holiday.year), why


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 5, 5), "Liberation day in between"),
        (date(2027, 5, 5), "Liberation day in between"),
        (date(2031, 4, 28), "the day after King's day"),
        (date(2026, 12, 24), "Christmas Eve"),
        (date(2026, 12, 31), "New Year's Eve"),
    ],
)
def test_an_ordinary_day_is_worked(day: date, why: str) -> None:
    assert is_workday(day), why


@pytest.mark.parametrize(
    ("reported", "term", "due"),
    [
        (datetime(2026, 11, 25, 10, tzinfo=UTC), 3, date(2026, 11, 30)),  # over a weekend
        (datetime(2026, 11, 28, 10, tzinfo=UTC), 1, date(2026, 11, 30)),  # on Saturday
        (datetime(2026, 12, 24, 10, tzinfo=UTC), 1, date(2026, 12, 28)),  # Christmas and a weekend
        (datetime(2026, 4, 24, 10, tzinfo=UTC), 1, date(2026, 4, 28)),  # a weekend and King's day
        (datetime(2026, 5, 13, 10, tzinfo=UTC), 1, date(2026, 5, 15)),  # Ascension day
        (datetime(2026, 5, 22, 10, tzinfo=UTC), 1, date(2026, 5, 26)),  # Whit Monday
        (datetime(2026, 5, 4, 10, tzinfo=UTC), 1, date(2026, 5, 5)),  # Liberation day that the state does not keep
        (datetime(2025, 5, 2, 10, tzinfo=UTC), 1, date(2025, 5, 6)),  # and one that it does
        (datetime(2026, 12, 31, 10, tzinfo=UTC), 1, date(2027, 1, 4)),  # over the year
        (datetime(2026, 11, 25, 23, 30, tzinfo=UTC), 1, date(2026, 11, 27)),  # it is tomorrow in the Netherlands
    ],
)
def test_a_term_counts_working_days_from_the_day_after(reported: datetime, term: int, due: date) -> None:
    assert due_day(reported, term) == due


def test_a_closing_day_of_the_municipality_is_no_working_day() -> None:
    reported = datetime(2026, 11, 25, 10, tzinfo=UTC)

    assert due_day(reported, 1, {date(2026, 11, 26)}) == date(2026, 11, 27)
    assert due_day(reported, 1, {date(2026, 11, 27)}) == date(2026, 11, 26)


@pytest.mark.parametrize(
    ("asked", "answered", "due"),
    [
        (datetime(2026, 11, 25, 10, tzinfo=UTC), datetime(2026, 11, 25, 16, tzinfo=UTC), date(2026, 11, 30)),
        (datetime(2026, 11, 25, 10, tzinfo=UTC), datetime(2026, 11, 26, 9, tzinfo=UTC), date(2026, 12, 1)),
        (datetime(2026, 11, 27, 10, tzinfo=UTC), datetime(2026, 11, 30, 9, tzinfo=UTC), date(2026, 12, 1)),
        (datetime(2026, 11, 27, 10, tzinfo=UTC), datetime(2026, 11, 29, 9, tzinfo=UTC), date(2026, 11, 30)),
    ],
)
def test_the_days_on_which_the_resident_was_asked_something_do_not_count(
    asked: datetime, answered: datetime, due: date
) -> None:
    assert resumed_due(date(2026, 11, 30), asked, answered) == due


def test_while_the_clock_stands_still_a_case_does_not_become_late() -> None:
    due, asked = date(2026, 11, 30), datetime(2026, 11, 27, 10, tzinfo=UTC)

    assert not is_late(due, None, date(2026, 11, 30))
    assert is_late(due, None, date(2026, 12, 1))
    assert not is_late(due, asked, date(2026, 12, 24))
    assert is_late(due, datetime(2026, 12, 2, 10, tzinfo=UTC), date(2026, 12, 24))


@given(
    st.integers(0, 7300 * 24).map(lambda hours: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(hours=hours)),
    st.integers(1, 60),
)
def test_a_term_ends_on_a_working_day_and_holds_as_many_of_them_as_it_says(reported: datetime, term: int) -> None:
    due = due_day(reported, term)

    start = due_day(reported, 1)
    assert is_workday(due)
    assert sum(is_workday(start + timedelta(days=n)) for n in range((due - start).days + 1)) == term


def test_a_number_has_prefix_month_and_five_digits_and_grows_when_it_must() -> None:
    assert case_number("DH", "2611", 4821) == "DH-2611-04821"
    assert case_number("DT", "2611", 123456) == "DT-2611-123456"
    assert month_of(datetime(2026, 11, 30, 23, 30, tzinfo=UTC)) == "2612"
    assert month_of(datetime(2026, 11, 30, 22, 30, tzinfo=UTC)) == "2611"


SUBS = ("losse stoeptegel", "lantaarnpaal kapot", "container vol", "verzakking")
MESSAGES = st.lists(
    st.tuples(st.sampled_from(SUBS), st.floats(0.01, 1.0), st.booleans()).map(lambda t: (likely(t[0], t[1]), t[2])),
    min_size=1,
    max_size=6,
)


def _sum(messages: list[tuple[tuple[Candidate, ...], bool]], categories: int = 48) -> Evidence:
    found = Evidence()
    for candidates, routed in messages:
        found = add(found, candidates, routed=routed, categories=categories)
    return found


@given(MESSAGES, st.randoms(use_true_random=False))
def test_evidence_adds_up_to_the_same_in_any_order(
    messages: list[tuple[tuple[Candidate, ...], bool]], random: Random
) -> None:
    shuffled = list(messages)
    random.shuffle(shuffled)

    one, other = _sum(messages), _sum(shuffled)

    assert one.sums.keys() == other.sums.keys()
    assert all(math.isclose(one.sums[sub], other.sums[sub]) for sub in one.sums)
    assert (one.messages, one.routed) == (other.messages, other.routed)


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_a_judgement_is_a_declared_category_with_three_candidates_best_first(slug: str) -> None:
    municipality = WORLD[slug]

    verdict = judge(_sum([(likely("losse stoeptegel", 0.6, slug), True)]), municipality)

    assert verdict.category == municipality.category("losse stoeptegel")
    assert verdict.sure
    assert len(verdict.candidates) == 3
    assert all(one.p >= other.p for one, other in pairwise(verdict.candidates))


def test_the_same_said_again_makes_it_surer_and_one_odd_message_does_not_outweigh_three() -> None:
    once = judge(_sum([(likely("losse stoeptegel", 0.6), False)]), WORLD["denhaag"])
    twice = judge(_sum([(likely("losse stoeptegel", 0.6), False)] * 2), WORLD["denhaag"])
    odd = _sum([(likely("losse stoeptegel", 0.6), False)] * 3 + [(likely("container vol", 0.99), False)])

    assert twice.confidence > once.confidence
    assert (once.sure, twice.sure) == (False, True)
    assert judge(odd, WORLD["denhaag"]).category.sub == "losse stoeptegel"


def test_without_evidence_a_case_is_the_fallbacks() -> None:
    for municipality in WORLD.values():
        verdict = judge(Evidence(), municipality)
        assert (verdict.category, verdict.sure, verdict.candidates) == (municipality.fallback, False, ())
