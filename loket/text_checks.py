"""What texts that residents read must be: in every language, short, with the placeholders they may use (pure)."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from loket.declarations import Municipality
from loket.talking import BETWEEN, NUMBER_WORDS
from loket.texts import LONGEST, TEXTS, placeholders
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


def faults(m: Municipality) -> Iterator[Fault]:
    """Everything that is wrong with a municipality's texts, with where it stands."""
    for language in m.languages:
        for key in TEXTS.keys() - m.texts.get(language, {}).keys():
            yield ("languages",), f"text {key!r} is missing in language {language!r}"
    for language, texts in m.texts.items():
        for key, text in texts.items():
            for sentence in _of(m, key, text):
                yield ("texts", language, key), f"text {key!r} {sentence}"
    yield from _of_dangers(m)
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
        for language, text in one.advice.items():
            if strange := placeholders(text) - NUMBER_WORDS - {"phone"}:
                yield (
                    ("dangers", n, "advice", language),
                    f"danger {one.name!r} has the unknown placeholder {{{min(strange)}}}",
                )


def _of(m: Municipality, key: str, text: str) -> Iterator[str]:
    if key not in TEXTS:
        yield "is none that Loket sends"
        return
    if not text.strip():
        yield "is empty"
    if len(text) > LONGEST:
        yield f"has {len(text)} characters, {LONGEST} at most"
    if strange := placeholders(text) - TEXTS[key] - NUMBER_WORDS:
        yield f"has the unknown placeholder {{{min(strange)}}}"
    wanted = MUST_NAME.get(key)
    if wanted is not None and f"{{{wanted}}}" not in text and m.numbers.words()[wanted] not in text:
        yield f"does not name whom to call: {{{wanted}}}"
