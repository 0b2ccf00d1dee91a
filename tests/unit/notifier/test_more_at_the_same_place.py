"""A second problem, a photo with a word, or a report beside an emergency: whose place and whose photo it is."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation import announced, meaning
from tests.unit.notifier.talking import Talk, likely

FIRE = {"emergency": "fire", "emergency_level": "certain", "decision": "human", "reason": "emergency"}


def told() -> Talk:
    talk = Talk()
    talk.say("half gezonken bootje in de gracht, Kerkkade 48", candidates=likely("wrak bootje", 0.95))
    talk.wait(5)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "en er drijft ook een hoop troep omheen",
        "ook drijven er flessen in het water",
        "y también hay botellas en el agua",
        "а ще поруч плаває сміття",
        "وكمان في زبالة بالمي",
    ],
)
def test_one_thing_more_that_is_told_at_once_is_at_the_same_place(text: str) -> None:
    talk = told()

    talk.say(text, candidates=likely("drijfvuil in water", 0.95))
    talk.wait(5)

    assert [(case.sub, case.place.street, case.place.good) for case in talk.cases] == [
        ("wrak bootje", "Kerkkade 48", True),
        ("drijfvuil in water", "Kerkkade 48", True),
    ]
    assert "Kerkkade 48" in talk.texts[-1]


@pytest.mark.parametrize(
    "text", ["de lamp is stuk", "en bij mij voor de deur is de lamp stuk", "en de lamp bij de school is stuk"]
)
def test_another_problem_that_may_be_elsewhere_is_asked_where_it_is(text: str) -> None:
    talk = told()

    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(5)

    assert [case.place.good for case in talk.cases] == [True, False]


def test_one_thing_more_much_later_is_asked_where_it_is() -> None:
    talk = told()

    talk.wait(3600)
    talk.say("en er drijft ook een hoop troep", candidates=likely("drijfvuil in water", 0.95))
    talk.wait(5)

    assert [case.place.good for case in talk.cases] == [True, False]


@pytest.mark.parametrize("text", ["en nog iets", "hola otra vez, otro problema", "i jeszcze jedno", "noch etwas"])
def test_what_follows_the_word_that_another_report_comes_belongs_to_that(text: str) -> None:
    talk = told()

    talk.wait(900)
    before = len(talk.texts)
    talk.say(text, intent="report", candidates=likely("zwerfvuil", 0.4), decision="ask")
    talk.wait(5)
    after = len(talk.texts)
    talk.photo()
    talk.wait(20)
    talk.say("bord ligt plat, Dorpsstraat 3", candidates=likely("verkeersbord kapot of weg", 0.95))
    talk.wait(5)

    assert after == before
    assert [(case.sub, case.photos) for case in talk.cases] == [("wrak bootje", 0), ("verkeersbord kapot of weg", 1)]


@pytest.mark.parametrize("text", ["iets anders", "en nog iets over de gracht", "nee"])
def test_what_says_more_or_answers_announces_nothing(text: str) -> None:
    assert not announced.another_comes(text)


def test_a_photo_with_a_word_goes_to_the_report_that_it_speaks_of() -> None:
    talk = told()
    talk.say("en de lamp is stuk, Kerkkade 50", candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(5)

    talk.photo("bootje", candidates=likely("wrak bootje", 0.6), decision="ask", reason="too_short")
    talk.wait(5)

    assert [(case.sub, case.photos) for case in talk.cases] == [("wrak bootje", 1), ("lantaarnpaal kapot", 0)]


def test_a_photo_with_a_word_of_another_kind_opens_no_case_where_the_report_has_none_yet() -> None:
    talk = Talk()
    talk.say("rupsen in de eik, Kerkkade 50", candidates=likely("eikenprocessierups", 0.95))
    talk.wait(5)

    talk.photo("nest", candidates=likely("wespen", 0.9))
    talk.wait(5)

    assert [(case.sub, case.photos) for case in talk.cases] == [("eikenprocessierups", 1)]


@pytest.mark.parametrize("text", ["de leuning daar is los", "перед нашим будинком погнутий стовп"])
def test_what_is_reported_after_an_emergency_is_where_that_was(text: str) -> None:
    talk = Talk()
    talk.guarded(talk.say("er is brand op Kerkkade 48", candidates=(), **FIRE))
    talk.wait(400)
    talk.say("de brandweer is er", candidates=(), decision="ask", reason="too_short")
    talk.wait(1200)

    talk.say(text, candidates=likely("brug storing of schade", 0.95))
    talk.wait(5)

    assert [case.place.street for case in talk.cases] == ["Kerkkade 48"]


def test_a_report_long_after_an_emergency_says_itself_where_it_is() -> None:
    talk = Talk()
    talk.guarded(talk.say("er is brand op Kerkkade 48", candidates=(), **FIRE))
    talk.wait(1600)

    talk.say("de lamp is stuk", candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(5)

    assert [case.place.street for case in talk.cases] == [None]


@pytest.mark.parametrize(
    "text", ["de brandweer heeft de lamp omver gereden", "die Feuerwehr hat die Laterne umgefahren"]
)
def test_what_the_helpers_left_is_where_they_came(text: str) -> None:
    talk = Talk()
    talk.guarded(talk.say("er is brand op Kerkkade 48", candidates=(), **FIRE))
    talk.wait(1600)

    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(5)

    assert [case.place.street for case in talk.cases] == ["Kerkkade 48"]


@pytest.mark.parametrize(
    "text",
    [
        "Laat maar zitten, hij wordt nu net opgehaald door de eigenaar. U kunt de melding annuleren",
        "ya no hace falta, ya se fue",
        "mag vervallen dus",
        "hat sich erledigt",
    ],
)
def test_a_report_is_taken_back_in_many_ways(text: str) -> None:
    talk = told()

    talk.say(text)
    talk.wait(5)

    assert [case.state for case in talk.cases] == ["geannuleerd"]


def test_a_long_message_takes_back_only_what_it_calls_a_report() -> None:
    long = "de lamp bij ons in de straat is al weken stuk en de buurman zegt dat het voor hem niet meer hoeft"

    assert not meaning.withdraws(f"{long}, hoeft niet meer van hem")
    assert meaning.withdraws(
        "nou de mannen van de gemeente zijn net geweest en alles is weer goed dus u kunt de melding annuleren"
    )


def test_who_says_that_nothing_is_wrong_reports_nothing() -> None:
    talk = Talk()

    talk.say("niks aan de hand hoor", candidates=likely("geluidsoverlast buren", 0.7))
    talk.wait(10)

    assert talk.cases == ()


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("de lantaarn recht tegenover de halte knippert", True),
        ("the lamp opposite the halte flickers", True),
        ("de lantaarn recht tegenover de school knippert", False),
    ],
)
def test_what_a_place_is_called_after_means_that_place(text: str, is_there: bool) -> None:
    talk = Talk()
    talk.say("prullenbak bij tramhalte Goeverneurlaan puilt uit", candidates=likely("prullenbak vol of kapot", 0.97))
    talk.wait(5)

    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.97))
    talk.wait(5)

    assert [case.place.street == "Tramhalte Goeverneurlaan" for case in talk.cases] == [True, is_there]


@pytest.mark.parametrize(
    "text",
    [
        "de container aan de andere kant van het plein zit vol",
        "the bin on the other side of the square is full",
        "der Container auf der anderen Seite des Platzes ist voll",
        "le conteneur de l'autre côté de la place est plein",
        "el contenedor del otro lado de la plaza está lleno",
        "kontener po drugiej stronie placu, przy piekarni, jest pełny",
        "meydanın diğer tarafında konteyner dolu",
        "контейнер на іншому боці площі переповнений",
        "الحاوية في الجانب الآخر من الساحة ممتلئة",
    ],
)
def test_across_the_square_is_across_the_one_just_named(text: str) -> None:
    talk = Talk()
    talk.say("ratten op het Hobbemaplein", candidates=likely("ratten", 0.98))
    talk.wait(47)
    talk.say(text, candidates=likely("container vol", 0.99))
    talk.wait(60)

    assert all(case.place.good and "Hobbemaplein" in (case.place.street or "") for case in talk.cases)
    assert len(talk.cases) == 2
