"""The ground that the simulated world stands on: its state, what faults do to it, and how webhooks are planned."""

import secrets
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from simulator import cards, clock, ids
from simulator.accounts import Account, Accounts
from simulator.calls import Calls
from simulator.faults.effects import Effect, Fault, Refusal, hits, together
from simulator.faults.kinds import KINDS, combine
from simulator.live import Live
from simulator.residents import profile_name
from simulator.rules import Rules, rules_of
from simulator.store import faults, log, media, messages, notes, outbox, people, standing
from simulator.store.messages import Message
from simulator.store.outbox import About, Step
from simulator.vendors.registry import VENDORS
from simulator.vendors.shape import Received, Report

WINDOW_S = 24 * 3600.0
BATCH_WAIT_S = 0.3
_GONE = Refusal(http=400, code=133010)


class Ground:
    """The state, and what everything that happens needs."""

    def __init__(self, db: sqlite3.Connection, accounts: Accounts, base: str) -> None:
        """Start from what the database remembers.

        Args:
            db: the open database.
            accounts: the business numbers served.
            base: the simulator's own address, without a slash at its end.
        """
        self.db = db
        self.accounts = accounts
        self.base = base
        self.live = Live()
        self.calls = Calls()
        self._rules: Rules | None = None
        self._faults: list[Fault] | None = None
        self.on_webhook: Callable[[str], None] = lambda _app: None
        self.on_step: Callable[[], None] = lambda: None
        self.on_other: Callable[[Step], None] = lambda _step: None
        """Takes the steps of what is no message of WhatsApp."""

    @property
    def rules(self) -> Rules:
        """The limits and habits that hold now."""
        if self._rules is None:
            self._rules = rules_of(self.db)
        return self._rules

    def all_faults(self) -> list[Fault]:
        """Return all faults, those whose time is over but that have not ended yet among them."""
        if self._faults is None:
            self._faults = faults.every(self.db)
        return self._faults

    def faults(self) -> list[Fault]:
        """Return the faults set now."""
        now = clock.now()
        return [fault for fault in self.all_faults() if fault.until > now]

    def changed(self) -> None:
        """Read rules and faults again: they were changed in the database."""
        self._rules = self._faults = None

    def effect(self, account: Account) -> tuple[Effect, str | None]:
        """Return what the faults set now and the number's own state do to an account, and the faults' names."""
        effect, names = combine(self.faults(), account)
        if self.serves(account) and standing.number(self.db, account.number).registered:
            return effect, names
        return together([effect, Effect(refuse_send=_GONE, status="DISCONNECTED")]), names

    def serves(self, account: Account) -> bool:
        """Say whether the number still lives in this account: it may have moved to another, or to another vendor."""
        state = standing.number(self.db, account.number)
        return state.home in {None, account.waba} and state.provider in {None, account.provider}

    def told(self, number: str) -> tuple[Account, ...]:
        """Return the accounts that are told of what happens on a business number."""
        return tuple(
            account
            for account in self.accounts.of_number(number)
            if self.serves(account) and standing.subscribed(self.db, account.app, account.waba)
        )

    def record(self, entry: log.Entry) -> None:
        """Append a line to the log."""
        log.add(self.db, entry, at=clock.rfc3339(clock.wall()))

    def bsuid(self, account: Account, phone: str) -> str:
        """Return the resident's id for the account's portfolio, and keep it."""
        value = ids.bsuid(account.portfolio, ids.person(phone, standing.person(self.db, phone).generation))
        people.remember(self.db, value, phone)
        return value

    def received(self, account: Account, message: Message) -> Received:
        """Return a resident's message as a vendor has to tell it."""
        settings = standing.person(self.db, message.phone)
        bsuid = self.bsuid(account, message.phone)
        context = message.content.get("context")
        quoted = context.get("id") if isinstance(context, dict) else None
        return Received(
            message=message,
            bsuid=bsuid,
            profile_name=profile_name(message.phone),
            media_base=f"{self.base}/graph/attachments",
            base=self.base,
            username=settings.username,
            hidden=settings.hide_number,
            parent_bsuid=ids.parent(bsuid) if settings.parent else None,
            cards=notes.get(self.db, cards.NOTE, message.wamid) if message.type == "contacts" else None,
            answered=messages.get(self.db, quoted) if isinstance(quoted, str) else None,
        )

    def keeper(self, account: Account) -> Account:
        """Of a number with several vendors the account under whose id Meta keeps files; others find them by number."""
        same = self.accounts.of_number(account.number)
        return next((one for one in same if one.provider in {"meta", "dialog360"}), account)

    def keep_cards(self, wamid: str, contacts: Sequence[Mapping[str, Any]], account: Account) -> None:
        """Keep the visiting cards of a message as a file, for vendors that pass them on so."""
        kept = media.add(
            self.db,
            media_id=ids.new_media_id(),
            phone_number_id=self.keeper(account).phone_number_id,
            mime_type=cards.MIME_TYPE,
            content=cards.vcards(contacts),
            at=clock.now(),
        )
        notes.put(self.db, cards.NOTE, wamid, kept.id)

    def window_open(self, account: Account, phone: str) -> bool:
        """Say whether the resident wrote to the number within 24 hours."""
        written = messages.last_written(self.db, phone, account.number)
        return written is not None and clock.now() - written < WINDOW_S

    def announce(
        self,
        account: Account,
        body: bytes | None,
        about: About,
        report: Report | None = None,
        *,
        address: str | None = None,
    ) -> None:
        """Plan a webhook, unless a fault loses it.

        Args:
            account: whose it is.
            body: None when the vendor does not tell this.
            about: what it tells, for the log.
            report: the status that it tells.
            address: where it goes when that is not where the account's messages go.
        """
        vendor = VENDORS[account.provider]
        address = address or self._address(account, report)
        if address is None or body is None:
            return
        effect, fault = self.effect(account)
        if effect.lose_webhooks:
            self.record(
                log.Entry(
                    what="webhook.lost",
                    app=account.app,
                    from_=about.from_,
                    to=about.to,
                    wamid=about.wamid,
                    type=about.kind,
                    opaque=about.opaque,
                    fault=fault,
                )
            )
            return
        now = clock.now()
        late = effect.delay_s + self.rules.latency_s + (BATCH_WAIT_S if self.rules.batch > 1 else 0.0)
        signer = msgspec.structs.replace(account, app_secret=account.app_secret + "?") if effect.missign else account
        for _copy in range(effect.copies):
            later = secrets.randbelow(1000) / 1000 * effect.disorder_s
            outbox.add_webhook(
                self.db,
                app=account.app,
                callback=address,
                headers=vendor.signed(signer, address, body),
                body=body,
                about=about,
                now=now,
                due=max(now + late + later, self._held_until(account) if effect.hold_webhooks else 0.0),
            )
        self.on_webhook(account.app)

    def _address(self, account: Account, report: Report | None) -> str | None:
        own = standing.override(self.db, account.app, account.waba) if account.provider == "meta" else None
        return own or VENDORS[account.provider].address(account, report)

    def _held_until(self, account: Account) -> float:
        holding = [f for f in self.faults() if KINDS[f.kind].effect.hold_webhooks and hits(f, account)]
        return max((fault.until for fault in holding), default=0.0)
