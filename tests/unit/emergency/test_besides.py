"""A danger that is told by the way is found beside a report, and nothing else is by that."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import besides, detect

SMELLED = (
    "De prullenbak op het plein zit al een week propvol en ik ruik hier ook gas",
    "het bankje bij de vijver wiebelt en bij nummer 40 ruikt het naar gas",
    "the bench by the pond is wobbly and by the way I smell gas in the hallway",
    "Das Schild an der Ecke hängt schief, übrigens riecht es vor Haus 7 nach Gas",
    "Die Mülltonne ist seit Tagen voll und ich rieche Gas im Treppenhaus",
    "le banc est abîmé et en plus ça sent le gaz devant le 12",
    "el banco está roto y por cierto huele a gas en el portal",
    "ławka jest złamana, a poza tym czuć gaz na klatce",
    "bank kırık bu arada merdivende gaz kokusu var",
    "المقعد مكسور وبالمناسبة في ريحة غاز عند المدخل",
    "лавка зламана, до речі тут пахне газом",
)


@pytest.mark.parametrize("text", SMELLED)
def test_a_smell_of_gas_is_not_drowned_by_a_report_before_it(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert found.kind == "gas"


@pytest.mark.parametrize(
    "text",
    [
        "In maart was er een gaslek en niemand zei iets, trouwens de lantaarn voor nummer 8 is stuk",
        "de gasmeter wordt morgen vervangen en de straat ligt open, en ook de stoep is los",
        "the gas works start on Monday and by the way the bin is full",
        "Der Gasherd ist alt, steht beim Sperrmüll und übrigens ist die Laterne kaputt",
        "la farola no funciona y por cierto el banco está roto",
    ],
)
def test_what_is_no_danger_stays_none_where_a_text_goes_on(text: str) -> None:
    assert detect(text) is None


def test_a_text_is_cut_where_it_goes_on_to_something_else() -> None:
    assert besides.told_apart("bank stuk, trouwens ik ruik gas", "gas", "nl", certain=True) == [
        "bank stuk",
        "ik ruik gas",
    ]


def test_and_cuts_only_where_a_rule_is_sure_of_gas() -> None:
    text = "de bank is stuk en er brandt iets"

    assert besides.told_apart(text, "fire", "nl", certain=True) == [text]
    assert besides.told_apart(text, "gas", "nl", certain=False) == [text]
    assert besides.told_apart(text, "gas", "nl", certain=True) == ["de bank is stuk", "er brandt iets"]


def test_of_a_word_alone_no_part_is_made() -> None:
    assert besides.told_apart("help trouwens", "other", "nl", certain=True) == ["help trouwens"]
    assert besides.told_apart("", "gas", "nl", certain=True) == [""]
