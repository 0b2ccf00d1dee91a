"""How the words of what is for the police are looked up: each once, of a long message the first, of most none."""

import pytest

from services.notifier.conversation import police
from services.notifier.conversation.police import LONGEST, wanted


def test_of_a_message_without_end_only_the_beginning_is_read() -> None:
    assert wanted(f"mijn fiets is gestolen {'woord ' * 5000}")
    assert not wanted(f"{'woord ' * LONGEST} mijn fiets is gestolen")


def test_no_word_is_looked_up_where_none_of_a_rule_stands() -> None:
    police._where.cache_clear()
    before = police._groups_of.cache_info()

    assert not wanted("de lantaarnpaal is kapot")
    assert police._groups_of.cache_info() == before


_LOOKED_UP = ["mijn fiets is gestolen bij het station", "de fiets is niet gestolen", "auto gestolen niet " * 3000]


@pytest.mark.parametrize("text", _LOOKED_UP)
def test_each_word_is_looked_up_once_and_no_more_than_are_read(text: str) -> None:
    wanted(text)
    before = police._groups_of.cache_info()
    police._where.cache_clear()
    wanted(text)

    looked_up = before.hits + min(len(text.split()), LONGEST)
    assert police._groups_of.cache_info() == before._replace(hits=looked_up)
