"""Messages mixed of several sentences: labelled as what stands in them, made alike each time, and in one fold."""

from typing import Final

from services.classifier.training.emergency import folds_of, is_whole, weights_of
from services.classifier.training.mixtures import MIXED, fold_of, mixtures
from services.classifier.training.sentences import Sentence

ORDINARY: Final = tuple(
    Sentence(text=f"de lantaarnpaal nummer {n} brandt niet", intent="report", sub="lantaarnpaal kapot", language="nl")
    for n in range(200)
)
REAL: Final = tuple(
    Sentence(text=f"er ligt iemand in gracht {n}", intent="report", sub=None, language="nl", emergency="water")
    for n in range(200)
)
HARD: Final = tuple(
    Sentence(text=f"lamp {n} brandt overdag", intent="report", sub=None, language="nl", why="lamp") for n in range(200)
)
FRENCH: Final = (Sentence(text="au feu", intent="report", sub=None, language="fr", emergency="fire"),)
ALL: Final = (*ORDINARY, *REAL, *HARD, *FRENCH)
FOLDS: Final = tuple(n % 5 for n in range(len(ALL)))


def test_each_is_labelled_as_the_sentence_that_it_was_made_for_and_holds_it_whole() -> None:
    found = mixtures(ALL, FOLDS)
    real = [s for s in found if s.emergency]
    hard = [s for s in found if s.why]

    assert real
    assert hard
    assert len(found) > len(real) + len(hard)
    assert all(any(one.text in s.text for one in REAL) for s in real)
    assert all(any(one.text in s.text for one in HARD) for s in hard)
    assert all(any(one.text in s.text for one in ORDINARY) for s in found)
    assert not any(one.text in s.text for one in REAL for s in found if not s.emergency)


def test_all_that_stands_in_one_is_of_its_fold() -> None:
    fold = {s.text: n for s, n in zip(ALL, FOLDS, strict=True)}

    for mixed in mixtures(ALL, FOLDS):
        # "gracht 1" also stands in "gracht 12": the longest is the one.
        inside = [text for text in fold if text in mixed.text]
        longest = {text for text in inside if not any(text != other and text in other for other in inside)}
        assert {fold[text] for text in longest} == {fold_of(mixed)}


def test_they_are_the_same_each_time_and_one_sentence_more_changes_few() -> None:
    found = mixtures(ALL, FOLDS)
    more = Sentence(text="het putdeksel klappert", intent="report", sub="put verstopt", language="nl")

    assert found == mixtures(ALL, FOLDS)
    assert len(set(found) - set(mixtures((*ALL, more), (*FOLDS, 0)))) < len(found) / 10


def test_a_language_without_ordinary_sentences_and_rows_of_a_municipality_are_not_mixed() -> None:
    own = tuple(Sentence(text=s.text, intent=s.intent, sub=s.sub, language="nl", row=n) for n, s in enumerate(ORDINARY))

    assert mixtures(FRENCH, (0,)) == ()
    assert mixtures(own, FOLDS[: len(own)]) == ()


def test_they_keep_their_fold_and_count_for_no_head_of_the_guard() -> None:
    sentences = (*ALL, *mixtures(ALL, FOLDS))
    mixed = [n for n, s in enumerate(sentences) if s.source.startswith(MIXED)]
    folds, weights, whole = folds_of(sentences), weights_of(sentences), is_whole(sentences)

    assert mixed
    assert [folds[n] for n in mixed] == [fold_of(sentences[n]) for n in mixed]
    assert not weights[mixed].any()
    assert not whole[mixed].any()
    assert weights[: len(ALL)].all()
    assert whole[: len(ALL)].all()
