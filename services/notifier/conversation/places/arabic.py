"""Names of Dutch parks, bridges and shops in Arabic letters: ``جسر إيراسموس`` (pure)."""

from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.found import Found
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.tokens import Words

_BESIDE: Final = int(Means.BESIDE)
_NAMES_SOMETHING: Final = ~int(Means.WEAK | Means.TYPO | Means.STREET)
_KINDS: Final = frozenset(
    listed(
        "حديقة|حديقه|منتزه|متنزه|جسر|كوبري|قنطرة|محل|سوبرماركت|مدرسة|مدرسه|مسجد|جامع|كنيسة|متحف|محطة|محطه|مستشفى|مكتبة|فندق|"
        "مطعم|سوق|صيدلية|ملعب|غابة|مقبرة|مسرح"
    )
)
_BEHIND_NAME: Final = frozenset({"بارك", "بروخ", "بوس", "بوش"})
"""Dutch words for a thing, which stand behind the name: ``زاودر بارك``."""
_STUCK: Final = ("ب", "ل", "و")
"""Prepositions of one letter: ``بحديقة``."""
_SHORTEST: Final = 4
_LONG: Final = 5
_FOREIGN: Final = frozenset("پڤگچژ")
"""Letters that no Arabic word has."""
_ENDINGS: Final = listed(
    "وس|يس|دام|بورخ|بورغ|بيرخ|بيرغ|فيلد|هاوس|هويس|هاوز|ستاد|كيرك|بروخ|بروج|بارك|دوين|لاند|هوف|هاوت|فليت|فلايت|فيك|وايك|دايك|"
    "كفارتير|هاخ|دورب|دراخت|فين|مير|زيخت|ماركت|بوم|راست|ست|هاين|ستراند|تاون|خن|نغن|خين|دال|هوفه|هوفي"
)
"""How Dutch names end in Arabic letters."""
_KNOWN: Final = frozenset(
    listed(
        "فونديل|فوندل|ويلمز|فيلمز|إيراسموس|ايراسموس|ارسموس|زاودر|زويدر|كرالينغن|كيكداون|شيفينينغن|سخيفينينغن|سخيفننجن|مادورودام"
    )
)
"""Dutch names that have no such ending."""
_ORDINARY: Final = frozenset(
    listed(
        "مدير|صغير|كبير|قصير|كثير|خطير|سمير|أمير|امير|ضمير|مفتوحة|شمس|خمس|درس|عرس|ناس|أساس|لباس|تدريس|فلوس|جلوس|ملابس|مدارس|عروس|"
        "مجلس|كراس|رئيس|نفيس|خميس|بوليس|باريس|بناتي|عمال|كست|ست|بيت|تحت|وقت|بنت|خراب|سمين|تامين|معدال|أطفال|جدال|استبدال|صندال|"
        "موس|جلس|يابس|مكبوس|مدروس|مكنوس|محروس|مدهوس|طقوس|ملموس|كابوس|ناموس|جاموس|قاموس|حبوس|نجس|مشمس|تعيس|كويس|كويسين"
    )
)


def find(words: Words) -> Found | None:
    """A thing with a name behind it, or the other way round."""
    for at in range(len(words.said) - 1):
        if words.breaks[at] or words.low[at].isascii():
            continue
        found = _kind_first(words, at) or _name_first(words, at)
        if found is not None:
            return Found(found, rough=False)
    return None


def _kind_first(words: Words, at: int) -> str | None:
    """``على |جسر إيراسموس``."""
    kind = _kind(words.low[at])
    named = at + 2 < len(words.said) and words.low[at + 2] in _BEHIND_NAME and not words.breaks[at + 1]
    return None if kind is None or named or not _is_foreign(words, at + 1) else f"{kind} {words.said[at + 1]}"


def is_named(words: Words, at: int) -> bool:
    """Whether a word is one for a thing, and the next one is its Dutch name."""
    named = at + 1 < len(words.said) and not words.breaks[at] and not words.low[at].isascii()
    return named and _kind_first(words, at) is not None


def _kind(low: str) -> str | None:
    """The word for a thing, without a preposition that hangs on to it."""
    if low in _KINDS:
        return low
    return low[1:] if low.startswith(_STUCK) and low[1:] in _KINDS else None


def _name_first(words: Words, at: int) -> str | None:
    """``في |زاودر بارك``."""
    if words.low[at + 1] not in _BEHIND_NAME or not _may_be_name(words, at):
        return None
    led = (
        at > 0 and not words.breaks[at - 1] and (words.means[at - 1] & _BESIDE or _kind(words.low[at - 1]) is not None)
    )
    name = words.said[at]
    if not led and not name.startswith(_STUCK):
        return None
    # "بارك الله" is a wish.
    blessed = at + 2 < len(words.said) and words.low[at + 2].startswith("الل")
    return None if blessed else f"{name if led else name[1:]} {words.said[at + 1]}"


def _may_be_name(words: Words, at: int) -> bool:
    low = words.low[at]
    foreign = len(low) >= _SHORTEST and low.isalpha() and not low.isascii() and not low.startswith("ال")
    return foreign and not words.means[at] & _NAMES_SOMETHING and low not in _ORDINARY


def _is_foreign(words: Words, at: int) -> bool:
    """Whether a word looks like a Dutch name: it has letters or an ending that no Arabic word has."""
    low = words.low[at]
    if not _may_be_name(words, at):
        return False
    return low in _KNOWN or bool(_FOREIGN.intersection(low)) or (len(low) >= _LONG and low.endswith(_ENDINGS))
