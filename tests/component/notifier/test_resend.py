"""What WhatsApp held back may be sent again a day later, and staff hear from when on."""

from datetime import timedelta

import httpx

from tests.builders import NOW
from tests.component.notifier.desk_rows import BEARER, Clock, Rows, a_client

BASE = "/api/v1/municipalities"


async def test_what_was_held_back_is_refused_with_the_time_from_which_it_may_go(rows: Rows) -> None:
    mine, other = await rows.say("denhaag", "sam", "losse tegel"), await rows.say("delft", "sam", "losse tegel")
    for city, conversation, provider, code in (("denhaag", mine, "meta", 131049), ("delft", other, "twilio", 63049)):
        await rows.became(city, conversation, "accepted", code=code)
        await rows.execute("UPDATE delivery SET provider = $2 WHERE municipality = $1", city, provider)
    clock = Clock(NOW + timedelta(hours=23, minutes=59))

    async with a_client(rows.database, clock=clock) as client:
        client.headers.update(BEARER)

        async def again(city: str) -> httpx.Response:
            failed = await client.get(f"{BASE}/{city}/deliveries", params={"state": "failed"})
            return await client.post(f"{BASE}/{city}/deliveries/{failed.json()['items'][0]['id']}/resend")

        refused = [await again(city) for city in ("denhaag", "delft")]
        clock.now = NOW + timedelta(hours=24)
        taken = [await again(city) for city in ("denhaag", "delft")]

    not_before = (NOW + timedelta(hours=24)).isoformat().replace("+00:00", "Z")
    assert [(r.status_code, r.json()["code"], r.json()["not_before"]) for r in refused] == [
        (409, "resend_later", not_before)
    ] * 2
    assert [r.status_code for r in taken] == [202, 202]
