"""What Twilio tells of a message is understood at its edges too, and what is not understood is kept in one piece."""

import json
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode

import pytest

from loket.providers.shapes import Inbound, Parsed, Post
from loket.providers.twilio import wire
from tests.conformance.cases import case
from tests.conformance.vendors import VENDORS

VENDOR = next(vendor for vendor in VENDORS if vendor.name == "twilio")
USER: Final = "NL.13491208655302741918"


def a_form(**changes: str | None) -> dict[str, str]:
    """The recorded text with other values; None leaves a value out."""
    form: dict[str, Any] = dict(case("twilio", "text").told["form"]) | changes
    return {name: value for name, value in form.items() if value is not None}


def bare(**changes: str | None) -> dict[str, str]:
    """The same without words and without the name of its kind."""
    return a_form(MessageType=None, Body="", **changes)


def a_file(mime_type: str, n: int = 0) -> dict[str, str]:
    """A file of a message."""
    return {f"MediaUrl{n}": f"https://api.twilio.com/media/ME{n}", f"MediaContentType{n}": mime_type}


def parsed(form: Mapping[str, str]) -> Parsed:
    return wire.parse(Post(body=urlencode(form).encode(), headers={}), knows=VENDOR.knows)


def told(form: Mapping[str, str]) -> Inbound:
    (message,) = parsed(form).messages
    return message


def kept(message: Inbound) -> dict[str, str] | None:
    """The form as it was kept, if it was."""
    raw = message.personal.raw
    return None if raw is None else dict(json.loads(raw))


@pytest.mark.parametrize(
    ("values", "kind", "is_whole"),
    [
        ({"Body": "dag"}, "text", True),
        ({"ListId": "1", "ListTitle": "Tegel", "Body": "Tegel"}, "interactive", True),
        ({"ListId": "1", "Body": "Tegel"}, "interactive", True),
        ({"ButtonText": "Ja"}, "button", True),
        ({"ButtonPayload": "y", "Body": "Ja"}, "button", True),
        ({"Latitude": "52.0", "Longitude": "4.0"}, "location", True),
        ({"Latitude": "52.0"}, "text", False),
        ({}, "text", False),
    ],
)
def test_what_tells_no_kind_is_of_the_kind_that_it_holds(values: dict[str, str], kind: str, is_whole: bool) -> None:
    form = bare() | values

    found = told(form)

    assert found.kind == kind
    assert (kept(found) is None) is is_whole


@pytest.mark.parametrize(
    ("mime_type", "named", "kind"),
    [
        ("image/jpeg", "image", "image"),
        ("audio/ogg", "audio", "audio"),
        ("video/mp4", "video", "video"),
        ("application/pdf", "document", "document"),
        ("image/webp", "sticker", "sticker"),
        ("application/pdf", "sticker", "document"),
        ("image/jpeg", None, "image"),
        ("text/vcard", "contacts", "contacts"),
        ("text/x-vcard; charset=utf-8", None, "contacts"),
        ("text/plain", None, "document"),
    ],
)
def test_a_file_is_of_its_types_kind(mime_type: str, named: str | None, kind: str) -> None:
    found = told(a_form(MessageType=named, Body="", NumMedia="1") | a_file(mime_type))

    assert found.kind == kind
    assert found.personal.media is not None
    assert (found.personal.media.id, found.personal.media.mime_type) == ("ME0", mime_type)
    assert (kept(found) is None) is (kind != "contacts")


def test_a_file_without_a_type_is_a_document_and_one_without_an_end_is_known_by_all_of_its_address() -> None:
    found = told(a_form(Body="", NumMedia="1", MediaUrl0="https://api.twilio.com/media/"))

    assert found.kind == "document"
    assert found.personal.media is not None
    assert found.personal.media.id == "https://api.twilio.com/media/"


@pytest.mark.parametrize(("announced", "there", "found"), [("2", 2, 2), ("3", 2, 2), ("0", 1, 0), ("150", 2, 2)])
def test_as_many_files_come_out_as_are_announced_and_there_and_a_difference_is_kept(
    announced: str, there: int, found: int
) -> None:
    form = a_form(NumMedia=announced)
    for n in range(there):
        form |= a_file("image/jpeg", n)

    messages = parsed(form).messages

    assert [m.personal.media.id for m in messages if m.personal.media] == [f"ME{n}" for n in range(found)]
    assert (kept(messages[0]) is None) is (int(announced) == found == there)


def test_no_more_files_are_looked_for_than_a_form_holds() -> None:
    form = a_form(NumMedia="100000000") | a_file("image/jpeg", 99) | a_file("image/jpeg", 100)

    (one,) = parsed(form).messages

    assert one.personal.media is not None
    assert one.personal.media.id == "ME99"
    assert kept(one) == form


