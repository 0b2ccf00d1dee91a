"""Whether a report is the one that somebody else made: who denies it, doubts it or only asks joins nothing."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation import the_one
from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.test_same_reported_nearby import OTHER, joined, what_happened

NOTHING = {"candidates": (), "intent": "gibberish", "decision": "human"}


def asked(language: str) -> Talk:
    """A resident who is asked whether it is what somebody else reported."""
    talk = Talk()
    talk.near = OTHER
    talk.say("losse tegel Kerkstraat 12", language=language, candidates=likely("losse stoeptegel"))
    talk.wait(6)
    return talk


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "dat is hem niet"),
        ("nl", "dat is deze niet"),
        ("nl", "dat is hem volgens mij niet"),
        ("nl", "ja dat is hem niet"),
        ("nl", "dat is hem? nee"),
        ("nl", "het is hetzelfde maar ergens anders"),
        ("en", "I don't think it's the same"),
        ("en", "that's it? no"),
        ("en", "same one but different street"),
        ("de", "das ist sie nicht"),
        ("de", "ich glaube nicht, dass das ist es"),
        ("fr", "je pense pas que c'est ça"),
        ("fr", "c'est la même ? non"),
        ("es", "dudo, no creo que es el mismo"),
        ("es", "es ese? no"),
        ("pl", "to samo? nie"),
        ("pl", "jasne że nie"),
        ("tr", "aynısı değil"),
        ("tr", "aynı bildirim değil"),
        ("tr", "tabii ki hayır"),
        ("ar", "مش نفسه"),
        ("ar", "هذا هو؟ لا"),
        ("ar", "أكيد لا"),
        ("uk", "це воно? ні"),
        ("uk", "не думаю, що це те саме"),
    ],
)
def test_who_denies_it_keeps_a_report_of_their_own(language: str, said: str) -> None:
    talk = asked(language)

    talk.say(said, language=language, **NOTHING)

    assert joined(talk) == []
    assert what_happened(talk)[-1] == "not_same"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "dat is hem"),
        ("nl", "dat is hem hij doet het nog steeds niet"),
        ("nl", "Ja dat is hem. Nog steeds niet gemaakt"),
        ("en", "yes that's it, still not fixed"),
        ("de", "das ist es, ist immer noch nicht weg"),
        ("fr", "oui c'est celui-là"),
        ("es", "es el mismo, gracias"),
        ("pl", "to ta sama"),
        ("pl", "no tak"),
        ("tr", "aynen"),
        ("tr", "bu o"),
        ("ar", "ايوه"),
        ("ar", "نفس الشيء"),
        ("uk", "вірно"),
        ("uk", "це воно? так"),
    ],
)
def test_who_says_so_joins_it(language: str, said: str) -> None:
    talk = asked(language)

    talk.say(said, language=language, **NOTHING)

    assert len(joined(talk)) == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "is dat dezelfde?"),
        ("nl", "geen idee"),
        ("en", "I don't know if it's the same one"),
        ("fr", "c'est la même ?"),
        ("es", "no sé"),
        ("pl", "nie wiem"),
        ("pl", "no"),
        ("tr", "bu o mu"),
        ("ar", "هذا هو؟"),
        ("uk", "не знаю"),
    ],
)
def test_who_does_not_know_or_asks_says_neither(language: str, said: str) -> None:
    talk = asked(language)

    talk.say(said, language=language, **NOTHING)

    assert joined(talk) == []
    assert "not_same" not in what_happened(talk)


@pytest.mark.parametrize("text", ["", "\x00", "\ud800", "?", "...", "🙏"])
def test_what_says_nothing_is_no_answer(text: str) -> None:
    assert the_one.said(text) is None
