"""A report told by the way beside an emergency is kept, in nine languages."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

CERTAIN: Final[dict[str, Any]] = {"emergency_level": "certain", "decision": "human", "reason": "emergency"}


def _told(text: str, p: float = 0.6, **changes: Any) -> Talk:
    talk = Talk()
    said: dict[str, Any] = {"emergency": "gas", "candidates": likely("container vol", p), **CERTAIN}
    talk.guarded(talk.say(text, **(said | changes)))
    talk.wait(16)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "De container bij Kerkstraat 12 stinkt enorm en trouwens ik ruik gas in de gang",
        "The container at Kerkstraat 12 stinks and by the way I smell gas in the hall",
        "Ich rieche Gas im Flur. Übrigens stinkt der Container vor Kerkstraat 12",
        "Ça sent le gaz dans le couloir. Au fait, le conteneur devant Kerkstraat 12 pue",
        "Huele a gas en el pasillo. Por cierto, la papelera de Kerkstraat 12 apesta",
        "Czuję gaz na korytarzu. Przy okazji, kontener przy Kerkstraat 12 strasznie śmierdzi",
        "Koridorda gaz kokusu alıyorum. Bu arada Kerkstraat 12 önündeki konteyner çok kokuyor",
        "Чую газ у коридорі. До речі, контейнер біля Kerkstraat 12 дуже смердить",
        "أشم رائحة غاز في الممر. بالمناسبة الحاوية أمام Kerkstraat 12 رائحتها كريهة",
    ],
)
def test_what_is_told_by_the_way_at_an_address_is_a_report(text: str) -> None:
    talk = _told(text)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("container vol", "Kerkstraat 12")]
    assert talk.conversation.urgent


@pytest.mark.parametrize(
    "text",
    [
        "Ik ruik gas in de gang. Trouwens, Kerkstraat 12",
        "Ik ruik gas in de gang en trouwens mijn moeder ligt op de grond in Kerkstraat 12",
        "I smell gas in the hall at Kerkstraat 12, it stinks terribly",
        "I smell gas, by the way the stairs stink as well",
    ],
)
def test_where_it_is_and_who_is_in_need_are_none(text: str) -> None:
    assert _told(text).cases == ()


def test_what_the_model_hardly_knows_stays_with_the_emergency() -> None:
    text = "The container at Kerkstraat 12 stinks and by the way I smell gas in the hall"

    assert _told(text, candidates=()).cases == ()
