"""By what something is, told by a resident who was asked what it is about (pure)."""

from collections.abc import Sequence
from typing import Final

from msgspec import structs

from services.notifier.conversation import answers, gather, meaning, pieces, ranks, whereabouts
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.fragments import describes_where, says_only_where
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import number_of
from services.notifier.conversation.shapes import Case

_THINGS: Final = 3
"""Words of a thing by which something is: "het oude pompgebouw"."""


def told_where(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether words tell no more than by what it is, though they were asked what it is about."""
    if said.photo or said.location is not None or case.place.street is not None or case.place.good:
        return False
    if not says_only_where(text, things=_THINGS) or not describes_where(text):
        return False
    piece = structs.replace(pieces.whole(draft, said, text), candidates=())
    case = gather.extend(draft, case, piece)
    if case.place.street is None:
        whereabouts.in_their_words(draft, case, text)
        draft.happened(case.id, "place", actor=LOKET)
    draft.say_later("added_location")
    return True


def choice(draft: Draft, text: str, names: Sequence[str]) -> int | None:
    """Which of the named options an answer takes, as ``meaning.choice`` tells; a house number takes none: "Spui 2"."""
    found = meaning.sign(text)
    if found is not None:
        return 0 if found else len(names)
    place = meaning.choice(text, names)
    where = draft.place_in(text) if place is not None else None
    if place is None or where is None or number_of(where.words) != str(place + 1) or ranks.says_twice(text, place + 1):
        return place
    return meaning.named(text, names)


def placed_too(draft: Draft, case: Case, said: Said, text: str, *, chosen: int | None = None) -> None:
    """Who says what it is about may say where as well: "die Bank steht gegenüber von Nr. 138".

    Args:
        draft: of the conversation.
        case: the case that it is about.
        said: the message.
        text: its words.
        chosen: the place of the option that they take; its number is that of no house.
    """
    piece = pieces.pieces_of(draft, said, text)[0]
    case = draft.cases[case.id]
    is_house = piece.number is not None and (chosen is None or ranks.rank(text, chosen + 1) != chosen)
    if piece.place is not None or (is_house and len(text.split()) > answers.FEW_WORDS):
        draft.change(case, place=whereabouts.placed(case.place, piece, corrected=False))
