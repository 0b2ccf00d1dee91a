"""A resident's photo on its way: from the phone, through the platform's media address, to the desk."""

import base64
import json
import socket
import time
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.component.notifier.media_stand import a_photo
from tests.system.running import DENHAAG, System, wait_for
from tests.system.test_walk import number_in, webhook

pytestmark = [pytest.mark.system, pytest.mark.timeout(300)]
SAM = "+31600000171"
ROBIN = "+31600000172"


def test_a_photo_from_the_phone_is_shown_at_the_desk_and_its_place_is_known(system: System, page: Page) -> None:
    photo = base64.b64encode(a_photo(gps=(52.0775, 4.3078), size=(640, 480))).decode()
    system.sends(
        SAM,
        {
            "type": "image",
            "image": {"bytes_b64": photo, "mime_type": "image/jpeg", "caption": "er ligt een losse stoeptegel"},
        },
    )
    number = number_in(system.answer(SAM, "DH-"))

    def fetched() -> dict[str, Any] | None:
        media = [file for m in system.case_of(number)["messages"] for file in m["media"]]
        return media[0] if media and media[0]["state"] == "fetched" else None

    file = wait_for("a fetched photo", fetched)

    assert (file["mime_type"], file["width"], file["height"]) == ("image/jpeg", 480, 640)
    case = system.case_of(number)
    assert case["location"]["source"] == "photo"
    whole = system.http.get(
        f"{system.endpoints['notifier']}{file['url']}",
        headers={"Authorization": f"Bearer {system.endpoints['desk_token']}"},
    )
    assert whole.headers["content-type"] == "image/jpeg"
    assert b"invented maker" not in whole.content
    page.goto(f"{system.endpoints['desk']}/aanmelden?token={system.endpoints['desk_token']}")
    page.goto(f"{system.endpoints['desk']}/denhaag/meldingen/{case['id']}")
    image = page.get_by_role("img", name="Foto van de bewoner")
    expect(image).to_be_visible()
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0


def test_a_webhook_that_points_to_an_address_inside_gets_no_token_there_and_its_case_stays(system: System) -> None:
    account = next(
        a for a in system.http.get(f"{system.endpoints['simulator']}/control/accounts").json() if a["number"] == DENHAAG
    )
    with socket.create_server(("127.0.0.1", 0)) as inside:
        inside.setblocking(False)
        url = f"http://127.0.0.1:{inside.getsockname()[1]}/latest/meta-data/"
        body = json.loads(webhook(account, [{"id": "wamid.hostile", "from": ROBIN[1:], "text": {"body": ""}}]))
        message = body["entry"][0]["changes"][0]["value"]["messages"][0]
        del message["text"]
        message["timestamp"] = str(int(time.time()))
        message |= {"type": "image", "image": {"id": "7", "url": url, "caption": "er ligt een losse stoeptegel"}}

        address = f"{system.endpoints['simulator']}/control/webhooks/{account['app']}?signature=valid"
        assert system.http.post(address, content=json.dumps(body).encode()).json()["status"] == 200

        number = number_in(system.answer(ROBIN, "DH-"))

        def refused() -> dict[str, Any] | None:
            media = [file for m in system.case_of(number)["messages"] for file in m["media"]]
            return media[0] if media and media[0]["state"] == "refused" else None

        file = wait_for("a refusal", refused)
        assert (file["reason"], file["url"]) == ("undeclared_address", None)
        with pytest.raises(BlockingIOError):
            inside.accept()
    assert system.case_of(number)["photos"] == 1
    metrics = system.http.get(f"{system.endpoints['notifier']}/metrics").text
    wanted = 'loket_media_total{kind="image",municipality="denhaag",outcome="undeclared_address"} 1.0'
    assert wanted in metrics
