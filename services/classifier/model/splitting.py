"""Where a message that tells of several problems could be cut (pure); whether it does is for the model to say."""

import re
from functools import cache
from itertools import islice, pairwise
from typing import Final

from msgspec import Struct

from loket.listing import behind_mark, item_blocks, items

MOST_PIECES: Final = 5
_MOST_OF_LIST: Final = 8
"""So many pieces a message has that holds a list: greeting, items and closing."""
_FEWEST_WORDS: Final = 3
"""A stretch of fewer words tells of no problem by itself: it stays with what is before it."""
_FEWEST_OF_SENTENCE: Final = 2
"""But the sentence that a message begins with may: "Bankje vernield. De klok op het stadhuis staat stil"."""
_FEWEST_OF_LINE: Final = 2
"""And so may a line: "lamp kapot"."""
_LONGEST_CHARACTERS: Final = 1000
MOST_CUTS: Final = 64
"""So many places where a text could be cut are looked at; who tells of something has fewer in so many characters."""
_LOOKED_AT: Final = 300
"""So many characters of a stretch are looked at to count its words: three of them stand there, or it has none."""
_LINKS: Final = {
    "nl": "en|ook|verder|daarnaast|bovendien|daardoor|plus|waardoor|maar|terwijl|nu|dan",
    "en": "and|also|besides|because|while",
    "de": "und|auch|au\u00dferdem|ausserdem|zudem|dazu|deshalb|weil",
    "fr": "et|aussi|puis|parce",
    "es": "y|adem\u00e1s|ademas|tambi\u00e9n|tambien|porque",
    "pl": "i|oraz|a|poza|te\u017c|bo",
    "tr": "ve|ayr\u0131ca|ayrica|hem|bir de",
    "uk": "\u0442\u0430|\u0456|\u0439|\u0430|\u0442\u0430\u043a\u043e\u0436|\u0449\u0435|\u0431\u043e",
}
"""Words by which a sentence goes on to something else, by language."""
_ALL_LINKS: Final = "|".join(_LINKS.values())


@cache
def _cut(links: str) -> re.Pattern[str]:
    """Where a text may be cut, with these words for going on: "en" joins two sentences in Dutch, none in Spanish."""
    return re.compile(
        r"[.!?;\n\u061f]+(?=\s|$)|(?<=\w)\s*,\s+|\s+[-\u2013\u2022]\s+"
        r"|(?:^|(?<!nummer)(?<!number)(?<!\bnr)(?<!\bnr\.)\s)\d{1,2}[.)]\s|\s(?=\u0648\w)"
        rf"|\s(?:{links})(?:\s(?:{links}))*(?=\s)|\n",
        re.IGNORECASE,
    )


