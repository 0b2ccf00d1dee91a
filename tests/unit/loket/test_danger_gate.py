"""The gate finds what the notifier finds, in any words of any language, new or known."""

from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec import structs

from loket import danger_gate
from loket.danger_gate import Gate
from loket.dangers import danger_in
from loket.talking import BETWEEN, COMPOUND
from tests.builders import a_world

TOWN: Final = a_world()["denhaag"]
GATE: Final = Gate(TOWN)
_STEMS: Final = sorted({stem for one in TOWN.dangers for group in one.words for stem in group})
_AROUND: Final = (
    "",
    "s",
    "straat",
    ",",
    "!",
    " ",
    "\n",
    "de ",
    "please ",
    "s'il vous plaît ",
    "é",
    "\u0301",
    "\ufdfa",
    "\ud800",
)


def _told(stem: str, before: str, between: str, after: str, *, loud: bool) -> str:
    words = f"{before}{stem.removeprefix(COMPOUND).replace(BETWEEN, f' {between} ')}{after}"
    return words.upper() if loud else words


TOLD: Final = st.builds(
    _told,
    st.sampled_from(_STEMS),
    st.sampled_from(_AROUND),
    st.sampled_from(_AROUND),
    st.sampled_from(_AROUND),
    loud=st.booleans(),
)


@settings(max_examples=600, deadline=None)
@given(st.lists(st.one_of(TOLD, TOLD, st.text(max_size=12)), max_size=14).map(" ".join))
@example("")
@example("Losse DRADEN uit de straatlantaarn")
@example("lampadaire\u00a0cassé, des ca\u0302bles dehors")
@example("ağaç\u2003DEVRİLMEK üzere")
def test_it_finds_the_same(text: str) -> None:
    expected = danger_in(TOWN, text)

    assert Gate(TOWN).find(text) == expected
    assert GATE.find(text) == expected
    assert GATE.find(text) == expected


def test_what_it_remembers_stays_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(danger_gate, "REMEMBERED", 50)
    gate = Gate(TOWN)

    for n in range(400):
        gate.find(f"woord{n} nog{n} {'x' * 80}{n}")
        assert len(gate._known) <= 50
    assert gate.find("kabels hangen uit de lantaarnpaal") is not None


def test_where_no_danger_is_declared_none_is_found() -> None:
    nothing = structs.replace(TOWN, dangers=())

    assert Gate(nothing).find("kabels hangen uit de lantaarnpaal") is None
