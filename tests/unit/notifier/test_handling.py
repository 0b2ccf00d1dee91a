"""What residents read when staff split their case."""

from uuid import UUID

import pytest

from services.notifier.cases import handling
from services.notifier.conversation.draft import Draft
from tests.unit.notifier.talking import Talk


@pytest.mark.parametrize(("language", "name"), [("nl", "ratten"), ("en", "rats"), ("de", "Ratten")])
def test_who_hears_of_a_second_case_reads_its_category_in_their_own_language(language: str, name: str) -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel bij Kerkstraat 12", language=language)
    talk.wait(10)
    (case,) = talk.cases
    wish = UUID(int=7)

    def split(draft: Draft) -> None:
        handling.split(draft, case, cause=wish, moved=(), sub="ratten", actor="medewerker")

    def tell(draft: Draft) -> None:
        first, second = talk.cases
        handling.tell_split(draft, first, second, cause=wish, actor="medewerker")

    talk.act(split)
    talk.act(tell)

    assert name in talk.texts[-1]
    assert talk.cases[1].number is not None
    assert talk.cases[1].number in talk.texts[-1]
