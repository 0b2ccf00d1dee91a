"""Messages that only begin something: "in de auto" tells of no problem, whatever a model makes of "auto" (pure)."""

# ruff: noqa: E501, RUF001 - words in their own alphabets

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from loket.wishes import plain
from services.notifier.conversation import words as told
from services.notifier.conversation.places import unknown
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.heard import CLOSELY
from services.notifier.conversation.places.housenumbers import is_post
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.shared import words_of
from services.notifier.conversation.places.tokens import Words

_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_WHERE: Final = int(
    Means.BESIDE | Means.CORNER | Means.BEFORE | Means.AFTER | Means.KIND | Means.ONLY | Means.WHOLE | Means.END
    | Means.POSTPOSITION | Means.SHOP | Means.STREET | Means.WEAK | Means.TYPO | Means.HOUSE
)  # fmt: skip
_BESIDE_A_PLACE: Final = int(Means.BESIDE | Means.ARTICLE | Means.CORNER | Means.BOTH | Means.HOUSE)
_NUMBER: Final = int(Means.NUMBER)
_DUTCH: Final = frozenset({"bij", "naast", "tegenover", "achter", "vlakbij", "langs", "onder", "aan"})
_BOTH: Final = int(Means.BOTH)
_STREET: Final = int(Means.STREET)
_TELLS: Final = int(
    Means.BESIDE | Means.CORNER | Means.KIND | Means.ONLY | Means.END | Means.POSTPOSITION | Means.SHOP | Means.HOUSE
)
_EVERYWHERE: Final = listed(
    "stoep|straat|weg|fietspad|voetpad|deur|huis|grond|trottoir|rijbaan|goot|kant|raam|hier|daar|ons|mij|me|mijn|woning|berm|"
    "tuin|balkon|gras|sidewalk|pavement|street|road|door|house|ground|here|there|my|our|us|window|gehweg|bürgersteig|haus|tür|"
    "boden|mir|uns|rue|porte|maison|chez|moi|nous|ici|acera|calle|puerta|casa|suelo|aquí|chodnik|ulic|dom|drzwi|tutaj|"
    "kaldırım|sokak|kapı|ev|burada|الشارع|الرصيف|البيت|الباب|هنا|тротуар|вулиц|двер|будин|тут"
)
"""What every street has: who says that it lies there has told no place in it."""
STANDS: Final = frozenset(
    listed(
        "is|zijn|was|waren|staat|staan|ligt|liggen|hangt|hangen|zit|zitten|lijkt|lijken|blijft|blijven|doet|doen|werkt|werken|"
        "are|were|has|have|looks|look|keeps|lies|stands|doesn't|isn't|aren't|ist|sind|war|steht|stehen|liegt|liegen|sieht|bleibt|"
        "est|sont|était|ressemble|reste|está|están|parece|sigue|jest|są|wygląda|leży|стоїть|лежить|виглядає|є"
    )
)
"""Of a whole sentence they are never the first, but where something is asked, or its subject is left out."""
_LONGEST: Final = 6
_LONGEST_CHAIN: Final = 8
"""Of several prepositions, each with its thing: "bij het bankje aan het water"."""
_AND: Final = re.compile(r"^(?:en|and|und|et|y|i|ve|і|й|та|و)\s+", re.IGNORECASE)
_A_NAME: Final = 3
"""So few words may be a name that nobody has heard of, in small letters."""


_SIDES: Final = frozenset(
    (
        *("achterkant", "achterin", "achteraan", "achter", "voorkant", "voorin", "vooraan", "voor", "links", "rechts"),
        *("linkerkant", "rechterkant", "zijkant", "boven", "beneden", "halverwege", "back", "at the back", "the back"),
        *("front", "at the front", "left", "right", "left side", "right side", "upstairs", "downstairs", "hinten"),
        *("vorne", "rückseite", "vorderseite", "oben", "unten", "derrière", "devant", "à gauche", "à droite"),
        *("detrás", "delante", "atrás", "a la izquierda", "a la derecha", "z tyłu", "z przodu", "po lewej"),
        *("po prawej", "arkada", "arkasında", "önde", "solda", "sağda", "ззаду", "спереду", "зліва", "справа"),
        *("ورا", "خلف", "قدام", "على اليمين", "على اليسار"),
    )
)
"""On which side of what follows."""


