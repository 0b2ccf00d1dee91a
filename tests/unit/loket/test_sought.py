"""What is looked for only where letters of it stand is found where it would be found without that."""

# ruff: noqa: RUF001 - letters of other alphabets

import importlib
import json
import pkgutil
import random
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import pytest

import loket
import services.notifier.conversation
from loket.emergency import relief
from loket.sought import AnyOf, Sought, signs_of
from services.notifier.conversation.places import directions, floors, home, neighbours, otherwise

_parser: Final[Any] = importlib.import_module("re._parser")
_LETTERS: Final = [chr(n * 37 % 95 + 32) for n in range(95)]
_FILES: Final = sorted(Path("tests/conversations").glob("*th.jsonl"))
_TOLD: Final = (
    "Kerkstraat 12, DERDE VERDIEPING",
    "Kerkstraat 12, 2 hoog achter",
    "Kerkstraat 12, on the third floor",
    "Kerkstraat 12, zweites OG, 3. Stock",
    "Kerkstraat 12, troisième étage",
    "Kerkstraat 12, primera planta",
    "Kerkstraat 12, na drugim piętrze",
    "Kerkstraat 12, ikinci kat",
    "Kerkstraat 12, на третьому поверсі",
    "Kerkstraat 12, في الطابق الثاني",
)
_HOMES: Final = (
    "Ik woon op Spui 3. Lamp stuk",
    "Wij wonen in de Steenlaan 4, lamp stuk",
    "My address is Spui 3, the lamp is out",
    "I'm at Spui 3 myself",
    "Ich wohne am Spui 3, Lampe kaputt",
    "J'habite Spui 3, lampe cassée",
    "Vivo en Spui 3, farola rota",
    "MIESZKAM na Spui 3, lampa nie świeci",
    "моя адреса Spui 3, ліхтар не горить",
    "أسكن في Spui 3، المصباح معطل",
    "ben Spui 3 numarada oturuyorum, lamba bozuk",
    "evimiz Spui kadar 3",
)
_WAYS: Final = (
    "links als je van de Kerkstraat komt",
    "links als je komt van de Kerkstraat, lamp stuk",
    "komend van de Kerkstraat, links",
    "on the left if you come from Kerkstraat, by the tree",
    "links wenn man von der Kerkstraat kommt",
    "vom Spui aus gesehen links",
    "à gauche en venant de la Kerkstraat, près de l'arbre",
    "a la izquierda si vienes de Kerkstraat, junto al árbol",
    "jadąc od strony Kerkstraat, po lewej",
    "Kerkstraat'tan gelince solda",
    "йдучи від Kerkstraat, ліворуч",
    "على اليسار إذا جاي من Kerkstraat، قرب الشجرة",
)


def _sought() -> dict[str, Sought]:
    """Every pattern of the project that is looked for so, by its module and name."""
    found: dict[str, Sought] = {}
    for package in (loket, services.notifier.conversation):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            held = vars(importlib.import_module(module.name))
            found |= {f"{module.name}.{name}": one for name, one in held.items() if isinstance(one, Sought)}
    return found


_SOUGHT: Final = _sought()


def _texts() -> list[str]:
    told = [json.loads(line) for file in _FILES for line in file.read_text("utf-8").splitlines()]
    return [message["text"] for each in told for message in each["messages"] if message["kind"] == "text"]


def _spans(found: object) -> list[tuple[int, int]]:
    return [match.span() for match in found]  # type: ignore[attr-defined]


def test_there_are_many() -> None:
    assert len(_SOUGHT) > 40


def _one_way(items: Iterable[Any], some: random.Random) -> str:
    """One of the texts that a pattern takes, by its parts, with what must follow; what must not is not looked at."""
    return "".join(_one_of(str(kind), value, some) for kind, value in items)


def _one_of(kind: str, value: Any, some: random.Random) -> str:
    if kind == "LITERAL":
        return chr(value)
    if kind == "SUBPATTERN" or (kind == "ASSERT" and value[0] > 0):
        return _one_way(value[-1], some)
    if kind == "BRANCH":
        return _one_way(some.choice(value[1]), some)
    if kind.endswith("_REPEAT"):
        times = some.randint(value[0], min(int(value[1]), value[0] + 2))
        return "".join(_one_way(value[2], some) for _ in range(times))
    if kind == "IN":
        return next((c for c in _LETTERS if re.match(_class_of(value), c)), "é") if some.random() < 0.9 else "ç"
    return some.choice(" ,x1") if kind in {"ANY", "NOT_LITERAL"} else ""


def _class_of(value: Any) -> str:
    """A set of letters, as a pattern; of the parts of a set only these are used."""
    names = {"CATEGORY_WORD": r"\w", "CATEGORY_SPACE": r"\s", "CATEGORY_DIGIT": r"\d", "CATEGORY_NOT_WORD": r"\W"}
    names |= {"CATEGORY_NOT_SPACE": r"\S", "CATEGORY_NOT_DIGIT": r"\D"}
    told = ""
    for kind, of in value:
        if str(kind) == "NEGATE":
            told += "^"
        elif str(kind) == "RANGE":
            told += f"{re.escape(chr(of[0]))}-{re.escape(chr(of[1]))}"
        else:
            told += names[str(of)] if str(kind) == "CATEGORY" else re.escape(chr(of))
    return f"[{told}]"


