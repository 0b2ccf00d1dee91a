"""A look that spares a longer one leaves nothing out: with all of these looks open everything is found alike."""

# ruff: noqa: RUF001 - words in their own alphabets

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pytest

from loket import animals
from loket.emergency import alone, manners, relief
from loket.silence import sentences
from loket.sought import AnyOf, Sought
from services.notifier.conversation import crimes, details, places, police
from services.notifier.conversation.places import (
    denied,
    finding,
    intown,
    names,
    reading,
    shared,
    streets_of,
    tokens,
    towns,
)
from services.notifier.conversation.places.streets import Streets

_FILES: Final = sorted(Path("tests/conversations").glob("*th.jsonl"))
_STREETS: Final = frozenset({"Spui", "Leyweg", "Laan van Meerdervoort", "Kerkstraat", "Plein", "Acaciastraat"})
_SHIFTS: Final = (
    *(
        "nee sorry 14, niet 12",
        "12 değil 14",
        "i.p.v. Spui 3 is het Spui 5",
        "in plaats van 8 is het 10",
        "not 12 but 14",
    ),
    *("au lieu de 3 c'est 5", "nicht Spui 4 sondern Leyweg 6", "212, nee sorry 241", "no es 12, es 14", "не 12, а 14"),
    *("rather than 5 it is 7", "statt 12 ist es 14", "zamiast 3 jest 5", "Leyweg yerine Spui 4", "ليس 12 بل 14"),
)
_TOLD: Final = (
    *(
        "brandweer is er nu",
        "the ambulance has come, thank you",
        "alles is weer goed",
        "Feuer ist aus",
        "ya está fuera",
    ),
    *(
        "stuur mij geen berichten meer",
        "please stop texting me",
        "arrêtez de m'écrire",
        "haal mij van de lijst",
        "ik wil deze",
    ),
    *("mijn fiets is gestolen", "somebody keyed my car", "bij de buren is ingebroken", "Spui 12, 2512 AB, nr een"),
)


def _texts() -> list[str]:
    told = [json.loads(line) for file in _FILES for line in file.read_text("utf-8").splitlines()]
    texts = [message["text"] for each in told for message in each["messages"] if message["kind"] == "text"]
    some = random.Random(1)  # noqa: S311 - the same texts each time
    words = sorted({word for text in texts for word in text.split()})
    mixed = [" ".join(some.choices(words, k=some.randint(1, 7))) for _ in range(700)]
    return [*_SHIFTS, *_TOLD, *some.sample(texts, 1_000), *mixed]


TEXTS: Final = _texts()
_SHORT: Final = (
    *("hij is weg", "ze zijn al weg hoor", "it's gone now", "er ist weg", "il est parti", "ya se fue", "gitti"),
    *("mijn hond is weg, Zuiderpark", "my cat ran away", "mein Hund ist weggelaufen", "mój kot zaginął"),
    *("ik ben donderdag thuis", "kenteken is AB-123-C", "u kunt achterom", "I am at home on Friday", "plate: 12-abc-3"),
)


class _Open:
    """Lets everything through."""

    def may_hold(self, text: str) -> bool:
        return bool(text) or True


def test_a_town_is_found_wherever_its_name_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    some = random.Random(2)  # noqa: S311
    named = [
        f"{some.choice(['In', '', some.choice(TEXTS)])} {some.choice([name, name.upper()])}, Laan 3. I live in Den Haag"
        for name in sorted({town.name for town in towns.others()})
    ]
    texts = [*TEXTS, *named]
    gated = [towns.contrasted(text, own="Den Haag", language="nl") for text in texts]
    monkeypatch.setattr(towns, "_any_town", _Open)

    assert gated == [towns.contrasted(text, own="Den Haag", language="nl") for text in texts]
    assert sum(found is not None for found in gated) > 20


def test_what_is_not_it_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    some = random.Random(3)  # noqa: S311
    texts = [*TEXTS, *(f"{some.choice(TEXTS)} {shift}" for shift in _SHIFTS for _ in range(20))]
    gated = [denied.without(text, frozenset({"het", "is", "sorry"})) for text in texts]
    monkeypatch.setattr(denied, "_MAY_TELL", _Open())
    monkeypatch.setattr(denied, "_TELLS", frozenset({word for text in texts for word in text.lower().split()}))

    assert gated == [denied.without(text, frozenset({"het", "is", "sorry"})) for text in texts]
    assert sum(left != text for left, text in zip(gated, texts, strict=True)) > 50


def test_an_article_alone_belongs_to_no_number(monkeypatch: pytest.MonkeyPatch) -> None:
    some = random.Random(4)  # noqa: S311
    articles = sorted(tokens._ARTICLES)
    texts = [*TEXTS, *(f"{some.choice(articles)} {text} {some.choice(articles)}" for text in TEXTS[:500])]
    texts += [" ".join(some.sample([*text.split(), some.choice(articles)], len(text.split()))) for text in TEXTS[:900]]
    gated = [(words.said, words.number) for words in map(tokens.Words, texts)]
    monkeypatch.setattr(tokens, "_ARTICLES", frozenset())

    assert gated == [(words.said, words.number) for words in map(tokens.Words, texts)]


