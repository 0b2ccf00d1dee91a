"""The rows of a trial are heard and judged as messages are: in their language, by its limits, none given away."""

import pytest
from msgspec import structs

from services.classifier.governance.page import page
from services.classifier.governance.report import Trial
from services.classifier.governance.splits import Split
from services.classifier.governance.trial import heard, judged_by, tried
from services.classifier.model.artefact import Model
from services.classifier.model.manifest import Threshold
from services.classifier.training.corpus import Corpus
from services.classifier.training.own import Own
from services.classifier.training.sentences import REPORT, BadCorpus, Sentence
from tests.unit.classifier.governance.conftest import SAFE, an_own
from tests.unit.classifier.small import small_corpus


@pytest.mark.parametrize(
    ("text", "named", "heard_as"),
    [
        ("De straatlamp voor mijn deur is kapot", None, "nl"),
        ("De straatlamp voor mijn deur is kapot", "ne", "nl"),  # what is left of Nederlands
        ("Die Laterne in der Straße ist kaputt", None, "de"),
        ("De straatlamp voor mijn deur is kapot", "pl", "pl"),
        ("xqzt vrtk", None, None),
    ],
)
def test_a_row_that_names_no_language_of_ours_is_heard_as_the_service_would(
    text: str, named: str | None, heard_as: str | None
) -> None:
    row = Sentence(text, REPORT, "a", named, source="own", row=2)

    found = heard(Split("random", (row,), (row,), None, ()))

    assert [s.language for s in (*found.learned, *found.judging)] == [heard_as] * 2


def test_the_language_of_a_row_counts_when_it_is_learned_and_when_it_judges() -> None:
    own = an_own()
    rows = tuple(structs.replace(s, language=None) for s in own.sentences)
    learned: list[Own] = []

    def beside(some: Own, _: str) -> Corpus:
        learned.append(some)
        raise BadCorpus("far enough")

    with pytest.raises(BadCorpus, match="far enough"):
        tried(structs.replace(own, sentences=rows), "3" * 64, None, lambda _: None, beside, lambda _: dict(SAFE))

    assert {s.language for s in learned[0].sentences} <= {"nl", "en", "de", None}
    assert sum(s.language == "nl" for s in learned[0].sentences) > 0.9 * len(learned[0].sentences)


def test_each_row_is_decided_by_the_limit_of_its_language(model: Model) -> None:
    category = model.manifest.category
    strict = tuple(Threshold(each.precision, 0.999, 0.1, 0.999) for each in category.facts("text").thresholds)
    heads = {name: structs.replace(facts, thresholds_of={"pl": strict}) for name, facts in category.heads.items()}
    changed = structs.replace(category, heads=heads)
    asked = structs.replace(model, manifest=structs.replace(model.manifest, category=changed))

    _, limits = judged_by(asked, ["overal ratten", "overal ratten"], ["nl", "pl"], ["ratten", "ratten"])

    kept = [
        next(t.first for t in facts.thresholds if t.precision >= model.manifest.precision)
        for facts in category.heads.values()
    ]
    assert limits[0] in kept
    assert limits[1] == 0.999


def test_rows_that_the_sentences_beside_them_give_away_judge_nothing() -> None:
    known = [s.text for s in small_corpus().sentences if s.sub]
    own = an_own()
    rows = tuple(s for s in own.sentences if s.text in known)

    def beside(some: Own, sha256: str) -> Corpus:
        return structs.replace(small_corpus(), sentences=(*some.sentences, *small_corpus().sentences), sha256=sha256)

    with pytest.raises(BadCorpus, match="no row is left to judge"):
        tried(structs.replace(own, sentences=rows), "4" * 64, None, lambda _: None, beside, lambda _: dict(SAFE))


def test_the_page_tells_what_was_left_out_of_the_rows_at_random_too(dated_trial: Trial) -> None:
    assert dated_trial.at_random is not None
    note = "nearly the same as a row that is learned from, so that it judges nothing (row 7)"
    told = structs.replace(dated_trial, at_random=structs.replace(dated_trial.at_random, notes=(note,)))

    shown = page(told)

    assert shown.index("Drawn at random") < shown.index(f"<li>{note}</li>") < shown.index("Calibration, and coverage")
