"""Which stems stand in a text, of many at once (pure)."""

from collections.abc import Sequence

from ahocorasick_rs import AhoCorasick


class Standing:
    """The stems of many rules, each of groups of which one must stand in a text: one pass finds them all."""

    def __init__(self, rules: Sequence[Sequence[Sequence[str]]]) -> None:
        masks: dict[str, int] = {}
        needed, group = [], 1
        for rule in rules:
            of_rule = 0
            for stems in rule:
                of_rule |= group
                for stem in stems:
                    masks[stem] = masks.get(stem, 0) | group
                group <<= 1
            needed.append(of_rule)
        self.needed = tuple(needed)
        """Of each rule a bit for each of its groups; none where a rule has no stems."""
        self._masks = list(masks.values())
        self._stems = AhoCorasick(list(masks))

    def found_in(self, text: str) -> int:
        """A bit for each group of which a stem stands in a text."""
        found = 0
        for stem, _, _ in self._stems.find_matches_as_indexes(text, overlapping=True):
            found |= self._masks[stem]
        return found
