from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.store.templates import Template
from simulator.vendors.meta.errors import TITLES, GraphError
from simulator.vendors.meta.review import changed, named_by, reviewed
from simulator.vendors.meta.template_text import fill, read_draft, variables
from tests.unit.simulator.outcome import outcome
from tests.unit.simulator.test_residents import json_values

BODY = {"type": "BODY", "text": "Uw melding {{1}} van {{2}} is klaar.", "example": {"body_text": [["a", "b"]]}}


def a_template(**more: Any) -> Template:
    fields: dict[str, Any] = {
        "id": "1",
        "waba": "100",
        "name": "klaar",
        "language": "nl",
        "category": "UTILITY",
        "components": [BODY],
        "status": "APPROVED",
    }
    return Template(**(fields | more))


def a_draft(**more: Any) -> dict[str, Any]:
    return {"name": "klaar", "language": "nl", "category": "UTILITY", "components": [BODY]} | more


def wanted(*values: object, **more: Any) -> dict[str, Any]:
    parameters = [{"type": "text", "text": value} for value in values]
    components = [{"type": "body", "parameters": parameters}]
    return {"name": "klaar", "language": {"code": "nl"}, "components": components} | more


def test_a_template_is_filled_in() -> None:
    shown = fill(a_template(), wanted("DH-1", "maandag"))

    assert shown == {"category": "utility", "text": "Uw melding DH-1 van maandag is klaar."}


def test_named_parameters_find_their_place() -> None:
    body = {"type": "BODY", "text": "Dag {{naam}}, uw {{zaak}} is klaar."}
    parameters = [
        {"type": "text", "parameter_name": "zaak", "text": "melding"},
        {"type": "text", "parameter_name": "naam", "text": "Sanne"},
    ]
    asked = wanted() | {"components": [{"type": "body", "parameters": parameters}]}

    assert fill(a_template(components=[body], named=True), asked)["text"] == "Dag Sanne, uw melding is klaar."


@pytest.mark.parametrize(
    ("template", "asked", "code"),
    [
        (None, wanted("a", "b"), 132001),
        (a_template(status="PENDING"), wanted("a", "b"), 132001),
        (a_template(status="PAUSED"), wanted("a", "b"), 132015),
        (a_template(status="DISABLED"), wanted("a", "b"), 132016),
        (a_template(), wanted("a"), 132000),
        (a_template(), wanted("a", "b", "c"), 132000),
        (a_template(), wanted("a", "x" * 1024), 132005),
        (a_template(), wanted("a", "naar het casino"), 132007),
        (a_template(), wanted("a", "b", components="x"), 132012),
        (a_template(named=True), wanted("a", "b"), 132012),
        (a_template(), wanted("a", ""), 131008),
        (a_template(), wanted("a", "eerste\ntweede"), 132018),
        (a_template(), wanted("a", "te     ver"), 132018),
    ],
)
def test_what_does_not_fit_the_template_has_metas_code(
    template: Template | None, asked: dict[str, Any], code: int
) -> None:
    with pytest.raises(GraphError) as refused:
        fill(template, asked)

    assert refused.value.code == code


@pytest.mark.parametrize(
    ("draft", "word"),
    [
        (a_draft(name="Klaar!"), "name"),
        (a_draft(language="Dutch"), "language"),
        (a_draft(category="NEWS"), "category"),
        (a_draft(components=[]), "BODY"),
        (a_draft(components=[{"type": "BODY", "text": "Nummer {{1}} klopt"}]), "example"),
        (a_draft(components=[BODY | {"text": "{{1}} is klaar"}]), "start"),
        (a_draft(components=[BODY | {"text": "Klaar is {{1}}"}]), "end"),
        (a_draft(components=[BODY | {"text": "Van {{1}} tot {{3}} dus"}]), "numbered"),
        (a_draft(components=[BODY | {"text": "x" * 1025}]), "1024"),
        (a_draft(components=[BODY, {"type": "FOOTER", "text": "x" * 61}]), "60"),
        (a_draft(components=[BODY, {"type": "BUTTONS", "buttons": [{}] * 11}]), "10"),
    ],
)
def test_a_template_that_is_no_template_is_refused_with_the_reason(draft: dict[str, Any], word: str) -> None:
    with pytest.raises(GraphError) as refused:
        read_draft(draft)

    assert refused.value.code == 100
    assert word in refused.value.details


@given(json_values, json_values, json_values)
def test_whatever_template_is_made_or_sent_is_taken_or_refused(name: object, components: object, part: object) -> None:
    made = outcome(lambda: read_draft(a_draft(name=name, components=components)))
    deeper = outcome(lambda: read_draft(a_draft(components=[BODY, {"type": "BUTTONS", "buttons": part}])))
    sent = outcome(lambda: fill(a_template(), wanted() | {"components": components}))
    parts = outcome(lambda: fill(a_template(), wanted() | {"components": [{"type": "body", "parameters": part}]}))

    for one in (made, deeper, sent, parts):
        assert not isinstance(one, GraphError) or one.code in TITLES


@given(st.text(), st.text())
def test_a_text_without_braces_has_no_variables(first: str, second: str) -> None:
    plain = first.replace("{", "") + second.replace("}", "").replace("{", "")

    assert variables(plain) == []


def test_the_review_goes_by_the_name_unless_somebody_decides() -> None:
    assert reviewed(a_template()).status == "APPROVED"
    assert reviewed(a_template(name="to_reject")).reason == "INVALID_FORMAT"
    assert reviewed(a_template(name="to_reject"), approve=True).status == "APPROVED"
    assert reviewed(a_template(), approve=False, reason="SCAM").reason == "SCAM"
    assert reviewed(a_template(name="zomer_actie")).category == "MARKETING"
    assert reviewed(a_template(name="reactie")).category == "UTILITY"


@pytest.mark.parametrize("target", ["template:1", "template:klaar", "template:100/klaar", "template:100/klaar/nl"])
def test_a_target_names_a_template_by_id_name_or_account(target: str) -> None:
    assert named_by(a_template(), target)
    assert not named_by(a_template(id="2", waba="200", name="anders"), target)
    assert changed(a_template(), None) == a_template()
