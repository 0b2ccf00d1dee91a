"""Which of a municipality's languages a message is in: script, small words, then a statistical model (pure)."""

import math
import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from msgspec import Struct
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from services.classifier.model.concepts import stems_of
from services.classifier.model.features import words_of
from services.classifier.model.places import PLACE

LANGUAGES: Final = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")

_ARABIC: Final = re.compile("[\u0600-\u06ff\u0750-\u077f]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")

# Words that are frequent in one language and mean little anywhere else; a message of five words has one or two.
_SMALL: Final = {
    "nl": "de het een en van ik is niet er op in met mijn voor zijn bij aan dat die wordt naar om nog al ook geen maar wel "
    "wanneer hoe waar kunt kan jullie onze ons deze dit heeft hebben staat ligt zit straat kapot weg stuk graag goedemorgen "
    "hallo hoi bedankt dank u vol buurt buren boven onder tegen heel veel weer alweer sinds daar hier mn t ie nee ja opgelost "
    "los losse stoep fiets fietspad lantaarn lantaarnpaal boom tak gemeente melding afval vuil rommel bak nest hond honden ratten",
    "en": "the and is are my of to there not with for on at this that it was has have been please in your our broken street "
    "when where how can you hello thanks thank what since still from near front light full trash no yes",
    "de": "der die das und ist nicht ein eine ich mit auf bei vor zu im dem den wir es sind seit kann bitte wann wie wo "
    "strasse straße kaputt hallo danke auch sehr mein meine unser unsere wird vom zum am guten tag ja nein",
    "fr": "le la les et est un une des pas je ne dans sur au aux du pour avec mon ma notre nous vous ce cette il y a depuis "
    "rue merci bonjour devant est-ce quand comment oui non panne lampadaire lampadaires",
    "es": "el la los las y es un una no en de del con por mi hay que está esta estan para se desde calle gracias hola cuando "
    "como donde muy frente sí roto rota",
    "pl": "i w na nie jest się to z do że jak od przed mój moja dzień dobry dziękuję ulicy kiedy gdzie proszę tak przy są ma nie po",
    "tr": "ve bir bu da de için çok var yok ne mi mı sokak önünde evim bozuk teşekkürler merhaba nasıl nerede lütfen evet "
    "hayır değil olan gibi kadar",
}
_SETS: Final = {code: frozenset(listed.split()) for code, listed in _SMALL.items()}
_OF_WORD: Final = {
    word: tuple(code for code, listed in _SETS.items() if word in listed)
    for word in frozenset[str]().union(*_SETS.values())
}
_LETTERS: Final = {"pl": "ąćęłńśźż", "tr": ("ğ", "ı", "ş", "i\u0307"), "de": "ßä", "es": "ñ¿¡", "fr": "çàêœ"}
"""In lower case: the Turkish capital with a dot becomes two signs."""
_SMALL_WORD_LOGODDS: Final = 4.0
_THING_LOGODDS: Final = 4.0
_SHORTEST_STEM: Final = 4
_STREET: Final = re.compile(
    r"(?:\b(?:[^\W\d_]\w*\s+)?(?:van|von|de|der|den|het|ten|ter|'t|v\.?d\.?)\s+(?:(?:de|der|den|het)\s+)?)?"
    r"\b\w{3,}(?:straat|str\.|laan|weg|kade|plein|gracht|singel|dijk|dreef|hof|markt|plantsoen|haven|steeg)\b"
    r"|\b(?:laan|plein|hof|plantsoen|weg)\s+van\s+(?:(?:de|der|den|het)\s+)?\w+",
    re.IGNORECASE,
)
"""Names of Dutch streets, with the small words in them: they say nothing about who writes them."""
_TOWN: Final = re.compile(
    r"\bden\s+(?:haag|bosch|helder|burg|dolder|ham|hoorn|hout|dungen|oever|andel|bommel)\b", re.IGNORECASE
)
"""Dutch towns whose name begins with what is a small word in German."""
_PRIOR_LOGODDS: Final = {"nl": 2.0}
_SURE_OF: Final = 0.6
_FEW_WORDS: Final = 3
_FEW_THINGS: Final = 9
"""Of more words the small ones tell enough."""


class Spoken(Struct, frozen=True):
    """The language of a message."""

    code: str | None  # one of those that were asked about, None when the message does not say or is in another one
    p: float
    other: str | None = None  # one of LANGUAGES that was not asked about, when the message is in that

    @property
    def heard(self) -> str | None:
        """One of LANGUAGES, whoever asked: what a text is judged by."""
        return self.code or self.other


@cache
def _identifier() -> LanguageIdentifier:
    found: LanguageIdentifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    found.set_languages(["nl", "en", "de", "fr", "es", "pl", "tr"])
    # It keeps the other ninety languages in case they are asked for: 20 MB.
    found._full_model = found.nb_ptc, found.nb_pc, found.nb_classes  # noqa: SLF001 - there is no other way; pinned
    return found


def warm_up() -> None:
    """Read the statistical model and the words for things now instead of at the first message."""
    _identifier()
    stems_of()


