"""How good an artefact is on the round that nobody learns from or tunes on, by language and beside its targets."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from msgspec import Struct
from sklearn.metrics import f1_score

from loket.declarations import Municipality
from services.classifier.model import encoders
from services.classifier.model.artefact import Model
from services.classifier.model.language import LANGUAGES, language_of
from services.classifier.model.scoring import Scored, Scorer, threshold
from services.classifier.model.wishes import wish_of
from services.classifier.training.corpus import read_held_out
from services.classifier.training.figures import calibration_error
from services.classifier.training.sentences import Sentence

OTHERS: Final = "others"
"""All languages but Dutch together."""
ALL: Final = "all"
_CHUNK: Final = 64
_TARGETS: Final[dict[str, dict[str, float]]] = {
    "nl": {"accuracy": 0.80, "accuracy_top3": 0.93, "intent_macro_f1": 0.92},
    **{language: {"accuracy_top3": 0.80} for language in LANGUAGES if language != "nl"},
    OTHERS: {"intent_macro_f1": 0.85},
    ALL: {"department": 0.88, "routed": 0.60, "routed_precision": 0.90, "ece": 0.05},
}
_AT_MOST: Final = frozenset({"ece"})


class Judged(Struct, frozen=True, kw_only=True):
    """How good it was on the sentences of a language."""

    language: str
    reports: int
    accuracy: float
    """Share of the reports whose category is the first candidate."""
    accuracy_top3: float
    department: float
    """Share of the reports of which the first candidate's department is right."""
    ece: float
    routed: float
    """Share of the reports over the threshold of the artefact."""
    routed_precision: float
    """Share of those whose category is right."""
    intents: int
    """How many sentences the next figure is of, reports among them."""
    intent_macro_f1: float
    reached: dict[str, bool]
    """Of each figure that has a target."""


class _One(Struct, frozen=True):
    sentence: Sentence
    scored: Scored
    intent: str
    language: str | None
    """That it was found to be in."""


def judge(model: Model, municipality: Municipality) -> tuple[Judged, ...]:
    """Figures of each language, of all but Dutch together, and of all.

    Reports of categories that the artefact does not know are left out. Languages are found out, not given.
    """
    known = set(model.manifest.category.classes)
    sentences = [
        s
        for s in read_held_out().sentences
        if (s.source.endswith((".categories.tsv", ".intents.tsv"))) and (s.sub is None or s.sub in known)
    ]
    ones = _scored(sentences, model)
    spoken = [one.sentence.language or "" for one in ones]
    groups = [(language, [o for o, s in zip(ones, spoken, strict=True) if s == language]) for language in LANGUAGES]
    groups += [(OTHERS, [o for o, s in zip(ones, spoken, strict=True) if s != "nl"]), (ALL, ones)]
    return tuple(_judged(name, group, model, municipality) for name, group in groups if group)


def _scored(sentences: Sequence[Sentence], model: Model) -> list[_One]:
    scorer = Scorer(model, encoders.load(model.manifest.encoder))
    classes = model.manifest.intent.classes
    found: list[_One] = []
    for start in range(0, len(sentences), _CHUNK):
        part = sentences[start : start + _CHUNK]
        spoken = [language_of(s.text).code for s in part]
        scored = scorer.score([s.text for s in part], spoken)
        for sentence, one, language in zip(part, scored, spoken, strict=True):
            wish = wish_of(sentence.text)
            intent = wish.intent if wish is not None else classes[int(np.argmax(one.intent))]
            found.append(_One(sentence, one, intent, language))
    return found


def _judged(name: str, ones: Sequence[_One], model: Model, municipality: Municipality) -> Judged:
    category = model.manifest.category
    classes = category.classes
    reports = [one for one in ones if one.sentence.sub is not None]
    orders = [np.argsort(-one.scored.category, kind="stable")[:3] for one in reports]
    truths = [classes.index(one.sentence.sub or "") for one in reports]
    top = np.asarray([one.scored.category[order[0]] for one, order in zip(reports, orders, strict=True)])
    right = np.asarray([order[0] == truth for order, truth in zip(orders, truths, strict=True)])
    sure = np.asarray(
        [
            p >= threshold(category, one.scored.head, municipality.judging.precision, one.language).first
            for p, one in zip(top, reports, strict=True)
        ]
    )
    departments = [
        municipality.category(classes[order[0]]).department == municipality.category(classes[truth]).department
        for order, truth in zip(orders, truths, strict=True)
    ]
    figures = {
        "accuracy": float(right.mean()),
        "accuracy_top3": float(np.mean([truth in order for order, truth in zip(orders, truths, strict=True)])),
        "department": float(np.mean(departments)),
        "ece": calibration_error(top, right),
        "routed": float(sure.mean()),
        "routed_precision": float(right[sure].mean()) if sure.any() else 1.0,
        "intent_macro_f1": float(
            f1_score([o.sentence.intent for o in ones], [o.intent for o in ones], average="macro", zero_division=0.0)
        ),
    }
    rounded = {figure: round(value, 4) for figure, value in figures.items()}
    reached = {
        figure: rounded[figure] <= target if figure in _AT_MOST else rounded[figure] >= target
        for figure, target in _TARGETS.get(name, {}).items()
    }
    return Judged(language=name, reports=len(reports), intents=len(ones), reached=reached, **rounded)


def table(judged: Sequence[Judged]) -> str:
    """The figures for a person to read; a mark behind each that has a target."""
    names = ("accuracy", "accuracy_top3", "department", "ece", "routed", "routed_precision", "intent_macro_f1")
    heads = ("acc@1", "acc@3", "department", "ECE", "routed", "right", "intent F1")
    lines = [f"{'':8}{'reports':>8}" + "".join(f"{head:>14}" for head in heads)]
    for each in judged:
        cells = [f"{getattr(each, name):.3f}{_mark(each.reached.get(name))}" for name in names]
        lines.append(f"{each.language:8}{each.reports:>8}" + "".join(f"{cell:>14}" for cell in cells))
    return "\n".join(lines)


def _mark(reached: bool | None) -> str:
    return {None: "    ", True: " ok ", False: " no "}[reached]
