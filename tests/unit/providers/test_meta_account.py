"""What the platform says about a number, about what stands above it, and about templates."""

from typing import Any

import aiohttp
import pytest

from loket.providers.meta import client
from loket.providers.shapes import Access, HealthEntity, TemplateDraft, TemplateState, Unreachable
from tests.builders import a_world
from tests.unit.providers.graph import TOKEN, Graph

CHANNEL = a_world()["denhaag"].channels[0]


def access(graph: Graph) -> Access:
    return Access(base_url=graph.url, token=TOKEN)


@pytest.mark.parametrize(
    ("entities", "can_send", "codes"),
    [
        ([], "BLOCKED", ()),
        ([{"entity_type": "WABA", "can_send_message": "AVAILABLE"}], "AVAILABLE", ()),
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
        (
            [{"can_send_message": "BLOCKED", "errors": [{"error_code": 138024}, {"error_code": "141014"}]}],
            "BLOCKED",
            (141014,),
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


async def test_health_tells_each_level_and_the_number_itself(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.body = {
        "health_status": {
            "can_send_message": "BLOCKED",
            "entities": [
                {"entity_type": "PHONE_NUMBER", "id": 7, "can_send_message": "AVAILABLE"},
                {"entity_type": "APP", "id": "9", "can_send_message": "BLOCKED", "errors": [{"error_code": 190}]},
            ],
        },
        "quality_rating": "YELLOW",
        "status": "FLAGGED",
        "throughput": {"level": "HIGH"},
        "id": CHANNEL.number_id,
    }

    found = await client.health(http, access(graph), CHANNEL)

    assert (found.quality, found.status, found.throughput) == ("YELLOW", "FLAGGED", "HIGH")
    assert found.entities == (
        HealthEntity(level="PHONE_NUMBER", id="7", can_send="AVAILABLE"),
        HealthEntity(level="APP", id="9", can_send="BLOCKED", codes=(190,)),
    )
    (asked,) = graph.asked
    assert asked[1] == f"/graph/v23.0/{CHANNEL.number_id}?fields=health_status,quality_rating,status,throughput"


@pytest.mark.parametrize("body", [{}, b"<html>", [], {"id": "1"}])
async def test_an_answer_that_says_nothing_about_health_is_no_good_news(
    graph: Graph, http: aiohttp.ClientSession, body: Any
) -> None:
    graph.body = body

    with pytest.raises(Unreachable):
        await client.health(http, access(graph), CHANNEL)


async def test_templates_come_page_by_page_from_where_we_asked(graph: Graph, http: aiohttp.ClientSession) -> None:
    one = {"name": "klaar", "language": "nl", "status": "APPROVED", "category": "UTILITY", "id": "1"}
    two = {"name": "oud", "language": "en_US", "status": "REJECTED", "category": "MARKETING"}
    more = {"quality_score": {"score": "GREEN"}, "rejected_reason": "NONE"}
    pages = [
        {"data": [one | more, "odd", {"name": 5}], "paging": {"cursors": {"after": "A"}, "next": "http://thief/"}},
        {"data": [two | {"rejected_reason": "INVALID_FORMAT"}], "paging": {"cursors": {"after": "B"}}},
    ]
    graph.in_turn = list(pages)

    found = await client.templates(http, access(graph), CHANNEL)

    assert found == (
        TemplateState(name="klaar", language="nl", status="approved", category="utility", quality="GREEN"),
        TemplateState(name="oud", language="en_US", status="rejected", category="marketing", reason="INVALID_FORMAT"),
    )
    assert [("after=A" in path, path.split("?")[0]) for _, path, _ in graph.asked] == [
        (False, f"/graph/v23.0/{CHANNEL.account}/message_templates"),
        (True, f"/graph/v23.0/{CHANNEL.account}/message_templates"),
    ]


async def test_pages_that_never_end_are_left(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.body = {"data": [], "paging": {"cursors": {"after": "A"}, "next": "x"}}

    assert await client.templates(http, access(graph), CHANNEL) == ()
    assert len(graph.asked) == 2


async def test_a_template_is_handed_in_with_examples_and_buttons(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.body = {"id": "1", "status": "PENDING", "category": "MARKETING"}
    draft = TemplateDraft(
        name="klaar", language="nl", category="utility", body="{{1}} is klaar.", examples=("DH-1",), buttons=("Ja",)
    )

    found = await client.make_template(http, access(graph), CHANNEL, draft)

    assert (found.name, found.status, found.category) == ("klaar", "pending", "marketing")
    assert graph.bodies == [
        {
            "name": "klaar",
            "language": "nl",
            "category": "UTILITY",
            "components": [
                {"type": "BODY", "text": "{{1}} is klaar.", "example": {"body_text": [["DH-1"]]}},
                {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Ja"}]},
            ],
        }
    ]


async def test_health_of_nobody_is_unreachable(graph: Graph, http: aiohttp.ClientSession) -> None:
    await graph.stop()

    with pytest.raises(Unreachable):
        await client.health(http, access(graph), CHANNEL)
