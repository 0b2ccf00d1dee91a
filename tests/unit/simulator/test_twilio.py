import base64
import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.accounts import Account
from simulator.vendors.shape import Attempt, Received, Report
from simulator.vendors.twilio.errors import LATER, REFUSED, TEXTS, TwilioError, body, later
from simulator.vendors.twilio.gate import credentials
from simulator.vendors.twilio.requests import asked, read_form, read_request, read_search
from simulator.vendors.twilio.sids import media_id, media_sid, message_sid
from simulator.vendors.twilio.webhooks import Twilio, decode, encode, signature
from tests.unit.simulator.test_meta import a_message, an_account
from tests.unit.simulator.test_residents import json_values

TWILIO = Twilio()
SENDER, RESIDENT = "+31150000001", "+31600000001"
CALLBACK = "http://sim/hook?x=1#rc=2&rp=5xx"


def a_twilio_account() -> Account:
    return msgspec.structs.replace(
        an_account(), provider="twilio", waba="AC" + "0" * 32, callback=CALLBACK, app_secret="token"
    )


def told(**changed: Any) -> dict[str, str]:
    received = Received(
        message=a_message(**changed), bsuid="NL.5", profile_name="Sanne", media_base="", base="http://sim"
    )
    made = TWILIO.received(a_twilio_account(), received)
    assert made is not None
    return decode(made)


def report(status: str, code: int | None = None, **content: Any) -> Report:
    message = a_message(direction="in", content={"text": {"body": "dag"}, **content})
    return Report(message=message, status=status, at=1.0, bsuid="NL.5", code=code)


def refusal(read: Callable[[], object]) -> int | None:
    try:
        read()
    except TwilioError as error:
        return error.code
    return None


def a_form(**changed: str) -> dict[str, list[str]]:
    form = {"To": f"whatsapp:{RESIDENT}", "From": f"whatsapp:{SENDER}", "Body": "dag"} | changed
    return {name: [value] for name, value in form.items() if value}


def test_the_signature_is_the_one_of_twilios_own_example() -> None:
    form = {
        "CallSid": "CA1234567890ABCDE",
        "Caller": "+12349013030",
        "Digits": "1234",
        "From": "+12349013030",
        "To": "+18005551212",
    }

    made = signature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", form)

    assert made == "0/KCTR6DLpKmkAf8muzZqo1nDgQ="


@given(st.dictionaries(st.text(min_size=1), st.text()))
def test_a_form_comes_back_as_it_went_out(form: dict[str, str]) -> None:
    writable = {
        name.encode(errors="replace").decode(): value.encode(errors="replace").decode() for name, value in form.items()
    }

    assert decode(encode(form)) == writable


def test_the_signature_covers_the_address_without_its_fragment() -> None:
    raw = encode({"Body": "dag + tot ziens"})

    headers = TWILIO.headers(a_twilio_account(), raw)

    assert headers["X-Twilio-Signature"] == signature("token", "http://sim/hook?x=1", {"Body": "dag + tot ziens"})


def test_a_webhook_of_somebody_else_has_another_signature_or_none() -> None:
    account, raw = a_twilio_account(), encode({"Body": "dag"})

    right = TWILIO.headers(account, raw)["X-Twilio-Signature"]

    assert TWILIO.spoiled(account, raw, "wrong")[1]["X-Twilio-Signature"] != right
    assert "X-Twilio-Signature" not in TWILIO.spoiled(account, raw, "missing")[1]


def test_a_text_is_told_with_every_identity() -> None:
    form = told(content={"text": {"body": "é\ud800"}, "context": {"id": "wamid.Y"}})

    assert form["Body"] == "é?"
    assert form["From"] == f"whatsapp:{RESIDENT}"
    assert form["To"] == f"whatsapp:{SENDER}"
    assert form["ExternalUserId"] == "whatsapp:NL.5"
    assert (form["WaId"], form["MessageType"], form["NumMedia"]) == (RESIDENT[1:], "text", "0")
    assert form["MessageSid"] == form["SmsSid"] == message_sid("wamid.X")
    assert form["OriginalRepliedMessageSid"] == message_sid("wamid.Y")
    assert json.loads(form["ChannelMetadata"])["data"]["context"]["ProfileName"] == "Sanne"


