"""A resident who calls may be answered with free text for a day, on the channel that was called."""

from datetime import datetime, timedelta
from typing import Final

from tests.component.notifier.core import Core
from tests.component.notifier.test_opted_out import reported, said
from tests.conformance.vendors import VENDORS

META: Final = next(v for v in VENDORS if v.name == "meta")


async def windows(core: Core) -> list[datetime | None]:
    return [row["window_until"] for row in await core.rows("SELECT window_until FROM conversation ORDER BY created_at")]


async def test_a_call_opens_the_window_of_who_is_known_and_begins_no_conversation(core: Core) -> None:
    await core.handle(*reported(core, META, "call_connect"))
    assert await windows(core) == []
    await core.handle(said(core, "v1-1", "meta"))
    await core.wait(5)
    texts = await core.texts()
    await core.wait(25 * 3600)
    (until,) = await windows(core)
    assert until is not None
    assert until < core.clock.now

    await core.handle(*reported(core, META, "call_opens_nothing"))
    assert await windows(core) == [until]
    await core.handle(said(core, "v1-other", "twilio", municipality="delft"))
    other = (await windows(core))[1]
    await core.handle(*reported(core, META, "calls_of_two"))

    assert await windows(core) == [core.clock.now + timedelta(days=1), other]
    assert (await core.texts())[: len(texts)] == texts
