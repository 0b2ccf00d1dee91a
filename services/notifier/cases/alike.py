"""When two places in words are one spot without a house number: a crossing, or one thing that has a name (pure)."""

from typing import Final

from loket.wishes import plain
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.tokens import Words

_SAYS_WHERE: Final = int(Means.BESIDE | Means.ARTICLE)
_THING: Final = int(Means.KIND | Means.SHOP | Means.ONLY)
_STREET: Final = int(Means.STREET)
_WIDE: Final = (
    *(
        "park",
        "parkje",
        "plein",
        "pleintje",
        "bos",
        "strand",
        "markt",
        "veld",
        "veldje",
        "duin",
        "buurt",
        "wijk",
        "centrum",
    ),
    *(
        "terrein",
        "tuin",
        "tuinen",
        "begraafplaats",
        "camping",
        "haven",
        "boulevard",
        "vijver",
        "plas",
        "kanaal",
        "gracht",
    ),
    *(
        "square",
        "beach",
        "lake",
        "canal",
        "pond",
        "platz",
        "strand",
        "teich",
        "parc",
        "plage",
        "parque",
        "playa",
        "meer",
    ),
)
"""Endings of what is wider than fifty metres: two reports from there need not be about one thing."""
_POINTS: Final = ("brug", "tunnel", "viaduct", "sluis", "kerk", "molen", "toren", "poort", "station")
"""Endings of names of one word that stand for one spot: ``Conradbrug``."""
_STOPS: Final = frozenset(
    (
        "halte",
        "tramhalte",
        "bushalte",
        "haltestelle",
        "bushaltestelle",
        "stop",
        "arrêt",
        "parada",
        "przystanek",
        "зупинка",
    )
)
_SHORTEST: Final = 3
"""Letters of a name before its ending: ``de ophaalbrug`` has none of its own, and is kept as a name by nobody."""


def spot(street: str) -> str | None:
    """A place without a house number as it is compared with another; None where it may be one of several, or is wide.

    The two streets of a crossing in either order, prepositions and articles left out: ``conradkade, brug``.

    Args:
        street: a place in words that a crew could be sent to.
    """
    if " / " in street:
        return " / ".join(sorted(filter(None, map(plain, street.split(" / "))))) or None
    name, comma, rest = street.partition(", ")
    if comma:
        thing = _bare(rest)
        known = bool(thing) and any(means & _THING for _, means in thing) and not _is_wide(thing[-1][0])
        return f"{plain(name)}, {_said(thing)}" if known else None
    words = _bare(street)
    if not words:
        return None
    first, means = words[0]
    if len(words) > 1:
        return _said(words) if means & _THING and not _is_wide(first) and not means & _STREET else None
    is_point = any(first.endswith(end) and len(first) - len(end) >= _SHORTEST for end in _POINTS)
    return plain(first) if is_point and not means & _THING else None


def _bare(text: str) -> list[tuple[str, int]]:
    """The words that name something, in lower case, with what each may mean."""
    words = Words(text)
    return [(low, means) for low, means in zip(words.low, words.means, strict=True) if not means & _SAYS_WHERE]


def _said(words: list[tuple[str, int]]) -> str:
    return " ".join(plain("halte" if low in _STOPS else low) for low, _ in words)


def _is_wide(low: str) -> bool:
    return low.endswith(_WIDE)
