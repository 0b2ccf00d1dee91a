"""What a message only announces: that something follows, or another report (pure)."""

# ruff: noqa: E501, RUF001, SIM905 - the lists of words are read best as they are, and in their own alphabets

from typing import Final

from loket.sought import Sought
from loket.wishes import plain, wish_of
from services.notifier.conversation import saying, told, words

_LONGEST_ANSWER: Final = 6
_BARE_WAIT: Final = 3
_LONGEST_COUNT: Final = 8
_COUNTS: Final = (
    "2|3|4|twee|drie|vier|een paar|two|three|four|a couple of|a few|zwei|drei|ein paar|deux|trois|quatre|dos|"
    "tres|cuatro|dwie|dwa|trzy|kilka|iki|üç|дві|два|три|кілька"
)
_SMALL: Final = "kleine|korte|small|quick|petites?|małe|pequeñas"
_COUNTED: Final = (
    "dingen|dingetjes|dingskes|zaken|zaakjes|punten|puntjes|meldingen|problemen|probleempjes|klachten|things|issues|"
    "reports|problems|sachen|dinge|meldungen|choses|signalements|problèmes|cosas|avisos|problemas|rzeczy|sprawy|"
    "zgłoszenia|şey|konu|речі|справи|проблеми"
)
_SEVERAL: Final = Sought(
    rf"(?:^|\s)(?:{_COUNTS})(?: (?:{_SMALL}))? (?:{_COUNTED})"
    r"(?:\s(?:vanaf|onderweg|tijdens|from|vom|unterwegs|depuis|desde|podczas)\b.*)?$"
)
"""How many reports follow, and perhaps from where they are told: "ff twee dingetjes vanaf de fiets"."""


_REPORTED: Final = (
    "te melden|melden|door te geven|doorgeven|doorgeve|to report|report|zu melden|signaler|à signaler|avisar|reportar|"
    "zgłosić|bildirmek istiyorum|bildirmek|повідомити"
)
_INTRODUCED: Final = Sought(
    rf"(?:(?:{_COUNTS}) (?:(?:{_SMALL}) )?(?:{_COUNTED}) (?:{_REPORTED})|(?:{_REPORTED}) (?:{_COUNTS}) (?:{_COUNTED}))$"
)
"""Who says who they are and that they report two things: those come next."""
_LONGEST_INTRODUCED: Final = 25


def another_comes(text: str) -> bool:
    """Whether a message says no more than that another report follows: "hola otra vez, otro problema"."""
    flat = plain(text)
    last = flat.rpartition(" ")[2]
    for listed in saying.by_last(words.ANOTHER_COMES).get(last, ()):
        before = flat.removesuffix(listed).strip() if flat == listed or flat.endswith(f" {listed}") else None
        if before is not None and (not before or wish_of(before) is not None or before in words.bare(words.AGAIN)):
            return True
    return False


def several_come(text: str) -> bool:
    """Whether a short message only says how many reports follow: of what they are it says nothing."""
    flat = plain(text)
    found = _SEVERAL.search(flat) if len(flat.split()) <= _LONGEST_COUNT else None
    if found is None:
        return False
    before = flat[: found.start()].split()
    return all(word in words.bare(words.BEFORE_A_COUNT) for word in before)


def introduces(text: str) -> bool:
    """Whether a message ends with how many things its writer reports: "I run a café in town and have two to report"."""
    flat = plain(text)
    found = _INTRODUCED.search(flat) if len(flat.split()) <= _LONGEST_INTRODUCED else None
    return found is not None and not told.names_a_fault(flat[: found.start()])


_SAID_WRONG: Final = (
    "zeg het verkeerd|zeg het fout|zei het verkeerd|zei het fout|verkeerd gezegd|fout gezegd|zeg ik verkeerd|zeg ik fout|niet goed gezegd|said that wrong|said it wrong|got that wrong|wrote it wrong|"
    "falsch gesagt|falsch geschrieben|mal dit|mal expliqué|lo dije mal|lo he dicho mal|źle powiedziałem|źle powiedziałam|źle napisałem|źle napisałam|yanlış söyledim|yanlış yazdım|"
    "неправильно сказав|неправильно сказала|неправильно написав|неправильно написала|قلتها غلط|كتبت غلط"
)
_BESIDE_THAT: Final = frozenset(
    plain(each)
    for each in (
        "wacht ow oh o nee sorry oeps ik dat heb even hm hmm ah dus hoor wait no oops i just warte moment nein oh ups "
        "entschuldigung ich habe das attendez non pardon j ai je l espera no perdón ups czekaj nie przepraszam ups "
        "dur hayır pardon зачекайте ой ні вибачте я لحظة لا عفوا آسف"
    ).split()
)


def _will_put_right(text: str) -> bool:
    """Whether a few words say no more than that it was said wrongly: "wacht, zeg het verkeerd"."""
    if not saying.says(_SAID_WRONG, text):
        return False
    known = {word for phrase in _SAID_WRONG.split("|") for word in plain(phrase).split()}
    return all(word in known or word in _BESIDE_THAT for word in plain(text).split())


def comes_next(text: str) -> bool:
    """Whether a short message only says that something follows: "wacht, ik stuur de locatie"."""
    count = len(text.split())
    if count <= _LONGEST_ANSWER and _will_put_right(text):
        return True
    return count <= _LONGEST_ANSWER and (
        saying.says(words.IT_COMES, text) or (count <= _BARE_WAIT and saying.begins(words.WAIT_FIRST, text))
    )


COMES_NEXT: Final = saying.sign_of(words.IT_COMES) | saying.sign_of(words.WAIT_FIRST) | saying.sign_of(_SAID_WRONG)
ANOTHER_COMES: Final = saying.sign_of(words.ANOTHER_COMES)
SEVERAL: Final = _SEVERAL.bit | _INTRODUCED.bit
"""The signs of texts that may say so (``loket.sought.signs_of_plain``)."""
