"""What was reported is something else after all, or gone, and what is wrong there still is told instead."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely


def _then(text: str, sub: str, p: float = 0.95) -> Talk:
    talk = Talk()
    talk.say("dode zwaan Kerkstraat 26", candidates=likely("dood dier"))
    talk.wait(3600)
    talk.say(text, candidates=likely(sub, p))
    talk.wait(15)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        *(
            "het blijkt een vuilniszak te zijn, er drijft wel nog een plas plastic",
            "de zwaan is weggehaald maar er drijft plastic",
        ),
        *(
            "it turned out to be a bin bag, but plastic floats there",
            "es stellte sich heraus, dass es ein Müllsack ist, aber es treibt Plastik",
        ),
        *(
            "quelqu'un l'a ramassée. Mais il y a du plastique qui flotte",
            "resultó ser una bolsa, pero hay plástico flotando",
        ),
        *("okazało się, że to worek, ale pływa plastik", "meğer çöp torbasıymış ama plastik yüzüyor"),
        *("виявилось, це мішок, але плаває пластик", "تبين أنه كيس لكن البلاستيك يطفو"),
    ],
)
def test_it_is_the_same_report_at_the_same_place(text: str) -> None:
    (case,) = _then(text, "drijfvuil in water").cases

    assert (case.sub, case.place.street) == ("drijfvuil in water", "Kerkstraat 26")


@pytest.mark.parametrize(
    "text",
    [
        "iets anders: de buurman heeft afval opgeruimd maar de put Dorpsstraat 3 is verstopt",
        "Dorpsstraat 3 blijkt een put verstopt",
    ],
)
def test_another_place_or_thing_is_another_report(text: str) -> None:
    talk = _then(text, "put verstopt", 0.97)

    assert [case.sub for case in talk.cases] == ["dood dier", "put verstopt"]
