"""Which problems a message tells of, of the pieces that it could be cut into (pure)."""

import math
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from msgspec import structs

from loket.declarations import Municipality
from loket.events import Part
from services.classifier.model.artefact import Model
from services.classifier.model.concepts import named_in
from services.classifier.model.features import CONCEPT, spaced, words_of
from services.classifier.model.ranking import candidates_of
from services.classifier.model.scoring import Scored
from services.classifier.model.splitting import (
    Stretch,
    begins_sentence,
    goes_on_to_more,
    lie_apart,
    lies_across,
    put_right,
    stands_beside,
    without_streets,
)

READ_OF_EACH: Final = 200
"""So many characters of a problem are read."""
_HALF: Final = 0.5
_PART_P: Final = 0.4
"""So sure the model must be of each problem of a message before it may be taken apart."""
_ENOUGH: Final = 0.65
"""What the evidence for several problems must come to; see ``_evidence``.

On 2,640 messages with one problem, held back, and 192 with several: a limit of .0 takes 9.2 % of the former apart and
58.9 % of the latter as they should be, .5 6.0 % and 55.7 %, .75 4.8 % and 53.6 %, 1.0 3.9 % and 49.0 %. A limit of .7
for each part alone, as it was before, took 8.3 % and 52.1 %.
"""
_PART_P_APART: Final = 0.25
"""So sure is enough of a problem that is named and has a street of its own."""
ADDITION_FROM: Final = 0.7
"""So likely a piece only goes on about the problem before it, and is none of its own."""
_LIKELY_ADDED: Final = 0.5
"""So likely what a message begins with only leads to its problem."""
_LEAST_OF_WHOLE: Final = 0.005
"""Of 269 messages with two problems, by writers of whom no model learned, the whole says less than this of a second
one in 7 %; where the second piece only goes on about the first, half the time."""
_OWN_FROM: Final = 0.8
_OWN: Final = 0.05
"""A sentence so sure of its category, and surely no addition, counts as if the whole said so much of it: of 270 second
problems in one message 170 are taken apart then (141 before), and of 329 additions 14 (15); chosen on these."""
_HARDLY_ADDED: Final = 0.06
"""Less likely an addition than this is surely none; ..."""
_HARDLY_LEADS: Final = 0.3
"""... what a message begins with less than this: nothing was said before that it could go on about."""
_SURELY_ADDED: Final = 0.8
_SURELY_OF: Final = 0.97
"""Less likely an addition than the one, and as sure of its category as the other: "en er lopen ratten rond"."""
_LEAST: Final = 1e-4
_BY_WHICH: Final = re.compile(
    r"(?<!\w)(?:bij|naast|tegenover|achter|vlakbij|t\.?o\.?|by|near|next to|opposite|behind|beside|bei|neben|gegenüber|"
    r"hinter|près de|à côté de|en face de|derrière|junto a|cerca de|frente a|detrás de|al lado de|przy|obok|"
    r"naprzeciwko|koło|za|біля|коло|навпроти|поруч з|за|بجانب|قرب|مقابل|خلف|قدام|عند)"
    r"(?:\s(?:de|het|die|dat|een|the|a|der|dem|den|einer?m?|la|le|l'|du|des|el|los|las|del))?\s[^\W\d]+",
    re.IGNORECASE,
)
"""A thing that something else stands by: of "біля мосту" no bridge is broken."""

_ONE_PROBLEM: Final = (
    frozenset({"put verstopt", "wateroverlast"}),
    frozenset({"verzakking", "wateroverlast"}),
    frozenset({"duiven en meeuwen", "zwerfvuil"}),
)
"""Categories of which one comes of the other: told of together they are one problem, unless each has its own street."""
_HARDLY_HEARD: Final = 0.05
"""Less of the first piece than this is left in the whole of a message that only begins with it."""
_WHOM_IT_HIT: Final = frozenset({CONCEPT + "neighbour", CONCEPT + "trip"})
"""Who was hit by a problem and how: a piece that names nothing else says what came of the problem before it."""


