"""The words with which people say which of their photos they mean: "foto 2 en 3", "das mittlere", "diğer ikisi" (pure).

Each list holds nine languages, as ``loket.wishes.plain`` leaves words.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from enum import IntEnum
from functools import cache
from typing import Final

from loket.wishes import plain
from services.notifier.conversation import ranks

PHOTO: Final = (
    "foto|foto's|fotos|fotootje|fotootjes|fotoos|plaatje|plaatjes|afbeelding|afbeeldingen|photo|photos|picture|pictures|pic|pics|image|images|bild|bilder|bildern|fotografia|"
    "imagen|imagenes|zdjecie|zdjecia|zdjeciu|zdjeciach|zdjec|fotka|fotki|fotograf|fotografta|fotografi|fotograflar|fotografin|resim|resimde|resimler|фото|фотографія|фотографії|світлина|світлини|знімок|знімки|"
    "صورة|الصورة|صور|الصور|صورتين|الصورتين|صورتان|الصورتان"
)
_FIRST: Final = "eerstes|premiers|premieres|primeros|primeras|pierwsze|pierwszych|перші|перших|اول|الاوليان|الاوليين|الاولتان|الاولتين|ilki"
_LAST: Final = "laatsten|letzte|letzten|letzter|derniers|dernieres|ultimos|ultimas|ultima|ultimo|ostatnie|ostatnich|ostatnim|son|sondaki|останні|останньому|останнім|اخر|الاخير|الاخيرة|الاخيرتان|الاخيرتين"
_LAST_BUT_ONE: Final = (
    "voorlaatste|op een na laatste|op een na de laatste|een na laatste|last but one|second to last|second last|next to last|penultimate|vorletzte|vorletzten|vorletztes|zweitletzte|"
    "avant derniere|avant dernier|avant - derniere|avant - dernier|last - but - one|second - to - last|one but last|penultima|penultimo|przedostatnie|przedostatnia|przedostatnim|sondan ikinci|передостаннє|передостання|قبل الاخيرة|ما قبل الاخيرة"
)
_BEFORE: Final = (
    "ervoor|daarvoor|vorige|one before that|one before it|one before|previous|davor|vorige|vorherige|d avant|precedente|precedent|anterior|de antes|poprzednie|wczesniejsze|"
    "ondan onceki|bir onceki|onceki|попереднє|попередня|перед ним|перед цим|قبلها|السابقة|التي قبلها"
)
_OTHER: Final = (
    "andere|anderen|overige|rest|other|others|restliche|restlichen|ubrigen|autre|autres|otra|otras|otros|demas|pozostale|inne|reszta|diger|digerleri|digeri|otekiler|"
    "інші|інша|інше|решта|الاخرى|الاخريان|الاخريين|الباقي|الباقية|الباقيتان"
)
_TWO: Final = "twee|beide|two|beiden|deux|dos|dwa|dwie|iki|ikisi|два|дві|اثنان|اثنتان|الاثنتان|صورتين|الصورتين|صورتان|الصورتان|الاخريان|الاخريين|الاوليان|الاولتان|الاوليين|الاولتين|الاخيرتان|الاخيرتين|الباقيتان"
_THREE: Final = "drie|three|drei|trois|tres|trzy|uc|ucu|три|ثلاث|الثلاث"
_FOUR: Final = "vier|four|quatre|cuatro|cztery|dort|чотири|اربع"
_AND: Final = "en|and|und|et|y|i|oraz|ve|ile|та|і|й|و|&|/|,"
_TO: Final = "-|–|tm|t m|t / m|tot en met|tot|through|to|bis|bis zu|do|по|до"
_FILLS: Final = (
    "de|het|die|deze|dat|alle|nummer|nr|een|the|those|these|that|this|one|ones|number|no|der|das|dem|den|die|nummer|eine|le|la|les|l|celle|celles|celui|ceux|numero|el|los|las|"
    "esa|esas|esta|estas|otra vez|to|te|ta|tych|tym|nr|ten|bu|su|numarali|ця|ці|те|той|та|цьому|номер|هذه|رقم|ال|التي"
)
COPULAS: Final = frozenset(
    plain(each)
    for each in [
        "een",
        "a",
        "an",
        "ein",
        "eine",
        "einen",
        "un",
        "une",
        "una",
        "is",
        "zijn",
        "was",
        "waren",
        "laat",
        "laten",
        "toont",
        "tonen",
        "hoort",
        "horen",
        "gaat",
        "gaan",
        "van",
        "daar",
        "dan",
        "dus",
        "wel",
        "zie",
        "ziet",
        "are",
        "were",
        "shows",
        "show",
        "s",
        "belongs",
        "belong",
        "of",
        "from",
        "goes",
        "go",
        "ist",
        "sind",
        "war",
        "waren",
        "zeigt",
        "zeigen",
        "gehort",
        "gehoren",
        "vom",
        "von",
        "noch",
        "zu",
        "zum",
        "zur",
        "est",
        "sont",
        "c",
        "montre",
        "montrent",
        "concerne",
        "du",
        "de",
        "d",
        "va",
        "vont",
        "es",
        "son",
        "muestra",
        "muestran",
        "pertenece",
        "del",
        "to",
        "jest",
        "sa",
        "pokazuje",
        "pokazuja",
        "przedstawia",
        "nalezy",
        "z",
        "od",
        "це",
        "показує",
        "показують",
        "належить",
        "від",
        "із",
        "з",
        "هي",
        "هو",
        "من",
        "تظهر",
        "عن",
        "fotografi",
        "ait",
    ]
)
"""What follows the rank of a photo where the word photo itself is left out: "de andere twee zijn ..."."""

AGAIN: Final = "nog|weer|again|once|noch|wieder|nochmal|encore|otra vez|znowu|jeszcze|yine|tekrar|ще|знову"
"""Behind a rank they say what it is of, once more: "de tweede nog een keer het glas"."""
FOLLOW: Final = COPULAS | frozenset(AGAIN.split("|"))


class Kind(IntEnum):
    """What a word says of which photo is meant."""

    PHOTO = 1
    RANK = 2
    LAST = 3
    LAST_BUT_ONE = 4
    BEFORE = 5
    MIDDLE = 6
    OTHER = 7
    COUNT = 8
    AND = 9
    TO = 10
    FILLS = 11


Meant = tuple[Kind, int]


@cache
def words() -> dict[str, Meant]:
    """Words and phrases in plain letters, and what each says; of a rank from 0."""
    found: dict[str, Meant] = {}
    ordinals = [f"{ranks.ORDINALS[0]}|{_FIRST}", *ranks.ORDINALS[1:]]
    lists: list[tuple[str, Kind, int]] = [
        (_FILLS, Kind.FILLS, 0),
        (_AND, Kind.AND, 0),
        (_TO, Kind.TO, 0),
        (PHOTO, Kind.PHOTO, 0),
        (_TWO, Kind.COUNT, 2),
        (_THREE, Kind.COUNT, 3),
        (_FOUR, Kind.COUNT, 4),
        (_OTHER, Kind.OTHER, 0),
        *((listed, Kind.RANK, n) for n, listed in enumerate(ordinals)),
        (f"{ranks.MIDDLE}|mittlere|mittleres|mittlerem", Kind.MIDDLE, 0),
        (f"{ranks.LAST}|{_LAST}", Kind.LAST, 0),
        (_BEFORE, Kind.BEFORE, 0),
        (_LAST_BUT_ONE, Kind.LAST_BUT_ONE, 0),
    ]
    for listed, kind, value in lists:
        for each in listed.split("|"):
            said = each if "/" in each or " - " in each else plain(each) or each
            if kind in {Kind.FILLS, Kind.AND} or " one" not in f" {said}" or kind in {Kind.BEFORE, Kind.LAST_BUT_ONE}:
                found[said] = (kind, value)
    # The dual of Arabic says "photo" and "two" at once: a photo first.
    for each in ("صورتين", "الصورتين", "صورتان", "الصورتان"):
        found[each] = (Kind.PHOTO, 2)
    for each, kind in (
        *((said, Kind.OTHER) for said in ("الاخريان", "الاخريين", "الباقيتان")),
        *((said, Kind.LAST) for said in ("الاخيرتان", "الاخيرتين")),
        *((said, Kind.RANK) for said in ("الاوليان", "الاولتان", "الاوليين", "الاولتين")),
    ):
        found[each] = (kind, -2)
    return found


_LONGEST_PHRASE: Final = 5


@cache
def longest() -> dict[str, int]:
    """How many words the longest phrase has that begins with a word; most words begin none."""
    found: dict[str, int] = {}
    for phrase in words():
        first, *more = phrase.split(" ")
        found[first] = max(found.get(first, 0), min(1 + len(more), _LONGEST_PHRASE))
    return found


_RANKED: Final = "|".join((*ranks.ORDINALS, _FIRST, ranks.LAST, _LAST, ranks.MIDDLE, _LAST_BUT_ONE, _BEFORE))
ANY: Final = "|".join(dict.fromkeys(f"{PHOTO}|{_RANKED}".split("|")))
"""Without one of these words no photo is meant by its rank."""
