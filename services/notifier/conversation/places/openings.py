"""Words with which people begin a sentence: with a capital there they are no part of the name that follows (pure).

The words that sentences of the project begin with in eight languages, and have in small letters too, a word a line:
"Hallo Newtonstraat 12", "Mieszkam Newtonstraat 12". ``python -m services.classifier.training.words --openings`` prints
them. What streets of Dutch towns are called by as well is left out: "Oude Haagweg", "Noord Brabantlaan".
"""

from functools import cache
from importlib import resources
from typing import Final

from services.notifier.conversation.places.endings import FORENAMES, listed
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.tokens import Words

_TELLS_WHERE: Final = ~int(Means.NO_NAME | Means.WHOLE | Means.POSTPOSITION | Means.ARTICLE | Means.BESIDE)
_LONG: Final = 10
_FRONT: Final = 4
_BACK: Final = 5
"""Of a compound such as "verkeersdrempel": so many letters it has, before its last word, and in that."""
_OF_STREETS: Final = FORENAMES | frozenset(
    listed(
        "oude|oud|ouwe|nieuwe|nieuw|grote|groot|kleine|klein|lange|korte|hoge|lage|brede|smalle|rode|witte|zwarte|groene|blauwe|gele|"
        "gouden|stille|halve|lieve|goede|dode|drie|twee|vier|vijf|zes|zeven|eerste|tweede|derde|vierde|vijfde|zesde|laatste|"
        "donkere|krom|kromme|kort|lang|hoog|laag|koude|warme|zoete|wilde|jonge|heer|vrouw|pater|broeder|zuster|moeder|vader|meester|"
        "juffrouw|deken|kapelaan|ridder|baron|jonker|luitenant|sergeant|majoor|ingenieur|notaris|wethouder|rector|doctor|noord|zuid|oost|west|zonne|verlengde|koninklijke|heilige|gemeente|dorps|politie|anne|"
        "haag|sir|de|het|een|'t|den|der|ten|ter|te|van|von|la|le|les|el|al|das|die|achter|onder|over|boven|buiten|binnen|tussen|voor"
    )
)
"""How names of streets begin, and articles and prepositions, which have rules of their own."""
_OF_ADDRESSES: Final = frozenset(
    listed(
        "woon|woont|wonen|locatie|betreft|betreffende|thuis|nogmaals|live|living|location|wohne|wohnen|stehe|ort|habite|j'habite|"
        "j'suis|j'reste|habitons|vivo|vivimos|resido|ubicación|dirección|mieszkam|mieszkamy|lokalizacja|oturuyorum|oturuyoruz|"
        "adresim|adresimiz|evim|evimiz|konum|burası|orası|"  # noqa: RUF001 - Turkish
        "живу|живемо|мешкаю|мешкаємо|адреса|локація|i'm|im|we're|oké|okay|allí|tutaj|evet|"
        "ikisi|i̇kisi|birinci|birincisi|ikinci|ikincisi|i̇kinci|i̇kincisi|üçüncü|üçüncüsü|erstens|zweitens|drittens|premièrement|deuxièmement|primero|segundo|"
        "pierwsza|pierwszy|druga|drugi|перше|друге|перша|друга|firstly|secondly"
    )
)
"""What comes before where somebody lives, which hardly a sentence of the project tells."""


@cache
def _words() -> frozenset[str]:
    learned = (resources.files(__package__) / "openings.tsv").read_text("utf-8").split()
    return frozenset(learned) - _OF_STREETS | _OF_ADDRESSES


def opens(words: Words, at: int) -> bool:
    """Whether a word begins a sentence and is one with which people do."""
    begins = words.shouted or at == 0 or bool(words.breaks[at - 1])
    return begins and not words.means[at] & _TELLS_WHERE and is_one(words.low[at])


def is_one(low: str) -> bool:
    """Whether a word in small letters is one of them, more of one, or a long one that ends in one."""
    known = _words()
    if low in known or low.removesuffix("en") in known:
        return True
    return len(low) >= _LONG and any(low[n:] in known for n in range(_FRONT, len(low) - _BACK + 1))
