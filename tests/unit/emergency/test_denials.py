"""Words that only sound calm: a neighbour who does not open the door, and the lamp post that the car stands against."""

import pytest

from loket import emergency
from loket.emergency import denials


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("lantaarnpaal omver gereden, automobilist zit klem", "accident"),
        ("mn onderbuurman van 84 doet niet open en ik hoor m wel zachtjes kreunen", "injury"),
    ],
)
def test_a_sign_of_need_is_no_denial(text: str, kind: str) -> None:
    calm = emergency.the_head().read(text)[1]

    found = emergency.detect(text)

    assert calm
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "er komen vonken uit een electriciteitskast op straat, er spelen kinderen omheen",
        "vonken uit de stroomkast, peuters spelen ernaast",
    ],
)
def test_children_who_play_beside_danger_are_no_game(text: str) -> None:
    found = emergency.detect(text)

    assert found is not None
    assert (found.kind, found.level) == ("electrocution", "certain")
    assert "spel" not in emergency.without_denials(text)


@pytest.mark.parametrize(("text", "is_danger"), [("blood everywhere", True), ("squashed cat, blood everywhere", False)])
def test_blood_everywhere_is_no_habit_and_that_of_an_animal_no_emergency(text: str, is_danger: bool) -> None:
    assert (emergency.detect(text) is not None) is is_danger


@pytest.mark.parametrize(
    "text", ["lantaarnpaal omver gereden", "de lantaarnpaal brandt niet", "de buren doen niet open", "lamp zit klem"]
)
def test_of_nobody_in_need_nothing_changes(text: str) -> None:
    assert emergency.detect(text) is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("hij reageert niet meer", "hij meer"),
        ("she isn't breathing", "she"),
        ("er atmet nicht mehr", "er"),
        ("il ne respire plus", "il"),
        ("no respira", ""),
        ("on nie oddycha", "on"),
        ("він не дихає", "він"),
        ("ما يتنفس", ""),
        ("er is niets aan de hand", "er is niets aan de hand"),
    ],
)
def test_what_only_sounds_calm_is_left_out_in_each_language(text: str, left: str) -> None:
    assert " ".join(denials.without(text).split()) == left


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("opeens hangt de mond van mijn vader scheef", "injury"),
        ("oma praat ineens wartaal en haar arm doet het niet", "injury"),
        ("help ik kan niet meer opstaan ik lig al uren op de grond", "injury"),
        ("kind met hoofd klem tussen de spijlen van het hek", "accident"),
        ("de steiger is in elkaar gezakt", "collapse"),
        ("gazlucht in huis", "gas"),
        ("gastlucht in het trappenhuis", "gas"),
    ],
)
def test_what_no_rule_foresaw_before_is_found(text: str, kind: str) -> None:
    found = emergency.by_rules(text)

    assert found is not None
    assert (found.kind, found.level) == (kind, "certain")
    assert emergency.detect(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "er liggen veel pillen en spuiten",
        "er liggen veel pillen in de bosjes",
        "zakjes en pillen gevonden in de speeltuin",
        "de steiger is in elkaar gezet",
        "het bord hangt scheef",
        "het bankje is te laag, mijn moeder kan niet opstaan",
    ],
)
def test_what_only_looks_so_is_not(text: str) -> None:
    assert emergency.detect(text) is None


@pytest.mark.parametrize(
    "text",
    ["ik heb alle pillen klaar liggen", "hele strip pillen geslikt", "mijn vriendin ligt hier met veel pillen op"],
)
def test_pills_that_somebody_takes_are_no_litter(text: str) -> None:
    found = emergency.detect(text)

    assert found is not None
    assert found.kind == "suicide"
