"""What staff wrote when they closed a case, or asked its resident something: for who asks how it stands (pure)."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final, TypeAlias
from uuid import UUID

from services.notifier.cases import workflow
from services.notifier.cases.near import Theirs
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case

Known: TypeAlias = Case | Theirs
"""A case of the resident's own, or one that goes on for theirs."""

KEPT: Final = 3
"""Cases of which it is kept, the last ones."""
LONGEST: Final = 1_000
"""Characters of what is told once more."""
_TOLD: Final = frozenset({workflow.AFGEHANDELD, workflow.GEANNULEERD, workflow.REACTIE_GEVRAAGD})
LATELY: Final = timedelta(days=14)


def note(draft: Draft, case: Case, text: str | None) -> None:
    """Keep what staff wrote when they closed a case, or asked about it; of one that goes on nothing is kept."""
    note_of(draft, case.id, case.state, text)


def note_of(draft: Draft, case: UUID, state: str, text: str | None) -> None:
    """Keep what staff wrote with the state of a case, perhaps of one that this resident only follows."""
    known = draft.memory.results
    kept = {name: result for name, result in known.items() if not name.startswith(case.hex)}
    if state in _TOLD and text and len(text) <= LONGEST:
        kept[f"{case.hex}:{state}"] = text
    if kept != dict(known):
        draft.remember(results=dict(list(kept.items())[-KEPT:]))


def of(draft: Draft, case: Known) -> str | None:
    """What staff wrote when they closed a case, or what they asked of which no answer came yet."""
    return draft.memory.results.get(f"{case.id.hex}:{case.state}")


def latest(draft: Draft) -> Case | None:
    """The case that staff handled last, not long ago; else the one that they ended with a word why."""
    ended = [c for c in draft.cases.values() if c.state in workflow.CLOSED and c.closed_within(LATELY, draft.now)]
    done = [c for c in ended if _is_done(draft, c)]
    return max(done, key=lambda case: case.closed_at or case.changed_at, default=None)


def latest_of_all(draft: Draft, theirs: Sequence[Theirs]) -> Known | None:
    """As ``latest``, among the cases of others too that go on for a report of this resident."""
    own = latest(draft)
    at = None if own is None else own.closed_at or own.changed_at
    found: Known | None = own
    for one in theirs:
        lately = one.closed_at is not None and draft.now - one.closed_at <= LATELY
        if one.closed_at is not None and lately and _is_done(draft, one) and (at is None or one.closed_at >= at):
            found, at = one, one.closed_at
    return found


def _is_done(draft: Draft, case: Known) -> bool:
    return case.state == workflow.AFGEHANDELD or of(draft, case) is not None
