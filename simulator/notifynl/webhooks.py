"""NotifyNL's status callbacks: a bearer token, and five more tries of five minutes each; pure."""

from collections.abc import Iterator, Mapping

from simulator.accounts import Account
from simulator.vendors.shape import Attempt, Received, Report, Vendor

PAUSE_S = 300.0
MOST_TRIES = 6


class NotifyNl(Vendor):
    """NotifyNL as one who tells what became of what was sent; it knows no messages of residents."""

    def received(self, account: Account, received: Received) -> bytes | None:  # noqa: ARG002 - it has no such thing
        """Return nothing: nobody answers a notification."""
        return None

    def reported(self, account: Account, report: Report) -> bytes:  # noqa: ARG002 - it refuses any
        """Refuse: no message of WhatsApp has a status here."""
        raise TypeError("NotifyNL tells nothing of messages of WhatsApp")

    def writers(self, body: bytes) -> Iterator[tuple[str, str]]:  # noqa: ARG002 - nobody does
        """Return nobody: no resident writes by it."""
        return iter(())

    def headers(self, account: Account, body: bytes) -> Mapping[str, str]:  # noqa: ARG002 - the body is not signed
        """Return the callback's headers, the bearer token that the service chose among them."""
        return {"Content-Type": "application/json", "Authorization": f"Bearer {account.verify_token}"}

    def took(self, attempt: Attempt) -> bool:
        """Say whether the answer is a success: any 2xx."""
        return 200 <= attempt.status < 300

    def pause_s(self, attempt: Attempt) -> float | None:
        """Return five minutes, five times."""
        return PAUSE_S if attempt.attempts < MOST_TRIES else None
