"""Whether something is the one that was asked about: "dat is hem", "das ist sie nicht", "це воно? ні" (pure).

Two reports become one by a yes: who doubts, denies it or only asks says none.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.wishes import plain
from services.notifier.conversation import meaning, short_words, words
from services.notifier.conversation.saying import around, begins, says

_YES: Final = frozenset({"👍", "✅", "✔", "☑", "👌", "💯", "🆗"})
_SENTENCE: Final = re.compile(r"[^.!?؟;\n…]+[.!?؟;\n…]*")
_DENIES: Final = frozenset(
    plain(
        "niet geen nooit not isn wasn don doesn didn cannot never nicht kein keine niemals pas jamais no nunca nie nigdy değil hayır yok sanmıyorum "
        "zannetmiyorum düşünmüyorum не ні ніколи ليس ليست مش مو ما لا لم غير موش"
    ).split()
)
"""Before it, or just behind it."""
_ENDS_IN_NO: Final = frozenset(
    plain("niet nooit not nee no nope nicht nein nie pas non değil hayır yok ні нет не ليس لا كلا مش مو").split()
)
"""What a sentence ends in that begins as a yes: "dat is hem volgens mij niet"."""
_AT_THE_END: Final = 4
"""Words behind it, the last of which may deny it: more of them tell of something else."""
_ASKS: Final = frozenset(plain("mi mı mu mü miydi").split())
_NOT_HERE: Final = (
    "andere plek|andere plaats|andere straat|ander adres|ergens anders|niet op dezelfde|niet daar|different place|different street|another place|another street|somewhere else|other place|not the same place|"
    "woanders|andere stelle|andere straße|anderer ort|nicht dort|ailleurs|autre endroit|autre rue|pas au même|pas à la même|otro sitio|otro lugar|otra calle|gdzie indziej|inne miejsce|innym miejscu|inna ulica|innej ulicy|"
    "başka yer|başka yerde|başka sokak|başka sokakta|іншому місці|інше місце|іншій вулиці|інша вулиця|деінде|مكان آخر|مكان ثاني|شارع آخر|شارع ثاني"
)
"""Who says so of a thing of the same kind tells of another one."""


def said(text: str) -> bool | None:
    """Whether a message says that something is the one that was asked about; None when it does not say.

    Thanks and pleasure are no answer here: two reports become one by it.
    """
    sign = meaning.sign(text)
    if sign is not None:
        return (meaning.bare_sign(text) in _YES or None) if sign else False
    agrees = begins(words.YES, text)
    if not agrees and meaning.does_not_know(text):
        return None
    alone = short_words.alone(text)
    if alone is not None:
        return alone
    if begins(words.NO, text) or says(words.IT_IS_NOT, text) or says(_NOT_HERE, text):
        return False
    if begins(words.PLEASED, text):
        return None
    told = [_of_sentence(sentence) for sentence in _SENTENCE.findall(text)]
    # One that denies it outweighs the others.
    return False if False in told else (agrees or True in told or None)


def _of_sentence(sentence: str) -> bool | None:
    """What one sentence says of it."""
    alone = short_words.alone(sentence)
    # "Nog niet" behind a yes tells how it stands.
    if plain(sentence) in _ENDS_IN_NO or (alone is False and plain(sentence).split()[0] in _ENDS_IN_NO):
        return False
    if alone:
        return True
    found = around(words.IT_IS, sentence)
    if found is None:
        return True if begins(words.YES, sentence) else None
    before, behind = found[0].split(), found[1].split()
    ends = behind and (behind[0] in _DENIES or (len(behind) <= _AT_THE_END and behind[-1] in _ENDS_IN_NO))
    if ends or not _DENIES.isdisjoint(before):
        return False
    asks = sentence.rstrip().endswith(("?", "؟")) or not _ASKS.isdisjoint(behind[:1])
    return None if asks else True
