"""The gate may save work, never a rule."""

from hypothesis import given
from hypothesis import strategies as st

from loket import emergency
from loket.emergency.arabic import ARABIC
from loket.emergency.dutch import DUTCH
from loket.emergency.rules import Gate, plain, worth_trying

LANGUAGES = (DUTCH, ARABIC)
GATE = Gate(LANGUAGES)
STEMS = sorted({stem for language in LANGUAGES for each in language.rules for group in each.stems for stem in group})


@given(
    st.lists(st.sampled_from(STEMS) | st.text(max_size=5), max_size=6).map("".join)
    | st.lists(st.sampled_from(STEMS), max_size=6).map(" ".join)
)
def test_every_rule_with_a_stem_in_the_text_is_worth_trying_and_no_other(text: str) -> None:
    wanted = [
        (
            language.code,
            [each for each in language.rules if all(any(s in plain(text) for s in group) for group in each.stems)],
        )
        for language in LANGUAGES
    ]

    found = worth_trying(GATE.candidates(text), plain(text))

    assert [(language.code, rules) for language, rules in found] == [(code, rules) for code, rules in wanted if rules]


@given(st.text())
def test_any_text_can_be_asked_about(text: str) -> None:
    found = emergency.detect(text)

    assert found is None or found.kind in emergency.KINDS
