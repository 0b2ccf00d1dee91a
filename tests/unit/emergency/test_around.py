"""What residents write beside a small report: they know no more, the bin is emptied at last, the barriers stay down."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import detect, harmless
from loket.emergency.around import AROUND
from loket.emergency.letters import plain


def _taken(text: str) -> bool:
    ready = plain(text)
    return any(each.pattern.search(ready) and not (each.unless and each.unless.search(ready)) for each in AROUND)


@pytest.mark.parametrize(
    "text",
    [
        "meer weet ik niet",
        "sorry, meer weet ik er helaas niet van",
        "Dat is alles wat ik weet.",
        "I don't know any more than that, sorry",
        "that's all I know about it",
        "mehr weiß ich auch nicht",
        "désolée, je n'en sais pas plus",
        "no sé nada más",
        "więcej nie wiem, niestety",
        "daha fazlasını bilmiyorum",
        "ما بعرف أكثر من هيك",
        "більше нічого не знаю",
    ],
)
def test_who_knows_no_more_says_nothing_else(text: str) -> None:
    assert harmless.without(text) == ""
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Oh ik zie net de vuilniswagen staan, ze zijn hem nu aan het leegmaken. Fijn!",
        "hij wordt nu net geleegd zie ik",
        "I can see the lorry outside, they're emptying it now",
        "ich sehe gerade den Wagen, sie leeren ihn jetzt. Super, danke!",
        "ah je vois le camion, ils sont en train de le vider",
        "ah veo el camión, lo están vaciando ahora",
        "o widzę śmieciarkę, właśnie go opróżniają",
        "kamyonu görüyorum, şimdi boşaltıyorlar",
        "أرى الشاحنة، يفرغونها الآن",
        "бачу машину, вони якраз його спорожнюють",
        "oh de bak is al leeg zie ik nu",
        "oh sie ist schon leer, sehe ich gerade",
    ],
)
def test_a_bin_that_is_emptied_at_last_is_no_emergency(text: str) -> None:
    assert _taken(text)
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "mijn man heeft het gezien, ik niet",
        "c'est ma femme qui l'a vu, pas moi",
        "lo vio mi hijo, yo no",
        "زوجي شافه، مو أنا",
        "my battery is almost empty, more later",
        "se me acaba la batería",
        "ich muss jetzt zum Zug",
        "tengo que coger el tren",
        "muszę lecieć na pociąg",
        "ya estoy en la cama, mañana miro",
        "leżę już w łóżku, jutro zobaczę",
        "my grandson is helping me type",
        "82 yaşındayım, bu uygulamayı pek bilmiyorum",
        "it's pouring down",
        "ze zijn er nu mee bezig",
    ],
)
def test_what_a_day_brings_is_no_emergency(text: str) -> None:
    assert harmless.without(text) == ""
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "In de eik bij het voetbalveld zitten rupsen, drie kinderen hebben al uitslag",
        "two of the girls already have a rash from the oak caterpillars",
        "zwei Kinder haben schon Ausschlag von den Raupen",
        "deux filles ont déjà des boutons à cause des chenilles",
        "dos niñas ya tienen sarpullido por las orugas",
        "dwie dziewczynki mają już wysypkę od gąsienic",
        "iki kızda kızarıklık var, tırtıllardan",
        "بنتان عندهما طفح من اليرقات",
        "у двох дівчаток вже висип від гусені",
        "Bij de draaibrug blijven de slagbomen dicht, de tram staat ook vast",
        "the barriers stay down although the bridge is closed, the tram is stuck",
        "die Schranken bleiben unten, obwohl die Brücke zu ist",
        "szlabany są zamknięte choć most opuszczony, tramwaj stoi",
        "Elke dag hondenpoep voor de deur. Ik ben er he-le-maal klaar mee!!! Wanneer gaan jullie eens handhaven?",
        "I'm so done with this dog mess every day",
        "j'en ai marre de ces crottes",
        "ça me donne mal à la tête ce bruit",
    ],
)
def test_a_nuisance_is_none(text: str) -> None:
    assert _taken(text)
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "meer weet ik niet, hij ligt bewusteloos op de grond",
        "ik weet het niet meer, ik wil niet meer leven",
        "Ik ben er helemaal klaar mee, ik maak er een eind aan",
        "I'm so done with it, I want to kill myself",
        "my battery is almost empty and the house is on fire",
        "ich muss zum Zug, ich will mich umbringen",
        "de brug gaat open, hele rij auto's, en er zit iemand klem onder de slagboom",
        "mijn zoon heeft uitslag van de rupsen en krijgt geen adem meer",
        "ze zijn hem aan het leegmaken en er zit een kind in de container klem",
        "ils sont en train de le vider, un homme est coincé dans la benne, au secours",
        "lo están vaciando y hay un hombre atrapado dentro, ayuda",
    ],
)
def test_who_is_in_need_is_heard_all_the_same(text: str) -> None:
    assert detect(text) is not None


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("twee kinderen hebben uitslag", False),
        ("twee kinderen hebben uitslag van de rupsen, eentje met een dikke tong", False),
        ("ik ben er helemaal klaar mee", False),
        ("ik ben helemaal klaar mee met die hondenpoep, ik ben bang van hem", False),
        ("de tram staat vast", False),
        ("ze zijn hem aan het opruimen, er ligt een man", False),
    ],
)
def test_it_counts_only_beside_what_it_is_said_of(text: str, *, taken: bool) -> None:
    assert _taken(text) is taken
