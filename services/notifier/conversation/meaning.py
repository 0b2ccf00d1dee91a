"""What short messages mean whatever the classifier thinks: answers to our questions and a few wishes (pure).

Each list holds nine languages, as ``loket.wishes.plain`` leaves words: lower case, no accents.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from loket.emergency import relief
from loket.sought import signs_of_plain
from loket.wishes import plain, wish_of
from services.notifier.conversation import (
    leading,
    none_of_them,
    nowhere,
    ranks,
    short_words,
    wanted,
    words,
    wrong_chat,
)
from services.notifier.conversation.places import whole
from services.notifier.conversation.places.instead import told_once
from services.notifier.conversation.places.putright import puts_right
from services.notifier.conversation.saying import begins, by_last, says, sign_of
from services.notifier.conversation.withdrawing import ENDS, LETS_BE, asks_why, ends_a_report, keeps, lets_be

YES: Final = frozenset({"👍", "✅", "✔", "☑", "👌", "🙏", "💯", "😀", "😊", "🙂", "🎉", "❤", "🆗"})
NO: Final = frozenset({"👎", "❌", "✖", "🚫", "😡", "😠", "😞", "☹", "🙁"})
_SKIN: Final = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\u200d]")
_ANY_REPORT_WISH: Final = f"{words.REPORT_WISH}|{words.ANOTHER_WISH}"
_LONGEST_WISH: Final = 14
_LONGEST_WITHDRAWAL: Final = 28
"""Where it speaks of the report itself."""
_HELP_SIGNS: Final = relief.SIGNS | sign_of(words.HELP_IS_THERE) | sign_of(words.HELPERS)
_CALLED_SIGNS: Final = sign_of(words.ON_THE_WAY) | sign_of(words.HELP_IS_CALLED)


def _count(text: str) -> int:
    return len(text.split())


def sign(text: str) -> bool | None:
    """What an emoji alone says: True for yes, False for no, None for anything else."""
    bare = bare_sign(text)
    if bare in YES:
        return True
    return False if bare in NO else None


def bare_sign(text: str) -> str:
    """A text without the colour of a hand and what makes a picture of a sign."""
    return _SKIN.sub("", text).strip()


def yes_or_no(text: str) -> bool | None:
    """What a message answers to a question of yes or no: by its first words, or an emoji; None when it does not."""
    found = sign(text)
    if found is not None:
        return found
    wish = wish_of(text)
    if wish is not None and wish.intent in {"feedback_yes", "feedback_no"}:
        return wish.intent == "feedback_yes"
    alone = short_words.alone(text)
    if alone is not None:
        return alone
    if begins(words.NO, text) or says(words.NOT_SOLVED, text):
        return False
    if begins(words.YES, text) or says(words.SOLVED, text):
        return True
    return None


def agrees(text: str) -> bool | None:
    """Whether a message says no more than that a resident will, or will not, do as asked; None when it says more."""
    found = sign(text)
    if found is None:
        found = short_words.alone(text)
    if found is not None:
        return found
    wish = wish_of(text)
    intent = wish.intent if wish is not None else None
    if plain(text) in words.bare(words.NO_THANKS) or (intent == "feedback_no" and begins(words.NO, text)):
        return False
    is_yes = intent == "feedback_yes" and begins(words.YES, text)
    return True if is_yes or plain(text) in words.bare(words.WILL_DO) else None


def tells_no_place(text: str, town: str) -> bool:
    """Whether an answer to "where is it" is one that nobody can find in a town: "hier", "voor mijn deur"."""
    # "كل الشارع" is all of a street that was named before.
    nothing = plain(text) in words.bare(words.NO_PLACE) or nowhere.is_all(text, own=town)
    return nothing and whole.said(text) is None


def choice(text: str, options: Sequence[str]) -> int | None:
    """Which of some numbered options a typed answer takes.

    Args:
        text: such as ``2``, ``de eerste``, or words of an option.
        options: what each is called.

    Returns:
        The option's place from 0; None when the answer names none or several. ``len(options)`` is "something else".
    """
    flat = plain(text)
    if says(words.SOMETHING_ELSE, text) or flat in words.bare(words.NOTHING_OF_IT) or none_of_them.taken(text):
        return len(options)
    taken = ranks.rank(text, len(options))
    if taken is not None:
        return taken
    if flat in words.BARE_YES and options:
        return 0
    return named(text, options)


def named(text: str, options: Sequence[str]) -> int | None:
    """The one option that a text names by a word of its own; None when it names none or several."""
    return _by_words(plain(text), [plain(option) for option in options])


def _by_words(flat: str, options: Sequence[str]) -> int | None:
    """The one option of which the answer says a word that no other has."""
    said = {w for w in flat.split() if len(w) > 3}
    named = [{w for w in option.split() if len(w) > 3} for option in options]
    hits = []
    for place, own in enumerate(named):
        others = set[str]().union(*(o for n, o in enumerate(named) if n != place))
        if any(_near(w, said) for w in own - others):
            hits.append(place)
    return hits[0] if len(hits) == 1 else None


def _near(word: str, said: Iterable[str]) -> bool:
    stem = word[: max(5, len(word) - 2)]
    return any(s.startswith(stem) or stem.startswith(s[: max(5, len(s) - 2)]) for s in said)


@lru_cache(maxsize=64)
def withdraws(text: str) -> bool:
    """Whether a resident takes a report back."""
    if plain(text) in words.bare(words.CALLED_OFF):
        return True
    of_a_report = says(words.A_REPORT, text)
    if of_a_report and asks_why(text):
        return False
    count = _count(text)
    longest = _LONGEST_WITHDRAWAL if of_a_report else _LONGEST_WISH
    if (count <= longest and says(words.WITHDRAWN, text)) or lets_be(text):
        return not keeps(text, of_a_report=of_a_report)
    return count <= _LONGEST_WITHDRAWAL and ends_a_report(text) and not keeps(text)


WITHDRAWS: Final = sign_of(words.CALLED_OFF) | ENDS | sign_of(words.WITHDRAWN) | LETS_BE
"""The signs of texts that may say so (``loket.sought.signs_of_plain``)."""


def wants_to_report(text: str) -> bool:
    """Whether a message says no more than that its writer has something to report: "hallo, ik wil iets melden"."""
    flat = plain(text)
    said = flat.split()
    if not said or len(said) > _LONGEST_WISH:
        return False
    for wish in by_last(_ANY_REPORT_WISH).get(said[-1], ()):
        before = wish_of(flat.removesuffix(wish)) if flat.endswith(f" {wish}") else None
        if flat == wish or (before is not None and before.intent == "greeting"):
            return True
    return False


REPORTS: Final = sign_of(_ANY_REPORT_WISH)
"""The sign of texts that may say so (``loket.sought.signs_of_plain``)."""


def wants_another(text: str) -> bool:
    """Whether a message that only says that there is something to report says that it is something else."""
    return says(words.ANOTHER_WISH, text)


def still_there(text: str) -> bool:
    """Whether a short message says that something that was taken back is so after all."""
    return says(words.AFTER_ALL, text) and _count(text) <= _LONGEST_WISH


STILL_THERE: Final = sign_of(words.AFTER_ALL)
"""The sign of texts that may say so."""


def was_not_for_us(text: str) -> bool:
    """Whether a resident says that a message was meant for somebody else."""
    return (says(words.WRONG_PERSON, text) or wrong_chat.is_told(text)) and _count(text) <= _LONGEST_WISH


NOT_FOR_US: Final = sign_of(words.WRONG_PERSON) | wrong_chat.SIGN
"""The sign of texts that may say so (``loket.sought.signs_of_plain``)."""


@lru_cache(maxsize=64)
def corrects(text: str) -> bool:
    """Whether a message puts right what was said before."""
    return begins(words.CORRECTS, text) or renames(text)


def starred(text: str) -> bool:
    """Whether a message puts one word right as people who type do: "*Nassaulaan"."""
    return "*" in {text[:1], text[-1:]}


def pin_is_wrong(text: str) -> bool:
    """Whether a message says that the position that was sent is not where it is."""
    return says(words.PIN, text) and says(words.IS_WRONG, text) and _count(text) <= _LONGEST_WISH


@lru_cache(maxsize=64)
def renames(text: str) -> bool:
    """Whether a message says that it is not the street that was named before, but another."""
    says_so = puts_right(text) or starred(text) or says(words.MEANT, text)
    return says_so and ((told := told_once(text)) == text or renames(told))


@lru_cache(maxsize=64)
def another(text: str) -> bool:
    """Whether a message says that it is about something else than the one before."""
    return leading.goes_on(text) or says(words.ANOTHER, leading.without_roughly(text))


def one_more(text: str) -> bool:
    """Whether a message says that there is one more of something: "hier nog een"."""
    return says(words.ANOTHER, text)


def same_seen_again(text: str) -> bool:
    """Whether a message says that a photo shows the same once more: "nog een foto", "van een andere kant"."""
    return says(words.SEEN_AGAIN, text)


def still(text: str) -> bool:
    """Whether a short message says that something has not changed: "het stinkt nog steeds"."""
    return says(words.STILL, text) and _count(text) <= _LONGEST_WISH


def all_together(text: str) -> bool:
    """Whether a place counts for everything that a message tells."""
    return says(words.BOTH, text)


def same_place(text: str) -> bool:
    """Whether a message says that it is where the thing before was."""
    return says(words.SAME_PLACE, text) or says(words.BESIDE_IT, text)


@lru_cache(maxsize=64)
def too(text: str) -> bool:
    """Whether a message tells of one thing more: "en er ligt ook glas", "también hay basura"."""
    return leading.goes_on(text) or says(words.TOO, text)


def beside_it(text: str) -> bool:
    """Whether a message tells of what stands beside, or across from, the thing before."""
    return says(words.BESIDE_IT, leading.without_what(text))


def help_is_there(text: str) -> bool:
    """Whether a resident says that help has come or the danger is over: "ambulance is er", "ya llegó la ambulancia"."""
    if not signs_of_plain(text) & _HELP_SIGNS:
        return False
    if relief.is_told(text):
        return True
    if says(words.HELP_IS_THERE, text):
        return not says(words.NOT_YET, text)
    come = says(words.HELPERS, text) and says(words.HAVE_COME, text) and _count(text) <= _LONGEST_WISH
    return come and "?" not in text and not says(words.NOT_COME, text)


def help_is_called(text: str) -> bool:
    """Whether a resident says no more than that help was called or is on its way: "ambulance is onderweg"."""
    if not signs_of_plain(text) & _CALLED_SIGNS or _count(text) > _LONGEST_WISH or "?" in text or "؟" in text:
        return False
    comes = says(words.HELPERS, text) and says(words.ON_THE_WAY, text)
    return (comes or says(words.HELP_IS_CALLED, text)) and not says(words.NOT_COME, text)


def wants_person(text: str) -> bool:
    """Whether a message asks for a person, or for what only one does: to see or erase what we know of its writer."""
    if plain(text) in words.bare(words.PERSON):
        return True
    wants = says(words.PERSON_PLEASE, text) or (says(words.MY_DATA, text) and says(words.ERASE, text))
    return (wants and _count(text) <= _LONGEST_WISH) or wanted.is_told(text)


def does_not_know(text: str) -> bool:
    """Whether a resident cannot answer a question."""
    return _count(text) <= _LONGEST_WISH and says(words.DO_NOT_KNOW, text)
