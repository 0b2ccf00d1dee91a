"""How urgent a case is that staff make: of an emergency, of a declared danger, of what was split off."""

from uuid import UUID

import pytest
from msgspec import structs

from services.notifier.cases import handling, opening, urgency
from services.notifier.cases.handling import Moved
from services.notifier.cases.opening import Loose, Wanted
from services.notifier.conversation.shapes import Case
from tests.unit.notifier.talking import Talk, likely

WISH = UUID(int=9)
CABLES = (
    ("nl", "er hangen kabels uit de lantaarnpaal"),
    ("en", "cables are hanging out of the lamp post"),
    ("fr", "des câbles pendent du lampadaire"),
    ("es", "hay cables sueltos en la farola"),
    ("uk", "зі стовпа ліхтаря звисають дроти"),
)


def opened(talk: Talk, *loose: Loose) -> Case:
    """Staff open a case with these messages."""
    taken = frozenset(one.message for one in loose)
    wanted = Wanted(cause=WISH, sub="overig", where="Spui 70", note=None, taken=taken, actor="medewerker")
    talk.act(lambda draft: opening.open_by_hand(draft, wanted, loose))
    return talk.cases[-1]


def split(talk: Talk, moved: str, left: str, **changes: object) -> tuple[Case, Case]:
    """A case with two messages is split; what stays, and what is new."""
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(10)
    (case,) = talk.cases
    talk.situation = structs.replace(talk.situation, cases=(structs.replace(case, **changes),))
    one, other = (Moved(message=UUID(int=n), photo=False, text=text) for n, text in enumerate((moved, left), start=1))
    talk.act(
        lambda draft: handling.split(
            draft, draft.cases[case.id], cause=WISH, moved=[one], left=[other], sub="ratten", actor="medewerker"
        )
    )
    return talk.cases[0], talk.cases[1]


@pytest.mark.parametrize(
    ("language", "text"), [("nl", "brand!! vlammen uit het dak"), ("pl", "pożar, płomienie z dachu"), ("ar", "حريق!!")]
)
def test_a_case_made_of_an_emergency_is_most_urgent(language: str, text: str) -> None:
    talk = Talk()
    talk.say(text, language=language, candidates=(), emergency="fire", emergency_level="certain")
    talk.wait(15)

    case = opened(talk, Loose(message=UUID(int=1), photo=False, text=text, alarm=True))

    assert (case.priority, case.priority_by) == ("hoog", "danger")
    assert [(h.actor, h.was, h.became, h.why) for h in talk.steps[-1][2].history if h.what == "priority"] == [
        ("loket", "normaal", "hoog", "mogelijk noodgeval")
    ]


def test_also_where_the_cry_was_told_in_pieces_and_not_once_another_case_has_it() -> None:
    talk = Talk()
    talk.say("help, brand", candidates=(), emergency="fire", emergency_level="certain")
    talk.wait(15)
    assert "emergency" in talk.memory.person_for

    first = opened(talk, Loose(message=UUID(int=1), photo=False, text="hier is het"))
    wanted = Wanted(cause=UUID(int=10), sub="ratten", where=None, note=None, taken=frozenset(), actor="medewerker")
    talk.act(lambda draft: opening.open_by_hand(draft, wanted, ()))

    assert first.priority == "hoog"
    assert talk.cases[-1].priority == "normaal"


@pytest.mark.parametrize(("language", "text"), CABLES)
def test_a_case_made_of_a_declared_danger_is_most_urgent(language: str, text: str) -> None:
    del language
    talk = Talk()

    assert opened(talk, Loose(message=UUID(int=1), photo=False, text=text)).priority == "hoog"


@pytest.mark.parametrize("text", ["er ligt een matras", "there is a mattress", "є матрац"])
def test_what_tells_of_none_is_as_urgent_as_its_category(text: str) -> None:
    talk = Talk()
    talk.say(text, candidates=likely("losse stoeptegel", 0.2), decision="ask")
    talk.wait(15)

    assert opened(talk, Loose(message=UUID(int=1), photo=False, text=text)).priority == "normaal"


@pytest.mark.parametrize(("language", "text"), CABLES)
def test_a_danger_that_is_split_off_stays_one_and_what_is_not_one_is_none(language: str, text: str) -> None:
    del language
    danger = {"priority": "hoog", "priority_by": urgency.BY_DANGER}

    assert split(Talk(), text, "en ratten", **danger)[1].priority == "hoog"
    assert split(Talk(), "en ratten", text, **danger)[1].priority == "normaal"
    # Nobody can tell which of them it was.
    assert split(Talk(), "en ratten", "een lamp", **danger)[1].priority == "hoog"
    # Who set it looked.
    assert split(Talk(), text, "en ratten", priority="laag", priority_by=urgency.BY_STAFF)[1].priority == "normaal"
