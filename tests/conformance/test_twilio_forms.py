"""What a form of Twilio is about, whatever it holds, and what Twilio can do."""

import json
from urllib.parse import urlencode

import pytest

from loket.providers.content import Capabilities
from loket.providers.shapes import NotAWebhook, Post
from loket.providers.twilio import wire
from tests.conformance.test_twilio_messages import USER, VENDOR, a_form, kept, parsed, told


@pytest.mark.parametrize(
    ("word", "state"), [("STOP", "stop"), (" start ", "resume"), ("HELP", None), ("", None), ("IETS", None)]
)
def test_only_a_choice_that_twilio_names_is_one_and_any_other_is_kept(word: str, state: str | None) -> None:
    form = a_form(OptOutType=word)

    found = parsed(form)

    assert [signal.state for change in found.changes for signal in change.signals] == ([state] if state else [])
    assert (kept(found.messages[0]) is None) is (state is not None or not word)


@pytest.mark.parametrize(
    ("values", "is_message"),
    [
        ({}, True),
        ({"SmsStatus": None}, True),
        ({"SmsStatus": None, "MessageStatus": "receiving"}, True),
        ({"SmsStatus": "received", "MessageStatus": "delivered"}, False),
        ({"SmsStatus": "delivered"}, False),
    ],
)
def test_a_form_is_a_message_unless_it_tells_the_status_of_one(values: dict[str, str | None], is_message: bool) -> None:
    form = a_form(From="whatsapp:+31700000001", **values)

    found = parsed(form)

    assert (len(found.messages), len(found.statuses)) == ((1, 0) if is_message else (0, 1))
    assert {status.status for status in found.statuses} <= {"delivered"}


def test_the_status_of_a_message_goes_before_its_older_name_and_names_the_resident_by_their_id_too() -> None:
    form = a_form(
        From="whatsapp:+31700000001",
        To="whatsapp:+31600000001",
        SmsStatus="sent",
        MessageStatus="read",
        ExternalUserId=f"whatsapp:{USER}",
    )

    (found,) = parsed(form).statuses

    assert (found.status, found.phone, found.bsuid) == ("read", "31600000001", USER)


def test_a_choice_of_nobody_is_none_and_what_stands_beside_a_choice_is_kept() -> None:
    nobody = parsed(a_form(OptOutType="STOP", From="", WaId=""))
    beside = a_form(OptOutType="STOP", ButtonText="Ja", Body="iets anders")

    assert nobody.changes == ()
    assert kept(nobody.messages[0]) is not None
    assert kept(parsed(beside).messages[0]) == beside


@pytest.mark.parametrize("names", [("MessageSid",), ("SmsSid",), ("SmsMessageSid",)])
def test_a_message_is_known_by_whichever_sid_it_has(names: tuple[str, ...]) -> None:
    gone = {name: None for name in ("MessageSid", "SmsSid", "SmsMessageSid") if name not in names}

    found = told(a_form(**gone))

    assert found.personal.native_id == "SM00000000000000000000000000000001"


@pytest.mark.parametrize("declared", ["whatsapp:+31700000001", "+31700000001", "31700000001"])
@pytest.mark.parametrize("written", ["whatsapp:+31700000001", "+31700000001"])
def test_our_number_is_found_however_it_is_declared_and_written(declared: str, written: str) -> None:
    body = urlencode(a_form(To=written)).encode()

    (found,) = wire.parse(Post(body=body, headers={}), knows=declared.__eq__).messages

    assert found.number_id == declared


def test_twilio_can_do_no_more_than_its_pages_say() -> None:
    assert VENDOR.can == Capabilities(
        text_limit=1_600,
        body_limit=1_600,
        buttons=0,
        rows=0,
        ask_location=False,
        reactions=False,
        read_marks=False,
        typing=False,
        uploads=False,
        health=False,
        account_reports=False,
        whatsapp_ids=False,
        message_log=True,
    )


def test_who_has_no_number_stops_messages_by_their_id() -> None:
    found = parsed(a_form(OptOutType="STOP", From=f"whatsapp:{USER}", WaId=""))

    (change,) = found.changes
    assert [(who.phone, who.bsuid) for who in change.residents] == [(None, USER)]
    assert [signal.state for signal in change.signals] == ["stop"]


def test_a_message_needs_no_account_and_an_account_alone_is_kept_in_one_piece() -> None:
    nameless = parsed(a_form(AccountSid=None))
    alone = parsed({"AccountSid": "AC1", "Body": "iets"})

    assert [m.personal.text for m in nameless.messages] == ["er ligt een losse tegel bij Kerkstraat 12"]
    assert [(c.account, c.problem) for c in alone.changes] == [("AC1", "unknown_shape")]


def test_a_name_that_is_new_is_kept_even_if_its_value_is_known() -> None:
    form = a_form(BodyAgain="er ligt een losse tegel bij Kerkstraat 12")

    assert kept(told(form)) == form


def test_an_object_is_kept_in_one_piece_and_no_other_json_is_a_webhook() -> None:
    (change,) = wire.parse(Post(body=b'{"event":7}', headers={}), knows=VENDOR.knows).changes

    assert (change.problem, json.loads(change.raw)) == ("unknown_shape", {"event": 7})
    for other in (b"[7]", b"7", b"null"):
        with pytest.raises(NotAWebhook):
            wire.parse(Post(body=other, headers={}), knows=VENDOR.knows)
