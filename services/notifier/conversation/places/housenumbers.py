"""What a number among words is: that of a house, how many there are, an hour, or that of a tram (pure)."""

# ruff: noqa: RUF001, RUF002 - words in their own alphabets

import re
from typing import Final

from services.notifier.conversation.places.endings import DUMPED, GO_ON, IN_ORDER, POSTS, SIZES, listed
from services.notifier.conversation.places.hours_told import CLOCK, is_no_hour
from services.notifier.conversation.places.languages import NUMBERED
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.tokens import Words

_NUMBER: Final = int(Means.NUMBER)
_STREET: Final = int(Means.STREET)
_UNIT: Final = int(Means.UNIT)
AND: Final = frozenset(listed("en|and|und|et|y|i|ve|і|й|та|و"))
"""``По Frederik Hendriklaan |і біля 118``."""
_HOURS: Final = 24
_BESIDE: Final = int(Means.BESIDE)
_PLAIN_ARTICLE: Final = int(Means.ARTICLE)
YEARS: Final = range(1900, 2100)
_BOTH: Final = int(Means.BOTH)
_BETWEEN_TWO: Final = int(Means.CORNER)
"""Words for "between" are among those for a crossing."""
_AT: Final = frozenset(
    {"op", "bij", "voor", "naast", "tegenover", "tov", "thv", "at", "near", "opposite", "bei", "vor", "gegenüber"}
)
_BEHIND: Final = frozenset(
    listed(
        "achter|tegenover|tgo|t/o|thv|naast|boven|behind|opposite|beside|outside|hinter|gegenüber|neben|derrière|devant|face|"
        "hauteur|detrás|delante|frente|enfrente|altura|naprzeciwko|naprzeciw|obok|wysokości|навпроти|напроти|"
        "خلف|وراء|ورا|مقابل|قبالة|قدام|أمام|امام|بجانب|جنب"
    )
)
"""Before a number that ends what is said it is that of a house, also with an article between."""
_TWO_WORDS: Final = frozenset(
    {("front", "of"), ("across", "from"), ("next", "to"), ("frente", "a"), ("enfrente", "de"), ("delante", "de")}
)
_STANDS: Final = frozenset(
    listed(
        "is|zijn|staat|staan|ligt|liggen|zit|zitten|hangt|hangen|brandt|branden|doet|doen|wiebelt|wiebelen|loopt|lekt|stinkt|mist|ontbreekt|"
        "knippert|groeit|gaat|kun|kan|kunnen|can|kann|peut|puede|are|there|there's|has|lies|hangs|ist|sind|liegt|liegen|steht|stehen|hängt|brennt|fehlt|il|est|hay|está|están"
    )
)
"""How it goes on behind a house number that is told after its street: "op de Molslaan ... de lamp voor 38 is uit"."""
_HOUSES: Final = frozenset(
    listed(
        "будинками|будинків|huis|pand|woning|perceel|house|haus|maison|casa|dom|domu|domem|bloku|будинок|будинку|будинком|дім|дому|домом|дома|хати|"
        "المنزل|منزل|البيت|بيت"
    )
)
"""What has a house number of its own: ``bij huis 25``, ``коло дому 7``."""
_LINES: Final = frozenset(
    listed(
        "saat|saati|godz|godzina|godzinie|lijn|bus|buslijn|tram|tramlijn|kamer|perron|melding|zaak|lantaarn|container|paal|mast|line|linie|ligne|línea|autobus|tramwaj|"
        f"трамвай|автобус|حافلة|ترام|{NUMBERED}"
    )
)
"""What has a number of its own: that of no house."""
_POLES: Final = frozenset(
    listed(
        "lamp|lichtmast|mast|paal|pole|lamppost|streetlight|laterne|laternenmast|straßenlaterne|lampadaire|poteau|farola|poste|latarnia|latarni|"
        "latarnią|słup|słupie|lamba|lambası|direk|direği|direğinde|ліхтар|ліхтаря|стовп|стовпі|عمود|العمود|العامود"
    )
)
"""A number that is said to be theirs is no house number either: ``farola nr 22``."""
_IS: Final = frozenset(listed("is|it's|its|ist|est|c'est|c|le|es|el|to|jest|це|є|هو|was|war"))
"""What may stand between a word for a house number and the number."""
_LAST_HOUR: Final = 24
_FROM: Final = frozenset(listed("van|vanaf|from|von|du|de|desde|del|od|від|من"))
_TO: Final = frozenset(listed("tot|t/m|tm|to|till|until|bis|à|au|hasta|al|a|do|до|إلى|الى|حتى"))
_LONGEST_TO: Final = 3
_TO_AFTER_FROM: Final = frozenset({"al", "a", "à", "au", "do"})
"""Other words too, in other languages: "12 al 3 weken"."""
_FEW_THINGS: Final = 12
_CROWD: Final = 30
_ROUND: Final = 5
"""People are counted in round numbers, and not so many of them."""
_PEOPLE: Final = frozenset(
    listed(
        "kinderen|mensen|jongeren|bewoners|buren|kleuters|ouderen|children|kids|people|residents|kinder|leute|menschen|enfants|gens|"
        "personnes|niños|personas|vecinos|dzieci|ludzie|ludzi|çocuklar|insanlar|çocuk|kişi|діти|дітей|люди|людей|أطفال|الأطفال|ناس|الناس"
    )
)
_THINGS: Final = frozenset(
    listed(
        "tegels|lampen|lantaarns|lantaarnpalen|fietsen|containers|bomen|ratten|plekken|schommels|tiles|lights|rats|bikes|platten|"
        "laternen|dalles|baldosas|płyty"
    )
)
"""What is counted, and mostly in small numbers."""
_PLURALS: Final = ("ers", "aars", "jes")
_NO_PLURALS: Final = frozenset(
    listed("anders|immers|elders|ergens|nergens|overigens|trouwens|sinds|steeds|soms|straks|eens|tevens")
)
_TURKISH: Final = ("numaranın", "numaranin", "numarada", "numaraya")
_TURKISH_LINES: Final = ("otobüs", "otobus", "tramvay", "hat", "metro", "direk", "lamba")
_ORDINAL: Final = re.compile(r"([1-9]|10)e")
_MAY_JOIN: Final = int(Means.BOTH | Means.NUMBER | Means.ARTICLE | Means.BESIDE)


