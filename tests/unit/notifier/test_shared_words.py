"""Words that several ask for stay as they are, whatever one of them puts right for itself."""

from services.notifier.conversation.places import reading
from services.notifier.conversation.places.shared import own_words_of, words_of
from services.notifier.conversation.places.tokens import Words


def test_who_puts_something_right_puts_it_right_for_itself() -> None:
    text = "lantaarn kapot bij Kerkstraat twaalf"
    own = own_words_of(text)
    own.number[:] = ["1"] * len(own)
    own.low.append("bis")

    for name in Words.__slots__:
        assert getattr(words_of(text), name) == getattr(Words(text), name)


def test_a_place_is_the_same_however_often_it_is_read() -> None:
    text = "gat op het 18 Septemberplein ter hoogte van zesentwintig"

    assert [reading(text) for _ in range(3)] == [reading(text)] * 3
    assert words_of(text).number == Words(text).number
