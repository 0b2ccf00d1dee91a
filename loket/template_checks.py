"""What a declared template must be so that WhatsApp can approve it and Loket can fill it (pure).

Source: Meta's guidelines for templates: length, variables in order, none at either end, buttons.
"""

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from loket.declarations import DeclaredTemplate, Municipality
from loket.texts import fill, placeholders

Path: TypeAlias = tuple[str | int, ...]
Fault: TypeAlias = tuple[Path, str]

PLACEHOLDERS: Final = frozenset({"municipality", "phone", "web", "number", "category", "state", "text"})
"""What can stand in a template: who sends it, the case as it is when it leaves, and what would have been said."""
BODY_LIMIT: Final = 1_024
_AT_AN_END: Final = re.compile(r"\s*\{[a-z_]+\}|.*\{[a-z_]+\}\s*\Z", re.DOTALL)
_ADJACENT: Final = re.compile(r"\}\s*\{")


def parameters(body: str) -> tuple[str, ...]:
    """The placeholders of a body in order of their first place: the first is {{1}}."""
    return tuple(dict.fromkeys(re.findall(r"\{([a-z_]+)\}", body)))


def numbered(body: str) -> str:
    """A body as the platform takes it: {{1}}, {{2}}, ... for the names."""
    return fill(body, {name: f"{{{{{n}}}}}" for n, name in enumerate(parameters(body), 1)})


def _body_faults(where: Path, t: DeclaredTemplate, language: str, body: str) -> Iterator[Fault]:
    at = (*where, "body", language)
    what = f"template {t.name!r} in {language!r}"
    names = parameters(body)
    if strange := placeholders(body) - PLACEHOLDERS:
        yield at, f"{what} has the unknown placeholder {{{min(strange)}}}"
    if missing := [name for name in names if name not in t.examples]:
        yield at, f"{what} has no example for {{{missing[0]}}}: WhatsApp wants one for its review"
    if any(body.count(f"{{{name}}}") > 1 for name in names):
        yield at, f"{what} has a placeholder twice"
    if _AT_AN_END.match(body):
        yield at, f"{what} begins or ends with a placeholder: WhatsApp refuses that"
    if _ADJACENT.search(body):
        yield at, f"{what} has two placeholders without words between them: WhatsApp refuses that"
    if len(fill(body, t.examples)) > BODY_LIMIT:
        yield at, f"{what} has more than {BODY_LIMIT} characters with its examples"


def _language_faults(where: Path, t: DeclaredTemplate, m: Municipality) -> Iterator[Fault]:
    for language in m.languages:
        if language not in t.body:
            yield (*where, "body"), f"template {t.name!r} has no body in language {language!r}"
    for language in t.body:
        if language not in m.languages:
            yield (*where, "body", language), f"template {t.name!r} has a body in the undeclared language {language!r}"
    if len({frozenset(parameters(body)) for body in t.body.values()}) > 1:
        yield (*where, "body"), f"template {t.name!r} has other placeholders in one language than in another"
    if t.buttons and t.buttons.keys() != t.body.keys():
        yield (*where, "buttons"), f"template {t.name!r} has buttons in other languages than its body"
    if len({len(titles) for titles in t.buttons.values()}) > 1:
        yield (*where, "buttons"), f"template {t.name!r} has more buttons in one language than in another"


def _second_faults(where: Path, t: DeclaredTemplate, m: Municipality) -> Iterator[Fault]:
    if t.second is None:
        return
    at = (*where, "second")
    second = m.template(t.second)
    if second is None:
        yield at, f"template {t.name!r} names the unknown second {t.second!r}"
        return
    if second.purpose != t.purpose:
        yield at, f"template {t.name!r} has a second for another purpose, {second.purpose!r}"
    seen = {t.name}
    while second is not None and second.name not in seen:
        seen.add(second.name)
        second = m.template(second.second) if second.second else None
    if second is not None and second.name == t.name:
        yield at, f"template {t.name!r} is its own second in the end"


def faults(m: Municipality) -> Iterator[Fault]:
    """Everything that is wrong with a municipality's templates: where, and one sentence."""
    seen: set[str] = set()
    for i, t in enumerate(m.templates):
        where: Path = ("templates", i)
        if t.name in seen:
            yield (*where, "name"), f"template {t.name!r} is declared twice"
        seen.add(t.name)
        if not m.may_send(t.purpose):
            yield (*where, "purpose"), f"template {t.name!r} is for {t.purpose!r}, which is not among what is allowed"
        for language, body in t.body.items():
            yield from _body_faults(where, t, language, body)
        used = {name for body in t.body.values() for name in parameters(body)}
        for name in t.examples:
            if name not in used:
                yield (
                    (*where, "examples", name),
                    f"template {t.name!r} has an example for {{{name}}}, which it never uses",
                )
        yield from _language_faults(where, t, m)
        yield from _second_faults(where, t, m)