_MORE: Final = re.compile(
    r"\b(?:ook|verder|daarnaast|bovendien|trouwens|tevens|plus|also|besides|another|au\u00dferdem|ausserdem|auch|zudem|dazu|aussi|"
    r"adem[a\u00e1]s|tambi[e\u00e9]n|tampoco|tak\u017ce|oraz|te\u017c|poza|ayr[\u0131i]ca|bir de|hem|"
    r"\u0442\u0430\u043a\u043e\u0436|\u0449\u0435|\u0623\u064a\u0636\u0627|\u0643\u0630\u0644\u0643)\b",
    re.IGNORECASE,
)
"""Words by which somebody goes on to another problem, in nine languages."""
_BESIDE_IT: Final = re.compile(
    r"(?<!\w)(?:ernaast|er naast|daar ?naast|ertegenover|next to (?:it|that)|beside it|opposite it|daneben|"
    r"gegen\u00fcber davon|\u00e0 c\u00f4t\u00e9|juste en face|al lado|justo enfrente|"
    r"(?:tu\u017c )?obok(?: (?:tego|niego|niej))?|"
    r"hemen yan\u0131nda|yan\u0131nda da|"
    r"\u043f\u043e\u0440\u0443\u0447(?: (?:\u0456\u0437|\u0437) (?:\u043d\u0438\u043c|\u043d\u0435\u044e))?|"
    r"\u0628\u062c\u0627\u0646\u0628\u0647|\u0628\u062c\u0627\u0646\u0628\u0647\u0627)"
    r"(?=\s*(?:[.,;!?]|$|(?:ligt|staat|is|hay|ist|liegt|il y a|le\u017cy|\u0454)\s))",
    re.IGNORECASE,
)
"""Beside the thing of the problem before, at the end of what is told or right before it."""
_ACROSS: Final = re.compile(
    r"(?<!\w)(?:aan de (?:overkant|andere kant|overzijde)|(?:across|on the other side of) (?:the|that) (?:street|road)|"
    r"auf der anderen (?:stra\u00dfen)?seite|de l'autre c\u00f4t\u00e9|al otro lado de la (?:calle|carretera)|"
    r"en la acera de enfrente|po drugiej stronie|yolun kar\u015f\u0131s\u0131nda|kar\u015f\u0131 tarafta|"
    r"(?:\u043f\u043e|\u043d\u0430) \u0456\u043d\u0448(?:\u0438\u0439|\u043e\u043c\u0443) \u0431\u043e\u0446\u0456|"
    r"\u0447\u0435\u0440\u0435\u0437 \u0434\u043e\u0440\u043e\u0433\u0443)(?!\w)",
    re.IGNORECASE,
)
"""On the other side of the street of the problem before."""
_CORRECTS: Final = re.compile(
    r"(?:[.,\u2026]\s*(?:nee|no|nein|non|nie|hay[\u0131i]r|\u043d\u0456|\u043d\u0435\u0442|\u0644\u0627)\s*[,.\u060c]|"
    r"(?<!\w)(?:nee wacht|no wait|nein warte|non attends|verkeerd (?:getypt|gezegd)|foutje|ik bedoel|i mean|ich meine|"
    r"enfin non|enfin pas|je veux dire|quiero decir|to znaczy|znaczy|yani|\u0442\u043e\u0431\u0442\u043e|"
    r"\u0627\u0642\u0635\u062f|\u0642\u0635\u062f\u064a)(?!\w))",
    re.IGNORECASE,
)
"""Somebody puts right what they wrote."""
_CORRECTED_WITHIN: Final = 24
_ENDS_WITHIN: Final = 8
_MORE_WITHIN: Final = 3
_MORE_BEFORE: Final = 12
_CROSSING: Final = re.compile(
    r"\b(?:hoek|kruising|kruispunt|tussen|corner|crossing|junction|intersection|between|ecke|kreuzung|zwischen|angle|coin|"
    r"carrefour|croisement|entre|esquina|cruce|rogu|r\u00f3g|skrzy\u017cowani\w*|mi\u0119dzy|\u0440\u043e\u0437\u0456|\u0440\u0456\u0433|"
    r"\u043f\u0435\u0440\u0435\u0445\u0440\u0435\u0441\u0442\w*|\u043c\u0456\u0436)\s+(?P<one>[^.!?;\n]{1,60})$",
    re.IGNORECASE,
)
"""A word for a place where two streets meet, and what follows it."""
_OF_A_NAME: Final = frozenset(
    (
        *("de", "het", "der", "den", "van", "von", "di", "the", "la", "le", "les", "el", "of", "met", "bij", "aan"),
        *("du", "da", "des", "del", "ulicy", "ulic", "rue", "calle", "straat"),
        *("\u0443\u043b\u0438\u0446\u0456", "\u0432\u0443\u043b\u0438\u0446\u0456"),
    )
)
_STREET: Final = (
    "straat",
    "str",
    "laan",
    "weg",
    "plein",
    "kade",
    "gracht",
    "singel",
    "dijk",
    "dreef",
    "street",
    "stra\u00dfe",
    "strasse",
)
_NAME_WORDS: Final = 5
_CROSSING_WITHIN: Final = 80
_LONGEST_SHORT_FORM: Final = 12
_ENDS_SENTENCE: Final = frozenset(".!?;\n\u061f")
_SHORT_FORMS: Final = frozenset(
    (
        *("t.o", "t.h.v", "thv", "bijv", "bv", "evt", "dhr", "mevr", "dr", "prof", "burg", "pres", "mgr", "ds", "ir"),
        *("jhr", "jac", "joh", "wilh", "mrs", "bzw", "ggf", "z.b", "ul", "st"),
        *("\u0432\u0443\u043b", "\u043f\u0440\u043e\u0441\u043f"),
    )
)
"""Words of which a full stop is part: ``Prof. Lorentzlaan``."""
_BEFORE_A_NUMBER: Final = frozenset(
    (
        *("nr", "no", "hnr", "huisnr", "hausnr", "str", "ln", "pln", "num", "n\u00fam", "sok", "cad", "ca"),
        *("\u0431\u0443\u0434", "\u043a\u0432"),
    )
)
"""Of these where a number follows: ``vor dem Haus Nr. 17``."""


