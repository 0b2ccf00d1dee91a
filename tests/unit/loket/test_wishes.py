"""STOP and START are understood by rule in nine languages, however they are typed."""

# ruff: noqa: RUF001 - letters of other scripts look alike

import pytest

from loket.wishes import Wish, wish_of

STOPS = {
    "nl": ("Stop", "STOPPEN!", "meld mij af aub", "geen berichten meer"),
    "en": ("stop.", "please unsubscribe", "no more messages"),
    "de": ("Stopp", "abmelden bitte", "Nicht mehr schreiben", "hör auf"),
    "fr": ("arrêt", "Arrêtez", "se désinscrire", "plus de messages svp"),
    "es": ("ALTO", "baja", "no más mensajes", "darme de baja por favor"),
    "pl": ("rezygnuję", "Wypisz mnie", "proszę przestań"),
    "tr": ("DUR", "iptal", "mesaj istemiyorum", "lütfen mesaj atmayın"),
    "ar": ("توقف", "إلغاء", "إلغاء الاشتراك", "لا أريد رسائل"),
    "uk": ("СТОП", "відписатися", "Не пишіть мені", "зупиніть, будь ласка"),
}
TOLD = (
    "Jullie hoeven mij verder geen berichten te sturen hierover, stop daar maar mee. Als het maar weg gaat",
    "stuur mij geen berichten meer",
    "ik wil geen berichtjes meer van jullie",
    "haal mijn nummer uit de lijst",
    "please stop sending me messages",
    "I don't want any more updates, thanks",
    "Schicken Sie mir bitte keine Nachrichten mehr",
    "Hört auf mir zu schreiben",
    "ne m'envoyez plus de messages svp",
    "je ne souhaite plus recevoir de messages",
    "Vale, ya está puesto el aviso, pero no me manden más mensajes por favor, no quiero recibir nada más por whatsapp",
    "nie wysyłajcie mi już wiadomości",
    "bana artık mesaj göndermeyin lütfen",
    "не надсилайте мені більше повідомлень",
    "لا ترسلوا لي رسائل بعد الآن",
)
NOT_TOLD = (
    "lantaarn kapot op de hoek Leyweg en Escamplaan, stuur mij geen berichten meer",
    "er ligt een man in het water bij de brug, stuur mij geen berichten meer",
    "bache en la calle, no me manden más mensajes",
    "waarom sturen jullie mij geen berichten meer?",
    "ik krijg geen berichten meer van jullie, hoe staat het ermee?",
    "lantaarn kapot Kerkstraat 12, stuur me verder geen berichten meer",
    "why don't you text me anymore updates?",
    "stoppen ze nog met appen achter het stuur? levensgevaarlijk",
    "jongens sturen elkaar berichten en staan hier elke avond te schreeuwen voor mijn deur",
    "jullie hoeven mij geen aanslag te sturen",
    "hun nummer staat niet meer op de gevel",
    "no me han mandado más mensajes sobre mi aviso",
    "mi numero de aviso es otro",
)
STARTS = (
    "Start",
    "weer berichten",
    "subscribe",
    "anmelden",
    "démarrer",
    "empezar",
    "zacznij",
    "başlat",
    "ابدأ",
    "почати",
)
REPORTS = (
    "de bus stopt hier niet meer",
    "stop het vuilnis naast de bak",
    "verkeersbord stop is weg",
    "der Stopp ist kaputt",
)


@pytest.mark.parametrize("text", [text for texts in STOPS.values() for text in texts])
def test_stop_is_understood_in_each_language(text: str) -> None:
    assert wish_of(text) == Wish("stop")


@pytest.mark.parametrize("text", TOLD)
def test_stop_is_understood_in_a_sentence(text: str) -> None:
    assert wish_of(text) == Wish("stop")


@pytest.mark.parametrize("text", NOT_TOLD)
def test_who_asks_for_messages_or_tells_of_something_else_is_not_stopped(text: str) -> None:
    assert wish_of(text) is None


@pytest.mark.parametrize("text", STARTS)
def test_start_is_understood(text: str) -> None:
    assert wish_of(text) == Wish("start")


@pytest.mark.parametrize("text", REPORTS)
def test_a_report_that_holds_the_word_is_none(text: str) -> None:
    assert wish_of(text) is None


@pytest.mark.parametrize(("text", "intent"), [("ні", "feedback_no"), ("ще ні", "feedback_no"), ("так", "feedback_yes")])
def test_ukrainian_answers_are_understood(text: str, intent: str) -> None:
    assert wish_of(text) == Wish(intent)
