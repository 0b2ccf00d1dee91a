"""Reads a municipality's own labelled reports from a CSV: masked, without doubles, with a note on each row left out.

Rows are counted as a spreadsheet counts them: the header is row 1.
"""

import csv
import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from loket.masking import mask
from services.classifier.training.labels import MAINS
from services.classifier.training.sentences import REPORT, BadCorpus, Sentence

FEWEST: Final = 5
"""A category with fewer rows cannot be learned and judged at the same time."""
MOST_CLASSES: Final = 1_000
LONGEST_CHARACTERS: Final = 20_000
"""Of a text; what is longer is cut, since a report says what it is about before that."""
_ROWS_TOLD: Final = 8
_DELIMITERS: Final = ",;\t"
_COLUMNS: Final = MappingProxyType(
    {
        "text": ("text", "Text"),
        "sub": ("category", "Sub", "sub"),
        "main": ("main", "Main"),
        "language": ("language", "Language"),
        "at": ("created_at", "Created", "created"),
        "source": ("source",),
    }
)
"""What a column holds -> what it may be called."""
_OWN: Final = "own"
_LONGEST_SOURCE: Final = 40
_OTHER_MAIN: Final = "Overig"
_DUTCH_MOMENT: Final = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})(?:[ T](\d{1,2})(:\d{2}(?::\d{2})?))?")


class Own(Struct, frozen=True):
    """What a CSV gave."""

    sentences: tuple[Sentence, ...]
    mains: Mapping[str, str]
    """Main category of each category."""
    notes: tuple[str, ...]
    """What was left out or could not be read, each with its rows."""


class _Row(Struct, frozen=True):
    number: int
    text: str
    sub: str
    main: str
    language: str | None
    at: datetime | None
    source: str


def read_own(name: str, content: bytes) -> Own:
    """The usable rows.

    Args:
        name: of the file, for messages.
        content: UTF-8, with commas, semicolons or tabs between the cells and a header that has
            ``text,category[,main][,language][,created_at]`` or Signalen's ``Main,Sub,Text``. ``created_at`` is ISO
            8601, or day-month-year as Dutch spreadsheets write it; without a zone it counts as UTC. ``source`` says
            where a row comes from, such as staff:medewerker in an export of corrections; it is kept with the row.

    Raises:
        BadCorpus: not UTF-8, not CSV, a wrong header, over 1,000 categories, or nothing to learn from: fewer than two
            categories with at least five rows.
    """
    notes: list[str] = []
    left_out: defaultdict[str, list[int]] = defaultdict(list)
    rows = _without_doubles(list(_rows(name, content, left_out)), left_out)
    often = Counter(row.sub for row in rows)
    if len(often) > MOST_CLASSES:
        raise BadCorpus(f"{name}: has {len(often)} categories; at most {MOST_CLASSES} can be learned")
    for sub, count in sorted(often.items()):
        if count < FEWEST:
            where = [row.number for row in rows if row.sub == sub]
            notes.append(f"{name}: the category {sub!r} has {count} of {FEWEST} rows: left out ({told(where)})")
    rows = [row for row in rows if often[row.sub] >= FEWEST]
    notes.extend(f"{name}: {why} ({told(where)})" for why, where in left_out.items())
    if len({row.sub for row in rows}) <= 1:
        raise BadCorpus(f"{name}: fewer than two categories have {FEWEST} rows to learn from; {'; '.join(notes[:3])}")
    mains: dict[str, str] = {}
    for row in rows:
        mains.setdefault(row.sub, MAINS.get(row.sub) or row.main or _OTHER_MAIN)
    sentences = tuple(
        Sentence(row.text, REPORT, row.sub, row.language, source=row.source, row=row.number, at=row.at) for row in rows
    )
    by_source = Counter(row.source for row in rows)
    if len(by_source) > 1 or _OWN not in by_source:
        sources = ", ".join(f"{source} {count}" for source, count in by_source.most_common(_ROWS_TOLD))
        notes.append(f"{name}: rows by source: {sources}")
    return Own(sentences, mains, tuple(notes))


