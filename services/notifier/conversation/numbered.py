"""A case number as residents type it: ``dh 2611 4821`` for DH-2611-04821 (pure)."""

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache
from typing import Final

_NUMBER: Final = re.compile(r"(?<![0-9a-z])(?:([a-z]{1,4})[ ./_:#-]*)?([0-9o]{4})[ ./_:-]*([0-9o]{1,8})(?![0-9a-z])")
_MONTHS: Final = range(1, 13)
_DIGIT: Final = re.compile(r"\d")
_FEWEST: Final = 4
_ENOUGH: Final = 3
"""Behind letters that are not the municipality's, a number of fewer digits is something else."""


def _plain(text: str) -> str:
    """Lower case, any dash as a hyphen, any script's digits as ours; each character stays one."""
    if text.isascii():
        return text.lower()
    found = []
    for c in text.lower():
        digit = unicodedata.digit(c, None)
        if digit is not None and c.isdecimal():
            found.append(str(digit))
        else:
            found.append("-" if unicodedata.category(c) == "Pd" else c)
    return "".join(found) if len(found) == len(text) else text.lower()


def _is_prefix(letters: str, prefix: str) -> bool:
    """Whether letters are those of the municipality, perhaps in another order."""
    return sorted(letters) == sorted(prefix.lower())


def has_number(text: str) -> bool:
    """Whether a text has anything that may be a case number."""
    return _numbers_in(text) != ()


@lru_cache(maxsize=64)
def has_figures(text: str) -> bool:
    """Whether a text has as many figures as the shortest number by which a report is named."""
    return len(_DIGIT.findall(text)) >= _FEWEST


@lru_cache(maxsize=64)
def _numbers_in(text: str) -> tuple[re.Match[str], ...]:
    return tuple(_NUMBER.finditer(_plain(text))) if has_figures(text) else ()


def number_in(text: str, prefix: str, own: Collection[str]) -> tuple[str, str] | None:
    """The case number that a text names, and what the text says besides.

    Zeros may be left out, the letter o may stand for one, and between the parts may be anything or nothing. Without the
    letters of the municipality only a number counts that is the resident's own: ``2611 12`` may be many things.

    Args:
        text: as the resident wrote it.
        prefix: first letters of the municipality's case numbers.
        own: numbers of the resident's own cases.

    Returns:
        The number as it is written, such as ``DH-2611-04821``, whether or not there is such a case; and the rest.
    """
    for found in _numbers_in(text):
        letters, month, sequence = found[1] or "", found[2].replace("o", "0"), found[3].replace("o", "0")
        if int(month[2:]) not in _MONTHS:
            continue
        number = f"{prefix}-{month}-{int(sequence):05d}"
        if not _is_prefix(letters, prefix):
            if number not in own and (not letters or "-" not in found[0] or len(sequence) < _ENOUGH):
                continue
            if number not in own:
                number = f"{letters.upper()}-{month}-{int(sequence):05d}"
        return number, " ".join((text[: found.start()] + " " + text[found.end() :]).split())
    return None
