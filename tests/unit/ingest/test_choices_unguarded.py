"""The guard answers no choice that Loket itself offered."""

from typing import Any

import pytest

from loket.emergency import detect
from services.ingest.facts import Facts
from tests.unit.ingest.webhooks import APPS, TOWNS, WORLD, a_text, a_webhook, told

OTHER = "Coś innego"
ROW = {"id": "category:0b8f3c1e111142228333000000000000:other", "title": "wybuch na ulicy"}


@pytest.mark.parametrize("town", TOWNS)
@pytest.mark.parametrize("language", ["nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk"])
def test_who_types_something_else_is_not_told_to_call(facts: Facts, town: str, language: str) -> None:
    said = WORLD[town].text("other", language)

    ((letter,), _) = told(facts, APPS[town], a_webhook({"messages": [a_text(said)]}, town=town))

    assert letter.emergency is None
    assert not letter.is_urgent


def test_who_taps_a_row_of_ours_is_not_told_to_call_and_who_taps_another_is(facts: Facts) -> None:
    rows = (ROW, ROW | {"id": "not-ours"})
    taps: list[dict[str, Any]] = [
        {"interactive": {"type": "list_reply", "list_reply": row}, "type": "interactive", "id": f"wamid.{n}"}
        for n, row in enumerate(rows)
    ]
    messages = [{key: value for key, value in a_text(**tap).items() if key != "text"} for tap in taps]

    (ours, other), _ = told(facts, APPS["denhaag"], a_webhook({"messages": messages}))

    assert ours.inbound.personal.text == other.inbound.personal.text == ROW["title"]
    assert not ours.is_urgent
    assert other.emergency is not None


def test_other_words_beside_something_else_are_looked_at(facts: Facts) -> None:
    ((letter,), _) = told(facts, APPS["denhaag"], a_webhook({"messages": [a_text(f"{OTHER}: wybuch na ulicy")]}))

    assert letter.emergency is not None


@pytest.mark.parametrize("text", ["de brandweer is er nu", "de ambulance is er nu, bedankt", "el fuego está apagado"])
def test_who_says_that_help_is_there_is_not_told_to_call_it(facts: Facts, text: str) -> None:
    ((letter,), _) = told(facts, APPS["denhaag"], a_webhook({"messages": [a_text(text)]}))

    assert detect(text) is not None
    assert letter.emergency is None
