"""What happens in the simulated world: residents write, businesses send, statuses climb."""

import sqlite3
from collections.abc import Callable
from typing import Any

import msgspec

from simulator import clock, ids
from simulator.accounts import Account, Accounts
from simulator.bodies import BadRequest
from simulator.faults.kinds import Effect, combine
from simulator.live import Live, Moment
from simulator.residents import ResidentMessage, profile_name
from simulator.store import faults, log, media, messages, outbox, people
from simulator.store.db import transaction
from simulator.store.messages import Message
from simulator.store.outbox import About
from simulator.vendors.registry import VENDORS
from simulator.vendors.shape import Received, Report

WINDOW_S = 24 * 3600.0
SENT_AFTER_S = 0.05
DELIVERED_AFTER_S = 0.15


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """A message that a business asked a vendor to send, checked by the vendor's folder.

    `fails_with` is Meta's code of a refusal that the vendor tells later, by a webhook, as those do that queue first.
    """

    account: Account
    phone: str
    type: str
    content: dict[str, Any]
    opaque: str | None
    fails_with: int | None = None


class World:
    """The state and everything that may happen to it; every method is one transaction."""

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
        self.on_webhook: Callable[[str], None] = lambda _app: None
        self.on_step: Callable[[], None] = lambda: None

    def effect(self, account: Account) -> tuple[Effect, str | None]:
        """Return what the faults set now do to an account, and their names."""
        return combine(faults.active(self.db, clock.now()), account)

    def record(self, entry: log.Entry) -> None:
        """Append a line to the log."""
        log.add(self.db, entry, at=clock.rfc3339(clock.now()))

    def bsuid(self, account: Account, phone: str) -> str:
        """Return the resident's id for a municipality, which is the portfolio here, and keep it."""
        value = ids.bsuid(account.municipality, phone)
        people.remember(self.db, value, phone)
        return value

    def resident_sends(self, phone: str, wanted: ResidentMessage, client_key: str | None = None) -> str:
        """Let a phone send a message; the webhooks leave in the background.

        Args:
            phone: the sender, `+` and digits.
            wanted: the message.
            client_key: the same key from the same phone is the same message.

        Returns:
            The message's id.

        Raises:
            BadRequest: no municipality has the number that the phone writes to, or the media id is unknown.
        """
        accounts = self.accounts.of_number(wanted.to)
        if not accounts:
            raise BadRequest(f"to: no municipality has the number {wanted.to}.")
        with transaction(self.db):
            before = messages.by_client_key(self.db, phone, client_key) if client_key else None
            if before is not None:
                return before.wamid
            message = self._written(phone, wanted, accounts[0])
            messages.add(self.db, message, client_key)
            self.record(
                log.Entry(what="resident.sent", from_=phone, to=wanted.to, wamid=message.wamid, type=wanted.type)
            )
            for account in accounts:
                received = Received(
                    message=message,
                    bsuid=self.bsuid(account, phone),
                    profile_name=profile_name(phone),
                    media_base=f"{self.base}/graph/attachments",
                    base=self.base,
                )
                about = About(kind="message", wamid=message.wamid, from_=phone, to=wanted.to)
                self._announce(account, VENDORS[account.provider].received(account, received), about)
        self.live.ring()
        return message.wamid

    def _written(self, phone: str, wanted: ResidentMessage, account: Account) -> Message:
        content = dict(wanted.content)
        if wanted.attachment is not None:
            kept = media.add(
                self.db,
                media_id=ids.new_media_id(),
                phone_number_id=account.phone_number_id,
                mime_type=wanted.attachment.mime_type,
                content=wanted.attachment.content,
                at=clock.now(),
                filename=wanted.attachment.filename,
            )
            content[wanted.type] = {**content[wanted.type], "id": kept.id, "sha256": kept.sha256}
            if wanted.type == "audio":
                content["audio"].setdefault("voice", True)
        if wanted.answers is not None:
            content["context"] = {"id": wanted.answers}
        return Message(
            wamid=ids.new_wamid(phone, outbound=False),
            phone=phone,
            number=wanted.to,
            direction="out",
            type=wanted.type,
            content=content,
            status="pending",
            shown=True,
            at=clock.now(),
        )

    def business_sends(self, outgoing: Outgoing) -> str:
        """Accept a message for a resident; it reaches the phone a moment later.

        Free text outside the 24-hour window is accepted and then fails with 131047, as at Meta.

        Returns:
            The message's id.
        """
        account, phone, now = outgoing.account, outgoing.phone, clock.now()
        effect, fault = self.effect(account)
        message = Message(
            wamid=ids.new_wamid(phone, outbound=True),
            phone=phone,
            number=account.number,
            direction="in",
            type=outgoing.type,
            content=outgoing.content,
            status="accepted",
            shown=False,
            at=now,
            opaque=outgoing.opaque,
        )
        with transaction(self.db):
            self.bsuid(account, phone)
            self.record(
                log.Entry(
                    what="api.accepted",
                    app=account.app,
                    from_=account.number,
                    to=phone,
                    wamid=message.wamid,
                    opaque=outgoing.opaque,
                    status=0 if effect.drop_answer else 200,
                    type=outgoing.type,
                    fault=fault,
                )
            )
            if not effect.lose_message:
                messages.add(self.db, message)
                written = messages.last_written(self.db, phone, account.number)
                if outgoing.fails_with is not None:
                    step = f"failed:{outgoing.fails_with}"
                    outbox.add_step(self.db, due=now + SENT_AFTER_S, wamid=message.wamid, step=step)
                elif outgoing.type == "template" or (written is not None and now - written < WINDOW_S):
                    outbox.add_step(self.db, due=now + SENT_AFTER_S, wamid=message.wamid, step="sent")
                    outbox.add_step(self.db, due=now + DELIVERED_AFTER_S, wamid=message.wamid, step="delivered")
                else:
                    outbox.add_step(self.db, due=now + SENT_AFTER_S, wamid=message.wamid, step="failed:131047")
        self.on_step()
        return message.wamid

    def take_steps(self) -> None:
        """Take every step that is due: statuses climb, messages appear on phones."""
        while due := outbox.steps_due(self.db, clock.now()):
            with transaction(self.db):
                for step in due:
                    message = messages.get(self.db, step.wamid)
                    if message is not None:
                        self._step(message, step.step)
                    outbox.end_step(self.db, step)
            self.live.ring()

    def _step(self, message: Message, step: str) -> None:
        name, _, code = step.partition(":")
        if name == "failed":
            messages.change(self.db, message.wamid, status="failed", shown=False)
            self._report(message, "failed", code=int(code))
            return
        shown = step != "sent"
        messages.change(self.db, message.wamid, status=step, shown=shown)
        self._report(message, step)

    def phone_reads(self, phone: str, number: str | None = None) -> int:
        """Mark everything that a phone received as read; returns how many messages that were."""
        with transaction(self.db):
            unread = messages.unread(self.db, phone, number)
            for message in unread:
                messages.change(self.db, message.wamid, status="read")
                self._report(message, "read")
        if unread:
            self.live.ring()
        return len(unread)

    def business_reads(self, account: Account, message: Message, *, typing: bool) -> None:
        """Let a business mark a resident's message and those before it as read, and perhaps show it is typing."""
        with transaction(self.db):
            for earlier in messages.sent_until(self.db, message):
                messages.change(self.db, earlier.wamid, status="read")
        self.live.ring()
        if typing:
            self.live.ring(Moment(name="typing", phone=message.phone, number=account.number))

    def webhook_answered(self, wamid: str) -> None:
        """Give a resident's message its tick: the business has answered 200."""
        message = messages.get(self.db, wamid)
        if message is not None and message.direction == "out" and message.status == "pending":
            messages.change(self.db, wamid, status="sent")
            self.live.ring()

    def _report(self, message: Message, status: str, code: int | None = None) -> None:
        for account in self.accounts.of_number(message.number):
            effect, fault = self.effect(account)
            if effect.lose_receipts:
                self.record(
                    log.Entry(
                        what="webhook.lost",
                        app=account.app,
                        to=message.phone,
                        wamid=message.wamid,
                        type=status,
                        opaque=message.opaque,
                        fault=fault,
                    )
                )
                continue
            report = Report(
                message=message, status=status, at=clock.now(), bsuid=self.bsuid(account, message.phone), code=code
            )
            about = About(
                kind=status, wamid=message.wamid, from_=message.number, to=message.phone, opaque=message.opaque
            )
            self._announce(account, VENDORS[account.provider].reported(account, report), about, report)

    def _announce(self, account: Account, body: bytes | None, about: About, report: Report | None = None) -> None:
        vendor = VENDORS[account.provider]
        address = vendor.address(account, report)
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
        for _copy in range(effect.copies):
            outbox.add_webhook(
                self.db,
                app=account.app,
                callback=address,
                headers=vendor.signed(account, address, body),
                body=body,
                about=about,
                now=now,
                due=now + effect.delay_s,
            )
        self.on_webhook(account.app)
