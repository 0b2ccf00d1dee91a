"""What somebody else reported close by is offered once; yes joins the two, no and silence leave the report as it is."""

from datetime import timedelta
from typing import Final
from uuid import NAMESPACE_OID, uuid5

import pytest
from msgspec import structs

from loket.providers.content import Buttons
from services.notifier.cases.near import Near, Theirs, address, drawer, public_street
from services.notifier.conversation import the_one
from services.notifier.conversation.inputs import Due, NotJoined
from services.notifier.conversation.shapes import Asked, Case, TimerKind
from tests.builders import NOW
from tests.unit.notifier.talking import WORDLESS, Talk

OTHER: Final = Near(
    case=uuid5(NAMESPACE_OID, "somebody else's"),
    conversation=uuid5(NAMESPACE_OID, "somebody else"),
    number="DH-2611-00009",
    sub="losse stoeptegel",
    state="reactie gevraagd",
    created_at=NOW - timedelta(days=2),
    metres=12.0,
)
ASKED: Final = "Dichtbij heeft iemand al iets gemeld: losse stoeptegel, nummer DH-2611-00009, op maandag 23 november"


def a_talk(slug: str = "denhaag", near: Near | None = OTHER, text: str = "losse tegel Kerkstraat 12") -> Talk:
    """A resident who reported what somebody else had reported, and was answered."""
    talk = Talk(slug)
    talk.near = near
    talk.say(text)
    talk.wait(6)
    return talk


def what_happened(talk: Talk) -> list[str]:
    return [h.what for _, _, step in talk.steps for h in step.history]


def joined(talk: Talk) -> list[tuple[Case, Near]]:
    """The cases that were to end for another one."""
    return [(talk.cases[0], OTHER) for _, _, step in talk.steps for j in step.joins if j.into == OTHER.case]


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_the_answer_to_a_report_asks_whether_it_is_the_other_one_in_public_words_only(slug: str) -> None:
    talk = Talk(slug)
    talk.near = OTHER
    talk.knows_who_answers()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(6)

    (sent,) = talk.sent
    assert isinstance(sent.content, Buttons)
    assert "Kerkstraat 12. U hoort uiterlijk" in sent.text
    assert f"{ASKED} (in behandeling). Is dit hetzelfde?" in sent.text
    assert [b.title for b in sent.content.buttons] == ["Ja", "Nee"]
    assert talk.cases[0].acknowledged
    assert "antwoord" not in talk.texts[0]


def test_a_declared_street_is_told_and_never_the_house_number_or_another_s_words() -> None:
    declared = frozenset({"Kerkstraat", "Lange Voorhout"})
    talk = a_talk(near=structs.replace(OTHER, street=public_street("Lange Voorhout 9", declared)))

    assert "In de straat Lange Voorhout heeft iemand al iets gemeld" in talk.texts[0]
    assert public_street("bij mijn ex thuis", declared) is None
    assert public_street("bij mijn ex in de Kerkstraat 12", declared) is None


@pytest.mark.parametrize("said", ["ja", "Ja, dat is hem", "1", "de eerste", "👍", "yes", "klopt"])
def test_yes_in_whatever_words_joins_the_two(said: str) -> None:
    talk = a_talk()

    talk.say(said, intent="feedback_yes", candidates=(), decision="human")

    assert len(joined(talk)) == 1
    assert talk.memory.question is None


def test_a_tap_joins_the_two_also_a_day_later_and_only_once() -> None:
    talk = a_talk()
    content = talk.sent[0].content
    assert isinstance(content, Buttons)
    talk.wait(24 * 3600)

    for _ in range(2):
        talk.say("Ja", kind="interactive", payload=content.buttons[0].id, **WORDLESS)
        case = talk.cases[0]
        talk.situation = structs.replace(
            talk.situation, cases=(structs.replace(case, state="geannuleerd", merged_into=OTHER.case),)
        )

    assert len(joined(talk)) == 1
    assert talk.conversation.waits_for is None


@pytest.mark.parametrize("said", ["nee", "2", "👎", "nee, een andere", "no", "nein", "не те саме"])
def test_no_leaves_the_report_as_it_is_and_is_kept(said: str) -> None:
    talk = a_talk()

    talk.say(said, intent="feedback_no", candidates=(), decision="human")
    talk.wait(6)

    assert joined(talk) == []
    assert [c.state for c in talk.cases] == ["gemeld"]
    assert what_happened(talk) == ["opened", "not_same"]
    assert len(talk.sent) == 2


def test_silence_leaves_the_report_as_it_is_and_nothing_is_asked_again() -> None:
    talk = a_talk()

    talk.wait(5 * 24 * 3600)
    talk.say("het is er nog steeds, losse tegel Kerkstraat 12")
    talk.wait(10)

    assert [c.state for c in talk.cases] == ["gemeld"]
    assert sum("Is dit hetzelfde?" in text for text in talk.texts) == 1


@pytest.mark.parametrize("said", ["bedankt", "prima", "🙏", "het is opgelost"])
def test_thanks_are_no_yes(said: str) -> None:
    talk = a_talk()

    talk.say(said, intent="thanks", candidates=(), decision="human")
    talk.wait(6)

    assert joined(talk) == []


