"""A model is tried beside always the same, Signalen's recipe and the live model, on rows that it never saw."""

import re
from pathlib import Path

import pytest
from msgspec import structs

from services.classifier.governance import cards
from services.classifier.governance.page import page
from services.classifier.governance.report import LIVE, NEW, Trial
from services.classifier.governance.rivals import grid_rows, majority, signalen
from services.classifier.model.artefact import Model
from services.classifier.model.second_look import SecondFacts, Weights
from tests.unit.classifier.governance.conftest import an_own
from tests.unit.classifier.small import SUBS


def test_four_judges_are_measured_on_the_same_rows(trial_of_one: tuple[Model, Trial]) -> None:
    _, trial = trial_of_one

    assert [each.name for each in trial.contestants] == [NEW, "majority", "signalen", LIVE]
    assert {each.measured.texts for each in trial.contestants} == {trial.judging}
    assert trial.ahead.keys() == {"majority", "signalen", LIVE}
    assert trial.ahead["majority"].low > 0.0
    assert trial.learned + trial.judging <= len(an_own().sentences)
    assert trial.notes[0] == "own.csv: a note"
    assert trial.contestants[2].settings["ngram_range"] in {"(1, 1)", "(1, 2)"}


def test_rows_with_moments_are_judged_by_the_latest_and_at_random_too(dated_trial: Trial) -> None:
    at_random = dated_trial.at_random
    assert at_random is not None

    assert (dated_trial.split, at_random.split) == ("time", "random")
    assert [each.name for each in at_random.contestants] == [NEW, "majority", "signalen"]
    assert {each.measured.texts for each in at_random.contestants} == {at_random.judging}
    assert at_random.ahead.keys() == {"majority", "signalen"} == dated_trial.ahead.keys()
    for found in (*at_random.ahead.values(), *dated_trial.ahead.values()):
        assert found.low <= found.points <= found.high
    assert dated_trial.contestants[0].version == dated_trial.version
    assert at_random.contestants[0].version == ""


def test_card_and_page_tell_of_both_splits(dated_trial: Trial, model: Model) -> None:
    at_random = dated_trial.at_random
    assert at_random is not None

    card, shown = cards.model_card(model.manifest, dated_trial), page(dated_trial)

    points = f"{100 * at_random.ahead['signalen'].points:+.1f} points"
    assert f"- on {at_random.judging} rows drawn at random: {points} against signalen" in card
    assert "(time split)" in card
    assert "Drawn at random" in shown
    assert f"signalen: {points}" in shown


def test_the_page_tells_in_utc_from_when_on_rows_judged(dated_trial: Trial) -> None:
    shown = page(structs.replace(dated_trial, since="2026-03-01T00:30:00+02:00"))

    assert "from 28 February 2026, 22:30 UTC on" in shown


def test_rows_without_moments_are_judged_once(trial_of_one: tuple[Model, Trial]) -> None:
    assert (trial_of_one[1].split, trial_of_one[1].at_random) == ("random", None)
    assert "Drawn at random" not in page(trial_of_one[1])


def test_the_rows_of_examples_are_rows_of_the_file(trial_of_one: tuple[Model, Trial]) -> None:
    _, trial = trial_of_one
    by_row = {s.row: s.sub for s in an_own().sentences}

    for each in trial.contestants[0].measured.classes:
        assert {by_row[trial.rows[place]] for place in each.missed} <= {each.name}


def test_always_the_most_frequent_category_is_right_as_often_as_it_is_frequent() -> None:
    rival = majority(["b", "a", "b"], ["x", "y"])

    assert rival.classes == ("b", "a")
    assert rival.shares.tolist() == [[2 / 3, 1 / 3]] * 2


def test_the_recipe_of_signalen_learns_stems_and_its_probabilities_sum_to_one() -> None:
    known = [
        f"{word} {number}" for word in ("lantaarnpalen kapot", "ratten gezien", "boom omgewaaid") for number in range(6)
    ]
    labels = [label for label in ("licht", "ratten", "boom") for _ in range(6)]

    rival = signalen(known, labels, ["de lantaarnpaal", "een rat"])

    assert rival.shares.sum(axis=1) == pytest.approx([1.0, 1.0])
    assert rival.classes[int(rival.shares[0].argmax())] == "licht"


@pytest.mark.parametrize(("categories", "rows"), [(0, 8_000), (48, 8_000), (120, 8_000), (300, 3_200)])
def test_its_grid_is_searched_on_fewer_rows_where_there_are_many_categories(categories: int, rows: int) -> None:
    assert grid_rows(categories) == rows


def test_the_page_tells_the_figures_and_holds_no_text_of_a_report(trial_of_one: tuple[Model, Trial]) -> None:
    _, trial = trial_of_one

    shown = page(trial)

    assert f"{trial.contestants[0].measured.accuracy:.3f}" in shown
    assert shown.count("<polyline") == len(trial.contestants)
    assert not re.search(r"https?://|<script|src=", shown)
    assert [s.text for s in an_own().sentences if s.text in shown and s.text not in SUBS] == []


