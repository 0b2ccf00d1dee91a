"""Words with which a resident puts right where something is: "sorry, ik bedoel nummer 62" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from typing import Final

from services.notifier.conversation.places.endings import listed

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
        "yok|hayır|düzeltme|özür|demek|istedim|değil|"
        "ой|упс|вибачте|ні|не|а|я|мав|мала|на|це|помилка|помилилась|помилилася|помилився|"
        "عفوا|لا|آسف|اسف|كنت|تصحيح|خطأ|هو|ليس|بل"
    )
)
"""What stands around a place that is put right, and tells nothing else."""
_NOT_BUT: Final = re.compile(
    r"^(?:[^\w]*(?:nee|neen|sorry|no|nein|non|nie|ні|ой|pardon|oeps)(?!\w)[^\w]*)*"
    r"(?:niet|not|nicht|pas|no|nie|не|ليس)\s[^.!?;]{1,60}?[\s,](?:maar|but|sondern|mais|sino|tylko|ale|а|بل)\s+(?=\S)",
    re.IGNORECASE,
)


def is_not_but(text: str) -> bool:
    """Whether a message says that it is not the one but the other: "niet de Kerkstraat maar de Dorpsstraat"."""
    return _NOT_BUT.match(text) is not None


def rest(text: str) -> str:
    """A message without the place that it says is not it."""
    return _NOT_BUT.sub("", text, count=1)
