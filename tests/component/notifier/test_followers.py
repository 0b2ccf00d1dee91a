"""What a reporter does to a case that others follow: they let it go, and it goes on for the others."""

from typing import Any
from uuid import UUID

import asyncpg
import pytest

from services.notifier import commands
from services.notifier.case_commands import CaseWork
from services.notifier.store import figures, followers
from tests.builders import NOW, a_personal
from tests.component.notifier.core import WORLD, WRAPPER, Core


@pytest.fixture
async def two(core: Core) -> tuple[asyncpg.Record, asyncpg.Record]:
    """Two reports; whose is the second follows the first."""
    await core.report("v1-1", "losse tegel Kerkstraat 12", aliases=("v1-a",))
    await core.report("v1-2", "losse tegel Kerkstraat 14", aliases=("v1-b",))
    first, second = await core.cases()
    async with core.database.transaction() as connection:
        await followers.follow(connection, "denhaag", first["id"], second["conversation"], now=NOW)
    return first, second


async def writes(core: Core, event_id: str, text: str, **changes: Any) -> None:
    """The reporter of the first writes, twice as the same event, and is answered."""
    values: dict[str, Any] = {"intent": None, "candidates": (), "decision": "human"} | changes
    said = core.said(event_id, text, aliases=("v1-a",), **values)
    await core.handle(said)
    await core.handle(said)
    await core.wait(5)


async def move(core: Core, case: UUID, state: str, text: str | None = None) -> None:
    """Staff give a case another state, and it is told."""
    await commands.set_status(
        core.database, WORLD, WRAPPER, "denhaag", case, state=state, text=text, actor="Ali", now=core.clock.now
    )
    await core.wait(120)


async def told(core: Core, case: asyncpg.Record) -> list[str]:
    """The texts about states that went to whose a case is."""
    both = zip(await core.deliveries(), await core.texts(), strict=True)
    return [t for d, t in both if d["conversation"] == case["conversation"] and d["purpose"] == "status"]


def work(core: Core) -> CaseWork:
    """What staff do beside states."""
    return CaseWork(
        pool=core.database, world=WORLD, wrapper=WRAPPER, municipality="denhaag", actor="Ali", now=core.clock.now
    )


async def test_a_case_that_others_follow_goes_on_without_its_reporter(core: Core, two: tuple[Any, Any]) -> None:
    first, second = two

    await writes(core, "v1-3", "laat maar")

    assert (await core.texts())[-1] == WORLD["denhaag"].text("withdrawn", number=first["number"])
    kept, other = await core.cases()
    assert (kept["state"], kept["closed_at"], other["state"]) == ("gemeld", None, "gemeld")
    assert kept["let_go"] is not None
    assert await told(core, second) == [], "nothing has changed for them"
    before = len(await core.deliveries())

    await move(core, first["id"], "ingepland", "Vrijdag.")
    await move(core, first["id"], "afgehandeld", "De tegel ligt vast.")

    assert {d["conversation"] for d in (await core.deliveries())[before:]} == {second["conversation"]}
    assert len(await told(core, second)) == 2
    untold = "SELECT became FROM case_history WHERE case_id = $1 AND what = 'untold'"
    assert [row["became"] for row in await core.rows(untold, first["id"])] == ["let_go", "let_go"]


async def test_once_nobody_follows_it_it_ends_as_ever(core: Core, two: tuple[Any, Any]) -> None:
    _, second = two
    await core.rows("UPDATE conversation SET wrapped_key = NULL WHERE id = $1 RETURNING id", second["conversation"])

    await writes(core, "v1-3", "laat maar")

    first, _ = await core.cases()
    assert (first["state"], first["let_go"]) == ("geannuleerd", None)


async def test_who_wants_it_after_all_hears_of_it_again(core: Core, two: tuple[Any, Any]) -> None:
    first, second = two
    await writes(core, "v1-3", "laat maar")

    await writes(core, "v1-4", "toch niet, hij ligt er nog steeds", intent="feedback_no")

    kept, _ = await core.cases()
    assert (kept["state"], kept["let_go"]) == ("gemeld", None)
    await move(core, first["id"], "ingepland")
    assert len(await told(core, first)) == len(await told(core, second)) == 1


async def test_merged_into_another_its_reporter_follows_that_one_not(core: Core, two: tuple[Any, Any]) -> None:
    first, second = two
    await core.report("v1-5", "losse tegel Kerkstraat 16", aliases=("v1-c",))
    third = (await core.cases())[2]
    await writes(core, "v1-3", "laat maar")

    await work(core).merge(first["id"], third["id"])
    await move(core, third["id"], "ingepland")

    assert await told(core, first) == []
    assert len(await told(core, second)) == 2
    async with core.database.transaction() as connection:
        assert await followers.of_case(connection, "denhaag", third["id"]) == (second["conversation"],)


async def test_opened_again_after_it_was_merged_its_reporter_still_hears_nothing(
    core: Core, two: tuple[Any, Any]
) -> None:
    first, second = two
    await core.report("v1-5", "losse tegel Kerkstraat 16", aliases=("v1-c",))
    third = (await core.cases())[2]
    await work(core).merge(second["id"], first["id"])
    await core.wait(120)
    await writes(core, "v1-3", "laat maar")
    await work(core).merge(first["id"], third["id"])

    await move(core, first["id"], "heropend")

    assert await told(core, first) == []
    assert (await told(core, second))[-1].startswith(f"Uw melding {first['number']}")


async def test_a_follower_who_wrote_stop_hears_nothing_and_the_history_says_so(
    core: Core, two: tuple[Any, Any]
) -> None:
    first, second = two
    await core.handle(core.said("v1-9", "STOP", aliases=("v1-b",), intent="stop", candidates=()))

    await move(core, first["id"], "ingepland", "Vrijdag.")

    assert await told(core, second) == []
    lines = await core.rows("SELECT what, was, became FROM case_history WHERE case_id = $1 ORDER BY n", first["id"])
    assert [tuple(line) for line in lines if line["what"] == "untold"] == [("untold", "status_follower", None)]


async def test_who_follows_is_asked_whether_it_is_solved_and_a_no_waits_for_a_person(
    core: Core, two: tuple[Any, Any]
) -> None:
    first, second = two
    await core.report("v1-5", "losse tegel Kerkstraat 16", aliases=("v1-c",))
    third = (await core.cases())[2]
    await work(core).merge(third["id"], second["id"])
    await work(core).merge(second["id"], first["id"])
    await core.wait(120)

    await move(core, first["id"], "afgehandeld", "De tegel ligt vast.")

    for one in (second, third):
        asked = (await told(core, one))[-1]
        assert asked == f"Uw melding {first['number']} (losse stoeptegel): klaar. De tegel ligt vast. Is het opgelost?"
    no: dict[str, Any] = {"kind": "interactive", "intent": None, "candidates": (), "decision": "human"}
    said = core.said(
        "v1-6", aliases=("v1-c",), personal=a_personal(text="Nee", payload=f"solved:{third['id'].hex}:no"), **no
    )
    await core.handle(said)
    await core.wait(5)

    waits = await core.rows("SELECT id FROM conversation WHERE waits_for = 'person'")
    assert [row["id"] for row in waits] == [third["conversation"]]
    assert [c["state"] for c in await core.cases()] == ["afgehandeld", "geannuleerd", "geannuleerd"]
    counted = await figures.of_departments(core.database, "denhaag", today=NOW.date(), now=core.clock.now)
    assert all((one.solved_yes, one.solved_no) == (0, 0) for one in counted)
