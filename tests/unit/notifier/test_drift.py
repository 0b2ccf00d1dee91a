"""What residents write beside what they wrote before: index, abstention, unknown words, and a page that tells it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import REGISTRY

from loket.events import Candidate
from services.notifier.drift.figures import FEWEST, LARGE, drift, shifts, stretch
from services.notifier.drift.page import page
from services.notifier.drift.watch import measure
from services.notifier.store.understanding import Understood
from tests.builders import NOW


def report(sub: str, decision: str = "route", known: float | None = 1.0, intent: str = "report") -> Understood:
    candidate = Candidate(main="m", sub=sub, department="d", p=0.9)
    return Understood(model="abc", decision=decision, intent=intent, candidates=(candidate,), known=known)


def seen(subs: Sequence[str], days_ago: int = 0) -> list[tuple[datetime, Understood]]:
    return [(NOW - timedelta(days=days_ago), report(sub)) for sub in subs]


def test_the_same_reports_have_no_drift_and_others_have() -> None:
    before = seen(["a", "b"] * FEWEST, 10)

    same = drift(seen(["a", "b"] * 100), before)
    other = drift(seen(["a"] * 20 + ["c"] * 180), before)

    assert same.psi is not None
    assert same.psi < 0.01
    assert other.psi is not None
    assert other.psi > LARGE
    assert {each.category for each in other.moved[:2]} == {"b", "c"}
    assert sum(stretched.messages for _, stretched in other.days) == 2 * FEWEST + 200
    assert len(other.days) == 2


def test_with_few_reports_the_index_is_not_known() -> None:
    assert drift(seen(["a"] * (FEWEST - 1)), seen(["b"] * FEWEST)).psi is None
    assert drift([], []).psi is None


def test_what_the_model_learned_from_can_be_compared_with_instead() -> None:
    found = drift(seen(["a"] * FEWEST), seen(["a"] * FEWEST), {"a": 10, "b": 990})

    assert found.psi is not None
    assert found.psi > LARGE


def test_only_reports_count_as_abstained_and_words_of_all_messages_as_unknown() -> None:
    found = stretch(
        [report("a"), report("a", "ask", 0.5), report("a", "human", None), report("a", "human", 0.0, intent="thanks")]
    )

    assert (found.messages, found.reports) == (4, 3)
    assert found.abstained == pytest.approx(2 / 3, abs=1e-4)
    assert found.unknown == 0.5
    assert (stretch([]).abstained, stretch([]).unknown) == (None, None)


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 500)),
    st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 500)),
)
def test_the_index_is_never_negative_and_the_same_in_both_directions(now: dict[str, int], then: dict[str, int]) -> None:
    there, back = shifts(now, then), shifts(then, now)

    assert all(each.part >= 0.0 for each in there)
    assert sum(each.part for each in there) == pytest.approx(sum(each.part for each in back))


def test_the_page_tells_it_and_a_gauge_of_which_nothing_is_known_is_taken_away() -> None:
    found = drift(seen(["a"] * FEWEST), seen(["<b>"] * FEWEST, 10))

    shown = page(found, name="Delft", until=NOW.date(), by_reference=False)
    measure("drift-town", found)
    set_to = REGISTRY.get_sample_value("loket_drift_psi", {"municipality": "drift-town"})
    measure("drift-town", drift([], []))

    assert "other reports come in than before" in shown
    assert "&lt;b&gt;" in shown
    assert "<script" not in shown
    assert set_to == found.psi
    assert REGISTRY.get_sample_value("loket_drift_psi", {"municipality": "drift-town"}) is None
