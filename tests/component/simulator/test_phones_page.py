"""The phones page in a real browser, at a desk's width and at a phone's."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, Route, expect

from tests.component.simulator.pywa_client import PNG
from tests.component.simulator.stand import IDS, NUMBERS, WABAS, Stand, a_stand
from tests.simulated import Simulator, until

FIRST, SECOND, THIRD = "+31600000001", "+31600000002", "+31600000003"
# The browser starts once; whatever talks to it lives in its loop.
pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def stand(simulator: Simulator, receiver_port: int) -> AsyncIterator[Stand]:
    async with a_stand(simulator, receiver_port) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, stand: Stand) -> AsyncIterator[Page]:
    """A page whose console complains of nothing, its policy included."""
    complaints: list[str] = []
    made = await browser.new_page(viewport={"width": 1280, "height": 900})
    made.on("pageerror", lambda error: complaints.append(str(error)))
    made.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    await made.goto(f"{stand.simulator.base}/phones")
    await expect(made.locator("[data-role=connection]")).to_have_attribute("data-state", "open")
    yield made
    await made.close()
    assert complaints == []


def on(page: Page, phone: str) -> Locator:
    return page.locator(f'[data-phone="{phone}"]')


def sent(phone: Locator, kind: str = "text") -> Locator:
    return phone.locator(f'[data-role=messages] [data-direction=out][data-type="{kind}"]')


async def test_two_residents_write_each_to_their_own_municipality(stand: Stand, page: Page) -> None:
    for phone, words in ((FIRST, "losse tegel\n<b>hier</b>"), (SECOND, "lantaarn kapot")):
        await on(page, phone).locator("[data-role=input]").fill(words)
        await on(page, phone).locator("[data-role=send]").click()

    await expect(sent(on(page, FIRST))).to_have_attribute("data-status", "sent")
    await expect(sent(on(page, FIRST))).to_contain_text("<b>hier</b>")
    await expect(sent(on(page, SECOND))).to_have_attribute("data-status", "sent")
    assert {one.app for one in stand.receiver.about(FIRST)} == {"meta-denhaag"}
    assert {one.app for one in stand.receiver.about(SECOND)} == {"meta-delft"}

    await stand.send(SECOND, city="delft", text={"body": "Dank u."})
    await expect(on(page, SECOND).locator("[data-direction=in]")).to_have_attribute("data-status", "read")
    await until(lambda: any(status["status"] == "read" for status in stand.receiver.statuses(SECOND)))


async def test_a_case_number_stays_in_one_piece_and_links_and_marks_still_work(stand: Stand, page: Page) -> None:
    await stand.write(FIRST)

    await stand.send(FIRST, text={"body": "Uw melding DH-2611-00001 is *klaar*, zie https://loket.example/x."})

    words = on(page, FIRST).locator("[data-direction=in] .words").last
    await expect(words).to_have_text("Uw melding DH-2611-00001 is klaar, zie https://loket.example/x.")
    await expect(words.locator(".unbroken")).to_have_text("DH-2611-00001")
    await expect(words.locator(".unbroken")).to_have_css("white-space", "nowrap")
    await expect(words.locator("strong")).to_have_text("klaar")
    await expect(words.locator("a")).to_have_attribute("href", "https://loket.example/x")


async def test_everything_on_the_page_has_a_name_and_nothing_comes_from_elsewhere(stand: Stand, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.reload()
    await expect(page.locator("html")).to_have_attribute("lang", "nl")

    nameless = await page.evaluate(
        "[...document.querySelectorAll('button, a, input, textarea, select')].filter("
        "e => !e.textContent.trim() && !e.labels?.length && !e.ariaLabel).map(e => e.outerHTML)"
    )

    assert nameless == []
    assert asked
    assert [url for url in asked if not url.startswith(stand.simulator.base)] == []


async def test_a_resident_taps_what_the_municipality_offers(stand: Stand, page: Page) -> None:
    phone = on(page, SECOND)
    await stand.write(SECOND, city="delft")
    request = {"type": "location_request_message", "body": {"text": "Waar?"}, "action": {"name": "send_location"}}
    buttons = [{"type": "reply", "reply": {"id": "yes", "title": "Ja, klopt"}}]
    question = {"type": "button", "body": {"text": "Klopt dit?"}, "action": {"buttons": buttons}}
    rows = [{"id": "r1", "title": "Boom", "description": "Tak afgebroken"}]
    menu = {"type": "list", "body": {"text": "Kies"}, "action": {"button": "Onderwerp", "sections": [{"rows": rows}]}}

    await stand.send(SECOND, city="delft", type="interactive", interactive=request)
    await phone.locator("[data-role=location-open]").click()
    await phone.locator("[data-role=place-name]").fill("Speeltuin")
    await phone.locator("[data-role=pin-send]").click()
    await expect(sent(phone, "location")).to_contain_text("Speeltuin")
    await stand.send(SECOND, city="delft", type="interactive", interactive=question)
    await phone.locator("[data-role=reply]").click()
    await expect(phone.locator("[data-role=reply]")).to_be_disabled()
    await stand.send(SECOND, city="delft", type="interactive", interactive=menu)
    await phone.locator("[data-role=list-open]").click()
    await phone.locator("[data-role=rows] button").click()
    await expect(sent(phone, "interactive")).to_have_count(2)
    await phone.locator("[data-role=photo]").click()
    await phone.locator("[data-role=photo-example]").click()
    await expect(sent(phone, "image").locator("img")).to_be_visible()

    await until(lambda: len(stand.receiver.messages(SECOND)) == 5)
    arrived = {message["type"]: message for message in stand.receiver.messages(SECOND)}
    assert 51.9 < arrived["location"]["location"]["latitude"] < 52.1
    assert arrived["location"]["context"]["from"] == "31150000001"
    assert arrived["image"]["image"]["mime_type"] == "image/png"
    replies = [m["interactive"] for m in stand.receiver.messages(SECOND) if m["type"] == "interactive"]
    assert {reply["type"] for reply in replies} == {"button_reply", "list_reply"}


async def test_a_template_shows_its_words_and_its_buttons_answer(stand: Stand, page: Page) -> None:
    made = {
        "name": "melding_knop",
        "language": "nl",
        "category": "UTILITY",
        "components": [
            {"type": "BODY", "text": "Melding {{1}} is klaar.", "example": {"body_text": [["DH-1"]]}},
            {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Niet klaar"}]},
        ],
    }
    await stand.call("POST", f"/control/wabas/{WABAS['denhaag']}/templates", json=made)
    components = [{"type": "body", "parameters": [{"type": "text", "text": "DH-2611-00009"}]}]
    template = {"name": "melding_knop", "language": {"code": "nl"}, "components": components}

    await stand.send(FIRST, type="template", template=template)
    await expect(on(page, FIRST).locator("[data-type=template]").last).to_contain_text(
        "Melding DH-2611-00009 is klaar."
    )
    await on(page, FIRST).locator("[data-role=template-reply]").last.click()

    await expect(sent(on(page, FIRST), "button")).to_contain_text("Niet klaar")
    await until(lambda: any(message["type"] == "button" for message in stand.receiver.messages(FIRST)))


async def test_a_resident_blocks_the_municipality_and_lifts_it(stand: Stand, page: Page) -> None:
    block = on(page, SECOND).locator("[data-role=block]")

    await block.click()
    await expect(block).to_have_accessible_name("Deblokkeren: Gemeente Delft")
    await page.reload()
    await expect(block).to_have_accessible_name("Deblokkeren: Gemeente Delft")
    await stand.write(SECOND, city="delft")
    _, sent_now = await stand.send(SECOND, city="delft")
    await stand.settled()
    await block.click()

    await expect(block).to_have_accessible_name("Blokkeren: Gemeente Delft")
    assert sent_now["messages"][0]["id"] not in [item["id"] for item in await stand.phone(SECOND)]


async def test_a_resident_calls_the_municipality(stand: Stand, page: Page) -> None:
    before = len(await stand.log(what="resident.called", from_=FIRST, to=NUMBERS["denhaag"]))

    await on(page, FIRST).get_by_role("button", name="De gemeente bellen").click()

    await expect(on(page, FIRST).locator("[data-role=about]")).to_have_text("Gebeld, er wordt niet opgenomen")
    assert len(await stand.log(what="resident.called", from_=FIRST, to=NUMBERS["denhaag"])) == before + 1
    await stand.jump(30)
    await until(lambda: sum(b'"calls"' in one.body for one in stand.receiver.about(FIRST)) == 2)


async def test_a_message_that_comes_while_the_list_is_on_its_way_stays(stand: Stand, page: Page) -> None:
    late = asyncio.Event()

    async def deliver_late(route: Route) -> None:
        answer = await route.fetch()
        if not late.is_set():
            await stand.write(FIRST, "onderweg")
            await expect(sent(on(page, FIRST)).last).to_contain_text("onderweg")
            late.set()
        await route.fulfill(response=answer)

    await page.route(f"**/control/phones/{FIRST}/messages", deliver_late)
    await page.reload()
    await late.wait()

    await page.wait_for_load_state("networkidle")
    await expect(sent(on(page, FIRST)).last).to_contain_text("onderweg")


async def test_an_edited_message_shows_its_new_words(stand: Stand, page: Page) -> None:
    wamid = await stand.write(FIRST, "losse tegl")
    await expect(sent(on(page, FIRST)).last).to_contain_text("losse tegl")
    edit = {"original_message_id": wamid, "message": {"type": "text", "text": {"body": "losse tegel"}}}

    await stand.call(
        "POST", f"/control/phones/{FIRST}/messages", json={"to": NUMBERS["denhaag"], "type": "edit", "edit": edit}
    )

    await expect(sent(on(page, FIRST)).last).to_contain_text("losse tegel")
    await expect(sent(on(page, FIRST)).last).to_contain_text("bewerkt")


async def test_a_phone_is_added_moved_to_another_municipality_and_removed(stand: Stand, page: Page) -> None:
    await page.locator("[data-role=add]").click()
    phone = on(page, THIRD)
    await phone.locator("[data-role=municipality]").select_option("+31150000001")
    await expect(phone.locator("[data-role=name]")).to_have_text("Gemeente Delft")
    await phone.locator("[data-role=input]").fill("dag")
    await phone.locator("[data-role=input]").press("Enter")
    await expect(sent(phone)).to_have_attribute("data-status", "sent")

    await page.reload()
    await expect(sent(phone)).to_contain_text("dag")
    await expect(phone.locator("[data-role=municipality]")).to_have_value("+31150000001")
    await phone.locator("[data-role=remove]").click()

    await expect(phone).to_have_count(0)
    assert {one.app for one in stand.receiver.about(THIRD)} == {"meta-delft"}


async def test_a_narrow_page_shows_one_phone_without_scrolling_sideways(stand: Stand, page: Page) -> None:
    await page.set_viewport_size({"width": 375, "height": 740})

    await expect(on(page, FIRST)).to_be_visible()
    await expect(on(page, SECOND)).to_be_hidden()
    await page.get_by_role("tab").first.focus()
    await page.keyboard.press("ArrowRight")
    await expect(on(page, SECOND)).to_be_visible()
    await on(page, SECOND).locator("[data-role=pin]").click()
    await expect(on(page, SECOND).locator("[data-role=pin-send]")).to_be_in_viewport()
    await page.keyboard.press("Escape")

    await expect(on(page, SECOND).locator("[data-role=pin]")).to_be_focused()
    assert await page.evaluate("document.documentElement.scrollWidth") == 375


async def test_the_resident_sees_that_an_answer_is_being_written_until_it_comes(stand: Stand, page: Page) -> None:
    wamid = await stand.write(FIRST, "komt er iemand")
    about = on(page, FIRST).locator("[data-role=about]")
    await expect(sent(on(page, FIRST)).last).to_contain_text("komt er iemand")
    mark = {"messaging_product": "whatsapp", "status": "read", "message_id": wamid}

    await stand.graph("POST", f"{IDS['denhaag']}/messages", json=mark | {"typing_indicator": {"type": "text"}})
    await expect(about).to_have_text("schrijft een antwoord …")
    await expect(sent(on(page, FIRST)).last).to_have_attribute("data-status", "read")
    await stand.send(FIRST, text={"body": "Ja, morgen."})

    await expect(on(page, FIRST).locator("[data-direction=in]").last).to_contain_text("Ja, morgen.")
    await expect(about).to_have_text("+31 70 000 0001")


async def test_reactions_stand_under_their_message_both_ways_and_go_away_again(stand: Stand, page: Page) -> None:
    phone = on(page, FIRST)
    wamid = await stand.write(FIRST, "de lantaarn is kapot")
    own = phone.locator(f'[data-id="{wamid}"]')

    await stand.send(FIRST, type="reaction", reaction={"message_id": wamid, "emoji": "🙏"})
    await expect(own.locator(".reaction")).to_have_text("Reactie: 🙏")
    await stand.send(FIRST, type="reaction", reaction={"message_id": wamid, "emoji": ""})
    await expect(own.locator(".reaction")).to_have_count(0)

    _, answer = await stand.send(FIRST, text={"body": "Dank u."})
    theirs = phone.locator(f'[data-id="{answer["messages"][0]["id"]}"]')
    await theirs.hover()
    await theirs.locator("[data-role=react]").click()
    await theirs.get_by_role("button", name="👍").click()
    await expect(theirs.locator(".reaction")).to_have_text("Reactie: 👍")
    await until(lambda: [m["reaction"]["emoji"] for m in stand.receiver.messages(FIRST) if "reaction" in m] == ["👍"])


async def test_files_of_the_municipality_are_shown_or_can_be_saved(stand: Stand, page: Page) -> None:
    await stand.write(SECOND, city="delft")
    kinds = {"image": "image/png", "audio": "audio/ogg", "video": "video/mp4", "document": "application/pdf"}
    kinds["sticker"] = "image/webp"
    for kind, mime in kinds.items():
        form = aiohttp.FormData({"messaging_product": "whatsapp"})
        form.add_field("file", PNG, filename="brief.pdf", content_type=mime)
        _, kept = await stand.graph("POST", f"{IDS['delft']}/media", city="delft", data=form)
        await stand.send(SECOND, city="delft", type=kind, **{kind: {"id": kept["id"]}})

    shown = {kind: on(page, SECOND).locator(f'[data-direction=in][data-type="{kind}"]').last for kind in kinds}
    for kind, inside in (("image", "img"), ("sticker", "img.sticker"), ("audio", "audio"), ("video", "video")):
        await expect(shown[kind].locator(inside)).to_be_visible()
    async with page.expect_download() as saved:
        await shown["document"].locator("a[download]").click()
    assert await (await saved.value).failure() is None
