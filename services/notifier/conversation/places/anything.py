"""What a street is precise by that is in no list of things: ``ter hoogte van de atletiekbaan`` (pure).

The last resort: it is only asked where nothing else makes a street precise. A preposition that tells of one spot only
("opposite", "next to") needs no more than something definite behind it which does not stand everywhere in a street,
does not move, and is no person; one that tells less ("behind", "by") needs something that is known to be one of few.
"""

# ruff: noqa: RUF001, RUF002 - endings in their own alphabets

from collections.abc import Iterator
from typing import Final

from msgspec import structs

from services.notifier.conversation.places import apart, housenumbers
from services.notifier.conversation.places.endings import FORENAMES, GO_ON
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.meanings import Means, meaning_of
from services.notifier.conversation.places.names import Name
from services.notifier.conversation.places.nounlists import ANY, Phrase, endings, nouns, phrases
from services.notifier.conversation.places.tokens import Words

_STREET: Final = int(Means.STREET)
_NEVER: Final = int(Means.UNIT | Means.NUMBER | Means.NO_NAME | Means.CORNER)
_STOPS: Final = int(Means.BESIDE | Means.BOTH)
_BOTH: Final = int(Means.BOTH)
_CORNER: Final = int(Means.CORNER)
_THING: Final = int(Means.KIND | Means.ONLY)
_BEFORE: Final = ("strong", "bare", "weak", "side")
_BEHIND: Final = ("behind", "behind_weak", "behind_side")
_SHORTEST: Final = 3
_MOST: Final = 3
"""Words that what something is by may have, without its article."""
_MOST_ARTICLES: Final = 2
_AWAY: Final = 12
"""So many words may stand between a street and what something in it is by."""
_FEW: Final = 9
_LED: Final = 3
_ASIDE: Final = 2
"""Of these another part of a sentence may be told: ``Hippolytusbuurt, Delft, ter hoogte van``."""
_AGAIN: Final = 4
"""So far from its beginning the next sentence tells where in the street something is: ``Het ligt tegenover de``."""
_WITH_ARTICLE: Final = frozenset({"nl", "en", "de", "fr", "es"})
_ADJECTIVES: Final = {
    "nl": ("e",),
    "de": ("en", "er", "es", "em", "e"),
    "pl": ("ego", "iej", "ej", "ym", "im", "ych", "ich"),
    "uk": ("ого", "ої", "ій", "им", "ою", "их", "ому"),
}
_SMALL: Final = ("je", "tjes")
"""How Dutch ends the words for small things, which are no adjectives: ``bruggetje``."""
_SIDE: Final = "kant"
_SIDES: Final = frozenset({"spoor", "haven", "kanaal", "duin", "zee", "bos", "sloot", "gracht"})
_OF_IT: Final = ("ın", "in", "un", "ün", "nin", "nın")
"""How Turkish ends the word for what something is opposite of."""


def in_street(words: Words, name: Name) -> Found:
    """A street with a number that is told apart from it, or with what something in it is by; or alone."""
    number = housenumbers.told_apart(words)
    if number is None and (by := beside(words, name) or apart.told(words, name)):
        return Found(f"{up(name.words)}, {by}", rough=False)
    return Found(f"{up(name.words)} {number}" if number else up(name.words), rough=number is None)


def beside(words: Words, name: Name) -> str | None:
    """What something in a street is by, with the words that say so: ``t.o. de megastores``."""
    outside = words.means[: name.begin] + words.means[name.end :]
    if words.means[0] & _BOTH or any(means & _CORNER for means in outside):
        # "With the Laan, on the side of the park" goes on about a crossing.
        return None
    for begin, end, told in _told(words):
        overlaps = begin < name.end and name.begin < end
        if not overlaps and _is_near(words, name, begin, end):
            return told
    return None


def answer(words: Words) -> str | None:
    """What a few words tell that say little else, such as an answer to where in a street something is."""
    if len(words.said) > _FEW:
        return None
    return next((told for begin, end, told in _told(words) if begin <= _LED and len(words.said) - end <= 1), None)


