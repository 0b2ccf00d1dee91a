"""A channel is switched to another declared way by one call, with who and why; nothing is sent twice by it."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from msgspec import structs

from loket.declarations import Municipality, Way
from loket.municipalities import World
from services.notifier.delivery.channel import ChannelSender
from services.notifier.desk.app import create_app
from services.notifier.desk.parts import STAFF
from tests.component.notifier import core as core_module
from tests.component.notifier.core import WRAPPER, Core
from tests.component.notifier.desk_rows import BEARER, TOKEN, OnlyToken
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until

CHANNEL = "/api/v1/municipalities/denhaag/channels/whatsapp"
SECOND = Way(provider="meta", app="meta-tweede", account="100000000000071", number_id="200000000000071")
TWILIO = Way(provider="twilio", app="twilio-denhaag", account="AC1", number_id="+31700000001")


def with_ways(municipality: Municipality, *ways: Way) -> Municipality:
    channel = structs.replace(municipality.channels[0], standby=ways)
    return structs.replace(municipality, channels=(channel,))


WORLD = World([with_ways(core_module.WORLD["denhaag"], SECOND, TWILIO), core_module.WORLD["delft"]])


@pytest.fixture
async def client(core: Core) -> AsyncIterator[httpx.AsyncClient]:
    """The API over municipalities of which one has three ways."""
    app = create_app(pool=core.database, world=WORLD, settings=OnlyToken(), wrapper=WRAPPER, clock=core.clock)
    transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 4711))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", headers=BEARER) as made:
        yield made


async def test_a_switch_is_shown_with_who_when_and_why_and_ends_the_hold_of_the_old_way(
    core: Core, client: httpx.AsyncClient, stand: Stand
) -> None:
    await stand.lease()
    await core.rows("UPDATE channel_lease SET held_until = now() + interval '1 hour', held_times = 3, held_code = 368")

    answer = await client.post(
        f"{CHANNEL}/switch", json={"provider": "meta", "app": "meta-tweede", "reason": "geblokkeerd"}
    )

    assert answer.status_code == 200, answer.text
    assert (answer.json()["app"], answer.json()["hold"]) == ("meta-tweede", None)
    dossier = (await client.get(f"{CHANNEL}/dossier")).json()
    assert (dossier["app"], dossier["account"], dossier["number_id"]) == (
        "meta-tweede",
        SECOND.account,
        SECOND.number_id,
    )
    (switched,) = dossier["switches"]
    assert (switched["actor"], switched["reason"], switched["was_app"], switched["app"]) == (
        STAFF,
        "geblokkeerd",
        "meta-denhaag",
        "meta-tweede",
    )
    assert await core.value("SELECT token FROM channel_lease") == 1


async def test_what_a_way_cannot_do_stands_beside_it_in_dutch(client: httpx.AsyncClient) -> None:
    (channel,) = (await client.get("/api/v1/municipalities/denhaag/channels")).json()["items"]

    assert [(w["provider"], w["active"]) for w in channel["ways"]] == [
        ("meta", True),
        ("meta", False),
        ("twilio", False),
    ]
    assert len(channel["ways"][0]["lacks"]) == 1
    assert "Knoppen kunnen niet. De bewoner krijgt regels met nummers." in channel["ways"][2]["lacks"]
    await client.get("/desk/aanmelden", params={"token": TOKEN})
    page = (await client.get("/desk/denhaag/kanalen")).text
    assert [line for way in channel["ways"] for line in way["lacks"] if f"<li>{line}</li>" not in page] == []


@pytest.mark.parametrize(
    ("city", "body", "says"),
    [
        ("denhaag", {"provider": "cm"}, "no way 'cm' declared"),
        ("denhaag", {"provider": "meta", "app": "meta-derde"}, "no way 'meta/meta-derde' declared"),
        ("denhaag", {"provider": "meta"}, "already served by meta/meta-denhaag"),
        ("delft", {"provider": "twilio"}, "no way 'twilio' declared"),
    ],
)
async def test_what_cannot_be_switched_to_is_refused_in_one_sentence(
    core: Core, client: httpx.AsyncClient, city: str, body: dict[str, str], says: str
) -> None:
    answer = await client.post(f"/api/v1/municipalities/{city}/channels/whatsapp/switch", json=body)

    assert answer.status_code == 409
    assert says in answer.json()["detail"]
    assert answer.json()["detail"].count(".") == 1
    assert await core.count("channel_switch") == 0


async def test_the_sender_takes_the_new_way_from_the_next_message_on_and_repeats_nothing_in_doubt(
    core: Core, client: httpx.AsyncClient, stand: Stand, tmp_path: Path
) -> None:
    (tmp_path / "secrets" / "meta-tweede.access_token").write_text("access_token of meta-tweede\n")
    doubtful = await core.report()
    stand.graph.plans["denhaag"] = ["answer_lost"]
    post = structs.replace(stand.post(), municipality=WORLD["denhaag"], channel=WORLD["denhaag"].channels[0])

    async with stand.working(ChannelSender(post, "one")) as sender:
        await stand.reaches(doubtful, "in_doubt")
        await client.post(f"{CHANNEL}/switch", json={"provider": "meta", "app": "meta-tweede"})
        following = await core.report("v1-2", "hoe staat het", intent="status_question")
        sender.wake.set()
        await stand.reaches(following, "accepted")
        back = await client.post(f"{CHANNEL}/switch", json={"provider": "meta", "app": "meta-denhaag"})
        assert back.status_code == 200
        last = await core.report("v1-3", "nog een vraag", intent="question")
        sender.wake.set()
        await until(lambda: len(stand.graph.taken) == 3)

    ways = {str(row["id"]): row["app"] for row in await core.deliveries()}
    assert [ways[str(d)] for d in (doubtful, following, last)] == ["meta-denhaag", "meta-tweede", "meta-denhaag"]
    assert [(one.delivery, one.number) for one in stand.graph.taken] == [
        (str(doubtful), "200000000000070"),
        (str(following), "200000000000071"),
        (str(last), "200000000000070"),
    ]
