"""A message that is the name of its writer and no more is no report: "mevr. Duinhoven-Kwast" (pure).

Who asked how something stands that was told elsewhere gives a name for it; a person reads that.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation import told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look

_LONGEST: Final = 9
_NAMED: Final = Sought(
    r"\W{0,3}(?:(?:ja|yes|oui|sí|tak|evet|так|نعم)\W{1,3})?(?:"
    r"(?:op |ten )?(?:naam|name)(?: is| was| van|:)?|(?:mijn|mn|m'n|onze|achter) ?naam(?: is|:)?|(?:ik (?:ben|heet))|(?:my|the|under the) name(?: is|'s|:)?|(?:mein|der|auf den) name(?:n)?(?: ist|:)?|ich (?:heiße|heisse|bin)|"
    r"(?:mon|au) nom(?: est|:)?(?: de)?|je m['’]appelle|je suis|(?:mi|a) nombre(?: es|:)?(?: de)?|me llamo|soy|nazywam się|(?:moje )?nazwisko(?: to|:)?|na nazwisko|(?:benim )?adım|ismim|мене звати|(?:моє )?прізвище|(?:моє )?ім'я|اسمي|باسم"
    r")?\W{0,3}(?P<title>mevr|mevrouw|mw|dhr|de heer|meneer|heer|mej|fam|familie|mr|mrs|ms|miss|herr|frau|mme|madame|monsieur|sra|sr|señora|señor|pani?|bayan|bay|пані?|السيدة?|سيدة?)(?!\w)\.?(?P<rest>.*)",
    re.IGNORECASE,
)
_LINKS: Final = frozenset(
    ("van", "de", "den", "der", "ter", "ten", "te", "het", "el", "al", "von", "zu", "du", "la", "en", "'t")
)
_BARE_ARABIC: Final = re.compile(r"[\u0600-\u06ff]+")


def is_told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message beside no open report is only a name; a person reads it then."""
    if draft.current() is not None or said.photo or said.location is not None or said.emergency is not None:
        return False
    if not is_a_name(text) or draft.place_in(text) is not None or told.names_a_fault(text):
        return False
    draft.wait_for_person("question")
    draft.say_later("person_reads")
    return True


def is_a_name(text: str) -> bool:
    """Whether a text is a title and a name, each word of it with a capital, and nothing else."""
    if len(text.split()) > _LONGEST:
        return False
    found = _NAMED.fullmatch(text.strip())
    if found is None:
        return False
    rest = found["rest"].strip(" .,!").replace(",", " ").split()
    return (
        bool(rest) and any(_is_name(word) for word in rest) and all(_is_name(word) or word in _LINKS for word in rest)
    )


def _is_name(word: str) -> bool:
    """Whether a word looks like one of a name; Arabic ones have no capitals."""
    if any(letter.isdigit() for letter in word):
        return False
    return word[0].isupper() or _BARE_ARABIC.fullmatch(word) is not None


TOLD: Final = Look(is_told, _NAMED.bit)
