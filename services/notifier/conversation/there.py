"""Another problem that is where one before it was: "en daar ligt ook afval", days later "bij dezelfde brug" (pure)."""

# ruff: noqa: E501, RUF001 - words in their own alphabets

import re
from datetime import timedelta
from itertools import pairwise
from typing import Final

from msgspec import structs

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.cases import workflow
from services.notifier.conversation import meaning, saying, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.places import Found, home, number_of, same_street
from services.notifier.conversation.shapes import Place

_AREA: Final = f"{words.THAT_AREA}|{words.SAME_AREA}"
_ACROSS: Final = (
    "andere kant van het plein|overkant van het plein|andere kant van het park|andere kant van de straat|overkant van de straat|overkant van de weg|andere kant van de weg|"
    "other side of the square|other side of the park|other side of the street|other side of the road|across the street|across the square|across the road|"
    "anderen seite des platzes|anderen seite vom platz|anderen seite der straße|anderen straßenseite|anderen seite des parks|l'autre côté de la place|l'autre côté de la rue|l'autre côté du parc|"
    "otro lado de la plaza|otro lado de la calle|otro lado del parque|drugiej stronie placu|drugiej stronie ulicy|drugiej stronie parku|meydanın diğer tarafında|meydanın karşı tarafında|"
    "sokağın diğer tarafında|yolun diğer tarafında|sokağın karşısında|іншому боці площі|іншого боку площі|іншому боці вулиці|іншого боку вулиці|протилежному боці вулиці|"
    "الجانب الآخر من الساحة|الجهة الثانية من الساحة|الجانب الآخر من الشارع|الجهة الثانية من الشارع"
)
"""Of the square, or the street, that was named before."""
_THERE: Final = "daar|there|dort|là|là-bas|ahí|allí|tam|orada|şurada|там|هناك|هونيك"
_SAME_DAY: Final = timedelta(hours=12)
SOON_AFTER_DANGER: Final = timedelta(hours=12)
"""Words such as "there" still mean where an emergency was."""
_STILL_MEANT: Final = timedelta(days=14)
"""So long "the same address" is that of a report before."""
_CROSSING: Final = " / "
_ARTICLES: Final = frozenset(
    {"de", "het", "die", "dat", "the", "that", "der", "dem", "den", "das", "le", "la", "el", "du", "l", "al", "del"}
)
_A_THING: Final = 5
"""So many letters what a place is called after has, where it stands alone: "halte"."""
_STEM: Final = 4
_ENDING: Final = 3
"""Of a longer word so many letters may be an ending: "aynı köprüde"."""
_SAME_THING: Final = Sought(
    r"(?<!\w)(?:dezelfde|hetzelfde|zelfde|diezelfde|datzelfde|same|selben|derselben|demselben|gleichen|gleiche|même|mism[oa]|"
    r"tym samym|tej samej|tego samego|ten sam|ta sama|aynı|(?:тій|тому|та|той|тієї|того|цій|цьому) (?:самій|самому|сама|самий|самої|самого|же|ж)|"
    r"ب?نفس)\s(?P<thing>[^\W\d_]{3,30})",
    re.IGNORECASE,
)
_ANY_STREET: Final = (
    "straat",
    "street",
    "strasse",
    "straße",
    "calle",
    "ulic",
    "sokak",
    "вулиц",
    "شارع",
    "الشارع",
    "lane",
    "laan",
)
"""Of a street it is not told where in it something is."""
_NOT_SAME: Final = Sought(
    r"(?<!\w)(?:niet|not|nicht|kein|keine|pas|no|nie|не|ليس|ليست|مش) (?:[^\W\d_]{1,6} ){0,3}?(?:dezelfde|hetzelfde|zelfde|same|selben|derselben|demselben|gleichen|gleiche|même|mism[oa]|"
    r"tym samym|tej samej|tego samego|ten sam|ta sama|то[йї] сам|тому сам|نفس)|(?<!\w)aynı \w+ değil",
    re.IGNORECASE,
)


def where_danger_was(draft: Draft, piece: Piece, *, at_once: timedelta) -> Piece:
    """A report beside an emergency, or after it, is where that was: "the railing there is broken, so he fell"."""
    told, street = draft.memory.emergency_at or draft.memory.emergency_over_at, draft.memory.danger_street
    if told is None or street is None:
        return piece
    since = draft.now - told
    # "The ambulance got her out, but the tree still blocks the road" is told of the same place.
    helped = saying.says(words.HELPERS, piece.text)
    there = helped or meaning.same_place(piece.text) or home.is_in_own_street(piece.text)
    if since <= at_once or (there and since <= SOON_AFTER_DANGER):
        return structs.replace(piece, place=Found(street, rough=False))
    return piece


