"""Who writes in none of the nine languages is answered in English, not in the one that theirs looks like."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest
from msgspec import structs

from services.notifier.conversation import foreign
from tests.unit.notifier.talking import Talk


@pytest.mark.parametrize(
    ("said", "taken_for"),
    [
        ("A lámpa nem ég a Kerkstraat 12 előtt", "fr"),
        ("buna ziua, este o groapa in fata la Kerkstraat 12", "nl"),
        ("C'è una buca davanti a Kerkstraat 12", "fr"),
        ("O candeeiro da rua não acende, Kerkstraat 12", "es"),
        ("Na ulici Kerkstraat nesvítí světlo", "pl"),
        ("Здравейте, има дупка на Kerkstraat 12", "uk"),
        ("Улица Kerkstraat 12, не ради светло, поквaрено је", "uk"),
        ("سلام، چراغ خیابان Kerkstraat 12 خراب است", "ar"),
        ("路灯坏了 Kerkstraat 12", None),
        ("η λάμπα δεν ανάβει Kerkstraat 12", None),
        ("lampu jalan rusak Kerkstraat 12", "nl"),
        ("jidka Kerkstraat waxaa ku jira qashin", "nl"),
    ],
)
def test_another_language_is_answered_in_english(said: str, taken_for: str | None) -> None:
    talk = Talk()

    talk.say(said, language=taken_for)
    talk.wait(15)

    assert talk.conversation.language == "en"
    assert talk.texts[-1].startswith("Thank you.")


def test_it_stays_so_until_another_language_is_asked_for() -> None:
    talk = Talk()
    talk.say("C'è una buca davanti a Kerkstraat 12", language="fr")
    talk.wait(15)

    talk.say("il y a un trou devant la maison", language="fr")
    assert talk.conversation.language == "en"

    talk.say("en français s'il vous plaît", language="fr", intent=None, candidates=(), decision="human")
    assert talk.conversation.language == "fr"


def test_where_no_english_is_declared_the_first_language_is_answered_in() -> None:
    talk = Talk()
    talk.municipality = structs.replace(talk.municipality, languages=("nl", "fr"))

    talk.say("C'è una buca davanti a Kerkstraat 12", language="fr")

    assert talk.conversation.language is None


@pytest.mark.parametrize(
    "said",
    [
        "er ligt een kapotte lamp in de Kerkstraat",
        "Het terras van café Åland staat op de stoep",
        "the light at Kerkstraat 12 is broken",
        "die Lampe in der Straße ist kaputt",
        "il y a un trou dans la rue, ça fait peur",
        "hay una farola rota en la calle y no funciona",
        "na ulicy jest dziura, chodnik jest zepsuty",
        "sokakta lamba yanmıyor, çok karanlık",
        "на вулиці не горить ліхтар",
        "на улице не горит фонарь, объезд закрыт",
        "المصباح لا يعمل في الشارع",
    ],
)
def test_the_nine_and_russian_are_none_of_them(said: str) -> None:
    assert not foreign.is_written(said)


@pytest.mark.parametrize(
    "said", ["In limba romana va rog", "in italiano per favore", "kan het in het Hongaars?", "用中文"]
)
def test_a_wish_for_a_language_that_we_do_not_have_is_answered_in_english(said: str) -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12")
    talk.wait(15)

    talk.say(said, language=None, intent="gibberish", candidates=(), decision="human")
    talk.wait(15)

    assert talk.texts[-1] == "We will go on in English."


@pytest.mark.parametrize(
    ("said", "language"),
    [("problema en Kerkstraat 12", "es"), ("un problème Kerkstraat 12", "fr"), ("Kerkstraat 12 sorun var", "tr")],
)
def test_trouble_in_a_word_of_one_language_tells_it(said: str, language: str) -> None:
    talk = Talk()

    talk.say(said, language="nl")

    assert talk.conversation.language == language
