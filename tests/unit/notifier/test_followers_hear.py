"""Whoever follows a case of another resident hears of it as its reporter does: merged, by day, in their language."""

from uuid import NAMESPACE_OID, uuid5

from msgspec import structs

from loket.talking import Quiet
from services.notifier.cases import handling
from services.notifier.conversation.inputs import Followed
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk

CASE = uuid5(NAMESPACE_OID, "somebody else's case")


def a_change(state: str, *, urgent: bool = False, text: str | None = None) -> Followed:
    """Staff moved a case that another resident reported."""
    return Followed(
        case=CASE,
        cause=uuid5(NAMESPACE_OID, state),
        number="DH-2611-00009",
        sub="losse stoeptegel",
        state=state,
        urgent=urgent,
        text=text,
        actor="medewerker",
    )


def a_follower(slug: str = "denhaag", **pace: object) -> Talk:
    """A resident who wrote English, and a municipality with a pace of its own."""
    talk = Talk(slug)
    talk.municipality = structs.replace(talk.municipality, pace=structs.replace(talk.municipality.pace, **pace))
    talk.say("loose tile at Kerkstraat 12", language="en")
    talk.wait(5)
    talk.sent.clear()
    return talk


def test_changes_that_come_together_are_told_once_as_it_is_now_in_the_followers_language() -> None:
    talk = a_follower(merge_s=60)

    talk.give(a_change("in behandeling"))
    talk.wait(20)
    talk.give(a_change("ingepland", text="Vrijdag."))
    early = list(talk.sent)
    talk.wait(61)

    assert early == []
    assert [d.text for d in talk.sent] == ["Your report DH-2611-00009 (loose paving stone): planned. Vrijdag."]
    assert (talk.sent[0].purpose, talk.sent[0].case) == (Purpose.STATUS, CASE)


def test_without_a_merging_time_a_follower_hears_at_once() -> None:
    talk = a_follower("delft")

    talk.give(a_change("geannuleerd"))

    assert len(talk.sent) == 1
    assert talk.timers == {}


def test_in_quiet_hours_a_follower_hears_only_what_is_urgent() -> None:
    talk = a_follower(quiet=Quiet(begins="08:00", ends="20:00"))

    talk.give(a_change("ingepland"))
    quiet = list(talk.sent)
    talk.give(a_change("in behandeling", urgent=True))

    assert quiet == []
    assert [d.text for d in talk.sent] == ["Your report DH-2611-00009 (loose paving stone): in progress."]


def test_a_follower_who_wrote_stop_hears_nothing_then_nor_after_start() -> None:
    talk = a_follower()
    talk.say("STOP", intent="stop")
    talk.sent.clear()

    talk.give(a_change("ingepland"))
    talk.say("START")
    talk.wait(60)

    assert [d.purpose for d in talk.sent] == [Purpose.ANSWER]


def test_who_follows_a_case_and_says_that_it_is_not_solved_is_read_by_a_person() -> None:
    talk = a_follower()
    (own,) = talk.cases
    keep = structs.replace(own, id=CASE, conversation=CASE, number="DH-2611-00009")
    talk.act(
        lambda draft: handling.merge_away(draft, draft.cases[own.id], keep, cause=CASE, why=None, actor="medewerker")
    )
    talk.wait(40 * 24 * 3600)
    talk.give(a_change("afgehandeld", text="Fixed."))

    talk.say(
        "no, it is still loose",
        language="en",
        intent="feedback_no",
        intent_p=0.95,
        candidates=(),
        decision="human",
    )
    talk.wait(5)

    assert talk.memory.person_for == (f"not_solved:{own.id}",)
    assert talk.texts[-1].startswith(talk.municipality.text("human", "en", phone=talk.municipality.contact.phone))


def test_a_follower_hears_that_a_second_case_was_split_off_the_one_that_they_follow() -> None:
    talk = a_follower()
    split = structs.replace(a_change("gemeld"), state=None, sub="ratten", other="DH-2611-00010")

    talk.give(split)
    talk.wait(120)

    told = talk.municipality.text("split", "en", number="DH-2611-00009", other="DH-2611-00010", category="rats")
    assert [d.text for d in talk.sent] == [told]
