"""What staff wrote when they closed a case, or asked its resident something: for who asks how it stands (pure)."""

from datetime import timedelta
from typing import Final

from services.notifier.cases import workflow
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case

KEPT: Final = 3
"""Cases of which it is kept, the last ones."""
LONGEST: Final = 1_000
"""Characters of what is told once more."""
_TOLD: Final = frozenset({workflow.AFGEHANDELD, workflow.GEANNULEERD, workflow.REACTIE_GEVRAAGD})
LATELY: Final = timedelta(days=14)


def note(draft: Draft, case: Case, text: str | None) -> None:
    """Keep what staff wrote when they closed a case, or asked about it; of one that goes on nothing is kept."""
    known = draft.memory.results
    kept = {name: result for name, result in known.items() if not name.startswith(case.id.hex)}
    if case.state in _TOLD and text and len(text) <= LONGEST:
        kept[_name(case)] = text
    if kept != dict(known):
        draft.remember(results=dict(list(kept.items())[-KEPT:]))


def of(draft: Draft, case: Case) -> str | None:
    """What staff wrote when they closed a case, or what they asked of which no answer came yet."""
    return draft.memory.results.get(_name(case))


def _name(case: Case) -> str:
    return f"{case.id.hex}:{case.state}"


def latest(draft: Draft) -> Case | None:
    """The case that staff handled last, not long ago; else the one that they ended with a word why."""
    ended = [c for c in draft.cases.values() if c.state in workflow.CLOSED and c.closed_within(LATELY, draft.now)]
    done = [c for c in ended if c.state == workflow.AFGEHANDELD or of(draft, c) is not None]
    return max(done, key=lambda case: case.closed_at or case.changed_at, default=None)
