"""How long ids of files live at Meta: seven days when a resident sent it, thirty when the business uploaded it."""

import base64

import aiohttp
import pytest

from tests.component.simulator.stand import IDS, NUMBERS, Stand
from tests.simulated import until

DAY_S = 24 * 3600
FILE = b"an invented file"


async def uploaded(stand: Stand) -> str:
    form = aiohttp.FormData({"messaging_product": "whatsapp"})
    form.add_field("file", FILE, filename="kaart.png", content_type="image/png")
    _, answer = await stand.graph("POST", f"{IDS['denhaag']}/media", data=form)
    return str(answer["id"])


async def received(stand: Stand, phone: str) -> str:
    image = {"bytes_b64": base64.b64encode(FILE).decode(), "mime_type": "image/png"}
    await stand.says(phone, NUMBERS["denhaag"], {"type": "image", "image": image})
    await until(lambda: bool(stand.receiver.messages(phone)))
    return str(stand.receiver.messages(phone)[0]["image"]["id"])


@pytest.mark.parametrize(("sent", "days"), [(True, 7), (False, 30)])
async def test_the_id_of_a_file_dies_after_its_days(stand: Stand, phone: str, sent: bool, days: int) -> None:
    media_id = await received(stand, phone) if sent else await uploaded(stand)
    await stand.jump((days - 1) * DAY_S)
    _, described = await stand.graph("GET", media_id)
    path = described["url"].removeprefix(f"{stand.simulator.base}/graph/v23.0/").removeprefix(stand.simulator.base)
    fetched = await stand.call("GET", path, headers={"Authorization": "Bearer token-denhaag"})

    await stand.jump(DAY_S + 1)
    status, gone = await stand.graph("GET", media_id)
    await stand.write(phone)
    sending, refused = await stand.send(phone, type="image", image={"id": media_id})

    assert fetched == (200, FILE)
    assert (status, gone["error"]["code"], gone["error"]["error_subcode"]) == (400, 100, 33)
    assert (sending, refused["error"]["code"]) == (400, 100)
