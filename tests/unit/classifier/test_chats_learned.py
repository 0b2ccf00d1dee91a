"""Messages of whole conversations: learned beside many reports, and what tells of no subject counts for no category."""

import re
from pathlib import Path
from typing import Final

import pytest
from msgspec import structs

from services.classifier.model.artefact import Model
from services.classifier.model.features import Floats, Row
from services.classifier.model.manifest import ADDITION, SUBJECT
from services.classifier.model.scoring import Scored, Scorer, left_of
from services.classifier.training import additions, conversations
from services.classifier.training.conversations import NOTHING, REMARK
from services.classifier.training.labels import MAINS
from services.classifier.training.sentences import REPORT, BadCorpus, Sentence

FEW: Final = 8
HERE: Final = Path(__file__).parents[2] / "conversations"


def reports(count: int) -> list[Sentence]:
    return [Sentence(f"melding {n}", REPORT, "zwerfvuil", "nl") for n in range(count)]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("label\ttext\nzwerfvuil\n", "nl.tsv:2: is not a label and a message"),
        ("label\ttext\nzwerfvuil\ttroep\taltijd\n", "nl.tsv:2: is not a label and a message"),
        ("label\ttext\nthanks\tdank u\ngreeting\t\n", "nl.tsv:3: is not a label and a message"),
        ("label\ttext\nzeppelin\thij zweeft\n", "nl.tsv:2: the label 'zeppelin' is unknown"),
    ],
)
def test_a_row_that_cannot_be_read_says_where_it_stands(content: str, why: str) -> None:
    with pytest.raises(BadCorpus, match=re.escape(why)):
        conversations.rows(content, "nl.tsv")


def test_every_language_has_reports_talk_and_what_goes_on() -> None:
    told = conversations.told()

    for language in conversations.LANGUAGES:
        labels = {label for of, label, _ in told if of == language}
        assert {ADDITION, REMARK, "greeting", "gibberish"} <= labels
        assert len(labels & set(MAINS)) > 40


def test_they_are_learned_beside_many_reports_alone_and_of_the_categories_that_these_have() -> None:
    more = conversations.beside(reports(5_000))

    assert conversations.beside(reports(4_999)) == []
    assert {s.sub for s in more} == {None, "zwerfvuil"}
    assert {s.intent for s in more if s.sub is not None} == {REPORT}


def test_what_goes_on_is_an_addition_and_a_remark_tells_of_no_subject() -> None:
    more = conversations.beside(reports(5_000))
    kinds = {(additions.label_of(s), conversations.subject_of(s)) for s in more}

    assert kinds == {
        (REPORT, SUBJECT),
        (ADDITION, None),
        (ADDITION, NOTHING),
        (None, NOTHING),
        (None, None),
    }
    assert {additions.weight_of(s) for s in more} == {1.0}


def test_what_tells_of_no_subject_leaves_little_of_any_category() -> None:
    left = [float(left_of(p)) for p in (1.0, 0.5, 0.25, 0.1, 0.0)]

    assert left == pytest.approx([1.0, 1.0, 1.0, 0.4, 0.0])


def test_a_model_of_few_reports_takes_nothing_for_no_subject(model: Model) -> None:
    assert model.manifest.subject is None
    assert model.manifest.tasks == (model.manifest.intent, model.manifest.category)


@pytest.mark.parametrize("name", ["additions.tsv", "pairs.tsv"])
def test_what_judges_second_messages_was_not_learned_here(name: str) -> None:
    judged = {row.split("\t")[-1] for row in (HERE / name).read_text("utf-8").splitlines()[1:]}

    assert judged.isdisjoint(text for _, _, text in conversations.told())


class Told(Scorer):
    """A scorer for which long texts tell of a subject, and short ones hardly."""

    def _one(self, features: Row, vector: Floats | None, language: str | None) -> Scored:
        found = super()._one(features, vector, language)
        return structs.replace(found, tells=1.0 if len(features.columns) > FEW else 0.1)


def test_a_whole_message_tells_of_a_subject_where_a_part_of_it_does(model: Model) -> None:
    scorer = Told(model, None)
    short, long = "hoi", "er ligt een hoop zwerfvuil voor de deur"

    alone, part = scorer.score([short, long], ["nl", "nl"])
    whole, *_ = scorer.score([short, long], ["nl", "nl"], one_message=True)

    assert alone.category.sum() == pytest.approx(0.4, abs=1e-3)
    assert part.category.sum() == pytest.approx(1.0, abs=1e-3)
    assert whole.category.sum() == pytest.approx(1.0, abs=1e-3)
