"""Where one street comes out on another that was told before: "op de Mient, waar de Beeklaan erop uitkomt" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name, capitals
from services.notifier.conversation.places.tokens import Words

_BETWEEN: Final = int(Means.BESIDE | Means.ARTICLE | Means.BEFORE)
WITH: Final = frozenset({"met", "with", "mit", "avec", "con", "z", "ze", "з", "із", "зі", "مع"})
"""Behind a word for a crossing it tells one street of it; the other was told before."""
CROSSES: Final = frozenset(
    listed(
        "meets|kruist|crosses|intersects|kreuzt|croise|coupe|rejoint|rencontre|cruza|corta|krzyżuje|krzyzuje|przecina|"
        "перетинає|перетинається|يتقاطع|تتقاطع|بتتقاطع|بيتقاطع|تقاطع"
    )
)
"""What a street does to another one."""
_IT: Final = frozenset(listed("hij|die|deze|it|er|sie|es|elle|il|вона|він|donde|se|gdzie|де|حيث|وين|هو|هي"))
"""What crosses a street, of which the name was told before; in some languages no word but "where" stands for it."""
_ITSELF: Final = frozenset({"się", "sie", "se", "sich"})
_ITS_CROSSING: Final = ("köşesi", "kavşağı")
"""Right behind one street of a crossing, of which the other was told before."""

_COMES_OUT: Final = frozenset(
    listed(
        "uitkomt|uitkomen|begint|eindigt|ends|begins|mündet|einmündet|débouche|desemboca|uchodzi|wpada|впадає|виходить"
    )
)
_WHERE: Final = frozenset(listed("waar|where|wo|où|donde|де|gdzie|حيث|وين"))
_WHERE_IN_TURKISH: Final = frozenset({"yer", "yerde", "noktada", "köşede"})
_JOINS: Final = frozenset(
    listed(
        "joins|meets|crosses|hits|begins|starts|ends|kruist|raakt|bijkomt|einmündet|mündet|abgeht|abzweigt|kreuzt|rejoint|débouche|"
        "croise|commence|junta|desemboca|cruza|empieza|dochodzi|łączy|krzyżuje|przecina|wpada|zaczyna|birleştiği|kesiştiği|çıktığı|"
        "виходить|перетинає|впадає|примикає|починається|يلتقي|تلتقي|يتقاطع|تتقاطع|يبدأ|تبدأ"
    )
)
"""What one street does to another one that was told before: "right where Julianalaan joins it"."""
_WATERS: Final = ("kanaal", "vaart", "vliet", "wetering", "plas", "vijver", "pad", "sloot", "spoor")
_BY: Final = frozenset(
    listed("bij|hoogte|thv|t.h.v|nabij|near|by|at|höhe|bei|hauteur|près|altura|cerca|wysokości|przy|koło|біля")
)
_TURNS: Final = frozenset(
    listed(
        "afslag|zijstraat|aftakking|turn|turning|turnoff|turn-off|abzweigung|abzweig|einmündung|abbiegung|embranchement|"
        "bifurcation|tournant|desvío|desvio|cruce|bocacalle|zjazd|skręt|skręcie|zjeździe|odgałęzienie|sapağı|sapağında|dönüşü|"
        "поворот|повороту|повороті|з'їзд|مفرق|منعطف"
    )
)
"""Between two streets, of which the second turns off the first."""
_LEADS: Final = frozenset(
    listed(
        "naar|richting|van|de|het|to|into|onto|towards|off|for|zur|zum|in|nach|richtung|vers|à|la|le|sur|hacia|a|el|w|na|do|у|в|на|إلى|الى|نحو"
    )
)
_BOTH: Final = int(Means.BOTH)
_CORNER, _STREET, _WEAK = int(Means.CORNER), int(Means.STREET), int(Means.WEAK)
_CORNERS: Final = frozenset(
    listed("hoek|hk|corner|ecke|angle|coin|esquina|róg|rog|rogu|narożnik|narożniku|ріг|розі|زاوية|ناصية")
)
"""Right before the second street of a crossing."""
_TWO: Final = 2
_THING: Final = int(Means.KIND | Means.ONLY)
_MOST_BETWEEN: Final = 7
_NEAR: Final = 4
"""So many words may stand between "where" and a street, and between that and what it does there."""

_TURNS_IN: Final = frozenset(
    listed(
        "draait|indraait|opdraait|inrijdt|oprijdt|inslaat|afslaat|afbuigt|ingaat|opgaat|inloopt|oploopt|infietst|turn|turns|turning|"
        "einbiegt|abbiegt|einbiegen|abbiegen|reinfährt|hineinfährt|tourne|tournez|tournes|gira|giras|giran|dobla|doblas|skręca|skręcasz|"
        "wjeżdża|повертаєш|повертає|повертаєте|звертаєш|звертає|تنعطف|ينعطف|تلف|بتلف|dönülen|dönüldüğü|döndüğünüz|döndüğün|sapılan|girilen"
    )
)
"""What one does there from one street into another: "daar waar je de Herengracht op |draait"."""
_AHEAD: Final = 6
"""So many where one turns there: "where you turn left into the"."""
_GOES: Final = frozenset(listed("gaat|rijdt|rijd|loopt|fietst|slaat|komt|draait"))
_INTO: Final = frozenset(listed("in|op|af|naar"))
_COME_TOGETHER: Final = frozenset({"komen", "kruisen", "raken", "ontmoeten", "snijden", "tegenkomen"})


def meet(words: Words, at: int) -> bool:
    """Whether two streets meet here: ``waar de Noordwal en de Veenkade bij elkaar komen``."""
    return words.low[at] == "elkaar" and at + 1 < len(words.said) and words.low[at + 1] in _COME_TOGETHER


def side_by_side(words: Words, corners: Sequence[int]) -> Found | None:
    """Two names with nothing between them, right behind a word for a crossing: ``kruising Spui Kalvermarkt``."""
    for at in range(2, len(words.said) - 1):
        one = words.means[at - 1] & _CORNER and words.breaks[at] == "," and words.means[at] & _STREET
        if one and capital(words.said[at + 1]) and (at + 2 == len(words.said) or words.breaks[at + 1] == "."):
            return Found(f"{up(words.said[at])} / {words.said[at + 1]}", rough=False)
    for group in capitals(words):
        streets = all(words.means[at] & (_WEAK | _STREET) for at in range(group.begin, group.end))
        if streets and group.end - group.begin == 2 and any(0 < group.begin - at <= 2 for at in corners):
            return Found(" / ".join(words.said[group.begin : group.end]), rough=False)
    return None


def are_things(words: Words, *names: Name) -> bool:
    """Whether names are no more than words for things, which have a capital in German."""
    return all(
        not name.street and name.end == name.begin + 1 and bool(words.means[name.begin] & _THING) for name in names
    )


def comes_out(words: Words, names: Sequence[Name]) -> Found | None:
    """The crossing of a street that was named with the next one, which is said to come out on it."""
    for one, other in pairwise(names):
        before, after = words.low[max(other.begin - _AHEAD, one.end) : other.begin], words.low[other.end :][:_NEAR]
        led = not _WHERE.isdisjoint(before) or not _WHERE_IN_TURKISH.isdisjoint(after)
        is_told = led and (not _COMES_OUT.isdisjoint(after) or _is_turned_into(before, after))
        if (
            is_told
            and (one.sure or capital(words.said[one.begin]))
            and (other.sure or capital(words.said[other.begin]))
        ):
            return Found(f"{up(one.words)} / {up(other.words)}", rough=False)
    return None


def turns_off(words: Words, names: Sequence[Name]) -> Found | None:
    """Where another street turns off one: ``Spui, bij de afslag naar de Kalvermarkt``."""
    for one, other in pairwise(names):
        between = range(one.end, other.begin)
        turns = {words.low[at] for at in between} & _TURNS
        joined = all(words.low[at] in _TURNS or words.low[at] in _LEADS or words.means[at] & _BETWEEN for at in between)
        sentence = all(words.breaks[at] != "." for at in range(one.end - 1, other.begin))
        if turns and joined and sentence and len(between) <= _MOST_BETWEEN and one.sure and other.sure:
            return Found(f"{up(one.words)} / {up(other.words)}", rough=False)
    return None


def meets_what_was_told(words: Words, names: Sequence[Name]) -> bool:
    """Whether the only street of a message is said to come out on another one, which was told before."""
    if len(names) != 1 or not names[0].sure:
        return False
    before, after = words.low[max(names[0].begin - _AHEAD, 0) : names[0].begin], words.low[names[0].end :][:_NEAR]
    led = not (_WHERE.isdisjoint(before) and _WHERE_IN_TURKISH.isdisjoint(after))
    return led and (not _JOINS.isdisjoint([*before, *after]) or _is_turned_into(before, after))


def _is_turned_into(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether one turns into a street there, by the words around it: ``waar je de |Herengracht| in gaat``."""
    goes = len(after) > 1 and after[0] in _INTO and after[1] in _GOES
    return goes or not _TURNS_IN.isdisjoint([*before, *after[:2]])


