"""Which row of a list a typed answer takes by its number or by its rank: "2", "de 2e", "ikincisi", "the last one" (pure).

Each list holds nine languages, as ``loket.wishes.plain`` leaves words: lower case, no accents.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.wishes import plain
from services.notifier.conversation.saying import says

_LONGEST: Final = 6
_BARE: Final = 2
_BARE_OF_A_ROW: Final = 4
"""Words of an answer that says of a number that it is that of a row: "la opción dos"."""
_FEW: Final = 3
"""Words of an answer that says which row it is by where that stands: "de onderste"; a lamp may be the lowest too."""
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
_ROW: Final = "optie|keuze|nummer|nr|option|choice|number|auswahl|möglichkeit|choix|numéro|opción|número|opcja|opcję|wybór|numer|seçenek|numara|варіант|номер|пункт|الخيار|خيار|رقم"
LAST: Final = (
    "laatste|last|last one|letzte|letzter|letzten|letztes|dernier|dernière|último|última|ostatnie|ostatni|ostatnia|ostatnią|ostatniego|ostatniej|"
    "sonuncu|sonuncusu|sonuncuyu|en son|en sondaki|останнє|останній|остання|останню|последний|последняя|последнее|الأخير|الأخيرة|آخر واحد|آخر واحدة|اخر وحدة"
)
_LOWEST: Final = "onderste|bottom|bottom one|lowest|unterste|untere|untersten|du bas|el de abajo|la de abajo|de más abajo|na dole|najniższa|en alttaki|alttaki|нижня|нижній|нижнє|найнижча|السفلي|السفلى|اللي تحت"
_HIGHEST: Final = "bovenste|top|top one|oberste|obere|obersten|du haut|el de arriba|la de arriba|de más arriba|na górze|najwyższa|en üstteki|üstteki|верхня|верхній|верхнє|найвища|العلوي|العليا|اللي فوق"
MIDDLE: Final = "middelste|middle|middle one|mittlere|mittleren|du milieu|el del medio|la del medio|środkowa|środkowy|środkową|ortadaki|ortanca|середня|середній|середню|الأوسط|الوسطى|اللي بالنص"


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
    of_row = count <= _BARE or (count <= _BARE_OF_A_ROW and says(_ROW, text))
    # Ranks first: "the third one" says a number too.
    for lists in (ORDINALS, CARDINALS if of_row else ()):
        for place, listed in enumerate(lists):
            if says(listed, text):
                return place if place <= options else None
    return _by_where(text, count, options)


def _by_where(text: str, count: int, options: int) -> int | None:
    """By where a row stands among the others; what stands last of all is no option, and hardly meant by that."""
    if says(LAST, text) or (count <= _FEW and says(_LOWEST, text)):
        return options - 1
    if count <= _FEW and says(_HIGHEST, text):
        return 0
    return options // 2 if count <= _FEW and options % 2 and says(MIDDLE, text) else None


def says_twice(text: str, number: int) -> bool:
    """Whether a text says a number more than once: "2, op Spui 2"."""
    return _DIGIT.findall(plain(text.translate(_RAISED))).count(str(number)) > 1
