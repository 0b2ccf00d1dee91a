"""The newcomer's walk: a resident at the phones page, staff at the desk, on the whole running system."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.system.running import DELFT, DENHAAG, System, wait_for

pytestmark = [pytest.mark.system, pytest.mark.timeout(300)]

TILE = "er ligt een losse tegel op de stoep bij Kerkstraat 12, mijn buurvrouw viel bijna"
FIRE = "brand!! er slaan vlammen uit het dak"


def number_in(text: str) -> str:
    found = re.search(r"\b[A-Z]{1,4}-\d{4}-\d{5}\b", text)
    assert found, text
    return found.group()


def test_a_resident_writes_on_the_phones_page_and_staff_answer_at_the_desk(system: System, page: Page) -> None:
    page.goto(system.endpoints["phones"])
    phone = page.locator('[data-phone="+31600000001"]')
    sent = phone.locator('[data-role=messages] [data-direction="out"]')
    got = phone.locator('[data-role=messages] [data-direction="in"]')

    phone.locator("[data-role=input]").fill(TILE)
    phone.locator("[data-role=send]").click()
    expect(sent.first).to_contain_text("losse tegel")
    phone.locator("[data-role=pin]").click()
    phone.locator("[data-role=pin-send]").click()
    expect(got.first).to_contain_text("Team Wegbeheer", timeout=15_000)

    answer = got.first.inner_text()
    number = number_in(answer)
    assert number.startswith("DH-")
    assert "losse stoeptegel" in answer
    assert "Kerkstraat 12" in answer

    case = system.case_of(number)
    page.goto(f"{system.endpoints['desk']}/aanmelden?token={system.endpoints['desk_token']}")
    page.goto(f"{system.endpoints['desk']}/denhaag")
    page.locator(f'[data-case-number="{number}"] a').first.click()
    expect(page.locator("[data-role=category]").first).to_contain_text("losse stoeptegel")
    expect(page.locator("[data-role=department]").first).to_contain_text("Team Wegbeheer")
    expect(page.locator("[data-role=confidence]").first).to_contain_text("%")
    expect(page.locator("[data-role=pin]").first).to_be_visible()
    expect(page.locator('[data-role=messages] [data-direction="in"]').first).to_contain_text("losse tegel")
    page.locator('form[data-role=status] button[value="in behandeling"]').click()
    expect(page.locator("[data-role=state]").first).to_contain_text("in behandeling")
    system.answer("+31600000001", number, "in behandeling")
    assert system.set_state(case["id"], "afgehandeld").status_code == 200
    system.answer("+31600000001", number, "klaar")

    page.goto(system.endpoints["phones"])  # with the chat in view its messages are read
    wait_for("read receipt in the case", lambda: "read" in json.dumps(system.case_of(number)["messages"]))
    assert case["department"] == "Team Wegbeheer"
    assert case["location"]


def test_who_reports_what_somebody_else_reported_says_so_with_a_tap_and_hears_the_same(
    system: System, page: Page
) -> None:
    tile = "er ligt een losse tegel op de stoep bij Beukenlaan 7"
    system.says("+31600000081", tile, to=DELFT)
    number = number_in(system.answer("+31600000081", "DT-"))
    page.goto(system.endpoints["phones"])
    phone = page.locator('[data-phone="+31600000002"]')  # it writes to Delft
    got = phone.locator('[data-role=messages] [data-direction="in"]')

    phone.locator("[data-role=input]").fill(tile)
    phone.locator("[data-role=send]").click()
    expect(got.first).to_contain_text("Is dit hetzelfde?", timeout=15_000)
    expect(got.first).to_contain_text(number)
    phone.locator("[data-role=reply]").first.click()
    expect(got.last).to_contain_text(f"Wij gaan verder met {number}", timeout=15_000)

    case = system.case_of(number, municipality="delft")
    page.goto(f"{system.endpoints['desk']}/aanmelden?token={system.endpoints['desk_token']}")
    page.goto(f"{system.endpoints['desk']}/delft/meldingen/{case['id']}")
    expect(page.locator("[data-role=followers]")).to_have_text("1 andere bewoner")
    assert system.set_state(case["id"], "ingepland", municipality="delft").status_code == 200
    for resident in ("+31600000081", "+31600000002"):
        system.answer(resident, f"Uw melding {number} (losse stoeptegel): ingepland")


def test_another_phone_writes_to_another_municipality_and_nothing_is_shared(system: System) -> None:
    system.says("+31600000012", "de prullenbak bij het station is overvol", to=DELFT)

    answer = system.answer("+31600000012", "DT-")

    number = number_in(answer)
    assert "Stadsreiniging" in answer
    assert number not in [c["number"] for c in system.cases()]
    ours = system.case_of(number, municipality="delft")
    there = f"{system.endpoints['notifier']}/api/v1/municipalities/denhaag/cases/{ours['id']}"
    refused = system.http.get(there, headers={"Authorization": f"Bearer {system.endpoints['desk_token']}"})
    assert refused.status_code == 404
    assert system.http.get(there).status_code == 401


def test_an_emergency_is_answered_by_ingest_while_kafka_stands_still(system: System) -> None:
    go_on = system.pause("kafka")
    try:
        system.says("+31600000021", FIRE)
        system.answer("+31600000021", "112", within_s=10)
        system.says("+31600000022", TILE)
    finally:
        go_on()

    # What was refused with 503 comes again by itself, and the one who is in danger is not answered twice.
    system.answer("+31600000022", "DH-", "Team Wegbeheer", within_s=90)
    wait_for("ingest that is ready", lambda: system.ready("ingest")[0] == 200)
    assert len([t for t in system.received("+31600000021") if "112" in t]) == 1
    waiting = system.api("conversations?waits_for=person")["items"]
    assert waiting


def test_the_same_post_ten_times_at_once_is_one_case(system: System) -> None:
    account = next(
        a for a in system.http.get(f"{system.endpoints['simulator']}/control/accounts").json() if a["number"] == DENHAAG
    )
    body = webhook(
        account, [{"id": "wamid.same", "from": "31600000031", "text": {"body": "er ligt hondenpoep op het veld"}}]
    )
    address = f"{system.endpoints['simulator']}/control/webhooks/{account['app']}?signature=valid"

    with ThreadPoolExecutor(10) as pool:
        statuses = [r.json()["status"] for r in pool.map(lambda _: system.http.post(address, content=body), range(10))]

    assert statuses == [200] * 10
    answer = system.answer("+31600000031", "DH-")
    assert [c["sub"] for c in system.cases()].count("hondenpoep") == 1
    assert system.received("+31600000031") == [answer]


def test_three_messages_and_two_statuses_in_one_post_are_five_effects(system: System) -> None:
    account = next(
        a for a in system.http.get(f"{system.endpoints['simulator']}/control/accounts").json() if a["number"] == DENHAAG
    )
    before = accepted(system)
    messages = [
        {"id": f"wamid.five{i}", "from": f"3160000004{i}", "text": {"body": f"de lantaarnpaal is kapot {i}"}}
        for i in range(3)
    ]
    statuses = [{"id": f"wamid.out{i}", "status": "delivered", "recipient_id": "31600000040"} for i in range(2)]
    address = f"{system.endpoints['simulator']}/control/webhooks/{account['app']}?signature=valid"

    assert system.http.post(address, content=webhook(account, messages, statuses)).json()["status"] == 200

    for i in range(3):
        system.answer(f"+3160000004{i}", "DH-", "lantaarnpaal")
    after = accepted(system)
    assert after["message.received"] - before["message.received"] == 3
    assert after["receipt.reported"] - before["receipt.reported"] >= 2


@pytest.mark.parametrize("signature", ["wrong", "missing"])
def test_a_bad_signature_is_refused_and_nothing_comes_of_it(system: System, signature: str) -> None:
    account = next(
        a for a in system.http.get(f"{system.endpoints['simulator']}/control/accounts").json() if a["number"] == DELFT
    )
    body = webhook(account, [{"id": "wamid.forged", "from": "31600000051", "text": {"body": "gat in de weg"}}])
    before = accepted(system)

    status = system.http.post(
        f"{system.endpoints['simulator']}/control/webhooks/{account['app']}?signature={signature}", content=body
    ).json()["status"]

    assert status == 401
    assert accepted(system) == before
    assert system.phone("+31600000051") == []


@pytest.mark.parametrize(
    ("phone", "text"),
    [
        ("+31600000061", "🙂" * 4096),
        ("+31600000062", "    "),
        ("+31600000063", "losse tegel \x00 op de stoep in de Kerkstraat"),
        ("+31600000064", "losse tegel \ud800 op de stoep in de Kerkstraat"),
    ],
)
def test_an_odd_message_is_answered_and_the_next_one_too(system: System, phone: str, text: str) -> None:
    system.says(phone, text)
    wait_for(f"answer on {phone}", lambda: system.received(phone) or None)

    system.says(phone, "hallo, er ligt grofvuil naast de container")

    system.answer(phone, "DH-")


def test_logs_keys_and_metrics_hold_nothing_of_a_resident(system: System) -> None:
    secret_words, phone = "zwarte zwaan aan de Singelgracht", "+31600000071"
    system.says(phone, f"er drijft een {secret_words} tussen het drijfvuil in het water")
    system.answer(phone, "DH-")

    logs = "".join(
        p.read_text(errors="replace") for p in (system.run_dir / "logs").glob("*.log") if p.stem != "simulator"
    )
    metrics = "".join(
        system.http.get(f"{system.endpoints[s]}/metrics").text for s in ("ingest", "classifier", "notifier")
    )

    assert '"service"' in logs
    for told in (logs, metrics):
        assert "Singelgracht" not in told
        assert phone.removeprefix("+") not in told


def webhook(
    account: dict[str, str], messages: list[dict[str, Any]], statuses: list[dict[str, Any]] | None = None
) -> str:
    """A body as Meta sends it."""
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"phone_number_id": account["phone_number_id"], "display_phone_number": account["number"]},
        "messages": [{"type": "text", "timestamp": "1764000000", **m} for m in messages],
        "statuses": [{"timestamp": "1764000000", **s} for s in statuses or []],
    }
    return json.dumps(
        {
            "object": "whatsapp_business_account",
            "entry": [{"id": account["waba"], "changes": [{"field": "messages", "value": value}]}],
        }
    )


def accepted(system: System) -> dict[str, float]:
    """How many events ingest made durable, by type."""
    found: dict[str, float] = {"message.received": 0.0, "receipt.reported": 0.0}
    for line in system.http.get(f"{system.endpoints['ingest']}/metrics").text.splitlines():
        if match := re.match(r'loket_accepted_total\{.*type="([^"]+)".*\} (\S+)', line):
            found[match.group(1)] = found.get(match.group(1), 0.0) + float(match.group(2))
    return found
