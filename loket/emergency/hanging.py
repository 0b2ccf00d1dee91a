"""Somebody who hangs from a tree, in nine languages: it happens now, so 112 comes first (pure, data)."""

from typing import Final

from loket.emergency.rules import Rule, rule

_UNLESS: Final = (
    r"\b(?:snoei\w*|zaag\w*|zagen|klim\w*|klauter\w*|speel\w*|spelen|schommel\w*|pop|poster|foto|spandoek|beeld|climb\w*|prun\w*|play\w*|swing\w*|doll|banner|statue|kletter\w*|spiel\w*|schaukel\w*|puppe|"
    r"grimp\w*|jou\w*|poupee|trep\w*|jueg\w*|jugando|muneco|wspina\w*|bawi\w*|lalka|tirman\w*|oyn\w*|лаз\w*|гра\w*|лялька)\b|يلعب|يتسلق"
)
"""Who climbs or plays there, and what is no person."""
_NL_WHO: Final = (
    r"(?:een |n |'n |die )?(?:\w+ )?(?:man|vrouw|jongen|meisje|persoon|mens|iemand|lichaam|lijk|kerel|vent)"
)
_NL_AT: Final = r"aan (?:een |de |die |n )?(?:boom|tak|touw|strop|balk|koord|brug|viaduct)\b"


def _hangs(stems: str, pattern: str) -> tuple[Rule, ...]:
    return (rule("other", "certain", stems, pattern, _UNLESS),)


HANGING: Final[dict[str, tuple[Rule, ...]]] = {
    "nl": _hangs(
        "hangt hing_een hing_er hing_iemand & boom tak touw strop balk koord brug viaduct",
        rf"\b(?:hangt|hing)(?: er)? {_NL_WHO}(?: \w+)? {_NL_AT}|\b{_NL_WHO} (?:hangt|hing|hangen)(?: \w+)? {_NL_AT}",
    ),
    "en": _hangs(
        "hanging hanged hung & tree branch rope beam bridge",
        r"\b(?:man|woman|boy|girl|person|someone|somebody|body|guy|lady) (?:is |was |has been |who is )?(?:hanging|hanged|hung)(?: himself| herself)? (?:from|off|on|in) (?:a|the) (?:tree|branch|rope|beam|bridge)\b",
    ),
    "de": _hangs(
        "hangt hing_ein hing_jemand hing_da & baum ast_ ast. seil balken strick brucke",
        r"\b(?:hangt|hing)(?: da)? (?:ein |eine |einer |jemand ?)(?:\w+ )?(?:mann|frau|junge|madchen|person|mensch|leiche)? ?(?:an|am|von) (?:einem |dem |einer )?(?:baum|ast|seil|balken|strick|brucke)\b|"
        r"\b(?:mann|frau|junge|madchen|person|jemand|leiche) (?:hangt|hing) (?:an|am|von) (?:einem |dem |einer )?(?:baum|ast|seil|balken|strick|brucke)\b",
    ),
    "fr": _hangs(
        "pendu se_pend & arbre branche corde poutre pont",
        r"\b(?:homme|femme|garcon|fille|personne|quelqu'un|corps|type) (?:\w+ )?(?:est |s'est )?(?:pendue?|se pend)(?: \w+)? (?:a |au |d'|du )(?:une? |l'|la )?(?:arbre|branche|corde|poutre|pont)\b",
    ),
    "es": _hangs(
        "colgad colgando ahorcad & arbol rama cuerda viga puente",
        r"\b(?:hombre|mujer|chico|chica|persona|alguien|cuerpo|tipo) (?:\w+ )?(?:colgad[oa]|colgando|ahorcad[oa]) (?:de|en|del) (?:un |una |el |la )?(?:arbol|rama|cuerda|viga|puente)\b",
    ),
    "pl": _hangs(
        "wisi_ powiesil & drzew galez lini sznur belc most",
        r"\b(?:czlowiek|mezczyzna|kobieta|chlopak|ktos|cialo) (?:\w+ )?(?:wisi|powiesil sie) na (?:drzewie|galezi|linie|sznurze|belce|moscie)\b|\bna (?:drzewie|galezi|linie) wisi (?:czlowiek|mezczyzna|kobieta|chlopak|ktos|cialo)\b",
    ),
    "tr": _hangs(
        "asili asmis sallaniyor & agaca agacta dalda ipte iple koprude",
        r"\b(?:adam|kadin|biri|cocuk|genc|insan|ceset) (?:\w+ )?(?:agaca|agacta|dalda|ipte|koprude|iple) (?:\w+ )?(?:asili|asmis|sallaniyor)\w*|\b(?:agacta|agaca|dalda|ipte) (?:asili )?(?:bir )?(?:adam|kadin|biri|ceset) (?:asili|sallaniyor|var)\b",
    ),
    "ar": _hangs("معلق مشنوق & شجر حبل جسر غصن", r"(?:رجل|شخص|امراه|شاب|ولد|بنت|جثه) (?:\w+ )?(?:معلق|معلقه|مشنوق|مشنوقه) (?:في|علي|من|ب)"),
    "uk": _hangs(
        "висить повисив & дерев гилц гилля мотуз мост",
        r"\b(?:чоловик|жинка|хлопець|дивчина|людина|хтось|тило) (?:\w+ )?висить (?:на|з) (?:дереви|дерева|гилци|гилля|мотузци|мосту)\b|\bна (?:дереви|гилци|мотузци) висить (?:чоловик|жинка|хлопець|дивчина|людина|хтось|тило)\b",
    ),
}  # fmt: skip
