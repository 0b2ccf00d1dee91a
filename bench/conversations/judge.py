"""Holds what came of conversations against what should have: how many were right, and why others were not (pure)."""

from collections.abc import Iterable, Sequence
from itertools import permutations
from typing import Final

from msgspec import Struct

from bench.conversations.lines import FoundCase, Line, Outcome, Reply, Wanted, WantedCase

_MANY: Final = 6
"""Beyond so many cases they are paired in their order: nobody writes such conversations."""
_SILENT: Final = "reaction"
"""A reply that nobody has to read."""


class Share(Struct, frozen=True):
    """So many of so many."""

    good: int
    all: int

    @property
    def value(self) -> float:
        """As a part of one; of nothing everything is good."""
        return self.good / self.all if self.all else 1.0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.good + other.good, self.all + other.all)

    def __str__(self) -> str:
        return f"{self.value:6.1%}  ({self.good} of {self.all})"


_NOTHING: Final = Share(0, 0)


class Verdict(Struct, frozen=True, kw_only=True):
    """How one conversation, or several together, went."""

    right: Share = _NOTHING
    """Conversations with nothing wrong."""
    number: Share = _NOTHING
    """Conversations with the right number of cases."""
    category: Share = _NOTHING
    """Cases with a right category."""
    photos: Share = _NOTHING
    """Photos on the right case."""
    place: Share = _NOTHING
    """Places that were given and kept."""
    emergencies: Share = _NOTHING
    """Emergencies that were answered."""
    calm: Share = _NOTHING
    """Conversations without an emergency in which none was seen."""
    replies: Share = _NOTHING
    """Automatic replies in conversations with cases, and those cases."""
    faults: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Conversation -> what is wrong."""

    def __add__(self, other: "Verdict") -> "Verdict":
        return Verdict(
            right=self.right + other.right,
            number=self.number + other.number,
            category=self.category + other.category,
            photos=self.photos + other.photos,
            place=self.place + other.place,
            emergencies=self.emergencies + other.emergencies,
            calm=self.calm + other.calm,
            replies=self.replies + other.replies,
            faults=(*self.faults, *other.faults),
        )


def judge(line: Line, outcome: Outcome) -> Verdict:
    """How a conversation went; nothing is judged without ``expect``."""
    wanted = line.expect
    if wanted is None:
        return Verdict()
    pairs = _pairs(wanted.cases, outcome.cases)
    faults = (*_case_faults(wanted, outcome, pairs), *_talk_faults(wanted, outcome))
    counted = _read(outcome.replies)
    return Verdict(
        right=Share(not faults, 1),
        number=Share(len(wanted.cases) == len(outcome.cases), 1),
        category=Share(sum(f is not None and f.sub in w.subs for w, f in pairs), len(pairs)),
        photos=Share(sum(min(w.photos, f.photos) for w, f in pairs if f), sum(w.photos for w, _ in pairs)),
        place=Share(
            sum(f is not None and f.location for w, f in pairs if w.location),
            sum(w.location is True for w, _ in pairs),
        ),
        emergencies=Share(wanted.emergency is True and outcome.emergency, int(wanted.emergency is True)),
        calm=Share(wanted.emergency is False and not outcome.emergency, int(wanted.emergency is False)),
        replies=Share(len(counted), len(outcome.cases)) if outcome.cases else _NOTHING,
        faults=((str(line.id), faults),) if faults else (),
    )


def total(verdicts: Iterable[Verdict]) -> Verdict:
    """Several conversations together."""
    return sum(verdicts, start=Verdict())


def _read(replies: Sequence[Reply]) -> list[Reply]:
    return [reply for reply in replies if reply.kind != _SILENT]


def _pairs(wanted: Sequence[WantedCase], found: Sequence[FoundCase]) -> tuple[tuple[WantedCase, FoundCase | None], ...]:
    """Each wanted case with the found one that fits it best; no found case serves twice."""
    padded: list[FoundCase | None] = [*found, *[None] * max(0, len(wanted) - len(found))]
    if not wanted or len(padded) > _MANY:
        return tuple(zip(wanted, padded, strict=False))
    best = max(permutations(padded, len(wanted)), key=lambda chosen: sum(map(_fit, wanted, chosen)))
    return tuple(zip(wanted, best, strict=True))


def _fit(wanted: WantedCase, found: FoundCase | None) -> int:
    if found is None:
        return 0
    same_place = wanted.location is None or found.location == wanted.location
    # The category says most about which of two problems it is; photos on the wrong one must not make it the right one.
    return 1 + 8 * (found.sub in wanted.subs) + (found.photos == wanted.photos) + same_place


def _case_faults(
    wanted: Wanted, outcome: Outcome, pairs: Sequence[tuple[WantedCase, FoundCase | None]]
) -> Iterable[str]:
    if len(wanted.cases) != len(outcome.cases):
        seen = ", ".join(case.sub for case in outcome.cases) or "none"
        yield f"{len(outcome.cases)} cases instead of {len(wanted.cases)} ({seen})"
    for want, found in pairs:
        if found is None:
            continue
        names = " or ".join(sorted(want.subs))
        if found.sub not in want.subs:
            yield f"category {found.sub} instead of {names}"
        if found.photos != want.photos:
            yield f"{names}: {found.photos} photos instead of {want.photos}"
        if want.location is not None and found.location != want.location:
            yield f"{names}: {'no place' if want.location else 'a place that nobody gave'}"
        if want.state is not None and found.state != want.state:
            yield f"{names}: {found.state} instead of {want.state}"


def _talk_faults(wanted: Wanted, outcome: Outcome) -> Iterable[str]:
    for name, want, found in (
        ("emergency", wanted.emergency, outcome.emergency),
        ("stopped", wanted.stopped, outcome.stopped),
        ("human", wanted.human, outcome.human),
    ):
        if want is not None and want != found:
            yield f"{name} is {str(found).lower()}"
    replies = _read(outcome.replies)
    if wanted.max_replies is not None and len(replies) > wanted.max_replies:
        yield f"{len(replies)} replies, at most {wanted.max_replies}"
    said = " ".join(reply.text for reply in outcome.replies).casefold()
    for words in wanted.says:
        if words.casefold() not in said:
            yield f"nobody says {words!r}"


def told(verdict: Verdict) -> str:
    """A verdict in lines for people."""
    per_case = verdict.replies.value if verdict.replies.all else 0.0
    rows = [
        f"conversations all right    {verdict.right}",
        f"right number of cases      {verdict.number}   target 95 %",
        f"category right             {verdict.category}",
        f"photos on the right case   {verdict.photos}   target 98 %",
        f"place kept                 {verdict.place}   target 100 %",
        f"emergencies answered       {verdict.emergencies}   target 100 %",
        f"no emergency in others     {verdict.calm}",
        f"automatic replies per case  {per_case:.2f}  ({verdict.replies.good} for {verdict.replies.all})   at most 2.2",
    ]
    return "\n".join([*rows, *(f"  {name}: {'; '.join(faults)}" for name, faults in verdict.faults)])
