"""What a reporter does to a case reaches whoever follows it, in the transaction that applied the message."""

from services.notifier.store import followers
from tests.builders import NOW
from tests.component.notifier.core import Core


async def test_who_follows_a_case_hears_that_its_reporter_withdrew_it_and_once(core: Core) -> None:
    await core.report("v1-1", "losse tegel Kerkstraat 12", aliases=("v1-a",))
    await core.report("v1-2", "losse tegel Kerkstraat 12", aliases=("v1-b",))
    first, second = await core.cases()
    async with core.database.transaction() as connection:
        await followers.follow(connection, "denhaag", first["id"], second["conversation"], now=NOW)
    before = len(await core.deliveries())
    withdrawal = core.said("v1-3", "laat maar", aliases=("v1-a",), intent=None, candidates=(), decision="human")

    await core.handle(withdrawal)
    await core.handle(withdrawal)
    await core.wait(5)

    found = (await core.deliveries())[before:]
    told = [d for d in found if d["conversation"] == second["conversation"]]
    assert [(d["purpose"], d["case_id"]) for d in told] == [("status", first["id"])]
    texts = (await core.texts())[before:]
    assert f"Uw melding {first['number']} (losse stoeptegel): gestopt." in texts
    assert [c["state"] for c in await core.cases()] == ["geannuleerd", "gemeld"]
