"""Ingest remembers which language a resident writes, so that a cry of one word is answered in it."""

import pytest

from loket.sealing import Keyring
from services.ingest.answers import need_of
from services.ingest.facts import Facts
from services.ingest.tongues import REMEMBERED, Tongues, heard
from tests.builders import IDENTITY, NEIGHBOUR
from tests.unit.ingest.webhooks import APPS, WORLD, a_text, a_webhook, told

REPORTS = {
    "nl": "de lantaarnpaal voor onze deur doet het niet",
    "en": "there is a broken street light in front of my house",
    "de": "hier ist seit gestern die Laterne kaputt",
    "fr": "le lampadaire devant chez moi ne marche pas",
    "es": "la farola de mi calle está rota",
    "pl": "latarnia na mojej ulicy nie świeci",
    "tr": "evimin önündeki lamba bozuk",
    "ar": "عمود الإنارة أمام بيتي معطل",
    "uk": "перед моїм будинком не світить ліхтар",
}


@pytest.fixture
def anew(keyring: Keyring) -> Facts:
    return Facts(IDENTITY, keyring)


def answer_to(facts: Facts, *texts: str, **changes: str) -> str:
    """What ingest answers to the last of some messages."""
    for n, text in enumerate(texts, 1):
        message = a_text(text, id=f"wamid.{n}", **(changes if n == len(texts) else {}))
        ((letter,), _) = told(facts, APPS["denhaag"], a_webhook({"messages": [message]}))
    return need_of(letter).text


@pytest.mark.parametrize(("language", "report"), REPORTS.items())
@pytest.mark.parametrize(("cry", "key"), [("hulp", "emergency_possible"), ("brand", "emergency")])
def test_who_cries_in_a_word_reads_the_language_of_what_they_wrote_before(
    anew: Facts, language: str, report: str, cry: str, key: str
) -> None:
    assert answer_to(anew, report, cry) == WORLD["denhaag"].text(key, language)


@pytest.mark.parametrize("cry", ["hulp", "hulp nodig", "hulp!!"])
def test_who_was_not_heard_before_reads_the_towns_first_language(anew: Facts, cry: str) -> None:
    assert answer_to(anew, cry) == WORLD["denhaag"].text("emergency_possible", "nl")


def test_what_one_resident_wrote_says_nothing_of_another(anew: Facts) -> None:
    dutch = WORLD["denhaag"].text("emergency_possible", "nl")

    assert answer_to(anew, REPORTS["tr"], "hulp", **{"from": NEIGHBOUR}) == dutch


def test_a_whole_sentence_is_answered_in_its_own_language(anew: Facts) -> None:
    said = "hilfe, bei uns im Keller brennt es lichterloh"

    assert answer_to(anew, REPORTS["nl"], said) == WORLD["denhaag"].text("emergency", "de")


@pytest.mark.parametrize(("language", "report"), REPORTS.items())
def test_common_words_tell_the_language(language: str, report: str) -> None:
    assert heard(report)[0] == language


@pytest.mark.parametrize("text", ["", "   ", "Spui 12", "xyz", "de la", "12 12 12", "..."])
def test_where_they_tell_of_none_or_of_two_nothing_is_remembered(text: str) -> None:
    tongues = Tongues()
    tongues.hear(["v1-a"], text)

    assert heard(text) == (None, 0)
    assert tongues.of(["v1-a"]) is None


def test_one_word_of_another_language_changes_nothing_and_a_sentence_does() -> None:
    tongues = Tongues()
    tongues.hear(["v1-a", "v1-b"], REPORTS["pl"])
    tongues.hear(["v1-b"], "thanks")
    before = tongues.of(["v1-b"])
    tongues.hear(["v1-b"], REPORTS["en"])

    assert (before, tongues.of(["v1-b"]), tongues.of(["v1-c", "v1-a"])) == ("pl", "en", "pl")


def test_no_more_residents_are_remembered_than_fit() -> None:
    tongues = Tongues()
    for n in range(REMEMBERED + 1):
        tongues.hear([f"v1-{n}"], "bonjour")

    assert tongues.of(["v1-0"]) is None
    assert tongues.of([f"v1-{REMEMBERED}"]) == "fr"


def test_who_writes_a_word_a_thousand_times_is_read_only_so_far() -> None:
    assert heard("straat " * 1000) == ("nl", 24)
