"""The same report once more, at the same exact place while the first is open: no second case (pure).

Whoever forgot that they wrote, or has heard nothing yet, tells the same again two days later. That it is the same is
known by what it is about and where, however sure it is that it reports anything at all.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from datetime import timedelta
from typing import Final

from msgspec import structs

from loket.plain import plain
from loket.sought import Sought
from services.notifier.conversation import meaning, same_spot, saying, told, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.pieces import ANOTHER_FROM, Piece
from services.notifier.conversation.places import Found, number_of
from services.notifier.conversation.shapes import Case

_SENTENCES: Final = re.compile(r"[^.!?\n؟]+[.!?\n؟]*")
_HEARS: Final = re.compile(
    r"(?<!\w)(?:hoor|horen|krijg|krijgen|komt) (?:ik|we|wij|er) (?:\w+ ){0,3}?nog "
    r"(?:iets|wat|een (?:antwoord|reactie|bericht))(?!\w)"
    r"|(?<!\w)(?:hör|höre|hören|kommt|krieg|kriege|bekomme) (?:ich|wir|da) (?:\w+ ){0,2}?noch "
    r"(?:was|etwas|eine antwort)(?!\w)",
    re.IGNORECASE,
)

_REMINDS: Final = Sought(
    r"(?<!\w)(?:herinner (?:u|jullie|je) (?:aan|eraan|nog)|herinner ik (?:u|jullie)|(?:ter |een |vriendelijke |kleine )herinnering|(?:u|jullie) (?:\w+ )?(?:er)?aan (?:te )?herinneren|u (?:\w+ )?herinneren aan|(?:kom|wil) (?:\w+ )?(?:even )?terug(?:komen)? op|rappel|"
    r"(?:a |gentle |friendly |quick )?reminder|remind(?:ing)? you|following up|follow up on|erinnere (?:sie |euch |nochmal )?an|(?:zur |eine |kleine )erinnerung|an (?:\w+ )?erinnern|"
    r"je (?:vous )?(?:rappelle|relance)|(?:petit )?rappel|relance|les recuerdo|le recuerdo|recordatorio|recordarles|przypominam|przypomnienie|przypomnieć|hatırlat\w+|"
    r"нагадую|нагадування|нагадати)(?!\w)|تذكير|للتذكير|أذكركم|اذكركم",
    re.IGNORECASE,
)
"""Who says so has told it before."""


_STILL: Final = Sought(
    r"(?<!\w)(?:(?:ligt|liggen|staat|staan|hangt|hangen|zit|zitten|drijft|drijven|is|zijn|doet|brandt|lekt|stinkt|knippert) (?:(?:er|daar|hier|het|t|dus|gewoon|al|allemaal|ook) ){0,3}nog(?! (?:een|iets|wat|meer|\d+|twee|drie|vier|net|heel|goed)(?!\w))|"
    r"(?:\w+ ){2}nog$|(?:nog|helemaal|weer) (?:niks|niets) (?:aan |mee |er aan |eraan )?(?:gedaan|gebeurd|veranderd)|(?:niet|nooit) (?:weggehaald|opgehaald|gemaakt|gerepareerd|opgeruimd|meegenomen|geleegd)|"
    r"(?:voor de |al de )(?:tweede|derde|zoveelste) keer|(?:nothing|not a thing) (?:has been |was )?done|(?:for the )?(?:second|third|umpteenth) time|(?:hasn t|haven t|not) been (?:fixed|repaired|collected|removed|picked up|emptied|cleared)|"
    r"(?:nichts|noch nichts) (?:passiert|gemacht|getan)|zum (?:zweiten|dritten) mal|rien (?:n a |n a ete |ete )?(?:fait|change)|pour la (?:deuxieme|troisieme) fois|(?:no han hecho|nadie ha hecho) nada|por (?:segunda|tercera) vez|"
    r"nic (?:nie )?(?:zrobiono|zrobili|sie nie zmienilo)|po raz (?:drugi|trzeci)|(?:ikinci|ucuncu) (?:kez|defa)|(?:hicbir sey|bir sey) (?:yapilmadi|degismedi)|нічого не (?:зробили|зроблено|змінилось|змінилося)|(?:вдруге|втретє)|"
    r"(?:لم يفعلوا|ما عملوا|لم يتغير) شي\w*|للمرة (?:الثانية|الثالثة)|"
    r"(?:vandaag|vanavond|vannacht|vanmorgen|vanochtend|nu) (?:weer |alweer |precies |opnieuw )?hetzelfde|(?:weer|alweer|opnieuw) (?:precies )?hetzelfde|(?:the )?same (?:thing |story )?(?:again|today|tonight|this morning)|"
    r"(?:heute|jetzt|heute abend) (?:wieder |schon wieder )?(?:genauso|dasselbe|das gleiche)|(?:wieder|schon wieder) (?:dasselbe|das gleiche)|(?:pareil|idem|la meme chose) (?:aujourd hui|ce soir|ce matin|encore)|(?:aujourd hui|ce soir) (?:encore )?(?:pareil|la meme chose)|"
    r"(?:hoy|esta noche) (?:otra vez )?(?:igual|lo mismo)|otra vez (?:igual|lo mismo)|(?:dzis|dzisiaj|znowu|znow|dzis znowu) to samo|(?:bugun de|yine|bu aksam da) ayni\w*|(?:сьогодні|знову|сьогодні знову) те ?ж? саме|(?:اليوم|هلق|الليلة) (?:كمان )?نفس (?:الشي|الشيء|القصة))(?!\w)"
)
"""Beside the words for it: that nobody has done anything, or how often it was told."""
_LATELY: Final = timedelta(days=14)
_RATHER: Final = 0.4
_MIGHT: Final = 0.15
_GOES_ON: Final = 0.5
_A_NAME: Final = 4
"""Letters of what may be the name of a place."""
_KINDS: Final = frozenset(
    (
        *(
            "laan",
            "plein",
            "park",
            "brug",
            "hoek",
            "kade",
            "straat",
            "bushalte",
            "speeltuin",
            "station",
            "school",
            "near",
        ),
        *("with", "corner", "street", "bridge", "ecke", "strasse", "brucke", "spielplatz", "avenue", "pont", "calle"),
        *(
            "puente",
            "esquina",
            "parque",
            "ulica",
            "most",
            "przy",
            "sokak",
            "kopru",
            "вулиця",
            "міст",
            "біля",
            "شارع",
            "جسر",
        ),
    )
)
"""Of a place they are no name."""


def is_reminder(text: str) -> bool:
    """Whether a message reminds us of what was told before: "ter herinnering: de stoep van Spui 4"."""
    return _REMINDS.search(text) is not None


def reminded_of(draft: Draft, piece: Piece) -> Case | None:
    """The open case of which a message reminds us, by its place, or the only one; None where it shows something."""
    if piece.photo or piece.pin is not None or not is_reminder(piece.text):
        return None
    cases = draft.open_cases()
    if piece.place is None:
        is_it = len(cases) == 1 and (piece.best is None or not piece.routed or piece.best.main == cases[0].main)
        return cases[0] if is_it and not meaning.another(piece.text) else None
    where = piece.place.words.casefold()
    there = [c for c in cases if (c.place.street or "").casefold() == where]
    best = piece.best.sub if piece.best is not None else None
    return next((c for c in reversed(there) if c.sub == best), there[0] if len(there) == 1 else None)


def of(draft: Draft, piece: Piece) -> Case | None:
    """The open case that a problem tells once more; None where it tells of one more, or shows something."""
    best = piece.best
    if best is None or best.p < _RATHER or piece.photo or piece.pin is not None:
        return None
    return _there(draft, best.sub, piece.place, piece.text)


def told_before(draft: Draft, piece: Piece) -> Case | None:
    """The only open report of a category in that street, where a problem is said to have been told already."""
    best, place = piece.best, piece.place
    if best is None or place is None or best.p < _RATHER or not saying.says(words.REPORTED_BEFORE, piece.text):
        return None
    cases = [c for c in draft.open_cases() if c.sub == best.sub]
    street = cases[0].place.street if len(cases) == 1 else None
    if street is None or meaning.another(piece.text):
        return None
    number = number_of(street)
    is_there = f" {plain(street.removesuffix(number or ''))} " in f" {plain(place.words)} "
    return cases[0] if is_there and number_of(place.words) in {None, number} else None


def asked_after(draft: Draft, said: Said, text: str) -> Case | None:
    """The open case that a message tells once more which mostly asks when something is done about it."""
    best = said.candidates[0] if said.candidates else None
    if best is None or best.p < ANOTHER_FROM or said.photo or said.location is not None:
        return None
    return _there(draft, best.sub, draft.place_in(text), text)


def _there(draft: Draft, sub: str, place: Found | None, text: str) -> Case | None:
    if place is None or place.rough:
        return None
    there = [c for c in draft.open_cases() if c.sub == sub and same_spot.is_one(place.words, c.place.street or "")]
    if not there:
        return None
    said = _without_questions(text)
    return None if meaning.another(said) or meaning.too(said) else there[-1]


def is_still_so(text: str) -> bool:
    """Whether a message says that what was told of before has not changed: "ligt er dus nóg", "niks aan gedaan"."""
    if saying.says(words.STILL, text):
        return True
    return _STILL.may_hold_plain(text) and _STILL.search(plain(text)) is not None


def still_so(draft: Draft, piece: Piece) -> Case | None:
    """The open report of which a problem says that it is still so, whatever else is talked about, and with a photo too.

    It is of the same category, or that report is of none yet and might have been of that one; where a place is named it
    is the same, or a part of it. "Oh, and the light is still flickering", after a pallet in the canal, is no new lamp.
    """
    best = piece.best
    if best is None or piece.pin is not None or not is_still_so(piece.text):
        return None
    near = [c for c in draft.open_cases() if draft.heard_at - c.created_at < _LATELY and _may_be_at(c, piece)]
    fitting = [c for c in near if best.p >= _RATHER and (c.sub == best.sub or _might_be(draft, c, best.sub))]
    if fitting:
        return fitting[-1] if piece.place is not None or len(fitting) == 1 else None
    if piece.place is not None and len(near) == 1 and near[0].main == best.main and piece.addition_p >= _GOES_ON:
        return near[0]
    if (named := _named_otherwise(draft, piece)) is not None:
        return named
    # "Die zakken liggen er nog", of what a model is not sure about: what was told of at that place.
    return near[0] if piece.place is not None and len(near) == 1 and not piece.routed else None


def _named_otherwise(draft: Draft, piece: Piece) -> Case | None:
    """The only report of a category, where what is still so is most likely said of it by another name of the place.

    "Het Rosarium" after "hoofdingang van het Rosarium in het Westbroekpark", which was taken down as the park.
    """
    best, place = piece.best, piece.place
    if best is None or place is None or place.rough or best.p < ANOTHER_FROM or piece.addition_p < _GOES_ON:
        return None
    cases = [c for c in draft.open_cases() if c.sub == best.sub and draft.heard_at - c.created_at < _LATELY]
    numbers = [number_of(place.words), *(number_of(c.place.street or "") for c in cases)]
    return cases[0] if len(cases) == 1 and not any(numbers) and not meaning.another(piece.text) else None


def where_it_was(case: Case, piece: Piece) -> Piece:
    """What is still so without the street alone, where it is known at which number."""
    place, street = piece.place, case.place.street or ""
    if place is None or not case.place.good or not is_still_so(piece.text):
        return piece
    if not place.rough and (number_of(place.words) is not None or number_of(street) is None):
        return piece
    return structs.replace(piece, place=None, spot=None) if _may_be_at(case, piece) else piece


def _might_be(draft: Draft, case: Case, sub: str) -> bool:
    """Whether a report of which nobody knows yet what it is about might be of a category."""
    if case.sub != draft.municipality.fallback.sub:
        return False
    return any(c.sub == sub and c.p >= _MIGHT for c in case.candidates)


def _may_be_at(case: Case, piece: Piece) -> bool:
    """Whether a report may be where a problem is: at a place of the same name, and at no other number."""
    street = case.place.street or ""
    if piece.place is None:
        return piece.number is None or piece.number == number_of(street)
    if same_spot.is_one(piece.place.words, street):
        return True
    one, other = number_of(piece.place.words), number_of(street)
    if one is not None and other is not None and one != other:
        return False
    names = {word for word in plain(piece.place.words).split() if len(word) >= _A_NAME and not word.isdigit()}
    return not (names - _KINDS).isdisjoint(plain(street).split())


def _without_questions(text: str) -> str:
    """What a message states: "hoor ik nog wat?" asks for an answer, and tells of nothing more."""
    stated = (s for s in _SENTENCES.findall(text) if ("?" not in s and "؟" not in s) or told.names_a_fault(s))
    return _HEARS.sub(" ", "".join(stated))