def ends_range(words: Words, at: int) -> bool:
    """Whether a number is the last of two with houses between: ``tussen 12 en 14``, ``12 t/m 14``."""
    joint = at - 1
    while joint > 0 and words.number[joint] is None and at - joint <= _LONGEST_TO and words.means[joint] & _MAY_JOIN:
        joint -= 1
    if joint < 0 or joint == at - 1 or words.number[joint] is None:
        return False
    joints = range(joint + 1, at)
    between = joint > 0 and (words.low[joint - 1] in _FROM or words.means[joint - 1] & _BETWEEN_TWO)
    return any(words.low[n] in _TO or (between and words.means[n] & _BOTH) for n in joints)


def counts(words: Words, at: int) -> bool:
    """Whether a number tells how many there are, or when."""
    after = at + 3 if goes_to(words, at) else at + 1
    if after >= len(words.said) or words.breaks[after - 1]:
        return False
    number = words.number[at] or ""
    few = number.isdecimal() and int(number) <= _FEW_THINGS
    if words.low[after] in CLOCK and is_no_hour(words, at, after):
        # "Nr. 252 am Frankenslag", "Kerkstraat 210 h".
        return False
    if few and words.low[after] in SIZES and after + 1 < len(words.said):
        after += 1
    if _ORDINAL.fullmatch(number) and words.low[after] in IN_ORDER:
        return True
    if _is_before_people(words, at, after):
        return False
    return bool(words.means[after] & _UNIT) or (few and (words.low[after] in DUMPED or _is_plural(words.low[after])))