def told_at(words: Words, at: int) -> str | None:
    """What something is by, as a phrase says it that begins at a word."""
    return next((told for begin, _, told in _told(words) if begin == at), None)


def _told(words: Words) -> Iterator[tuple[int, int, str]]:
    """What a message tells to be beside something: where it begins and ends, and its words."""
    before, behind, ends = phrases(*_BEFORE), phrases(*_BEHIND), nouns("en", "ends")
    at = 0
    while at < len(words.said):
        found, low = None, words.low[at]
        for phrase in before.get(low, ()):
            if _stands(words, at, phrase) and (end := _behind_phrase(words, at + len(phrase.words), phrase)):
                found = end
                break
        if found is not None:
            yield at, found, " ".join([low, *_joined(words, at + 1, found)])
            at = found
            continue
        for phrase in behind.get(low, ()):
            if at and _stands(words, at, phrase) and _is_before_phrase(words, at, phrase):
                yield at - 1, at + len(phrase.words), " ".join(words.said[at - 1 : at + len(phrase.words)])
        if low.endswith(_SIDE) and _is_side(low):
            yield at, at + 1, low
        if low in ends and (begin := _is_end(words, at)) is not None:
            yield begin, at + 1, " ".join(words.low[begin : at + 1])
        at += 1


def _stands(words: Words, at: int, phrase: Phrase) -> bool:
    end = at + len(phrase.words)
    return tuple(words.low[at:end]) == phrase.words and not any(words.breaks[at : end - 1])


def _joined(words: Words, begin: int, end: int) -> list[str]:
    joined: list[str] = []
    for at in range(begin, end):
        if words.low[at - 1] in {"l", "d"} and joined:
            joined[-1] += f"'{words.said[at]}"
        else:
            joined.append(words.said[at])
    return joined


def _behind_phrase(words: Words, at: int, phrase: Phrase) -> int | None:
    """Behind what follows a phrase, where it tells of one spot."""
    begin = at
    articles = nouns(ANY, "article")
    while (
        at < len(words.said) and at - begin < _MOST_ARTICLES and words.low[at] in articles and not words.breaks[at - 1]
    ):
        at += 1
    if at >= len(words.said) or words.breaks[at - 1]:
        return None
    head, last = _head(words, at, phrase.language)
    if head is None:
        return None
    if not _may_be(words, head, last, phrase):
        # "Voor het raam van de bakker": a part of something tells of it.
        part = (
            words.low[last] in nouns(phrase.language, "part") and last + 1 < len(words.said) and not words.breaks[last]
        )
        return _behind_phrase(words, last + 1, structs.replace(phrase, kind="weak")) if part else None
    return last + 1 if _tells(words, head, last, phrase, article=at > begin) else None


def _tells(words: Words, head: int, last: int, phrase: Phrase, *, article: bool) -> bool:
    """Whether one thing is meant: it has its article or a name, or is known to be one of few."""
    named = capital(words.said[head]) and phrase.language != "de" and not words.shouted
    if _is_facility(words, head, last, phrase.language):
        return True
    if phrase.kind == "weak":
        return False
    if phrase.kind == "side":
        return named or (article and phrase.words[-1] != "kant")
    person = words.low[head] in FORENAMES or words.low[last] in FORENAMES
    return article or phrase.kind == "bare" or phrase.language not in _WITH_ARTICLE or (named and not person)


def _head(words: Words, begin: int, language: str) -> tuple[int | None, int]:
    """The word for what something is by, and the last one of its name."""
    end = begin
    stop = nouns(ANY, "stop")
    while end < len(words.said) and end - begin < _MOST and not (end > begin and words.breaks[end - 1]):
        low = words.low[end]
        known_stop = low in stop or low in GO_ON or (end > begin and words.means[end] & _STOPS)
        if known_stop or not low[0].isalpha() or words.number[end] is not None:
            break
        end += 1
    if end == begin:
        return None, begin
    head = begin
    while head < end - 1 and _is_adjective(words, head, language):
        head += 1
    last = end - 1 if language == "en" else head
    return head, last


