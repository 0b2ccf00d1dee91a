"""How plain a text is that residents read: sentences, clauses, passives, words of an office (pure).

Level B1 itself is judged by people; this finds what the guides that explain it advise against. Sentences of 15 words at
most and no "worden": the writing guides of Dutch municipalities and of Gebruiker Centraal; 10 words on average: what is
taught with them for B1. Guides for other languages are milder (15 to 20 words in Polish, 25 in English); the strictest
holds for all here. The words that are looked for are in ``texts/plainness.yaml``.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from loket.declarations import Municipality
from loket.texts import hard_words

SENTENCE_WORDS: Final = 15
"""Words of a sentence; a placeholder is one."""
AVERAGE_WORDS: Final = 10.0
"""Words of a sentence, over the text."""
CLAUSES: Final = 2
"""Subordinate clauses of a sentence, counted by the words that open one."""
_PLACEHOLDER: Final = re.compile(r"\{[a-z_]+\}")
_ONE_WORD: Final = "\ufffc"
_END: Final = re.compile(r"(?<=[.?!؟])\s+|\n+")
_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*|\ufffc")


def sentences(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of each sentence, without accents that stand by themselves; a placeholder is one word, of one sign."""
    plain = "".join(c for c in unicodedata.normalize("NFC", text) if not unicodedata.combining(c))
    found = (tuple(_WORD.findall(one)) for one in _END.split(_PLACEHOLDER.sub(_ONE_WORD, plain)))
    return tuple(words for words in found if words)


def letters(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that are written out: no placeholder, no number."""
    return tuple(word for word in words if any(c.isalpha() for c in word))


@cache
def _signs(language: str) -> Mapping[str, re.Pattern[str]]:
    signs = hard_words(language)
    return {kind: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for kind, words in signs.items()}


def remarks(text: str, language: str) -> Iterator[str]:
    """What is hard about a text, a sentence each; nothing for a language without lists but the length of sentences."""
    said = sentences(text)
    if not said:
        return
    longest = max(map(len, said))
    if longest > SENTENCE_WORDS:
        yield f"has a sentence of {longest} words, {SENTENCE_WORDS} at most"
    average = sum(map(len, said)) / len(said)
    if average > AVERAGE_WORDS and len(said) > 1:
        yield f"has {average:.1f} words a sentence on average, {AVERAGE_WORDS:.0f} at most"
    signs = _signs(language)
    for words in said if signs else ():
        # What a sentence begins with asks ("waar is het?") or points.
        opened = signs["clauses"].findall(" ".join(words[1:]))
        if len(opened) > CLAUSES:
            yield f"has a sentence with {len(opened)} subordinate clauses, {CLAUSES} at most: {', '.join(opened)}"
        sentence = " ".join(words)
        if found := signs["passive"].search(sentence):
            yield f"does not say who does it: {found.group(0)!r}"
        if found := signs["office"].search(sentence):
            yield f"has a word of offices: {found.group(0)!r}"


def all_texts(m: Municipality) -> Iterator[tuple[str, str, str]]:
    """Every text that residents of a municipality may read: its name, its language, and itself."""
    for language, texts in m.texts.items():
        for key, text in texts.items():
            yield f"texts.{language}.{key}", language, text
    for danger in m.dangers:
        for language, text in danger.advice.items():
            yield f"dangers.{danger.name}.advice.{language}", language, text
    for n, one in enumerate(m.faq):
        for language, text in one.answer.items():
            yield f"faq.{n}.answer.{language}", language, text
    for template in m.templates:
        for language, text in template.body.items():
            yield f"templates.{template.name}.body.{language}", language, text


def hard(m: Municipality) -> Iterator[str]:
    """What a municipality could say plainer, a sentence each; it may be used all the same."""
    for name, language, text in all_texts(m):
        for remark in remarks(text, language):
            yield f"{name} {remark}"