_LONGEST_WHERE: Final = 14
_LONGEST_CLAUSE: Final = 9
_CLOSE: Final = frozenset(
    listed(
        "just|juste|net|vlak|even|kurz|tuż|tuz|zaraz|hemen|tam|одразу|прямо|مباشرة|en|et|and|und|y|i|daar|da|là|there"
    )
)
_WAYS: Final = frozenset(
    listed(
        "ingang|uitgang|hoofdingang|entree|kant|zijde|exit|entrance|side|eingang|ausgang|seite|entrée|sortie|côté|entrada|salida|lado|wejście|wyjście|"
        "strona|giriş|girişi|çıkış|çıkışı|taraf|tarafı|вхід|вихід|бік|сторона|مدخل|المدخل|مخرج|المخرج|جهة|جانب|"
        "beneden|onderaan|bovenaan|bottom|top|foot|bas|haut|pied|abajo|arriba|pie|dole|dołu|górze|внизу|вгорі|أسفل|أعلى"
    )
)
"""The way in or out, the side or the end that something is at."""
_HAPPENS: Final = frozenset(
    listed(
        "kapot|stuk|vol|los|weg|broken|full|loose|missing|kaputt|voll|fehlt|cassé|cassée|plein|pleine|roto|rota|lleno|llena|zepsuty|zepsuta|pełny|kırık|bozuk|dolu|зламаний|зламана|مكسور"
    )
)
"""What is wrong with a thing: then it is no place alone."""


def without_and(words: str, language: str | None = None) -> str:
    """A part of a message without the "and" that joins it to another one; "en" says in Spanish where something is."""
    return words if language == "es" else _AND.sub("", words)


@lru_cache(maxsize=128)
def says_only_where(text: str, *, things: int = 1) -> bool:
    """Whether a message is a preposition and one thing, with articles between them: "op de stoep", "vor dem Haus".

    A resident who writes in pieces sends it before or after what is the matter.

    Args:
        text: what they wrote.
        things: so many words the thing may have: "by the bike racks" has two.
    """
    if len(text.split()) > _LONGEST_CHAIN:
        return False
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) > 1:
        # "Achterkant, bij de fietsenrekken", "bij de oostpoort, recht voor de brug".
        told = [part for part in parts if part.casefold() not in _SIDES]
        return bool(told) and all(says_only_where(part, things=things) for part in told)
    first, _, rest = text.strip().partition(" ")
    words = words_of(rest if first.casefold() in CLOSELY else text)
    if len(words) < 2 or not _begins(words, 0) or any(words.breaks[:-1]):
        return False
    begins = [at for at in range(len(words)) if _begins(words, at)]
    if len(begins) == 1 and len(words) > _LONGEST:
        return False
    if words.means[0] & _BOTH and not words.means[1] & _ARTICLE:
        # "En la acera" says where, "en fietswrak" what else there is.
        return False
    return all(_is_thing(words, begin, end, things) for begin, end in pairwise([*begins, len(words)]))


def _begins(words: Words, at: int) -> bool:
    """Whether a preposition, or the first word of one such as "ter hoogte van", stands at a word."""
    if at == 0:
        return bool(words.means[0] & _BESIDE)
    return bool(words.means[at] & _BESIDE) and not words.means[at] & _ARTICLE and not words.means[at - 1] & _BESIDE


def _is_thing(words: Words, begin: int, end: int, things: int) -> bool:
    """Whether a preposition is followed by a thing, with articles between them."""
    at = begin + 1
    while at < end and words.means[at] & (_ARTICLE | _BESIDE):
        at += 1
    return 1 <= end - at <= things or (end > at and all(_is_name(words, more) for more in range(at + 1, end)))


def _is_name(words: Words, at: int) -> bool:
    """Whether a word behind a thing is of a name: "bij de brug brabantse turfmarkt"."""
    is_street = bool(words.means[at] & _STREET) and words.low[at] not in STANDS
    # Of other languages the ordinary words are not known.
    is_unknown = words.low[0] in _DUTCH and unknown.is_unknown(words, at)
    return words.number[at] is None and (is_street or is_unknown or words.said[at][0].isupper())


_OPENERS: Final = CLOSELY | _CLOSE | _WAYS


