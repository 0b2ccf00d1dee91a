"""By when a resident hears: the term of what a report turned out to be, unless a day was told already."""

from datetime import date
from typing import Final

import pytest

from loket.providers.content import Choices
from services.notifier.cases import deadlines, handling
from tests.unit.notifier.talking import WORDLESS, Talk, likely

LAMP: Final = "lantaarnpaal kapot"
DOUBT: Final = {"candidates": likely(LAMP, 0.4), "decision": "ask", "reason": "low_confidence"}


def term_of(talk: Talk, sub: str) -> date:
    """The last day of a case that is about this from the beginning."""
    m = talk.municipality
    category = next(c for c in (*m.categories, m.fallback) if c.sub == sub)
    return deadlines.due_day(talk.cases[0].created_at, category.term_workdays, m.closing_days)


def in_doubt(text: str = "er is hier iets mis", language: str = "nl") -> Talk:
    """A report that was answered with its number and a list."""
    talk = Talk()
    talk.say(text, language=language, **DOUBT)
    talk.wait(20)
    (asked,) = [d.content for d in talk.sent if isinstance(d.content, Choices)]
    assert asked.rows[0].title
    return talk


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("nl", "de eerste", "woensdag 9 december"),
        ("fr", "la première", "9 décembre"),
        ("en", "1", "9 December"),
        ("de", "1", "9. Dezember"),
        ("uk", "1", "9 грудня"),
    ],
)
def test_who_chooses_is_told_the_day_of_what_was_chosen(language: str, words: str, day: str) -> None:
    talk = in_doubt(language=language)
    assert talk.cases[0].due == term_of(talk, talk.municipality.fallback.sub)

    talk.say(words, **WORDLESS | {"language": language})
    talk.wait(20)

    (case,) = talk.cases
    assert (case.sub, case.due) == (LAMP, term_of(talk, LAMP))
    assert case.due == date(2026, 12, 9) != term_of(talk, talk.municipality.fallback.sub)
    assert day in talk.texts[-1]


def test_a_tapped_row_gives_its_own_term_and_another_row_keeps_the_day_that_was_told() -> None:
    talk = in_doubt()
    (asked,) = [d.content for d in talk.sent if isinstance(d.content, Choices)]
    talk.say(asked.rows[0].title, kind="interactive", payload=asked.rows[0].id, **WORDLESS)
    talk.wait(20)
    told = talk.cases[0].due

    talk.say(asked.rows[1].title, kind="interactive", payload=asked.rows[1].id, **WORDLESS)
    talk.wait(20)

    assert told == term_of(talk, LAMP)
    assert talk.cases[0].sub != LAMP
    assert talk.cases[0].due == told


def test_more_words_give_the_term_of_what_they_tell_while_no_day_was_told() -> None:
    talk = in_doubt()

    talk.say("de lamp is uit", candidates=likely(LAMP, 0.99))
    talk.wait(20)

    assert [(c.sub, c.due) for c in talk.cases] == [(LAMP, term_of(talk, LAMP))]


def test_a_day_that_was_told_on_request_stays() -> None:
    talk = in_doubt()
    talk.say("hoe staat het met mijn melding", intent="status_question", candidates=())
    talk.wait(20)
    told = talk.cases[0].due
    assert "2 december" in talk.texts[-1]

    talk.say("1", **WORDLESS)
    talk.wait(20)

    assert told == term_of(talk, talk.municipality.fallback.sub)
    assert [(c.sub, c.due) for c in talk.cases] == [(LAMP, told)]


@pytest.mark.parametrize("told", [True, False])
def test_staff_who_say_what_it_is_keep_only_a_day_that_was_told(*, told: bool) -> None:
    talk = in_doubt()
    if told:
        talk.say("hoe staat het met mijn melding", intent="status_question", candidates=())
        talk.wait(20)
    fallback = term_of(talk, talk.municipality.fallback.sub)

    talk.act(
        lambda draft: handling.assign(
            draft, next(iter(draft.cases.values())), department=None, sub=LAMP, why=None, actor="medewerker"
        )
    )

    assert talk.cases[0].due == (fallback if told else term_of(talk, LAMP))


def test_a_report_that_nobody_is_asked_about_is_told_its_day_at_once() -> None:
    talk = Talk()
    talk.say("er is hier iets", candidates=(), decision="human", reason="low_confidence")
    talk.wait(20)

    assert talk.memory.undated == ()
