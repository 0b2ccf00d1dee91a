"""What the guard did in the last hour, in a small file, so that a killed process is not followed by a second answer.

A line is written before an answer leaves and one after the platform took it; one when a receipt tells that the notifier
answered. It holds pseudonyms and times, nothing personal. Where the process ended between the two lines nobody knows
whether the answer left: the guard then holds back, and the notifier decides, which also hears of it by its receipt.
"""

import os
import time
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import Final, Literal

import msgspec
from msgspec import Struct

from loket.emergency.advice import ADVICES, GENERAL

KEPT_S: Final = 3600.0
"""Longer than the platform waits before it sends a webhook again that got no answer, for the first ten times or so."""
_REWRITE_AFTER: Final = 10_000
_MOST: Final = _REWRITE_AFTER // 2

State = Literal["begun", "sent", "failed"]


class Deed(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One emergency and what became of its answer."""

    event_id: str
    aliases: tuple[str, ...]
    at: float
    """When it began, in seconds since 1970."""
    state: State
    ref: str | None = None
    """Pseudonym of the answer, when the platform took it."""
    advice: str = GENERAL
    """What it tells; see ``loket.emergency.advice``."""


class GuardMemory:
    """Remembers deeds; without a file only for as long as the process lives."""

    def __init__(self, path: Path | None) -> None:
        """Read what an earlier process left; lines that cannot be read are left out.

        Raises:
            OSError: the file's folder cannot be written to.
        """
        self._path = path
        self._deeds: dict[str, Deed] = {}
        self._answered: dict[tuple[str, str], Deed] = {}
        """By alias and advice the last deed that was sent: one POST may hold a thousand messages that ask."""
        self._lines = 0
        self._file: int | None = None
        if path is not None:
            self._read(path)
            self._rewrite(path)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def of_event(self, event_id: str) -> Deed | None:
        """What was done about an emergency, or None."""
        return self._deeds.get(event_id)

    def of_resident(self, aliases: Sequence[str], advices: Sequence[str] = ADVICES, *, within_s: float) -> Deed | None:
        """The answer with one of these advices that a resident surely got within a time, or None."""
        after = time.time() - within_s
        found = (self._answered.get(place) for place in product(aliases, advices))
        return next((deed for deed in found if deed is not None and deed.at >= after), None)

    def begin(self, event_id: str, aliases: tuple[str, ...], advice: str = GENERAL) -> None:
        """An answer is about to leave."""
        self._keep(Deed(event_id=event_id, aliases=aliases, at=time.time(), state="begun", advice=advice))

    def told(
        self, name: str, aliases: tuple[str, ...], ref: str | None, at: float | None, advice: str = GENERAL
    ) -> None:
        """Somebody else told residents whom to call: another process, or the notifier as the first receipt says.

        Args:
            name: the event that was answered, or the notifier's delivery.
            aliases: who was told.
            ref: pseudonym of what they read.
            at: when (seconds since 1970); None: now.
            advice: what it told.
        """
        known = self._deeds.get(name)
        if known is None or known.state != "sent":
            now = time.time()
            at = min(at or now, now)
            self._keep(Deed(event_id=name, aliases=aliases, at=at, state="sent", ref=ref, advice=advice))

    def end(self, event_id: str, state: State, ref: str | None = None) -> None:
        """What became of an answer; of one that began elsewhere a receipt tells that it was sent.

        That it was sent stays so, whoever fails to send it again.
        """
        known = self._deeds.get(event_id)
        if known is None:
            known = Deed(event_id=event_id, aliases=(), at=time.time(), state=state)
        elif known.state in {state, "sent"}:
            return
        self._keep(msgspec.structs.replace(known, state=state, ref=ref or known.ref))

    def _keep(self, deed: Deed) -> None:
        self._remember(deed)
        if self._file is None or self._path is None:
            self._forget()
            return
        os.write(self._file, msgspec.json.encode(deed) + b"\n")
        self._lines += 1
        if self._lines > _REWRITE_AFTER:
            self._rewrite(self._path)

    def _remember(self, deed: Deed) -> None:
        self._deeds[deed.event_id] = deed
        if deed.state == "sent":
            self._answered |= {(alias, deed.advice): deed for alias in deed.aliases}

    def _forget(self) -> None:
        if len(self._deeds) > _REWRITE_AFTER:
            self._leave_out_old()

    def _leave_out_old(self) -> None:
        after = time.time() - KEPT_S
        self._deeds = {name: deed for name, deed in self._deeds.items() if deed.at >= after}
        # More than any town has in an hour: the last ones count.
        self._deeds = dict(list(self._deeds.items())[-_MOST:])
        self._answered = {
            place: deed for place, deed in self._answered.items() if deed.at >= after and deed.event_id in self._deeds
        }

    def _read(self, path: Path) -> None:
        try:
            lines = path.read_bytes().splitlines()
        except FileNotFoundError:
            return
        for line in lines:
            try:
                deed = msgspec.json.decode(line, type=Deed)
            except (msgspec.DecodeError, UnicodeDecodeError):
                continue  # the last line of a killed process may be half
            self._remember(deed)

    def _rewrite(self, path: Path) -> None:
        self._leave_out_old()
        draft = path.with_name(f"{path.name}.new")
        draft.write_bytes(b"".join(msgspec.json.encode(deed) + b"\n" for deed in self._deeds.values()))
        draft.replace(path)
        self.close()
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND)
        self._lines = len(self._deeds)
