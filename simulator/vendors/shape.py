"""What a vendor's folder offers the rest of the simulator."""

from collections.abc import Iterator, Mapping
from typing import Protocol

import msgspec

from simulator.accounts import Account
from simulator.store.messages import Message


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A status to report about a message that the business sent; `at` in seconds since 1970."""

    message: Message
    status: str
    at: float
    bsuid: str
    code: int | None = None


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """A resident's message to tell the business of; `media_base` is where files are fetched."""

    message: Message
    bsuid: str
    profile_name: str
    media_base: str


class Vendor(Protocol):
    """How a vendor tells the business what happened."""

    def received(self, account: Account, received: Received) -> bytes:
        """Return the webhook body for a resident's message."""

    def reported(self, account: Account, report: Report) -> bytes:
        """Return the webhook body for a status."""

    def writers(self, body: bytes) -> Iterator[tuple[str, str]]:
        """Return who writes to whom in a raw webhook: a phone with its plus, and a phone_number_id."""

    def headers(self, account: Account, body: bytes) -> Mapping[str, str]:
        """Return the webhook's headers, its signature among them."""