@pytest.mark.parametrize("name", _SOUGHT)
def test_what_a_pattern_takes_is_found_in_capitals_too(name: str) -> None:
    sought, some = _SOUGHT[name], random.Random(name)  # noqa: S311 - the same texts each time
    parts, found = list(_parser.parse(sought.pattern.pattern)), 0
    for _ in range(200):
        text = f"{some.choice(['', 'a ', '(', 'nu '])}{_one_way(parts, some)}{some.choice(['', ' b', '.', ', dan'])}"
        for said in (text, text.upper(), text.title()):
            here = _spans(sought.pattern.finditer(said))
            found += bool(here)
            assert _spans(sought.finditer(said)) == here

    assert found > 10


@pytest.mark.parametrize("name", _SOUGHT)
def test_nothing_that_people_wrote_is_missed(name: str) -> None:
    sought, texts = _SOUGHT[name], [*_TOLD, *_HOMES, *_WAYS, *_texts()]

    assert [t for t in texts if _spans(sought.finditer(t)) != _spans(sought.pattern.finditer(t))] == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(?<!\w)stra(?:at|ße)(?!\w)", "STRAßE"),
        ("istanbul", "İSTANBUL"),
        ("kırık", "KIRIK"),
        ("(?i:STOP)|einde", "stop"),
        ("[ae]{2,3}b|zz", "AEB"),
        (r"a\s+bcd", "A\n\u00a0bcd"),
        (r"(?:een|twee) (?:gat|put)\b", "TWEE\u2009PUT twee put"),
        ("kilo", "\u212ailo"),
        (r"(?<!\w)er(?!\w)", "Er-er"),
    ],
)
def test_letters_that_are_others_in_capitals_are_found(pattern: str, text: str) -> None:
    plain = re.compile(pattern, re.IGNORECASE)

    assert _spans(Sought(pattern, re.IGNORECASE).finditer(text)) == _spans(plain.finditer(text)) != []


def test_a_text_without_the_letters_is_not_tried() -> None:
    lamp, bin_ = Sought(r"(?<!\w)(?:lamp|lantaarn)(?:paal)?(?!\w)"), Sought(r"pr[uo]llenbak|bak vol")

    assert [bool(signs_of(text) & lamp.bit) for text in ("de lamp", "lampion", "de paal", "lantaarnpaal")] == [
        *(True, True, False, True)
    ]
    assert [bool(signs_of(text) & bin_.bit) for text in ("prollenbak", "vol", "de bak is vol")] == [True, False, True]


def test_a_long_pattern_needs_letters_twice() -> None:
    pattern = r"(?<!\w)(?:fiets|auto) (?:\w+ )?weg(?!\w)|het slot|kettingen"
    once, twice = Sought(pattern), Sought(pattern, twice=True)
    texts = ("de fiets is weg", "een fiets", "het slot", "slot", "twee kettingen")

    assert [once.may_hold(text) for text in texts] == [True, True, True, True, True]
    assert [twice.may_hold(text) for text in texts] == [True, False, True, True, True]
    assert [_spans(twice.finditer(text)) for text in texts] == [_spans(once.finditer(text)) for text in texts]
    alone = Sought("tegel", twice=True)
    assert alone.beside == alone.bit


def test_patterns_that_need_letters_twice_are_known() -> None:
    assert [name for name, one in _SOUGHT.items() if one.beside != one.bit]


def test_a_search_ends_where_it_is_told_to() -> None:
    second = Sought("tweede")

    assert second.search("de eerste en de tweede", 12) is None
    assert _spans(second.finditer("tweede en tweede", 8)) == [(0, 6)]
    assert second.match("de tweede") is None
    assert second.fullmatch("tweede") is not None
    assert second.sub("-", "de tweede") == "de -"


def test_one_of_many_is_found_as_each_would_be() -> None:
    ways, texts = (
        (relief._HELPED, relief._WELL),
        [*_TOLD, *_HOMES, *_WAYS, *_texts(), "de brandweer is er nu", "all good"],
    )

    for one in ways:
        plainly = [any(each.pattern.search(t) for each in one._each) for t in texts]
        assert [one.stands_in(t) for t in texts] == plainly
        assert any(plainly)
    assert not AnyOf(["lamp", "paal"]).stands_in("een losse tegel")


@pytest.mark.parametrize("pattern", [r"\d+", "[^a]b?", "", "(?:lamp)?", r"\w+\s"])
def test_a_pattern_that_needs_no_letters_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="needs no letters"):
        Sought(pattern)


@pytest.mark.parametrize(
    ("without", "texts"), [(floors.without, _TOLD), (home.without, _HOMES), (directions.without, _WAYS)]
)
def test_what_is_told_of_floors_homes_and_ways_is_taken_out_in_every_language(
    without: object, texts: tuple[str, ...]
) -> None:
    assert callable(without)
    assert [text for text in texts if without(text) == text] == []


def test_bent_streets_are_missed_nowhere() -> None:
    bent = [t for t in _texts() if otherwise._TURKISH.search(t) or otherwise._POLISH.search(t)]

    assert bent
    assert [t for t in bent if not otherwise._BENT.search(t)] == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("mijn buurvrouw op 30 durft niet", "  durft niet"),
        ("er auf 30 hat Angst", "  hat Angst"),
        ("wat er op 30 ligt", "wat er op 30 ligt"),
        ("bij de buren op 30", "bij de buren op 30"),
    ],
)
def test_numbers_of_neighbours_are_no_places(text: str, left: str) -> None:
    assert neighbours.without(text) == left


@pytest.mark.parametrize("text", ["\ud800", "een \udfff tegel", "tegel\ud83d los"])
def test_half_a_letter_is_read_as_any_other(text: str) -> None:
    assert (Sought("tegel").search(text) is not None) is ("tegel" in text)
