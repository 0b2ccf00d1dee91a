"""What categories are called for residents of other languages: each by a name of its own, in a declared one (pure)."""

from collections.abc import Iterator
from typing import TypeAlias

from loket.declarations import Municipality
from loket.texts import DEFAULT_LANGUAGE, known_name

Path: TypeAlias = tuple[str | int, ...]
Fault: TypeAlias = tuple[Path, str]


def faults(m: Municipality) -> Iterator[Fault]:
    """Names in a language in which nobody is answered, and names that two categories share, with where they stand."""
    for language in m.fallback.names:
        if language not in m.languages:
            yield ("fallback", "names", language), f"category {m.fallback.sub!r} {_undeclared(m, language)}"
    seen: dict[tuple[str, str], str] = {}
    for i, one in enumerate(m.categories):
        for language in one.names:
            if language not in m.languages:
                yield ("categories", i, "names", language), f"category {one.sub!r} {_undeclared(m, language)}"
        for language in m.languages if one.active else ():
            name = m.category_name(one.sub, language)
            other = seen.setdefault((language, name), one.sub)
            if other != one.sub:
                yield (
                    ("categories", i, "names"),
                    f"category {one.sub!r} is called {name!r} in {language!r}, as {other!r} is: write another name",
                )


def _undeclared(m: Municipality, language: str) -> str:
    return f"has a name in the undeclared language {language!r}: declared are {', '.join(m.languages)}"


def remarks(m: Municipality) -> Iterator[str]:
    """Categories that residents of a declared language read in Dutch, a sentence each."""
    for one in (*m.categories, m.fallback):
        missing = [
            language
            for language in m.languages
            if language not in {DEFAULT_LANGUAGE, *one.names} and known_name(one.sub, language) is None
        ]
        if missing and one.active:
            wanted = ", ".join(f"{language}: ..." for language in missing)
            yield (
                f"category {one.sub!r} has no name in {', '.join(missing)}: who writes so reads it in Dutch; "
                f"write names: {{{wanted}}}"
            )
