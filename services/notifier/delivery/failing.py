"""What was accepted and then failed, as receipts tell: sent once more where the provider's table says so."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from loket.declarations import Channel
from loket.metrics import CHANNEL_EVIDENCE, REFUSAL_ALARMS
from loket.municipalities import World
from loket.providers import PROVIDERS
from loket.providers.shapes import Action, Class, Rule, in_time
from loket.sealing import Wrapper
from services.notifier.delivery.route import OLDEST, WAIT_AT_LEAST, Then, Tried, reported, template_status
from services.notifier.delivery.saying import in_words
from services.notifier.store import receipts, sending, templates
from services.notifier.store.database import Connection
from services.notifier.store.deliveries import wake
from services.notifier.store.receipts import Met

EVIDENCE = frozenset({Class.CHANNEL, Class.ACCESS})
"""Classes of refusals that say something about the channel, not about the message."""


def told(municipality: str, channel: str, rule: Rule, code: int | None) -> None:
    """Count a refusal that people must know of: evidence about the channel, or what somebody must mend."""
    named = str(code or "none")
    if rule.class_ in EVIDENCE:
        CHANNEL_EVIDENCE.labels(municipality, channel, named).inc()
    elif rule.alarm:
        REFUSAL_ALARMS.labels(municipality, channel, named, rule.class_.value).inc()


def waits_until(provider: str | None, code: int | None, failed_at: datetime) -> datetime | None:
    """The moment before which nobody may send a failed delivery again; None when it may be at once.

    Args:
        provider: by which it was sent; None when it never was.
        code: with which it failed.
        failed_at: when (UTC).
    """
    if provider is None or provider not in PROVIDERS or code is None:
        return None
    waits = PROVIDERS[provider].wire.rule(code, 200).action is Action.WAIT
    return failed_at + WAIT_AT_LEAST if waits else None


def way_of(world: World, met: Met) -> Channel | None:
    """The way by which a delivery was sent, or the declared first one; None when its channel is declared no more."""
    channel = world[met.climb.municipality].channel(met.channel)
    if channel is None:
        return None
    return (channel.by(met.provider, met.app) if met.provider else None) or channel.ways[0]


def rule_of(way: Channel, met: Met) -> Rule:
    """What the provider's table says about a failure."""
    return in_time(PROVIDERS[way.provider].wire.rule(met.climb.failed_code, 200), met.attempts)


async def send_again(
    connection: Connection, wrapper: Wrapper, world: World, met: Sequence[Met], *, now: datetime
) -> list[Met]:
    """Plan once more what the table of errors allows, and what a reaction stood for as words.

    Returns:
        Everything that stands: the climbs without those failures.
    """
    standing = []
    woken: set[tuple[str, str]] = set()
    for one in met:
        way = way_of(world, one) if one.fails else None
        if way is not None and await _again(connection, wrapper, world, way, one, now):
            woken.add((one.climb.municipality, one.channel))
        else:
            standing.append(one)
    await wake(connection, woken)
    return standing


async def _again(connection: Connection, wrapper: Wrapper, world: World, way: Channel, met: Met, now: datetime) -> bool:
    municipality, code = met.climb.municipality, met.climb.failed_code
    rule = rule_of(way, met)
    told(municipality, met.channel, rule, code)
    tried = Tried(
        provider=way.provider, attempts=met.attempts, template=met.template, needs_template=met.needs_template
    )
    following = reported(tried, rule, code=code, age=now - met.created_at)
    if rule.class_ in EVIDENCE and following.then is Then.HELD:
        (own, *_) = (c.ways[0] for c in world[municipality].channels if c.name == met.channel)
        await sending.hold_reported(
            connection, municipality, met.channel, way, own=own, reason=rule.about, code=code, now=now
        )
    if following.then is Then.FAILED:
        return now - met.created_at <= OLDEST and await _in_words(connection, wrapper, met, rule, now)
    if following.then is Then.TEMPLATE and met.template is not None:
        status = template_status(way.provider, code)
        await templates.mark(connection, municipality, way.account, met.template, status=status, now=now)
    due_at = now + timedelta(seconds=following.after_s)
    needs_template = following.then in {Then.CLOSED, Then.TEMPLATE}
    return await receipts.again(connection, met, rule.class_.value, due_at=due_at, needs_template=needs_template)


async def _in_words(connection: Connection, wrapper: Wrapper, met: Met, rule: Rule, now: datetime) -> bool:
    """Plan the words that a failed reaction stood for; False when it was none, or words would fail too."""
    found = await receipts.content(connection, wrapper, met)
    words = None if found is None else in_words(found[1], rule)
    if found is None or words is None:
        return False
    if not await receipts.again(connection, met, rule.class_.value, due_at=now, needs_template=False):
        return False
    await receipts.say(connection, met, found[0], words)
    return True
