"""What happens in the simulated world: residents write, businesses send, statuses climb."""

from typing import Any

import msgspec

from simulator import clock, ids
from simulator.accounts import Account
from simulator.bodies import BadRequest
from simulator.faults.effects import Effect
from simulator.ground import Ground
from simulator.live import Moment
from simulator.residents import ResidentMessage
from simulator.store import blocklist, limits, log, media, messages, outbox, standing
from simulator.store.db import transaction
from simulator.store.messages import Message
from simulator.store.outbox import About
from simulator.vendors.registry import VENDORS
from simulator.vendors.shape import Report

DAY_S = 24 * 3600.0
MONTH_S = 30 * DAY_S
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


def _is_marketing(outgoing: Outgoing) -> bool:
    template = outgoing.content.get("template")
    return isinstance(template, dict) and template.get("category") == "marketing"


class World(Ground):
    """The state and everything that may happen to it; every method is one transaction."""

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
            self._change_own(phone, wanted)
            message = self._written(phone, wanted, accounts[0])
            messages.add(self.db, message, client_key)
            self.record(
                log.Entry(what="resident.sent", from_=phone, to=wanted.to, wamid=message.wamid, type=wanted.type)
            )
            self.tell(message)
        self.live.ring()
        return message.wamid

    def tell(self, message: Message) -> None:
        """Tell everyone who serves the number of a resident's message, unless it blocked the resident."""
        if blocklist.holds(self.db, message.number, message.phone):
            return
        about = About(kind="message", wamid=message.wamid, from_=message.phone, to=message.number)
        for account in self.told(message.number):
            body = VENDORS[account.provider].received(account, self.received(account, message))
            self.announce(account, body, about)

    def _change_own(self, phone: str, wanted: ResidentMessage) -> None:
        """Let the phone show its own message as an edit or a revoke leaves it."""
        if wanted.changes is None:
            return
        own = messages.get(self.db, wanted.changes)
        if own is None or own.phone != phone or own.direction != "out" or own.number != wanted.to:
            raise BadRequest("original_message_id must be a message that this phone sent to this number.")
        if wanted.type == "revoke":
            messages.change(self.db, own.wamid, status="deleted", shown=False)
            return
        edited = {name: value for name, value in wanted.content["edit"]["message"].items() if name != "type"}
        messages.rewrite(self.db, own.wamid, {**own.content, **edited, "edited": True})

    def _written(self, phone: str, wanted: ResidentMessage, account: Account) -> Message:
        content = dict(wanted.content)
        if wanted.attachment is not None:
            kept = media.add(
                self.db,
                media_id=ids.new_media_id(),
                phone_number_id=self.keeper(account).phone_number_id,
                mime_type=wanted.attachment.mime_type,
                content=wanted.attachment.content,
                at=clock.now(),
                filename=wanted.attachment.filename,
                received=True,
            )
            content[wanted.type] = {**content[wanted.type], "id": kept.id, "sha256": kept.sha256}
            if wanted.type == "audio":
                content["audio"].setdefault("voice", True)
        wamid = ids.new_wamid(phone, outbound=False)
        if wanted.type == "contacts":
            self.keep_cards(wamid, wanted.content["contacts"], account)
        if wanted.answers is not None:
            content["context"] = {"id": wanted.answers}
        elif wanted.forwarded is not None:
            content["context"] = {wanted.forwarded: True}
        return Message(
            wamid=wamid,
            phone=phone,
            number=wanted.to,
            direction="out",
            type=wanted.type,
            content=content,
            status="pending",
            shown=wanted.changes is None,
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
                for after_s, step in self._course(outgoing, effect):
                    outbox.add_step(self.db, due=now + after_s, wamid=message.wamid, step=step)
        self.on_step()
        return message.wamid

    def _course(self, outgoing: Outgoing, effect: Effect) -> list[tuple[float, str]]:
        """The statuses that a message will have, each with the seconds until it."""
        account, phone, template = outgoing.account, outgoing.phone, outgoing.type == "template"
        resident = standing.person(self.db, phone)
        fails_with = outgoing.fails_with
        if fails_with is None and template and effect.refuse_template is not None:
            fails_with = effect.refuse_template.code
        if fails_with is None:
            fails_with = effect.fail_send or resident.fails_with
        if fails_with is None and account.number in resident.no_marketing and _is_marketing(outgoing):
            fails_with = 131050
        in_window = self.window_open(account, phone)
        if fails_with is None and not template and not in_window:
            fails_with = 131047
        if fails_with is not None:
            return [(SENT_AFTER_S, f"failed:{fails_with}")]
        if not in_window and not limits.opened(self.db, account.portfolio, phone, clock.now() - DAY_S):
            limits.note_opened(self.db, account.portfolio, phone, clock.now())
        sent = [(SENT_AFTER_S, "sent")]
        if standing.blocked(self.db, account.number, phone):
            return sent
        return [*sent, (DELIVERED_AFTER_S, "shown" if resident.skips_delivered else "delivered")]

    def take_steps(self) -> None:
        """Take every step that is due: statuses climb, messages appear on phones."""
        while due := outbox.steps_due(self.db, clock.now()):
            with transaction(self.db):
                for step in due:
                    message = messages.get(self.db, step.wamid)
                    if message is not None:
                        self._step(message, step.step)
                    else:
                        self.on_other(step)
                    outbox.end_step(self.db, step)
            self.live.ring()

    def _step(self, message: Message, step: str) -> None:
        name, _, code = step.partition(":")
        if name == "failed":
            messages.change(self.db, message.wamid, status="failed", shown=False)
            self._report(message, "failed", code=int(code))
            return
        if name == "shown":
            messages.change(self.db, message.wamid, status="delivered")
            return
        messages.change(self.db, message.wamid, status=step, shown=step != "sent")
        self._report(message, step)

    def phone_tells(self, message: Message, status: str, code: int | None = None) -> None:
        """Let a phone report a status of a message that it received: played, deleted, or any other."""
        with transaction(self.db):
            messages.change(self.db, message.wamid, status=status, shown=status not in {"failed", "deleted"})
            self._report(message, status, code)
        self.live.ring()

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
            for earlier in [one for one in messages.sent_until(self.db, message) if one.shown]:
                messages.change(self.db, earlier.wamid, status="read")
        self.live.ring()
        if typing:
            self.live.ring(Moment(name="typing", phone=message.phone, number=account.number))

    def webhook_answered(self, wamid: str) -> None:
        """Give a resident's message its tick: the business has answered 200."""
        message = messages.get(self.db, wamid)
        if message is not None and message.direction == "out" and message.status == "pending":
            messages.change(self.db, wamid, status="sent", shown=message.shown)
            self.live.ring()

    def _report(self, message: Message, status: str, code: int | None = None) -> None:
        resident, rules = standing.person(self.db, message.phone), self.rules
        free = rules.free_service_messages
        billable = not free or limits.free_texts_since(self.db, message.number, clock.now() - MONTH_S) > free
        for account in self.told(message.number):
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
                message=message,
                status=status,
                at=clock.now(),
                bsuid=self.bsuid(account, message.phone),
                code=code,
                username=resident.username,
                hidden=resident.hide_number,
                billable=billable or message.type == "template",
                bare=rules.bare_failures,
            )
            about = About(
                kind=status, wamid=message.wamid, from_=message.number, to=message.phone, opaque=message.opaque
            )
            self.announce(account, VENDORS[account.provider].reported(account, report), about, report)
