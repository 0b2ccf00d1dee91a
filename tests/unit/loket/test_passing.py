"""What ingest told of a message survives being classified, and comes back whole."""

from hypothesis import given
from hypothesis import strategies as st

from loket.events import MessageClassified, MessageReceived
from loket.passing import classified, received


def test_a_classified_message_has_every_field_of_a_received_one() -> None:
    assert set(MessageReceived.__struct_fields__) <= set(MessageClassified.__struct_fields__)


@given(st.builds(MessageReceived), st.sampled_from(["route", "ask", "human"]))
def test_what_was_told_comes_back_whole_after_it_was_classified(event: MessageReceived, decision: str) -> None:
    passed = classified(event, decision=decision, language="nl")

    assert (passed.decision, passed.language) == (decision, "nl")
    assert received(passed) == event
