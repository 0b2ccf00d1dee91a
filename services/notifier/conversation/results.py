"""What became of cases that were closed, for residents who ask (pure)."""

from datetime import timedelta
from typing import Final

from services.notifier.cases import workflow
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case

KEPT: Final = 3
"""Results of cases that were closed last."""
LONGEST: Final = 1_000
"""Characters of a result that is told once more."""
LATELY: Final = timedelta(days=14)


def note(draft: Draft, case: Case, text: str | None) -> None:
    """Keep what staff wrote when they closed a case; of one that goes on nothing is kept."""
    known = draft.memory.results
    kept = {name: result for name, result in known.items() if name != case.id.hex}
    if case.state == workflow.AFGEHANDELD and text and len(text) <= LONGEST:
        kept[case.id.hex] = text
    if kept != dict(known):
        draft.remember(results=dict(list(kept.items())[-KEPT:]))


def of(draft: Draft, case: Case) -> str | None:
    """What staff wrote when they closed a case."""
    return draft.memory.results.get(case.id.hex) if case.state == workflow.AFGEHANDELD else None


def latest(draft: Draft) -> Case | None:
    """The case that staff handled last, not long ago."""
    done = [c for c in draft.cases.values() if c.state == workflow.AFGEHANDELD and c.closed_within(LATELY, draft.now)]
    return max(done, key=lambda case: case.closed_at or case.changed_at, default=None)
