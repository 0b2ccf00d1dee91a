"""Nothing leaves but what the channel is allowed for: no marketing, no politics, by whatever way somebody tries."""

from pathlib import Path
from typing import get_args
from uuid import uuid4

import asyncpg
import pytest
from msgspec import structs

from loket.declarations import EMERGENCY, Allowed, DeclaredTemplate
from loket.municipalities import InvalidDeclarations, World, load
from services.notifier.consume import Batches
from services.notifier.conversation.shapes import Purpose
from services.notifier.delivery.channel import ChannelSender
from services.notifier.desk.words import failure
from services.notifier.timers import Timers
from tests.builders import MUNICIPALITIES_DIR
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.desk_rows import BEARER, a_client
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until


def written(tmp_path: Path, old: str, new: str) -> Path:
    text = (MUNICIPALITIES_DIR / "delft.yaml").read_text()
    assert old in text
    (tmp_path / "delft.yaml").write_text(text.replace(old, new, 1))
    return tmp_path


def test_what_may_leave_is_a_closed_set_that_no_declaration_widens() -> None:
    assert {str(p) for p in Purpose} == {*get_args(Allowed), EMERGENCY}
    assert get_args(DeclaredTemplate.__annotations__["category"]) == ("utility",)


@pytest.mark.parametrize("purpose", ["marketing", "campaign", "political", ""])
async def test_the_database_takes_no_other_kind_either(core: Core, purpose: str) -> None:
    delivery = await core.report()

    with pytest.raises(asyncpg.CheckViolationError):
        await core.rows("UPDATE delivery SET purpose = $2 WHERE id = $1", delivery, purpose)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("    purpose: status\n", "    purpose: status\n    category: marketing\n", "category"),
        ("    purpose: status\n", "    purpose: campaign\n", "purpose"),
        ("allowed: [acknowledgement, answer, status, staff]", "allowed: [answer, marketing]", "allowed"),
        (
            "allowed: [acknowledgement, answer, status, staff]",
            "allowed: [acknowledgement, answer, staff]",
            "is for 'status', which is not among what is allowed",
        ),
    ],
)
def test_what_would_be_marketing_is_refused_when_it_is_declared(
    tmp_path: Path, old: str, new: str, sentence: str
) -> None:
    with pytest.raises(InvalidDeclarations, match=sentence):
        load(written(tmp_path, old, new))


async def test_what_the_channel_is_not_allowed_for_never_leaves_and_an_emergency_does(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    only_staff = structs.replace(WORLD["denhaag"], allowed=frozenset({"staff"}))
    post = structs.replace(stand.post(), municipality=only_staff)

    async def failed() -> bool:
        return str((await core.deliveries())[0]["failed_class"]) == "not_allowed"

    async with stand.working(ChannelSender(post, "one")):
        await until(failed)
        await core.rows("UPDATE delivery SET purpose = 'emergency', failed_at = NULL, due_at = $1", core.clock.now)
        await stand.reaches(delivery, "accepted")

    assert len(stand.graph.taken) == 1
    assert "mag WhatsApp hier niet voor gebruiken" in failure(None, "not_allowed")


async def test_the_plan_says_nothing_of_what_is_not_allowed(core: Core) -> None:
    world = World([structs.replace(WORLD["denhaag"], allowed=frozenset({"staff"})), WORLD["delft"]])
    core.batches = Batches(core.database, world, core.keyring, WRAPPER, core.clock)
    core.timers = Timers(core.database, world, WRAPPER, core.clock)

    await core.handle(core.said("v1-1"), core.said("v1-2", municipality="delft"))
    await core.wait(12)

    assert await core.deliveries() == []
    assert len(await core.cases()) == 1
    assert len(await core.deliveries("delft")) == 1


async def test_staff_write_to_one_resident_who_wrote_and_there_is_no_address_for_anybody_else(core: Core) -> None:
    await core.report()
    async with a_client(core.database) as client:
        paths = (await client.get("/api/v1/openapi.json", headers=BEARER)).json()["paths"]
        stranger = await client.post(
            f"/api/v1/municipalities/denhaag/conversations/{uuid4()}/messages",
            json={"text": "Stem op ons"},
            headers=BEARER,
        )

    writing = {path for path, calls in paths.items() if "post" in calls and path.endswith("/messages")}
    assert writing
    assert all("/{conversation}/" in path or "/{case}/" in path for path in writing)
    assert stranger.status_code == 404
