"""What a vendor's folder offers the rest of the simulator."""

from collections.abc import Iterator, Mapping
from typing import Protocol

import msgspec

from simulator.accounts import Account
from simulator.store.messages import Message

LONGEST_PAUSE_S = 60.0
GIVE_UP_AFTER_S = 7 * 24 * 3600.0


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A status to report about a message that the business sent; `at` in seconds since 1970.

    `username` and `hidden` are the resident's: a hidden number may stand nowhere. `billable` is what the price says;
    `bare` leaves out of a failure what Meta's page says it leaves out: contacts and the resident's id.
    """

    message: Message
    status: str
    at: float
    bsuid: str
    code: int | None = None
    username: str | None = None
    hidden: bool = False
    billable: bool = True
    bare: bool = False


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """A resident's message to tell the business of.

    `media_base` is where Meta's files are fetched, `base` the simulator's own address without a slash at its end.
    `username`, `hidden` and `parent_bsuid` are the resident's: a hidden number may stand nowhere. `answered` is the
    message that this one quotes, `cards` the id of the file with its visiting cards.
    """

    message: Message
    bsuid: str
    profile_name: str
    media_base: str
    base: str = ""
    username: str | None = None
    hidden: bool = False
    parent_bsuid: str | None = None
    answered: Message | None = None
    cards: str | None = None


class Called(msgspec.Struct, frozen=True, kw_only=True):
    """Something about a resident's call to tell the business of; `at` and `begun` in seconds since 1970.

    `event` is `connect` or `terminate`, `lasted_s` how long they talked: None when nobody took the call.
    """

    id: str
    phone: str
    event: str
    at: float
    begun: float
    bsuid: str
    lasted_s: int | None = None
    username: str | None = None
    hidden: bool = False
    parent_bsuid: str | None = None


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """An attempt to deliver a webhook.

    `kind` is `message` or the name of the status that it tells, `status` the HTTP answer (0 when there was none),
    `attempts` how often it was tried, `age_s` the time since the first.
    """

    kind: str
    address: str
    status: int
    attempts: int
    age_s: float


class Vendor(Protocol):
    """How a vendor tells the business what happened; what has a body here does as Meta does unless a vendor differs."""

    def received(self, account: Account, received: Received) -> bytes | None:
        """Return the webhook body for a resident's message; None when the vendor does not pass such messages on."""

    def reported(self, account: Account, report: Report) -> bytes:
        """Return the webhook body for a status."""

    def called(self, account: Account, called: Called) -> bytes | None:  # noqa: ARG002 - others use it
        """Return the webhook body about a resident's call; None when the vendor does not pass calls on."""
        return None

    def writers(self, body: bytes) -> Iterator[tuple[str, str]]:
        """Return who writes to whom in a raw webhook: a phone with its plus, and a phone_number_id."""

    def headers(self, account: Account, body: bytes) -> Mapping[str, str]:
        """Return the webhook's headers, its signature among them."""

    def address(self, account: Account, report: Report | None = None) -> str | None:  # noqa: ARG002 - others use it
        """Return where a webhook goes, `report` being the status it tells; None when nobody asked to be told."""
        return account.callback

    def signed(self, account: Account, address: str, body: bytes) -> Mapping[str, str]:  # noqa: ARG002 - others use it
        """Return the headers of a webhook to an address, for vendors that sign the address too."""
        return self.headers(account, body)

    def spoiled(self, account: Account, body: bytes, how: str) -> tuple[str, Mapping[str, str]]:
        """Return the address and headers of a webhook that does not come from the vendor.

        Args:
            account: whose webhook it pretends to be.
            body: its body.
            how: `wrong` for another secret, `missing` for none.
        """
        if how == "wrong":
            other = msgspec.structs.replace(account, app_secret=account.app_secret + "?")
            return account.callback, self.headers(other, body)
        headers = self.headers(account, body)
        return account.callback, {name: value for name, value in headers.items() if "signature" not in name.lower()}

    def took(self, attempt: Attempt) -> bool:
        """Say whether the answer means that the webhook has arrived."""
        return attempt.status == 200

    def pause_s(self, attempt: Attempt) -> float | None:
        """Return the seconds to wait after an attempt that failed; None to give up.

        Meta's pauses grow for seven days; here they grow up to a minute, which keeps a local run lively.
        """
        pause = min(LONGEST_PAUSE_S, 2.0 ** min(attempt.attempts - 1, 10))
        return pause if attempt.age_s + pause <= GIVE_UP_AFTER_S else None
