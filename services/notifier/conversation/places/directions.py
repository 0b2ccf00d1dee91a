"""From which street a resident comes to where something is: "links als je van de Kerkstraat komt" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation.places.meanings import Means, meaning_of

_STREET: Final = int(Means.STREET)
_AROUND: Final = "(\"',.;:!?)"
_SAID: Final = r"(?:[\w'’.-]{1,40} ){1,7}?"
_LAST: Final = (
    r"(?:[\w'’.-]{1,40} ){0,6}?[\w'’-]{1,40}(?=[,;:!?،؛؟]|\.(?:\s|$)|$|"
    r"\s(?:en|vous|tu|on|dan|ligt|staat|zit|is|then|you|it|there|und|y|hay|está|то)\s)"
)
_FROM: Final = Sought(
    r"(?<!\w)(?:"
    rf"(?:als|wanneer) (?:je|u|men|ik|we|jullie) (?:van|vanaf|vanuit|via|uit) {_SAID}(?:af |aan |uit )?"
    r"(?:komt|kom|komen|aankomt|aankomen|rijdt|loopt|fietst|rijd|loop|fiets)"
    rf"|(?:als|wanneer) (?:je|u|men|ik|we) (?:komt|kom|komen) (?:van|vanaf|vanuit|via|uit) {_LAST}"
    rf"|(?:komend|gezien|lopend|rijdend|fietsend) (?:van|vanaf|vanuit) {_LAST}"
    rf"|(?:van|vanaf|vanuit) {_SAID}(?:gezien|komend)"
    r"|(?:if|when|as) (?:you|you're|you are|i|we) "
    rf"(?:come|coming|approach|approaching|arrive|arriving|walk|walking) from {_LAST}"
    rf"|wenn (?:man|sie|du|ich|wir) (?:von|vom|aus|über) {_SAID}(?:her |aus )?"
    r"(?:kommt|kommen|kommst|komme|fährt|läuft)"
    rf"|(?:von|vom) {_SAID}(?:kommend|aus gesehen)"
    rf"|(?:si|quand|lorsque) (?:vous|on|tu|je) (?:arriv\w+|ven\w+|vien\w+) (?:par|de|du|depuis) {_LAST}"
    rf"|en (?:venant|arrivant) (?:de|du|depuis|par) {_LAST}"
    rf"|(?:si|cuando) (?:vienes|viene|se viene|vienen|llegas|llega|uno viene) (?:de|del|desde|por) {_LAST}"
    rf"|viniendo (?:de|del|desde|por) {_LAST}"
    rf"|(?:jadąc|idąc|jadac|idac|patrząc) (?:od|z|ze) (?:strony )?{_LAST}"
    r"|[\w’-]{2,40}['’]?[dt][ae]n (?:gelirken|gelince|gelirseniz|gelirsen|gelindiğinde)"
    rf"|(?:якщо|коли) (?:йти|їхати|ви йдете|ви їдете|йдеш|їдеш) (?:від|з|зі|із) {_LAST}"
    rf"|(?:йдучи|їдучи) (?:від|з|зі|із) {_LAST}"
    rf"|(?:إذا|اذا|لما|وانت|وأنت) (?:جاي|جاية|قادم|جيت|تجي|بتيجي) من {_LAST}"
    r")(?!\w)",
    re.IGNORECASE,
    twice=True,
)

_SIDE: Final = Sought(
    rf"(?<!\w)(?:die|dat|degene|the one|the ones|der|die|das) (?:aan|op|on|auf) (?:de|the|der) "
    rf"(?:kant|zijde|side|seite) (?:van|of|von) {_LAST}",
    re.IGNORECASE,
)
"""Which of two it is, by the street that it lies nearer to: "die aan de kant van de Kerkstraat"."""
SIGNS: Final = _FROM.bit


def without(text: str) -> str:
    """A message without the words by which its resident says from where one comes to it.

    What smells or sounds from a street is in it: "lawaai komende van de Kerkstraat".
    """
    return _FROM.sub(" ", text)


def is_only(text: str) -> bool:
    """Whether the only place that a message tells is from where one comes, or to which side it lies."""
    near = _SIDE.sub(" ", without(text))
    return near != text and not any(meaning_of(word.strip(_AROUND).lower()) & _STREET for word in near.split())
