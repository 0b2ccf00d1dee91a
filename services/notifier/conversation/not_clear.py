"""Who does not understand what they were asked, or says that they told it already: asked once more in other words (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from datetime import timedelta
from typing import Final

from loket.wishes import plain
from services.notifier.conversation import saying, told, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said

WHAT: Final = (
    "begrijp het niet|begrijp ik niet|begrijp u niet|begrijp jullie niet|begrijp de vraag niet|begrijp niet|snap het niet|snap ik niet|snap de vraag niet|snap niet|"
    "wat bedoelt u|wat bedoel je|wat bedoelen jullie|wat vraagt u|wat wilt u weten|don't understand|do not understand|dont understand|didn't understand|what do you mean|what are you asking|"
    "verstehe nicht|verstehe ich nicht|verstehe sie nicht|versteh nicht|verstehe die frage nicht|nicht verstanden|was meinen sie|comprends pas|pas compris|que voulez-vous dire|que voulez vous dire|"
    "no entiendo|no comprendo|no le entiendo|qué quieren decir|qué quiere decir|nie rozumiem|nie zrozumiałem|nie zrozumiałam|o co pytacie|anlamadım|anlamıyorum|ne diyorsunuz|"
    "ne demek istiyorsunuz|не розумію|не зрозумів|не зрозуміла|що ви маєте на увазі|لا أفهم|لم أفهم|ما فهمت|مش فاهم|مو فاهم|ماذا تقصدون|شو قصدكم"
)
"""Who does not understand a question."""
_WHAT_TOO: Final = (
    f"{WHAT}|hoe bedoelt u|hoe bedoel je|hoe bedoelen jullie|wat moet ik sturen|wat moet ik doen|wat wilt u|wat is de vraag|what should i send|what do you want|how do you mean|what is the question|"
    "wie meinen sie|was meinst du|was meint ihr|verstehe das nicht|verstehe es nicht|versteh ich nicht|was soll ich|was wollen sie|que veux-tu dire|qu'est-ce que vous voulez dire|qu'est-ce que ça veut dire|vous voulez quoi|comprends rien|"
    "a qué se refiere|a qué se refieren|cómo dice|qué quiere usted|qué quieren|co ma pan na myśli|co ma pani na myśli|co macie na myśli|co państwo mają na myśli|co to znaczy|o co chodzi|"
    "ne demek|nasıl yani|ne istiyorsunuz|anlayamadım|що ти маєш на увазі|що це означає|що ви хочете|про що ви|ماذا تقصد|ماذا تعني|ماذا تعنون|شو قصدك|شو يعني|ايش يعني|ما المقصود|لا افهم|لم افهم"
)
_TOLD: Final = (
    "dat zeg ik toch|zeg ik toch|zei ik toch|zeg ik net|zei ik net|zei ik al|zeg ik al|al gezegd|toch gezegd|net gezegd|al verteld|al doorgegeven|al geschreven|al opgeschreven|al gestuurd|al gegeven|staat er toch|staat er al|staat hierboven|"
    "staat boven|zie boven|zie hierboven|lees maar|lees terug|dat weet u al|dat weten jullie al|already told you|already told|told you already|just told you|i told you|already said|said already|just said|said that already|already sent|already gave|already wrote|"
    "see above|read above|says above|doch gesagt|schon gesagt|bereits gesagt|gerade gesagt|sagte ich doch|sagte ich schon|sage ich doch|sag ich doch|schon geschrieben|doch geschrieben|schon geschickt|steht oben|steht doch da|siehe oben|déjà dit|déjà écrit|déjà envoyé|déjà donné|"
    "viens de le dire|viens de vous le dire|voir plus haut|ya lo he dicho|ya lo dije|ya se lo dije|ya se lo he dicho|ya le dije|ya les dije|ya dije|ya he dicho|ya lo escribí|ya lo he escrito|ya lo mandé|ya lo envié|ya lo he enviado|"
    "acabo de decirlo|lo acabo de decir|está arriba|już mówiłem|już mówiłam|już pisałem|już pisałam|już napisałem|już napisałam|już powiedziałem|już powiedziałam|już podałem|już podałam|już wysłałem|już wysłałam|mówiłem już|mówiłam już|pisałem już|pisałam już|"
    "przecież mówię|przecież mówiłem|przecież mówiłam|przecież piszę|przecież pisałem|przecież pisałam|przecież napisałem|przecież napisałam|söyledim ya|söyledim zaten|söyledim işte|zaten söyledim|az önce söyledim|daha önce söyledim|söylemiştim|dedim ya|yazdım ya|yazdım zaten|zaten yazdım|"
    "yukarıda yazıyor|zaten gönderdim|вже сказав|вже сказала|вже казав|вже казала|вже говорив|вже говорила|вже писав|вже писала|вже написав|вже написала|я ж сказав|я ж сказала|я ж кажу|я ж писав|я ж писала|казав вже|казала вже|написано вище|вже надіслав|вже надіслала|"
    "قلت لك|قلت لكم|قلتلك|قلتلكم|قلتها|لقد قلت|سبق وقلت|قلت ذلك|حكيت لك|حكيتلك|كتبت لكم|كتبت لك|كتبت ذلك|ذكرت ذلك|مكتوب فوق|أرسلته|بعثته"
)
"""Who told it already, as they see it."""
_BARE: Final = "wat|wat dan|hè|huh|he|hoezo|waarom|pardon|sorry|what|eh|why|was|wie bitte|hä|warum|quoi|comment|hein|pourquoi|qué|cómo|por qué|co|słucham|czemu|dlaczego|ne|efendim|neden|niye|що|шо|чому|ماذا|شو|ايش|إيش|ليش|لماذا"
"""Asks back with a question mark, as a whole message."""
_HELLO: Final = "hallo|hoi|hey|hi|hee|hallo hallo|hello|hello hello|hallöchen|bonjour|allô|allo|hola|halo|cześć|merhaba|alo|алло|ало|привіт|مرحبا|الو|ألو"
"""Who says so while a question is open has not seen that it is one."""
_LOOKED: Final = timedelta(seconds=30)
"""So long after a question who greets has seen it; sooner it may have crossed it."""
_LONGEST: Final = 8
AGAIN: Final = "asked_again"
"""What is said to them: the question in other words."""


def is_told(draft: Draft, said: Said, text: str) -> bool:
    """Whether an answer to a question says no more than that it is not clear, or was answered before."""
    return _alone(said, text) and (_asks_back(draft, text) or _says_so(draft, text))


def is_said(draft: Draft, said: Said, text: str) -> bool:
    """The same in so many words: a question mark or a greeting alone is none."""
    return _alone(said, text) and _says_so(draft, text)


def _alone(said: Said, text: str) -> bool:
    return said.emergency is None and not said.photo and said.location is None and len(text.split()) <= _LONGEST


def _says_so(draft: Draft, text: str) -> bool:
    if not (saying.says(_WHAT_TOO, text) or saying.says(_TOLD, text)):
        return False
    where = draft.where(text)
    return where.found is None and where.number is None and where.spot is None and not told.says_what_is_wrong(text)


def _asks_back(draft: Draft, text: str) -> bool:
    flat = plain(text)
    if "?" in text or "؟" in text:
        return not flat or flat in words.bare(_BARE)
    question = draft.memory.question
    read = question is not None and draft.now - question.at >= _LOOKED
    return read and flat in words.bare(_HELLO)
