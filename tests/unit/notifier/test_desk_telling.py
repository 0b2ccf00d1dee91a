"""The sentences of a case's history about the messages to its residents."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.emergency import KINDS
from loket.providers.shapes import Class
from services.notifier.conversation.shapes import Purpose
from services.notifier.desk import faces, shapes, telling

NOW = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)
BUSY = "WhatsApp is te druk; het bericht gaat later opnieuw"
GONE = "deze bewoner is niet bereikbaar op WhatsApp"


@pytest.mark.parametrize(
    ("what", "was", "became", "said"),
    [
        ("message_sent", "staff", None, "Bericht van een medewerker verstuurd"),
        ("message_sent", "status_follower", None, "Statusbericht aan een volger verstuurd"),
        ("message_failed", "status", "131026 recipient", f"Statusbericht niet aangekomen: {GONE} (code 131026)"),
        ("message_failed", "status", "recipient", f"Statusbericht niet aangekomen: {GONE}"),
        (
            "message_failed",
            "staff",
            "window",
            "Bericht van een medewerker niet aangekomen: het laatste bericht van de bewoner is ouder dan 24 uur",
        ),
        (
            "message_retried",
            "acknowledgement",
            "131056 busy",
            f"Ontvangstbevestiging mislukt, gaat opnieuw: {BUSY} (code 131056)",
        ),
        (
            "message_held",
            "answer",
            "131048 channel",
            "Automatisch antwoord wacht: het WhatsApp-nummer is beperkt of geblokkeerd (code 131048)",
        ),
        ("message_in_doubt", "emergency", None, "Noodadvies: onzeker of het verstuurd is"),
        ("message_not_sent", "status", "stopped", "Statusbericht niet verstuurd, want de bewoner stuurde STOP"),
        ("message_not_sent", "acknowledgement", "joined", "Ontvangstbevestiging meegestuurd met een ander bericht"),
        ("message_not_sent", "status", "anything", "Statusbericht niet verstuurd"),
        ("resent", None, "staff", "Bericht van een medewerker gaat opnieuw"),
        (
            "resent",
            "131026 recipient",
            "status",
            f"Statusbericht gaat opnieuw, eerder mislukt: {GONE} (code 131026)",
        ),
        ("priority", "laag", "hoog", "Prioriteit: van laag naar hoog"),
    ],
)
def test_staff_read_what_became_of_a_message(what: str, was: str | None, became: str | None, said: str) -> None:
    assert telling.step(what, was, became) == said


@given(
    st.sampled_from([None, "", *Purpose, *(f"{one}_follower" for one in Purpose), "unheard of"]),
    st.one_of(st.none(), st.text(), st.builds("{} {}".format, st.integers(), st.sampled_from(list(Class)))),
)
def test_every_message_has_a_sentence(was: str | None, became: str | None) -> None:
    for what in ("message_sent", "message_failed", "message_retried", "message_held", "message_not_sent", "resent"):
        assert telling.step(what, was, became)


def a_line(what: str = "message_sent", was: str = "status_follower", minute: int = 0) -> shapes.Change:
    at = NOW.replace(minute=minute)
    return shapes.Change(at=at, actor="medewerker", what=what, was=was, became=None)


def test_what_all_followers_got_at_once_is_one_line() -> None:
    history = [a_line(was="status"), a_line(minute=1), a_line(minute=2), a_line(minute=3), a_line("note", minute=4)]

    said = [(line.sentence, line.at.minute) for line in faces.steps(history)]

    assert said == [
        ("Interne notitie", 4),
        ("Statusbericht aan 3 volgers verstuurd", 3),
        ("Statusbericht verstuurd", 0),
    ]


def test_what_the_resident_got_twice_stays_two_lines() -> None:
    assert len(faces.steps([a_line(was="status"), a_line(was="status", minute=1)])) == 2


def test_a_former_failure_names_when_it_was_sent_again_and_by_whom() -> None:
    said = telling.earlier(131026, "recipient", by="medewerker", again="vandaag 12:00")
    by_itself = telling.earlier(None, "busy", by="loket", again="gisteren 09:10")

    assert said == f"Eerder mislukt: {GONE} (code 131026). Opnieuw gepland vandaag 12:00 door medewerker."
    assert by_itself.endswith("Opnieuw gepland gisteren 09:10.")


@pytest.mark.parametrize(
    ("kind", "spoke", "said"),
    [
        (None, (), None),
        ("fire", ("brand", "rook"), "Gezien als noodgeval: brand. Vooral door: brand, rook."),
        ("water", (), "Gezien als noodgeval: iemand in het water."),
    ],
)
def test_an_emergency_is_told_with_the_words_that_spoke_for_it(
    kind: str | None, spoke: tuple[str, ...], said: str | None
) -> None:
    assert telling.emergency(kind, spoke) == said


def test_every_kind_of_emergency_has_a_name() -> None:
    assert not [kind for kind in KINDS if "_" in kind and kind in (telling.emergency(kind, ()) or "")]
    assert len({telling.emergency(kind, ()) for kind in KINDS}) == len(KINDS)
