"""Which of their reports a few words name, by those with which each was told: "het kastje", "der Poller" (pure).

The words of a report are remembered while it is talked about, and forgotten when a conversation begins anew.
"""

# ruff: noqa: E501, RUF001, SIM905 - the list of words is read best as it is, and in its own alphabets

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import meaning, photo_words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Case

_CLAUSES: Final = re.compile(r"[.,;:!?\n،؛؟]+")
_SHORTEST: Final = 3
_STEM: Final = 4
_MOST_LETTERS: Final = 200
_MOST_CASES: Final = 8
_NAMED: Final = 2
"""So many times as much as any other word counts one of the name of a category."""
_ARABIC: Final = re.compile("^(?:و?(?:ال|لل|بال|كال)|و)(?=..)")
_ABOUT: Final = Sought(
    r"^(?:\w+ ){0,6}?(?:"
    r"(?:nog|even|iets|wat|update|aanvulling|info|toevoeging|bericht|vraagje|vraag|melding) over (?:de|het|dat|die|mijn)|over (?:die|dat|mijn|m n)|(?:wat betreft|betreffende|aangaande|inzake|vwb|mbt|m b t|i v m|terugkomend op|terug te komen op) (?:de|het|die|dat|mijn)|"
    r"wat (?:de|het|die|dat|mijn) \w+ (?:betreft|aangaat)|(?:about|regarding|concerning|re|as for) (?:the|that|my)|"
    r"(?:noch|was|etwas|info|nachtrag|frage|update) (?:zu|zur|zum|wegen|uber)(?: der| dem| den| die| das| des)?|(?:bezuglich|betreffend|wegen) (?:der|des|dem|die|meiner|meines)|was (?:die|den|das|meine?n?) \w+ (?:betrifft|angeht)|"
    r"a propos (?:de|du|des|d)|concernant (?:le|la|l|les|mon|ma)|au sujet (?:de|du|des|d)|pour ce qui est (?:de|du|des)|quant (?:a|au|aux)|"
    r"(?:en cuanto a|respecto (?:a|de|al|del)|acerca (?:de|del)|(?:sobre )?lo (?:de|del))|"
    r"(?:w sprawie|co do|odnosnie(?: do)?|jesli chodzi o|jezeli chodzi o|a propos)|\w+ (?:ilgili|hakkinda|konusunda)|(?:щодо|стосовно|з приводу|(?:ще|іще) про)|(?:بخصوص|بالنسبة|بالنسبه)"
    r")(?!\w)"
)
"""So a message begins that goes on about one thing."""
_SAY_NOTHING: Final = frozenset(
    plain(each)
    for each in (
        "weg ziet eruit dichtbij ver bovenaf onderaf opzij zoals kijk zie hierbij bijgaand punt nummer look looks like "
        "close closer view above point sieht aus nah regardez voici près mira cerca widać bliska yakından böyle "
        "зблизька ось "
        "weer niet alleen zijkant kant andere anders ander eens ding dingen iets heel daar deze maar want toen ligt "
        "staat hangt zijn waar naast voor achter onder boven hoort horen melding meldingen gemeente straat hele "
        "helemaal heeft iemand wordt kapot stuk with from this that those these there here only again side other "
        "thing just more broken street report someone have been near next noch schon auch wieder seite anderen andere "
        "nicht eine einen einem einer dort hier steht liegt gehört meldung straße kaputt encore celle cette dans avec "
        "pour rien juste côté autre cassé cassée signalement rue otra otro está esta este para pero sólo solo lado "
        "calle aviso roto rota jest znowu tylko tego przy obok strony ulicy zgłoszenie yine sadece diğer yanında "
        "taraf sokak bozuk знову тільки лише інший біля вулиці боку مرة أخرى فقط هذه هذا التي شارع بجانب مكسور"
    ).split()
)


def note(draft: Draft, case: Case, text: str) -> None:
    """Remember the words of a report."""
    known, key, said = draft.memory.told_of, case.id.hex, plain(text)
    before = known.get(key, "")
    words = before if said in before else f"{before} {said}"[:_MOST_LETTERS].strip()
    if words == before:
        return
    kept = dict(islice(known.items(), 1, None)) if len(known) >= _MOST_CASES and key not in known else known
    draft.remember(told_of={**kept, key: words})


def named(draft: Draft, cases: Sequence[Case], text: str) -> Case | None:
    """The one of some reports that words name; None where they name none, or several as much."""
    said = _things(text)
    if not said or len(cases) == 0:
        return None
    words = [(_things(_told(draft, case)), _things(_name(draft, case))) for case in cases]
    points = [0] * len(cases)
    for word in said:
        hits = [n for n, (told, name) in enumerate(words) if _stands(word, told) or _stands(word, name)]
        if len(hits) == 1:
            points[hits[0]] += len(word) * (_NAMED if _stands(word, words[hits[0]][1]) else 1)
    most = max(points)
    return cases[points.index(most)] if most > 0 and points.count(most) == 1 else None


def spoken_of(text: str) -> str | None:
    """The clause with which a message says what it is about: "nog even over die tegel"; None where it does not."""
    if not _ABOUT.may_hold_plain(text) or _ABOUT.search(plain(text)) is None:
        return None
    return _CLAUSES.split(text, maxsplit=1)[0]


def shown(draft: Draft, cases: Sequence[Case], text: str) -> Case | None:
    """Which of several reports a caption of a word or two names; none where it tells of one more thing.

    "En de paal", behind photos of what was told before it, names the report that has none yet.
    """
    if len(cases) == 1 or meaning.one_more(text):
        return None
    case = named(draft, cases, text)
    return None if case is not None and case.photos and meaning.another(text) else case


def _told(draft: Draft, case: Case) -> str:
    return f"{draft.memory.told_of.get(case.id.hex, '')} {case.place.street or ''}"


def _name(draft: Draft, case: Case) -> str:
    return draft.category_name(case.sub) if case.sub != draft.municipality.fallback.sub else ""


@lru_cache(maxsize=64)
def _things(text: str) -> tuple[str, ...]:
    """The words of a text that may be of a thing."""
    ranked = photo_words.words()
    words = (_ARABIC.sub("", word) for word in plain(text).split())
    return tuple(
        w for w in words if len(w) >= _SHORTEST and w not in _SAY_NOTHING and w not in ranked and not w.isdigit()
    )


def _stands(word: str, among: Iterable[str]) -> bool:
    return any(_is_one(word, other) for other in among)


def _is_one(word: str, other: str) -> bool:
    """Whether two words are of one thing: with other endings, or a part of a longer one ("stroomkastje", "kastje")."""
    if word.endswith(other) or other.endswith(word):
        return True
    if min(len(word), len(other)) < _STEM:
        return False
    return word.startswith(_stem(other)) or other.startswith(_stem(word))


def _stem(word: str) -> str:
    return word[: max(_STEM, len(word) - 2)]