def language_of(text: str, among: Collection[str] = LANGUAGES) -> Spoken:
    """The language of a text, any string.

    Fewer than three words say nothing unless one of them is a small word of a language, or what only one language calls a
    thing, or its letters give it away: then the answer has no code, and the caller falls back on the conversation's language
    or the municipality's. The name of a street is Dutch whoever writes it, and tells nothing. No code either has a
    text in one of our languages that is not among those asked about: it is not pressed into one of them.

    Args:
        text: that is read.
        among: languages that it may be in, such as those that a municipality declares.
    """
    whole = _TOWN.sub(" ", _SURROGATE.sub(" ", text[:1000]))
    own = _STREET.sub(" ", whole)
    arabic, cyrillic = len(_ARABIC.findall(own)), len(_CYRILLIC.findall(own))
    letters = sum(len(word) for word in _WORD.findall(own))
    words = _words_of(whole)
    if letters and arabic * 2 > letters:
        return _of_script("ar", among)
    if letters and cyrillic * 2 > letters:
        return _of_script("uk", among)
    if not words:
        return Spoken(None, 0.0)
    scores = _without_streets(whole) or _scores(whole, words)
    return Spoken(None, 0.0) if scores is None else _among(scores, among)


def _words_of(text: str) -> list[str]:
    """The words of a text in lower case: a dot above is no end of one."""
    return _WORD.findall(text.lower().replace("\u0307", ""))


def _without_streets(whole: str) -> dict[str, float] | None:
    """The scores of a text without the names of streets in it, where the rest tells its language by itself."""
    rest = _STREET.sub(" ", whole)
    words = _words_of(rest)
    if rest == whole or not words or not _evidence(rest, words)[1]:
        return None
    scores = _scores(rest, words)
    return scores if scores is not None and _best(scores)[1] >= _SURE_OF else None


def _scores(whole: str, words: Sequence[str]) -> dict[str, float] | None:
    """How likely each language is, as logarithms; None when so few words say nothing."""
    evidence, seen = _evidence(whole, words)
    if len(words) < _FEW_WORDS and not seen:
        return None
    ranked = _identifier().rank(whole)
    return {code: math.log(max(p, 1e-6)) + evidence[code] + _PRIOR_LOGODDS.get(code, 0.0) for code, p in ranked}


def _evidence(whole: str, words: Sequence[str]) -> tuple[dict[str, float], bool]:
    """What small words and letters say for each language, and whether there were any."""
    evidence, seen = dict.fromkeys(_SMALL, 0.0), False
    for word in words:
        codes = _OF_WORD.get(word, ())
        for code in codes:
            seen = True
            evidence[code] += _SMALL_WORD_LOGODDS / (3.0 if len(codes) > 1 else 1.0)
    if len(words) <= _FEW_THINGS:
        things = [one for word in _words_of(_STREET.sub(" ", whole)) if (one := _thing_in(word))]
        if any(code != "nl" for code in things):
            # Whatever tells nothing is taken for Dutch already.
            seen = True
            for code in things:
                evidence[code] += _THING_LOGODDS
    lowered = whole.lower()
    for code, signs in _LETTERS.items():
        if any(sign in lowered for sign in signs):
            seen = True
            evidence[code] += _SMALL_WORD_LOGODDS
    return evidence, seen


@lru_cache(maxsize=4096)
def _thing_in(word: str) -> str | None:
    """The only language in which a word in lower case is a thing that residents tell about; else None."""
    plain = "".join(words_of(word))
    if plain == PLACE:
        return None
    found = {
        code
        for code, (whole, stems) in stems_of().items()
        if plain in whole or any(len(stem) >= _SHORTEST_STEM and plain.startswith(stem) for stem in stems)
    }
    return next(iter(found)) if len(found) == 1 and found <= _SMALL.keys() else None


def _among(scores: Mapping[str, float], among: Collection[str]) -> Spoken:
    """The likeliest of some languages, unless it is likelier that the text is in another one."""
    best, share = _best(scores)
    asked = {code: score for code, score in scores.items() if code in among}
    if len(asked) == len(scores):
        return Spoken(best if share >= _SURE_OF else None, share)
    top = max(scores.values())
    p = sum(math.exp(score - top) for score in asked.values()) / sum(math.exp(score - top) for score in scores.values())
    if 1.0 - p >= _SURE_OF or not asked:
        return Spoken(None, p, best if best not in asked and share >= _SURE_OF else None)
    # It is in one of them: which one is told as if there were no others.
    best, share = _best(asked)
    return Spoken(best if share >= _SURE_OF else None, share)


def _of_script(code: str, among: Collection[str]) -> Spoken:
    return Spoken(code, 1.0) if code in among else Spoken(None, 0.0, code)


def _best(scores: Mapping[str, float]) -> tuple[str, float]:
    """The likeliest language, and its share of all that is likely."""
    best = max(scores, key=lambda code: scores[code])
    return best, 1.0 / sum(math.exp(score - scores[best]) for score in scores.values())
