"""Two of the same kind, each in its own place: "two lamps out: one in X Street, the other in Y Street" (pure)."""

# ruff: noqa: E501, RUF001 - words in their own alphabets

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from loket.events import Part
from loket.sought import Sought
from services.notifier.conversation import listed, meaning
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import Found, number_of

_TIMES: Final = (
    r"(?:uur|uren|dag|dagen|nacht|nachten|week|weken|maand|maanden|jaar|keer|meter|minuten|euro|kinderen|man|"
    r"hours?|days?|nights?|weeks?|months?|years?|times|met(?:er|re)s?|minutes?|people|kids|"
    r"stunden?|tage[n]?|nächten?|wochen|monaten?|jahren?|mal|heures?|jours?|nuits?|semaines?|mois|ans|fois|mètres|"
    r"horas?|días?|noches|semanas?|meses|años|veces|metros|godzin\w*|dni|noce|tygodni\w*|miesi\w*|lata|razy|metry|"
    r"saat|gün|gece|hafta|ay|yıl|kez|kere|metre|годин\w*|дн\w+|ноч\w+|тиж\w+|місяц\w*|рок\w+|раз\w*|метр\w*)"
)
_TWO: Final = Sought(
    rf"(?<!\w)(?:2|twee|two|zwei|deux|dos|dwie|dwa|iki|дві|два|اثنين|اتنين|تنتين)\s+(?!{_TIMES}(?!\w))[^\W\d]",
    re.IGNORECASE,
)
"""How many there are, of what is neither time nor length."""
_TWO_BEGINS: Final = 60
"""So many characters of a message may stand before that."""
_KIND: Final = (
    r"(?:kant|zijde|keer|foto|foto's|melding|straat|weg|hoek|kinderen|mensen|bewoners|buren|dag|week|helft|"
    r"side|time|photo|picture|report|street|day|half|end|people|residents|neighbours|"
    r"seite|mal|foto|meldung|straße|tag|hälfte|leute|nachbarn|côté|fois|photo|jour|moitié|gens|voisins|"
    r"lado|vez|foto|día|mitad|vecinos|stron\w+|raz|zdjęcie|dzień|taraf\w*|gün|kez|kere|fotoğraf\w*|сторон\w+|раз|фото|день)"
)
_OTHER: Final = (
    rf"(?:(?:de|die) (?:andere|tweede)|the (?:other|second)(?: one)?|(?:der|die|das) (?:andere|zweite)|"
    rf"l'autre|(?:la|le) (?:deuxième|seconde?)|(?:la|el) (?:otr[ao]|segund[ao])|(?:ten |ta )?drug(?:i|a|ie)|"
    rf"(?:diğeri|öbürü|ikincisi)|(?:друг(?:ий|а|е)|інш(?:ий|а|е))|(?:و)?(?:الثاني[ةه]?|التاني[ةه]?|الآخر|الاخر|الأخرى))"
    rf"(?!\w|['’\s]+{_KIND}(?!\w))"
)
_BEGINS_OTHER: Final = Sought(
    rf"^\W*(?:(?:en|and|und|et|y|i|a|ve|та|і|й|و|maar|but|aber|mais|pero|ale|ama|але)\s+)?{_OTHER}", re.IGNORECASE
)
_THAT_ONE: Final = Sought(
    r"(?<!\w)(?:(?:naar|bij) die (?:op|aan|in|bij) (?:de|het)|(?:to|at) the one (?:at|on|in|by|near)|"
    r"(?:zu[mr]?|bei) de[rm] (?:in|an|am|auf)|(?:à|vers) cel(?:le|ui) (?:de|du|à|au)|a (?:la|el) de (?:la|el)|"
    r"do te(?:go|j) (?:na|przy)|до (?:того|тієї) (?:на|біля))(?!\w)",
    re.IGNORECASE,
)
"""One more of what was just told of: "walked to the one at Lange Beestenmarkt"."""
_ONE_AND: Final = (
    r"(?:en|and|und|et|y|i|ve|та|і|й)\s+(?:(?:een|één|eentje|nog een|1|another|one|eine[rs]?|une?|un[ao]|otr[ao]|"
    r"jed(?:en|na|no)|bir(?:i|isi)?(?: de)?|одн[аеи]н?)(?!\w))|و\s?(?:واحد[ةه]?|وحد[ةه])(?!\w)"
)
_SECOND: Final = re.compile(rf"(?:(?<=[\s,.;:(])|^)(?:{_ONE_AND}|{_OTHER})", re.IGNORECASE)
_ALSO: Final = Sought(
    r"(?<!\w)(?:(?:en )?ook (?:in|op|bij|aan|voor|naast|tegenover|langs)|"
    r"(?:and )?also (?:in|on|at|by|near|outside|along)|"
    r"(?:und )?auch (?:in|im|an|am|auf|bei|beim|vor|neben)|(?:et )?aussi (?:à|au|dans|sur|devant|rue|près)|"
    r"(?:y )?también (?:en|delante|junto|frente|al)|(?:i |a )?(?:także|też|również) (?:na|przy|w|pod|koło|obok)|"
    r"(?:і |й |та |а )?також (?:на|біля|в|у|коло|навпроти)|"
    r"(?<=[.!?;\n] )(?:(?:maar )?(?:en|ook) die (?:op|aan|in|bij|voor)|(?:and|also|but) the one (?:at|on|in|by|near|outside)|"
    r"(?:und|auch) (?:der|die|das) (?:in|im|an|am|auf|bei|beim|vor)|et cel(?:le|ui) (?:de|du|à|au|devant|dans)|y (?:la|el) (?:de|del|en|que está en)|"
    r"[ia] t[aeo]n? (?:na|przy|w|pod|koło|obok)|(?:і|й|та|а) (?:той|та|те|ще той) (?:на|біля|в|у|коло))|"
    r"en (?:er|daar|hier) (?:ligt|liggen|staat|staan|zit|zitten|hangt|hangen|is|zijn) ook(?: nog)?|"
    r"and there(?:'s|’s| is| are) (?:also|another)|und (?:es|da|dort|hier) (?:liegt|liegen|steht|stehen|ist|sind|hängt|gibt es) auch(?: noch)?|"
    r"et il y a aussi|y (?:también hay|hay también|además hay)|i (?:jest|są|leży|leżą|stoi|stoją) (?:też|także|również)|ve ayrıca|"
    r"(?:і|й|та|а) (?:ще|також) (?:є|лежить|лежать|стоїть))(?!\w)|"
    r"و?(?:كمان|أيضا|ايضا) (?:في|عند|على|قدام|أمام)|و(?:كمان فيه|هناك أيضا|في كمان)",
    re.IGNORECASE,
)
"""Before another place where there is more of the same, or before another one of it."""
_SAME_THERE: Final = Sought(
    r"(?<!\w)(?:(?:het)?zelfde (?:verhaal|probleem|liedje|geldt)|hetzelfde|idem|same (?:at|for|by|near|outside|thing|problem|story|goes)|"
    r"(?:das )?(?:gleiche|selbe) (?:bei|vor|problem)|dasselbe|ebenso|genauso|pareil|même (?:chose|problème)|idem|lo mismo|igual (?:en|delante)|"
    r"(?:to|tak) samo|ayn[ıi](?:sı|si|şey|durum)?|da öyle|de öyle|(?:те|так) сам[еo]|так само|теж саме)(?!\w)|نفس الش[يى]ء?|نفس المشكل[ةه]|كذلك|كمان",
    re.IGNORECASE,
)
"""The same is so at another place."""
_IS_FINE: Final = Sought(
    r"(?<!\w)(?:doe[nt] (?:ze |die |hij |zij )?(?:het|'t|t) (?:nog |ook )?wel|wel (?:goed|prima|schoon|leeg|heel)|(?:is|zijn|was) (?:nog )?(?:goed|prima|in orde|heel)|werkt (?:nog|wel|prima|gewoon)|"
    r"(?:is|are|looks) (?:still )?(?:fine|ok|okay|good)|still works|works fine|(?:geht|funktioniert) (?:noch|gut|wieder)|ist (?:noch )?(?:gut|in ordnung|heil|ok)|"
    r"(?:marche|fonctionne) (?:bien|encore|toujours)|va bien|est (?:bon|en bon état)|(?:funciona|está) bien|działa|jest w porządku|працює|в порядку)(?!\w)",
    re.IGNORECASE,
)
"""The other one is all right."""
_WHO: Final = Sought(
    r"(?<!\w)(?:buur\w*|buren|bewoner\w*|mensen|woont?|wonen|(?:van|from|von|du|del) (?:nummer|nr|number|numéro|número)|neighbou?rs?|residents?|people|lives?|"
    r"nachbar\w*|bewohner\w*|leute|wohn\w*|voisin\w*|habit\w*|gens|vecin\w*|viv\w+|gente|sąsiad\w*|mieszk\w*|ludzie|komşu\w*|otur\w*|insanlar|"
    r"сусід\w*|мешкан\w*|живе\w*|живу|люди)(?!\w)|جار(?:ي|تي|نا|تنا)?(?!\w)|الجيران|ساكن|نسكن|أسكن",
    re.IGNORECASE,
)
"""Who is told of at another number, and not what is there."""
_ENDS: Final = re.compile(r"[.!?\n؟]+")
_SENTENCE: Final = re.compile(r"(?<=[.!?;\n؟])\s+(?=\S)")
_LONGEST_THERE: Final = 16
"""Words of a sentence that says that it is so at another place, too."""
_ALSO_BEGINS: Final = 600
_MOST_LOOKED_AT: Final = 3
"""Of what may begin a second place so many are looked at: each is read for a place once more."""
_MORE: Final = 3
"""Words that the second place has beside it, where more of the same is told of and not only how far it goes."""


