"""What staff read after something was done, could not be done, or why a resident waits."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from services.notifier import conversation
from services.notifier.desk import faces, sentences, words
from services.notifier.store.desk_reads import StandingView
from tests.builders import NOW


def standing(*, stopped: bool = False, hours: int = 1) -> StandingView:
    return StandingView(waits=False, urgent=False, stopped=stopped, window_until=NOW + timedelta(hours=hours))


@pytest.mark.parametrize("done", ["status", "gesplitst", "samengevoegd"])
def test_nobody_is_said_to_hear_what_they_do_not(done: str) -> None:
    assert "krijgt bericht" in (sentences.notice(done) or "")
    assert "krijgt geen bericht" in (sentences.notice(done, stopped=True) or "")


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