def test_a_photo_a_place_and_taps_are_told_in_their_own_parameters() -> None:
    image = told(type="image", content={"image": {"id": "1234", "mime_type": "image/png", "caption": "stoep"}})
    place = told(type="location", content={"location": {"latitude": 52.1, "longitude": 4.3, "name": "Plein"}})
    button = {"interactive": {"type": "button_reply", "button_reply": {"id": "ja", "title": "Ja"}}}
    row = {"interactive": {"type": "list_reply", "list_reply": {"id": "3", "title": "Tegel"}}}

    assert image["MediaUrl0"].endswith(f"/Messages/{message_sid('wamid.X')}/Media/{media_sid('1234')}")
    assert (image["NumMedia"], image["MediaContentType0"], image["Body"]) == ("1", "image/png", "stoep")
    assert (place["Latitude"], place["Longitude"], place["Label"], place["Body"]) == ("52.1", "4.3", "Plein", "")
    tapped = told(type="interactive", content=button)
    assert (tapped["ButtonPayload"], tapped["ButtonText"], tapped["Body"]) == ("ja", "Ja", "Ja")
    assert told(type="interactive", content=row)["ListId"] == "3"


def test_a_hidden_number_stands_nowhere() -> None:
    received = Received(
        message=a_message(), bsuid="NL.5", profile_name="Sanne", media_base="", base="http://sim", hidden=True
    )
    raw = TWILIO.received(a_twilio_account(), received) or b""
    status = TWILIO.reported(a_twilio_account(), msgspec.structs.replace(report("sent"), hidden=True))

    assert RESIDENT[1:].encode() not in raw + status
    assert decode(raw)["From"] == decode(status)["To"] == "whatsapp:NL.5"
    assert read_request(a_form(To="whatsapp:NL.5"), SENDER).to == "NL.5"


def test_reactions_are_not_passed_on() -> None:
    content = {"reaction": {"message_id": "wamid.Y", "emoji": "👍"}}
    received = Received(
        message=a_message(type="reaction", content=content), bsuid="NL.5", profile_name="", media_base=""
    )

    assert TWILIO.received(a_twilio_account(), received) is None


@given(json_values)
def test_whatever_a_phone_sent_is_told(value: object) -> None:
    for kind in ("interactive", "button", "text", "image", "order"):
        form = told(type=kind, content={kind: value} if isinstance(value, dict) else {})
        assert form["MessageType"] == kind


def test_a_status_goes_where_its_message_asked_for() -> None:
    account = a_twilio_account()
    delivered = decode(TWILIO.reported(account, report("delivered")))
    failed = decode(TWILIO.reported(account, report("failed", 131047)))

    assert (delivered["MessageStatus"], delivered["EventType"]) == ("delivered", "DELIVERED")
    assert "ErrorCode" not in delivered
    assert (failed["MessageStatus"], failed["ErrorCode"]) == ("undelivered", "63016")
    assert TWILIO.address(account, report("sent")) is None
    assert TWILIO.address(account, report("sent", status_callback="http://sim/s")) == "http://sim/s"
    assert TWILIO.address(account) == CALLBACK


@pytest.mark.parametrize(
    ("address", "status", "attempts", "again"),
    [
        ("http://sim/hook", 0, 1, True),
        ("http://sim/hook", 0, 2, False),
        ("http://sim/hook", 500, 1, False),
        ("http://sim/hook#rc=2&rp=5xx", 503, 2, True),
        ("http://sim/hook#rc=2&rp=5xx", 404, 1, False),
        ("http://sim/hook#rc=9&rp=all", 404, 5, True),
        ("http://sim/hook#rc=9&rp=all", 404, 6, False),
        ("http://sim/hook#rc=x&rp=4xx,ct", 0, 1, True),
    ],
)
def test_retries_follow_the_addresss_overrides(address: str, status: int, attempts: int, again: bool) -> None:
    attempt = Attempt(kind="message", address=address, status=status, attempts=attempts, age_s=0)

    assert (TWILIO.pause_s(attempt) is not None) is again


def test_any_success_will_do() -> None:
    took = [
        TWILIO.took(Attempt(kind="sent", address="", status=status, attempts=1, age_s=0))
        for status in (0, 200, 204, 302, 500)
    ]

    assert took == [False, True, True, False, False]


