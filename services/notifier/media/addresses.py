"""Where a webhook may say that a file lies (pure)."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

_META: Final = re.compile(r"lookaside\.fbsbx\.com", re.ASCII)
HOSTS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "meta": _META,
        "dialog360": _META,
        "cm": re.compile(r"cdn-\d{1,3}\.messaging\.cm\.com", re.ASCII),
    }
)
"""File hosts of each provider, beside the address at which we call it."""


def is_declared(provider: str, base_url: str, url: str) -> bool:
    """Whether an address that came with a webhook is the provider's own.

    Args:
        provider: the provider's name.
        base_url: the declared address of its API.
        url: what the webhook says. Every provider's client looks again before it sends a token anywhere.
    """
    try:
        asked, api = urlsplit(url), urlsplit(base_url)
    except ValueError:
        return False
    if (asked.scheme, asked.netloc) == (api.scheme, api.netloc):
        return True
    host = HOSTS.get(provider)
    return asked.scheme == "https" and host is not None and host.fullmatch(asked.netloc) is not None
