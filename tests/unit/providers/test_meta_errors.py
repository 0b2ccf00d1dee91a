"""What a refusal means is looked up, never guessed."""

from typing import Final

import pytest

from loket.providers.cloud.errors import ERRORS, FAMILIES, rule
from loket.providers.shapes import Action, Class, in_time

ROWS: Final[tuple[tuple[Class, Action, bool, tuple[int, ...]], ...]] = (
    (Class.ACCESS, Action.HOLD, True, (0, 3, 10, 131005, 190, *range(200, 300))),
    (Class.BUSY, Action.AGAIN, False, (1, 2, 4, 80007, 130429, 131000, 131016, 131057, 132069)),
    (Class.BUSY, Action.AGAIN, False, (133004, 133015, 133016)),
    (Class.BUSY, Action.PAIR, False, (131056,)),
    (Class.CHANNEL, Action.HOLD, True, (33, 368, 131031, 131037, 131042, 131044, 131045, 131048, 131064, 133010)),
    (Class.CHANNEL, Action.HOLD, True, (141006, 141008, 141014)),
    (Class.CHANNEL, Action.NEVER, True, (141010,)),
    (Class.RECIPIENT, Action.NEVER, False, (130403, 131026, 131050)),
    (Class.RECIPIENT, Action.NEVER, True, (130497,)),
    (Class.RECIPIENT, Action.WAIT, False, (131049,)),
    (Class.MESSAGE, Action.NEVER, False, (130472, 131047, 132068, 137000)),
    (Class.MESSAGE, Action.NEVER, True, (132007,)),
    (Class.MESSAGE, Action.SWITCH_TEMPLATE, True, (132015, 132016)),
    (Class.REQUEST, Action.NEVER, True, (100, 131008, 131009, 131014, 131021, 131030, 131051, 131052, 131053)),
    (Class.REQUEST, Action.NEVER, True, (131055, 131059, 131062, 131063, 135000)),
    (Class.REQUEST, Action.NEVER, True, (132000, 132001, 132005, 132008, 132012, 132018)),
    (Class.REQUEST, Action.NEVER, True, (131020, 131041, *range(131201, 131216))),
    (Class.REQUEST, Action.NEVER, True, (133000, 133005, 133006, 133008, 133009)),
    (Class.REQUEST, Action.NEVER, True, (134011, *range(134100, 134110))),
)
UNWRITTEN: Final = (138024, 139001, 147000, 2388001, 2494055, 2593079)


@pytest.mark.parametrize(
    ("code", "class_", "action", "alarm"),
    [
        pytest.param(code, class_, action, alarm, id=str(code))
        for class_, action, alarm, codes in ROWS
        for code in codes
    ],
)
def test_a_code_says_what_to_do_in_an_answer_and_in_a_receipt(
    code: int, class_: Class, action: Action, alarm: bool
) -> None:
    found = {(r.class_, r.action, r.alarm) for r in (rule(code, status) for status in (200, 400, 401, 403, 429, 500))}

    assert found == {(class_, action, alarm)}


def test_every_code_of_the_table_is_one_of_these_rows() -> None:
    assert sorted(ERRORS) == sorted(code for *_, codes in ROWS for code in codes)


@pytest.mark.parametrize("code", UNWRITTEN)
def test_what_is_about_calls_forms_or_management_is_ours_to_mend(code: int) -> None:
    found = rule(code, 400)

    assert code // 1000 in FAMILIES
    assert (found.class_, found.action, found.alarm) == (Class.REQUEST, Action.NEVER, True)


@pytest.mark.parametrize("code", [131001, 131046, 131058, 131999, -1, 5, 10**30])
def test_a_code_that_nobody_knows_is_for_ever_and_rings(code: int) -> None:
    found = rule(code, 400)

    assert (found.class_, found.action, found.alarm) == (Class.UNKNOWN, Action.NEVER, True)


@pytest.mark.parametrize("http_status", [429, 500, 502, 503])
def test_without_a_code_the_http_status_says_that_later_will_do(http_status: int) -> None:
    found = rule(None, http_status)

    assert (found.class_, found.action) == (Class.BUSY, Action.AGAIN)


@pytest.mark.parametrize("http_status", [200, 302, 400, 401, 403, 404])
def test_without_a_code_any_other_status_is_for_ever_and_rings(http_status: int) -> None:
    found = rule(None, http_status)

    assert (found.class_, found.action, found.alarm) == (Class.UNKNOWN, Action.NEVER, True)


def test_the_first_signs_of_a_ban_are_about_the_channel_and_not_about_speed() -> None:
    assert {rule(code, 403).class_ for code in (131048, 368)} == {Class.CHANNEL}
    assert {rule(code, 429).class_ for code in (131048, 368)} == {Class.CHANNEL}


def test_what_holds_a_channel_always_rings() -> None:
    assert [code for code, r in ERRORS.items() if r.action is Action.HOLD and not r.alarm] == []


def test_what_is_tried_again_is_only_what_passes_by_itself() -> None:
    again = {Action.AGAIN, Action.PAIR}

    assert {r.class_ for r in ERRORS.values() if r.action in again} == {Class.BUSY}
    assert [code for code, r in ERRORS.items() if r.class_ is Class.BUSY and r.action not in again] == []


def test_only_one_code_holds_up_a_single_resident() -> None:
    assert [code for code, r in ERRORS.items() if r.action is Action.PAIR] == [131056]


def test_a_number_that_was_taken_off_is_left_alone_for_five_minutes() -> None:
    assert {code: r.pause_s for code, r in ERRORS.items() if r.pause_s} == {133015: 300.0}


def test_maintenance_is_about_the_channel_once_it_does_not_pass() -> None:
    found = [(r.class_, r.action, r.alarm) for r in (in_time(ERRORS[131057], n) for n in (1, 4, 5, 50))]

    passing, lasting = (Class.BUSY, Action.AGAIN, False), (Class.CHANNEL, Action.HOLD, True)
    assert found == [passing, passing, lasting, lasting]
    assert [code for code, r in ERRORS.items() if in_time(r, 50) is not r] == [131057]
