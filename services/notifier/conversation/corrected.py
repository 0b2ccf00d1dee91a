"""Another house number, street or corner than a report was told to be at, in whatever words: it is moved there (pure).

Beside ``whereabouts.corrects``, which knows messages that say no more than where: "foutje van mij, het huisnummer klopt
niet, moet 54 zijn", "die lamp was trouwens bij nummer 98", "it's number 54 actually".
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from msgspec import structs

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import gather, meaning, renaming, saying, told, words
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import QUESTION, Look
from services.notifier.conversation.places import number_of, with_number
from services.notifier.conversation.shapes import Asked, Case, Place

_AFTER_ALL: Final = (
    "trouwens|toch|eigenlijk|overigens|bij nader inzien|achteraf|actually|by the way|btw|after all|in fact|übrigens|doch|eigentlich|tatsächlich|"
    "au fait|en fait|finalement|d'ailleurs|por cierto|en realidad|al final|de hecho|a propos|właściwie|jednak|przy okazji|tak naprawdę|"
    "aslında|bu arada|meğer|насправді|до речі|все таки|таки|بالمناسبة|في الواقع|في الحقيقة|على فكرة"
)
_MUST_BE: Final = (
    "moet het zijn|moet het wezen|it must be|must be|muss es sein|muss sein|doit être|ça doit être|debe ser|tiene que ser|ma być|musi być|olmalı|"
    "має бути|повинно бути|يجب أن يكون|لازم يكون"
)
_NUMBER: Final = (
    "nummer|huisnummer|huisnr|number|house number|hausnummer|numéro|número|numer|numerem|numerze|numeru|numara|numarası|numarada|numaranın|"
    "номер|номера|номером|номері|رقم|الرقم"
)
_WRONG: Final = f"{words.IS_WRONG}|niet klopt|niet juist is|zły|zła|yanlışmış|неправильний|невірний|не той"
_SIGNS: Final = f"{words.MISTAKE}|{_AFTER_ALL}|{_MUST_BE}|{_NUMBER}"
"""Without one of these, or a question, nothing is put right here."""
_OR: Final = "of|or|oder|ou|o|czy|albo|lub|yoksa|veya|або|чи|أو"
_ONE_MORE: Final = "een|nog|a|an|another|ein|eine|einen|noch|un|une|una|otro|otra|kolejny|kolejna|jeszcze|inny|inna|bir|başka|ще|інший|آخر|أخرى"
"""What is told of with one of these is told of for the first time, and is one more."""
_MERELY: Final = re.compile(
    r"(?<!\w)(?:per ongeluk|(?:was )?een vergissing|vergissing|foutje|by mistake|my mistake|war ein versehen|c est une erreur|erreur de ma part|fue un error|"
    r"pomylka|yanlislikla|yanlislik|помилка|помилився|помилилась|كان خطا|بالخطا)(?!\w)"
)
"""A mistake may be the whole report, or something in it."""
_A_MISTAKE: Final = Sought(
    r"(?<!\w)(?:een|a|ein|une|un) ((?:klein |kleine |small |stom |stomme |petite |pequeño )?(?:foutje|fout|vergissing|mistake|fehler|versehen|erreur|error))",
    re.IGNORECASE,
)
_IN_FACT: Final = Sought(r"(?<!\w)en (?:realidad|fait|réalité)(?!\w)", re.IGNORECASE)
"""Its first word is "and" in Dutch."""
_DIGITS: Final = re.compile(r"(?<![\w.,:/-])([1-9]\d{0,3} ?[a-z]?)(?![\w:/]|[.,]\d)", re.IGNORECASE)
_SENTENCES: Final = re.compile(r"(?<=[.!;\n])\s+")
_CORRECTION: Final = (
    "correctie|rectificatie|verbetering|correction|rectification|korrektur|berichtigung|rectificatif|corrección|rectificación|"
    "poprawka|korekta|sprostowanie|düzeltme|düzeltiyorum|виправлення|поправка|уточнення|تصحيح|تصويب"
)
"""Who begins with one of these puts right what was told before, however long ago and in how many words."""
_CORRECTED_IN: Final = 26
_OF_PLACE: Final = 5
"""So many letters the thing has by which a place is called: "speeltuin" of "Speeltuin op het Anemoonplein"."""
_LONGEST: Final = 16
_FEW: Final = 5
_SHORT: Final = 9
_LIKELY: Final = 0.5
_CROSSING: Final = " / "


def is_instead(draft: Draft, case: Case, text: str) -> bool:
    """Whether a message that speaks of a mistake puts right where a report is, and does not take it back."""
    if meaning.withdraws(_MERELY.sub(" ", plain(text))):
        return False
    return _place(draft, case, text, longest=_LONGEST) is not None


def told_instead(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message puts right where a report is, beside other words; the report is moved there then."""
    if said.photo or said.location is not None or said.emergency is not None:
        return False
    if _corrected_later(draft, said, text):
        return True
    if draft.current() is None:
        return False
    if not (saying.says(_SIGNS, text) or "?" in text or "؟" in text):
        return False
    case = _whose(draft, said, text)
    if case is None:
        return False
    if _wonders(draft, case, text):
        gather.add_to(draft, case, said)
        draft.say_later("added")
        return True
    place = _place(draft, case, text)
    if place is None:
        return False
    _move(draft, gather.add_to(draft, case, said), place)
    return True


INSTEAD: Final = Look(told_instead, saying.sign_of(_SIGNS) | saying.sign_of(_CORRECTION) | QUESTION)


