"""What the shipped model learns from is complete, says one thing per sentence, and holds nobody's words."""

import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loket.municipalities import World
from services.classifier.training.corpus import BadCorpus, Corpus, read
from services.classifier.training.labels import INTENTS, MAINS

PERSONAL = re.compile(r"(?:\+31|\b06)[ -]?\d(?:[ -]?\d){6,}|\S+@\S+\.\w+|\b\d{4} ?[A-Z]{2}\b")


@pytest.fixture(scope="module")
def seed() -> Corpus:
    return read()


def test_each_of_the_48_categories_has_at_least_five_dutch_sentences(seed: Corpus) -> None:
    found = Counter(s.sub for s in seed.sentences if s.language == "nl" and s.sub is not None)

    assert len(MAINS) == 48
    assert found.keys() == MAINS.keys()
    assert {sub for sub, count in found.items() if count < 5} == set()


def test_each_intent_has_at_least_five_dutch_sentences(seed: Corpus) -> None:
    found = Counter(s.intent for s in seed.sentences if s.language == "nl" and s.intent is not None)

    assert found.keys() == set(INTENTS)
    assert {intent for intent, count in found.items() if count < 5} == set()


def test_only_a_report_has_a_category(seed: Corpus) -> None:
    assert all(s.intent == "report" for s in seed.sentences if s.sub is not None)
    assert all(s.sub is not None or s.emergency for s in seed.sentences if s.intent == "report")


def test_no_sentence_stands_under_two_labels(seed: Corpus) -> None:
    labels: defaultdict[str, set[tuple[str | None, str | None]]] = defaultdict(set)
    for s in seed.sentences:
        labels[" ".join(re.findall(r"\w+", s.text.lower())) or s.text].add((s.intent, s.sub))

    assert {words: found for words, found in labels.items() if len(found) > 1} == {}


def test_no_sentence_is_learned_twice(seed: Corpus) -> None:
    rows = Counter((" ".join(s.text.lower().split()), s.intent, s.sub, s.emergency) for s in seed.sentences)

    assert [row for row, count in rows.items() if count > 1] == []


def test_no_sentence_holds_a_phone_number_an_address_of_mail_or_a_postcode(seed: Corpus) -> None:
    assert [s.text for s in seed.sentences if PERSONAL.search(s.text)] == []


def test_each_sentence_is_one_trimmed_line(seed: Corpus) -> None:
    assert [s.text for s in seed.sentences if s.text != s.text.strip() or not s.text.isprintable()] == []


@pytest.mark.parametrize("town", ["denhaag", "delft"])
def test_a_municipality_has_every_category_that_the_model_knows_under_its_own_main(world: World, town: str) -> None:
    for sub, main in MAINS.items():
        declared = world[town].category(sub)
        assert (declared.sub, declared.main) == (sub, main)


def own(where: Path, content: str | bytes) -> Path:
    file = where / "own.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file


@pytest.mark.parametrize(
    ("content", "language"),
    [
        ("text,category,language\nputje dicht,put verstopt,nl\n", "nl"),
        ("\ufeffMain,Sub,Text\nWater en riool,put verstopt,putje dicht\n", None),
        ('Main,Sub,Text\r\n"Water en riool","put verstopt"," putje dicht "\r\n', None),
    ],
)
def test_own_reports_are_read_and_weigh_more_than_the_seed(tmp_path: Path, content: str, language: str | None) -> None:
    found = read(own(tmp_path, content)).sentences

    mine = [s for s in found if s.text == "putje dicht"]
    assert [(s.intent, s.sub, s.language, s.weight) for s in mine] == [("report", "put verstopt", language, 1.0)]
    assert {s.weight for s in found if s not in mine} == {0.3}


def test_a_report_of_several_lines_stays_one_report_and_its_words_stay_apart(tmp_path: Path) -> None:
    found = read(own(tmp_path, 'Main,Sub,Text\n-,ratten,"veel ratten\nbij de vijver\u2028al weken"\n')).sentences

    assert [s.text for s in found if s.weight == 1.0] == ["veel ratten\nbij de vijver\u2028al weken"]


def test_a_municipality_may_have_categories_of_its_own(tmp_path: Path) -> None:
    rows = "text,category\nputje dicht,put verstopt\niets anders,iets eigens\n  ,ratten\nte kort\n"

    found = read(own(tmp_path, rows))

    assert [s.sub for s in found.sentences if s.source == "own"] == ["put verstopt", "iets eigens"]
    assert dict(found.mains) == {"put verstopt": "Water en riool", "iets eigens": "Overig"}
    assert {s.sub for s in found.sentences} == {None, "put verstopt", "iets eigens"}


def test_what_points_at_a_person_is_masked_in_own_reports(tmp_path: Path) -> None:
    rows = "text,category\nbel 06-00000000 of mail a@example.org,ratten\n"

    assert read(own(tmp_path, rows)).sentences[0].text == "bel [telefoon] of mail [e-mail]"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "own.csv:1: the header needs"),
        (b"words,label\na,b\n", "own.csv:1: the header needs"),
        (b"text,category\n", "own.csv: no row has"),
        (b"text,category\n\xff,ratten\n", "own.csv: is not UTF-8"),
        (b'text,category\n"' + b"a" * 200_000, "own.csv:2: is not CSV"),
        (b'"' + b"a" * 200_000, "own.csv:1: is not CSV"),
    ],
)
def test_own_reports_that_cannot_be_used_are_refused_with_file_and_reason(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    with pytest.raises(BadCorpus) as refused:
        read(own(tmp_path, content))

    assert str(refused.value).startswith(sentence)
    assert "\n" not in str(refused.value)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary() | st.text().map(lambda rows: b"text,category\n" + rows.encode("utf-8", "replace")))
def test_any_bytes_are_own_reports_or_refused(tmp_path: Path, content: bytes) -> None:
    try:
        found = read(own(tmp_path, content))
    except BadCorpus:
        return
    assert any(s.weight == 1.0 for s in found.sentences)


def test_the_digest_says_which_data_it_was(tmp_path: Path, seed: Corpus) -> None:
    one = read(own(tmp_path, "text,category\na,ratten\n")).sha256
    again = read(own(tmp_path, "text,category\na,ratten\n")).sha256
    other = read(own(tmp_path, "text,category\nb,ratten\n")).sha256

    assert one == again
    assert len({seed.sha256, one, other}) == 3
