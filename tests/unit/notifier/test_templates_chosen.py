"""Outside the window the declared template says it, in the resident's language, or its second, or nobody."""

from pathlib import Path

import pytest
from msgspec import structs

from loket.declarations import DeclaredTemplate, Municipality
from loket.municipalities import InvalidDeclarations, load
from loket.providers.content import Text
from loket.template_checks import faults, numbered, parameters
from services.notifier.templates.choosing import Case, Standing, choose, drafts, silent, without_words
from tests.builders import MUNICIPALITIES_DIR, a_world

WORLD = a_world()
CASE = Case(number="DH-2611-00001", sub="losse stoeptegel", state="ingepland")
PLANNED = Text(text="Uw melding DH-2611-00001 (losse stoeptegel): ingepland.")
SAID = Text(text="De tegel ligt weer vast.\nDank u.")


def approved(*names: str, languages: tuple[str, ...] = ("nl", "en")) -> Standing:
    return Standing(states={(name, lang): "approved" for name in names for lang in languages}, told=True)


def with_templates(*found: DeclaredTemplate) -> Municipality:
    return structs.replace(WORLD["delft"], templates=found)


def a_template(name: str = "eerste", **changes: object) -> DeclaredTemplate:
    one = DeclaredTemplate(
        name=name,
        purpose="status",
        body={
            "nl": "Uw melding {number} is nu: {state}. Dank u.",
            "en": "Your report {number} is now: {state}. Thanks.",
        },
        examples={"number": "DT-1", "state": "ingepland"},
    )
    return structs.replace(one, **changes)


@pytest.mark.parametrize(("city", "name"), [("denhaag", "Den Haag"), ("delft", "Delft")])
def test_the_examples_say_how_a_case_stands_and_what_was_answered(city: str, name: str) -> None:
    m = WORLD[city]
    standing = approved("melding_status", "antwoord")

    status = choose(m, "status", "nl", CASE, PLANNED, standing)
    answer = choose(m, "staff", "nl", None, SAID, standing)

    assert status is not None
    assert status.parameters == ("DH-2611-00001", "losse stoeptegel", "ingepland")
    assert name in status.text
    assert answer is not None
    assert answer.parameters == ("De tegel ligt weer vast. Dank u.",)
    assert "De tegel ligt weer vast. Dank u." in answer.text


@pytest.mark.parametrize("city", ["denhaag", "delft"])
def test_news_that_is_more_than_a_state_goes_by_a_template_that_has_room_for_it(city: str) -> None:
    m, every = WORLD[city], approved("melding_status", "melding_nieuws", "antwoord")
    both = approved("melding_status", "antwoord")
    done = Text(text="Uw melding DH-2611-00001 (losse stoeptegel): ingepland. Vrijdag. Is het opgelost?")

    found = choose(m, "status", "nl", CASE, done, every)
    borrowed = choose(m, "status", "nl", CASE, done, both)
    too_long = choose(m, "status", "nl", CASE, Text(text="woord " * 300), every)
    only_bare = choose(m, "status", "nl", CASE, done, approved("melding_status"))
    only_state = choose(m, "status", "nl", CASE, PLANNED, every)

    assert [one and (one.name, one.parameters) for one in (found, borrowed)] == [
        ("melding_nieuws", (done.text,)),
        ("antwoord", (done.text,)),
    ]
    assert found is not None
    assert f"bij de gemeente {m.name}. {done.text} Heeft u een vraag?" in found.text
    assert only_state is not None
    assert only_state.name == "melding_status"
    assert [one and one.name for one in (too_long, only_bare)] == ["melding_status", "melding_status"]
    assert without_words(m) == {f"melding_status/{language}" for language in m.languages}


def test_a_template_names_the_category_in_the_language_of_the_resident() -> None:
    planned = Text(text="Your report DH-2611-00001 (loose paving stone): planned.")

    found = choose(WORLD["delft"], "status", "en", CASE, planned, approved("melding_status", "antwoord"))

    assert found is not None
    assert found.parameters == ("DH-2611-00001", "loose paving stone", "planned")


def test_the_resident_reads_their_own_language_and_else_the_first_one() -> None:
    standing = approved("melding_status")
    found = [choose(WORLD["delft"], "status", lang, CASE, SAID, standing) for lang in ("en", "tr", None)]
    only_dutch = choose(WORLD["delft"], "status", "en", CASE, SAID, approved("melding_status", languages=("nl",)))

    assert [one and one.language for one in [*found, only_dutch]] == ["en", "nl", "nl", "nl"]


@pytest.mark.parametrize("state", ["paused", "disabled", "rejected", "pending", "missing", "archived", "in_appeal"])
def test_what_is_not_approved_gives_way_to_its_second(state: str) -> None:
    m = with_templates(a_template(second="tweede"), a_template("tweede", body={"nl": "Melding {number}: {state} nu."}))
    states = {("eerste", "nl"): state, ("tweede", "nl"): "approved"}

    found = choose(m, "status", "nl", CASE, SAID, Standing(states=states, told=True))

    assert found is not None
    assert found.name == "tweede"
    assert choose(m, "status", "nl", CASE, SAID, Standing(states={("eerste", "nl"): state}, told=True)) is None


