"""Cases that were written before there were drawers are found by who reports the same, batch by batch, once."""

from datetime import timedelta
from uuid import UUID

from loket.events import Location
from services.notifier.conversation.shapes import Place
from services.notifier.housekeeping import Housekeeping
from services.notifier.store import followers
from tests.builders import NOW, a_personal
from tests.component.notifier.core import WORLD, WRAPPER, Core

HERE = Place(street="Kerkstraat 12")
PIN = Location(latitude=52.0775, longitude=4.3078)


async def older(core: Core) -> None:
    """Let the rows be as the version before wrote them."""
    await core.rows("UPDATE case_ SET drawer = NULL, square = NULL RETURNING id")
    await core.rows("UPDATE schema_version SET applied_at = $1 WHERE version = 11 RETURNING 1", NOW)


async def drawers(core: Core) -> list[int | None]:
    rows = await core.rows("SELECT drawer FROM case_ ORDER BY municipality, id")
    return [row["drawer"] for row in rows]


async def found(core: Core, place: Place, municipality: str = "denhaag") -> set[UUID]:
    async with core.database.transaction() as connection:
        near = await followers.nearby(
            connection, WRAPPER, municipality, sub="losse stoeptegel", place=place, now=core.clock.now
        )
    return {one.case for one in near}


def keeping(core: Core) -> Housekeeping:
    return Housekeeping(core.database, WORLD, core.clock, WRAPPER)


async def test_an_older_case_is_found_by_its_address_and_its_pin_in_its_own_municipality(core: Core) -> None:
    await core.report("v1-a", "losse tegel Kerkstraat 12", aliases=("v1-a",))
    await core.report("v1-b", aliases=("v1-b",), personal=a_personal(text="losse tegel", location=PIN))
    await core.report("v1-c", "losse tegel Kerkstraat 12", aliases=("v1-c",), municipality="delft")
    by_words, by_pin = await core.cases()
    (elsewhere,) = await core.cases("delft")
    await older(core)
    assert await found(core, HERE) == await found(core, Place(pin=PIN)) == set()

    await keeping(core).fill()

    assert await found(core, HERE) == {by_words["id"]}
    assert await found(core, Place(pin=PIN)) == {by_pin["id"]}
    assert await found(core, HERE, "delft") == {elsewhere["id"]}


async def test_it_goes_on_batch_by_batch_to_the_end_and_a_second_run_changes_nothing(core: Core) -> None:
    for who in "abcde":
        await core.report(f"v1-{who}", f"losse tegel Kerkstraat {ord(who)}", aliases=(f"v1-{who}",))
    await older(core)
    house = keeping(core)
    filled = []

    for _ in range(4):
        await house.fill(most=2)
        filled.append(sum(one is not None for one in await drawers(core)))
    before = await core.rows("SELECT * FROM case_ ORDER BY id")
    await keeping(core).fill()

    assert filled == [2, 4, 5, 5]
    assert await core.rows("SELECT * FROM case_ ORDER BY id") == before


async def test_what_is_closed_erased_too_old_or_written_since_is_left_as_it_is(core: Core) -> None:
    for who in "abcd":
        await core.report(f"v1-{who}", "losse tegel Kerkstraat 12", aliases=(f"v1-{who}",))
    closed, erased, old, since = (c["id"] for c in await core.cases())
    await older(core)
    await core.rows("UPDATE case_ SET state = 'afgehandeld' WHERE id = $1 RETURNING 1", closed)
    await core.rows(
        "UPDATE conversation SET wrapped_key = NULL WHERE id = (SELECT conversation FROM case_ WHERE id = $1) "
        "RETURNING 1",
        erased,
    )
    for case, created_at in ((old, NOW - timedelta(days=15)), (since, NOW + timedelta(days=2))):
        await core.rows("UPDATE case_ SET created_at = $2 WHERE id = $1 RETURNING 1", case, created_at)

    await keeping(core).fill()

    assert await drawers(core) == [None, None, None, None]


async def test_a_case_that_is_being_written_is_passed_over_without_waiting_for_it(core: Core) -> None:
    for who in "ab":
        await core.report(f"v1-{who}", f"losse tegel Kerkstraat {ord(who)}", aliases=(f"v1-{who}",))
    first, second = await core.cases()
    await older(core)

    async with core.database.transaction() as connection:
        await connection.execute("SELECT 1 FROM case_ WHERE id = $1 FOR UPDATE", first["id"])
        await keeping(core).fill()

    left = {row["id"]: row["drawer"] for row in await core.rows("SELECT id, drawer FROM case_")}
    assert left[first["id"]] is None
    assert left[second["id"]] is not None