def by_street(words: Words, names: Sequence[Name]) -> Found | None:
    """Where a street comes to a water or a path that has a name: ``Verversingskanaal, ter hoogte van de Suezkade``."""
    for one, other in pairwise(names):
        between = range(one.end, other.begin)
        is_water = not one.sure and words.low[one.end - 1].endswith(_WATERS) and capital(words.said[one.begin])
        if not (is_water and other.sure and between) or any(
            words.breaks[at] == "." for at in range(one.end - 1, other.begin)
        ):
            continue
        joined = all(words.means[at] & _BETWEEN for at in between)
        if joined and not _BY.isdisjoint(words.low[one.end : other.begin]):
            return Found(f"{up(one.words)} / {up(other.words)}", rough=False)
    return None


def crosses_what_was_named(words: Words, names: Sequence[Name], corners: Sequence[int]) -> Found | None:
    """The crossing of the only street that was told before, with one that is said to cross it.

    "The path along the Erasmusweg is bad. A pothole right at the junction with the Moerweg." Of several streets it is
    the last where a word stands for it: "from the Laan take the Kade, to where it crosses the Moerweg".

    Args:
        words: the message.
        names: the streets in it, in order.
        corners: where its words for a crossing stand.
    """
    crossed = [at for at in range(len(words.said)) if words.low[at] in CROSSES]
    for corner in sorted({*corners, *crossed}):
        other = _told_with(words, names, corner)
        if other is None:
            continue
        earlier = {name.words.casefold(): name for name in names if name.end <= min(corner, other.begin)}
        earlier.pop(other.words.casefold(), None)
        if len(earlier) == 1 or (earlier and corner in crossed):
            *_, one = earlier.values()
            return Found(f"{up(one.words)} / {up(other.words)}", rough=False)
    return _on_corner(words, names, corners)


