"""Whether a message goes on about the problem before it, whatever its words alone would be about (pure)."""

import math
import re
from typing import Final

from msgspec import Struct, structs

from loket.events import Candidate
from services.notifier.conversation import (
    aftermath,
    another_street,
    counted,
    meaning,
    others_too,
    refers_back,
    saying,
    told,
    whereabouts,
    words,
)
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.pieces import ANOTHER_FROM, Piece
from services.notifier.conversation.places import Found, number_of, same_street
from services.notifier.conversation.shapes import Case

ADDITION_FROM: Final = 0.1
"""From here on what belongs to a report says nothing about its category: .99 of additions by unlearned writers are over
it, and .62 of second problems (.97 and .34 over .3). With .3 all of 954 conversations came out as they do with this."""
SAID_ANOTHER_FROM: Final = 0.4
"""So likely is enough when the resident says that it is about something else."""
SURELY_ADDED: Final = 0.95
HARDLY_SURE: Final = 0.7
_SURE: Final = 0.9
"""Who says that it is something else and is as clear about what is believed: of 80 such messages three only went on."""
_LATER: Final = 1.0
"""Log-odds of another problem from which a message that comes later tells of one: most tell more of the first. Of 46
that do two come to it, of 14 that tell of another all."""
_TOLD: Final = 0.3
"""Less likely than this the likeliest category says that nothing was told yet, ..."""
_LIKELY: Final = 0.5
"""... and from here on that something was, though the resident is asked."""
_SENTENCES: Final = re.compile(r"[.!?;\n؟]+")
_MAY_ADD: Final = 0.7
"""Less likely an addition than this, later, is what the model is sure of another report."""
_LEAST: Final = 1e-3
"""What is less likely than this, or surer than the rest, says no more than that."""
_SUREST: Final = math.log((1.0 - _LEAST) / _LEAST)


class _Weights(Struct, frozen=True):
    """What each observation adds to the log-odds that a message tells of another problem than the case.

    Fitted (logistic regression, five folds) to 438 second messages by writers of whom no model had learned, half of
    them second problems and most without a word that says so, and to 253 decisions of written conversations. Held
    back, it opens a case in 12 of 208 that only go on and misses 51 of 230 second problems; limits for each
    observation alone, as it was before, on the same head: 13 and 81.
    """

    bias: float = -6.56
    addition: float = -0.32
    """By the log-odds that it only goes on about a report."""
    best: float = 0.42
    """By those of its likeliest category."""
    own: float = -0.55
    """By those of the case's own category."""
    kind: float = -0.22
    """By those of all categories of the case's kind."""
    said_so: float = 1.86
    too: float = 0.27
    beside: float = 1.25
    after: float = -1.56
    elsewhere: float = 1.1


_WEIGHTS: Final = _Weights()
_SAYS_NUMBER: Final = 10
"""Words of who says that it is the same at another number."""
_MARKS: Final = 3
"""Words beside the place of who says only where it is so too: "op de ... ook"."""
_FEW: Final = 9
"""Words of who says what the thing before is like."""


def tells_of_another(case: Case, piece: Piece, best: Candidate) -> bool:
    """Whether a piece that comes soon after a report tells of another problem, by all that speaks for and against it.

    Args:
        case: the report.
        piece: what is told after it.
        best: the category that is likeliest for it, another than the case's.
    """
    if of_the_same(piece.text) and not whereabouts.elsewhere(case, piece):
        return False
    said_so = meaning.another(piece.text)
    if said_so and whereabouts.elsewhere(case, piece):
        # "Et autre chose, chez moi Kerkstraat 3 ...": whatever it is.
        return True
    if best.p < (SAID_ANOTHER_FROM if said_so else ANOTHER_FROM):
        return False
    return (said_so and best.p >= _SURE) or another_street.is_shown(case, piece) or _evidence(case, piece, best) > 0.0


def _evidence(case: Case, piece: Piece, best: Candidate) -> float:
    w, text = _WEIGHTS, piece.text
    own = sum(c.p for c in piece.candidates if c.sub == case.sub)
    kind = sum(c.p for c in piece.candidates if c.main == case.main)
    return (
        w.bias
        + w.addition * log_odds(piece.addition_p)
        + w.best * log_odds(best.p)
        + w.own * log_odds(own)
        + w.kind * log_odds(kind)
        + w.said_so * meaning.another(text)
        + w.too * meaning.too(text)
        + w.beside * meaning.beside_it(text)
        + w.after * aftermath.is_of(text, best.sub, case.sub)
        + w.elsewhere * whereabouts.elsewhere(case, piece)
    )


