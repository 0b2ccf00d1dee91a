"""A few words that begin something, on a real database: a case with its message when nothing follows."""

from tests.component.notifier.core import Core
from tests.unit.notifier.talking import likely


async def test_words_that_begin_something_become_a_case_with_their_message_when_an_answer_is_due(core: Core) -> None:
    unsure = {"decision": "ask", "reason": "low_confidence", "candidates": likely("lantaarnpaal kapot", 0.4)}

    await core.handle(core.said("v1-1", "die lantaarn", **unsure))
    at_once = await core.count("case_")
    await core.wait(12)

    (case,) = await core.rows("SELECT id, number FROM case_")
    (message,) = await core.rows("SELECT case_id FROM message")
    assert (at_once, message["case_id"], await core.count("delivery")) == (0, case["id"], 1)
    assert case["number"] is not None