def there_too(draft: Draft, piece: Piece, *, at_once: timedelta) -> Piece:
    """Another problem that is told of right after the first, and is where that is: "en daar ligt ook afval".

    Who says so in so many words ("zelfde adres", "bij dezelfde brug") means the last such place, whatever was told of
    since, and also days later.
    """
    if piece.place is not None or piece.pin is not None:
        return _at_its_corner(draft, piece, at_once)
    lately = draft.open_cases()
    meant = _surely_meant(draft, piece)
    if meant is not None:
        nearby = same_place(meant, piece) if piece.number is not None else None
        return nearby or structs.replace(piece, place=_words_of(meant), pin=meant.pin, spot=None)
    before = draft.current() or (lately[-1] if lately else None)
    # Whom staff asked about a report talks of that still.
    may_be_long = before is not None and before.asked_since is not None
    if before is None or draft.now - before.changed_at > (_SAME_DAY if may_be_long else at_once):
        return _in_street_of_that_day(draft, piece) or where_danger_was(draft, piece, at_once=at_once)
    return same_place(before.place, piece) or piece


def _at_its_corner(draft: Draft, piece: Piece, at_once: timedelta) -> Piece:
    """A problem with the corner of the square, or street, that was named just before: "op de hoek daar, bij de Kade"."""
    before, found = draft.current(), piece.place
    if before is None or found is None or not (found.rough and piece.corner and saying.says(_THERE, piece.text)):
        return piece
    street = before.place.street
    if street is None or draft.now - before.changed_at > at_once or number_of(street) or _CROSSING in street:
        return piece
    return structs.replace(piece, place=Found(f"{street}{_CROSSING}{found.words}", rough=False), corner=False)


def _in_street_of_that_day(draft: Draft, piece: Piece) -> Piece | None:
    """A problem at a house number alone, in the street of the report of which was spoken last, that day, also a closed one.

    "Oui, merci. Par contre le poteau devant le 20 est par terre", after what was done at 14.
    """
    lately = [c for c in draft.cases.values() if draft.now - c.changed_at <= _SAME_DAY] if piece.number else []
    if not lately or draft.memory.danger_street is not None:
        return None
    place = max(lately, key=lambda c: c.changed_at).place
    known = not place.elsewhere and place.street is not None and number_of(place.street) != piece.number
    nearby = same_street(Found(place.street or "", rough=place.rough), piece.number or "") if known else None
    return None if nearby is None else structs.replace(piece, place=nearby)


def _surely_meant(draft: Draft, piece: Piece) -> Place | None:
    """The place of a report before that words such as "zelfde adres" mean: the last one, or the one with that thing."""
    text = piece.text
    at_address = saying.says(words.SAME_PLACE_SURELY, text)
    thing = _SAME_THING.search(text)
    if not (at_address or thing) or _NOT_SAME.search(text) is not None:
        return None
    lately = [c for c in draft.cases.values() if c.place.good and draft.now - c.changed_at <= _STILL_MEANT]
    if draft.open_cases():
        # "Precies dezelfde plek" behind what was done is where that was.
        lately = [c for c in lately if c.state not in workflow.CLOSED]
    named = next((c.place for c in reversed(lately) if thing is not None and _is_by(c.place, thing["thing"])), None)
    return named or (lately[-1].place if at_address and lately else None)


def _is_by(place: Place, thing: str) -> bool:
    """Whether a place is told by a thing: "Brug waar de Rijswijkseweg ..." by "brug"; every address has a street."""
    told = plain(thing)
    stem = told[: max(_STEM, len(told) - _ENDING)]
    named = place.street is not None and any(word.startswith(stem) for word in plain(place.street).split())
    return named and not told.startswith(_ANY_STREET)


def _words_of(place: Place) -> Found | None:
    return None if place.street is None else Found(place.street, rough=place.rough)


def same_place(place: Place, piece: Piece) -> Piece | None:
    """A problem with the place of the one before, where it says so: the same, or another number in the street."""
    if place.street is not None:
        found = Found(place.street, rough=place.rough)
        nearby = same_street(found, piece.number) if piece.number is not None else None
        if nearby is not None:
            return structs.replace(piece, place=nearby)
    across = saying.says(_ACROSS, piece.text)
    there = across or _is_there(place, piece)
    if not place.good or not (there or meaning.same_place(piece.text) or _told_with(piece.text)):
        return None
    if piece.spot is not None and not there:
        return None
    if across and piece.spot is not None and place.street is not None and ", " not in place.street:
        return structs.replace(
            piece, place=Found(f"{place.street}, {piece.spot}", rough=False), spot=None, pin=place.pin
        )
    return structs.replace(piece, place=_words_of(place), pin=place.pin)


def _is_there(place: Place, piece: Piece) -> bool:
    """Whether a problem is on the square, or in the park, that was named before: "op het plein" after "Grote Markt"."""
    if place.street is None or not is_landmark(place):
        return False
    return saying.says(_AREA, piece.text) or names_again(place.street, piece.text)


def is_landmark(place: Place) -> bool:
    """Whether a place is one by its name: no address, and no crossing."""
    street = place.street
    return street is not None and not place.rough and number_of(street) is None and _CROSSING not in street


def names_again(landmark: str, text: str) -> bool:
    """Whether a text speaks of what a place is called after: "tegenover de halte" after "Tramhalte Goeverneurlaan"."""
    of_it, said = landmark.casefold(), plain(text).split()
    return any(len(thing) >= _A_THING and thing in of_it for article, thing in pairwise(said) if article in _ARTICLES)


def _told_with(text: str) -> bool:
    """Whether another problem is told as one more at the same place: "en er drijft ook troep"."""
    return meaning.too(text) and not home.is_in_own_street(text)
