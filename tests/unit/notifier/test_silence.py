"""Silence is asked for by rule, in nine languages; who refuses something, complains or helps on asks for none."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.silence import asks_for_silence
from services.notifier.conversation import meaning
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    "text",
    [
        "ik wil geen berichten meer van jullie ontvangen",
        "stuur mij niks meer",
        "niet meer appen aub",
        "haal mijn nummer uit jullie systeem",
        "hou op met die updates",
        "please stop sending me messages",
        "don't text me anymore",
        "remove my number",
        "Bitte keine Nachrichten mehr",
        "schreiben Sie mir bitte nicht mehr",
        "löschen Sie meine Nummer",
        "arrêtez de m'envoyer des messages",
        "je ne veux plus recevoir de messages",
        "no quiero más mensajes",
        "dejen de escribirme por favor",
        "nie chcę więcej wiadomości",
        "proszę nie pisać do mnie więcej",
        "bana bir daha yazmayın",
        "artık mesaj atmayın",
        "не пишіть мені більше",
        "видаліть мій номер",
        "أوقفوا الرسائل من فضلكم",
        "لا أريد رسائل بعد الآن",
    ],
)
def test_silence_is_asked_for_in_nine_languages(text: str) -> None:
    talk = Talk()

    talk.say(text, intent="gibberish", intent_p=0.4, candidates=(), decision="human")

    assert asks_for_silence(text)
    assert talk.conversation.stopped


@pytest.mark.parametrize(
    "text",
    [
        "weet ik het nummer, zoek dat zelf maar uit",
        "ik krijg geen berichten meer over mijn melding",
        "jullie sturen nooit iemand",
        "de bus stopt hier niet meer",
        "laat mij met rust hier zitten, dat bankje is kapot",
        "stop sending trucks through our street",
        "I don't get any updates on my report",
        "find it out yourselves",
        "hören Sie auf mit dem Baulärm",
        "suchen Sie das doch selbst",
        "arrêtez les travaux la nuit",
        "on ne ramasse plus de poubelles ici",
        "no me han mandado a nadie",
        "búsquenlo ustedes",
        "nikt do mnie nie pisał w tej sprawie",
        "sami poszukajcie",
        "kimse bana yazmadı",
        "kendiniz bulun",
        "мені ніхто не пише про моє звернення",
        "самі шукайте",
        "لم تصلني رسائل عن بلاغي",
        "ابحثوا بأنفسكم",
    ],
)
def test_who_refuses_or_complains_asks_for_no_silence(text: str) -> None:
    assert not asks_for_silence(text)


@pytest.mark.parametrize(
    "text",
    [
        "laat maar, hij rijdt net weg. melding mag weg",
        "forget it, the truck just came",
        "vergesst es, der Wagen war gerade da",
        "oubliez ça, le camion vient de passer",
        "olvídenlo, acaba de pasar el camión",
        "zapomnijcie o tym, śmieciarka właśnie przyjechała",
        "unutun, kamyon şimdi geldi",
        "забудьте, машина щойно приїхала",
        "انسوا الموضوع، جاءت الشاحنة",
    ],
)
def test_a_truck_that_came_after_all_withdraws_a_report_in_nine_languages(text: str) -> None:
    talk = Talk()
    talk.say("papier niet opgehaald Kerkstraat 12", candidates=likely("afval niet opgehaald", 0.95))
    talk.wait(15)

    talk.say(text, candidates=likely("verkeerd geparkeerd", 0.7), decision="ask", reason="low_confidence")
    talk.wait(15)

    assert [case.state for case in talk.cases] == ["geannuleerd"]
    assert not talk.conversation.stopped


@pytest.mark.parametrize(
    "text",
    [
        "de wagen staat er nog",
        "the truck never came",
        "der Wagen kam wieder nicht",
        "n'oubliez pas mon signalement",
        "no lo olviden por favor",
        "nie zapomnijcie",
        "unutmayın lütfen",
        "не забудьте про мене",
        "لا تنسوا بلاغي",
    ],
)
def test_who_is_still_waiting_withdraws_nothing(text: str) -> None:
    assert not meaning.withdraws(text)
