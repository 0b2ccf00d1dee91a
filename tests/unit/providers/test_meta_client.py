"""What a call to the Graph API may end in, and what it never does."""

from typing import Any

import aiohttp
import pytest

from loket.events import Media
from loket.providers.content import AskLocation, Button, Buttons, Text
from loket.providers.meta import client
from loket.providers.shapes import Accepted, Access, Action, Class, Outgoing, Refused, Unclear, Unreachable
from tests.builders import RESIDENT, a_world
from tests.unit.providers.graph import TOKEN, Graph

CHANNEL = a_world()["denhaag"].channels[0]
OTHER = a_world()["delft"].channels[0]


def access(graph: Graph) -> Access:
    return Access(base_url=graph.url, token=TOKEN)


def a_reply(**changes: Any) -> Outgoing:
    return Outgoing(**(dict[str, Any]({"to": RESIDENT, "content": Text(text="Dank u."), "delivery": "d-1"}) | changes))


async def test_what_meta_accepts_has_its_id(graph: Graph, http: aiohttp.ClientSession) -> None:
    found = await client.send(http, access(graph), CHANNEL, a_reply())

    assert found == Accepted(native_id="wamid.invented")
    assert graph.asked == [("POST", f"/graph/v23.0/{CHANNEL.number_id}/messages", f"Bearer {TOKEN}")]
    assert graph.bodies == [
        {
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to": RESIDENT,
            "biz_opaque_callback_data": "d-1",
            "type": "text",
            "text": {"body": "Dank u.", "preview_url": False},
        }
    ]


async def test_each_municipality_sends_through_its_own_number(graph: Graph, http: aiohttp.ClientSession) -> None:
    for channel in (CHANNEL, OTHER):
        await client.send(http, access(graph), channel, a_reply())

    assert [path.split("/")[-2] for _, path, _ in graph.asked] == [CHANNEL.number_id, OTHER.number_id]
    assert CHANNEL.number_id != OTHER.number_id


async def test_a_resident_without_a_number_is_written_to_by_user_id(graph: Graph, http: aiohttp.ClientSession) -> None:
    await client.send(http, access(graph), CHANNEL, a_reply(to="NL.1349invented", to_bsuid=True))

    assert graph.bodies[0]["recipient"] == "NL.1349invented"
    assert "to" not in graph.bodies[0]


async def test_buttons_and_the_question_for_a_place_are_interactive(graph: Graph, http: aiohttp.ClientSession) -> None:
    long = "Een heel lange knop die niet past"
    buttons = tuple(Button(id=str(n), title=long) for n in range(4))

    await client.send(http, access(graph), CHANNEL, a_reply(content=Buttons(text="x" * 2000, buttons=buttons)))
    await client.send(http, access(graph), CHANNEL, a_reply(content=AskLocation(text="Dank u.")))

    asked, place = (body["interactive"] for body in graph.bodies)
    assert [b["reply"] for b in asked["action"]["buttons"]] == [{"id": str(n), "title": long[:20]} for n in range(3)]
    assert len(asked["body"]["text"]) == 1024
    assert (place["type"], place["action"]) == ("location_request_message", {"name": "send_location"})


