"""A few words right behind a photo say which of several open reports it shows: "dit is de tegel dus" (pure).

The photo is given to that report, wherever it went when it came without words, and so is no photo before it: of those
the words that came behind them tell. What tells of one more thing, or says where, is left to be heard as a report.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from datetime import timedelta
from typing import Final
from uuid import UUID

from loket.wishes import plain
from services.notifier.cases.evidence import likeliest
from services.notifier.conversation import by_photo, gather, meaning, photo_words, saying, thing_words, told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.shapes import Case

_WITHIN: Final = timedelta(minutes=5)
_BURST: Final = timedelta(minutes=1)
"""Photos so soon after each other are named together."""
_LONGEST: Final = 24
_NAMES: Final = 3
"""So many words, beside those that only point, name a thing."""
_LIKELY: Final = 0.5
_CLAUSE: Final = re.compile(r"[.,;:!?\n،؛]+")
_ARROWS: Final = "^↑☝👆⬆"
_POINTS: Final = frozenset(
    map(
        plain,
        listed(
            "dit|dat|deze|die|dees|hier|hierbij|ziehier|this|that|these|those|here|das|dies|dieses|diese|dieser|da|c|ca|ceci|cela|celle|celui|voici|voila|esto|este|esta|estos|estas|eso|esa|ese|aqui|ahi|to|ten|ta|te|tu|tutaj|bu|su|bunlar|burada|bura|це|ось|оце|цей|ця|ці|тут|هذا|هذه|هذي|هاي|هاد|هاذا|هيدا|هون|هنا|وهذا|وهذه|وهاي|وهاد|وهنا"
        ),
    )
)
_LEADS: Final = frozenset(
    map(
        plain,
        listed(
            "en|and|und|et|y|i|a|ve|а|та|і|й|и|oh|o|ah|sorry|pardon|ok|dus|so|also|alors|pues|de|der|la|el|le|l|the|van|von|vom|du|of|del|z|od|من|و|zo"
        ),
    )
)
_FILLS: Final = frozenset(
    map(
        plain,
        listed(
            "nu|weer|nog|dus|dan|ook|toch|even|trouwens|bedoel|ik|bedoelde|om|over|with|now|again|still|then|so|about|i|mean|jetzt|wieder|noch|also|dann|hier|encore|maintenant|donc|est|ce|sont|ahora|otra|vez|pues|es|son|jest|są|znowu|jeszcze|teraz|yine|hala|işte|знову|ще|раз|тепер|є|مرة|أخرى|هو|هي|الآن|one|ones|de|het|the|der|die|den|dem|le|les|la|el|los|las|l|d|du|des|del|al|z|od|keer"
        ),
    )
)
_ONE_MORE: Final = "een|'n|a|an|ein|eine|einen|un|une|una|unos|unas|bir|jeszcze|więcej|another|anders|anderes|autre|otro|otros|inny|inna|başka|інший|інша|آخر|ثاني|ثانية|ook nog|en ook"
"""Words of who tells of a thing that was not told of yet."""
_THE_PHOTO: Final = "foto|photo|picture|pic|bild|imagen|zdjęcie|fotoğraf|resim|фото|صورة|الصورة|laatste|last|letzte|dernière|última|ostatnie|son|останнє|الأخيرة|one"
"""Who speaks of one photo means the last one."""


def told_of(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says what the photo before it shows, one of several open reports; it stands with that then."""
    photos = _just_before(draft, said)
    if not photos or len(text.split()) > _LONGEST or "?" in text or "؟" in text:
        return False
    cases = draft.open_cases()
    clause, rest = _clause(text)
    thing = _thing(clause, text) if len(cases) > 1 else ""
    if not thing or _tells_more(draft, said, clause, rest):
        return False
    case = thing_words.named(draft, cases, thing) or _likeliest(said, cases)
    if case is None:
        return False
    moved = [by_photo.give(draft, photo, case.id) for photo in (photos[-1:] if _is_one(clause, text) else photos)]
    together = draft.memory.together if case.id in draft.memory.together else ()
    draft.remember(current=case.id, last_photo=None, together=together, since_answer=(), shown=(), shown_late=None)
    case = gather.add_to(draft, draft.cases[case.id], said)
    thing_words.note(draft, case, thing)
    if any(moved):
        draft.say_no_more("added_photo")
    draft.say_later("added_photo" if case.acknowledged else "report")
    return True


TOLD: Final = Look(told_of)


def _just_before(draft: Draft, said: Said) -> tuple[UUID, ...]:
    """The photos without words that a message comes right behind, of which nothing was said yet."""
    files = draft.memory.files
    if not files or said.photo or said.kind != "text" or said.location is not None or said.emergency is not None:
        return ()
    if draft.now - files[-1].at > _WITHIN:
        return ()
    first = len(files)
    while first > 0 and not (files[first - 1].words or files[first - 1].followed) and files[first - 1].photo:
        if first < len(files) and files[first].at - files[first - 1].at > _BURST:
            break
        first -= 1
    return tuple(one.message for one in files[first:] if one.case is not None or one.message in draft.memory.loose)


def _clause(text: str) -> tuple[str, str]:
    """What stands before the first comma, and behind it."""
    parts = [each for each in _CLAUSE.split(text, maxsplit=1) if each.strip()]
    return (parts[0], " ".join(parts[1:])) if parts else ("", "")


def _thing(clause: str, text: str) -> str:
    """The thing that words name which point at what was sent, and hardly say more than that; nothing where they do."""
    flat = plain(clause).split()
    points = text.lstrip()[:1] in _ARROWS or _begins_by_pointing(flat)
    known = photo_words.words()
    left = [w for w in flat if w not in _POINTS and w not in _FILLS and w not in photo_words.COPULAS and w not in known]
    return " ".join(left) if points and len(left) <= _NAMES else ""


def _begins_by_pointing(flat: list[str]) -> bool:
    pointed = next((word for word in flat if word not in _LEADS), "")
    is_photo = photo_words.words().get(pointed, (None, 0))[0] is photo_words.Kind.PHOTO
    return is_photo or pointed in _POINTS


def _tells_more(draft: Draft, said: Said, clause: str, rest: str) -> bool:
    """Whether a message tells of something new, or where something is."""
    if saying.says(_ONE_MORE, _without_lead(clause)) or draft.place_in(f"{clause} {rest}") is not None:
        return True
    if meaning.another(rest) or (told.names_a_fault(rest) and saying.says(_ONE_MORE, rest)):
        return True
    best = said.candidates[0] if said.candidates else None
    is_known = best is None or any(case.sub == best.sub for case in draft.open_cases())
    return told.names_a_fault(rest) and not is_known and best is not None and best.p >= _LIKELY


def _without_lead(clause: str) -> str:
    """A clause without the "and" that it begins with, which in Polish is an English article."""
    first, _, left = clause.strip().partition(" ")
    return left if plain(first) in _LEADS else clause


def _likeliest(said: Said, cases: list[Case]) -> Case | None:
    best = likeliest(said.candidates)
    if best is None or best[1] < _LIKELY:
        return None
    fitting = [case for case in cases if case.sub == best[0]]
    return fitting[0] if len(fitting) == 1 else None


def _is_one(clause: str, text: str) -> bool:
    return text.lstrip()[:1] in _ARROWS or saying.says(_THE_PHOTO, clause)
