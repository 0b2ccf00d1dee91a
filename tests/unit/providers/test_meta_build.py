"""Whatever is to be said leaves in the platform's own shape."""

import json
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from loket.providers.content import (
    AskLocation,
    Attachment,
    Button,
    Buttons,
    Choices,
    Content,
    Reaction,
    Row,
    Template,
    Text,
)
from loket.providers.meta import wire
from loket.providers.shapes import Access, NotOffered, Outgoing
from tests.builders import RESIDENT, a_world
from tests.unit.providers.patience import patient

CHANNEL: Final = a_world()["denhaag"].channels[0]
OTHER: Final = a_world()["delft"].channels[0]
ACCESS: Final = Access(base_url="https://graph.example.org/v23.0", token="an-invented-token")
ENVELOPE: Final = {
    "messaging_product": "whatsapp",
    "recipient_type": "individual",
    "to": RESIDENT,
    "biz_opaque_callback_data": "d-1",
}


def built(content: Content, **changes: Any) -> dict[str, Any]:
    message = Outgoing(**({"to": RESIDENT, "content": content, "delivery": "d-1"} | changes))
    found: dict[str, Any] = json.loads(wire.build(message, CHANNEL, ACCESS).body)
    return found


CONTENTS: Final[tuple[tuple[Content, dict[str, Any]], ...]] = (
    (Text(text="Dank u."), {"type": "text", "text": {"body": "Dank u.", "preview_url": False}}),
    (
        Buttons(text="Klopt dit?", buttons=(Button(id="y", title="Ja"), Button(id="n", title="Nee"))),
        {
            "type": "interactive",
            "interactive": {
                "type": "button",
                "body": {"text": "Klopt dit?"},
                "action": {
                    "buttons": [
                        {"type": "reply", "reply": {"id": "y", "title": "Ja"}},
                        {"type": "reply", "reply": {"id": "n", "title": "Nee"}},
                    ]
                },
            },
        },
    ),
    (
        Choices(
            text="Waar gaat het over?",
            label="Kies",
            rows=(Row(id="1", title="Afval", description="op straat"), Row(id="2", title="Anders")),
        ),
        {
            "type": "interactive",
            "interactive": {
                "type": "list",
                "body": {"text": "Waar gaat het over?"},
                "action": {
                    "button": "Kies",
                    "sections": [
                        {
                            "rows": [
                                {"id": "1", "title": "Afval", "description": "op straat"},
                                {"id": "2", "title": "Anders"},
                            ]
                        }
                    ],
                },
            },
        },
    ),
    (
        AskLocation(text="Waar is het?"),
        {
            "type": "interactive",
            "interactive": {
                "type": "location_request_message",
                "body": {"text": "Waar is het?"},
                "action": {"name": "send_location"},
            },
        },
    ),
    (
        Reaction(message="wamid.x", emoji="👍"),
        {"type": "reaction", "reaction": {"message_id": "wamid.x", "emoji": "👍"}},
    ),
    (Reaction(message="wamid.x", emoji=""), {"type": "reaction", "reaction": {"message_id": "wamid.x", "emoji": ""}}),
    (Attachment(kind="image", media_id="7", caption="zo"), {"type": "image", "image": {"id": "7", "caption": "zo"}}),
    (
        Attachment(kind="document", url="https://loket.example.org/1", caption="de brief", filename="brief.pdf"),
        {
            "type": "document",
            "document": {"link": "https://loket.example.org/1", "caption": "de brief", "filename": "brief.pdf"},
        },
    ),
    (
        Attachment(kind="audio", media_id="7", caption="niet te lezen", filename="x"),
        {"type": "audio", "audio": {"id": "7"}},
    ),
    (
        Attachment(kind="sticker", media_id="7", url="https://loket.example.org/1"),
        {"type": "sticker", "sticker": {"id": "7"}},
    ),
    (
        Template(name="klaar", language="nl"),
        {"type": "template", "template": {"name": "klaar", "language": {"code": "nl"}}},
    ),
    (
        Template(
            name="klaar", language="nl", parameters=("DH-1", " op\n\nstraat  ", ""), payloads=("yes", "no"), text="…"
        ),
        {
            "type": "template",
            "template": {
                "name": "klaar",
                "language": {"code": "nl"},
                "components": [
                    {
                        "type": "body",
                        "parameters": [
                            {"type": "text", "text": "DH-1"},
                            {"type": "text", "text": "op straat"},
                            {"type": "text", "text": "-"},
                        ],
                    },
                    {
                        "type": "button",
                        "sub_type": "quick_reply",
                        "index": "0",
                        "parameters": [{"type": "payload", "payload": "yes"}],
                    },
                    {
                        "type": "button",
                        "sub_type": "quick_reply",
                        "index": "1",
                        "parameters": [{"type": "payload", "payload": "no"}],
                    },
                ],
            },
        },
    ),
)


