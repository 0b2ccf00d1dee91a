"""A fire in which nobody is hurt is one all the same: what the head says without those words (pure)."""

import re
from typing import Final

from loket.emergency import denials
from loket.emergency.head import Head
from loket.emergency.letters import plain
from loket.emergency.terms import ends_of

_SIGNS: Final = (
    "gewond",
    "slachtoffer",
    "hurt",
    "injur",
    "casualt",
    "verletz",
    "bless",
    "herid",
    "rann",
    "yaral",
    "جرح",
    "جريح",
    "постражд",
    "поранен",
)
"""Where none of these stands, nobody says so; most such phrases hold one."""
_LUCK: Final = re.compile(
    r"\b(?:gelukkig|god ?(?:zij)?dank|luckily|fortunately|thank(?:s| god| goodness)|zum gluck|glucklicherweise|gott sei dank|"
    r"heureusement|dieu merci|por suerte|afortunadamente|gracias a dios|na szczescie|dzieki bogu|neyse ki|cok sukur|allah\w* sukur|"
    r"на щастя|слава богу)\b|الحمد ?لله|لحسن الحظ|الحمدلله"
)
"""What is said with it, in plain form: of luck alone nothing burns less."""


def score(head: Head, text: str, whole: float) -> float:
    """The head's score of a text, or the higher one of what is left without the words that nobody is hurt.

    Of what happens to people ("a crash, nobody hurt") they say that it is no emergency: there they count.

    Args:
        head: that reads it.
        text: any string, as far as it is read.
        whole: its score.
    """
    low = text.lower()
    if not any(sign in low for sign in _SIGNS):
        return whole
    ready = " ".join(plain(ends_of(text)).split())
    rest = denials.without_play(ready)
    if rest == ready or head.sort(head.loudest(rest))[0] in denials.OF_PEOPLE:
        return whole
    return max(whole, head.score(_LUCK.sub(" ", rest)))
