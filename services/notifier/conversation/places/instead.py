"""A house number that is put right in the same breath: "91 nee sorry 19" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.housenumbers import counts
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.putright import AROUND
from services.notifier.conversation.places.shared import words_of
from services.notifier.conversation.places.tokens import Words

_FURTHEST: Final = 6
_STREET: Final = int(Means.STREET)
_NO: Final = frozenset(
    listed(
        "nee|neen|sorry|oeps|wacht|fout|foutje|vergissing|pardon|no|oops|wait|wrong|mistake|nein|entschuldigung|non|désolé|désolée|"
        "erreur|perdón|perdon|error|nie|przepraszam|pomyłka|yok|hayır|özür|ні|ой|вибачте|помилка|لا|عفوا|آسف|اسف|خطأ|moet|should|yanlış|falsch|verkeerd|"
        "sollte|bedoel|mean|meine|hayir"
    )
)
_BUT: Final = frozenset(listed("maar|but|aber|mais|pero|ale|але|а|لكن"))
_IS: Final = frozenset(listed("is|it's|ist|est|c'est|es|to|jest|це|هو"))


def instead(words: Words, at: int) -> int:
    """Where the number stands that somebody meant instead: ``91 nee sorry |19``, ``110 but it is |101``."""
    for other in range(at + 2, min(at + _FURTHEST, len(words.said))):
        if words.number[other] is not None:
            said = words.low[at + 1 : other]
            no = not _NO.isdisjoint(said) or (not _BUT.isdisjoint(said) and not _IS.isdisjoint(said))
            return other if no and not counts(words, other) else at
        if words.low[other - 1] not in AROUND or words.low[other] not in AROUND:
            break
    return _later(words, at)


def _later(words: Words, at: int) -> int:
    """Where a later sentence says that it is another number, and nothing else: ``41 is stuk. Oh nee |14 sorry``."""
    begin = at + 1
    for end in range(at + 1, len(words.said)):
        if end + 1 < len(words.said) and words.breaks[end] != ".":
            continue
        numbers = [each for each in range(begin, end + 1) if words.number[each] is not None]
        said = [words.low[each] for each in range(begin, end + 1) if words.number[each] is None]
        if begin > at + 1 and len(numbers) == 1 and not _NO.isdisjoint(said) and AROUND.issuperset(said):
            return numbers[0]
        begin = end + 1
    return at


def told_once(text: str) -> str:
    """A message without the number behind a street that it puts right itself: it says nothing of what was told before.

    ``2) gat op Rubensstraat 91, nee 19`` becomes ``2) gat op Rubensstraat 19``; any other stays as it is.
    """
    words = words_of(text)
    for at in range(1, len(words.said)):
        if words.number[at] is not None and words.means[at - 1] & _STREET and (other := instead(words, at)) != at:
            left = (*range(at), *range(other, len(words.said)))
            return " ".join(f"{words.said[each]}{words.breaks[each]}" for each in left)
    return text
