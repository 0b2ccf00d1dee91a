"""The same told again two days later, at the same exact place while the first is open: no second case."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

TILE: Final[dict[str, Any]] = {"candidates": likely("losse stoeptegel", 0.97)}
UNSURE: Final[dict[str, Any]] = TILE | {"intent_p": 0.5}
STATUS: Final[dict[str, Any]] = TILE | {"intent": "status_question", "intent_p": 0.7}


def two_days_later() -> Talk:
    """A tile that was reported two days ago."""
    talk = Talk()
    talk.say("Er ligt een losse tegel voor de deur, Kerkstraat 12", **TILE)
    talk.wait(2 * 86_400)
    return talk


@pytest.mark.parametrize("as_seen", [UNSURE, TILE, STATUS], ids=["unsure", "sure", "status"])
@pytest.mark.parametrize(
    "said",
    [
        "Losse tegel voor de deur! Kerkstraat nr 12. Hoor ik nog wat?",
        "losse tegel kerkstraat 12, horen wij daar nog iets van",
        "Loose tile in front of Kerkstraat 12. Will I hear anything else?",
        "Lose Platte vor Kerkstraat 12. Höre ich noch was?",
        "Dalle descellée devant Kerkstraat 12. Aurai-je encore une réponse ?",
        "Baldosa suelta en Kerkstraat 12. ¿Me dirán algo más?",
        "Luźna płytka przy Kerkstraat 12. Czy jeszcze coś usłyszę?",
        "Kerkstraat 12 önünde gevşek taş var. Başka bir haber alacak mıyım?",
        "Хитка плитка біля Kerkstraat 12. Чи почую ще щось?",
        "بلاطة مفكوكة أمام Kerkstraat 12. هل سأسمع شيئاً آخر؟",
    ],
)
def test_it_stands_with_the_first(said: str, as_seen: dict[str, Any]) -> None:
    talk = two_days_later()

    talk.say(said, **as_seen)
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["losse stoeptegel"]
    assert talk.cases[0].number is not None
    assert talk.cases[0].number in talk.texts[-1]


@pytest.mark.parametrize(
    "said",
    ["Nog een losse tegel, Kerkstraat 12", "Losse tegel Kerkstraat 14", "Losse tegel Dorpsstraat 12. Hoor ik nog wat?"],
)
def test_one_more_or_one_elsewhere_is_another(said: str) -> None:
    talk = two_days_later()

    talk.say(said, **TILE)
    talk.wait(60)

    assert len(talk.cases) == 2
