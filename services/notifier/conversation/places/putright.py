"""Words with which a resident puts right where something is: "sorry, ik bedoel nummer 62" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from functools import lru_cache
from typing import Final

from loket.sought import Sought
from services.notifier.conversation.places import denied
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.levelled import level
from services.notifier.conversation.places.neighbours import own_left_out

MEANS: Final = frozenset(
    listed(
        "bedoel|bedoelde|mean|meant|meine|meinte|dire|decir|myśli|yani|увазі|أقصد|قصدي|zijn|heißen|être|ser|być|бути|точніше|вірніше|"
        "raczej|plutôt|dicho"
    )
)
"""Before a number that ends what is said, it is put right: "ik bedoel 62". No street is called so."""
AROUND: Final = MEANS | frozenset(
    listed(
        "sorry|nee|neen|o|oh|oeps|foutje|fout|vergissing|correctie|pardon|wacht|ik|het|is|moet|dat|was|niet|maar|zelfde|hetzelfde|"
        "nummer|eigenlijk|toch|typfout|typo|"
        "no|oops|wrong|mistake|correction|wait|i|it|it's|should|be|that|that's|not|but|same|actually|"
        "entschuldigung|nein|korrektur|moment|ich|es|ist|soll|nicht|sondern|"
        "désolé|désolée|non|je|veux|voulais|c'est|c|est|pas|mais|erreur|"
        "perdón|perdon|quiero|quería|quise|es|era|sino|mejor|error|"
        "przepraszam|nie|miałem|miałam|na|to|jest|tylko|chodziło|mi|pomyłka|"
        "yok|hayır|düzeltme|özür|dilerim|demek|istedim|değil|olacaktı|olmalıydı|olması|gerekiyor|gerekiyordu|gerek|aslında|doğru|"
        "numarası|numaraydı|düzeltiyorum|yanlışlıkla|kusura|bakmayın|bakma|yazacaktım|diyecektim|had|moeten|hätte|sollen|"
        "been|supposed|was|meant|have|كان|المفروض|aurait|dû|debía|debería|haber|sido|miało|powinien|być|мало|мав|повинно|"
        "ой|упс|вибачте|ні|не|а|я|мав|мала|на|це|помилка|помилилась|помилилася|помилився|"
        "عفوا|لا|آسف|اسف|كنت|تصحيح|خطأ|هو|ليس|بل|يكون|أن|يجب|قلت|كتبت|"
        "zei|schreef|typte|verkeerd|verkeerde|klopt|hoor|ben|wezen|worden|wordt|ce|ne|n'est|"
        "said|wrote|typed|sagte|schrieb|falsch|falsche|sollte|sein|das|ai|j'ai|dit|écrit|doit|dije|escribí|debe|debería|ser|"
        "napisałem|napisałam|powinno|ma|zły|dedim|demiştim|yazdım|yazmışım|yanlış|olacak|olmalı|doğrusu|oh|ah|ach|має|написав|написала|ook|also|auch|aussi|también|też|ayrıca|також|أيضا|->|=>|→|>|="
    )
)
"""What stands around a place that is put right, and tells nothing else."""
_BEGINS: Final = (
    r"^(?:[^\w]*(?:nee|neen|sorry|no|nein|non|nie|ні|ой|pardon|oeps|het is|dat is|is|it is|it's|that's|this is|"
    r"ist|das ist|c'est|ce n'est|n'est|es|to|to jest|це|ik bedoel|ik bedoelde|i mean|i meant|ich meine|"
    r"ich meinte)(?!\w))*[^\w]*"
)
"""Of these none is made of others ("es ist"): the time that a text of them takes would double with each."""
_NOT_BUT: Final = Sought(
    rf"{_BEGINS}(?:niet|not|nicht|pas|no|no es|nie|не|ليس)\s[^.!?;]{{1,60}}?"
    r"[\s,](?:maar|but|sondern|mais|sino|tylko|lecz|ale|а|بل)\s+(?=\S)",
    re.IGNORECASE,
)
_SHOULD_BE: Final = Sought(
    r"(?<!\w)(?:moet|moest|soll|sollte|should|should have|was (?:supposed|meant) to|doit|devrait|aurait dû|"
    r"debe|debería|debía|ma|miało|powinno|powinien|має|мало|мав|يجب أن)\s"
    r"(?:\w+\.?\s){0,2}?(?:(?:be|been|être|ser|być|бути|يكون)\s(?:\w+\.?\s){0,2}?)?[1-9]\d{0,3}[a-z]?(?!\w)"
    r"(?:\s(?:zijn|wezen|worden|sein|heißen))?[\s.!]*$|[1-9]\d{0,3}[a-z]?\s(?:numara\s)?ol(?:acak|malı|ması gerek)|"
    r"(?<!\w)(?:had|hätte)\s(?:\w+\s){0,2}?[1-9]\d{0,3}[a-z]?\s"
    r"(?:moeten (?:zijn|wezen|staan)|sein (?:sollen|müssen))[\s.!]*$",
    re.IGNORECASE,
)
_IT_IS: Final = re.compile(
    r"^[^\w]*(?:(?:en|and|und|et|y|i|ve|і|та|maar|but|aber|mais|pero|ale|але)\s)?(?:(?:het|dat|mijn|the|die|das|la|le|el|correct|juiste|goede)\s){0,3}"
    r"(?:(?:huis)?nummer|house number|hausnummer|number|numéro|número|numer|номер|رقم|)\s?"
    r"(?:is|het is|'t is|it is|it's|that is|es ist|ist|c'est|est|es|to jest|це|هو)\s"
    r"(?:(?:nr|no|nummer|number|numéro|número|numer|номер|رقم|de|die|le|el|au|bei|bij|op|at)\.?\s){0,2}"
    r"[1-9]\d{0,3}\s?[a-z]?[\s.!]*$",
    re.IGNORECASE,
)


_TAKES_BACK: Final = Sought(
    r"(?<!\w)(?:(?:nee|neen|wacht|no|nope|wait|nein|doch|non|nie|yok|hayır|ні|ой|لا)[\s,.!…]+){1,3}"
    r"(?:(?:het|dat|'t|it|that|that's|it's|es|das|ce|c'est|c'était|to|було|це|все|усе|wszystko|jednak|toch|wel|was|is|war|ist|"
    r"était|est|está|estaba|era|todo|tout|alles|doch|było|się|actually|eerst|eerste|al|already|bien|كله|كان|الكل)[\s,]+){0,5}"
    r"(?:goed|juist|klopt|klopte|right|correct|fine|richtig|stimmt|korrekt|bon|juste|bien|correcto|dobrze|zgadza|"
    r"doğru|doğruydu|doğruymuş|правильно|вірно|так|صحيح|صح)(?!\w)"
    r"(?![\s,]*(?:niet|not|nicht|pas|nie|не|değil))[\s,:;.!…]*",
    re.IGNORECASE,
)
"""Who puts something right and then says that it was right before: "no wait, it was right"."""


SIGNS: Final = _TAKES_BACK.bit | _NOT_BUT.bit | denied.SIGNS
"""A text that is as ``level`` leaves it and has none of them has no other ``rest``."""


def taken_back(text: str) -> str | None:
    """What is told behind words that take back what was put right before them; None where nothing is taken back."""
    found = _TAKES_BACK.search(text)
    if found is None or denied.without(text[: found.start()], AROUND) == text[: found.start()]:
        return None
    return text[found.end() :]


def says_it_is(text: str) -> bool:
    """Whether a message says of a house number no more than that it is the one: "het is nummer 14"."""
    return _IT_IS.match(own_left_out(text).rstrip(" ,;")) is not None


def becomes(text: str, was: str, number: str) -> bool:
    """Whether a message of two house numbers says that the first is to be the other: "12 -> 14", "12 moet 14 zijn"."""
    between = re.search(
        rf"(?<!\w){re.escape(was)}(?!\w)(.{{1,40}}?)(?<!\w){re.escape(number)}(?!\w)", level(text), re.IGNORECASE
    )
    if between is None:
        return False
    words = [word.strip(",.;:!()").lower() for word in between[1].split()]
    return all(not word or word in AROUND for word in words) and any(words)


def puts_right(text: str) -> bool:
    """Whether a message says that it is not the one but the other: "niet de Kerkstraat maar ...", "14 niet 12"."""
    return rest(text) != text or _SHOULD_BE.search(text) is not None


@lru_cache(maxsize=64)
def rest(text: str) -> str:
    """A message without the place that it says is not it."""
    behind = taken_back(text)
    if behind is not None:
        return behind
    left = denied.without(text, AROUND)
    if left != text:
        return left
    begin = _NOT_BUT.match(text)
    return text if begin is None or denied.is_count(text[begin.end() :]) else text[begin.end() :]
