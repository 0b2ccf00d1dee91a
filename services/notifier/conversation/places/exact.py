"""Places that are exact without a street: coordinates, plus codes, links to a map, posts of a motorway (pure)."""

# ruff: noqa: RUF001 - marks of minutes and seconds as people type them

import re
from typing import Final

from msgspec import Struct

from loket.events import Location
from loket.sought import Sought
from services.notifier.conversation.places.found import Found
from services.notifier.conversation.places.levelled import level
from services.notifier.conversation.places.tokens import LONGEST

_DECIMAL: Final = Sought(
    r"(?<![\d.,])(5[0-4]\.\d{4,15})°?\s?N?(?:,\s?|\s|%2C)([3-7]\.\d{4,15})(?![\d.])", re.IGNORECASE
)
_WITH_COMMAS: Final = Sought(r"(?<![\d.,])(5[0-4],\d{4,15})\s?[;/]?\s([3-7],\d{4,15})(?![\d,])")
_IN_LINK: Final = Sought(r"!3d(5[0-4]\.\d{4,15})!4d([3-7]\.\d{4,15})(?!\d)")
"""What a link to a place on Google's map says of the place itself, beside where its reader looked."""
_DEGREES: Final = Sought(
    r"""(?<!\d)(5[0-4])°\s?([0-5]?\d)['′’]\s?([0-5]?\d(?:\.\d{1,4})?)(?:"|″|”|'')\s?N[\s,+]{1,3}"""
    r"""0?([3-7])°\s?([0-5]?\d)['′’]\s?([0-5]?\d(?:\.\d{1,4})?)(?:"|″|”|'')\s?[EO]""",
    re.IGNORECASE,
)
_CODE: Final = "23456789CFGHJMPQRVWX"
"""Digits of a plus code (Open Location Code, https://github.com/google/open-location-code)."""
_PLUS: Final = Sought(rf"(?<![\w+])([{_CODE}]{{4}}|[{_CODE}]{{8}})\+([{_CODE}]{{2,3}})(?![\w+])", re.IGNORECASE)
_WHOLE_CODE: Final = 8
_CELL: Final = 0.000125
"""Side of the cell of a code of ten digits, in degrees."""
_NORTH: Final = (50.7, 53.6)
_EAST: Final = (3.3, 7.3)
"""Where the Netherlands lie: a code elsewhere is a slip, or no code."""
_TOWN: Final = re.compile(r",?\s+([A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)")
_LINK: Final = Sought(r"(?:https?://)?((?:maps\.app\.goo\.gl|goo\.gl/maps)/[A-Za-z0-9_-]{4,40})(?![\w/])")
"""A short link to a place on Google's map: a crew opens it, and nobody else does."""
_THREE_WORDS: Final = Sought(
    r"(?:///|(?:what3words\.com|w3w\.co)/)([^\W\d_]{2,30}\.[^\W\d_]{2,30}\.[^\W\d_]{2,30})(?![\w.])", re.IGNORECASE
)
"""Three words for a square of three metres (https://what3words.com/about), which a crew looks up as they are."""
_ROAD: Final = re.compile(r"(?<!\w)([AN][1-9]\d{0,2})(?!\w)", re.IGNORECASE)
_POST: Final = Sought(
    r"(?<!\w)(?:hectometer(?:paal(?:tje)?|bord(?:je)?)?|hm ?p(?:aal)?|hm|km ?paal|kilometer(?:paal)?|km)\.?:?"
    r"\s?(?:nr\.?\s?)?"
    r"(\d{1,3}[.,]\d)(?!\d)",
    re.IGNORECASE,
)
_EXIT: Final = Sought(
    r"(?<!\w)(?i:(afrit|afslag|oprit|toerit|exit|ausfahrt|auffahrt|sortie|salida|zjazd))(?!\w)"
    r"(?:[^.!?\n]{0,30}?(?<!\w)(?i:[AN])[1-9]\d{0,2}(?!\w))?"
    r"(?: (?i:bij|naar|richting|van|near|at|to|bei|nach|à|de|en|przy|na|nr\.?|nummer|number))*"
    r" (?![AN]\d)((?:[A-Z][\w'-]+)(?: (?![AN]\d)[A-Z][\w'-]+){0,3}|[1-9]\d?a?(?!\w))"
)
"""An exit of a motorway, with its name or number."""
_ANY: Final = Sought(r"[+°]|goo\.gl|///|what3words|w3w|[.,]\d|(?<!\w)[ANan][1-9]")
"""What stands in every place of this kind; most messages have none of it."""


def position_in(text: str) -> Location | None:
    """A position in the Netherlands that stands in a text: in numbers, in a link to a map, or as a whole plus code."""
    if _ANY.search(text) is None:
        return None
    found = _IN_LINK.search(text) or _DECIMAL.search(text) or _WITH_COMMAS.search(text)
    if found is not None:
        north, east = (float(part.replace(",", ".")) for part in found.groups())
        return Location(latitude=north, longitude=east)
    degrees = _DEGREES.search(text)
    if degrees is not None:
        d, m, s, e_d, e_m, e_s = map(float, degrees.groups())
        return Location(latitude=round(d + m / 60 + s / 3600, 6), longitude=round(e_d + e_m / 60 + e_s / 3600, 6))
    plus = _PLUS.search(text)
    return None if plus is None or len(plus[1]) < _WHOLE_CODE else _decoded((plus[1] + plus[2]).upper())


def _decoded(code: str) -> Location | None:
    """The middle of the cell of a whole plus code; None outside the Netherlands."""
    north, east, side = -90.0, -180.0, 20.0
    for at in range(0, 10, 2):
        north += _CODE.index(code[at]) * side
        east += _CODE.index(code[at + 1]) * side
        side /= 20
    north, east = round(north + _CELL / 2, 6), round(east + _CELL / 2, 6)
    inside = _NORTH[0] <= north <= _NORTH[1] and _EAST[0] <= east <= _EAST[1]
    return Location(latitude=north, longitude=east) if inside else None


class Exact(Struct, frozen=True):
    """A place that is exact without a street."""

    found: Found
    told: str
    """The words of the message that say it."""

    def __repr__(self) -> str:
        return "Exact(…)"


def find(text: str) -> Exact | None:
    """A place that a crew finds as it is written: a post or exit of a motorway, a plus code, a short link to a map."""
    text = level(text[:LONGEST])
    if _ANY.search(text) is None:
        return None
    post = _POST.search(text)
    road = _ROAD.search(text) if post is not None else None
    if post is not None and road is not None:
        words = f"{road[1].upper()}, hectometerpaal {post[1].replace('.', ',')}"
        return Exact(Found(words, rough=False), f"{road[0]} {post[0]}")
    leaves = _EXIT.search(text)
    road = _ROAD.search(text) if leaves is not None else None
    if leaves is not None and road is not None and _ROAD.fullmatch(leaves[2]) is None:
        return Exact(
            Found(f"{road[1].upper()}, {leaves[1].lower()} {leaves[2]}", rough=False), f"{road[0]} {leaves[0]}"
        )
    plus = _PLUS.search(text)
    if plus is not None and any(c.isdigit() for c in plus[0]):
        town = _TOWN.match(text, plus.end())
        if town is not None or len(plus[1]) == _WHOLE_CODE:
            words = plus[0].upper() + (f" {town[1]}" if town else "")
            return Exact(Found(words, rough=False), words)
    three = _THREE_WORDS.search(text)
    if three is not None:
        return Exact(Found(f"///{three[1].lower()}", rough=False), three[0])
    link = _LINK.search(text)
    return None if link is None else Exact(Found(link[1], rough=False), link[0])
