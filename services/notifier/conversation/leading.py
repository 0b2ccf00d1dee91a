"""Words with which a message leads on to one more thing, and the same words where they say where it is (pure)."""

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation import words
from services.notifier.conversation.saying import begins

_AT_A_PLACE: Final = Sought(
    r"\W*en (?:la|el|los|las|un|una|calle|plaza|frente|mi|nuestra|esta|este|mitad|medio|face|bas|haut)(?!\w)",
    re.IGNORECASE,
)
"""Not the Dutch "en": who writes so in Spanish or French says where."""
_BESIDE_WHAT: Final = Sought(r"(?<!\w)al lado del?(?!\w)", re.IGNORECASE)
"""Before a thing it says where; alone that one more is beside it."""


_NUMBERED: Final = re.compile(
    r"\W*[2-9]\s?[.):]\)?\s+(?!(?:stock|og|etage|reihe|haus|eingang|piętro|klatka|kat|поверх)(?!\w))(?:\S+\s+){2}\S",
    re.IGNORECASE,
)
"""The second or a later one of what somebody counts: "2) gat in de weg op Rubensstraat 91", not the second floor."""
_ELSE: Final = re.compile(
    r"\W*(?:(?:en|and|und|et|y|i|ve|та|\u0456)\s+)?"
    r"(?:(?:nog\s+)?(?:wat|iets) anders|nummer (?:twee|2)|something else|different (?:thing|one)|second (?:one|thing)|"
    r"number two|(?:noch )?(?:et)?was anderes|zweitens|autre chose|otra cosa|coś innego|başka bir şey|інше|друге)"
    r"\s?[:;-]\s*(?=\S+\s+\S+\s+\S)",
    re.IGNORECASE,
)
"""Before a colon: what follows is another one."""
_ROUGHLY: Final = Sought(
    r"(?P<house>\d[a-z]?)\s+(?:en\s+)?nog\s+wat(?=\s*$|\s*[,.!;\n]|\s+(?:bij|aan|in|op|tegenover|naast|achter|voor|die|dat|denk|geloof|of\s?zo)(?!\w))",
    re.IGNORECASE,
)
"""Behind a house number it says that this is not known exactly."""


def without_roughly(text: str) -> str:
    """A text without the "en nog wat" of "Kerkstraat 1200 en nog wat"."""
    return _ROUGHLY.sub(r"\g<house> ", text)


def goes_on(text: str) -> bool:
    """Whether a message begins as one that tells of one more: "en de put is ook verstopt", not "en la Conradkade"."""
    if _NUMBERED.match(text) is not None or _ELSE.match(text) is not None:
        return True
    return begins(words.ANOTHER_FIRST, text) and _AT_A_PLACE.match(text) is None


def without_what(text: str) -> str:
    """A text without "al lado de": before a thing it says where, and not that one more is beside it."""
    return _BESIDE_WHAT.sub(" ", text)
