"""What a municipality's own rows change of how a model is learned, and what they leave alone."""

import msgspec
import numpy as np
import pytest
from msgspec import structs

from services.classifier.governance import trial as trials
from services.classifier.governance.page import page
from services.classifier.governance.report import Trial
from services.classifier.governance.splits import FEWER_FOLDS, FOLDS, MOST_FOR_FOLDS, folds_for
from services.classifier.model import encoders
from services.classifier.model.artefact import Model
from services.classifier.model.scoring import Scorer
from services.classifier.training import corpus, emergency_head, fit, second_look
from services.classifier.training.corpus import Corpus
from services.classifier.training.emergency import fragments
from services.classifier.training.own import Own
from services.classifier.training.sentences import REPORT, BadCorpus, Sentence
from services.classifier.training.tasks import folds_of
from tests.unit.classifier.small import EACH, SUBS, small_corpus
from tests.unit.classifier.test_emergency_judged import some
from tests.unit.classifier.test_second_look import EYES


def rows(count: int, subs: int, text: str = "rij") -> tuple[Sentence, ...]:
    return tuple(
        Sentence(f"{text} {n}", REPORT, f"sub {n % subs}", "nl", source="own", row=n + 2) for n in range(count)
    )


def test_five_folds_unless_rows_and_categories_are_so_many_that_they_would_take_too_long() -> None:
    most = MOST_FOR_FOLDS // 100

    assert folds_for(rows(most, 100)) == FOLDS
    assert folds_for(rows(most + 1, 100)) == FEWER_FOLDS
    assert folds_for(rows(most + 1, 99)) == FOLDS


def test_in_five_folds_each_sentence_of_a_category_is_held_back_once() -> None:
    sentences = [s for s in small_corpus().sentences if s.sub is not None]

    for folds in (FEWER_FOLDS, FOLDS):
        found = folds_of(sentences, [s.sub or "" for s in sentences], folds)
        held = {sub: {int(f) for f, s in zip(found, sentences, strict=True) if s.sub == sub} for sub in SUBS}
        assert folds <= EACH
        assert set(found.tolist()) == set(range(folds))
        assert {len(each) for each in held.values()} == {folds}


def test_folds_change_how_categories_are_calibrated_and_nothing_of_the_intents(model: Model) -> None:
    learned = fit.fit(small_corpus(), folds=FOLDS)

    before, after = model.manifest, learned.manifest
    assert after.intent == before.intent
    assert after.category.rows == before.category.rows
    assert after.category.heads != before.category.heads


def test_what_is_only_compared_learns_the_same_categories_and_nothing_else(model: Model) -> None:
    learned = fit.fit(small_corpus(), only_categories=True)

    text = "de lantaarnpaal op de hoek is kapot"
    (ours,), (theirs,) = (
        Scorer(each, encoders.load(each.manifest.encoder)).score([text], ["nl"]) for each in (learned, model)
    )
    assert learned.manifest.category == model.manifest.category
    assert np.abs(ours.category - theirs.category).max() < 1e-5
    assert len(ours.intent) == 0
    assert (learned.second, learned.manifest.addition) == (None, None)


def test_of_many_categories_fewer_terms_are_learned(monkeypatch: pytest.MonkeyPatch, model: Model) -> None:
    most = len(model.vocabulary) // 2
    monkeypatch.setattr(fit, "MOST_WEIGHTS", most * (len(SUBS) + 1))

    learned = fit.fit(small_corpus(), only_categories=True)

    assert learned.vocabulary.plain == most < model.vocabulary.plain


def test_what_the_shared_model_knows_of_emergencies_is_not_learned_again(
    monkeypatch: pytest.MonkeyPatch, model: Model
) -> None:
    shared = structs.replace(model, second=EYES)

    assert trials.shared_second_look(None) is None
    # Of other data than that of today: it may know less.
    assert trials.shared_second_look(shared) is None

    monkeypatch.setattr(trials, "fingerprint", lambda _data, _encoder: model.manifest.fingerprint)
    assert trials.shared_second_look(shared) is EYES
    assert fit.fit(small_corpus(), second=EYES).second is EYES


def test_the_report_says_in_how_many_folds(trial_of_one: tuple[Model, Trial]) -> None:
    _, trial = trial_of_one

    assert trial.folds == FOLDS
    assert "in 5 folds" in page(trial)
    assert "in 3 folds" in page(msgspec.structs.replace(trial, folds=FEWER_FOLDS))
    # As one of before tells nothing of it.
    old = {name: value for name, value in msgspec.to_builtins(trial).items() if name not in {"folds", "matrix"}}
    assert msgspec.convert(old, Trial).folds == FEWER_FOLDS


def test_a_citys_own_rows_do_not_say_what_is_no_emergency(monkeypatch: pytest.MonkeyPatch) -> None:
    every = (*some("emergencies"), *some("categories"), *some("negatives"))
    seed = Corpus(every, (), "0" * 64)
    monkeypatch.setattr(corpus, "_seeds", lambda *, held_out: seed)
    monkeypatch.setattr(second_look, "_LEAST", 10)
    # Words and answers come beside every corpus, and networks take a minute to read all of them.
    monkeypatch.setattr(emergency_head, "fragments", lambda: fragments()[::60])
    # Reports that tell of danger, as cities have them, and none is marked as an emergency.
    own = Own(rows(400, 2, "gaslucht in het trappenhuis, er is brand"), {"sub 0": "Hoofd", "sub 1": "Hoofd"}, ())

    found = corpus.beside_seeds(own, "1" * 64)

    assert {s.sub for s in found.sentences if s.sub} == {"sub 0", "sub 1"}
    # As training has it: several threads wait for each other where matrices are so small.
    with encoders.one_thread():
        ours, beside = second_look.learn(seed), second_look.learn(found)
        assert ours is not None
        assert beside is not None
        assert beside.facts == ours.facts
        # Among ordinary messages they would keep no promise about false alarms, and a training would end there.
        with pytest.raises(BadCorpus, match="no threshold"):
            second_look.learn(msgspec.structs.replace(found, emergencies_from=()))
