"""The problems that a message tells: one, or several, each with its own words, place and photo (pure)."""

import re
from itertools import pairwise
from typing import Final
from uuid import UUID

from msgspec import Struct, structs

from loket.codec import clean
from loket.events import Candidate, Location, Part
from loket.listing import item_at, items, without_marks
from services.notifier.conversation import aftermath, by_photo, counted, cuts, fragments, meaning, own_number
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.fragments import is_bare_place, says_only_where
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import Found, home, number_of, position_in, same_street
from services.notifier.conversation.told_parts import is_known, is_of_all, is_told

ANOTHER_FROM: Final = 0.6
"""A message that is this likely about something else than the case is another report."""
SURE_BESIDE_EMERGENCY: Final = 0.9
"""A message with an emergency is never routed by the classifier: so sure it must be of the report beside it."""
_SURE_INTENT: Final = 0.6
_AT_END: Final = 8
"""So many words before the end of a message the place of all its problems may begin."""
_NUMBER: Final = re.compile(r"\s*[1-9][0-9]{0,3}[a-zA-Z]?\b[.,;:!?)]")
_SENTENCES: Final = re.compile(r"(?<=[.!?;\n])\s+")
_SENTENCE_ENDS: Final = frozenset(".!?;:")
REPORTS: Final = frozenset({None, "report"})
_EMERGENCY: Final = frozenset({"emergency", "emergency_possible"})
_VIDEO: Final = "video"
_NO_EVIDENCE: Final = frozenset({"too_short", "no_text", "key_missing", "classifier_error"})


class Piece(Struct, frozen=True, kw_only=True):
    """One problem, as a message or a part of one tells it. Its ``repr`` shows nothing."""

    message: UUID
    cause: str
    text: str
    candidates: tuple[Candidate, ...] = ()
    routed: bool = False
    counts: bool = True
    """Whether it says anything about the category."""
    photo: bool = False
    video: bool = False
    """Whether that photo moves."""
    pin: Location | None = None
    place: Found | None = None
    spot: str | None = None
    """What it stands beside, where a town has many of those: a place only together with a street."""
    number: str | None = None
    """A house number without a street."""
    corner: bool = False
    """Whether the street is one of the two of a crossing."""
    addition_p: float = 0.0
    """How likely it only goes on about a problem that was told of before."""
    apart: bool = False
    """Whether the same message tells of another problem before it, in another street or at another number."""

    def __repr__(self) -> str:
        return "Piece(…)"

    @property
    def best(self) -> Candidate | None:
        """What it is likeliest about, if it says anything about that."""
        return self.candidates[0] if self.counts and self.candidates else None

    @property
    def thanks(self) -> str:
        """What its resident reads of it when it is added to a report: key of a text."""
        return "added_video" if self.video else "added_photo" if self.photo else "added"


def shown(said: Said) -> str:
    """What somebody sent without words: ``pin``, ``video``, ``photo`` or ``file``."""
    if said.location is not None:
        return "pin"
    if not said.photo:
        return "file"
    return _VIDEO if said.kind == _VIDEO else "photo"


def pieces_of(draft: Draft, said: Said, text: str) -> list[Piece]:
    """The problems that a message tells: one, or each part of one that holds several.

    A place that stands with the first counts for the others too, unless they have their own; and all of it does where
    the resident says so ("allebei").
    """
    raw, by_rank = by_photo.parts(draft, said)
    parts = [(p, _words(raw, p.start, p.end)) for p in by_rank or counted.parts(draft, said)]
    if not parts:
        told_of = _told_of(draft, said, raw)
        parts = [each for n, each in enumerate(told_of) if n == 0 or not _came_of(draft, *told_of[n - 1], *each)]
        if len(parts) < 2 <= len(told_of):
            # What came of it says nothing about what it is.
            return [_as_told(said, whole(draft, said, text), parts[0][0])]
    if len(parts) < 2:
        return [_without_where(draft, said, whole(draft, said, text))]
    found: list[Piece] = []
    # What stands between two problems tells where the first of them is.
    begins = [0, *(_after_number(raw, part.start) for part, _ in parts[1:]), len(raw)]
    # "2. put verstopt" is at no number 2.
    raw = without_marks(raw)
    # "Alles in de Mient", at the end, says of none of them alone where it is.
    begins[-1] = _told_for_all(draft, raw, begins[-2])
    for n, (part, words) in enumerate(parts):
        told = _words(raw, begins[n], begins[n + 1])
        where = draft.where(told)
        found.append(
            Piece(
                message=said.message,
                cause=f"{said.event_id}:{n}" if n else said.event_id,
                text=words,
                candidates=part.candidates,
                routed=True,
                photo=said.photo and n == 0,
                video=said.kind == _VIDEO and n == 0,
                pin=said.location or position_in(text),
                place=draft.place_in(told) or own_number.place(draft, text, words, where.number),
                spot=draft.spot_in(told),
                number=where.number,
                corner=where.corner,
            )
        )
    return _shared_out(draft, found, text)


