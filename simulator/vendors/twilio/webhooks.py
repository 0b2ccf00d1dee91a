"""The forms that Twilio posts, and their signature; pure."""

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urldefrag, urlencode

from simulator.accounts import Account
from simulator.cards import MIME_TYPE
from simulator.residents import MEDIA
from simulator.vendors.shape import Attempt, Received, Report, Vendor
from simulator.vendors.twilio.errors import TEXTS, later, status_of
from simulator.vendors.twilio.sids import CHANNEL, address, media_sid, message_sid

AT_ONCE_S = 0.1
MOST_RETRIES = 5
NOT_PASSED_ON = frozenset({"reaction", "system", "edit", "revoke"})


def signature(token: str, url: str, form: Mapping[str, str]) -> str:
    """Return the value of `X-Twilio-Signature`.

    It is the base64 of HMAC-SHA1, with the auth token, over the address and every parameter's name and value, sorted
    by name and joined without anything between them.
    """
    signed = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), signed.encode(), hashlib.sha1).digest()).decode()


def encode(form: Mapping[str, str]) -> bytes:
    """Return a form's body; what UTF-8 cannot write becomes a question mark."""
    return urlencode(form, errors="replace").encode("ascii")


def decode(body: bytes) -> dict[str, str]:
    """Return what a form's body says; of a name that comes twice the last value."""
    text = body.decode("utf-8", errors="replace")
    return dict(parse_qsl(text, keep_blank_values=True, errors="replace"))


def media_address(base: str, account: Account, wamid: str, media_id: str) -> str:
    """Return where a message's file is fetched with the account's password."""
    messages = f"{base}/twilio/2010-04-01/Accounts/{account.waba}/Messages"
    return f"{messages}/{message_sid(wamid)}/Media/{media_sid(media_id)}"


def _reply(content: Mapping[str, Any]) -> dict[str, str]:
    """The parameters of a tap on a button or a row."""
    interactive = content.get("interactive", {})
    button = interactive.get("button_reply")
    if isinstance(button, dict):
        title = str(button.get("title", ""))
        return {"Body": title, "ButtonText": title, "ButtonPayload": str(button.get("id", ""))}
    row = interactive.get("list_reply")
    if isinstance(row, dict):
        title = str(row.get("title", ""))
        return {"Body": title, "ListTitle": title, "ListId": str(row.get("id", ""))}
    flow = interactive.get("nfm_reply")
    if isinstance(flow, dict):
        return {"Body": str(flow.get("body", "")), "InteractiveData": str(flow.get("response_json", ""))}
    return {}


def _content(account: Account, received: Received) -> dict[str, str]:
    message = received.message
    content = message.content
    one = content.get(message.type)
    one = one if isinstance(one, dict) else {}
    if message.type == "text":
        return {"Body": str(one.get("body", ""))}
    if message.type in MEDIA and "id" in one:
        return {
            "Body": str(one.get("caption") or one.get("filename") or ""),
            "NumMedia": "1",
            "MediaContentType0": str(one.get("mime_type", "")),
            "MediaUrl0": media_address(received.base, account, message.wamid, one["id"]),
        }
    if message.type == "contacts" and received.cards is not None:
        return {
            "NumMedia": "1",
            "MediaContentType0": MIME_TYPE,
            "MediaUrl0": media_address(received.base, account, message.wamid, received.cards),
        }
    if message.type == "location":
        names = {"Latitude": "latitude", "Longitude": "longitude", "Address": "address", "Label": "name"}
        return {theirs: str(one[ours]) for theirs, ours in names.items() if one.get(ours) not in {None, ""}}
    if message.type == "button":
        text = str(one.get("text", ""))
        return {"Body": text, "ButtonText": text, "ButtonPayload": str(one.get("payload", text))}
    return _reply(content) if message.type == "interactive" else {}


