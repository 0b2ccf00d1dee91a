"""The same thing at two addresses in one message: "lampen uit op Copernicusstraat 9 en Newtonstraat 310" (pure)."""

# ruff: noqa: E501, RUF001 - words in their own alphabets

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from loket.sought import Sought
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.places import number_of

_BEFORE: Final = (
    r"(?:(?:ook|op|aan|in|bij|voor|bij de|op de|aan de|in de|de|het|also|at|on|in|by|outside|the|auch|in der|am|an der|bei|vor|"
    r"au|à|dans|rue|devant|en|en la|delante de|frente a|na|przy|w|pod|koło|на|біля|в|у|коло|في|عند|على|قدام|أمام)\s+){0,2}"
)
_LISTED: Final = re.compile(
    r"(?<=\d)[^\W\d]{0,2}\s*(?P<join>(?:,\s*)?(?:(?:en|and|und|et|y|i|oraz|ve|та|і|й)\s|[;/&\n]\s*|و\s?))"
    + _BEFORE
    + r"(?=[^\W\d])",
    re.IGNORECASE,
)
"""Behind a house number another address may follow."""
_NOT_EACH: Final = Sought(
    r"(?<!\w)(?:tussen|hoek|kruising|kruispunt|van|vanaf|tot|naar|richting|between|corner|junction|crossing|from|to|zwischen|ecke|"
    r"kreuzung|von|bis|nach|entre|angle|coin|croisement|depuis|jusqu\w*|vers|esquina|cruce|desde|hasta|między|pomiędzy|róg|rogu|"
    r"skrzyżowani\w*|od|do|arasında|köşe\w*|kavşa\w*|між|рог\w*|розі|перехрест\w*|від|woon\w*|live\w*|wohn\w*|habit\w*|viv\w*|"
    r"mieszk\w*|otur\w*|жив\w*|мешка\w*)(?!\w)|بين|زاوية|تقاطع|من|الى|إلى|اسكن|ساكن",
    re.IGNORECASE,
)
"""Two addresses say where one thing is, how far it goes, or where somebody lives."""
_LONGEST: Final = 300
_MOST_LOOKED_AT: Final = 3
_BESIDE: Final = 1
_NUMBERS: Final = re.compile(r"\d+")
_ENDS: Final = re.compile(r"[.!?\n؟]+")


def seconds(draft: Draft, raw: str) -> Iterator[int]:
    """Where in a message the second of two addresses begins, each with its street and number, and nothing with it."""
    if len(raw) > _LONGEST or len(_NUMBERS.findall(raw)) < len(("one", "other")):
        return
    for found in islice(_LISTED.finditer(raw), _MOST_LOOKED_AT):
        at = found.start("join")
        after = _ENDS.split(raw[found.end() :], maxsplit=1)[0]
        is_one = _NOT_EACH.search(_ENDS.split(raw[:at])[-1]) is not None
        if not is_one and _address(draft, raw[:at]) is not None and _is_bare(after, _address(draft, after)):
            yield at


def _address(draft: Draft, text: str) -> str | None:
    """The street and house number that a text names; None where it names none."""
    place = draft.place_in(text)
    exact = place is not None and not place.rough and number_of(place.words) is not None
    return place.words if place is not None and exact else None


def _is_bare(text: str, address: str | None) -> bool:
    """Whether a text is an address and hardly a word more."""
    return address is not None and len(text.split()) - len(address.split()) <= _BESIDE
