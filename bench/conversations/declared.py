"""The municipality whose conversations are replayed."""

import os
from pathlib import Path
from typing import Final

from msgspec import structs

from loket.declarations import Municipality
from loket.municipalities import InvalidDeclarations, load

_LIKE: Final = "denhaag"
"""The one whose categories the default has."""


class Undeclared(ValueError):  # noqa: N818 - what it is
    """There is no such municipality; its text is one line."""


def declared(slug: str | None) -> Municipality:
    """A declared municipality; without a name one that has no boundary and no street list.

    Raises:
        Undeclared: there is none of that name, or the declarations are invalid.
    """
    folder = Path(os.environ.get("LOKET_MUNICIPALITIES_DIR") or "municipalities")
    try:
        world = load(folder)
    except InvalidDeclarations as error:
        raise Undeclared(f"the declarations in {folder} are invalid: {error.errors[0]}") from error
    wanted = slug or _LIKE
    if wanted not in world:
        raise Undeclared(f"municipality {wanted!r} is not declared in {folder}; known: {', '.join(sorted(world))}")
    if slug is not None:
        return world[slug]
    return structs.replace(world[_LIKE], boundary=None, neighbours=(), streets=frozenset(), areas=(), routing=())
