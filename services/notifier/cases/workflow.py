"""The states of a case and which may follow which (pure). Names as departments and the API use them."""

from collections.abc import Mapping
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

_WORKING: Final = (IN_BEHANDELING, REACTIE_GEVRAAGD, INGEPLAND, DOORGEZET)
_ENDS: Final = (AFGEHANDELD, GEANNULEERD)

TRANSITIONS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        GEMELD: (*_WORKING, *_ENDS),
        **{state: (*(other for other in _WORKING if other != state), *_ENDS) for state in _WORKING},
        AFGEHANDELD: (HEROPEND,),
        HEROPEND: (*_WORKING, *_ENDS),
        GEANNULEERD: (HEROPEND,),
    }
)
"""State -> the states that may follow."""

STATES: Final = tuple(TRANSITIONS)
"""Every state, in the order in which a case usually meets them."""
CLOSED: Final = frozenset(_ENDS)
"""States in which nobody works on the case."""


class NotAllowed(ValueError):  # noqa: N818 - it reads as what it says
    """A case cannot go from this state to that one.

    Attributes:
        state: the state it has.
        wanted: the state that was asked for.
        allowed: the states that may follow.
    """

    def __init__(self, state: str, wanted: str) -> None:
        self.state = state
        self.wanted = wanted
        self.allowed = TRANSITIONS[state]
        super().__init__(f"from {state!r} to {wanted!r} is not possible; possible: {', '.join(self.allowed)}")


def check(state: str, wanted: str) -> None:
    """Look whether a case may go from one state to another.

    Raises:
        NotAllowed: with the states that may follow.
    """
    if wanted not in TRANSITIONS[state]:
        raise NotAllowed(state, wanted)


def text_key(state: str) -> str:
    """Key of the text that says a state to a resident (see loket.texts)."""
    return f"state_{state.replace(' ', '_')}"
