"""A letter is cut where its writer goes on to the next problem in so many words."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Any

import pytest
from msgspec import structs

from loket.events import Candidate
from loket.municipalities import World
from services.classifier import in_turn
from services.classifier.addressed import divided
from services.classifier.model.artefact import Model
from services.classifier.model.understand import Understanding, understand

LEAVE = (
    " Met vriendelijke groet, een bewoner van deze buurt die hier al zeer vele jaren met veel plezier woont "
    "en die u nu al hartelijk dankt voor alle genomen moeite"
)
FIRST = (
    "Geachte heer of mevrouw, op mijn dagelijkse wandeling door de buurt zag ik dat de put op Spui 4 helemaal verstopt "
    "is, zodat het water na elke bui dagen op de rijbaan blijft staan en niemand er met droge voeten langs kan"
)


@pytest.mark.parametrize(
    "goes_on",
    [
        "Ten tweede is de bank kapot",
        "Voorts heb ik geconstateerd dat de bank kapot is",
        "En dan nog iets: de bank is kapot",
        "Daarnaast is de bank kapot",
        "Ook wil ik melden dat de bank kapot is",
        "Secondly, the bench is broken",
        "Furthermore the bench is broken",
        "Des Weiteren ist die Bank kaputt",
        "Zweitens ist die Bank kaputt",
        "D'autre part le banc est cassé",
        "Por otro lado el banco está roto",
        "Po drugie ławka jest zepsuta",
        "İkincisi bank kırık",
        "По-друге, лавка зламана",
        "ثانيا المقعد مكسور هناك",
    ],
)
def test_it_is_cut_there(goes_on: str) -> None:
    text = f"{FIRST}. {goes_on}.{LEAVE}"

    cut = [text[each.start : each.end] for each in in_turn.cut_in_turn(text)]

    assert len(cut) == 2
    assert cut[0].startswith(FIRST)
    assert cut[1].casefold().lstrip("e ").removeprefix("n ") in f"{goes_on}.{LEAVE}".casefold()


@pytest.mark.parametrize("text", [FIRST, f"{FIRST}, en verderop ook.{LEAVE}", "Lamp stuk. Verder is de bank kapot", ""])
def test_anything_else_is_not_cut(text: str) -> None:
    assert in_turn.cut_in_turn(text) == ()


def _read(monkeypatch: pytest.MonkeyPatch, model: Model, world: World, text: str, **added: Any) -> list[str]:
    """The categories of the parts, where a part is about what its last words name."""
    town = world["denhaag"]
    whole = structs.replace(understand("put verstopt", model, town), intent="report", parts=(), emergency=None)

    def told(part: str, *_: object, **__: object) -> Understanding:
        sub = "bankje kapot" if "bank" in part else "ratten" if "ratten" in part else "put verstopt"
        found = Candidate(main="m", sub=sub, department="d", p=0.95)
        intent = "report" if any(word in part for word in ("put", "bank", "ratten")) else "thanks"
        return structs.replace(
            whole, intent=intent, decision="route", candidates=(found,), **(added if sub != "put verstopt" else {})
        )

    monkeypatch.setattr(in_turn, "understand", told)
    monkeypatch.setattr(in_turn, "names_thing", lambda *_: True)
    return [part.candidates[0].sub for part in divided(text, whole, model, town).parts]


def test_each_problem_is_a_part(monkeypatch: pytest.MonkeyPatch, model: Model, world: World) -> None:
    text = f"{FIRST}. Voorts is de bank kapot. Tot slot dank ik u.{LEAVE}"

    assert _read(monkeypatch, model, world, text) == ["put verstopt", "bankje kapot"]


@pytest.mark.parametrize(
    "goes_on", ["Verder trekt het ratten aan", "Ook is de put al vaker gemaakt", "Tevens dank ik u"]
)
def test_what_comes_of_it_is_no_part(monkeypatch: pytest.MonkeyPatch, model: Model, world: World, goes_on: str) -> None:
    assert len(_read(monkeypatch, model, world, f"{FIRST}. {goes_on}.{LEAVE}")) < 2


def test_what_only_goes_on_is_no_part(monkeypatch: pytest.MonkeyPatch, model: Model, world: World) -> None:
    text = f"{FIRST}. Daarnaast is de bank kapot.{LEAVE}"

    assert len(_read(monkeypatch, model, world, text, addition_p=0.9)) < 2
