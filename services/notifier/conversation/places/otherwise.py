"""Places as people write them when they do not write them as they should, brought into the usual form (pure).

"fahrenheit straat 340", "teniersplantsoendeki", "na Leywegu", "Noordeinde 64'te", "رقم ثمانية وأربعون".
"""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.found import Found
from services.notifier.conversation.places.ordinary import is_ordinary

_HEADS: Final = (
    "straat|straad|strat|straatje|straet|laan|laen|weg|wech|wegh|plein|plijn|plain|kade|gracht|gragt|singel|dijk|dreef|steeg|"
    "plantsoen|str|pln|ln"
)
_RIGHT: Final = {
    "straad": "straat",
    "strat": "straat",
    "straet": "straat",
    "laen": "laan",
    "wech": "weg",
    "wegh": "weg",
    "plijn": "plein",
    "plain": "plein",
    "gragt": "gracht",
}
_HEAD_APART: Final = re.compile(rf"[ -](?:{_HEADS})", re.IGNORECASE)
_DIGIT: Final = re.compile(r"\d")
_SHORT_NEW: Final = Sought("nw", re.IGNORECASE)
_MARK_OF_ONE: Final = re.compile(r" [nN][.°º]? ?\d")
_TOWN_AT: Final = Sought(" (?:in|te) [A-Z]")
"""Without one of these nothing of what needs it is looked for."""
_MARKS: Final = (
    r"(?:nr|no|nº|n°|num|nummer|numero|número|numéro|numer|number|huisnummer|hausnummer|house number|numara|номер|رقم|"
    r"thv|tgo|bij|at|op)"
)
_NUMBER_FOLLOWS: Final = (
    rf"(?=[\s,.:]+(?:{_MARKS}[\s.:]*)*"
    r"(?:\d|(?:hausnummer|nummer|huisnummer|number) [^\W\d_]{4,}|[^\W\d_]*(?:honderd|ig)\b))"
)
_TWO_WORDS: Final = re.compile(rf"(?<![\w'])([^\W\d_]{{4,}})[ -]({_HEADS}){_NUMBER_FOLLOWS}", re.IGNORECASE)
_TWO_ANYWHERE: Final = re.compile(rf"(?<![\w'])([^\W\d_]{{4,}})[ -]({_HEADS})(?!\w)", re.IGNORECASE)
_CROSSING: Final = re.compile(
    r"(?<!\w)(?:meets?|crosses|kruist|kreuzt|croise|cruzan?|hoek|kruising|kruispunt|splitsing|corner|crossing|intersection|junction|ecke|kreuzung|angle|coin|croisement|carrefour|"
    r"esquina|cruce|r[oó]g|rogu|skrzyżowan\w+|köşe\w*|kavşa\w+|زاوية|تقاطع|перехрест\w+|розі|ріг)(?!\w)|\w /",
    re.IGNORECASE,
)
_NUMBER_BEFORE: Final = re.compile(
    r"(?<!\w)(\d{1,4}[a-z]?,? (?:de (?:la )?|of (?:the )?|in (?:the |de )?|van de |на |w |przy )?)"
    rf"([^\W\d_]{{4,}})[ -]({_HEADS})(?!\w)",
    re.IGNORECASE,
)
_TURKISH: Final = re.compile(
    r"(?<!\w)(\w{2,}(?:straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|steeg|plantsoen|markt))'?"
    r"(?:[dt][ae](?:ki\w{0,4}|y\w{0,4}|n)?|n[ıiuü]n|[ıiuü]n|y?l[ae]|ya|ye)(?!\w)",
    re.IGNORECASE,
)
_POLISH: Final = re.compile(
    r"(?<!\w)(\w{2,}(?:straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|steeg))(?:ie|u|em|owi|a|y|i|ą|ę)(?!\w)",
    re.IGNORECASE,
)
_BENT: Final = Sought(
    r"(?:straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|steeg|plantsoen|markt)'?(?:[dtyn]|[ıiuüaoeęąl]\w{0,3}(?!\w))",
    re.IGNORECASE,
)
"""Without it no street has such an ending: what begins as they do is quicker to look for than what ends so."""
_POLISH_PARK: Final = re.compile(r"(?<!\w)((?:w|do) [A-Z]\w{3,}park)u(?!\w)")
"""In a park; who is near one ("koło Zuiderparku") says less."""
_LOCATIVE_NUMBER: Final = re.compile(r"(?<!\w)(\d{1,4}[a-z]?)'(?:[dt][ae]\w{0,4}|n[ıiuü]n|[ıiuü]n)(?!\w)")
_SHORT_MARK: Final = re.compile(r"(?<=[a-z])( |, )n[.°º]? ?(\d{1,4}[a-z]?)(?!\w)", re.IGNORECASE)
_LETTER_FOR_FIGURE: Final = re.compile(r"(?<=\d)[oO](?=\d)")
_SHORT_BETWEEN: Final = Sought(r"(?<!\w)(?:tss|tsn)(?!\w)", re.IGNORECASE)
_ONE_OF_TWO: Final = Sought(r"(?<!\w)(?:Oude|Nieuwe|Lange|Korte|Hoge|Lage|Grote|Kleine)(?!\w)")
_BETWEEN: Final = re.compile(r"(?<!\w)(?:tss|tsn)\.? (?=\d)", re.IGNORECASE)
_IN_TOWN: Final = re.compile(
    r"(?<=[a-z]),? (?:in|te) [A-Z][\w'-]+(?: [A-Z][\w'-]+)?"
    r"(?=,? (?:(?:ter|op) )?(?:hoogte van|thv|t\.h\.v\.?|tgo|t\.?/?o\.?|tegenover|bij|voor|nr\.?|nummer|huisnummer) "
    r"(?:nr\.? |nummer )?\d)"
)
"""The town between a street and its house number: "Beethovenlaan in Rijswijk, t.o. 44"."""
_BESIDE_IT: Final = (
    r"(?:bij|voor|op|naast|thv|t\.h\.v\.?|t\.?/?o\.?|tegenover|ter hoogte van|across from|opposite|in front of|near|"
    r"next to|outside|gegenüber(?: von)?|vor|neben|bei|en face du|devant le|à côté du|frente al|enfrente del|"
    r"delante del|naprzeciwko|obok|przy)"
)
_MARKED: Final = r"(?:huisnummer|huisnr|nummer|nr|number|no|house|numéro|número|numer|numeru)\.?"
_OF_TWO: Final = re.compile(
    r"(?<!\w)((?:Oude|Nieuwe|Lange|Korte|Hoge|Lage|Grote|Kleine) [A-Z][^\W\d_]{2,})(?: \([A-Z][\w' -]+\))?,? "
    rf"(?:(?:{_BESIDE_IT} )?{_MARKED} (?=\d)|{_BESIDE_IT} (?=\d{{1,4}}[a-zA-Z]?\s*(?:$|[.,;:!?)\n])))"
)
"""A name that says of which of two it is, and no street: "Oude Delft (Delft), bij huisnr 167"."""
_NEW: Final = re.compile(r"(?<!\w)(?:nwe|nw)\.? (?=\w{4,})", re.IGNORECASE)
_ONES: Final = listed("واحد|اثنين|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر")
_ARABIC: Final = {
    **{
        f"{form}{hundred}": 100 * n
        for hundred in listed("مية|مئة|مائة|ميه")
        for n, word in enumerate(_ONES, start=1)
        for form in (word, word.replace("أ", "ا"))
    },
    **{word: n for n, word in enumerate(_ONES, start=1)},
    **{f"{word}ة": n for n, word in enumerate(_ONES, start=1)},
    "اثنان": 2,
    "تنين": 2,
    "تلاتة": 3,
    "اربعة": 4,
    "ثمانية": 8,
    "تمنية": 8,
    "احد": 1,
    "وحدة": 1,
    "اثنا": 2,
    "اطنعش": 12,
    "عشرين": 20,
    "عشرون": 20,
    "ثلاثين": 30,
    "ثلاثون": 30,
    "تلاتين": 30,
    "أربعين": 40,
    "اربعين": 40,
    "أربعون": 40,
    "خمسين": 50,
    "خمسون": 50,
    "ستين": 60,
    "ستون": 60,
    "سبعين": 70,
    "سبعون": 70,
    "ثمانين": 80,
    "ثمانون": 80,
    "تمانين": 80,
    "تسعين": 90,
    "تسعون": 90,
    "مية": 100,
    "مئة": 100,
    "مائة": 100,
    "ميه": 100,
    "ميتين": 200,
    "مئتين": 200,
    "تلتمية": 300,
}
_ARABIC_NUMBERED: Final = frozenset(listed("رقم|الرقم|نمرة|النمرة|رقمه|نمرته|البيت|بيت|الدار|البناية"))
_ARABIC_AND: Final = "و"
_TEEN: Final = "عشر"


