"""Recorded webhooks: one file each under tests/cases/<provider>, with everything that it must give.

A file holds ``body`` (JSON), ``form`` (names and values) or ``text`` (as is), perhaps the ``query`` of the address, and
the ``messages``, ``statuses`` and ``changes`` that come out of it, or ``refused`` when it is no webhook at all.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

import msgspec
from msgspec import Struct

from loket.providers.shapes import Change, Inbound, Post, StatusUpdate

FOLDER: Final = Path(__file__).parents[1] / "cases"


class Case(Struct, frozen=True, kw_only=True):
    """One recorded webhook."""

    provider: str
    name: str
    told: Mapping[str, Any]

    @property
    def body(self) -> bytes:
        """As it is posted."""
        if "form" in self.told:
            return urlencode(self.told["form"]).encode()
        if "text" in self.told:
            text: str = self.told["text"]
            return text.encode()
        return json.dumps(self.told["body"]).encode()

    def post(self, *, headers: Mapping[bytes, bytes] | None = None) -> Post:
        """As it comes in."""
        return Post(body=self.body, headers=headers or {}, query=self.told.get("query", "").encode())

    def __str__(self) -> str:
        return f"{self.provider}-{self.name}"


def case(provider: str, name: str) -> Case:
    """The recorded webhook of a provider with that name."""
    path = FOLDER / provider / f"{name}.json"
    return Case(provider=provider, name=name, told=json.loads(path.read_text("utf-8")))


def every_case(provider: str) -> list[Case]:
    """Every recorded webhook of a provider."""
    return [case(provider, path.stem) for path in sorted((FOLDER / provider).glob("*.json"))]


def as_message(found: Inbound) -> dict[str, Any]:
    """A message as case files write it."""
    shown: dict[str, Any] = msgspec.to_builtins(found)
    raw = shown["personal"].pop("raw", None)
    for part in ("location", "media"):
        if part in shown["personal"]:
            told = shown["personal"][part].items()
            # A latitude of zero is a place, so neither equality nor truth will do.
            shown["personal"][part] = {k: v for k, v in told if v is not None and v is not False}
    return shown | {"raw_kept": raw is not None}


def as_status(found: StatusUpdate) -> dict[str, Any]:
    """A status as case files write it."""
    return {k: v for k, v in msgspec.to_builtins(found).items() if k != "raw" and (k != "category" or v)}


def as_change(found: Change) -> dict[str, Any]:
    """A change as case files write it."""
    shown = msgspec.to_builtins(found).items()
    kept = {k: v for k, v in shown if k not in {"raw", "native_id"} and (k not in {"signals", "residents"} or v)}
    lists = {k: list(kept[k]) for k in ("codes", "signals", "residents") if k in kept}
    return kept | lists
