"""From a text to what Loket thinks of it, with how sure it is and what to do with it (pure)."""

from collections.abc import Sequence
from typing import Final, Literal

import numpy as np
from msgspec import Struct

from loket.declarations import Municipality
from loket.emergency import Emergency, detect
from loket.events import Candidate
from services.classifier.model.artefact import Head, Model
from services.classifier.model.features import Row, row, words_of
from services.classifier.model.language import language_of
from services.classifier.model.wishes import wish_of

Decision = Literal["route", "ask", "human"]

CANDIDATES: Final = 3
_EMERGENCY_P: Final = {"certain": 0.95, "possible": 0.6}
"""How often a finding of each level is one, estimated; rules give no probability of their own."""
_NO_EMERGENCY_P: Final = 0.01
_TO_PERSON: Final = frozenset({"complaint", "human"})
_KNOWN_ENOUGH: Final = 0.2
_HALF: Final = 0.5


class Part(Struct, frozen=True):
    """One problem of a message."""

    text: str
    candidates: tuple[Candidate, ...]


class Understanding(Struct, frozen=True, kw_only=True):
    """What one message says."""

    language: str | None
    intent: str
    intent_p: float
    emergency: Emergency | None
    emergency_p: float
    candidates: tuple[Candidate, ...]
    """Always three, best first; departments as the municipality declares them."""
    decision: Decision
    reason: str | None
    parts: tuple[Part, ...]


def understand(text: str, model: Model, municipality: Municipality, *, language: str | None = None) -> Understanding:
    """Say what a message is about.

    Args:
        text: any string.
        model: the artefact in use.
        municipality: whose categories and departments count.
        language: ISO 639-1 when it is known already, else it is found out.

    Returns:
        ``route``: sure enough to go on without asking. For a report that is the first category at the manifest's
        threshold; for another intent (question, greeting, thanks, stop, ...) it means that its own answer may go out.
        ``ask``: a report whose first three categories hold the right one nearly always; the resident can choose.
        ``human``: a person must read it: a complaint, a wish for a person, an emergency that is only possible, a report
        that the model does not know.
    """
    spoken = language or language_of(text).code
    features = row(text, model.vocabulary)
    emergency = detect(text)
    intent, intent_p = _intent(text, features, model)
    candidates = _candidates(features, model, municipality)
    if emergency is not None:
        intent, intent_p = (
            ("report", max(intent_p, _EMERGENCY_P[emergency.level])) if intent == "gibberish" else (intent, intent_p)
        )
    decision, reason = _decide(text, features, intent, intent_p, emergency, candidates, spoken, model)
    return Understanding(
        language=spoken,
        intent=intent,
        intent_p=round(intent_p, 4),
        emergency=emergency,
        emergency_p=_EMERGENCY_P[emergency.level] if emergency is not None else _NO_EMERGENCY_P,
        candidates=candidates,
        decision=decision,
        reason=reason,
        parts=(Part(text, candidates),),
    )


def _intent(text: str, features: Row, model: Model) -> tuple[str, float]:
    wish = wish_of(text)
    if wish is not None:
        return wish.intent, 1.0
    if not any(character.isalnum() for character in text):
        return "gibberish", 1.0
    shares = model.intent.probabilities(features)
    best = int(np.argmax(shares))
    return model.intent.facts.classes[best], float(shares[best])


def _candidates(features: Row, model: Model, municipality: Municipality) -> tuple[Candidate, ...]:
    """The first three categories that the municipality has; what it does not declare is its fallback's share."""
    shares = model.category.probabilities(features)
    found: dict[str, Candidate] = {}
    for number in best_of(model.category, shares):
        sub = model.category.facts.classes[number]
        declared = municipality.category(sub)
        p = float(shares[number])
        before = found.get(declared.sub)
        if before is not None:
            p += before.p
        elif len(found) == CANDIDATES:
            break
        found[declared.sub] = Candidate(
            main=declared.main, sub=declared.sub, department=declared.department, p=round(p, 4)
        )
    return tuple(sorted(found.values(), key=lambda candidate: -candidate.p))


def best_of(head: Head, shares: np.ndarray[tuple[int], np.dtype[np.float32]]) -> Sequence[int]:
    """Class numbers, most probable first; equals in the order of the classes."""
    order = np.argsort(-shares, kind="stable")
    return [int(number) for number in order[: len(head.facts.classes)]]


def _decide(
    text: str,
    features: Row,
    intent: str,
    intent_p: float,
    emergency: Emergency | None,
    candidates: tuple[Candidate, ...],
    spoken: str | None,
    model: Model,
) -> tuple[Decision, str | None]:
    if emergency is not None:
        return "human", "emergency" if emergency.level == "certain" else "emergency_possible"
    if intent in _TO_PERSON:
        return "human", intent
    if intent == "gibberish":
        return "ask", "too_short" if len(words_of(text)) <= 1 else "no_meaning"
    if intent != "report":
        return ("route", None) if intent_p >= model.manifest.intent.threshold else ("human", "low_confidence")
    facts = model.category.facts
    if candidates[0].p >= facts.threshold:
        return "route", None
    if sum(candidate.p for candidate in candidates) >= facts.top3_threshold:
        return "ask", "low_confidence"
    if spoken is None and features.known < _KNOWN_ENOUGH:
        return "human", "unknown_language"
    if sum(word.isalnum() for word in words_of(text)) <= 2:
        return "ask", "too_short"
    return "human", "low_confidence" if features.known >= _HALF else "unknown_words"