def _is_before_people(words: Words, at: int, after: int) -> bool:
    """Whether a number right behind a street is more than the people who are told of next: ``Leyweg 41 kinderen``."""
    number = words.number[at] or ""
    if not at or words.low[after] not in _PEOPLE or not words.means[at - 1] & _STREET or words.breaks[at - 1]:
        return False
    many = number.isdecimal() and int(number) > _FEW_THINGS
    return many and (int(number) % _ROUND != 0 or int(number) > _CROWD)


def _is_plural(low: str) -> bool:
    """Whether a Dutch word can only be a noun of several: ``fietsers``, ``bankjes``."""
    return low.endswith(_PLURALS) and low not in _NO_PLURALS


def counts_what_follows(words: Words, at: int) -> bool:
    """Whether a low number that no word marks stands before a noun of several: ``al 2 matrassen gedumpt``."""
    after, number = at + 1, words.number[at] or ""
    if after >= len(words.said) or words.breaks[at] or not number.isdecimal() or int(number) > _FEW_THINGS:
        return False
    low = words.low[after]
    goes_on = bool(words.means[after]) or low in GO_ON or low in _STANDS or low in _NO_PLURALS
    return low.isalpha() and low.endswith(("en", "s")) and not goes_on and not _is_marked(words, at)


def _is_marked(words: Words, at: int) -> bool:
    """Whether a word right before a number tells that it is that of a house: ``nr 2``, ``bij 2``."""
    return at > 0 and (bool(words.means[at - 1] & _NUMBER) or words.low[at - 1] in _AT)


def is_high(words: Words, at: int) -> bool:
    """Whether a number is too high to count the things that follow it: ``mient 330 tegels los``."""
    number = words.number[at] or ""
    return number.isdecimal() and int(number) > _FEW_THINGS and words.low[at + 1] in _THINGS


def goes_to(words: Words, at: int) -> bool:
    """Whether a number is the first of two: ``van 8 tot 18 uur``."""
    if at + 2 >= len(words.said) or words.breaks[at] or words.number[at + 2] is None or words.low[at + 1] not in _TO:
        return False
    return words.low[at + 1] not in _TO_AFTER_FROM or (at > 0 and words.low[at - 1] in _FROM)


def told_apart(words: Words) -> str | None:
    """A house number of which the words say that it is one, wherever its street stands.

    ``bij nr 66 ..., Kerkstraat`` and ``Kerkstraat, ik zit op 19``.
    """
    for at in range(1, len(words.said)):
        if words.number[at] is None or counts(words, at):
            continue
        mark = at - 1
        while mark > 0 and (words.low[mark] in _IS or words.low[mark] in _HOUSES) and not words.breaks[mark]:
            # "House number is 131", "le numéro c'est le 12".
            mark -= 1
        before = words.low[mark - 1] if mark else ""
        marked = words.means[mark] & _NUMBER and not is_post(before) and before not in _LINES
        marked = marked or _is_range(words, at) or _is_of_house(words, at) or is_numbered_behind(words, at)
        ends = at + 1 == len(words.said) or bool(words.breaks[at])
        number = words.number[at] or ""
        stands = (
            not ends and words.low[at + 1] in _STANDS and number.isdecimal() and _LAST_HOUR < int(number) < YEARS.start
        )
        if marked or ((ends or stands) and words.low[at - 1] in _AT) or _is_behind(words, at):
            return words.number[at]
    return None


def is_post(low: str) -> bool:
    """Whether a word is a lamp post, or something else that a number is painted on."""
    return low.startswith(POSTS) or low in _POLES


def is_numbered_behind(words: Words, at: int) -> bool:
    """Whether a word behind a number says that it is that of a house: ``12 numaranın arkasında``, not a bus line."""
    if at + 1 >= len(words.said) or words.breaks[at] or not words.low[at + 1].startswith(_TURKISH):
        return False
    after = words.low[at + 2] if at + 2 < len(words.said) else ""
    return not after.startswith(_TURKISH_LINES)


