"""A bench that is kicked to pieces is no person who is, and a branch that was pulled aside no victim."""

import pytest

from loket.emergency import by_rules, detect, harmless


@pytest.mark.parametrize(
    "text",
    [
        "bij de bushalte tegenover de flat is het bankje helemaal in elkaar getrapt",
        "het bushokje aan de Dorpslaan is weer in elkaar geslagen, overal glas",
        "mijn fiets is vannacht in elkaar getrapt",
        "iemand heeft ons hek in elkaar geschopt",
        "the bus shelter has been smashed up again",
        "our fence has been kicked in",
        "die Bushaltestelle wurde zusammengeschlagen, überall Glas",
        "l'abribus est tabassé, du verre partout",
        "la marquesina está machacada a golpes",
        "ławka została skopana",
        "bisiklet tekmelenmiş",
        "كسروا زجاج الموقف وضربوه",
        "лавку вночі розбили",
        "hij is net door iemand half opzij getrokken, maar ligt nog steeds in de weg",
        "jemand hat ihn halb zur Seite gezogen, er liegt noch im Weg",
        "ktoś odciągnął ją trochę na bok, dalej leży na drodze",
    ],
)
def test_a_thing_that_is_kicked_or_pulled_aside_is_no_person(text: str) -> None:
    assert harmless.without(text) is not None
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("bij het bankje in de speeltuin is een jongen in elkaar getrapt", "violence"),
        ("bij de bushalte is hij in elkaar getrapt", "violence"),
        ("op het bankje in elkaar geslagen, hij bloedt", "injury"),
        ("het bushokje waar mijn broer in elkaar geslagen wordt", "domestic"),
        ("mijn zoon is van zijn fiets getrokken en in elkaar geslagen", "violence"),
        ("ze trappen een man bij de fiets in elkaar", "violence"),
        ("het bankje is kapot en er wordt een man in elkaar getrapt", "violence"),
        ("an der Haltestelle wird jemand zusammengeschlagen", "violence"),
        ("sur le banc un garçon est tabassé", "violence"),
    ],
)
def test_who_is_kicked_at_a_bench_is_found(text: str, kind: str) -> None:
    found = by_rules(text)

    assert found is not None
    assert (found.kind, found.level) == (kind, "certain")
    assert detect(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "er ligt een man op de weg, hij is half opzij getrokken en bloedt",
        "a man is lying in the road, someone pulled him aside, he isn't moving",
        "ein Mann liegt auf der Straße, jemand hat ihn zur Seite gezogen, er bewegt sich nicht",
        "mężczyzna leży na drodze, odciągnęli go na bok, nie rusza się",
    ],
)
def test_who_is_pulled_aside_is_found(text: str) -> None:
    assert detect(text) is not None
