"""Why a case has its category, as the desk shows it: words, candidates, decision and version (pure)."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final
from uuid import UUID

from msgspec import Struct

from loket.events import Spoke
from services.notifier.store.rows import MessageView
from services.notifier.store.understanding import Understood

_MOST: Final = 3
_DECISIONS: Final = MappingProxyType(
    {
        "route": "Zeker genoeg om zelf te kiezen.",
        "ask": "Niet zeker genoeg. De bewoner mocht kiezen.",
        "human": "Een medewerker moest kijken.",
    }
)
_BESIDE: Final = "Gelezen als een antwoord, vraag of groet, en niet als melding."
_REASONS: Final = MappingProxyType(
    {
        "low_confidence": "De kans was te laag.",
        "too_short": "Het bericht was te kort.",
        "no_text": "Het bericht had geen tekst.",
        "no_meaning": "Het bericht zei niets dat Loket kent.",
        "unknown_language": "Loket kent deze taal niet.",
        "unknown_words": "Loket kent te weinig van deze woorden.",
        "no_model": "Loket kent de categorieën van deze gemeente niet.",
        "second_opinion": "Een taalmodel keek mee en gaf de doorslag.",
        "emergency": "Er was een noodgeval.",
        "emergency_possible": "Misschien was er een noodgeval.",
        "complaint": "Het was een klacht.",
        "human": "De bewoner wilde een medewerker spreken.",
        "too_large": "Het bericht was te lang om te lezen.",
        "key_missing": "Het bericht kon nog niet gelezen worden.",
        "classifier_error": "Het herkennen ging mis.",
    }
)


class WordFace(Struct, frozen=True):
    """A word that counted, and how much beside the one that counted most: 0 ... 1."""

    word: str
    share: float


class ChanceFace(Struct, frozen=True):
    """A category that it may be, with the words that speak for it, best first."""

    sub: str
    department: str
    p: float
    words: tuple[WordFace, ...]
    by_sense: bool
    """The sentence as a whole says more than its words."""


class WhyFace(Struct, frozen=True, kw_only=True):
    """What one message was taken for. Its ``repr`` shows no words."""

    message: UUID
    number: int
    """Which of the resident's messages of this case it is."""
    chances: tuple[ChanceFace, ...]
    decision: str
    model: str

    def __repr__(self) -> str:
        return f"WhyFace({self.message})"


def explained(
    messages: Iterable[MessageView], understood: Mapping[UUID, Understood], case: UUID | None = None
) -> tuple[WhyFace, ...]:
    """Each message of a case of which it is known, in order, by its place among the resident's own.

    Args:
        messages: of the conversation.
        understood: what they were taken for, by message.
        case: only messages of this case count; None: all of them.
    """
    own = [m for m in messages if m.direction == "in" and (case is None or m.case_id == case)]
    return tuple(_face(m, n, understood[m.id]) for n, m in enumerate(own, start=1) if m.id in understood)


def _face(message: MessageView, number: int, found: Understood) -> WhyFace:
    text = message.text or ""
    by_sub = {each.sub: each for each in found.why}
    chances = []
    # What a greeting would be about if it were a report says nothing.
    for candidate in found.candidates[:_MOST] if _is_report(found) else ():
        why = by_sub.get(candidate.sub)
        words = words_of(text, why.words) if why is not None else ()
        spoken = sum(each.weight for each in why.words) if why is not None else 0.0
        by_sense = why is not None and why.sense > max(spoken, 0.0)
        chances.append(ChanceFace(candidate.sub, candidate.department, candidate.p, words, by_sense))
    decided = _DECISIONS.get(found.decision, "") if _is_report(found) else _BESIDE
    sentences = (decided, _REASONS.get(found.reason or "", ""))
    return WhyFace(
        message=message.id,
        number=number,
        chances=tuple(chances),
        decision=" ".join(filter(None, sentences)),
        model=found.model,
    )


def _is_report(found: Understood) -> bool:
    return found.decision != "route" or found.intent in {None, "report"}


def words_of(text: str, spoke: Iterable[Spoke]) -> tuple[WordFace, ...]:
    """The words of a text that counted, each once, as the resident wrote them; places outside the text are left out."""
    found: dict[str, float] = {}
    for each in spoke:
        word = text[each.start : each.end] if 0 <= each.start < each.end <= len(text) else ""
        if word and each.weight > 0.0:
            found.setdefault(word.lower(), each.weight)
    most = max(found.values(), default=1.0)
    return tuple(WordFace(word, weight / most) for word, weight in found.items())
