"""From a text to what Loket thinks of it, with how sure it is and what to do with it (pure)."""

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, Literal

import numpy as np
from msgspec import Struct, structs

from loket.declarations import Category, Municipality
from loket.emergency import Emergency
from loket.emergency.terms import FIRST_CHARACTERS, LAST_CHARACTERS
from loket.events import Candidate, Part
from services.classifier.model import encoders
from services.classifier.model.artefact import Model
from services.classifier.model.besides import beside
from services.classifier.model.concepts import named_in
from services.classifier.model.explain import Why, why
from services.classifier.model.features import CONCEPT, LONGEST_CHARACTERS, Floats, spaced, words_of, written_out
from services.classifier.model.guarding import both, seeing
from services.classifier.model.language import Spoken, language_of
from services.classifier.model.places import neutral_of
from services.classifier.model.ranking import candidates_of, suits
from services.classifier.model.ranking import ranked as ranked_of
from services.classifier.model.scoring import Scored, Scorer, threshold
from services.classifier.model.splitting import Stretch, goes_on_to_more, lie_apart, pieces, stands_beside
from services.classifier.model.wishes import wish_of

Decision = Literal["route", "ask", "human"]

_TO_PERSON: Final = frozenset({"complaint", "human"})
_KNOWN_ENOUGH: Final = 0.2
_HALF: Final = 0.5
_PART_READ: Final = 200
_PARTS_READ: Final = 400
"""So many characters of one problem, and of all problems of a message, are read: it bounds the time of any message."""
_PART_P: Final = 0.4
"""So sure the model must be of each problem of a message before it may be taken apart."""
_ENOUGH: Final = 0.65
"""What the evidence for several problems must come to; see ``_evidence``.

On 2,640 messages with one problem, held back, and 192 with several: a limit of .0 takes 9.2 % of the former apart and
58.9 % of the latter as they should be, .5 6.0 % and 55.7 %, .75 4.8 % and 53.6 %, 1.0 3.9 % and 49.0 %. A limit of .7
for each part alone, as it was before, took 8.3 % and 52.1 %.
"""
_PART_P_APART: Final = 0.25
"""So sure is enough of a problem that is named and has a street of its own."""
_LEAST: Final = 1e-4

_WHOM_IT_HIT: Final = frozenset({CONCEPT + "neighbour", CONCEPT + "trip"})
"""Who was hit by a problem and how: a piece that names nothing else says what came of the problem before it."""


class Understanding(Struct, frozen=True, kw_only=True):
    """What one message says."""

    language: str | None
    """One that the municipality declares; None when the message is in another one, or does not say."""
    intent: str
    intent_p: float
    emergency: Emergency | None
    emergency_p: float
    candidates: tuple[Candidate, ...]
    """Always three, best first; departments as the municipality declares them."""
    decision: Decision
    reason: str | None
    parts: tuple[Part, ...]
    """One for each problem that it tells of, in order; one over the whole text unless there are several, or it tells of
    an emergency too: then they leave out what surely is that."""
    why: tuple[Why, ...] = ()
    """What the candidates that the model knows rest on, when that was asked for."""
    sure_of: float = 1.0
    """From this probability of the first category on a report is routed, in this language and municipality."""
    read: int = 0
    """So many characters of the text were read; what comes after them counts for nothing but an emergency."""


