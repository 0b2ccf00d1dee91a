"""Emergencies are measured on sentences held out, and a municipality's many rows are cut evenly, by category."""

import pytest
from msgspec import structs

from services.classifier.governance import cards, safety, splits
from services.classifier.governance.report import Trial
from services.classifier.model.artefact import Model
from services.classifier.training.sentences import REPORT, Sentence


def danger(text: str, language: str) -> Sentence:
    return Sentence(text, REPORT, None, language, emergency="fire", level="certain")


def test_recall_and_false_alarms_are_told_by_group() -> None:
    found = safety.figures(
        [
            danger("brand! er slaan vlammen uit het dak", "nl"),
            danger("zzz qqq", "nl"),
            danger("help, my house is on fire", "en"),
            danger("zzz qqq", "de"),
            Sentence("overal ratten in de straat", REPORT, "ratten", "nl"),
            Sentence("de lantaarnpaal brandt overdag", REPORT, "lantaarnpaal kapot", "nl", why="lamp"),
        ]
    )

    assert found == {
        "emergency_recall_nl": 0.5,
        "emergency_recall_others": 0.5,
        "false_alarms_ordinary": 0.0,
        "false_alarms_hard": 0.0,
        "emergency_recall_worst_language": 0.0,
    }


def test_the_trial_and_the_model_card_tell_them(trial_of_one: tuple[Model, Trial]) -> None:
    model, found = trial_of_one

    assert found.safety["emergency_recall_nl"] == 0.99
    assert "- emergency_recall_nl: 0.990" in cards.model_card(model.manifest, found)
    assert sum(found.by_category.values()) == found.learned


@pytest.mark.parametrize(("most", "sizes"), [(30, (3, 13, 13)), (1000, (3, 50, 90)), (9, (3, 3, 3))])
def test_of_too_many_rows_small_categories_stay_whole(
    monkeypatch: pytest.MonkeyPatch, most: int, sizes: tuple[int, ...]
) -> None:
    monkeypatch.setattr(splits, "MOST_LEARNED", most)
    rows = [Sentence("x", REPORT, sub, "nl") for sub, often in (("a", 3), ("b", 50), ("c", 90)) for _ in range(often)]
    numbered = tuple(structs.replace(row, row=number) for number, row in enumerate(rows, 2))

    kept, notes = splits.not_too_many(numbered)

    assert tuple(sum(row.sub == sub for row in kept) for sub in "abc") == sizes
    assert len(notes) == (most < len(rows))
    assert [row.row for row in kept] == sorted(row.row or 0 for row in kept)
    assert max(row.row or 0 for row in kept) == len(rows) + 1
