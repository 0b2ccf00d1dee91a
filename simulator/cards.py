"""Visiting cards as files, for vendors that pass them on so; pure."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

MIME_TYPE = "text/vcard"
NOTE = "vcard"
"""The kind of note that says which file a message's cards are, by the message's id."""


def _escaped(value: object) -> str:
    text = str(value).replace("\\", "\\\\").replace("\r\n", "\n").replace("\n", "\\n")
    return text.replace(",", "\\,").replace(";", "\\;")


def _lines(contact: Mapping[str, Any]) -> Iterator[str]:
    name = contact.get("name")
    name = name if isinstance(name, dict) else {}
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"FN:{_escaped(name.get('formatted_name', ''))}"
    yield f"N:{_escaped(name.get('last_name', ''))};{_escaped(name.get('first_name', ''))};;;"
    for field, key, of in (("TEL", "phone", "phones"), ("EMAIL", "email", "emails"), ("URL", "url", "urls")):
        several = contact.get(of)
        for one in several if isinstance(several, list) else []:
            if isinstance(one, dict) and one.get(key):
                yield f"{field}:{_escaped(one[key])}"
    yield "END:VCARD"


def vcards(contacts: Sequence[Mapping[str, Any]]) -> bytes:
    """Return contacts, in Meta's shape, as one file of cards (RFC 2426)."""
    return "".join(f"{line}\r\n" for contact in contacts for line in _lines(contact)).encode("utf-8", "replace")
