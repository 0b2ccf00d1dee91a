"""Damage to a webhook's body: the same for the same draw (pure)."""

import json
from collections.abc import Callable, Mapping
from random import Random
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import urlencode

from msgspec import Struct

from tests.conformance.cases import Case

Change = Callable[[Any, Random], Any]
"""What stands in the place of a part."""

_LITERAL: Final = "@@literal"
"""Stands for bytes that no writer of JSON would write, until the rest is written."""
LITERALS: Final[tuple[bytes, ...]] = (
    *(b"NaN", b"Infinity", b"-Infinity", b"1e400", b"-0", b"1e-400", b"01", b"0x1F", b"nul", b"'text'", b"[1,]"),
    *(b"9" * 4_999, b"-" + b"9" * 400, b"1." + b"0" * 400, b'"\\ud800"', b'"\\u0000"', b'"\\ud83d\\u0041"'),
    *(b'"\xff\xfe"', b'"\xed\xa0\x80"', b'"\xc0\xaf"', b'"\n"', b'"\\x41"', b'{"a":1,"a":{"id":"wamid.invented-1"}}'),
    *(b"[" * depth + b"]" * depth for depth in (40, 900, 990, 1_010, 10_000)),
    *(b'{"a":' * depth + b"1" + b"}" * depth for depth in (40, 900, 10_000)),
)
VALUES: Final[tuple[Any, ...]] = (
    *(None, True, False, 0, -1, 1.5, 10**18, 10**40, -(10**300), 2**31, 2**53, 2**63, 2**64, 1e308, -0.0),
    *("", " ", "\x00", "\ud800", "\udfff\ud800", "9" * 400, "1e999", "NaN", "-1", "0", "null", "[]", "x" * 5_000),
    *("\u202e31600000001", "\ufeff", "١٢٣", "é" * 300, "wamid.invented-1", "31600000001", "NL.13491208655302741918"),
    *([], {}, [[]], [None], {"id": None}, {"": ""}, [{}] * 40, {"a": {"b": {"c": [1]}}}, list(range(300))),
)
_NAMES: Final = ("errors", "id", "type", "text", "value", "changes", "messages", "statuses", "field", "event", "x", "")


def _copy(part: Any) -> Any:
    # Never the same object twice, or a document could come to hold itself; and not copy.deepcopy, whose stack is short.
    return json.loads(json.dumps(part))


def _another_type(part: Any, draw: Random) -> Any:
    ways: tuple[Callable[[], Any], ...] = (
        lambda: str(part) if isinstance(part, int | float) else 7,
        lambda: [part],
        lambda: {"value": part},
        lambda: {str(n): one for n, one in enumerate(part)} if isinstance(part, list) else [part, _copy(part)],
        lambda: list(part.values()) if isinstance(part, dict) else [str(part)],
        lambda: json.dumps(part),
    )
    return draw.choice(ways)()


def _deeper(part: Any, draw: Random) -> Any:
    for _ in range(draw.choice((1, 2, 5, 30, 400))):
        part = [part] if draw.random() < 0.5 else {"a": part}
    return part


def _reversed(part: Any, draw: Random) -> Any:
    if isinstance(part, dict):
        return dict(reversed(part.items()))
    return list(reversed(part)) if isinstance(part, list) else str(part)[::-1]


def _cut(part: Any, draw: Random) -> Any:
    if isinstance(part, str | list):
        return part[: draw.randrange(len(part) + 1)]
    if isinstance(part, dict):
        return dict(list(part.items())[: draw.randrange(len(part) + 1)])
    return None


def _with_byte(body: bytes, draw: Random) -> bytes:
    if not body:
        return b"\x00"
    at = draw.randrange(len(body))
    return body[:at] + bytes([draw.randrange(256)]) + body[at + 1 :]


def _with_bytes(body: bytes, draw: Random, more: bytes) -> bytes:
    at = draw.randrange(len(body) + 1)
    return body[:at] + more + body[at:]


