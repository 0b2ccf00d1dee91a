"""The closed set of texts that residents may read, their defaults per language, and how one is filled in."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final

import yaml

TEXTS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "acknowledge": frozenset({"category", "date", "department", "number"}),
        "acknowledge_place": frozenset({"category", "date", "department", "number", "place"}),
        "acknowledge_short": frozenset({"category", "date", "number"}),
        "acknowledge_day": frozenset({"date", "number"}),
        "acknowledge_many": frozenset({"count", "date", "reports"}),
        "acknowledge_number": frozenset({"number"}),
        "acknowledge_unsure": frozenset({"date", "department", "number"}),
        "added": frozenset({"number"}),
        "added_location": frozenset({"number", "place"}),
        "added_photo": frozenset({"number"}),
        "added_video": frozenset({"number"}),
        "same": frozenset({"number"}),
        "by_location": frozenset(),
        "send_location": frozenset(),
        "notice": frozenset({"privacy"}),
        "notice_person": frozenset({"privacy"}),
        "ask_place": frozenset(),
        "ask_place_of": frozenset({"category"}),
        "ask_place_again": frozenset(),
        "ask_number_again": frozenset(),
        "ask_number": frozenset(),
        "ask_photo": frozenset(),
        "ask_category": frozenset(),
        "choose": frozenset(),
        "other": frozenset(),
        "answer_yes": frozenset(),
        "answer_no": frozenset(),
        "ask_solved": frozenset(),
        "ask_which": frozenset(),
        "ask_text": frozenset(),
        "voice_person": frozenset({"phone"}),
        "ask_about_photo": frozenset(),
        "ask_about_video": frozenset(),
        "ask_about_file": frozenset(),
        "ask_about_place": frozenset(),
        "noted": frozenset(),
        "praised": frozenset(),
        "withdrawn": frozenset({"number"}),
        "not_for_us": frozenset(),
        "reopened": frozenset({"date", "number"}),
        "outside": frozenset({"municipality"}),
        "outside_neighbour": frozenset({"municipality", "neighbour"}),
        "status": frozenset({"category", "number", "state"}),
        "status_text": frozenset({"category", "number", "state", "text"}),
        "status_due": frozenset({"category", "date", "number", "state"}),
        "status_late": frozenset({"category", "number", "phone", "state"}),
        "status_alone": frozenset(),
        "status_list": frozenset({"reports"}),
        "status_line": frozenset({"category", "number", "state"}),
        "status_more": frozenset({"count"}),
        "status_none": frozenset(),
        "status_unknown": frozenset({"number"}),
        "merged": frozenset({"number", "other"}),
        "merged_over": frozenset({"number", "other"}),
        "ask_same": frozenset({"category", "date", "number", "state"}),
        "ask_same_street": frozenset({"category", "date", "number", "state", "street"}),
        "ask_same_short": frozenset({"category", "number"}),
        "ask_same_street_short": frozenset({"category", "number", "street"}),
        "ask_same_described": frozenset({"category", "description", "number"}),
        "same_closed": frozenset({"number", "other"}),
        "split": frozenset({"category", "number", "other"}),
        "state_gemeld": frozenset(),
        "state_in_behandeling": frozenset(),
        "state_reactie_gevraagd": frozenset(),
        "state_ingepland": frozenset(),
        "state_doorgezet": frozenset(),
        "state_afgehandeld": frozenset(),
        "state_heropend": frozenset(),
        "state_geannuleerd": frozenset(),
        "emergency": frozenset(),
        "emergency_possible": frozenset(),
        "emergency_gas": frozenset(),
        "emergency_suicide": frozenset(),
        "emergency_domestic": frozenset(),
        "police": frozenset(),
        "after_care": frozenset({"phone"}),
        "greeting": frozenset({"municipality"}),
        "question": frozenset({"phone", "web"}),
        "complaint": frozenset({"phone"}),
        "human": frozenset({"phone"}),
        "human_closed": frozenset({"date", "phone", "time"}),
        "question_closed": frozenset({"date", "phone", "time", "web"}),
        "unreadable": frozenset(),
        "repeated": frozenset({"date", "time"}),
        "abuse": frozenset(),
        "language": frozenset(),
        "stopped": frozenset(),
        "started": frozenset(),
    }
)
"""Every text: its key and the placeholders that it may use."""

DEFAULT_LANGUAGE: Final = "nl"
_PLACEHOLDER: Final = re.compile(r"\{([a-z_]+)\}")
LONGEST: Final = 299
"""Characters of a text as it is declared: a resident reads one message at a glance."""
_CALENDAR: Final = "calendar"
_CATEGORIES: Final = "categories"
_PLAINNESS: Final = "plainness"


@cache
def _read(name: str) -> Mapping[str, Any]:
    path = files(__name__).joinpath(f"{name}.yaml")
    if not path.is_file():
        return MappingProxyType({})
    return MappingProxyType(dict(yaml.safe_load(path.read_text("utf-8"))))


def defaults(language: str) -> Mapping[str, str]:
    """The texts that a municipality gets when it declares none of its own; empty for a language without."""
    return _read(language) if language not in {_CALENDAR, _CATEGORIES, _PLAINNESS} else MappingProxyType({})


def hard_words(language: str) -> Mapping[str, str]:
    """What makes a text hard, as regular expressions: clauses, passive, office; empty for a language without."""
    return MappingProxyType(_read(_PLAINNESS).get(language, {}))


def known_name(sub: str, language: str) -> str | None:
    """What a category of the examples is called in a language other than Dutch; None where no name is known."""
    names: Mapping[str, str] = _read(_CATEGORIES).get(sub, {})
    return names.get(language)


def category_name(sub: str, language: str) -> str:
    """What a category is called in a language; its own name where no other is known.

    Of a declared category ``Municipality.category_name`` knows its declared names too.
    """
    return known_name(sub, language) or sub


def placeholders(text: str) -> frozenset[str]:
    """Names of the placeholders in a text."""
    return frozenset(_PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values into a text in one pass, so that braces in a value stay what they are."""
    return _PLACEHOLDER.sub(lambda found: values.get(found.group(1), found.group(0)), text)


def day_in_words(day: date, language: str) -> str:
    """A day as a resident reads it, such as ``vrijdag 27 november``; in Dutch for a language without names."""
    calendar = _read(_CALENDAR)
    names = calendar.get(language) or calendar[DEFAULT_LANGUAGE]
    return str(names["form"]).format(day=names["days"][day.weekday()], n=day.day, month=names["months"][day.month - 1])
