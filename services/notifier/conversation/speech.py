"""The language of a conversation: found in the first words that are long enough, changed only when asked (pure)."""

from collections.abc import Collection
from typing import Final

from msgspec import structs

from loket.emergency.tongues import answered_in, is_short
from loket.wishes import STOP_OR_START, languages_of, may_stop, plain, wish_of
from services.notifier.conversation import answers, foreign, language_wish, tongues
from services.notifier.conversation.cries import detect
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.told import says_what_is_wrong

ENOUGH_WORDS: Final = 3
_ENOUGH_LETTERS: Final = 12
_OWN_SCRIPTS: Final = frozenset({"ar", "uk"})
"""Scripts of their own tell in one word."""
_SHORTEST: Final = 4
"""Letters of a word that tells more than where something is."""
_SURE: Final = 0.6
"""So likely what stands beside a wish is told is that."""
_SURE_ALONE: Final = 0.9
"""And so likely where it names no place and nothing that is wrong."""
_FEWEST_BESIDE: Final = 2
_STOPS: Final = " .,;:!?-\n\t،؛؟¿¡"


def note(draft: Draft, said: Said, text: str) -> None:
    """Note the language of a message, until one was long enough to tell; it stays then.

    Only of those that the municipality declares: in none of the others it can be answered. What a classifier cannot
    tell is told by whose word it is: "ABMELDEN", "lampadaire Leyweg 3".
    """
    declared = draft.municipality.languages
    settled = draft.memory.spoken and draft.conversation.language in declared
    if settled or not text or said.payload is not None:
        return
    if said.emergency is not None and _in_need(draft, said, text):
        return
    if foreign.is_written(text):
        # Not in the third language that it looks like either.
        if foreign.ANSWERED_IN in declared:
            draft.set(language=foreign.ANSWERED_IN)
            draft.remember(spoken=True)
        return
    keyword = _keyword(text)
    whose = keyword or _whose(said, text)
    language = whose[0] if len(whose) == 1 else None
    known = draft.conversation.language is not None
    if language not in declared:
        if keyword or not known:
            _of_several(draft, whose)
        return
    # The name of a street is Dutch whoever writes it.
    own_script = language in _OWN_SCRIPTS
    enough = own_script or (len(text.split()) >= ENOUGH_WORDS and len(text) >= _ENOUGH_LETTERS)
    if not (own_script or keyword) and (_says_only_where(draft, text) or (not enough and known)):
        return
    draft.set(language=language)
    if enough:
        draft.remember(spoken=True)


def _whose(said: Said, text: str) -> tuple[str, ...]:
    """The languages that a message may be in."""
    trouble = tongues.of_trouble(text)
    if trouble is not None:
        return (trouble,)
    return tongues.tongues_of(text) if said.language is None else (said.language,)


def _in_need(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message is a cry for help that was answered in a language: the conversation goes on in that.

    "Hier riecht es nach Gas Leyweg 12" may look Dutch. Where a classifier hears another language, more words decide.
    """
    found = detect(text)
    if found is None:
        return False
    language = answered_in(text, found.language, draft.conversation.language, draft.municipality.languages[0])
    if language not in draft.municipality.languages:
        return False
    draft.set(language=language)
    if language == said.language and not is_short(text):
        draft.remember(spoken=True)
    return True


def _keyword(text: str) -> tuple[str, ...]:
    """The languages whose word for STOP or START a message is; none where it is no such word."""
    wish = wish_of(text)
    return languages_of(text) if (wish is not None and wish.intent in STOP_OR_START) or may_stop(text) else ()


def _of_several(draft: Draft, whose: Collection[str]) -> None:
    """A word of several languages is in the conversation's, else in the first that the municipality declares."""
    declared = [language for language in draft.municipality.languages if language in whose]
    if declared and draft.language not in declared:
        draft.set(language=declared[0])


def _says_only_where(draft: Draft, text: str) -> bool:
    """Whether a message is no more than the name of a place: "Loch in der Straße Leyweg 20" says what is there too."""
    where = draft.where(text)
    if not where.only or where.found is None:
        return where.only
    named = set(where.found.words.casefold().split())
    return not any(len(word) >= _SHORTEST and word.isalpha() for word in set(text.casefold().split()) - named)


def wished(draft: Draft, said: Said, text: str) -> tuple[Said, str]:
    """A message and its words without the wish for another language that stands beside a report or an answer.

    The conversation goes on in that language. A message that asks for nothing else is left as it is.
    """
    asked = language_wish.plainly_wanted(text) if said.emergency is None else None
    if asked is None:
        return said, text
    rest, language = asked.rest, asked.language
    is_answer = answers.is_one(draft, rest.strip(_STOPS))
    if language not in draft.municipality.languages or not (is_answer or _tells_of_something(draft, said, rest)):
        return said, text
    _go_on_in(draft, language, tell=language != draft.language)
    best = _best(said)
    asks = "?" in rest or "؟" in rest
    if said.intent == "report" or is_answer or (asks and best < _SURE_ALONE and not says_what_is_wrong(rest)):
        return said, rest
    return structs.replace(said, intent="report", intent_p=best, decision="route" if best >= _SURE else "ask"), rest


def _tells_of_something(draft: Draft, said: Said, rest: str) -> bool:
    """Whether words beside a wish tell of something to mend."""
    if len(plain(rest).split()) < _FEWEST_BESIDE:
        return False
    return says_what_is_wrong(rest) or draft.place_in(rest) is not None or _best(said) >= _SURE_ALONE


def asked_for(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message asks for another language and reports nothing; the conversation goes on in it.

    Who says only which language they do not speak is answered in the one in which they say so.
    """
    plainly = language_wish.plainly_wanted(text) if text else None
    if plainly is not None:
        wanted = plainly.language
    else:
        wanted = _wanted(text) if text and not _reports(draft, said, text) else None
    if wanted is None or wanted not in draft.municipality.languages:
        return False
    _go_on_in(draft, wanted)
    return True


def _wanted(text: str) -> str | None:
    """The language that a short message asks for, or what stands for one that no text of ours is in."""
    return language_wish.wanted(text) or (foreign.ANSWERED_IN if foreign.is_wanted(text) else None)


def _reports(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message with the name of a language in it is a report: "the sign at Spui 12 is in English"."""
    return said.intent == "report" and draft.place_in(text) is not None


def _go_on_in(draft: Draft, language: str | None, *, tell: bool = True) -> None:
    draft.set(language=language)
    draft.remember(spoken=True)
    if tell:
        draft.say_later("language")


def _best(said: Said) -> float:
    return said.candidates[0].p if said.candidates else 0.0
