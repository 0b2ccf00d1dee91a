"""Whether a case is where somebody looks: by the words of its place, never by who reported it (pure)."""

from loket.wishes import plain
from services.notifier.conversation.shapes import Place


def words_of(typed: str) -> tuple[str, ...]:
    """The words that somebody types to find a place: ``kerkstr 12``; none where nothing is legible."""
    return tuple(dict.fromkeys(plain(typed).split()))


def is_there(place: Place, sought: tuple[str, ...]) -> bool:
    """Whether every word stands in a place, at the beginning of one of its words; a number as it is: 1 is not 12."""
    pin = place.pin
    parts = (place.street, place.spot, *((pin.name, pin.address) if pin is not None else ()))
    there = plain(" ".join(part for part in parts if part)).split()
    return bool(there) and all(any(_begins(one, word) for one in there) for word in sought)


def _begins(one: str, word: str) -> bool:
    if not one.startswith(word):
        return False
    # "12" is in "12a", and not in "120".
    return not (word[-1].isdigit() and one[len(word) : len(word) + 1].isdigit())
