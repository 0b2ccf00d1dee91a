"""Situations told without a word of danger: found by the rules alone; minutes ago is now, years ago is past."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import by_rules, detect


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("injury", "er lag iets paars op tafel en opa heeft blauwe lippen"),
        ("suicide", "mijn zus heeft een hele strip oxazepam ingenomen"),
        ("water", "three minutes ago my son fell in the canal and hasn't come up"),
        ("violence", "fünf Jungs treten meinen Sohn"),
        ("water", "Hier ist jemand ins Eis eingebrochen"),
        ("fire", "theres smoek everywhere we cant get out"),
        ("injury", "elle est tombée de l'échelle et ne sent plus ses jambes"),
        ("collapse", "hay una mano entre los escombros"),
        ("accident", "kierowca uwięziony w aucie"),
        ("collapse", "molozun altında bir kadın var"),
        ("injury", "الطفل شرب كلور"),
        ("other", "дитина замкнена в авто на сонці, не реагує"),
    ],
)
def test_a_situation_is_found_by_the_rules_alone(kind: str, text: str) -> None:
    found = by_rules(text)

    assert found is not None
    assert (found.kind, found.level) == (kind, "certain")


@pytest.mark.parametrize(
    ("minutes", "year"),
    [
        (
            "een kwartier geleden viel hij van de ladder, benen voelt hij niet",
            "jaren geleden viel hij van de ladder, benen voelt hij niet",
        ),
        ("ten minutes ago a car hit my son", "two years ago a car hit my son"),
        (
            "vor zehn Minuten ist ein Kind in den Kanal gefallen und kommt nicht mehr hoch",
            "vor zwei Jahren ist ein Kind in den Kanal gefallen und kommt nicht mehr hoch",
        ),
        (
            "il y a dix minutes une dame a été renversée par un bus",
            "il y a deux ans une dame a été renversée par un bus",
        ),
        (
            "hace diez minutos cayó de la escalera y no siente las piernas",
            "hace dos meses cayó de la escalera y no siente las piernas",
        ),
        ("kwadrans temu chłopiec wpadł do kanału", "miesiąc temu chłopiec wpadł do kanału"),
        ("on dakika önce çocuk kanala düştü", "iki yıl önce çocuk kanala düştü"),
        ("قبل شوي وقعت السقالة وتحتها عمال", "قبل سنة وقعت السقالة وتحتها عمال"),
        ("десять хвилин тому хлопець впав у воду", "два роки тому хлопець впав у воду"),
    ],
)
def test_minutes_ago_is_now_and_years_ago_is_past(minutes: str, year: str) -> None:
    now, past = by_rules(minutes), by_rules(year)

    assert now is not None
    assert now.level == "certain"
    assert past is not None
    assert past.level == "possible"


@pytest.mark.parametrize(
    "text",
    [
        "wat moet ik doen als mijn kind ooit een batterijtje inslikt, hebben jullie een folder",
        "Gibt es Unterricht dazu, was man tut, wenn ein Auto im Kanal landet?",
        "شاحنة دعست العامود الصغير وراحت",
        "taşınırken çocuklar çekiçle tuşlara vuruyor",
    ],
)
def test_what_is_asked_or_over_alarms_nobody(text: str) -> None:
    assert detect(text) is None
