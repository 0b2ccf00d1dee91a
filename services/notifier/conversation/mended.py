"""What residents say of a thing that is as it should be again, without a word that it is solved: "hij doet het weer" (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation import meaning, saying
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import number_of
from services.notifier.conversation.shapes import Case

_MENDED: Final = (
    "werkt weer|werken weer|is weer aan|zijn weer aan|is weer heel|is weer schoon|is nu schoon|is schoon|helemaal schoon|"
    "weer schoon|mooi schoon|lekker schoon|alles schoon|brandschoon|is geleegd|al geleegd|net geleegd|zijn geleegd|is weer leeg|is nu leeg|is gerepareerd|al gerepareerd|"
    "net gerepareerd|al gemaakt|net gemaakt|is gefixt|is opgeruimd|al opgeruimd|net opgeruimd|zijn opgeruimd|alles opgeruimd|netjes opgeruimd|is weggehaald|zijn weggehaald|"
    "is opgehaald|zijn opgehaald|is vervangen|al vervangen|weer in orde|weer prima in orde|zit weer vast|ligt weer vast|ligt weer recht|staat weer recht|weer overeind|is rechtgezet|is gedicht|is dichtgemaakt|"
    "works again|work again|working again|is working now|works now|is back on|back on again|is on again|are on again|has been emptied|have been emptied|is emptied|been emptied|"
    "was emptied|already emptied|is empty now|been repaired|is repaired|was repaired|already repaired|been mended|been fixed|been cleaned|all clean|is clean|clean now|"
    "cleaned up|been picked up|been removed|been replaced|been collected|been cleared|"
    "funktioniert wieder|wieder heil|wieder ganz|wieder sauber|ist sauber|alles sauber|ist geleert|wurde geleert|schon geleert|gerade geleert|"
    "ist repariert|wurde repariert|schon repariert|ist aufgeräumt|schon aufgeräumt|wurde aufgeräumt|wurde abgeholt|ist abgeholt|wurde ersetzt|wurde entfernt|wieder in ordnung|"
    "remarche|remarchent|marche à nouveau|marche de nouveau|refonctionne|fonctionne à nouveau|fonctionne de nouveau|fonctionne maintenant|est réparé|a été réparé|est réparée|"
    "a été réparée|a été vidé|est vidé|a été vidée|est vidée|a été nettoyé|est nettoyé|a été nettoyée|tout propre|est propre|c'est propre|a été enlevé|a été ramassé|a été remplacé|"
    "vuelve a funcionar|ya funciona|ya funcionan|funciona de nuevo|funciona otra vez|ya está reparado|ya está reparada|lo han arreglado|la han arreglado|han reparado|ya lo arreglaron|"
    "ya la arreglaron|ya lo vaciaron|lo han vaciado|ya está vacío|ya está limpio|está limpio|está limpia|todo limpio|muy limpio|ya lo limpiaron|han limpiado|lo han recogido|"
    "znowu działa|znów działa|już działa|działa już|naprawiono|naprawili|już naprawione|już naprawiona|już naprawiony|opróżniono|opróżnili|opróżniony|opróżnione|posprzątane|"
    "posprzątali|posprzątano|jest czysto|już czysto|wymieniono|wymienili|"
    "tekrar çalışıyor|yine çalışıyor|yeniden çalışıyor|artık çalışıyor|şimdi çalışıyor|tamir edildi|tamir etmişler|onarıldı|boşaltıldı|boşaltılmış|boşaltmışlar|temizlendi|"
    "temizlenmiş|temizlemişler|tertemiz|değiştirildi|"
    "знову працює|знов працює|вже працює|запрацював|запрацювала|запрацювало|відремонтовано|відремонтували|полагодили|спорожнили|вивезли|прибрано|прибрали|стало чисто|вже чисто|"
    "тепер чисто|замінили|"
    "يعمل الآن|تعمل الآن|يعمل مرة أخرى|تعمل مرة أخرى|عاد للعمل|عادت للعمل|اشتغل|اشتغلت|رجع يشتغل|رجعت تشتغل|تم تفريغ|تم تفريغها|تم التفريغ|تم اصلاح|تم اصلاحه|تم اصلاحها|تم تنظيف|"
    "تم التنظيف|نظيف الآن|صار نظيف|صارت نظيفة|تم استبدال"
)
_DOES: Final = "doet het weer|doen het weer|doet 't weer|tut es wieder|tun es wieder"
"""Of a thing; of people the same words say that they are at it again."""
_OF_PEOPLE: Final = ("overlast", "geluid", "vuurwerk", "geparkeerd", "poep", "dakloze", "drugs")
_LIT: Final = (
    "brandt weer|branden weer|weer licht|lit again|light is on|lights are on|brennt wieder|brennen wieder|leuchtet wieder|leuchten wieder|licht ist wieder an|s'est rallumé|est rallumé|"
    "de nouveau allumé|ya está encendida|ya está encendido|ya alumbra|znowu świeci|znów świeci|już świeci|świeci już|tekrar yanıyor|yeniden yanıyor|artık yanıyor|знову світить|"
    "знов світить|вже світить|знову горить|أضاء|عاد الضوء|مضيء الآن"
)
"""Of a lamp; of a litter bin the same words tell of a fire."""
_OF_LIGHT: Final = ("lantaarn", "lamp", "licht")
_EMPTY: Final = "is leeg|zijn leeg|is helemaal leeg|zijn helemaal leeg|is leeggemaakt|is empty|are empty|ist leer|sind leer|est vide|sont vides|está vacío|está vacía|están vacíos|jest pusty|jest puste|boş artık|порожній|порожня|порожні|صار فارغ|فارغة الآن"
"""Of what was full."""
_OF_FULL: Final = (" vol",)
_ANY: Final = f"{_MENDED}|{_DOES}|{_LIT}|{_EMPTY}"
SIGNS: Final = saying.sign_of(_ANY)
"""Of texts that may say so (``loket.sought.signs_of_plain``)."""
_NOT: Final = (
    "niet|nog|geen|nooit|maar|alleen|behalve|not|never|but|only|still|isn't|doesn't|hasn't|nicht|kein|keine|nie|aber|los|noch|pas|ne|n'est|mais|sauf|encore|no|pero|todavía|aún|"
    "ale|jeszcze|tylko|değil|ama|henüz|hâlâ|hala|не|але|ще|لا|لم|ليس|لكن|مش|ما|als|if|wenn|si|jeśli|якщо|when|wanneer|when|wann|quand|cuándo|kiedy|коли|متى"
)
_GO_ON: Final = Sought(
    r"(?<!\w)(?:stop|laat|doe|sluit|ga|kom|trek)(?: het| dit| dat| 't| die)? maar(?! niet)", re.IGNORECASE
)
"""Here "maar" is no "but"."""
_LONGEST: Final = 10
_SURE_OF_ANOTHER: Final = 0.9


def is_told(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a message says no more than that what was reported is as it should be again."""
    if said.emergency is not None or len(text.split()) > _LONGEST or "?" in text or "؟" in text:
        return False
    if not _may_be_told(text) or (saying.says(_DOES, text) and _names(case, _OF_PEOPLE)):
        return False
    if (saying.says(_LIT, text) and not _names(case, _OF_LIGHT)) or not _was_full(case, text):
        return False
    if saying.says(_NOT, _GO_ON.sub(" ", text)) or meaning.too(text):
        return False
    return not _is_elsewhere(draft, case, text) and not _is_another(case, said)


