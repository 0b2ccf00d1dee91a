"""What ingest answers to a POST, and what is in Kafka when it says 200."""

import asyncio
import json
from collections import Counter
from typing import Any

import aiohttp
import pytest

from loket.codec import header, key_of
from loket.events import ChannelReported, MessageReceived, ReceiptReported
from tests.component.ingest.bodies import DOUBTFUL, body, change, status, text
from tests.component.ingest.running import DELFT, DEN_HAAG, SHARED, IngestProcess, Log, Town

APP = DEN_HAAG[0]
ACCEPTED = (200, b"")


@pytest.mark.parametrize("how", ["wrong", "missing", "truncated", "of another app", "of other bytes"])
async def test_without_the_right_signature_nothing_is_published(ingest: IngestProcess, log: Log, how: str) -> None:
    webhook = body(change([text(1)]))
    right = ingest.sign(APP, webhook)
    signature = {
        "wrong": "sha256=" + "0" * 64,
        "missing": None,
        "truncated": right[:-2],
        "of another app": ingest.sign(DELFT[0], webhook),
        "of other bytes": ingest.sign(APP, webhook + b" "),
    }[how]
    before = ingest.count("loket_webhooks_total", app=APP, outcome="bad_signature")

    answer = await ingest.post(APP, webhook, signature=signature)

    assert answer == (401, b"")
    assert ingest.count("loket_webhooks_total", app=APP, outcome="bad_signature") == before + 1
    assert await log.records() == []


async def test_three_messages_and_two_statuses_are_five_records(ingest: IngestProcess, log: Log, town: Town) -> None:
    webhook = body(change([text(11), text(12), text(13)], [status(11, "sent"), status(11, "delivered")]))

    answer = await ingest.post(APP, webhook)

    events = await log.events()
    assert answer == ACCEPTED
    assert Counter(type(e) for e in events) == {MessageReceived: 3, ReceiptReported: 2}
    assert {e.municipality for e in events} == {"denhaag"}
    assert {town.personal(e).native_id for e in events} == {"wamid.in-11", "wamid.in-12", "wamid.in-13", "wamid.out-11"}
    assert len({e.event_id for e in events}) == 5


async def test_a_record_is_a_cloud_event_with_the_key_of_its_resident(ingest: IngestProcess, log: Log) -> None:
    await ingest.post(APP, body(change([text(21)])))

    (record,) = await log.records()
    (event,) = await log.events()
    assert isinstance(event, MessageReceived)
    assert record.topic == "loket.inbound.v1"
    assert record.key == key_of(event) == f"denhaag:{event.aliases[0]}".encode()
    headers = list(record.headers)
    assert header(headers, "ce_type") == "message.received"
    assert header(headers, "ce_id") == event.event_id
    assert header(headers, "municipality") == "denhaag"
    assert (header(headers, "traceparent") or "").startswith("00-")


async def test_the_same_post_ten_times_at_once_is_one_event_id(ingest: IngestProcess, log: Log) -> None:
    webhook = body(change([text(31)]))

    answers = await asyncio.gather(*(ingest.post(APP, webhook) for _ in range(10)))

    assert answers == [ACCEPTED] * 10
    assert len({e.event_id for e in await log.events()}) == 1


async def test_the_same_message_through_two_apps_is_one_event_id(ingest: IngestProcess, log: Log) -> None:
    await ingest.post(APP, body(change([text(32)])))
    await ingest.post(SHARED, body(change([text(32)], number_id="200000000000071")))

    events = await log.events()
    assert len(events) == 2
    assert len({e.event_id for e in events}) == 1
    assert {e.channel for e in events if isinstance(e, MessageReceived)} == {"whatsapp", "samen"}


async def test_two_municipalities_in_one_post_stay_apart(ingest: IngestProcess, log: Log, town: Town) -> None:
    webhook = json.dumps(
        {
            "object": "whatsapp_business_account",
            "entry": [
                {"id": DEN_HAAG[1], "changes": [change([text(41, "lantaarn")], number_id="200000000000071")]},
                {"id": DELFT[1], "changes": [change([text(41, "container")], number_id="200000000000016")]},
            ],
        }
    ).encode()

    answer = await ingest.post(SHARED, webhook)

    events = {e.municipality: e for e in await log.events() if isinstance(e, MessageReceived)}
    assert answer == ACCEPTED
    assert {m: town.personal(e).text for m, e in events.items()} == {"denhaag": "lantaarn", "delft": "container"}
    assert events["denhaag"].personal.key_id.startswith("denhaag.")
    assert events["delft"].personal.key_id.startswith("delft.")
    assert events["denhaag"].event_id != events["delft"].event_id
    assert set(events["denhaag"].aliases).isdisjoint(events["delft"].aliases)