def _corrected_later(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message is a correction, by its own words, of where one of the open reports is; it is moved there."""
    if not saying.says(_CORRECTION, text) or len(text.split()) > _CORRECTED_IN or "?" in text or "؟" in text:
        return False
    where = draft.where(text)
    if told.says_what_is_wrong(text) or (where.place is None and where.number is None):
        return False
    case = _corrected_case(draft, said, text)
    if case is None:
        return False
    if where.place is not None:
        place = _elsewhere(draft, case.place, text, surely=True)
    else:
        place = _place(draft, case, text) if saying.says(words.MISTAKE, text) else None
    if place is None:
        return False
    _move(draft, gather.add_to(draft, case, said), place)
    return True


def _corrected_case(draft: Draft, said: Said, text: str) -> Case | None:
    """The report that a correction speaks of: whose place has the thing that it names, or whose kind it is; or the one."""
    cases, flat = draft.open_cases(), plain(text).split()
    named = [c for c in cases if any(word in flat for word in _things(c.place))]
    best = said.candidates[0].sub if said.candidates else None
    same = [c for c in cases if c.sub == best]
    for some in (named, same, cases):
        if len(some) == 1:
            return some[0]
    return draft.current()


def _things(place: Place) -> list[str]:
    """The thing that a place is called by: "speeltuin"; an address has none."""
    first = plain(place.street or "").partition(" ")[0]
    return [first] if len(first) >= _OF_PLACE else []


def _move(draft: Draft, case: Case, place: Place) -> None:
    draft.change(case, place=place)
    draft.happened(case.id, "place", actor=LOKET)
    question = draft.memory.question
    if place.good and question is not None and (question.case, question.about) == (case.id, Asked.PLACE):
        draft.remember(question=None)
    draft.remember(current=case.id)
    draft.say_later("added_location" if case.acknowledged else "report")


def _whose(draft: Draft, said: Said, text: str) -> Case | None:
    """The report that a message puts right: the only one of what it names, else the one that is talked about."""
    best = said.candidates[0] if said.candidates else None
    current = draft.current()
    if best is None or best.p < _LIKELY or (current is not None and best.sub == current.sub):
        return current
    same = [case for case in draft.open_cases() if case.sub == best.sub]
    if len(same) == 1:
        return same[0]
    # Who speaks of a mistake in the number names nothing else, whatever the model makes of it.
    surely = saying.says(words.MISTAKE, text) or _is_wrong_number(text)
    return None if said.decision == "route" and said.intent == "report" and not surely else current


def _is_wrong_number(text: str) -> bool:
    return saying.says(_NUMBER, text) and saying.says(_WRONG, text)


def _wonders(draft: Draft, case: Case, text: str) -> bool:
    """Whether a resident is no longer sure of the number: "of was het 122?". Nothing is moved by that."""
    where = draft.where(text)
    asks = "?" in text or "؟" in text
    return (
        asks
        and saying.begins(_OR, text)
        and where.only
        and where.number not in {None, number_of(case.place.street or "")}
    )


def _place(draft: Draft, case: Case, text: str, *, longest: int = _SHORT) -> Place | None:
    """Where a message says that a report is instead; None where it does not."""
    street = case.place.street
    by_mistake = saying.says(words.MISTAKE, text)
    of_number = _is_wrong_number(text)
    must_be = saying.says(_MUST_BE, text)
    after_all = must_be or saying.says(_AFTER_ALL, text)
    if street is None or not (by_mistake or of_number or after_all) or _tells_more(text):
        return None
    where = draft.where(text)
    if where.found is not None:
        # A longer message tells more of what is there, and is heard as a whole.
        most = _LONGEST if any(map(meaning.renames, _SENTENCES.split(text))) else longest
        return _elsewhere(draft, case.place, text, surely=by_mistake and len(text.split()) <= most)
    surely = by_mistake or of_number or (must_be and len(text.split()) <= _FEW)
    number = where.number or (_only_number(text, street) if surely else None)
    was = number_of(street)
    if number is None or was is None or number == was:
        return None
    if not (surely or where.only or saying.says(_NUMBER, text)):
        return None
    return structs.replace(case.place, street=with_number(street, number), rough=False, corner=False)


def _tells_more(text: str) -> bool:
    """Whether a message asks something, is a story, or tells of one thing more."""
    asks = "?" in text or "؟" in text
    if asks or len(text.split()) > _LONGEST or told.says_what_is_wrong(text):
        return True
    bare = _IN_FACT.sub("", _A_MISTAKE.sub(r"\1", text))
    return meaning.another(bare) or meaning.too(bare) or saying.says(_ONE_MORE, bare)


def _elsewhere(draft: Draft, place: Place, text: str, *, surely: bool) -> Place | None:
    """The corner of the street of before that a message names, or another street where it speaks of a mistake."""
    where, street = draft.where(text), place.street or ""
    found = where.found
    if found is None or found.spot or _CROSSING in street:
        return None
    if found.words.casefold() in street.casefold() or street.casefold() in found.words.casefold():
        return None
    if where.corner and found.rough and _CROSSING not in found.words:
        bare = street.removesuffix(number_of(street) or "").strip()
        return structs.replace(place, street=f"{bare}{_CROSSING}{found.words}", rough=False, corner=False)
    if not surely:
        return None
    number = number_of(street)
    if found.rough and number is not None and saying.says(words.SAME_NUMBER, text):
        return structs.replace(place, street=with_number(found.words, number), rough=False, corner=False)
    beside = renaming.with_beside(place, found)
    return beside or structs.replace(place, street=found.words, rough=found.rough, spot=None, corner=False)


def _only_number(text: str, street: str) -> str | None:
    """The one number in a message beside that of a street."""
    found = {each.strip().lower() for each in _DIGITS.findall(text)} - {(number_of(street) or "").lower()}
    return found.pop() if len(found) == 1 else None
