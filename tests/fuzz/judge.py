"""What a damaged webhook must give: events, something kept, or a refusal; never a crash, and never less than came."""

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct, structs

from loket import codec
from loket.providers import Wire
from loket.providers.shapes import NotAWebhook, Parsed, Post
from loket.sealing import Keyring, app_scope, ensure_keys
from services.ingest.apps import App
from services.ingest.facts import Facts
from tests.builders import IDENTITY, a_world
from tests.conformance.vendors import Vendor
from tests.fuzz.mutate import Mutant
from tests.fuzz.said import SAID, strings

NOW: Final = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
PERSONAL: Final = (b"31600000001", b"0600000001", b"13491208655302741918", b"Sam Voorbeeld", b"wamid.invented")
"""What may stand nowhere but in what is sealed."""


class Verdict(StrEnum):
    """What became of a damaged webhook."""

    EVENTS = "events"
    KEPT = "kept"
    """All of it as something that Loket does not know."""
    REFUSED = "refused"
    CRASHED = "crashed"
    LOST = "lost"
    LEAKED = "leaked"

    @property
    def good(self) -> bool:
        """Whether it may be so."""
        return self in {Verdict.EVENTS, Verdict.KEPT, Verdict.REFUSED}


class Judged(Struct, frozen=True, kw_only=True):
    """A verdict, and what is wrong."""

    verdict: Verdict
    why: str = ""


def _told(parsed: Parsed) -> set[str]:
    """Every text that came out, and every one inside what was kept as it came."""
    shown = msgspec.to_builtins(parsed)
    kept = [m["personal"]["raw"] for m in shown["messages"] if "raw" in m["personal"]]
    kept += [one["raw"] for one in (*shown["statuses"], *shown["changes"])]
    return {*strings(shown), *(text for raw in kept for text in strings(codec.read_json(raw.encode())))}


class Judge:
    """Judges the damaged webhooks of one provider."""

    def __init__(self, vendor: Vendor, keys_dir: Path, wire: Wire | None = None) -> None:
        name = f"{vendor.name}-denhaag"
        world = a_world()
        scopes = [*world.scopes, app_scope(name)]
        ensure_keys(keys_dir, scopes, NOW.date())
        self._vendor = vendor
        self._facts = Facts(IDENTITY, Keyring(keys_dir))
        cities = ("denhaag", "delft")
        self._app = App(
            provider=vendor.name,
            name=name,
            wire=wire or vendor.wire,
            client=vendor.client,
            secret="",
            verify_token="",
            access=vendor.access("https://provider.example.org"),
            numbers={vendor.channel(city).number_id: (world[city], vendor.channel(city)) for city in cities},
            accounts={vendor.account: (world["denhaag"], vendor.channel("denhaag"))},
        )

    def judge(self, mutant: Mutant, *, sealed: bool) -> Judged:
        """What becomes of it.

        Args:
            mutant: the damaged webhook.
            sealed: whether to go on as ingest does, until there are records for Kafka.
        """
        post = structs.replace(mutant.case.post(), body=mutant.body)
        try:
            parsed = self._app.wire.parse(post, knows=self._app.knows)
        except NotAWebhook:
            return Judged(verdict=Verdict.REFUSED)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
            return Judged(verdict=Verdict.CRASHED, why=repr(error))
        if parsed == Parsed():
            return Judged(verdict=Verdict.LOST, why="nothing came out")
        if missing := self._missing(post, parsed):
            return Judged(verdict=Verdict.LOST, why=f"{missing} did not come out")
        if sealed:
            try:
                self._seal(parsed)
            except _LeakedError as error:
                return Judged(verdict=Verdict.LEAKED, why=str(error))
            except Exception as error:  # noqa: BLE001 - the same
                return Judged(verdict=Verdict.CRASHED, why=f"as an event: {error!r}")
        understood = parsed.messages or parsed.statuses or any(c.problem is None for c in parsed.changes)
        return Judged(verdict=Verdict.EVENTS if understood else Verdict.KEPT)

    def _missing(self, post: Post, parsed: Parsed) -> str:
        """A text of a message or receipt that is nowhere in what came out."""
        told = _told(parsed)
        return next((text for text in SAID[self._vendor.name](post) if text not in told), "")

    def _seal(self, parsed: Parsed) -> None:
        letters = self._facts.letters(self._app, parsed)
        events = self._facts.events(self._app, letters, parsed, NOW)
        if len(events) != len(parsed.messages) + len(parsed.statuses) + len(parsed.changes):
            raise ValueError("not one event for each fact")
        for event in events:
            record = codec.encode(event)
            if codec.decode(record.value) != event:
                raise ValueError("another event came back")
            shown = record.value + record.key + b"".join(value for _, value in record.headers)
            if found := next((one for one in PERSONAL if one in shown), None):
                raise _LeakedError(f"{found!r} stands in the clear in {codec.type_of(event)}")


class _LeakedError(Exception):
    pass
