"""What the shape of a declaration cannot say about the classifier's part of it (pure)."""

from collections.abc import Iterator
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from loket.declarations import Municipality

Fault = tuple[tuple[str | int, ...], str]

_INSIDE: Final = (".svc", ".cluster.local", ".internal", ".local")
"""Ends of names that no one outside a network resolves."""


def faults(m: Municipality) -> Iterator[Fault]:
    """Every fault: where it stands, and one sentence."""
    yield from _learned(m)
    for where, declared in ((("judging", "opinion"), m.judging.opinion), (("transcriber",), m.transcriber)):
        if declared is not None and declared.address.startswith("http:") and not _stays_inside(declared.address):
            yield (
                (*where, "address"),
                "what residents say leaves over https only: http is for an address inside the own network",
            )


def _learned(m: Municipality) -> Iterator[Fault]:
    subs = {category.sub: category.sub for category in m.categories}
    for i, category in enumerate(m.categories):
        for k, name in enumerate(category.learned):
            if subs.get(name, category.sub) != category.sub:
                yield ("categories", i, "learned", k), f"{name!r} means the category {subs[name]!r} already"
            subs.setdefault(name, category.sub)


def _stays_inside(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    try:
        return ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith(_INSIDE)
