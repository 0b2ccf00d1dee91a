"""What the police want to hear of and is no emergency: the resident reads their number beside the answer (pure).

A bike that was stolen, a burglary found afterwards, damage to a car, dealing, a fight that is over, a car that is
suspicious. By rule, so that it also works while the classifier is down. It takes nothing away, but for one thing: that a
bike was stolen is for nobody here, and makes no case. A stolen bike that lies about stays a report.
"""

# ruff: noqa: E501, RUF001 - the lists of words, of nine languages, are read best as they are

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import lru_cache
from typing import Final

from loket.sought import sign_of_words, signs_of_plain
from loket.wishes import plain
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.police_rules import RULES

NOT_AGAIN_WITHIN: Final = timedelta(days=1)
"""The number is told at most once in this time."""
AFTER_EMERGENCY: Final = timedelta(minutes=10)
"""So long after 112 was told no other number is, lest somebody calls the wrong one."""
LONGEST: Final = 400
"""Words of a message that are looked at."""
APART: Final = 5
"""Words of one rule stand so close together."""

_THEFTS: Final = 9
"""So many rules, the first, are of things that were stolen."""
_BURGLARIES: Final = 15
"""So many, after those, are of burglaries that were found afterwards."""
_CRIMES: Final = 35
"""So many in all are of those and of damage to a car."""
_SEEN_BROKEN: Final = 26
"""The one of what somebody saw broken, which may be a thing of the street."""
_IS_NOW: Final = (
    "nu$ nog$ wordt$ worden$ momenteel binnen$ inbreker$ now$ still$ inside$ hearing burglar$ jetzt$ gerade$ wird$ noch$ drinnen$ "
    "maintenant$ encore$ train$ toujours$ ahora$ todavia$ aun$ dentro$ sigue$ siguen$ teraz$ jeszcze$ srodku$ wlasnie$ "
    "simdi$ hala$ iceride icerde$ الان$ لسه$ داخل$ зараз$ досі$ ще$ всередині$ щоино$"
)
"""Who says so does not tell what was found afterwards."""
_NOT_OURS: Final = (
    # A thing of the street that was stolen or broken is a report like any other, whatever else is named beside it.
    "lantaarn lantaren straatlamp lamppost streetlight laterne straßenlaterne lampadaire farola latarni ліхтар "
    "putdeksel deksel verkeersbord bord$ prullenbak afvalbak vuilnisbak container bankje$ boom$ bomen$ plantenbak "
    "manhole sign$ bin$ bench$ kanaldeckel gullydeckel schild$ mülleimer banc$ poubelle panneau papelera alcantarilla "
    "kosz$ studzienk ławka çöp$ rögar tabela смітник люк$ знак$ سلة "
    "fietsenrek fietsnietje parkeermeter speeltoestel"
)
_POLICE: Final = "politie polizei police policia policj polis$ polise$ polisi$ poliste$ поліці الشرطة شرطة"
_TOLD: Final = (
    "gebeld gedaan geweest aangifte gemeld called told$ reported informed been$ angerufen informiert gemeldet gerufen war$ appele prevenu plainte "
    "llame$ llamado avisado denuncia zgloszon zgłoszon zadzwonil zadzwonił dzwonil wezwan aradim aradım haber bildirdim "
    "викликал повідомил подзвонил дзвонил اتصلت ابلغت بلغت"
)
_NEGATED: Final = (
    "niet geen bang angst voorkom preventie kans not$ no$ afraid prevent risk nicht kein keine angst vor$ pas$ peur eviter "
    "miedo evitar nie$ boje$ boję$ korkuyor değil degil не$ боюся бояться ليس خوف"
)


_LIES_ABOUT: Final = (
    "lig staa gedump dump achtergelaten gevonden wrak verlaten vastgeketend hangt$ sloot water$ gracht weggegooid "
    "lying lies$ left$ found dumped abandoned stands standing chained liegt steht gefunden abgestellt "
    "abandonn trouve traine pose$ tirad abandonad encontr dejad lezy$ leży stoi$ porzuc znalez znalaz "
    "terk bulun duruyor bırak birak лежи стоить знайш покину кинут متروك ملقا وجدت موجود"
)
"""A stolen thing that somebody found is the municipality's to take away."""
_CLAUSES: Final = re.compile(r"[.,;:!?\n،؟]+|\b(?:en|and|und|et|y|i|ve|і|та|و)\b")
_SAYS_SOMETHING: Final = 2
"""A clause of so many words may be a report of its own, ..."""
_POINTS_BACK: Final = frozenset(plain("hij ze zij he it elle estaba stał stała він вона kilitli").split())
"""... unless it begins with what was stolen: "hij stond op slot"."""
_AS_IT_IS: Final = "gestolen gejatte stolen$ gestohlen"
"""Words that stand before a thing as well, and tell of no theft there."""


