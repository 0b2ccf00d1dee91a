"""Answers to "where is it" that tell what the thing is like, for how long, or nothing: "hij knippert steeds" (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation import saying
from services.notifier.conversation.fragments import STANDS
from services.notifier.conversation.places.endings import THINGS
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.shared import words_of
from services.notifier.conversation.places.spots import ONE_IN_A_STREET
from services.notifier.conversation.told import says_what_is_wrong

_TELLS: Final = int(
    Means.BESIDE | Means.CORNER | Means.KIND | Means.ONLY | Means.END | Means.POSTPOSITION | Means.SHOP | Means.HOUSE
    | Means.STREET
)  # fmt: skip
_ONE_SIDE: Final = Sought(
    r"(?<!\w)(?:(?:aan|op) (?:de )?(?:1|een|één|ene|andere) (?:kant|zijde)|(?:on|at) (?:one|the other) (?:side|end)|an (?:einer|der einen) seite|"
    r"d['’ ]un (?:seul )?côté|(?:de|por|en) un (?:solo )?lado|z jednej strony|bir tarafı(?:ndan)?|з одного боку|من جهة واحدة)(?!\w)",
    re.IGNORECASE,
)
"""Of the thing itself, and no side of a street."""
_IT: Final = (
    "hij|ie|ze|zij|t|'t|it|it's|he|she|they|sie|il|elle|ils|elles|ça|ça fait|ona|ono|він|вона|воно|вони|هو|هي|"
    "et il|et elle|en hij|en ze|en het|and it|und sie|und er|y está|i jest|i ciągle"
)
"""Who begins so goes on about the thing."""
_LIKE: Final = (
    "steeds|telkens|voortdurend|constant|de hele tijd|soms|af en toe|constantly|all the time|sometimes|always|keeps|ständig|dauernd|immer wieder|manchmal|"
    "sans arrêt|tout le temps|parfois|todo el rato|todo el tiempo|a veces|ciągle|cały czas|czasami|sürekli|devamlı|bazen|постійно|весь час|іноді|"
    "دائما|باستمرار|طول الوقت|أحيانا"
)
_HOW_LONG: Final = re.compile(
    r"^\W*(?:(?:en |dit |dat )?(?:al|nu al|sinds|sedert)|for|since|already|seit|schon|depuis|ça fait|desde hace|desde|hace|od|już od|już|вже|уже|منذ|من)\W+"
    r"(?:(?:\d{1,3}|een|twee|drie|vier|vijf|zes|paar|weken|dagen|maanden|gisteren|vorige|one|two|three|four|a|few|several|yesterday|last|ein|eine|einer|zwei|drei|"
    r"vier|gestern|letzter|un|une|deux|trois|hier|dos|tres|ayer|una|unos|dwa|dwóch|trzy|trzech|wczoraj|tygodnia|два|дві|три|вчора|тиждень|يومين|أسبوع|شهر|أمس)\W*)"
    r"(?:[^\W\d_]{2,12}\W*){0,3}$|^\W*\d{1,3} (?:gündür|haftadır|aydır)\W*$",
    re.IGNORECASE,
)
_NOTHING: Final = (
    "wat anders|wah anders|wat dan|wat dan ook|wat nou|wat nu weer|weet je wel|weet u wel|dat weet je toch|dat weet u toch|zoals altijd|as always|what else|what then|you know|"
    "obviously|was sonst|was denn sonst|weißt du doch|wie immer|quoi d'autre|quoi encore|comme toujours|tu sais bien|qué más|como siempre|ya sabe|ya sabes|co innego|jak zawsze|"
    "wiadomo|başka ne|her zamanki gibi|biliyorsunuz|а що ще|що ще|як завжди|самі знаєте|وماذا غير|شو غير|كالعادة|كما تعلمون"
)
_FEW: Final = 5
_LEADS: Final = int(Means.BESIDE | Means.ARTICLE)
_NAMED: Final = 1
_BUILT: Final = int(Means.KIND | Means.ONLY | Means.SHOP)


def is_landmark_alone(text: str) -> bool:
    """Whether an answer is no more than what stands somewhere, whatever is broken there mostly: "de speeltuin"."""
    words = words_of(text)
    named = [low for at, low in enumerate(words.low) if not words.means[at] & _LEADS]
    if not 0 < len(named) <= _NAMED:
        return False
    built = words.means[-1] & _BUILT and words.low[-1] == named[0] and named[0] not in THINGS
    return bool(built) or named[0] in ONE_IN_A_STREET


def says_nothing(text: str) -> bool:
    """Whether an answer tells nothing at all: "wat anders", "al 3 weken"."""
    if len(text.split()) > _FEW:
        return False
    if saying.begins(_NOTHING, text):
        return True
    # "Al maanden aan het hek" tells where it is too.
    return _HOW_LONG.match(text) is not None and not any(means & _TELLS for means in words_of(text).means[1:])


def is_told(text: str) -> bool:
    """Whether an answer tells what the thing is like, and in no word where it is: "de ketting is los aan 1 kant"."""
    left = _ONE_SIDE.sub(" ", text)
    words = words_of(left)
    if not words.said or any(means & _TELLS for means in words.means) or any(words.number):
        return False
    if any(said[0].isupper() for said in words.said[1:]):
        return False
    like = saying.begins(_IT, left) or saying.says(_LIKE, left) or says_what_is_wrong(left)
    return like or any(low in STANDS for low in words.low[1:])
