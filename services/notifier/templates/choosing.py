"""Which template says something outside the 24-hour window, filled in (pure)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from msgspec import Struct

from loket.declarations import DeclaredTemplate, Municipality
from loket.providers.content import Content, Template, words
from loket.providers.graphemes import units
from loket.providers.shapes import TemplateDraft
from loket.template_checks import BODY_LIMIT, numbered, parameters
from loket.texts import fill
from services.notifier.cases import workflow

USABLE: Final = frozenset({"approved", "reinstated", "unpaused", "flagged"})
"""States in which the platform sends a template; ``flagged`` warns that it may be paused soon."""
_INSTEAD: Final[Mapping[str, tuple[str, ...]]] = {"staff": ("staff", "answer")}
"""Purpose of a delivery -> the purposes of templates that may say it, best first; else its own only."""
_NEWS: Final = "status"
_ANSWER: Final = "answer"
_WORDS: Final = "text"
"""The placeholder for what would have been said inside the window."""

States: TypeAlias = Mapping[tuple[str, str], str]
"""(name, language) -> the platform's word for its state."""


class Standing(Struct, frozen=True, kw_only=True):
    """What is known of an account's templates."""

    states: States
    told: bool
    """Whether the provider tells of templates at all; if not, what is declared counts as approved at the vendor."""
    marketing: frozenset[tuple[str, str]] = frozenset()
    """(name, language) of those that the platform takes for marketing now."""

    def usable(self, name: str, language: str) -> bool:
        """Whether a template can be sent now: never as marketing, whatever it says; its second or a person says it."""
        if (name, language) in self.marketing:
            return False
        state = self.states.get((name, language))
        return not self.told if state is None else state in USABLE


class Case(Struct, frozen=True, kw_only=True):
    """The case that a message is about, as it is now."""

    number: str
    sub: str
    state: str


def values(m: Municipality, language: str, case: Case | None, content: Content) -> Mapping[str, str]:
    """What placeholders stand for; only what is there."""
    found = {
        "municipality": m.name,
        "phone": m.contact.phone,
        "web": m.contact.web,
        "text": " ".join(words(content).split()),
    }
    if case is not None:
        found |= {
            "number": case.number,
            "category": m.category_name(case.sub, language),
            "state": m.text(workflow.text_key(case.state), language),
        }
    return {name: value for name, value in found.items() if value}


def _chain(m: Municipality, first: DeclaredTemplate) -> Iterator[DeclaredTemplate]:
    seen: set[str] = set()
    found: DeclaredTemplate | None = first
    while found is not None and found.name not in seen:
        yield found
        seen.add(found.name)
        found = m.template(found.second) if found.second else None


def _candidates(m: Municipality, purpose: str) -> Iterator[DeclaredTemplate]:
    seconds = {t.second for t in m.templates}
    for wanted in _INSTEAD.get(purpose, (purpose,)):
        for t in m.templates:
            if t.purpose == wanted and t.name not in seconds:
                yield from _chain(m, t)


def _in_order(
    m: Municipality, purpose: str, language: str, case: Case | None, content: Content
) -> Sequence[DeclaredTemplate]:
    """The templates that may say something, best first.

    News of a case that is more than its state goes by one that has room for words, were it one for answers: what staff
    did, which case goes on, and whether it is solved would be said by no other.
    """
    found = list(_candidates(m, purpose))
    if purpose != _NEWS or case is None or _says_only_how_it_stands(m, language, case, content):
        return found
    roomy = [t for t in (*found, *_candidates(m, _ANSWER)) if _WORDS in parameters(t.body.get(language, ""))]
    return [*roomy, *(t for t in found if t not in roomy)]


def _says_only_how_it_stands(m: Municipality, language: str, case: Case, content: Content) -> bool:
    told = {
        "number": case.number,
        "category": m.category_name(case.sub, language),
        "state": m.text(workflow.text_key(case.state), language),
    }
    return words(content) == m.text("status", language, **told)


def without_words(m: Municipality) -> frozenset[str]:
    """Name and language of the templates that have no room for what somebody wrote: ``melding_status/nl``."""
    return frozenset(
        f"{t.name}/{language}"
        for t in m.templates
        for language, body in t.body.items()
        if _WORDS not in parameters(body)
    )


def filled(t: DeclaredTemplate, language: str, known: Mapping[str, str]) -> Template | None:
    """A template with its parameters; None when one is not known, or it would become too long."""
    body = t.body.get(language)
    if body is None:
        return None
    names = parameters(body)
    text = fill(body, known)
    if any(name not in known for name in names) or units(text) > BODY_LIMIT:
        return None
    return Template(name=t.name, language=language, parameters=tuple(known[name] for name in names), text=text)


def choose(
    m: Municipality, purpose: str, language: str | None, case: Case | None, content: Content, standing: Standing
) -> Template | None:
    """The first declared template for a purpose that can be sent, in the resident's language, else in the first one.

    Args:
        m: the declared world.
        purpose: of the delivery.
        language: of the resident, or None.
        case: what it is about, or None.
        content: what would have been said inside the window.
        standing: of the account's templates.
    """
    for spoken in dict.fromkeys((m.language(language), m.languages[0])):
        known = values(m, spoken, case, content)
        for t in _in_order(m, purpose, m.language(language), case, content):
            if standing.usable(t.name, spoken) and (found := filled(t, spoken, known)) is not None:
                return found
    return None


def silent(m: Municipality, standing: Standing) -> tuple[tuple[str, str], ...]:
    """(purpose, language) for which something is declared and nothing can be sent, in order of declaration.

    Args:
        m: the declared world.
        standing: of the account's templates.
    """
    said = {(t.purpose, language) for t in m.templates for language in t.body if standing.usable(t.name, language)}
    declared = dict.fromkeys((t.purpose, language) for t in m.templates for language in t.body)
    return tuple(one for one in declared if one not in said)


def drafts(m: Municipality) -> Iterator[TemplateDraft]:
    """Every declared template in every language, as it is handed in."""
    for t in m.templates:
        for language, body in t.body.items():
            yield TemplateDraft(
                name=t.name,
                language=language,
                category=t.category,
                body=numbered(body),
                examples=tuple(t.examples[name] for name in parameters(body)),
                buttons=t.buttons.get(language, ()),
            )
