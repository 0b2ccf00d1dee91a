"""Who says that they will kill somebody, who draws a knife, children at open wires; and who only talks like that."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import by_rules


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("weapon", "he just pulled a knife on the other guy in the parking lot"),
        ("weapon", "one of them suddenly pulls out a knife and runs after the other"),
        ("weapon", "die ene trekt ineens een mes en rent achter de ander aan"),
        ("weapon", "hij haalt een mes uit z'n jas"),
        ("weapon", "und auf einmal zieht der eine ein messer raus und rennt dem anderen hinterher"),
        ("weapon", "er hat ein messer gezogen"),
        ("violence", "er sagt er bringt mich um"),
        ("domestic", "mein ex droht uns umzubringen"),
        ("domestic", "mein Mann schreit, dass er uns alle umbringt"),
        ("weapon", "il a sorti un couteau et il court après l'autre"),
        ("violence", "il dit qu'il va me tuer"),
        ("domestic", "mon ex menace de nous tuer"),
        ("domestic", "mon mari hurle qu'il va tous nous tuer"),
        ("weapon", "uno saca un cuchillo y corre detras del otro"),
        ("weapon", "ha sacado una navaja"),
        ("violence", "dice que me va a matar"),
        ("violence", "me ha dicho que va a matarnos a todos"),
        (
            "domestic",
            "mi ex marido está dando patadas a la puerta y dice que nos va a matar a mí y a los niños",
        ),
        ("domestic", "mi padre nos ha amenazado con matarnos"),
        ("weapon", "wyciagnal noz i biegnie za drugim"),
        ("violence", "mowi ze mnie zabije"),
        ("violence", "grozi ze nas pozabija"),
        ("domestic", "mój były krzyczy pod drzwiami, że nas zabije"),
        ("weapon", "biri bicak cekti digerini kovaliyor"),
        ("violence", "beni oldurecegini soyluyor"),
        ("domestic", "kocam hepimizi oldurecek"),
        ("domestic", "eski kocam kapıda, bizi öldüreceğim diye bağırıyor"),
        ("weapon", "طلع سكين وعم يركض ورا التاني"),
        ("violence", "عم يقول رح يقتلني"),
        ("domestic", "زوجي يهدد بقتلنا"),
        ("domestic", "طليقي واقف على الباب ويقول انه سيقتلنا"),
        ("weapon", "він дістав ніж і біжить за іншим"),
        ("domestic", "каже що вб'є мене"),
        ("domestic", "чоловік погрожує нас убити"),
        ("domestic", "колишній кричить під дверима, що вб'є нас"),
        ("suicide", "je vais me tuer"),
        ("suicide", "je va me tuer ce soir"),
        ("domestic", "mąż mnie bije"),
        ("domestic", "on bije żonę"),
        ("electrocution", "cover is off the pole and toddlers are poking sticks in it"),
        ("electrocution", "the lid of the electricity box is open and kids are playing with the wires"),
        ("fire", "au feu, il y a le feu dans l'immeuble"),
    ],
)
def test_a_threat_is_found_by_the_rules_alone(kind: str, text: str) -> None:
    found = by_rules(text)

    assert found is not None
    assert (found.kind, found.level) == (kind, "certain")


@pytest.mark.parametrize(
    "text",
    [
        "meine frau bringt mich um wenn ich wieder zu spät komme",
        "die mücken bringen mich um",
        "er zieht die messerscharfe Kante der Platte nach",
        "ma femme va me tuer si je rate la collecte",
        "ce bruit va me tuer",
        "el ruido me va a matar",
        "mi mujer me mata si no recogen la basura",
        "mi jefe me va a matar si llego tarde por culpa de la obra",
        "quiere matar las ratas",
        "dice que va a matar las malas hierbas",
        "zabije mnie kiedys ta muzyka",
        "no zabije mnie kiedys ta muzyka :D ci z gory daja na full do 4 rano co weekend",
        "sąsiad mówi że zabije mnie ta muzyka haha",
        "bu gürültü beni öldürecek",
        "karım beni öldürecek eve geç kalırsam",
        "هذا الضجيج يقتلني",
        "زوجتي رح تقتلني اذا تأخرت",
        "ця музика мене вб'є",
        "дружина мене вб'є якщо запізнюсь",
        "хоче вбити щурів отрутою",
        "the lamp post is gone since the kids play football here",
        "the cabinet door is open and the children's bikes are in front",
        "the light pole is loose, my kids told me",
        "il y a deux ans il y a eu un feu rouge ici",
    ],
)
def test_what_is_only_said_like_one_is_none(text: str) -> None:
    assert by_rules(text) is None