class Twilio(Vendor):
    """Twilio as a vendor."""

    def received(self, account: Account, received: Received) -> bytes | None:
        """Return the form for a resident's message; None for what Twilio has no form for."""
        message = received.message
        if message.type in NOT_PASSED_ON:
            return None
        sid = message_sid(message.wamid)
        known = {} if received.hidden else {"WaId": message.phone.removeprefix("+")}
        context = {"ProfileName": received.profile_name, **known}
        form = {
            "SmsMessageSid": sid,
            "NumMedia": "0",
            "ProfileName": received.profile_name,
            "MessageType": message.type,
            "SmsSid": sid,
            **known,
            "SmsStatus": "received",
            "Body": "",
            "To": address(message.number),
            "NumSegments": "1",
            "ReferralNumMedia": "0",
            "MessageSid": sid,
            "AccountSid": account.waba,
            "ExternalUserId": CHANNEL + received.bsuid,
            "ChannelMetadata": json.dumps({"type": "whatsapp", "data": {"context": context}}, separators=(",", ":")),
            "From": address(received.bsuid if received.hidden else message.phone),
            "ApiVersion": "2010-04-01",
            **_content(account, received),
        }
        answered = message.content.get("context")
        answered = answered if isinstance(answered, dict) else {}
        form["Forwarded"] = str("forwarded" in answered or "frequently_forwarded" in answered).lower()
        form["FrequentlyForwarded"] = str("frequently_forwarded" in answered).lower()
        if isinstance(answered.get("id"), str):
            form["OriginalRepliedMessageSender"] = address(message.number)
            form["OriginalRepliedMessageSid"] = message_sid(answered["id"])
        return encode(form)

    def reported(self, account: Account, report: Report) -> bytes:
        """Return the form of a status callback."""
        message = report.message
        sid = message_sid(message.wamid)
        code = None if report.code is None else later(report.code)
        status = report.status if code is None else status_of(code)
        form = {
            "ChannelPrefix": "whatsapp",
            "ApiVersion": "2010-04-01",
            "MessageStatus": status,
            "SmsSid": sid,
            "SmsStatus": status,
            "ChannelInstallSid": "XE" + hashlib.sha256(account.waba.encode()).hexdigest()[:32],
            "To": address(report.bsuid if report.hidden else message.phone),
            "From": address(message.number),
            "MessageSid": sid,
            "AccountSid": account.waba,
            "StructuredMessage": "true" if message.type == "template" else "false",
        }
        if status in {"delivered", "read"}:
            form["EventType"] = status.upper()
        if code is not None:
            form |= {"EventType": "UNDELIVERED", "ErrorCode": str(code), "ErrorMessage": TEXTS[code]}
            form["ChannelStatusMessage"] = TEXTS[code]
        return encode(form)

    def writers(self, body: bytes) -> Iterator[tuple[str, str]]:
        """Return who writes to whom in a raw webhook."""
        form = decode(body)
        writer, to = form.get("From", ""), form.get("To", "")
        number = writer.removeprefix(CHANNEL)
        if "MessageStatus" not in form and writer.startswith(f"{CHANNEL}+") and number[1:].isdecimal():
            yield number, to

    def headers(self, account: Account, body: bytes) -> Mapping[str, str]:
        """Return the headers of a webhook to the account's callback."""
        return self.signed(account, account.callback, body)

    def address(self, account: Account, report: Report | None = None) -> str | None:
        """Return the callback, or for a status the one that the message asked for, if it asked for any."""
        if report is None:
            return account.callback
        asked = report.message.content.get("status_callback")
        return asked if isinstance(asked, str) else None

    def signed(self, account: Account, address: str, body: bytes) -> Mapping[str, str]:
        """Return the headers, the signature over the address without its fragment among them."""
        return {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "User-Agent": "TwilioProxy/1.1",
            "I-Twilio-Idempotency-Token": hashlib.sha256(body).hexdigest()[:36],
            "X-Twilio-Signature": signature(account.app_secret, urldefrag(address).url, decode(body)),
        }

    def took(self, attempt: Attempt) -> bool:
        """Say whether the answer is a success: any 2xx."""
        return 200 <= attempt.status < 300

    def pause_s(self, attempt: Attempt) -> float | None:
        """Return the pause before the next try that the address's connection overrides ask for, at once by nature.

        `rc` is how many tries come after the first (1 by default, 5 at most), `rp` for what: `ct` (no connection, the
        default), `rt` (no answer in time), `4xx`, `5xx` or `all`. Without a status there was no answer, whatever the
        cause, so `rt` counts as `ct` here.
        """
        wanted = parse_qs(urldefrag(attempt.address).fragment)
        count, policy = wanted.get("rc", ["1"])[0], wanted.get("rp", ["ct"])[0].split(",")
        most = min(int(count), MOST_RETRIES) if count.isascii() and count.isdecimal() else 1
        reasons = {"ct", "rt", "all"} if attempt.status == 0 else {f"{attempt.status // 100}xx", "all"}
        return AT_ONCE_S if attempt.attempts <= most and reasons & set(policy) else None
