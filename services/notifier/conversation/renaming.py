"""Another street than the one that a case was told to be in (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from difflib import SequenceMatcher
from typing import Final

from msgspec import structs

from services.notifier.conversation import meaning, saying, words
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.places import Found, number_of, takes_number, with_number
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.putright import rest
from services.notifier.conversation.places.things import PARTS
from services.notifier.conversation.places.tokens import Words
from services.notifier.conversation.shapes import Place

_CROSSING: Final = " / "
_TWO: Final = 2
_ALIKE: Final = 0.7
"""So like each other a word is the same one, spelled better."""
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
    number = number_of(place.street or "") if _keeps_number(piece) else piece.number
    if number is not None:
        told = _spelled(place.street or "", found.words) if meaning.starred(piece.text) else found.words
        return structs.replace(place, street=with_number(told, number), rough=False)
    if _is_other_side(place.street or "", found, piece.text):
        return structs.replace(place, street=f"{place.street}, {found.words}")
    already = _has_already(place.street or "", found.words)
    crossing = _other_street_of_crossing(place.street or "", found, piece.text) or _corner_with(place, found, piece)
    if crossing is not None:
        return structs.replace(place, street=crossing, rough=False, corner=False)
    if already:
        return place
    beside = with_beside(place, found)
    return beside or structs.replace(place, street=found.words, rough=True, corner=piece.corner)


def with_beside(place: Place, found: Found) -> Place | None:
    """Another street with what stood beside in the first: ``Schenkkade, tussen de dierenarts en de bushalte``."""
    street, _, beside = (place.street or "").partition(", ")
    is_street = Words(street).means[-1:] != [] and bool(Words(street).means[-1] & _STREET) and _CROSSING not in street
    if place.rough or not (beside and is_street and found.rough) or ", " in found.words or _CROSSING in found.words:
        return None
    return structs.replace(place, street=f"{found.words}, {beside}", rough=False, corner=False)


def _keeps_number(piece: Piece) -> bool:
    """Whether another street has the number that was told with the first: a star puts one word right, and no more."""
    return saying.says(words.SAME_NUMBER, piece.text) or (piece.number is None and meaning.starred(piece.text))


def _spelled(street: str, word: str) -> str:
    """A street with the word of it that is spelled better: "jan van gojenstraat" with "goyenstraat"."""
    name = street.removesuffix(number_of(street) or "").split()
    front = name[:-1] if len(name) > 1 and len(word.split()) == 1 and _likeness(name[-1], word) >= _ALIKE else []
    return " ".join([*front, word])


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio()


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

    "Niet de Kerkstraat maar de Dorpsstraat" after "hoek Spui en Kerkstraat". Who does not say which ("sorry, de
    Dorpsstraat bedoel ik") means the one that is spelled like it, else the last. None for no crossing, or when both go.
    """
    parts = street.split(_CROSSING)
    if len(parts) != _TWO or _CROSSING in found.words:
        return None
    if found.words.casefold() in (part.casefold() for part in parts):
        return street
    said, left = text.casefold(), rest(text).casefold()
    denied = [part for part in parts if part.casefold() in said and part.casefold() not in left]
    if len(denied) == _TWO or (left != said and not denied) or not found.rough:
        return None
    like = max(parts, key=lambda part: _likeness(part, found.words))
    not_it = denied[0] if denied else like if _likeness(like, found.words) >= _ALIKE else parts[-1]
    return _CROSSING.join(found.words if part == not_it else part for part in parts)


def _corner_with(place: Place, found: Found, piece: Piece) -> str | None:
    """The crossing of the street that was told before with the one of which a resident says that it is at its corner.

    "Sorry, kruising met de Dorpsstraat bedoel ik" after "Kerkstraat 12": what was known of it stays.
    """
    street = (place.street or "").partition(", ")[0]
    street = street.removesuffix(number_of(street) or "").strip()
    if not (piece.corner and found.rough and street) or _CROSSING in street or _has_already(street, found.words):
        return None
    return f"{street}{_CROSSING}{found.words}"


def _has_already(street: str, name: str) -> bool:
    """Whether a place is in that street: "Kerkstraat 12", "tramhalte Kerkstraat", and not "Oude Kerkstraat"."""
    told, of_it = street.casefold(), name.casefold()
    return told.startswith(of_it) or (told.endswith(f" {of_it}") and bool(Words(street).means[0] & _THING))
