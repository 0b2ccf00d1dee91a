"""With the model that ships: what only leads to a problem is none, and one problem with two names stays one."""

from pathlib import Path

import pytest

from bench.conversations.declared import declared
from services.classifier.model.artefact import Model, load_model
from services.classifier.model.understand import understand


@pytest.fixture(scope="module")
def model(model_dir: Path) -> Model:
    return load_model(model_dir)


@pytest.mark.parametrize(
    ("text", "subs"),
    [
        # What stands first only leads to the problem.
        (
            "I don't speak Dutch yet sorry. There is a big hole in the bike lane on the Javastraat 96",
            ["gat in de weg"],
        ),
        (
            "Ik heb 2 klachten over de haven: er drijft veel plastic in het water en de steiger heeft een rotte plank",
            ["drijfvuil in water", "haven en steiger"],
        ),
        # One came of the other.
        (
            "Przy Apeldoornselaan 77 latarnia nie \u015bwieci i studzienka jest zapchana, woda stoi na ulicy",
            ["lantaarnpaal kapot", "put verstopt"],
        ),
        ("meeuwen hebben alle vuilniszakken opengetrokken, de hele straat ligt vol met rotzooi", ["zwerfvuil"]),
        # The other side of the street is a place of its own.
        (
            "Bij Wezelrade 40 zitten processierupsen in de boom en aan de overkant liggen een paar stoeptegels los",
            ["eikenprocessierups", "losse stoeptegel"],
        ),
    ],
)
def test_the_problems_of_a_message(model: Model, text: str, subs: list[str]) -> None:
    found = understand(text, model, declared(None))

    assert [part.candidates[0].sub for part in found.parts] == subs
