"""A clause that asks for silence, told by what its words say and not by which they are (pure).

Each word of a clause becomes one sign for all that it may say (see ``loket.silence.words``), and a few forms are looked
for in the signs: "stop" before "messages", "want" and "not" around "get", "take" before "my number". Most forms know
every word of their clause, so that one word about something else ("stop the noise") makes it none.
"""

# ruff: noqa: RUF001, RUF003 - words are read best as they are, in their own alphabets

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from msgspec import Struct

from loket.plain import plain
from loket.silence import gate
from loket.silence.words import COMMON, WORDS

_MOST: Final = 16
"""Words of a clause that are read; a longer one tells of something else too."""
_PHRASE: Final = 4
_FORGIVEN: Final = frozenset("td")
_SIGNS: Final = 0xE000
"""The first of the private characters that stand for what words say."""
_UNKNOWN: Final = frozenset("o")
_LETTERS: Final = re.compile(r"\[[a-z]+\]|[a-z]")
_CLAUSES: Final = re.compile(
    r"[.,;:!?\n،؛؟()…]+|\s[-–—]+\s|(?<!\w)(?:en|want(?! to\b)|omdat|and|because|cause|but|und|weil|denn|aber"
    r"|et|car|mais|parce que|y|e|porque|pero|oraz|bo|ale|ve|cunku|çünkü|ama|і|й|та|бо|але|لأن|لان"
    r"|dus(?= (?:graag|stuur|app|stop|niet|geen|liever|wil|jullie|laat|schrijf|alsj|svp|aub))"
    r"|so(?= (?:please|stop|don|no|do not|you))|also(?= (?:bitte|schick|schreib|keine|nicht|h[öo]r|lass|send))"
    r"|donc(?= (?:plus|ne|n'|merci|arr|s'il|svp))|as[íi] que|wi[ęe]c(?= (?:prosz|nie|przesta))|(?:bu|o) y[üu]zden"
    r"|тож|тому(?= (?:будь|не|прошу|досить))|لذلك|لذا)(?!\w)",
    re.IGNORECASE,
)
_FORMS: Final = (
    # "stop met appen", "stop sending me messages", "досить мені писати"
    "^[fziymvk]*[se][fziymk]{0,5}(?:t|a?w[fziymtlagwp]*$)",
    # "de berichten moeten stoppen", "mesaj atmayı bırakın"
    "^[fziymvk]*[tw][fziymw]{0,3}s[fziymt]*$",
    # "ik wil geen berichten meer", "ich brauche diese updates nicht mehr", "mesaj istemiyorum": every word known
    "^(?=.*(?:v[fziymk]{0,4}(?:[ta][fzi]{0,3})?n|n[fzimyk]{0,2}v))(?=.*(?:m.*[tgwa]|[tgwa].*m|t))[fzimykvngtwal]*$",
    # ... and of messages more may be said: "ik wil geen berichten meer over de container"
    "^[fzimyk]*(?:v[fzimyk]{0,3}n|n[fzimyk]{0,2}v)[fziyg]{0,4}(?:m[fziymg]{0,3}t|t[fziyg]{0,3}m)",
    # "geen berichten meer", "no más mensajes", "plus aucun message"
    "^(?=.*m)[fzily]*m?[fz]*n[fmn]{0,3}t[fziymlgwp]*$",
    # "stuur me niks meer", "ne m'envoyez plus rien"
    "^[fzim]{0,4}w[fziy]{0,4}n[fzimn]{0,3}[ta]?[fzi]{0,2}m[fziymtalgn]*$",
    "^[fzim]{0,4}w[fziy]{0,4}nm",
    # "niet meer appen", "wilt u mij niet langer schrijven"
    "^[fzim]*(?:[yk]?[fzi]*v[fziyv]*)?[ta]?[fz]*n[fzi]{0,3}m[fziymta]{0,4}w[fziymtl]*$",
    # "ik wil me afmelden", "unsubscribe me from this"
    "^[fziykvqtlpam]*d[fziykvtlpamdu]*$",
    # "haal mijn nummer uit het systeem", "remove me from this list"
    "^[fziykvq]*x[fziy]{0,3}(?:i[fzi]*p|p[fzyi]*l|i[fziy]{0,4}l)[fziypl]*$",
    "^[fziykvq]*x[fz]?i[fziyl]*$",
    "^[fz]*k[fz]*v[fzv]*x[fz]{0,3}l[fz]*$",
    "^[fziykvq]*(?:i[fzi]*p|p[fziy]{0,3}l|i[fziy]{0,3}l)[fziyl]{0,4}x[fziyl]*$",
    # "laat me met rust", "beni rahat bırakın"
    "^[fziym]*c[fy]{0,2}i[fziy]{0,3}r[fziytlma]*$",
    "^[fm]*ir[fi]*s[fim]*$",
    # "zet die meldingen uit", "cancelar avisos"
    "^[fziykvm]*u[fzy]{0,3}[tl][fziylm]*$",
    "^[fzyvkm]*t[fzyl]{0,3}u[fzivm]*$",
)
_BY_COMMAND: Final = (
    # "nie piszcie do mnie", "do not text me": where no other reading of these words is
    "^[fzim]{0,4}(?:v[yk]?[fz]{0,2})?[fzimta]{0,3}n[fzim]{0,4}w[fziymtalp]*$",
)
_COMMANDS: Final = frozenset({"en", "es", "pl", "tr", "uk", "ar"})
_BARE: Final = "^[fi]{0,3}s[fisy]{0,4}$"
"""A whole message that says stop and nothing of what."""


