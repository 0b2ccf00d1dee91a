"""A short message that names two or three things, each at its own address, is cut between them (pure).

"Losse tegel Mient 45, graffiti Zeekant 10": so few words tell the model's own division (``model.problems``) too little,
though two addresses with a thing each are nearly proof. Each part is read by itself, and must be a report that would
be routed; nothing is read twice where there are no two addresses, or where somebody counts no more than one thing.
"""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec import structs

from loket.declarations import Municipality
from loket.events import Part
from services.classifier.in_turn import parts_in_turn
from services.classifier.model.artefact import Model
from services.classifier.model.dividing import names_thing, numbered
from services.classifier.model.splitting import Stretch, pieces, put_right
from services.classifier.model.understand import Understanding, understand

_LONGEST: Final = 400
"""Who writes more than this tells at length, which the model divides by itself."""
_LONGEST_COMPLAINT: Final = 1500
_MOST: Final = 5
_SURE: Final = 0.6
_SURE_APART: Final = 0.97
"""So sure each of two things without an address must be."""
_COMPLAINT: Final = "complaint"
_SURE_REPORT: Final = 0.9
_LOOKED_AT: Final = 2
_CLAUSE: Final = re.compile(r"[.!?;,\n؟،]+\s+")
_FEW: Final = 12
"""In no more words than these two things are told of at once: "een container vol en een lamp kapot"."""
_ONLY_AND: Final = re.compile(r"\s(?:en|and|und|et|y|oraz|i|ve|та|і|й)\s|\s(?=و\w)", re.IGNORECASE)
_COMES_OF: Final = frozenset(
    {
        *("zwerfvuil", "bijplaatsing en grofvuil", "afval niet opgehaald", "duiven en meeuwen", "riolering stank"),
        *("ratten", "wespen", "wateroverlast", "gladheid", "hangjongeren", "geluidsoverlast buren"),
    }
)
"""What is told of beside another thing since it comes of it, by the names of the taxonomy that is declared from."""
_UPPER: Final = "A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻİŞĞ"
_LINKS: Final = r"(?:de|den|der|van|het|'t|ter|ten|te|la|aan|en)"
_ENDS_AS_STREET: Final = r"straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|steeg|plantsoen|hof|pad"
_NO_STREET: Final = (
    r"(?:tram|bus|lijn|line|linie|ligne|línea|linia|container|conteneur|contenedor|kontener|konteyner|lantaarn(?:paal)?|"
    r"paal|mast|nummer|nr|number|numéro|número|numer|huis(?:nummer)?|hausnummer|melding|meldung|report|perron|platform|"
    r"halte|vak|blok|block|flat|week|dag|om|om de|rond|vanaf|sinds|circa|ongeveer|onderweg|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"january|february|march|may|june|july|august|october|januar|februar|märz|mai|oktober|dezember)"
)
_TIMES: Final = (
    r"(?:uur|u|uren|dag|dagen|week|weken|maand|maanden|jaar|keer|meter|m|cm|euro|minuten|x|stuks|"
    r"o'clock|am|pm|hours?|days?|weeks?|months?|years?|times|met(?:er|re)s?|minutes?|uhr|tage[n]?|wochen|monate[n]?|jahre[n]?|mal|"
    r"heures?|h|jours?|semaines?|mois|ans|fois|horas?|días?|semanas?|meses|años|veces|godzin\w*|dni|tygodni\w*|lat|razy|"
    r"saat|gün|hafta|ay|yıl|kez|kere|годин\w*|дн\w+|тиж\w+|рок\w+|раз\w*)"
)
_ADDRESS: Final = re.compile(
    rf"(?<![\w.])(?P<street>(?:[{_UPPER}][\w'’.-]*(?:\s{_LINKS}){{0,2}}\s){{0,3}}"
    rf"(?:[{_UPPER}][\w'’.-]{{2,}}|\w{{3,}}(?:{_ENDS_AS_STREET})))"
    rf",?\s(?:(?:nr|no|nummer|number|numéro|número|numer|№)\.?\s)?(?P<number>[1-9]\d{{0,3}}[a-zA-Z]?)(?![\w%€]|[:.,]\d|\s?{_TIMES}(?!\w))"
)
_ENDS_STREET: Final = re.compile(rf"(?:{_ENDS_AS_STREET})$", re.IGNORECASE)
_NO_STREET_AT_ALL: Final = re.compile(rf"(?:.*\s)?{_NO_STREET}", re.IGNORECASE)
_OF_SOMEBODY: Final = re.compile(
    r"(?<!\w)(?:van(?:af)?|tot|naar|richting|from|of|to|towards|von|bis|nach|du|desde|hasta|od|do|від|до|"
    r"woon\w*|wonen\w*|adres|live|lives|address|wohn\w*|adresse|habit\w*|viv\w+|dirección|mieszk\w*|oturuyor\w*|живу|"
    r"tussen|between|zwischen|entre|między|між|buur\w*|buren|neighbou?rs?|nachbar\w*|voisin\w*|vecin\w*|sąsiad\w*|komşu\w*|сусід\w*|hoek|corner|ecke|coin|esquina|rogu)"
    r"(?:\s(?:is|op|in|aan|at|on|de|het|the|der|den|die|bij|met|m'n|mijn)){0,3}[\s:,]*$",
    re.IGNORECASE,
)
"""Before an address that tells where somebody lives, whose a thing is, or how far something goes."""
_BEFORE: Final = 40
_PUTS_RIGHT: Final = re.compile(
    r"(?<!\w)(?:nee|sorry|excuus|bedoel\w*|foutje|niet|of|oftewel|no|mean|wait|or|rather|nein|sondern|oder|meine|non|plutôt|ou|"
    r"perdón|sino|digo|nie|lub|albo|znaczy|hayır|yani|pardon|değil|ні|або|тобто|вибачте)(?!\w)|لا(?!\w)|(?<!\w)(?:أو|او|قصدي|أقصد|عفوا)(?!\w)",
    re.IGNORECASE,
)
"""Between two addresses of which one takes the place of the other."""
_CUTS: Final = (
    re.compile(r"[.!?;\n؟]+\s*"),
    re.compile(
        r"\s*[,،]\s*(?:(?:en|and|und|et|y|i|oraz|ve|та|і|й|plus|verder|ook)\s+)?|\s+[-–•+&/]\s+|"
        r"\s+(?:en|and|und|et|y|i|oraz|ve|та|і|й|plus|verder|daarnaast)\s+|\s(?=و\w)",
        re.IGNORECASE,
    ),
)
"""Where a message is cut between two things: where a sentence or a line ends, or else where they are joined."""


