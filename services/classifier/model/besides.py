"""What a message that cries for help tells of besides: the parts of it that are surely reports by themselves (pure)."""

from collections.abc import Sequence
from typing import Final

from msgspec import structs

from loket.declarations import Municipality
from loket.emergency import detect
from loket.events import Part
from services.classifier.model.artefact import Model
from services.classifier.model.ranking import candidates_of
from services.classifier.model.scoring import Scored, threshold
from services.classifier.model.splitting import Stretch

_HALF: Final = 0.5


def beside(
    text: str,
    cut: Sequence[Stretch],
    scored: Sequence[Scored],
    model: Model,
    municipality: Municipality,
    language: str | None,
) -> tuple[Part, ...]:
    """The reports that stand beside an emergency, each judged by its own words; none where it is not told apart.

    Of the whole message the model reads the emergency along: "the light is out, and now somebody was run over" is less
    about the light than its first half. Each part must be sure enough to be routed, and the guard must find the
    emergency in another one.

    Args:
        text: a message that is an emergency.
        cut: where it could be cut.
        scored: what the model says of each of these pieces.
        model: the artefact in use.
        municipality: whose categories count.
        language: of the message, ISO 639-1.
    """
    cries = [detect(text[each.start : each.end]) is not None for each in cut]
    if not any(cries):
        return ()
    intents, precision = model.manifest.intent.classes, municipality.judging.precision
    found: list[Part] = []
    goes_on = False
    for each, one, cry in zip(cut, scored, cries, strict=True):
        candidates = candidates_of(one.category, model, municipality)
        is_report = "report" not in intents or one.intent[intents.index("report")] >= _HALF
        sure = threshold(model.manifest.category, one.head, precision, language).first
        if cry:
            goes_on = False
        elif is_report and candidates[0].p >= sure and all(candidates[0].sub != p.candidates[0].sub for p in found):
            found.append(Part(start=each.start, end=each.end, candidates=candidates))
            goes_on = True
        elif goes_on:
            # Where it is, and what came of it.
            found[-1] = structs.replace(found[-1], end=each.end)
    return tuple(found)
