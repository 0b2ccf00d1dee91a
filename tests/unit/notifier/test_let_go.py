"""A clause that takes a report back ends it, whatever the message says of why; what only begins so ends nothing."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Any

import pytest

from loket import silence
from services.notifier.conversation import withdrawing, wrong_chat
from tests.unit.notifier.talking import Talk, likely

BIKE = likely("fietswrak")
RATHER = likely("fietswrak", 0.5)
"""What a model hears in an explanation."""


def _after(text: str, **changes: Any) -> Talk:
    talk = Talk()
    talk.say("Er staat een fiets zonder wielen bij Kerkstraat 55", candidates=BIKE)
    talk.wait(7200)
    talk.say(text, **({"candidates": RATHER} | changes))
    talk.wait(60)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "Laat maar zitten van die fiets, blijkt van de jongen van driehoog te zijn, hij gaat m zelf opknappen zegt ie",
        "De eigenaar kwam net langs en die neemt hem mee naar huis vanavond! Melding mag dus weg hoor",
        "Jullie kunnen de melding van de fiets verwijderen, hij is van mijn buurvrouw en zij heeft morgen een afspraak",
        "Vergeet die fiets maar, is van mijn neefje, die haalt m op",
        "Doe maar niks meer met die fiets, was van ons eigen huis bleek, mijn man had hem buiten gezet",
        "niet meer nodig! is al opgeknapt",
        "dat wrak kan van jullie lijstje af, eigenaar heeft zich gemeld",
        "jullie hoeven die fiets niet meer op te halen hoor, mn zwager heeft m naar de milieustraat gebracht",
        "hallo nog even over de fiets. is niet meer nodig want de huisbaas regelt het",
        "Beste gemeente, u mag mijn melding van vanmorgen als afgehandeld beschouwen. De fiets is van de buren.",
        "die fiets hoeven jullie niet weg te halen, is van iemand uit de flat",
        "fiets mag blijven staan hoor, is van mijn zoon. verkeerd begrepen",
        "De eigenaar heeft hem net meegenomen naar de fietsenmaker. Melding is dus overbodig geworden",
        "streep die fiets maar door, is van de overkant",
        "Trek maar weer in, mijn zoon had hem daar even neergezet tijdens de verhuizing van de studenten",
        "actually never mind about the bike, the guy next door says that a friend of his is coming for it tomorrow",
        "Hi, please disregard my earlier message about the bike, turns out that it belongs to a neighbour",
        "Vergessen Sie das Rad, das gehört einem Nachbarn, der macht es wieder heil und holt es heute",
        "You can take the bike off your list, the owner is moving it tonight",
        "Das Rad können Sie vergessen, das gehört meiner Nachbarin und wird heute noch geholt",
        "proszę jednak nie przyjeżdżać po rower, sąsiad go zabiera do siebie",
        "не приїжджайте за велосипедом, його забирає сусід",
        "laissez tomber pour le vélo, c'est au voisin et il le récupère",
        "dejadlo lo de la bici, es de un vecino que la va a arreglar él mismo esta semana",
        "nieaktualne już z tym rowerem, to sąsiada i on sam go naprawi w tym tygodniu",
        "bisikleti boşverin, komşununmuş, kendisi kaldıracakmış bu hafta içinde evine götürecek",
        "не треба вже з велосипедом, він сусіда, і той сам його полагодить на цьому тижні",
        "خلاص انسوا موضوع الدراجة، طلعت لجارنا وراح يصلحها بنفسه هذا الأسبوع إن شاء الله",
    ],
)
def test_it_ends_whatever_is_said_of_why(text: str) -> None:
    talk = _after(text)

    assert [case.state for case in talk.cases] == ["geannuleerd"]
    assert not talk.conversation.stopped


@pytest.mark.parametrize(
    "text",
    [
        "laat maar weten wanneer jullie komen",
        "laat maar snel weghalen die fiets, hij ligt nu op de stoep",
        "hij laat die fiets maar staan, trekt zich nergens wat van aan",
        "Mijn melding mag wel wat sneller hoor",
        "kan die melding weg? of moet ik nog iets doen",
        "Als hij hem ophaalt hoor je het, dan hoeft het niet meer",
        "Vergeet niet het slot mee te nemen",
        "u hoeft niet te bellen hoor, appen is prima",
        "moet ik die melding nog ergens bevestigen of is dat niet meer nodig?",
        "de andere foto is mislukt, laat maar",
        "die vergunning regel ik wel aan de balie, daar hoeft u niks meer mee",
        "het hoeft niet vandaag maar liefst wel deze week",
        "mensen laten het gewoon staan, niemand die het opruimt",
    ],
)
def test_it_goes_on(text: str) -> None:
    talk = _after(text)

    assert [case.state for case in talk.cases] == ["gemeld"]


MODEL_ALONE: dict[str, Any] = {
    "decision": "human",
    "reason": "emergency_possible",
    "emergency_level": "possible",
    "emergency_p": 0.87,
    "addition_p": 0.1,
}


def test_what_a_model_alone_hears_in_it_is_no_alarm_but_a_person_looks() -> None:
    talk = _after("Laat maar zitten van die fiets, is van de jongen van driehoog", emergency="violence", **MODEL_ALONE)

    assert ([case.state for case in talk.cases], talk.waited_for_person) == (["geannuleerd"], True)
    assert not any("112" in text for text in talk.texts)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("laat maar zitten, het hoeft niet meer", "suicide"),
        ("laat maar zitten die fiets, er ligt iemand op de grond te bloeden", "violence"),
    ],
)
def test_who_may_be_in_need_is_told_whom_to_call(text: str, kind: str) -> None:
    talk = _after(text, emergency=kind, **MODEL_ALONE)

    assert any("112" in told for told in talk.texts)


def test_who_answers_the_wish_for_a_photo_so_takes_it_back() -> None:
    talk = _after("niet meer nodig! is al opgeruimd", intent="feedback_no", candidates=())

    assert [case.state for case in talk.cases] == ["geannuleerd"]


@pytest.mark.parametrize(
    "text",
    [
        "Actually scrap that, wrong city lol. I'm in Utrecht today so I'll send it to them. Sorry!",
        "oeps verkeerde gemeente, ik woon in Rijswijk. sorry!",
        "Laat maar zitten, ik zie dat de vuilniswagen net de straat in komt rijden en ze nemen alles mee",
    ],
)
def test_a_photo_that_waits_for_its_words_is_left(text: str) -> None:
    talk = Talk()
    talk.photo()
    talk.wait(30)
    talk.say(text, candidates=likely("autowrak of aanhanger", 0.86))
    talk.wait(60)

    assert talk.cases == ()
    assert talk.memory.loose == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("wrong city lol", True),
        ("O wacht, dit is de verkeerde gemeente denk ik", True),
        ("falsche Stadt, Entschuldigung", True),
        ("mauvaise commune, désolée", True),
        ("ik werd eerst naar de verkeerde gemeente gestuurd, hopelijk helpt u mij", False),
        ("is dit de verkeerde gemeente?", False),
    ],
)
def test_what_was_for_another_town(text: str, told: bool) -> None:
    assert wrong_chat.is_told(text) is told


def test_who_puts_up_with_nothing_more_takes_nothing_back() -> None:
    assert not withdrawing.lets_go("het hoeft voor mij niet meer")


@pytest.mark.parametrize(("sub", "state"), [("container vol", "geannuleerd"), ("container kapot", "gemeld")])
def test_what_was_full_and_is_empty_is_over(sub: str, state: str) -> None:
    talk = Talk()
    talk.say("glascontainer Kerkstraat 50", candidates=likely(sub))
    talk.wait(7200)
    talk.say("glasbak is leeg! thx", candidates=likely(sub), intent="thanks", intent_p=0.5)
    talk.wait(60)

    assert [case.state for case in talk.cases] == [state]


def test_who_asks_for_silence_beside_it_is_heard() -> None:
    talk = _after("Die foto is mislukt, laat maar. En stuur me verder geen berichten meer aub, STOP", intent="stop")

    assert talk.conversation.stopped
    assert [case.state for case in talk.cases] == ["gemeld"]


@pytest.mark.parametrize("text", ["ze halen m op", "die haalt m op", "ik haal m op", "haal 'm maar op"])
def test_what_somebody_fetches_asks_for_no_silence(text: str) -> None:
    assert not silence.asks_for_silence(text)
    assert silence.asks_for_silence("haal mijn nummer uit de lijst")
