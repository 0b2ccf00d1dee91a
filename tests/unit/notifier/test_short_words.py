"""Short yes and no of nine languages, spoken forms too; what a word means elsewhere it does not say here."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation import meaning, short_words
from tests.unit.notifier.talking import Talk

NOTHING = {"candidates": (), "intent": "gibberish", "decision": "human"}
YES = {
    "nl": ("jaaa", "zeker weten", "ja zeker", "tuurlijk", "jawel"),
    "en": ("yup", "yesss thanks", "absolutely", "of course"),
    "de": ("jap", "na klar", "freilich", "jo"),
    "fr": ("ouaip", "bien sûr", "exact", "tout à fait"),
    "es": ("sip", "siii", "claro que sí", "así es"),
    "pl": ("owszem", "zgadza się", "pewnie", "no tak", "taaak"),
    "tr": ("aynen", "aynen öyle", "tabii ki", "evettt", "doğru"),
    "ar": ("ايوه", "أيوة", "اي نعم", "بلى", "أكيد", "ايوة انحلت"),
    "uk": ("вірно", "ага", "авжеж", "звісно", "ага, вирішено"),
}
NO = {
    "nl": ("nee joh", "neee", "helaas niet", "natuurlijk niet", "zeker niet"),
    "en": ("nah", "not yet", "of course not", "not really"),
    "de": ("nö", "leider nicht", "natürlich nicht", "keineswegs"),
    "fr": ("nan", "pas encore", "bien sûr que non", "nan toujours cassé"),
    "es": ("qué va", "claro que no", "todavía no", "para nada"),
    "pl": ("skądże", "niestety nie", "jasne że nie", "tak samo jak było"),
    "tr": ("yok", "olmadı", "tabii ki hayır", "yok hâlâ duruyor"),
    "ar": ("كلا", "لأ", "لا للأسف", "طبعا لا", "لسه"),
    "uk": ("неа", "ще ні", "звичайно ні", "так і не зробили", "нє"),
}


def asked_whether_it_is_solved(language: str) -> Talk:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12", language=language)
    talk.wait(10)
    talk.set_status(talk.cases[0].id, "afgehandeld", "De tegel ligt vast.")
    return talk


@pytest.mark.parametrize(("language", "said"), [(language, said) for language in YES for said in YES[language]])
def test_a_yes_as_people_say_it_solves(language: str, said: str) -> None:
    talk = asked_whether_it_is_solved(language)

    talk.say(said, language=language, **NOTHING)

    assert (talk.cases[0].solved, talk.cases[0].state) == (True, "afgehandeld")


@pytest.mark.parametrize(("language", "said"), [(language, said) for language in NO for said in NO[language]])
def test_a_no_as_people_say_it_opens_again(language: str, said: str) -> None:
    talk = asked_whether_it_is_solved(language)

    talk.say(said, language=language, **NOTHING)

    assert (talk.cases[0].solved, talk.cases[0].state) == (False, "heropend")


@pytest.mark.parametrize(
    "said",
    [
        "zeker vijf dagen geleden al gemeld",
        "aynen devam ediyor",
        "ايه",
        "أي شارع",
        "ya no funciona",
        "ne zaman",
        "كلا الحاويتين ممتلئتان",
        "yok artık",
        "ui",
        "ok",
        "",
        "\x00",
        "\ud800",
    ],
)
def test_what_means_something_else_says_neither(said: str) -> None:
    assert meaning.yes_or_no(said) is None
    assert short_words.alone(said) is None
