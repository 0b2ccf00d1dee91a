"""What a call to the Graph API may end in, and what it never does."""

from typing import Any

import aiohttp
import pytest

from loket.providers.content import Text
from loket.providers.meta import client
from loket.providers.shapes import (
    Accepted,
    Access,
    Action,
    Class,
    Outgoing,
    Refused,
    Unclear,
    Unreachable,
)
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


async def test_a_code_that_came_as_text_is_the_code(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.status, graph.body = 400, {"error": {"code": "131056"}}

    with pytest.raises(Refused) as refused:
        await client.send(http, access(graph), CHANNEL, a_reply())

    assert (refused.value.code, refused.value.rule.action) == (131056, Action.PAIR)


@pytest.mark.parametrize(
    ("headers", "after_s"),
    [
        ({"Retry-After": "Wed, 25 Nov 2026 10:00:30 GMT", "Date": "Wed, 25 Nov 2026 10:00:00 GMT"}, 30.0),
        ({"Retry-After": "Wed, 25 Nov 2026 09:00:00 GMT", "Date": "Wed, 25 Nov 2026 10:00:00 GMT"}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-5"}, None),
        ({}, None),
    ],
)
async def test_when_to_come_back_may_be_a_moment(
    graph: Graph, http: aiohttp.ClientSession, headers: dict[str, str], after_s: float | None
) -> None:
    graph.status, graph.headers = 429, headers

    with pytest.raises(Refused) as refused:
        await client.send(http, access(graph), CHANNEL, a_reply())

    assert refused.value.after_s == after_s


@pytest.mark.parametrize("body", [b"<html>", {"error": "no object"}, {"error": {"code": "soon"}}, [], b""])
async def test_a_refusal_that_says_nothing_is_one_without_a_code(
    graph: Graph, http: aiohttp.ClientSession, body: Any
) -> None:
    graph.status, graph.body = 400, body

    with pytest.raises(Refused) as refused:
        await client.send(http, access(graph), CHANNEL, a_reply())

    assert refused.value.code is None
    assert refused.value.rule.alarm


@pytest.mark.parametrize(
    ("error", "class_", "action"),
    [
        ({"code": 100, "error_subcode": 33}, Class.CHANNEL, Action.HOLD),
        ({"code": 100, "error_subcode": 2388043}, Class.REQUEST, Action.NEVER),
        ({"code": 100, "error_subcode": "33"}, Class.CHANNEL, Action.HOLD),
        ({"code": 190, "error_subcode": 33}, Class.ACCESS, Action.HOLD),
    ],
)
async def test_an_unknown_number_id_is_about_the_channel_and_other_wrong_parameters_about_the_message(
    graph: Graph, http: aiohttp.ClientSession, error: dict[str, Any], class_: Class, action: Action
) -> None:
    graph.status, graph.body = 400, {"error": error}

    with pytest.raises(Refused) as refused:
        await client.send(http, access(graph), CHANNEL, a_reply())

    assert refused.value.code == error["code"]
    assert (refused.value.rule.class_, refused.value.rule.action, refused.value.rule.alarm) == (class_, action, True)


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


async def test_a_message_is_marked_as_read_and_typing_is_shown(graph: Graph, http: aiohttp.ClientSession) -> None:
    await client.mark_read(http, access(graph), CHANNEL, "wamid.x", typing=True)
    await client.mark_read(http, access(graph), CHANNEL, "wamid.y", typing=False)

    read: dict[str, Any] = {"messaging_product": "whatsapp", "status": "read"}
    assert graph.bodies == [
        read | {"message_id": "wamid.x", "typing_indicator": {"type": "text"}},
        read | {"message_id": "wamid.y"},
    ]


async def test_a_read_mark_that_nobody_knows_of_may_be_set_again(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.hangs_up = True

    with pytest.raises(Unreachable):
        await client.mark_read(http, access(graph), CHANNEL, "wamid.x", typing=False)
