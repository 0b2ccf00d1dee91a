"""What the API answers about channels: how they stand, their ways, the dossier, the switch."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from services.notifier.delivery.budget import Spending
from services.notifier.desk.shapes import Instant, Shape, tidy


class Hold(Shape):
    """Why nothing is sent on a channel for now."""

    reason: str | None
    code: int | None
    since: Instant | None
    until: Instant


class Way(Shape):
    """An app or vendor that can serve a number."""

    provider: str
    app: str
    active: Annotated[bool, Field(description="whether it serves the number now")]
    lacks: Annotated[list[str], Field(description="what the provider cannot do, one Dutch sentence each")]


class Budget(Shape):
    """What the month's messages of the municipality come to."""

    messages: Annotated[int, Field(description="that may be billed in a month")]
    used: Annotated[int, Field(description="billed this month")]
    standing: Annotated[Spending, Field(description="fine, warns or saves: acknowledgements wait")]


class Channel(Shape):
    """A number of the municipality, as it stands now."""

    name: str
    provider: Annotated[str, Field(description="of the way that serves it now")]
    app: Annotated[str, Field(description="of the way that serves it now")]
    number: str
    ways: Annotated[list[Way], Field(description="every declared way, the first choice first")]
    state: Annotated[Literal["sending", "held", "no_sender"], Field(description="no_sender: nobody holds its lease")]
    hold: Hold | None
    waiting: Annotated[int, Field(description="deliveries that are due and not sent")]
    in_doubt: int
    failed_last_day: int
    budget: Budget | None


class ChannelSignal(Shape):
    """What a report means for the channel, where Loket understands it."""

    kind: str
    about: str
    state: str | None
    was: str | None
    until: Instant | None
    reason: str | None
    template: str | None


class ChannelReport(Shape):
    """What the platform said about a channel, its account or its app."""

    at: Instant
    provider: str
    app: str
    field: str
    problem: str | None
    codes: list[int]
    signals: list[ChannelSignal]


class Switched(Shape):
    """One change of the way that serves a channel."""

    at: Instant
    actor: str
    reason: str | None
    was_provider: str
    was_app: str
    provider: str
    app: str


class Dossier(Shape):
    """What is known about a channel at this moment, newest report first."""

    channel: Channel
    account: str
    app: str
    number_id: str
    made_at: Instant
    findings: Annotated[list[str], Field(description="what follows from it, one Dutch sentence each")]
    reports: list[ChannelReport]
    switches: Annotated[list[Switched], Field(description="who changed the way and why, newest first")]


class Switch(Shape):
    """Let another declared way serve a channel."""

    provider: Annotated[str, Field(min_length=1, max_length=40)]
    app: Annotated[str | None, Field(min_length=1, max_length=40, description="when a provider has several")] = None
    reason: Annotated[str | None, Field(max_length=500, description="kept with the switch"), AfterValidator(tidy)] = (
        None
    )