def is_the_other(text: str) -> bool:
    """Whether a message tells of another one of what was told of before it."""
    return _BEGINS_OTHER.match(text) is not None or (meaning.too(text) and _THAT_ONE.search(text) is not None)


def is_the_same_there(text: str) -> bool:
    """Whether a message tells of one more, or of the same, where it says: "op nummer 30 ook", "same at number 60"."""
    says_so = meaning.too(text) or meaning.one_more(text) or _SAME_THERE.search(text) is not None
    # "De buren van nummer 32 hebben er ook last van" tells of none.
    return says_so and _WHO.search(text) is None


def is_more_of_it(text: str) -> bool:
    """Whether a part of a message tells of more of what the part before it tells of: "en ook in de ..."."""
    return _ALSO.match(text) is not None


def parts(draft: Draft, said: Said) -> tuple[Part, ...]:
    """Both parts of a message that tells of two of the same, where each names its own street; none of any other."""
    raw = said.text or ""
    if len(said.parts) > 1 or said.emergency is not None:
        return ()
    for at in _seconds(draft, raw):
        before, after = draft.place_in(raw[:at]), draft.place_in(raw[at:])
        if before is not None and after is not None and _are_apart(before, after):
            return tuple(Part(start=a, end=b, candidates=said.candidates) for a, b in ((0, at), (at, len(raw))))
    return ()


