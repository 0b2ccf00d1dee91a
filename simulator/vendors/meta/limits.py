"""Meta's limits on sending and on calls, where the rules switch them on.

Source: Meta, throughput (2025-11-21), messaging limits, rate limits: 80 messages a second and number, inbound and
outbound together; one message per six seconds and resident with a burst of 45; residents written to first in 24 hours
per portfolio; management calls per app and business account and hour.
"""

from collections.abc import Iterable

from simulator import clock
from simulator.accounts import Account
from simulator.oversight import tier_of
from simulator.rules import TIERS
from simulator.store import blocklist, limits
from simulator.vendors.meta.errors import GraphError
from simulator.world import World

DAY_S = 86_400.0


def room(sent: Iterable[float], now: float, *, burst: int, pause_s: float) -> float:
    """Return how many messages a pair may still exchange: the room fills by one per pause, up to the burst; pure.

    Args:
        sent: when messages were sent, oldest first, in seconds.
        now: the moment asked about.
        burst: the most that fits.
        pause_s: seconds in which room for one message comes back.
    """
    left, last = float(burst), None
    for at in sent:
        if last is not None:
            left = min(float(burst), left + (at - last) / pause_s)
        left, last = left - 1, at
    return left if last is None else min(float(burst), left + (now - last) / pause_s)


def check_send(world: World, account: Account, phone: str, *, template: bool) -> None:
    """Refuse a message to a resident who is blocked, or that is over a limit.

    Raises:
        GraphError: 130403 the business blocked the resident, 130429 throughput, 131056 pair, 80007 messaging limit.
    """
    if blocklist.holds(world.db, account.number, phone):
        raise GraphError(130403)
    rules, now = world.rules, clock.now()
    if (
        rules.messages_per_second
        and limits.passed_since(world.db, account.number, now - 1) >= rules.messages_per_second
    ):
        raise GraphError(130429, http=429)
    if rules.pair_burst and rules.pair_pause_s:
        sent = limits.sent_to(world.db, phone, account.number, now - rules.pair_burst * rules.pair_pause_s)
        if room(sent, now, burst=rules.pair_burst, pause_s=rules.pair_pause_s) < 1:
            raise GraphError(131056)
    allowed = TIERS[tier_of(world, account)]
    if allowed and template and not world.window_open(account, phone):
        known = limits.opened(world.db, account.portfolio, phone, now - DAY_S)
        if not known and limits.opened_since(world.db, account.portfolio, now - DAY_S) >= allowed:
            raise GraphError(80007)


def count_call(world: World, account: Account) -> None:
    """Count a call about a business account or its templates.

    Raises:
        GraphError: there were too many in the last hour (80007).
    """
    if not world.calls.note(account.app, account.waba, allowed=world.rules.management_calls_per_hour):
        raise GraphError(80007)
