"""A second model looks at every message and changes nothing; how often it agrees is counted."""

import threading
from typing import Any

import numpy as np
import pytest
from msgspec import structs

from loket.municipalities import World
from loket.sealing import Keyring
from services.classifier import shadow as shadows
from services.classifier.model.artefact import Model
from services.classifier.model.understand import understand
from services.classifier.shadow import Shadow
from services.classifier.step import Outgoing, Step
from tests.builders import a_message, a_personal
from tests.unit.classifier.records import a_record, counted

TEXTS = ("er ligt een losse tegel op de stoep", "dank u wel", "BRAND er slaan vlammen uit het dak", "overal ratten")


@pytest.fixture(scope="module")
def ratcatcher(model: Model) -> Model:
    """A model that takes everything for rats, and is sure of it."""
    place = len(model.manifest.intent.classes) + model.manifest.category.classes.index("ratten")

    def leaning(bias: np.ndarray) -> np.ndarray:
        found = bias.copy()
        found[place] += 50.0
        return found

    heads = {name: structs.replace(head, bias=leaning(head.bias)) for name, head in model.heads.items()}
    return structs.replace(model, heads=heads)


def acted_on(outgoing: Outgoing) -> tuple[str, bytes | None, bytes | None]:
    """Everything but the headers, which hold when and under which trace it was made."""
    return outgoing.topic, outgoing.key, outgoing.value


def compared(about: str, outcome: str) -> float:
    return counted("loket_shadow_total", municipality="denhaag", about=about, outcome=outcome)


def looks(outcome: str) -> float:
    return counted("loket_shadow_looks_total", municipality="denhaag", outcome=outcome)


def test_nothing_that_is_acted_on_differs_and_what_would_have_is_counted(
    model: Model, world: World, keyring: Keyring, ratcatcher: Model
) -> None:
    records = [
        a_record(a_message(keyring, municipality="denhaag", event_id=f"shadow-{n}", personal=a_personal(text=text)))
        for n, text in enumerate(TEXTS)
    ]
    before = {key: compared(*key) for key in (("sub", "differs"), ("sub", "agrees"), ("emergency", "differs"))}
    looked, apart = looks("compared"), counted("loket_shadow_p_difference_count", municipality="denhaag")
    alone = [acted_on(Step(model, world, keyring)(record)) for record in records]

    shadow = Shadow(ratcatcher)
    accompanied = [acted_on(Step(model, world, keyring, shadow)(record)) for record in records]
    shadow.close()

    assert accompanied == alone
    assert looks("compared") == looked + len(TEXTS)
    assert compared("sub", "differs") == before["sub", "differs"] + 3
    assert compared("sub", "agrees") == before["sub", "agrees"] + 1
    assert compared("emergency", "differs") == before["emergency", "differs"]
    assert counted("loket_shadow_p_difference_count", municipality="denhaag") == apart + len(TEXTS)


def test_the_same_model_agrees_with_itself_about_everything(model: Model, world: World) -> None:
    for text in TEXTS:
        found = understand(text, model, world["delft"])
        said = dict(shadows.agreement(found, found))
        assert said == dict.fromkeys(("sub", "department", "intent", "decision", "emergency"), True)


def test_a_shadow_that_breaks_or_is_slow_hurts_nobody(
    model: Model, world: World, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def broken(*_: Any) -> None:
        go_on.wait(10)
        raise ZeroDivisionError

    monkeypatch.setattr(shadows, "understand", broken)
    failed, skipped = looks("failed"), looks("skipped")
    record = a_record(a_message(keyring, municipality="denhaag", personal=a_personal(text=TEXTS[0])))
    shadow = Shadow(model, most_waiting=1)
    step = Step(model, world, keyring, shadow)

    found = [acted_on(step(record)) for _ in range(5)]
    go_on.set()
    shadow.close()

    assert found == [acted_on(Step(model, world, keyring)(record))] * 5
    assert looks("failed") - failed + looks("skipped") - skipped == 5
    assert looks("skipped") > skipped
