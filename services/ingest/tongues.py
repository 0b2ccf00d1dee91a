"""Which language each resident writes, as far as ingest hears it, for the cry of one word that does not tell.

It remembers pseudonyms and a language of each, no more than a bounded number, and writes nothing down.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are

from collections import OrderedDict
from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from loket.emergency.tongues import written_in

REMEMBERED: Final = 20_000
_READ: Final = 24
"""Words of a message that are looked at."""
_CLEAR: Final = 2
"""So many words of another language than was known before say that it is that one now."""
_MARKS: Final = ".,;:!?()\"'…"
_WORDS: Final = MappingProxyType(
    {
        "nl": "de het een ik is er op bij voor van niet geen maar ook naar wij mijn jullie deze dit dat staat ligt straat stoep kapot stuk lantaarn lantaarnpaal gat weg afval vuilnis boom goedemorgen goedemiddag goedendag hallo bedankt melden",
        "en": "the a is there on at in front of my our and not please street light lamp broken hole road pavement rubbish trash bin tree hello hi morning thanks with has have this that near report",
        "de": "der die das ein eine ist es auf vor bei ich nicht kein und mein wir hier liegt steht straße strasse gehweg kaputt laterne loch müll baum guten morgen danke bitte im am mit seit melden",
        "fr": "le la les un une est il y a sur dans devant je ne pas et mon ma nous rue trottoir cassé cassée lampadaire trou route poubelle ordures arbre bonjour bonsoir merci avec depuis de du des signaler",
        "es": "el la los las un una es hay en está esta delante yo no y mi nosotros calle acera roto rota farola agujero bache basura árbol arbol hola buenos buenas días dias gracias con desde de del quiero",
        "pl": "jest nie na w przy przed przed i się sie mój moja ulica ulicy chodnik chodniku zepsuta latarnia dziura śmieci smieci drzewo dzień dzien dobry dziękuję dziekuje proszę prosze od z to problem",
        "tr": "bir ve var yok çok cok bu şu önünde önündeki onunde sokak sokakta lamba lambası lambasi bozuk yanmıyor yanmiyor çöp cop çukur cukur yol ağaç agac merhaba selam günaydın gunaydin teşekkürler tesekkurler lütfen lutfen benim için icin",
    }
)


_BITS: Final = 6
"""Of a count in a sum of counts, one for each language: no more words than it holds are looked at."""


def _by_word() -> dict[str, int]:
    found: dict[str, int] = {}
    for place, listed in enumerate(_WORDS.values()):
        for word in dict.fromkeys(listed.split()):
            found[word] = found.get(word, 0) + (1 << place * _BITS)
    return found


_OF: Final = _by_word()


def heard(text: str) -> tuple[str | None, int]:
    """The language that most of the common words of a text are in, and how many; None when two have as many."""
    own = written_in(text)
    if own is not None:
        return own, _CLEAR
    of = _OF.get
    counts = sum([of(word.strip(_MARKS), 0) for word in text.lower().split(maxsplit=_READ)[:_READ]])
    if counts == 0:
        return None, 0
    each = {language: counts >> place * _BITS & (1 << _BITS) - 1 for place, language in enumerate(_WORDS)}
    best = max(each, key=each.__getitem__)
    most = each.pop(best)
    return (None, 0) if most == max(each.values()) else (best, most)


class Tongues:
    """What is remembered of residents, by their pseudonyms."""

    def __init__(self) -> None:
        """Nobody was heard yet."""
        self._of: OrderedDict[str, str] = OrderedDict()

    def hear(self, aliases: Sequence[str], text: str) -> None:
        """A resident wrote."""
        language, count = heard(text)
        known = self.of(aliases)
        if language is None or (known not in {None, language} and count < _CLEAR):
            return
        for alias in aliases:
            self._of[alias] = language
            self._of.move_to_end(alias)
        while len(self._of) > REMEMBERED:
            self._of.popitem(last=False)

    def of(self, aliases: Sequence[str]) -> str | None:
        """The language that a resident wrote."""
        return next((self._of[alias] for alias in aliases if alias in self._of), None)

    def forget(self) -> None:
        """Forget everybody."""
        self._of.clear()
