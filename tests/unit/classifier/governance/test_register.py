"""The entry for the Dutch register of algorithms has every field of the standard, and says what nobody has filled."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from services.classifier.command import main
from services.classifier.governance import cards
from services.classifier.model.artefact import Model
from tests.unit.classifier.said import complaint

STANDARD = (
    "name", "description_short", "organization", "category", "status", "begin_date", "end_date", "contact_email",
    "website", "publication_category", "url",
    "goal", "proportionality", "human_intervention", "risks", "lawful_basis", "lawful_basis_grouping",
    "process_index_url", "impacttoetsen_grouping", "impacttoetsen",
    "source_data", "source_data_grouping", "methods_and_models", "provider", "publiccode",
    "lang", "standard_version", "source_id", "tags",
)  # fmt: skip
"""Fields of version 1.0 of the publication standard, as the register's own API takes them."""
LONGEST = {"name": 100, "description_short": 350, "organization": 100, "methods_and_models": 5000, "source_id": 100}
"""Characters; 2,500 of every other text."""
THEMES = {"Organisatie en bedrijfsvoering", "Ruimte en infrastructuur"}


def test_the_entry_has_the_fields_of_the_standard_and_fills_what_it_can(model: Model) -> None:
    entry, missing = cards.register_entry(model.manifest, "Gemeente Delft", {})

    assert tuple(entry) == STANDARD
    assert (entry["organization"], entry["standard_version"], entry["lang"]) == ("Gemeente Delft", "1.0", "nld")
    assert entry["publication_category"] in {"Hoog-risico AI-systeem", "Impactvolle algoritmes", "Overige algoritmes"}
    assert set(entry["category"] or ()) == THEMES
    for name, value in entry.items():
        assert not isinstance(value, str) or 0 < len(value) <= LONGEST.get(name, 2500), name
    assert "leert niet vanzelf" in str(entry["methods_and_models"])
    # Of one that is in use it must stay empty.
    assert set(missing) == {name for name, value in entry.items() if value is None} - {"end_date"}
    assert {"status", "contact_email", "lawful_basis", "publiccode"} <= set(missing)


def test_what_the_municipality_says_itself_goes_over_what_stands_there(
    small_model_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    law = [{"title": "Gemeentewet", "link": "https://example.org/wet"}]
    declared = tmp_path / "declared.json"
    declared.write_text(json.dumps({"status": "In gebruik", "goal": "Anders.", "lawful_basis_grouping": law}), "utf-8")

    assert main(["register", *_of(small_model_dir), "--declared", str(declared)]) == 0

    said = capsys.readouterr()
    entry = json.loads(said.out)
    assert (entry["status"], entry["goal"], entry["lawful_basis_grouping"]) == ("In gebruik", "Anders.", law)
    assert said.err.startswith("only the municipality can fill: begin_date, contact_email")


@pytest.mark.parametrize(
    ("declared", "sentence"),
    [
        ({"contact_mail": "a@example.org"}, "'contact_mail' is no field of it"),
        ({"lawful_basis_grouping": "Gemeentewet"}, "'lawful_basis_grouping' must be a list of links"),
        ({"lawful_basis_grouping": [{"title": "Gemeentewet"}]}, "'lawful_basis_grouping' must be a list of links"),
        ({"category": "Verkeer"}, "'category' must be a list of themes"),
        ({"status": ["In gebruik"]}, "'status' must be a text"),
        ({"status": 1}, "holds no JSON object of fields"),
        ([], "holds no JSON object of fields"),
    ],
)
def test_what_the_standard_does_not_know_is_refused_by_name(
    small_model_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], declared: object, sentence: str
) -> None:
    file = tmp_path / "declared.json"
    file.write_text(json.dumps(declared), "utf-8")

    assert main(["register", *_of(small_model_dir), "--declared", str(file)]) == 2

    assert sentence in complaint(capsys)


def test_the_model_card_is_written_from_a_folder(small_model_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["card", "--out", str(small_model_dir)]) == 0

    card = capsys.readouterr().out
    assert card.startswith("# Model card ")
    assert "No trial on a municipality's own reports is known." in card


def _of(folder: Path) -> Sequence[str]:
    return "--out", str(folder), "--organization", "Gemeente Delft"