def _is_behind(words: Words, at: int) -> bool:
    """Whether a number ends what is told and something is behind, or beside, its house: ``de gang achter 200``."""
    before = at - 1
    while before > 0 and words.means[before] & _PLAIN_ARTICLE and not _says_beside(words, before):
        if words.breaks[before]:
            return False
        before -= 1
    if words.breaks[before] or not _says_beside(words, before):
        return False
    after = at + 3 if _goes_up_to(words, at) else at + 1
    return after == len(words.said) or bool(words.breaks[after - 1])


def _says_beside(words: Words, at: int) -> bool:
    """Whether a word says where something is, or ends two that do: ``in front of 140``, ``across from 75``."""
    if words.low[at] in _BEHIND:
        return True
    return at > 0 and not words.breaks[at - 1] and (words.low[at - 1], words.low[at]) in _TWO_WORDS


def _goes_up_to(words: Words, at: int) -> bool:
    """Whether a number is the first of two houses with others between: ``200 t/m 230``, ``12 en 14``."""
    to = at + 2
    if to >= len(words.said) or words.breaks[at] or words.number[to] is None or counts(words, to):
        return False
    return words.low[at + 1] in _TO or bool(words.means[at + 1] & _BOTH)


def _is_of_house(words: Words, at: int) -> bool:
    """Whether a number stands right beside what has one: ``bij huis 25 staat``, ``біля 740 дома``."""
    after = at + 1
    if (
        after < len(words.said)
        and not words.breaks[at]
        and words.low[after] in _HOUSES
        and words.means[at - 1] & _BESIDE
    ):
        return not words.low[after].startswith(("huis", "house", "haus", "maison", "casa", "pand", "woning"))
    before = at - 2
    while before > 0 and words.means[before] & _PLAIN_ARTICLE and not words.means[before] & _BESIDE:
        before -= 1
    return words.low[at - 1] in _HOUSES and before >= 0 and bool(words.means[before] & _BESIDE)


def _is_range(words: Words, at: int) -> bool:
    """Whether it is the first of two numbers with houses between: ``tussen 300 en 340``, ``van 300 tot en met 340``.

    Hours go to 24.
    """
    to = at + 1
    before = at - 1
    while before > 0 and words.means[before] & _PLAIN_ARTICLE and words.low[before] not in _FROM:
        before -= 1
    if words.low[before] in _FROM:
        while to < len(words.said) and to - at <= _LONGEST_TO and (words.low[to] in _TO or words.means[to] & _BOTH):
            to += 1
        if to == at + 1 or words.low[at + 1] not in _TO:
            return False
    elif words.means[before] & _BETWEEN_TWO and to < len(words.said) and words.means[to] & _BOTH:
        to += 1
        while to < len(words.said) - 1 and words.means[to] & _PLAIN_ARTICLE and words.number[to] is None:
            to += 1
    else:
        return False
    if to >= len(words.said):
        return False
    one, other = words.number[at] or "", words.number[to] or ""
    if not (one.isdecimal() and other.isdecimal()) or counts(words, to) or int(one) in YEARS:
        return False
    return int(other) > _LAST_HOUR and int(one) < int(other)


def is_of_thing(words: Words, at: int) -> bool:
    """Whether a number is that of a tram, a post or a report: ``tram 9``, ``lantaarnpaal 1234``."""
    if at == 0:
        return False
    before, means = at - 1, words.means
    while before > 0 and means[before] & _NUMBER and words.low[before] not in _LINES:
        before -= 1
    if at > 1 and means[at - 1] & _BOTH and words.number[at - 2] is not None:
        # "Between lamp posts 12 and 13".
        return is_of_thing(words, at - 2)
    low = words.low[before]
    # "Farola nr 22" is said to be that of a pole; "lampadaire 22 rue" says less.
    of_pole = before < at - 1 and low in _POLES and not words.breaks[before]
    return of_pole or low in _LINES or low.startswith(POSTS)