def test_the_matrix_of_a_trial_counts_each_judging_row_and_agrees_with_its_figures(
    trial_of_one: tuple[Model, Trial],
) -> None:
    _, trial = trial_of_one
    found, measured = trial.matrix, trial.contestants[0].measured
    assert found is not None

    right = sum(row[place] for place, row in enumerate(found.rows))
    texts = {name: sum(row) for name, row in zip(found.names, found.rows, strict=True) if sum(row)}

    assert sum(map(sum, found.rows)) == trial.judging
    assert right / trial.judging == pytest.approx(measured.accuracy, abs=1e-4)
    assert texts == {each.name: each.texts for each in measured.classes}
    assert '<th scope="row">graffiti</th>' in page(trial)


def test_the_page_says_whether_it_would_become_live_and_names_each_line(trial_of_one: tuple[Model, Trial]) -> None:
    _, trial = trial_of_one
    good = structs.replace(
        trial,
        judging=500,
        safety={"emergency_recall_nl": 0.99, "emergency_recall_others": 0.97, "emergency_recall_worst_language": 0.9},
        contestants=(
            structs.replace(
                trial.contestants[0], measured=structs.replace(trial.contestants[0].measured, ece=0.02, macro_f1=1.0)
            ),
            *trial.contestants[1:],
        ),
    )

    refused, allowed = page(structs.replace(good, judging=20)), page(good)

    assert "It would not become live:" in refused
    assert "only 20 rows judged it" in refused
    assert "Nothing in these figures keeps it from becoming live." in allowed
    for each in trial.contestants:
        assert f'<line class="{each.name}"' in allowed


def test_the_model_card_tells_figures_limits_and_licences(trial_of_one: tuple[Model, Trial]) -> None:
    model, trial = trial_of_one

    card = cards.model_card(model.manifest, trial)

    assert f"| category | all | {model.manifest.category.rows} |" in card
    assert f"{100 * trial.ahead['signalen'].points:+.1f} points against signalen" in card
    assert "CC0-1.0" in card
    assert "no resident wrote them" in card


def test_the_entry_says_whose_sentences_it_learned_from_and_whether_it_was_tried_on_own_reports(
    model: Model, dated_trial: Trial
) -> None:
    own = structs.replace(model.manifest, sources=(*model.manifest.sources, "own:0123456789ab"))

    written, _ = cards.register_entry(model.manifest, "Gemeente Delft", {})
    learned, _ = cards.register_entry(own, "Gemeente Delft", {}, dated_trial)

    assert "Meldingen van inwoners zijn niet gebruikt." in str(written["source_data"])
    assert "niet getoetst aan eigen meldingen" in str(written["methods_and_models"])
    assert "Namen en adressen kunnen er nog in staan." in str(learned["source_data"])
    right = f"{100 * dated_trial.contestants[0].measured.accuracy:.0f} %"
    told = str(learned["methods_and_models"])
    assert f"Getoetst aan de nieuwste eigen meldingen ({dated_trial.judging}) was de eerste keuze in {right}" in told


def test_card_and_entry_tell_how_well_the_guard_and_the_second_look_find_emergencies(model: Model) -> None:
    found = {"recall_dutch": 0.91, "recall_others": 0.82, "alarms_ordinary": 0.016, "alarms_hard": 0.08}
    facts = SecondFacts(
        classes=("fire",),
        concepts=("child",),
        weighs=Weights(guard=1.0, any=0.5, ordinary=0.0, words=0.0),
        most=9.0,
        first=1.0,
        first_of={},
        bias=0.0,
        per_score=1.0,
        measured=found,
    )
    manifest = structs.replace(model.manifest, guard={**found, "recall_dutch": 0.73}, emergency=facts)

    card = cards.model_card(manifest, None)
    entry, _ = cards.register_entry(manifest, "Gemeente Delft", {})

    assert "| guard | 0.730 | 0.820 | 0.016 | 0.080 |" in card
    assert "| guard and second look | 0.910 | 0.820 | 0.016 | 0.080 |" in card
    assert "91 % in het Nederlands en 82 % in andere talen" in str(entry["methods_and_models"])
    assert "1,6 % ten onrechte" in str(entry["methods_and_models"])
    assert "klein neuraal netwerk" in str(entry["methods_and_models"])

    both = structs.replace(manifest, deeper=structs.replace(facts, measured={**found, "recall_dutch": 0.94}))
    entry, _ = cards.register_entry(both, "Gemeente Delft", {})
    # The entry tells of what serves: of all that look.
    assert "94 % in het Nederlands" in str(entry["methods_and_models"])
    assert "twee kleine neurale netwerken" in str(entry["methods_and_models"])


def test_the_folder_of_a_trained_model_has_its_report_beside_it(tried_dir: Path) -> None:
    assert {path.name for path in tried_dir.iterdir()} == {
        "manifest.json", "model.safetensors", "report.json", "report.html",
    }  # fmt: skip
