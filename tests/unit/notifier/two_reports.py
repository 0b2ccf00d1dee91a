"""A resident with two open reports."""

from services.notifier.conversation.inputs import Said
from tests.unit.notifier.talking import Talk, likely

HOUR = 3600
DAY = 86_400
TILE = {"candidates": likely("losse stoeptegel", 0.97)}
LAMP = {"candidates": likely("lantaarnpaal kapot", 0.97)}
UNSURE = {"decision": "ask", "reason": "low_confidence", "candidates": likely("lantaarnpaal kapot", 0.3)}
STATUS = {"intent": "status_question", "candidates": likely("verkeerslicht storing", 0.2)}
FIXED = TILE | {"intent": "feedback_yes"}
NOT_FIXED = TILE | {"intent": "feedback_no"}


def two_reports(**of_second: object) -> Talk:
    """A tile in Kerkstraat, and an hour later a lamp in Dorpsstraat, of which is talked now."""
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12", **TILE)
    talk.wait(HOUR)
    talk.say("lantaarnpaal kapot, Dorpsstraat 3", **(LAMP | of_second))
    talk.wait(HOUR)
    return talk


def went_to(talk: Talk) -> str:
    """Which report the last message stands with: ``tile``, ``lamp`` or ``none``."""
    step = next(step for _, found, step in reversed(talk.steps) if isinstance(found, Said))
    of = {case.id: name for case, name in zip(talk.cases, ("tile", "lamp"), strict=False)}
    return next((of.get(case, "other") for case in step.attached.values() if case is not None), "none")