@pytest.mark.parametrize(
    ("latitude", "longitude", "is_place"),
    [
        ("90", "180", True),
        ("-90", "-180", True),
        ("90.01", "4", False),
        ("-90.01", "4", False),
        ("52", "180.01", False),
        ("52", "-180.01", False),
        ("", "4.3", False),
        ("52.1", "", False),
    ],
)
def test_a_place_is_one_up_to_the_poles_and_the_date_line(latitude: str, longitude: str, is_place: bool) -> None:
    form = a_form(MessageType="location", Body=None, Latitude=latitude, Longitude=longitude)

    found = told(form)

    assert (found.personal.location is not None) is is_place
    assert (kept(found) is None) is is_place
    if found.personal.location is not None:
        assert (found.personal.location.latitude, found.personal.location.longitude) == (
            float(latitude),
            float(longitude),
        )


@pytest.mark.parametrize(
    ("values", "phone", "bsuid", "is_whole"),
    [
        ({}, "31600000001", None, True),
        ({"WaId": "31600000002"}, "31600000001", None, False),
        ({"From": "whatsapp:" + USER}, "31600000001", USER, True),
        ({"From": "whatsapp:" + USER, "WaId": ""}, None, USER, True),
        ({"From": "iets", "WaId": "31600000002"}, "31600000002", None, False),
        ({"ExternalUserId": "whatsapp:" + USER}, "31600000001", USER, True),
        ({"ExternalUserId": "iets"}, "31600000001", None, False),
        ({"From": "whatsapp:NL.1", "WaId": "", "ExternalUserId": USER}, None, USER, False),
        ({"From": "iets", "WaId": ""}, None, None, False),
        ({"From": "", "WaId": ""}, None, None, False),
    ],
)
def test_who_wrote_is_found_wherever_it_stands_and_whoever_else_is_named_is_kept(
    values: dict[str, str], phone: str | None, bsuid: str | None, is_whole: bool
) -> None:
    form = a_form() | values

    found = told(form)

    assert (found.personal.phone, found.personal.bsuid) == (phone, bsuid)
    assert kept(found) == (None if is_whole else form)


@pytest.mark.parametrize(
    ("values", "says", "payload", "is_whole"),
    [
        ({"ListId": "1", "ListTitle": "Tegel", "Body": "Tegel"}, "Tegel", "1", True),
        ({"ListId": "1", "ListTitle": "Tegel", "Body": "iets anders"}, "Tegel", "1", False),
        ({"ButtonText": "Ja", "ButtonPayload": "y", "Body": "Ja"}, "Ja", "y", True),
        ({"ButtonText": "Ja", "ButtonPayload": "y", "Body": "iets anders"}, "Ja", "y", False),
        ({"ListId": "1", "ListTitle": "Tegel", "ButtonText": "Ja", "Body": ""}, "Tegel", "1", False),
        ({"ListId": "1", "ButtonPayload": "y", "Body": "Ja"}, "Ja", "1", False),
    ],
)
def test_the_words_of_a_choice_go_before_the_words_around_it_and_both_are_kept(
    values: dict[str, str], says: str, payload: str, is_whole: bool
) -> None:
    form = bare() | values

    found = told(form)

    assert (found.personal.text, found.personal.payload) == (says, payload)
    assert kept(found) == (None if is_whole else form)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("interactive", {"Body": "Ja"}),
        ("location", {"Label": "Hier", "Body": None}),
        ("text", {"Body": None}),
        ("button", {"Body": None}),
        ("image", {}),
        ("order", {"Body": "Ja"}),
    ],
)
def test_what_lacks_what_its_kind_says_is_kept_in_one_piece(kind: str, values: dict[str, str | None]) -> None:
    form = a_form(MessageType=kind, **values)

    found = told(form)

    assert found.kind == kind
    assert kept(found) == form


@pytest.mark.parametrize(("length", "is_whole"), [(256, True), (257, False)])
def test_a_name_is_kept_as_far_as_names_go(length: int, is_whole: bool) -> None:
    found = told(a_form(ProfileName="n" * length))

    assert found.personal.name == "n" * 256
    assert (kept(found) is None) is is_whole


@pytest.mark.parametrize("name", ["", None])
def test_who_has_no_name_has_none(name: str | None) -> None:
    assert told(a_form(ProfileName=name)).personal.name is None


def test_a_form_that_counts_no_files_has_none() -> None:
    found = told(a_form(NumMedia=None))

    assert (found.kind, found.personal.media, kept(found)) == ("text", None, None)
