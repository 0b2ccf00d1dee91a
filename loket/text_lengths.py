"""How long texts are as they are sent: with the longest of what a municipality declares for placeholders (pure)."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Final

from loket.declarations import Municipality
from loket.texts import LONGEST, day_in_words, fill

SHORTENED: Final = frozenset(
    {
        *("acknowledge", "acknowledge_place", "acknowledge_short", "acknowledge_unsure", "acknowledge_many"),
        *("added_location", "ask_same", "ask_same_street", "ask_same_described", "status_list", "status_text"),
    }
)
"""Texts of which less is sent where they would be long, and those with what staff wrote."""
FIRST: Final = (
    *("greeting", "unreadable", "abuse", "language", "praised", "status_none", "noted", "ask_text"),
    *("question", "question_closed", "complaint", "human", "human_closed", "outside", "outside_neighbour"),
    *("ask_about_photo", "ask_about_video", "ask_about_file", "ask_about_place"),
)
"""Texts that may be all of a first answer, above the line about who answers."""
_A_LEAP_YEAR: Final = date(2028, 1, 1)
_STREET: Final = "Burgemeester van Karnebeeklaan 100"
_DIGITS: Final = "-2611-00001"


def values(m: Municipality, language: str) -> Mapping[str, str]:
    """The longest that may stand for each placeholder; without words of staff or residents."""
    number = f"{m.case_prefix}{_DIGITS}"
    states = (text for key, text in m.texts.get(language, {}).items() if key.startswith("state_"))
    active = [c for c in (*m.categories, m.fallback) if c.active]
    return {
        **said(m),
        "number": number,
        "other": number,
        "count": "10",
        "date": _longest_day(language),
        "time": "00:00",
        "place": _STREET,
        "street": _STREET,
        "category": max((m.category_name(c.sub, language) for c in active), key=len),
        "department": max((d.name for d in m.departments), key=len),
        "neighbour": max((one.name for one in m.neighbours), key=len, default=""),
        "state": max(states, key=len, default=""),
    }


def said(m: Municipality) -> Mapping[str, str]:
    """What stands for placeholders in every text, whatever it is about."""
    contact = m.contact
    return {
        **m.numbers.words(),
        "municipality": m.name,
        "phone": contact.phone,
        "web": contact.web,
        "privacy": contact.privacy or contact.web,
    }


def too_long(m: Municipality, language: str, text: str) -> str | None:
    """One part of a sentence about a text that is too long as it is sent; None of any other."""
    length = len(fill(text, values(m, language)))
    return f"has {length} characters as it is sent, {LONGEST} at most" if length > LONGEST else None


def remarks(m: Municipality) -> Iterator[str]:
    """What is sent as a first answer and is too long together with the line about who answers."""
    for language in m.languages:
        texts, known = m.texts[language], values(m, language)
        room = LONGEST - len(f"\n\n{fill(texts['notice_person'], known)}")
        first = [(f"texts.{language}.{key}", texts[key]) for key in FIRST]
        first += [
            (f"faq.{n}.answer.{language}", one.answer[language])
            for n, one in enumerate(m.faq)
            if language in one.answer
        ]
        for name, text in first:
            if (length := len(fill(text, known))) > room:
                yield (
                    f"{name} is longer than a message that is read at a glance where it is the first answer: with the "
                    f"line about who answers there is room for {room} characters, it has {length}"
                )


@cache
def _longest_day(language: str) -> str:
    days = (_A_LEAP_YEAR + timedelta(days=n) for n in range(366))
    return max((day_in_words(day, language) for day in days), key=len)
