"""The largest, the deepest and the oddest that the platform, or anybody, may send."""

import json
from typing import Any, Final

import pytest

from loket.providers.meta import wire
from loket.providers.shapes import NotAWebhook, Parsed, Post
from tests.conformance.cases import case

NUMBER: Final = "200000000000070"
TEXT: Final[dict[str, Any]] = case("meta", "text").told["body"]
LIMIT_BYTES: Final = 3 * 1024 * 1024


def parse(body: bytes) -> Parsed:
    return wire.parse(Post(body=body, headers={}), knows=lambda number: number == NUMBER)


def value_with(**parts: Any) -> bytes:
    value = TEXT["entry"][0]["changes"][0]["value"] | parts
    return json.dumps({"entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}).encode()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b'{"entry":' + b"[" * 10_000 + b"]" * 10_000 + b"}", id="10,000 lists deep"),
        pytest.param(b'{"entry":' + b'{"a":' * 10_000 + b"1" + b"}" * 10_000 + b"}", id="10,000 objects deep"),
        pytest.param(b"[" * 3_000_000, id="three million lists that never end"),
        pytest.param(b'{"entry":[NaN]}', id="NaN"),
        pytest.param(b'{"entry":[-Infinity]}', id="infinity"),
        pytest.param(b'{"entry":["\xff"]}', id="a byte that is no UTF-8"),
        pytest.param(b'{"entry":["\xed\xa0\x80"]}', id="a surrogate in UTF-8"),
        pytest.param('{"entry":[]}'.encode("utf-16"), id="UTF-16"),
        pytest.param(b'{"entry":[]}\x00', id="a NUL behind it"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_what_is_no_json_is_no_webhook(body: bytes) -> None:
    with pytest.raises(NotAWebhook):
        parse(body)


@pytest.mark.parametrize("text", ["\ud800", "kapot \ud83d", "\udfff\ud800", "a\x00b", "\x00", "\u202e\ufeff"])
@pytest.mark.parametrize("escaped", [True, False])
def test_odd_characters_of_a_text_are_kept(text: str, escaped: bool) -> None:
    message = TEXT["entry"][0]["changes"][0]["value"]["messages"][0] | {"text": {"body": text}}
    body = value_with(messages=[message])
    if not escaped and not any("\ud800" <= c <= "\udfff" or c < " " for c in text):
        body = json.dumps(json.loads(body), ensure_ascii=False).encode()

    (found,) = parse(body).messages

    assert found.personal.text == text


def test_odd_characters_are_kept_in_what_is_kept_raw() -> None:
    message = TEXT["entry"][0]["changes"][0]["value"]["messages"][0] | {"type": "hologram", "hologram": "\ud800\x00"}

    (found,) = parse(value_with(messages=[message])).messages

    assert json.loads(found.personal.raw or "") == message


def test_a_thousand_updates_in_three_megabytes_are_a_thousand() -> None:
    message = TEXT["entry"][0]["changes"][0]["value"]["messages"][0]
    texts = [message | {"id": f"wamid.m{n}", "text": {"body": "x" * 2_400}} for n in range(500)]
    receipt = {"status": "failed", "timestamp": "1795000000", "errors": [{"code": 131026, "title": "y" * 2_400}]}
    body = value_with(messages=texts, statuses=[receipt | {"id": f"wamid.s{n}"} for n in range(500)])

    found = parse(body)

    assert 0.7 * LIMIT_BYTES < len(body) < LIMIT_BYTES
    assert [m.personal.native_id for m in found.messages] == [f"wamid.m{n}" for n in range(500)]
    assert [s.native_id for s in found.statuses] == [f"wamid.s{n}" for n in range(500)]
    assert found.changes == ()


def test_a_thousand_changes_of_two_accounts_are_a_thousand() -> None:
    update = {"field": "account_update", "value": {"event": "ACCOUNT_VIOLATION", "violation_info": {}}}
    entries = [{"id": str(n % 2), "time": n, "changes": [update]} for n in range(1_000)]

    found = parse(json.dumps({"entry": entries}).encode()).changes

    assert len({change.native_id for change in found}) == 1_000
    assert [change.account for change in found] == ["0", "1"] * 500