def says_whom_it_hit(text: str) -> bool:
    """Whether a piece names nothing but people and a fall ("mijn buurvrouw viel bijna"), in any of the languages."""
    named = named_in(spaced(words_of(text[:READ_OF_EACH])))
    return bool(named) and named <= _WHOM_IT_HIT


def problems_of(
    text: str,
    cut: Sequence[Stretch],
    scored: Sequence[Scored],
    whole: Mapping[str, float],
    model: Model,
    municipality: Municipality,
) -> tuple[Part, ...]:
    """The problems of a message that holds several; none when it holds one.

    Each must by itself be a report that the model knows, of another category than those before; what says nothing sure
    belongs to the problem before it. Together they must be likelier than one problem told at length.

    Args:
        text: the message.
        cut: where it could be cut.
        scored: what the model says of each of these pieces.
        whole: probability of each declared category for the whole message.
        model: the artefact in use.
        municipality: whose categories count.
    """
    manifest = model.manifest
    report = manifest.intent.classes.index("report") if "report" in manifest.intent.classes else None
    found: list[Part] = []
    first: Scored | None = None
    added: dict[int, float] = {}
    for each, one in zip(cut, scored, strict=True):
        candidates = candidates_of(one.category, model, municipality)
        apart = bool(found) and _apart(text, found[-1], each)
        enough = _PART_P_APART if apart else _PART_P
        sure = candidates[0].p >= enough and _is_report(one, report)
        if sure and first is None and not (apart and _is_likely(found[0], scored[0], report)):
            # What stands before it only leads to it: "I have two complaints about the harbour".
            first, start = one, found[0].start if found else each.start
            found = [Part(start=start, end=each.end, candidates=candidates)]
            added[start] = one.addition
        elif found and (
            not sure
            or any(_same(candidates[0].sub, part.candidates[0].sub, apart=apart) for part in found)
            or one.addition >= (_SURELY_ADDED if candidates[0].p >= _SURELY_OF else ADDITION_FROM)
            or says_whom_it_hit(text[each.start : each.end])
            or put_right(text, each)
            or _names_places(text, each)
        ):
            found[-1] = structs.replace(found[-1], end=each.end)
        elif sure or not found:
            found.append(Part(start=each.start, end=each.end, candidates=candidates))
            added[each.start] = one.addition
    if len(found) > 1 and _leads(text, found[0], first or scored[0], whole):
        # "I'm at Kerkstraat 3 myself, but that's not where it is. The rats are ..."
        found = _joined(found, 0)
    while len(found) > 1 and (unheard := _unheard(text, found, _heard(text, found, whole, added))) is not None:
        found = _joined(found, unheard)
    while len(found) > 1 and _evidence(text, found, _heard(text, found, whole, added)) < _ENOUGH:
        found = _joined(found, min(range(len(found)), key=lambda n: found[n].candidates[0].p))
    return tuple(found) if len(found) > 1 else ()


def _is_report(one: Scored, report: int | None) -> bool:
    return report is None or one.intent[report] >= _HALF


def _is_likely(first: Part, one: Scored, report: int | None) -> bool:
    """Whether what a message begins with is likely a problem, where the next one has a street of its own."""
    return first.candidates[0].p >= _PART_P_APART and _is_report(one, report)


def _leads(text: str, first: Part, one: Scored, whole: Mapping[str, float]) -> bool:
    """Whether what a message begins with only leads to its problem: a greeting, "I don't speak Dutch"."""
    if one.addition >= _LIKELY_ADDED and first.candidates[0].p < _SURELY_OF:
        return True
    named = _names_thing(text, Stretch(first.start, first.end))
    return not named and whole.get(first.candidates[0].sub, 0.0) < _HARDLY_HEARD


def _same(sub: str, before: str, *, apart: bool) -> bool:
    return sub == before or (not apart and any({sub, before} == each for each in _ONE_PROBLEM))


