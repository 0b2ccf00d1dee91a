"""Where a case is, put together from what its resident says bit by bit (pure)."""

from typing import Final

from msgspec import structs

from services.notifier.conversation import outside
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.places import number_in, together, with_number
from services.notifier.conversation.shapes import Case, Place

_SHORT: Final = 8
"""A house number alone stands in a message of at most so many words."""


def moved(place: Place, was: Place) -> bool:
    """Whether it is known better where a case is than it was."""
    return (place.street, place.pin) != (was.street, was.pin)


def placed(place: Place, piece: Piece, *, corrected: bool) -> Place:
    """Where a case is, after one more message.

    The more precise words stay, unless the resident puts them right. A street and what something stands beside in it
    may come in two messages, in any order.
    """
    place = _named(place, piece, corrected=corrected)
    spot, pin = piece.spot or place.spot, piece.pin or place.pin
    if spot is not None and place.street is not None and place.rough:
        return structs.replace(place, street=together(place.street, spot), rough=False, spot=None, pin=pin)
    return structs.replace(place, spot=None if place.street else spot, pin=pin)


def _named(place: Place, piece: Piece, *, corrected: bool) -> Place:
    found = piece.place
    if found is not None:
        # A street alone that the crossing or address already has says nothing new.
        says_more = place.street is None or place.rough or not found.rough
        if says_more and (corrected or place.street is None or place.rough or not found.rough):
            return structs.replace(place, street=found.words, rough=found.rough)
        return place
    if place.street is None or not piece.text or len(piece.text.split()) > _SHORT:
        return place
    number = number_in(piece.text) if place.rough or corrected else None
    return place if number is None else structs.replace(place, street=with_number(place.street, number), rough=False)


def elsewhere(case: Case, piece: Piece) -> bool:
    """Whether a problem lies at another place than a case; without a place of its own it does not."""
    if piece.place is not None and case.place.street is not None:
        same = piece.place.words.casefold() == case.place.street.casefold()
        return not same and not (piece.place.rough or case.place.rough)
    if piece.pin is not None and case.place.pin is not None:
        return outside.metres(piece.pin, case.place.pin) > outside.SAME_PLACE_M
    return False
