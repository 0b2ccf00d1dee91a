"""The language that a message asks for, and what else it tells: "English please. The bin at Spui 12 is full" (pure).

A clause that says nothing but that wish is one, whatever stands beside it. A language named among other words may be
what the message is about ("the sign is in English"): that is a wish only where nothing is reported.
"""

# ruff: noqa: E501, RUF001 - lists of words are read best as they are, and in their own alphabets

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from loket.wishes import plain
from services.notifier.conversation import words
from services.notifier.conversation.saying import says

_LONGEST: Final = 14
_BARE: Final = 2
"""Words of a message that is no more than the name of a language."""
_ANY: Final = "|".join(words.LANGUAGE_WISHES.values())
_CLAUSE: Final = re.compile(r"[^.,;:!?\n،؛؟¿¡()…]+")
_STOPS: Final = re.compile(r"[\s.,;:!?،؛؟…)-]+")
_WORD: Final = re.compile(r"\S+")
_LONGEST_CLAUSE: Final = 14
_FEWEST_BESIDE: Final = 2
_POLITE: Final = (
    *("please", "pls", "graag", "aub", "ajb", "alstublieft", "alsjeblieft", "svp", "bitte", "s'il vous plaît"),
    *("por favor", "proszę", "lütfen", "будь ласка", "من فضلك"),
)
_DUTCH: Final = (
    "nederlands|dutch|niederländisch|holländisch|néerlandais|neerlandés|holandés|niderlandzki|niderlandzkiego|holenderski|holenderskiego|"
    "hollandaca|hollandacam|flemenkçe|felemenkçe|нідерландської|нідерландську|нідерландська|голландською|голландської|الهولندية|هولندي"
)
"""Also in other ways than one asks for it: what residents who ask for another language do not speak."""
_NAMED: Final = f"{_ANY}|{'|'.join(words.LANGUAGE_NAMES.values())}|{_DUTCH}"
_ASKS: Final = "can could may is kan kunt kunnen mag zou können kann könnten darf peut peux pouvez puis puedo puede pueden podemos czy чи هل ممكن يمكن"
_ASKING: Final = frozenset(plain(_ASKS).split())
"""The first word of who asks for a language without a stop behind it: "can we do this in English the lamp is out"."""
_DENIES: Final = (
    "geen niet slecht slechte not no don dont doesn cannot can't bad poor kein keine nicht schlecht pas ne mauvais mal peu nie słabo źle "
    "bilmiyorum değil kötü yok iyi не погано погана لا ما مش سيء"
)
_NOT: Final = frozenset(plain(_DENIES).split()) - {"t", "can"}
"""Who says so of a language wants another."""
_SAYS_NOTHING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "nl": "kan kunt kunnen kun je u jullie we wij ik mij me het dit dat ook mag in op liever liefst verder gaan ga praten praat spreken spreek "
        "spreekt schrijven schrijf antwoorden antwoord antwoordt doorgaan begrijp versta wil willen zou zouden alleen maar even eens naar met "
        "mijn is goed sorry hallo hoi dag beste bedankt dank want omdat ben nog beter gelieve taal een beetje weinig als mogelijk hier of en a n m te",
        "en": "can could may we i t d you do does is it possible to talk speak write reply answer continue go on in only hello hi my good very well "
        "understand language prefer would like want chat this that the little bit because and any thanks if so am we'd i'd don dont doesn no not speaks",
        "de": "können kann könnten koennen sie ihr wir ich auf auch sprechen sprecht schreiben antworten weiter weitermachen machen spreche sprich schreibe gut mein "
        "ist nur hallo guten tag morgen entschuldigung geht es das möglich möchte gerne gern lieber verstehe sprache ein bisschen wenig und denn weil",
        "fr": "peut peux pouvez puis on je vous nous est ce que c qu il elle possible de parler écrire répondre continuer parle parlez écris écrivez n mon "
        "bonjour bonsoir merci seulement désolé désolée excusez moi comprends préfère langue un le la les en et car parce",
        "es": "puedo puede pueden podemos podría podrían se es posible hablar escribir responder contestar seguir hablo habla hablan escribo bien mi "
        "solo hola buenos buenas días tardes perdón entiendo prefiero idioma poco el con ustedes usted y porque",
        "pl": "czy mogę można możemy może po pisać rozmawiać mówić odpowiadać odpowiedzieć mówię piszę znam dobrze mój jest tylko dzień dobry cześć "
        "przepraszam rozumiem wolę język trochę być to z wami państwo kontynuować i bo",
        "tr": "yazabilir miyim mi mı misiniz mısınız konuşabilir konuşur musunuz muyuz miyiz olarak devam edebilir edelim cevap verir verebilir sadece biliyorum "
        "konuşuyorum yazıyorum merhaba özür dilerim az biraz olur mu ben siz biz yazmak istiyorum var dilinde",
        "uk": "чи можна можу можемо ви ми я писати говорити розмовляти відповідати продовжити продовжимо спілкуватися лише тільки знаю вітаю добрий день "
        "вибачте розумію пишу говорю мовою мова трохи краще хочу прошу і бо та",
        "ar": "هل يمكن يمكنني ممكن نتكلم نتحدث اتكلم أتكلم اكتب أكتب الكتابة التحدث الرد لو سمحت سمحتم فقط اعرف أعرف أجيد افهم أفهم مرحبا السلام عليكم عفوا "
        "آسف اللغة أنا انا نحن أن ان على تكتبون تتكلمون تحكوا نحكي احكي شوي قليلا و",
    }
)
_BESIDE: Final = MappingProxyType(
    {language: frozenset(plain(said).split()) for language, said in _SAYS_NOTHING.items()}
)
"""Words that tell of nothing beside it."""


