"""What Twilio's own log of messages says: what no webhook brought while we were away.

Twilio tries a webhook a few times only, and keeps what it was about in the list of messages. Source: Twilio's pages on
webhooks connection overrides and on the Message resource.
"""

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import aiohttp
from msgspec import structs

from loket.declarations import Channel
from loket.providers import calls
from loket.providers.fields import as_list, as_object, as_text
from loket.providers.shapes import Access, Inbound, Parsed, Post, StatusUpdate
from loket.providers.twilio import wire
from loket.providers.twilio.access import authorization, refused

_PAGE: Final = 500
_PAGES: Final = 100
_FINAL: Final = frozenset({"sent", "delivered", "read", "failed", "undelivered"})
"""States that a webhook would have told of."""


def _moment(value: Any) -> datetime | None:
    try:
        found = parsedate_to_datetime(as_text(value) or "")
    except (ValueError, OverflowError):
        return None
    return found.replace(tzinfo=found.tzinfo or UTC)


async def _get(
    http: aiohttp.ClientSession, access: Access, channel: Channel, path: str, params: Mapping[str, str]
) -> dict[str, Any]:
    url = f"{access.base_url}/Accounts/{quote(channel.account, safe='')}{path}"
    answer = await calls.get(http, url, headers=authorization(access, channel), params=params)
    if answer.status != 200:
        raise refused(answer)
    return answer.object()


async def _listed(
    http: aiohttp.ClientSession, access: Access, channel: Channel, side: str, since: datetime
) -> AsyncIterator[dict[str, Any]]:
    """The messages from or to our number since a moment, newest first."""
    day = since.astimezone(UTC).date().isoformat()
    params = {side: f"whatsapp:{channel.number}", "DateSent>": day, "PageSize": str(_PAGE)}
    for _ in range(_PAGES):
        page = await _get(http, access, channel, "/Messages.json", params)
        for message in map(as_object, as_list(page.get("messages"))):
            made = _moment(message.get("date_created"))
            if made is None or made >= since.replace(microsecond=0):
                yield message
        # The address of the next page comes from outside: only its place in the list is taken from it.
        following = as_text(page.get("next_page_uri"))
        if following is None:
            return
        params = {**params, **dict(parse_qsl(urlsplit(following).query))}


async def _form(
    http: aiohttp.ClientSession, access: Access, channel: Channel, message: Mapping[str, Any]
) -> dict[str, str]:
    """A message in the words of its webhook, as far as the log has them: no place, no id of a button."""
    sid = as_text(message.get("sid")) or ""
    told = {"From": "from", "To": "to", "Body": "body"}
    form = {"MessageSid": sid, "AccountSid": channel.account}
    form |= {name: as_text(message.get(field)) or "" for name, field in told.items()}
    if message.get("direction") != "inbound":
        code = message.get("error_code")
        return {**form, "MessageStatus": str(message.get("status")), "ErrorCode": "" if code is None else str(code)}
    files: list[Any] = []
    if as_text(message.get("num_media")) not in {None, "0"}:
        found = await _get(http, access, channel, f"/Messages/{quote(sid, safe='')}/Media.json", {})
        files = as_list(found.get("media_list"))
    for n, file in enumerate(map(as_object, files)):
        media_sid = quote(as_text(file.get("sid")) or "", safe="")
        form[f"MediaUrl{n}"] = f"{access.base_url}/Accounts/{channel.account}/Messages/{sid}/Media/{media_sid}"
        form[f"MediaContentType{n}"] = as_text(file.get("content_type")) or ""
    return {**form, "SmsStatus": "received", "NumMedia": str(len(files))}


async def missed(http: aiohttp.ClientSession, access: Access, channel: Channel, since: datetime) -> Parsed:
    """Every message to our number, and what became of ours, since a moment: whether a webhook told of it or not.

    Raises:
        Refused: Twilio said no.
        Unreachable: no answer.
    """
    messages: list[Inbound] = []
    statuses: list[StatusUpdate] = []
    for side in ("To", "From"):
        async for listed in _listed(http, access, channel, side, since):
            inbound = listed.get("direction") == "inbound"
            if inbound != (side == "To") or not (inbound or listed.get("status") in _FINAL):
                continue
            form = await _form(http, access, channel, listed)
            body = urlencode(form, errors="surrogatepass").encode()
            parsed = wire.parse(Post(body=body, headers={}), knows=channel.number_id.__eq__)
            at = _moment(listed.get("date_updated"))
            messages += [structs.replace(m, sent_at=_moment(listed.get("date_created"))) for m in parsed.messages]
            statuses += [structs.replace(s, at=at) for s in parsed.statuses]
    return Parsed(messages=tuple(reversed(messages)), statuses=tuple(reversed(statuses)))
