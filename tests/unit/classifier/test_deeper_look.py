"""Where the transformer can read a text it is asked too, but only where its answer would change what is found."""

from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from msgspec import structs

from loket import emergency
from loket.municipalities import World
from services.classifier.governance.cards import model_card
from services.classifier.model import artefact
from services.classifier.model.artefact import Model, UnusableModel, load_model, save_model
from services.classifier.model.reader import DIMENSIONS, Reader, pieces_of
from services.classifier.model.reader import shapes as reader_shapes
from services.classifier.model.second_look import (
    NONE_OF,
    Deeper,
    SecondFacts,
    SecondLook,
    Seen,
    Weights,
    concepts_of,
    look,
    seeing,
)
from services.classifier.model.transformer import LONGEST_ASKED, Transformer, shapes
from services.classifier.model.understand import understand
from services.classifier.training.licences import licences_of

CLASSES: Final = ("fire", "water", f"{NONE_OF}ordinary")
PLAIN: Final = SecondFacts(
    classes=CLASSES,
    concepts=emergency.the_head().facts.concepts,
    weighs=Weights(guard=1.0, any=1.0, ordinary=0.0, words=0.0),
    most=5.0,
    first=1.0,
    first_of={},
    bias=0.0,
    per_score=1.0,
    measured={},
)
DEEP: Final = structs.replace(
    PLAIN, weighs=Weights(guard=1.0, any=1.0, ordinary=0.0, words=0.0, deep=2.0), deep_most=3.0, first=2.0
)


def looks(reads: tuple[float, float, float], attends: tuple[float, float, float]) -> SecondLook:
    """A second look whose reader and transformer say the same of every text."""
    reader = {n: np.zeros(s, np.float32) for n, s in reader_shapes(DIMENSIONS, 3, len(PLAIN.concepts)).items()}
    deeper = {n: np.zeros(s, np.float32) for n, s in shapes(3, len(PLAIN.concepts)).items()}
    deeper |= {"out_bias": np.asarray(attends, np.float32)}
    return SecondLook(
        PLAIN, Reader(reader | {"out_bias": np.asarray(reads, np.float32)}), Deeper(DEEP, Transformer(deeper))
    )


EVEN: Final = (0.0, -50.0, 0.0)
"""Log-odds of 0."""


def seen(*, short: bool = True, asked: list[str] | None = None, characters: int = 40) -> Seen:
    def rows() -> np.ndarray:
        if asked is not None:
            asked.append("transformer")
        return np.zeros((3, 384), np.float32)

    pieces = pieces_of([np.zeros((2, DIMENSIONS), np.float32)])
    return Seen(pieces, np.zeros(DIMENSIONS, np.float32), concepts_of(""), rows if short else None, characters)


def test_of_a_long_message_the_transformer_is_not_asked() -> None:
    for characters, odds in ((LONGEST_ASKED, 6.0), (LONGEST_ASKED + 1, 0.0)):
        said = look(looks(EVEN, (9.0, -50.0, 0.0)), partial(seen, characters=characters), 0.0, 0.0)

        assert said is not None
        assert said.odds == pytest.approx(odds)


def test_log_odds_of_the_transformer_are_added_and_count_for_so_much_and_no_more() -> None:
    for says, odds in (((1.0, -50.0, 0.0), 2.0), ((9.0, -50.0, 0.0), 6.0), ((-9.0, -50.0, 0.0), -6.0)):
        said = look(looks(EVEN, says), seen, 0.0, 0.0)

        assert said is not None
        assert said.odds == pytest.approx(odds)
        assert said.found == (odds >= 2.0)


@pytest.mark.parametrize(("guard", "asked"), [(-9.1, 0), (-4.1, 0), (-3.9, 1), (0.0, 1), (7.9, 1), (8.1, 0)], ids=str)
def test_it_is_asked_only_where_its_answer_would_change_what_is_found(guard: float, asked: int) -> None:
    calls: list[str] = []

    said = look(looks(EVEN, EVEN), lambda: seen(asked=calls), guard, 0.0)

    assert len(calls) == asked
    if not asked:
        for says in ((50.0, -50.0, 0.0), (-50.0, -60.0, 0.0)):
            other = look(looks(EVEN, says), seen, guard, 0.0)
            assert (other is not None and other.found) == (said is not None and said.found)


