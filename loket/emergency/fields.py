"""Rows of small numbers as one whole number each, so that many are added up at once without numpy (pure)."""

import struct
from collections.abc import Sequence
from typing import Final

_FIELD_BYTES: Final = 4


def fields(row: bytes) -> int:
    """Signed bytes as one number with a field for each, raised by 128, so that rows can be added all at once."""
    return int.from_bytes(struct.pack(f"<{len(row)}I", *(value ^ 0x80 for value in row)), "little")


def mean(rows: Sequence[int], width: int) -> list[float]:
    """The sum of the rows' fields, divided by the root of how many there are."""
    if not rows:
        return [0.0] * width
    packed = sum(rows).to_bytes(width * _FIELD_BYTES, "little")
    sums = struct.unpack(f"<{width}I", packed)
    length = len(rows) ** 0.5
    return [(one - 128 * len(rows)) / length for one in sums]