@pytest.mark.parametrize("metadata", [{"phone_number_id": DELFT[2]}, {"phone_number_id": "999"}, {}, None])
async def test_a_number_that_is_not_of_this_app_is_kept_in_one_piece_and_nobodys(
    ingest: IngestProcess, log: Log, town: Town, metadata: dict[str, str] | None
) -> None:
    strange = change([text(51), text(52)], [status(51)])
    strange["value"]["metadata"] = metadata
    labels = {"app": APP, "field": "messages", "problem": "unknown_number"}
    before = ingest.count("loket_channel_reports_total", **labels)

    answer = await ingest.post(APP, body(strange, change([text(53)])))

    events = await log.events()
    (kept,) = [e for e in events if isinstance(e, ChannelReported)]
    assert answer == ACCEPTED
    assert [e.municipality for e in events if isinstance(e, MessageReceived)] == ["denhaag"]
    assert (kept.municipality, kept.channel, kept.field, kept.problem) == (None, None, "messages", "unknown_number")
    assert kept.personal.key_id.startswith(f"app.{APP}.")
    assert "wamid.in-52" in (town.personal(kept).raw or "")
    assert ingest.count("loket_channel_reports_total", **labels) == before + 1
    assert "a message for a number that nobody declared" in ingest.log.read_text("utf-8")