def understand(
    text: str, model: Model, municipality: Municipality, *, language: str | None = None, explain: bool = False
) -> Understanding:
    """Say what a message is about.

    Args:
        text: any string.
        model: the artefact in use.
        municipality: whose categories and departments count.
        language: ISO 639-1 when it is known already, else it is found out.
        explain: whether to say which words the candidates rest on.

    Returns:
        ``route``: sure enough to go on without asking. For a report that is the first category at the manifest's
        threshold; for another intent (question, greeting, thanks, stop, ...) it means that its own answer may go out.
        ``ask``: a report whose first three categories hold the right one nearly always; the resident can choose.
        ``human``: a person must read it: a complaint, a wish for a person, an emergency that is only possible, a report
        that the model does not know.
    """
    told = language_of(text, municipality.languages) if language is None else Spoken(language, 1.0)
    # How sure the model may be hangs on the language that a text is in, declared or not.
    spoken = told.heard
    neutral = neutral_of(municipality)
    scorer = Scorer(model, encoders.load(model.manifest.encoder), neutral)
    cut = pieces(text, spoken)
    read = read_of(text, cut)
    # At once: most of what the encoder costs comes once, however many texts it is given.
    scored, *by_piece = scorer.score(read, [spoken] * len(read), one_message=True)
    own = scored.vector is not None and model.manifest.encoder == encoders.DEFAULT
    said = written_out(text, FIRST_CHARACTERS, LAST_CHARACTERS)
    see = seeing(text, neutral, scored.vector + model.mean if scored.vector is not None and own else None, said)
    emergency, emergency_p = both(said, model.second, see, spoken)
    intent, intent_p = _intent(text, scored.intent, model)
    candidates = candidates_of(scored.category, model, municipality)
    if emergency is not None and intent == "gibberish":
        intent, intent_p = "report", max(intent_p, emergency_p)
    certain = emergency is not None and emergency.level == "certain" and bool(by_piece)
    classes = model.manifest.category.classes
    decision, reason = _decide(scored, intent, intent_p, emergency, candidates, spoken, model, municipality)
    return Understanding(
        language=told.code,
        intent=intent,
        intent_p=round(intent_p, 4),
        emergency=emergency,
        emergency_p=round(emergency_p, 4),
        candidates=candidates,
        decision=decision,
        reason=reason,
        parts=(certain and beside(text, cut, by_piece, model, municipality, spoken))
        or (
            _parts(text, cut, by_piece, _shares(scored, model, municipality), model, municipality)
            if by_piece and intent == "report"
            else ()
        )
        or (Part(start=0, end=len(text), candidates=candidates),),
        why=why(scored, model, [c.sub for c in candidates if c.sub in classes]) if explain else (),
        sure_of=threshold(model.manifest.category, scored.head, municipality.judging.precision, spoken).first,
        read=min(len(text), LONGEST_CHARACTERS),
    )


