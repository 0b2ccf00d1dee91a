"""A letter with two or three problems is cut where its writer goes on to the next: "ten tweede", "voorts" (pure).

Who tells at length tells the model's own division (``model.problems``) too little: the next problem is one sentence of
many. But letters go on to it in so many words, at the beginning of a sentence. Each part is read by the same model, and
all must surely be reports, each about something else; what only comes of the one before it is counted by nobody.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from loket.declarations import Municipality
from loket.events import Part
from services.classifier.model.artefact import Model
from services.classifier.model.dividing import names_thing
from services.classifier.model.splitting import Stretch, put_right
from services.classifier.model.understand import Understanding, understand

FROM: Final = 250
"""A shorter message is divided well without this."""
_UNTIL: Final = 2000
_MOST: Final = 3
_SURE: Final = 0.9
_ADDED: Final = 0.5
"""So likely a part only goes on about the one before it."""
_FEWEST: Final = 20
"""Letters and spaces of a part that may be read by itself."""
_NEXT: Final = re.compile(
    r"(?:[.!?;:\n؟؛]\s{0,4}|[,،]\s{1,4})(?:(?:en|and|und|et|y|i|oraz|ve|та|і|й|а|و)\s)?(?P<at>"
    r"ten (?:tweede|derde)|(?:op|in) de (?:tweede|derde) plaats|(?:het|mijn|een|punt) (?:tweede|andere?|twee|2)(?: (?:punt|melding|zaak|kwestie|opmerking|probleem))?(?= (?:is|betreft|was|gaat|heb))|"
    r"voorts|verder|daarnaast|bovendien|tevens|eveneens|daarenboven|overigens|(?:en )?dan (?:nog|is er|zijn er|heb ik)|ook (?:wil|wilde|is|zijn|heb|zou|zag|viel|staat|ligt|hangt)|"
    r"nog (?:iets|een (?:punt|ding|kwestie|zaak|puntje))|(?:wat|hetgeen) (?:mij|me) (?:ook|verder)|tot slot|ten ?slotte|aansluitend|nu ik (?:u|jullie) toch|"
    r"second(?:ly)?|third(?:ly)?|furthermore|moreover|in addition|additionally|further|also|on (?:another|a separate|a different) (?:note|matter|subject)|another (?:thing|matter|point|issue)|"
    r"(?:the|my) (?:second|other) (?:matter|issue|thing|point|concern|problem)|finally|lastly|while i am writing|"
    r"zweitens|drittens|des weiteren|desweiteren|ferner|weiterhin|zudem|außerdem|ausserdem|darüber hinaus|zum (?:zweiten|anderen)|(?:ein )?weitere[sr]? (?:anliegen|punkt)|schließlich|auch (?:ist|sind|möchte)|"
    r"deuxièmement|secondement|troisièmement|d[’']autre part|par ailleurs|en outre|de plus|ensuite|(?:le |un )?(?:deuxième|second|autre) (?:point|problème|souci)|je (?:vous )?signale (?:aussi|également)|enfin|"
    r"(?:en )?segundo(?: lugar)?|(?:en )?tercer(?:o| lugar)|por (?:el )?otr[oa](?: (?:lado|parte))?|además|asimismo|también|otro (?:punto|asunto|problema)|por último|"
    r"po (?:drugie|trzecie)|ponadto|poza tym|dodatkowo|oprócz tego|(?:druga|kolejna|inna) (?:sprawa|rzecz)|z drugiej strony|"
    r"ikincisi|ikinci (?:olarak|konu|sorun)|üçüncüsü|ayrıca|öte yandan|bunun yanı sıra|bunun dışında|diğer (?:konu|sorun)|bir de|"
    r"по[- ]друге|по[- ]третє|крім (?:того|цього)|окрім (?:того|цього)|також|до того ж|(?:друга|інша) (?:справа|річ|проблема)|"
    r"ثاني(?:ا|اً|ًا)|ثالث(?:ا|اً|ًا)|علاوة على ذلك|(?:بالإضافة|إضافة) إلى ذلك|من (?:ناحية|جهة) أخرى|كما (?:أن|ان|أود)|أيضا|الأمر الثاني"
    r")(?!\w)",
    re.IGNORECASE,
)
"""How a letter goes on to its next problem: where a sentence or a part of it begins."""
_SENTENCE: Final = re.compile(r"[.!?;:\n؟؛]+\s+")


def cut_in_turn(text: str) -> tuple[Stretch, ...]:
    """A long message cut where it goes on to the next problem in so many words; none where it does not.

    Args:
        text: the message.
    """
    if not FROM < len(text) <= _UNTIL:
        return ()
    begins = [0]
    for match in _NEXT.finditer(text):
        if match.start("at") - begins[-1] >= _FEWEST:
            begins.append(match.start("at"))
    return tuple(Stretch(a, b) for a, b in pairwise([*begins, len(text)])) if len(begins) > 1 else ()


def parts_in_turn(
    text: str, found: Understanding, model: Model, municipality: Municipality, comes_of: frozenset[str]
) -> tuple[Part, ...]:
    """The problems of a letter, of which each is surely a report about something else; none where there are not two.

    Args:
        text: the message.
        found: what the model made of all of it.
        model: the artefact in use.
        municipality: whose categories count.
        comes_of: names of what is told of beside another thing since it comes of it.
    """
    cut = cut_in_turn(text)
    if not 1 < len(cut) <= _MOST * 2:
        return ()
    parts: list[Part] = []
    for each in cut:
        told = _report(text, each, found, model, municipality)
        had = {part.candidates[0].sub for part in parts}
        if told is None or (parts and (told.candidates[0].sub in had | comes_of or told.addition_p > _ADDED)):
            if parts:
                # What goes on with the problem before it, or takes leave, belongs to that.
                last = parts.pop()
                parts.append(Part(start=last.start, end=each.end, candidates=last.candidates))
            continue
        parts.append(Part(start=each.start if parts else 0, end=each.end, candidates=told.candidates))
    return tuple(parts) if 1 < len(parts) <= _MOST else ()


def _report(
    text: str, part: Stretch, found: Understanding, model: Model, municipality: Municipality
) -> Understanding | None:
    if not any(names_thing(text, each) for each in _sentences(text, part)) or put_right(text, part):
        return None
    told = understand(text[part.start : part.end], model, municipality, language=found.language)
    sure = told.intent == "report" and told.decision == "route" and told.candidates[0].p >= _SURE
    return told if sure and told.emergency is None else None


def _sentences(text: str, part: Stretch) -> Iterator[Stretch]:
    begin = part.start
    for match in _SENTENCE.finditer(text, part.start, part.end):
        yield Stretch(begin, match.start())
        begin = match.end()
    yield Stretch(begin, part.end)
