"""A category of a municipality's own is called by a declared name in the resident's language, wherever it is named."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from loket import choices, remarks
from loket.declarations import Municipality
from loket.municipalities import InvalidDeclarations, load
from loket.providers.content import Text
from loket.texts import category_name
from services.notifier.conversation.draft import Draft
from services.notifier.templates import choosing
from tests.builders import MUNICIPALITIES_DIR, NOW
from tests.unit.notifier.talking import a_situation

NAMES = {
    "en": "broken charging point",
    "de": "kaputte Ladesäule",
    "fr": "borne de recharge en panne",
    "es": "punto de carga averiado",
    "pl": "zepsuta stacja ładowania",
    "tr": "bozuk şarj istasyonu",
    "ar": "محطة شحن معطلة",
    "uk": "зламана зарядна станція",
}
OWN = "laadpaal kapot"


def a_town(where: Path, names: dict[str, str] | None, **changes: Any) -> Municipality:
    """Delft with a category of its own."""
    declared = yaml.safe_load((MUNICIPALITIES_DIR / "delft.yaml").read_text("utf-8")) | changes
    own = {"main": "Verkeer", "sub": OWN, "department": "Verkeer en Vervoer", "term_workdays": 5}
    declared["categories"].append(own if names is None else own | {"names": names})
    (where / "delft.yaml").write_text(yaml.safe_dump(declared, allow_unicode=True, sort_keys=False), "utf-8")
    return load(where)["delft"]


@pytest.mark.parametrize("language", ["nl", *NAMES])
def test_residents_read_the_declared_name(tmp_path: Path, language: str) -> None:
    m = a_town(tmp_path, NAMES)
    wanted = NAMES.get(language, OWN)
    case = choosing.Case(number="DT-2611-00001", sub=OWN, state="gemeld")
    draft = Draft(m, a_situation("delft", language=language), NOW)

    assert draft.category_name(OWN) == wanted
    assert choosing.values(m, language, case, Text(text="Dag"))["category"] == wanted
    assert choices.is_ours(m, wanted, None)
    assert not list(remarks.of(m))


@pytest.mark.parametrize("language", list(NAMES))
def test_a_declared_name_goes_before_the_known_one_and_leaves_the_others(tmp_path: Path, language: str) -> None:
    declared = yaml.safe_load((MUNICIPALITIES_DIR / "delft.yaml").read_text("utf-8"))
    known = declared["categories"]
    known[0]["names"] = {language: NAMES[language]}
    m = a_town(tmp_path, NAMES | {language: "Abc"}, categories=known)

    assert m.category_name(known[0]["sub"], language) == NAMES[language]
    assert m.category_name(known[0]["sub"], "nl") == known[0]["sub"]
    assert m.category_name(known[1]["sub"], language) == category_name(known[1]["sub"], language)
    assert m.category_name("nothing declared", language) == "nothing declared"


def test_the_fallback_has_names_too(tmp_path: Path) -> None:
    fallback = {"main": "Rest", "sub": "de rest", "department": "Klantcontact Delft", "names": {"en": "the rest"}}
    m = a_town(tmp_path, NAMES, fallback=fallback)

    assert m.category_name("de rest", "en") == "the rest"
    assert [one for one in remarks.of(m) if "'de rest' has no name in de, fr, es" in one]


@pytest.mark.parametrize("names", [None, {}, {"en": "broken charging point", "uk": "зламана зарядна станція"}])
def test_names_that_are_missing_are_a_remark_and_the_category_may_be_used(
    tmp_path: Path, names: dict[str, str] | None
) -> None:
    m = a_town(tmp_path, names)
    missing = [language for language in NAMES if language not in (names or {})]

    (told,) = remarks.of(m)

    assert told.startswith(f"category {OWN!r} has no name in {', '.join(missing)}: ")
    assert f"write names: {{{missing[0]}: ..." in told
    assert m.category_name(OWN, missing[0]) == OWN


def test_a_municipality_with_fewer_languages_needs_no_more_names(tmp_path: Path) -> None:
    declared = yaml.safe_load((MUNICIPALITIES_DIR / "delft.yaml").read_text("utf-8"))
    m = a_town(tmp_path, {"en": NAMES["en"]}, languages=["nl", "en"], templates=[], faq=[], dangers=declared["dangers"])

    assert not [one for one in remarks.of(m) if one.startswith("category")]


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        ({"it": "colonnina guasta"}, "has a name in the undeclared language 'it'"),
        ({"en": "hole in the road"}, "is called 'hole in the road' in 'en', as 'gat in de weg' is"),
        ({"en": ""}, "should be non-empty"),
        ({"english": "broken"}, "does not match"),
    ],
)
def test_a_name_that_nobody_reads_or_two_share_is_refused(tmp_path: Path, names: dict[str, str], sentence: str) -> None:
    with pytest.raises(InvalidDeclarations) as caught:
        a_town(tmp_path, names)

    assert any(sentence in error for error in caught.value.errors), caught.value.errors