def _told_of(draft: Draft, said: Said, raw: str) -> list[tuple[Part, str]]:
    cut = cuts.with_their_places(draft, raw, said.parts)
    parts = [(p, words) for p in cut if is_told(draft, said, p, words := _words(raw, p.start, p.end))]
    return _with_its_subject(raw, [each for each in parts if len(parts) == 1 or is_known(*each)])


def _without_where(draft: Draft, said: Said, piece: Piece) -> Piece:
    """A problem as its own words tell it, where the classifier took an address in the message for another one."""
    told = [p for p in said.parts if not draft.where(_words(said.text or "", p.start, p.end)).only]
    if len(told) != 1 or (len(said.parts) == 1 and said.intent != "complaint"):
        return piece
    return _as_told(said, piece, told[0])


def _as_told(said: Said, piece: Piece, part: Part) -> Piece:
    """A problem as one part of a message tells it; an emergency is never routed by a part."""
    if said.reason in _EMERGENCY:
        return piece
    sure = said.intent != "complaint" or part.candidates[0].p >= ANOTHER_FROM
    return structs.replace(piece, candidates=part.candidates, routed=sure, counts=True)


def _with_its_subject(raw: str, parts: list[tuple[Part, str]]) -> list[tuple[Part, str]]:
    """The parts; one that goes on with a verb after a comma stands with its subject: "the rail, is a graveyard"."""
    found = parts[:1]
    for part, words in parts[1:]:
        before = found[-1][0]
        if raw[before.end : part.start].strip() == "," and fragments.goes_on_with_verb(words):
            found[-1] = (structs.replace(part, start=before.start), _words(raw, before.start, part.end))
        else:
            found.append((part, words))
    return found


def _came_of(draft: Draft, before: Part, told: str, part: Part, words: str) -> bool:
    """Whether a part tells what came of the one before it, and nothing of its own.

    A place of its own it has only where the one before has one: at the end of a message it is that of all of it.
    """
    if not before.candidates or not part.candidates or meaning.another(fragments.without_and(words)):
        return False
    if draft.place_in(words) is not None:
        if draft.place_in(told) is not None:
            return False
        words = _without_place(draft, words)
    return aftermath.is_of(words, part.candidates[0].sub, before.candidates[0].sub)


def _without_place(draft: Draft, words: str) -> str:
    """A part without the sentences, and what stands between commas at its end, that only tell where it is."""
    left = " ".join(one for one in _SENTENCES.split(words) if one and not draft.where(one).only)
    while "," in left and draft.where(left.rpartition(",")[2]).only:
        left = left.rpartition(",")[0]
    return left


def _after_number(raw: str, at: int) -> int:
    """Where a problem begins whose first word is the house number of the one before: "... bij nummer | 14. En ..."."""
    item = item_at(raw, at)
    if item is not None:
        return min(item, at)
    number = _NUMBER.match(raw, at)
    return at if number is None or raw[:at].rstrip()[-1:] in _SENTENCE_ENDS else number.end()


def _words(raw: str, begin: int, end: int) -> str:
    return clean(raw[begin:end]).strip()


def _told_for_all(draft: Draft, raw: str, begin: int) -> int:
    """Where the last line begins that only says where all of it is; the end where there is none."""
    at = raw.rstrip().rfind("\n")
    return at if at > begin and _is_of_all(draft, raw[at + 1 :]) else len(raw)


