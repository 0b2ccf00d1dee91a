"""Who feels sick right after an emergency, or asks what to do, goes on about that and reports nothing."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

GAS: Final[dict[str, Any]] = {
    "emergency": "gas",
    "emergency_level": "certain",
    "decision": "human",
    "reason": "emergency",
}
_MORE: Final = (
    "ook in de gang al, mijn moeder is er duizelig van. wat moeten we doen",
    "also in the hallway by now, my mother feels dizzy. what should we do",
    "auch im Flur schon, meiner Mutter ist übel. was sollen wir tun",
    "aussi dans le couloir, ma mère a des nausées. on fait quoi",
    "también en el pasillo, mi madre está mareada. qué hacemos",
    "też na korytarzu, mamie jest niedobrze. co mamy robić",
    "ayrıca koridorda da var, annemin midesi bulanıyor. ne yapalım",
    "أيضا في الممر، أمي عندها دوخة. ماذا نفعل",
    "також у коридорі, мамі паморочиться. що нам робити",
)


@pytest.mark.parametrize("text", _MORE)
def test_it_is_of_the_emergency_and_no_case(text: str) -> None:
    talk = Talk()
    talk.guarded(talk.say("het stinkt heel erg naar gas in het trappenhuis van Kerkstraat 12", **GAS))
    talk.wait(60)

    talk.say(text, candidates=likely("verkeerd geparkeerd", 0.77), intent="question", intent_p=0.55)
    talk.wait(16)

    assert talk.cases == ()
    assert talk.conversation.urgent


@pytest.mark.parametrize(
    "text",
    [
        "ook ligt er afval op Lindelaan 5, ik word er misselijk van",
        "en de lantaarn is kapot, wat moeten we doen",
    ],
)
def test_a_fault_or_an_address_is_a_report_all_the_same(text: str) -> None:
    talk = Talk()
    talk.guarded(talk.say("het stinkt heel erg naar gas in het trappenhuis van Kerkstraat 12", **GAS))
    talk.wait(60)

    talk.say(text, candidates=likely("bijplaatsing en grofvuil", 0.8))
    talk.wait(16)

    assert len(talk.cases) == 1


def test_long_after_it_is_a_message_like_any_other() -> None:
    talk = Talk()
    talk.guarded(talk.say("het stinkt heel erg naar gas in het trappenhuis van Kerkstraat 12", **GAS))
    talk.wait(3 * 3600)

    talk.say("ook in onze straat stinkt het, ik word er misselijk van", candidates=likely("riolering stank", 0.8))
    talk.wait(16)

    assert len(talk.cases) == 1
