"""What a case is about, from all its messages: their log-probabilities added up, in any order (pure)."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct

from loket.declarations import Category, Municipality
from loket.events import Candidate

FLOOR: Final = 1e-4
"""No category is ever impossible: one odd message must not outweigh all others."""
LITTLE: Final = 0.02
"""Less than this is nothing."""
ENOUGH: Final = 0.5
"""A category that is likelier than all others together is taken when several messages made it so."""
KEPT: Final = 3
"""Candidates that staff sees."""


def likeliest(candidates: Sequence[Candidate]) -> tuple[str, float] | None:
    """The likeliest of what a text could be about, and how much of all that it could be; None of a text of nothing.

    Of what only goes on about a report little of any category is left (``subject`` of the classifier): which of several
    reports it speaks of is told by what is left.
    """
    whole = sum(each.p for each in candidates)
    return (candidates[0].sub, candidates[0].p / whole) if whole > LITTLE else None


class Evidence(Struct, frozen=True, kw_only=True):
    """Summed log-probabilities of a case's messages."""

    sums: Mapping[str, float] = {}
    """By ``sub``: of every category that any message named."""
    rest: float = 0.0
    """Of each category that no message named."""
    messages: int = 0
    routed: bool = False
    """Whether the classifier was sure about one of the messages."""
    heard: tuple[str, ...] = ()
    """Declared words of routing rules that stood in them."""


class Verdict(Struct, frozen=True, kw_only=True):
    """What a case is about now."""

    category: Category
    confidence: float
    sure: bool
    """False: it goes to the fallback's department, where a person looks."""
    candidates: tuple[Candidate, ...]


def add(evidence: Evidence, candidates: Sequence[Candidate], *, routed: bool, categories: int) -> Evidence:
    """Add what one message seems to be about.

    Args:
        evidence: of the messages before.
        candidates: the likeliest categories of this message, at least one.
        routed: whether the classifier was sure.
        categories: how many categories there are in all.
    """
    given = {c.sub: max(c.p, FLOOR) for c in candidates}
    left = max(1.0 - sum(given.values()), 0.0) / max(categories - len(given), 1)
    rest = math.log(max(left, FLOOR))
    before = evidence.sums
    if before:
        sums = {
            sub: before.get(sub, evidence.rest) + (math.log(given[sub]) if sub in given else rest)
            for sub in sorted(before.keys() | given.keys())
        }
    else:
        sums = {sub: evidence.rest + math.log(given[sub]) for sub in sorted(given)}
    return Evidence(
        sums=sums,
        rest=evidence.rest + rest,
        messages=evidence.messages + 1,
        routed=evidence.routed or routed,
        heard=evidence.heard,
    )


def _likeliest(evidence: Evidence, municipality: Municipality) -> list[tuple[Category, float]]:
    """The likeliest categories with their probabilities; those that no message named are all equally likely.

    A category that none named stands behind all that one did: each message names its likeliest.
    """
    sums, rest = evidence.sums, evidence.rest
    declared = municipality.declared
    named = [declared[sub] for sub in sums if sub in declared]
    others = len(declared) - len(named)
    summed = [sums[c.sub] for c in named]
    top = max(summed, default=rest)
    top = max(top, rest) if others else top
    total = sum([math.exp(one - top) for one in summed]) + (others * math.exp(rest - top) if others else 0.0)
    ranked = sorted(named, key=lambda c: (-sums[c.sub], c.sub))[:KEPT]
    if others and len(ranked) < KEPT:
        ranked += sorted([c for c in municipality.categories if c.sub not in sums], key=lambda c: c.sub)
    return [(c, math.exp(sums.get(c.sub, rest) - top) / total) for c in ranked[:KEPT]]


def judge(evidence: Evidence, municipality: Municipality) -> Verdict:
    """What a case is about: the likeliest category when that is sure enough, else the fallback; never nothing."""
    if not evidence.messages:
        return Verdict(category=municipality.fallback, confidence=0.0, sure=False, candidates=())
    ranked = _likeliest(evidence, municipality)
    candidates = [
        Candidate(main=c.main, sub=c.sub, department=municipality.department(c.department), p=round(p, 4))
        for c, p in ranked
    ]
    best, p = ranked[0]
    best = municipality.category(best.sub)  # what is not active any more became another one
    sure = (evidence.routed or (evidence.messages > 1 and p >= ENOUGH)) and best is not municipality.fallback
    category = best if sure else municipality.fallback
    return Verdict(category=category, confidence=p, sure=sure, candidates=tuple(candidates))
