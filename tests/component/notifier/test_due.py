"""What is due happens once: answers that waited, deliveries in doubt; and what is nobody's stands in no way."""

import asyncio
from uuid import UUID

from loket.events import Location
from services.notifier.conversation.danger import GUARD_WITHIN
from tests.builders import NOW, a_personal
from tests.component.notifier.core import Core


async def test_a_due_timer_gives_the_acknowledgement_with_number_and_place_once(core: Core) -> None:
    pin = Location(latitude=52.07, longitude=4.3, address="Kerkstraat 12, Den Haag")
    await core.handle(core.said())
    await core.handle(
        core.said("v1-2", None, kind="location", personal=a_personal(text=None, location=pin), candidates=())
    )

    early = await core.wait(0.1)
    fired = await asyncio.gather(*(core.wait(1) for _ in range(3)))

    assert (early, sum(fired)) == (0, 1)
    (text,) = await core.texts()
    assert text == (
        "Dank u. Uw melding DH-2611-00001 gaat naar Team Wegbeheer: losse stoeptegel, Kerkstraat 12, Den Haag. "
        "U hoort uiterlijk maandag 30 november van ons.\n\n"
        "U praat met een computer. Liever een mens? Stuur MEDEWERKER. Uw privacy: https://www.denhaag.nl/privacy"
    )
    (delivery,) = await core.deliveries()
    (case,) = await core.cases()
    assert (delivery["purpose"], delivery["state"], delivery["case_id"]) == ("acknowledgement", "planned", case["id"])
    assert delivery["answers_from"] == NOW
    assert await core.count("timer") == 0


async def test_after_45_seconds_in_doubt_an_emergency_goes_again_and_an_acknowledgement_is_told_afresh(
    core: Core,
) -> None:
    acknowledgement = await core.report()
    await core.handle(core.said("v1-fire", "brand", emergency="fire", emergency_level="certain"))
    await core.wait(GUARD_WITHIN.total_seconds() + 1)
    emergency = UUID(str((await core.deliveries())[-1]["id"]))
    await core.rows("UPDATE delivery SET state = 'in_doubt', doubt_at = $1", core.clock.now)
    await core.rows(
        "INSERT INTO timer SELECT municipality, id, 'doubt', $1::timestamptz + interval '45 seconds' FROM conversation",
        core.clock.now,
    )

    early = await core.wait(44)
    await core.wait(2)
    again = await core.wait(120)

    assert (early, again) == (0, 0)
    assert await core.state(emergency) == "planned"
    first, _, afresh = await core.deliveries()
    assert (first["state"], first["superseded_by"]) == ("superseded", afresh["id"])
    assert first["id"] == acknowledgement
    texts = await core.texts()
    assert texts[2] == texts[0]


async def test_the_timer_of_an_erased_resident_never_fires_and_stands_in_nobodys_way(core: Core) -> None:
    await core.handle(core.said(), core.said("v1-d", municipality="delft"))
    await core.rows("UPDATE conversation SET wrapped_key = NULL WHERE municipality = 'denhaag'")

    assert await core.wait(5) == 1
    assert await core.wait(60) == 0
    assert len(await core.deliveries("delft")) == 1


async def test_a_timer_of_a_newer_process_waits_for_that_one(core: Core) -> None:
    await core.handle(core.said())
    async with core.database.connection() as connection:
        await connection.execute(
            "INSERT INTO timer (municipality, conversation, kind, due) "
            "SELECT municipality, id, 'of_a_newer_version', $1 FROM conversation",
            NOW,
        )

    fired = await core.wait(5)

    kinds = [row["kind"] for row in await core.rows("SELECT kind FROM timer")]
    assert fired > 0
    assert "of_a_newer_version" in kinds
    assert len(await core.deliveries()) == 1
