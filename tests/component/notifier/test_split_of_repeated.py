"""A photo that a vendor brought twice is one photo, also when staff open and split a case of it."""

from uuid import uuid4

import httpx

from loket.events import Personal
from services.notifier.store import conversations, messages
from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, WRAPPER, Rows


async def test_of_what_came_twice_the_second_is_no_photo_of_a_case_that_is_split_off(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    conversation = await rows.say("denhaag", "a", "losse tegel", kind="image", photo=True)
    await rows.say("denhaag", "a", None, kind="image", photo=True, candidates=(), decision="human", intent=None)
    case = await rows.case_of("denhaag", conversation)
    key, repeat = ("denhaag", conversation), uuid4()
    async with rows.database.transaction() as connection:
        data_key = (await conversations.lock(connection, WRAPPER, [key]))[key].data_key
        last = await connection.fetchval("SELECT id FROM message ORDER BY seq DESC LIMIT 1")
        twice = messages.Kept(
            key=key,
            data_key=data_key,
            id=repeat,
            direction="in",
            kind="image",
            at=NOW,
            received_at=NOW,
            body=Personal(),
            same_as=last,
        )
        await messages.keep(connection, [twice])
        # As staff put it with the case whose photo it repeats.
        await connection.execute("UPDATE message SET case_id = $2 WHERE id = $1", repeat, case)

    wish = {"messages": [str(last), str(repeat)], "category": "ratten"}
    made = (await client.post(f"{BASE}/denhaag/cases/{case}/split", json=wish)).json()

    assert made["photos"] == 1
    assert (await client.get(f"{BASE}/denhaag/cases/{case}")).json()["photos"] == 1
