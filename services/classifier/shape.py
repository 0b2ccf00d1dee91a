"""What Loket thinks of a message, as others read it (pure)."""

from typing import Any

import msgspec

from loket.codec import clean
from loket.emergency import explain
from services.classifier.model.understand import Understanding


def shape(text: str, found: Understanding) -> dict[str, Any]:
    """The fields of an understanding, fit for JSON; a lone surrogate in a text becomes U+FFFD."""
    emergency = found.emergency
    explained: dict[str, Any] = {"explain": [msgspec.to_builtins(each) for each in found.why]} if found.why else {}
    if found.why and emergency is not None:
        explained["emergency_words"] = [clean(word) for word in explain(text).words]
    if found.read < len(text):
        explained["read"] = found.read
    return {
        "text": clean(text),
        "language": found.language,
        "intent": found.intent,
        "intent_p": found.intent_p,
        "emergency": emergency.kind if emergency else None,
        "emergency_level": emergency.level if emergency else None,
        "emergency_p": found.emergency_p,
        "candidates": [msgspec.to_builtins(candidate) for candidate in found.candidates],
        "decision": found.decision,
        "reason": found.reason,
        "parts": [
            {
                "text": clean(text[part.start : part.end]),
                "candidates": [msgspec.to_builtins(candidate) for candidate in part.candidates],
            }
            for part in found.parts
        ],
        **explained,
    }
