"""Silence that is asked for beside a reason in more words than a short message holds."""

import pytest

from loket.silence import asks_for_silence


@pytest.mark.parametrize(
    "text",
    [
        "Prima. En stuur me verder geen berichten meer aub, mijn telefoon ligt op t werk en iedereen leest mee",
        "alles is duidelijk, stuur mij geen berichten meer want ik zit op mijn werk en mijn telefoon loopt zo vol",
    ],
)
def test_a_reason_beside_it_takes_nothing_away(text: str) -> None:
    assert asks_for_silence(text)


@pytest.mark.parametrize(
    "text",
    [
        "de lamp is stuk voor nummer 12 en de buren sturen mij geen berichten meer over het feest in de straat en zo",
        "stuur mij verder geen berichten meer over de lantaarn, wel graag over de container bij ons voor de deur hier",
    ],
)
def test_what_others_send_or_what_is_about_one_thing_is_none(text: str) -> None:
    assert not asks_for_silence(text)
