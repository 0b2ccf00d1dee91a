"""The Dutch sentences of a case's history, with what became of the messages about it (pure)."""

from collections.abc import Callable, Sequence
from types import MappingProxyType
from typing import Final

from services.notifier.desk import words

_PURPOSES: Final = MappingProxyType(
    {
        "acknowledgement": "Ontvangstbevestiging",
        "answer": "Automatisch antwoord",
        "status": "Statusbericht",
        "staff": "Bericht van een medewerker",
        "emergency": "Noodadvies",
    }
)
_FOLLOWER: Final = "_follower"
"""After a purpose: it went to somebody else who follows the case."""
_NOT_SENT: Final = MappingProxyType(
    {
        "stopped": "niet verstuurd, want de bewoner stuurde STOP",
        "nobody": "niet verstuurd: deze bewoner is hier niet meer bekend",
        "nothing": "niet verstuurd: er was niets te sturen",
        "superseded": "vervallen: er kwam een nieuwer bericht",
        "joined": "meegestuurd met een ander bericht",
    }
)


def _message(purpose: str | None) -> str:
    kind = (purpose or "").removesuffix(_FOLLOWER)
    named = _PURPOSES.get(kind, "Bericht")
    return f"{named} aan een volger" if (purpose or "").endswith(_FOLLOWER) else named


def _reason(error: str | None) -> str:
    """Why a message did not arrive: code and class as the history has them, without what to do about it."""
    first, _, rest = (error or "").partition(" ")
    code = int(first) if first.isdecimal() else None
    said = words.failure(code, rest if code is not None else first).partition(". ")[0].rstrip(".")
    return said if code is None else f"{said} (code {code})"


_MESSAGES: Final[MappingProxyType[str, Callable[[str, str | None], str]]] = MappingProxyType(
    {
        "message_sent": lambda message, _: f"{message} verstuurd",
        "message_failed": lambda message, error: f"{message} niet aangekomen: {_reason(error)}",
        "message_retried": lambda message, error: f"{message} mislukt, gaat opnieuw: {_reason(error)}",
        "message_held": lambda message, error: f"{message} wacht: {_reason(error)}",
        "message_in_doubt": lambda message, _: f"{message}: onzeker of het verstuurd is",
        "message_not_sent": lambda message, why: f"{message} {_NOT_SENT.get(why or '', 'niet verstuurd')}",
    }
)
"""What became of a message -> the sentence, of the message and of the error or reason."""
_UNTOLD: Final = MappingProxyType(
    {
        "": "want die stuurde STOP",
        "locked": "want de gemeente mag WhatsApp hier niet voor gebruiken",
        "let_go": "want die trok de melding in",
    }
)
"""Why somebody hears nothing of what happened."""


def step(what: str, was: str | None, became: str | None, times: int = 1) -> str:
    """One step of a case's history as a sentence.

    Args:
        what: what happened.
        was: what it was before; of a message its purpose.
        became: what it is now; of a message its error, or why it was not sent.
        times: how often it happened in a row.
    """
    if what == "resent":
        said = f"{_message(became)} gaat opnieuw"
        return f"{said}, eerder mislukt: {_reason(was)}" if was else said
    if what == "untold":
        return _untold(was, became, times)
    if what not in _MESSAGES:
        return words.step(what, was, became)
    said = _MESSAGES[what](_message(was), became)
    return said if times == 1 else said.replace("aan een volger", f"aan {times} volgers", 1)


def _untold(was: str | None, became: str | None, times: int) -> str:
    why = _UNTOLD.get(became or "", _UNTOLD[""])
    if not (was or "").endswith(_FOLLOWER):
        return f"De bewoner krijgt hiervan geen bericht, {why}"
    if times == 1:
        return f"Een volger krijgt hiervan geen bericht, {why}"
    return f"{times} volgers krijgen hiervan geen bericht, {why.replace('die stuurde STOP', 'die stuurden STOP')}"


def earlier(code: int | None, class_: str | None, *, by: str, again: str) -> str:
    """That a message failed before, why, and when and by whom it was sent again."""
    who = words.actor(by)
    error = " ".join(str(part) for part in (code, class_) if part is not None)
    return f"Eerder mislukt: {_reason(error)}. Opnieuw gepland {again}{f' door {who}' if who else ''}."


_KINDS: Final = MappingProxyType(
    {
        "fire": "brand",
        "explosion": "ontploffing",
        "gas": "gaslucht",
        "water": "iemand in het water",
        "electrocution": "stroom",
        "collapse": "instorting",
        "accident": "ongeluk",
        "injury": "gewonde of zieke",
        "violence": "geweld",
        "weapon": "wapen",
        "domestic": "huiselijk geweld",
        "suicide": "zelfdoding",
        "missing_child": "kind of kwetsbaar iemand kwijt",
        "other": "roep om hulp",
    }
)


def emergency(kind: str | None, spoke: Sequence[str]) -> str | None:
    """As what emergency a message was seen, and by which words; None where it was none."""
    if kind is None:
        return None
    told = f"Gezien als noodgeval: {_KINDS.get(kind, kind)}."
    return f"{told} Vooral door: {', '.join(spoke)}." if spoke else told


_NAMES_IT: Final = frozenset({"merged", "joined", "same", "not_same"})


def other_case(what: str, was: str | None, became: str | None) -> str | None:
    """The number of another case that a step of a case's history names, or None."""
    if what == "split_from":
        return was
    return became if what in _NAMES_IT else None


def goes_on(what: str, was: str | None) -> bool:
    """Whether a line of the history that is followed by others like it is told once: what all followers got."""
    return (what in _MESSAGES or what == "untold") and (was or "").endswith(_FOLLOWER)
