"""A way of looking that is left out where its words are missing would have found nothing."""

import random
from collections.abc import Iterable
from typing import Any, Final

import pytest

from loket.emergency import alone
from loket.sought import EVERY, sign_of_words, signs_of_plain
from services.notifier.conversation import closing, gone, looks, meaning, saying, taking_in, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from tests.unit.notifier.talking import Talk
from tests.unit.notifier.test_looked_for_first import TEXTS

_LISTS: Final = (
    *(words.WRONG_PERSON, words.THE_OTHERS, words.IT_COMES, words.WAIT_FIRST, words.ANOTHER_COMES, words.ALIVE),
    *(words.REPORT_WISH, words.ANOTHER_WISH, words.CALLED_OFF, words.A_REPORT, words.WITHDRAWN, words.AFTER_ALL),
    *(words.HELP_IS_THERE, words.HELPERS, words.ON_THE_WAY, words.HELP_IS_CALLED),
)
_SAID: Final = (
    *(
        "hij is al weg hoor",
        "het gaat om nummer 14",
        "niet goed, het is geen lamp maar een boom",
        "wanneer komt er iemand?",
    ),
    *("mijn hond is weggelopen", "er is nog niemand geweest", "ik ben over de tegel gevallen", "hij doet het weer"),
    *("u kunt achterom", "kenteken 12-abc-3", "verkeerde foto", "kies 1 voor verkoop, 2 voor service", "en de rest"),
    *(
        "wacht even",
        "ik heb twee dingen te melden",
        "mag dicht",
        "ambulance is er",
        "112 gebeld",
        "en bij de buren ook",
    ),
)


def _phrases() -> list[str]:
    return [phrase for listed in _LISTS for phrase in listed.split("|")]


def _spoken() -> list[str]:
    """Phrases as people say them, in small letters and in capitals, alone and among other words."""
    some = random.Random(5)  # noqa: S311 - the same texts each time
    told = [*_phrases(), *_SAID]
    return [*told, *map(str.upper, told), *(f"{some.choice(TEXTS)}, {each}!" for each in told)]


def _any_tells(tried: Iterable[Look], draft: Draft, said: Said, text: str) -> bool:
    return any(look.tells(draft, said, text) for look in tried)


@pytest.mark.parametrize("listed", _LISTS, ids=lambda listed: listed[:20])
def test_a_text_with_a_phrase_has_its_sign(listed: str) -> None:
    sign = saying.sign_of(listed)
    texts = [*TEXTS, *_spoken()]
    told = [text for text in texts if saying.says(listed, text) or saying.begins(listed, text)]

    assert all(signs_of_plain(text) & sign for text in told)
    assert len(told) > 2 * listed.count("|")
    assert sum(not signs_of_plain(text) & sign for text in texts) > len(texts) / 3


def test_every_text_has_one_sign_and_others_than_plain_letters_have_all() -> None:
    sign = sign_of_words(["zeppelin"], begun=["ballon"])

    assert all(signs_of_plain(text) & EVERY for text in ["", "een tegel", "é"])
    assert signs_of_plain("é") & sign
    assert signs_of_plain("Zeppelin, hoog") & sign
    assert signs_of_plain("een (ballonvaart)") & sign
    assert not signs_of_plain("zeppelins en luchtballon") & sign


@pytest.mark.parametrize("mark", ["?", "-"])
def test_a_mark_is_a_sign(mark: str) -> None:
    sign = looks.QUESTION if mark == "?" else looks.HYPHEN

    assert signs_of_plain(f"is het klaar{mark}") & sign
    assert not signs_of_plain("is het klaar!") & sign


def test_conversations_go_alike_when_nothing_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    some = random.Random(6)  # noqa: S311
    texts = [text for text in [*some.sample(TEXTS, 150), *_SAID, *_phrases()] if text.strip()]
    some.shuffle(texts)
    gated = [_talked(texts[at : at + 4]) for at in range(0, len(texts), 4)]
    for module in (closing, gone, alone, meaning):
        monkeypatch.setattr(module, "signs_of_plain", lambda _: -1)
    monkeypatch.setattr(taking_in, "any_tells", _any_tells)
    alone.says_gone.cache_clear()
    meaning.withdraws.cache_clear()

    assert gated == [_talked(texts[at : at + 4]) for at in range(0, len(texts), 4)]


def _talked(texts: list[str]) -> Any:
    """Three reports, an emergency a while ago, and then these."""
    talk = Talk()
    talk.say("losse tegel Spui 4")
    talk.photo()
    talk.wait(60)
    talk.say("er staat een auto op de stoep, Leyweg 12", candidates=(), decision="ask")
    talk.wait(3_600)
    talk.say("er is brand", emergency="fire", emergency_level="certain", intent=None, decision="ask", candidates=())
    for text in texts:
        talk.wait(1_000)
        talk.say(text)
    talk.wait(60)
    return talk.situation, talk.sent
