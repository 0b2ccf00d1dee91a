"""The states of a case, which may follow which, and who may do it (pure). Names as departments and the API use them."""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final

GEMELD: Final = "gemeld"
IN_BEHANDELING: Final = "in behandeling"
REACTIE_GEVRAAGD: Final = "reactie gevraagd"
INGEPLAND: Final = "ingepland"
DOORGEZET: Final = "doorgezet"
AFGEHANDELD: Final = "afgehandeld"
HEROPEND: Final = "heropend"
GEANNULEERD: Final = "geannuleerd"


class Who(StrEnum):
    """Who moves a case."""

    STAFF = "staff"
    """Somebody at the desk, or a department's own system over the API."""
    RESIDENT = "resident"
    """Whoever reported it: withdraws it, answers a question, says that it is not solved."""
    LOKET = "loket"
    """By itself, where a plan decides so; nothing waits for an answer and then goes on without it."""


_ALL: Final = (Who.STAFF, Who.RESIDENT, Who.LOKET)
_TABLE: Final[tuple[tuple[str, str, tuple[Who, ...]], ...]] = (
    # from              to                who
    (GEMELD, IN_BEHANDELING, (Who.STAFF,)),
    (GEMELD, REACTIE_GEVRAAGD, (Who.STAFF,)),
    (GEMELD, INGEPLAND, (Who.STAFF,)),
    (GEMELD, DOORGEZET, (Who.STAFF,)),
    (GEMELD, AFGEHANDELD, (Who.STAFF,)),
    (GEMELD, GEANNULEERD, _ALL),
    (IN_BEHANDELING, REACTIE_GEVRAAGD, (Who.STAFF,)),
    (IN_BEHANDELING, INGEPLAND, (Who.STAFF,)),
    (IN_BEHANDELING, DOORGEZET, (Who.STAFF,)),
    (IN_BEHANDELING, AFGEHANDELD, (Who.STAFF,)),
    (IN_BEHANDELING, GEANNULEERD, _ALL),
    (REACTIE_GEVRAAGD, IN_BEHANDELING, _ALL),
    (REACTIE_GEVRAAGD, INGEPLAND, (Who.STAFF,)),
    (REACTIE_GEVRAAGD, DOORGEZET, (Who.STAFF,)),
    (REACTIE_GEVRAAGD, AFGEHANDELD, (Who.STAFF,)),
    (REACTIE_GEVRAAGD, GEANNULEERD, _ALL),
    (INGEPLAND, IN_BEHANDELING, (Who.STAFF,)),
    (INGEPLAND, REACTIE_GEVRAAGD, (Who.STAFF,)),
    (INGEPLAND, DOORGEZET, (Who.STAFF,)),
    (INGEPLAND, AFGEHANDELD, (Who.STAFF,)),
    (INGEPLAND, GEANNULEERD, _ALL),
    (DOORGEZET, IN_BEHANDELING, (Who.STAFF,)),
    (DOORGEZET, REACTIE_GEVRAAGD, (Who.STAFF,)),
    (DOORGEZET, INGEPLAND, (Who.STAFF,)),
    (DOORGEZET, AFGEHANDELD, (Who.STAFF,)),
    (DOORGEZET, GEANNULEERD, _ALL),
    (AFGEHANDELD, HEROPEND, (Who.STAFF, Who.RESIDENT)),
    (HEROPEND, IN_BEHANDELING, (Who.STAFF,)),
    (HEROPEND, REACTIE_GEVRAAGD, (Who.STAFF,)),
    (HEROPEND, INGEPLAND, (Who.STAFF,)),
    (HEROPEND, DOORGEZET, (Who.STAFF,)),
    (HEROPEND, AFGEHANDELD, (Who.STAFF,)),
    (HEROPEND, GEANNULEERD, _ALL),
    (GEANNULEERD, HEROPEND, (Who.STAFF, Who.RESIDENT)),
)
"""Every possible move; what is not here is impossible for everybody."""

STATES: Final = tuple(dict.fromkeys(state for state, _, _ in _TABLE))
"""Every state, in the order in which a case usually meets them."""
MOVES: Final[Mapping[tuple[str, str], frozenset[Who]]] = MappingProxyType(
    {(state, to): frozenset(who) for state, to, who in _TABLE}
)
"""(state, next state) -> who may do that."""
TRANSITIONS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {state: tuple(to for at, to, _ in _TABLE if at == state) for state in STATES}
)
"""State -> the states that may follow."""
CLOSED: Final = frozenset({AFGEHANDELD, GEANNULEERD})
"""States in which nobody works on the case."""


@lru_cache(maxsize=256)
def allowed(state: str, who: Who = Who.STAFF) -> tuple[str, ...]:
    """The states that somebody may give a case next; none for a state that nobody knows."""
    return tuple(to for to in TRANSITIONS.get(state, ()) if who in MOVES[state, to])


class NotAllowed(ValueError):  # noqa: N818 - it reads as what it says
    """A case cannot go from this state to that one, or not by this hand.

    Attributes:
        state: the state it has.
        wanted: the state that was asked for.
        allowed: the states that may follow.
    """

    def __init__(self, state: str, wanted: str, who: Who = Who.STAFF) -> None:
        self.state = state
        self.wanted = wanted
        self.allowed = allowed(state, who)
        super().__init__(f"from {state!r} to {wanted!r} is not possible; possible: {', '.join(self.allowed)}")


def check(state: str, wanted: str, who: Who = Who.STAFF) -> None:
    """Look whether somebody may give a case another state.

    Raises:
        NotAllowed: with the states that may follow.
    """
    if wanted not in allowed(state, who):
        raise NotAllowed(state, wanted, who)


def overtakes(state: str, before: str) -> bool:
    """Whether what was written for a state is true no more in the next: a question, how it ended, when it will be done.

    Args:
        state: the next.
        before: the one for which it was written.
    """
    ended = before in {REACTIE_GEVRAAGD, *CLOSED} or state in {GEANNULEERD, HEROPEND}
    return ended or (before, state) == (INGEPLAND, AFGEHANDELD)


def text_key(state: str) -> str:
    """Key of the text that says a state to a resident (see loket.texts)."""
    return f"state_{state.replace(' ', '_')}"
