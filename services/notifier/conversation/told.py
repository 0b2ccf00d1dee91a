"""Whether the words beside a cry for help tell of something to mend: a wish to report it, or what is wrong with it (pure).

A part of a message that shows no emergency by itself need be no report: "she had a pink bathing suit", "my husband has come
over rather grey". It is one when it says where, with a number, or says that it reports, or what is broken.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from loket.emergency import the_head
from loket.emergency.terms import places_of
from loket.events import Part
from loket.sought import Sought
from services.notifier.conversation import saying, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.places import number_of

_REPORTS: Final = Sought(
    r"(?<!\w)(?:meld(?:en|ing|ingen)|doorgeven|kunnen jullie|kunt u|kan (?:dat|dit|het) (?:eraf|weg)|report(?:ing)?|wanted to (?:report|tell)|melden|meldung|signaler|signale|"
    r"avisar|aviso|reportar|informar de|zgłosić|zgloszenie|zgłaszam|bildir\w*|yazacaktım|повідом\w*|писала|звернення|أبلغ|التبليغ|بلاغ)(?!\w)",
    re.IGNORECASE,
)
_WRONG: Final = Sought(
    r"(?<!\w)(?:kapot\w*|stuk|(?:ligt|liggen|zit|zitten|hangt|staat|is|zijn) (?:\w+ ){0,2}(?:los|\w*vol)|losse|bomvol|overvol|scheef|omver|verstopt\w*|gesloopt|verrot|doet het niet|is uit|(?:lamp|licht|stoplicht\w*|verkeerslicht\w*|lantaarn\w*|verlichting)(?: \w+){0,2} (?:is|zijn) (?:\w+ ){0,4}uit|knippert|defect|afgebroken|overlast|"
    r"gedumpt|broken|(?:is|are|been|lights?) out|loose|full|blocked|slats? gone|overflow\w*|dumped|snapped|kaputt|defekt|lose|voll|verstopft|abgebrochen|fehlt|fehlen|"
    r"cassée?s?|en panne|bouchée?|pleine?|déborde\w*|manque\w*|rot[oa]s?|suelt[oa]s?|llen[oa]s?|atascad[oa]|no funciona\w*|falta\w*|"
    r"zepsut\w*|połaman\w*|złaman\w*|zapchan\w*|pełn\w*|nie działa\w*|brakuje|kırık\w*|kırıl\w*|bozuk|bozul\w*|taşmış|taşıyor|dolu|tıkalı|oynamış|"
    r"зламан\w*|розбит\w*|переповнен\w*|не працює|забит\w*|надламан\w*|неправильно)(?!\w)|مكسور|معطل|مليان|ممتلئ|حفرة|محدش شال|لم يجمع|ما شالوا",
    re.IGNORECASE,
)
_AT_HOME: Final = Sought(
    r"(?<!\w)(?:(?:in|uit|bij|binnen) (?:de |het |een |mijn |m'n |mn |onze |ons |zijn |haar |hun )?(?:\w+ )?(?:flat|woning|huis|appartement|keuken|slaapkamer|woonkamer|badkamer|zolder|kelder|trappenhuis)|"
    r"(?:in|at|inside|from|out of) (?:the |a |my |our |his |her |their )?(?:\w+ )?(?:flat|apartment|house|home|kitchen|bedroom|living room|bathroom|attic|basement|stairwell)|"
    r"(?:im|in|aus|bei) (?:der |dem |einer |einem |meiner |meinem |unserer |unserem )?(?:\w+ )?(?:wohnung|haus|küche|keller|dachboden|treppenhaus|schlafzimmer|wohnzimmer)|"
    r"(?:dans|chez|de) (?:la |le |les |un |une |mon |ma |notre |l['\u2019])?(?:\w+ )?(?:appartement|maison|cuisine|cave|logement|chambre|salon|cage d['\u2019]escalier)|"
    r"(?:en|del?) (?:el |la |un |una |mi |nuestra )?(?:\w+ )?(?:piso|casa|apartamento|cocina|vivienda|dormitorio|sótano)|"
    r"(?:w|z) (?:\w+ )?(?:mieszkaniu|mieszkania|domu|kuchni|piwnicy|sypialni|klatce schodowej)|"
    r"(?:evde|evden|evimde|evimizde|dairede|daireden|dairemde|dairemizde|mutfakta|mutfağımda|apartmanda|bodrumda)|"
    r"(?:в|у|з|із) (?:\w+ )?(?:квартир[іи]|хаті|кухні|підвалі|спальні|під['\u2019]їзді))(?!\w)|(?:في |ب|من )(?:ال)?(?:شقة|شقت|بيت|منزل|مطبخ)",
    re.IGNORECASE,
)
"""Inside a home nothing is the municipality's."""
_OF_PEOPLE: Final = frozenset(
    {
        "child",
        "person",
        "body",
        "blood",
        "injured",
        "still",
        "breath",
        "ill",
        "drown",
        "trapped",
        "weapon",
        "partner",
        "frail",
        "scream",
    }
)
"""Concepts of the guard beside which somebody is in need, and not only a thing in the way."""

_ANOTHER_NAME: Final = MappingProxyType({("gas", "riolering stank"): words.SEWER})
"""Emergency and category that are one thing to the nose, and the words that tell of the second all the same."""


def is_another_name(emergency: str | None, sub: str | None, text: str) -> bool:
    """Whether a category is only another word for an emergency: the smell of sewers for that of gas.

    Args:
        emergency: its kind.
        sub: the category that is likeliest.
        text: what was written.
    """
    unless = _ANOTHER_NAME.get((emergency or "", sub or ""))
    return unless is not None and not saying.says(unless, text)


def is_numbered(draft: Draft, text: str) -> bool:
    """Whether words name an address with a house number."""
    place = draft.place_in(text)
    return place is not None and not place.rough and number_of(place.words) is not None


def names_a_fault(text: str) -> bool:
    """Whether words say that they report something, or what is wrong with it."""
    return _REPORTS.search(text) is not None or _WRONG.search(text) is not None


def is_at_home(text: str) -> bool:
    """Whether words tell of what happens inside somebody's home, and name nothing that is broken."""
    return _AT_HOME.search(text) is not None and not names_a_fault(text)


def says_what_is_wrong(text: str) -> bool:
    """Whether words say what is wrong with something."""
    return _WRONG.search(text) is not None


def stands_in_a_complaint(parts: Sequence[Part], intent: str) -> bool:
    """Whether a complaint holds a report with an address, which the classifier saw in it: then that is its only part."""
    return intent == "complaint" and len(parts) == 1


def tells_of_a_thing(draft: Draft, text: str) -> bool:
    """Whether a part of an emergency's message, which shows none itself, tells of something to mend."""
    where = draft.where(text)
    return not where.only and (where.corner or is_numbered(draft, text) or names_a_fault(text))


def names_people(text: str) -> bool:
    """Whether a text speaks of somebody who may be in need."""
    head = the_head()
    names = {head.facts.concepts[place] for place in places_of(head.about(text))}
    return not names.isdisjoint(_OF_PEOPLE)
