"""A form as Twilio sends it (pure)."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, TypeAlias
from urllib.parse import unquote_to_bytes

Pairs: TypeAlias = tuple[tuple[str, str], ...]
_MOST: Final = 2_000
"""Twilio sends some twenty; more than these is nothing of Twilio's."""


def _plain(text: str) -> str:
    text = text.replace("+", " ")
    return unquote_to_bytes(text).decode() if "%" in text else text


@lru_cache(maxsize=1)
def read_form(body: bytes) -> Pairs | None:
    """The names and values of a form in their order, or None when it is not a form in UTF-8.

    The last one is remembered, since verifying a webhook and parsing it both need it, one right after the other.
    """
    try:
        parts = body.decode("ascii").split("&")
        if len(parts) > _MOST:
            return None
        found = []
        for part in parts:
            name, equals, value = part.partition("=")
            if not equals:
                return None
            found.append((_plain(name), _plain(value)))
    except UnicodeDecodeError:
        return None
    return tuple(found)


def by_name(pairs: Pairs) -> Mapping[str, str]:
    """The last value of each name; empty values count as absent, as Twilio means them."""
    return {name: value for name, value in pairs if value}