async def test_an_account_update_is_a_report_of_its_municipality(ingest: IngestProcess, log: Log, town: Town) -> None:
    value = {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": "DISABLE", "waba_ban_date": "April 17, 2025"}}

    answer = await ingest.post(APP, body({"field": "account_update", "value": value}))

    (event,) = await log.events()
    assert answer == ACCEPTED
    assert isinstance(event, ChannelReported)
    assert (event.municipality, event.channel, event.field, event.problem) == (
        "denhaag",
        "whatsapp",
        "account_update",
        None,
    )
    assert json.loads(town.personal(event).raw or "") == value


@pytest.mark.parametrize(("raw", "wanted"), DOUBTFUL)
async def test_only_json_with_an_entry_is_accepted(ingest: IngestProcess, log: Log, raw: bytes, wanted: int) -> None:
    outcome = {"app": APP, "outcome": "not_json"}
    before = ingest.count("loket_webhooks_total", **outcome)

    answer = await ingest.post(APP, raw)

    assert answer == (wanted, b"")
    assert len(await log.records()) == (1 if wanted == 200 else 0)
    assert ingest.count("loket_webhooks_total", **outcome) - before == (1 if wanted == 400 else 0)
    assert "Traceback" not in ingest.log.read_text("utf-8")


@pytest.mark.parametrize(
    "words", ["😀" * 4096, "   ", "nul \x00 nul", "laatste \ud800 woord"], ids=["emoji", "spaces", "NUL", "surrogate"]
)
async def test_whatever_a_resident_writes_is_kept_as_it_is(
    ingest: IngestProcess, log: Log, town: Town, words: str
) -> None:
    webhook = json.dumps(json.loads(body(change([text(61, "PLACE")])))).replace("PLACE", json.dumps(words)[1:-1])

    answer = await ingest.post(APP, webhook.encode())

    (event,) = await log.events()
    assert answer == ACCEPTED
    assert town.personal(event).text == words


async def test_a_key_that_stands_twice_counts_as_its_last(ingest: IngestProcess, log: Log, town: Town) -> None:
    webhook = body(change([text(62, "eerste")])).replace(b'"eerste"', b'"eerste","body":"laatste"')

    await ingest.post(APP, webhook)

    (event,) = await log.events()
    assert town.personal(event).text == "laatste"


async def test_a_body_of_three_megabytes_is_accepted_and_one_byte_more_is_not(ingest: IngestProcess, log: Log) -> None:
    limit = 3 * 1024 * 1024
    head = body(change([text(63, "groot")]))
    largest = head.replace(b"groot", b"x" * (limit - len(head) + 5))

    answers = [await ingest.post(APP, largest), await ingest.post(APP, largest + b" ")]

    assert len(largest) == limit
    assert answers == [ACCEPTED, (413, b"")]
    assert len(await log.records()) == 1


async def test_the_limit_holds_without_a_content_length(ingest: IngestProcess, log: Log) -> None:
    async def chunks() -> Any:
        for _ in range(50):
            yield b" " * 65_536

    before = ingest.count("loket_webhooks_total", app=APP, outcome="too_large")
    async with aiohttp.ClientSession() as http, http.post(f"{ingest.url}/webhooks/meta/{APP}", data=chunks()) as answer:
        status_code = answer.status

    assert status_code == 413
    assert ingest.count("loket_webhooks_total", app=APP, outcome="too_large") == before + 1
    assert await log.records() == []


async def test_a_body_that_never_ends_is_cut_off(ingest: IngestProcess) -> None:
    host, _, port = ingest.url.removeprefix("http://").partition(":")
    _, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"POST /webhooks/meta/{APP} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
    sent = 0
    try:
        while sent < 2**28:
            writer.write(b"10000\r\n" + b" " * 65_536 + b"\r\n")
            await writer.drain()
            sent += 65_536
    except ConnectionError:
        pass
    writer.close()

    assert sent < 2**27
    assert ingest.get("/health/live")[0] == 200


async def test_an_app_that_is_not_declared_is_not_found(ingest: IngestProcess, log: Log) -> None:
    async with aiohttp.ClientSession() as http:
        for path in ("/webhooks/meta/meta-leiden", f"/webhooks/twilio/{APP}", f"/webhooks/meta/{APP}/more"):
            async with http.post(ingest.url + path, data=body(change([text(71)]))) as answer:
                assert answer.status == 404

    assert await log.records() == []


async def test_the_handshake_gives_the_challenge_back_to_who_knows_the_token(ingest: IngestProcess, town: Town) -> None:
    token = town.secret(APP, "verify_token")

    def ask(path: str, **asked: str) -> tuple[int, str]:
        return ingest.get(path + "?" + "&".join(f"hub.{k}={v}" for k, v in asked.items()))

    path = f"/webhooks/meta/{APP}"
    assert ask(path, mode="subscribe", challenge="1158201444", verify_token=token) == (200, "1158201444")
    assert ask(path, mode="subscribe", challenge="1", verify_token=token + "x")[0] == 403
    assert ask(path, mode="subscribe", challenge="1", verify_token=town.secret(DELFT[0], "verify_token"))[0] == 403
    assert ask(path, mode="subscribe", challenge="1")[0] == 403
    assert ask(path, mode="unsubscribe", challenge="1", verify_token=token)[0] == 403
    assert ask("/webhooks/meta/meta-leiden", mode="subscribe", challenge="1", verify_token=token)[0] == 404


async def test_nothing_personal_is_in_the_output_the_keys_or_the_clear_part_of_the_records(
    ingest: IngestProcess, log: Log
) -> None:
    spread = {**text(81, "mijn naam is Anna"), "type": "31600000081"}
    told = {**status(82, "failed"), "errors": [{"code": 131026}], "biz_opaque_callback_data": "order-31600000082"}
    strange = {"field": "31600000081", "value": {"phone": "31600000081"}}
    await ingest.post(APP, body(change([text(81), spread], [told]), change([text(83)], number_id="999"), strange))
    await ingest.post(APP, body(change([text(84)])), signature=None)
    await ingest.post(APP, body(change([text(85)])) + b"x")

    records = await log.records()
    assert len(records) == 5
    seen = ingest.log.read_bytes() + ingest.get("/metrics")[1].encode()
    seen += b"".join((r.key or b"") + (r.value or b"") + repr(r.headers).encode() for r in records)
    for personal in (b"316000000", b"wamid.", b"Anna", b"NL.0000", b"losse tegel"):
        assert personal not in seen


async def test_a_thousand_updates_in_three_megabytes_all_come_out(ingest: IngestProcess, log: Log, town: Town) -> None:
    limit, residents = 3 * 1024 * 1024, range(4_000, 4_700)
    receipts = [status(n) for n in range(5_000, 5_300)]
    short = len(body(*(change([text(n, "")]) for n in residents), *(change([], [one]) for one in receipts)))
    words = "a" * ((limit - short) // len(residents))
    webhook = body(*(change([text(n, words)]) for n in residents), *(change([], [one]) for one in receipts))

    answer = await ingest.post(APP, webhook)

    events = await log.events()
    assert limit - 1_000 < len(webhook) <= limit
    assert answer == ACCEPTED
    assert Counter(type(e) for e in events) == {MessageReceived: 700, ReceiptReported: 300}
    opened = [town.personal(event) for event in events]
    assert {one.native_id for one in opened} == {
        *(f"wamid.in-{n}" for n in residents),
        *(one["id"] for one in receipts),
    }
    assert {one.text for one in opened} == {words, None}
    assert len({event.event_id for event in events}) == 1_000
