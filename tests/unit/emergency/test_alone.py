"""A whole message that only says that it is gone, or that they are at work on it, is no emergency by itself."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import detect, harmless
from loket.emergency.alone import says_at_work, says_gone

GONE = (
    "hij is weg",
    "hij is alweer weg hoor!",
    "ze zijn inmiddels weg",
    "de bestelbus is weg",
    "he's gone",
    "it's gone now, thanks",
    "they have already left",
    "er ist weg",
    "il est parti",
    "ya se fueron",
    "już go nie ma",
    "gittiler",
    "ذهبت",
    "вже поїхала",
)
AT_WORK = (
    "ze zijn bezig",
    "ze zijn er nu mee bezig, top!",
    "de mannen zijn druk bezig zie ik",
    "they are working on it",
    "sie sind schon dabei",
    "ils sont en train de réparer",
    "están trabajando en ello",
    "pracują nad tym",
    "çalışıyorlar",
    "يعملون عليها",
    "вони вже працюють",
)


@pytest.mark.parametrize("text", GONE)
def test_what_is_gone_is_said_and_no_danger(text: str) -> None:
    assert says_gone(text)
    assert detect(text) is None


@pytest.mark.parametrize("text", AT_WORK)
def test_who_is_at_work_is_said_and_no_danger(text: str) -> None:
    assert says_at_work(text)
    assert not says_gone(text)
    assert detect(text) is None


@pytest.mark.parametrize("text", ["hij is weg", "nu zijn ze weg", "he's gone", "sie sind gerade dabei", "ذهبت"])
def test_nothing_is_left_for_a_model_to_see_danger_in(text: str) -> None:
    assert harmless.without(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "mijn zoontje is weg",
        "hij is weg, mijn zoontje van vier",
        "hij is weg met mijn dochter",
        "ze is weg",
        "she's gone",
        "ze zijn bezig met inbreken",
        "er ist weg mit meinem Kind",
        "the lid is gone and my son fell in",
        "hij is niet weg",
    ],
)
def test_who_names_somebody_says_more(text: str) -> None:
    assert not says_gone(text)
    assert not says_at_work(text)


@pytest.mark.parametrize("text", ["hij is weg, mijn zoontje van vier", "she's gone, my little girl", "she's gone"])
def test_a_child_that_is_gone_is_missed_as_ever(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert found.kind == "missing_child"


@pytest.mark.parametrize(
    "text",
    [
        "hij is nog niet weg",
        "it's not gone yet",
        "er ist noch nicht weg",
        "il n'est pas parti",
        "no se ha ido",
        "gitmedi",
    ],
)
def test_what_is_not_gone_is_no_danger_either(text: str) -> None:
    assert not says_gone(text)
    assert harmless.without(text) == ""
