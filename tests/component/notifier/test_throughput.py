"""A channel sends as fast as the platform lets its number: as declared, and more once its throughput was raised."""

from datetime import timedelta

import pytest

from loket.events import ChannelReported, Signal
from services.notifier.delivery import level as level_module
from services.notifier.delivery.level import Level
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until

DECLARED = 60.0
RAISED = Signal(kind="limit", about="number", state="TIER_UNLIMITED", reason="THROUGHPUT_UPGRADE")


async def tell(stand: Stand, signal: Signal, *, channel: str = "whatsapp", event_id: str = "v1-raised") -> None:
    """The platform reports something about Den Haag's number."""
    core = stand.core
    await core.handle(
        ChannelReported(
            event_id=event_id,
            municipality="denhaag",
            received_at=core.clock.now,
            provider="meta",
            app="meta-denhaag",
            channel=channel,
            field="phone_number_quality_update",
            signals=(signal,),
            personal=core.said("v1-seal").personal,
        )
    )


async def test_a_raise_counts_as_soon_as_it_is_told_and_so_does_its_end(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(level_module, "HEARD_S", 0.0)
    async with stand.sender() as sender:
        await until(lambda: sender.leased_way is not None)
        level = Level(sender)
        await level.look()
        before = sender.per_second

        stand.graph.throughput = "HIGH"
        await level.look()
        unheard = sender.per_second
        await tell(stand, RAISED)
        await level.look()
        raised = sender.per_second

        stand.graph.throughput = "STANDARD"
        stand.core.clock.now += timedelta(seconds=1)
        await tell(stand, RAISED, event_id="v1-told-again")
        await level.look()

    assert (before, unheard, raised) == (DECLARED, DECLARED, 750.0)
    assert sender.per_second == DECLARED


async def test_where_the_vendor_tells_no_level_the_report_counts_and_only_for_its_own_number(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(level_module, "HEARD_S", 0.0)
    stand.graph.throughput = None
    await tell(stand, RAISED)
    await tell(stand, Signal(kind="limit", about="number", reason="ONBOARDING"), event_id="v1-other")
    async with stand.sender() as sender, stand.sender("delft") as delft:
        await until(lambda: sender.leased_way is not None and delft.leased_way is not None)
        await Level(sender).look()
        await Level(delft).look()

    assert (sender.per_second, delft.per_second) == (750.0, DECLARED)
