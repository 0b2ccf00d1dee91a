"""Which report a message speaks of is told by what is left of its categories, where little is."""

from loket.events import Candidate
from services.notifier.cases.evidence import likeliest


def of(*shares: float) -> tuple[Candidate, ...]:
    return tuple(Candidate(main="m", sub=f"sub{n}", department="d", p=p) for n, p in enumerate(shares))


def test_it_is_how_much_of_all_that_it_could_be() -> None:
    assert likeliest(of(0.2, 0.03, 0.02)) == ("sub0", 0.8)
    assert likeliest(of(0.5, 0.3, 0.2)) == ("sub0", 0.5)


def test_a_text_of_nothing_speaks_of_none() -> None:
    assert likeliest(()) is None
    assert likeliest(of(0.004, 0.003)) is None