def told(rows: Sequence[int]) -> str:
    """Row numbers for a person: the first few, and how many more."""
    first = ", ".join(str(number) for number in rows[:_ROWS_TOLD])
    more = f" and {len(rows) - _ROWS_TOLD} more" if len(rows) > _ROWS_TOLD else ""
    return f"row{'s' if len(rows) > 1 else ''} {first}{more}"


def _rows(name: str, content: bytes, left_out: defaultdict[str, list[int]]) -> Iterator[_Row]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = content[: error.start].count(b"\n") + 1
        raise BadCorpus(f"{name}:{row}: is not UTF-8") from error
    # Line ends stay: a quoted report may have several lines.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    number = 1
    try:
        columns = _columns(name, next(reader, []))
        width = columns["width"]
        for number, cells in enumerate(reader, 2):
            if not cells:
                continue
            if len(cells) != width:
                left_out["has more or fewer cells than the header: left out"].append(number)
                continue
            found = _row(number, cells, columns, left_out)
            if found is not None:
                yield found
    except csv.Error as error:
        raise BadCorpus(f"{name}: row {number + 1} is not CSV: {error}") from error


def _delimiter(text: str) -> str:
    """What stands most between the cells of the header: Dutch spreadsheets write semicolons."""
    header = text.partition("\n")[0]
    return max(_DELIMITERS, key=header.count)


def _columns(name: str, header: Sequence[str]) -> dict[str, int]:
    """Place of each column that counts."""
    doubles = [column for column, count in Counter(header).items() if count > 1]
    if doubles:
        raise BadCorpus(f"{name}:1: the column {doubles[0]!r} stands twice in the header")
    found = {"width": len(header)}
    for what, names in _COLUMNS.items():
        place = next((header.index(column) for column in names if column in header), None)
        if place is not None:
            found[what] = place
    if "text" not in found or "sub" not in found:
        stands = ", ".join(header) or "nothing"
        raise BadCorpus(f"{name}:1: the header needs text,category or Main,Sub,Text; there is {stands}")
    return found


def _row(
    number: int, cells: Sequence[str], columns: Mapping[str, int], left_out: defaultdict[str, list[int]]
) -> _Row | None:
    def cell(what: str) -> str:
        return cells[columns[what]].strip() if what in columns else ""

    text, sub = cell("text"), cell("sub")
    if not text or not sub:
        left_out["no text or no category: left out"].append(number)
        return None
    if len(text) > LONGEST_CHARACTERS:
        left_out[f"over {LONGEST_CHARACTERS} characters: cut"].append(number)
        text = text[:LONGEST_CHARACTERS]
    at = _moment(cell("at"))
    if at is None and cell("at"):
        left_out["created_at is no moment, such as 2026-03-01 or 1-3-2026 12:00: taken as unknown"].append(number)
    source = f"{_OWN}:{cell('source')[:_LONGEST_SOURCE]}" if cell("source") else _OWN
    return _Row(number, mask(text), sub, cell("main"), cell("language").lower()[:2] or None, at, source)


def _moment(cell: str) -> datetime | None:
    dutch = _DUTCH_MOMENT.fullmatch(cell)
    if dutch is not None:
        day, month, year, hour, rest = dutch.groups("")
        cell = f"{year}-{month:0>2}-{day:0>2}" + (f"T{hour:0>2}{rest}" if hour else "")
    try:
        found = datetime.fromisoformat(cell)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _without_doubles(rows: Sequence[_Row], left_out: defaultdict[str, list[int]]) -> list[_Row]:
    """Each text once; a text that rows give different categories is nobody's example."""
    by_text: defaultdict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        by_text[" ".join(row.text.lower().split())].append(row)
    kept = []
    for same in by_text.values():
        if len({row.sub for row in same}) > 1:
            left_out["the same text has different categories: left out"].extend(row.number for row in same)
            continue
        kept.append(same[0])
        left_out["stands there already: left out"].extend(row.number for row in same[1:])
    for empty in [why for why, numbers in left_out.items() if not numbers]:
        del left_out[empty]
    return kept
