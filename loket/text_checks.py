"""What texts that residents read must be: in every language, short, with the placeholders they may use (pure)."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from types import MappingProxyType
from typing import Final, TypeAlias

from loket import text_lengths
from loket.declarations import Municipality
from loket.talking import BETWEEN, NUMBER_WORDS
from loket.texts import LONGEST, TEXTS, fill, placeholders
from loket.wishes import plain

Path: TypeAlias = tuple[str | int, ...]
Fault: TypeAlias = tuple[Path, str]

MUST_NAME: Final[Mapping[str, str]] = MappingProxyType(
    {
        "emergency": "emergency_number",
        "emergency_possible": "emergency_number",
        "emergency_gas": "gas_number",
        "emergency_suicide": "suicide_number",
        "emergency_domestic": "domestic_number",
        "police": "police_number",
    }
)
"""Text -> the number to call without which it helps nobody."""
_NEVER_LEFT_OUT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "number": "the number of the case",
        "other": "the number of the other case",
        "reports": "the reports",
        "text": "what staff wrote",
        "privacy": "where the privacy statement is",
        "phone": "whom to call",
    }
)
"""What every text must name that may, and what it is: without it its resident cannot go on."""
_IN_ANSWERS: Final = NUMBER_WORDS | {"municipality", "phone", "web"}
_TO_CALL: Final = NUMBER_WORDS | {"phone"}
_ANIMALS: Final = "animal_number"
_NO_ANIMALS: Final = (
    f"no danger tells whom to call for an animal in need: write one whose advice names {{{_ANIMALS}}}, "
    "such as animal_in_need of the examples"
)


def faults(m: Municipality) -> Iterator[Fault]:
    """Everything that is wrong with a municipality's texts, with where it stands."""
    for language in m.languages:
        for key in TEXTS.keys() - m.texts.get(language, {}).keys():
            yield ("languages",), f"text {key!r} is missing in language {language!r}"
    for language, texts in m.texts.items():
        for key, text in texts.items():
            for sentence in _of(m, language, key, text):
                yield ("texts", language, key), f"text {key!r} {sentence}"
    yield from _of_dangers(m)
    yield from _of_answers(m)
    looked_for = {"dangers": [one.words for one in m.dangers], "faq": [one.words for one in m.faq]}
    for name, declared in looked_for.items():
        for n, words in enumerate(declared):
            yield from (((name, n, "words"), f"{stem!r} holds no word") for stem in _empty(words))


def _empty(words: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """Stems that hold nothing to look for: such a one would stand in every message."""
    for stem in (stem for group in words for stem in group):
        if not all(plain(part) for part in stem.split(BETWEEN)):
            yield stem


def _of_dangers(m: Municipality) -> Iterator[Fault]:
    categories = {c.sub for c in m.categories}
    for n, one in enumerate(m.dangers):
        if one.category is not None and one.category not in categories:
            yield ("dangers", n, "category"), f"danger {one.name!r} names the unknown category {one.category!r}"
        for language in m.languages:
            if language not in one.advice:
                yield ("dangers", n, "advice"), f"danger {one.name!r} has no advice in language {language!r}"
        wanted = {name for text in one.advice.values() for name in placeholders(text) & _TO_CALL}
        for language, text in one.advice.items():
            for sentence in _of_advice(m, language, text, wanted):
                yield ("dangers", n, "advice", language), f"danger {one.name!r} {sentence}"
    if not any(_ANIMALS in placeholders(text) for one in m.dangers for text in one.advice.values()):
        yield ("dangers",), _NO_ANIMALS


def _of_advice(m: Municipality, language: str, text: str, wanted: Iterable[str]) -> Iterator[str]:
    """What is wrong with what to do in a danger, in one language: whom to call is named in each."""
    yield from _placeholders(text, _TO_CALL)
    for name in sorted(wanted):
        if not _names(m, text, name):
            yield f"does not name whom to call: {{{name}}}"
    if (long := text_lengths.too_long(m, language, text)) is not None:
        yield long


def _of_answers(m: Municipality) -> Iterator[Fault]:
    for n, one in enumerate(m.faq):
        for language, text in one.answer.items():
            for sentence in _placeholders(text, _IN_ANSWERS):
                yield ("faq", n, "answer", language), f"answer {n + 1} of faq {sentence}"
            if (long := text_lengths.too_long(m, language, text)) is not None:
                yield ("faq", n, "answer", language), f"answer {n + 1} of faq {long}"


def _of(m: Municipality, language: str, key: str, text: str) -> Iterator[str]:
    if key not in TEXTS:
        yield "is none that Loket sends"
        return
    if not text.strip():
        yield "is empty"
    if len(text) > LONGEST:
        yield f"has {len(text)} characters, {LONGEST} at most"
    elif key not in text_lengths.SHORTENED and (sentence := text_lengths.too_long(m, language, text)) is not None:
        yield sentence
    yield from _placeholders(text, TEXTS[key] | NUMBER_WORDS)
    for name in sorted(TEXTS[key] & _NEVER_LEFT_OUT.keys()):
        if not _names(m, text, name):
            yield f"does not name {_NEVER_LEFT_OUT[name]}: write {{{name}}}"
    wanted = MUST_NAME.get(key)
    if wanted is not None and not _names(m, text, wanted):
        yield f"does not name whom to call: {{{wanted}}}"


def _names(m: Municipality, text: str, name: str) -> bool:
    """Whether a text holds a placeholder, or what stands for it in every text."""
    value = text_lengths.said(m).get(name)
    return name in placeholders(text) or (value is not None and value in text)


def _placeholders(text: str, known: AbstractSet[str]) -> Iterator[str]:
    if strange := placeholders(text) - known:
        yield f"has the unknown placeholder {{{min(strange)}}}: known are {', '.join(sorted(known))}"
    elif not {"{", "}"}.isdisjoint(fill(text, dict.fromkeys(known, ""))):
        yield f"has a brace that is part of no placeholder: known are {', '.join(sorted(known))}"
