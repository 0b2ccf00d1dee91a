import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import promql_parser
import pytest
import yaml
from prometheus_client.metrics import MetricWrapperBase

from dashboards import generate
from dashboards.series import NotInCatalogue, count, labels_of, quantile, series
from deploy.local.settings import ROOT
from loket import metrics

OVERVIEW = ROOT / "dashboards" / "generated" / "loket-overview.json"
RULES = ROOT / "dashboards" / "generated" / "loket-rules.yaml"
GRAFANA = {"$__rate_interval": "5m", "$__range": "1h"}
BY_GRAFANA = {"le"}
"""Labels of every histogram that the catalogue does not declare."""


def catalogue() -> dict[str, MetricWrapperBase]:
    """Every series of the catalogue, by its name."""
    found: dict[str, MetricWrapperBase] = {}
    for metric in vars(metrics).values():
        if isinstance(metric, MetricWrapperBase):
            family = next(iter(metric.describe()))
            ends = {"counter": ["_total"], "histogram": ["_bucket", "_count", "_sum"]}.get(family.type, [""])
            found |= {family.name + end: metric for end in ends}
    return found


def overview() -> Any:
    return json.loads(OVERVIEW.read_text("utf-8"))


def panels() -> list[Any]:
    return [p for p in overview()["panels"] if p["type"] != "row"]


def expressions() -> Iterator[str]:
    for panel in panels():
        yield from (t["expr"] for t in panel["targets"])
    for rule in yaml.safe_load(RULES.read_text("utf-8"))["groups"][0]["rules"]:
        yield rule["expr"]


def selectors(expression: str) -> list[Any]:
    for variable, value in GRAFANA.items():
        expression = expression.replace(variable, value)
    found: list[Any] = []
    walk(promql_parser.parse(expression), found)
    return found


def walk(expression: Any, found: list[Any]) -> None:
    if isinstance(expression, promql_parser.VectorSelector):
        found.append(expression)
        return
    for part in ("expr", "lhs", "rhs", "vector_selector", "vs"):
        if (inner := getattr(expression, part, None)) is not None:
            walk(inner, found)
    for argument in getattr(expression, "args", []):
        walk(argument, found)


@pytest.mark.parametrize("expression", sorted(set(expressions())))
def test_every_metric_and_label_of_an_expression_is_in_the_catalogue(expression: str) -> None:
    found = selectors(expression)

    assert found
    for selector in found:
        assert selector.name in catalogue()
        for matcher in selector.matchers.matchers:
            assert matcher.name in {*labels_of(catalogue()[selector.name]), *BY_GRAFANA}


def test_an_expression_has_as_many_selectors_as_metrics() -> None:
    for expression in expressions():
        assert len(selectors(expression)) == expression.count("loket_")


def test_the_overview_answers_what_an_operator_asks_first() -> None:
    titles = {p["title"] for p in panels()}

    assert {"Webhooks in", "Accepted", "Classified", "Answered"} <= titles
    assert {"Age of the oldest unhandled record", "Lag", "From message to answer"} <= titles
    assert {"Webhooks refused", "Set aside", "Deliveries failed", "Emergency answers failed"} <= titles
    assert overview()["uid"] == "loket-overview"


def test_a_reader_chooses_the_data_source_and_the_municipalities() -> None:
    variables = {v["name"]: v for v in overview()["templating"]["list"]}

    assert variables["datasource"]["type"] == "datasource"
    assert variables["municipality"]["query"] == "label_values(loket_accepted_total, municipality)"
    assert variables["municipality"]["multi"]
    assert variables["municipality"]["allValue"] == ".*"
    assert {p["datasource"]["uid"] for p in panels()} == {"${datasource}"}


def test_the_choice_of_municipalities_reaches_every_metric_that_knows_them() -> None:
    for panel in panels():
        for selector in (s for t in panel["targets"] for s in selectors(t["expr"])):
            if "municipality" in labels_of(catalogue()[selector.name]):
                assert "municipality" in {m.name for m in selector.matchers.matchers}, panel["title"]


def test_panels_have_ids_titles_and_places_of_their_own() -> None:
    everything = overview()["panels"]

    ids = [p["id"] for p in everything]
    titles = [p["title"] for p in panels()]
    places = sorted((p["gridPos"]["y"], p["gridPos"]["x"], p["gridPos"]["w"]) for p in everything)

    assert len(set(ids)) == len(ids)
    assert len(set(titles)) == len(titles)
    assert all(before[0] < after[0] or before[1] + before[2] <= after[1] for before, after in pairwise(places))
    assert all(p["description"].endswith(".") for p in panels())


def test_the_generated_files_are_up_to_date_and_always_the_same() -> None:
    assert generate.outdated() == []
    assert generate.wanted() == generate.wanted()


def test_the_chart_ships_what_was_generated() -> None:
    for name in ("loket-overview.json", "loket-rules.yaml"):
        shipped = ROOT / "deploy" / "helm" / "loket" / "files" / name
        assert not shipped.is_symlink()
        assert shipped.read_bytes() == (ROOT / "dashboards" / "generated" / name).read_bytes()


def test_a_missing_and_a_changed_file_are_noticed_and_written_again(tmp_path: Path) -> None:
    assert len(generate.write(tmp_path)) == 4
    (tmp_path / "dashboards/generated/loket-rules.yaml").write_text("groups: []\n", "utf-8")
    (tmp_path / "deploy/helm/loket/files/loket-overview.json").unlink()

    noticed = {p.name for p in generate.outdated(tmp_path)}

    assert noticed == {"loket-rules.yaml", "loket-overview.json"}
    assert len(generate.write(tmp_path)) == 2
    assert generate.outdated(tmp_path) == []


def test_a_name_that_the_catalogue_does_not_have_cannot_be_written() -> None:
    with pytest.raises(NotInCatalogue, match="no label 'city'"):
        series(metrics.ACCEPTED, 'city="delft"')
    with pytest.raises(NotInCatalogue, match="is a histogram"):
        series(metrics.ANSWER_SECONDS)
    with pytest.raises(NotInCatalogue, match="not a histogram"):
        count(metrics.ACCEPTED)
    with pytest.raises(NotInCatalogue, match="no label 'app'"):
        quantile(0.5, metrics.ANSWER_SECONDS, by=("app",), window="5m")
