"""What a benchmark found, for people and for programs."""

from collections.abc import Mapping

from msgspec import Struct


class Table(Struct, frozen=True, kw_only=True):
    """One benchmark's figures."""

    name: str
    about: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    verdict: str
    """One sentence against the target."""
    good: bool
    figures: Mapping[str, float]

    def text(self) -> str:
        """The table in Markdown."""
        widths = [max(len(row[n]) for row in (self.head, *self.rows)) for n in range(len(self.head))]

        def line(cells: tuple[str, ...]) -> str:
            first, *rest = zip(cells, widths, strict=True)
            return "| " + " | ".join([first[0].ljust(first[1]), *(c.rjust(w) for c, w in rest)]) + " |"

        rule = "|" + "|".join(["-" * (widths[0] + 2), *("-" * (w + 1) + ":" for w in widths[1:])]) + "|"
        return "\n".join([line(self.head), rule, *(line(row) for row in self.rows)])
