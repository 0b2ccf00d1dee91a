"""Where a case is, put together from what its resident says bit by bit (pure)."""

import re
from datetime import timedelta
from typing import Final

from msgspec import structs

from loket.wishes import plain
from services.notifier.conversation import meaning, outside, renaming, same_spot, saying, there, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.fragments import describes_where
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.places import (
    Found,
    directions,
    even_side,
    neighbours,
    number_in,
    number_of,
    place_in,
    postcodes,
    takes_number,
    together,
    whole,
    with_number,
)
from services.notifier.conversation.places.heard import is_marked
from services.notifier.conversation.places.putright import becomes, rest, says_it_is
from services.notifier.conversation.shapes import Case, Place

_MARKED: Final = 16
"""One that is called so may stand in a longer one: "bin next to number 27 is overflowing since the weekend"."""
_NUMBER_FOLLOWS: Final = f"{words.HOUSE_NUMBER}|ter hoogte van|thv|t h v|hnr|hsnr|huisnr|huisnum|nmr"
_HOUSE: Final = "huis|house|haus|maison|casa|dom|ev|будинок|дім|بيت|منزل"
_SAME_DAY: Final = timedelta(hours=12)
_SHORT: Final = 8
"""A house number alone stands in a message of at most so many words."""
_CROSSING: Final = " / "
_BESIDE: Final = (
    "bij|vlakbij|vlak bij|dicht bij|thv|t.h.v.|ter hoogte van|near|by|at|close to|next to|bei|beim|nahe|"
    "près de|près du|cerca de|cerca del|przy|koło|blisko|біля|коло|عند|قرب|بجانب"
)
"""Before a second street who named the first says where in that it is: "Bierkade", and then "bij het Groenewegje"."""
_ALSO: Final = re.compile(r"^\W*also\W+", re.IGNORECASE)
_FEW: Final = 3
_SENTENCES: Final = re.compile(r"(?<=[^\W\d_]{2}[.!?])\s+(?=[^\W\d_])|\n+")


def moved(place: Place, was: Place) -> bool:
    """Whether it is known better where a case is than it was."""
    return (place.street, place.pin) != (was.street, was.pin)


def is_only_where(draft: Draft, case: Case, text: str) -> bool:
    """Whether a message only says where a case is: of which that is not known well enough, or was told wrong before."""
    if case.place.pin is not None and _is_known(case.place) and meaning.pin_is_wrong(text):
        return True
    where = draft.where(text)
    more = where.found is None and where.number is not None and _lacks_number(case.place)
    return where.only and (
        not case.place.good or more or _is_nearer(draft, case, text) or corrects(draft, case.place, text)
    )


def _is_nearer(draft: Draft, case: Case, text: str) -> bool:
    """Whether an address tells exactly where in what was named before: ``Kade 44 bij de steiger`` for ``Tweede haven``.

    Not what goes on from it ("en Kerkstraat 12"): that is one more.
    """
    where, was = draft.where(text), case.place.street
    named = was is not None and _CROSSING not in was and number_of(was) is None
    found = where.found
    told = _without_so(draft, text)
    if not named or found is None or found.rough or meaning.another(told):
        return False
    if _CROSSING in found.words:
        # "Also Laakweg, Ecke Goudriaankade" after "vor der Trafostation".
        return not meaning.too(told) and draft.now - case.changed_at <= _SAME_DAY
    return number_of(found.words) is not None and not where.corner


def _without_so(draft: Draft, text: str) -> str:
    """A message without a German "also", which begins what is told better and is "too" in English."""
    return _ALSO.sub("", text) if draft.language == "de" else text


def _lacks_number(place: Place) -> bool:
    """Whether a crew finds a place by its name, and better by a house number: ``Spui``."""
    return place.street is not None and not place.rough and takes_number(place.street)


