"""The place of a message, by the names of streets in it: the most precise one first (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

from services.notifier.conversation.places import (
    addresses,
    anything,
    called,
    called_so,
    heard,
    intown,
    landmarks,
    marks,
    names,
    postcodes,
    spots,
    telegraphic,
    unknown,
    waters,
    wellknown,
)
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.streets import Streets
from services.notifier.conversation.places.tokens import Words

_SQUARES: Final = frozenset(listed("place|plaza|plac|placu|placem|площа|площі|площу|ساحة|ميدان"))
_SQUARE_BEHIND: Final = ("meydan", "square")
_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_AT: Final = frozenset(listed("aan|op|in|an|am|auf|on|at|sur|à|en|na|przy|w|на|у|в|في|على"))
_NEAR: Final = 4
_AROUND_NUMBER: Final = frozenset(
    listed(
        "nee|neen|sorry|pardon|ja|oh|het|is|dat|moet|zijn|was|ik|bedoel|nummer|nr|huisnummer|op|bij|"
        "no|it|it's|is|number|house|at|nein|es|ist|hausnummer|bei|non|c'est|le|numéro|au|perdón|número|el|en|"
        "nie|numer|to|przepraszam|hayır|numara|ні|номер|це|لا|رقم"
    )
)
"""What stands before a house number that is told alone."""
_FEW_AROUND: Final = 4
_QUARTERS: Final = ("wijk", "buurt", "kwartier")


def best(
    words: Words, known: list[names.Name], streets: Streets | None = None
) -> tuple[list[names.Name], Found | None]:
    """The place of a message and the names by which it was found, with those of the list where they tell more.

    Args:
        words: the message.
        known: the names of streets that are found without the list.
        streets: the municipality's own, where it declares them; of the list only those count then.
    """
    found = find(words, known)
    more = wellknown.find(words, known, streets)
    if more is known:
        return known, found
    heard.hear(words, more)
    other = find(words, more)
    if other is not None and other.rough and other.words.lower() in wellknown.SQUARES:
        other = Found(other.words, rough=False)
    return (more, other) if _tells_more(other, found) else (known, found)


def _tells_more(other: Found | None, found: Found | None) -> bool:
    """Whether the second reading of a message says better where something is: ``Lange Poten 12`` than ``Poten 12``."""
    if other is None or found is None:
        return found is None
    one, two = found.words.casefold(), other.words.casefold()
    if found.rough and not other.rough:
        return True
    whole = one in two and one != two
    return not other.spot if found.spot else whole and other.rough == found.rough


def find(words: Words, known: list[names.Name]) -> Found | None:
    """The place of a message by the names of streets in it; None when it tells none."""
    if not known and _is_number_alone(words):
        return None
    found = addresses.find(words, known) or called_so.address(words, known) or marks.crossing(words, known)
    figures = " ".join(words.said) if found is None and any(said[0].isdigit() for said in words.said) else ""
    if figures:
        found = postcodes.postcode(figures)
    if found is None and not any(name.sure for name in known):
        found = unknown.with_house(words)
    if found is not None:
        return found
    mark = marks.landmark(words, known)
    if mark is not None and not mark.rough:
        return _with_street(words, known, mark)
    street = _alone(words, known)
    built = (intown.find(words) or landmarks.find(words, known)) if street is None or street.spot else None
    if built is not None:
        return built
    if street is not None and not street.spot:
        return street
    return called.find(words, known) or mark or (postcodes.alone(figures) if figures else None) or street


def _is_number_alone(words: Words) -> bool:
    """Whether few words tell a house number and nothing else: ``nee nummer 14``, as most do who put one right."""
    low = words.low
    if not 0 < len(low) <= _FEW_AROUND or not low[-1].isdecimal():
        return False
    # With a capital "Le" or "Was" may be a name.
    return _AROUND_NUMBER.issuperset(low[:-1]) and words.said[1:] == low[1:]


def _with_street(words: Words, known: list[names.Name], mark: Found) -> Found:
    """A landmark with the only street that is told right before it, or at which it is.

    ``Lange Voorhout, naast het Escher museum``, ``bij de Chinees op de Kazernestraat``.
    """
    streets = [name for name in known if name.sure and name.street]
    if len(streets) != 1 or streets[0].words.casefold() in mark.words.casefold():
        return mark
    begin, end, told = streets[0].begin, streets[0].end, mark.words.casefold().split()
    if end < len(words.said) and words.breaks[end - 1] and words.means[end] & _BESIDE:
        near = told[0] in words.low[end + 1 : end + _NEAR]
        return Found(f"{up(streets[0].words)}, {mark.words}", rough=False) if near else mark
    at = begin - 1
    while at > 0 and words.means[at] & _ARTICLE and not words.breaks[at - 1]:
        at -= 1
    if at > 0 and words.low[at] in _AT and words.low[at - 1] == told[-1] and not words.breaks[at - 1]:
        return Found(" ".join([mark.words, *words.low[at:begin], up(streets[0].words)]), rough=False)
    return mark


def _alone(words: Words, known: list[names.Name]) -> Found | None:
    """A street without a number, with what stands beside it; or only what something stands beside."""
    for n, name in enumerate(known):
        is_name = capital(words.said[name.begin]) and name.street
        if name.sure or (is_name and (name.begin or _all_capitals(words, name))):
            beside = spots.in_street(words, name)
            beside = beside or (marks.shop_near(words, name) if beside is None else beside)
            if beside is None and _is_square(words, name):
                return Found(up(name.words), rough=False)
            if beside == "" and name.words.lower().endswith(_QUARTERS):
                # "Heel Moerwijk" is no street, and nobody can be sent to all of it.
                beside = None
            if beside is None:
                found = anything.in_street(words, name)
                if found.rough and not name.sure and any(other.sure for other in known[n + 1 :]):
                    # "Binckhorst, bij de Melkwegstraat": a quarter has no ending of a street.
                    continue
                return found
            return Found(f"{up(name.words)}, {beside}" if beside else up(name.words), rough=False)
    spot = spots.spot(words) or spots.post(words) or anything.answer(words) or spots.entrance_of(words)
    spot = spot or telegraphic.at_thing(words)
    along = spots.along(words) or waters.find(words)
    if along is not None:
        return Found(along if spot is None else f"{along}, {spot}", rough=spot is None)
    return None if spot is None else Found(spot, rough=True, spot=True)


def _is_square(words: Words, name: names.Name) -> bool:
    """Whether a name is that of a square, said in another language: ``Place Hobbema``."""
    first = words.low[name.begin]
    return (first in _SQUARES and name.end - name.begin > 1) or words.low[name.end - 1].startswith(_SQUARE_BEHIND)


def _all_capitals(words: Words, name: names.Name) -> bool:
    """Whether a name at the beginning of a message has several words, each with a capital: ``Grote Markt``."""
    return name.end - name.begin > 1 and all(map(capital, words.said[name.begin : name.end]))
