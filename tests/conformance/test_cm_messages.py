"""What CM tells of a message is understood at its edges too, and what is not understood is kept in one piece."""

import copy
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

import pytest

from loket.providers.cm import wire
from loket.providers.shapes import Inbound, Parsed, Post
from tests.conformance.cases import case
from tests.conformance.vendors import VENDORS

VENDOR = next(vendor for vendor in VENDORS if vendor.name == "cm")
FILE: Final = {"mediaUri": "https://cdn-2.messaging.cm.com/fileproxy/files/7001", "contentType": "", "title": ""}


def a_body(custom: Mapping[str, Any] | None = None, **message: Any) -> dict[str, Any]:
    """The recorded text with other content; without its kind unless ``custom`` tells one."""
    body: dict[str, Any] = copy.deepcopy(case("cm", "text").told["body"])
    body["message"] |= {"text": "", "custom": dict(custom or {}), **message}
    return body


def parsed(body: Mapping[str, Any], query: bytes = b"") -> Parsed:
    return wire.parse(Post(body=json.dumps(body).encode(), headers={}, query=query), knows=VENDOR.knows)


def told(body: Mapping[str, Any]) -> Inbound:
    (message,) = parsed(body).messages
    return message


@pytest.mark.parametrize(
    ("mime_type", "kind"),
    [
        ("image/jpeg", "image"),
        ("audio/ogg; codecs=opus", "audio"),
        ("video/mp4", "video"),
        ("image/webp", "sticker"),
        ("application/pdf", "document"),
        ("", "document"),
    ],
)
def test_a_file_whose_kind_is_not_told_is_of_its_types_kind(mime_type: str, kind: str) -> None:
    found = told(a_body(media=FILE | {"contentType": mime_type}))

    assert found.kind == kind
    assert found.personal.media is not None
    assert (found.personal.media.id, found.personal.media.mime_type) == ("7001", mime_type or None)
    assert found.personal.raw is None


@pytest.mark.parametrize(("uri", "known"), [("https://cdn-2.messaging.cm.com/a/", "https://cdn-2.messaging.cm.com/a/")])
def test_a_file_whose_address_ends_in_nothing_is_known_by_all_of_it(uri: str, known: str) -> None:
    media = told(a_body(media=FILE | {"mediaUri": uri})).personal.media

    assert media is not None
    assert (media.id, media.url) == (known, uri)


@pytest.mark.parametrize(
    ("custom", "kind"),
    [
        ({"location": {"latitude": 52.0, "longitude": 4.0}}, "location"),
        ({"interactive": {"button_reply": {"id": "y", "title": "Ja"}}}, "interactive"),
        ({"button": {"text": "Ja", "payload": "y"}}, "button"),
        ({"reaction": {"message_id": "wamid.x", "emoji": "+"}}, "reaction"),
        ({"contacts": [{"name": "Sam"}]}, "contacts"),
        ({"order": {"items": []}}, "order"),
        ({"order": None, "location": {}}, "text"),
        ({}, "text"),
    ],
)
def test_what_has_no_file_and_no_kind_is_of_the_kind_that_it_holds(custom: dict[str, Any], kind: str) -> None:
    assert told(a_body(custom)).kind == kind


@pytest.mark.parametrize(
    ("latitude", "longitude", "is_place"),
    [
        (90, 180, True),
        (-90, -180, True),
        ("52.07", "4.30", True),
        (90.01, 4, False),
        (-90.01, 4, False),
        (52, 180.01, False),
        (52, -180.01, False),
        (None, 4.3, False),
        (52.1, None, False),
    ],
)
def test_a_place_is_one_up_to_the_poles_and_the_date_line(latitude: Any, longitude: Any, is_place: bool) -> None:
    custom = {"message_type": "location", "location": {"latitude": latitude, "longitude": longitude}}

    found = told(a_body(custom))

    assert (found.personal.location is not None) is is_place
    assert (found.personal.raw is None) is is_place
    if found.personal.location is not None:
        assert (found.personal.location.latitude, found.personal.location.longitude) == (
            float(latitude),
            float(longitude),
        )


WHOLE: Final[Mapping[str, dict[str, Any]]] = {
    "text": a_body({"message_type": "text"}, text="dag"),
    "interactive": a_body({"message_type": "interactive", "interactive": {"list_reply": {"id": "1", "title": "Ja"}}}),
    "button": a_body({"message_type": "button", "button": {"text": "Ja", "payload": "y"}}),
    "location": a_body({"message_type": "location", "location": {"latitude": 52.0, "longitude": 4.0}}),
    "reaction": a_body({"message_type": "reaction", "reaction": {"message_id": "wamid.x", "emoji": "+"}}),
    **{kind: a_body({"message_type": kind}, media=FILE) for kind in ("image", "audio", "video", "document", "sticker")},
}


