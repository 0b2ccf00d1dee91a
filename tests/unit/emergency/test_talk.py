"""What people say around a report: on a scooter now, the sleeper breathes, tonight they are here again."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import detect, harmless
from loket.emergency.letters import plain
from loket.emergency.talk import TALK


def _taken(text: str) -> bool:
    ready = plain(text)
    return any(each.pattern.search(ready) and not (each.unless and each.unless.search(ready)) for each in TALK)


@pytest.mark.parametrize(
    "text",
    [
        "was net wandelen in het rijswijkse bos",
        "ik liep vanmorgen met de hond in het park",
        "I was just walking my dog in the woods",
        "Ich war gerade im Wald spazieren",
        "je me promenais avec mon chien dans le bois",
        "estaba paseando por el bosque",
        "spacerowałam w lesie",
        "ormanda yürüyordum",
        "كنت أتمشى في الحديقة",
        "я гуляла в лісі",
    ],
)
def test_where_somebody_walked_is_talk(text: str) -> None:
    assert harmless.without(text) == ""


def test_who_walked_and_saw_somebody_in_need_is_heard() -> None:
    assert detect("was net wandelen in het park en er ligt een man bewusteloos naast het pad") is not None
    assert detect("I was walking my dog in the park and a man is lying there, not breathing") is not None


@pytest.mark.parametrize(
    "text",
    [
        "ik zit nu op de scooter, foto stuur ik vanavond ok",
        "ik rij nu, foto komt vanavond",
        "I'm on my scooter now, I'll send a photo tonight",
        "ich sitze gerade auf dem Roller, Foto schicke ich heute Abend",
        "je suis sur mon scooter là, j'envoie la photo ce soir",
        "estoy en la moto ahora, la foto la mando esta noche",
        "jestem teraz na rowerze, zdjęcie wyślę wieczorem",
        "şu an motordayım, fotoğrafı akşam atarım",
        "انا على الدراجة الان، ارسل الصورة مساء",
        "я зараз на велосипеді, фото надішлю ввечері",
        "hij staat in de Kerkstraat, voor de deur van de buren op 12",
        "ketting is los aan 1 kant en mn zusje wil er steeds op",
        "nu is het rustig maar vanavond zijn ze er weer, let maar op",
        "kijk mam hij staat er!! past precies onder het raam",
        "Regarde maman il est là!! Il rentre pile sous la fenêtre",
    ],
)
def test_of_such_talk_nothing_is_left_that_could_be_danger(text: str) -> None:
    rest = harmless.without(text)

    assert rest is not None
    assert len(rest.split()) <= 3
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Eerst dacht ik dat hij dood was maar hij ademt gewoon hoor, hij zei dat het goed met hem ging",
        "At first I thought he was dead but he's breathing fine. I brought him a coffee and he said he was ok",
        "Erst dachte ich er ist tot aber er atmet ganz normal",
        "Au début j'ai cru qu'il était mort mais il respire normalement",
        "Primero pensé que estaba muerto pero respira normal",
        "Najpierw myślałem że nie żyje ale oddycha normalnie",
        "Önce öldü sandım ama normal nefes alıyor",
        "Спочатку думав що він мертвий але він дихає нормально",
        "groep jongens die vuurwerkbommen afsteken. Politie kwam pas toen ze weg waren",
        "tonight they'll be back, just like yesterday",
    ],
)
def test_who_breathes_as_a_sleeper_does_and_what_is_over_are_no_danger(text: str) -> None:
    assert _taken(text)
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "eerst dacht ik dat hij dood was maar hij ademt nog, heel zwak, hij reageert niet",
        "ik zit in de auto onder water en kan er niet uit",
        "ik zit in de auto en hij slaat me",
        "mam hij staat voor de deur met een mes",
        "kijk mam hij ligt onder het raam en beweegt niet",
        "hij staat voor de deur van de buren op 88 met een mes",
        "vanavond komen ze weer om mij in elkaar te slaan, ze hebben een mes",
        "I'm on my bike and I got hit by a car, I'm bleeding, photo later",
        "de ketting van de schommel is los en mijn dochter is gevallen, ze bloedt aan haar hoofd",
        "ze gooien vuurwerkbommen bij de slager naar binnen, er slapen mensen boven",
        "er is een vuurwerkbom in mijn hand ontploft, ik mis een vinger",
    ],
)
def test_danger_in_the_same_words_is_danger(text: str) -> None:
    assert detect(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "ik zit nu op de scooter",
        "I thought he was dead, he is barely breathing normally",
        "ich sitze im Auto",
        "hij staat voor de deur van de buren",
        "mijn zusje wil er steeds vanaf springen",
        "ze gooien vuurwerkbommen",
    ],
)
def test_what_says_less_is_not_taken_out(text: str) -> None:
    assert not _taken(text)


def test_danger_beside_a_denied_fear_is_left() -> None:
    text = "dacht dat hij dood was maar hij ademt gewoon, er staat wel een huis in brand"

    assert "huis in brand" in str(harmless.without(text))