def _is_of_all(draft: Draft, line: str) -> bool:
    """Whether a last line says where all is that stands before it: "allemaal in de Mient", "Elandstraat 64"."""
    if len(line.split()) > _AT_END or draft.place_in(line) is None:
        return False
    return draft.where(line).only or is_of_all(line)


def _shared_out(draft: Draft, found: list[Piece], text: str) -> list[Piece]:
    """Give the problems of one message the places that stand with another one of them."""
    first, last = found[0].place, found[-1].place
    shared = street = first
    tail = text.rstrip().rpartition("\n")[2]
    if tail != text and _is_of_all(draft, tail):
        shared = street = draft.place_in(tail)
    elif (begins := items(text)) and any(p.place for p in found[1:]) and draft.place_in(text[: min(begins)]) is None:
        # Of a list whose items tell each where it is, one that tells nothing is asked for.
        shared = None
    elif first is None and (meaning.all_together(text) or _ends_with_place(draft, found)):
        shared = last or draft.place_in(text)
    placed = [
        structs.replace(piece, place=piece.place or _in_same_street(street, piece) or _shared_with(piece, shared))
        for piece in found
    ]
    return [placed[0], *(structs.replace(piece, apart=_apart(before, piece)) for before, piece in pairwise(placed))]


def _shared_with(piece: Piece, shared: Found | None) -> Found | None:
    """The place of another problem, unless this one is in the resident's own street and that is a place of the town."""
    if shared is None or shared.rough or number_of(shared.words) is not None or not home.is_in_own_street(piece.text):
        return shared
    return None


def _apart(before: Piece, piece: Piece) -> bool:
    if before.place is None or piece.place is None:
        return False
    one, other = before.place.words.casefold(), piece.place.words.casefold()
    return one not in other and other not in one


def _in_same_street(first: Found | None, piece: Piece) -> Found | None:
    """A house number alone is one of the street of the problem before."""
    return None if first is None or piece.number is None else same_street(first, piece.number)


def _ends_with_place(draft: Draft, found: list[Piece]) -> bool:
    """Whether the only place of a message stands at its end: "lantaarn kapot en container vol, Kerkstraat 12"."""
    if found[-1].place is None or any(piece.place for piece in found[:-1]):
        return False
    words = found[-1].text.replace(",", " , ").replace("\n", " , ").split()
    for begin in range(max(len(words) - _AT_END, 0), len(words)):
        if (begin == 0 or words[begin - 1] == ",") and draft.where(" ".join(words[begin:])).only:
            return True
    return False


def _is_report_too(said: Said, text: str) -> bool:
    """Whether a question or a complaint holds a report, or what begins as one and is taken for something else."""
    known = bool(said.candidates) and said.candidates[0].p >= ANOTHER_FROM
    is_another = said.intent_p < _SURE_INTENT and meaning.another(text)
    return known and (said.intent in {"question", "complaint"} or is_another)


def _is_sure(said: Said, text: str) -> bool:
    """Whether it is known well enough what a report is about; an emergency with it takes nothing from that."""
    if said.reason in _EMERGENCY and said.intent in REPORTS:
        return bool(said.candidates) and said.candidates[0].p >= SURE_BESIDE_EMERGENCY
    return said.decision == "route" and (said.intent in REPORTS or _is_report_too(said, text))


def whole(draft: Draft, said: Said, text: str) -> Piece:
    """A message as one problem; what only says where it is tells of none, whatever the model takes it for."""
    where = draft.where(text)
    return Piece(
        message=said.message,
        cause=said.event_id,
        text=text,
        candidates=said.candidates,
        routed=_is_sure(said, text)
        and not (where.found and is_bare_place(text, where.found.words))
        and not says_only_where(text),
        addition_p=said.addition_p,
        counts=said.reason not in _NO_EVIDENCE and (said.intent in REPORTS or _is_report_too(said, text)),
        photo=said.photo,
        video=said.kind == _VIDEO,
        pin=said.location or position_in(text),
        place=where.place,
        spot=where.spot,
        number=where.number,
        corner=where.corner,
    )
