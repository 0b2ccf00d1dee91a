"""Storeys, walks down, things that fell, noise of bars and praise are no emergency, in nine languages."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import detect, harmless

HARMLESS = [
    "Laat maar zitten van die fiets, blijkt van de jongen van driehoog te zijn, hij gaat m zelf opknappen zegt ie",
    "Dat busje is van die Poolse jongens van éénhoog, ze rijden m vanavond weg",
    "die scooter is van het meisje van tweehoog, ze haalt m morgen weg",
    "it's owned by the girl on the second floor, she will move it tomorrow",
    "turns out it belongs to the lad from the third floor, he's going to fix it up himself",
    "das Sofa ist von den Studenten ganz oben, es wird heute abgeholt",
    "le scooter est à la dame du deuxième, elle l'enlève demain",
    "la moto es de la señora del segundo, la quita mañana",
    "skuter jest pani z drugiego piętra, jutro go zabierze",
    "üçüncü kattaki çocuğun bisikletiymiş, kendisi tamir edecekmiş",
    "طلعت الدراجة للولد من الطابق الثالث وسيصلحها بنفسه",
    "скутер належить пані з другого поверху, завтра забере",
    "Ben zojuist naar beneden geweest in mijn pyjama. Het zijn geen jongeren, het komt uit de bar op nummer 25",
    "ik kom net van boven en zie dat het licht op de trap bij het station uit is",
    "ik ben zelf de trap afgegaan om te kijken en er staan er nog vier",
    "I just went down in my dressing gown to look, it's the bar at number 25",
    "War gerade im Schlafanzug unten. Es sind gar keine Jugendlichen, es kommt aus der Bar in Nummer 25",
    "Je viens de descendre en pyjama. Ce ne sont pas des jeunes du tout, ça vient du bar au 25",
    "Acabo de bajar en pijama. No son jóvenes, viene del bar del número 25",
    "Właśnie zszedłem na dół w piżamie. To wcale nie młodzież, to z baru pod numerem 25",
    "Pijamayla aşağı indim. Gençler değilmiş, 25 numaradaki bardan geliyor",
    "نزلت أشوف وطلع رقم 12",
    "Щойно спустився вниз у піжамі. Це взагалі не молодь, це з бару в будинку 25",
    "Heb net uit het raam gehangen, het geluid komt van de shishalounge op de hoek",
    "j'ai regardé par la fenêtre, le bruit vient du bistrot au coin",
    "طليت من الشباك والصوت جاي من المقهى على الزاوية",
    "een dakpan is naar beneden gekomen vannacht met de storm, ligt op het trottoir",
    "er is een bloembak van een balkon gevallen, ligt nu in stukken op de stoep, Weimarstraat 80",
    "er is een kliko van de dijk gerold en die ligt nu in de sloot",
    "a slate came off the roof in the storm and is lying on the pavement",
    "ein Ziegel ist vom Dach gekommen und liegt auf dem Gehweg",
    "se ha caído una teja del tejado con la tormenta y está en la acera",
    "dachówka spadła z dachu w czasie burzy i leży na chodniku",
    "De man van boven gooit altijd z'n peuken over het balkon naar beneden",
    "the guy upstairs drops his cigarette ends off his balcony all day",
    "der von oben wirft seine Kippen immer vom Balkon runter",
    "Ze hebben de hele boel kort en klein geslagen, bushokje Leyweg, ruiten eruit",
    "bij restaurant Vuur en Vlam staat het terras te ver op de stoep",
    "mooi dat de politie gisteren zo snel was bij die inbraak, maar het hek is nu nog kapot",
    "twee ruiten gesprongen door de hitte in het bushokje Leyweg",
    "er is vannacht een zonnepaneel van het dak gewaaid, ligt bij ons in de heg",
    "de zon brandt op het pleintje, komt er meer schaduw?",
    "iemand heeft met stift op de lift geschreven, Escamplaan 600",
    "het hele trappenhuis ruikt naar wiet door die gasten van tweehoog",
    "de buurjongen van hiernaast heeft een bal op het dak van het gymzaaltje geschoten",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_harmless_is_taken_out(text: str) -> None:
    assert harmless.without(text) is not None
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "de jongen van driehoog hangt aan het balkon",
        "het meisje van tweehoog zit op de vensterbank met haar benen naar buiten",
        "er is iemand van het balkon gevallen",
        "man van zijn fiets gevallen, hij bloedt uit zijn hoofd",
        "ben net naar beneden gelopen en mijn vader ligt op de grond, hij reageert niet",
        "ik ben naar buiten gegaan want er is rook in mijn huis",
        "er is een dakpan op iemands hoofd gevallen",
        "bloembak van het balkon op een vrouw gevallen, ze bloedt",
        "mijn ex heeft alles kort en klein geslagen thuis",
        "brand in restaurant Vuur en Vlam, er zijn mensen binnen",
        "restaurant Vuur en Vlam staat in brand",
        "the guy upstairs is throwing his girlfriend off the balcony",
        "I went downstairs and my mum is on the floor, not moving",
        "je suis descendu, mon père est par terre et ne bouge plus",
        "he bajado y mi madre está en el suelo, no responde",
        "zeszłam na dół, mama leży i nie reaguje",
        "نزلت ولقيت أبي على الأرض لا يتحرك",
    ],
)
def test_who_is_in_need_beside_such_words_is_heard(text: str) -> None:
    assert detect(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Dziadek wyszedł w piżamie i go nie ma",
        "Тато з деменцією вийшов у піжамі, надворі нуль",
        "oglum odasini kilitledi, sonra sandalye devrildi cevap vermiyor",
        "der Junge aus dem dritten Stock hängt am Geländer",
        "aşağı indim, babam yerde yatıyor cevap vermiyor",
        "хлопець з третього поверху висить на балконі",
        "een dame is van haar stoel gegleden",
        "scaffold came down men underneath",
        "hij heeft de stoel al onder de balk gezet, ik kijk door het raam",
    ],
)
def test_nothing_is_taken_out_of_what_may_be_danger(text: str) -> None:
    assert harmless.without(text) is None