def usual(text: str) -> str:
    """A message with the names and numbers of its streets as they are mostly written; else the message itself."""
    said = _of_one_word(text) if _HEAD_APART.search(text) else text
    numbered = _DIGIT.search(said) is not None
    if numbered:
        said = _with_figures(said)
    if _BENT.search(said):
        said = _POLISH.sub(r"\1", _TURKISH.sub(r"\1", said))
    if "parku" in said:
        said = _POLISH_PARK.sub(r"\1", said)
    if numbered:
        if "'" in said:
            said = _LOCATIVE_NUMBER.sub(r"\1,", said)
        if _MARK_OF_ONE.search(said):
            said = _SHORT_MARK.sub(r"\1nr \2", said)
    if _SHORT_NEW.search(said):
        said = _NEW.sub("nieuwe ", said)
    if numbered:
        said = _without_town(said)
    return said if said.isascii() else _arabic(said)


def tells_more(again: Found | None, found: Found | None, *, in_full: bool) -> bool:
    """Whether a message tells more as it is mostly written than it does as it is.

    Args:
        again: the place that it tells as it is mostly written.
        found: the one that it tells as it is.
        in_full: whether something was short, or in two words: a street alone is more then than a thing.
    """
    if again is None:
        return False
    if found is not None and not found.rough:
        # "Kerk plein 3" tells of no other street than "Plein 3" does.
        return again.words.lower().endswith(found.words.lower())
    return not again.rough or (in_full and not again.spot and (found is None or found.spot))


