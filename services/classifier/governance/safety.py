"""How many emergencies of the round that nobody learns from are recognised, and how often it is a false alarm."""

from collections.abc import Sequence
from typing import Final

from loket.emergency import detect
from services.classifier.model.artefact import Model
from services.classifier.training.corpus import read_held_out
from services.classifier.training.emergency_figures import Look, whole_detector
from services.classifier.training.sentences import Sentence

DUTCH: Final = "nl"


def measured(model: Model) -> dict[str, float]:
    """Figures of the guard as it is installed and a model's second look together."""
    return figures(read_held_out().sentences, whole_detector(model))


def figures(sentences: Sequence[Sentence], look: Look = detect) -> dict[str, float]:
    """Recall in Dutch, in the other languages together and in the worst of them; and the two shares of false alarms.

    A figure of which there is no sentence is left out.
    """
    found = {id(s): look(s.text) is not None for s in sentences}
    dangers = [s for s in sentences if s.emergency is not None]
    calm = [s for s in sentences if s.emergency is None]
    groups = {
        "emergency_recall_nl": [s for s in dangers if s.language == DUTCH],
        "emergency_recall_others": [s for s in dangers if s.language != DUTCH],
        "false_alarms_ordinary": [s for s in calm if s.why is None],
        "false_alarms_hard": [s for s in calm if s.why is not None],
    }
    shares = {name: _share([found[id(s)] for s in group]) for name, group in groups.items() if group}
    languages = sorted({s.language or "" for s in dangers} - {DUTCH})
    each = [_share([found[id(s)] for s in dangers if (s.language or "") == language]) for language in languages]
    return shares | ({"emergency_recall_worst_language": min(each)} if each else {})


def _share(found: Sequence[bool]) -> float:
    return round(sum(found) / len(found), 4)
