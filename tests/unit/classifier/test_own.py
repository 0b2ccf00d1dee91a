"""A municipality's own labelled reports: what is read, what is left out with its rows, what is refused."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.classifier.training.corpus import read
from services.classifier.training.own import FEWEST, read_own
from services.classifier.training.sentences import BadCorpus, Sentence

PUT, RATS = "put verstopt", "ratten"


def usable(*more: str, header: str = "text,category") -> bytes:
    """Five usable rows of two categories each, rows 2 ... 11, and what a test adds after them, from row 12 on."""
    empty = "," * (header.count(",") - 1)
    usual = [f"melding {number} over {sub},{sub}{empty}" for sub in (PUT, RATS) for number in range(FEWEST)]
    return "\n".join([header, *usual, *more, ""]).encode()


def last(*more: str, header: str = "text,category") -> Sentence:
    return read_own("own.csv", usable(*more, header=header)).sentences[-1]


@pytest.mark.parametrize(
    ("header", "row", "language"),
    [
        ("text,category,language", "putje dicht,put verstopt,NL", "nl"),
        ("\ufefftext,category,language", " putje dicht ,put verstopt,", None),
    ],
)
def test_a_row_is_a_report_with_its_category_and_language(header: str, row: str, language: str | None) -> None:
    found = last(row, header=header)

    assert (found.text, found.intent, found.sub, found.language) == ("putje dicht", "report", PUT, language)
    assert (found.source, found.row) == ("own", 12)


def test_the_columns_of_a_signalen_export_are_known() -> None:
    rows = "".join(
        f'"{main}","{sub}"," melding {number} over {sub} "\r\n'
        for main, sub in (("Water en riool", PUT), ("Eigen hoofd", "iets eigens"))
        for number in range(FEWEST)
    )

    found = read_own("own.csv", f"Main,Sub,Text\r\n{rows}".encode())

    assert [s.text for s in found.sentences[:2]] == ["melding 0 over put verstopt", "melding 1 over put verstopt"]
    assert dict(found.mains) == {PUT: "Water en riool", "iets eigens": "Eigen hoofd"}
    assert found.notes == ()


@pytest.mark.parametrize("between", [";", "\t"])
def test_cells_lie_apart_as_dutch_spreadsheets_write_them(between: str) -> None:
    header = between.join(("Main", "Sub", "Text", "Created"))
    rows = [
        between.join(("Water en riool", sub, f'"melding {number}, over{between} {sub}"', "1-3-2026 12:00"))
        for sub in (PUT, RATS)
        for number in range(FEWEST)
    ]

    found = read_own("own.csv", "\r\n".join([header, *rows, ""]).encode()).sentences

    assert [(s.text, s.sub) for s in found[:1]] == [(f"melding 0, over{between} {PUT}", PUT)]
    assert len(found) == 2 * FEWEST
    assert found[0].at == datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_a_report_of_several_lines_stays_one_report_and_its_words_stay_apart() -> None:
    assert last('"veel ratten\nbij de vijver\u2028al weken",ratten').text == "veel ratten\nbij de vijver\u2028al weken"


def test_what_points_at_a_person_is_masked() -> None:
    assert last("bel 06-00000000 of mail a@example.org,ratten").text == "bel [telefoon] of mail [e-mail]"


@pytest.mark.parametrize(
    ("cell", "at"),
    [
        ("2026-03-01T12:00:00+01:00", datetime(2026, 3, 1, 11, tzinfo=UTC)),
        ("2026-03-01 12:00", datetime(2026, 3, 1, 12, tzinfo=UTC)),
        ("1-3-2026", datetime(2026, 3, 1, tzinfo=UTC)),
        ("01-03-2026 9:05:30", datetime(2026, 3, 1, 9, 5, 30, tzinfo=UTC)),
        ("31-02-2026", None),
        ("3/1/2026", None),
        ("", None),
        ("gisteren", None),
    ],
)
def test_when_a_report_came_is_known_or_not(cell: str, at: datetime | None) -> None:
    assert last(f"nog een,{RATS},{cell}", header="text,category,created_at").at == at


def test_moments_that_cannot_be_read_are_told_with_their_rows() -> None:
    rows = [f"melding op {day},{RATS},{day}" for day in ("gisteren", "3/1/2026", "1-3-2026")]

    found = read_own("own.csv", usable(*rows, header="text,category,created_at"))

    assert found.notes == (
        "own.csv: created_at is no moment, such as 2026-03-01 or 1-3-2026 12:00: taken as unknown (rows 12, 13)",
    )


@pytest.mark.parametrize(
    ("rows", "note"),
    [
        (["alleen maar een,iets eigens"], "the category 'iets eigens' has 1 of 5 rows: left out (row 12)"),
        ([",ratten", "zonder rubriek,"], "no text or no category: left out (rows 12, 13)"),
        (["Melding 0  over ratten,ratten"], "stands there already: left out (row 12)"),
        (["melding 0 over ratten,put verstopt"], "the same text has different categories: left out (rows 7, 12)"),
        (["te veel,ratten,cellen", "te weinig"], "has more or fewer cells than the header: left out (rows 12, 13)"),
        ([f"{'lang ' * 5000},ratten"], "over 20000 characters: cut (row 12)"),
    ],
)
def test_what_is_left_out_is_told_with_its_rows(rows: list[str], note: str) -> None:
    more = [f"extra {number},{RATS}" for number in range(3)]

    found = read_own("own.csv", usable(*rows, *more))

    assert [each for each in found.notes if note in each] == [f"own.csv: {note}"]
    assert {s.sub for s in found.sentences} == {PUT, RATS}


def test_many_rows_are_told_by_the_first_and_a_number() -> None:
    (note,) = read_own("own.csv", usable(*[",ratten"] * 20)).notes

    assert note == ("own.csv: no text or no category: left out (rows 12, 13, 14, 15, 16, 17, 18, 19 and 12 more)")


def test_three_hundred_categories_are_read() -> None:
    rows = "".join(f"melding {n} van {c},categorie {c}\n" for c in range(300) for n in range(FEWEST))

    assert len(read_own("own.csv", f"text,category\n{rows}".encode()).mains) == 300


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "own.csv:1: the header needs text,category or Main,Sub,Text; there is nothing"),
        (b"words,label\na,b\n", "own.csv:1: the header needs text,category or Main,Sub,Text; there is words, label"),
        (b"text,text,category\n", "own.csv:1: the column 'text' stands twice"),
        (b"text,category\n", "own.csv: fewer than two categories have 5 rows"),
        (b"text,category\neen,ratten\n", "own.csv: fewer than two categories have 5 rows"),
        (b"text,category\n\xff,ratten\n", "own.csv:2: is not UTF-8"),
        (b'text,category\n"' + b"a" * 200_000, "own.csv: row 2 is not CSV"),
        (b'"' + b"a" * 200_000, "own.csv: row 2 is not CSV"),
        (b'text,category\n"goed",ratten\n"slecht" hier,ratten\n', "own.csv: row 3 is not CSV"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_one_line(content: bytes, sentence: str) -> None:
    with pytest.raises(BadCorpus) as refused:
        read_own("own.csv", content)

    assert str(refused.value).startswith(sentence)
    assert "\n" not in str(refused.value)


def test_more_categories_than_can_be_learned_are_refused() -> None:
    rows = "".join(f"melding {c},categorie {c}\n" for c in range(1001))

    with pytest.raises(BadCorpus, match="has 1001 categories; at most 1000 can be learned"):
        read_own("own.csv", f"text,category\n{rows}".encode())


@settings(max_examples=40, deadline=None)
@given(st.binary() | st.text().map(lambda text: usable(*text.split("\n"))))
def test_any_bytes_are_reports_or_refused(content: bytes) -> None:
    try:
        found = read_own("own.csv", content)
    except BadCorpus:
        return
    assert len({s.sub for s in found.sentences}) >= 2


def test_own_reports_weigh_more_than_the_seed_and_have_its_other_sentences_beside_them(tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    rows = "".join(f"eigen melding {number},iets eigens\n" for number in range(FEWEST))
    file.write_bytes(usable() + rows.encode())

    found = read(file)

    mine = [s for s in found.sentences if s.source == "own"]
    assert len(mine) == 3 * FEWEST
    assert {s.weight for s in mine} == {1.0}
    assert {s.weight for s in found.sentences if s.source != "own"} == {0.3}
    assert {s.sub for s in found.sentences} == {None, PUT, RATS, "iets eigens"}
    assert dict(found.mains) == {PUT: "Water en riool", RATS: "Dieren", "iets eigens": "Overig"}


def test_the_digest_says_which_data_it_was(tmp_path: Path) -> None:
    digests = []
    for word in ("a", "a", "b"):
        file = tmp_path / "own.csv"
        file.write_bytes(usable(f"{word},ratten"))
        digests.append(read(file).sha256)

    assert digests[0] == digests[1] != digests[2]
