"""The gate may save work, never a rule."""

import random
from collections.abc import Sequence
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket import emergency
from loket.emergency import denials, detect, gates
from loket.emergency.arabic import ARABIC
from loket.emergency.dutch import DUTCH
from loket.emergency.english import ENGLISH
from loket.emergency.french import FRENCH
from loket.emergency.german import GERMAN
from loket.emergency.letters import plain
from loket.emergency.polish import POLISH
from loket.emergency.rules import Gate, Language, Rule, rule, worth_trying
from loket.emergency.spanish import SPANISH
from loket.emergency.terms import CONCEPTS_FILE
from loket.emergency.turkish import TURKISH
from loket.emergency.ukrainian import UKRAINIAN

ALL = (DUTCH, ENGLISH, GERMAN, FRENCH, SPANISH, POLISH, TURKISH, ARABIC, UKRAINIAN)
LANGUAGES = (DUTCH, ARABIC)
GATE = Gate(LANGUAGES)
STEMS = sorted({stem for language in LANGUAGES for each in language.rules for group in each.stems for stem in group})


@given(
    st.lists(st.sampled_from(STEMS) | st.text(max_size=5), max_size=6).map("".join)
    | st.lists(st.sampled_from(STEMS), max_size=6).map(" ".join)
)
def test_every_rule_with_a_stem_in_the_text_is_worth_trying_and_no_other(text: str) -> None:
    wanted = [
        (
            language.code,
            [each for each in language.rules if all(any(s in plain(text) for s in group) for group in each.stems)],
        )
        for language in LANGUAGES
    ]

    found = worth_trying(GATE.candidates(text), plain(text))

    assert [(language.code, rules) for language, rules in found] == [(code, rules) for code, rules in wanted if rules]


@given(st.text())
def test_any_text_can_be_asked_about(text: str) -> None:
    found = emergency.detect(text)

    assert found is None or found.kind in emergency.KINDS


@pytest.mark.parametrize("language", ALL, ids=lambda language: language.code)
def test_rules_are_written_as_texts_are_read(language: Language) -> None:
    """A letter that reading makes another one would never be found: an accent, or a dot that reading drops."""
    traps = [each.pattern.pattern for each in language.traps]
    patterns = [each.pattern.pattern for each in language.rules] + [language.softens.pattern, language.now.pattern]
    patterns += [*traps, denials.PATTERN.pattern]
    letters = {letter for pattern in patterns for letter in pattern if not letter.isascii()}
    stems = [stem for each in language.rules for group in each.stems for stem in group]

    assert [letter for letter in letters if plain(letter) != letter] == []
    assert [stem for stem in stems if plain(stem) != stem] == []


def test_concepts_are_written_as_texts_are_read() -> None:
    rows = (resources.files("loket.emergency") / CONCEPTS_FILE).read_text("utf-8").splitlines()[1:]
    stems = [stem.lstrip("*=") for row in rows for stem in row.split("\t")[2].split(" ")]

    assert len(stems) > 5_000
    assert [stem for stem in stems if plain(stem) != stem] == []


def test_of_a_list_of_all_their_words_only_so_many_rules_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []

    def count(_ready: str, _language: Language, rules: Sequence[Rule]) -> None:
        tried.append(len(rules))

    monkeypatch.setattr(emergency, "MOST_RULES", 3)
    monkeypatch.setattr(emergency, "_in_language", count)
    emergency.by_rules(
        "brand gas mes water kind explosie vuur ontploffing bloed fire knife blood gun water feuer messer blut"
    )

    assert sum(tried) == 3


def test_what_calls_a_rule_off_is_looked_for_once_however_many_share_it() -> None:
    one, other = (rule("fire", "certain", "vlam", pattern, "grapje") for pattern in ("vlammen", "vlam"))

    assert one.unless == other.unless
    assert one.stands_in("vlammen uit het dak")
    assert not one.stands_in("vlammen uit het dak, grapje")
    assert not other.stands_in("grapje, vlam in de pan")
    assert not one.stands_in("rook uit het dak")


def words_of_rules(count: int) -> str:
    """A text of nothing but what the rules of all languages look for."""
    stems = [stem.strip() for language in ALL for each in language.rules for group in each.stems for stem in group]
    return " ".join(stems[:: len(stems) // count])


def test_of_a_list_of_words_of_danger_only_beginning_and_end_are_read() -> None:
    listed = words_of_rules(90)

    bounded = gates.bounded(listed).read

    assert len(listed) > 360
    assert len(bounded) < 130
    assert listed.startswith(bounded[:80])
    assert listed.endswith(bounded[-40:])


def test_what_people_write_is_read_as_before() -> None:
    lines = (resources.files("services.classifier.training") / "corpus/round6/nl.emergencies.tsv").read_text("utf-8")
    texts = [line.rsplit("\t", maxsplit=1)[-1] for line in lines.splitlines()[1:]]

    assert len(texts) > 1_000
    bounded = [text for text in texts if gates.bounded(text).read != text]
    assert len(bounded) <= 0.002 * len(texts)
    assert all(emergency.detect(text) is not None for text in bounded)


def test_the_rules_that_words_allow_are_those_of_which_each_group_has_one() -> None:
    chance = random.Random(3)  # noqa: S311 - no secret
    size = max(need.bit_length() for need in GATE._needs)
    for _ in range(200):
        mask = 0
        for _ in range(chance.choice((0, 3, 20, 80, 400))):
            mask |= chance.choice(GATE._needs) if chance.random() < 0.5 else 1 << chance.randrange(size)
        GATE._rules_by_mask.clear()

        expected = [rule for rule, need in zip(GATE._rules, GATE._needs, strict=True) if mask & need == need]
        assert list(GATE._rules_of(mask)) == expected


def test_of_words_of_danger_in_many_languages_only_beginning_and_end_are_read() -> None:
    words = [
        "brand",
        "fire",
        "feuer",
        "incendie",
        "pozar",
        "yangin",
        "pistolet",
        "navaja",
        "bombe",
        "help",
        "gaz",
        "couteau",
    ]
    text = " ".join(words * 4)

    assert len(gates.bounded(text).read) < len(text)
    assert (
        gates.bounded("er ligt een matras naast de container " * 6).read == "er ligt een matras naast de container " * 6
    )
    assert detect(text) is not None