CHANGES: Final[Mapping[str, Change]] = MappingProxyType(
    {
        "another type": _another_type,
        "deeper": _deeper,
        "another value": lambda part, draw: _copy(draw.choice(VALUES)),
        "a literal": lambda part, draw: f"{_LITERAL}{draw.randrange(len(LITERALS))}",
        "the other way round": _reversed,
        "cut": _cut,
    }
)
BYTES: Final[Mapping[str, Callable[[bytes, Random], bytes]]] = MappingProxyType(
    {
        "cut off": lambda body, draw: body[: draw.randrange(len(body) + 1)],
        "without its beginning": lambda body, draw: body[draw.randrange(len(body) + 1) :],
        "one byte changed": _with_byte,
        "a byte more": lambda body, draw: _with_bytes(body, draw, bytes([draw.randrange(256)])),
        "odd bytes inside": lambda body, draw: _with_bytes(body, draw, draw.choice(LITERALS)),
        "twice": lambda body, draw: body * 2,
        "utf-16": lambda body, draw: body.decode("utf-8", "replace").encode("utf-16"),
        "latin-1": lambda body, draw: body.decode("utf-8", "replace").encode("latin-1", "replace"),
        "a mark in front": lambda body, draw: b"\xef\xbb\xbf" + body,
        "spaces around": lambda body, draw: b"\r\n\t " * draw.randrange(1, 9) + body + b" \n",
    }
)


class Mutant(Struct, frozen=True, kw_only=True):
    """A damaged webhook."""

    case: Case
    body: bytes
    changes: tuple[str, ...]
    """What was done to it, in that order."""


def _holders(document: Any) -> list[Any]:
    """Every object and list in a document that holds something; a document may be deeper than any stack."""
    found, waiting = [], [document]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict | list) and part:
            found.append(part)
            waiting.extend(part.values() if isinstance(part, dict) else part)
    return found


def _change_one(document: Any, draw: Random) -> str:
    """Change one part somewhere in a document, in place; what was done."""
    holder = draw.choice(_holders(document))
    key = draw.choice(list(holder)) if isinstance(holder, dict) else draw.randrange(len(holder))
    way = draw.choice((*CHANGES, "dropped", "twice", "renamed", "something more"))
    match way:
        case "dropped":
            del holder[key]
        case "twice" if isinstance(holder, list):
            holder.extend(_copy(holder[key]) for _ in range(draw.choice((1, 2, 30))))
        case "twice" | "something more" if isinstance(holder, dict):
            holder[draw.choice(_NAMES)] = _copy(holder[key] if way == "twice" else draw.choice(VALUES))
        case "something more":
            holder.append(_copy(draw.choice(VALUES)))
        case "renamed" if isinstance(holder, dict):
            holder[str(key) + draw.choice(("X", "_", " ", "\x00"))] = holder.pop(key)
        case "renamed":
            holder[key] = None
        case _:
            holder[key] = CHANGES[way](holder[key], draw)
    return way


def _written(document: Any) -> bytes:
    body = json.dumps(document).encode()
    for number in range(len(LITERALS) - 1, -1, -1):
        body = body.replace(f'"{_LITERAL}{number}"'.encode(), LITERALS[number])
    return body


def _mutated_json(case: Case, draw: Random, times: int) -> tuple[bytes, list[str]]:
    document = json.loads(case.body)
    return _written(document), [_change_one(document, draw) for _ in range(times) if document]


def _mutated_form(case: Case, draw: Random, times: int) -> tuple[bytes, list[str]]:
    fields = [(str(name), str(value)) for name, value in case.told["form"].items()]
    done = []
    for _ in range(times):
        if not fields:
            break
        at = draw.randrange(len(fields))
        name, value = fields[at]
        way = draw.choice(("dropped", "twice", "renamed", "another value", "something more", "cut"))
        match way:
            case "dropped":
                del fields[at]
            case "twice":
                fields.insert(draw.randrange(len(fields) + 1), (name, draw.choice((value, "", "x"))))
            case "renamed":
                fields[at] = (name + draw.choice(("X", "0", " ", "\x00", "[]")), value)
            case "cut":
                fields[at] = (name, value[: draw.randrange(len(value) + 1)])
            case _:
                odd = draw.choice([v for v in VALUES if isinstance(v, str | int | float)])
                fields[at] = (name if way == "another value" else draw.choice(_NAMES), str(odd))
        done.append(way)
    return urlencode(fields, errors="surrogatepass").encode(), done


def mutant(case: Case, draw: Random) -> Mutant:
    """A recorded webhook with one to four things wrong with it."""
    changed, done = _mutated_form(case, draw, draw.randint(1, 3)) if "form" in case.told else (case.body, [])
    if "body" in case.told:
        changed, done = _mutated_json(case, draw, draw.randint(1, 3))
    if not done or draw.random() < 0.25:
        way = draw.choice(list(BYTES))
        changed, done = BYTES[way](changed, draw), [*done, way]
    return Mutant(case=case, body=changed, changes=tuple(done))