_NOT_OURS_AT, _POLICE_AT, _TOLD_AT, _NEGATED_AT, _LIES_AT, _IS_NOW_AT, _AS_IT_IS_AT = range(7)
_GROUPS: Final = (
    _NOT_OURS,
    _POLICE,
    _TOLD,
    _NEGATED,
    _LIES_ABOUT,
    _IS_NOW,
    _AS_IT_IS,
    *(group for rule in RULES for group in rule),
)


def _numbered() -> tuple[tuple[int, ...], ...]:
    """The rules, each as the numbers of its groups."""
    numbers = iter(range(_AS_IT_IS_AT + 1, len(_GROUPS)))
    return tuple(tuple(next(numbers) for _ in rule) for rule in RULES)


def _by_stem(*, whole: bool) -> dict[str, tuple[int, ...]]:
    """Stem as ``plain`` leaves it -> the groups that it stands in."""
    found: dict[str, tuple[int, ...]] = {}
    for number, group in enumerate(_GROUPS):
        for word in group.split():
            if word.endswith("$") is whole:
                stem = plain(word.rstrip("$"))
                found[stem] = (*found.get(stem, ()), number)
    return found


_NUMBERED: Final = _numbered()
_WHOLE: Final = _by_stem(whole=True)
_BEGINS: Final = _by_stem(whole=False)
_SHORTEST: Final = min(map(len, _BEGINS))
_LONGEST_STEM: Final = max(map(len, _BEGINS))


_FIRSTS: Final = sum({1 << rule[0] for rule in _NUMBERED})
_LASTS: Final = sum({1 << rule[-1] for rule in _NUMBERED})
"""The first and the last groups of all rules, a bit for each."""
_LASTS_OF: Final = {first: sum({1 << rule[-1] for rule in _NUMBERED if rule[0] == first}) for first, *_ in _NUMBERED}
"""The last groups of the rules with a first one."""
_FIRST, _LAST = (
    sign_of_words(
        [stem for stem, groups in _WHOLE.items() if any(1 << group & bits for group in groups)],
        begun=[stem for stem, groups in _BEGINS.items() if any(1 << group & bits for group in groups)],
    )
    for bits in (_FIRSTS, _LASTS)
)
"""The signs of texts in which a word of those stands (``loket.sought.signs_of_plain``)."""
_NOWHERE: Final[Mapping[int, list[int]]] = {}


@lru_cache(maxsize=16_384)
def _groups_of(word: str) -> tuple[int, tuple[int, ...]]:
    """The groups that a word may stand for, as bits and by number; worked out once per word."""
    ends = range(_SHORTEST, min(len(word), _LONGEST_STEM) + 1)
    groups = {*_WHOLE.get(word, ()), *(n for end in ends for n in _BEGINS.get(word[:end], ()))}
    return sum(1 << group for group in groups), tuple(groups)


@lru_cache(maxsize=64)
def _where(text: str) -> Mapping[int, list[int]]:
    """Group -> the places of its words in a text; nothing where no rule can have all of its words."""
    signs = signs_of_plain(text)
    if not (signs & _FIRST and signs & _LAST):
        return _NOWHERE
    found, all_bits = list(map(_groups_of, plain(text).split()[:LONGEST])), 0
    for bits, _ in found:
        all_bits |= bits
    if not (all_bits & _FIRSTS and all_bits & _LASTS):
        return _NOWHERE
    if text.isascii() and not any(all_bits & _LASTS_OF.get(group, 0) for _, groups in found for group in groups):
        # Of other letters a part may have a word that the whole has not: "و" before it is cut off.
        return _NOWHERE
    at: dict[int, list[int]] = {}
    for place, (_, groups) in enumerate(found):
        for group in groups:
            at.setdefault(group, []).append(place)
    return at


def is_theft(text: str) -> bool:
    """Whether a text tells that something of its resident was stolen, and nothing else: it is for nobody here.

    In doubt it is not: a report that came with it must not be lost.
    """
    at = _where(text)
    if not at:
        return False
    could = any(rule[0] in at and rule[-1] in at for rule in _NUMBERED[:_THEFTS])
    if not could or {_NOT_OURS_AT, _LIES_AT, _NEGATED_AT} & at.keys():
        return False
    clauses = [clause.strip() for clause in _CLAUSES.split(text) if clause.strip()]
    thefts = [_says_stolen(clause) for clause in clauses]
    return any(thefts) and all(
        theft or len(clause.split()) < _SAYS_SOMETHING or plain(clause).split()[0] in _POINTS_BACK
        for clause, theft in zip(clauses, thefts, strict=True)
    )