class _Vocabulary(Struct, frozen=True):
    """What the words of a language say; one sign of a string for each thing that may be one of several."""

    words: Mapping[str, str]
    """Signs of each word or phrase, as ``plain`` leaves them."""
    stems: Mapping[str, str]
    misspelt: Mapping[str, str]
    """Signs of longer words with one letter less."""
    unknown: str
    forms: re.Pattern[str]
    bare: re.Pattern[str]


def asks(text: str, languages: Sequence[str]) -> bool:
    """Whether a clause of a text asks for silence, or the whole text is no more than "stop it".

    Args:
        text: what was written.
        languages: those in which its words could (see ``loket.silence.gate``); ISO 639-1.
    """
    clauses = [words for part in _CLAUSES.split(text) if (words := plain(part).split())]
    return any(_asks_in(_vocabulary(language), clauses) for language in languages)


def told_apart(text: str) -> Iterator[tuple[int, int]]:
    """Where the clauses of a text begin and end, without what stands between them."""
    at = 0
    for found in _CLAUSES.finditer(text):
        yield at, found.start()
        at = found.end()
    yield at, len(text)


def _asks_in(known: _Vocabulary, clauses: Sequence[Sequence[str]]) -> bool:
    read = ["".join(_signs(known, words)) for words in clauses if len(words) <= _MOST]
    if len(read) == len(clauses) and known.bare.search("".join(read)) is not None:
        return True
    return any(known.forms.search(signs) is not None for signs in read)


def _signs(known: _Vocabulary, words: Sequence[str]) -> Iterator[str]:
    """Signs of the words of a clause, the longest phrases first."""
    at = 0
    while at < len(words):
        for many in range(min(_PHRASE, len(words) - at), 0, -1):
            found = known.words.get(" ".join(words[at : at + many]))
            if found is not None:
                yield found
                at += many
                break
        else:
            yield _of_one(known, words[at])
            at += 1


def _of_one(known: _Vocabulary, word: str) -> str:
    """Signs of a word that is not known as it is: one that ends otherwise, or typed wrong ("stoppp", "berichtn")."""
    for end in range(len(word), gate.STEM - 1, -1):
        found = known.stems.get(word[:end])
        if found is not None:
            return found
    found = known.words.get(gate.TWICE.sub(r"\1", word)) or known.words.get(gate.TWICE.sub(r"\1\1", word))
    if found is None and len(word) >= gate.TYPED_WRONG_FROM - 1:
        found = next((signs for less in gate.with_one_less(word) if (signs := known.misspelt.get(less))), None)
    return found or known.unknown


@cache
def _vocabulary(language: str) -> _Vocabulary:
    said: dict[str, list[set[str]]] = {}
    for code, listed in (*COMMON.items(), *WORDS[language].items()):
        for entry in listed.split("|"):
            meant = said.setdefault(plain(entry) + "*" * entry.endswith("*"), [])
            meant.extend(set() for _ in range(len(code) - len(meant)))
            for each, letter in zip(meant, code, strict=False):
                each.add(letter)
    kinds = sorted({_UNKNOWN, *(frozenset(each) for meant in said.values() for each in meant)}, key=sorted)
    signs = {kind: chr(_SIGNS + n) for n, kind in enumerate(kinds)}
    entries = {word: "".join(signs[frozenset(each)] for each in meant) for word, meant in said.items()}
    words = {word: found for word, found in entries.items() if not word.endswith("*")}
    forms = (*_FORMS, *(_BY_COMMAND if language in _COMMANDS else ()))
    return _Vocabulary(
        words=words,
        stems={word.rstrip("*"): found for word, found in entries.items() if word.endswith("*")},
        misspelt={
            less: words[word]
            for word in words
            if len(word) >= gate.TYPED_WRONG_FROM and " " not in word and any(each & _FORGIVEN for each in said[word])
            for less in gate.with_one_less(word)
        },
        unknown=signs[_UNKNOWN],
        forms=_compiled("|".join(forms), signs),
        bare=_compiled(_BARE, signs),
    )


def _compiled(form: str, signs: Mapping[frozenset[str], str]) -> re.Pattern[str]:
    """A form over signs, from one over letters: a letter, or some in brackets, is any sign that may say one of them."""

    def of(found: re.Match[str]) -> str:
        letters = frozenset(found[0]) - set("[]")
        return f"[{''.join(sign for kind, sign in signs.items() if not kind.isdisjoint(letters))}]"

    return re.compile(_LETTERS.sub(of, form))
