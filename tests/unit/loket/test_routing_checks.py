"""Routing, areas and what replaces what are checked when the declarations are read."""

from pathlib import Path

import pytest

from loket.municipalities import InvalidDeclarations, load
from loket.routing import holds
from tests.builders import MUNICIPALITIES_DIR

GOOD = """
closing_days: [2026-12-24, "2027-05-05"]
areas:
  - name: Centrum
    geometry: {"type": "Polygon", "coordinates": [[[4.30, 52.07], [4.32, 52.07], [4.32, 52.09], [4.30, 52.07]]]}
routing:
  - {department: Team Groen, categories: [losse stoeptegel, Dieren], areas: [Centrum], words: [boomwortel]}
  - {department: Team Verkeer, days: [za, zo], after: 18:00, before: "08:00"}
"""


def without(text: str, *keys: str) -> str:
    """A declaration without these keys and what stands under them, whatever the example declares itself."""
    kept: list[str] = []
    leave_out = False
    for line in text.splitlines(keepends=True):
        if not line.startswith((" ", "#", "\n")):
            leave_out = line.startswith(tuple(f"{key}:" for key in keys))
        if not leave_out:
            kept.append(line)
    return "".join(kept)


def written(tmp_path: Path, more: str, *, old: str = "", new: str = "") -> Path:
    text = without((MUNICIPALITIES_DIR / "denhaag.yaml").read_text(), "areas", "routing", "closing_days")
    assert old in text
    (tmp_path / "denhaag.yaml").write_text(text.replace(old, new, 1) + more)
    return tmp_path


def test_rules_areas_and_closing_days_are_read_as_they_are_written(tmp_path: Path) -> None:
    m = load(written(tmp_path, GOOD))["denhaag"]

    assert sorted(day.isoformat() for day in m.closing_days) == ["2026-12-24", "2027-05-05"]
    assert (m.routing[1].after, m.routing[1].before) == ("18:00", "08:00")
    assert holds(m.areas[0], 52.075, 4.315)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            "department: Team Verkeer, days",
            "department: Team Vreemd, days",
            "names the unknown department 'Team Vreemd'",
        ),
        ("[losse stoeptegel, Dieren]", "[losse tegel]", "names the unknown category 'losse tegel'"),
        ("areas: [Centrum]", "areas: [Haven]", "names the unknown area 'Haven'"),
        ('after: 18:00, before: "08:00"', "after: 18:00", "needs both after and before, or neither"),
        ('before: "08:00"', "before: 18:00", "has no time between after and before"),
        ("after: 18:00", "after: 25:00", "routing.1.after: '25:00' is not valid"),
        ("days: [za, zo]", "days: [zaterdag]", "'zaterdag' is not one of"),
        ("[4.32, 52.09], [4.30, 52.07]]]", "[4.32, 52.09], [4.30, 52.08]]]", "has a ring that is not closed"),
        ("52.09], [4.30, 52.07]]]", "52.09]]]", "areas.0.geometry: "),
        ("[4.32, 52.07]", "[452.0, 4.3]", "areas.0.geometry: "),
        ('"Polygon"', '"Point"', "is not valid under any of the given schemas"),
        ("2026-12-24", "2026-13-24", "'2026-13-24' is not a 'date'"),
    ],
)
def test_a_rule_that_could_never_be_kept_is_refused_with_its_line(
    tmp_path: Path, old: str, new: str, sentence: str
) -> None:
    assert old in GOOD

    with pytest.raises(InvalidDeclarations) as caught:
        load(written(tmp_path, GOOD.replace(old, new, 1)))

    assert sentence in str(caught.value)
    assert "denhaag.yaml:" in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("name: Klantcontactcentrum", "{name: Klantcontactcentrum, active: false}", "the fallback's department"),
        ("sub: overig,", "sub: overig, active: false,", "the fallback must be active"),
        ("sub: ratten,", "sub: ratten, replaced_by: wespen,", "is active, so nothing can have replaced it"),
        ("sub: ratten,", "sub: ratten, active: false, replaced_by: muizen,", "names the unknown successor 'muizen'"),
        ("sub: ratten,", "sub: ratten, active: false, replaced_by: ratten,", "is replaced in a circle"),
        ("name: Team Groen", "{name: Team Groen, active: false, replaced_by: Nergens}", "names the unknown successor"),
    ],
)
def test_what_is_not_active_must_lead_somewhere(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    with pytest.raises(InvalidDeclarations) as caught:
        load(written(tmp_path, "", old=old, new=new))

    assert sentence in str(caught.value)
