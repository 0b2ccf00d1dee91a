"""What a message ends with that says nothing of its own: thanks, a good day, regards and a name (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.wishes import plain


def _plain(listed: str) -> frozenset[str]:
    return frozenset(map(plain, listed.split()))


_WORDS: Final = _plain(
    "alvast bij voorbaat hartelijk hartelijke heel erg zeer veel duizendmaal dank bedankt dankjewel dankuwel u je jij jullie ik wel voor uw jouw de het moeite hulp inzet reactie aandacht snelle tijd "
    "en een fijne fijn prettige prettig mooie mooi goede goed gezellig dag avond weekend middag morgen ochtend week nog verder werkweek hoor top super zover "
    "many much so very thanks thank you thx in advance for your help time and have a nice good great lovely day evening weekend one kind "
    "vielen herzlichen herzlich besten schon danke dank im voraus ihnen euch fur ihre eure hilfe muhe und einen schonen guten noch tag abend wochenende schone liebe "
    "merci beaucoup d avance par pour votre aide et bonne bon journee soiree week end vous je remercie mille "
    "muchas mil gracias por su ayuda de antemano y que tenga tengan un buen buena dia tarde noche fin semana feliz "
    "bardzo serdecznie dziekuje dziekuje dzieki z gory za pomoc i milego dnia milego wieczoru weekendu wszystkiego dobrego pozdrawiam pozdrowienia "
    "cok simdiden tesekkurler tesekkur ederim ederiz sagolun sagol iyi gunler aksamlar calismalar kolay gelsin hayirli "
    "дуже щиро дякую наперед заздалегідь за допомогу і та гарного дня вечора вихідних доброго вам "
    "شكرا جزيلا لكم لك مقدما سلفا على المساعدة و ويومكم يومكم سعيد طيب نهاركم مع"
)
_THANKS: Final = _plain(
    "dank bedankt dankjewel dankuwel thanks thank thx danke vielen merci remercie gracias dziekuje dzieki tesekkurler "
    "tesekkur sagol sagolun дякую شكرا fijne prettige nice schonen bonne buen milego iyi гарного"
)
_FORMULA: Final = _plain(
    "alvast voorbaat advance voraus avance antemano gory simdiden наперед заздалегідь مقدما سلفا dag avond weekend middag week werkweek day evening tag abend "
    "wochenende journee soiree dia tarde fin dnia wieczoru weekendu gunler aksamlar calismalar gelsin дня вечора вихідних يومكم ويومكم نهاركم"
)
"""In advance, or a good day: who says only "thanks" behind what they tell may thank for that."""
_SIGNED: Final = re.compile(
    r"^(?:(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|gr|(?:kind |best |warm )?regards|(?:viele |liebe |beste |mit freundlichen )?gru(?:ss|sse|ssen)|"
    r"cordialement|bien a vous|(?:un )?saludos?(?: cordiales)?|pozdrawiam|saygilar\w*|з повагою|تحياتي|مع التحيه)\b"
)
_MOST_WORDS: Final = 14
_MOST_SIGNED: Final = 6
_NAME: Final = 2
_FEWEST_LEFT: Final = 3
_LONGEST_CHARACTERS: Final = 400
_PARTS: Final = re.compile(r"[.!?…\n]+\s*|,\s+")


def without_closing(text: str) -> str | None:
    """A message without the thanks in advance, or for the day, that it ends with; None when it ends with none.

    Args:
        text: any string; of a longer one than 400 characters, or when less than three words are left, nothing is said.
    """
    if len(text) > _LONGEST_CHARACTERS:
        return None
    ends = [match.end() for match in _PARTS.finditer(text.rstrip(" .!?…\n"))]
    left, formal = len(text), False
    for begin in reversed(ends):
        if not _closes(text[begin:left]):
            if left == len(text) and len(text[begin:].split()) <= _NAME:
                # Perhaps who signs: "Groet, Anna".
                continue
            break
        left, formal = begin, formal or not _FORMULA.isdisjoint(plain(text[begin:left]).split())
    rest = text[:left].rstrip(" ,\n")
    return rest if formal and len(rest.split()) >= _FEWEST_LEFT else None


def _closes(part: str) -> bool:
    flat = plain(part)
    words = flat.split()
    if _SIGNED.match(flat) is not None:
        return len(words) <= _MOST_SIGNED
    return bool(words) and len(words) <= _MOST_WORDS and _WORDS.issuperset(words) and not _THANKS.isdisjoint(words)
