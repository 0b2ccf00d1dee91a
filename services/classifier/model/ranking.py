"""A model's probabilities as the categories that a municipality declares, and whether the model suits them (pure)."""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from loket.declarations import Category, Municipality
from loket.events import Candidate
from services.classifier.model.artefact import Model
from services.classifier.model.features import Floats
from services.classifier.model.manifest import Manifest

CANDIDATES: Final = 3
_FLOOR: Final = 1e-4
"""No category is ever impossible: one odd message must not outweigh all others."""
_ENOUGH: Final = 0.5
"""A shared model must know so many of the declared categories, or so many of those that it knows must be declared."""
_NAMED: Final = 5


def ranked(
    shares: Floats, model: Model, municipality: Municipality, meant: Sequence[Category] | None = None
) -> list[tuple[Category, float]]:
    """Every category that the municipality declares and the model knows, with its probability, best first.

    What it does not declare is its fallback's share.

    Args:
        shares: probability of each category that the model knows.
        model: that said so.
        municipality: whose categories count.
        meant: by ``classes_of``, when that was asked already.
    """
    found: dict[str, tuple[Category, float]] = {}
    for declared, p in zip(meant or classes_of(model, municipality), shares.tolist(), strict=True):
        before = found.get(declared.sub)
        found[declared.sub] = (declared, p if before is None else before[1] + p)
    return sorted(found.values(), key=lambda each: -each[1])


def classes_of(model: Model, municipality: Municipality) -> list[Category]:
    """The declared category of each that a model knows; its fallback for what is not declared."""
    meant = meanings(municipality)
    return [meant.get(sub, municipality.fallback) for sub in model.manifest.category.classes]


def candidates_of(shares: Floats, model: Model, municipality: Municipality) -> tuple[Candidate, ...]:
    """The likeliest three, best first, with their log-odds against any category that is not among them.

    Over several messages about the same thing these add up: a category that a message does not name counts 0 for it.
    """
    first = ranked(shares, model, municipality)
    if len(first) < CANDIDATES:
        seen = {category.sub for category, _ in first}
        first += [
            (category, 0.0) for category in municipality.categories if category.active and category.sub not in seen
        ]
    named = first[:CANDIDATES]
    others = max(len(municipality.categories) - len(named), 1)
    other = max((1.0 - sum(p for _, p in named)) / others, _FLOOR)
    return tuple(
        Candidate(
            main=declared.main,
            sub=declared.sub,
            department=declared.department,
            p=round(p, 4),
            log_odds=round(math.log(max(p, _FLOOR) / other), 3),
        )
        for declared, p in named
    )


def meanings(municipality: Municipality) -> dict[str, Category]:
    """The declared category of each name that a model may have learned."""
    found = {name: category for category in municipality.categories for name in category.learned}
    return found | {category.sub: category for category in municipality.categories}


def unsuited(manifest: Manifest, municipality: Municipality, *, own: bool) -> str | None:
    """Why a model cannot speak for a municipality, one sentence that names categories; None when it can.

    Args:
        manifest: of the model.
        municipality: its declaration.
        own: whether the model was made for this municipality alone: then it may know nothing but what is declared.
            Of a shared one what is not declared is the fallback's share.
    """
    classes = manifest.category.classes
    meant = meanings(municipality)
    strange = [name for name in classes if name not in meant]
    if own and strange:
        return f"the model of {municipality.slug} knows categories that are not declared: {_told(strange)}"
    if _suits(classes, _names(municipality)):
        return None
    active = [c for c in municipality.categories if c.active]
    missing = [c.sub for c in active if not {c.sub, *c.learned}.intersection(classes)]
    return (
        f"the model knows {len(active) - len(missing)} of the {len(active)} categories that {municipality.slug} "
        f"declares; it lacks {_told(missing)}"
    )


def _told(names: list[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(repr(name) for name in names[:_NAMED]) + more


def suits(model: Model, municipality: Municipality) -> bool:
    """Whether a model may say what a report of this municipality is about."""
    return _suits(model.manifest.category.classes, _names(municipality))


def _names(municipality: Municipality) -> tuple[tuple[str, ...], ...]:
    """Of each category that may be chosen, the names that a model may know it by."""
    return tuple((c.sub, *c.learned) for c in municipality.categories if c.active)


@lru_cache(maxsize=256)
def _suits(classes: tuple[str, ...], declared: tuple[tuple[str, ...], ...]) -> bool:
    known = [sum(name in names for name in classes) for names in declared]
    return sum(known) >= _ENOUGH * len(classes) or sum(map(bool, known)) >= _ENOUGH * len(declared)
