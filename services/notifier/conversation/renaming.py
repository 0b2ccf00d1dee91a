"""Another street than the one that a case was told to be in (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

from msgspec import structs

from services.notifier.conversation import saying, words
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.places import Found, number_of, takes_number, with_number
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.putright import rest
from services.notifier.conversation.places.things import PARTS
from services.notifier.conversation.places.tokens import Means, Words
from services.notifier.conversation.shapes import Place

_CROSSING: Final = " / "
_TWO: Final = 2
_STREET: Final = int(Means.STREET)
_THING: Final = int(Means.KIND | Means.ONLY | Means.SHOP)
_LONGEST_ARTICLE: Final = 3
_SIDES: Final = frozenset(
    listed(
        "kant|zijde|overkant|side|end|seite|ende|côté|bout|lado|extremo|stronie|stronę|strona|tarafı|tarafında|tarafta|girişte|"
        "бік|боці|боку|сторона|стороні|جهة|الجهة|جانب|الجانب|المدخل|البوابة|wejściu|entree|inrit|oprit"
    )
)
"""Beside the parts of a building: on which side of it something is."""


def renamed(place: Place, found: Found, piece: Piece) -> Place:
    """Another street than the one that was named before; with its house number where the resident says so."""
    number = number_of(place.street or "") if saying.says(words.SAME_NUMBER, piece.text) else piece.number
    if number is not None:
        return structs.replace(place, street=with_number(found.words, number), rough=False)
    if _is_other_side(place.street or "", found, piece.text):
        return structs.replace(place, street=f"{place.street}, {found.words}")
    already = (place.street or "").casefold().startswith(found.words.casefold())
    crossing = _other_street_of_crossing(place.street or "", found, piece.text)
    if crossing is not None:
        return structs.replace(place, street=crossing)
    return place if already else structs.replace(place, street=found.words, rough=True, corner=piece.corner)


def _is_other_side(street: str, found: Found, text: str) -> bool:
    """Whether a message puts right at which side of a landmark something is, and not that it is there.

    "Niet de ingang bij de bus maar aan de Papsouwselaan" after "winkelcentrum In de Hoven".
    """
    name = Words(street)
    apart = number_of(street) is not None or _CROSSING in street or ", " in street
    if apart or not found.rough or not (name.means[0] & _THING or not takes_number(street)) or name.means[-1] & _STREET:
        return False
    said, left = Words(text).low, set(Words(rest(text)).low)
    denied = [low for low in said if low not in left]
    of_it = {low for low in name.low if len(low) > _LONGEST_ARTICLE}
    return any(low in _SIDES or low in PARTS for low in denied) and of_it.isdisjoint(denied)


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
