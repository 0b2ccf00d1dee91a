"""A thing of the street that an accident broke is told from one beside which somebody is hurt, in nine languages."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.conversation.broken_things import is_one, was_hit


@pytest.mark.parametrize(
    "text",
    [
        "lantaarnpaal omver, automobilist zit klem",
        "verkeersbord omvergereden door een vrachtwagen, man gewond",
        "het hek is kapot en er ligt iemand in het water",
        "a lorry knocked over a bollard and the driver is bleeding",
        "there was a crash, the traffic light is bent and hanging over the road",
        "der Laternenmast ist umgeknickt, der Fahrer ist eingeklemmt",
        "der Zaun ist zerstört und ein Mann liegt am Boden",
        "une voiture a renversé un lampadaire, le conducteur est coincé",
        "la farola está tumbada en la calle, hay un herido",
        "un coche ha derribado una señal, el conductor está inconsciente",
        "samochód złamał latarnię, kierowca jest ranny",
        "słup leży na drodze, kierowca zakleszczony",
        "araba direği devirdi, sürücü yaralı",
        "машина збила стовп, водій поранений",
        "огорожа зламана, дитина впала",
        "العمود مكسور والسائق مصاب",
    ],
)
def test_what_is_down_bent_or_broken_is_one(text: str) -> None:
    assert is_one(text)


@pytest.mark.parametrize(
    "text",
    [
        "een bestelbus is tegen een paaltje gereden",
        "auto tegen lantaarnpaal, bestuurder klem",
        "A van just hit a lamp post and there are bare wires sticking out",
        "ein Auto ist gegen eine Ampel gekracht, Fahrer blutet",
        "une voiture a percuté un poteau, le conducteur saigne",
        "un coche se ha estrellado contra una farola, hay heridos",
        "samochód uderzył w latarnię, kierowca nieprzytomny",
        "araba direğe çarptı, sürücü baygın",
        "машина врізалась у стовп, водій кричить",
        "سيارة صدمت عمود كهرباء والسائق ينزف",
    ],
)
def test_what_a_car_drove_into_was_hit(text: str) -> None:
    assert was_hit(text)


@pytest.mark.parametrize(
    "text",
    [
        "een vrouw ligt naast de lantaarnpaal en beweegt niet",
        "er zit een man tegen de lantaarnpaal, hij bloedt",
        "fietser tegen een paaltje gereden, ligt bewusteloos",
        "man aangereden door een auto bij de verkeerslichten",
        "a cyclist was hit by a car at the traffic lights",
        "woman knocked down next to the bus stop, she is lying on the road",
        "my son fell off the fence, he is not moving",
        "ein Mann liegt neben der Laterne und atmet nicht",
        "Fußgänger an der Ampel angefahren, er blutet",
        "un piéton a été renversé au feu rouge",
        "un hombre tirado junto a la farola no responde",
        "mężczyzna leży obok latarni, nie oddycha",
        "direğin yanında bir adam yatıyor, nefes almıyor",
        "trafik ışığında yayaya araba çarptı",
        "на світлофорі збили жінку",
        "чоловік лежить біля ліхтаря і не дихає",
        "رجل مغمى عليه بجانب العمود",
        "صدمت سيارة رجلا عند الإشارة",
        "hij is gevallen, het bord is kapot en hij bloedt erg",
        "he shows no signs of life lying on the floor",
        "the balcony railing is broken and he hangs there",
        "balkonhek hangt los en er staat een kind",
        "çocuk merdivenden direkt yere düştü",
        "evde lamba düştü, kafası kanıyor",
        "він не подає ознак і знаків життя, лежить",
        "سوري وقع على الأرض ولا يتنفس",
        "twee auto's op elkaar gebotst, bestuurder bloedt",
    ],
)
def test_beside_what_somebody_is_hurt_is_neither(text: str) -> None:
    assert not is_one(text)
    assert not was_hit(text)
