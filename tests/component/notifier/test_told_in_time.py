"""When residents hear of a change: by day and together, by real timers, each municipality at its own pace."""

from uuid import UUID

from msgspec import structs

from loket.municipalities import World
from loket.talking import Quiet
from services.notifier import commands
from services.notifier.case_commands import CaseWork
from services.notifier.consume import Batches
from services.notifier.timers import Timers
from tests.component.notifier.core import WORLD, WRAPPER, Core

PACE = structs.replace(WORLD["denhaag"].pace, merge_s=30, quiet=Quiet(begins="10:00", ends="20:00"))
CALM = World([structs.replace(WORLD["denhaag"], pace=PACE), WORLD["delft"]])
TEN_HOURS_S = 10 * 3600


def at_a_pace(core: Core) -> Core:
    """A core in which Den Haag tells nothing by day, and Delft everything at once."""
    core.batches = Batches(core.database, CALM, core.keyring, WRAPPER, core.clock)
    core.timers = Timers(core.database, CALM, WRAPPER, core.clock)
    return core


def staff(core: Core, city: str = "denhaag") -> CaseWork:
    """Somebody at the desk of a municipality, now."""
    return CaseWork(pool=core.database, world=CALM, wrapper=WRAPPER, municipality=city, actor="Ali", now=core.clock.now)


async def moved(core: Core, case: UUID, state: str, text: str | None = None, city: str = "denhaag") -> None:
    await commands.set_status(
        core.database, CALM, WRAPPER, city, case, state=state, text=text, actor="Ali", now=core.clock.now
    )


async def news(core: Core, city: str = "denhaag") -> list[str]:
    """What was told of changes, in order of the text."""
    told = zip(await core.deliveries(city), await core.texts(city), strict=True)
    return sorted(text for delivery, text in told if delivery["purpose"] == "status")


async def test_in_quiet_hours_changes_and_merges_wait_for_the_evening_and_only_there(core: Core) -> None:
    at_a_pace(core)
    for n, city in (("1", "denhaag"), ("2", "denhaag"), ("3", "delft")):
        await core.report(f"v1-{n}", aliases=(f"v1-r{n}",), municipality=city)
    first, second = [case["id"] for case in await core.cases()]

    await moved(core, first, "in behandeling", "Wij kijken.")
    await moved(core, first, "ingepland")
    await staff(core).merge(second, first)
    await moved(core, (await core.cases("delft"))[0]["id"], "ingepland", city="delft")
    by_day = (await news(core), len(await news(core, "delft")))
    await core.wait(TEN_HOURS_S)

    assert by_day == ([], 1)
    assert await news(core) == [
        "Uw melding DH-2611-00001 (losse stoeptegel): ingepland. Wij kijken.",
        CALM["denhaag"].text("merged", "nl", number="DH-2611-00002", other="DH-2611-00001"),
    ]


async def test_what_staff_say_is_urgent_waits_for_no_evening(core: Core) -> None:
    at_a_pace(core)
    await core.report()
    (case,) = await core.cases()
    await staff(core).set_priority(case["id"], "hoog")

    await moved(core, case["id"], "ingepland")
    at_once = await news(core)
    await core.wait(31)

    assert at_once == []
    assert await news(core) == ["Uw melding DH-2611-00001 (losse stoeptegel): ingepland."]
