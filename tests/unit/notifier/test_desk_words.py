"""The Dutch words of the desk."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.providers.cloud.errors import ERRORS
from loket.providers.shapes import Class
from services.notifier.cases import workflow
from services.notifier.desk import shapes, words

NOW = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=-5), "zojuist"),
        (timedelta(seconds=59), "zojuist"),
        (timedelta(minutes=1), "1 min"),
        (timedelta(minutes=59), "59 min"),
        (timedelta(hours=23, minutes=59), "23 uur"),
        (timedelta(days=1), "1 dag"),
        (timedelta(days=40), "40 dagen"),
    ],
)
def test_an_age_is_one_number_and_one_unit(ago: timedelta, said: str) -> None:
    assert words.age(NOW - ago, NOW) == said


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 11, 25, 8, 5, tzinfo=UTC), "vandaag 09:05"),
        (datetime(2026, 11, 24, 22, 59, tzinfo=UTC), "gisteren 23:59"),
        (datetime(2026, 11, 24, 23, 1, tzinfo=UTC), "vandaag 00:01"),
        (datetime(2026, 11, 20, 15, 45, tzinfo=UTC), "vr 20 nov 16:45"),
        (datetime(2026, 3, 3, 12, 0, tzinfo=UTC), "di 3 mrt 13:00"),
        (datetime(2025, 7, 1, 12, 0, tzinfo=UTC), "di 1 jul 2025 14:00"),
    ],
)
def test_a_moment_is_said_in_dutch_time(at: datetime, said: str) -> None:
    assert words.moment(at, NOW) == said


@pytest.mark.parametrize(("p", "said"), [(0.814, "81%"), (0.999, "99%"), (1.0, "100%"), (0.001, "1%"), (0.0, "0%")])
def test_certainty_is_never_said_to_be_full_or_nothing_when_it_is_not(p: float, said: str) -> None:
    assert words.percent(p) == said


@given(st.one_of(st.none(), st.integers()), st.one_of(st.none(), st.text(), st.sampled_from([c.value for c in Class])))
def test_every_failure_has_a_sentence_that_ends(code: int | None, class_: str | None) -> None:
    assert words.failure(code, class_).endswith(".")


def test_every_code_that_the_provider_knows_is_explained() -> None:
    said = {words.failure(code, rule.class_) for code, rule in ERRORS.items()}

    assert len(said) >= len({rule.class_ for rule in ERRORS.values()})


@given(st.text(), st.one_of(st.none(), st.text()), st.one_of(st.none(), st.text()))
def test_every_step_of_a_history_has_a_sentence(what: str, was: str | None, became: str | None) -> None:
    assert isinstance(words.step(what, was, became), str)


@pytest.mark.parametrize("status", list(shapes.DeliveryState))
def test_every_state_of_a_delivery_has_a_word_and_a_mark(status: shapes.DeliveryState) -> None:
    assert words.tick(status) != status.value
    assert words.marks(status).lower().startswith("m")


def test_the_api_names_exactly_the_states_of_the_workflow() -> None:
    assert {state.value for state in shapes.State} == set(workflow.STATES)