def _seconds(draft: Draft, raw: str) -> Iterator[int]:
    """Where in a message the second of two may begin."""
    two = _TWO.search(raw, _TWO_BEGINS)
    if two is not None:
        yield from (second.start() for second in _SECOND.finditer(raw, two.end()))
    for also in islice(_ALSO.finditer(raw, _ALSO_BEGINS), _MOST_LOOKED_AT):
        place = draft.place_in(raw[also.start() :])
        told = _sentence(raw[also.end() :])
        if _IS_FINE.search(told) is not None:
            continue
        more = place is not None and len(told.split()) - len(place.words.split()) >= _MORE
        if more and not draft.where(told).only:
            yield also.start()
    yield from listed.seconds(draft, raw)
    yield from _same_there(draft, raw)


def _same_there(draft: Draft, raw: str) -> Iterator[int]:
    """Where a sentence begins that says of another place that it is so there: "en bij de kerk doen ze het ook niet"."""
    for start in islice(_SENTENCE.finditer(raw, 0, _ALSO_BEGINS), _MOST_LOOKED_AT):
        told = _sentence(raw[start.end() :])
        if len(told.split()) > _LONGEST_THERE or not is_the_same_there(told) or _IS_FINE.search(told) is not None:
            continue
        place, before = draft.place_in(told), draft.place_in(raw[: start.start()])
        if place is None or before is None or place.rough:
            continue
        # A square and a street beside it may be one place.
        if number_of(place.words) is not None or number_of(before.words) is not None:
            yield start.end()


def _sentence(text: str) -> str:
    return _ENDS.split(text, maxsplit=1)[0]


def _are_apart(one: Found, other: Found) -> bool:
    first, second = one.words.casefold(), other.words.casefold()
    return first not in second and second not in first
