"""A message that names one of a resident's own reports is about that one, not about the latest."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.cases import workflow
from tests.unit.notifier.talking import Talk, likely

HOUR = 3600
DAY = 86_400
TILE = {"candidates": likely("losse stoeptegel", 0.97)}
LAMP = {"candidates": likely("lantaarnpaal kapot", 0.97)}
UNSURE = {"decision": "ask", "reason": "low_confidence", "candidates": likely("lantaarnpaal kapot", 0.3)}
STATUS = {"intent": "status_question", "candidates": likely("verkeerslicht storing", 0.2)}
FIXED = TILE | {"intent": "feedback_yes"}
NOT_FIXED = TILE | {"intent": "feedback_no"}


def two_reports(**of_second: object) -> Talk:
    """A tile in Kerkstraat, and an hour later a lamp in Dorpsstraat, of which is talked now."""
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12", **TILE)
    talk.wait(HOUR)
    talk.say("lantaarnpaal kapot, Dorpsstraat 3", **(LAMP | of_second))
    talk.wait(HOUR)
    return talk


def went_to(talk: Talk) -> str:
    """Which report the last message stands with: ``tile``, ``lamp`` or ``none``."""
    step = next(step for _, found, step in reversed(talk.steps) if getattr(found, "message", None) is not None)
    of = {case.id: name for case, name in zip(talk.cases, ("tile", "lamp"), strict=False)}
    return next((of.get(case, "other") for case in step.attached.values()), "none")


# By where it is


@pytest.mark.parametrize(
    "text",
    [
        "Kerkstraat 12",
        "op de Kerkstraat 12 is het nu opgelost",
        "at Kerkstraat 12 it is solved now",
        "Kerkstraat 12 ist es schon weg",
        "à Kerkstraat 12 c'est réglé",
        "w Kerkstraat 12 jest lepiej",
    ],
)
def test_the_address_of_the_first_report_leaves_the_second_where_it_is(text: str) -> None:
    talk = two_reports()

    talk.say(text, **UNSURE)
    talk.wait(10)

    tile, lamp = talk.cases
    assert (tile.place.street, lamp.place.street) == ("Kerkstraat 12", "Dorpsstraat 3")
    assert went_to(talk) == "tile"


@pytest.mark.parametrize("text", ["niet Kerkstraat 12 maar Kerkstraat 14", "Bij de Kerkstraat moet het nummer 14 zijn"])
def test_another_number_in_its_street_puts_the_first_report_right(text: str) -> None:
    talk = two_reports()

    talk.say(text, **UNSURE)
    talk.wait(10)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 14", "Dorpsstraat 3"]


def test_a_number_for_the_thing_of_the_first_report_moves_that() -> None:
    talk = two_reports()

    talk.say("sorry de tegel is bij nummer 14", **TILE)
    talk.wait(10)

    assert [(case.sub, case.place.street) for case in talk.cases] == [
        ("losse stoeptegel", "Kerkstraat 14"),
        ("lantaarnpaal kapot", "Dorpsstraat 3"),
    ]


def test_an_address_answers_where_it_is_also_that_of_another_report() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12", **TILE)
    talk.wait(HOUR)
    talk.say("en er is ook een lantaarnpaal kapot", **LAMP)
    talk.wait(60)

    talk.say("Kerkstraat 12", **UNSURE)
    talk.wait(10)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 12", "Kerkstraat 12"]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("fietswrak Kerkstraat 12", {"candidates": likely("fietswrak", 0.95)}),
        ("er ligt een losse tegel, Meidoornlaan 4", TILE),
    ],
)
def test_what_is_new_opens_a_report(text: str, changes: dict[str, object]) -> None:
    talk = two_reports()

    talk.say(text, **changes)
    talk.wait(10)

    assert len(talk.cases) == 3


# By number and rank


@pytest.mark.parametrize(
    "text",
    [
        "melding {} intrekken graag",
        "{} kan weg, is al gemaakt",
        "please withdraw {}",
        "Bitte Meldung {} löschen",
        "supprimez le signalement {}",
        "quiero anular el aviso {}",
        "proszę usunąć zgłoszenie {}",
        "{} numaralı bildirimi iptal edin",
        "скасуйте звернення {}",
        "أريد إلغاء البلاغ {}",
    ],
)
def test_the_report_that_is_named_by_its_number_is_taken_back(text: str) -> None:
    talk = two_reports()

    talk.say(text.format(talk.cases[0].number), **STATUS)
    talk.wait(10)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD, workflow.GEMELD]
    assert talk.texts[-1] == talk.municipality.text("withdrawn", number=talk.cases[0].number or "")


def test_the_last_part_of_its_number_is_enough() -> None:
    talk = two_reports()

    talk.say("melding 00001 mag weg", **STATUS)
    talk.wait(10)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD, workflow.GEMELD]


@pytest.mark.parametrize("text", ["waarom is {} gesloten", "melding {} niet annuleren", "{}", "hoe staat het met {}?"])
def test_a_question_or_a_number_alone_takes_nothing_back(text: str) -> None:
    talk = two_reports()

    talk.say(text.format(talk.cases[0].number), **STATUS)
    talk.wait(10)

    assert [case.state for case in talk.cases] == [workflow.GEMELD, workflow.GEMELD]


@pytest.mark.parametrize(
    "text",
    [
        "Bij melding {}: het zijn er nu drie",
        "about report {}: there are three of them now",
        "zu Meldung {}: es sind jetzt drei",
        "do zgłoszenia {}: teraz są trzy",
    ],
)
def test_what_is_told_of_a_number_stands_with_that_report(text: str) -> None:
    talk = two_reports()

    talk.say(text.format(talk.cases[0].number), **STATUS)
    talk.wait(10)

    assert went_to(talk) == "tile"
    assert talk.texts[-1] == talk.municipality.text("added", number=talk.cases[0].number or "")


def test_a_photo_under_a_number_is_of_that_report() -> None:
    talk = two_reports()

    talk.photo(talk.cases[0].number, **STATUS)
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [1, 0]
    assert talk.texts[-1] == talk.municipality.text("added_photo", number=talk.cases[0].number or "")


@pytest.mark.parametrize(
    "text",
    [
        "ik trek mijn eerste melding in",
        "please withdraw my first report",
        "bitte meine erste Meldung löschen",
        "annulez mon premier signalement",
        "quiero anular mi primer aviso",
        "proszę wycofać pierwsze zgłoszenie",
        "ilk bildirimimi iptal edin",
        "скасуйте перше звернення",
        "أريد إلغاء البلاغ الأول",
    ],
)
def test_the_first_report_is_taken_back_by_its_rank(text: str) -> None:
    talk = two_reports()

    talk.say(text, **STATUS)
    talk.wait(10)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD, workflow.GEMELD]


def test_what_is_told_of_the_first_report_stands_with_that() -> None:
    talk = two_reports()

    talk.say("nog iets over de eerste melding: mijn moeder struikelde erover", **STATUS)
    talk.wait(10)

    assert went_to(talk) == "tile"


def test_another_report_that_is_announced_is_none_of_those_that_there_are() -> None:
    talk = two_reports()

    talk.say("ik heb nog een tweede melding", **STATUS)
    talk.wait(10)

    assert went_to(talk) == "lamp"


@pytest.mark.parametrize(
    "text",
    [
        "allebei intrekken",
        "please cancel both reports",
        "beide Meldungen stornieren",
        "annulez les deux",
        "anulować oba",
    ],
)
def test_both_are_taken_back_with_one_message(text: str) -> None:
    talk = two_reports()

    talk.say(text, **STATUS)
    talk.wait(10)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD, workflow.GEANNULEERD]
    assert all((case.number or "") in talk.texts[-1] for case in talk.cases)


# By its thing


@pytest.mark.parametrize("text", ["de tegel is al gemaakt zie ik", "laat die tegel maar zitten, opgelost"])
def test_the_report_of_the_thing_that_is_gone_is_taken_back(text: str) -> None:
    talk = two_reports()

    talk.say(text, **FIXED)
    talk.wait(10)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD, workflow.GEMELD]


@pytest.mark.parametrize("text", ["de tegel ligt weer vast", "the tile was put back", "die Platte wurde repariert"])
def test_what_is_told_of_a_thing_stands_with_its_report(text: str) -> None:
    talk = two_reports()

    talk.say(text, **FIXED)
    talk.wait(10)

    assert went_to(talk) == "tile"
    assert (talk.cases[0].number or "") in talk.texts[-1]


def test_a_short_question_after_a_thing_is_how_its_report_stands() -> None:
    talk = two_reports()

    talk.say("en de tegel?", **(TILE | {"intent": "gibberish"}))
    talk.wait(10)

    tile, lamp = talk.cases
    assert (tile.number or "-") in talk.texts[-1]
    assert (lamp.number or "-") not in talk.texts[-1]


@pytest.mark.parametrize(
    "text",
    [
        "de tegel ligt er nog steeds los bij",
        "ja maar die tegel nog niet",
        "nein die Platte noch nicht",
        "the tile is not",
    ],
)
@pytest.mark.parametrize("after", [HOUR, 2 * DAY])
def test_a_no_about_another_thing_opens_nothing_again(text: str, after: float) -> None:
    talk = two_reports()
    talk.set_status(talk.cases[1].id, workflow.AFGEHANDELD, "Lamp vervangen")
    talk.wait(after)

    talk.say(text, **NOT_FIXED)
    talk.wait(10)

    tile, lamp = talk.cases
    assert lamp.state == workflow.AFGEHANDELD
    assert went_to(talk) == "tile"
    assert (tile.number or "-") in talk.texts[-1]


def test_a_no_about_the_thing_that_was_asked_about_opens_that_again() -> None:
    talk = two_reports()
    talk.set_status(talk.cases[1].id, workflow.AFGEHANDELD, "Lamp vervangen")
    talk.wait(HOUR)

    talk.say("nee die lamp doet het nog niet", **(LAMP | {"intent": "feedback_no"}))
    talk.wait(10)

    assert talk.cases[1].state == workflow.HEROPEND


# Photos


@pytest.mark.parametrize("text", ["dit is de tegel", "de tegel", "this is the tile", "voici la dalle", "هذه البلاطة"])
def test_a_photo_whose_words_name_the_first_report_is_of_that(text: str) -> None:
    talk = two_reports()

    talk.photo(text, **TILE)
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [1, 0]


@pytest.mark.parametrize("seconds", [1, 5, 60])
@pytest.mark.parametrize(("text", "changes"), [("dit is de tegel", TILE), ("van de Kerkstraat", UNSURE)])
def test_words_behind_a_photo_say_which_report_it_is_of(text: str, changes: dict[str, object], seconds: float) -> None:
    talk = two_reports()
    talk.photo()
    talk.wait(seconds)

    talk.say(text, **changes)
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [1, 0]


def test_what_is_told_of_a_thing_leaves_the_photo_of_another_where_it_is() -> None:
    talk = two_reports()
    talk.photo()
    talk.wait(30)

    talk.say("die tegel ligt daar trouwens ook nog altijd helemaal los bij die deur", **NOT_FIXED)
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [0, 1]


@pytest.mark.parametrize(
    "text", ["foto van de tegel:", "foto van de tegel komt zo", "photo of the tile", "Foto der Platte"]
)
def test_a_photo_that_is_announced_is_of_what_it_was_announced_for(text: str) -> None:
    talk = two_reports()
    sent = len(talk.texts)

    talk.say(text, **(STATUS | TILE))
    talk.wait(1)
    talk.photo()
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [1, 0]
    assert all("DH-" not in text for text in talk.texts[sent:])