def test_nobody_is_asked_where_the_guard_is_so_sure_that_nothing_was_ever_found_there() -> None:
    calls: list[str] = []
    bounded = looks((9.0, -50.0, 0.0), (9.0, -50.0, 0.0))
    assert bounded.deeper is not None
    deeper = structs.replace(bounded.deeper, facts=structs.replace(DEEP, least=-2.0))
    bounded = structs.replace(bounded, facts=structs.replace(PLAIN, least=-1.0), deeper=deeper)

    below, above = (look(bounded, lambda: seen(asked=calls), guard, 0.0) for guard in (-2.1, -1.9))

    assert below is None
    assert above is not None
    assert above.found
    assert len(calls) == 1


def test_a_text_that_it_does_not_read_is_judged_without_it() -> None:
    for guard, found in ((0.9, False), (1.1, True)):
        said = look(looks(EVEN, (9.0, -50.0, 0.0)), lambda: seen(short=False), guard, 0.0)

        assert said is not None
        assert said.found is found


def test_the_kind_is_what_both_think_likeliest() -> None:
    said = look(looks((3.0, 2.0, 0.0), (0.0, 4.0, 0.0)), seen, 0.0, 0.0)

    assert said is not None
    assert said.kind == "water"


def test_long_texts_are_seen_without_it_and_short_ones_with_it() -> None:
    for text, there in (("lamp kapot", True), ("lamp kapot " * 40, False)):
        see = seeing(text)
        assert see is not None
        assert (see().rows is not None) is there


@pytest.fixture(scope="module")
def deep(model: Model) -> Model:
    """A model to whose transformer every text is a fire."""
    second, facts = looks(EVEN, (9.0, -50.0, 0.0)), structs.replace(DEEP, first=-9.0)
    assert second.deeper is not None
    second = structs.replace(second, deeper=structs.replace(second.deeper, facts=facts))
    manifest = structs.replace(model.manifest, emergency=second.facts, deeper=facts)
    return structs.replace(model, second=second, manifest=manifest)


def test_what_only_the_transformer_finds_goes_to_a_person_as_a_possible_emergency(deep: Model, world: World) -> None:
    found = understand("zzz qqq", deep, world["denhaag"], language="nl")

    assert found.emergency is not None
    assert (found.emergency.kind, found.emergency.level) == ("fire", "possible")


def test_it_is_kept_in_the_artefact_and_one_that_does_not_fit_is_refused(deep: Model, tmp_path: Path) -> None:
    save_model(deep, tmp_path / "good")
    kept = load_model(tmp_path / "good").second

    assert kept is not None
    assert kept.deeper is not None
    assert kept.deeper.facts == deep.manifest.deeper
    assert kept.deeper.transformer.weights["out_bias"].tolist() == [9.0, -50.0, 0.0]
    facts = structs.replace(DEEP, classes=("fire",))
    save_model(structs.replace(deep, manifest=structs.replace(deep.manifest, deeper=facts)), tmp_path / "bad")
    with pytest.raises(UnusableModel, match="differ"):
        load_model(tmp_path / "bad")


def test_without_its_package_an_artefact_is_used_without_it(
    deep: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_model(deep, tmp_path)
    monkeypatch.setattr(artefact, "installed", lambda: False)

    kept = load_model(tmp_path).second

    assert kept is not None
    assert kept.deeper is None
    assert kept.facts == deep.manifest.emergency


def test_card_and_licences_tell_of_it(deep: Model) -> None:
    measured = {"recall_dutch": 0.5, "recall_others": 0.5, "alarms_ordinary": 0.5, "alarms_hard": 0.5}
    facts = structs.replace(DEEP, measured=measured)

    assert "| both, with the transformer | 0.500 |" in model_card(structs.replace(deep.manifest, deeper=facts), None)
    assert any("multilingual-e5-small" in each.what for each in licences_of("none", deep.second))
    assert not any("multilingual-e5-small" in each.what for each in licences_of("none", None))
