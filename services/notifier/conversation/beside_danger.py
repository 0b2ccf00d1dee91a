"""What stands beside a cry for help: a report that it does not swallow, and no case of what surely is none (pure)."""

import re
from typing import Final

from msgspec import structs

from loket.codec import clean
from loket.emergency import detect
from services.notifier.cases import evidence
from services.notifier.conversation import gather, meaning, words
from services.notifier.conversation.danger import ENOUGH_WORDS, GOES_ON_WITHIN, SENTENCES
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.pieces import PART_WORDS, Piece

SURE_REPORT: Final = 0.7
LIKELY_REPORT: Final = 0.5
"""Where a message says exactly where its problem is: an emergency seen in it by mistake must not cost its case."""
SURE_DAMAGE: Final = 0.95
"""An accident of which the model knows so well what it is about has damaged something in the street."""
SURE_MANNER: Final = 0.9
"""So sure of a problem at an address the words of an emergency may be a manner of speaking."""
CRY_WORDS: Final = 2
_CRY: Final = "other"
"""Kind of an emergency of which a message tells no more than that help must come."""
_PARTS: Final = re.compile(rf"[,;:]|(?<!\w)(?:{words.AND})(?!\w)|(?<!\w)و(?=\w)", re.IGNORECASE)
_CLAUSES: Final = re.compile(rf"[.!?\n؟。,;]+|\s(?:{words.AND}|{words.BUT})\s", re.IGNORECASE)
_BUT: Final = re.compile(rf"[.!?\n؟。]+|,?\s(?:{words.BUT})\s", re.IGNORECASE)
CLAUSE_WORDS: Final = 3


def left_to_report(draft: Draft, said: Said, text: str) -> tuple[Said, str]:
    """The message as what of it is a report besides the emergency, and its words; no words when nothing is.

    An emergency never suppresses a report that came with it: a possible one in a report is reported whole, of a certain
    one the parts that the classifier knows by their own words, else what its other sentences tell.
    """
    known = _told_apart(draft, said)
    left = _left(draft, said, text)
    if known is not None and said.emergency_level != "possible":
        return known, clean(known.text or "").strip()
    return said, left


def _told_apart(draft: Draft, said: Said) -> Said | None:
    """The message as the report in it that the classifier is sure of by its own words, and that says where it is."""
    raw = said.text or ""
    parts = [(part, clean(raw[part.start : part.end]).strip()) for part in said.parts]
    told = [
        (part, own)
        for part, own in parts
        if len(own.split()) >= PART_WORDS and (place := draft.place_in(own)) is not None and not place.rough
    ]
    if not told:
        return None
    part, alone = told[0]
    return structs.replace(
        said,
        text=raw if len(told) > 1 else alone,
        candidates=part.candidates,
        parts=tuple(part for part, _ in told) if len(told) > 1 else (),
        intent="report",
        decision="route",
        reason=None,
    )


def _left(draft: Draft, said: Said, text: str) -> str:
    at, was_sure = draft.memory.emergency_at, draft.memory.emergency_sure
    draft.remember(emergency_at=draft.now, emergency_sure=said.emergency_level != "possible", fragments=())
    best = said.candidates[0] if said.candidates else None
    if said.emergency == _CRY and len(text.split()) <= CRY_WORDS and not said.photo and said.location is None:
        # "Ratunku": whatever the model makes of one word, it asks for help and for nothing else.
        return ""
    if said.emergency_level == "possible" and said.intent == "report":
        # "Hij is van de ladder gevallen" is nothing that a department could mend.
        known = best is not None and best.p >= SURE_REPORT
        if not known and was_sure and at is not None and draft.now - at <= GOES_ON_WITHIN:
            # Where it is, and what happens there: it tells more of the emergency just before.
            return ""
        return text if known or said.photo or said.location is not None or draft.place_in(text) is not None else ""
    if said.intent != "report" or best is None or best.p < SURE_REPORT:
        return ""
    if said.emergency == "accident" and best.p >= SURE_DAMAGE and _tells_besides(text):
        return text
    if said.emergency == "suicide" and best.p >= SURE_MANNER and draft.place_in(text) is not None:
        # "Ik ga dood van de stank, Kerkstraat 90": whom to call was said; what there is to mend is mended.
        return text
    rest = [s.strip() for s in SENTENCES.split(text) if len(s.split()) >= ENOUGH_WORDS and detect(s) is None]
    too = " ".join(rest) or _told_too(draft, text)
    if too or best.p < SURE_MANNER:
        return too
    # "The loose tiles at Spui 40, but just now a woman fell over them": what is told of them with their address stays.
    told = (s.strip() for s in _BUT.split(text) if len(s.split()) >= ENOUGH_WORDS and detect(s) is None)
    return next((s for s in told if (place := draft.place_in(s)) is not None and not place.rough), "")


def _told_too(draft: Draft, text: str) -> str:
    """What a sentence tells of besides an emergency: "er is brand en er ligt ook een matras op Spui 12"."""
    parts = [part.strip() for part in _PARTS.split(text)]
    return " ".join(
        part
        for part in parts
        if len(part.split()) >= ENOUGH_WORDS
        and meaning.says(words.TOO, part)
        and draft.place_in(part) is not None
        and detect(part) is None
    )


def _tells_besides(text: str) -> bool:
    """Whether a part of an emergency's words tells of none: "lantaarnpaal omver, automobilist zit klem"."""
    return any(len(s.split()) >= CLAUSE_WORDS and detect(s) is None for s in _CLAUSES.split(text))


def mended(draft: Draft, told: list[Piece]) -> list[Piece]:
    """The problems of an emergency's message that are more than the emergency itself.

    What belongs to a report that is there already, what is surely about something to mend, and what is likely about
    that and says exactly where it is. An emergency of which nobody knows what else it is about is only an emergency: it
    opens no case that a person would have to empty again, and that person has it on top of the list.
    """
    found = []
    for piece in told:
        if gather.belongs_to(draft, piece) is not None:
            found.append(piece)
        elif piece.best is not None and (piece.routed or (piece.best.p >= LIKELY_REPORT and _is_exact(piece))):
            found.append(structs.replace(piece, routed=True))
    return found


def _is_exact(piece: Piece) -> bool:
    return piece.pin is not None or (piece.place is not None and not piece.place.rough)


def is_known(draft: Draft, told: list[Piece]) -> bool:
    """Whether it is sure what some pieces together are about: a case of them would not go to the fallback category."""
    found = evidence.Evidence()
    for piece in told:
        if piece.best is not None:
            categories = len(draft.municipality.categories)
            found = evidence.add(found, piece.candidates, routed=piece.routed, categories=categories)
    return evidence.judge(found, draft.municipality).sure
