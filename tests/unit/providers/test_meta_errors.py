"""What a refusal means is looked up, never guessed."""

import pytest

from loket.providers.meta.errors import ERRORS, rule
from loket.providers.shapes import Action, Class


@pytest.mark.parametrize(
    ("code", "class_", "action", "alarm"),
    [
        (131048, Class.CHANNEL, Action.HOLD, True),
        (368, Class.CHANNEL, Action.HOLD, True),
        (131031, Class.CHANNEL, Action.HOLD, True),
        (131042, Class.CHANNEL, Action.HOLD, True),
        (190, Class.ACCESS, Action.HOLD, True),
        (0, Class.ACCESS, Action.HOLD, True),
        (200, Class.ACCESS, Action.HOLD, True),
        (299, Class.ACCESS, Action.HOLD, True),
        (130429, Class.BUSY, Action.AGAIN, False),
        (131056, Class.BUSY, Action.AGAIN, False),
        (131026, Class.RECIPIENT, Action.NEVER, False),
        (131047, Class.MESSAGE, Action.NEVER, False),
        (132015, Class.MESSAGE, Action.NEVER, True),
        (100, Class.REQUEST, Action.NEVER, True),
        (131999, Class.UNKNOWN, Action.NEVER, True),
        (-1, Class.UNKNOWN, Action.NEVER, True),
    ],
)
def test_a_code_says_what_to_do_whatever_the_http_status(code: int, class_: Class, action: Action, alarm: bool) -> None:
    found = {(r.class_, r.action, r.alarm) for r in (rule(code, 400), rule(code, 403), rule(code, 401))}

    assert found == {(class_, action, alarm)}


@pytest.mark.parametrize(("http_status", "class_"), [(429, Class.BUSY), (500, Class.BUSY), (503, Class.BUSY)])
def test_without_a_code_the_http_status_says_that_later_will_do(http_status: int, class_: Class) -> None:
    found = rule(None, http_status)

    assert (found.class_, found.action) == (class_, Action.AGAIN)


def test_without_a_code_any_other_status_is_for_ever_and_rings() -> None:
    found = rule(None, 404)

    assert (found.class_, found.action, found.alarm) == (Class.UNKNOWN, Action.NEVER, True)


def test_what_holds_a_channel_always_rings() -> None:
    assert [code for code, r in ERRORS.items() if r.action is Action.HOLD and not r.alarm] == []


def test_what_is_tried_again_is_only_what_passes_by_itself() -> None:
    assert {r.class_ for r in ERRORS.values() if r.action is Action.AGAIN} == {Class.BUSY}
