"""How many emergencies are found in the round that nobody learns from or tunes on, and how often the alarm is false."""

from collections.abc import Callable, Sequence
from typing import Final

from msgspec import Struct

from loket import emergency
from loket.emergency import Emergency
from services.classifier.model import encoders
from services.classifier.model.artefact import Model
from services.classifier.model.guarding import both, seeing
from services.classifier.model.language import language_of
from services.classifier.model.scoring import Scorer
from services.classifier.training.corpus import read_held_out
from services.classifier.training.held_out import OTHERS
from services.classifier.training.sentences import Sentence

ORDINARY: Final = "ordinary"
HARD: Final = "hard negatives"
GUARD: Final = "guard"
BOTH: Final = "both"
_DUTCH_RECALL: Final = 0.98
_OTHERS_RECALL: Final = 0.95
_LANGUAGE_RECALL: Final = 0.88
_MOST_ALARMS: Final = {ORDINARY: 0.02, HARD: 0.10}
_NORMAL: Final = 1.959964
"""Two-sided 95 % of the normal distribution."""

Look = Callable[[str], Emergency | None]


class Share(Struct, frozen=True, kw_only=True):
    """Of some sentences the share that got the advice."""

    by: str
    """Who looked: the guard alone, or it and the classifier."""
    of: str
    """``recall`` of emergencies, or ``alarms`` where there is none."""
    group: str
    """A language, ``others``, a kind, or what the sentences without an emergency are."""
    rows: int
    share: float
    low: float
    """With ``high`` the 95 % interval (Wilson)."""
    high: float
    target: float | None
    reached: bool | None


def whole_detector(model: Model) -> Look:
    """The guard with a model's second look after it, and without what is harmless by itself, as the service looks."""
    if model.second is None:
        return emergency.detect
    scorer = Scorer(model, encoders.load(model.manifest.encoder))

    def look(text: str) -> Emergency | None:
        language = language_of(text).code
        (scored,) = scorer.score([text], [language])
        found, _ = both(text, model.second, seeing(text), language, scored.addition)
        return found

    return look


def wilson(found: int, rows: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927)."""
    if not rows:
        return 0.0, 1.0
    share, square = found / rows, _NORMAL**2
    middle = (share + square / (2 * rows)) / (1 + square / rows)
    half = _NORMAL * ((share * (1 - share) + square / (4 * rows)) / rows) ** 0.5 / (1 + square / rows)
    return max(0.0, middle - half), min(1.0, middle + half)


def judge(
    second: Look | None = None, guard: Look = emergency.detect, sentences: Sequence[Sentence] | None = None
) -> tuple[Share, ...]:
    """The shares of every language and kind, and of what is no emergency; by the guard alone first.

    Args:
        second: what guard and classifier find together, when there is a model to ask.
        guard: what the guard finds.
        sentences: those that judge; the held-out round when absent.
    """
    judging = read_held_out().sentences if sentences is None else sentences
    found = list(_shares(GUARD, guard, judging))
    return tuple(found if second is None else [*found, *_shares(BOTH, second, judging)])


def _shares(by: str, look: Look, sentences: Sequence[Sentence]) -> list[Share]:
    told = [look(s.text) is not None for s in sentences]
    groups: dict[tuple[str, str], list[bool]] = {}
    for sentence, one in zip(sentences, told, strict=True):
        for group in _groups(sentence):
            groups.setdefault(group, []).append(one)
    return [_share(by, *group, told) for group, told in sorted(groups.items(), key=_place)]


def _groups(sentence: Sentence) -> list[tuple[str, str]]:
    if sentence.emergency is None:
        return [("alarms", HARD if sentence.why is not None else ORDINARY)]
    language = sentence.language or "unknown"
    spoken = [language] if language == "nl" else [language, OTHERS]
    return [("recall", group) for group in (*spoken, sentence.emergency)]


def _place(item: tuple[tuple[str, str], list[bool]]) -> tuple[bool, int, str]:
    (of, group), _ = item
    order = (*emergency.LANGUAGES, OTHERS, *emergency.KINDS, ORDINARY, HARD)
    return of == "alarms", order.index(group) if group in order else len(order), group


def _share(by: str, of: str, group: str, told: Sequence[bool]) -> Share:
    share = sum(told) / len(told)
    low, high = wilson(sum(told), len(told))
    target = _target(of, group)
    reached = None if target is None else share <= target if of == "alarms" else share >= target
    return Share(
        by=by,
        of=of,
        group=group,
        rows=len(told),
        share=round(share, 4),
        low=round(low, 4),
        high=round(high, 4),
        target=target,
        reached=reached,
    )


def _target(of: str, group: str) -> float | None:
    if of == "alarms":
        return _MOST_ALARMS[group]
    if group in emergency.LANGUAGES:
        return _DUTCH_RECALL if group == "nl" else _LANGUAGE_RECALL
    return _OTHERS_RECALL if group == OTHERS else None


def safety(shares: Sequence[Share]) -> dict[str, float]:
    """What decides whether a model may be promoted: recall of all that look together."""
    by = BOTH if any(share.by == BOTH for share in shares) else GUARD
    wanted = {"nl": "emergency_recall_nl", OTHERS: "emergency_recall_others"}
    return {wanted[s.group]: s.share for s in shares if s.by == by and s.of == "recall" and s.group in wanted}


def table(shares: Sequence[Share]) -> str:
    """The shares for a person to read; a mark behind each that has a target."""
    lines = [f"{'':8}{'':9}{'':16}{'rows':>6}{'share':>8}  {'95 %':>13}  target"]
    for s in shares:
        target = "" if s.target is None else f"{s.target:.2f} {'reached' if s.reached else 'not reached'}"
        lines.append(f"{s.by:8}{s.of:9}{s.group:16}{s.rows:>6}{s.share:>8.3f}  {s.low:.3f} - {s.high:.3f}  {target}")
    return "\n".join(lines)
