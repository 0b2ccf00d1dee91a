"""What staff write when free text is over: promised only where an approved template can say it, and read then."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from services.notifier import commands
from services.notifier.desk import writing
from services.notifier.desk.live import Stamps
from services.notifier.desk.parts import Desk
from services.notifier.store import desk_reads, followers
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.sending_stand import Stand
from tests.component.notifier.test_templates import a_status, approve

NOBODY: Final = UUID(int=0)


async def promised(core: Core) -> dict[str, bool]:
    """What the desk says to the staff of each municipality about its only conversation."""
    desk = Desk(pool=core.database, world=WORLD, wrapper=WRAPPER, clock=core.clock, stamps=Stamps(), live_s=1.0)
    found = {}
    for row in await core.rows("SELECT municipality, id FROM conversation"):
        city, key = row["municipality"], row["id"]
        standing = await desk_reads.standing(core.database, WRAPPER, city, key)
        found[city] = await writing.by_template(desk, WORLD[city], key, standing)
        assert not await writing.by_template(desk, WORLD[city], NOBODY, None)
    return found


async def both_report(core: Core) -> None:
    """A resident of each municipality writes, at one moment."""
    await core.handle(core.said("v1-1"), core.said("v1-1", municipality="delft"))


async def test_a_template_is_promised_from_the_moment_at_which_free_text_is_over(core: Core) -> None:
    await both_report(core)
    await approve(core, "antwoord")
    until = core.clock.now + timedelta(hours=24)

    core.clock.now = until
    assert await promised(core) == {"denhaag": False, "delft": False}
    core.clock.now = until + timedelta(seconds=1)

    assert await promised(core) == {"denhaag": True, "delft": False}


async def test_a_template_that_the_platform_does_not_send_is_promised_to_nobody(core: Core) -> None:
    await both_report(core)
    await core.wait(25 * 3600)
    before = await promised(core)

    await approve(core, "antwoord", status="paused")
    paused = await promised(core)
    await approve(core, "antwoord", city="delft")

    assert before == paused == {"denhaag": False, "delft": False}
    assert await promised(core) == {"denhaag": False, "delft": True}


async def test_where_nobody_is_known_any_more_nothing_is_promised(core: Core) -> None:
    await both_report(core)
    await approve(core, "antwoord")
    await core.wait(25 * 3600)
    (row,) = await core.rows("SELECT id FROM conversation WHERE municipality = 'denhaag'")
    desk = Desk(pool=core.database, world=WORLD, wrapper=WRAPPER, clock=core.clock, stamps=Stamps(), live_s=1.0)
    standing = await desk_reads.standing(core.database, WRAPPER, "denhaag", row["id"])

    assert not await writing.by_template(desk, WORLD["delft"], row["id"], standing)


async def test_what_was_done_and_whether_it_is_solved_is_read_two_days_later_too_and_no_opens_it_again(
    stand: Stand,
) -> None:
    core = stand.core
    await approve(core, "melding_status", "melding_nieuws", "antwoord")
    delivery = await a_status(core, state="afgehandeld", text="De tegel ligt weer vast.")

    async with stand.sender():
        await stand.reaches(delivery, "accepted")
    await core.report("v1-2", "nee", intent="feedback_no", candidates=(), decision="human")

    (sent,) = stand.graph.taken
    assert sent.text.startswith("melding_nieuws/nl|Uw melding DH-2611-00001 (losse stoeptegel): klaar. De tegel ligt")
    assert "Is het opgelost?" in sent.text
    assert [case["state"] for case in await core.cases()] == ["heropend"]


async def test_who_follows_a_case_reads_in_no_template_that_its_reporter_was_asked_something(stand: Stand) -> None:
    core = stand.core
    await approve(core, "melding_status")
    for n in ("a", "b"):
        await core.report(f"v1-{n}", aliases=(f"v1-{n}",))
    first, second = await core.cases()
    async with core.database.transaction() as connection:
        await followers.follow(connection, "denhaag", first["id"], second["conversation"], now=core.clock.now)
    await core.rows("UPDATE delivery SET state = 'accepted'")
    await core.wait(2 * 24 * 3600)

    for state in ("ingepland", "reactie gevraagd"):
        await commands.set_status(
            core.database, WORLD, WRAPPER, "denhaag", first["id"],
            state=state, text=None, actor="Ali", now=core.clock.now,
        )  # fmt: skip
    (told,) = [one for one in await core.deliveries() if one["conversation"] == second["conversation"]][1:]
    async with stand.sender():
        await stand.reaches(UUID(str(told["id"])), "accepted")

    read = {sent.text.split("|")[3] for sent in stand.graph.taken if sent.text.split("|")[1] == "DH-2611-00001"}
    assert read == {"in behandeling", "wij wachten op uw antwoord"}
