"""All stems of many rules are found in one pass, and only those (pure)."""

from hypothesis import given
from hypothesis import strategies as st

from loket.emergency.standing import Standing

STEM = st.text("ab c", min_size=1, max_size=3)
RULES = st.lists(st.lists(st.lists(STEM, min_size=1, max_size=3), max_size=3), max_size=5)


@given(RULES, st.text("abc d", max_size=30))
def test_a_rule_stands_where_of_each_group_a_stem_does(rules: list[list[list[str]]], text: str) -> None:
    standing = Standing(rules)
    found = standing.found_in(text)

    told = [found & needed == needed for needed in standing.needed]
    assert told == [all(any(stem in text for stem in group) for group in rule) for rule in rules]
