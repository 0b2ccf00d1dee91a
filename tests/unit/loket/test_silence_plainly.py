"""A clause that asks for silence in so many words is heard whatever the others tell; what only sounds so is not."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.silence import asks_for_silence, without
from tests.unit.notifier.talking import Talk, likely

HEARD = [
    "Ik meld het even. Stuur mij hierna alsjeblieft geen berichten meer, de afloop van het gat hoef ik niet",
    "Dit was alles. Graag verder geen berichten meer naar dit nummer",
    "we gaan morgen verhuizen, dus graag geen berichten meer naar dit nummer sturen",
    "Bedankt voor de hulp. Ik hoef hierna niks meer van jullie te horen",
    "Ik ontvang liever geen berichten meer, het is de telefoon van mijn moeder",
    "I only wanted to let you know. Please don't send me any more messages after this, I don't need to follow it",
    "We fly home tomorrow, so please no more messages to this number",
    "My son will sort it out. You don't have to message me anymore",
    "I'm on holiday and roaming is expensive so please stop messaging this number",
    "I'd rather not receive any more messages, this is my mum's phone",
    "wir sind nur urlauber und fahren morgen heim, also bitte keine nachrichten mehr an diese nummer schicken",
    "Ich wollte es nur melden. Bitte schicken Sie mir danach keine Nachrichten mehr",
    "Ich habe meine Antwort, also bitte nicht mehr schreiben",
    "Das ist mein Diensthandy. Bitte keine Nachrichten mehr hierher senden",
    "je reçois encore un message de vous, je n'en veux plus. Ne m'écrivez plus svp, j'ai eu ma réponse",
    "On repart demain, donc plus de messages sur ce numéro s'il vous plaît",
    "Solo quería avisar. No me manden más mensajes después de esto, por favor",
    "Mañana volvemos a casa, así que no más mensajes a este número por favor",
    "Chciałem tylko zgłosić. Proszę nie wysyłać mi potem więcej wiadomości",
    "Jutro wracamy do domu, więc proszę nie wysyłać wiadomości na ten numer",
    "Yarın dönüyoruz, bu numaraya artık mesaj atmayın lütfen",
    "Завтра ми їдемо додому, тому не надсилайте більше повідомлень на цей номер",
    "حصلت على جوابي، فلا تكتبوا لي بعد الآن",
    "غداً نسافر، فلا ترسلوا رسائل إلى هذا الرقم من فضلكم",
    "شكراً جزيلاً، لا حاجة لإرسال رسائل أخرى لي من فضلكم، سأرى بنفسي",
    "لا داعي لإرسال المزيد من الرسائل",
    "danke, weitere Nachrichten sind nicht nötig",
    "no es necesario enviarme más mensajes",
    "nie musicie mi wysyłać kolejnych wiadomości",
    "bana artık mesaj göndermenize gerek yok",
]
OTHER = [
    "Please don't text me later, somebody must come now",
    "لا داعي لإرسال أحد",
    "nie trzeba wysyłać nikogo",
    "no hace falta que manden a nadie",
    "Stuur geen vuilniswagen meer om 6 uur, ik word er wakker van",
    "Stuur die man geen boete meer, hij heeft de auto weggehaald",
    "Waarom stuur je mij geen berichten meer over mijn melding?",
    "Als het gemaakt is hoef je mij geen bericht meer te sturen",
    "De parkeerapp stuurt geen berichten meer naar mijn telefoon",
    "De matrixborden boven de weg geven al drie dagen geen berichten meer, ook niet als er file staat",
    "Ik wil weten waarom jullie mij geen berichten meer sturen over het gat, dat ligt er namelijk nog steeds?",
    "Don't send the truck at 6am any more",
    "My neighbour says he gets no more messages from you",
    "Die Anzeigetafel an der Haltestelle zeigt keine Nachrichten mehr",
    "Si c'est réparé, ne m'écrivez plus",
    "El panel no muestra más mensajes",
    "Tablica nie pokazuje więcej wiadomości",
    "Tamir edildiyse bana mesaj atmayın",
    "Табло більше не показує повідомлень",
    "اللوحة لا تعرض رسائل بعد الآن",
]


@pytest.mark.parametrize("text", HEARD)
def test_a_plain_clause_is_enough(text: str) -> None:
    assert asks_for_silence(text)


@pytest.mark.parametrize("text", OTHER)
def test_what_is_sent_to_others_told_of_a_thing_or_asked_is_no_stop(text: str) -> None:
    assert not asks_for_silence(text)
    assert without(text) is None


def test_who_says_why_beside_it_is_silent_and_keeps_the_report() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel", 0.97))
    talk.wait(200)
    talk.say(HEARD[0], intent="complaint", decision="ask", candidates=likely("gat in de weg", 0.3))

    assert talk.conversation.stopped
    assert len(talk.cases) == 1
