"""NotifyNL: texts, e-mails and letters by a template, what became of them, and the page where people find them."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from playwright.async_api import Browser, expect

from tests.component.simulator.stand import Stand, a_stand
from tests.simulated import Simulator, listening, until

pytestmark = pytest.mark.asyncio(loop_scope="session")
PLAIN = {"sms": "status_sms", "email": "status_email", "letter": "status_letter"}


@pytest_asyncio.fixture(loop_scope="session")
async def stand(simulator: Simulator, receiver_port: int) -> AsyncIterator[Stand]:
    async with a_stand(simulator, receiver_port) as made:
        yield made


def part(value: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def a_token(api_key: str, *, at: float | None = None, secret: str | None = None, alg: str = "HS256") -> str:
    """As the official clients make it of an API key: its last 73 characters are two UUIDs."""
    service, own = api_key[-73:-37], api_key[-36:]
    head = part({"typ": "JWT", "alg": alg})
    signed = f"{head}.{part({'iss': service, 'iat': int(at or time.time())})}"
    seal = hmac.new((secret or own).encode(), signed.encode(), hashlib.sha256).digest()
    return f"{signed}.{base64.urlsafe_b64encode(seal).decode().rstrip('=')}"


class Service:
    """A municipality's service, called as its clients call it."""

    def __init__(self, stand: Stand, told: dict[str, Any]) -> None:
        self.stand = stand
        self.told = told

    @classmethod
    async def of(cls, stand: Stand, city: str = "denhaag") -> "Service":
        _, answer = await stand.call("GET", "/control/notifynl")
        return cls(stand, next(one for one in answer["items"] if one["municipality"] == city))

    async def template(self, kind: str, body: str = "Melding ((number)) is klaar.") -> str:
        wanted = {"type": kind, "name": PLAIN[kind], "body": body, "subject": "Melding ((number))"}
        path = f"/control/notifynl/{self.told['municipality']}/templates"
        status, answer = await self.stand.call("POST", path, json=wanted)
        assert status == 201, answer
        return str(answer["id"])

    async def call(self, method: str, path: str, *, token: str | None = None, **more: Any) -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {token or a_token(self.told['api_key'])}"}
        return await self.stand.call(method, f"/notifynl/v2/{path}", headers=headers, **more)

    async def sms(self, phone: str, template: str, **more: Any) -> tuple[int, Any]:
        body = {"phone_number": phone, "template_id": template, "personalisation": {"number": "DH-1"}, **more}
        return await self.call("POST", "notifications/sms", json=body)

    async def becomes(self, notification: str, status: str) -> dict[str, Any]:
        async def there() -> bool:
            return bool((await self.call("GET", f"notifications/{notification}"))[1]["status"] == status)

        await until(there)
        return dict((await self.call("GET", f"notifications/{notification}"))[1])


async def told_in_vain(stand: Stand, notification: str) -> bool:
    return bool(await stand.log(what="webhook.refused", wamid=notification))


@asynccontextmanager
async def a_callback(service: Service, port: int, answers: list[int]) -> AsyncIterator[list[tuple[str, Any]]]:
    """Where a service is told of statuses: bearer token and body of each callback."""
    came: list[tuple[str, Any]] = []

    async def take(request: web.Request) -> web.Response:
        came.append((request.headers["Authorization"], await request.json()))
        return web.Response(status=answers.pop(0) if answers else 204)

    path = f"/control/notifynl/{service.told['municipality']}"
    async with listening(port, "/notify", take):
        await service.stand.call("POST", path, json={"callback": f"http://127.0.0.1:{port}/notify"})
        yield came
        await service.stand.settled()
        await service.stand.call("POST", path, json={"callback": None})


async def test_a_text_is_sent_by_a_template_and_its_service_is_told(stand: Stand, take_port: Any) -> None:
    service = await Service.of(stand)
    template = await service.template("sms")

    async with a_callback(service, take_port(), [500]) as came:
        status, sent = await service.sms("06 0000 0001", template, reference="row-1")
        found = await service.becomes(sent["id"], "delivered")
        await until(lambda: told_in_vain(stand, sent["id"]))
        await stand.jump(300)
        await until(lambda: len(came) == 2)

    assert status == 201
    assert sent["content"] == {"body": "Gemeente Den Haag: Melding DH-1 is klaar.", "from_number": "Den Haag"}
    assert (found["phone_number"], found["reference"], found["type"]) == ("+31600000001", "row-1", "sms")
    assert found["completed_at"] >= found["sent_at"] >= found["created_at"]
    assert {bearer for bearer, _ in came} == {f"Bearer {service.told['callback_bearer']}"}
    assert came[0] == came[1]
    assert (came[0][1]["id"], came[0][1]["status"], came[0][1]["to"]) == (sent["id"], "delivered", "+31600000001")


async def test_an_email_and_a_letter_are_sent_too(stand: Stand) -> None:
    service = await Service.of(stand, "delft")
    address = {"address_line_1": "Sam Voorbeeld", "address_line_2": "Kerkstraat 12", "address_line_3": "2611 AA Delft"}
    email, letter = await service.template("email"), await service.template("letter")

    _, mail = await service.call(
        "POST",
        "notifications/email",
        json={"email_address": "sam@example.org", "template_id": email, "personalisation": {"number": "DT-1"}},
    )
    _, post = await service.call(
        "POST", "notifications/letter", json={"template_id": letter, "personalisation": {"number": "DT-1", **address}}
    )

    assert mail["content"]["subject"] == "Melding DT-1"
    assert (await service.becomes(mail["id"], "delivered"))["email_address"] == "sam@example.org"
    assert (await service.becomes(post["id"], "received"))["line_2"] == "Kerkstraat 12"
    _, listed = await service.call("GET", "notifications?template_type=letter")
    assert [one["id"] for one in listed["notifications"]] == [post["id"]]


