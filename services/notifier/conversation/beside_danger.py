"""What stands beside a cry for help: a report that it does not swallow, and no case of what surely is none (pure)."""

import re
from collections.abc import Iterator
from typing import Final

from msgspec import structs

from loket.codec import clean
from loket.emergency import NEVER_PAST, fire_words
from loket.emergency.letters import plain
from loket.emergency.tongues import is_short
from loket.sought import Sought
from services.notifier.cases import evidence
from services.notifier.conversation import gather, saying, surely_reported, told, words, words_of_danger
from services.notifier.conversation.cries import by_rules, detect
from services.notifier.conversation.danger import ENOUGH_WORDS, GOES_ON_WITHIN, SENTENCES
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.pieces import SURE_BESIDE_EMERGENCY, Piece
from services.notifier.conversation.places import number_of
from services.notifier.conversation.told_parts import PART_WORDS

SURE_REPORT: Final = 0.7
LIKELY_REPORT: Final = 0.5
"""Where a message says exactly where its problem is: an emergency seen in it by mistake must not cost its case."""
KNOWN_REPORT: Final = 0.4
"""Enough where a sentence of its own reports it at its address: the rest of the message speaks of the emergency."""
SURE_DAMAGE: Final = 0.95
"""An accident of which the model knows so well what it is about has damaged something in the street."""
SURE_MANNER: Final = 0.9
"""So sure of a problem at an address the words of an emergency may be a manner of speaking."""
SUREST: Final = 0.98
"""So sure, what sounds like despair or a missing child to a model alone is a report too."""
CRY_WORDS: Final = 2
_FIRE: Final = "fire"
_CRY: Final = "other"
"""Kind of an emergency of which a message tells no more than that help must come."""
_PARTS: Final = re.compile(rf"[,;:]|(?<!\w)(?:{words.AND})(?!\w)|(?<!\w)و(?=\w)", re.IGNORECASE)
_CLAUSES: Final = re.compile(rf"[.!?\n؟。,;]+|\s(?:{words.AND}|{words.BUT})\s", re.IGNORECASE)
_BUT: Final = re.compile(rf"[.!?\n؟。]+|,?\s(?:{words.BUT}|{words.AND_NOW})\s", re.IGNORECASE)
_COMMAS: Final = re.compile(r"[.!?\n؟。;،]+|,\s")
_BY_THE_WAY: Final = Sought(
    rf"[,;]?\s*(?<!\w)(?:(?:{words.AND}|oh|a)\s+)?(?:by the way|btw|incidentally|trouwens|overigens|los daarvan|"
    r"daarnaast|übrigens|nebenbei|außerdem|au fait|d['\u2019]ailleurs|par ailleurs|por cierto|de paso|przy okazji|"
    r"swoją drogą|nawiasem mówiąc|bu arada|до речі|між іншим)(?!\w)|[,،]?\s*و?(?:بالمناسبة|على فكرة)",
    re.IGNORECASE,
)
CLAUSE_WORDS: Final = 3
_BETWEEN_PEOPLE: Final = frozenset({"violence", "weapon"})
_ENDS: Final = ".!? "


def left_to_report(draft: Draft, said: Said, text: str) -> tuple[Said, str]:
    """The message as what of it is a report besides the emergency, and its words; no words when nothing is.

    An emergency never suppresses a report that came with it: a possible one in a report is reported whole, of a certain
    one the parts that the classifier knows by their own words, else what its other sentences tell.
    """
    known = _told_apart(draft, said)
    left = _left(draft, said, text) or _by_the_way(draft, said, text)
    if known is not None and said.emergency_level != "possible":
        return known, clean(known.text or "").strip()
    if left and said.intent != "report":
        # "Thank you for your kindness" is what all of it was taken for.
        said = structs.replace(said, intent="report")
    return said, left


def _told_apart(draft: Draft, said: Said) -> Said | None:
    """The message as the report in it that the classifier is sure of by its own words, and that says where it is."""
    raw = said.text or ""
    parts = [(part, clean(raw[part.start : part.end]).strip()) for part in said.parts]
    apart = [
        (part, own)
        for part, own in parts
        if len(own.split()) >= PART_WORDS
        and (place := draft.place_in(own)) is not None
        and not place.rough
        and _tells_of_what_to_mend(draft, said, own)
    ]
    if not apart:
        return None
    part, alone = apart[0]
    return structs.replace(
        said,
        text=raw if len(apart) > 1 else alone,
        candidates=part.candidates,
        parts=tuple(part for part, _ in apart) if len(apart) > 1 else (),
        intent="report",
        decision="route",
        reason=None,
    )


def _tells_of_what_to_mend(draft: Draft, said: Said, own: str) -> bool:
    """Whether a part tells of a thing; beside what people say of themselves an address alone is where they are."""
    return told.names_a_fault(own) if said.emergency in NEVER_PAST else told.tells_of_a_thing(draft, own)


