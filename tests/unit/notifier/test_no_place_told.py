"""Who is asked where it is and tells no place: asked once more, and then the report goes on as it is."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from loket.providers.content import AskLocation
from services.notifier.conversation import nowhere
from tests.unit.notifier.talking import Talk, likely

TILE = "losse stoeptegel"


def asked_where() -> Talk:
    """A resident who is asked where a loose tile is."""
    talk = Talk()
    talk.say("er ligt een losse tegel", candidates=likely(TILE))
    talk.wait(15)
    assert isinstance(talk.sent[-1].content, AskLocation)
    return talk


def answers(talk: Talk, text: str, intent: str = "gibberish") -> None:
    """A short answer of which the model makes nothing."""
    talk.say(text, candidates=likely(TILE, 0.2), intent=intent, intent_p=0.5, decision="human")
    talk.wait(15)


def questions(talk: Talk) -> int:
    """How often they were asked for a place."""
    return sum(isinstance(d.content, AskLocation) for d in talk.sent)


@pytest.mark.parametrize("intent", ["gibberish", "greeting", "report", "question"])
@pytest.mark.parametrize(
    "said",
    [
        "hier",
        "op de stoep voor mijn deur",
        "Voor mijn deur!",
        "gewoon bij ons in de straat",
        "In Den Haag",
        "'s-Gravenhage",
        "outside our house",
        "in the hague",
        "somewhere in town",
        "vor meiner Haustür",
        "bei uns in der Straße",
        "devant chez moi",
        "à La Haye",
        "delante de mi casa",
        "pod moimi drzwiami",
        "w Hadze",
        "evimin önünde",
        "Lahey'de",
        "أمام باب بيتي",
        "في لاهاي",
        "перед нашим домом",
        "біля моїх дверей",
        "у Гаазі",
    ],
)
def test_who_tells_no_place_is_asked_once_more_and_then_it_goes_on(said: str, intent: str) -> None:
    talk = asked_where()

    answers(talk, said, intent)
    twice, place = questions(talk), talk.cases[0].place
    answers(talk, f"{said}.", intent)

    assert (twice, place.street, place.spot) == (2, None, None)
    assert not any("plek" in text.casefold() for text in talk.texts)
    assert questions(talk) == 2
    assert (talk.memory.question, talk.texts[-1]) == (None, "Dank u. Wij gaan ermee verder.")
    assert [(c.place.street, c.acknowledged) for c in talk.cases] == [(None, True)]


@pytest.mark.parametrize(
    "said",
    [
        "geen flauw idee",
        "no clue",
        "not a clue",
        "dunno",
        "weiß ich nicht",
        "Ich weiß es nicht",
        "keinen Plan",
        "j'en sais rien",
        "no tengo idea",
        "pojęcia nie mam",
        "hiçbir fikrim yok",
        "ما بعرف",
        "ليس لدي فكرة",
        "гадки не маю",
    ],
)
def test_who_does_not_know_is_not_asked_again(said: str) -> None:
    talk = asked_where()

    answers(talk, said)

    assert (questions(talk), talk.cases[0].place.street) == (1, None)
    assert talk.texts[-1] == "Dank u. Wij gaan ermee verder."


@pytest.mark.parametrize("said", ["Voor mijn deur", "in my street", "тут"])
def test_the_second_answer_may_tell_the_place(said: str) -> None:
    talk = asked_where()

    answers(talk, said)
    answers(talk, "Kerkstraat 12")

    assert [(c.place.street, c.place.good) for c in talk.cases] == [("Kerkstraat 12", True)]


@pytest.mark.parametrize(
    "said",
    [
        "bij de school",
        "onder de brug",
        "naast de speeltuin",
        "Spui",
        "in Scheveningen",
        "voor nummer 12",
        "op de stoep",
        "on the pavement",
        "behind the church",
        "hinter dem Bahnhof",
        "près de la gare",
        "junto al mercado",
        "koło kościoła",
        "caminin yanında",
        "بجانب المسجد",
        "біля школи",
        "",
    ],
)
def test_what_can_be_found_is_a_place(said: str) -> None:
    assert not nowhere.is_all(said, own="Den Haag")


def test_another_town_is_no_word_for_the_own_one() -> None:
    assert nowhere.is_all("in Delft", own="Delft")
    assert not nowhere.is_all("in Delft", own="Den Haag")