def log_odds(p: float) -> float:
    """Of a probability, 0 and 1 as a thousandth less than certain."""
    if p < _LEAST:
        return -_SUREST
    return math.log(p / (1.0 - p)) if p <= 1.0 - _LEAST else _SUREST


def is_added(case: Case, piece: Piece, sub: str) -> bool:
    """Whether a piece tells right after a report what came of it, or what it is like: "ik durf er niet meer langs".

    Args:
        case: the report.
        piece: what is told after it.
        sub: the category that is likeliest for it.
    """
    if whereabouts.elsewhere(case, piece):
        return False
    if of_the_same(piece.text):
        return True
    said_so = meaning.another(piece.text)
    return not said_so and (piece.addition_p >= ADDITION_FROM or aftermath.is_of(piece.text, sub, case.sub))


def is_of_it(case: Case, piece: Piece) -> bool:
    """Whether a piece is more of a case by its words alone, whatever they would be about by themselves."""
    return of_the_same(piece.text) or _says_what_it_is_like(case, piece)


def _says_what_it_is_like(case: Case, piece: Piece) -> bool:
    """Whether a piece says what is in or on the thing of a case by now, or what is spilled around it, and no place."""
    text, best = piece.text, piece.best
    named = piece.place is not None or piece.pin is not None or piece.number is not None
    if named or best is None or meaning.another(text) or case.sub == best.sub:
        return False
    return refers_back.is_in_it(text) or (best.sub in aftermath.LITTER and refers_back.is_around_it(text))


def of_the_same(text: str) -> bool:
    """Whether a message begins as one that goes on: "vooral aan de kant van de fietsenstalling", "tiene un agujero"."""
    if saying.begins(words.MAINLY, text) or saying.says(words.SAME_STUFF, text) or others_too.are_told(text):
        return True
    return len(text.split()) <= _FEW and saying.begins(words.HAS, text) and not meaning.too(text)


def says_where_it_is(text: str) -> bool:
    """Whether a message of the same kind says where the thing before is: "is die steeg naast Javastraat 97"."""
    return saying.begins(words.WHERE_IT_IS, text) and not meaning.too(text) and not meaning.another(text)


def is_its_place(case: Case, piece: Piece, best: Candidate) -> bool:
    """Whether a piece names where the report just told is that has no good place yet: "speeltuin de Zonnebloem?"."""
    waits = not case.place.good and piece.place is not None
    return waits and best.p < _SURE and not told.names_a_fault(piece.text)


def is_one_more(draft: Draft, case: Case, piece: Piece, best: Candidate) -> bool:
    """Whether a piece is surely another report: later, of the same category, or where the first is not known yet."""
    apart = whereabouts.elsewhere(case, piece)
    said_so = meaning.another(piece.text) or (apart and saying.begins(words.COMES_BACK, piece.text))
    if of_the_same(piece.text) and (piece.photo or not (said_so or apart)):
        # "Zo zag het er gisteravond uit", half a day later.
        return False
    if best.p < (SAID_ANOTHER_FROM if said_so else ANOTHER_FROM) or not (piece.routed or said_so):
        return False
    if piece.addition_p >= SURELY_ADDED and best.p < HARDLY_SURE and not apart:
        # "Ook komt het nu al tot mijn knieën", twenty minutes later.
        return False
    if _says_what_it_is_like(case, piece):
        # "Er slaapt nu ook iemand in", of a caravan.
        return False
    if case.sub == draft.municipality.fallback.sub:
        return another_street.is_told(case, piece) or _is_beside_unknown(case, piece, best)
    if best.sub == case.sub:
        moved = apart and not says_where_it_is(piece.text)
        if moved and not said_so and saying.begins(words.YES, piece.text):
            # "Ja, de toren van de Nieuwe Kerk".
            return False
        return moved or shows_one_more(case, piece)
    sure = best.p >= _SURE and (said_so or (best.main != case.main and piece.addition_p < _MAY_ADD))
    # Of what lies at another place as exactly as much speaks for another report later as at once.
    return sure or _evidence(case, piece, best) > (0.0 if apart else _LATER)


def _is_beside_unknown(case: Case, piece: Piece, best: Candidate) -> bool:
    """Whether a piece tells of another problem than a case of which it is not known what it is about."""
    lead = max(case.candidates, key=lambda each: each.p, default=None)
    if meaning.another(piece.text):
        # "Ik woon Rijswijkseweg 318", "en het stinkt hier zo": nothing was told before that.
        return case.acknowledged and (lead is None or lead.p >= _TOLD)
    likely = lead is not None and lead.p >= _LIKELY and lead.main != best.main
    return likely and best.p >= _SURE and meaning.too(piece.text)


