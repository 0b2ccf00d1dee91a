"""Which row of a list a typed answer takes by its number or by its rank: "2", "de 2e", "ikincisi", "the last one" (pure).

Each list holds nine languages, as ``loket.wishes.plain`` leaves words: lower case, no accents.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from functools import cache
from typing import Final

from loket.wishes import plain
from services.notifier.conversation import words
from services.notifier.conversation.saying import says, sign_of

_LONGEST: Final = 6
_LONGEST_ASKED: Final = 8
"""Words of who asks after one by its rank."""
_BARE: Final = 2
_BARE_OF_A_ROW: Final = 4
"""Words of an answer that says of a number that it is that of a row: "la opción dos"."""
_FEW: Final = 3
"""Words of an answer that says which row it is by where that stands: "de onderste"; a lamp may be the lowest too."""
_ROW: Final = "optie|keuze|nummer|nr|option|choice|number|auswahl|möglichkeit|choix|numéro|opción|número|opcja|opcję|wybór|numer|seçenek|numara|варіант|номер|пункт|الخيار|خيار|رقم"
_TAKES: Final = (
    f"{_ROW}|de|het|die|dat|doe|neem|kies|pak|dan|wordt|graag|the|take|pick|choose|go|with|it's|der|die|das|dann|nehme|nimm|wähle|le|la|l|je|prends|choisis|celui|el|lo|elijo|tomo|escojo|"
    "biorę|wybieram|to|ten|ta|seçiyorum|alıyorum|olsun|беру|обираю|вибираю|اختار|أختار|آخذ|ja|yes|ok|oke|oui|si|sí|tak|evet|так|نعم|met|ich|ik|i|maar|denk|bedankt|thanks|danke|merci|gracias|dziękuję|teşekkürler|дякую|شكرا"
)
"""Words beside a number of a row: "neem één". With another word it counts things or points at one: "een lamp", "that one"."""
_RAISED: Final = str.maketrans("ªº°", "   ")
_DIGIT: Final = re.compile(
    r"(?<!\w)(\d{1,2})(?:e|de|ste|st|nd|rd|th|er|ere|re|eme|ieme|ter|tes|te|o|ro|ra|do|da|to|ga|gi|gie|sza|szy|cia|ci|"
    r"inci|nci|uncu|si|га|ге|гу|ша|ше|шу|тя|тю|та|те|а|е|и)?(?!\w)"
)
"""A number as plain words have it, alone or as a rank: "2e", "3rd", "2-га"."""
ORDINALS: Final = (
    (
        "eerste|1ste|first|first one|erste|erster|ersten|erstes|premier|première|primer|primero|primera|pierwsze|pierwszy|pierwsza|pierwszą|pierwszego|pierwszej|"
        "birinci|birincisi|birinciyi|birincisini|ilk|ilki|ilkini|перше|перший|перша|першу|першого|первый|первая|первое|الأول|الأولى|اول واحد|أول واحدة|اول وحدة"
    ),
    (
        "tweede|second|second one|zweite|zweiter|zweiten|zweites|deuxième|seconde|segundo|segunda|drugie|drugi|druga|drugą|drugiego|drugiej|"
        "ikinci|ikincisi|ikinciyi|ikincisini|друге|другий|друга|другу|другого|второй|вторая|второе|الثاني|الثانية|التاني|التانية|ثاني واحد|تاني واحد"
    ),
    (
        "derde|third|third one|dritte|dritter|dritten|drittes|troisième|tercer|tercero|tercera|trzecie|trzeci|trzecia|trzecią|trzeciego|trzeciej|"
        "üçüncü|üçüncüsü|üçüncüyü|третє|третій|третя|третю|третього|третий|третья|третье|الثالث|الثالثة|التالت|التالتة|ثالث واحد"
    ),
    (
        "vierde|fourth|fourth one|vierte|vierter|vierten|viertes|quatrième|cuarto|cuarta|czwarte|czwarty|czwarta|czwartą|czwartego|"
        "dördüncü|dördüncüsü|dördüncüyü|четверте|четвертий|четверта|четверту|четвёртый|الرابع|الرابعة|رابع واحد"
    ),
)
CARDINALS: Final = (
    "één|een|one|eins|un|une|uno|una|jeden|bir|один|واحد",
    "twee|two|zwei|deux|dos|dwa|iki|два|اثنان|اثنين|اتنين",
    "drie|three|drei|trois|tres|trzy|üç|три|ثلاثة|تلاتة",
    "vier|four|quatre|cuatro|cztery|dört|чотири|أربعة",
)
"""Also an article in many languages: an answer only where hardly anything else is said."""
LAST: Final = (
    "laatste|last|last one|letzte|letzter|letzten|letztes|dernier|dernière|último|última|ostatnie|ostatni|ostatnia|ostatnią|ostatniego|ostatniej|"
    "sonuncu|sonuncusu|sonuncuyu|en son|en sondaki|останнє|останній|остання|останню|последний|последняя|последнее|الأخير|الأخيرة|آخر واحد|آخر واحدة|اخر وحدة"
)
_LOWEST: Final = "onderste|bottom|bottom one|lowest|unterste|untere|untersten|du bas|el de abajo|la de abajo|de más abajo|na dole|najniższa|en alttaki|alttaki|нижня|нижній|нижнє|найнижча|السفلي|السفلى|اللي تحت"
_HIGHEST: Final = "bovenste|top|top one|oberste|obere|obersten|du haut|el de arriba|la de arriba|de más arriba|na górze|najwyższa|en üstteki|üstteki|верхня|верхній|верхнє|найвища|العلوي|العليا|اللي فوق"
MIDDLE: Final = "middelste|middle|middle one|mittlere|mittleren|du milieu|el del medio|la del medio|środkowa|środkowy|środkową|ortadaki|ortanca|середня|середній|середню|الأوسط|الوسطى|اللي بالنص"

_LOWEST_ALONE: Final = (
    "onderaan|helemaal onderaan|die onderaan|de laatste van de lijst|the one at the bottom|one at the bottom|at the bottom|the one at the end|ganz unten|unten|die ganz unten|das ganz unten|tout en bas|en bas|"
    "abajo|abajo del todo|la del final|el del final|na dole|na samym dole|ta na samym dole|en alt|aşağıdaki|en aşağıdaki|son olan|son seçenek|внизу|в самому низу|на самому низу|та що внизу|الي تحت|تحت|اللي بالآخر|اللي بالاخر"
)
_HIGHEST_ALONE: Final = (
    "bovenaan|helemaal bovenaan|die bovenaan|the one at the top|one at the top|at the top|ganz oben|oben|die ganz oben|das ganz oben|tout en haut|en haut|arriba|arriba del todo|na górze|na samej górze|"
    "en üst|yukarıdaki|en yukarıdaki|ilk seçenek|вгорі|на самому верху|та що зверху|الي فوق|فوق|اللي بالأول"
)
_MIDDLE_ALONE: Final = (
    "in het midden|die in het midden|tussenin|the one in the middle|one in the middle|in the middle|in der mitte|die in der mitte|das in der mitte|au milieu|en el medio|en medio|w środku|ta w środku|ten w środku|"
    "ortada|ortadaki olan|посередині|та що посередині|بالنص|في الوسط|بالوسط"
)
"""As a whole answer; in more words they say where a thing is."""


def rank(text: str, options: int) -> int | None:
    """Which of some options an answer takes by number or rank, from 0.

    Args:
        text: what was answered.
        options: how many there are; a row behind them says "something else".

    Returns:
        ``options`` for that row; None when the answer says no number of them, or several.
    """
    flat = plain(text.translate(_RAISED))
    count = len(flat.split())
    if count > _LONGEST:
        return None
    numbers = {int(n) for n in _DIGIT.findall(flat)}
    if len(numbers) == 1 and 1 <= (n := numbers.pop()) <= options + 1:
        return n - 1
    # Ranks first: "the third one" and "the last one" say a number too.
    ranked = _first_of(ORDINALS, text)
    if ranked is None:
        ranked = _by_where(text, count, options)
    if ranked is None and _is_of_row(flat, count, text):
        ranked = _first_of(CARDINALS, text)
    return ranked if ranked is None or ranked <= options else None


def _first_of(lists: tuple[str, ...], text: str) -> int | None:
    return next((place for place, listed in enumerate(lists) if says(listed, text)), None)


def _is_of_row(flat: str, count: int, text: str) -> bool:
    """Whether a number in words can be that of a row."""
    if count > (_BARE_OF_A_ROW if says(_ROW, text) else _BARE):
        return False
    return all(word in _beside() for word in flat.split())


@cache
def _beside() -> frozenset[str]:
    """Words of an answer that says a number of a row: those numbers, and what stands beside one."""
    return frozenset(word for listed in (*CARDINALS, _TAKES) for word in plain(listed).split())


def _by_where(text: str, count: int, options: int) -> int | None:
    """By where a row stands among the others; what stands last of all is no option, and hardly meant by that."""
    alone = _alone(text, options)
    if alone is not None:
        return alone
    if says(LAST, text) or (count <= _FEW and says(_LOWEST, text)):
        return options - 1
    if count <= _FEW and says(_HIGHEST, text):
        return 0
    return options // 2 if count <= _FEW and options % 2 and says(MIDDLE, text) else None


def _alone(text: str, options: int) -> int | None:
    """The same where an answer is no more than that."""
    flat = plain(text)
    if flat in words.bare(_LOWEST_ALONE):
        return options - 1
    if flat in words.bare(_HIGHEST_ALONE):
        return 0
    return options // 2 if options % 2 and flat in words.bare(_MIDDLE_ALONE) else None


RANKED: Final = sign_of("|".join((LAST, *ORDINALS)))
"""The sign of texts that may name a row by its rank in words."""


def named(text: str, options: int, *, beside: frozenset[str]) -> int | None:
    """Which of some things a text names by its rank in words, from 0, and says nothing else: "en de laatste?".

    Args:
        text: what was said.
        options: how many there are.
        beside: what may stand beside the rank, as ``loket.wishes.plain`` leaves words.

    Returns:
        None when it names none of them, or says more.
    """
    # Arabic writes "and" as one with what follows.
    text = text.replace("وال", "ال")
    flat = plain(text)
    lists = [listed for listed in (*ORDINALS, LAST) if says(listed, text)]
    if len(lists) != 1 or len(flat.split()) > _LONGEST_ASKED:
        return None
    rank_words = {word for phrase in lists[0].split("|") for word in plain(phrase).split()}
    if not set(flat.split()) <= rank_words | beside:
        return None
    place = options - 1 if lists[0] is LAST else ORDINALS.index(lists[0])
    return place if place < options else None


def says_twice(text: str, number: int) -> bool:
    """Whether a text says a number more than once: "2, op Spui 2"."""
    return _DIGIT.findall(plain(text.translate(_RAISED))).count(str(number)) > 1