def _by_the_way(draft: Draft, said: Said, text: str) -> str:
    """What is told at an address beside an emergency by who says that the one has nothing to do with the other."""
    if _BY_THE_WAY.search(text) is None or not said.candidates or said.emergency in NEVER_PAST:
        return ""
    best = said.candidates[0]
    if sum(c.p for c in said.candidates if c.main == best.main) < KNOWN_REPORT:
        return ""
    for each in (s.strip(" ,;") for one in SENTENCES.split(text) for s in _BY_THE_WAY.pattern.split(one)):
        own = len(each.split()) >= ENOUGH_WORDS and detect(each) is None and not told.names_people(each)
        if own and told.is_numbered(draft, each) and not draft.where(each).only:
            return each
    return ""


def _left(draft: Draft, said: Said, text: str) -> str:
    at, was_sure = draft.memory.emergency_at, draft.memory.emergency_sure
    draft.meet_emergency(sure=said.emergency_level != "possible")
    best = said.candidates[0] if said.candidates else None
    # "Hilfe, Spui 4" is a word, and where somebody is.
    few = len(text.split()) <= CRY_WORDS or (is_short(text) and not told.names_a_fault(text))
    bare_cry = (said.emergency == _CRY and few) or (said.emergency == _FIRE and fire_words.are_only_at(plain(text)))
    bare_cry = bare_cry and not said.photo and said.location is None
    if bare_cry or told.is_another_name(said.emergency, best.sub if best is not None else None, text):
        # "Ratunku": whatever the model makes of one word, it asks for help and for nothing else.
        return ""
    if at is not None and draft.now - at <= GOES_ON_WITHIN and draft.current() is None and draft.where(text).only:
        # "Hoefkade 300, troisième étage" right after a cry: whatever the model makes of it, it says where that is.
        return ""
    if said.emergency_level == "possible" and said.intent == "report":
        # "Hij is van de ladder gevallen" is nothing that a department could mend.
        known = best is not None and best.p >= SURE_REPORT
        if not known and was_sure and at is not None and draft.now - at <= GOES_ON_WITHIN:
            # Where it is, and what happens there: it tells more of the emergency just before.
            return ""
        return text if known or said.photo or said.location is not None or draft.place_in(text) is not None else ""
    if said.intent != "report" or best is None or best.p < SURE_REPORT:
        return _reported(draft, text) if best is not None and best.p >= KNOWN_REPORT else ""
    if _is_all_report(draft, said, text, best.p):
        return text
    if surely := surely_reported.words_of(said, text):
        return surely
    rest = [s.strip() for s in _calm(SENTENCES, text, said)]
    own = said.emergency in NEVER_PAST
    told_of = any(told.names_a_fault(s) if own else told.tells_of_a_thing(draft, s) for s in rest)
    too = " ".join(rest) if told_of else ""
    too = too or _told_too(draft, text)
    if too or best.p < SURE_MANNER:
        return too
    # "The loose tiles at Spui 40, but just now a woman fell over them": what is told of them with their address stays.
    parts = (s.strip() for s in _calm(_BUT, text, said))
    placed = (s for s in parts if (place := draft.place_in(s)) is not None and not place.rough)
    return next((s for s in placed if told.tells_of_a_thing(draft, s)), "")


def _calm(cut: re.Pattern[str], text: str, said: Said) -> Iterator[str]:
    """The parts of a message in which no emergency is seen; of one that has no parts the guard has said what it is."""
    parts = cut.split(text)
    whole = said.text.rstrip(_ENDS) if said.emergency_level == "certain" and said.text else None
    return (s for s in parts if len(s.split()) >= ENOUGH_WORDS and s != whole and detect(s) is None)


def _reported(draft: Draft, text: str) -> str:
    """The sentence or clause that reports something at an address, where the whole message is mostly an emergency."""
    for cut in (SENTENCES, _COMMAS):
        for each in (s.strip() for s in cut.split(text)):
            enough = len(each.split()) >= ENOUGH_WORDS and detect(each) is None
            if enough and told.is_numbered(draft, each) and told.names_a_fault(each):
                return each
    return ""


def _is_all_report(draft: Draft, said: Said, text: str, p: float) -> bool:
    """Whether all of an emergency's words are a report too.

    Args:
        draft: the conversation.
        said: what came.
        text: its words.
        p: how likely its likeliest category is.
    """
    of_its_kind = sum(c.p for c in said.candidates if c.main == said.candidates[0].main)
    if of_its_kind >= SURE_MANNER and _must_be_seen_to(draft, said, text):
        # "Boom hangt tegen de gevel": whom to call was said, and the tree must be seen to.
        return True
    if said.emergency == "accident" and p >= SURE_DAMAGE and _tells_besides(draft, text):
        return True
    if said.emergency == "suicide" and p >= SURE_MANNER and _is_manner(draft, text):
        # "Ik ga dood van de stank, Kerkstraat 90": whom to call was said; what there is to mend is mended.
        return True
    return _is_heard_by_model_alone(draft, said, text, p)


