"""Of several reports the one ends that the clause names which takes one back; the other stays."""

import pytest

from loket.events import Part
from services.notifier.cases import workflow
from tests.unit.notifier.talking import Talk, likely

MIXED = {"candidates": likely("boom gevaarlijk"), "intent": "status_question"}


def a_tree_and_a_bike(language: str = "nl") -> Talk:
    """A tree that leans, and a wreck of a bike, some hours ago."""
    talk = Talk()
    talk.say("boom hangt scheef, Kerkstraat 12", candidates=likely("boom gevaarlijk"), language=language)
    talk.wait(30)
    talk.say("en een fietswrak, Dorpsstraat 3", candidates=likely("fietswrak"), language=language)
    talk.wait(3 * 3600)
    return talk


def ended(talk: Talk) -> list[str]:
    """What the reports that were taken back are about."""
    assert len(talk.cases) == 2
    return [case.sub for case in talk.cases if case.state == workflow.GEANNULEERD]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Over die fiets: die is weg. Annuleer alleen de melding van de fiets, de boom is nog steeds gevaarlijk"),
        ("nl", "trek alleen de fiets in, de boom niet"),
        ("nl", "De melding van de boom mag je laten staan, die van de fiets mag weg"),
        ("nl", "Fiets is opgehaald dus die kan weg, de boom is nog steeds gevaarlijk"),
        ("en", "About the bike: my neighbour's. Please cancel only the bicycle report, the tree is still dangerous"),
        ("de", "Bitte stornieren Sie nur die Meldung vom Fahrradwrack, der Baum ist noch gefährlich"),
        ("fr", "Pour le vélo, c'est réglé. Annulez seulement le signalement du vélo, l'arbre est toujours dangereux"),
        ("es", "Anulen solo el aviso de la bicicleta, el árbol sigue peligroso"),
        ("pl", "Anulujcie tylko zgłoszenie roweru, drzewo nadal jest niebezpieczne"),
        ("tr", "Sadece bisiklet bildirimini iptal edin, ağaç hâlâ tehlikeli"),
        ("uk", "Скасуйте тільки звернення про велосипед, дерево досі небезпечне"),
        ("ar", "بخصوص الدراجة، أخذها صاحبها. ألغوا بلاغ الدراجة فقط، الشجرة ما زالت خطرة"),
    ],
)
def test_the_one_that_is_named_where_one_is_taken_back(language: str, text: str) -> None:
    talk = a_tree_and_a_bike(language)

    talk.say(text, language=language, **MIXED)
    talk.wait(60)

    assert ended(talk) == ["fietswrak"]


def test_the_one_that_was_just_spoken_of() -> None:
    talk = a_tree_and_a_bike()

    talk.say("de boom is al gesnoeid dus trek die melding maar in, de fiets staat er nog", **MIXED)
    talk.wait(60)

    assert ended(talk) == ["boom gevaarlijk"]


@pytest.mark.parametrize(
    "text",
    [
        "haal die fiets nou eens weg",
        "verwijder de fiets alsjeblieft, de boom is ook eng",
        "de melding van de fiets niet annuleren",
    ],
)
def test_what_takes_nothing_back(text: str) -> None:
    talk = a_tree_and_a_bike()

    talk.say(text, candidates=likely("fietswrak"))
    talk.wait(60)

    assert ended(talk) == []


def test_a_photo_after_it_shows_what_stays() -> None:
    talk = a_tree_and_a_bike()
    talk.wait(90_000)

    talk.say("de fiets is weg, die melding mag dicht. De boom is nog steeds gevaarlijk", **MIXED)
    talk.wait(60)
    talk.photo()
    talk.wait(60)

    assert ended(talk) == ["fietswrak"]
    assert [case.photos for case in talk.cases] == [1, 0]


def test_what_is_gone_is_no_street_that_ends_so() -> None:
    talk = Talk()
    text = "Er staat een boom scheef bij Leyweg 40 en een fietswrak voor Hengelolaan 608"
    cut = text.index("en een")
    talk.say(
        text,
        candidates=likely("boom gevaarlijk", 0.6),
        parts=(
            Part(start=0, end=cut, candidates=likely("boom gevaarlijk")),
            Part(start=cut, end=len(text), candidates=likely("fietswrak")),
        ),
    )
    talk.wait(60)
    talk.say("de fiets is al weg dus trek die maar in, de boom staat er nog", candidates=likely("fietswrak"))
    talk.wait(60)

    assert {case.sub: case.state for case in talk.cases} == {"boom gevaarlijk": "gemeld", "fietswrak": "geannuleerd"}
