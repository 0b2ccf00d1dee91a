"""A text that only goes on about a report: it is learned beside many reports."""

from services.classifier.model.artefact import Model
from services.classifier.model.manifest import ADDITION
from services.classifier.training import additions
from services.classifier.training.sentences import REPORT, Sentence


def reports(count: int) -> list[Sentence]:
    return [Sentence(f"melding {n}", REPORT, "zwerfvuil", "nl") for n in range(count)]


def test_additions_are_learned_beside_many_reports_alone() -> None:
    more = additions.beside(reports(5_000))

    assert additions.beside(reports(4_999)) == []
    assert {s.intent for s in more} == {None}
    assert [additions.label_of(s) for s in more[:3]] == [REPORT, REPORT, ADDITION]
    assert len(more) == 3 * len(additions.pairs()) + 2 * len(additions.seconds())


def test_reports_of_the_corpus_count_little_beside_the_pairs() -> None:
    (report,), pairs = reports(1), additions.beside(reports(5_000))

    assert {additions.weight_of(s) for s in pairs} == {1.0}
    assert 0 < additions.weight_of(report) <= 0.1


def test_what_is_neither_has_no_label_and_an_emergency_is_a_report() -> None:
    thanks = Sentence("dank u", "thanks", None, "nl")
    fire = Sentence("brand", REPORT, None, "nl", emergency="fire", level="certain")

    assert additions.label_of(thanks) is None
    assert additions.label_of(fire) == REPORT


def test_a_model_of_few_reports_takes_nothing_for_an_addition(model: Model) -> None:
    assert model.manifest.addition is None
