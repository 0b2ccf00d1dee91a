"""What the platform decides about a template is followed, told or looked up, down to which declared one is sent."""

from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any, Final

import pytest
from msgspec import Struct
from prometheus_client import REGISTRY

from tests.component.notifier.core import Core
from tests.component.notifier.templates_stand import Followed, followed
from tests.component.notifier.test_template_categories import DELFT

STATUS, QUALITY, CATEGORY = (
    "message_template_status_update",
    "message_template_quality_update",
    "template_category_update",
)


class Befalls(Struct, frozen=True, kw_only=True):
    """What may befall the first template, and what is known and said meanwhile."""

    fault: str
    field: str
    told: Mapping[str, str]
    """What the database holds after the webhook."""
    listed: Mapping[str, str]
    """What it holds after the list."""
    says: str = "tweede"


CHANGES: Final = (
    Befalls(
        fault="template_paused",
        field=STATUS,
        told={"status": "paused", "reason": "FIRST_PAUSE"},
        listed={"status": "paused", "quality": "RED"},
    ),
    Befalls(
        fault="template_disabled",
        field=STATUS,
        told={"status": "disabled"},
        listed={"status": "disabled", "quality": "RED"},
    ),
    Befalls(
        fault="template_rejected",
        field=STATUS,
        told={"status": "rejected", "reason": "ABUSIVE_CONTENT"},
        listed={"status": "rejected", "reason": "ABUSIVE_CONTENT"},
    ),
    Befalls(
        fault="template_recategorised",
        field=CATEGORY,
        told={"status": "approved", "category": "marketing"},
        listed={"status": "approved", "category": "marketing"},
    ),
    Befalls(
        fault="template_quality_low",
        field=QUALITY,
        told={"status": "approved", "quality": "RED"},
        listed={"status": "approved", "quality": "RED"},
        says="eerste",
    ),
)


@pytest.fixture
async def account(core: Core, tmp_path: Path, take_port: Callable[[], int]) -> AsyncIterator[Followed]:
    """Delft's account, whose two templates wait for a review."""
    async with followed(core, tmp_path, take_port(), take_port()) as made:
        yield made


async def approve(account: Followed) -> None:
    for name in ("eerste", "tweede"):
        await account.decide(name, approve=True)
        await account.hear(STATUS)


def part(row: Mapping[str, Any], of: Mapping[str, str]) -> dict[str, Any]:
    return {name: row[name] for name in of}


async def test_what_waits_for_its_review_is_not_sent_and_what_is_approved_is(account: Followed) -> None:
    waiting, before = await account.row("eerste"), await account.says()

    await account.decide("tweede", approve=True)
    await account.hear(STATUS)
    second = await account.says()
    await account.decide("eerste", approve=True)
    await account.hear(STATUS)

    assert (waiting["status"], waiting["category"], before) == ("pending", "utility", None)
    assert (second, await account.says()) == ("tweede", "eerste")
    assert [(await account.row(name))["status"] for name in ("eerste", "tweede")] == ["approved", "approved"]


@pytest.mark.parametrize("learned", ["told", "listed"])
async def test_what_is_rejected_gives_way_to_its_second_with_the_reason(account: Followed, learned: str) -> None:
    await account.decide("eerste", approve=False, reason="TAG_CONTENT_MISMATCH")
    await account.decide("tweede", approve=True)

    if learned == "told":
        await account.platform.settled()
        await account.hear(STATUS)
    else:
        await account.look()

    row = await account.row("eerste")
    assert (row["status"], row["reason"]) == ("rejected", "TAG_CONTENT_MISMATCH")
    assert await account.says() == "tweede"


@pytest.mark.parametrize("learned", ["told", "listed"])
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.fault)
async def test_what_befalls_the_first_is_followed_there_and_back(
    account: Followed, change: Befalls, learned: str
) -> None:
    async def learn(field: str) -> None:
        await (account.hear(field) if learned == "told" else account.look())

    await approve(account)
    fault = await account.platform.break_it(change.fault, f"template:{DELFT.channels[0].account}/eerste/nl")
    await learn(change.field)
    during = await account.row("eerste"), await account.says()
    # Told twice within a second, the same would be one report.
    await account.platform.jump(2)
    await account.platform.call("DELETE", f"/control/faults/{fault}")
    await learn(change.field)

    wanted = change.told if learned == "told" else change.listed
    assert (part(during[0], wanted), during[1]) == (wanted, change.says)
    after = await account.row("eerste")
    assert after["status"] in {"approved", "reinstated"}
    assert after["category"] == "utility"
    assert after["quality"] != "RED" or change.fault in {"template_paused", "template_disabled"}
    assert await account.says() == "eerste"
    assert (await account.row("tweede"))["status"] == "approved"


async def test_where_both_are_paused_nothing_is_said_and_somebody_hears_of_it(account: Followed) -> None:
    await approve(account)
    for name in ("eerste", "tweede"):
        await account.platform.break_it("template_paused", f"template:{DELFT.channels[0].account}/{name}/nl")

    await account.look()

    assert await account.says() is None
    labels = {"municipality": "delft", "channel": "whatsapp"}
    assert REGISTRY.get_sample_value("loket_templates_silent", labels) == 1
    assert REGISTRY.get_sample_value("loket_templates", labels | {"standing": "usable"}) == 0


async def test_what_is_deleted_at_the_platform_gives_way_and_is_handed_in_again(account: Followed) -> None:
    await approve(account)
    where = f"{DELFT.channels[0].account}/message_templates?name=eerste"
    assert (await account.platform.graph("DELETE", where, city="delft"))[0] == 200

    await account.hear(STATUS)
    told = (await account.row("eerste"))["status"], await account.says()
    await account.look()

    assert told == ("pending_deletion", "tweede")
    assert ((await account.row("eerste"))["status"], await account.says()) == ("pending", "tweede")