class Wanted(Struct, frozen=True):
    """What a message asks for. Its ``repr`` shows nothing of what it tells."""

    language: str | None
    """ISO 639-1; None when it only says which one its writer does not speak, in that one."""
    rest: str
    """The text with blanks for all that says so, as long as before."""

    def __repr__(self) -> str:
        return f"Wanted({self.language!r})"


@cache
def _known() -> frozenset[str]:
    """All words of clauses that say nothing but which language is wanted."""
    return (
        frozenset[str]().union(*_BESIDE.values())
        | _NOT
        | {word for phrase in _NAMED.split("|") for word in plain(phrase).split()}
    )


def wanted(text: str) -> str | None:
    """The language that a short message asks for, whatever else it says; None when it asks for none."""
    if len(text.split()) > _LONGEST:
        return None
    if says(_ANY, text):
        return _first_named(plain(text))
    return _bare_name(plain(text))


def plainly_wanted(text: str) -> Wanted | None:
    """The language that a text asks for in clauses of their own; None where it has none such."""
    if not says(_NAMED, text):
        return None
    spans, language, not_in = [], None, set[str]()
    for begin, end in _clauses(text):
        clause = plain(text[begin:end])
        named = _first_named(clause, names=True)
        if named is None:
            continue
        spans.append((begin, end))
        if not _NOT.isdisjoint(clause.split()):
            not_in.add(named)
        elif language is None:
            language = named
    if not spans:
        return None
    rest = text
    for begin, end in spans:
        stop = _STOPS.match(text, end)
        upto = end if stop is None else stop.end()
        rest = rest[:begin] + " " * (upto - begin) + rest[upto:]
    return Wanted(language or _of_words(text, spans, not_in), rest)


def _of_words(text: str, spans: Sequence[tuple[int, int]], not_in: Collection[str]) -> str | None:
    """The language in which somebody says that they do not speak another: "I don't speak Dutch"."""
    said = [word for begin, end in spans for word in plain(text[begin:end]).split()]
    counted = {language: sum(word in known for word in said) for language, known in _BESIDE.items()}
    most = max(counted, key=lambda language: counted[language])
    return None if most in not_in or counted[most] == 0 else most


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    """Where clauses begin and end that say no more than which language is wanted."""
    for clause in _CLAUSE.finditer(text):
        found = [(clause.start() + word.start(), clause.start() + word.end()) for word in _WORD.finditer(clause[0])]
        if not found or not says(_NAMED, clause[0]):
            continue
        if len(found) <= _LONGEST_CLAUSE and _says_no_more(clause[0]):
            yield found[0][0], found[-1][1]
        elif (end := _at_an_end(text, found)) is not None:
            yield end


def _at_an_end(text: str, found: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The first or the last words of a clause that ask for a language: "English please there is a hole"."""
    most = min(_LONGEST_CLAUSE, len(found) - _FEWEST_BESIDE)
    for count in range(most, 0, -1):
        if _asks(text[found[0][0] : found[count - 1][1]]):
            return found[0][0], found[count - 1][1]
    if not _ends_polite(text[found[0][0] : found[-1][1]]):
        return None
    for count in range(2, most + 1):
        if _says_no_more(text[found[-count][0] : found[-1][1]]):
            return found[-count][0], found[-1][1]
    return None


def _ends_polite(said: str) -> bool:
    return said.rstrip().lower().endswith(_POLITE)


def _asks(said: str) -> bool:
    """Whether words with others behind them ask for a language."""
    first = plain(said).partition(" ")[0]
    return (first in _ASKING or _ends_polite(said)) and _says_no_more(said)


def _says_no_more(text: str) -> bool:
    """Whether words name a language, and tell of nothing else."""
    return says(_NAMED, text) and _known().issuperset(plain(text).split())


def _first_named(flat: str, *, names: bool = False) -> str | None:
    """The language that plain words ask for first.

    Args:
        flat: the words.
        names: whether the name of a language is enough.
    """
    spaced, first, found = f" {flat} ", len(flat) + 2, None
    for phrase, language in _phrases(names=names):
        at = spaced.find(f" {phrase} ")
        if 0 <= at < first:
            first, found = at, language
    return found


@cache
def _phrases(*, names: bool) -> tuple[tuple[str, str], ...]:
    listed = [*words.LANGUAGE_WISHES.items()]
    if names:
        listed += [*words.LANGUAGE_NAMES.items(), ("nl", _DUTCH)]
    return tuple((plain(phrase), language) for language, phrases in listed for phrase in phrases.split("|"))


def _bare_name(flat: str) -> str | None:
    """The language of which a message is no more than the name."""
    if len(flat.split()) > _BARE:
        return None
    return next((language for language, names in words.LANGUAGE_NAMES.items() if flat in words.bare(names)), None)
