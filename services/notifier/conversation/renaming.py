"""Another street than the one that a case was told to be in (pure)."""

from typing import Final

from msgspec import structs

from services.notifier.conversation import meaning, words
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.places import Found, number_of, with_number
from services.notifier.conversation.places.putright import rest
from services.notifier.conversation.shapes import Place

_CROSSING: Final = " / "
_TWO: Final = 2


def renamed(place: Place, found: Found, piece: Piece) -> Place:
    """Another street than the one that was named before; with its house number where the resident says so."""
    number = number_of(place.street or "") if meaning.says(words.SAME_NUMBER, piece.text) else piece.number
    if number is not None:
        return structs.replace(place, street=with_number(found.words, number), rough=False)
    already = (place.street or "").casefold().startswith(found.words.casefold())
    crossing = _other_street_of_crossing(place.street or "", found, piece.text)
    if crossing is not None:
        return structs.replace(place, street=crossing)
    return place if already else structs.replace(place, street=found.words, rough=True, corner=piece.corner)


def _other_street_of_crossing(street: str, found: Found, text: str) -> str | None:
    """A crossing with another street for one that a resident says is not it; as it was when it has that street already.

    "Niet de Kerkstraat maar de Dorpsstraat" after "hoek Spui en Kerkstraat". None for no crossing, and when both go.
    """
    parts = street.split(_CROSSING)
    if len(parts) != _TWO or _CROSSING in found.words:
        return None
    if found.words.casefold() in (part.casefold() for part in parts):
        return street
    said, left = text.casefold(), rest(text).casefold()
    denied = [part for part in parts if part.casefold() in said and part.casefold() not in left]
    if len(denied) != 1:
        return None
    return _CROSSING.join(found.words if part == denied[0] else part for part in parts)
