"""What counts as right in a replayed conversation."""

from typing import Any

from bench.conversations.judge import Share, judge, told, total
from bench.conversations.lines import FoundCase, Line, Message, Outcome, Reply, Wanted, WantedCase


def _line(*cases: WantedCase, **expect: Any) -> Line:
    return Line(id="a", messages=(Message(at_s=0, kind="text"),), expect=Wanted(cases=cases, **expect))


def _case(sub: str, **changes: Any) -> FoundCase:
    values: dict[str, Any] = {"main": "m", "department": "d", "photos": 0, "location": True, "state": "gemeld"}
    return FoundCase(sub=sub, **(values | changes))


def _outcome(*cases: FoundCase, **changes: Any) -> Outcome:
    values: dict[str, Any] = {"emergency": False, "stopped": False, "human": False, "replies": ()}
    return Outcome(id="a", cases=cases, **(values | changes))


def _reply(text: str, kind: str = "text") -> Reply:
    return Reply(at_s=1, text=text, kind=kind, purpose="answer")


def test_what_is_as_it_should_be_has_no_faults() -> None:
    line = _line(WantedCase(sub=("x", "y"), photos=1, location=True), human=False, max_replies=1, says=("DH-",))

    found = judge(line, _outcome(_case("y", photos=1), replies=(_reply("Uw melding dh-1"),)))

    assert found.faults == ()
    assert found.right == found.number == found.category == found.photos == found.place == Share(1, 1)
    assert found.replies == Share(1, 1)


def test_cases_may_come_in_another_order() -> None:
    line = _line(WantedCase(sub="x", photos=2), WantedCase(sub="y", photos=1))

    found = judge(line, _outcome(_case("y", photos=1), _case("x", photos=2)))

    assert found.right == Share(1, 1)


def test_a_photo_on_the_wrong_case_is_not_right() -> None:
    line = _line(WantedCase(sub="x", photos=1), WantedCase(sub="y", photos=1))

    found = judge(line, _outcome(_case("x", photos=2), _case("y")))

    assert found.photos == Share(1, 2)
    assert len(found.faults[0][1]) == 2


def test_a_case_that_is_not_there_loses_its_photos_its_place_and_its_category() -> None:
    found = judge(_line(WantedCase(sub="x", photos=3, location=True)), _outcome())

    assert (found.number, found.category) == (Share(0, 1), Share(0, 1))
    assert (found.photos, found.place) == (Share(0, 3), Share(0, 1))
    assert found.replies == Share(0, 0)


def test_a_case_too_many_and_replies_too_many_are_faults() -> None:
    line = _line(WantedCase(sub="x"), max_replies=1)

    found = judge(line, _outcome(_case("x"), _case("z"), replies=(_reply("a"), _reply("b"))))

    assert found.number == Share(0, 1)
    assert "2 cases instead of 1" in found.faults[0][1][0]
    assert "2 replies, at most 1" in found.faults[0][1]


def test_a_reaction_is_no_reply_that_anybody_has_to_read() -> None:
    found = judge(_line(max_replies=0), _outcome(replies=(_reply("👍", "reaction"),)))

    assert found.faults == ()


def test_an_unanswered_emergency_and_a_false_one_are_told_apart() -> None:
    missed = judge(_line(emergency=True), _outcome())
    false = judge(_line(emergency=False), _outcome(emergency=True))

    assert missed.emergencies == Share(0, 1)
    assert false.calm == Share(0, 1)
    assert total([missed, false]).right == Share(0, 2)
    assert "emergency is true" in told(total([missed, false]))


def test_what_is_not_expected_is_not_judged() -> None:
    line = Line(id="a", messages=())

    assert judge(line, _outcome(_case("x"))).number == Share(0, 0)
    assert judge(_line(human=None), _outcome(human=True)).faults == ()
