"""A municipality's own model, categories, names and precision; what does not fit is refused, and stops nobody else."""

import shutil
from pathlib import Path

import msgspec
import pytest
from msgspec import structs

from loket.declarations import Municipality
from loket.municipalities import World
from services.classifier.command import main
from services.classifier.model.artefact import MANIFEST, Model, save_model
from services.classifier.model.features import words_of
from services.classifier.model.manifest import Manifest, Threshold
from services.classifier.model.places import neutral_of
from services.classifier.model.ranking import suits, unsuited
from services.classifier.model.scoring import threshold
from services.classifier.model.understand import understand
from services.classifier.models import load_models
from tests.unit.classifier.said import complaint

REPORT = "de put is verstopt en het water loopt niet weg"


def judging(town: Municipality, **changes: object) -> Municipality:
    return structs.replace(town, judging=structs.replace(town.judging, **changes))


def without(town: Municipality, *subs: str) -> Municipality:
    return structs.replace(town, categories=tuple(c for c in town.categories if c.sub not in subs))


def called(town: Municipality, learned: str, name: str) -> Municipality:
    """The same town with another name for a category that the model knows."""
    renamed = [structs.replace(c, sub=name, learned=(learned,)) if c.sub == learned else c for c in town.categories]
    return structs.replace(town, categories=tuple(renamed))


@pytest.fixture
def folder(small_model_dir: Path, tmp_path: Path) -> Path:
    shutil.copytree(small_model_dir, tmp_path / "models")
    return tmp_path / "models"


def test_a_municipalitys_own_model_speaks_for_it_and_the_shared_one_for_the_others(
    folder: Path, model: Model, world: World
) -> None:
    own = structs.replace(model, manifest=structs.replace(model.manifest, fingerprint="a" * 64))
    save_model(own, folder / "delft")

    models = load_models(folder, world)

    assert [models.of(town).name for town in ("denhaag", "delft")] == [model.name, "a" * 12]
    assert [each.name for each in models.all] == [model.name, "a" * 12]


@pytest.mark.parametrize("wrong", ["undeclared", "damaged"])
def test_an_own_model_that_cannot_be_used_leaves_the_shared_one(
    folder: Path, model: Model, world: World, wrong: str
) -> None:
    save_model(model, folder / "delft")
    if wrong == "damaged":
        (folder / "delft" / MANIFEST).write_bytes(b"{}")
    town = without(world["delft"], "ratten") if wrong == "undeclared" else world["delft"]

    models = load_models(folder, {"delft": town, "denhaag": world["denhaag"]})

    assert models.of("delft") is models.shared
    assert models.of("denhaag") is models.shared


def test_the_sentence_names_the_categories_that_do_not_fit(model: Model, world: World) -> None:
    town = without(world["delft"], "ratten", "graffiti")

    assert unsuited(model.manifest, town, own=True) == (
        "the model of delft knows categories that are not declared: 'graffiti', 'ratten'"
    )
    assert unsuited(model.manifest, town, own=False) is None


def test_where_the_shared_model_knows_none_of_the_categories_every_report_goes_to_a_person(
    model: Model, world: World
) -> None:
    strange = [structs.replace(c, sub=f"{c.sub} (delft)") for c in world["delft"].categories]
    town = structs.replace(world["delft"], categories=tuple(strange))

    found = understand(REPORT, model, town)

    assert not suits(model, town)
    assert "knows 0 of the 48 categories that delft declares" in (unsuited(model.manifest, town, own=False) or "")
    assert (found.decision, found.reason) == ("human", "no_model")
    assert len(found.candidates) == 3
    assert understand("STOP", model, town).decision == "route"


def test_a_category_may_have_another_name_than_the_model_has_learned(model: Model, world: World) -> None:
    town = called(world["delft"], "put verstopt", "verstopte kolk")

    there, here = (understand(REPORT, model, each).candidates[0] for each in (world["delft"], town))

    assert (here.sub, here.p) == ("verstopte kolk", there.p)
    assert unsuited(model.manifest, town, own=True) is None