async def test_a_refusal_has_the_code_and_what_it_means(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.status, graph.body = 403, {"error": {"code": 131048, "message": "Spam rate limit hit", "fbtrace_id": "x"}}

    with pytest.raises(Refused) as refused:
        await client.send(http, access(graph), CHANNEL, a_reply())

    assert (refused.value.code, refused.value.http_status, refused.value.rule.action) == (131048, 403, Action.HOLD)
    assert RESIDENT not in str(refused.value)


async def test_a_throttled_call_says_when_to_come_back(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.status, graph.body, graph.headers = 429, b"slow down", {"Retry-After": "7"}

    with pytest.raises(Refused) as refused:
        await client.send(http, access(graph), CHANNEL, a_reply())

    assert (refused.value.code, refused.value.after_s) == (None, 7.0)
    assert refused.value.rule.class_ is Class.BUSY


@pytest.mark.parametrize("body", [b"<html>", {"error": "no object"}, {"error": {"code": "131048"}}, [], b""])
async def test_a_refusal_that_says_nothing_is_one_without_a_code(
    graph: Graph, http: aiohttp.ClientSession, body: Any
) -> None:
    graph.status, graph.body = 400, body

    with pytest.raises(Refused) as refused:
        await client.send(http, access(graph), CHANNEL, a_reply())

    assert refused.value.code is None
    assert refused.value.rule.alarm


async def test_a_redirect_is_not_followed(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.status, graph.headers = 307, {"Location": f"http://{graph.host}/elsewhere"}

    with pytest.raises(Refused):
        await client.send(http, access(graph), CHANNEL, a_reply())

    assert len(graph.asked) == 1


async def test_when_the_connection_drops_nobody_knows(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.hangs_up = True

    with pytest.raises(Unclear):
        await client.send(http, access(graph), CHANNEL, a_reply())

    assert len(graph.asked) == 1


@pytest.mark.parametrize("body", [{}, {"messages": []}, {"messages": [{}]}, {"messages": [{"id": 5}]}, b"ok", [1]])
async def test_a_yes_without_an_id_is_no_yes(graph: Graph, http: aiohttp.ClientSession, body: Any) -> None:
    graph.body = body

    with pytest.raises(Unclear):
        await client.send(http, access(graph), CHANNEL, a_reply())


async def test_where_nobody_listens_nothing_was_accepted(graph: Graph, http: aiohttp.ClientSession) -> None:
    await graph.stop()

    with pytest.raises(Unreachable):
        await client.send(http, access(graph), CHANNEL, a_reply())


async def test_media_is_fetched_from_where_we_asked(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.by_path = {"/graph/v23.0/7001": {"url": f"http://{graph.host}/files/7001"}, "/files/7001": b"a photo"}

    found = await client.media(http, access(graph), CHANNEL, Media(id="7001"))

    assert found.content == b"a photo"
    assert [path for _, path, _ in graph.asked] == [
        f"/graph/v23.0/7001?phone_number_id={CHANNEL.number_id}",
        "/files/7001",
    ]


async def test_the_token_never_goes_to_another_host(graph: Graph, http: aiohttp.ClientSession) -> None:
    thief = Graph()
    await thief.start()
    try:
        for url in (
            f"http://{thief.host}/files/7001",
            f"http://{graph.host}@{thief.host}/files/7001",
            f"//{thief.host}/files/7001",
            None,
            7,
        ):
            graph.by_path = {"/graph/v23.0/7001": {"url": url}}
            with pytest.raises(Unreachable):
                await client.media(http, access(graph), CHANNEL, Media(id="7001"))
        graph.status, graph.headers = 302, {"Location": f"http://{thief.host}/graph/v23.0/7001"}
        with pytest.raises(Refused):
            await client.media(http, access(graph), CHANNEL, Media(id="7001"))
    finally:
        await thief.stop()

    assert thief.asked == []


async def test_media_that_is_too_old_is_refused(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.status, graph.body = 400, {"error": {"code": 100}}

    with pytest.raises(Refused) as refused:
        await client.media(http, access(graph), CHANNEL, Media(id="7001"))

    assert refused.value.rule.class_ is Class.REQUEST


@pytest.mark.parametrize(
    ("entities", "can_send", "codes"),
    [
        ([], "AVAILABLE", ()),
        ([{"entity_type": "WABA", "can_send_message": "LIMITED"}], "LIMITED", ()),
        (
            [
                {"entity_type": "PHONE_NUMBER", "can_send_message": "LIMITED", "errors": [{"error_code": 141010}]},
                {"entity_type": "WABA", "can_send_message": "BLOCKED", "errors": [{"error_code": 141006}]},
                {"entity_type": "APP", "can_send_message": "AVAILABLE"},
            ],
            "BLOCKED",
            (141010, 141006),
        ),
        (
            [{"can_send_message": "BLOCKED", "errors": [{"error_code": 138024}, {"error_code": 138025}]}],
            "AVAILABLE",
            (),
        ),
        ([{"can_send_message": "BLOCKED", "errors": "none"}, "odd", None, {"can_send_message": 5}], "BLOCKED", ()),
    ],
)
async def test_health_is_the_worst_of_what_stands_above_the_number(
    graph: Graph, http: aiohttp.ClientSession, entities: list[Any], can_send: str, codes: tuple[int, ...]
) -> None:
    graph.body = {"health_status": {"can_send_message": "BLOCKED", "entities": entities}}

    found = await client.health(http, access(graph), CHANNEL)

    assert (found.can_send, found.codes) == (can_send, codes)


async def test_health_of_nobody_is_unreachable(graph: Graph, http: aiohttp.ClientSession) -> None:
    await graph.stop()

    with pytest.raises(Unreachable):
        await client.health(http, access(graph), CHANNEL)
