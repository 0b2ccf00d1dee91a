"""What was reported put right by saying what it is not: "geen losse tegel, de hele stoep is verzakt" (pure).

A clause says that it is not the thing that was told of, or that this works, or that it was said wrongly; what the rest
of the message tells is what is wrong there. Without a word of what else it is nothing is changed.
"""

# ruff: noqa: E501, RUF001, SIM905 - the lists of words are read best as they are, and in their own alphabets

import re
from collections.abc import Sequence
from typing import Final

from msgspec import structs

from loket.events import Candidate
from loket.sought import Sought
from loket.wishes import plain
from services.notifier.cases import workflow
from services.notifier.conversation import gather, meaning, recategorised, saying, slips, thing_words, whereabouts
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.pieces import Piece, whole
from services.notifier.conversation.shapes import Case
from services.notifier.conversation.told import says_what_is_wrong

_DENIED: Final = Sought(
    r"(?<!\w)(?:(?:(?<!er is )(?<!er zijn )geen|niet (?:eens |echt |zozeer |per se )?(?:de|het|een|n|t|die|dat|deze)|(?:not|\w+n t) (?:(?:actually|really) )?(?:an?|the|one|that|any)|kein(?:e|en)?(?: \w+er)?|nicht (?:die|der|das|den|ein|eine|einen)|"
    r"pas (?:une?|les?|la|des|du|l|de|d)|no (?:es|son|era|eran)(?: (?:un|una|el|la|los|las))?|to (?:\w+ )?nie(?: jest| sa)?(?: jedna| zaden| zadna)?|(?:це|то) (?:\w+ )?не|ليست?|مو|مش)"
    r" (?!(?:\w+ ){0,2}(?:meer|more|mehr|plus|mas|enige|only)(?!\w))(?P<what>\w+(?: \w+)?)|(?P<what_tr>\w+(?: \w+)?) degil\w*|"
    r"(?:dacht (?:eerst )?dat (?:het |t )?(?:een |de |het |n )?|thought it was (?:just )?(?:an? |the )?|dachte es (?:ist|sei|sind|waren|ware) (?:die |der |das |ein |eine )?|creia que eran? (?:un |una |los |las |el |la )?|je pensais que c etait (?:un |une |les |le |la )?|myslalem ze to |myslalam ze to |думав що це |думала що це )(?P<thought>\w+)|"
    r"(?P<first>\w+) (?:is|zijn|zit|was|waren) (?:het|ie|hij|dat|ze|t)(?: \w+){0,2}? niet|(?:niet|not|nicht) (?P<how>\w+))(?!\w)"
)
"""What it is not: a thing, or by one word what is the matter with it."""
_FINE: Final = Sought(
    r"(?<!\w)(?:(?:doet|doen|deed) (?:het|t) (?:(?:wel|gewoon|prima|goed|nog|weer|dus|best) ?){1,3}$|(?:het|t) (?:wel|gewoon|prima) (?:doet|doen)$|(?:is|zijn) (?:(?:wel|gewoon|helemaal|best|verder|nog) ){0,2}(?:prima|in orde|goed|heel|oke|ok)$|werk(?:t|en) (?:wel|gewoon|prima|goed)|niks mis met|brand(?:t|en) (?:wel|gewoon|prima|nog)$|(?:staa|zi|lig)\w{1,4} (?:\w+ ){0,2}(?:prima|stevig|recht|vast)$|(?:is|zijn) (?:niet het probleem|het probleem niet)|(?:isn t|is not|not) the problem|nicht das problem|"
    r"(?:is|are|s|re) (?:actually |all |perfectly |totally ){0,2}(?:fine|ok|okay|working|alright)(?: actually)?$|(?<!t )works? (?:just )?(?:fine|perfectly)|"
    r"(?:geht|gehen|funktioniert|funktionieren)(?: (?:ja|doch|einwandfrei|gut|normal|wieder)){0,2}$|ist (?:ja |doch )?(?:in ordnung|ok)$|(?:marche|marchent|fonctionne|fonctionnent)(?: tres| tout a fait)?(?: bien)?$|funcionan?(?: perfectamente| bien)?$|estan? bien$|"
    r"dziala(?:ja)?(?: dobrze| normalnie)?$|calisiyor(?:lar)?(?: aslinda)?$|sorun yok$|працю(?:є|ють)(?: нормально| добре)?$|(?:تعمل|يعمل|شغال|شغالة)(?: تمام| منيح| بشكل جيد)?$)"
)
"""Of the thing that was reported: it works."""
_WORKS: Final = frozenset(
    "doet doen deed werkt werken brandt branden staat staan ligt liggen zit zitten works work working geht gehen "
    "funktioniert funktionieren marche marchent fonctionne fonctionnent funciona funcionan dziala dzialaja calisiyor "
    "працює працюють تعمل يعمل".split()
)
"""Words that name no thing, though the report may have been told with them."""
_SAID_WRONG: Final = (
    "verkeerd gezegd|fout gezegd|zeg het verkeerd|zeg het fout|zei het verkeerd|zei het fout|verkeerd verteld|verkeerd omschreven|verkeerd gezien|niet goed gekeken|ik vergiste me|ik heb me vergist|ik had het mis|"
    "correctie|ik zei|ik schreef|bij nader inzien|nog eens goed gekeken|nog even gekeken|beter gekeken|goed gekeken|ben gaan kijken|net gaan kijken|nog eens gekeken|meer dan een|"
    "said that wrong|said it wrong|got that wrong|got it wrong|my mistake|i was wrong|correction|i said|i wrote|proper look|closer look|second look|looked again|checked again|more than one|more than just|"
    "falsch gesagt|falsch beschrieben|ich habe mich geirrt|ich habe mich vertan|korrektur|bei genauerem hinsehen|nochmal geschaut|nochmal hingeschaut|genauer hingeschaut|"
    "je me trompe|je me suis trompé|je me suis trompée|mal dit|mal expliqué|correction|en regardant mieux|j'ai regardé de plus près|je suis retourné voir|"
    "me he equivocado|me equivoqué|lo dije mal|lo he dicho mal|corrección|mirando mejor|he vuelto a mirar|me he fijado mejor|"
    "pomyliłem się|pomyliłam się|źle powiedziałem|źle powiedziałam|źle napisałem|źle napisałam|poprawka|przyjrzałem się|przyjrzałam się|sprawdziłem jeszcze raz|sprawdziłam jeszcze raz|"
    "yanlış söyledim|yanlış yazdım|yanılmışım|düzeltme|tekrar baktım|yakından baktım|помилився|помилилась|помилилася|неправильно сказав|неправильно сказала|виправлення|подивився ще раз|подивилася ще раз|придивився|придивилася|"
    "غلطت|أخطأت|قلتها غلط|كتبت غلط|تصحيح|نظرت مرة أخرى|تأكدت مرة ثانية"
)
_ELSE: Final = (
    "nog iets|nog een melding|andere melding|iets anders|nieuwe melding|another thing|one more thing|something else|another report|noch etwas|noch was|etwas anderes|autre chose|otra cosa|jeszcze coś|inna sprawa|"
    "bir şey daha|başka bir|ще одне|інше питання|شيء آخر|موضوع آخر"
)
_CLAUSES: Final = re.compile(
    r"[,.!?;:\n؟؛،…()–—]+|\s-\s|\s(?:maar|but|sondern|aber|mais|pero|sino|tylko|ale|ama|але|а|بل|لكن)\s"
)
_OF_LIGHT: Final = "lantaarnpaal"
_LAMP: Final = "lamp|lampen|lampje|licht|lantaarn|light|lights|laterne|lumière|lampe|farola|luz|lampa|światło|ışık|lamba|ліхтар|світло|الضوء|المصباح"
_TO_A_SIDE: Final = re.compile(
    r"(?<!\w)(?:links van|rechts van|aan de overkant van|to the (?:left|right) of|links vo[nm]|rechts vo[nm]|à (?:gauche|droite) d\w+|a la (?:izquierda|derecha) de|"
    r"na (?:lewo|prawo) od|\w+ (?:solunda|sağında)|(?:ліворуч|праворуч) від|(?:على )?(?:يسار|يمين))(?!\w)",
    re.IGNORECASE,
)
"""Where it stands: "de boom staat links van de fietsenstalling"."""
_AT_LEAST: Final = 0.05
"""So likely at least is what it is instead, beside the thing that it is not: its words stand there too."""
_LIKELY: Final = 0.7
"""So likely where nothing is denied, but said to be wrong."""
_OF_THE_REST: Final = 0.7
"""So much it has of all that is not what was reported."""
_LONGEST: Final = 60


