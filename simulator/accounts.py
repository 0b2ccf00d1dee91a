"""The business numbers that the simulator serves, read once at the start."""

import hashlib
import uuid
from collections.abc import Iterable
from pathlib import Path

import msgspec

NOTIFYNL = "notifynl"
"""The provider of what is no WhatsApp: texts, e-mails and letters."""


def _digits(kind: str, name: str) -> str:
    digest = hashlib.sha256(f"{kind}\0{name}".encode()).digest()
    return f"{int.from_bytes(digest[:8]) % 10**14:014d}"


class Account(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One business number at one vendor, with the app that is told about it.

    Numbers are written as `+` and digits; `callback` is the address that gets the webhooks, `headers` what the vendor
    sends along with them when it lets the business choose some. What each vendor takes the fields for is written in
    its folder.

    `business` names the portfolio that owns the business account (the municipality when left out) and
    `default_callback` the app's own address, to which Meta sends everything about accounts and templates (the
    callback when left out). `account_webhooks` says whether a vendor passes those on; Meta's own apps always get them.
    """

    municipality: str
    app: str
    provider: str
    waba: str
    phone_number_id: str
    number: str
    name: str
    callback: str
    app_secret: str
    verify_token: str
    access_token: str
    headers: dict[str, str] = msgspec.field(default_factory=dict)
    business: str = ""
    default_callback: str = ""
    account_webhooks: bool = False

    @property
    def portfolio(self) -> str:
        """The portfolio that owns the business account: residents' ids and the messaging limit belong to it."""
        return self.business or self.municipality

    @property
    def business_id(self) -> str:
        """The portfolio's id at Meta."""
        return self.business if self.business.isdecimal() else f"3{_digits('business', self.portfolio)}"

    @property
    def app_id(self) -> str:
        """The app's id at Meta."""
        return f"4{_digits('app', self.app)}"

    @property
    def hears(self) -> str:
        """Where webhooks about accounts and templates go; empty when the vendor keeps them to itself."""
        if self.provider != "meta" and not self.account_webhooks:
            return ""
        return self.default_callback or self.callback

    @property
    def digits(self) -> str:
        """The number as vendors write it: digits without the plus."""
        return self.number.removeprefix("+")


def _service(account: Account) -> Account:
    """A municipality's service at NotifyNL: its id stands for the number's, its secret for the app's."""

    def own(kind: str) -> str:
        return str(uuid.uuid5(uuid.NAMESPACE_URL, f"notifynl/{kind}/{account.municipality}"))

    return Account(
        municipality=account.municipality,
        app=f"{NOTIFYNL}-{account.municipality}",
        provider=NOTIFYNL,
        waba="",
        phone_number_id=own("service"),
        number="",
        name=account.name,
        callback="",
        app_secret=own("secret"),
        verify_token=own("bearer"),
        access_token=f"loket-{own('service')}-{own('secret')}",
    )


class Accounts:
    """Every account, found by what a request or a fault names."""

    def __init__(self, accounts: Iterable[Account]) -> None:
        """Index the accounts; a number may stand under several apps."""
        self.all = tuple(accounts)
        first = {account.municipality: account for account in reversed(self.all)}
        self.services = tuple(_service(first[name]) for name in dict.fromkeys(a.municipality for a in self.all))

    def of_number(self, number: str) -> tuple[Account, ...]:
        """Return the accounts of a business number (`+31700000001`), in declared order."""
        return tuple(a for a in self.all if a.number == number)

    def of_key(self, provider: str, key: str) -> tuple[Account, ...]:
        """Return the accounts at a vendor that a key opens."""
        return tuple(a for a in self.all if a.provider == provider and a.access_token == key)

    def of_waba(self, waba: str) -> tuple[Account, ...]:
        """Return the accounts of a business account, at every vendor."""
        return tuple(a for a in self.all if a.waba == waba)

    def of_app(self, app: str) -> tuple[Account, ...]:
        """Return the accounts of an app, or the service at NotifyNL that is named so."""
        return tuple(a for a in (*self.all, *self.services) if a.app == app)

    def apps(self) -> tuple[str, ...]:
        """Return the names of everyone who gets webhooks, each once: the apps, and the services at NotifyNL."""
        return tuple(dict.fromkeys(a.app for a in (*self.all, *self.services)))


def load_accounts(path: Path) -> Accounts:
    """Read the accounts file.

    Args:
        path: a JSON list of objects with the fields of `Account`.

    Returns:
        The accounts.

    Raises:
        ValueError: the file is missing, is not such a list, or is empty; the text is one sentence.
    """
    try:
        accounts = msgspec.json.decode(path.read_bytes(), type=list[Account])
    except OSError as error:
        raise ValueError(f"The accounts file {path} cannot be read: {error.strerror}.") from error
    except msgspec.MsgspecError as error:
        raise ValueError(f"The accounts file {path} is not a list of accounts: {error}.") from error
    if not accounts:
        raise ValueError(f"The accounts file {path} holds no account.")
    return Accounts(accounts)
