"""What residents tap, or type, of what Loket offered them: a choice of ours tells of no danger (pure).

In Polish "something else" is but a letter away from an explosion, and behind "something is wrong here" any row of our
lists sounds like more of it.
"""

import re
from typing import Final

from loket.declarations import Municipality
from loket.wishes import plain

_PAYLOAD: Final = re.compile(r"(?:category|solved|same):[0-9a-f]{32}:")
"""With what the ids of our rows and buttons begin: what is asked, and about which case."""
_TITLES: Final = ("other", "answer_yes", "answer_no")
_LONGEST: Final = 80
_known: Final[dict[str, tuple[Municipality, frozenset[str]]]] = {}


def is_tap(payload: str | None) -> bool:
    """Whether the id of what was tapped is one of ours."""
    return payload is not None and _PAYLOAD.match(payload) is not None


def is_ours(m: Municipality, text: str | None, payload: str | None) -> bool:
    """Whether a message is a tap on a row or a button of ours, or says what stands on one and nothing else."""
    return is_tap(payload) or (text is not None and len(text) <= _LONGEST and plain(text) in _titles(m))


def _titles(m: Municipality) -> frozenset[str]:
    """What stands on rows and buttons in every language, as ``plain`` leaves it."""
    known = _known.get(m.slug)
    if known is None or known[0] is not m:
        own = {texts[key] for texts in m.texts.values() for key in _TITLES}
        names = {m.category_name(one.sub, language) for one in m.categories for language in m.texts}
        known = _known[m.slug] = m, frozenset(map(plain, own | names)) - {""}
    return known[1]
