"""Numbers to call that a municipality declares: such as can be dialled here, and the right ones (pure)."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from msgspec import structs

from loket.declarations import Municipality

Path: TypeAlias = tuple[str | int, ...]
Fault: TypeAlias = tuple[Path, str]

ONLY: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"emergency": ("112",), "suicide": ("113", "0800-0113"), "animals": ("144",)}
)
"""What is one number for the whole country, whatever else could be dialled."""
_DIALLED: Final = re.compile(r"0[1-9]\d{8}|0(?:800|90[069])\d{4}(?:\d{3})?|11[23]|144|14\d{3,4}|116\d{3}")
"""Numbers of the Dutch plan: ten digits, 0800 and 0900, 112, 113 and 144, 14 with an area code, and 116 of Europe."""
_NUMBER: Final = re.compile(r"[+\d][\d ()./-]*\d")
_ABROAD: Final = re.compile(r"(?:\+|00)31(?:\(0\))?")


def faults(m: Municipality) -> Iterator[Fault]:
    """Every number that nobody can call, or that is not the one for it, with where it stands and what to write."""
    for name, number in structs.asdict(m.numbers).items():
        only = ONLY.get(name)
        if only is not None and _digits(number) not in map(_digits, only):
            yield ("numbers", name), f"numbers.{name} is {number!r}: write {' or '.join(map(repr, only))}"
        elif only is None and not _can_be_dialled(number):
            yield ("numbers", name), f"numbers.{name} is {number!r}, which is no Dutch number: {_EXAMPLE}"
    if not any(map(_can_be_dialled, _NUMBER.findall(m.contact.phone))):
        yield ("contact", "phone"), f"contact.phone is {m.contact.phone!r}, which is no Dutch number: {_EXAMPLE}"


_EXAMPLE: Final = "write one such as '0800-2000', '14 070' or '070 353 30 00'"


def _digits(number: str) -> str:
    return "".join(filter(str.isdecimal, number))


def _can_be_dialled(number: str) -> bool:
    bare = "".join(number.split())
    return _DIALLED.fullmatch(_digits(_ABROAD.sub("0", bare, count=1) if _ABROAD.match(bare) else bare)) is not None