def tells_only_where(text: str) -> bool:
    """Whether each part of a message tells which way in, side or end it is at, and none is a sentence: "park side exit".

    "Sortie côté Bezuidenhout, juste en bas de la rampe à vélos" tells of no bicycle.
    """
    opens = words_of(text).low[:1]
    if _OPENERS.isdisjoint(opens) or len(text.split()) > _LONGEST_WHERE:
        return False
    parts = [words_of(part) for part in text.split(",") if part.strip()]
    if not parts or any(low in STANDS or low in _HAPPENS for words in parts for low in words.low):
        return False
    return all(_opens_where(words, first=n == 0) for n, words in enumerate(parts))


def _opens_where(words: Words, *, first: bool) -> bool:
    """Whether words begin with the way in, the side or the end; behind those also closely by what it is."""
    at = 0
    while at < len(words) - 1 and (words.low[at] in CLOSELY or words.low[at] in _CLOSE):
        at += 1
    if not first and at and words.means[at] & _BESIDE:
        return len(words) <= _LONGEST_CLAUSE
    while not first and at < len(words) - 1 and words.means[at] & (_BESIDE | _ARTICLE):
        at += 1
    # Behind a preposition a whole sentence may begin: "obok na trawniku ktoś wyrzucił meble".
    return at + 1 < len(words) <= _LONGEST_CLAUSE and words.low[at] in _WAYS


def describes_where(text: str) -> bool:
    """Whether words tell where in a street something is, though no more than that: "achter het oude pompgebouw"."""
    words = words_of(text)
    tells = any(means & _TELLS for means in words.means)
    return tells and any(
        not words.means[at] & (_BESIDE | _ARTICLE) and not words.low[at].startswith(_EVERYWHERE)
        for at in range(len(words))
    )


def tells_where(text: str) -> bool:
    """Whether an answer to "where is it" may be one: a word of it tells a place, or hardly more than a name is said."""
    words = words_of(text)
    if not words.said:
        return False
    if len(words) <= _A_NAME and not any(words.breaks[:-1]):
        return True
    named = any(said[0].isupper() for said in words.said[1:])
    return named or any(words.number) or any(means & _WHERE for means in words.means)


def stands_beside(text: str) -> bool:
    """Whether a word says that something is beside, behind or in something else."""
    return any(means & Means.BESIDE for means in words_of(text).means)


def goes_on_with_verb(words: str) -> bool:
    """Whether words begin with the verb of a sentence whose subject was said before: "is a bike graveyard"."""
    first, _, more = words.strip().lower().partition(" ")
    return first in STANDS and bool(more) and not words.rstrip().endswith("?")


def is_bare_place(text: str, place: str | None) -> bool:
    """Whether nothing but a place is said: "Kerkstraat 12", "bij Tasmanstraat", "hoek Spui en Kalvermarkt".

    Args:
        text: what a resident wrote.
        place: that was found in it; None for none.
    """
    if place is None or is_post(place.split()[0]):
        # A lamp post is what is reported as well.
        return False
    words, told_too = words_of(text), place.lower()
    # Most messages say more, by any of their words: no need to take the place apart.
    for at, low in enumerate(words.low):
        if low not in told_too and words.number[at] is None and not words.means[at] & (_BESIDE_A_PLACE | _NUMBER):
            return False
    of_place = set(words_of(place).low)
    return all(
        low in of_place or words.number[at] is not None or bool(words.means[at] & _BESIDE_A_PLACE)
        for at, low in enumerate(words.low)
    )


def without_pointing(text: str) -> list[str]:
    """The words of a caption without those that only point: of "en dit is de put" the last."""
    pointing = told.bare(told.POINTS)
    left = [word for word in plain(text).split() if word not in pointing]
    return left or plain(text).split()


_THERE: Final = "daar|daarzo|hier|over|there|here|dort|da|drüben|là-bas|là|ici|allí|allá|ahí|aquí|tam|tutaj|tu|там|тут|отам|هناك|هنا|هنيك|orada|orda|oralarda|burada"
"""Beside a place they tell no more than that."""
_THERE_OF: Final = re.compile(r"(?<=[ıiuü]n) or(?:a(?:lar)?)?da(?=\W*$)", re.IGNORECASE)
"""In Turkish with the place in the genitive: "köprünün orada" is beside the bridge."""


def without_there(text: str) -> str:
    """A few words without a "there" that they begin or end with: "daar bij de brug"."""
    text = _THERE_OF.sub(" yanında", text)
    listed, said = told.bare(_THERE), text.split()
    while said and plain(said[-1]) in listed:
        said = said[:-1]
    while said and plain(said[0]) in listed:
        said = said[1:]
    return " ".join(said)
