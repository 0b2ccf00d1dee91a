"""Statuses that say nothing about the arrival of a message."""

from tests.component.notifier.core import Core


async def test_a_status_that_proves_nothing_moves_nothing(core: Core) -> None:
    delivery = await core.report()
    await core.handle(core.receipt(delivery, "delivered"))
    (before,) = await core.deliveries()

    told = [core.receipt(delivery, status, code=131049) for status in ("deleted", "warning", "not_known_yet")]
    set_aside = [*await core.handle(*told), *await core.handle(*told)]

    assert set_aside == []
    assert await core.deliveries() == [before]
    assert (before["state"], before["failed_at"]) == ("delivered", None)
    assert await core.value("SELECT waits_for FROM conversation") is None
