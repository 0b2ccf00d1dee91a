"""Photos that are numbered in words after they came: "foto 1 is de bank, 2 en 3 is heel wat anders" (pure).

Each of what is told so is a report of its own with its own photos, where they are of different things: "foto 1 is van
dichtbij" tells of none.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final
from uuid import UUID

from msgspec import Struct, structs

from loket.events import Candidate, Part
from loket.sought import signs_of_plain
from services.notifier.cases import workflow
from services.notifier.conversation import meaning, photo_words, saying
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.memory import SentFile
from services.notifier.conversation.photo_ranks import PAUSES, Mention, mentions, without
from services.notifier.conversation.shapes import Case

JUST_SENT: Final = timedelta(minutes=15)
_LONGEST: Final = 1_000
"""Characters of who says of photos just sent which is which."""
SIGN: Final = saying.sign_of(photo_words.ANY)
_SAYS_PHOTO: Final = saying.sign_of(photo_words.PHOTO)
"""Of texts that may speak of photos by their rank."""
MOVED: Final = "photo_moved"
RESIDENT: Final = "resident"
_GUESSED: Final = 0.5
"""At most so likely is what is left of a whole message's categories for what tells of something else."""
_AT_LEAST: Final = 0.02
_NAMED: Final = 0.6
"""So likely a category is of words that name it."""
_FEWEST: Final = 2
_LEADS: Final = 3
"""So few words may come before the photo that a message begins with: "en dan op ..."."""


class Numbered(Struct, frozen=True):
    """Photos just sent, in their order, and where a message speaks of them by rank."""

    photos: tuple[UUID, ...]
    said: tuple[Mention, ...]


def read(draft: Draft, said: Said, text: str) -> Numbered | None:
    """Which of the photos just sent a message speaks of; None where it speaks of none."""
    if (
        not (draft.memory.files and text)
        or len(text) > _LONGEST
        or not signs_of_plain(text) & SIGN
        or said.emergency is not None
    ):
        return None
    if not signs_of_plain(text) & _SAYS_PHOTO and PAUSES.isdisjoint(text):
        # Without the word ranks count only where each begins a clause.
        return None
    for photos in _just_sent(draft, said):
        found = mentions(text, len(photos))
        if found:
            return Numbered(photos, found)
    return None


def _just_sent(draft: Draft, said: Said) -> list[tuple[UUID, ...]]:
    """The photos that came one after another, and all of the last minutes."""
    files = [one for one in draft.memory.files if one.photo and draft.now - one.at <= JUST_SENT and _stands(draft, one)]
    own = (said.message,) if said.photo else ()
    burst = len(files)
    while burst > 0 and (burst == len(files) or not files[burst - 1].followed):
        burst -= 1
    return [(*(one.message for one in files[begin:]), *own) for begin in dict.fromkeys((burst, 0))]


def _stands(draft: Draft, one: SentFile) -> bool:
    """Whether a photo is with an open report, or waits for one."""
    case = draft.cases.get(one.case) if one.case is not None else None
    return one.message in draft.memory.loose if case is None else case.state not in workflow.CLOSED


def spans(found: Numbered, text: str) -> list[tuple[int, int]]:
    """Where what is said of each begins and ends in a text."""
    begins = [each.begins for each in found.said]
    return list(zip(begins, [*begins[1:], len(text)], strict=True))


# Reports


def parts(draft: Draft, said: Said) -> tuple[str, tuple[Part, ...]]:
    """The words of a message, and of each problem that it tells of other photos where they are; mostly of none."""
    raw = said.text or ""
    found = read(draft, said, raw)
    if found is None or len(found.said) < _FEWEST or not _all_apart(found):
        return raw, ()
    bare = without(raw, found.said)
    where = spans(found, raw)
    where[0] = (0, where[0][1])
    told = _known(draft, said, bare, where)
    subs = {each[0].sub for each in told if each}
    words = [bare[start:end] for start, end in where]
    if len(subs) < _FEWEST and not _are_elsewhere(draft, words) and not any(map(meaning.another, words[1:])):
        return raw, ()
    known = _with_the_rest(said, told)
    if not all(known):
        return raw, ()
    return bare, tuple(Part(start=a, end=b, candidates=c) for (a, b), c in zip(where, known, strict=True))


def _all_apart(found: Numbered) -> bool:
    """Whether no photo is spoken of twice; without the word "photo" all of them must be."""
    each = [photo for mention in found.said for photo in mention.photos]
    outright = any(mention.outright for mention in found.said)
    return len(set(each)) == len(each) and (outright or len(each) == len(found.photos))