def test_the_command_line_refuses_what_does_not_fit_in_one_sentence(
    folder: Path, model: Model, monkeypatch: pytest.MonkeyPatch, surroundings: None, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = structs.replace(
        model.manifest,
        category=structs.replace(model.manifest.category, classes=("zeppelin", *model.manifest.category.classes[1:])),
    )
    shutil.copytree(folder, folder / "delft")
    (folder / "delft" / MANIFEST).write_bytes(msgspec.json.encode(manifest))
    monkeypatch.setenv("LOKET_MODEL_DIR", str(folder))

    assert main(["classify", "--municipality", "delft"]) == 2

    assert complaint(capsys) == "the model of delft knows categories that are not declared: 'zeppelin'\n"


def test_a_stated_precision_asks_for_its_own_threshold(model: Model, world: World) -> None:
    table = (Threshold(0.80, 0.0, 1.0, 0.0), Threshold(0.98, 1.1, 0.0, 0.0))
    heads = {
        name: structs.replace(facts, thresholds=table, thresholds_of={})
        for name, facts in model.manifest.category.heads.items()
    }
    told = structs.replace(model.manifest, category=structs.replace(model.manifest.category, heads=heads))
    changed = structs.replace(model, manifest=told)

    easy, strict = (
        understand(REPORT, changed, judging(world["delft"], precision=precision)) for precision in (0.80, 0.98)
    )

    assert (easy.decision, strict.decision) == ("route", "ask")
    assert easy.candidates == strict.candidates


def test_each_language_has_its_own_threshold_where_it_was_measured(model: Model) -> None:
    manifest: Manifest = model.manifest
    facts = structs.replace(
        manifest.category.heads["text"],
        thresholds=(Threshold(0.9, 0.7, 0.6, 0.2),),
        thresholds_of={"ar": (Threshold(0.9, 0.85, 0.4, 0.5),)},
    )
    task = structs.replace(manifest.category, heads={"text": facts})

    assert [threshold(task, "text", 0.9, spoken).first for spoken in ("ar", "nl", None)] == [0.85, 0.7, 0.7]


def test_a_declared_name_says_nothing_of_what_a_report_is_about(model: Model, world: World) -> None:
    names = frozenset({"Graffiti Hoek", "Rattenburg"})
    text = "bij de {} zit een gat in het asfalt"
    known = structs.replace(world["delft"], streets=names)

    shares = [understand(text.format(name), model, known).candidates for name in names]
    unknown = understand(text.format("Graffiti Hoek"), model, world["delft"]).candidates

    assert shares[0] == shares[1]
    assert unknown[0].p != shares[0][0].p


def test_the_name_of_the_town_and_its_neighbours_says_nothing(world: World) -> None:
    neutral = neutral_of(world["denhaag"])

    assert words_of("Kalverpad 12, Den Haag", neutral) == ["kalverpad", "0", ",", "straat"]
    assert words_of("de haag bij Leidschendam in Voorburg", neutral) == ["de", "haag", "bij", "straat", "in", "straat"]


def test_only_whole_names_are_taken_out_and_never_a_thing_by_itself(world: World) -> None:
    town = judging(structs.replace(world["delft"], streets=frozenset({"Put", "Lange Dreef"})), words=frozenset({"Dok"}))
    neutral = neutral_of(town)

    assert neutral is not None
    assert words_of("De put op de Lange  Dreef", neutral) == ["de", "put", "op", "de", "lange", "dreef"]
    taken = words_of("De put op de Lange Dreef, bij het Dok", neutral)
    assert taken == [
        "de",
        "put",
        "op",
        "de",
        "straat",
        ",",
        "bij",
        "het",
        "straat",
    ]
    assert words_of("De dokter", neutral) == ["de", "dokter"]


def test_log_odds_of_several_messages_add_up_to_what_they_say_together(model: Model, world: World) -> None:
    one, other = (understand(text, model, world["denhaag"]) for text in (REPORT, "het riool bij de put stroomt over"))

    for found in (one, other):
        odds = [c.log_odds for c in found.candidates]
        assert odds == sorted(odds, key=lambda each: -(each or 0.0))
    together = {
        sub: sum(next((c.log_odds or 0.0 for c in f.candidates if c.sub == sub), 0.0) for f in (one, other))
        for sub in {c.sub for f in (one, other) for c in f.candidates}
    }
    assert max(together, key=lambda sub: together[sub]) == "put verstopt"
    assert together["put verstopt"] > max(c.log_odds or 0.0 for c in (*one.candidates, *other.candidates))