def _on_corner(words: Words, names: Sequence[Name], corners: Sequence[int]) -> Found | None:
    """The corner of two streets with what is there told between them: ``op de Laan voor de bakker hoek Kade``."""
    if len(names) != _TWO:
        return None
    one, other = names
    corner = other.begin - 1
    while corner > one.end and words.means[corner] & _BETWEEN:
        corner -= 1
    between = range(one.end, corner)
    if corner not in corners or words.low[corner] not in _CORNERS or not 0 < len(between) <= _MOST_BETWEEN:
        return None
    apart = any(words.means[at] & _BOTH or words.number[at] is not None for at in between)
    sentence = all(words.breaks[at] != "." for at in range(one.end - 1, other.begin))
    led = one.begin == 0 or bool(words.means[one.begin - 1] & _BETWEEN)
    same = one.words.casefold() == other.words.casefold()
    if apart or same or not (sentence and led):
        return None
    return Found(f"{up(one.words)} / {up(other.words)}", rough=False)


def _told_with(words: Words, names: Sequence[Name], corner: int) -> Name | None:
    """The one street that stands with a word for a crossing: ``junction with the |Moerweg``."""
    if words.low[corner].startswith(_ITS_CROSSING):
        return next((name for name in names if name.end == corner and not words.breaks[corner - 1]), None)
    if words.low[corner] in CROSSES and (other := _crossed(words, names, corner)) is not None:
        return other
    if corner + 1 >= len(words.said) or words.low[corner + 1] not in WITH or words.breaks[corner]:
        return None
    for name in names:
        between = range(corner + 2, name.begin)
        if name.begin > corner + 1 and len(between) < _NEAR:
            return name if all(words.means[at] & _BETWEEN and not words.breaks[at] for at in between) else None
    return None


def _crossed(words: Words, names: Sequence[Name], corner: int) -> Name | None:
    """The street that one which was told before crosses: ``where it crosses the |Meppelweg``."""
    before = next((name for name in names if name.end == corner), None)
    begin = corner if before is None else before.begin
    clause = words.low[max(begin - _NEAR, 0) : begin]
    if _WHERE.isdisjoint(clause) or _IT.isdisjoint(clause):
        return None
    if before is not None:
        return before
    other = next((name for name in names if name.begin > corner), None)
    if other is None:
        return None
    between = range(corner + 1, other.begin)
    joined = all(words.means[at] & _BETWEEN or words.low[at] in WITH or words.low[at] in _ITSELF for at in between)
    return other if joined else None
