"""What could be better in a declaration that may be used all the same (pure)."""

from collections.abc import Iterator

from loket import plainness
from loket.declarations import Municipality


def of(m: Municipality) -> Iterator[str]:
    """Remarks about a municipality, each one sentence without its name."""
    if m.contact.privacy is None:
        yield (
            "contact.privacy is missing: who writes first must read where the privacy statement is "
            f"(AVG article 13), and is sent to {m.contact.web}"
        )
    yield from (f"could be plainer: {remark}" for remark in plainness.hard(m))
