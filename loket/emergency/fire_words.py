"""Fire in a word and an address, in nine languages and in others that people here speak (pure, data).

"Fire Leyweg 30" is no lamp that burns. Of languages in which nobody is answered only the word is known, alone or with an
address: who writes it reads whom to call in the language that is nearest, and no report is made of it.
"""

import re
from collections.abc import Iterable
from typing import Final

from loket.emergency import small_fires
from loket.emergency.letters import plain
from loket.emergency.rules import Rule, rule

_STREET: Final = r"(?:\W+[a-z'.-]+){1,4}\W+\d{1,4}[a-z]?"
_AT: Final = r"(?:\W+(?:at|in|on|op|bij|an|am|auf|en|a|au|w|na|przy|в|у|на|في))?"
_NO_FIRE: Final = (
    r"\b(?:niet|geen|nie|lamp\w*|lantaar\w*|licht\w*|new|altijd|overdag|blus\w*|meld\w*|alarm\w*|veilig\w*|gang|trap|kraan|deur|slang|hout|netel\w*|put|vergunning\w*|oefening|"
    r"hydrant\w*|escape|extinguisher|works?|door|exit|station|brigade|truck|engine|hose|pit|place|lane|drill|ants?|no|not|light\w*|nicht|kein|laterne\w*|loscher|"
    r"pas|rouge|vert|artificial\w*|farol\w*|boca|latarni\w*|swiatl\w*|grill\w*|merdiven\w*|tup\w*|degil|dolab\w*|не|лихтар\w*|сходи|кран|гидрант\w*)\b|[?؟]"
)
"""Beside it the word is of a lamp, a hydrant, a ladder, or is denied or asked."""


def _at_an_address(stems: str, word: str) -> Rule:
    return rule("fire", "certain", stems, rf"^\W*(?:{word})\b\W*?{_AT}{_STREET}\W*$", _NO_FIRE)


_OTHERS: Final = {
    "es": ("fogo", "ha fogo", "tem fogo", "incendio", "fuoco", "al fuoco", "fiamme", "incendiu"),
    "uk": ("пожар", "у нас пожар", "горим", "горит дом", "горит квартира", "гори къща", "гори къщата"),
    "en": (
        *("tuz van", "eg a haz", "tuzeset", "zjarr", "vatra", "brann", "det brinner", "det brenner", "ildebrand"),
        *("tulipalo", "chay nha", "kebakaran", "dab baa", "gaisras", "ugunsgreks", "tulekahju"),
        *("着火", "火灾", "火災", "起火", "失火", "火事", "불이", "화재", "불났", "आग", "آگ", "اتش", "ئاگر", "φωτια", "πυρκαγια"),
        *("ሓዊ", "እሳት", "שריפה", "আগুন", "ไฟไหม้", "ხანძარი", "հրդեհ"),
    ),
}  # fmt: skip
"""By the language in which who writes them is answered: Portuguese, Italian, Romanian; Russian, Bulgarian; any other."""


_WITHOUT_SPACES: Final = re.compile("[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff]")


def _in_others(code: str) -> Rule:
    known = [plain(word) for word in _OTHERS[code]]
    ways = "|".join(re.escape(word) + (r"[^\s\d]*" if _WITHOUT_SPACES.match(word) else r"(?!\w)") for word in known)
    # Of "tuz van" the first word is looked for: the second is in every other Dutch message.
    stems = " ".join(word.replace(" ", "_").removesuffix("an") for word in known)
    return rule("fire", "certain", stems, rf"^\W*(?:{ways})(?:[\s!.,]+[^\s\d]+){{0,2}}(?:{_STREET})?\W*$", _NO_FIRE)


FIRE_WORDS: Final[dict[str, tuple[Rule, ...]]] = {
    "nl": (_at_an_address("brand fik", r"(?:er is )?(?:een )?brand(?:je)?|fik|help brand"),),
    "en": (_at_an_address("fire", "(?:there is |there's )?(?:a )?fire"), _in_others("en")),
    "de": (_at_an_address("feuer brand brennt", "feuer|brand|es brennt"),),
    "fr": (_at_an_address("incendie au_feu", "(?:un )?incendie|au feu"),),
    "es": (_at_an_address("fuego incendio", "(?:hay )?(?:un )?(?:fuego|incendio)"), _in_others("es")),
    "pl": (_at_an_address("pozar ogien", "(?:jest )?pozar|ogien"),),
    "tr": (_at_an_address("yangin", "yangin(?: var)?"),),
    "ar": (_at_an_address("حريق نار", "(?:في |يوجد )?(?:حريق|نار)"),),
    "uk": (_at_an_address("пожежа", "(?:тут )?пожежа"), _in_others("uk")),
}
_ALL: Final = tuple(each for rules in FIRE_WORDS.values() for each in rules)
_FOREIGN: Final = tuple(FIRE_WORDS[code][1] for code in _OTHERS)


def are_all(ready: str) -> bool:
    """Whether a plain text says no more than that there is fire, and perhaps where."""
    return _any_stands_in(_ALL, ready)


def are_only_at(ready: str) -> bool:
    """Whether they are all, and name nothing that burns: "brand in de container, Spui 4" does."""
    return are_all(ready) and not small_fires.stands_in(ready)


def are_foreign(ready: str) -> bool:
    """Whether a plain text says it in a language that is not among the nine."""
    return _any_stands_in(_FOREIGN, ready)


def _any_stands_in(rules: Iterable[Rule], ready: str) -> bool:
    return any(any(stem in ready for stem in each.stems[0]) and each.stands_in(ready) for each in rules)
