"""What a claimed delivery says, and by which of a channel's ways (pure)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from msgspec import Struct, structs

from loket.declarations import Channel
from loket.providers import PROVIDERS
from loket.providers.content import Attachment, Content, Reaction, Text
from loket.providers.fitting import fit
from loket.providers.shapes import Action, Class, Rule, in_time
from services.notifier.conversation.shapes import Purpose
from services.notifier.delivery.route import Then
from services.notifier.store.claims import Claimed

WINDOW_CLOSED: Final = "window"
"""Class of a delivery that came too late: the resident wrote more than 24 hours ago."""


NOT_ALLOWED: Final = "not_allowed"
"""Class of a delivery for what the municipality's channels may not be used for."""


_OF_THE_REACTION: Final = frozenset({Class.MESSAGE, Class.REQUEST, Class.UNKNOWN})
"""Classes of refusals that speak about what was sent, and not about to whom or from where."""


NO_FILES: Final = "no_files"
"""Class of a delivery with a file of ours, by a way that takes none."""


FILE_GONE: Final = "file_gone"
"""Class of a delivery whose file is kept no longer."""


class Going(Struct, frozen=True, kw_only=True):
    """What leaves, in order, and by which way. Its ``repr`` shows nothing of it."""

    way: Channel
    contents: tuple[Content, ...]

    def __repr__(self) -> str:
        return f"Going({self.way.provider!r}, {self.way.app!r})"


class Ready(Struct, frozen=True, kw_only=True):
    """What is to be sent now, by which way, to whom. Its ``repr`` shows nothing of it."""

    claimed: Claimed
    way: Channel
    to: str
    contents: tuple[Content, ...]

    def __repr__(self) -> str:
        return f"Ready({self.claimed!r})"


def urgent(claimed: Claimed) -> bool:
    """Whether it waits for no hold, and goes by whatever way there is."""
    return claimed.purpose == Purpose.EMERGENCY


def in_order(claimed: Claimed, ways: Sequence[Channel]) -> Sequence[Channel]:
    """The ways in the order in which they are to be tried.

    An emergency begins after the way by which it did not get through, and leaves a way that is held for the last.

    Args:
        claimed: the delivery.
        ways: that can be called by, the one that serves the channel first.
    """
    if not urgent(claimed):
        return ways
    names = [(way.provider, way.app) for way in ways]
    after = names.index(claimed.tried) + 1 if claimed.tried in names else int(claimed.held)
    first = after % len(ways)
    return (*ways[first:], *ways[:first])


def goes_on(claimed: Claimed, then: Then, ways: int) -> bool:
    """Whether it goes by the next way in spite of a refusal: an emergency, as long as one of the ways was not tried.

    A hold goes on for ever; that of the way that serves the channel is noted first.

    Args:
        claimed: the delivery that was refused.
        then: what would follow for any other.
        ways: how many there are.
    """
    if not urgent(claimed):
        return False
    return (then is Then.FAILED and claimed.attempts < ways) or (then is Then.HELD and claimed.elsewhere)


def meaning(claimed: Claimed, rule: Rule) -> Rule:
    """What a refusal means for a delivery: of many tries what lasts, and for an emergency no pause of minutes."""
    found = in_time(rule, claimed.refusals + 1)
    return structs.replace(found, pause_s=0.0) if urgent(claimed) else found


def in_words(content: Content, rule: Rule) -> Text | None:
    """What is sent instead of a reaction that can never be: the words that it stands for.

    None where it stands for nothing, and where words would meet the same refusal: that of a resident or a channel.
    """
    if not isinstance(content, Reaction) or not content.instead or rule.action is not Action.NEVER:
        return None
    return Text(text=content.instead) if rule.class_ in _OF_THE_REACTION else None


def doubts_briefly(claimed: Claimed) -> bool:
    """Whether no receipt is waited for as long as for others: an emergency, once; to read it twice harms nobody."""
    return urgent(claimed) and claimed.attempts == 1


def too_late(claimed: Claimed, now: datetime) -> bool:
    """Whether only a template may say it."""
    return claimed.needs_template or claimed.window_until is None or claimed.window_until < now


def left(claimed: Claimed, now: datetime) -> Content | None:
    """What is still to be said; None when nothing is: no template reacts, and a late reaction troubles nobody."""
    content = claimed.content
    if isinstance(content, Reaction) and too_late(claimed, now):
        return Text(text=content.instead) if content.instead else None
    return content


def as_it_fits(claimed: Claimed, content: Content, ways: Sequence[Channel]) -> Going | str:
    """The content as a way can carry it, or the class of a failure: by the first way, an emergency by any."""
    trouble: str = Class.REQUEST.value
    for way in ways if urgent(claimed) else ways[:1]:
        can = PROVIDERS[way.provider].wire.CAPABILITIES
        if claimed.recipient.phone is None and not can.bsuid:
            trouble = Class.RECIPIENT.value
            continue
        contents = fit(content, can)
        if contents is not None:
            return Going(way=way, contents=contents)
        trouble = NO_FILES if isinstance(content, Attachment) else Class.REQUEST.value
    return trouble
