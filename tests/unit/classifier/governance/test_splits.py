"""Which rows judge: the latest, or some of each; never one that was learned from."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.classifier.governance import splits
from services.classifier.governance.splits import not_among, split
from services.classifier.training.sentences import REPORT, Sentence

FIRST = datetime(2026, 1, 1, tzinfo=UTC)


def row(number: int, sub: str, at: datetime | None = None, text: str | None = None) -> Sentence:
    letters = random.Random(number)  # noqa: S311 - texts that differ, the same each time
    words = "".join(letters.choices("abcdefghijklmnopqrstuvwxyz ", k=60))
    return Sentence(text or words, REPORT, sub, "nl", source="own", row=number, at=at)


def test_the_latest_fifth_judges_where_rows_have_a_moment() -> None:
    rows = [row(n, "ab"[n % 2], FIRST + timedelta(days=n * 13 % 50)) for n in range(2, 52)]

    found = split(rows)

    assert found.how == "time"
    assert found.since is not None
    assert {s.row for s in found.judging} == {s.row for s in rows if s.at is not None and s.at >= found.since}
    assert max(s.at for s in found.learned if s.at is not None) < found.since
    assert len(found.judging) == 10


def test_the_rows_of_one_day_all_learn_or_all_judge() -> None:
    days = [0] * 20 + [1] * 15 + [2] * 9 + [3] * 6
    rows = [row(n, "ab"[n % 2], FIRST + timedelta(days=day)) for n, day in enumerate(days, 2)]

    found = split(rows)

    assert found.since == FIRST + timedelta(days=3)
    assert {s.at for s in found.judging} == {FIRST + timedelta(days=3)}
    assert len(found.learned) == 44


@pytest.mark.parametrize(
    ("days", "note"),
    [
        ([0] * 40, "all rows have the same moment: no split in time"),
        ([0] * 2 + [1] * 38, "no moment has a fifth of the rows after it (38 of 40 at best): no split in time"),
        ([0] * 39 + [1], "no moment has a fifth of the rows after it (1 of 40 at best): no split in time"),
        (
            [*range(37), None, None, None],
            "37 of 40 rows have a moment: no split in time (rows 39, 40, 41 without)",
        ),
        ([None] * 40, None),
    ],
)
def test_where_moments_part_nothing_rows_are_drawn_at_random_and_it_is_told(
    days: list[int | None], note: str | None
) -> None:
    rows = [
        row(n, "ab"[n % 2], FIRST + timedelta(days=day) if day is not None else None) for n, day in enumerate(days, 2)
    ]

    found = split(rows)

    assert (found.how, found.since) == ("random", None)
    assert found.notes == ((note,) if note is not None else ())
    assert len(found.judging) == 8


def test_of_very_many_rows_the_days_after_a_border_judge_though_they_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(splits, "MOST_JUDGING", 5)
    rows = [row(n, "ab"[n % 2], FIRST + timedelta(days=n // 4)) for n in range(4, 104)]

    found = split(rows)

    assert found.how == "time"
    assert {s.at for s in found.judging} == {FIRST + timedelta(days=25)}
    assert (len(found.judging), len(found.learned)) == (4, 96)


def test_rows_that_have_a_moment_can_be_drawn_at_random_too() -> None:
    rows = [row(n, "ab"[n % 2], FIRST + timedelta(days=n)) for n in range(2, 52)]

    found = split(rows, "random", most_learned=20)

    assert (found.how, found.since) == ("random", None)
    assert sorted(s.sub or "" for s in found.judging) == ["a"] * 5 + ["b"] * 5
    assert (len(found.learned), found.notes) == (
        20,
        ("40 rows could be learned from: the latest 10 of each category were, 20 in all",),
    )


def test_without_moments_a_fifth_of_each_category_judges() -> None:
    rows = [row(n, "a" if n < 32 else "b") for n in range(2, 62)]

    found = split(rows)

    assert (found.how, found.since) == ("random", None)
    assert sorted(s.sub or "" for s in found.judging) == ["a"] * 6 + ["b"] * 6
    assert split(rows) == found


def test_what_was_nearly_learned_does_not_judge_and_is_told_with_its_row() -> None:
    rows = [row(n, "a", FIRST + timedelta(days=n)) for n in range(2, 52)]
    again = row(60, "a", FIRST + timedelta(days=90), text=f"{rows[0].text}!")

    found = split([*rows, again])

    assert 60 not in {s.row for s in found.judging}
    assert found.notes == ("nearly the same as a row that is learned from, so that it judges nothing (row 60)",)


def test_what_a_sentence_beside_the_rows_gives_away_does_not_judge_and_is_told_with_its_row() -> None:
    rows = [row(n, "a", FIRST + timedelta(days=n)) for n in range(2, 52)]
    found = split(rows)
    last = found.judging[-1]

    left = not_among(found, ["a sentence of this project", f" {last.text.upper()}."])

    assert left.judging == found.judging[:-1]
    note = "nearly the same as a sentence of this project that is learned from, so that it judges nothing (row 51)"
    assert left.notes == (note,)
    assert not_among(found, ["a sentence of this project"]) == found


@given(st.lists(st.tuples(st.sampled_from("abc"), st.none() | st.integers(0, 400)), min_size=1, max_size=60))
def test_no_row_is_learned_from_and_judges(cells: list[tuple[str, int | None]]) -> None:
    rows = [
        row(n, sub, FIRST + timedelta(days=day) if day is not None else None) for n, (sub, day) in enumerate(cells, 2)
    ]

    found = split(rows)

    learned, judging = {s.row for s in found.learned}, {s.row for s in found.judging}
    assert not learned & judging
    assert learned | judging <= {s.row for s in rows}


@pytest.mark.parametrize("dated", [True, False])
def test_of_very_many_rows_only_some_judge_and_it_is_told(monkeypatch: pytest.MonkeyPatch, dated: bool) -> None:
    monkeypatch.setattr(splits, "MOST_JUDGING", 8)
    monkeypatch.setattr(splits, "MOST_LEARNED", 40)
    rows = [row(n, "ab"[n % 2], FIRST + timedelta(days=n) if dated else None) for n in range(2, 102)]

    found = split(rows)

    assert (len(found.judging), len(found.learned)) == (8, 40)
    assert found.notes[0] == "8 of 100 rows judge"
    assert found.notes[1] == "92 rows could be learned from: the latest 20 of each category were, 40 in all"