def open_case(draft: Draft, said: Said, text: str) -> Case | None:
    """The open report of which a message says that it is mended: the one whose kind it names, else the current one."""
    if not _may_be_told(text):
        return None
    cases = draft.open_cases()
    subs = [c.sub for c in said.candidates[:1]]
    named = [case for case in cases if case.sub in subs]
    case = named[0] if len(named) == 1 else draft.current() or (cases[0] if len(cases) == 1 else None)
    return case if case is not None and is_told(draft, case, said, text) else None


def _may_be_told(text: str) -> bool:
    return saying.says(_ANY, text)


def _was_full(case: Case, text: str) -> bool:
    """Whether what is said to be empty was reported as full."""
    only_empty = saying.says(_EMPTY, text) and not saying.says(_MENDED, text)
    return not only_empty or _names(case, _OF_FULL)


def _names(case: Case, kinds: tuple[str, ...]) -> bool:
    return any(kind in case.sub for kind in kinds)


def _is_elsewhere(draft: Draft, case: Case, text: str) -> bool:
    where, street = draft.where(text), case.place.street or ""
    if where.found is not None and not where.found.spot:
        named = where.found.words.casefold()
        return named not in street.casefold() and street.casefold() not in named
    return where.number is not None and where.number != number_of(street)


def _is_another(case: Case, said: Said) -> bool:
    """Whether a message surely tells of another kind of thing."""
    best = said.candidates[0] if said.candidates else None
    surely = best is not None and said.decision == "route" and said.intent == "report" and best.p >= _SURE_OF_ANOTHER
    return surely and best is not None and best.main != case.main