def _is_adjective(words: Words, at: int, language: str) -> bool:
    low = words.low[at]
    if low in nouns(ANY, "skip"):
        return True
    if low in nouns(ANY, "any"):
        return False
    noun = words.means[at] & _THING or low.endswith(_SMALL)
    if noun or any(low in nouns(language, kind) for kind in ("facility", "no", "noun")):
        return False
    return low.endswith(_ADJECTIVES.get(language, ("\0",))) and not (language == "de" and capital(words.said[at]))


def _may_be(words: Words, head: int, last: int, phrase: Phrase) -> bool:
    """Whether something is no person, stands still, and does not stand everywhere in a street."""
    if phrase.language == "en" and head < last:
        if _is_nothing(words, last, phrase):
            return False
        return not _is_nothing(words, head, phrase) or words.low[last] in nouns("en", "facility")
    return not _is_nothing(words, head, phrase)


def _is_nothing(words: Words, at: int, phrase: Phrase) -> bool:
    low, means = words.low[at], words.means[at]
    nothing = low in nouns(phrase.language, "no") or low in nouns(ANY, "any") or low in nouns(ANY, "skip")
    if len(low) < _SHORTEST or nothing:
        return True
    known = low in nouns(phrase.language, "facility") or low in nouns(phrase.language, "way")
    if not known and low.endswith(endings(phrase.language, "no_end") or ("\0",)):
        return True
    if means & _STREET:
        return phrase.kind != "side"
    return bool(means & _NEVER) and not known


def _is_facility(words: Words, head: int, last: int, language: str) -> bool:
    """Whether something is known to be one of few in a street."""
    if words.means[head] & _THING:
        return True
    both = (words.low[head], words.low[last])
    known = nouns(language, "facility")
    if any(low in known or (language == "en" and low.removesuffix("s") in known) for low in both):
        return True
    ends = endings(language, "ending")
    return bool(ends) and both[0].endswith(ends) and both[0] not in nouns(language, "no_facility")


def _is_before_phrase(words: Words, at: int, phrase: Phrase) -> bool:
    """Whether what stands before a Turkish postposition tells of one spot: ``matbaanın |yanında``."""
    head = at - 1
    low = words.low[head]
    if words.breaks[head] or words.number[head] is not None or _is_nothing(words, head, phrase):
        return False
    if phrase.kind == "behind_weak" or not low.endswith(_OF_IT):
        return _is_facility(words, head, head, "tr")
    return len(low) > _SHORTEST + 1


def _is_side(low: str) -> bool:
    """Whether a word tells one side of a street by what lies there: ``stationskant``."""
    front = low.removesuffix(_SIDE)
    return front != low and any(
        form in nouns("nl", "facility") or form in _SIDES or meaning_of(form) & _THING
        for form in (front, front.removesuffix("s"))
    )


def _is_end(words: Words, at: int) -> int | None:
    """Where an end of a street begins that is told by what lies there: ``the |harbour end``, ``park side``."""
    if at < 2 or any(words.breaks[at - 2 : at]):
        return None
    before = at - 1
    ends_here = at + 1 == len(words.said) or bool(words.breaks[at]) or words.low[at + 1] in {"of", *GO_ON}
    is_name = words.low[before] in nouns("en", "facility") or (capital(words.said[before]) and not words.means[before])
    the = words.low[before - 1] == "the"
    return before if ends_here and the and is_name and words.low[before] not in nouns("en", "no") else None


def _is_near(words: Words, name: Name, begin: int, end: int) -> bool:
    """Whether a street and what something is by are told in one breath, or in the next one."""
    if begin >= name.end:
        between = words.breaks[name.end - 1 : begin]
        if "." in between:
            start = name.end + len(between) - 1 - between[::-1].index(".")
            return between.count(".") == 1 and begin - start <= _AGAIN
        return len(between) <= _AWAY and sum(map(bool, between)) <= _ASIDE
    between = words.breaks[end - 1 : name.begin]
    return "." not in between and len(between) <= _AWAY and sum(map(bool, between)) <= _ASIDE
