"""A stroke and a lost child, told without their words in nine languages; and what only looks like them."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import by_rules, detect


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "mijn vader kan ineens zijn arm niet optillen en praat raar"),
        ("en", "my dad can't lift his arm and his mouth is drooping"),
        ("de", "mein Vater kann plötzlich den Arm nicht heben und sein Mund hängt schief"),
        ("fr", "papa ne peut plus lever le bras et sa bouche est tordue"),
        ("es", "mi padre no puede levantar el brazo y tiene la boca torcida"),
        ("pl", "Tata nagle nie może podnieść ręki i usta mu się wykrzywiły, mówi niewyraźnie"),
        ("tr", "babam birden kolunu kaldıramıyor, ağzı yamuldu"),
        ("ar", "أبي فجأة لا يستطيع رفع يده وفمه مائل وكلامه غير مفهوم"),
        ("uk", "тато раптом не може підняти руку, рот перекосило"),
    ],
)
def test_a_stroke_is_found_by_what_people_see_of_it(language: str, text: str) -> None:
    found = detect(text)

    assert found is not None
    assert (found.kind, found.level, found.language) == ("injury", "certain", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "mijn jongen van vijf, al een half uur niet gezien, we hebben overal gekeken, ook bij de vijver"),
        ("en", "my boy's five, it's been half an hour, we looked everywhere, even by the pond"),
        ("de", "mein Junge ist fünf, seit einer halben Stunde nicht da, wir haben überall gesucht"),
        ("fr", "mon petit a cinq ans, ça fait une demi-heure, on a regardé partout, même près de l'étang"),
        ("es", "mi niño tiene cinco años, hace media hora que no está, lo hemos buscado por todas partes"),
        ("pl", "mój synek ma pięć lat, od pół godziny go nie ma, szukaliśmy wszędzie, nad stawem też"),
        ("tr", "benim oğlan beş yaşında, yarım saattir yok, her yere baktık, göletin oraya da baktık yok"),
        ("ar", "ابني عمره خمس سنين، من نص ساعة مو موجود، دورنا في كل مكان حتى عند البركة"),
        ("uk", "синові п'ять років, пів години його немає, всюди шукали, і біля ставка"),
    ],
)
def test_a_child_that_is_gone_is_found_by_what_was_done_to_find_it(language: str, text: str) -> None:
    found = detect(text)

    assert found is not None
    assert (found.kind, found.level, found.language) == ("missing_child", "certain", language)


@pytest.mark.parametrize(
    "text",
    [
        "de mond van de put hangt scheef",
        "een arm van de lantaarn kan niet meer omhoog",
        "the face on the mural is crooked",
        "the arm of the barrier can't be lifted",
        "my son is five and we looked everywhere for a playground within ten minutes",
        "my girl is six, her bike is gone, we looked everywhere for half an hour",
        "der Arm der Laterne lässt sich nicht mehr heben",
        "la bouche d'égout est de travers devant chez nous",
        "la boca de riego está torcida",
        "mi hijo de seis años perdió la bici, la buscamos por todas partes una hora",
        "usta rzeźby w parku są krzywe",
        "synek ma pięć lat, zginął mu rower, szukaliśmy wszędzie godzinę",
        "çöp kutusunun ağzı yamulmuş",
        "oğlum altı yaşında, bisikleti yok, her yere baktık",
        "فم البالوعة مائل",
        "ابني عمره ست سنين، من ساعة ندور في كل مكان على مدرسة",
        "люк перекосило біля під'їзду",
        "синові шість років, немає його велосипеда, всюди шукали",
    ],
)
def test_a_crooked_drain_and_a_lost_bicycle_are_neither(text: str) -> None:
    found = by_rules(text)

    assert found is None or (found.kind, found.level) not in {("injury", "certain"), ("missing_child", "certain")}
