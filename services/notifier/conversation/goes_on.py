"""Whether a message goes on about the problem before it, whatever its words alone would be about (pure)."""

import math
from typing import Final

from msgspec import Struct

from loket.events import Candidate
from services.notifier.conversation import (
    aftermath,
    another_street,
    apart_said,
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
_SUREST_OF_ANOTHER: Final = 0.98
"""Hours later so sure of another thing of the same kind: a sign after a traffic light."""
_LATER: Final = 1.0
"""Log-odds of another problem from which a message that comes later tells of one: most tell more of the first. Of 46
that do two come to it, of 14 that tell of another all."""
_TOLD: Final = 0.3
"""Less likely than this the likeliest category says that nothing was told yet, ..."""
_LIKELY: Final = 0.5
"""... and from here on that something was, though the resident is asked."""
_HARDLY_ADDED: Final = 0.3
_HARDLY: Final = 0.01
_MAY_ADD: Final = 0.7
"""Less likely an addition than this, later, is what the model is sure of another report."""
_LEAST: Final = 1e-3
"""What is less likely than this, or surer than the rest, says no more than that."""
_SUREST: Final = math.log((1.0 - _LEAST) / _LEAST)


class _Weights(Struct, frozen=True):
    """What each observation adds to the log-odds that a message tells of another problem than the case.

    Fitted (logistic regression) to 1,356 messages after a report, half of them second problems and most without a word
    that says so, by writers of whom the model had learned nothing; to 620 by two others, of whom nothing was learned
    at all; and to 1,290 decisions of written conversations that came out right. Fitted to the first alone, of the 620
    it misses 38 of 370 second problems and opens a case for 25 of 250 that only go on; as it was before, 92 and 28
    (ADR 46).
    """

    bias: float = -4.75
    addition: float = -0.55
    """By the log-odds that it only goes on about a report."""
    best: float = 0.35
    """By those of its likeliest category."""
    own: float = -0.26
    """By those of the case's own category."""
    kind: float = -0.17
    """By those of all categories of the case's kind."""
    said_so: float = 1.42
    too: float = -0.13
    beside: float = 1.04
    after: float = -0.45
    elsewhere: float = 0.75
    """At another place than is known of the case."""
    place: float = 1.91
    """It names a place and rather tells of something of its own."""
    place_of_it: float = 0.33
    """It names one and rather goes on about the report: where that is."""
    number: float = 1.0
    fault: float = 0.7
    """Its words name what is wrong."""
    shown: float = 0.8
    """It is the caption of a photo, which none of those is that it was fitted to: its own words say what it shows."""


_WEIGHTS: Final = _Weights()
_RATHER_OF_ITS_OWN: Final = 0.5
"""Less likely an addition than this; 0 where that was not learned."""
_LEAST_LIKELY: Final = 0.5
"""Less likely than this of any category nobody knows what the other problem would be."""
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
    named = piece.place is not None and piece.addition_p < _RATHER_OF_ITS_OWN
    if said_so and (whereabouts.elsewhere(case, piece) or named):
        # "Et autre chose, chez moi Kerkstraat 3 ...": whatever it is.
        return True
    if best.p < (SAID_ANOTHER_FROM if said_so else _LEAST_LIKELY):
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
        + (w.place if 0.0 < piece.addition_p < _RATHER_OF_ITS_OWN else w.place_of_it) * (piece.place is not None)
        + w.number * (piece.number is not None)
        + w.fault * told.names_a_fault(text)
        + w.shown * piece.photo
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
    if apart_said.is_not_about(text):
        return True
    return len(text.split()) <= _FEW and saying.begins(words.HAS, text) and not meaning.too(text)


def says_where_it_is(text: str) -> bool:
    """Whether a message of the same kind says where the thing before is: "is die steeg naast Javastraat 97"."""
    return saying.begins(words.WHERE_IT_IS, text) and not meaning.too(text) and not meaning.another(text)


def is_its_place(case: Case, piece: Piece, best: Candidate) -> bool:
    """Whether a piece names where the report just told is that has no good place yet: "speeltuin de Zonnebloem?"."""
    waits = not case.place.good and piece.place is not None and not 0.0 < piece.addition_p < _HARDLY_ADDED
    return waits and best.p < _SURE and not told.names_a_fault(piece.text)


def is_told_apart(piece: Piece, best: Candidate) -> bool:
    """Whether a piece tells of a problem with its own place, after a report of which nobody knows what it is about."""
    return piece.place is not None and best.p >= _LIKELY and 0.0 < piece.addition_p < _HARDLY_ADDED


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
    other = best.main != case.main or (best.p >= _SUREST_OF_ANOTHER and not _speaks_of(case, piece))
    sure = best.p >= _SURE and (said_so or (other and piece.addition_p < _MAY_ADD))
    # Of what lies at another place as exactly as much speaks for another report later as at once.
    return sure or _evidence(case, piece, best) > (0.0 if apart else _LATER)


def _speaks_of(case: Case, piece: Piece) -> bool:
    """Whether a piece may be about what a case is about."""
    return any(c.sub == case.sub and c.p > _HARDLY for c in piece.candidates)


def _is_beside_unknown(case: Case, piece: Piece, best: Candidate) -> bool:
    """Whether a piece tells of another problem than a case of which it is not known what it is about."""
    if meaning.another(piece.text):
        # "Ik woon Rijswijkseweg 318", "en het stinkt hier zo": nothing was told before that.
        lead = max(case.candidates, key=lambda each: each.p, default=None)
        return case.acknowledged and (lead is None or lead.p >= _TOLD)
    return is_told_beside(case, piece, best)


def is_told_beside(case: Case, piece: Piece, best: Candidate) -> bool:
    """Whether a piece surely tells one thing more beside a case of which something is likely, and nothing known."""
    lead = max(case.candidates, key=lambda each: each.p, default=None)
    likely = lead is not None and lead.p >= _LIKELY and lead.main != best.main
    return likely and piece.routed and best.p >= _SURE and meaning.too(piece.text)


def shows_one_more(case: Case, piece: Piece) -> bool:
    """Whether a photo shows one more of the same: the first has its photo, its place and its answer already."""
    told = case.acknowledged and case.photos > 0 and case.place.good
    return told and piece.photo and meaning.one_more(piece.text) and not meaning.same_seen_again(piece.text)
