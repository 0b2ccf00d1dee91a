"""Photos without words that came before the words of another report: whose they are (pure)."""

# ruff: noqa: E501 - the list of words is read best as it is, and in its own alphabets

from datetime import timedelta
from typing import Final
from uuid import UUID

from services.notifier.conversation import leading, meaning, saying
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.memory import Asked, Shown
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.shapes import Case

_LATE: Final = timedelta(minutes=15)
"""So long after what was last told of a report a photo without words may be of something else."""
_APART: Final = timedelta(seconds=45)
"""So long after that it may be of what is told next: "second one: ..."."""
_AN_ALBUM: Final = timedelta(seconds=60)
"""Photos so soon after each other are of the same thing."""
_SOON: Final = timedelta(seconds=60)
_SOON_POINTED_AT: Final = timedelta(minutes=3)
"""So soon the words of another report come after its photo: later where they point at what that shows."""
_FIRST: Final = 5
_POINTS: Final = "dit|deze|hier|dees|this|these|here|dies|diese|dieser|dieses|diesem|diesen|ce|cet|cette|ces|ici|voici|este|esta|estos|estas|aquí|ten|ta|te|tutaj|tu|bu|şu|burada|buradaki|هذا|هذه|وهذا|وهذه|هاد|هاي|وهاي|هنا|وهنا|цей|ця|ці|оцей|оця|тут|ось"
"""Words with which people speak of what they show: "en dit bankje", "and this bench"."""


def note(draft: Draft, had: Case, said: Said) -> None:
    """Note a photo without words that goes to a report which was answered: another one may still claim it.

    Not one that was asked for.

    Args:
        draft: the conversation.
        had: the report, as it was before.
        said: what shows it.
    """
    question = draft.memory.question
    if not said.photo or not had.acknowledged or (question is not None and question.about is Asked.PHOTO):
        return
    before = draft.memory.shown_late
    if before is not None and before.case == had.id and draft.now - before.at <= _AN_ALBUM:
        messages = (*before.messages, said.message)
        draft.remember(shown_late=Shown(case=had.id, messages=messages, at=draft.now, after=before.after))
        return
    after = draft.now - had.changed_at
    draft.remember(shown_late=Shown(case=had.id, messages=(said.message,), at=draft.now, after=after))


def told_of(draft: Draft, case: Case) -> None:
    """Note that something was said of a report after its photos: they are its own."""
    shown = draft.memory.shown_late
    if shown is not None and shown.case == case.id:
        draft.remember(shown_late=None)


def take_over(draft: Draft, before: Case, case: Case, piece: Piece) -> Case:
    """Give a new case the photos that went to the one before it and are rather its own.

    Those since the answer to the one before are; those that were answered by a tick where its words come soon, and the
    photos came long after all that was told before, or its words point at what they show.
    """
    stand = {one.message: one.case for one in draft.memory.files}
    # What went to another report, or was put there by staff, is not among those of the one before.
    since = (one for one in draft.memory.since_answer if stand.get(one, before.id) == before.id)
    photos = tuple(dict.fromkeys((*since, *_claimed(draft, before, piece))))
    draft.remember(since_answer=(), shown=(), shown_late=None)
    if not photos:
        return case
    draft.attached.update(dict.fromkeys(photos, case.id))
    draft.change(before, photos=max(before.photos - len(photos), 0))
    draft.say_no_more("added_photo")
    draft.say_no_more("added_video")
    return draft.change(case, photos=case.photos + len(photos))


def _claimed(draft: Draft, before: Case, piece: Piece) -> tuple[UUID, ...]:
    shown = draft.memory.shown_late
    if shown is None or shown.case != before.id:
        return ()
    since, has_its_own = draft.now - shown.at, before.photos > len(shown.messages)
    if not piece.photo and since <= _SOON_POINTED_AT and (shown.after > _LATE or has_its_own) and _points(piece.text):
        return shown.messages
    if not piece.photo and shown.after > _APART and has_its_own and since <= _SOON and leading.goes_on(piece.text):
        return shown.messages
    # "Ook ligt er een matras" after the only photo of what was told before: that one shows the first.
    late = shown.after > _LATE and since <= _SOON and (has_its_own or not meaning.too(piece.text))
    return shown.messages if late else ()


def _points(text: str) -> bool:
    return saying.says(_POINTS, " ".join(text.split()[:_FIRST]))
