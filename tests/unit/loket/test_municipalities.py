"""A wrong declaration is refused before it does harm, with file, line and name, all errors at once."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from loket.municipalities import InvalidDeclarations, load, main, schema
from tests.builders import MUNICIPALITIES_DIR, a_world, secrets_dir

Change = Callable[[str], str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("denhaag.yaml", "delft.yaml"):
        (tmp_path / name).write_text((MUNICIPALITIES_DIR / name).read_text())
    return tmp_path


def errors_after(folder: Path, old: str, new: str, name: str = "denhaag.yaml") -> tuple[str, ...]:
    path = folder / name
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(InvalidDeclarations) as caught:
        load(folder)
    return caught.value.errors


def line_of(folder: Path, words: str, name: str = "denhaag.yaml") -> int:
    return next(n for n, line in enumerate((folder / name).read_text().splitlines(), 1) if words in line)


def test_the_examples_are_valid_and_share_nothing() -> None:
    world = a_world()

    denhaag, delft = world["denhaag"], world["delft"]
    assert denhaag.department_of("losse stoeptegel") == "Team Wegbeheer"
    assert delft.department_of("losse stoeptegel") == "Straten en Wegen"
    assert {d.name for d in denhaag.departments}.isdisjoint(d.name for d in delft.departments)
    assert world.whose("meta", "meta-denhaag", denhaag.channels[0].number_id) == (denhaag, denhaag.channels[0])
    assert world.whose("meta", "meta-delft", denhaag.channels[0].number_id) is None


def test_an_unknown_department_is_refused_with_file_line_and_name(folder: Path) -> None:
    found = errors_after(folder, "sub: onkruid, department: Team Groen", "sub: onkruid, department: Team Goren")

    line = line_of(folder, "Team Goren")
    assert found == (f"{folder / 'denhaag.yaml'}:{line}: category 'onkruid' names the unknown department 'Team Goren'",)


def test_every_error_of_every_file_is_told_at_once(folder: Path) -> None:
    errors_after(folder, "sub: ratten, department: Wijkzaken", "sub: ratten, department: Nergens", "delft.yaml")

    found = errors_after(folder, "sub: wespen", "sub: ratten")

    assert len(found) == 2
    assert "Nergens" in found[0]
    assert "'ratten' is declared twice" in found[1]


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("term_workdays: 3}", "term_workdays: 0}", "0 is less than the minimum of 1"),
        ("term_workdays: 3}", "term_workdays: drie}", "'drie' is not of type 'integer'"),
        ("name: Den Haag", "nam: Den Haag", "'nam' was unexpected"),
        ('number: "+31700000001"', 'number: "070 1"', "does not match"),
        ("slug: denhaag", "slug: delft", "'delft' is declared in"),
        ("languages: [nl, en,", "languages: [nl, it, en,", "text 'acknowledge' is missing in language 'it'"),
        ("case_prefix: DH", "case_prefix: DH\nslug: twee", "'slug' stands here twice"),
        ("case_prefix: DH", "case_prefix: DH\ntexts: {nl: {greeting: 'Dag {naam}'}}", "unknown placeholder {naam}"),
        ("case_prefix: DH", "case_prefix: DH\ntexts: {nl: {greting: 'Dag'}}", "'greting' is none that Loket sends"),
        ("case_prefix: DH", "case_prefix: DH\ntexts: {nl: {greeting: ' '}}", "'greeting' is empty"),
        ('number_id: "200000000000070"', 'number_id: "200000000000070', "is not YAML"),
        ("fallback: {main: Overig, sub: overig", "fallback: {main: Overig, sub: onkruid", "is a category too"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence_with_its_line(folder: Path, old: str, new: str, sentence: str) -> None:
    found = errors_after(folder, old, new)

    assert any(sentence in error for error in found), found
    assert all(re.match(r".+\.yaml:\d+: ", error) for error in found)


def test_two_municipalities_cannot_own_one_number(folder: Path) -> None:
    own = 'app: meta-delft\n    account: "100000000000015"\n    number_id: "200000000000015"'
    stolen = 'app: meta-denhaag\n    account: "100000000000015"\n    number_id: "200000000000070"'

    found = errors_after(folder, own, stolen, "delft.yaml")

    assert any("'200000000000070' is declared in" in error for error in found)


def test_a_channel_without_its_secret_is_refused(tmp_path: Path, folder: Path) -> None:
    secrets = secrets_dir(tmp_path / "secrets")
    load(folder, secrets)
    (secrets / "meta-delft.access_token").write_text("\n")

    with pytest.raises(InvalidDeclarations, match=r"'meta-delft\.access_token' of channel 'whatsapp' is missing"):
        load(folder, secrets)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidDeclarations, match="holds no municipality"):
        load(tmp_path)


def test_the_command_line_tells_errors_and_exits_with_2(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder)]) == 0
    assert "48 categories" in capsys.readouterr().out
    (folder / "delft.yaml").write_text("slug: delft\n")

    assert main(["check", str(folder)]) == 2
    assert "'name' is a required property" in capsys.readouterr().err


def test_a_municipality_without_a_privacy_page_is_told_so_and_may_be_used(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(folder)]) == 0
    assert "privacy" not in capsys.readouterr().err
    file = folder / "delft.yaml"
    file.write_text(file.read_text().replace("  privacy: https://www.delft.nl/privacy\n", ""))

    assert main(["check", str(folder)]) == 0

    told = capsys.readouterr().err
    assert told.startswith("delft: contact.privacy is missing")
    assert told.endswith("is sent to delft.nl\n")
    assert len(told.splitlines()) == 1
    assert load(folder)["delft"].contact.privacy is None


def test_the_examples_declare_what_residents_must_be_told_and_may_be_asked() -> None:
    for municipality in a_world().values():
        web = municipality.contact.web
        assert municipality.contact.privacy == f"https://www.{web}/privacy"
        assert [(h.days, h.opens, h.closes) for h in municipality.hours] == [(("werkdag",), "08:30", "16:30")]
        asked = {c.sub for c in municipality.categories if c.photo}
        assert asked == {"graffiti", "bijplaatsing en grofvuil", "fietswrak"}


def test_the_schema_for_editors_is_strict_and_up_to_date(tmp_path: Path) -> None:
    file = tmp_path / "schema.json"

    assert main(["schema", str(file)]) == 0
    assert main(["schema", "--check", str(file)]) == 0
    file.write_text("{}")
    assert main(["schema", "--check", str(file)]) == 1
    assert schema()["$defs"]["Municipality"]["additionalProperties"] is False


def test_a_text_speaks_the_residents_language_when_declared_and_keeps_braces_of_values() -> None:
    denhaag = a_world()["denhaag"]

    assert denhaag.text("added", "en", number="DH-1") == "Thank you. This is now part of your report DH-1."
    assert denhaag.text("added", "it", number="{x}") == "Dank u. Dit staat nu bij uw melding {x}."
