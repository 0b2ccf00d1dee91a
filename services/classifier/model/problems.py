"""Which problems a message tells of, of the pieces that it could be cut into (pure)."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from loket.declarations import Municipality
from loket.events import Part
from loket.listing import item_at
from services.classifier.model.artefact import Model
from services.classifier.model.dividing import Piece, log_odds, names_places, names_thing, numbered, signs
from services.classifier.model.ranking import candidates_of, classes_of, ranked
from services.classifier.model.scoring import Scored
from services.classifier.model.splitting import Stretch
from services.classifier.model.street_names import lie_apart

READ_OF_EACH: Final = 200
"""So many characters of a problem are read."""
_REPORT_P: Final = 0.5
_REPORTED_IN_A_LIST: Final = 0.3
"""So sure is enough of an item of a list."""
_LISTED_THING: Final = 0.1
"""Or so sure, ..."""
_PLAIN_THING: Final = 0.95
"""... where it is so sure what the item is about."""
_PART_P: Final = 0.25
"""So sure the model must be of each problem of a message, and of its being one, before it may be taken apart."""
_LIKELY_ADDED: Final = 0.8
"""So likely what a message begins with only leads to its problem, ..."""
_SURELY_OF: Final = 0.97
"""... unless it is so sure of its category."""
_HARDLY_HEARD: Final = 0.05
"""Less of what a message begins with than this is left in the whole of one that is about something else."""
_ONE_PROBLEM: Final = (
    frozenset({"put verstopt", "wateroverlast"}),
    frozenset({"verzakking", "wateroverlast"}),
    frozenset({"duiven en meeuwen", "zwerfvuil"}),
    frozenset({"lantaarnpaal kapot", "lantaarnpaal scheef of beschadigd"}),
    frozenset({"container vol", "container kapot"}),
    frozenset({"gat in de weg", "verzakking"}),
)
"""Categories of which one comes of the other, or that are of one thing: told of together they are one problem, unless
each has its own street."""
ANOTHER_FROM: Final = 0.25
"""Log-odds from which a piece tells of another problem."""


def problems_of(
    text: str,
    cut: Sequence[Stretch],
    scored: Sequence[Scored],
    whole: Mapping[str, float],
    model: Model,
    municipality: Municipality,
) -> tuple[Part, ...]:
    """The problems of a message that holds several; none when it holds one.

    Each must by itself be a report of another category than those before, and all that is seen in it must speak for
    another problem (``dividing``). What does not belongs to the one before it; what leads to the first, to that.

    Args:
        text: the message.
        cut: where it could be cut.
        scored: what the model says of each of these pieces.
        whole: probability of each declared category for the whole message.
        model: the artefact in use.
        municipality: whose categories count.
    """
    told = pieces_of(cut, scored, model, municipality)
    groups, odds = [told[:1]], [math.inf]
    for n in range(1, len(told)):
        found = another(text, told, n, whole)
        if found is not None and not any(_same(text, told[n], likeliest(group)) for group in groups):
            groups.append([])
            odds.append(found)
        groups[-1].append(told[n])
    while len(groups) > (numbered(text) or len(groups)):
        # Who says that it is two things tells of two.
        weakest = odds.index(min(odds))
        groups[weakest - 1 : weakest + 1] = [groups[weakest - 1] + groups[weakest]]
        del odds[weakest]
    if len(groups) == 1:
        return ()
    by_stretch = dict(zip((each.stretch for each in told), scored, strict=True))
    # What leads to the first problem stands before it; the others begin with themselves.
    heads = [likeliest(groups[0]), *(group[0] for group in groups[1:])]
    return tuple(
        Part(
            start=group[0].stretch.start,
            end=group[-1].stretch.end,
            candidates=candidates_of(by_stretch[head.stretch].category, model, municipality),
        )
        for group, head in zip(groups, heads, strict=True)
    )


def pieces_of(
    cut: Sequence[Stretch], scored: Sequence[Scored], model: Model, municipality: Municipality
) -> list[Piece]:
    """The pieces of a message as ``dividing`` takes them: see ``problems_of``."""
    manifest, meant = model.manifest, classes_of(model, municipality)
    report = manifest.intent.classes.index("report") if "report" in manifest.intent.classes else None
    return [
        Piece(
            stretch,
            {category.sub: p for category, p in ranked(one.category, model, municipality, meant)},
            1.0 if report is None else float(one.intent[report]),
            one.addition if manifest.addition is not None else None,
        )
        for stretch, one in zip(cut, scored, strict=True)
    ]


def likeliest(pieces: Sequence[Piece]) -> Piece:
    """Of some pieces the one that most likely reports something."""
    return max(pieces, key=lambda each: each.weight)


def another(text: str, told: Sequence[Piece], n: int, whole: Mapping[str, float]) -> float | None:
    """Log-odds that the n-th piece of a message tells of another problem than those before it; None where it does not.

    Nobody names two streets, each with its thing, for one problem; and who writes a list tells of one with each item.
    """
    piece, before = told[n], likeliest(told[:n])
    listed = begins_item(text, told, n) and not _is_of_heading(text, told)
    if listed and min(each.shares[each.sub] for each in (piece, before)) >= _PART_P:
        return math.inf if _is_reported(piece) and _is_reported(before) else None
    if not may_be_another(text, piece, before, whole):
        return None
    seen = signs(text, piece, before, len(told), whole)
    odds = log_odds(seen)
    return odds if odds >= ANOTHER_FROM or seen.apart > seen.put_right else None


def _is_reported(item: Piece) -> bool:
    """Whether an item of a list reports something: less surely so where it is plain what it is about."""
    return item.report >= (_LISTED_THING if item.shares[item.sub] >= _PLAIN_THING else _REPORTED_IN_A_LIST)


def _is_of_heading(text: str, told: Sequence[Piece]) -> bool:
    """Whether what stands before a list surely tells of a problem: its items may say more of that: "fietswrak:"."""
    heads = [each for each in told if item_at(text, each.stretch.start) is None]
    heads = [each for each in heads if each.stretch.start < told[-1].stretch.start]
    return any(each.shares[each.sub] >= _PLAIN_THING and each.report >= _REPORT_P for each in heads)


def begins_item(text: str, told: Sequence[Piece], n: int) -> bool:
    """Whether the n-th piece is the first that tells of something in an item of a list, and no item before is empty.

    Each item is on a line of its own: "2. bankje stuk", "- hoek Spui: er ligt een tegel los".
    """
    line = item_at(text, told[n].stretch.start)
    if line is None:
        return False
    before = [(item_at(text, each.stretch.start), each) for each in told[:n]]
    here = any(at == line and not names_places(text, each.stretch) for at, each in before)
    return not here and any(at not in {None, line} for at, _ in before)


def _same(text: str, piece: Piece, before: Piece) -> bool:
    """Whether two pieces are of one category, or of two of which one comes of the other, at one place."""
    if piece.sub == before.sub:
        return True
    return {piece.sub, before.sub} in _ONE_PROBLEM and not lie_apart(text, before.stretch, piece.stretch)


def may_be_another(text: str, piece: Piece, before: Piece, whole: Mapping[str, float]) -> bool:
    """Whether both report something, and different things."""
    sure = all(each.report >= _REPORT_P and each.shares[each.sub] >= _PART_P for each in (piece, before))
    if not sure or piece.sub == before.sub or names_places(text, piece.stretch):
        return False
    return not _leads(text, before, whole)


def _leads(text: str, piece: Piece, whole: Mapping[str, float]) -> bool:
    """Whether a piece only leads to a problem: a greeting, "I live in Kerkstraat 3, but that is not where it is"."""
    if names_thing(text, piece.stretch):
        return False
    if piece.addition is not None and piece.addition >= _LIKELY_ADDED and piece.shares[piece.sub] < _SURELY_OF:
        return True
    return whole.get(piece.sub, 0.0) < _HARDLY_HEARD
