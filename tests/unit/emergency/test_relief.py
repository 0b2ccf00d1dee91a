"""That help is there, or that it is over, in nine languages; what only comes is not there yet."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import relief

HERE = """
de brandweer staat inmiddels voor de deur
gelukkig is de politie er
ze zit in de ambulance, bedankt allemaal
mijn vader wordt nu behandeld
de monteur van stedin is er, gas is dicht
the police officers have just arrived
two paramedics are with her now, thanks so much
my neighbour was taken to the hospital
the fire has been put out
der Notarzt ist jetzt bei ihm
die Polizei hat ihn mitgenommen
meine Nachbarin wird gerade versorgt
der Brand ist gelöscht, vielen Dank
les pompiers viennent d'arriver
le monsieur est pris en charge, merci
l'incendie est maîtrisé
los bomberos acaban de llegar, gracias
la ambulancia se la ha llevado
el incendio está controlado
pogotowie już przyjechało
karetka zabrała sąsiada do szpitala
pożar ugaszony, dziękujemy
itfaiye şimdi burada
annemi hastaneye götürdüler
yangın söndürüldü
وصلت سيارة الإسعاف
الشرطة هنا الآن شكرا
تم إخماد الحريق
швидка вже тут, дякую
пожежники загасили пожежу
сусіда забрали до лікарні
"""
WELL = """
zij is weer bij kennis
he is awake and talking again
er ist wieder ansprechbar
elle va mieux maintenant
ya está consciente
mi vecino está mejor
sąsiadka odzyskała przytomność
durumu iyi
هو بخير
він прийшов до тями
"""
NOT_SO = """
is de brandweer er al?
de ambulance is er nog niet
de ambulance is onderweg
waar is de politie
the paramedics are on their way
the police have not come
he needs to be taken to the hospital
the fire is out of control
das Feuer ist aus dem Keller in den Flur gekommen
der Krankenwagen ist noch nicht da
er ist nicht bei Bewusstsein
les pompiers ne sont pas là
il doit être pris en charge
la ambulancia está en camino
los bomberos no han llegado
karetka jest w drodze
policja jest tu potrzebna
nie odzyskał przytomności
itfaiye gelmedi
ambulans yolda
لم تصل الشرطة
الإسعاف في الطريق
швидка ще не приїхала
поліція потрібна тут
de brandweer is er maar het brandt nog steeds
the ambulance took him and another one is still lying there
hier is hulp nodig
help there is somebody in the water
mijn zoon is meegenomen door een man
a woman was hit by an ambulance
"""
MORE = """
de politie is er, maar hij schiet op iedereen
the police are here but there is a bomb in the building
die Feuerwehr ist da, aber im zweiten Stock brennt es auch bei den Nachbarn ganz schlimm
"""


def lines(listed: str) -> list[str]:
    return listed.strip().split("\n")


@pytest.mark.parametrize("text", lines(HERE))
def test_help_is_there_and_nothing_else_is_told(text: str) -> None:
    assert relief.is_told(text)
    assert relief.is_all(text)


@pytest.mark.parametrize("text", lines(WELL))
def test_somebody_is_well_again_which_by_itself_rules_nothing_out(text: str) -> None:
    assert relief.is_told(text)
    assert not relief.is_all(text)


@pytest.mark.parametrize("text", [*lines(NOT_SO), "", "!!", "?", "de " * 300])
def test_nobody_has_come_or_it_is_not_over(text: str) -> None:
    assert not relief.is_told(text)
    assert not relief.is_all(text)


@pytest.mark.parametrize("text", lines(MORE))
def test_help_that_is_there_hides_no_other_danger(text: str) -> None:
    assert not relief.is_all(text)
