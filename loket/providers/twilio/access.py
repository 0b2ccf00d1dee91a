"""How Twilio's APIs are called, and what their refusals mean."""

import base64
from typing import Final

from loket.declarations import Channel
from loket.providers import calls
from loket.providers.fields import as_code
from loket.providers.shapes import Access, Refused
from loket.providers.twilio.errors import rule

_API: Final = ("https://api.twilio.com/2010-04-01", "https://content.twilio.com/v1")


def authorization(access: Access, channel: Channel) -> dict[str, str]:
    """The header that opens an account: an API key is named and secret in one, an Auth Token belongs to the account."""
    pair = access.token if ":" in access.token else f"{channel.account}:{access.token}"
    return {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}


def content_url(access: Access) -> str:
    """The base address of the Content API, which has a host of its own; elsewhere it stands beside the other one."""
    own, content = _API
    return content if access.base_url == own else f"{access.base_url.rpartition('/')[0]}/v1"


def refused(answer: calls.Answer) -> Refused:
    """What an answer that is no yes means."""
    code = as_code(answer.object().get("code"))
    return Refused(rule(code, answer.status), code=code, http_status=answer.status, after_s=answer.after_s)