@pytest.mark.parametrize(("content", "body"), CONTENTS, ids=lambda value: type(value).__name__)
def test_a_content_leaves_as_the_platform_writes_it(content: Content, body: dict[str, Any]) -> None:
    assert built(content) == ENVELOPE | body


def test_each_municipality_sends_through_its_own_number() -> None:
    message = Outgoing(to=RESIDENT, content=Text(text="Dank u."), delivery="d-1")

    paths = [wire.build(message, channel, ACCESS).path for channel in (CHANNEL, OTHER)]

    assert paths == [f"/{CHANNEL.number_id}/messages", f"/{OTHER.number_id}/messages"]


@pytest.mark.parametrize("where", ["recipient", "to"])
def test_a_resident_without_a_number_is_named_where_the_channel_says(where: Any) -> None:
    message = Outgoing(to="NL.1349invented", to_bsuid=True, content=Text(text="Dank u."), delivery="d-1")

    body = json.loads(wire.build(message, structs.replace(CHANNEL, bsuid_in=where), ACCESS).body)

    assert {k: v for k, v in body.items() if k in {"to", "recipient"}} == {where: "NL.1349invented"}


def test_a_number_is_always_named_in_to() -> None:
    assert "recipient" not in built(Text(text="Dank u."))


@pytest.mark.parametrize("content", [content for content, _ in CONTENTS], ids=lambda content: type(content).__name__)
def test_an_answer_quotes_the_message_that_it_answers_and_a_reaction_names_it_itself(content: Content) -> None:
    quoted = built(content, reply_to="wamid.invented").get("context")

    assert quoted == (None if isinstance(content, Reaction) else {"message_id": "wamid.invented"})


def test_what_is_too_long_for_its_place_is_cut() -> None:
    long = "Een heel lange tekst die nergens in past. " * 60
    several = tuple(Row(id=str(n), title=long, description=long) for n in range(12))

    buttons = built(Buttons(text=long, buttons=tuple(Button(id=str(n), title=long) for n in range(4))))["interactive"]
    choices = built(Choices(text=long, label=long, rows=several))["interactive"]
    image = built(Attachment(kind="image", media_id="7", caption=long))["image"]

    assert [len(b["reply"]["title"]) for b in buttons["action"]["buttons"]] == [20] * 3
    assert [(len(r["title"]), len(r["description"])) for r in choices["action"]["sections"][0]["rows"]] == [
        (24, 72)
    ] * 10
    assert len(choices["action"]["button"]) == 20
    assert [len(buttons["body"]["text"]), len(choices["body"]["text"]), len(image["caption"])] == [1024] * 3


def test_a_file_that_is_nowhere_cannot_be_sent() -> None:
    with pytest.raises(NotOffered):
        built(Attachment(kind="image"))


texts: Final = st.text(st.characters())


@patient()
@given(texts, texts, texts)
def test_any_text_leaves_as_utf_8(text: str, title: str, parameter: str) -> None:
    content: tuple[Content, ...] = (
        Text(text=text),
        Buttons(text=text, buttons=(Button(id="y", title=title),)),
        Choices(text=text, label=title, rows=(Row(id="1", title=title, description=text),)),
        Attachment(kind="document", media_id="7", caption=text, filename=title),
        Template(name="klaar", language="nl", parameters=(parameter,)),
    )

    for one in content:
        json.dumps(built(one), ensure_ascii=False).encode()
    (shown,) = built(content[-1])["template"]["components"][0]["parameters"]
    assert shown["text"]
    assert not set("\n\t") & set(shown["text"])
