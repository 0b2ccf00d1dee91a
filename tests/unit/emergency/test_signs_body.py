"""What is seen of people in need, in Dutch: each rule told in three ways, and twice what only looks like it."""

from pathlib import Path
from typing import Final

import pytest

from loket.emergency import by_rules, detect, without_denials
from loket.emergency.dutch import DUTCH
from loket.emergency.dutch_signs_around import SIGNS_AROUND
from loket.emergency.dutch_signs_body import SIGNS_BODY
from loket.emergency.dutch_signs_places import SIGNS_PLACES
from loket.emergency.dutch_signs_traffic import SIGNS_TRAFFIC
from loket.emergency.letters import plain
from loket.emergency.rules import Rule

RULES: Final = (*SIGNS_BODY, *SIGNS_AROUND, *SIGNS_TRAFFIC, *SIGNS_PLACES)
_LINES: Final = (Path(__file__).parent / "signs" / "dutch.tsv").read_text(encoding="utf-8").splitlines()[1:]
_ROWS: Final = [tuple(line.split("\t")) for line in _LINES]
DANGER: Final = [(kind, text) for kind, text in _ROWS if kind != "none"]
CALM: Final = [text for kind, text in _ROWS if kind == "none"]


def _tried(rule: Rule, text: str) -> bool:
    return all(any(stem in text for stem in group) for group in rule.stems)


def _name(rule: Rule) -> str:
    return f"{rule.kind}-{rule.stems[0][0].strip()}-{RULES.index(rule)}"


@pytest.mark.parametrize(("kind", "text"), DANGER)
def test_people_in_need_are_found_by_the_rules_alone(kind: str, text: str) -> None:
    assert by_rules(text) is not None, kind


@pytest.mark.parametrize("text", CALM)
def test_what_only_looks_like_it_stays_calm(text: str) -> None:
    assert by_rules(text) is None


@pytest.mark.parametrize("rule", RULES, ids=_name)
def test_each_rule_finds_three_ways_of_telling_it_and_is_tried_on_two_that_are_calm(rule: Rule) -> None:
    told = [text for kind, text in DANGER if kind == rule.kind]
    found = [text for text in told if _tried(rule, plain(text)) and rule.stands_in(plain(text))]
    calm = [text for text in CALM if _tried(rule, plain(text))]

    assert rule in DUTCH.rules
    assert len(found) >= 3, found
    assert len(calm) >= 2, calm
    assert not [text for text in calm if rule.stands_in(plain(text))]


@pytest.mark.parametrize(
    "text",
    [
        "het hele team staat op springen vanwege de nieuwe roosters",
        "ik verdrink in de brieven van jullie",
        "word gegijzeld door jullie telefoonmenu? nee, door een gans op het pad",
        "ik schrik me een hartaanval elke keer als die bel gaat",
        "niemand gewond, alleen het hekje ligt plat",
        "de parkeerautomaat is overleden, graag reanimeren",
        "mijn moeder had een beroerte in de raadzaal, ze is weer thuis, dank voor de hulp van uw bode",
        "zijn rookmelders verplicht als je een kamer verhuurt",
        "12 euro parkeren is gewoon moord",
        "SOS mijn rug, zelf maar onkruid gewied haha",
    ],
)
def test_figures_of_speech_and_what_ended_well_alarm_nobody(text: str) -> None:
    assert by_rules(text) is None
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "mijn moeder heeft een beroerte, mijn broer is ook weer thuis",
        "niemand helpt, hij heeft een hartstilstand naast de automaat",
        "de koolmonoxidemelder gaat af, moet ik er een kopen",
        "ik verdrink, ik zit in het water",
        "niks aan te zien maar de kelder staat in brand",
    ],
)
def test_what_stands_beside_danger_takes_nothing_away_from_it(text: str) -> None:
    found = by_rules(text)

    assert found is not None
    assert found.level == "certain"


@pytest.mark.parametrize(
    "text",
    [
        "mijn collega viel in de loods van de stelling, hij kermt, wat moeten we nu doen",
        "in het park waar jullie aan het maaien zijn ligt een man met zijn been onder de maaier",
        "op de Laan ligt een koerier onder zijn scooter midden op de rijbaan en niemand stopt",
    ],
)
def test_a_helpless_bystander_is_not_calm(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert found.level == "certain"
    assert without_denials(text) != " ".join(text.split())