@pytest.mark.parametrize("kind", WHOLE)
def test_what_is_understood_whole_is_kept_no_second_time_and_anything_beside_it_is(kind: str) -> None:
    whole = WHOLE[kind]
    beside, further, error = (copy.deepcopy(whole) for _ in range(3))
    beside["message"]["custom"]["loyalty"] = {"points": 7}
    further["answeredBy"] = 7
    error["message"]["error"] = 131052

    assert (told(whole).kind, told(whole).personal.raw) == (kind, None)
    for more in (beside, further, error):
        assert json.loads(told(more).personal.raw or "null") == more


def test_values_that_are_empty_say_nothing_and_a_value_of_a_new_name_is_kept() -> None:
    empty = a_body({"message_type": "text", "order": None, "contacts": []}, text="dag")
    new = a_body({"message_type": "text"}, text="dag", sticker=7)

    assert told(empty).personal.raw is None
    assert json.loads(told(new).personal.raw or "null") == new


def test_a_resident_may_be_named_by_their_id_alone() -> None:
    body = a_body({"message_type": "text"}, text="dag")
    body["from"]["number"] = "NL.1349invented"

    found = told(body)

    assert (found.personal.phone, found.personal.bsuid, found.personal.raw) == (None, "NL.1349invented", None)


@pytest.mark.parametrize("reference", [None, "", "an-id-of-ours"])
def test_a_message_without_an_id_of_whatsapp_is_known_by_all_of_it(reference: str | None) -> None:
    body = a_body({"message_type": "text"}, text="dag") | {"reference": reference}
    other = a_body({"message_type": "text"}, text="hoi") | {"reference": reference}

    first, again, second = (told(one).personal for one in (body, body, other))

    assert first.native_id == again.native_id != second.native_id
    assert not (first.native_id or "wamid.").startswith("wamid.")
    assert first.reply_to == (reference or None)


@pytest.mark.parametrize(
    ("kind", "custom"),
    [
        ("text", {}),
        ("interactive", {"interactive": {"button_reply": {"title": "Ja"}}}),
        ("button", {"button": {"text": "Ja"}}),
        ("location", {"location": {"label": "Hier"}}),
        ("reaction", {"reaction": {"emoji": "+"}}),
        ("image", {}),
        ("system", {}),
    ],
)
def test_what_lacks_what_its_kind_says_is_kept_in_one_piece(kind: str, custom: dict[str, Any]) -> None:
    body = a_body({"message_type": kind, **custom})

    found = told(body)

    assert found.kind == kind
    assert json.loads(found.personal.raw or "null") == body


@pytest.mark.parametrize(
    ("custom", "text", "says"),
    [
        ({"interactive": {"list_reply": {"id": "1", "title": "Tegel"}}}, "Tegel", "Tegel"),
        ({"interactive": {"list_reply": {"id": "1", "title": "Tegel"}}}, "iets anders", "Tegel"),
        ({"button": {"text": "Ja", "payload": "y"}}, "Ja", "Ja"),
        ({"button": {"payload": "y"}}, "Ja", "Ja"),
        ({"reaction": {"message_id": "wamid.x", "emoji": "+"}}, "een reactie", "+"),
    ],
)
def test_the_words_of_a_choice_go_before_the_words_around_it_and_both_are_kept(
    custom: dict[str, Any], text: str, says: str
) -> None:
    body = a_body(custom, text=text)

    found = told(body)

    assert found.personal.text == says
    assert (found.personal.raw is None) is (text == says)


@pytest.mark.parametrize(("length", "kept"), [(256, 256), (257, 256)])
def test_a_name_is_kept_as_far_as_names_go(length: int, kept: int) -> None:
    body = a_body({"message_type": "text"}, text="dag")
    body["from"]["name"] = "n" * length

    found = told(body)

    assert found.personal.name == "n" * kept
    assert (found.personal.raw is None) is (length == kept)


@pytest.mark.parametrize("written", ["2026-11-18T11:06:40", "2026-11-18T12:06:40+01:00", "2026-11-18T11:06:40Z"])
def test_a_moment_is_the_same_with_a_zone_or_without(written: str) -> None:
    assert told(a_body(text="dag") | {"timeUtc": written}).sent_at == datetime(2026, 11, 18, 11, 6, 40, tzinfo=UTC)


@pytest.mark.parametrize("number", ["0031700000001", "+31700000001", "31700000001"])
def test_our_number_is_ours_however_it_is_written(number: str) -> None:
    body = a_body(text="dag") | {"to": {"number": number}}
    del body["channel"]

    assert told(body).number_id == "0031700000001"


@pytest.mark.parametrize("declared", ["0031700000001", "+31700000001", "31700000001"])
def test_our_number_is_found_however_it_is_declared(declared: str) -> None:
    post = Post(body=json.dumps(a_body(text="dag")).encode(), headers={})

    (found,) = wire.parse(post, knows=declared.__eq__).messages

    assert found.number_id == declared


@pytest.mark.parametrize(
    "body",
    [{"message": {"text": "dag"}}, {"from": {"number": "+31600000001"}}, {"message": "dag", "from": {"number": "1"}}],
)
def test_half_a_message_is_no_message_and_lost_is_nothing(body: dict[str, Any]) -> None:
    found = parsed(body)

    (change,) = found.changes
    assert (found.messages, change.problem, json.loads(change.raw)) == ((), "unknown_shape", body)
