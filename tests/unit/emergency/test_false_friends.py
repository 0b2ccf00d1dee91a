"""Words of danger in one language are harmless in another: a Frenchman's "mes" is no Dutch knife."""

import pytest

from loket.emergency import by_rules

HARMLESS = (
    "votre haie touche mes gouttières, coupez la svp",
    "Mes voisins font du bruit tous les soirs, bonjour",
    "las farolas no funcionan este mes",
    "el mes pasado ya avisé de la basura",
    "komsunun kopegi butun gun havliyor",
    "Her gün çöpler burada",
    "gun boyu park ediyorlar, bisiklet yolu dolu",
    "in der Allee hängen tote Arme über dem Weg",
    "er slaapt een arme man in het portiek",
    "drie weken een zwerver in het portiek, arme man, hij plast tegen de brievenbussen",
    "die Laterne ist aus, arme Katze saß im Dunkeln",
    "les boutons de la borne sont cassés",
    "un mouton mange les fleurs du rond-point",
    "tag à la bombe sur le mur de l'école",
    "la bomba de calor de al lado hace ruido",
    "muzyka huczy jak bomba co wieczór",
    "fajrant, a dzwony biją o trzeciej w nocy",
    "l'attente au feu est trop longue au carrefour",
    "une voiture devant la borne incendie",
    "çukurdan geçerken lastik patladi",
    "машина стоїть на пожежному проїзді",
    "de lampen in het stadspark doen het niet",
)
MEANT = (
    ("mes!! bij de Jumbo", "weapon"),
    ("man zwaait groot mes, politie svp", "weapon"),
    ("mes in de klas, les is gestopt", "weapon"),
    ("Zij zwaait mes, zoontje pas 3", "weapon"),
    ("vechtpartij, mes gezien, svp komen", "violence"),
    ("Homme armé dans la cour de l'école", "weapon"),
    ("Un homme armé rue de Paris", "weapon"),
    ("Individu armé de couteaux devant la gare", "weapon"),
    ("Boyfriend pulled gun on her, send police", "weapon"),
    ("Burglar pulled gun", "weapon"),
    ("Gun in garden", "weapon"),
    ("iemand met een mes bij les halles", "weapon"),
    ("هو معه mes", "weapon"),
    ("he has a gun, her gun is loaded", "weapon"),
    ("a man with a gun bu evde", "weapon"),
    ("un homme sort une arme", "weapon"),
    ("une bombe dans la gare", "explosion"),
    ("bomba w szkole", "explosion"),
    ("okulda bomba var", "explosion"),
    ("łódź tonie, ludzie w wodzie", "water"),
    ("викличте поліцію", "other"),
    ("людина впала в річку", "water"),
    ("чоловік не рухається", "injury"),
    ("він має пістолет", "weapon"),
    ("зникла дівчинка, п'ять років", "missing_child"),
    ("mijn vrouw heeft weeën, de baby komt", "injury"),
    ("wires hanging down and sparks everywhere", "electrocution"),
)


@pytest.mark.parametrize("text", HARMLESS)
def test_a_word_that_is_harmless_in_the_language_of_the_text_is_no_alarm(text: str) -> None:
    assert by_rules(text) is None


@pytest.mark.parametrize(("text", "kind"), MEANT)
def test_the_same_word_is_an_alarm_where_it_is_meant(text: str, kind: str) -> None:
    found = by_rules(text)

    assert found is not None
    assert found.kind == kind