def read_of(text: str, cut: Sequence[Stretch]) -> list[str]:
    """What the model is given of a message: the whole, and the beginning of each piece when there are several."""
    most = min(_PART_READ, _PARTS_READ // len(cut)) if cut else 0
    return [text, *(text[each.start : min(each.end, each.start + most)] for each in cut if len(cut) > 1)]


def ranked(text: str, model: Model, municipality: Municipality) -> list[tuple[Category, float]]:
    """Every category that the municipality declares and the model knows, with its probability, best first.

    What it does not declare is its fallback's share.
    """
    scorer = Scorer(model, encoders.load(model.manifest.encoder), neutral_of(municipality))
    spoken = language_of(text, municipality.languages).heard
    (scored,) = scorer.score([text], [spoken], one_message=True)
    return ranked_of(scored.category, model, municipality)


def _shares(scored: Scored, model: Model, municipality: Municipality) -> dict[str, float]:
    return {category.sub: p for category, p in ranked_of(scored.category, model, municipality)}


def says_whom_it_hit(text: str) -> bool:
    """Whether a piece names nothing but people and a fall ("mijn buurvrouw viel bijna"), in any of the languages."""
    named = named_in(spaced(words_of(text[:_PART_READ])))
    return bool(named) and named <= _WHOM_IT_HIT


def _parts(
    text: str,
    cut: Sequence[Stretch],
    scored: Sequence[Scored],
    whole: Mapping[str, float],
    model: Model,
    municipality: Municipality,
) -> tuple[Part, ...]:
    """The problems of a message that holds several; none when it holds one.

    Each must by itself be a report that the model knows, of another category than those before; what says nothing sure
    belongs to the problem before it. Together they must be likelier than one problem told at length.

    Args:
        text: the message.
        cut: where it could be cut.
        scored: what the model says of each of these pieces.
        whole: probability of each declared category for the whole message.
        model: the artefact in use.
        municipality: whose categories count.
    """
    manifest = model.manifest
    report = manifest.intent.classes.index("report") if "report" in manifest.intent.classes else None
    found: list[Part] = []
    for each, one in zip(cut, scored, strict=True):
        candidates = candidates_of(one.category, model, municipality)
        apart = bool(found) and _apart(text, found[-1], each)
        enough = _PART_P_APART if apart else _PART_P
        sure = candidates[0].p >= enough and (report is None or one.intent[report] >= _HALF)
        if found and (
            not sure
            or any(candidates[0].sub == part.candidates[0].sub for part in found)
            or says_whom_it_hit(text[each.start : each.end])
        ):
            found[-1] = structs.replace(found[-1], end=each.end)
        elif sure or not found:
            found.append(Part(start=each.start, end=each.end, candidates=candidates))
    enough = _PART_P_APART if len(found) > 1 and _apart(text, found[0], found[1]) else _PART_P
    if len(found) > 1 and found[0].candidates[0].p < enough:
        found = _joined(found, 0)
    while len(found) > 1 and _evidence(text, found, whole) < _ENOUGH:
        found = _joined(found, min(range(len(found)), key=lambda n: found[n].candidates[0].p))
    return tuple(found) if len(found) > 1 else ()


def _apart(text: str, before: Part, each: Part | Stretch) -> bool:
    """Whether two problems lie in streets of their own, each with its thing: "matras Spui 3, tegel Lijnbaan 9"."""
    one, other = Stretch(before.start, before.end), Stretch(each.start, each.end)
    return lie_apart(text, one, other) and _names_thing(text, one) and _names_thing(text, other)


def _another_beside(text: str, before: Part, each: Part) -> bool:
    """Whether a problem is told of with "beside it" and is of another kind: no sacks beside a full container."""
    one, other = Stretch(before.start, before.end), Stretch(each.start, each.end)
    if before.candidates[0].main == each.candidates[0].main or not stands_beside(text, other):
        return False
    return _names_thing(text, one) and _names_thing(text, other)


def _names_thing(text: str, stretch: Stretch) -> bool:
    named = named_in(spaced(words_of(text[stretch.start : min(stretch.end, stretch.start + _PART_READ)])))
    return not named <= _WHOM_IT_HIT


def _joined(found: Sequence[Part], n: int) -> list[Part]:
    """The problems without one of them: its words belong to the one before, or to the one after the first."""
    if n == 0:
        return [structs.replace(found[1], start=found[0].start), *found[2:]]
    return [*found[: n - 1], structs.replace(found[n - 1], end=found[n].end), *found[n + 1 :]]


def _evidence(text: str, found: Sequence[Part], whole: Mapping[str, float]) -> float:
    """How much speaks for several problems: log-odds, by weights that were fitted to sentences held back.

    How sure the two least sure ones are; how much of the second the whole message says, since a message about one
    problem, with what came of it, is about that one as a whole; and words such as "verder".
    """
    least, next_ = sorted(part.candidates[0].p for part in found)[:2]
    second = sorted(whole.get(part.candidates[0].sub, 0.0) for part in found)[-2]
    more = any(goes_on_to_more(text, Stretch(part.start, part.end)) for part in found[1:])
    # Fitted without this; nobody names two streets for one thing, but for a crossing, which is not cut.
    apart = all(_apart(text, before, part) for before, part in pairwise(found))
    known = 0.34 * _logit(least) + 0.24 * _logit(next_) + 0.27 * math.log(max(second, _LEAST))
    beside = all(_another_beside(text, before, part) for before, part in pairwise(found))
    return known + 1.7 * more + 2.0 * apart + 1.1 * beside


def _logit(p: float) -> float:
    kept = min(max(p, _LEAST), 1 - _LEAST)
    return math.log(kept / (1 - kept))


def _intent(text: str, shares: Floats, model: Model) -> tuple[str, float]:
    wish = wish_of(text)
    if wish is not None:
        return wish.intent, 1.0
    if not any(character.isalnum() for character in text[:LONGEST_CHARACTERS]):
        return "gibberish", 1.0
    best = int(np.argmax(shares))
    return model.manifest.intent.classes[best], float(shares[best])


def _decide(
    scored: Scored,
    intent: str,
    intent_p: float,
    emergency: Emergency | None,
    candidates: tuple[Candidate, ...],
    spoken: str | None,
    model: Model,
    municipality: Municipality,
) -> tuple[Decision, str | None]:
    if emergency is not None:
        return "human", "emergency" if emergency.level == "certain" else "emergency_possible"
    if intent in _TO_PERSON:
        return "human", intent
    tokens, manifest, precision = scored.row.tokens, model.manifest, municipality.judging.precision
    if intent == "gibberish":
        return "ask", "too_short" if len(tokens) <= 1 else "no_meaning"
    if intent != "report":
        sure = threshold(manifest.intent, scored.head, precision, spoken).first
        return ("route", None) if intent_p >= sure else ("human", "low_confidence")
    if not suits(model, municipality):
        return "human", "no_model"
    sure_of = threshold(manifest.category, scored.head, precision, spoken)
    if candidates[0].p >= sure_of.first:
        return "route", None
    if sum(candidate.p for candidate in candidates) >= sure_of.three:
        return "ask", "low_confidence"
    if spoken is None and scored.row.known < _KNOWN_ENOUGH:
        return "human", "unknown_language"
    if sum(word.isalnum() for word in tokens) <= 2:
        return "ask", "too_short"
    return "human", "low_confidence" if scored.row.known >= _HALF else "unknown_words"
