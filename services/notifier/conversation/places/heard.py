"""Numbers that are heard as house numbers by what stands around them: ``ter hoogte van zesentwintig`` (pure)."""

from collections.abc import Sequence
from typing import Final

from services.notifier.conversation.places.counting import NUMBERS
from services.notifier.conversation.places.endings import GO_ON, listed
from services.notifier.conversation.places.meanings import FILLING, Means
from services.notifier.conversation.places.names import Name
from services.notifier.conversation.places.putright import AROUND
from services.notifier.conversation.places.shared import words_of
from services.notifier.conversation.places.tokens import Words

_FILLING: Final = int(FILLING)
_ARTICLE: Final = int(Means.ARTICLE)
_HOUSE: Final = int(Means.HOUSE)
_MARK: Final = int(Means.NUMBER)
_OF: Final = frozenset(listed("van|of|von|de|du|del"))
_UNIT: Final = int(Means.UNIT)
_FEW_SPOKEN: Final = 4
_ONE: Final = frozenset({"een", "one", "un", "uno", "eins", "once", "sept"})
"""Numbers in words that are other words too."""
_HEIGHT: Final = frozenset(
    listed("hoogte|thv|t.h.v|tegenover|tgo|t.o|t/o|opposite|gegenüber|höhe|face|frente|enfrente")
)
"""Before a number they say that it is that of a house."""
_BESIDE_THE: Final = frozenset(listed("devant|derrière|delante|detrás|neben|hinter"))
"""Before an article and a number they do too: "|devant le 20"."""
_BEFORE_HOUSE: Final = frozenset({"front", "outside"})
_STANDS: Final = frozenset({"is", "are", "was", "were", "has", "lies", "stands", "keeps"})
"""In English no article stands there: "the post in |front of 20 is gone"."""
_LEVEL: Final = frozenset(listed("altura|hauteur|niveau|wysokości|wysokosci|рівні"))
"""Before a number they also say how high something is: "una altura de 3"."""
_OF_HOUSE: Final = frozenset(listed("del|du"))
"""Between those and a number they tell that it is that of a house: ``a la altura |del 180``."""
_TAKES_BACK: Final = frozenset(listed("non|no|nie|ні|لا|attends|attendez|espera|czekaj|зачекай"))
"""Right behind a number: "au niveau du 2... non attends je vérifie"."""
_AT: Final = frozenset({"bij", "voor", "naast"})
"""Of these only a number with nothing else in its part of a sentence is one: not "met tellen opgehouden bij dertig"."""
_TWENTY: Final = 20
_NUMARA: Final = "numara"
_NUMBERED: Final = "numaral"
"""With an ending that makes it the number of a bus."""
_LED: Final = 2
CLOSELY: Final = frozenset(
    listed(
        "schuin|recht|pal|precies|net|direct|exact|ongeveer|zowat|ergens|somewhere|right|directly|diagonally|exactly|roughly|schräg|direkt|genau|"
        "ungefähr|juste|pile|quasi|justo|exactamente|dokładnie|prosto|mniej|więcej|прямо|якраз|майже|تماما|بالضبط|"
        "pair|impair|par|impar|odd|gerade|ungerade|parzysta|parzystej|nieparzysta|nieparzystej|парна|парний|непарна|непарний"
    )
)
"""How close by something stands: ``Keizerstraat, schräg gegenüber von der 61a``."""


def hear(words: Words, names: Sequence[Name]) -> None:
    """Take a year in the name of a street for no house number, and one in words for one: ``bij twaalf``."""
    for name in names:
        words.number[name.begin : name.end] = [None] * (name.end - name.begin)
    spoken = [] if NUMBERS.keys().isdisjoint(words.low) else range(1, len(words.said))
    for at in spoken:
        is_high = words.low[at] in NUMBERS and int(NUMBERS[words.low[at]]) >= _TWENTY
        if words.number[at] is None and is_high and _is_heard(words, at):
            words.number[at] = NUMBERS[words.low[at]]
    last = len(words.said) - 1
    if last >= _FEW_SPOKEN or words.number[last] is not None or words.low[last] in _ONE:
        return
    if all(words.means[at] & _FILLING or words.low[at] in AROUND for at in range(last)):
        words.number[last] = NUMBERS.get(words.low[last])


def _is_heard(words: Words, at: int) -> bool:
    ends = at + 1 == len(words.said) or bool(words.breaks[at])
    begins = at == 1 or bool(words.breaks[at - _LED])
    by_house = words.low[at - 1] in _AT and not words.breaks[at - 1] and begins and ends
    return by_house or (is_at_height(words, at) and (ends or words.low[at + 1] in GO_ON))


def is_at_height(words: Words, at: int) -> bool:
    """Whether a number stands behind words that tell beside which house it is: ``ter hoogte van 26``."""
    before = at - 1
    while before > 0 and at - before <= _LED and words.means[before] & _ARTICLE and words.low[before] not in _HEIGHT:
        if words.breaks[before]:
            return False
        before -= 1
    after = at + 1
    counted = after < len(words.said) and not words.breaks[at] and bool(words.means[after] & _UNIT)
    high = before >= 0 and (words.low[before] in _HEIGHT or _is_level_with(words, at) or _is_by(words, at))
    return high and not words.breaks[before] and not counted


def _is_by(words: Words, at: int) -> bool:
    """Whether a number is what something stands beside: ``devant le 20``, ``in front of 20 is``."""
    if at > 1 and words.means[at - 1] & _ARTICLE and words.low[at - 2] in _BESIDE_THE:
        return True
    before = at - 2 if words.low[at - 1] in _OF else at - 1
    ends = at + 1 == len(words.said) or bool(words.breaks[at]) or words.low[at + 1] in _STANDS
    return before >= 0 and ends and words.low[before] in _BEFORE_HOUSE


def _is_level_with(words: Words, at: int) -> bool:
    """Whether a number stands behind ``a la altura del``, ``à hauteur du``, or is too high for how high a thing is."""
    before = at - 1
    number = words.number[at] or words.low[at]
    if at + 1 < len(words.said) and words.breaks[at] and words.low[at + 1] in _TAKES_BACK:
        return False
    told = words.low[before] in _OF_HOUSE or (number.isdecimal() and int(number) > _TWENTY)
    if before > 0 and words.means[before] & _ARTICLE and words.low[before] not in _LEVEL:
        before -= 1
    return told and words.low[before] in _LEVEL and not words.breaks[before]


def is_of_part(words: Words, at: int) -> bool:
    """Whether a number is that of the house of which a part is told: ``tegenover de voordeur van 88``."""
    return at > 1 and words.low[at - 1] in _OF and bool(words.means[at - 2] & _HOUSE) and not words.breaks[at - 2]


def says_number_behind(words: Words, at: int) -> bool:
    """Whether the word for a number stands behind it, as in Turkish: ``41 |numara``."""
    return (
        at + 1 < len(words.said)
        and not words.breaks[at]
        and words.low[at + 1].startswith(_NUMARA)
        and not words.low[at + 1].startswith(_NUMBERED)
    )


def is_marked(text: str, number: str | None) -> bool:
    """Whether a text says of a number that it is that of a house: ``van |nummer 20 tot aan de hoek``."""
    words = words_of(text)
    return number is not None and any(
        words.number[at] == number and words.means[at - 1] & _MARK for at in range(1, len(words.said))
    )
