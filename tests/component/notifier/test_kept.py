"""What is kept of messages, cases and channels, and what leaves for others."""

import json

import pytest

from loket.events import ChannelReported, Personal
from tests.builders import NOW
from tests.component.notifier.core import Core


@pytest.mark.parametrize("text", ["🙂" * 4096, "   \n\t", "nul \0 byte", "\ud800 half", "", "x" * 70_000])
async def test_a_strange_text_is_kept_and_answered(core: Core, text: str) -> None:
    await core.handle(core.said("v1-strange", text), core.said("v1-next", municipality="delft"))
    await core.wait(5)

    assert len(await core.texts("denhaag")) == 1
    assert len(await core.texts("delft")) == 1


async def test_a_kind_that_nobody_knows_is_kept_and_becomes_work_for_a_person(core: Core) -> None:
    await core.handle(core.said("v1-odd", None, kind="holo\0gram", intent=None, candidates=(), decision="human"))
    await core.wait(5)

    assert await core.cases() == []
    assert await core.value("SELECT waits_for FROM conversation") == "person"
    assert await core.value("SELECT count(*) FROM message") == 1


async def test_every_change_of_a_case_is_in_the_outbox_in_order_with_a_growing_version(core: Core) -> None:
    await core.handle(core.said())
    await core.handle(core.said("v1-2", "Kerkstraat 12"))
    await core.wait(5)

    found = [json.loads(row["value"]) for row in await core.rows("SELECT value FROM outbox ORDER BY n")]

    assert [one["version"] for one in found] == [1, 2, 3]
    assert {one["number"] for one in found} == {"DH-2611-00001"}
    assert len({one["event_id"] for one in found}) == 3
    assert "Kerkstraat" not in json.dumps(found)


async def test_what_the_platform_says_about_channels_is_kept_sealed_also_when_it_is_nobodys(core: Core) -> None:
    for city, scope in (("denhaag", "denhaag"), (None, "app.meta-delft")):
        event_id = f"v1-{scope}"
        sealed = core.keyring.seal(Personal(raw="{}"), scope=scope, event_id=event_id, month=NOW.date())
        report = ChannelReported(
            event_id=event_id,
            municipality=city,
            received_at=NOW,
            provider="meta",
            app="meta-delft",
            field="account_update",
            codes=(131031, 368),
            personal=sealed,
        )
        await core.handle(report, report)

    rows = await core.rows("SELECT municipality, codes FROM channel_report ORDER BY municipality")

    assert [tuple(row) for row in rows] == [("", [131031, 368]), ("denhaag", [131031, 368])]


async def test_nothing_personal_is_readable_in_the_database(core: Core) -> None:
    await core.report(text="losse tegel Kerkstraat 12")

    tables = [r["tablename"] for r in await core.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
    dump = "".join([str([tuple(r) for r in await core.rows(f"SELECT * FROM {table}")]) for table in tables])  # noqa: S608 - PostgreSQL's own names

    for secret in ("31600000001", "Sam", "Kerkstraat", "losse tegel", "wamid"):
        assert secret not in dump