def test_only_residents_open_windows() -> None:
    incoming = encode({"From": f"whatsapp:{RESIDENT}", "To": f"whatsapp:{SENDER}", "Body": "dag"})
    status = encode({"From": f"whatsapp:{SENDER}", "To": f"whatsapp:{RESIDENT}", "MessageStatus": "sent"})

    assert list(TWILIO.writers(incoming)) == [(RESIDENT, f"whatsapp:{SENDER}")]
    assert list(TWILIO.writers(status)) == []
    assert list(TWILIO.writers(b"\xff&=")) == []


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"To": ""}, 21604),
        ({"To": RESIDENT}, 21211),
        ({"To": "whatsapp:NL.-"}, 21211),
        ({"To": f"whatsapp:{SENDER}"}, 21266),
        ({"From": ""}, 21603),
        ({"From": SENDER}, 21606),
        ({"From": "whatsapp:+31990000000"}, 63007),
        ({"Body": ""}, 21619),
        ({"Body": "x" * 1601}, 21617),
        ({"MediaUrl": "kaart.png"}, 21620),
        ({"StatusCallback": "http://["}, 21609),
        ({"PersistentAction": "geo:91,4"}, 20422),
        ({"ContentVariables": "{}"}, 21654),
        ({"Body": "x" * 1600}, None),
    ],
)
def test_a_form_that_is_not_right_is_refused_with_twilios_code(changed: dict[str, str], code: int | None) -> None:
    assert refusal(lambda: read_request(a_form(**changed), SENDER)) == code


def test_media_and_places_are_sent_as_whatsapp_shapes_them() -> None:
    media = read_request(a_form(MediaUrl="https://example.org/kaart.png?x=1"), SENDER)
    place = read_request(a_form(Body="Stadhuis", PersistentAction="geo:52.07,4.31|Spui 70"), SENDER)

    assert media.content == {"image": {"link": "https://example.org/kaart.png?x=1", "caption": "dag"}}
    assert place.content == {
        "location": {"latitude": 52.07, "longitude": 4.31, "name": "Stadhuis", "address": "Spui 70"}
    }


@given(st.binary())
def test_whatever_form_comes_is_read_or_refused(raw: bytes) -> None:
    form = read_form(raw)

    assert asked(form).kind in {"text", "media", "content"}
    refusal(lambda: read_request(form, SENDER))


def test_the_deliverys_name_is_read_from_the_status_callback() -> None:
    assert asked(a_form(StatusCallback="https://x/y?delivery=row-1")).opaque == "row-1"


def test_every_code_has_its_text() -> None:
    assert set(LATER.values()) <= set(TEXTS)
    assert later(999) == 63010
    assert all(body(TwilioError(code))["status"] == REFUSED[code][0] for code in REFUSED)


@given(st.integers(0, 10**16))
def test_a_files_sid_gives_its_id_back(number: int) -> None:
    assert media_id(media_sid(str(number))) == str(number)
    assert media_id("ME" + "g" * 32) is None


def test_credentials_are_read_or_empty() -> None:
    coded = base64.b64encode(b"AC1:geheim:2").decode()

    assert credentials(f"Basic {coded}") == ("AC1", "geheim:2")
    assert credentials("Basic ?") == credentials("Bearer x") == credentials("") == ("", "")


@pytest.mark.parametrize("query", [{"PageSize": "0"}, {"PageSize": "1001"}, {"Page": "x"}, {"DateSent>": "gisteren"}])
def test_a_search_that_is_not_right_is_refused(query: dict[str, str]) -> None:
    assert refusal(lambda: read_search(query)) == 20422


def test_a_search_wants_the_days_and_numbers_it_names() -> None:
    message = {"to": "whatsapp:+1", "from": "whatsapp:+2"}
    after = read_search({"DateSent>": "2026-11-25T10:00:00Z", "To": "whatsapp:+1"})

    assert [after.wants(message, day) for day in ("2026-11-24", "2026-11-25", "2026-11-26")] == [False, True, True]
    assert not read_search({"From": "whatsapp:+1"}).wants(message, "2026-11-25")
    assert not read_search({"DateSent": "2026-11-24"}).wants(message, "2026-11-25")
