"""Whether a message asks only to pass over the one before it: "foutje, negeer dat laatste" (pure).

Who wrote on after a report was answered means what came last ("darling did you feed the cat"), and not the report.
"""

# ruff: noqa: E501 - the lists of words are read best as they are

from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import saying, words

_IGNORES: Final = Sought(
    r"(?<!\w)(?:"
    r"(?:negeer|negeert|sla over)(?: (?:u|maar|aub|even|graag)){0,2} (?:dat|dit|die|deze|het|de|mijn|m n)(?: (?:laatste|vorige|voorgaande))?(?: (?:bericht|berichtje|app|appje|zin|zinnetje))?|"
    r"(?:ignore|disregard|skip)(?: (?:that|this|it|the|my))?(?: (?:last|previous))?(?: (?:one|message|text|bit|line))?|"
    r"(?:ignorier(?:en|t)?|vergessen)(?: (?:sie|bitte|einfach)){0,2} (?:das|dies|die|den|meine)(?: (?:letzte|vorige|eben))?(?: (?:nachricht|zeile))?|(?:das|die) (?:letzte )?(?:nachricht )?(?:bitte |einfach ){0,2}ignorieren|"
    r"(?:ignorez|ignore|oubliez)(?: (?:ca|cela|ce|le|mon))?(?: (?:dernier|precedent))?(?: message)?(?: (?:precedent|d avant))?|"
    r"(?:ignore|ignoren|ignora|olvide|olviden)(?: (?:eso|esto|el|ese|lo|mi))?(?: ultimo)?(?: mensaje)?(?: (?:anterior|ultimo))?|"
    r"(?:prosze )?(?:zignorowac|zignorujcie|ignorujcie|pominac)(?: (?:to|te|ta|tamto|tamta|moja))?(?: (?:ostatnie|ostatnia|poprzednia))?(?: wiadomosc)?|"
    r"(?:bunu|onu|son mesaji|son mesajimi|o mesaji|bu mesaji) (?:dikkate almayin|gormezden gelin|bos verin|yok sayin)|"
    r"(?:ігноруите|проігноруите|не зважаите на)(?: (?:це|останнє|попереднє|мое|моє))?(?: повідомлення)?|"
    r"(?:تجاهلوا|تجاهل|اهملوا)(?: (?:هذا|هذه|هاد|هاي|الاخيرة|الاخير))?(?: (?:الرسالة|رسالتي))?(?: (?:الاخيرة|الاخير|السابقة))?"
    r")(?!\w)"
)
_MOST: Final = 7


def is_last(text: str) -> bool:
    """Whether a few words ask to pass over what was written last, and speak of no report."""
    if not _IGNORES.may_hold_plain(text) or len(text.split()) > _MOST or "?" in text or "؟" in text:
        return False
    return _IGNORES.search(plain(text)) is not None and not saying.says(words.A_REPORT, text)


SIGN: Final = _IGNORES.bit
"""The sign of texts that may ask so (``loket.sought.signs_of_plain``)."""
