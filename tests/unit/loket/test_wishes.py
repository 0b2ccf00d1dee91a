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


@pytest.mark.parametrize("text", STARTS)
def test_start_is_understood(text: str) -> None:
    assert wish_of(text) == Wish("start")


@pytest.mark.parametrize("text", REPORTS)
def test_a_report_that_holds_the_word_is_none(text: str) -> None:
    assert wish_of(text) is None


@pytest.mark.parametrize(("text", "intent"), [("ні", "feedback_no"), ("ще ні", "feedback_no"), ("так", "feedback_yes")])
def test_ukrainian_answers_are_understood(text: str, intent: str) -> None:
    assert wish_of(text) == Wish(intent)
