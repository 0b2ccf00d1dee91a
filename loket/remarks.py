"""What could be better in a declaration that may be used all the same (pure)."""

from collections.abc import Iterator

from loket import category_checks, plainness, text_lengths
from loket.declarations import Municipality


def of(m: Municipality) -> Iterator[str]:
    """Remarks about a municipality, each one sentence without its name."""
    if m.contact.privacy is None:
        yield (
            "contact.privacy is missing: who writes first must read where the privacy statement is "
            f"(AVG article 13), and is sent to {m.contact.web}"
        )
    for n, one in enumerate(m.faq):
        if missing := [language for language in m.languages if language not in one.answer]:
            yield f"answer {n + 1} of faq is missing in {', '.join(missing)}: who asks so waits for a person"
    yield from category_checks.remarks(m)
    yield from text_lengths.remarks(m)
    yield from (f"could be plainer: {remark}" for remark in plainness.hard(m))
