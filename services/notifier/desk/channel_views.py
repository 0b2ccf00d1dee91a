"""Channels as the API shows them (pure)."""

from collections.abc import Sequence
from datetime import datetime

from loket import declarations
from loket.providers import PROVIDERS
from services.notifier.delivery.budget import spending
from services.notifier.desk import channel_shapes, words
from services.notifier.desk.abilities import lacks
from services.notifier.store import rows


def active_way(declared: declarations.Channel, row: rows.ChannelView | None) -> declarations.Channel:
    """The channel by the way that serves it."""
    chosen = declared.by(row.provider, row.app) if row is not None and row.provider else None
    return chosen or declared.ways[0]


def budget(declared: declarations.Budget | None, used: int) -> channel_shapes.Budget | None:
    """How the month stands; None without a budget."""
    if declared is None:
        return None
    return channel_shapes.Budget(messages=declared.messages, used=used, standing=spending(declared, used))


def channel(
    declared: declarations.Channel,
    row: rows.ChannelView | None,
    spent: channel_shapes.Budget | None = None,
    *,
    now: datetime,
) -> channel_shapes.Channel:
    """A declared channel and what the sender knows about it; a channel that never sent has no row."""
    held_until = row.held_until if row is not None else None
    hold = None
    if row is not None and held_until is not None and held_until > now:
        hold = channel_shapes.Hold(reason=row.held_reason, code=row.held_code, since=row.held_since, until=held_until)
    sender = row is not None and row.has_sender
    active = active_way(declared, row)
    return channel_shapes.Channel(
        name=declared.name,
        provider=active.provider,
        app=active.app,
        number=declared.number,
        ways=[
            channel_shapes.Way(
                provider=way.provider,
                app=way.app,
                active=(way.provider, way.app) == (active.provider, active.app),
                lacks=lacks(PROVIDERS[way.provider].wire.CAPABILITIES),
            )
            for way in declared.ways
        ],
        state="held" if hold else "sending" if sender else "no_sender",
        hold=hold,
        waiting=row.waiting if row else 0,
        in_doubt=row.in_doubt if row else 0,
        failed_last_day=row.failed_last_day if row else 0,
        budget=spent,
    )


def budget_sentence(spent: channel_shapes.Budget | None) -> str | None:
    """What staff should know about the month's messages, or None."""
    if spent is None or spent.standing == "fine":
        return None
    said = f"Deze maand zijn {spent.used} van de {spent.messages} afgesproken berichten gebruikt."
    if spent.standing == "saves":
        said += " Een ontvangstbevestiging wacht nu op het volgende antwoord. Antwoorden en spoed gaan gewoon door."
    return said


def notices(channels: Sequence[channel_shapes.Channel]) -> list[str]:
    """What everybody at the desk should know before they write: held channels, another way, the month's messages."""
    said = []
    for one in channels:
        if one.hold is not None:
            said.append(f"WhatsApp verstuurt nu niets: {words.hold(one.hold.reason, one.hold.code)}.")
        active = next((way for way in one.ways if way.active), None)
        if active is not None and active is not one.ways[0]:
            said.append(" ".join([f"WhatsApp loopt nu via {active.provider} ({active.app}).", *active.lacks]))
    spent = channels[0].budget if channels else None
    sentence = budget_sentence(spent)
    return [*said, sentence] if sentence is not None else said


def _messages(count: int) -> str:
    return "1 bericht" if count == 1 else f"{count} berichten"


def findings(one: channel_shapes.Channel) -> list[str]:
    """What staff should know about a channel, most pressing first."""
    said = []
    if one.hold is not None:
        said.append(f"Dit kanaal verstuurt nu niets: {words.hold(one.hold.reason, one.hold.code)}.")
    elif one.state == "no_sender":
        said.append("Geen enkel proces verstuurt nu berichten over dit kanaal.")
    if one.waiting:
        said.append(f"Nog te versturen: {_messages(one.waiting)}.")
    if one.in_doubt:
        said.append(f"Niet zeker of WhatsApp het heeft: {_messages(one.in_doubt)}.")
    if one.failed_last_day:
        said.append(f"Mislukt in de laatste 24 uur: {_messages(one.failed_last_day)}.")
    if (sentence := budget_sentence(one.budget)) is not None:
        said.append(sentence)
    return said or ["Er is niets bijzonders bekend over dit kanaal."]
