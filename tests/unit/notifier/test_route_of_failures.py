"""One table of errors for what the platform refuses at once and for what a receipt tells later."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.providers import PROVIDERS
from loket.providers.shapes import Action, Class
from services.notifier.delivery.route import (
    AGAIN_LIMIT,
    MISSING_CODES,
    OLDEST,
    REPORTED_LIMIT,
    WINDOW_CODES,
    Next,
    Rest,
    Then,
    Tried,
    refused,
    reported,
    rest_after,
    urgent,
)

ERRORS = PROVIDERS["meta"].wire.ERRORS
MINUTE = timedelta(minutes=1)


def a_try(attempts: int = 1, *, template: str | None = None, needs_template: bool = False) -> Tried:
    return Tried(provider="meta", attempts=attempts, template=template, needs_template=needs_template)


@pytest.mark.parametrize(
    ("code", "then"),
    [
        (131047, Then.CLOSED),
        (131026, Then.FAILED),
        (130472, Then.FAILED),
        (131049, Then.FAILED),
        (131056, Then.AGAIN),
        (131048, Then.HELD),
        (368, Then.HELD),
        (132015, Then.FAILED),
        (999_999, Then.FAILED),
    ],
)
def test_a_code_leads_to_the_same_at_once_and_by_a_receipt(code: int, then: Then) -> None:
    rule = PROVIDERS["meta"].wire.rule(code, 200)

    assert refused(a_try(), rule, code=code).then is then
    assert reported(a_try(), rule, code=code, age=MINUTE).then is then


@given(st.sampled_from(sorted(ERRORS)), st.integers(1, 20), st.booleans(), st.booleans())
def test_nothing_goes_again_for_ever_after_receipts(code: int, attempts: int, templated: bool, needs: bool) -> None:
    tried = a_try(max(attempts, AGAIN_LIMIT), template="melding/nl" if templated else None, needs_template=needs)

    found = reported(tried, ERRORS[code], code=code, age=MINUTE)

    assert found.then in {Then.FAILED, Then.TEMPLATE, Then.CLOSED}
    assert found.then is not Then.CLOSED or not (templated or needs)
    assert found.then is not Then.TEMPLATE or templated


def test_a_closed_window_is_tried_with_a_template_once() -> None:
    rule = ERRORS[131047]

    assert refused(a_try(needs_template=True), rule, code=131047).then is Then.FAILED
    assert refused(a_try(template="melding/nl"), rule, code=131047).then is Then.FAILED


@pytest.mark.parametrize("code", [132001, 132015, 132016])
def test_a_template_that_is_paused_or_missing_gives_way_to_another(code: int) -> None:
    assert refused(a_try(template="melding/nl"), ERRORS[code], code=code).then is Then.TEMPLATE
    assert refused(a_try(), ERRORS[code], code=code).then is Then.FAILED


def test_a_channel_in_trouble_is_not_hammered_with_what_failed_by_receipt_and_old_news_stays_home() -> None:
    often = a_try(REPORTED_LIMIT)

    assert reported(often, ERRORS[131048], code=131048, age=MINUTE).then is Then.FAILED
    assert refused(often, ERRORS[131048], code=131048).then is Then.HELD
    assert reported(a_try(), ERRORS[131056], code=131056, age=OLDEST + MINUTE).then is Then.FAILED


def test_unknown_codes_are_permanent_with_an_alarm() -> None:
    for provider in PROVIDERS.values():
        unknown = provider.wire.rule(987_654_321, 400)

        assert (unknown.class_, unknown.action, unknown.alarm) == (Class.UNKNOWN, Action.NEVER, True)


@pytest.mark.parametrize("table", [WINDOW_CODES, MISSING_CODES])
def test_every_code_that_leads_to_a_template_is_one_of_its_providers_table(table: dict[str, frozenset[int]]) -> None:
    known = {(name, code) for name, codes in table.items() if name in PROVIDERS for code in codes}

    assert known
    assert all(code in PROVIDERS[name].wire.ERRORS for name, code in known)


def test_an_emergency_goes_by_each_way_at_once_and_then_after_pauses_that_stay_short() -> None:
    assert [urgent(n, 1).after_s for n in (1, 2, 3, 50)] == [0.5, 1.0, 2.0, 30.0]
    assert [urgent(n, 3).after_s for n in (1, 2, 3, 4, 5, 6)] == [0.0, 0.0, 0.5, 0.0, 0.0, 1.0]


def test_a_number_that_was_taken_off_too_short_ago_rests_for_five_minutes_with_all_that_it_sends() -> None:
    rule = ERRORS[133015]

    assert refused(a_try(), rule, code=133015) == Next(then=Then.AGAIN, after_s=300.0, refused=True)
    assert refused(a_try(), rule, code=133015, after_s=400.0).after_s == 400.0
    assert reported(a_try(), rule, code=133015, age=MINUTE).after_s == 300.0
    assert rest_after("meta", rule, code=133015, after_s=None) == Rest(for_s=300.0, whole_app=False)
    assert rest_after("meta", ERRORS[133016], code=133016, after_s=None) is None
