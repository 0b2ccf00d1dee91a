"""Whether a message after a report only asks about rules, or whose task it is: "mag dat zomaar?" (pure).

It names no place and tells nothing more: no report, and no question how the report stands either.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation import told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said

_MISTAKEN: Final = frozenset({None, "report", "status_question", "gibberish", "feedback_yes", "feedback_no"})
"""What the model may take such a question for."""
_LONGEST: Final = 14
_FEW: Final = 2
_SENTENCES: Final = re.compile(r"[.!?\n؟¿;]+")
_ASKED: Final = re.compile(
    r"^\W*(?:(?:en|maar|oh?|hoi|hallo|and|but|so|und|aber|et|mais|y|pero|i|a|ale|ve|ama|та|а|але)\W+)*(?:"
    r"(?:mag|mogen|moet|moeten|hoort|horen) (?:dat|dit|die|deze|je|men|ik|we|wij|ze|hij|zo'n|een)(?!\w)|"
    r"(?:is|zijn) (?:dat|dit|die|het|zoiets) (?:\w+ ){0,4}(?:toegestaan|verboden|strafbaar|legaal|illegaal|geoorloofd|verantwoordelijk\w*|aansprakelijk\w*)|"
    r"krijg(?:t|en)? (?:ik|je|die|hij|ze|we|daar) (?:\w+ ){0,4}(?:boete|bekeuring)|"
    r"(?:kan|kunnen) (?:ik|je|die|hij|ze) (?:\w+ ){0,3}(?:boete|bekeuring)|(?:hoeveel|hoe hoog|wat|welke) (?:\w+ ){0,3}(?:boete|bekeuring|straf|regels?)|"
    r"(?:wie|wiens) (?:\w+ ){0,2}(?:moet|ruimt|betaalt|draait|verantwoordelijk|aansprakelijk)|tot hoe laat|hoe lang mag|"
    r"(?:is|are|isn't|aren't) (?:that|this|it|they|you|we|he|\w+ \w+|\w+) (?:\w+ ){0,2}(?:allowed|legal|illegal|forbidden|permitted)|am i allowed|can (?:i|you|they|he) (?:\w+ ){0,3}fined?|"
    r"(?:will|do) i (?:\w+ ){0,2}(?:a )?fine|what(?:'s| is) the (?:fine|penalty|rule)|who(?:se)? (?:\w+ ){0,3}(?:pays?|has to|have to|must|should|clears?|cleans?|responsible|job)|until what time|"
    r"darf (?:man|ich|er|der|das)|dürfen|muss (?:man|ich)|ist (?:das|es|sowas) (?:\w+ ){0,4}(?:erlaubt|verboten|strafbar|legal|illegal)|(?:be)?komm\w* (?:ich|man|er) (?:\w+ ){0,3}(?:strafe|bußgeld)|"
    r"krieg\w* (?:ich|man|er) (?:\w+ ){0,3}(?:strafe|bußgeld)|wer (?:muss|zahlt|räumt|ist|haftet|bezahlt)|wie hoch ist|"
    r"(?:c['’]est|est[- ]ce) (?:\w+ ){0,3}(?:permis|autorisé|légal|illégal|interdit)|(?:est-ce qu['’]?)?on a le droit|(?:est-ce que )?(?:je|on|il) (?:vais|risque|va) (?:\w+ ){0,2}amende|qui (?:doit|paie|paye|est responsable|nettoie)|"
    r"(?:está|es|eso|esto|se) (?:\w+ ){0,2}(?:permitido|legal|ilegal|prohibido|puede)|(?:me|le) (?:van a|pueden) (?:\w+ ){0,2}multar?|quién (?:tiene|paga|limpia|es|debe)|"
    r"czy (?:to|tak|on|oni|ja|można|wolno|mogę|dostanę|grozi) ?(?:\w+ ){0,3}(?:wolno|legalne|dozwolone|zabronione|karalne|mandat|sam)|czy (?:można|wolno)|kto (?:\w+ ){0,3}(?:posprzątać|płaci|zapłaci|odpowiada|odpowiedzialny|powinien|musi)|"
    r"(?:bu|buna|bunun|böyle) (?:\w+ ){0,2}(?:yasak|izin|ceza\w*|serbest|yasal)|ceza (?:yer|alır|öder)|(?:bunu |bundan )?kim (?:\w+ )?(?:temizle\w*|öde\w*|sorumlu|kaldır\w*)|"
    r"(?:хіба|чи|це) (?:\w+ ){0,3}(?:можна|дозволено|законно|заборонено|штраф)|(?:мені|йому|їм) (?:\w+ ){0,2}штраф|хто (?:\w+ ){0,3}(?:прибирати|платить|заплатить|відповідає|повинен|має)|"
    r"(?:هل )?(?:هذا|هاد|هيدا|ده|هاي) (?:مسموح|قانوني|ممنوع)|مسموح|ممنوع|هل (?:\w+ ){0,2}(?:غرامة|مخالفة)|مين (?:\w+ ){0,1}(?:لازم|المسؤول|يدفع|بيدفع|رح)|من (?:المسؤول|يدفع|سينظف)"
    r")",
    re.IGNORECASE,
)
_WHEN: Final = Sought(
    r"(?<!\w)(?:wanneer|when|wann|quand|cuándo|kiedy|ne zaman|коли|al|already|schon|déjà|ya|już|hala|вже|gekeken|geweest)(?!\w)|متى",
    re.IGNORECASE,
)
"""What asks how a report stands."""
_MORE: Final = Sought(
    r"(?<!\w)(?:er|daar|hier|there|da|il y|hay) (?:ligt|liggen|staat|staan|zit|zitten|hangt|hangen|lopen|is|are|liegt|steht|a|un|una)(?!\w)",
    re.IGNORECASE,
)
"""It tells of something beside what it asks."""


def is_one(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message after a report asks no more than what is allowed, what it costs or who has to do it."""
    if not draft.cases or said.photo or said.location is not None or said.intent not in _MISTAKEN:
        return False
    if len(text.split()) > _LONGEST or draft.where(text).found is not None or draft.where(text).number is not None:
        return False
    return asks(text) and not told.names_a_fault(text)


def asks(text: str) -> bool:
    """Whether every sentence of a text that says something asks about rules."""
    said = [one.strip() for one in _SENTENCES.split(text) if len(one.split()) >= _FEW]
    if not said or _WHEN.search(text) is not None or _MORE.search(text) is not None:
        return False
    marked = "?" in text or "؟" in text
    return all(_ASKED.match(one) is not None for one in said) and (marked or len(said) == 1)
