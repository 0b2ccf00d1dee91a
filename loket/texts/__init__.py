"""The closed set of texts that residents may read, their defaults per language, and how one is filled in."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

import yaml

TEXTS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "acknowledge": frozenset({"number", "department", "category", "date"}),
        "acknowledge_place": frozenset({"number", "department", "category", "place", "date"}),
        "acknowledge_unsure": frozenset({"number", "department", "date"}),
        "added": frozenset({"number"}),
        "added_location": frozenset({"number"}),
        "added_photo": frozenset({"number"}),
        "by_location": frozenset(),
        "send_location": frozenset(),
        "status": frozenset({"number", "category", "state"}),
        "status_text": frozenset({"number", "category", "state", "text"}),
        "status_list": frozenset({"reports"}),
        "status_line": frozenset({"number", "category", "state"}),
        "status_none": frozenset(),
        "merged": frozenset({"number", "other"}),
        "split": frozenset({"number", "other", "category"}),
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
        "greeting": frozenset({"municipality"}),
        "question": frozenset({"phone", "web"}),
        "complaint": frozenset({"phone"}),
        "human": frozenset({"phone"}),
        "thanks": frozenset(),
        "unreadable": frozenset(),
        "stopped": frozenset(),
        "started": frozenset(),
    }
)
"""Every text: its key and the placeholders that it may use."""

DEFAULT_LANGUAGE: Final = "nl"
_PLACEHOLDER: Final = re.compile(r"\{([a-z_]+)\}")
_MONTHS: Final = MappingProxyType(
    {
        "nl": (
            *("januari", "februari", "maart", "april", "mei", "juni"),
            *("juli", "augustus", "september", "oktober", "november", "december"),
        ),
        "en": (
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
    }
)
_DAYS: Final = MappingProxyType(
    {
        "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    }
)


@cache
def defaults(language: str) -> Mapping[str, str]:
    """The texts that a municipality gets when it declares none of its own; empty for a language without."""
    path = files(__name__).joinpath(f"{language}.yaml")
    if not path.is_file():
        return MappingProxyType({})
    return MappingProxyType(dict(yaml.safe_load(path.read_text("utf-8"))))


def placeholders(text: str) -> frozenset[str]:
    """Names of the placeholders in a text."""
    return frozenset(_PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values into a text in one pass, so that braces in a value stay what they are."""
    return _PLACEHOLDER.sub(lambda found: values.get(found.group(1), found.group(0)), text)


def day_in_words(day: date, language: str) -> str:
    """A day as a resident reads it, such as ``vrijdag 27 november``; in Dutch for a language without names."""
    spoken = language if language in _DAYS else DEFAULT_LANGUAGE
    return f"{_DAYS[spoken][day.weekday()]} {day.day} {_MONTHS[spoken][day.month - 1]}"