def _apart(text: str, before: Part, each: Part | Stretch) -> bool:
    """Whether two problems lie in streets of their own, each with its thing: "matras Spui 3, tegel Lijnbaan 9"."""
    one, other = Stretch(before.start, before.end), Stretch(each.start, each.end)
    if not lie_apart(text, one, other) or put_right(text, other):
        return False
    return _names_thing(text, one) and _names_thing(text, other)


def _another_beside(text: str, before: Part, each: Part) -> bool:
    """Whether a problem is told of with "beside it" and is of another kind: no sacks beside a full container."""
    one, other = Stretch(before.start, before.end), Stretch(each.start, each.end)
    if before.candidates[0].main == each.candidates[0].main or not stands_beside(text, other):
        return False
    return _names_thing(text, one) and _names_thing(text, other)


def _names_thing(text: str, stretch: Stretch) -> bool:
    told = _BY_WHICH.sub(" ", without_streets(text[stretch.start : min(stretch.end, stretch.start + READ_OF_EACH)]))
    return not named_in(spaced(words_of(told))) <= _WHOM_IT_HIT


def _names_places(text: str, stretch: Stretch) -> bool:
    """Whether a piece holds nothing but names, and things that are stood by: "Oude Delft bij de brug, Oude Kerk"."""
    left = _BY_WHICH.sub(" ", text[stretch.start : min(stretch.end, stretch.start + READ_OF_EACH)]).split()
    return len(left) > 1 and all(word[0].isupper() or word[0].isdigit() for word in left)


def _joined(found: Sequence[Part], n: int) -> list[Part]:
    """The problems without one of them: its words belong to the one before, or to the one after the first."""
    if n == 0:
        return [structs.replace(found[1], start=found[0].start), *found[2:]]
    return [*found[: n - 1], structs.replace(found[n - 1], end=found[n].end), *found[n + 1 :]]


def _heard(text: str, found: Sequence[Part], whole: Mapping[str, float], added: Mapping[int, float]) -> list[float]:
    """How much of each problem the whole message says; at least ``_OWN`` of a sentence that surely tells of one."""
    heard = []
    for n, part in enumerate(found):
        hardly = added.get(part.start, 1.0) < (_HARDLY_LEADS if n == 0 else _HARDLY_ADDED)
        alone = begins_sentence(text, Stretch(found[max(n, 1)].start, part.end))
        own = _OWN if alone and hardly and part.candidates[0].p >= _OWN_FROM else 0.0
        heard.append(max(own, whole.get(part.candidates[0].sub, 0.0)))
    return heard


def _unheard(text: str, found: Sequence[Part], heard: Sequence[float]) -> int | None:
    """A problem of which nothing is left in the whole message, and that is not told as one more: "walking my dog"."""
    for n, part in enumerate(found):
        here = Stretch(part.start, part.end)
        told = n > 0 and (goes_on_to_more(text, here) or lies_across(text, here) or _apart(text, found[n - 1], part))
        if heard[n] < _LEAST_OF_WHOLE and not told and not (n == 0 and _apart(text, found[0], found[1])):
            return n
    return None


def _evidence(text: str, found: Sequence[Part], heard: Sequence[float]) -> float:
    """How much speaks for several problems: log-odds, by weights that were fitted to sentences held back.

    How sure the two least sure ones are; how much of the second the whole message says, since a message about one
    problem, with what came of it, is about that one as a whole; and words such as "verder".
    """
    least, next_ = sorted(part.candidates[0].p for part in found)[:2]
    second = sorted(heard)[-2]
    more = any(goes_on_to_more(text, Stretch(part.start, part.end)) for part in found[1:])
    # Fitted without this; nobody names two streets for one thing, but for a crossing, which is not cut.
    apart = all(_apart(text, before, part) for before, part in pairwise(found))
    known = 0.34 * _logit(least) + 0.24 * _logit(next_) + 0.27 * math.log(max(second, _LEAST))
    beside = all(_another_beside(text, before, part) for before, part in pairwise(found))
    return known + 1.7 * more + 2.0 * apart + 1.1 * beside


def _logit(p: float) -> float:
    kept = min(max(p, _LEAST), 1 - _LEAST)
    return math.log(kept / (1 - kept))
