"""Several things at one place that are told one after another, and two of the same at two places."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        (
            "op de speeltuin op het Kaapseplein zijn meerdere dingen mis: de ketting van de schommel is gebroken",
            "naast de glijbaan liggen spuiten in het zand",
            "een lantaarn bij de ingang knippert",
        ),
        (
            "several things are wrong at the playground on Kaapseplein: a chain of the swing is broken",
            "used needles lying in the sand",
            "a lamp keeps flickering",
        ),
        (
            "auf dem Spielplatz am Kaapseplein gibt es leider gleich mehreres: an der Schaukel ist eine Kette gerissen",
            "neben der Rutsche liegen gebrauchte Spritzen im Sand",
            "eine Laterne am Eingang flackert die ganze Nacht",
        ),
        (
            "plusieurs problèmes à l'aire de jeux Kaapseplein : une chaîne de la balançoire est cassée",
            "des seringues dans le sable",
            "un lampadaire clignote",
        ),
        (
            "hay varias cosas en Kaapseplein: la cadena del columpio está rota",
            "hay jeringuillas en la arena",
            "una farola parpadea",
        ),
        (
            "na Kaapseplein jest kilka problemów: łańcuch huśtawki jest zerwany",
            "strzykawki w piasku",
            "latarnia miga",
        ),
        ("Kaapseplein'de birkaç sorun var: salıncağın zinciri kopuk", "kumda şırıngalar var", "lamba yanıp sönüyor"),
        ("на Kaapseplein кілька проблем: ланцюг гойдалки порваний", "шприци в піску", "ліхтар блимає"),
        ("في Kaapseplein عدة مشاكل: سلسلة الأرجوحة مكسورة", "حقن في الرمل", "عمود إنارة يومض"),
    ],
)
def test_the_place_counts_for_all_that_follow(first: str, second: str, third: str) -> None:
    talk = Talk()
    talk.say(first, candidates=likely("speeltoestel kapot", 0.98))
    talk.wait(28)
    talk.say(second, candidates=likely("drugsafval", 0.99))
    talk.wait(22)
    talk.say(third, candidates=likely("lantaarnpaal kapot", 0.99))
    talk.wait(60)

    assert len(talk.cases) == 3
    assert all(case.place.good and "Kaapseplein" in (case.place.street or "") for case in talk.cases)


def test_one_thing_alone_tells_nothing_of_the_next() -> None:
    talk = Talk()
    talk.say("de schommel op het Kaapseplein is kapot", candidates=likely("speeltoestel kapot", 0.98))
    talk.wait(28)
    talk.say("drugsspuiten in het zand", candidates=likely("drugsafval", 0.99))
    talk.wait(60)

    assert [case.place.good for case in talk.cases] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "De zebra bij station Moerwijk is versleten. En die op de hoek Dierenselaan/Apeldoornselaan is net zo erg",
        "The crossing at Station Moerwijk is worn. And the one at Dierenselaan 12 is just as bad by now",
        "Der Zebrastreifen in der Leyweg 3 ist weg. Und der in der Dierenselaan 12 ist genauso schlimm",
        "Le passage piéton Leyweg 3 est effacé. Et celui de la Dierenselaan 12 est aussi usé que ça",
        "El paso de cebra de Leyweg 3 está borrado. Y el de Dierenselaan 12 está igual de mal ya",
        "Przejście na Leyweg 3 jest starte. I to na Dierenselaan 12 jest tak samo złe",
        "Перехід на Leyweg 3 стерся. І той на Dierenselaan 12 такий самий поганий",
    ],
)
def test_the_one_there_is_another_of_the_same(text: str) -> None:
    talk = Talk()
    talk.say(text, candidates=likely("straatmarkering", 0.98))
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["straatmarkering", "straatmarkering"]
    assert all(case.place.good for case in talk.cases)


@pytest.mark.parametrize(
    "text",
    [
        "De lamp aan de Leyweg 3 is uit. En die op de Dierenselaan 12 doet het wel gewoon",
        "The lamp at Leyweg 3 is out. And the one at Dierenselaan 12 still works every night",
    ],
)
def test_the_one_that_is_all_right_is_no_report(text: str) -> None:
    talk = Talk()
    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.98))
    talk.wait(60)

    assert len(talk.cases) == 1
