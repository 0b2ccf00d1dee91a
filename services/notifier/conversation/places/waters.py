"""Waters with a name, however it is written: ``in het laakkanaal``, ``uit de trekvliet`` (pure).

A water is long, so that more must be told; by its bridge or its school it is a place.
"""

# ruff: noqa: RUF001 - words in their own alphabets

from functools import lru_cache
from typing import Final

from services.notifier.conversation.places import wellknown
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.found import up
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.tokens import Words

_WEAK: Final = int(Means.WEAK)
_ENDINGS: Final = ("kanaal", "vaart", "sloot", "vliet", "wetering", "grift", "diep")
_ALWAYS_NAMED: Final = "vliet"
_SHORTEST_FRONT: Final = 4
_OF_ANY: Final = frozenset(
    listed(
        "afwatering|afvoer|afwater|berm|polder|dorp|scheep|haven|zij|hoofd|boezem|zwem|regen|trek|water|weg|kant|spoor|ring|weiland|"
        "park|tuin|weide|boeren|grens|scheiding|tocht|binnen|buiten|ont|zee|lucht|ruimte|kruis|door|snel|ver|wel|schouw|wijk|tv|"
        "televisie|nieuws|sport|geboorte|youtube|whatsapp|geul|modder|kroos|greppel|kavel|voor|achter|mid|midden|drainage|riool"
    )
)
"""What stands before the word for a water and makes no name of it."""
_NAMES: Final = frozenset({"trekvliet"})
_BEFORE: Final = frozenset(
    listed(
        "in|uit|langs|op|naast|over|boven|onder|aan|into|along|by|from|under|over|aus|an|am|im|dans|du|de|sur|en|del|al|w|do|nad|z|у|в|"
        "з|вздовж|في|من"
    )
)
_ARTICLES: Final = frozenset(listed("het|de|'t|t|the|der|dem|den|le|la|el"))
_NO_ARTICLES: Final = frozenset(listed("w|do|nad|z|im|am|du|del|al|у|в|з|вздовж|في|من"))
"""Behind those no article stands."""


def find(words: Words) -> str | None:
    """The first water that something is told to be in or by."""
    if _WEAK not in words.means:
        return None
    for at, means in enumerate(words.means):
        if means == _WEAK and at and not words.breaks[at - 1] and is_name(words.low[at]) and _is_led(words, at):
            return up(words.said[at])
    return None


def _is_led(words: Words, at: int) -> bool:
    before = at - 1
    if words.low[before] in _NO_ARTICLES:
        return True
    return (
        before > 0
        and words.low[before] in _ARTICLES
        and words.low[before - 1] in _BEFORE
        and not words.breaks[before - 1]
    )


@lru_cache(maxsize=1024)
def is_name(low: str) -> bool:
    """Whether a word is made of the word for a water and of what is no ordinary word: not ``bermsloot``."""
    if low in _NAMES:
        return True
    ending = next((ending for ending in _ENDINGS if low.endswith(ending)), None)
    if ending is None or is_ordinary(low) or wellknown.streets().at([low], 0) is not None:
        return False
    front = low.removesuffix(ending)
    forms = (front, front.removesuffix("s"), front.removesuffix("en"), front.removesuffix("e"))
    common = any(form in _OF_ANY or (ending != _ALWAYS_NAMED and is_ordinary(form)) for form in forms)
    return len(front) >= _SHORTEST_FRONT and not common
