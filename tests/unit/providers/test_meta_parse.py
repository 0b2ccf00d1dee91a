"""Everything that Meta says is understood or kept, once."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from loket.providers.cloud import plain
from loket.providers.meta import wire
from loket.providers.shapes import NotAWebhook, Parsed, Post
from tests.builders import MUNICIPALITIES_DIR
from tests.unit.providers.patience import patient

CASES: Final = sorted((MUNICIPALITIES_DIR.parent / "tests" / "cases" / "meta").glob("*.json"))
OURS: Final = frozenset({"200000000000070", "200000000000015"})


def knows(number_id: str) -> bool:
    return number_id in OURS


def read(body: bytes, *, knows: Callable[[str], bool]) -> Parsed:
    return wire.parse(Post(body=body, headers={}), knows=knows)


def parse(document: Any) -> Parsed:
    return read(json.dumps(document).encode(), knows=knows)


def test_there_are_cases() -> None:
    assert len(CASES) >= 150


def test_what_is_kept_raw_is_what_came() -> None:
    case = json.loads((CASES[0].parent / "contacts.json").read_text("utf-8"))

    (message,) = parse(case["body"]).messages

    assert json.loads(message.personal.raw or "") == case["body"]["entry"][0]["changes"][0]["value"]["messages"][0]


def test_the_same_change_twice_has_one_id_and_another_one_has_another() -> None:
    disabled, reinstated = (
        json.loads((CASES[0].parent / f"account_{name}.json").read_text("utf-8"))["body"]
        for name in ("disabled", "reinstated")
    )

    ids = [parse(body).changes[0].native_id for body in (disabled, disabled, reinstated)]

    assert ids[0] == ids[1] != ids[2]


anything: Final[st.SearchStrategy[Any]] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
NAMES: Final = (
    *("object", "entry", "id", "time", "changes", "field", "value", "metadata", "phone_number_id", "contacts", "wa_id"),
    *("user_id", "profile", "name", "messages", "statuses", "errors", "code", "from", "from_user_id", "timestamp"),
    *("type", "text", "body", "image", "location", "latitude", "longitude", "interactive", "button_reply", "reaction"),
    *("context", "status", "recipient_id", "biz_opaque_callback_data", "pricing", "billable", "waba_info", "waba_id"),
)
WORDS: Final = (
    "messages",
    "200000000000070",
    "text",
    "image",
    "location",
    "interactive",
    "1795000000",
    "wamid.x",
    "9e9",
)
near: Final[st.SearchStrategy[Any]] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(WORDS)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=25,
)


@patient()
@given(st.binary())
@example(b'{"entry":1e400}')
@example(b'{"entry":[{"id":' + b"9" * 5000 + b"}]}")
@example(b'{"entry":[{"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"\\udead"}}}]}]}')
def test_no_bytes_are_anything_but_a_webhook_or_not_json(body: bytes) -> None:
    try:
        found = read(body, knows=knows)
    except NotAWebhook:
        return
    assert found.messages or found.statuses or found.changes


@patient()
@given(anything)
def test_any_json_is_a_webhook_or_not_json(document: Any) -> None:
    if isinstance(document, dict) and "entry" in document:
        assert parse(document) != Parsed()
    else:
        with pytest.raises(NotAWebhook):
            parse(document)


@patient(60)
@given(near | st.fixed_dictionaries({"entry": near}))
def test_json_that_looks_like_a_webhook_is_kept_or_not_json(document: Any) -> None:
    if isinstance(document, dict) and "entry" in document:
        assert parse(document) != Parsed()
    else:
        with pytest.raises(NotAWebhook):
            parse(document)


def numbered(kind: str) -> st.SearchStrategy[dict[str, Any]]:
    """A message or status with an id, and anything else in it."""
    extra = st.dictionaries(st.sampled_from(NAMES).filter(lambda n: n not in {"id", "status"}), near, max_size=5)
    return extra.map(lambda more: {**more, **({"status": "sent"} if kind == "statuses" else {})})


@st.composite
def envelopes(draw: st.DrawFn) -> tuple[dict[str, Any], list[str], list[str], int]:
    """A valid envelope; the ids of its messages and statuses, and how many changes of other kinds it has."""
    messages: list[str] = []
    statuses: list[str] = []
    others = 0
    entries = []
    for number in range(draw(st.integers(1, 3))):
        changes: list[dict[str, Any]] = []
        for _ in range(draw(st.integers(1, 3))):
            value: dict[str, Any] = {"metadata": {"phone_number_id": draw(st.sampled_from(sorted(OURS)))}}
            kind = draw(st.sampled_from(("messages", "statuses", "both", "errors", "stranger", "other")))
            if kind in {"messages", "both"}:
                value["messages"] = draw(st.lists(numbered("messages"), min_size=1, max_size=3))
                for message in value["messages"]:
                    message["id"] = f"wamid.m{len(messages)}"
                    messages.append(message["id"])
            if kind in {"statuses", "both"}:
                value["statuses"] = draw(st.lists(numbered("statuses"), min_size=1, max_size=3))
                for status in value["statuses"]:
                    status["id"] = f"wamid.s{len(statuses)}"
                    statuses.append(status["id"])
            if kind == "errors":
                value["errors"] = [{"code": 131031}]
            if kind == "stranger":
                value |= {"metadata": {"phone_number_id": "999"}, "messages": [{"id": "wamid.theirs"}]}
            others += kind in {"errors", "stranger", "other"}
            changes.append({"field": "flows" if kind == "other" else "messages", "value": value})
        entries.append({"id": str(number), "changes": changes})
    return {"object": "whatsapp_business_account", "entry": entries}, messages, statuses, others


@patient(40)
@given(envelopes())
def test_every_message_status_and_change_of_a_webhook_counts_once(
    drawn: tuple[dict[str, Any], list[str], list[str], int],
) -> None:
    document, messages, statuses, others = drawn

    found = parse(document)

    assert [m.personal.native_id for m in found.messages] == messages
    assert [s.native_id for s in found.statuses] == statuses
    assert len(found.changes) == others


maybe_name: Final = st.sampled_from((*NAMES, "context", "identity_key_hash", "parent_user_id", "username", "x"))
PHONES: Final = st.sampled_from(
    (
        "31600000001",
        "+31600000001",
        "31600000002",
        "NL.1349",
        "no number",
        "",
        "1234",
        "12345",
        "1" * 20,
        "1" * 21,
        "٣" * 9,
    )
)
IDS: Final = st.sampled_from(
    ("NL.1349", "US.ENT.77", "nothing", "NL.", "nl.1349", f"NL.{'a' * 128}", f"NL.{'a' * 129}", "")
)
TIMES: Final = st.sampled_from(
    (
        "1795000000",
        "1795000000123",
        "-1",
        "soon",
        "9" * 30,
        "0" * 10,
        "9" * 10,
        "9" * 11,
        "+179500000",
        "1_79500000",
        "²" * 10,
    )
)
small: Final = st.none() | st.text(max_size=3) | st.integers() | st.lists(st.text(max_size=2), max_size=2)


@st.composite
def usual(draw: st.DrawFn) -> dict[str, Any]:
    """A webhook of text messages, now and then a little different from the usual."""

    def perhaps(members: dict[str, Any]) -> dict[str, Any]:
        change = draw(st.integers(0, 40))
        if change == 0:
            members[draw(maybe_name)] = draw(small)
        if change == 1:
            del members[draw(st.sampled_from(sorted(members)))]
        return members

    phone, user = draw(PHONES), draw(IDS)
    contact = perhaps(
        {
            "profile": perhaps({"name": draw(st.text(max_size=300))}),
            "wa_id": draw(st.just(phone) | PHONES),
            "user_id": draw(st.just(user) | IDS),
        }
    )
    messages = [
        perhaps(
            {
                "from": draw(st.just(phone) | PHONES),
                "from_user_id": draw(st.just(user) | IDS),
                "id": f"wamid.{n}",
                "timestamp": draw(TIMES),
                "type": draw(st.just("text") | st.sampled_from(("image", "text", "reaction"))),
                "text": perhaps({"body": draw(st.text())}),
            }
        )
        for n in range(draw(st.integers(0, 3)))
    ]
    metadata = perhaps({"phone_number_id": draw(st.sampled_from((*sorted(OURS), "999", "")))})
    value = perhaps({"metadata": metadata, "contacts": [contact] * draw(st.integers(0, 2)), "messages": messages})
    change = perhaps({"field": "messages", "value": value})
    entry = perhaps({"id": "1", "changes": [change] * draw(st.integers(0, 2))})
    return perhaps({"object": "whatsapp_business_account", "entry": [entry] * draw(st.integers(0, 2))})


def outcome(way: Any, body: bytes) -> Parsed | None:
    try:
        found: Parsed = way(body, knows=knows)
    except NotAWebhook:
        return None
    return found


@patient(200)
@given(usual())
def test_the_quick_way_says_the_same_as_the_long_way(document: dict[str, Any]) -> None:
    body = json.dumps(document, ensure_ascii=False).encode()

    assert outcome(read, body) == outcome(wire.parse_any, body)


USUAL: Final = json.dumps(json.loads((CASES[0].parent / "text.json").read_text("utf-8"))["body"]).encode()
JUNK: Final = (
    *(b"01", b"1.", b"-", b"1e", b"NaN", b"Infinity", b"nul", b'"\\x"', b'"\n"', b'"\\ud800"', b"[1,]", b'{"a":1,}'),
    *(b"{1:2}", b"[1 2]", b"'a'", b"+1", b".5", b"1e400", b"9" * 5000, b'"\xff"', b'"\xed\xa0\x80"', b"/**/1"),
    *(b"[" * 1500 + b"]" * 1500, b"[" * 990 + b"]" * 990),
)


@pytest.mark.parametrize("junk", JUNK, ids=lambda junk: repr(junk[:12]))
def test_the_quick_way_is_as_strict_about_what_it_skips(junk: bytes) -> None:
    body = USUAL.replace(b'"whatsapp_business_account"', junk)

    assert body != USUAL
    assert outcome(read, body) == outcome(wire.parse_any, body)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_what_meta_was_seen_to_send_is_the_same_either_way(case: Path) -> None:
    told = json.loads(case.read_text("utf-8"))
    body = (told["text"] if "text" in told else json.dumps(told["body"], ensure_ascii=False)).encode("utf-8", "replace")

    assert outcome(read, body) == outcome(wire.parse_any, body)


def test_the_usual_webhook_goes_the_quick_way() -> None:
    assert plain.read(USUAL) == wire.parse_any(USUAL, knows=knows).messages