class Stretch(Struct, frozen=True):
    """From ``start`` to before ``end`` of a text, in characters."""

    start: int
    end: int


def pieces(text: str, language: str | None = None) -> list[Stretch]:
    """The stretches between the places where a text could be cut, in order; one, or none, when there is no such place.

    They touch nothing but words and signs: white space at their edges is left out. The language, ISO 639-1, says which
    words join sentences; all do where it is not known.
    """
    cuts, listed = _cuts(text, language), items(text)
    found: list[Stretch] = []
    ended: list[bool] = []
    few = True
    for (start, _), (end, ends) in pairwise(cuts):
        words = _words(text, Stretch(start, end))
        if not words:
            continue
        # An item of a list may be a word; what begins a line stays with what follows in it.
        is_item = start in listed
        begins = text[start : start + 1] == "\n" and not ends
        joins = bool(found) and not is_item and (few or (words < _fewest(text, start, end) and not begins))
        found.append(Stretch(found.pop().start if joins else start, end))
        ended[len(found) - 1 :] = [ends]
        whole = found[-1]
        few = not is_item and _words(text, whole) < (
            _FEWEST_OF_SENTENCE if ends and len(found) == 1 else _fewest(text, whole.start, whole.end)
        )
    trimmed = [_trimmed(text, each) for each in _at_most(found, ended, _MOST_OF_LIST if listed else MOST_PIECES)]
    if not listed:
        return trimmed
    return [Stretch(min(behind_mark(text, each.start), each.end), each.end) for each in trimmed]


def _cuts(text: str, language: str | None) -> list[tuple[int, bool]]:
    """Where a text could be cut, its begin and its end, each with whether a sentence or a line ends there.

    Within an item of a list it could not.
    """
    read = text[:_LONGEST_CHARACTERS]
    cut = _cut(_LINKS.get(language or "", _ALL_LINKS))
    matches = [
        match
        for match in islice(cut.finditer(read), MOST_CUTS)
        if not (_joins_streets(read, match) or _in_short_form(read, match))
    ]
    blocks = item_blocks(text)
    cuts = {
        match.start(): match[0][0] in _ENDS_SENTENCE
        for match in matches
        if not any(begin <= match.start() < end for begin, end in blocks)
    }
    edges = {edge: True for block in blocks for edge in block}
    return [*sorted((cuts | edges | {0: True}).items()), (len(text), True)]


def _fewest(text: str, start: int, end: int) -> int:
    """How many words a stretch must have to tell of a problem by itself."""
    is_line = text[start : start + 1] == "\n" and text[end : end + 1] in {"\n", ""}
    return _FEWEST_OF_LINE if is_line else _FEWEST_WORDS


def _at_most(found: list[Stretch], ended: list[bool], most: int) -> list[Stretch]:
    """No more than so many: the shortest neighbours are joined, those within a sentence first."""
    while len(found) > most:
        at = min(range(len(found) - 1), key=lambda n: (ended[n], found[n + 1].end - found[n].start))
        found[at : at + 2] = [Stretch(found[at].start, found[at + 1].end)]
        del ended[at]
    return found


