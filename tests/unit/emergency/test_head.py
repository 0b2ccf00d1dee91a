"""The learned head: it adds to the rules, says why, stays small and quick, and is not used when it is damaged."""

import subprocess
import sys
from importlib import resources
from typing import Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket import emergency
from loket.emergency import head, head_file
from loket.emergency.terms import FIRST_CHARACTERS, LAST_CHARACTERS, Concepts, parts_of, read_concepts, tokens_of

FILE: Final = (resources.files("loket.emergency") / head_file.HEAD_FILE).read_bytes()
NO_RULE: Final = "er ligt een vrouw onder aan de trap, ze zegt niks meer en haar hoofd bloedt, kom snel"
CALM: Final = "Wanneer wordt het oud papier opgehaald in de Kerkstraat?"


def test_it_finds_what_no_rule_foresaw() -> None:
    text = "mijn dochter van vier is de zee in gelopen en komt niet meer boven, help ons"

    found = emergency.detect(text)

    assert emergency.the_head().score(text) > emergency.the_head().facts.possible
    assert found is not None
    assert found.language == "nl"


def test_an_everyday_question_is_no_emergency() -> None:
    assert emergency.detect(CALM) is None


def test_what_it_is_surer_of_is_certain() -> None:
    facts = emergency.the_head().facts

    assert facts.doubt < facts.possible < facts.certain


@given(st.text(max_size=80))
def test_a_rule_is_silenced_only_where_a_word_of_calm_stands_and_never_about_oneself(text: str) -> None:
    for said in (f"help er is brand in huis {text}", f"ik wil er een einde aan maken {text}"):
        ruled, found = emergency.by_rules(said), emergency.detect(said)
        if ruled is None:
            continue
        _, calm = emergency.the_head().read(said)
        if not calm or ruled.kind in emergency.NEVER_PAST:
            assert found is not None
            assert found.kind == ruled.kind
            assert found.level == "certain" or ruled.level == "possible"


@pytest.mark.parametrize(
    "text",
    [
        f"{CALM} {NO_RULE}",
        f"{NO_RULE}. {CALM}",
        f"{CALM}\n{NO_RULE}\n{CALM} En waar kan ik terecht met een oude wasmachine? Alvast bedankt.",
    ],
)
def test_a_sentence_counts_as_much_beside_others_as_alone_but_for_a_little(text: str) -> None:
    whole = emergency.the_head()

    assert whole.score(text) >= whole.score(NO_RULE.removesuffix(".")) - head.PART_LESS - 1e-9
    assert NO_RULE in whole.loudest(text)
    assert emergency.detect(text) is not None


def test_a_text_of_one_sentence_is_its_own_loudest_and_so_is_one_of_small_parts() -> None:
    for text in (NO_RULE, "", "Hallo! Ja. Nee.", "Help! Help! Help!"):
        assert emergency.the_head().loudest(text) == text


@given(st.text(alphabet="ab .!?\n…", max_size=400))
def test_the_parts_of_a_text_together_are_what_is_read_of_it(text: str) -> None:
    assert [token for part in parts_of(text) for token in part] == tokens_of(text)
    assert len(parts_of(text)) <= 12


def test_a_word_counts_the_same_when_it_is_read_first_and_when_it_is_remembered() -> None:
    first = head.unpack(FILE, read_concepts())

    scores = [first.read(text) for text in (NO_RULE, CALM, NO_RULE, f"{CALM} {NO_RULE}", NO_RULE)]

    assert scores[0] == scores[2] == scores[4]
    assert scores[3] == head.unpack(FILE, read_concepts()).read(f"{CALM} {NO_RULE}")


def test_it_remembers_a_bounded_number_of_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(head, "TOKENS_REMEMBERED", 50)
    one = head.unpack(FILE, read_concepts())

    for number in range(500):
        one.score(f"woord{number} brand{number}")

    assert one.remembered <= 50


@given(st.text(max_size=2 * (FIRST_CHARACTERS + LAST_CHARACTERS)))
def test_any_text_can_be_scored_and_no_more_of_it_is_read_than_its_ends(text: str) -> None:
    assert isinstance(emergency.the_head().score(text), float)
    assert sum(map(len, tokens_of(text))) <= FIRST_CHARACTERS + LAST_CHARACTERS


def test_it_says_which_words_spoke_for_an_emergency() -> None:
    why = emergency.explain("goedemiddag, mijn vader ademt niet meer")

    assert "ademt" in why.words
    assert "goedemiddag," not in why.words


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"format": 99}, "format 99"),
        ({"sha256": "0" * 64}, "checksum"),
        ({"concepts": ["child"]}, "other concepts"),
        ({"numbers": "AAAA"}, "checksum"),
        ({"kinds": ["fire"]}, "differ"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_with_a_sentence(change: dict[str, object], sentence: str) -> None:
    content = msgspec.json.encode({**msgspec.json.decode(FILE), **change})

    with pytest.raises(head_file.UnusableHead, match=sentence):
        head.unpack(content, read_concepts())


def test_what_is_no_file_of_a_head_is_refused() -> None:
    with pytest.raises(head_file.UnusableHead, match="damaged"):
        head.unpack(FILE[:1000], read_concepts())


def test_concepts_are_found_at_the_beginning_of_a_word_anywhere_in_it_or_only_as_the_whole() -> None:
    some = Concepts("concept\tlanguage\tstems\nfire\tnl\tvlam *brand =fik\nchild\tnl\tkind\n")

    assert some.names == ("fire", "child")
    assert [some.of(word) for word in ("vlammen", "keukenbrand", "fik", "fikkie", "kinderen", "schaap")] == [
        1, 1, 1, 0, 2, 0,
    ]  # fmt: skip


def test_it_needs_no_numpy() -> None:
    code = "import sys; from loket.emergency import detect; detect('brand'); print('numpy' in sys.modules)"

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "False"


@pytest.mark.parametrize(
    "text",
    ["een vrouw", "in de auto", "man met hond", "boven", "kind", "meisje", "laatste", "tram", "el vecino", "на даху"],
)
def test_a_fragment_that_tells_of_nothing_is_no_emergency(text: str) -> None:
    assert emergency.detect(text) is None


@pytest.mark.parametrize(
    ("text", "rule", "language"),
    [
        (
            "I jeszcze jedno, przed chwilą pod 223 ktoś strzelał z pistoletu, jeden człowiek jest ranny",
            "de",
            "pl",
        ),
        ("ktoś strzelał z pistoletu", "de", "pl"),
        ("help er is brand in huis THE", "nl", "nl"),
        ("Brand!", "nl", "nl"),
    ],
)
def test_advice_is_in_the_language_of_the_text_though_a_word_of_another_language_told_of_it(
    text: str, rule: str, language: str
) -> None:
    ruled, found = emergency.by_rules(text), emergency.detect(text)

    assert ruled is not None
    assert ruled.language == rule
    assert found is not None
    assert found.language == language