def _is_heard_by_model_alone(draft: Draft, said: Said, text: str, p: float) -> bool:
    """Whether no rule knows an emergency in words that surely report something and tell where it is, or show it.

    A letter of sixty words may sound like one: whom to call was said, and its report must not be lost for that.
    """
    place = draft.place_in(text)
    placed = (place is not None and not place.rough) or said.location is not None
    if not placed or p < (SUREST if said.emergency in NEVER_PAST else SURE_MANNER):
        return False
    return by_rules(text) is None and (p >= SURE_DAMAGE or not told.names_people(text))


def _must_be_seen_to(draft: Draft, said: Said, text: str) -> bool:
    """Whether what comes down stands at an address, and nobody is spoken of; or is live there, whoever is near."""
    if said.emergency == "electrocution":
        return told.is_numbered(draft, text)
    return said.emergency == "collapse" and told.is_numbered(draft, text) and not told.names_people(text)


def _is_manner(draft: Draft, text: str) -> bool:
    """Whether the words of despair stand in the sentence with the address, and in no other."""
    return draft.place_in(text) is not None and all(
        detect(s) is None or draft.place_in(s) is not None for s in SENTENCES.split(text)
    )


def _told_too(draft: Draft, text: str) -> str:
    """What a sentence tells of besides an emergency: "er is brand en er ligt ook een matras op Spui 12"."""
    if not saying.says(words.TOO, text):
        return ""
    parts = [part.strip() for part in _PARTS.split(text)]
    return " ".join(
        part
        for part in parts
        if len(part.split()) >= ENOUGH_WORDS
        and saying.says(words.TOO, part)
        and draft.place_in(part) is not None
        and detect(part) is None
    )


def _tells_besides(draft: Draft, text: str) -> bool:
    """Whether a part of an emergency's words tells of a thing: "lantaarnpaal omver, automobilist zit klem"."""
    clauses = (s for s in _CLAUSES.split(text) if len(s.split()) >= CLAUSE_WORDS and detect(s) is None)
    return any(told.tells_of_a_thing(draft, s) for s in clauses)


def mended(draft: Draft, pieces: list[Piece], kind: str | None = None) -> list[Piece]:
    """The problems of an emergency's message that are more than the emergency itself.

    What belongs to a report that is there already, what is surely about something to mend, and what is likely about
    that and says exactly where it is. An emergency of which nobody knows what else it is about is only an emergency: it
    opens no case that a person would have to empty again, and that person has it on top of the list.
    """
    found = []
    for piece in pieces:
        if gather.belongs_to(draft, piece) is not None:
            found.append(piece)
        elif not _is_of_need_alone(kind, piece.text) and _is_to_mend(draft, piece, kind):
            found.append(structs.replace(piece, routed=True))
    return found


def _is_of_need_alone(kind: str | None, text: str) -> bool:
    """Whether words can only tell of the emergency: a fire at home, or a fight, whatever stands where it is."""
    if kind == _FIRE:
        return told.is_at_home(text)
    return kind in _BETWEEN_PEOPLE and words_of_danger.are_of_a_fight(text) and not told.names_a_fault(text)


def _is_to_mend(draft: Draft, piece: Piece, kind: str | None) -> bool:
    """Whether a problem is a thing, and not only somebody in need: by its words, its place, or that it names nobody."""
    if piece.best is None:
        return False
    people = told.names_people(piece.text)
    if piece.routed and piece.best.p >= SURE_BESIDE_EMERGENCY and not people:
        return True
    if surely_reported.is_one(piece, kind):
        return True
    thing = told.tells_of_a_thing(draft, piece.text)
    # "In the Zuiderpark two boys went through the ice" says where they are, and nothing is to be mended there.
    apart = not people or by_rules(piece.text) is None or _is_at_address(piece)
    exact = _is_exact(piece) and (thing or apart)
    return (piece.routed and (exact or thing) and piece.best.p >= LIKELY_REPORT) or (
        piece.best.p >= _likely(piece) and exact
    )


def _likely(piece: Piece) -> float:
    return KNOWN_REPORT if told.names_a_fault(piece.text) and detect(piece.text) is None else LIKELY_REPORT


def _is_exact(piece: Piece) -> bool:
    return piece.pin is not None or (piece.place is not None and not piece.place.rough)


def _is_at_address(piece: Piece) -> bool:
    return piece.pin is not None or (piece.place is not None and number_of(piece.place.words) is not None)


def is_known(draft: Draft, pieces: list[Piece]) -> bool:
    """Whether it is sure what some pieces together are about: a case of them would not go to the fallback category."""
    found = evidence.Evidence()
    for piece in pieces:
        if piece.best is not None:
            categories = len(draft.municipality.categories)
            found = evidence.add(found, piece.candidates, routed=piece.routed, categories=categories)
    return evidence.judge(found, draft.municipality).sure
