"""A form as Twilio sends it (pure)."""

from collections.abc import Mapping
from typing import Final, TypeAlias
from urllib.parse import parse_qsl

Pairs: TypeAlias = tuple[tuple[str, str], ...]
_MOST: Final = 2_000


def read_form(body: bytes) -> Pairs | None:
    """The names and values of a form in their order, or None when it is not a form in UTF-8."""
    try:
        text = body.decode("ascii")
        found = parse_qsl(text, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=_MOST)
    except ValueError:
        return None
    return tuple(found)


def by_name(pairs: Pairs) -> Mapping[str, str]:
    """The last value of each name; empty values count as absent, as Twilio means them."""
    return {name: value for name, value in pairs if value}
