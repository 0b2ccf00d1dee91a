from typing import Any

import pytest

from tests.component.simulator.stand import WABAS, Stand
from tests.component.simulator.test_oversight import told
from tests.simulated import until

REVIEW_S = 1.0
PATH = f"{WABAS['denhaag']}/message_templates"


def a_draft(name: str, **changed: Any) -> dict[str, Any]:
    body = {
        "type": "BODY",
        "text": "Uw melding {{1}} is klaar.",
        "example": {"body_text": [["DH-1"]]},
    }
    return {"name": name, "language": "nl", "category": "UTILITY", "components": [body]} | changed


def filled(name: str, *values: str) -> dict[str, Any]:
    parameters = [{"type": "text", "text": value} for value in values]
    components = [{"type": "body", "parameters": parameters}]
    return {"name": name, "language": {"code": "nl"}, "components": components}


async def statuses(stand: Stand, name: str) -> list[str]:
    _, listed = await stand.graph("GET", f"{PATH}?name={name}")
    return [one["status"] for one in listed["data"]]


async def test_a_template_is_made_reviewed_announced_sent_and_deleted(stand: Stand, phone: str) -> None:
    _, made = await stand.graph("POST", PATH, json=a_draft("melding_klaar"))
    assert made["status"] == "PENDING"
    assert (await stand.send(phone, type="template", template=filled("melding_klaar", "DH-7")))[0] == 404

    await stand.jump(REVIEW_S)
    await until(lambda: "APPROVED" in [value["event"] for value in told(stand, "message_template_status_update")])
    status, _ = await stand.send(phone, type="template", template=filled("melding_klaar", "DH-7"))

    async def arrived() -> bool:
        return bool(await stand.phone(phone))

    await until(arrived)
    (shown,) = await stand.phone(phone)
    assert status == 200
    assert shown["template"]["text"] == "Uw melding DH-7 is klaar."
    _, described = await stand.graph("GET", f"{made['id']}?fields=status,health_status")
    assert described["health_status"]["entities"][0]["entity_type"] == "MESSAGE_TEMPLATE"
    assert (await stand.graph("DELETE", f"{PATH}?name=melding_klaar"))[0] == 200
    assert await statuses(stand, "melding_klaar") == []


async def test_an_edited_template_is_reviewed_again_and_announced(stand: Stand) -> None:
    made = await stand.template("wordt_anders")
    components = [{"type": "BODY", "text": "Uw melding is echt klaar."}]

    status, _ = await stand.graph("POST", made["id"], json={"components": components})

    assert (status, await statuses(stand, "wordt_anders")) == (200, ["PENDING"])
    await stand.jump(REVIEW_S)
    await until(lambda: bool(told(stand, "message_template_components_update")))
    await until(lambda: len(told(stand, "message_template_status_update")) == 2)


async def test_a_name_that_says_so_is_rejected_and_an_offer_becomes_marketing(stand: Stand) -> None:
    await stand.graph("POST", PATH, json=a_draft("to_be_rejected"))
    await stand.graph("POST", PATH, json=a_draft("actie_week"))

    await stand.jump(REVIEW_S)
    await until(lambda: len(told(stand, "message_template_status_update")) == 2)

    assert await statuses(stand, "to_be_rejected") == ["REJECTED"]
    (category,) = told(stand, "template_category_update")
    assert (category["previous_category"], category["new_category"]) == ("UTILITY", "MARKETING")


async def test_a_person_may_decide_on_a_template(stand: Stand) -> None:
    made = await stand.template("met_de_hand")

    answer = {"approve": False, "reason": "SCAM"}
    _, reviewed = await stand.call("POST", f"/control/templates/{made['id']}/review", json=answer)

    assert (reviewed["status"], reviewed["reason"]) == ("REJECTED", "SCAM")


@pytest.mark.parametrize(
    ("kind", "field", "code"),
    [
        ("template_paused", "message_template_status_update", 132015),
        ("template_disabled", "message_template_status_update", 132016),
        ("template_rejected", "message_template_status_update", 132001),
    ],
)
async def test_a_template_that_may_not_be_sent_has_its_code(
    stand: Stand, phone: str, kind: str, field: str, code: int
) -> None:
    name = f"met_{code}"
    await stand.template(name, "Uw melding {{1}} is klaar.")
    fault = await stand.fault(kind, target=f"template:{name}")

    _, refused = await stand.send(phone, type="template", template=filled(name, "DH-7"))
    await stand.call("DELETE", f"/control/faults/{fault}")
    allowed, _ = await stand.send(phone, type="template", template=filled(name, "DH-7"))

    assert refused["error"]["code"] == code
    assert allowed == 200
    await until(lambda: len([v for v in told(stand, field) if v["message_template_name"] == name]) == 3)


async def test_a_recategorised_template_is_billed_as_marketing(stand: Stand, phone: str) -> None:
    await stand.template("wordt_duurder")
    await stand.fault("template_recategorised", target=f"template:{WABAS['denhaag']}/wordt_duurder")

    template = {"name": "wordt_duurder", "language": {"code": "nl"}}
    await stand.send(phone, type="template", template=template)

    await until(lambda: len(stand.receiver.statuses(phone)) == 2)
    assert {one["pricing"]["category"] for one in stand.receiver.statuses(phone)} == {"marketing"}
    await until(lambda: bool(told(stand, "template_category_update")))


async def test_the_list_goes_by_pages(stand: Stand) -> None:
    for n in range(3):
        await stand.template(f"bladzijde_{n}", city="delft")
    path = f"{WABAS['delft']}/message_templates?limit=2&fields=name"

    _, first = await stand.graph("GET", path, city="delft")
    after = first["paging"]["cursors"]["after"]
    _, second = await stand.graph("GET", f"{path}&after={after}", city="delft")

    names = [one["name"] for one in first["data"] + second["data"]]
    assert len(first["data"]) == 2
    assert {"bladzijde_0", "bladzijde_1", "bladzijde_2"} <= set(names)
    assert len(names) == len(set(names))


async def test_another_municipality_has_other_templates(stand: Stand, phone: str) -> None:
    await stand.template("alleen_hier", city="delft")

    template = {"name": "alleen_hier", "language": {"code": "nl"}}
    status, refused = await stand.send(phone, type="template", template=template)

    assert (status, refused["error"]["code"]) == (404, 132001)
    assert (await stand.graph("GET", f"{WABAS['delft']}/message_templates"))[0] == 400
