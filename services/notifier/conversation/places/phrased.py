"""Where in a street something is, told in a phrase: where the old cinema was, just past the petrol station (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation.places.between import BETWEEN
from services.notifier.conversation.places.meanings import Means, meaning_of
from services.notifier.conversation.places.tokens import Words

_THING: Final = int(Means.KIND | Means.SHOP | Means.ONLY)
_ARTICLE: Final = int(Means.ARTICLE)
_STREET: Final = int(Means.STREET)
_BOTH: Final = int(Means.BOTH)
_W: Final = r"[^\W\d_][\w'’-]{2,24}"
_FORMER: Final = Sought(
    rf"(?<!\w)(?:waar (?:de|het) (?:oude|vroegere|voormalige) {_W} (?:was|stond|zat|lag)|"
    rf"waar (?:vroeger (?:de|het) {_W}|(?:de|het) {_W} vroeger) (?:was|stond|zat)|"
    rf"(?:op de plek van |bij )?(?:de|het) (?:vroegere|voormalige) {_W}|"
    rf"where the (?:old|former) {_W}(?: {_W})? (?:was|used to be|stood)|where the {_W}(?: {_W})? used to be|"
    rf"(?:at |on )?the (?:old|former) {_W} site|"
    rf"wo (?:der|die|das) (?:alte|ehemalige) {_W} (?:war|stand)|wo früher (?:der|die|das) {_W} (?:war|stand)|"
    rf"là où (?:il y avait|était|se trouvait) (?:l'ancien(?:ne)?|le vieux|la vieille) {_W}|"
    rf"à la place de l'ancien(?:ne)? {_W}|donde (?:estaba|había) (?:el|la) (?:antigu[oa]|viej[oa]) {_W}|"
    rf"gdzie (?:było|był|była|stało|stał|stała) (?:star[eya]|dawn[eya]) {_W}|"
    rf"eski {_W} (?:yeri(?:nde|ndeki)?|orası|olduğu yer(?:de)?|bulunduğu yer(?:de)?)|"
    rf"де (?:був|була|було|стояв|стояла) (?:старий|стара|старе|колишній|колишня) {_W}|"
    rf"(?:مكان|محل) {_W} (?:القديم|القديمة|السابق|السابقة))(?!\w)",
    re.IGNORECASE,
)
"""What was there once people still call a place by."""
_JUST_BY: Final = Sought(
    r"(?<!\w)(?:(?:net|vlak|even|direct) (?:voorbij|na)|(?:just|right|shortly) (?:past|after|beyond)|"
    r"(?:kurz|direkt|gleich) (?:hinter|nach)|(?:juste|peu) après|justo (?:después de|pasad[oa])|"
    r"(?:tuż|zaraz) za|(?:одразу|відразу) (?:за|після)|مباشرة بعد|بعد مباشرة) "
    rf"(?:(?:de|het|the|der|dem|das|die|la|le|el|les) |l'|du )?(?P<thing>{_W}(?: {_W})?)",
    re.IGNORECASE,
)
_ELISION: Final = re.compile(r"(?<!\w)([ld]) (?=\w)")
"""As the words of a message have it: ``l arrêt``."""
_LONGEST: Final = 3


def said(words: Words) -> str | None:
    """What tells where in a street something is, in a phrase; None where none does."""
    text = " ".join(f"{word}{mark}" for word, mark in zip(words.said, [*words.breaks, ""], strict=False))
    if "l " in text or "d " in text:
        text = _ELISION.sub(r"\1'", text)
    former = _FORMER.search(text)
    if former is not None:
        return former[0]
    just = _JUST_BY.search(text)
    if just is not None and any(meaning_of(each.lower()) & _THING for each in just["thing"].split()):
        # "Just past the petrol station", not "just after the summer".
        last = max((n for n, each in enumerate(just["thing"].split()) if meaning_of(each.lower()) & _THING), default=0)
        return f"{text[just.start() : just.start('thing')]}{' '.join(just['thing'].split()[: last + 1])}"
    return _between_two(words)


def _between_two(words: Words) -> str | None:
    """Two things that something is between, of which one stands still: ``tussen de dierenarts en de halte``."""
    for at in range(len(words)):
        if words.low[at] not in BETWEEN:
            continue
        one = _noun(words, at + 1)
        both = one + 1
        if one < 0 or both >= len(words) or words.breaks[one] or words.means[one] & _STREET:
            continue
        if not words.means[both] & _BOTH and words.low[both] != "a":
            continue
        other = _noun(words, both + 1)
        if other > 0 and (words.means[one] | words.means[other]) & _THING:
            return _ELISION.sub(r"\1'", " ".join([words.low[at], *words.said[at + 1 : other + 1]]))
    return None


def _noun(words: Words, at: int) -> int:
    """Where the noun stands that begins at a word, behind its articles; -1 for none."""
    end = at
    while end < len(words) and words.means[end] & _ARTICLE and not words.breaks[end - 1]:
        end += 1
    is_noun = end < len(words) and not words.breaks[end - 1] and words.number[end] is None
    if not is_noun or end - at >= _LONGEST or not words.low[end].isalpha():
        return -1
    more = end + 1 < len(words) and not words.breaks[end] and bool(words.means[end + 1] & _THING)
    # "The bus stop" is two words.
    return end + (more and words.said[end].islower() and not words.means[end + 1] & _BOTH)
