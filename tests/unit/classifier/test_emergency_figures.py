"""The figures about emergencies: recall by language and kind, false alarms, and their intervals."""

import pytest

from loket.emergency import Emergency
from services.classifier.training.emergency_figures import Share, judge, safety, table, wilson
from services.classifier.training.sentences import REPORT, Sentence

FIRE = Emergency("fire", "certain", "nl")
SAID = (
    Sentence("brand", REPORT, None, "nl", emergency="fire", level="certain"),
    Sentence("hij ademt niet", REPORT, None, "nl", emergency="injury", level="certain"),
    Sentence("fire", REPORT, None, "en", emergency="fire", level="certain"),
    Sentence("feu", REPORT, None, "fr", emergency="fire", level="certain"),
    Sentence("de brand was in 1980", None, None, "nl", why="past"),
    Sentence("losse tegel", REPORT, "losse stoeptegel", "nl"),
)


def _guard(text: str) -> Emergency | None:
    return FIRE if text in {"brand", "feu", "de brand was in 1980"} else None


def _both(text: str) -> Emergency | None:
    return _guard(text) or (FIRE if "ademt" in text else None)


def _of(shares: tuple[Share, ...], by: str, group: str) -> Share:
    return next(share for share in shares if (share.by, share.group) == (by, group))


def test_recall_is_told_by_language_and_kind_for_the_guard_alone_and_for_both() -> None:
    shares = judge(_both, _guard, SAID)

    told = {(s.by, s.group): (s.share, s.rows, s.reached) for s in shares if s.of == "recall"}
    assert told["guard", "nl"] == (0.5, 2, False)
    assert told["both", "nl"] == (1.0, 2, True)
    assert told["guard", "en"] == (0.0, 1, False)
    assert told["guard", "others"] == (0.5, 2, False)
    assert told["guard", "fire"] == (0.6667, 3, None)


def test_false_alarms_are_told_of_ordinary_messages_and_of_hard_negatives() -> None:
    shares = judge(None, _guard, SAID)

    assert (_of(shares, "guard", "ordinary").share, _of(shares, "guard", "ordinary").reached) == (0.0, True)
    assert (_of(shares, "guard", "hard negatives").share, _of(shares, "guard", "hard negatives").reached) == (
        1.0,
        False,
    )


def test_what_decides_about_promotion_is_the_recall_of_all_that_look() -> None:
    assert safety(judge(_both, _guard, SAID)) == {"emergency_recall_nl": 1.0, "emergency_recall_others": 0.5}
    assert safety(judge(None, _guard, SAID)) == {"emergency_recall_nl": 0.5, "emergency_recall_others": 0.5}


def test_the_table_says_which_target_is_reached() -> None:
    lines = table(judge(None, _guard, SAID)).splitlines()

    assert any("ordinary" in line and line.endswith("0.02 reached") for line in lines)
    assert any("others" in line and line.endswith("0.95 not reached") for line in lines)


@pytest.mark.parametrize(("found", "rows", "low", "high"), [(98, 100, 0.930, 0.994), (0, 10, 0.0, 0.278), (0, 0, 0, 1)])
def test_the_interval_is_wilsons(found: int, rows: int, low: float, high: float) -> None:
    assert wilson(found, rows) == pytest.approx((low, high), abs=0.001)
