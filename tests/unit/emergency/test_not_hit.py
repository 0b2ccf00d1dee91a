"""Who was nearly hit, animals that were, and who writes since nobody heard them: none of them in need (pure)."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import by_rules, detect, harmless


@pytest.mark.parametrize(
    "text",
    [
        "vanmorgen werd een jongen hier bijna geschept door een bus, maak het zebrapad zichtbaar",
        "bijna was mijn dochter hier aangereden",
        "my son was nearly hit by a car here",
        "someone almost got run over at this crossing",
        "hier wäre fast ein Kind angefahren worden",
        "ma fille a failli se faire renverser au passage piéton",
        "casi atropellan a mi hija en el paso de cebra",
        "mało mnie nie potrącił samochód na przejściu",
        "az kalsın kızıma araba çarpıyordu",
        "мало не збила машина мою доньку",
        "كادت سيارة تدهس ابني هنا",
    ],
)
def test_who_was_nearly_hit_was_not(text: str) -> None:
    assert by_rules(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "er is een kat doodgereden, ligt in de goot",
        "a cat was run over, blood everywhere",
        "Katze überfahren, überall Blut auf der Straße",
        "un chat écrasé, il y a du sang partout",
        "han atropellado a un gato, mucha sangre en el suelo",
        "kot potrącony przez auto leży martwy",
        "kediye araba çarptı, ölmüş",
        "збили кота, лежить мертвий",
        "دهسوا قطة وماتت على الطريق",
    ],
)
def test_an_animal_that_was_hit_is_for_the_city_to_fetch(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "een kind is geschept door een busje",
        "bijna werd ik geschept en nu ligt er een vrouw op de weg, ze beweegt niet",
        "er is een hond doodgereden, overal bloed en de baas ligt ernaast, hij ademt niet",
        "han atropellado a un perro y a un niño",
        "a man was hit by a car while chasing his cat",
        "kediye çarpmamak için araba çocuğa çarptı",
        "ein Hund wurde angefahren und beißt jetzt einen Mann, er blutet stark",
    ],
)
def test_whoever_was_hit_beside_them_is_found(text: str) -> None:
    assert detect(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "sorry voor de spraakopname, ik typ het liever",
        "sorry for the audio, I'll type it instead",
        "Entschuldigung für die Sprachnachricht, ich schreibe es lieber auf",
        "pardon, je vous écris plutôt",
        "perdón por el audio, lo escribo mejor",
        "przepraszam za nagranie, lepiej napiszę",
        "sesli mesaj için kusura bakmayın, yazayım",
        "вибачте за голосове, краще напишу",
        "آسف على الصوت، بكتب أحسن",
    ],
)
def test_who_writes_instead_has_said_nothing_yet(text: str) -> None:
    rest = harmless.without(text)

    assert rest is not None
    assert len(rest.split()) <= 1
