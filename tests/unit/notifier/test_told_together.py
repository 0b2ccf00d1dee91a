"""When residents hear that their case changed: together within the declared seconds, by day, the urgent at once."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import NAMESPACE_OID, uuid5

import pytest
from msgspec import structs

from loket.talking import Quiet
from services.notifier.conversation import hours
from services.notifier.conversation.inputs import Followed, StatusSet
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely


def test_changes_within_the_declared_seconds_are_told_once_as_it_is_now() -> None:
    talk = Talk()
    talk.municipality = structs.replace(talk.municipality, pace=structs.replace(talk.municipality.pace, merge_s=30))
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)
    (case,) = talk.cases

    for state in ("in behandeling", "ingepland"):
        talk.set_status(case.id, state)
        talk.wait(10)
    early = len(talk.sent)
    talk.wait(30)

    assert early == 1
    assert talk.texts[1:] == [f"Uw melding {case.number} (losse stoeptegel): ingepland."]


def test_what_staff_wrote_with_each_change_is_read_though_they_are_told_together() -> None:
    talk = Talk()
    talk.municipality = structs.replace(talk.municipality, pace=structs.replace(talk.municipality.pace, merge_s=30))
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)
    (case,) = talk.cases

    for state, text in (
        ("in behandeling", "Wij kijken donderdag."),
        ("ingepland", "Wij kijken donderdag."),
        ("in behandeling", "Het werd vandaag."),
        ("afgehandeld", None),
    ):
        talk.set_status(case.id, state, text)
        talk.wait(5)
    talk.wait(60)

    wrote = "Wij kijken donderdag. Het werd vandaag."
    assert talk.texts[1:] == [f"Uw melding {case.number} (losse stoeptegel): klaar. {wrote} Is het opgelost?"]


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        (("Wij komen.", "Na tienen.", "Na tienen."), ["Wij komen. Na tienen."]),
        (("Wij komen niet.", "Wij komen."), ["Wij komen niet. Wij komen."]),
        (("Wij komen.", None, "Na tienen."), ["Wij komen. Na tienen."]),
        (("Eerst dit. " * 100, "Dan dat. " * 200, "Nu zo."), [f"{'Eerst dit. ' * 100} {'Dan dat. ' * 200} Nu zo."]),
        (("Eerst dit. " * 300, "Dan dat. " * 200, "Nu zo."), ["Eerst dit. " * 300, f"{'Dan dat. ' * 200} Nu zo."]),
        (("Eerst dit. " * 300, None, "Dan dat. " * 200), ["Eerst dit. " * 300, "Dan dat. " * 200]),
    ],
)
def test_what_staff_wrote_is_read_once_in_as_few_messages_as_hold_it(
    texts: tuple[str | None, ...], read: list[str]
) -> None:
    talk = Talk()
    talk.municipality = structs.replace(talk.municipality, pace=structs.replace(talk.municipality.pace, merge_s=30))
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)
    (case,) = talk.cases

    for state, text in zip(("in behandeling", "ingepland", "in behandeling"), texts, strict=False):
        talk.set_status(case.id, state, text)
    talk.wait(60)

    assert [text.partition(f": {state}. ")[2] for text in talk.texts[1:]] == read


@pytest.mark.parametrize(("priority", "told"), [("normaal", 0), ("hoog", 1)])
def test_at_night_only_what_is_urgent_is_told_and_the_rest_in_the_morning(priority: str, told: int) -> None:
    talk = Talk("delft", datetime(2026, 11, 25, 21, 30, tzinfo=UTC))
    pace = structs.replace(talk.municipality.pace, quiet=Quiet(begins="22:00", ends="08:00"))
    talk.municipality = structs.replace(talk.municipality, pace=pace)
    talk.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel", municipality="delft"))
    talk.wait(5)
    (case,) = talk.cases
    talk.situation = structs.replace(talk.situation, cases=(structs.replace(case, priority=priority),))

    talk.give(
        StatusSet(cause=uuid5(NAMESPACE_OID, "x"), case=case.id, state="ingepland", text=None, actor="medewerker")
    )
    at_night = len(talk.sent) - 1
    until = hours.quiet_until(talk.municipality, talk.now)
    talk.wait(11 * 3600)

    assert at_night == told
    assert len(talk.sent) == 2
    assert until == datetime(2026, 11, 26, 7, 0, tzinfo=UTC)


def test_who_goes_on_changing_a_case_does_not_put_off_what_its_resident_hears() -> None:
    talk = Talk()
    talk.municipality = structs.replace(talk.municipality, pace=structs.replace(talk.municipality.pace, merge_s=30))
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)
    (case,) = talk.cases

    for state in ("in behandeling", "ingepland", "in behandeling"):
        talk.set_status(case.id, state)
        talk.wait(20)

    assert talk.texts[1:] == [f"Uw melding {case.number} (losse stoeptegel): ingepland."]
    talk.wait(30)
    assert talk.texts[2:] == [f"Uw melding {case.number} (losse stoeptegel): in behandeling."]
    assert talk.timers == {}


@pytest.mark.parametrize("merge_s", [0, 60])
@pytest.mark.parametrize("urgent_first", [True, False])
def test_of_two_cases_at_night_the_urgent_one_is_told_and_the_other_waits_for_the_morning(
    merge_s: float, urgent_first: bool
) -> None:
    talk = Talk("delft", datetime(2026, 11, 25, 21, 30, tzinfo=UTC))
    pace = structs.replace(talk.municipality.pace, quiet=Quiet(begins="22:00", ends="08:00"), merge_s=merge_s)
    talk.municipality = structs.replace(talk.municipality, pace=pace)
    for sub, text in (("losse stoeptegel", "losse tegel Kerkstraat 12"), ("graffiti", "graffiti Dorpsweg 8")):
        talk.say(text, candidates=likely(sub, municipality="delft"))
        talk.wait(20)
    calm, urgent = talk.cases
    talk.situation = structs.replace(talk.situation, cases=(calm, structs.replace(urgent, priority="hoog")))
    talk.sent.clear()

    for case in (urgent, calm) if urgent_first else (calm, urgent):
        talk.set_status(case.id, "ingepland")
        talk.wait(20)
    talk.wait(60)
    at_night = [d.case for d in talk.sent]
    talk.wait(11 * 3600)

    assert at_night == [urgent.id]
    assert [d.case for d in talk.sent] == [urgent.id, calm.id]
    assert talk.timers == {}


def _merging(states: Sequence[str], *, between: str | None = None, language: str = "nl") -> list[str]:
    """What a resident reads of changes, each pair within the declared seconds; perhaps they write between the pairs."""
    talk = Talk()
    talk.municipality = structs.replace(talk.municipality, pace=structs.replace(talk.municipality.pace, merge_s=30))
    talk.say("losse tegel Kerkstraat 12", language=language)
    talk.wait(5)
    (case,) = talk.cases
    talk.set_status(case.id, states[0], "Zo is het.")
    talk.wait(60)
    before = len(talk.sent)
    if between is not None:
        talk.say(between, intent="thanks", candidates=(), decision="human")
        talk.wait(10)
    for state in states[1:]:
        talk.set_status(case.id, state, "Zo is het." if state == states[-1] else None)
        talk.wait(5)
    talk.wait(60)
    return [d.text for d in talk.sent[before:] if d.purpose is Purpose.STATUS]


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk"])
@pytest.mark.parametrize(
    "states", [("in behandeling", "ingepland", "in behandeling"), ("afgehandeld", "heropend", "afgehandeld")]
)
def test_what_a_resident_read_last_is_not_said_again_unless_something_came_between(
    states: Sequence[str], language: str
) -> None:
    assert _merging(states, language=language) == []
    assert len(_merging(states, between="dank u wel", language=language)) == 1


def test_a_follower_hears_the_same_again_after_something_else() -> None:
    talk = Talk()

    for state, actor in (("geannuleerd", "loket"), ("heropend", "medewerker"), ("geannuleerd", "loket")):
        cause = uuid5(NAMESPACE_OID, f"{len(talk.sent)}")
        talk.give(
            Followed(
                case=cause, cause=cause, number="DH-1", sub="graffiti", state=state, urgent=True, text=None, actor=actor
            )
        )

    assert len(talk.texts) == 3
    assert talk.texts[0] == talk.texts[2] != talk.texts[1]