def corrects(draft: Draft, place: Place, text: str) -> bool:
    """Whether a message puts right what was said before, or says of another house number than a case has that it is it.

    Beside the words for it: "het is nummer 14", "12 -> 14", "ik zei 12 maar het is 14" after "Kerkstraat 12".
    """
    if meaning.corrects(text):
        return True
    where, was = draft.where(text), number_of(place.street or "")
    if not where.only or where.found is not None or was is None or where.number in {None, was}:
        return False
    own = neighbours.own_left_out(text) != text
    return own or says_it_is(text) or becomes(text, was, where.number or "")


def _is_known(place: Place) -> bool:
    """Whether a crew can be sent by the words alone."""
    return place.street is not None and not place.rough


def placed(place: Place, piece: Piece, *, corrected: bool) -> Place:
    """Where a case is, after one more message.

    The more precise words stay, unless the resident puts them right; a pin that they call wrong goes. A street and its
    number, what something stands beside in it, or the other street of a corner may come in two messages, in any order.
    """
    pin = piece.pin or place.pin
    spot = piece.spot or place.spot or (whole.said(piece.text) if place.street is not None else None)
    if spot is None and place.street is None and piece.place is None and _has_number(piece):
        spot = piece.number
    place = _named(place, piece, corrected=corrected)
    if piece.pin is None and _is_known(place) and meaning.pin_is_wrong(piece.text):
        pin = None
    if spot is not None and place.street is not None and place.rough:
        return structs.replace(place, street=together(place.street, spot), rough=False, spot=None, pin=pin)
    return structs.replace(place, spot=None if place.street else spot, pin=pin)


def _has_number(piece: Piece) -> bool:
    """Whether a house number counts before its street is told: it stands in a few words, or is said to be one."""
    return len(piece.text.split()) <= _SHORT or is_marked(piece.text, piece.number)


def _named(place: Place, piece: Piece, *, corrected: bool) -> Place:
    found = piece.place
    if found is None:
        return _numbered(place, piece, corrected=corrected)
    if found.learned and place.street is None:
        return structs.replace(place, street=found.words, learned=True)
    if place.learned and place.street is not None and not found.learned:
        # "Oude Delft dus" after "bij de oude kerk": what stands by a street tells where in it.
        street = f"{found.words}, {place.street}" if found.rough else found.words
        return structs.replace(place, street=street, learned=False)
    if place.street is None or not (found.rough or _is_square_of(place, found)):
        if place.street is None or place.rough or corrected or not found.rough:
            return structs.replace(place, street=found.words, rough=found.rough, corner=found.rough and piece.corner)
        return place
    if place.rough and not corrected and _in_own_words(place.street) and number_of(found.words) is None:
        # "Onder de brug" was an answer to where it is; the street that it lies in comes after it.
        told = place.street[:1].lower() + place.street[1:]
        return structs.replace(
            place, street=f"{found.words}, {told}", rough=found.rough and not _tells_where(told), corner=False
        )
    if postcodes.is_alone(found.words):
        # Its street is known already.
        return place
    is_other = found.words.casefold() != place.street.casefold()
    # A street alone that the crossing or address already has says nothing new.
    if not place.rough:
        says_so = meaning.renames(piece.text) or saying.says(words.WHERE_IT_IS, piece.text) or piece.corner
        says_so = says_so or (_CROSSING in place.street and saying.says(words.MISTAKE, piece.text))
        renamed = corrected and is_other and says_so and not directions.is_only(piece.text)
        return renaming.renamed(place, found, piece) if renamed else place
    if is_other and not corrected and (place.corner or piece.corner or saying.begins(_BESIDE, piece.text)):
        return structs.replace(place, street=f"{place.street} / {found.words}", rough=False, corner=False)
    return structs.replace(place, street=found.words, corner=piece.corner)


def _is_square_of(place: Place, found: Found) -> bool:
    """Whether a square is named behind an answer that told what stands there: "grote markt" after "dat café"."""
    told = plain(place.street or "").split()
    answered = place.rough and bool(told) and _in_own_words(place.street or "")
    named = answered and takes_number(found.words) and told[-1] not in plain(found.words)
    return named and _tells_where(place.street or "")