def _says_stolen(clause: str) -> bool:
    at = _where(clause)
    # "Een gestolen fiets" is one that somebody sees, "gestolen: mijn fiets" one that is gone.
    things = {place for rule in _NUMBERED[:_THEFTS] for place in at.get(rule[0], ())}
    seen = {place for place in at.get(_AS_IT_IS_AT, ()) if place + 1 in things}
    return any(
        _tells(at[rule[0]], [place for place in at[rule[-1]] if place not in seen], ())
        for rule in _NUMBERED[:_THEFTS]
        if rule[0] in at and rule[-1] in at
    )


def says_crime(clause: str) -> bool:
    """Whether a part of a message tells of a theft, of a burglary that is over, or of damage to what is a resident's."""
    at = _where(clause)
    if not at:
        return False
    if any(rule[0] in at and rule[-1] in at for rule in _NUMBERED[:_THEFTS]) and _says_stolen(clause):
        return True
    denied = at.get(_NEGATED_AT, [])
    rules = (*_NUMBERED[_THEFTS:_SEEN_BROKEN], *_NUMBERED[_SEEN_BROKEN + 1 : _CRIMES])
    return any(_tells(at[rule[0]], at[rule[-1]], denied) for rule in rules if rule[0] in at and rule[-1] in at)


def may_be_one(text: str) -> bool:
    """Whether the words of some rule stand in a text, and none of what was found or lies somewhere."""
    at = _where(text)
    return bool(at) and _LIES_AT not in at


def without_thefts(draft: Draft, told: list[Piece], *, crime: bool = False) -> list[Piece]:
    """The problems of a message without those that only the police want to hear of, whose number their resident reads.

    Who tells it again within a day is read by a person. While nobody knows what a message is about it stays one.

    Args:
        draft: the conversation.
        told: the problems.
        crime: whether the whole message is of a crime (``crimes.is_all``).
    """
    left = [] if crime else [piece for piece in told if piece.best is None or not is_theft(piece.text)]
    if not left and "police" not in draft.memory.say:
        draft.wait_for_person("unclear")
        if not draft.memory.say and not _was_warned(draft):
            draft.say_later("human")
    return left


def _was_warned(draft: Draft) -> bool:
    """Whether 112 was told just now."""
    at = draft.memory.emergency_at
    return at is not None and draft.now - at <= AFTER_EMERGENCY


def wanted(text: str) -> bool:
    """Whether a text tells of something for the police that is no emergency, and that they do not know of already."""
    at = _where(text)
    if not at or _NOT_OURS_AT in at or (_POLICE_AT in at and _TOLD_AT in at):
        return False
    denied = at.get(_NEGATED_AT, [])
    return any(_tells(at[rule[0]], at[rule[-1]], denied) for rule in _NUMBERED if rule[0] in at and rule[-1] in at)


def is_burglary(text: str) -> bool:
    """Whether a text tells of a burglary, or of a theft, that is over: whoever was there is gone."""
    at = _where(text)
    return _IS_NOW_AT not in at and any(
        _tells(at[rule[0]], at[rule[-1]], at.get(_NEGATED_AT, ()))
        for rule in _NUMBERED[: _THEFTS + _BURGLARIES]
        if rule[0] in at and rule[-1] in at
    )


def _tells(first: Sequence[int], second: Sequence[int], denied: Sequence[int]) -> bool:
    """Whether two groups stand close together, and no word such as "niet" or "bang" among them or just before."""
    pairs = ((min(a, b), max(a, b)) for a in first for b in second if abs(a - b) <= APART)
    return any(not any(begins - 2 <= n <= ends for n in denied) for begins, ends in pairs)


def look(draft: Draft, text: str, *, crime: bool = False) -> None:
    """Let the resident read the police's number beside the answer, when what they tell is for them."""
    memory = draft.memory
    if not text or memory.danger is not None:
        return
    told = memory.police_at
    if _was_warned(draft):
        return
    if (told is None or draft.now - told >= NOT_AGAIN_WITHIN) and (crime or wanted(text)):
        draft.remember(police_at=draft.now)
        draft.say_later("police")