def told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says that an open report is of something else, and of what; it is dealt with then."""
    case = draft.current()
    if case is None or said.location is not None or said.payload is not None or not _may_be(draft, case):
        return False
    instead = _instead(draft, case, said, text)
    category = draft.municipality.declared.get(instead.sub) if instead is not None else None
    if category is None or not _is_of_it(draft, case, said, text):
        return False
    piece = whole(draft, said, text)
    if piece.number is not None or piece.place is not None:
        # "Het komt uit de bar op nummer 25" says where, too.
        case = gather.extend(draft, case, _without_category(piece))
    recategorised.settle(draft, gather.add_to(draft, case, said), category)
    return True


TOLD: Final = Look(told, _DENIED.bit | _FINE.bit | saying.sign_of(_SAID_WRONG))


def _may_be(draft: Draft, case: Case) -> bool:
    return case.state == workflow.GEMELD and not case.assigned and case.id in draft.cases


def _instead(draft: Draft, case: Case, said: Said, text: str) -> Candidate | None:
    """What a message is about that says what an open report is not about; None where it does not, or tells no more."""
    others = _others(draft, case, said)
    if not others or others[0].p < _AT_LEAST or len(text.split()) > _LONGEST:
        return None
    if others[0].p < _OF_THE_REST * sum(c.p for c in others):
        return None
    other = _denies(draft, case, text) or (others[0].p >= _LIKELY and _says_wrong(draft, said, text))
    return others[0] if other and not _puts_right_where(draft, text) else None


def _puts_right_where(draft: Draft, text: str) -> bool:
    """Whether a message says no more than that it is elsewhere: "het is niet de kade maar de Schenkweg"."""
    if says_what_is_wrong(text):
        return False
    clauses = _CLAUSES.split(text)
    return draft.where(text).found is not None or any(draft.place_in(one) or _TO_A_SIDE.search(one) for one in clauses)


def _says_wrong(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says that the one before told it wrongly, and does not put right where it is."""
    if said.decision != "route" or not saying.says(_SAID_WRONG, text) or slips.is_of_the_phone(text):
        return False
    where = draft.where(text)
    return where.found is None and where.number is None


