"""What staff read after something was done, could not be done, or why a resident waits."""

import re
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from msgspec import structs

from services.notifier import conversation, file_commands
from services.notifier.desk import faces, sentences, words, writing
from services.notifier.desk.kept import of_file
from services.notifier.media import enclosing
from services.notifier.store.desk_reads import StandingView
from tests.builders import NOW


def standing(*, stopped: bool = False, hours: int = 1) -> StandingView:
    return StandingView(waits=False, urgent=False, stopped=stopped, window_until=NOW + timedelta(hours=hours))


@pytest.mark.parametrize("done", ["status", "gesplitst", "samengevoegd"])
def test_nobody_is_said_to_hear_what_they_do_not(done: str) -> None:
    assert "krijgt bericht" in (sentences.notice(done, standing(), NOW) or "")
    assert "krijgt geen bericht" in (sentences.notice(done, standing(stopped=True), NOW) or "")
    assert "aankomt" in (sentences.notice(done, standing(hours=-1), NOW) or "")


def test_who_hears_of_it_in_the_morning_is_not_said_to_hear_it_now() -> None:
    case = UUID(int=1)

    def said(minutes: int, *, stopped: bool = False, hours: int = 1) -> str:
        until = structs.replace(standing(stopped=stopped, hours=hours), news={case: NOW + timedelta(minutes=minutes)})
        return sentences.notice("status", until, NOW, case=case) or ""

    assert said(150) == "De status is gewijzigd. De bewoner krijgt bericht vanaf vandaag 13:30."
    assert said(22 * 60).endswith("vanaf do 26 nov 09:00.")
    assert said(1).endswith("De bewoner krijgt zo bericht.")
    assert said(-1).endswith("De bewoner krijgt bericht.")
    assert "geen bericht" in said(150, stopped=True)
    assert sentences.hears_later(standing(), NOW, case) is None
    assert sentences.hears_later(standing(), NOW, UUID(int=2)) is None


def test_what_nobody_did_is_not_said() -> None:
    assert sentences.notice(None) is None
    assert sentences.notice("<b>") is None


def test_an_answer_after_a_day_goes_by_a_template_where_there_is_one() -> None:
    assert sentences.limit(standing(), NOW, template=False) is None
    assert "bel" in (sentences.limit(standing(hours=-1), NOW, template=False) or "")
    by_template = sentences.limit(standing(hours=-1), NOW, template=True) or ""
    assert "vast bericht" in by_template
    assert "bel" not in by_template.split()
    both = sentences.limit(standing(stopped=True, hours=-1), NOW, template=False) or ""
    assert "STOP" in both
    assert "24 uur" in both


def test_every_reason_to_wait_for_a_person_has_words_of_its_own() -> None:
    folder = Path(conversation.__file__).parent
    source = "\n".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    reasons = {*re.findall(r'wait_for_person\(f?"([a-z_]+)', source), "human", "complaint"}

    unknown = words.why("nothing that there is")

    assert len(reasons) > 12
    assert {reason for reason in reasons if words.why(reason) == unknown} == set()


def test_what_is_dangerous_is_said_first_and_no_danger_is_called_an_emergency() -> None:
    assert faces.reasons(["question", "emergency"], urgent=True) == ["Mogelijk een noodgeval", "heeft een vraag"]
    assert faces.reasons(["question", "danger"], urgent=True)[0] == "Mogelijk een gevaarlijke situatie"
    assert faces.reasons(["question"], urgent=True)[0] == "Mogelijk een noodgeval"
    assert faces.reasons([], urgent=False) == [words.why("")]


def test_the_desk_says_why_no_file_can_go_and_what_can() -> None:
    assert sentences.no_file(standing(), NOW, takes=True, template=False) is None
    late = sentences.no_file(standing(hours=-1), NOW, takes=True, template=False) or ""
    assert "24 uur" in late
    assert "Bel de bewoner." in late
    by_template = sentences.no_file(standing(hours=-1), NOW, takes=True, template=True) or ""
    assert "Een kort antwoord kan wel." in by_template
    assert "Bel" not in by_template
    assert "leverancier" in (sentences.no_file(standing(), NOW, takes=False, template=False) or "")
    assert sentences.no_file(None, NOW, takes=True, template=False)


def test_every_reason_for_which_a_file_is_refused_has_a_sentence() -> None:
    files = Path(enclosing.__file__), Path(file_commands.__file__), Path(writing.__file__)
    said = re.compile(r"(?:Unfit|CannotEnclose|Refused)\(\s*\"([a-z_]+)\"")
    reasons = {why for path in files for why in said.findall(path.read_text())} | {"window_closed"}

    assert len(reasons) == 11
    assert all(sentences.refused_file(why).endswith(".") for why in reasons)
    assert sentences.refused_file("window_closed") != sentences.refusal("window_closed")


@pytest.mark.parametrize(
    ("why", "field"), [("window_closed", "reply"), ("takes_no_files", "reply"), ("broken", "caption")]
)
def test_what_was_typed_stays_where_it_can_be_sent_from(why: str, field: str) -> None:
    kept = of_file("Zo is de lamp.", why)

    assert (kept.reply + kept.caption, getattr(kept, field)) == ("Zo is de lamp.", "Zo is de lamp.")
    assert kept.encloses
    assert "lamp" not in repr(kept)