def _tells_where(told: str) -> bool:
    """Whether an answer tells where in a street something is: "onder de brug", "de hele straat"."""
    return describes_where(told) or whole.said(told) is not None


def _in_own_words(street: str) -> bool:
    """Whether a place that is not precise enough is what its resident answered, and no street."""
    found = place_in(street)
    return found is None or found.spot


def in_their_words(draft: Draft, case: Case, text: str) -> Case:
    """The place as the resident says it; asking for a house number would not help.

    "De school" is the one that a report of that day named: "basisschool De Springplank".
    """
    before = _named_before(draft, case, text)
    if before is not None:
        return draft.change(case, place=structs.replace(before, spot=None))
    beside = case.place.spot
    if beside is None or beside[0].isdigit():
        return draft.change(case, place=structs.replace(case.place, street=text[:200], rough=True))
    told = text[:200] if beside.casefold() in text.casefold() else f"{text[:200]}, {beside}"
    return draft.change(case, place=structs.replace(case.place, street=told, rough=True, spot=None))


def _named_before(draft: Draft, case: Case, text: str) -> Place | None:
    """The place of another report of that day that is called after what an answer names, and nothing else."""
    if len(plain(text).split()) > _FEW:
        return None
    for other in reversed(draft.open_cases()):
        lately = other.id != case.id and draft.now - other.changed_at <= _SAME_DAY
        if lately and there.is_landmark(other.place) and there.names_again(other.place.street or "", text):
            return other.place
    return None


def _numbered(place: Place, piece: Piece, *, corrected: bool) -> Place:
    if place.street is None or piece.number is None or not _tells_number(piece.text, piece.number):
        return place
    street = whole.without(place.street)
    front, _, beside = street.partition(", ")
    if beside and not beside[-1].isdigit() and _is_house(piece) and takes_number(front):
        # "Huisnummer 130" after "Kerkstraat, op de stoep"; not after "Kerkstraat, mast 217".
        return structs.replace(place, street=with_number(front, piece.number), rough=False)
    if not place.rough and not corrected and not _lacks_number(place) and street == place.street:
        return place
    return structs.replace(place, street=with_number(street, piece.number), rough=False)


def _is_house(piece: Piece) -> bool:
    """Whether a few words say no more than which house it is: "huisnummer 130"."""
    return len(piece.text.split()) <= _FEW and saying.says(f"{_NUMBER_FOLLOWS}|{_HOUSE}", piece.text)


def _tells_number(text: str, number: str) -> bool:
    """Whether a house number stands in a short message, or of a longer one in a sentence that says it is one.

    "Good morning, me again. It is by number fifty" completes a street; "six of them were there. We left at 8" does not.
    """
    told = rest(neighbours.own_left_out(even_side.without(text)))
    marked = saying.says(_NUMBER_FOLLOWS, told)
    if len(told.split()) <= (_MARKED if marked else _SHORT):
        return True
    return marked and any(
        len(one.split()) <= _MARKED and saying.says(_NUMBER_FOLLOWS, one) and number_in(one) == number
        for one in _SENTENCES.split(told)
    )


def told_of_danger(draft: Draft, text: str, *, at_once: timedelta) -> None:
    """Where an emergency is, is where the report is that was told of just before it and has no place yet."""
    case, where = draft.current(), draft.where(text)
    if case is None or case.place.good or draft.heard_at - case.created_at > at_once:
        return
    if where.only and where.found is not None and not where.found.rough:
        street = where.found.words
        draft.change(case, place=structs.replace(case.place, street=street, rough=False, spot=None, corner=False))


def elsewhere(case: Case, piece: Piece) -> bool:
    """Whether a problem lies at another place than a case; without a place of its own it does not."""
    if piece.place is not None and case.place.street is not None:
        same = same_spot.is_one(piece.place.words, case.place.street)
        unsure = piece.place.rough or case.place.rough or piece.place.learned or case.place.learned
        return not same and not unsure
    if piece.pin is not None and case.place.pin is not None:
        return outside.metres(piece.pin, case.place.pin) > outside.SAME_PLACE_M
    return False
