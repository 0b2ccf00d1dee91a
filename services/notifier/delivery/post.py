"""Sends one claimed delivery and records what became of it."""

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from typing import Final, assert_never

import aiohttp
from msgspec import Struct
from opentelemetry.trace import SpanKind

from loket import telemetry
from loket.declarations import Channel, Municipality
from loket.identity import IdentityKey, message_ref
from loket.metrics import ANSWER_SECONDS, DELIVERIES, DELIVERY_FAILURES, SEND_SECONDS
from loket.municipalities import Secrets
from loket.providers import PROVIDERS
from loket.providers.content import Attachment, Content, Reaction, Template
from loket.providers.shapes import Accepted, Access, Class, NotOffered, Outgoing, Refused, Rule, Unclear, Unreachable
from loket.sealing import Wrapper
from loket.storage import Storage
from services.notifier.consume import Clock
from services.notifier.conversation.inputs import Failed
from services.notifier.delivery import receipts, route, saying
from services.notifier.delivery.enclosing import FileGone, NotOurs, Uploading
from services.notifier.delivery.failing import told
from services.notifier.delivery.letter import template_key
from services.notifier.delivery.route import Next, Rest, Then, Tried, after_unreachable, rest_after
from services.notifier.delivery.route import refused as refusal
from services.notifier.delivery.saying import NOT_ALLOWED, WINDOW_CLOSED, Going, Ready
from services.notifier.planning import plan_all
from services.notifier.store import claims, conversations, sending, templates, write
from services.notifier.store.claims import Claimed, Lease
from services.notifier.store.database import Connection, Database
from services.notifier.templates.outside import Letter, by_a_way
from services.notifier.timers import DOUBT_PATIENCE

_LOG: Final = telemetry.log(__name__)

Recording = Callable[[Connection], Awaitable[None]]


def _no_rest(way: Channel, rest: Rest) -> None:
    """Nobody paces this."""


async def _nothing(_: Connection) -> None:
    """Record nothing: the delivery is somebody else's now."""


