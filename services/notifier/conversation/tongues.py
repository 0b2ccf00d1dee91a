"""Whose word it is: languages of a few words that no classifier tells by, "lampadaire Leyweg 3", "яма Leyweg 20" (pure).

Only what the classifier is silent about is asked for here: it knows what most things are called, but not where a word
is that of several languages, nor a letter of another alphabet beside the name of a Dutch street.
"""

# ruff: noqa: E501, RUF001 - lists of words are read best as they are, and in their own alphabets

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Final

from loket.wishes import plain

MOST_WORDS: Final = 6
"""Of more words a classifier tells the language, or nobody does."""
_LETTERS: Final = {"uk": re.compile("[\u0400-\u04ff]"), "ar": re.compile("[\u0600-\u06ff\u0750-\u077f]")}
_THINGS: Final = {
    "nl": "gat lamp put auto lawaai poep glas bord bank hek ijs lek stank wespen matras container tegel brug kuil grofvuil graffiti scooter trottoir sofa bordes bus tram pot plank water drugs alarm parking",
    "en": "lamppost lamp rats rat kerb curb graffiti scooter dirt glass fence leak sofa dumping flytipping container traffic bank alarm drugs water bus tram parking pole post tag",
    "de": "ratten gehweg gully kanal graffiti roller auto bank zaun leck wespen sofa container papierkorb lampe verkehr wasser drogen alarm bus tram pfosten geruch stein steine schild",
    "fr": "lampadaire lampe rats rat branche trottoir graffiti tag trottinette verre fuite container container conteneur drogue alarme bus tram parking poteau potelet panne trafic bac",
    "es": "bache baches bordillo grafiti patinete caca cristales valla fuga sofa puente escombros drogas alarma bus poste trafico farol contenedor",
    "pl": "graffiti hulajnoga wyciek plac wysypisko lampa kontener auto bank sofa tramwaj parking alarm narkotyki slup ruch",
    "tr": "grafiti cam su bank trafik moloz lamba konteyner alarm park tramvay bisiklet direk scooter",
}
"""What things are called in each, as ``plain`` leaves words; a word may stand in several."""
_PEOPLE: Final = {
    "nl": "mens medewerker hulp help persoon",
    "en": "human help person operator employee",
    "de": "mensch mitarbeiter mitarbeiterin hilfe person",
    "fr": "humain humaine personne aide conseiller",
    "es": "humano humana persona ayuda empleado",
    "pl": "człowiek człowieka pracownik konsultant pomoc pomocy",
    "tr": "insan temsilci görevli yardım imdat",
}
"""Whom somebody asks for in a word: what stands in none of these is heard by its letters."""
_TROUBLE: Final = {
    **dict.fromkeys(
        ("problema", "problemas", "avería", "averia", "incidencia", "peligro", "molestia", "molestias"), "es"
    ),
    **dict.fromkeys(("problème", "problèmes", "souci", "soucis"), "fr"),
    **dict.fromkeys(("usterka", "usterkę", "awaria", "awarię", "kłopot"), "pl"),
    **dict.fromkeys(("sorun", "sorunlar", "arıza", "sıkıntı"), "tr"),
}
"""What trouble is called in one of them only: a classifier takes "problema en Leyweg 30" for Dutch by its small word."""


def of_trouble(text: str) -> str | None:
    """The language in which a few words say that there is trouble, whatever else they seem to be in."""
    words = text.casefold().split()
    if len(words) > MOST_WORDS:
        return None
    found = {_TROUBLE[word] for word in words if word in _TROUBLE}
    return found.pop() if len(found) == 1 else None


@cache
def _of_word() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, listed in _THINGS.items():
        for word in dict.fromkeys(plain(f"{listed} {_PEOPLE[language]}").split()):
            found[word] = (*found.get(word, ()), language)
    return found


def tongues_of(text: str) -> tuple[str, ...]:
    """The languages (ISO 639-1) whose words most words of a short text are; none when it says nothing of it."""
    for language, letters in _LETTERS.items():
        if not text.isascii() and letters.search(text) is not None:
            return (language,)
    words = plain(text).split()
    if not words or len(words) > MOST_WORDS:
        return ()
    counted = Counter(language for word in words for language in _of_word().get(word, ()))
    most = max(counted.values(), default=0)
    return tuple(language for language, count in counted.items() if count == most)
