"""What heads say that have not seen a sentence is kept for one set of sentences, and never taken for another's."""

from services.classifier.training import corpus
from services.classifier.training.corpus import Corpus
from services.classifier.training.emergency_head import judged, sentences_of
from services.classifier.training.sentences import Sentence


def some(what: str) -> tuple[Sentence, ...]:
    """A fourth of the sentences of two languages in one round."""
    names = {f"round2/{language}.{what}.tsv" for language in ("nl", "en")}
    files = [f for f in corpus.seed_files() if corpus.source_of(f) in names]
    return tuple(s for f in files for s in corpus._seed(corpus.source_of(f), f.read_text("utf-8"))[0])[::4]


def test_two_parts_of_the_same_rows_are_each_judged_by_their_own_sentences() -> None:
    every = (*some("emergencies"), *some("categories"), *some("negatives"))
    parts = [Corpus(every[start::2], ("own:rows",), "0" * 64) for start in (0, 1)]
    parts.append(Corpus(every, ("own:rows",), "0" * 64))

    found = [judged(part) for part in parts]

    assert [len(each.scores.head) for each in found] == [len(sentences_of(part)) for part in parts]
    assert found[0].scores.head.tolist() != found[1].scores.head.tolist()
    assert judged(parts[2]) is found[2]
