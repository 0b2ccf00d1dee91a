"""The file of the learned head: what it consists of, and how it is packed (pure).

Its numbers are bytes: reading them runs no code from the file, needs no numpy, and refuses what is damaged.
"""

import base64
import hashlib
import zlib
from typing import Final

import msgspec
from msgspec import Struct

from loket.emergency.terms import Concepts

FORMAT: Final = 2
HEAD_FILE: Final = "head.json"


class UnusableHead(ValueError):  # noqa: N818 - what it is
    """The file holds no head that this version can use."""


class Chances(Struct, frozen=True):
    """A logistic curve (Platt 1999), fitted out-of-fold on sentences of which two in five are emergencies."""

    bias: float
    per_score: float
    ruled_possible: float
    ruled_certain: float


class Facts(Struct, frozen=True, kw_only=True):
    """Everything about a head except its numbers."""

    format: int
    fingerprint: str
    """SHA-256 of what it was learned from and of the code that did."""
    sha256: str
    """Of the numbers, as they stand in the file."""
    kinds: tuple[str, ...]
    languages: tuple[str, ...]
    concepts: tuple[str, ...]
    """The concepts it was learned with, in their order."""
    scale: float
    """A score in log-odds is so many times the sum of a text's words divided by the root of their squares."""
    concept_scale: float
    bias: float
    certain: float
    """From these log-odds on an emergency is certain, ..."""
    possible: float
    """... and from these possible."""
    doubt: float
    """Below these a finding of the rules that is only possible is none, and so is a certain one in a calm text."""
    chances: Chances
    measured: dict[str, float]
    """Out-of-fold, at these thresholds."""
    numbers: str
    """Compressed, base64."""


class Numbers(Struct, frozen=True, kw_only=True):
    """What was learned. Weights are small whole numbers; ``Facts`` says in which units."""

    terms: tuple[str, ...]
    weights: bytes
    """Signed, of each term."""
    squares: bytes
    """Unsigned, of each term: how much it adds to the length of a text."""
    concepts: bytes
    """Signed: of each concept, then of each pair of two, (0, 1), (0, 2), ..., (1, 2), ..."""
    sort_terms: tuple[str, ...]
    sorts: bytes
    """Signed, (sort_terms + concepts, kinds + languages), row by row: what kind it is, and in which language."""
    sort_bias: bytes


def pack(facts: Facts, numbers: Numbers) -> bytes:
    """The file of a head; the same head gives the same bytes."""
    packed = zlib.compress(msgspec.msgpack.encode(numbers), 9)
    whole = msgspec.structs.replace(
        facts, sha256=hashlib.sha256(packed).hexdigest(), numbers=base64.b64encode(packed).decode()
    )
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def unpack(content: bytes, concepts: Concepts) -> tuple[Facts, Numbers]:
    """What a head consists of, from its file.

    Raises:
        UnusableHead: it is damaged, of another format, or was learned with other concepts.
    """
    try:
        facts = msgspec.json.decode(content, type=Facts)
        packed = base64.b64decode(facts.numbers, validate=True)
    except (msgspec.DecodeError, ValueError) as error:
        raise UnusableHead("the emergency head is damaged: train it again") from error
    if facts.format != FORMAT:
        raise UnusableHead(f"the emergency head has format {facts.format}, this version reads {FORMAT}: train it again")
    if hashlib.sha256(packed).hexdigest() != facts.sha256:
        raise UnusableHead("the emergency head is damaged, its checksum is another: train it again")
    if facts.concepts != concepts.names:
        raise UnusableHead("the emergency head was learned with other concepts: train it again")
    try:
        numbers = msgspec.msgpack.decode(zlib.decompress(packed), type=Numbers)
    except (msgspec.DecodeError, zlib.error) as error:
        raise UnusableHead("the emergency head is damaged: train it again") from error
    count, sorts = len(facts.concepts), len(facts.kinds) + len(facts.languages)
    sizes = (
        (numbers.weights, len(numbers.terms)),
        (numbers.squares, len(numbers.terms)),
        (numbers.concepts, count + count * (count - 1) // 2),
        (numbers.sorts, (len(numbers.sort_terms) + count) * sorts),
        (numbers.sort_bias, sorts),
    )
    if any(len(part) != size for part, size in sizes):
        raise UnusableHead("the emergency head is damaged, its numbers and its facts differ: train it again")
    return facts, numbers