def shows_one_more(case: Case, piece: Piece) -> bool:
    """Whether a photo shows one more of the same: the first has its photo, its place and its answer already."""
    told = case.acknowledged and case.photos > 0 and case.place.good
    return told and piece.photo and meaning.one_more(piece.text) and not meaning.same_seen_again(piece.text)


def is_the_other(draft: Draft, case: Case, piece: Piece) -> bool:
    """Whether a piece tells of another one of what a case is about, elsewhere: "the other is in ...", "op 60 ook"."""
    if piece.apart and counted.is_more_of_it(piece.text):
        return True
    if _is_so_there_too(draft, case, piece) or _is_exactly_so(draft, case, piece):
        return True
    return counted.is_the_other(piece.text) and (piece.apart or whereabouts.elsewhere(case, piece))


def _is_so_there_too(draft: Draft, case: Case, piece: Piece) -> bool:
    """Whether a piece says of another exact place than an answered case has that there is one more, or the same."""
    if not (case.acknowledged and case.place.good):
        return False
    if piece.place is not None:
        so_there = counted.is_the_same_there(piece.text) and whereabouts.elsewhere(case, piece)
    else:
        # "Nog een van nr 2" is a photo of the second of what was told of.
        so_there = piece.number is not None and not piece.photo and is_there_too(case, piece.number, piece.text)
    return so_there and not whereabouts.corrects(draft, case.place, piece.text)


def _is_exactly_so(draft: Draft, case: Case, piece: Piece) -> bool:
    """Whether a piece says after a report that it is exactly the same further on, or with another such thing."""
    if piece.photo or not case.acknowledged or not saying.says(words.EXACTLY_SAME, piece.text):
        return False
    best = piece.best
    other = best is not None and piece.routed and best.sub != case.sub and best.p >= ANOTHER_FROM
    return (other and not _names_it(draft, piece)) or is_exactly_so_further_on(piece.text)


def is_exactly_so_further_on(text: str) -> bool:
    """Whether a message says that it is exactly the same further on: "en verderop precies hetzelfde"."""
    return saying.says(words.EXACTLY_SAME, text) and saying.says(words.FURTHER_ON, text)


def is_there_too(case: Case, number: str, text: str) -> bool:
    """Whether a few words say that it is the same at another house number in the street of a case: "op 60 ook"."""
    clause = next((one for one in _SENTENCES.split(text) if number.casefold() in one.casefold()), "")
    few = len(clause.split()) <= _SAYS_NUMBER
    return few and counted.is_the_same_there(clause) and _at_number(case, number) is not None


def _at_number(case: Case, number: str) -> Found | None:
    """Another house number in the street of a case; None where it has none, or that number."""
    street = case.place.street
    if street is None or number == number_of(street):
        return None
    return same_street(Found(street, rough=case.place.rough), number)


def one_more_of(draft: Draft, case: Case, piece: Piece) -> Piece:
    """That piece about what the case is about, unless its words surely tell of something else."""
    if piece.place is None and piece.number is not None:
        piece = structs.replace(piece, place=_at_number(case, piece.number))
    exactly = saying.says(words.EXACTLY_SAME, piece.text)
    if not case.candidates or (_names_it(draft, piece) if exactly else _tells_what(piece)):
        return piece
    return structs.replace(piece, candidates=case.candidates, routed=case.confidence > 0, counts=True)


def _names_it(draft: Draft, piece: Piece) -> bool:
    """Whether the words name what a model takes them for: "exactly the same with the lamp post", not "with the bin"."""
    best = piece.best
    return best is not None and meaning.named(piece.text, [draft.category_name(best.sub)]) is not None


def _tells_what(piece: Piece) -> bool:
    """Whether a piece says itself what it is about: not "op 60 ook", nor "the other one is in ..."."""
    best = piece.best
    if counted.is_the_other(piece.text):
        return best is not None and best.p >= ANOTHER_FROM
    beside = _beside_place(piece)
    # "Ook gat Rubensstraat 19" names it in a word.
    return beside > _SAYS_NUMBER or (best is not None and best.p >= (_TOLD if beside > _MARKS else _SURE))


def _beside_place(piece: Piece) -> int:
    """How many words a piece has beside its place."""
    place = piece.place.words if piece.place is not None else ""
    return max(len(piece.text.split()) - len(place.split()), 0)
