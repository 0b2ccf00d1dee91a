"""What a text says is no emergency: nobody is hurt, gas that was measured and is none, what was taken for a bomb."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import by_rules, detect
from loket.emergency.letters import plain
from loket.emergency.ruled_out import NOBODY_HURT, RULED_OUT


@pytest.mark.parametrize(
    "text",
    [
        "tak op het pad gevallen, er is gelukkig niemand gewond",
        "geen gewonden, wel veel glas bij de halte",
        "the sign came down, nobody was hurt",
        "no injuries, only the post is bent",
        "der Pfosten ist krumm, es wurde niemand verletzt",
        "keine Verletzten, nur Scherben auf dem Weg",
        "la vitre est cassée, personne n'est blessé",
        "aucun blessé, juste le poteau tordu",
        "se cayó una rama junto al parque, no hay nadie herido",
        "no hay heridos, solo cristales en la acera",
        "spadła gałąź, nikt nie ucierpiał",
        "nie ma rannych, samo szkło na chodniku",
        "dal düştü, yaralı yok",
        "kimse yaralanmadı, sadece direk eğildi",
        "سقط غصن، لا يوجد جرحى",
        "لم يصب احد، فقط زجاج على الرصيف",
        "впала гілка, ніхто не постраждав",
        "поранених немає, тільки скло",
    ],
)
def test_who_says_that_nobody_is_hurt_needs_no_ambulance(text: str) -> None:
    assert any(each.pattern.search(plain(text)) for each in NOBODY_HURT)
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("er staat een huis in brand, gelukkig niemand gewond", "fire"),
        ("huis in brand, niemand gewond gelukkig", "fire"),
        ("explosie in de straat, geen gewonden gelukkig", "explosion"),
        ("Wohnung brennt, zum Glück keiner verletzt", "fire"),
        ("there is a fire in the building, luckily no injuries", "fire"),
        ("the house is on fire, nobody hurt yet", "fire"),
        ("die Garage brennt, niemand verletzt", "fire"),
        ("il y a le feu dans l'immeuble, personne n'est blessé", "fire"),
        ("hay un incendio en el edificio, no hay heridos", "fire"),
        ("bina yanıyor, yaralı yok", "fire"),
        ("حريق في المبنى، لا يوجد جرحى", "fire"),
        ("somebody is hurt on the bike path, bleeding", "injury"),
        ("niemand gewond behalve een man die bloedt", "injury"),
        ("yolda yaralı var, ambulans gönderin", "injury"),
    ],
)
def test_a_fire_in_which_nobody_is_hurt_and_who_is_hurt_are_found(text: str, kind: str) -> None:
    found = detect(text)

    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "er was gisteren brand bij de buren, niemand gewond gelukkig",
        "prullenbak in brand gestoken vannacht, niemand gewond",
        "kettingbotsing maar gelukkig geen gewonden",
        "the bin fire is out, nobody hurt",
        "Mülltonne hat gebrannt, ist gelöscht, niemand verletzt",
        "le feu est éteint, pas de blessés",
        "lantaarnpaal brandt overdag, niemand gewond haha",
    ],
)
def test_what_is_over_or_hurt_nobody_stays_harmless(text: str) -> None:
    assert detect(text) is None


def test_a_person_in_french_is_nobody_only_where_it_is_denied() -> None:
    assert by_rules("une personne est blessée sur la route") is not None
    assert by_rules("la vitre est cassée, personne n'est blessé") is None


@pytest.mark.parametrize(
    "text",
    [
        "Stank uit de put. We dachten aan een gaslek maar Stedin is vanmorgen wezen meten en dat is het niet.",
        "brandweer heeft gemeten, geen gas gevonden, het gaslek bleek een verstopt riool",
        "Bad smell from the drain, we thought it was a gas leak but they came and measured and it is not gas",
        "Gestank aus dem Gully, wir dachten an Gasgeruch, die Stadtwerke haben gemessen, es ist kein Gas",
        "on pensait à une fuite de gaz mais ils sont venus mesurer et ce n'est pas ça, c'est l'égout",
        "pensábamos en una fuga de gas pero vinieron a medir y no es gas, es la alcantarilla",
        "myśleliśmy że ulatnia się gaz, ale gazownia zmierzyła i to nie gaz, tylko studzienka",
        "gaz kaçağı sandık ama geldiler ölçtüler gaz değilmiş, logar kokuyor",
        "ظننا انه تسرب غاز لكن الشركة جاءت وقاست وليس غاز",
        "думали що витік газу, але газова служба перевірила і це не газ",
    ],
)
def test_gas_that_was_measured_and_is_none_is_no_alarm(text: str) -> None:
    assert by_rules(text) is None
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "wij ruiken gas in het trappenhuis",
        "we ruiken gas, kan iemand komen meten, is het niet gevaarlijk",
        "sterke gaslucht, Stedin heeft nog niet gemeten",
        "Stedin heeft gemeten en het was niks, geen gas, maar nu ruik ik weer gas",
        "strong smell of gas, nobody has measured yet, is it not dangerous",
        "they measured and it was not gas, now I smell gas again",
        "es riecht nach Gas im Treppenhaus",
        "ça sent le gaz dans l'escalier",
        "huele a gas en el portal",
        "czuć gaz na klatce",
        "apartmanda gaz kokusu var",
        "رائحة غاز قوية في الدرج",
        "пахне газом у під'їзді",
    ],
)
def test_gas_that_nobody_ruled_out_or_that_is_smelt_again_is_certain(text: str) -> None:
    found = by_rules(text)

    assert found is not None
    assert (found.kind, found.level) == ("gas", "certain")


@pytest.mark.parametrize(
    "text",
    [
        "dün gece maytap attılar, sandım bomba patladı, bebek uyandı",
        "dün gece havai fişek attılar, bomba patladı zannettim",
        "last night kids let off bangers, I thought a bomb had gone off",
        "gisteren weer cobra's, ik dacht dat er een bom afging",
        "anoche petardos, pensé que había explotado una bomba",
        "вчора знову петарди, я думав що бомба вибухнула",
    ],
)
def test_fireworks_that_were_taken_for_a_bomb_are_none(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "sokakta bomba patladı",
        "maytap sandım bomba patladı",
        "havai fişek sandım ama bomba patladı",
        "ik dacht aan vuurwerk maar er ligt een bom voor de deur",
        "I thought it was fireworks last night but there is a bomb under the car",
        "gisteravond dacht ik dat er een bom afging, de gevel ligt eruit, iemand gewond",
    ],
)
def test_a_bomb_that_was_taken_for_fireworks_is_one(text: str) -> None:
    assert by_rules(text) is not None


def test_a_text_that_has_none_of_it_keeps_its_words() -> None:
    text = plain("man ligt gewond op straat, gaslucht uit het huis, er is een bom ontploft")

    assert all(each.pattern.sub(" ", text) == text or (each.unless and each.unless.search(text)) for each in RULED_OUT)