@pytest.mark.parametrize("streets", [None, streets_of(_STREETS)], ids=["none", "some"])
def test_where_something_is_is_read_alike(monkeypatch: pytest.MonkeyPatch, streets: Streets | None) -> None:
    texts = TEXTS[:: 1 if streets is None else 2]
    gated = [reading(text, streets, "Den Haag") for text in texts]
    every = {low for text in texts for low in shared.words_of(text).low}
    monkeypatch.setattr(names, "_FIRSTS", frozenset(every))
    monkeypatch.setattr(Streets, "beginnings", lambda _, low: list(range(len(low))))
    monkeypatch.setattr(places, "_OTHERWISE", -1)
    monkeypatch.setattr(intown, "_words", lambda: frozenset(every))

    assert gated == [reading(text, streets, "Den Haag") for text in texts]
    assert sum(read.found is not None for read in gated) > 200
    assert sum(read.only for read in gated) > 50


def test_that_help_is_there_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    gated = _relieved(TEXTS)
    monkeypatch.setattr(AnyOf, "of_plain", lambda ways, _: [each.pattern for each in ways._each])

    assert gated == _relieved(TEXTS)
    assert any(gated)


def _relieved(texts: Sequence[str]) -> list[bool]:
    relief._others.cache_clear()
    return [relief.is_told(text) for text in texts]


def test_silence_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    gated = [sentences.asks(text) for text in TEXTS]
    monkeypatch.setattr(Sought, "may_hold_plain", lambda _, text: bool(text) or True)

    assert gated == [sentences.asks(text) for text in TEXTS]
    assert any(gated)


def test_what_is_gone_a_lost_pet_and_who_is_at_home_are_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [*TEXTS, *_SHORT, *map(str.upper, _SHORT), *(f"{text}!" for text in _SHORT)]
    gated = [_of_each(text) for text in texts]
    monkeypatch.setattr(alone, "signs_of_plain", lambda _: -1)
    monkeypatch.setattr(Sought, "may_hold_plain", lambda _, text: bool(text) or True)

    assert gated == [_of_each(text) for text in texts]
    assert all(map(any, zip(*gated, strict=True)))


def _of_each(text: str) -> tuple[bool, bool, bool]:
    return (
        alone.says_gone.__wrapped__(text),
        manners.is_lost_pet.__wrapped__(text),
        details._is_detail(text),
    )


def test_a_number_alone_is_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    some, around = random.Random(4), sorted(finding._AROUND_NUMBER)  # noqa: S311
    numbers = ("1", "7", "14", "24", "25", "112", "217", "1814", "2024", "2512", "9999", "012", "123456")
    begun = ["", *around, *(" ".join(some.choices(around, k=some.randint(2, 3))) for _ in range(800))]
    ends = (" ", ", ", ". ")
    texts = [f"{said}{some.choice(ends)}{number}".strip() for said in begun for number in numbers]
    gated = [words for text in texts for words in (shared.words_of(text), shared.words_of(text.capitalize()))]
    number_alone = [words for words in gated if finding._is_number_alone(words)]
    monkeypatch.setattr(finding, "_is_number_alone", lambda _: False)

    assert len(number_alone) > 20_000
    assert [words.said for words in number_alone if finding.find(words, []) is not None] == []


def test_no_number_names_an_animal() -> None:
    texts = [f" {number} " for number in range(10_000)]

    assert [t for t in texts if animals._ANIMAL.search(t) or animals._ALSO_OTHERS.search(t)] == []
    assert not any(map(animals.may_be_named, texts))


class _Any(dict[int, int]):
    """Knows of every group that any may stand beside it."""

    def get(self, *_: object) -> int:
        return -1


def test_what_the_police_want_to_hear_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    some = random.Random(3)  # noqa: S311
    stems = sorted({*police._BEGINS, *police._WHOLE})
    texts = [*TEXTS, *(" ".join(some.choices(stems, k=some.randint(2, 7))) for _ in range(3_000))]
    gated = _for_them(texts)
    monkeypatch.setattr(police, "_FIRSTS", -1)
    monkeypatch.setattr(police, "_LASTS", -1)
    monkeypatch.setattr(police, "_LASTS_OF", _Any())
    monkeypatch.setattr(police, "signs_of_plain", lambda _: -1)

    assert gated == _for_them(texts)
    assert any(told[0] for told in gated)


def _for_them(texts: Sequence[str]) -> list[tuple[bool, ...]]:
    police._where.cache_clear()
    crimes._may_be.cache_clear()
    return [
        (police.wanted(text), police.is_theft(text), police.is_burglary(text), police.says_crime(text), _crime_in(text))
        for text in texts
    ]


def _crime_in(text: str) -> bool:
    """Whether a part of what may tell of a crime does."""
    return crimes._may_be(text) and any(map(crimes.tells, crimes._CLAUSES.split(text)))
