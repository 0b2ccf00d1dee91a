"""A template that the platform calls marketing gives way to its second, from the day on that the platform names."""

from datetime import datetime, timedelta

from msgspec import structs

from loket.declarations import DeclaredTemplate
from loket.events import ChannelReported, Personal, Signal
from loket.providers.content import Text
from loket.providers.shapes import TemplateState
from services.notifier.store import templates
from services.notifier.templates.choosing import Case
from services.notifier.templates.outside import Letter, by_a_way
from tests.component.notifier.core import WORLD, Core

BODY = "Melding {number} is nu: {state}. Heeft u een vraag? Stuur ons dan een bericht."
FIRST, SECOND = (
    DeclaredTemplate(
        name=name, purpose="status", body={"nl": BODY}, examples={"number": "1", "state": "klaar"}, second=second
    )
    for name, second in (("eerste", "tweede"), ("tweede", None))
)
DELFT = structs.replace(WORLD["delft"], templates=(FIRST, SECOND))
WAY = DELFT.channels[0]
LETTER = Letter(
    purpose="status",
    language="nl",
    case=Case(number="DT-2611-00001", sub="losse stoeptegel", state="ingepland"),
    content=Text(text="Ingepland."),
)


async def seen(core: Core, category: str = "utility") -> None:
    """The platform lists both templates, the first one with a category."""
    found = [
        TemplateState(name="eerste", language="nl", status="approved", category=category),
        TemplateState(name="tweede", language="nl", status="approved", category="utility"),
    ]
    async with core.database.transaction() as connection:
        await templates.seen(connection, "delft", WAY.account, found, now=core.clock.now)


async def told(core: Core, state: str, until: datetime | None = None, *, reason: str | None = None) -> None:
    """The platform tells of the first one's category."""
    event_id = f"v1-{state}-{until}-{reason}"
    signal = Signal(
        kind="template_category", about="template", state=state, until=until, reason=reason, template="eerste/nl"
    )
    await core.handle(
        ChannelReported(
            event_id=event_id,
            municipality="delft",
            received_at=core.clock.now,
            provider="meta",
            app=WAY.app,
            channel="whatsapp",
            field="template_category_update",
            signals=(signal,),
            personal=core.keyring.seal(Personal(), scope="delft", event_id=event_id, month=core.clock.now.date()),
        )
    )


async def says(core: Core) -> str | None:
    """Which template would say it now."""
    async with core.database.connection() as connection:
        found = await by_a_way(connection, DELFT, [WAY], LETTER, now=core.clock.now)
    return found.template.name if found is not None else None


async def test_a_template_that_became_marketing_gives_way_at_once_and_comes_back(core: Core) -> None:
    await seen(core)
    before = await says(core)

    await told(core, "MARKETING")
    during = await says(core)
    await told(core, "UTILITY")

    assert (before, during, await says(core)) == ("eerste", "tweede", "eerste")


async def test_a_change_that_is_announced_counts_from_its_date_and_until_the_list_tells_otherwise(core: Core) -> None:
    await seen(core)
    starts = core.clock.now + timedelta(days=3)

    await told(core, "MARKETING", starts, reason="SCHEDULED")
    before = await says(core)
    await seen(core)
    core.clock.now = starts + timedelta(minutes=1)
    after = await says(core)
    await seen(core, "utility")

    assert (before, after, await says(core)) == ("eerste", "tweede", "eerste")


async def test_a_change_without_a_date_waits_for_the_list(core: Core) -> None:
    await seen(core)

    await told(core, "MARKETING", reason="SCHEDULED")
    before = await says(core)
    await seen(core, "marketing")

    assert (before, await says(core)) == ("eerste", "tweede")


async def test_where_all_became_marketing_nothing_is_said_by_template(core: Core) -> None:
    found = [
        TemplateState(name=n, language="nl", status="approved", category="marketing") for n in ("eerste", "tweede")
    ]
    async with core.database.transaction() as connection:
        await templates.seen(connection, "delft", WAY.account, found, now=core.clock.now)

    assert await says(core) is None
