"""A language model may be asked about reports that the classifier is not sure of; whatever it does, nothing breaks."""

import json
from pathlib import Path

import pytest
from msgspec import structs

from loket.municipalities import World
from loket.sealing import Keyring
from services.classifier.model.artefact import Model
from services.classifier.model.manifest import Threshold
from services.classifier.model.understand import Understanding, understand
from services.classifier.opinion import Opinions, opinions_of
from services.classifier.step import Step
from tests.builders import a_message, a_personal
from tests.unit.classifier.asking import REPORT, Api, Looking, asks, named
from tests.unit.classifier.records import a_record, classified


def test_a_second_opinion_for_a_candidate_makes_it_likelier_and_may_spare_the_question(
    looking: Looking, api: Api, unsure: Understanding
) -> None:
    opinions, town = looking
    first, second, third = (c.sub for c in unsure.candidates)

    api.says = named(second)
    other = opinions.look(REPORT, unsure, town)
    api.says = named(third)
    weak = opinions.look(REPORT, unsure, town)

    assert [c.sub for c in other.candidates] == [second, first, third]
    assert (other.decision, other.reason) == ("route", "second_opinion")
    assert other.candidates[0].p == pytest.approx(0.3 * 8 / (0.3 * 8 + 0.7), abs=1e-3)
    assert other.parts[0].candidates == other.candidates
    assert (weak.candidates[0].sub, weak.decision, weak.reason) == (third, "ask", "low_confidence")
    assert sum(c.p for c in weak.candidates) <= 1.0


def test_it_sees_no_personal_data_and_may_name_nothing_but_what_is_declared(
    looking: Looking, api: Api, unsure: Understanding
) -> None:
    opinions, town = looking
    api.says = named("graffiti")

    opinions.look(REPORT, unsure, town)

    (asked,) = api.asked
    assert api.keys == ["Bearer secret-key"]
    assert "12345678" not in json.dumps(asked)
    assert "j.jansen" not in json.dumps(asked)
    schema = asked["response_format"]["json_schema"]
    assert schema["strict"] is True
    subs = [c.sub for c in town.categories]
    assert schema["schema"]["properties"]["category"]["enum"] == [*subs, town.fallback.sub]
    assert asked["model"] == "small"


@pytest.mark.parametrize(
    "said", ["", "put verstopt", "{}", '{"category": "zeppelin"}', '{"category": 3}', "[", named("graffiti") + "x"]
)
def test_an_answer_that_names_nothing_declared_changes_nothing(
    looking: Looking, api: Api, unsure: Understanding, said: str
) -> None:
    opinions, town = looking
    api.says = said

    assert opinions.look(REPORT, unsure, town) == unsure


def test_what_fails_leaves_the_question_and_after_three_nobody_is_asked_for_a_minute(
    looking: Looking, api: Api, unsure: Understanding, now: list[float]
) -> None:
    opinions, town = looking
    api.status, api.says = 500, named(unsure.candidates[0].sub)

    failed = [opinions.look(REPORT, unsure, town) for _ in range(4)]
    api.status = 200
    now[0] += 61.0
    again = opinions.look(REPORT, unsure, town)

    assert failed == [unsure] * 4
    assert len(api.asked) == 4
    assert again.decision == "route"


def test_the_step_passes_on_what_a_second_opinion_made_of_a_message(
    looking: Looking, api: Api, model: Model, world: World, keyring: Keyring
) -> None:
    opinions, town = looking
    strict = structs.replace(town, judging=structs.replace(town.judging, precision=0.98))
    heads = {
        name: structs.replace(facts, thresholds=(Threshold(0.98, 0.9999, 0.0, 0.0),), thresholds_of={})
        for name, facts in model.manifest.category.heads.items()
    }
    told = structs.replace(model.manifest, category=structs.replace(model.manifest.category, heads=heads))
    careful, text = structs.replace(model, manifest=told), "iets met de put of graffiti"
    before = understand(text, careful, strict)
    api.says = named(before.candidates[0].sub)
    record = a_record(a_message(keyring, municipality="delft", personal=a_personal(text=text)))
    towns = World([strict, world["denhaag"]])

    alone = Step(careful, towns, keyring)
    helped = Step(careful, towns, keyring, opinions=opinions)

    assert (alone.waits, helped.waits) == (False, True)
    assert (before.decision, classified(alone(record)).decision) == ("ask", "ask")
    assert classified(helped(record)).candidates[0].p > before.candidates[0].p

    asked = len(api.asked)
    emergency = a_message(
        keyring, municipality="delft", personal=a_personal(text=text), emergency="fire", emergency_level="possible"
    )
    helped(a_record(emergency))

    assert len(api.asked) == asked


def test_an_answer_that_takes_too_long_does_not_count(
    world: World, api: Api, unsure: Understanding, tmp_path: Path
) -> None:
    town = asks(world["delft"], api, within_s=0.05)
    opinions = Opinions({"delft": town}, tmp_path)
    api.says = "wait"
    try:
        assert opinions.look(REPORT, unsure, town) == unsure
    finally:
        api.go_on.set()
        opinions.close()


def test_only_reports_that_would_be_asked_about_are_shown_and_only_where_it_is_declared(
    looking: Looking, api: Api, unsure: Understanding, world: World, tmp_path: Path
) -> None:
    opinions, town = looking
    others = [
        structs.replace(unsure, decision="route", reason=None),
        structs.replace(unsure, decision="human"),
        structs.replace(unsure, intent="question"),
    ]

    assert [opinions.look(REPORT, each, town) for each in others] == others
    assert opinions.look(REPORT, unsure, world["denhaag"]) == unsure
    assert api.asked == []
    assert opinions_of(world, tmp_path) is None
