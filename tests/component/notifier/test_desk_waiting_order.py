"""Who waits for a person: somebody in need above what is dangerous, and that above everybody else."""

from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from services.notifier.store import desk_reads, live
from tests.builders import NOW
from tests.component.notifier.desk_rows import WRAPPER, Rows

TALK: Final[dict[str, Any]] = {"candidates": (), "decision": "ask"}


async def waiting(rows: Rows) -> list[UUID]:
    found = await desk_reads.waiting(rows.database, WRAPPER, "denhaag", most=10)
    return [one.id for one in found.items]


async def test_who_is_in_need_now_stands_above_a_danger_of_days_ago(rows: Rows) -> None:
    human = await rows.say(
        "denhaag", "ann", "proszę, niech ktoś z urzędu zadzwoni", now=NOW - timedelta(days=3), intent="human", **TALK
    )
    loose = await rows.say("denhaag", "ben", "er hangen losse kabels uit de lantaarnpaal", now=NOW - timedelta(days=2))
    later = await rows.say("denhaag", "cas", "losse kabels bij de lantaarnpaal, Spui 3", now=NOW - timedelta(days=1))
    fire = await rows.say(
        "denhaag", "dia", "es brennt im Treppenhaus!", emergency="fire", emergency_level="certain", **TALK
    )

    assert await waiting(rows) == [fire, loose, later, human]


async def test_a_danger_that_becomes_an_emergency_goes_up_and_open_pages_hear_of_it(rows: Rows) -> None:
    fire = await rows.say("denhaag", "dia", "au feu, vite", emergency="fire", emergency_level="certain", **TALK)
    loose = await rows.say("denhaag", "ben", "er hangen losse kabels uit de lantaarnpaal", now=NOW - timedelta(days=2))
    assert await waiting(rows) == [fire, loose]
    before = await live.of_waiting(rows.database, "denhaag")

    await rows.say(
        "denhaag", "ben", "iemand kreeg een schok en ligt stil", emergency="injury", emergency_level="certain", **TALK
    )

    assert await waiting(rows) == [loose, fire]
    assert await live.of_waiting(rows.database, "denhaag") != before
