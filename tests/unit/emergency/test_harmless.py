"""What only looks like danger in nine languages: who drives off, heat, a film next door, a slat that is gone."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import by_rules, detect, harmless


@pytest.mark.parametrize(
    "text",
    [
        "laat maar, hij rijdt net weg. melding mag weg",
        "never mind, he just drove off",
        "er fährt gerade weg",
        "il vient de partir",
        "mi niña casi se cae de cabeza",
        "de boom hangt tegen de gevel en kraakt bij wind",
        "my daughter nearly fell over it",
        "żona prawie wpadła na rower",
        "мама мало не впала вчора",
        "ma mère a failli tomber hier",
        "meine Mutter ist fast hingefallen",
        "annem az kalsın düşüyordu",
        "امي كادت تقع",
        "ya se va el coche",
        "już odjechał",
        "kamyon az önce gitti",
        "السيارة راحت",
        "щойно поїхав",
        "Schenkwegh 155 boom hangt met zn stam tege de gevel aan en kraakt bij wind",
        "two slats gone",
        "zwei Latten fehlen",
        "faltan dos tablas",
    ],
)
def test_who_drives_off_and_a_slat_that_is_gone_are_no_danger(text: str) -> None:
    assert harmless.without(text) is not None
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "can i bring old pills and tablets to the recycling point",
        "oude medicijnen en pillen inleveren, waar kan dat",
        "takken slaan je in het gezicht als je daar loopt",
        "кущі звисають на доріжку, б'ють по обличчю",
        "the branches slap you in the face on that path",
        "Amor ya estoy en el tren, llego a las 8, pon el arroz",
        "ik zit nu in de trein, ben om zes uur thuis",
        "hij is net weggereden, laat maar zitten hoor",
        "annem düştü az kalsın",
    ],
)
def test_what_is_brought_back_grows_over_a_path_or_is_over_is_no_danger(text: str) -> None:
    assert harmless.without(text) is not None
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "hij slaat haar in het gezicht bij de struiken",
        "ik zit in de trein en een man zwaait met een mes",
        "i took all the old pills and tablets, goodbye",
        "hij is net weggereden en mijn zoon ligt bloedend op straat",
    ],
)
def test_the_same_words_in_danger_are_danger(text: str) -> None:
    assert detect(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "hij rijdt net weg en mijn zoon ligt bewusteloos op de grond",
        "he just drove off and my son is lying there bleeding",
        "er fährt gerade weg, meine Frau blutet am Kopf",
        "boom hangt tegen de gevel en er ligt een vrouw bewusteloos onder",
        "cover is off the pole and toddlers are poking sticks in it",
        "he nearly fell off the roof and is hanging from the gutter, help",
        "bijna gevallen, bloed overal, hij reageert niet",
    ],
)
def test_danger_beside_it_is_danger(text: str) -> None:
    assert detect(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "bij de buren elke nacht geschiet en geschreeuw, ze kijken actiefilms op vol volume",
        "gunshots and screams through the wall every night, next door watches movies at full volume",
        "jede Nacht Schüsse und Schreie durch die Wand, die Nachbarn schauen Actionfilme sehr laut",
        "des coups de feu et des cris chez les voisins, ils regardent des films d'action à fond",
        "tiros y gritos en casa del vecino, ven películas de acción a todo volumen",
        "strzały i krzyki za ścianą, sąsiedzi oglądają filmy akcji",
        "duvardan silah sesleri ve çığlıklar, komşular aksiyon filmi izliyor",
        "стрілянина і крики за стіною, сусіди дивляться бойовики на повну гучність",
        "Evde sıcaktan yanıyoruz pencere açamıyoruz çünkü dışarısı lağım kokuyor",
        "We are boiling in here, burning up from the heat, the drain smells too much to open a window",
    ],
)
def test_a_film_next_door_and_the_heat_are_no_danger(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("weapon", "стрілянина на вулиці, ми дивилися серіал, це не фільм"),
        ("weapon", "des coups de feu dehors pendant qu'on regardait des films"),
        ("fire", "evde yangın var, çok sıcak, alevler çıkıyor"),
    ],
)
def test_shots_outside_and_a_fire_are_danger_whatever_is_watched(kind: str, text: str) -> None:
    found = by_rules(text)

    assert found is not None
    assert (found.kind, found.level) == (kind, "certain")


@pytest.mark.parametrize(
    "text",
    [
        "baby wakker iedereen wakker door het heien",
        "the kids are awake again because of the drilling",
        "los niños se han despertado por las obras",
        "dziecko się obudziło przez remont",
        "bebek uyandı inşaat yüzünden",
        "bi sey soylicem",
        "ik wil even iets melden",
        "je voudrais signaler quelque chose",
        "quiero avisar de algo",
        "хочу щось запитати",
    ],
)
def test_whom_a_noise_woke_and_who_will_say_something_are_in_no_danger(text: str) -> None:
    assert harmless.without(text) is not None
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "baby wakker maar hij ademt niet",
        "ik wil iets zeggen, mijn man slaat me",
        "everyone awake, the house is on fire",
    ],
)
def test_what_is_told_beside_it_is_found_as_ever(text: str) -> None:
    assert detect(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Il n'est pas agressif du tout mais il fait froid",
        "Er schläft dort und ist nicht aggressiv",
        "saldırgan değil ama hava soğuk",
        "hij is niet agressief hoor, maar wel koud",
    ],
)
def test_who_is_said_not_to_be_aggressive_is_no_danger(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize("text", ["un homme est agressé devant moi au secours", "bir adam bana saldırıyor"])
def test_who_is_attacked_is_in_danger(text: str) -> None:
    found = detect(text)
    assert found is not None
    assert found.kind == "violence"