def begins_sentence(text: str, stretch: Stretch) -> bool:
    """Whether a sentence, or a line, ends right before a stretch."""
    before = text[max(stretch.start - _ENDS_WITHIN, 0) : stretch.start].rstrip(" \t-\u2013\u2022")
    return not before or before[-1] in _ENDS_SENTENCE


def goes_on_to_more(text: str, stretch: Stretch) -> bool:
    """Whether a stretch begins by saying that it tells of something more: ``verder``, ``also``, ``außerdem``."""
    begin = max(stretch.start - _MORE_BEFORE, 0)
    first = text[stretch.start : min(stretch.end, stretch.start + _LOOKED_AT)].split()[:_MORE_WITHIN]
    return _MORE.search(f"{text[begin : stretch.start]} {' '.join(first)}") is not None


def stands_beside(text: str, stretch: Stretch) -> bool:
    """Whether a stretch tells of what is beside the thing before it: ``y hay un contenedor roto al lado``."""
    return _BESIDE_IT.search(text, stretch.start, min(stretch.end, stretch.start + _LOOKED_AT)) is not None


def lies_across(text: str, stretch: Stretch) -> bool:
    """Whether a stretch tells of what is on the other side of the street: "aan de overkant liggen tegels los"."""
    return _ACROSS.search(text, stretch.start, min(stretch.end, stretch.start + _LOOKED_AT)) is not None


def put_right(text: str, stretch: Stretch) -> bool:
    """Whether what stands right before a stretch, or begins it, takes back what was said: "... nee wacht, verkeerd"."""
    begin = max(stretch.start - _CORRECTED_WITHIN, 0)
    return _CORRECTS.search(text, begin, min(stretch.start + _CORRECTED_WITHIN, stretch.end)) is not None


def _in_short_form(text: str, cut: re.Match[str]) -> bool:
    """Whether a full stop belongs to a word written short, or to one letter of a name: ``J. van Stolberglaan``."""
    if not cut[0].startswith("."):
        return False
    before = text[max(cut.start() - _LONGEST_SHORT_FORM, 0) : cut.start()].split()
    last = before[-1].lower().strip("(\"'") if before else ""
    if last in _BEFORE_A_NUMBER and text[cut.end() :].lstrip()[:1].isdigit():
        return True
    return last in _SHORT_FORMS or (len(last) == 1 and last.isalpha() and before[-1].isupper())


def _joins_streets(text: str, cut: re.Match[str]) -> bool:
    """Whether a word joins the two streets of a crossing: ``hoek Kerkstraat en Molenlaan``."""
    if not _ENDS_SENTENCE.isdisjoint(cut[0]):
        return False
    crossing = _CROSSING.search(text[max(cut.start() - _CROSSING_WITHIN, 0) : cut.start()])
    if crossing is None:
        return False
    one = crossing["one"].split()
    after = [
        word
        for word in text[cut.end() : cut.end() + _CROSSING_WITHIN].split()[:_NAME_WORDS]
        if word.lower() not in _OF_A_NAME
    ]
    return len(one) <= _NAME_WORDS and all(map(_of_a_name, one)) and bool(after) and _of_a_name(after[0])


def _of_a_name(word: str) -> bool:
    bare = word.strip(",()\"'")
    return bare[:1].isupper() or bare[:1].isdigit() or bare.lower() in _OF_A_NAME or bare.lower().endswith(_STREET)


def _words(text: str, stretch: Stretch) -> int:
    return sum(
        any(c.isalnum() for c in word)
        for word in text[stretch.start : min(stretch.end, stretch.start + _LOOKED_AT)].split()
    )


def _trimmed(text: str, stretch: Stretch) -> Stretch:
    inner = text[stretch.start : stretch.end]
    left = len(inner) - len(inner.lstrip(" \t\r\n.,;!?-\u2013\u2022\u061f"))
    return Stretch(stretch.start + left, stretch.start + max(len(inner.rstrip()), left))
