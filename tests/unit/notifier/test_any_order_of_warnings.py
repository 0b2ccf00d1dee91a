"""Dangers among whatever else happens, in any order: what ingest told the plan never tells."""

from typing import Any, Final

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from loket.dangers import danger_in
from services.notifier.conversation.inputs import Guarded
from services.notifier.conversation.pausing import ANSWER_WITHIN_S
from tests.unit.notifier.talking import likely
from tests.unit.notifier.test_any_order import Conversation

TOLD: Final = (
    ("er hangen draden uit de lantaarnpaal bij Spui 12", "lantaarnpaal scheef of beschadigd"),
    ("the tree at Newtonstraat 5 is about to fall", "boom gevaarlijk"),
    ("перед будинком відкритий люк без кришки", "put verstopt"),
)
AT_ONCE: Final = "at once"
FIRST: Final = "first"
LATER: Final = "later"


class Warnings(Conversation):
    """One resident, who also tells of declared dangers; ingest tells them what to do, and its word may be late."""

    @rule(told=st.sampled_from(TOLD), word=st.sampled_from([FIRST, AT_ONCE, LATER]), repeated=st.booleans())
    def is_warned(self, *, told: tuple[str, str], word: str, repeated: bool) -> None:
        """A danger whose advice ingest gave, now or a short while before."""
        town = self.talk.municipality
        danger = danger_in(town, told[0])
        assert danger is not None
        event_id = f"v1-{self.made + 1}"
        given: dict[str, Any] = {"message_event_id": event_id, "kind": "danger", "danger": danger.name}
        if word == FIRST:
            self.talk.give(Guarded(**given, repeated=repeated))
        self._send(late=False, text=told[0], danger=danger.name, candidates=likely(told[1], municipality=town.slug))
        # Where the resident waits for long already, nobody waits for ingest too.
        if word == LATER and self.talk.memory.unanswered_from == self.talk.now:
            self.talk.wait(ANSWER_WITHIN_S / 2)
        if word != FIRST:
            self.talk.give(Guarded(**given, repeated=repeated))

    @invariant()
    def what_ingest_told_is_not_told_again(self) -> None:
        """By no answer, acknowledgement or question."""
        advice = [text[:20] for one in self.talk.municipality.dangers for text in one.advice.values()]
        assert not [d.text for d in self.talk.sent if any(words in d.text for words in advice)]


Warnings.TestCase.settings = settings(stateful_step_count=25, max_examples=60)
TestWarnings = Warnings.TestCase
