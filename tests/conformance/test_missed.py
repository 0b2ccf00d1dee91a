"""What no webhook brought is read back from the list of a vendor that keeps one, and is the same event as ever."""

import base64
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

from loket.events import AnyEvent, MessageReceived, ReceiptReported
from loket.failures import Code, Retryable
from loket.providers.content import Text
from loket.providers.shapes import Access, NotOffered, Outgoing
from services.ingest.apps import App
from services.ingest.facts import Facts
from services.ingest.missed import Missed
from tests.builders import IDENTITY, a_keyring, a_world
from tests.conformance.platform import LINES, Line, Platform
from tests.conformance.test_facts import an_app
from tests.conformance.test_platform import PNG

every_line = pytest.mark.parametrize("line", [line for line in LINES if line.city == "denhaag"], ids=lambda li: li.app)
AN_HOUR = timedelta(hours=1)


@pytest.fixture
def line() -> Line:
    """The number of Den Haag at Twilio."""
    return next(line for line in LINES if line.app == "twilio-denhaag")


def the_app(platform: Platform, line: Line) -> App:
    """As ingest declares it."""
    town = a_world()["denhaag"]
    return structs.replace(
        an_app(line.vendor), name=line.app, access=platform.access(line), numbers={line.number_id: (town, line.channel)}
    )


class Kept:
    """What was published; Kafka is away as long as ``away``."""

    def __init__(self) -> None:
        self.events: list[AnyEvent] = []
        self.away = False

    async def publish(self, events: Sequence[AnyEvent]) -> None:
        """Take them."""
        if self.away:
            raise Retryable(Code.KAFKA_UNAVAILABLE, after_s=0.1)
        self.events += events


def reader(platform: Platform, line: Line, kept: Kept, folder: Path) -> Missed:
    """What reads the lists."""
    facts = Facts(IDENTITY, a_keyring(folder / "keys", today=datetime.now(UTC).date()))
    app = the_app(platform, line)
    return Missed({("twilio", line.app): app}, facts, kept.publish, platform.http, back=AN_HOUR, every=AN_HOUR)


async def test_what_came_while_we_were_away_is_found_with_its_photo_and_what_became_of_ours(
    platform: Platform, line: Line, phone: str, tmp_path: Path
) -> None:
    sent_at = datetime.now(UTC)
    platform.refuse = 1_000
    await platform.writes(line, phone)
    image = {"bytes_b64": base64.b64encode(PNG).decode(), "mime_type": "image/png", "caption": "hier"}
    await platform.writes(line, phone, "image", image=image)
    ours = Outgoing(to=phone[1:], content=Text(text="Dank u."), delivery="d-1")
    accepted = await line.vendor.client.send(platform.http, platform.access(line), line.channel, ours)
    await platform.arrives(phone)
    kept = Kept()

    whole = await reader(platform, line, kept, tmp_path).look(the_app(platform, line), line.channel, datetime.now(UTC))
    found = await line.vendor.client.missed(platform.http, platform.access(line), line.channel, sent_at - AN_HOUR)

    assert whole
    mine = [m for m in found.messages if m.personal.phone == phone[1:]]
    assert [(m.kind, m.personal.text) for m in mine] == [("text", "losse tegel"), ("image", "hier")]
    assert all(m.sent_at is not None and abs(m.sent_at - sent_at) < timedelta(minutes=1) for m in mine)
    media = mine[1].personal.media
    assert media is not None
    file = await line.vendor.client.media(platform.http, platform.access(line), line.channel, media)
    assert file.content == PNG
    assert accepted.native_id in {status.native_id for status in found.statuses}
    assert {type(event) for event in kept.events} == {MessageReceived, ReceiptReported}


async def test_what_a_webhook_did_bring_is_the_same_event_again(
    platform: Platform, line: Line, phone: str, tmp_path: Path
) -> None:
    await platform.writes(line, phone)
    await platform.until(lambda: bool(platform.messages(line, phone)))
    kept = Kept()
    facts = Facts(IDENTITY, a_keyring(tmp_path / "keys"))
    app = the_app(platform, line)
    (told,) = [p for p in platform.told(line) if any(m.personal.phone == phone[1:] for m in p.messages)]

    await reader(platform, line, kept, tmp_path).look(app, line.channel, datetime.now(UTC))

    (once,) = facts.letters(app, told)
    again = [event for event in kept.events if event.event_id == once.event_id]
    assert [type(event) for event in again] == [MessageReceived]


async def test_the_next_look_begins_where_the_last_whole_one_ended(
    platform: Platform, line: Line, phone: str, tmp_path: Path
) -> None:
    await platform.writes(line, phone)
    kept = Kept()
    missed = reader(platform, line, kept, tmp_path)
    app, now = the_app(platform, line), datetime.now(UTC)

    kept.away = True
    failed = await missed.look(app, line.channel, now)
    kept.away = False
    whole = await missed.look(app, line.channel, now)
    first = len(kept.events)
    later = await missed.look(app, line.channel, now + timedelta(minutes=20))
    nothing_new = len(kept.events)

    assert (failed, whole, later) == (False, True, True)
    assert first > 0
    await missed.look(app, line.channel, now + timedelta(hours=3))
    assert len(kept.events) == nothing_new


async def test_a_token_that_is_not_accepted_is_tried_again_soon(platform: Platform, line: Line, tmp_path: Path) -> None:
    app = structs.replace(the_app(platform, line), access=Access(base_url=platform.access(line).base_url, token="no"))

    assert not await reader(platform, line, Kept(), tmp_path).look(app, line.channel, datetime.now(UTC))


@every_line
async def test_a_vendor_that_keeps_no_list_says_so(platform: Platform, line: Line) -> None:
    asked = line.vendor.client.missed(platform.http, platform.access(line), line.channel, datetime.now(UTC))

    if line.vendor.can.message_log:
        await asked
        return
    with pytest.raises(NotOffered):
        await asked