def test_what_became_marketing_gives_way_to_its_second_and_is_never_sent() -> None:
    m = with_templates(a_template(second="tweede"), a_template("tweede", body={"nl": "Melding {number}: {state} nu."}))
    both = structs.replace(approved("eerste", "tweede", languages=("nl",)), marketing=frozenset({("eerste", "nl")}))
    alone = structs.replace(both, states={("eerste", "nl"): "approved"})

    found = [choose(m, "status", "nl", CASE, SAID, standing) for standing in (both, alone)]

    assert [one and one.name for one in found] == ["tweede", None]
    assert ("status", "nl") in silent(m, alone)


def test_a_template_about_a_case_says_nothing_without_one_and_a_too_long_one_is_not_cut() -> None:
    standing = approved("melding_status", "antwoord")

    assert choose(WORLD["delft"], "status", "nl", None, SAID, standing) is None
    assert choose(WORLD["delft"], "answer", "nl", None, Text(text="woord " * 300), standing) is None
    assert choose(WORLD["delft"], "emergency", "nl", CASE, SAID, standing) is None


def test_a_vendor_that_tells_nothing_of_templates_is_believed_to_have_the_declared_ones() -> None:
    assert choose(WORLD["delft"], "status", "nl", CASE, SAID, Standing(states={}, told=False)) is not None
    assert choose(WORLD["delft"], "status", "nl", CASE, SAID, Standing(states={}, told=True)) is None


def test_names_become_numbers_for_the_platform_with_their_examples_in_that_order() -> None:
    body = "Dit is {state} van {number} nu."
    assert (numbered(body), parameters(body)) == ("Dit is {{1}} van {{2}} nu.", ("state", "number"))

    made = list(drafts(WORLD["denhaag"]))

    assert {(d.name, d.language) for d in made} == {
        (n, lang) for n in ("melding_status", "melding_nieuws", "antwoord") for lang in WORLD["denhaag"].languages
    }
    assert all(d.body.count("{{") == len(d.examples) and d.category == "utility" for d in made)


@pytest.mark.parametrize(
    ("template", "says"),
    [
        (a_template(body={"nl": "Melding {number}: {state} nu."}), "no body in language 'en'"),
        (a_template(body={**a_template().body, "it": "La {number} e {state} ok."}), "undeclared language 'it'"),
        (a_template(body={"nl": "A {wie} b.", "en": "A {wie} b."}, examples={"wie": "x"}), "unknown placeholder {wie}"),
        (a_template(examples={"number": "DT-1"}), "no example for {state}"),
        (a_template(examples={**a_template().examples, "text": "x"}), "never uses"),
        (a_template(body={"nl": "{number} is {state} nu.", "en": "A {number} is {state}."}), "begins or ends"),
        (a_template(body={"nl": "A {number} {state} b.", "en": "A {number} b {state} c."}), "without words between"),
        (a_template(body={"nl": "A {number} b {number} c {state} d.", "en": "A {number} b {state} c."}), "twice"),
        (a_template(body={"nl": "A {number} b {state} c.", "en": "A {number} b."}), "other placeholders"),
        (a_template(second="weg"), "unknown second 'weg'"),
        (a_template(second="eerste"), "its own second"),
        (a_template(buttons={"nl": ("Ja",)}), "buttons in other languages"),
        (a_template(buttons={"nl": ("Ja",), "en": ("Yes", "No")}), "more buttons"),
        (
            a_template(body={"nl": "a" * 1020 + "{number} b {state} c", "en": "A {number} b {state} c."}),
            "1024 characters",
        ),
    ],
)
def test_what_whatsapp_would_refuse_is_said_before_the_roll_out(template: DeclaredTemplate, says: str) -> None:
    found = [sentence for _, sentence in faults(with_templates(template))]

    assert any(says in sentence for sentence in found), found


def test_a_second_must_serve_the_same_purpose_and_names_are_declared_once() -> None:
    other = a_template("tweede", purpose="answer")

    found = [sentence for _, sentence in faults(with_templates(a_template(second="tweede"), other, other))]

    assert [s for s in found if "another purpose" in s]
    assert [s for s in found if "declared twice" in s]


def test_every_fault_of_a_declaration_is_told_at_once_with_file_and_line(tmp_path: Path) -> None:
    for city in ("denhaag", "delft"):
        text = (MUNICIPALITIES_DIR / f"{city}.yaml").read_text("utf-8")
        (tmp_path / f"{city}.yaml").write_text(text.replace("{state}. Heeft", "{toestand}. Heeft"), "utf-8")

    with pytest.raises(InvalidDeclarations) as caught:
        load(tmp_path)

    lines = (tmp_path / "delft.yaml").read_text("utf-8").splitlines()
    line = next(n for n, text in enumerate(lines, 1) if "{toestand}" in text)
    assert (
        f"{tmp_path}/delft.yaml:{line}: template 'melding_status' in 'nl' has the unknown placeholder {{toestand}}"
        in (caught.value.errors)
    )
    assert {error.split(":")[0].rpartition("/")[2] for error in caught.value.errors} == {"denhaag.yaml", "delft.yaml"}


def test_a_purpose_is_silent_in_a_language_when_neither_a_template_nor_its_second_can_be_sent() -> None:
    first, second = a_template("eerste", second="tweede"), a_template("tweede")
    m = with_templates(first, second)
    languages = tuple(first.body)

    assert silent(m, approved("tweede", languages=languages)) == ()
    assert silent(m, approved("eerste", "tweede", languages=languages[1:])) == ((first.purpose, languages[0]),)
    assert len(silent(m, approved())) == len(languages)
    assert silent(m, Standing(states={}, told=False)) == ()
