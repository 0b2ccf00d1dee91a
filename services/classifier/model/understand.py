"""From a text to what Loket thinks of it, with how sure it is and what to do with it (pure)."""

from collections.abc import Sequence
from typing import Final, Literal

import numpy as np
from msgspec import Struct

from loket.closings import Core, core_of, put_right, without_closing
from loket.declarations import Category, Municipality
from loket.emergency import Emergency
from loket.emergency.terms import FIRST_CHARACTERS, LAST_CHARACTERS
from loket.events import Candidate, Part
from loket.silence import without as without_silence
from loket.wishes import without_greeting
from services.classifier.model import encoders
from services.classifier.model.artefact import Model
from services.classifier.model.besides import beside
from services.classifier.model.explain import Why, why
from services.classifier.model.features import LONGEST_CHARACTERS, Floats, written_out
from services.classifier.model.guarding import both, seeing
from services.classifier.model.language import Spoken, language_of
from services.classifier.model.places import neutral_of
from services.classifier.model.problems import READ_OF_EACH, problems_of
from services.classifier.model.ranking import candidates_of, suits
from services.classifier.model.ranking import ranked as ranked_of
from services.classifier.model.scoring import Scored, Scorer, threshold
from services.classifier.model.splitting import Stretch, pieces
from services.classifier.model.wishes import wish_of

Decision = Literal["route", "ask", "human"]

_TO_PERSON: Final = frozenset({"complaint", "human"})
_KNOWN_ENOUGH: Final = 0.2
_HALF: Final = 0.5
_SURE_BEHIND: Final = 0.9
"""From here on what follows a greeting is a report, whatever the whole is."""
_SURE_BESIDE_THANKS: Final = 0.98
"""Who thanks may tell that something was mended: its category must be surer than behind a greeting."""
_SURE_BEFORE_THANKS: Final = 0.9
_ADDS: Final = 0.75
"""So likely what stands before thanks only goes on about a report: it is heard as it was written."""
_PARTS_READ: Final = 400
"""So many characters of all problems of a message are read: it bounds the time of any message."""


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
    addition_p: float = 0.0
    """How likely it only goes on about a problem that was told of before: "you can't see a thing there at night"."""
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
    whole, text = text, without_silence(text) or text  # who reports and wants no messages reports
    # How sure the model may be hangs on the language that a text is in, declared or not.
    spoken = told.heard
    neutral = neutral_of(municipality)
    scorer = Scorer(model, encoders.load(model.manifest.encoder), neutral)
    cut = pieces(text, spoken)
    core = core_of(text)
    read = [core.text, *read_of(text, cut)[1:]]
    # At once: most of what the encoder costs comes once, however many texts it is given.
    scored, *by_piece = scorer.score(read, [spoken] * len(read), one_message=True)
    # An emergency is looked for in all that was written: who wants to hear no more may be in need.
    in_all = scored if whole == core.text else scorer.score([whole], [spoken], one_message=True)[0]
    if core.text != text and not _may_be_left(scored, core, model, municipality):
        # "De lamp doet het weer, bedankt", "Dag, ik fiets iedere dag langs het Spui".
        scored = in_all if whole is text else scorer.score([text], [spoken], one_message=True)[0]
    vector = in_all.vector
    own = vector is not None and model.manifest.encoder == encoders.DEFAULT
    said = written_out(whole, FIRST_CHARACTERS, LAST_CHARACTERS)
    see = seeing(whole, neutral, vector + model.mean if vector is not None and own else None, said)
    emergency, emergency_p = both(said, model.second, see, spoken, in_all.addition)
    intent, intent_p = _intent(text, scored.intent, model)
    candidates = candidates_of(scored.category, model, municipality)
    behind = _besides(text, intent)
    if behind is not None:
        # Who greets, or thanks in advance, and surely tells of a problem reports it.
        (told_behind,) = scorer.score([behind], [spoken], one_message=True)
        rest, rest_p = _intent(behind, told_behind.intent, model)
        sure_of = _SURE_BEHIND if intent == "greeting" else _SURE_BESIDE_THANKS
        if rest == "report" and (rest_p >= _SURE_BEHIND or (rest_p >= _HALF and candidates[0].p >= sure_of)):
            intent, intent_p = rest, rest_p
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
            problems_of(text, cut, by_piece, _shares(scored, model, municipality), model, municipality)
            if by_piece and intent == "report"
            else ()
        )
        or (Part(start=0, end=len(text), candidates=candidates),),
        addition_p=round(scored.addition, 4),
        why=why(scored, model, [c.sub for c in candidates if c.sub in classes]) if explain else (),
        sure_of=threshold(model.manifest.category, scored.head, municipality.judging.precision, spoken).first,
        read=min(len(text), LONGEST_CHARACTERS),
    )


def _may_be_left(scored: Scored, core: Core, model: Model, municipality: Municipality) -> bool:
    """Whether a message is what stands between its greeting and its closing: no report, or surely one."""
    intent, p = _likeliest(scored.intent, model)
    if core.thanked and put_right(core.text):
        return False
    if intent != "report":
        return not core.thanked
    best = candidates_of(scored.category, model, municipality)[0].p
    if core.thanked:
        return min(p, best) >= _SURE_BEFORE_THANKS and scored.addition < _ADDS
    return p >= _HALF and best >= _HALF


def read_of(text: str, cut: Sequence[Stretch]) -> list[str]:
    """What the model is given of a message: the whole, and the beginning of each piece when there are several.

    What a short piece leaves of its share is for the longer ones.
    """
    if len(cut) <= 1:
        return [text]
    left, most = _PARTS_READ, [0] * len(cut)
    for done, n in enumerate(sorted(range(len(cut)), key=lambda n: cut[n].end - cut[n].start)):
        most[n] = min(cut[n].end - cut[n].start, READ_OF_EACH, left // (len(cut) - done))
        left -= most[n]
    return [text, *(text[each.start : each.start + share] for each, share in zip(cut, most, strict=True))]


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


def _besides(text: str, intent: str) -> str | None:
    """What a message holds beside the greeting or the thanks that it was taken for; None when it holds nothing."""
    if intent == "greeting":
        return without_greeting(text) if len(text) <= FIRST_CHARACTERS else None
    return without_closing(text) if intent == "thanks" else None


def _intent(text: str, shares: Floats, model: Model) -> tuple[str, float]:
    wish = wish_of(text)
    if wish is not None:
        return wish.intent, 1.0
    if not any(character.isalnum() for character in text[:LONGEST_CHARACTERS]):
        return "gibberish", 1.0
    return _likeliest(shares, model)


def _likeliest(shares: Floats, model: Model) -> tuple[str, float]:
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