def _known(draft: Draft, said: Said, bare: str, where: list[tuple[int, int]]) -> list[tuple[Candidate, ...]]:
    """What the classifier saw in each, or the one of its categories that the words name; nothing where neither."""
    known = list[tuple[Candidate, ...]]()
    names = [draft.category_name(each.sub) for each in said.candidates if each.p >= _AT_LEAST]
    for start, end in where:
        over = {min(end, part.end) - max(start, part.start): part for part in said.parts}
        best = over[max(over)] if over and max(over) > 0 else None
        mine = best is not None and _is_mostly(best, start, end)
        named = None if mine else meaning.named(bare[start:end], names)
        known.append(best.candidates if mine and best else () if named is None else (_named(said.candidates[named]),))
    return known


def _named(candidate: Candidate) -> Candidate:
    return structs.replace(candidate, p=max(candidate.p, _NAMED))


def _is_mostly(part: Part, start: int, end: int) -> bool:
    return 2 * (min(end, part.end) - max(start, part.start)) > part.end - part.start


def _with_the_rest(said: Said, told: list[tuple[Candidate, ...]]) -> list[tuple[Candidate, ...]]:
    """Of those that say nothing the first is what the message is likeliest about, and what is left for the others."""
    taken = {each[0].sub for each in told if each}
    found = list[tuple[Candidate, ...]]()
    for each in told:
        if each:
            found.append(each)
            continue
        rest = [one for one in said.candidates if one.sub not in taken]
        whole = sum(one.p for one in rest) or 1.0
        is_best = bool(rest) and rest[0] is said.candidates[0]
        left = tuple(structs.replace(one, p=min(one.p / whole, _GUESSED)) for one in rest)
        found.append(said.candidates if is_best else left)
        taken |= {one.sub for one in rest[:1]}
    return found


def _are_elsewhere(draft: Draft, words: list[str]) -> bool:
    places = [place.words.casefold() for each in words if (place := draft.place_in(each)) is not None]
    return len(places) >= _FEWEST and len(set(places)) == len(places)


def of_each(draft: Draft, said: Said) -> tuple[tuple[UUID, ...], ...]:
    """The photos of each of the problems that a message tells of other photos; none where it tells of none so."""
    found = read(draft, said, said.text or "")
    if found is None or not parts(draft, said)[1]:
        return ()
    return tuple(tuple(found.photos[photo] for photo in each.photos) for each in found.said)


def share_out(draft: Draft, said: Said, photos: tuple[tuple[UUID, ...], ...], cases: Mapping[str, Case]) -> None:
    """Give each of the cases that one message told of the photos that it is told to be on.

    Args:
        draft: the conversation.
        said: the message.
        photos: of each of its problems.
        cases: cause of a problem, which ends in its place among all -> its case.
    """
    for cause, case in cases.items():
        place = 0 if cause == said.event_id else int(cause.rpartition(":")[2])
        for photo in photos[place] if place < len(photos) else ():
            give(draft, photo, case.id)


def claim(draft: Draft, said: Said, case: Case) -> None:
    """Give a case that a message opened the photos that it begins with: "tweede foto is de afvalbak bij de ingang"."""
    text = said.text or ""
    found = read(draft, said, text)
    if found is None or len(found.said) != 1 or not found.said[0].outright or len(draft.open_cases()) < _FEWEST:
        return
    mention = found.said[0]
    if len(text[: mention.start].split()) <= _LEADS:
        for photo in mention.photos:
            give(draft, found.photos[photo], case.id)


# Photos


def give(draft: Draft, photo: UUID, to: UUID) -> bool:
    """Give a case a photo that stands with another one, or waits; whether it did not have it."""
    memory, is_new = draft.memory, photo in draft.attached
    had = draft.attached[photo] if is_new else _case_of(draft, photo)
    if had == to:
        return False
    draft.attached[photo] = to
    if had is not None and (before := draft.cases.get(had)) is not None:
        draft.change(before, photos=max(before.photos - 1, 0))
        if not is_new:
            draft.happened(had, MOVED, actor=RESIDENT)
    if photo in memory.loose:
        loose = tuple(each for each in memory.loose if each != photo)
        draft.remember(loose=loose, loose_photos=max(memory.loose_photos - 1, 0))
    case = draft.cases[to]
    draft.change(case, photos=case.photos + 1)
    if not is_new:
        draft.happened(to, "photo", actor=LOKET)
    draft.remember(since_answer=tuple(each for each in memory.since_answer if each != photo), shown=(), shown_late=None)
    return True


def _case_of(draft: Draft, photo: UUID) -> UUID | None:
    return next((one.case for one in draft.memory.files if one.message == photo), None)
