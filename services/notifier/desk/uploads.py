"""A form with a file, read as it comes: bounded in memory, never on a disk, and its text survives a file too large."""

from typing import Final

from msgspec import Struct
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import ClientDisconnect, Request

from services.notifier.desk.files import filename
from services.notifier.desk.problems import Problem
from services.notifier.media.enclosing import LARGEST_BYTES

PATH_END: Final = "/bestanden"
"""Addresses of forms with a file end so: their bodies are not read before this."""
MOST_READ_BYTES: Final = 100 * 1024 * 1024
"""So much is read, most of it to be thrown away, so that a browser gets an answer; what is larger gets none but 413."""
_TEXT_BYTES: Final = 64 * 1024
_HEADER_BYTES: Final = 4096


class Upload(Struct, frozen=True, kw_only=True):
    """What such a form held. Its ``repr`` shows nothing of it."""

    text: str
    content: bytes
    """As much of the file as may be sent, and a byte more when there was more."""
    filename: str | None
    """Without anything that a path could be."""

    def __repr__(self) -> str:
        return f"Upload({len(self.content)} bytes)"


class _Part:
    def __init__(self) -> None:
        self.disposition = b""
        self.content = bytearray()
        self.most = 0


class _Reader:
    """Keeps the parts by their names, each as far as it may be kept."""

    def __init__(self, text: str, file: str) -> None:
        self._most = {text.encode(): _TEXT_BYTES, file.encode(): LARGEST_BYTES + 1}
        self.parts: dict[bytes, _Part] = {}
        self._part = _Part()
        self._field = b""
        self._value = b""
        self.is_whole = False

    def end(self) -> None:
        self.is_whole = True

    def begin(self) -> None:
        self._part = _Part()

    def header_field(self, body: bytes, start: int, end: int) -> None:
        self._field = (self._field + body[start:end])[:_HEADER_BYTES]

    def header_value(self, body: bytes, start: int, end: int) -> None:
        self._value = (self._value + body[start:end])[:_HEADER_BYTES]

    def header_end(self) -> None:
        if self._field.lower() == b"content-disposition":
            self._part.disposition = self._value
        self._field = self._value = b""

    def headers_finished(self) -> None:
        name = parse_options_header(self._part.disposition)[1].get(b"name", b"")
        self._part.most = self._most.get(name, 0)
        if self._part.most:
            self.parts.setdefault(name, self._part)

    def content(self, body: bytes, start: int, end: int) -> None:
        room = self._part.most - len(self._part.content)
        self._part.content += body[start : min(end, start + room)]


def _said_to_be(disposition: bytes) -> str | None:
    name = parse_options_header(disposition)[1].get(b"filename", b"")
    return filename(name.decode("utf-8", "replace"))


async def read_upload(request: Request, *, text: str, file: str) -> Upload:
    """Read a form of one text and one file.

    Args:
        request: whose body nobody has read.
        text: the name of the text's field.
        file: the name of the file's field.

    Raises:
        Problem: 400, it is no such form or broke off; 413, it is so large that it was not read to its end.
    """
    kind, options = parse_options_header(request.headers.get("content-type"))
    boundary = options.get(b"boundary")
    if kind != b"multipart/form-data" or not boundary:
        raise Problem(400, "The body is no form with a file.")
    found = _Reader(text, file)
    read = 0
    try:
        parser = MultipartParser(
            boundary,
            {
                "on_part_begin": found.begin,
                "on_header_field": found.header_field,
                "on_header_value": found.header_value,
                "on_header_end": found.header_end,
                "on_headers_finished": found.headers_finished,
                "on_part_data": found.content,
                "on_end": found.end,
            },
        )
        async for chunk in request.stream():
            read += len(chunk)
            if read > MOST_READ_BYTES:
                raise Problem(413, f"The body is larger than {MOST_READ_BYTES} bytes.")
            parser.write(chunk)
        parser.finalize()
    except (FormParserError, ClientDisconnect) as error:
        raise Problem(400, "The body is no form with a file.") from error
    if not found.is_whole:
        # Half a file must not go.
        raise Problem(400, "The form broke off.")
    words, chosen = found.parts.get(text.encode(), _Part()), found.parts.get(file.encode(), _Part())
    return Upload(
        text=bytes(words.content).decode("utf-8", "replace"),
        content=bytes(chosen.content),
        filename=_said_to_be(chosen.disposition),
    )
