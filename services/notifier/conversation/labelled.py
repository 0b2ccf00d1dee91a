"""Where several reports are, each by its name and a colon: "de put: Kerkstraat 4. de spuit: bij de trap" (pure).

Without that the second name, by itself, would be taken for one more report of the same.
"""

import re
from datetime import timedelta
from typing import Final

from msgspec import structs

from services.notifier.conversation import fragments, gather, meaning, pieces, thing_words, told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.shapes import Case

_WITHIN: Final = timedelta(minutes=30)
_NAMED: Final = re.compile(
    r"(?:^|(?<=[.;!\n])|(?<=, ))\s*(?P<what>(?:[^\W\d_][\w'\u2019-]*\s+){0,3}[^\W\d_][\w'\u2019-]*)\s?[:=]\s(?=\S)"
)
_LONGEST: Final = 200
_MOST: Final = 4
_FEW: Final = 12
"""Words that tell where one of them is."""


def is_told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message tells no more than where reports are, each named before a colon; it is dealt with then."""
    if said.photo or said.location is not None or said.emergency is not None or len(text) > _LONGEST:
        return False
    cases = [case for case in draft.open_cases() if draft.now - case.changed_at <= _WITHIN]
    if len(cases) < len(("one", "other")):
        return False
    found = _each(draft, said, cases, text)
    for case, piece in found:
        gather.extend(draft, draft.cases[case.id], piece)
    return bool(found)


def _each(draft: Draft, said: Said, cases: list[Case], text: str) -> list[tuple[Case, pieces.Piece]]:
    """Each report and where it is; nothing where one of them is named by none, or told as more than its place."""
    names = list(_NAMED.finditer(text))
    if not names or len(names) > _MOST or text[: names[0].start()].strip():
        return []
    ends = [*(one.start() for one in names[1:]), len(text)]
    found: list[tuple[Case, pieces.Piece]] = []
    for name, end in zip(names, ends, strict=True):
        where = text[name.end() : end].strip()
        case = thing_words.named(draft, cases, name["what"])
        piece = structs.replace(pieces.whole(draft, said, where), candidates=(), routed=False)
        if case is None or not _is_where(where, piece) or meaning.another(name["what"]):
            return []
        if case.place.good or case.id in {other.id for other, _ in found}:
            return []
        found.append((case, piece))
    return found


def _is_where(text: str, piece: pieces.Piece) -> bool:
    """Whether words tell where something is, and nothing that is wrong there."""
    named = piece.place is not None or piece.number is not None or fragments.says_only_where(text)
    return named and len(text.split()) <= _FEW and not told.says_what_is_wrong(text)


TOLD: Final = Look(is_told)