def _with_figures(said: str) -> str:
    said = _LETTER_FOR_FIGURE.sub("0", said)
    if _SHORT_BETWEEN.may_hold(said):
        said = _BETWEEN.sub("tussen ", said)
    return said


def _without_town(said: str) -> str:
    """A message without what stands between a street and its number: its town, or of which of two it is."""
    if _TOWN_AT.search(said):
        said = _IN_TOWN.sub(",", said)
    if _ONE_OF_TWO.may_hold(said):
        said = _OF_TWO.sub(r"\1 ", said)
    return said


def _of_one_word(text: str) -> str:
    """A message with the streets in one word that it says in two."""
    said = _TWO_WORDS.sub(lambda m: _joined(m[1], m[2]) or m[0], text)
    said = _NUMBER_BEFORE.sub(lambda m: m[1] + (_joined(m[2], m[3]) or f"{m[2]} {m[3]}"), said)
    if _CROSSING.search(said):
        said = _TWO_ANYWHERE.sub(lambda m: _joined(m[1], m[2]) or m[0], said)
    return said


def _joined(first: str, head: str) -> str | None:
    """A street in one word of two: ``Fahrenheit straat``; None for "hele straat"."""
    if is_ordinary(first.lower()):
        return None
    right = _RIGHT.get(head.lower(), head.lower())
    return f"{first}{right}"


def _arabic(text: str) -> str:
    """A message with the house number in figures that it says in Arabic words behind "number"."""
    said = text.split()
    for at, word in enumerate(said[:-1]):
        if word not in _ARABIC_NUMBERED:
            continue
        begin = at + 2 if said[at + 1] in _ARABIC_NUMBERED else at + 1
        total, end = 0, begin
        while end < len(said):
            value = _value(said[end])
            if value is None:
                break
            total, end = total + value, end + 1
        if total:
            return " ".join([*said[:begin], str(total), *said[end:]])
    return text


def _value(word: str) -> int | None:
    bare = word.strip("،.؟!")
    found = _ARABIC.get(bare, _ARABIC.get(bare.removeprefix(_ARABIC_AND)))
    return found if found is not None or bare != _TEEN else 10
