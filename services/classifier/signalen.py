"""Categories as Signalen's backend calls them: addresses with probabilities, best first (pure).

Its client posts ``{"text"}`` to ``{address}/predict``, takes the first address and the first probability of both lists
of a 200, and looks the category up by the address's path; everything else but a 200 counts as no answer. An address
that its router does not know is an error there, hence slugs as Django makes them, and a declared one where a
category's slug there differs from its name here.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, Final

from loket.declarations import Category

MOST: Final = 5
"""Of each list."""
_PATH: Final = "/signals/v1/public/terms/categories"


def prediction(ranked: Sequence[tuple[Category, float]]) -> dict[str, Any]:
    """The answer for one text: ``{"hoofdrubriek": [[address], [p]], "subrubriek": [[address], [p]]}``.

    A main category is as likely as its subs together. Only subs of the likeliest main category are named, so that the
    two lists never contradict each other.

    Args:
        ranked: every category with its probability, at least one.
    """
    mains: dict[str, float] = {}
    subs: dict[str, dict[str, float]] = {}
    for category, p in ranked:
        main, sub = slugs_of(category)
        mains[main] = mains.get(main, 0.0) + p
        of_main = subs.setdefault(main, {})
        of_main[sub] = of_main.get(sub, 0.0) + p
    best = sorted(mains.items(), key=lambda each: -each[1])[:MOST]
    (first, _), *_ = best
    likely = sorted(subs[first].items(), key=lambda each: -each[1])[:MOST]
    return {
        "hoofdrubriek": [[f"{_PATH}/{main}" for main, _ in best], [_share(p) for _, p in best]],
        "subrubriek": [[f"{_PATH}/{first}/sub_categories/{sub}" for sub, _ in likely], [_share(p) for _, p in likely]],
    }


def slugs_of(category: Category) -> tuple[str, str]:
    """Slugs of main and sub category in Signalen: as declared, else made of the names."""
    if category.signalen is not None:
        main, _, sub = category.signalen.partition("/")
        return main, sub
    return slug(category.main), slug(category.sub)


def slug(name: str) -> str:
    """A name as Django's ``slugify`` makes it; a name of which nothing is left is ``overig``."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    kept = re.sub(r"[^\w\s-]", "", plain.lower())
    return re.sub(r"[-\s]+", "-", kept).strip("-_") or "overig"


def _share(p: float) -> float:
    return round(min(max(float(p), 0.0), 1.0), 4)
