"""Whether a tried model may become the live one (pure)."""

from typing import Final

from services.classifier.governance.report import LIVE, NEW, Contestant, Trial

WORST_DROP: Final = 0.01
"""Of macro-F1 against the live model."""
WORST_ECE: Final = 0.05
FEWEST: Final = 100
"""Judging rows; fewer say too little."""
WORST_RECALL: Final = {
    "emergency_recall_nl": 0.98,
    "emergency_recall_others": 0.95,
    "emergency_recall_worst_language": 0.88,
}
"""Of emergencies on the held-out sentences, rules and heads together; no language is carried by the others."""


def refusals(trial: Trial, live: str | None) -> tuple[str, ...]:
    """Why a model may not become live, one sentence each; none when it may.

    Args:
        trial: its report.
        live: version of the model that is live now, None when there is none.
    """
    found = []
    # Where none is live yet it may well have been compared with the model that answers without ever being promoted.
    if live is not None and trial.against != live:
        found.append(f"it was compared with {trial.against or 'no live model'}, but {live} is live: train again")
    new, old = _named(trial, NEW), _named(trial, LIVE)
    if new is None:
        return (*found, "its report holds no figures of it")
    if trial.judging < FEWEST:
        found.append(f"only {trial.judging} rows judged it, at least {FEWEST} are needed")
    if old is not None and new.measured.macro_f1 < old.measured.macro_f1 - WORST_DROP:
        found.append(f"macro-F1 is {new.measured.macro_f1:.3f}, the live model has {old.measured.macro_f1:.3f}")
    if new.measured.ece > WORST_ECE:
        found.append(f"its calibration error is {new.measured.ece:.3f}, at most {WORST_ECE} is allowed")
    for name, least in WORST_RECALL.items():
        if name not in trial.safety:
            found.append(f"{name} was not measured")
        elif trial.safety[name] < least:
            found.append(f"{name} is {trial.safety[name]:.3f}, at least {least} is needed")
    return tuple(found)


def _named(trial: Trial, name: str) -> Contestant | None:
    return next((each for each in trial.contestants if each.name == name), None)