async def test_what_is_not_right_is_refused_with_the_reason(stand: Stand) -> None:
    service, other = await Service.of(stand), await Service.of(stand, "delft")
    template, foreign = await service.template("sms"), await other.template("sms")
    key = service.told["api_key"]

    refused = [
        await service.sms("070 0000001", template),
        await service.sms("0600000001", "no-uuid"),
        await service.sms("0600000001", foreign),
        await service.sms("0600000001", template, personalisation={}),
        await service.call("POST", "notifications/sms", json={"phone_number": "0600000001"}),
        await service.call("GET", "templates", token="x.y.z"),
        await service.call("GET", "templates", token=a_token(key, secret="another")),
        await service.call("GET", "templates", token=a_token(key, at=time.time() - 60)),
        await service.call("GET", "templates", token=a_token(key, alg="none")),
        await service.call("GET", "notifications/00000000-0000-4000-8000-000000000000"),
    ]

    assert [(status, answer["errors"][0]["error"]) for status, answer in refused] == [
        *[(400, "ValidationError")] * 2,
        *[(400, "BadRequestError")] * 2,
        (400, "ValidationError"),
        *[(403, "AuthError")] * 4,
        (404, "NoResultFound"),
    ]
    assert refused[3][1]["errors"][0]["message"] == "Missing personalisation: number"
    assert (await stand.call("GET", "/notifynl/v2/templates"))[0] == 401


@pytest.mark.parametrize(
    ("kind", "status", "becomes"),
    [
        ("vendor_errors", 500, None),
        ("vendor_down", 503, None),
        ("rate_limited", 429, None),
        ("token_expired", 403, None),
        ("accepted_then_failed", 201, "permanent-failure"),
        ("accepted_then_unavailable", 201, "temporary-failure"),
        ("payment_missing", 201, "technical-failure"),
        ("accepted_then_lost", 201, "created"),
    ],
)
async def test_a_fault_bends_it_for_one_municipality_alone(
    stand: Stand, kind: str, status: int, becomes: str | None
) -> None:
    service, other = await Service.of(stand), await Service.of(stand, "delft")
    template, foreign = await service.template("sms"), await other.template("sms")
    await stand.break_it(kind, "app:notifynl-denhaag")

    got, answer = await service.sms("0600000001", template)
    fine, _ = await other.sms("0600000002", foreign)
    await stand.call("DELETE", "/control/faults")

    assert (got, fine) == (status, 201)
    if becomes is not None:
        await service.becomes(answer["id"], becomes)
    assert bool(await stand.log(what="api.refused", app="notifynl-denhaag", status=status)) is (status != 201)


async def test_a_person_finds_it_in_the_inbox(stand: Stand, browser: Browser) -> None:
    service = await Service.of(stand)
    template = await service.template("sms", "Melding ((number)):\n<b>klaar</b>")
    _, sent = await service.sms("0600000077", template)
    await service.sms("0600000078", template)
    await service.becomes(sent["id"], "delivered")

    page = await browser.new_page(viewport={"width": 375, "height": 740})
    await page.goto(f"{stand.simulator.base}/inbox")
    await page.get_by_label("Nummer of e-mailadres").fill("06 00000077")
    await page.get_by_role("button", name="Toon").click()

    await expect(page.locator("[data-notification]")).to_have_count(1)
    await expect(page.get_by_role("heading", level=2)).to_have_text("Sms aan +31600000077")
    await expect(page.locator("[data-notification]")).to_contain_text("<b>klaar</b>")
    await expect(page.locator("[data-notification]")).to_have_attribute("data-status", "delivered")
    assert await page.evaluate("document.documentElement.scrollWidth") == 375
    await expect(page.locator("img")).to_have_count(1)
    await expect(page.locator("img")).to_have_js_property("complete", True)
    assert await page.locator("img").evaluate("image => image.naturalWidth") > 0
    await page.close()


async def test_a_text_shows_on_the_phone_it_was_sent_to_at_once_and_after_a_reload(
    stand: Stand, browser: Browser
) -> None:
    service = await Service.of(stand)
    template = await service.template("sms", "Melding ((number)):\n<b>klaar</b>")
    context = await browser.new_context(viewport={"width": 1280, "height": 900})
    page = await context.new_page()
    await page.goto(f"{stand.simulator.base}/phones")
    mine, other = (page.locator(f"#phone-{number}") for number in ("31600000001", "31600000002"))
    await expect(page.locator('[data-role="connection"]')).to_have_attribute("data-state", "open")

    _, sent = await service.sms("0600000001", template)

    await expect(mine.locator(f'[data-text="{sent["id"]}"]')).to_contain_text("<b>klaar</b>")
    await expect(other.locator(f'[data-text="{sent["id"]}"]')).to_have_count(0)
    await page.reload()
    await expect(mine.locator(f'[data-text="{sent["id"]}"]')).to_contain_text("Sms · Vandaag")
    await context.close()
