"""What residents read when staff split or merge their case, and when."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from msgspec import structs

from loket.talking import Quiet
from services.notifier.cases import handling
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case, Purpose
from tests.unit.notifier.talking import Talk, likely

NIGHT = datetime(2026, 11, 25, 21, 30, tzinfo=UTC)
OTHER = "XX-2611-00099"
HOURS_S = 3600


def a_talk(slug: str = "denhaag", *, language: str = "nl", **pace: object) -> Talk:
    """A resident who was answered at half past ten in the evening, in a municipality with a pace of its own."""
    talk = Talk(slug, NIGHT)
    talk.municipality = structs.replace(talk.municipality, pace=structs.replace(talk.municipality.pace, **pace))
    candidates = likely("losse stoeptegel", municipality=slug)
    talk.say("er ligt een losse tegel bij Kerkstraat 12", language=language, candidates=candidates)
    talk.wait(10)
    talk.sent.clear()
    return talk


def split(talk: Talk) -> None:
    """Staff make a second case about rats."""
    (case,) = talk.cases
    wish = UUID(int=7)

    def make(draft: Draft) -> None:
        handling.split(draft, draft.cases[case.id], cause=wish, moved=(), sub="ratten", actor="medewerker")

    def tell(draft: Draft) -> None:
        first, second = talk.cases
        handling.tell_split(draft, first, second, cause=wish, actor="medewerker")

    talk.act(make)
    talk.act(tell)


def merge(talk: Talk) -> Case:
    """Staff let the case of somebody else go on."""
    case = talk.cases[0]
    keep = structs.replace(case, id=UUID(int=3), conversation=UUID(int=4), number=OTHER)
    talk.act(
        lambda draft: handling.merge_away(
            draft, draft.cases[case.id], keep, cause=UUID(int=8), why=None, actor="medewerker"
        )
    )
    return case


@pytest.mark.parametrize(("language", "name"), [("nl", "ratten"), ("en", "rats"), ("de", "Ratten")])
def test_who_hears_of_a_second_case_reads_its_category_in_their_own_language(language: str, name: str) -> None:
    talk = a_talk(language=language)

    split(talk)

    assert name in talk.texts[-1]
    assert talk.cases[1].number is not None
    assert talk.cases[1].number in talk.texts[-1]


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize("act", [split, merge])
@pytest.mark.parametrize(("priority", "told"), [("normaal", 0), ("hoog", 1)])
def test_in_quiet_hours_who_has_no_hurry_hears_of_a_second_or_another_case_in_the_morning(
    slug: str, act: object, priority: str, told: int
) -> None:
    assert callable(act)
    talk = a_talk(slug, quiet=Quiet(begins="22:00", ends="08:00"))
    talk.act(lambda draft: draft.change(talk.cases[0], priority=priority))

    act(talk)
    at_night = len(talk.sent)
    talk.wait(11 * HOURS_S)

    assert at_night == told
    assert len(talk.sent) == 1
    assert (OTHER if act is merge else talk.cases[1].number or "?") in talk.texts[0]
    assert talk.timers == {}


def test_a_change_that_a_merge_overtakes_is_told_with_it_and_not_as_cancelled() -> None:
    talk = a_talk(merge_s=30)

    talk.set_status(talk.cases[0].id, "in behandeling", "Wij kijken vandaag.")
    talk.wait(5)
    case = merge(talk)
    talk.wait(60)

    merged = talk.municipality.text("merged", "nl", number=case.number or "", other=OTHER)
    assert talk.texts == [f"{merged} Wij kijken vandaag."]


@pytest.mark.parametrize("split_first", [True, False])
def test_the_number_of_a_second_case_is_told_whatever_else_changes_beside_it(*, split_first: bool) -> None:
    talk = a_talk(merge_s=30)
    case = talk.cases[0]

    if split_first:
        split(talk)
        talk.set_status(case.id, "ingepland")
    else:
        talk.set_status(case.id, "ingepland")
        split(talk)
    talk.wait(60)

    second = talk.cases[1].number or "?"
    planned = f"Uw melding {case.number} (losse stoeptegel): ingepland."
    assert sorted(talk.texts) == sorted([planned, next(t for t in talk.texts if second in t)])


@pytest.mark.parametrize("act", [split, merge])
def test_that_a_resident_who_wrote_stop_hears_nothing_of_it_stands_in_the_history(act: object) -> None:
    assert callable(act)
    talk = a_talk()
    talk.say("STOP", intent="stop")
    talk.sent.clear()

    act(talk)

    assert talk.sent == []
    assert [(h.what, h.became) for h in talk.steps[-1][2].history][-1:] == [("untold", None)]


def test_that_the_channel_may_not_be_used_for_it_stands_in_the_history() -> None:
    talk = a_talk()
    talk.municipality = structs.replace(talk.municipality, allowed=frozenset({"staff"}))

    talk.set_status(talk.cases[0].id, "ingepland")

    assert talk.sent == []
    assert [(h.what, h.became) for h in talk.steps[-1][2].history] == [("state", "ingepland"), ("untold", "locked")]


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_news_that_waited_and_that_stop_keeps_back_stands_in_the_history(slug: str) -> None:
    talk = a_talk(slug, quiet=Quiet(begins="22:00", ends="08:00"))
    talk.set_status(talk.cases[0].id, "ingepland", "Donderdag.")

    talk.say("STOP", intent="stop")
    talk.wait(11 * HOURS_S)

    assert [d.purpose for d in talk.sent] == [Purpose.ANSWER]
    lines = [(h.case, h.what) for _, _, step in talk.steps for h in step.history]
    assert lines[-2:] == [(talk.cases[0].id, "state"), (talk.cases[0].id, "untold")]
