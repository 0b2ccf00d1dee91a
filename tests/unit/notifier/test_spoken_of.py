"""Who says which thing they write about goes on with the report of that, also where one more of it is told."""

# ruff: noqa: RUF001 - texts in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely


def two_reports() -> Talk:
    """A tile and a container, yesterday."""
    talk = Talk()
    talk.say("losse stoeptegel, Kerkstraat 12")
    talk.wait(60)
    talk.say("deksel van de papiercontainer is kapot, Dorpsstraat 3", candidates=likely("container kapot"))
    talk.wait(86_400)
    return talk


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "nog even over die tegel, vannacht is er nog een losgekomen"),
        ("nl", "over de tegels: wat betreft de tegel zijn het er nu drie, er ligt er nog een"),
        ("en", "about the paving stone, another one came loose last night"),
        ("de", "noch etwas zur Gehwegplatte, letzte Nacht hat sich noch eine gelöst"),
        ("fr", "concernant la dalle, une autre s'est détachée cette nuit"),
        ("es", "en cuanto a la baldosa, anoche se soltó otra más"),
        ("pl", "w sprawie płyty chodnikowej, w nocy odpadła jeszcze jedna"),
        ("tr", "bir de şu var taşla ilgili, dün gece bir tane daha yerinden çıktı"),
        ("uk", "щодо плитки, вночі відпала ще одна"),
        ("ar", "بخصوص بلاطة الرصيف، انخلعت واحدة أخرى"),
    ],
)
def test_one_more_of_it_is_told_of_the_report_that_is_named(language: str, text: str) -> None:
    talk = two_reports()

    talk.say(text, language=language)
    talk.wait(10)
    talk.photo()
    talk.wait(10)

    assert [(case.sub, case.photos) for case in talk.cases] == [("losse stoeptegel", 1), ("container kapot", 0)]


@pytest.mark.parametrize("text", ["iets over de tegels in de Stationsweg 4, daar ligt er ook een los"])
def test_at_another_place_it_is_another(text: str) -> None:
    talk = two_reports()

    talk.say(text)
    talk.wait(10)

    assert len(talk.cases) == 3
