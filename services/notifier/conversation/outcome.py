"""What residents say of whether a report is solved beside a plain yes or no: in part, nothing changed, yes but (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from loket.wishes import plain, wish_of
from services.notifier.conversation import meaning, saying, words

_IN_PART: Final = (
    "gedeeltelijk|deels|voor een deel|niet helemaal|niet volledig|niet alles|maar half|half gedaan|half werk|half opgelost|half gemaakt|de helft|"
    "partly|partially|not entirely|not completely|not fully|not quite|only half|half done|half fixed|half of it|not all of it|"
    "teilweise|zum teil|nur halb|halb fertig|zur hälfte|nicht ganz|nicht vollständig|nicht komplett|nicht alles|"
    "partiellement|en partie|à moitié|pas entièrement|pas complètement|pas tout à fait|pas totalement|"
    "en parte|parcialmente|a medias|no del todo|no por completo|no completamente|"
    "częściowo|po części|w połowie|tylko w części|nie do końca|nie całkiem|nie całkowicie|"
    "kısmen|yarım|yarısı|tam değil|tamamen değil|tam olarak değil|"
    "частково|наполовину|не до кінця|не повністю|не зовсім|"
    "جزئيا|بشكل جزئي|نصفه|نصفها|ليس تماما|ليس بالكامل|مو كامل|مش كامل"
)
_HARDLY: Final = (
    "een beetje|beetje|half|matig|a bit|a little|somewhat|so so|ein bisschen|ein wenig|halb|so lala|un peu|bof|un poco|más o menos|"
    "trochę|biraz|трохи|قليلا|شوي"
)
"""As a whole message."""
_UNCHANGED: Final = (
    "helemaal niet|totaal niet|absoluut niet|zeker niet|echt niet|niks veranderd|niets veranderd|niet veranderd|niks aan gedaan|niets aan gedaan|"
    "niks opgelost|niets opgelost|nog hetzelfde|precies hetzelfde|zelfde als eerst|nog net zo|niemand geweest|niet geweest|niet langsgeweest|"
    "niet langs geweest|niemand gezien|geen verandering|geen verschil|verre van|"
    "not at all|nothing has changed|nothing changed|no change|unchanged|still the same|same as before|exactly the same|no difference|nobody came|no one came|"
    "nobody has been|no one has been|far from it|absolutely not|definitely not|"
    "gar nicht|überhaupt nicht|keineswegs|nichts passiert|nichts geändert|nichts verändert|unverändert|noch genauso|noch dasselbe|wie vorher|"
    "nach wie vor|niemand da|niemand gekommen|keine veränderung|"
    "pas du tout|absolument pas|rien n'a changé|rien n'a bougé|rien changé|aucun changement|toujours pareil|toujours la même chose|comme avant|"
    "personne n'est venu|personne n'est passé|"
    "para nada|en absoluto|nada ha cambiado|no ha cambiado|nada cambió|sigue igual|está igual|todo igual|sin cambios|igual que antes|lo mismo que antes|"
    "nadie ha venido|no ha venido nadie|nadie vino|"
    "wcale nie|w ogóle nie|absolutnie nie|nic się nie zmieniło|bez zmian|tak samo|to samo|nikt nie przyjechał|nikt nie był|nikogo nie było|ani trochę|"
    "hiç değişmedi|hiçbir şey değişmedi|bir şey değişmedi|değişen bir şey yok|değişiklik yok|aynı|aynısı|kesinlikle hayır|hiç çözülmedi|kimse gelmedi|gelen olmadı|"
    "зовсім ні|зовсім не|взагалі ні|аж ніяк|нічого не змінилося|нічого не змінилось|без змін|те саме|так само|ніхто не приходив|ніхто не приїжджав|ніхто не був|"
    "لم يتغير|ما تغير|لا تغيير|على الإطلاق|إطلاقا|ابدا|نفس الشيء|نفس الشي|كما هو|كما كان|على حاله|لم يأت أحد|ما اجا حدا"
)
_AFTER_ALL_NOT: Final = (
    "toch niet|toch nog niet|bij nader inzien niet|doch nicht|finalement non|finalement pas|en fait non|al final no|en realidad no|jednak nie|"
    "aslında hayır|meğer|yine de hayır|все ж ні|все ж таки ні|таки ні|таки не|not after all|actually no|actually not|في الحقيقة لا|في الواقع لا"
)
_BUT: Final = Sought(
    r"(?<!\w)(?:maar|alleen|behalve|but|although|though|except|only|aber|allerdings|nur|mais|sauf|par contre|cependant|pero|salvo|s[oó]lo que|aunque|"
    r"ale|tylko|jednak|ama|fakat|ancak|yaln[ıi]z|але|проте|тільки|однак|و?لكن\w*|بس|إلا)(?!\w)[\s,.:…-]*",
    re.IGNORECASE,
)
_TOO_OR_NOW: Final = f"{words.TOO}|{words.AND_NOW}"
_SAYS_MORE: Final = 2
"""Words behind "but": after "ja, doe maar dicht" nothing else is told."""


def is_in_part(text: str) -> bool:
    """Whether a message says that something is solved in part only: no crew that is done leaves it so."""
    return saying.says(_IN_PART, text) or plain(text) in words.bare(_HARDLY)


def is_unchanged(text: str) -> bool:
    """Whether a message says that nothing was done."""
    return saying.says(_UNCHANGED, text)


def is_after_all_not(text: str) -> bool:
    """Whether a message takes back that something was solved."""
    return saying.says(_AFTER_ALL_NOT, text)


def tells_more(text: str) -> bool:
    """Whether a message tells of one thing more: "nee, en nu is ook de stoep kapot"."""
    return saying.says(_TOO_OR_NOW, text)


def behind_but(text: str) -> str | None:
    """What follows the "but" of a yes: "ja, maar nu ligt er puin". None when nothing does that matters."""
    found = _BUT.search(text)
    if found is None or meaning.yes_or_no(text[: found.start()]) is not True:
        return None
    rest = text[found.end() :].strip()
    wish = wish_of(rest)
    return None if len(rest.split()) < _SAYS_MORE or (wish is not None and wish.intent == "thanks") else rest