class Post(Struct, frozen=True, kw_only=True):
    """What sending on one channel needs."""

    pool: Database
    http: aiohttp.ClientSession
    municipality: Municipality
    channel: Channel
    provider_urls: Mapping[str, str]
    public_url: str
    secrets: Secrets
    identity: IdentityKey
    wrapper: Wrapper
    clock: Clock
    storage: Storage | None = None
    """Where the files lie that staff send; without it they wait."""
    rests: Callable[[Channel, Rest], None] = _no_rest
    """Told when the platform asks for a pause."""

    async def send(self, lease: Lease, claimed: Claimed) -> None:
        """Send it and record what became of it, however long PostgreSQL is away meanwhile."""
        with telemetry.span("send", parent=claimed.traceparent, kind=SpanKind.CLIENT) as span:
            span.set_attribute("loket.municipality", lease.municipality)
            span.set_attribute("loket.delivery", str(claimed.id))
            recording = await self._try(lease, claimed)
        await self.pool.patiently(recording)

    @property
    def _uploading(self) -> Uploading:
        return Uploading(pool=self.pool, http=self.http, storage=self.storage, wrapper=self.wrapper, clock=self.clock)

    def way(self, provider: str | None, app: str | None) -> Channel:
        """The channel by a way; by the declared first one when that way is none, or declared no more."""
        own = self.channel.ways[0]
        return own if provider is None else self.channel.by(provider, app) or own

    def access(self, way: Channel) -> Access:
        """What calls by a way need."""
        return Access(
            base_url=self.provider_urls[way.provider],
            token=self.secrets.get(way.app, "access_token"),
            callback=f"{self.public_url}/webhooks/{way.provider}/{way.app}" if self.public_url else None,
        )

    def reaches(self, way: Channel) -> bool:
        """Whether this process can call by a way: it knows the address and has the token."""
        try:
            self.secrets.get(way.app, "access_token")
        except KeyError:
            return False
        return way.provider in self.provider_urls

    def ways(self, first: Channel) -> Sequence[Channel]:
        """The way that serves the channel, and after it the others that this process can call by."""
        serves, *others = self.channel.from_way(first)
        return (serves, *filter(self.reaches, others))

    async def put_back(self, lease: Lease, claimed: Claimed) -> None:
        """Let it be sent later, since it was not tried at all."""
        await self.pool.patiently(self._again(lease, claimed, Next(then=Then.AGAIN)))

    async def _try(self, lease: Lease, claimed: Claimed) -> Recording:
        ready = await self._prepared(lease, claimed)
        if not isinstance(ready, Ready):
            return ready
        claimed, way, contents = ready.claimed, ready.way, ready.contents
        access = self.access(way)
        begun = time.perf_counter()
        try:
            known = await self._uploading.known(lease, claimed, way, access, contents[0])
            mark = receipts.marked(claimed.id, claimed.purpose)
            message = Outgoing(to=ready.to, to_bsuid=claimed.recipient.phone is None, content=known, delivery=mark)
            answer = await PROVIDERS[way.provider].client.send(self.http, access, way, message)
        except Refused as refused:
            rest = rest_after(way.provider, refused.rule, code=refused.code, after_s=refused.after_s)
            if rest is not None:
                self.rests(way, rest)
            return self._refused(lease, claimed, contents[0], refused)
        except Unreachable:
            urgent = saying.urgent(claimed)
            return self._again(lease, claimed, self._urgent(claimed) if urgent else after_unreachable(claimed.attempts))
        except Unclear:
            briefly = saying.doubts_briefly(claimed)
            return self._again(lease, claimed, route.URGENT_DOUBT) if briefly else self._doubtful(lease, claimed)
        except NotOffered:
            return self._failing(lease, claimed, code=None, class_=Class.REQUEST.value)
        except FileGone:
            return self._failing(lease, claimed, code=None, class_=saying.FILE_GONE)
        except NotOurs:
            return _nothing
        SEND_SECONDS.labels(lease.municipality, lease.channel).observe(time.perf_counter() - begun)
        return self._accepted(lease, claimed, contents[0], answer)

    async def _prepared(self, lease: Lease, claimed: Claimed) -> Ready | Recording:
        """What is to be sent, noted so that a crash repeats none of it; or what to record instead."""
        serves = self.way(claimed.provider, claimed.app)
        found = await self._said(claimed, saying.in_order(claimed, self.ways(serves)))
        if isinstance(found, str):
            return self._failing(lease, claimed, code=None, class_=found)
        way, contents = found.way, found.contents
        to = claimed.recipient.phone or claimed.recipient.bsuid
        if not contents or to is None:
            why = "nobody" if to is None else "nothing"
            return lambda connection: sending.cancelled(connection, lease, claimed, why)
        if way is not serves:
            moved = await self.pool.patiently(lambda connection: claims.by_way(connection, lease, claimed, way))
            if moved is None:
                return _nothing
            claimed = moved
        if len(contents) > 1 and not await self._split(lease, claimed, contents):
            return _nothing
        return Ready(claimed=claimed, way=way, to=to, contents=contents)

    async def _said(self, claimed: Claimed, ways: Sequence[Channel]) -> Going | str:
        """By which way to send what: nothing when there is nothing to say; or the class of a failure."""
        if not self.municipality.may_send(claimed.purpose):
            return NOT_ALLOWED
        content = saying.left(claimed, self.clock())
        if content is None:
            return Going(way=ways[0], contents=())
        if isinstance(content, Attachment) and saying.too_late(claimed, self.clock()):
            return WINDOW_CLOSED
        if saying.too_late(claimed, self.clock()) and not isinstance(content, Template):
            letter = Letter.of(claimed, content)
            said = await self.pool.patiently(
                lambda connection: by_a_way(connection, self.municipality, ways, letter, now=self.clock())
            )
            if said is None:
                return WINDOW_CLOSED
            ways, content = (said.way,), said.template
        return saying.as_it_fits(claimed, content, ways)

    def _urgent(self, claimed: Claimed) -> Next:
        """When an emergency that did not get through goes by the next way."""
        ways = self.ways(self.way(claimed.provider, claimed.app))
        return route.urgent(claimed.attempts, len(ways))

    async def _split(self, lease: Lease, claimed: Claimed, contents: Sequence[Content]) -> bool:
        """Make a delivery of each content before the first one leaves, so that a crash repeats none of them."""
        return await self.pool.patiently(lambda connection: claims.split(connection, lease, claimed, contents))

    def _accepted(self, lease: Lease, claimed: Claimed, content: Content, answer: Accepted) -> Recording:
        now = self.clock()
        if claimed.answers_from is not None:
            waited_s = max((now - claimed.answers_from).total_seconds(), 0.0)
            ANSWER_SECONDS.labels(lease.municipality).observe(waited_s)
        self._count(lease, claimed, "accepted")
        ref = message_ref(self.identity, lease.municipality, answer.native_id)
        key = template_key(content)
        return lambda connection: sending.accepted(connection, lease, claimed, message_ref=ref, template=key, now=now)

    def _doubtful(self, lease: Lease, claimed: Claimed) -> Recording:
        self._count(lease, claimed, "in_doubt")
        now = self.clock()
        return lambda connection: sending.in_doubt(connection, lease, claimed, now=now, patience=DOUBT_PATIENCE)

    def _again(self, lease: Lease, claimed: Claimed, following: Next, *, needs_template: bool = False) -> Recording:
        due_at, refused = self.clock() + timedelta(seconds=following.after_s), following.refused
        return lambda connection: sending.plan_again(
            connection, lease, claimed, due_at=due_at, needs_template=needs_template, refused=refused
        )

    def _refused(self, lease: Lease, claimed: Claimed, content: Content, refused: Refused) -> Recording:
        rule = saying.meaning(claimed, refused.rule)
        _LOG.warning(
            "the platform refused a delivery",
            municipality=lease.municipality,
            channel=lease.channel,
            delivery=str(claimed.id),
            code=refused.code,
            http_status=refused.http_status,
            class_=rule.class_.value,
        )
        told(lease.municipality, lease.channel, rule, refused.code)
        tried = Tried(
            provider=self.way(claimed.provider, claimed.app).provider,
            attempts=claimed.refusals + 1,
            template=template_key(content),
            needs_template=claimed.needs_template,
        )
        following = refusal(tried, rule, code=refused.code, after_s=refused.after_s)
        if saying.goes_on(claimed, following.then, len(self.ways(self.way(claimed.provider, claimed.app)))):
            return self._again(lease, claimed, self._urgent(claimed))
        match following.then:
            case Then.AGAIN:
                return self._again(lease, claimed, following)
            case Then.TEMPLATE:
                return self._other_template(lease, claimed, template_key(content) or "", refused.code)
            case Then.FAILED:
                return self._given_up(lease, claimed, content, rule, refused.code)
            case Then.CLOSED:
                return self._again(lease, claimed, following, needs_template=True)
            case Then.HELD if claimed.elsewhere:
                # It says nothing about the way that serves the channel.
                return self._failing(lease, claimed, code=refused.code, class_=rule.class_.value)
            case Then.HELD:
                return self._held(lease, claimed, rule, refused.code)
            case _:
                assert_never(following.then)

    def _given_up(self, lease: Lease, claimed: Claimed, content: Content, rule: Rule, code: int | None) -> Recording:
        if isinstance(content, Reaction) and not content.instead:
            return lambda connection: sending.cancelled(connection, lease, claimed, "nothing")
        words = saying.in_words(content, rule)
        if words is not None:
            return lambda connection: claims.said_so(connection, lease, claimed, words, now=self.clock())
        return self._failing(lease, claimed, code=code, class_=rule.class_.value)

    def _other_template(self, lease: Lease, claimed: Claimed, template: str, code: int | None) -> Recording:
        way = self.way(claimed.provider, claimed.app)
        status = route.template_status(way.provider, code)

        async def other(connection: Connection) -> None:
            now = self.clock()
            await templates.mark(connection, lease.municipality, way.account, template, status=status, now=now)
            await sending.plan_again(connection, lease, claimed, due_at=now, needs_template=True)

        return other

    def _held(self, lease: Lease, claimed: Claimed, rule: Rule, code: int | None) -> Recording:
        after_s = self._urgent(claimed).after_s if saying.urgent(claimed) else 0.0
        error = f"{code or ''} {rule.class_.value}".strip()

        async def held(connection: Connection) -> None:
            now = self.clock()
            due_at = now + timedelta(seconds=after_s)
            await sending.plan_again(connection, lease, claimed, due_at=due_at, held_back=error)
            await sending.hold(connection, lease, reason=rule.about, code=code, now=now)

        return held

    def _failing(self, lease: Lease, claimed: Claimed, *, code: int | None, class_: str) -> Recording:
        DELIVERY_FAILURES.labels(lease.municipality, lease.channel, str(code or "none"), class_).inc()

        async def failing(connection: Connection) -> None:
            now = self.clock()
            was = (lease.municipality, claimed.conversation)
            key = (await conversations.now_known_as(connection, [was]))[was]
            locked = await conversations.lock(connection, self.wrapper, [key])
            if await sending.failed(connection, lease, claimed, code=code, class_=class_, now=now) and locked:
                world = {self.municipality.slug: self.municipality}
                results = plan_all(world, locked, [(key, Failed(delivery=claimed.id))], now)
                await write.write(connection, world, results, now=now)

        return failing

    @staticmethod
    def _count(lease: Lease, claimed: Claimed, state: str) -> None:
        DELIVERIES.labels(lease.municipality, lease.channel, claimed.purpose, state).inc()
