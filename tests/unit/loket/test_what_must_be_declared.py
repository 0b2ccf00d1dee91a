"""What a resident's life may depend on, and what they cannot go on without: a declaration without it is refused."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from msgspec import structs

from loket import remarks
from loket.municipalities import InvalidDeclarations, load
from loket.number_checks import ONLY, faults
from loket.texts import LONGEST, TEXTS, defaults
from tests.builders import MUNICIPALITIES_DIR, a_world

LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")


def declared() -> dict[str, Any]:
    """The declaration of Delft."""
    found: dict[str, Any] = yaml.safe_load((MUNICIPALITIES_DIR / "delft.yaml").read_text("utf-8"))
    return found


def errors_of(where: Path, m: dict[str, Any]) -> list[str]:
    """What is wrong with a declaration, each with its file and line; nothing where it may be used."""
    (where / "delft.yaml").write_text(yaml.safe_dump(m, allow_unicode=True, sort_keys=False), "utf-8")
    found: tuple[str, ...] = ()
    try:
        load(where)
    except InvalidDeclarations as error:
        found = error.errors
    assert all(re.match(r".+delft\.yaml:\d+: ", one) for one in found)
    return list(found)


def test_the_example_is_right(tmp_path: Path) -> None:
    assert errors_of(tmp_path, declared()) == []


@pytest.mark.parametrize("none", [True, False], ids=["no dangers at all", "that of animals removed"])
def test_whom_to_call_for_an_animal_is_always_declared(tmp_path: Path, *, none: bool) -> None:
    m = declared()
    m["dangers"] = [] if none else [one for one in m["dangers"] if one["name"] != "animal_in_need"]

    (error,) = errors_of(tmp_path, m)

    assert "no danger tells whom to call for an animal in need" in error
    assert "{animal_number}" in error


@pytest.mark.parametrize(("kept", "name"), [("nl", "animal_in_need"), ("uk", "tree_about_to_fall")])
def test_advice_names_whom_to_call_in_every_language(tmp_path: Path, kept: str, name: str) -> None:
    m = declared()
    (danger,) = (one for one in m["dangers"] if one["name"] == name)
    wanted = danger["advice"][kept].count("{")
    danger["advice"] = {language: text if language == kept else "Abc." for language, text in danger["advice"].items()}

    found = errors_of(tmp_path, m)

    assert len(found) == wanted * (len(LANGUAGES) - 1) > 0
    assert all(f"danger {name!r} does not name whom to call: {{" in error for error in found)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        *(("emergency", wrong) for wrong in ("999", "911", "113", "0800-2000", "1 1 2 3")),
        *(("animals", "112"), ("suicide", "112"), ("suicide", "0900-0113")),
        *(("gas", "1234567"), ("domestic", "999"), ("police", "0000000000"), ("police", "1122")),
    ],
)
def test_a_number_that_is_not_the_one_for_it_is_refused(tmp_path: Path, name: str, number: str) -> None:
    (error,) = errors_of(tmp_path, declared() | {"numbers": {name: number}})

    assert f"numbers.{name} is {number!r}" in error
    assert "write " in error
    assert all(one in error for one in ONLY.get(name, ()))


@pytest.mark.parametrize(
    "numbers",
    [
        {"emergency": "1-1-2", "suicide": "0800-0113", "animals": "144"},
        {"gas": "0800 9009", "domestic": "088 123 45 67", "police": "0900-8844"},
        {"gas": "14 070", "police": "070-353 30 00"},
    ],
)
def test_a_number_that_can_be_dialled_here_may_be_used(tmp_path: Path, numbers: dict[str, str]) -> None:
    assert errors_of(tmp_path, declared() | {"numbers": numbers}) == []


@pytest.mark.parametrize(
    ("phone", "right"),
    [
        *(("14 015", True), ("+31 15 260 22 22", True), ("0031152602222", True), ("14 0182", True)),
        *(("14 015 (op werkdagen)", True), ("015-2602222", True), ("bel ons", False), ("12", False), ("+1 555", False)),
    ],
)
def test_the_way_to_a_person_can_be_dialled(phone: str, *, right: bool) -> None:
    m = a_world()["delft"]
    found = list(faults(structs.replace(m, contact=structs.replace(m.contact, phone=phone))))

    assert [where for where, _ in found] == ([] if right else [("contact", "phone")])


@pytest.mark.parametrize(
    ("key", "placeholder"),
    [
        *(("notice", "privacy"), ("notice_person", "privacy"), ("acknowledge", "number"), ("status_list", "reports")),
        *(("acknowledge_day", "number"), ("acknowledge_many", "reports"), ("merged", "other"), ("human", "phone")),
        *(("status_text", "text"), ("withdrawn", "number"), ("question_closed", "phone"), ("ask_same", "number")),
    ],
)
def test_a_text_names_what_its_resident_cannot_go_on_without(tmp_path: Path, key: str, placeholder: str) -> None:
    texts = {language: {key: defaults(language)[key].replace(f"{{{placeholder}}}", "abc")} for language in LANGUAGES}

    found = errors_of(tmp_path, declared() | {"texts": texts})

    assert len(found) == len(LANGUAGES)
    assert all(f"text {key!r} does not name " in error for error in found)
    assert all(error.endswith(f"{{{placeholder}}}") for error in found)


def test_what_a_placeholder_stands_for_may_be_written_out(tmp_path: Path) -> None:
    own = {"notice": "Een computer: https://www.delft.nl/privacy", "human": "Bel 14 015.", "police": "Bel 0900-8844."}

    assert errors_of(tmp_path, declared() | {"texts": {"nl": own}}) == []


@pytest.mark.parametrize("wrong", ["{phoen}", "{number}", "{Phone}", "{phone", "phone}", "{}"])
def test_an_answer_names_only_what_there_is(tmp_path: Path, wrong: str) -> None:
    m = declared()
    m["faq"][0]["answer"]["de"] = f"Rufen Sie {wrong} an."

    (error,) = errors_of(tmp_path, m)

    assert "answer 1 of faq has " in error
    assert "known are " in error
    assert "phone" in error.partition("known are ")[2]


@pytest.mark.parametrize("wrong", ["{web}", "{Phone}", "{phone"])
def test_advice_names_only_what_there_is(tmp_path: Path, wrong: str) -> None:
    m = declared()
    m["dangers"][0]["advice"]["nl"] += f" {wrong}"

    (error,) = errors_of(tmp_path, m)

    assert "known are animal_number, domestic_number, emergency_number" in error


def test_an_answer_that_is_missing_in_a_language_is_a_remark_since_a_person_answers_there(tmp_path: Path) -> None:
    m = declared()
    del m["faq"][1]["answer"]["tr"]

    assert errors_of(tmp_path, m) == []
    assert list(remarks.of(load(tmp_path)["delft"])) == [
        "answer 2 of faq is missing in tr: who asks so waits for a person"
    ]


@pytest.mark.parametrize("language", ["nl", "tr"])
def test_texts_are_measured_as_they_are_sent(tmp_path: Path, language: str) -> None:
    m = declared()
    beginning = "{category} {state} {number} "
    m["texts"] = {language: {"status": f"{beginning}{'a ' * ((LONGEST - len(beginning)) // 2)}"}}
    m["faq"][0]["answer"][language] = f"{{phone}} {{emergency_number}} {'a' * (LONGEST - 30)}"

    found = errors_of(tmp_path, m)

    assert [("text 'status'" in one, "answer 1 of faq" in one) for one in found] == [(True, False)]
    assert "characters as it is sent, 299 at most" in found[0]
    assert len(m["texts"][language]["status"]) <= LONGEST


def test_what_leaves_no_room_for_who_answers_is_a_remark(tmp_path: Path) -> None:
    m = declared()
    m["texts"] = {"nl": {"greeting": f"Dag. {'Dag. ' * 50}"}}
    m["faq"][0]["answer"]["nl"] = f"Ja. {'Ja. ' * 70}"

    assert errors_of(tmp_path, m) == []
    told = list(remarks.of(load(tmp_path)["delft"]))
    assert [one.partition(" ")[0] for one in told] == ["texts.nl.greeting", "faq.0.answer.nl"]
    assert all("there is room for " in one for one in told)
    assert not list(remarks.of(a_world()["delft"]))


def test_every_text_that_may_name_a_case_must() -> None:
    for m in a_world().values():
        for language in LANGUAGES:
            for key, text in m.texts[language].items():
                assert "number" not in TEXTS[key] or "{number}" in text, (language, key)
