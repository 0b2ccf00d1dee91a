"""What is surely a report though somebody, or a model alone, hears an emergency in the words around it (pure)."""

from collections.abc import Sequence
from typing import Final

from loket.codec import clean
from loket.emergency import NEVER_PAST, the_head
from loket.events import Candidate
from services.notifier.conversation import told
from services.notifier.conversation.cries import by_rules, detect
from services.notifier.conversation.danger import SENTENCES
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.pieces import Piece

_BEYOND_DOUBT: Final = 0.99
"""So sure, what no rule knows as an emergency is a report also where nobody can tell yet where it is."""
_HARDLY_DANGER: Final = -2.0
"""The guard's log-odds of what has next to nothing of an emergency."""
_ENOUGH_WORDS: Final = 4
_ON_THE_ROAD: Final = "accident"
"""What may happen by it; where no rule knows one, nobody said that it did."""
_OF_THE_FED_UP: Final = frozenset({"domestic", "suicide", "violence", "other"})
"""What a model takes who is fed up for; where a man is in the water "near the bridge pls hurry" reports no bridge."""


def words_of(said: Said, text: str) -> str:
    """The words of a message that surely report something, whoever is fed up with it; none where a rule knows danger.

    "Every day dog mess in front of my house. I have had it!!!": its place may be told later.

    Args:
        said: what came.
        text: its words.
    """
    if by_rules(text) is not None:
        return ""
    if said.emergency == _ON_THE_ROAD:
        # "The sign is turned round. Cars come from the wrong side now!!": one sentence tells what is wrong.
        return next((s for s in map(str.strip, SENTENCES.split(text)) if is_beyond_doubt(s, said.candidates)), "")
    if said.emergency not in _OF_THE_FED_UP:
        return ""
    raw = said.text or ""
    parts = [(clean(raw[p.start : p.end]).strip(), p.candidates) for p in said.parts] or [(text, said.candidates)]
    return next((own for own, candidates in parts if is_beyond_doubt(own, candidates)), "")


def is_beyond_doubt(own: str, candidates: Sequence[Candidate]) -> bool:
    """Whether it is beyond doubt what words report, and they tell of nobody in need.

    Args:
        own: the words.
        candidates: what they may be about, the likeliest first.
    """
    if not candidates or candidates[0].p < _BEYOND_DOUBT or len(own.split()) < _ENOUGH_WORDS:
        return False
    return detect(own) is None and by_rules(own) is None and _is_of_no_one(own)


def is_one(piece: Piece, kind: str | None) -> bool:
    """Whether a problem beside an emergency is surely a report; one that is said or shown where may name somebody.

    "Gat in de weg op de Mient, een fietser ging bijna onderuit" is danger to the second look alone, and a report.

    Args:
        piece: the problem.
        kind: of the emergency.
    """
    if is_beyond_doubt(piece.text, piece.candidates):
        return True
    if kind in NEVER_PAST or piece.best is None or piece.best.p < _BEYOND_DOUBT:
        return False
    return (piece.place is not None or piece.pin is not None or piece.photo) and detect(piece.text) is None


def _is_of_no_one(own: str) -> bool:
    """Whether words speak of nobody who may be in need; or hardly, since "dog mess" stands near both to the guard."""
    return not told.names_people(own) or the_head().score(own) <= _HARDLY_DANGER