def _others(draft: Draft, case: Case, said: Said) -> Sequence[Candidate]:
    """What else than that report a message may be about, the likeliest first."""
    fallback = draft.municipality.fallback.sub
    # Of a report that nobody is sure about the likeliest is what was told.
    own = case.sub if case.sub != fallback else ""
    return [c for c in said.candidates if c.sub not in {own, fallback}]


def _denies(draft: Draft, case: Case, text: str) -> bool:
    """Whether a clause says that it is not the thing of a report, or that this works; another tells more."""
    clauses = [flat for one in _CLAUSES.split(text) if (flat := plain(one))]
    if len(clauses) == 1:
        return False
    # Who takes a report back says as well that its thing works.
    fine = not meaning.withdraws(text)
    return any(_is_denied(draft, case, flat) or (fine and _is_fine(draft, case, flat)) for flat in clauses)


def _is_fine(draft: Draft, case: Case, flat: str) -> bool:
    """Whether a clause says of the thing of a report that it works."""
    if _FINE.search(flat) is None:
        return False
    return _names(draft, case, " ".join(word for word in flat.split() if word not in _WORKS))


def _is_denied(draft: Draft, case: Case, flat: str) -> bool:
    """Whether a clause says that it is not the thing of a report, nor what was said of that ("niet vol")."""
    for found in _DENIED.finditer(flat):
        thing = found["what"] or found["what_tr"] or found["thought"] or found["first"]
        if _names(draft, case, thing) if thing is not None else _is_called(draft, case, found["how"]):
            return True
    return False


def _names(draft: Draft, case: Case, what: str) -> bool:
    """Whether words name the thing of a report, as it was told or as its category is called."""
    if thing_words.named(draft, [case], what) is not None:
        return True
    if case.sub.startswith(_OF_LIGHT) and saying.says(_LAMP, what):
        return True
    return _is_called(draft, case, what)


def _is_called(draft: Draft, case: Case, what: str) -> bool:
    return meaning.named(what, [draft.category_name(case.sub)]) == 0


def _is_of_it(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a message tells of nothing else elsewhere, and asks nothing."""
    asks = "?" in text or "؟" in text
    if asks or saying.says(_ELSE, text) or recategorised.is_not_only(text):
        return False
    return not whereabouts.elsewhere(case, whole(draft, said, text))


def _without_category(piece: Piece) -> Piece:
    """Where a message says that it is, without what it may be about."""
    return structs.replace(piece, candidates=(), counts=False, photo=False)
