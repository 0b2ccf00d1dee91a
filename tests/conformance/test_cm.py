"""What CM has of its own."""

import json
import re
import uuid

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.providers.cm import client, wire
from loket.providers.cm.reference import pack, unpack
from loket.providers.content import Template, Text
from loket.providers.shapes import Class, Outgoing, Post, Refused
from tests.builders import RESIDENT
from tests.conformance.cases import case
from tests.conformance.line import Line
from tests.conformance.vendors import DELIVERY, SECRET, VENDORS

VENDOR = next(vendor for vendor in VENDORS if vendor.name == "cm")


@given(st.uuids().map(str) | st.binary(min_size=16, max_size=16).map(lambda raw: f"v1-{raw.hex()}"), st.booleans())
def test_a_delivery_fits_in_a_reference_and_comes_back(delivery: str, marked: bool) -> None:
    own = f"{'guard' if delivery.startswith('v') else 'emergency'}-{delivery}" if marked else delivery

    assert re.fullmatch("[0-9a-z]{1,32}", pack(own))
    assert unpack(pack(own)) == own


@pytest.mark.parametrize("reference", ["klant-0612345678", "", "a b", "0031612345678", "x" * 200])
def test_a_reference_of_another_system_is_not_shown(reference: str) -> None:
    assert unpack(reference) is None


def test_the_secret_may_be_the_last_part_of_the_address() -> None:
    body = case("cm", "text").body

    assert wire.verify(Post(body=body, headers={}, path=f"/webhooks/cm/cm-denhaag/{SECRET}"), SECRET)
    assert not wire.verify(Post(body=body, headers={}, path="/webhooks/cm/cm-denhaag/"), SECRET)
    assert not wire.verify(Post(body=body, headers={}, query=f"other={SECRET}".encode()), SECRET)


def test_two_answers_to_one_message_of_ours_are_two() -> None:
    told = case("cm", "reference_of_ours").told["body"]
    other = {**told, "timeUtc": "2026-11-18T11:07:40", "message": {**told["message"], "text": "nee"}}
    posts = [Post(body=json.dumps(body).encode(), headers={}) for body in (told, other, told)]

    ids = [wire.parse(post, knows=VENDOR.knows).messages[0].personal.native_id for post in posts]

    assert ids[0] == ids[2] != ids[1]


async def test_our_own_reference_is_the_id_of_what_we_send(line: Line, http: aiohttp.ClientSession) -> None:
    line.answer = VENDOR.accepts("")
    message = Outgoing(to=RESIDENT, content=Text(text="Dank u."), delivery=DELIVERY, reply_to="wamid.invented-1")

    accepted = await client.send(http, VENDOR.access(line.origin), VENDOR.channel(), message)

    (sent,) = json.loads(line.asked[0].body)["messages"]["msg"]
    assert accepted.native_id == sent["reference"] == uuid.UUID(DELIVERY).hex
    assert (sent["from"], sent["to"]) == ("0031700000001", [{"number": f"00{RESIDENT}"}])
    assert sent["richContent"]["conversation"] == [{"text": "Dank u.", "context": {"message_id": "wamid.invented-1"}}]
    assert sent["allowedChannels"] == ["WhatsApp"]


async def test_a_template_has_its_namespace_parameters_and_payloads(line: Line, http: aiohttp.ClientSession) -> None:
    line.answer = VENDOR.accepts("")
    content = Template(name="klaar", language="nl", parameters=("DH-1",), payloads=("yes",), text="Zaak DH-1 is klaar.")

    await client.send(
        http, VENDOR.access(line.origin), VENDOR.channel(), Outgoing(to=RESIDENT, content=content, delivery=DELIVERY)
    )

    (sent,) = json.loads(line.asked[0].body)["messages"]["msg"]
    told = sent["richContent"]["conversation"][0]["template"]["whatsapp"]
    assert (told["namespace"], told["element_name"]) == (VENDOR.account, "klaar")
    assert told["language"] == {"code": "nl", "policy": "deterministic"}
    assert [part["type"] for part in told["components"]] == ["body", "button"]
    assert sent["body"]["content"] == "Zaak DH-1 is klaar."


async def test_a_yes_to_the_request_may_be_a_no_to_the_message(line: Line, http: aiohttp.ClientSession) -> None:
    line.answer = (200, VENDOR.refuses(303)[1])

    with pytest.raises(Refused) as refused:
        await client.send(
            http,
            VENDOR.access(line.origin),
            VENDOR.channel(),
            Outgoing(to=RESIDENT, content=Text(text="a"), delivery="d"),
        )

    assert refused.value.code == 303


@pytest.mark.parametrize(
    ("http_status", "class_"), [(200, Class.UNKNOWN), (401, Class.ACCESS), (429, Class.BUSY), (500, Class.BUSY)]
)
async def test_zero_in_an_answer_is_no_code(
    line: Line, http: aiohttp.ClientSession, http_status: int, class_: Class
) -> None:
    line.answer = (http_status, VENDOR.refuses(0)[1])

    with pytest.raises(Refused) as refused:
        await client.send(
            http,
            VENDOR.access(line.origin),
            VENDOR.channel(),
            Outgoing(to=RESIDENT, content=Text(text="a"), delivery="d"),
        )

    assert (refused.value.code, refused.value.rule.class_) == (None, class_)


async def test_a_message_that_whatsapp_gave_no_id_stays_unmarked(line: Line, http: aiohttp.ClientSession) -> None:
    await client.mark_read(http, VENDOR.access(line.origin), VENDOR.channel(), "an-id-of-ours", typing=False)

    assert line.asked == []
