"""A resident says of which of their reports a photo just sent is: "de laatste foto is weer van de graffiti" (pure).

It is given to that report and opens none: the words put right what belongs to what, and are thanked for.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.cases.evidence import likeliest
from services.notifier.conversation import by_photo, gather, meaning, photo_ranks, saying, thing_words, told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.numbered import number_in
from services.notifier.conversation.photo_words import Kind, words
from services.notifier.conversation.shapes import Case

_LONGEST: Final = 40
_LIKELY: Final = 0.5
_FEW: Final = 6
"""Words of who only says that the others are right: "de rest klopt"."""
_BUT: Final = re.compile(
    r"(?<!\w)(?:niet|geen|not|nicht|kein\w*|pas|no|nie|не|ليست?)\W[^.!?;\n]{1,60}?(?<!\w)(?:maar|but|sondern|mais|sino|tylko|lecz|ale|а|але|بل)(?!\w)|[^.!?;\n]{1,60}\Wdeğil\W",
    re.IGNORECASE,
)
"""What something is not, before what it is."""
_NOT: Final = "niet|geen|not|isn't|doesn't|nicht|kein|keine|pas|no|nie|değil|не|ليس|ليست|لا"
_OF_THESE: Final = Sought(
    r"(?<!\w)(?:van (?:deze|die|de) (?:twee|drie)|of (?:these|those|the) (?:two|three)|von (?:diesen|den) (?:beiden|zweien|dreien)|(?:de ces|des) (?:deux|trois)|de (?:estas|estos|las|los|esas) (?:dos|tres)|"
    r"z tych (?:dwóch|trzech)|bu (?:ikisinden|üçünden)|ikisinden|(?:з|із) цих (?:двох|трьох)|من (?:هاتين|هذين|الاثنتين|هاتين الصورتين))(?!\w)",
    re.IGNORECASE,
)
"""Before the ranks of photos: "of these two the first is the pothole"."""
_REPORT: Final = frozenset(
    plain(
        "melding|report|meldung|signalement|aviso|zgloszenia|zgloszenie|bildirim|bildirimin|bildirime|звернення|البلاغ|بلاغ".replace(
            "|", " "
        )
    ).split()
)


def told_of(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says of which of several open reports photos just sent are; they are moved there then."""
    if said.photo or said.location is not None or "?" in text or "؟" in text or len(text.split()) > _LONGEST:
        return False
    cases = draft.open_cases()
    if (these := _OF_THESE.search(text)) is not None:
        text = f"{text[: these.start()]}{' ' * len(these[0])}{text[these.end() :]}"
    found = by_photo.read(draft, said, text) if len(cases) > 1 else None
    if found is None or not (any(each.outright for each in found.said) or _says_of_all(found)):
        return False
    bare = photo_ranks.without(text, found.said)
    alone = len(found.said) == 1
    whose = [_whose(draft, said, cases, span, bare, alone=alone) for span in by_photo.spans(found, text)]
    if None in whose and _tells_more(draft, found, text, whose):
        return False
    moved = [
        case
        for case, mention in zip(whose, found.said, strict=True)
        for photo in mention.photos
        if case is not None and by_photo.give(draft, found.photos[photo], case.id)
    ]
    if not moved:
        return False
    draft.remember(current=moved[0].id, last_photo=None, together=())
    gather.add_to(draft, draft.cases[moved[0].id], said)
    draft.say_no_more("added_photo")
    draft.say_later("added_photo" if draft.cases[moved[0].id].acknowledged else "report")
    return True


TOLD: Final = Look(told_of, by_photo.SIGN)


def _whose(
    draft: Draft, said: Said, cases: list[Case], span: tuple[int, int], bare: str, *, alone: bool
) -> Case | None:
    """The report that the words about some photos name; what they say that it is not counts for the other one."""
    start, end = span
    about = bare[start:end]
    affirmed = _BUT.sub(" ", about)
    numbered = number_in(affirmed, draft.municipality.case_prefix, {c.number for c in cases if c.number is not None})
    if numbered is not None:
        return next((case for case in cases if case.number == numbered[0]), None)
    ranked = _by_rank(cases, affirmed)
    if ranked is not None:
        return ranked
    near = [case for case in cases if draft.now - case.changed_at <= by_photo.JUST_SENT]
    case = thing_words.named(draft, near, affirmed) or _likeliest(said, near, start, end, alone=alone)
    # "Nog een keer het glas", of hours before.
    case = case or thing_words.named(draft, cases, affirmed)
    if case is None or affirmed != about or not saying.says(_NOT, about):
        return case
    others = [each for each in near if each.id != case.id]
    return others[0] if len(others) == 1 else None


def _by_rank(cases: list[Case], text: str) -> Case | None:
    """The report that is named by its rank: "de eerste melding", "meldung 2"."""
    said = plain(text).split()
    for at, word in enumerate(said):
        if word not in _REPORT:
            continue
        for beside in (*said[at + 1 : at + 2], *said[max(at - 1, 0) : at]):
            kind, value = words().get(beside, (None, 0))
            rank = value if kind is Kind.RANK else len(cases) - 1 if kind is Kind.LAST else None
            rank = int(beside) - 1 if beside.isdigit() and len(beside) == 1 else rank
            if rank is not None and 0 <= rank < len(cases):
                return cases[rank]
    return None


def _likeliest(said: Said, cases: list[Case], start: int, end: int, *, alone: bool) -> Case | None:
    """The report of what the classifier takes the words for."""
    inside = [part.candidates for part in said.parts if start <= (part.start + part.end) // 2 < end]
    found = inside[0] if len(inside) == 1 else said.candidates if alone else ()
    best = likeliest(found)
    if best is None or best[1] < _LIKELY:
        return None
    fitting = [case for case in cases if case.sub == best[0]]
    return fitting[0] if len(fitting) == 1 else None


def _says_of_all(found: by_photo.Numbered) -> bool:
    """Whether a message says of each of several photos what it is, so that it needs no word for them."""
    told_of = [photo for mention in found.said for photo in mention.photos]
    return len(found.said) > 1 and sorted(told_of) == list(range(len(found.photos)))


def _tells_more(draft: Draft, found: by_photo.Numbered, text: str, whose: list[Case | None]) -> bool:
    """Whether what is said of photos of no known report may be a report, and not only that they are right."""
    if all(case is None for case in whose):
        return True
    left = [text[a:b] for (a, b), case in zip(by_photo.spans(found, text), whose, strict=True) if case is None]
    return any(
        len(each.split()) > _FEW
        or told.names_a_fault(each)
        or meaning.another(each)
        or draft.place_in(each) is not None
        for each in left
    )
