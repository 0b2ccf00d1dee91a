"""What to send outside the 24-hour window, by the way that serves a channel."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from loket.declarations import Channel, Municipality
from loket.providers import PROVIDERS
from loket.providers.content import Content, Template, Text
from services.notifier.store import claims, templates, ways
from services.notifier.store.database import Connection
from services.notifier.templates.choosing import Case, Standing, choose


class Letter(Struct, frozen=True, kw_only=True):
    """What is to be said, and to whom in which language. Its ``repr`` shows nothing of it."""

    purpose: str
    language: str | None
    case: Case | None
    content: Content

    @classmethod
    def of(cls, claimed: claims.Claimed, content: Content) -> "Letter":
        """What a claimed delivery says."""
        return cls(
            purpose=claimed.purpose,
            language=claimed.language,
            case=claimed.about,
            content=content,
        )

    def __repr__(self) -> str:
        return f"Letter(purpose={self.purpose!r})"


async def for_staff(
    connection: Connection,
    municipality: Municipality,
    conversation: UUID,
    case_id: UUID | None,
    text: str,
    *,
    now: datetime,
) -> bool:
    """Whether a template can say what staff writes to a resident."""
    found = await claims.about(connection, municipality.slug, conversation, case_id)
    channel = municipality.channel(found.channel) if found is not None else None
    if found is None or channel is None:
        return False
    first = await ways.active(connection, municipality.slug, channel)
    said = Letter(purpose="staff", language=found.language, case=found.case, content=Text(text=text))
    return await by_a_way(connection, municipality, channel.from_way(first), said, now=now) is not None


class Said(Struct, frozen=True, kw_only=True):
    """A template, and the way whose account has it."""

    way: Channel
    template: Template


async def by_a_way(
    connection: Connection,
    municipality: Municipality,
    ways: Sequence[Channel],
    letter: Letter,
    *,
    now: datetime,
) -> Said | None:
    """The approved template that says it, by the first of several ways that has one; None when none has.

    Args:
        connection: to the database.
        municipality: whose resident it is for.
        ways: in order.
        letter: what is to be said.
        now: this moment (UTC), by which categories of templates change.
    """
    for way in ways:
        found = await _template(connection, municipality, way, letter, now)
        if found is not None:
            return Said(way=way, template=found)
    return None


async def _template(
    connection: Connection, municipality: Municipality, way: Channel, letter: Letter, now: datetime
) -> Template | None:
    can = PROVIDERS[way.provider].wire.CAPABILITIES
    if not can.templates or not municipality.templates:
        return None
    states = await templates.states(connection, municipality.slug, way.account)
    marketing = await templates.marketing(connection, municipality.slug, way.account, now=now)
    standing = Standing(states=states, told=can.template_management, marketing=marketing)
    return choose(municipality, letter.purpose, letter.language, letter.case, letter.content, standing)
