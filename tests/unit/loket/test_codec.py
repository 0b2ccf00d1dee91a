r"""JSON from outside is read faithfully, or refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket import codec
from loket.codec import MAX_DEPTH, NotJson, clean, read_json, write_json

ANY_TEXT = st.text(st.characters(exclude_categories=[]))
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=20,
)


@given(ANY_JSON)
def test_what_is_written_is_read_back_lone_surrogates_included(value: object) -> None:
    assert read_json(write_json(value)) == value


@given(ANY_JSON)
def test_json_of_the_standard_library_is_read_alike(value: object) -> None:
    assert read_json(json.dumps(value, ensure_ascii=True).encode()) == value


@given(st.binary(max_size=200))
def test_any_bytes_are_json_or_refused(body: bytes) -> None:
    try:
        read_json(body)
    except NotJson:
        return
    json.loads(body)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"NaN",
        b'{"a":Infinity}',
        b'{"a":"\\ud800","b":-Infinity}',
        b"{} {}",
        b'{"a":1}x',
        b'"\xff"',
        b'{"a":\xed\xa0\x80}',
        b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1),
        b'{"a":"\\ud800","b":' + b"[" * MAX_DEPTH + b"]" * MAX_DEPTH + b"}",
        b"\xef\xbb\xbf{}",
    ],
)
def test_what_is_no_json_by_rfc_8259_is_refused(body: bytes) -> None:
    with pytest.raises(NotJson):
        read_json(body)


def test_a_thousand_levels_are_read_and_brackets_inside_text_are_no_levels() -> None:
    deep = b"[" * MAX_DEPTH + b"]" * MAX_DEPTH
    many = json.dumps({"text": '[{"' * 2000}).encode()

    read_json(deep)

    assert read_json(many) == {"text": '[{"' * 2000}


def test_a_key_that_stands_twice_counts_as_its_last() -> None:
    assert read_json(b'{"a":1,"a":2}') == {"a": 2}
    assert read_json(b'{"a":"\\ud800","a":2}') == {"a": 2}


@given(ANY_TEXT)
def test_cleaned_text_fits_utf_8_and_good_text_stays(text: str) -> None:
    cleaned = clean(text)

    cleaned.encode()
    assert len(cleaned) == len(text)


def depth_of(value: object) -> int:
    match value:
        case dict():
            return 1 + max(map(depth_of, value.values()), default=0)
        case list():
            return 1 + max(map(depth_of, value), default=0)
        case _:
            return 0


@given(
    st.recursive(
        st.none() | st.text(st.sampled_from('[]{}"\\ax'), max_size=8),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text(st.sampled_from('[{"\\'), max_size=3), inner)
        ),
        max_leaves=30,
    )
)
def test_brackets_inside_texts_are_no_levels(value: object) -> None:
    assert codec._depth(json.dumps(value).encode()) == depth_of(value)
