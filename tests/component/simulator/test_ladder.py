"""Every step of Meta's ladder: what it stops, what health and the webhook say of it, and when it is over."""

from typing import Any

import pytest

from simulator.faults.ladder import DAY_S
from tests.component.simulator.stand import IDS, WABAS, Stand
from tests.component.simulator.test_oversight import ban_states, blocked, health, told
from tests.simulated import until

NO_FIRST = ["RESTRICTED_BIZ_INITIATED_MESSAGING", "RESTRICTED_ADD_PHONE_NUMBER_ACTION"]
NOTHING = ["RESTRICTED_BIZ_INITIATED_MESSAGING", "RESTRICTED_CUSTOMER_INITIATED_MESSAGING", NO_FIRST[1]]


def template_of(phone: str) -> str:
    """The name of a template of one test."""
    return f"ladder_{phone[1:]}"


async def codes(stand: Stand, phone: str) -> tuple[int | None, int | None]:
    """The error codes of an answer and of a template; None for what is accepted."""
    template = {"name": template_of(phone), "language": {"code": "nl"}}
    answer, said = await stand.send(phone), await stand.send(phone, type="template", template=template)
    return answer[1].get("error", {}).get("code"), said[1].get("error", {}).get("code")


def named(stand: Stand) -> list[tuple[str, Any]]:
    """Each account_update that arrived: its event, and the types of its restriction or the state of its ban."""
    return [
        (
            value["event"],
            [one["restriction_type"] for one in value.get("restriction_info", [])]
            or value.get("ban_info", {}).get("waba_ban_state"),
        )
        for value in told(stand, "account_update")
    ]


@pytest.mark.parametrize(
    ("step", "days", "stops", "shows", "says"),
    [
        ("warning", None, (None, None), {}, ("ACCOUNT_VIOLATION", None)),
        ("restrict_1d", 1, (None, 368), {"WABA": [131031]}, ("ACCOUNT_RESTRICTION", NO_FIRST)),
        ("restrict_3d", 3, (None, 368), {"WABA": [131031]}, ("ACCOUNT_RESTRICTION", NO_FIRST)),
        ("restrict_5d", 5, (368, 368), {"WABA": [131031]}, ("ACCOUNT_RESTRICTION", NOTHING)),
        ("restrict_7d", 7, (368, 368), {"WABA": [131031]}, ("ACCOUNT_RESTRICTION", NOTHING)),
        ("restrict_30d", 30, (368, 368), {"WABA": [131031]}, ("ACCOUNT_RESTRICTION", NOTHING)),
        ("lock", None, (131031, 131031), {"WABA": [141008]}, ("ACCOUNT_RESTRICTION", NOTHING)),
        ("disable", None, (368, 368), {"WABA": [141014]}, ("DISABLED_UPDATE", "DISABLE")),
    ],
)
async def test_a_step_stops_shows_and_says_what_it_should_for_as_long_as_it_lasts(
    stand: Stand,
    phone: str,
    step: str,
    days: int | None,
    stops: tuple[int | None, int | None],
    shows: dict[str, list[int]],
    says: tuple[str, Any],
) -> None:
    await stand.template(template_of(phone))
    await stand.write(phone)

    await stand.call("POST", f"/control/wabas/{WABAS['denhaag']}/enforce", json={"step": step})

    await until(lambda: named(stand) == [says])
    assert await codes(stand, phone) == stops
    for asked in (IDS["denhaag"], WABAS["denhaag"]):
        assert blocked(await health(stand, asked)) == shows
    assert (await stand.send("+31600000001", city="delft"))[0] == 200
    # What Meta gave no end to lasts beyond its longest restriction.
    await stand.jump((days or 31) * DAY_S - 60)
    await stand.write(phone)
    assert await codes(stand, phone) == stops
    await stand.jump(61)
    await stand.write(phone)

    over = days is not None or step == "warning"
    assert await codes(stand, phone) == ((None, None) if over else stops)
    assert (blocked(await health(stand, WABAS["denhaag"])) == {}) is over


async def test_a_lock_and_a_ban_end_when_the_account_is_reinstated(stand: Stand, phone: str) -> None:
    await stand.template(template_of(phone))
    await stand.write(phone)
    path = f"/control/wabas/{WABAS['denhaag']}/enforce"
    for step in ("lock", "disable"):
        await stand.call("POST", path, json={"step": step})
    before = await codes(stand, phone)

    await stand.call("POST", path, json={"step": "reinstate"})

    assert None not in before
    assert await codes(stand, phone) == (None, None)
    assert blocked(await health(stand, IDS["denhaag"])) == {}
    await until(lambda: sorted(ban_states(stand)) == ["DISABLE", "REINSTATE"])


async def test_a_token_works_until_its_time_is_over(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    wanted = {"app": "meta-denhaag", "token": "lives-an-hour", "expires_in_s": 3_600}
    await stand.call("POST", "/control/tokens", json=wanted)
    message = {"messaging_product": "whatsapp", "to": phone, "type": "text", "text": {"body": "dag"}}

    answers = []
    for seconds in (0, 3_500, 101):
        await stand.jump(seconds)
        path = f"{IDS['denhaag']}/messages"
        answers.append(await stand.graph("POST", path, token="lives-an-hour", json=message))

    assert [status for status, _ in answers] == [200, 200, 401]
    assert (answers[2][1]["error"]["code"], answers[2][1]["error"]["error_subcode"]) == (190, 463)
    assert (await stand.send(phone))[0] == 200