def divided(text: str, found: Understanding, model: Model, municipality: Municipality) -> Understanding:
    """What a message says, with a part for each thing that it names at an address of its own.

    Args:
        text: the message.
        found: what the model made of all of it.
        model: the artefact in use.
        municipality: whose categories and streets count.
    """
    if found.emergency is not None:
        return found
    if found.intent == _COMPLAINT and len(text) <= _LONGEST_COMPLAINT:
        return _besides_complaint(text, found, model, municipality)
    if found.intent != "report":
        return found
    if len(found.parts) < 2 and (parts := parts_in_turn(text, found, model, municipality, _COMES_OF)):
        return structs.replace(found, parts=parts)
    if len(text) > _LONGEST:
        return found
    addresses = addresses_in(text, frozenset(map(str.casefold, municipality.streets)))
    cut = between(text, addresses) if len(addresses) > 1 else ()
    if len(cut) > len(found.parts) or _cut_within(addresses, found.parts):
        parts = _known(text, cut, found, model, municipality, _SURE)
        if len(parts) >= max(len(found.parts), 2):
            return structs.replace(found, parts=parts)
    if len(found.parts) > 1 or len(addresses) > 1:
        return found
    cut = _counted(text, found.language)
    parts = _known(text, cut, found, model, municipality, _SURE_APART) if cut else ()
    kinds = {part.candidates[0].main for part in parts}
    if len(kinds) < len(cut) or not kinds:
        return found
    # "Container vol en het stinkt": what only comes of the first thing is counted by nobody.
    comes_of = numbered(text) is None and parts[1].candidates[0].sub in _COMES_OF
    return found if comes_of else structs.replace(found, parts=parts)


def _besides_complaint(text: str, found: Understanding, model: Model, municipality: Municipality) -> Understanding:
    """A complaint with the report in it as its part: "useless lot, the pavement at Spui 4 has been up for weeks"."""
    streets = frozenset(map(str.casefold, municipality.streets))
    for one in addresses_in(text, streets)[:_LOOKED_AT]:
        # Its sentence tells more than what stands between two commas, unless the complaint is in that too.
        for around in (_around(text, one, _CUTS[0]), _around(text, one, _CLAUSE)):
            if around == Stretch(0, len(text)) or not names_thing(text, around):
                continue
            told = understand(text[around.start : around.end], model, municipality, language=found.language)
            if told.intent == "report" and told.intent_p >= _SURE_REPORT and told.emergency is None:
                part = Part(start=around.start, end=around.end, candidates=told.candidates)
                return structs.replace(found, parts=(part,))
    return found