def test_no_with_a_correction_is_heard_whole() -> None:
    talk = a_talk()

    talk.say("nee, de mijne is bij Lindelaan 5", candidates=())
    talk.wait(6)

    assert joined(talk) == []
    assert [c.place.street for c in talk.cases] == ["Lindelaan 5"]


def test_the_place_is_asked_first_and_the_other_one_is_offered_when_it_came() -> None:
    talk = a_talk(text="losse tegel")
    first = list(talk.texts)
    talk.pin()
    talk.wait(6)

    assert "Waar is het?" in first[0]
    assert "Is dit hetzelfde?" not in first[0]
    assert talk.texts[1].startswith("Dank u. De plek staat nu bij uw melding")
    assert talk.texts[1].endswith("Is dit hetzelfde?")


def test_one_that_was_closed_meanwhile_is_told_honestly_and_the_own_report_goes_on() -> None:
    talk = a_talk()
    talk.say("ja", intent="feedback_yes", candidates=(), decision="human")

    talk.give(NotJoined(case=talk.cases[0].id, number=OTHER.number))
    talk.wait(6)

    own = talk.cases[0]
    assert talk.texts[-1] == f"Melding {OTHER.number} is al gesloten. Uw eigen melding {own.number} blijft open."
    assert own.state == "gemeld"
    assert len(talk.sent) == 2


def test_once_staff_work_on_it_yes_is_told_to_them_and_joins_nothing() -> None:
    talk = a_talk()
    talk.set_status(talk.cases[0].id, "in behandeling")

    talk.say("ja", intent="feedback_yes", candidates=(), decision="human")
    talk.wait(60)

    assert joined(talk) == []
    assert what_happened(talk)[-1] == "same"
    assert talk.texts[-1] == "Dank u. Wij gaan ermee verder."


def test_nobody_in_danger_and_nobody_who_stopped_is_asked() -> None:
    in_danger = Talk()
    in_danger.near = OTHER
    in_danger.say("losse tegel Kerkstraat 12", emergency="fire", emergency_level="possible")
    in_danger.wait(60)
    stopped = Talk()
    stopped.near = OTHER
    stopped.say("losse tegel Kerkstraat 12")
    stopped.say("STOP")
    stopped.wait(60)

    assert not any("Is dit hetzelfde?" in text for text in (*in_danger.texts, *stopped.texts))
    assert in_danger.cases
    assert Asked.SAME not in {q.about for t in (in_danger, stopped) if (q := t.memory.question) is not None}


def test_no_after_the_two_were_joined_brings_a_person() -> None:
    talk = a_talk()
    content = talk.sent[0].content
    assert isinstance(content, Buttons)
    merged = structs.replace(talk.cases[0], state="geannuleerd", merged_into=OTHER.case)
    talk.situation = structs.replace(talk.situation, cases=(merged,))

    talk.say("Nee", kind="interactive", payload=content.buttons[1].id, **WORDLESS)

    assert talk.conversation.waits_for == "person"
    assert talk.memory.person_for == (f"not_same:{merged.id}",)


def test_who_follows_a_case_hears_how_it_stands_and_not_what_its_reporter_was_asked() -> None:
    talk = a_talk()
    own = talk.cases[0]
    talk.situation = structs.replace(
        talk.situation, cases=(structs.replace(own, state="geannuleerd", merged_into=OTHER.case),)
    )
    theirs = Theirs(id=OTHER.case, number=OTHER.number, sub=OTHER.sub, state=OTHER.state, due=own.due, of=(own.id,))

    for text in ("hoe staat het met mijn melding", f"hoe staat het met {own.number}", f"en {OTHER.number}"):
        talk.say(text, intent="status_question", intent_p=0.9, candidates=(), decision="human")
        talk.give(Due(kind=TimerKind.SETTLE, due=talk.now, theirs=(theirs,)))
        talk.wait(60)

    line = f"Uw melding {OTHER.number} (losse stoeptegel): in behandeling."
    listed, of_own, of_theirs = talk.texts[1:]
    assert listed.startswith(f"{line} U hoort uiterlijk")
    assert of_own == f"{talk.municipality.text('merged', number=own.number or '', other=OTHER.number)} {line}"
    assert of_theirs.startswith(line)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("sí, es ese", True),
        ("tak, to samo", True),
        ("evet", True),
        ("نعم", True),
        ("so ist das", None),
        ("c'est celui-là", True),
        ("Das ist eine andere", False),
        ("that's a different one", False),
    ],
)
def test_yes_and_no_are_heard_in_nine_languages(text: str, says: bool | None) -> None:
    assert the_one.said(text) is says


def test_addresses_are_compared_without_case_or_accents_and_lie_in_one_of_few_drawers() -> None:
    assert address("Lange Voorhout 9") == address("lange voorhout  9")
    assert [address("Lange Voorhout"), address(None), drawer("bij de brug")] == [None, None, None]
    assert drawer("Lange Voorhout 9") == drawer("LANGE VOORHOUT 9")
    assert len({drawer(f"Kerkstraat {n}") for n in range(5000)}) == 1024
