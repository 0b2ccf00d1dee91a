"""A report that is named by its number or its rank is the one that is meant."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.cases import workflow
from tests.unit.notifier.two_reports import STATUS, two_reports, went_to


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