def _around(text: str, address: Stretch, cut: re.Pattern[str]) -> Stretch:
    before = [match.end() for match in cut.finditer(text, 0, address.start)]
    after = cut.search(text, address.end)
    return Stretch(before[-1] if before else 0, len(text) if after is None else after.start())


def _cut_within(addresses: Sequence[Stretch], parts: Sequence[Part]) -> bool:
    """Whether the model cut within an address: "losse tegel Mient | 45. grofvuil ..."."""
    return any(one.start < part.start < one.end for one in addresses for part in parts)


def _counted(text: str, language: str | None) -> tuple[Stretch, ...]:
    """A message cut into as many things as somebody says that there are, or a short one at its only "and"."""
    counted = numbered(text)
    if counted is not None:
        cut = tuple(pieces(text, language))
        return cut if len(cut) == counted else ()
    if len(text.split()) > _FEW or any(sign in text.rstrip(" .!?") for sign in ".,;:!?\n،؟"):
        return ()
    cuts = [match.span() for match in _ONLY_AND.finditer(text)]
    return (Stretch(0, cuts[0][0]), Stretch(cuts[0][1], len(text))) if len(cuts) == 1 else ()


def addresses_in(text: str, streets: frozenset[str]) -> list[Stretch]:
    """Where the full addresses of a message stand that differ from each other.

    Args:
        text: the message.
        streets: the municipality's own in small letters, where it declares them.
    """
    found: list[Stretch] = []
    had: set[tuple[str, str]] = set()
    for match in _ADDRESS.finditer(text):
        street, number = match["street"], match["number"].casefold()
        known = _is_street(street, streets, first=not text[: match.start()].rstrip(" \t")[-1:].isalnum())
        if not known or (street.casefold(), number) in had:
            continue
        if _OF_SOMEBODY.search(text, max(match.start() - _BEFORE, 0), match.start()) is not None:
            continue
        had.add((street.casefold(), number))
        found.append(Stretch(match.start(), match.end()))
    return found if len(found) <= _MOST else []


def _is_street(name: str, streets: frozenset[str], *, first: bool) -> bool:
    if _NO_STREET_AT_ALL.fullmatch(name.rstrip(".")) is not None:
        return False
    if _ENDS_STREET.search(name) is not None:
        return True
    if not streets:
        # "Ben 51'de oturuyorum": the first word of a sentence has a capital whatever it is.
        return not first
    words = name.casefold().split()
    # "Graffiti Zeekant 10": a street's name may stand behind a thing that has a capital too.
    return any(" ".join(words[n:]) in streets for n in range(len(words)))


def between(text: str, addresses: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """A message cut between its addresses, each part with its own; none where two of them are not parted.

    Who names the thing first ("tegel los Mient 45, graffiti ...") has told all of it at the first cut behind the
    address, who begins with the address at the last cut before the next one.
    """
    thing_first = names_thing(text, Stretch(0, addresses[0].start))
    begins = [0]
    ends: list[int] = []
    for one, other in pairwise(addresses):
        cuts = list(_cuts(text, one.end, other.start))
        if not cuts or _PUTS_RIGHT.search(text, one.end, other.start) is not None:
            return ()
        at = cuts[0] if thing_first else cuts[-1]
        ends.append(at[0])
        begins.append(at[1])
    return tuple(Stretch(a, b) for a, b in zip(begins, [*ends, len(text)], strict=True))


def _cuts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for kind in _CUTS:
        found = [(match.start(), match.end()) for match in kind.finditer(text, start, end)]
        if found:
            yield from found
            return


def _known(
    text: str, cut: Sequence[Stretch], found: Understanding, model: Model, municipality: Municipality, sure: float
) -> tuple[Part, ...]:
    """The parts that are reports by themselves; what is none belongs to the part before it, or leads to the first."""
    parts: list[Part] = []
    for each in cut:
        told = _report(text, each, found, model, municipality, sure)
        if told is not None:
            parts.append(Part(start=each.start if parts else 0, end=each.end, candidates=told.candidates))
        elif parts:
            parts[-1] = structs.replace(parts[-1], end=each.end)
    return tuple(parts)


def _report(
    text: str, part: Stretch, found: Understanding, model: Model, municipality: Municipality, sure: float
) -> Understanding | None:
    """What a part says, where it names a thing and would be routed; None of any other."""
    if not names_thing(text, part) or put_right(text, part):
        return None
    told = understand(text[part.start : part.end], model, municipality, language=found.language)
    known = told.intent == "report" and told.decision == "route" and told.candidates[0].p >= sure
    return told if known and told.emergency is None else None
