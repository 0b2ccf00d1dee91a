"""A crossing that is suicide, a dog that ran away, children to be fetched: no emergency. Somebody in a tree is one."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import by_rules, detect, harmless
from loket.emergency.manners import is_lost_pet


@pytest.mark.parametrize(
    "text",
    [
        "deze oversteek is zelfmoord, Hoefkade 12",
        "dit bankje is echt zelfmoord haha, Hoefkade 12",
        "oversteken hier is zelfmoord",
        "crossing here is suicide",
        "the crossing is pure suicide Hoefkade 12",
        "der Radweg ist Selbstmord",
        "ce carrefour c'est du suicide",
        "este cruce es un suicidio",
        "to skrzyżowanie to samobójstwo",
        "bu kavşak intihar",
        "цей перехід це самогубство",
        "we gaan dood van de stank uit het riool Hoefkade 12",
        "ik ga dood van de herrie hier",
        "de meeuwen schreeuwen elke ochtend om vijf uur moord en brand op ons dak, Duinstraat 33",
    ],
)
def test_a_manner_of_speaking_is_no_despair(text: str) -> None:
    assert by_rules(text) is None
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "ik wil zelfmoord plegen",
        "ze roepen moord en brand en er is brand op de tweede, help",
        "op de brug is zelfmoord gepleegd",
        "deze weg is zelfmoord en ik wil niet meer",
        "ik ga dood",
        "ik ga dood van de pijn",
        "I am going to commit suicide at the crossing",
        "die Brücke, ich will Selbstmord begehen",
        "je veux me suicider sur ce pont",
        "chcę popełnić samobójstwo",
    ],
)
def test_what_people_say_of_themselves_is_believed(text: str) -> None:
    assert detect(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "mijn hond is weg, Zuiderpark",
        "onze kat is kwijt",
        "my dog is missing",
        "my dog ran away in Zuiderpark",
        "mein Hund ist weg",
        "mon chien a disparu",
        "mi perro se ha perdido",
        "zginął mi pies",
        "köpeğim kayıp",
        "كلبي ضاع",
        "мій собака зник",
    ],
)
def test_a_pet_that_ran_away_is_known(text: str) -> None:
    assert is_lost_pet(text)
    assert harmless.without(text) is not None
    assert detect(text) is None


@pytest.mark.parametrize("text", ["mijn hond is weg en mijn kind ook", "mijn hond is in het water gevallen"])
def test_a_pet_beside_somebody_in_need_is_no_lost_pet(text: str) -> None:
    assert not is_lost_pet(text)


@pytest.mark.parametrize(
    "text",
    [
        "schat vergeet je de kinderen niet op te halen om 3 uur",
        "don't forget to pick up the kids",
        "vergiss nicht die Kinder abzuholen",
        "n'oublie pas de récupérer les enfants",
        "no te olvides de recoger a los niños",
        "nie zapomnij odebrać dzieci",
        "çocukları almayı unutma",
        "لا تنسى تجيب الأولاد",
        "не забудь забрати дітей",
    ],
)
def test_who_is_to_fetch_the_children_left_none_behind(text: str) -> None:
    rest = harmless.without(text)

    assert rest is not None
    assert len(rest.split()) <= 1


@pytest.mark.parametrize(
    "text",
    [
        "mijn buurvrouw is er vandaag over gevallen",
        "mijn zoontje heeft er zijn knie aan open gehaald",
        "my neighbour fell over it this morning",
        "my son scraped his knee on it",
        "mein Sohn hat sich das Knie aufgeschürft",
        "ma voisine est tombée dessus aujourd'hui",
        "mi hijo se raspó la rodilla",
        "syn zdarł kolano",
        "oğlum dizini sıyırdı",
        "син здер коліно",
    ],
)
def test_of_who_fell_over_it_before_little_is_left(text: str) -> None:
    rest = harmless.without(text)

    assert rest is not None
    assert len(rest.split()) <= 2


@pytest.mark.parametrize(
    "text",
    [
        "mijn buurvrouw is er net over gevallen",
        "mijn buurvrouw is er vandaag over gevallen, heup gebroken",
        "my neighbour fell over it this morning and is lying there",
        "meine Nachbarin ist heute darüber gefallen, sie liegt noch da",
    ],
)
def test_who_lies_there_is_believed(text: str) -> None:
    assert harmless.without(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "er hangt een man aan een boom in het Zuiderpark",
        "there is a man hanging from a tree in the park",
        "es hängt ein Mann an einem Baum",
        "un homme pendu à un arbre",
        "hay un hombre colgado de un árbol",
        "człowiek wisi na drzewie",
        "bir adam ağaca asılı",
        "رجل معلق في شجرة",
        "чоловік висить на дереві",
    ],
)
def test_for_somebody_in_a_tree_112_comes_first(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert (found.kind, found.level) == ("other", "certain")


@pytest.mark.parametrize(
    "text",
    ["er hangt een tak aan een boom", "er hangt een jongen aan een tak te spelen", "er hangt een fiets in de boom"],
)
def test_what_else_hangs_there_is_none(text: str) -> None:
    assert detect(text) is None
