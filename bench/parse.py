"""What one text message costs before anything is done with it: verify and parse, for every provider."""

import base64
import hashlib
import hmac
import json
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final
from urllib.parse import urlencode

from bench.bodies import SENTENCES, Place, bodies
from bench.table import Table
from loket.providers import PROVIDERS, Wire
from loket.providers.shapes import Post

TARGET_US: Final = 100.0
POSTS: Final = 1_000
ROUNDS: Final = 15
_SECRET: Final = "bench"  # noqa: S105 - invented, like everything here
_PUBLIC_URL: Final = "https://loket.example.org"
_PLACE: Final = Place(account="100000000000070", number_id="200000000000070", number="31700000001")
_SENDER: Final = "+31700000001"


def _signed(name: bytes, prefix: str, body: bytes) -> Post:
    mac = prefix + hmac.digest(_SECRET.encode(), body, "sha256").hex()
    return Post(body=body, headers={b"content-type": b"application/json", name: mac.encode()})


def _meta() -> list[Post]:
    return [_signed(b"x-hub-signature-256", "sha256=", body) for body in bodies(_PLACE, POSTS, seed=1)]


def _dialog360() -> list[Post]:
    return [_signed(b"x-360dialog-signature", "", body) for body in bodies(_PLACE, POSTS, seed=1)]


def _twilio() -> list[Post]:
    found = []
    for n in range(POSTS):
        sid, digits = f"SM{n:032x}", f"3160001{n:04d}"
        form = {
            **dict.fromkeys(("SmsMessageSid", "SmsSid", "MessageSid"), sid),
            "NumMedia": "0",
            "ProfileName": f"Bewoner {n}",
            "MessageType": "text",
            "WaId": digits,
            "SmsStatus": "received",
            "Body": SENTENCES[n % len(SENTENCES)],
            "To": f"whatsapp:{_SENDER}",
            "NumSegments": "1",
            "ReferralNumMedia": "0",
            "AccountSid": "AC" + "0" * 32,
            "ApiVersion": "2010-04-01",
            "ExternalUserId": f"whatsapp:NL.1349{n:018d}",
            "From": f"whatsapp:+{digits}",
            "ChannelMetadata": json.dumps({"type": "whatsapp", "data": {"context": {"WaId": digits}}}),
        }
        path = "/webhooks/twilio/bench"
        text = _PUBLIC_URL + path + "".join(name + form[name] for name in sorted(form))
        mac = base64.b64encode(hmac.new(_SECRET.encode(), text.encode(), hashlib.sha1).digest())
        headers = {b"x-twilio-signature": mac}
        found.append(Post(body=urlencode(form).encode(), headers=headers, path=path, public_url=_PUBLIC_URL))
    return found


def _cm() -> list[Post]:
    found = []
    for n in range(POSTS):
        custom = {"meta_received_time": "2026-11-18T11:06:39", "message_type": "text"}
        nothing = {"mediaUri": "", "contentType": "", "title": ""}
        said = {"text": SENTENCES[n % len(SENTENCES)], "media": nothing, "custom": custom, "error": ""}
        document = {
            "reference": f"wamid.HBgLMzE2{n:056X}AA==",
            "messageContext": "",
            "message": said,
            "from": {"number": f"+3160001{n:04d}", "name": f"Bewoner {n}"},
            "to": {"number": "0031700000001"},
            "groupings": ["", "", ""],
            "timeUtc": "2026-11-18T11:06:40",
            "channel": "WhatsApp",
        }
        query = f"secret={_SECRET}&number=0031700000001".encode()
        found.append(Post(body=json.dumps(document).encode(), headers={}, path="/webhooks/cm/bench", query=query))
    return found


_POSTS: Final[Mapping[str, Callable[[], list[Post]]]] = {
    "meta": _meta,
    "dialog360": _dialog360,
    "twilio": _twilio,
    "cm": _cm,
}
"""Text messages of each provider, all different, with their proof."""


def _ours(_number_id: str) -> bool:
    return True


def _round_us(wire: Wire, posts: Sequence[Post]) -> float:
    begun = time.process_time()
    for post in posts:
        if not wire.verify(post, _SECRET) or not wire.parse(post, knows=_ours).messages:
            raise AssertionError
    return (time.process_time() - begun) / len(posts) * 1e6


def measure() -> Table:
    """Verify and parse text messages of every provider."""
    rows, figures = [], {}
    for name in sorted(PROVIDERS):
        posts = _POSTS[name]()
        took = sorted(_round_us(PROVIDERS[name].wire, posts) for _ in range(ROUNDS))
        figures[f"{name}_us"] = round(took[0], 1)
        size = statistics.fmean(len(post.body) for post in posts)
        rows.append((name, f"{size:.0f}", f"{took[0]:.1f}", f"{statistics.median(took):.1f}", f"{took[-1]:.1f}"))
    worst = max(figures.values())
    return Table(
        name="parse",
        about=(
            f"Verify and parse one text message, {POSTS:,} different ones in {ROUNDS} rounds; processor time. The best"
            " round counts: what else the machine does can only add."
        ),
        head=("provider", "bytes", "best µs", "median µs", "worst µs"),
        rows=tuple(rows),
        verdict=f"Target: under {TARGET_US:.0f} µs for each provider; the slowest takes {worst:.1f} µs.",
        good=worst < TARGET_US,
        figures=figures,
    )
