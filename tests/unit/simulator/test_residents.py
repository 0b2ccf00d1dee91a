import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.bodies import BadRequest, read_json, write_json
from simulator.residents import READERS, ResidentMessage, profile_name, read_message, read_phone
from tests.unit.simulator.outcome import outcome

DEN_HAAG = "+31700000001"
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
kinds = st.sampled_from([*READERS, "image", "audio", "order", "unsupported", "X", ""])


def a_text(body: str) -> dict[str, Any]:
    return {"to": DEN_HAAG, "type": "text", "text": {"body": body}}


@given(kinds, json_values, json_values, st.sampled_from([DEN_HAAG, "+3170", "", None, 5]))
def test_whatever_a_phone_sends_is_read_or_refused_with_one_sentence(
    kind: str, content: object, context: object, to: object
) -> None:
    body = {"to": to, "type": kind, kind: content, "context": context}

    message = outcome(lambda: read_message(body))

    if isinstance(message, ResidentMessage):
        assert (message.to, message.type) == (DEN_HAAG, kind)
    else:
        assert isinstance(message, BadRequest)
        assert message.sentence.endswith(".")
        assert message.status == 422


@given(st.binary(max_size=200))
def test_any_bytes_are_json_or_refused(raw: bytes) -> None:
    value = outcome(lambda: read_json(raw))

    assert isinstance(value, BadRequest) or read_json(write_json(value)) == value


@pytest.mark.parametrize("raw", [b"[NaN]", b"[1e999]", b"\xff", b"{} {}", b"[" * 100_000, b"1" * 5000])
def test_what_is_not_json_by_the_standard_is_refused(raw: bytes) -> None:
    with pytest.raises(BadRequest):
        read_json(raw)


@pytest.mark.parametrize("words", ["\0\0", "   ", "\ud800 alone", "😀" * 4096, "é\u202e", "\\u0000"])
def test_a_strange_text_passes_as_it_is(words: str) -> None:
    body = read_json(write_json(a_text(words)))

    assert read_message(body).content["text"]["body"] == words


def test_a_type_that_is_not_known_passes_with_everything_given() -> None:
    body = {"to": DEN_HAAG, "type": "unsupported", "errors": [{"code": 131051}], "unsupported": {"type": "poll"}}

    message = read_message(body)

    assert message.content == {"errors": [{"code": 131051}], "unsupported": {"type": "poll"}}


def test_a_photo_is_taken_apart_into_its_bytes_and_the_rest() -> None:
    image = {"bytes_b64": base64.b64encode(b"png").decode(), "mime_type": "image/png", "caption": "stoep"}

    message = read_message({"to": DEN_HAAG, "type": "image", "image": image})

    assert message.attachment is not None
    assert message.attachment.content == b"png"
    assert message.content == {"image": {"mime_type": "image/png", "caption": "stoep"}}


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ({"type": "location", "location": {"latitude": 91, "longitude": 4}}, "latitude"),
        ({"type": "location", "location": {"latitude": True, "longitude": 4}}, "latitude"),
        ({"type": "text", "text": {"body": ""}}, "body"),
        ({"type": "text"}, "text"),
        ({"type": "image", "image": {"bytes_b64": "?", "mime_type": "image/png"}}, "base64"),
        ({"type": "image", "image": {"mime_type": "image/png"}}, "bytes_b64"),
        ({"type": "interactive", "interactive": {"type": "button_reply"}}, "button_reply"),
        ({"type": "contacts", "contacts": {}}, "contacts"),
        ({"type": "TEXT"}, "type"),
        ({"type": "text", "text": {"body": "x"}, "context": {"message_id": 5}}, "message_id"),
    ],
)
def test_the_sentence_names_what_is_wrong(content: dict[str, Any], word: str) -> None:
    with pytest.raises(BadRequest) as refused:
        read_message({"to": DEN_HAAG, **content})

    assert word in refused.value.sentence


@pytest.mark.parametrize("written", ["+31600000001", "31600000001", " 31600000001"])
def test_a_phone_is_read_with_and_without_its_plus(written: str) -> None:
    assert read_phone(written) == "+31600000001"


@given(st.text(max_size=30))
def test_a_phone_is_read_or_refused(written: str) -> None:
    name = outcome(lambda: profile_name(read_phone(written)))

    assert isinstance(name, BadRequest) or name
