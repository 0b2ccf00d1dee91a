"""Numbers in words, as a voice note is written out: ``honderdtwaalf``, ``vierundzwanzig`` (pure)."""

# ruff: noqa: RUF001 - numbers in their own alphabets

from typing import Final

from services.notifier.conversation.places.endings import WRITTEN, listed

_BELOW: Final = 1_000
_NL: Final = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_DE: Final = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_EN: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_FR: Final = ("vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatrevingt", "quatrevingt")
_ES: Final = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_ES_AFTER_20: Final = {1: "uno", 2: "dós", 3: "trés", 6: "séis"}
_ES_HUNDREDS: Final = (
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
)
_TENS: Final = frozenset((*_EN, *_FR, *_ES, *_ES_HUNDREDS))
HUNDRED_ENDS: Final = ("honderd", "hundert", "hundred", "cent", "duizend", "tausend", "thousand")
_PL: Final = (
    (
        "jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|"
        "szesnaście|siedemnaście|osiemnaście|dziewiętnaście"
    ),
    "dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sześćdziesiąt|siedemdziesiąt|osiemdziesiąt|dziewięćdziesiąt",
    "sto|dwieście|trzysta|czterysta|pięćset|sześćset|siedemset|osiemset|dziewięćset",
)
_PL_BY_NAME: Final = (
    "jedynką|dwójką|trójką|czwórką|piątką|szóstką|siódemką|ósemką|dziewiątką|dziesiątką|jedenastką|dwunastką|trzynastką|"
    "czternastką|piętnastką|szesnastką|siedemnastką|osiemnastką|dziewiętnastką|dwudziestką"
)
"""As who lives "pod piętnastką" says it."""
_PL_ORDINALS: Final = (
    (
        "pierwszym|drugim|trzecim|czwartym|piątym|szóstym|siódmym|ósmym|dziewiątym|dziesiątym|jedenastym|dwunastym|trzynastym|"
        "czternastym|piętnastym|szesnastym|siedemnastym|osiemnastym|dziewiętnastym"
    ),
    (
        "dwudziestym|trzydziestym|czterdziestym|pięćdziesiątym|sześćdziesiątym|siedemdziesiątym|osiemdziesiątym|"
        "dziewięćdziesiątym"
    ),
    _PL[2],
)
"""``Pod numerem dwudziestym drugim``."""
_TR: Final = (
    "bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|onbir|oniki|onüç|ondört|onbeş|onaltı|onyedi|onsekiz|ondokuz",
    "yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan",
    "yüz|ikiyüz|üçyüz|dörtyüz|beşyüz|altıyüz|yediyüz|sekizyüz|dokuzyüz",
)
_UK: Final = (
    (
        "один|два|три|чотири|п'ять|шість|сім|вісім|дев'ять|десять|одинадцять|дванадцять|тринадцять|чотирнадцять|п'ятнадцять|"
        "шістнадцять|сімнадцять|вісімнадцять|дев'ятнадцять"
    ),
    "двадцять|тридцять|сорок|п'ятдесят|шістдесят|сімдесят|вісімдесят|дев'яносто",
    "сто|двісті|триста|чотириста|п'ятсот|шістсот|сімсот|вісімсот|дев'ятсот",
)
"""Of each language the numbers below twenty, the tens from twenty on, and the hundreds: said one after another."""
BARE: Final = str.maketrans("ąćęłńóśźżçğışöü’", "acelnoszzcgisou'")
"""As who types without the letters of the language writes."""
_HUNDREDS: Final = 100
_FROM_20: Final = 20


def _dutch(n: int, small: tuple[str, ...]) -> str:
    if n >= _HUNDREDS:
        many, rest = divmod(n, _HUNDREDS)
        return f"{'' if many == 1 else small[many - 1]}honderd{_dutch(rest, small) if rest else ''}"
    if n <= _FROM_20:
        return small[n - 1]
    ten, one = divmod(n, 10)
    if not one:
        return _NL[ten - 2]
    joint = "ën" if small[one - 1].endswith("e") else "en"
    return f"{small[one - 1]}{joint}{_NL[ten - 2]}"


def _german(n: int, small: tuple[str, ...]) -> str:
    if n >= _HUNDREDS:
        many, rest = divmod(n, _HUNDREDS)
        first = "ein" if many == 1 else small[many - 1]
        return f"{first}hundert{_german(rest, small) if rest else ''}"
    if n <= _FROM_20:
        return small[n - 1]
    ten, one = divmod(n, 10)
    if not one:
        return _DE[ten - 2]
    return f"{'ein' if one == 1 else small[one - 1]}und{_DE[ten - 2]}"


def _english(n: int, small: tuple[str, ...]) -> str:
    if n >= _HUNDREDS:
        many, rest = divmod(n, _HUNDREDS)
        return f"{'' if many == 1 else small[many - 1]}hundred{_english(rest, small) if rest else ''}"
    if n <= _FROM_20:
        return small[n - 1]
    ten, one = divmod(n, 10)
    return f"{_EN[ten - 2]}{small[one - 1] if one else ''}"


def _french(n: int, small: tuple[str, ...]) -> str:
    if n >= _HUNDREDS:
        many, rest = divmod(n, _HUNDREDS)
        return f"{'' if many == 1 else small[many - 1]}cent{_french(rest, small) if rest else ''}"
    if n <= _FROM_20:
        return small[n - 1]
    ten, one = divmod(n, 10)
    base = _FR[ten - 2]
    if ten in {7, 9}:
        # Seventy is sixty and ten, ninety four twenties and ten.
        ten, one = ten - 1, one + 10
    joint = "et" if one in {1, 11} and ten < 8 else ""
    return f"{base}{joint}{small[one - 1] if one else ''}"


def _spanish(n: int, small: tuple[str, ...]) -> str:
    if n >= _HUNDREDS:
        many, rest = divmod(n, _HUNDREDS)
        return f"{_ES_HUNDREDS[many - 1]}{_spanish(rest, small)}" if rest else _ES_HUNDREDS[many - 1]
    if n <= _FROM_20:
        return small[n - 1]
    ten, one = divmod(n, 10)
    if ten == 2:
        return f"veinti{_ES_AFTER_20.get(one, small[one - 1])}"
    return f"{_ES[ten - 3]}{f'y{small[one - 1]}' if one else ''}"


def _above_a_thousand(dutch: tuple[str, ...], german: tuple[str, ...], english: tuple[str, ...]) -> dict[str, str]:
    """Numbers from a thousand on: ``duizendtwaalf``, ``elfhonderddertig``, ``one thousand and two``."""
    found: dict[str, str] = {}
    for n in range(_BELOW, 2 * _BELOW):
        rest = n - _BELOW
        nl, de, en = (_dutch(rest, dutch), _german(rest, german), _english(rest, english)) if rest else ("", "", "")
        found |= {f"{form}{nl}": str(n) for form in ("duizend", "duizenden", "eenduizend")[: 3 if rest else 1]}
        found |= {f"{form}{de}": str(n) for form in ("tausend", "eintausend")}
        found |= {f"{form}{en}": str(n) for form in ("thousand", "onethousand", "onethousandand")[: 3 if rest else 2]}
        if rest >= _HUNDREDS:
            found[_dutch(n, dutch)] = str(n)
            found[_english(n, english)] = str(n)
    return found | {word.replace("ë", "e"): number for word, number in found.items()}


def _in_a_row(n: int, below: tuple[str, ...], tens: tuple[str, ...], hundreds: tuple[str, ...]) -> str:
    """A number of a language that says its hundreds, tens and ones one after another."""
    many, rest = divmod(n, _HUNDREDS)
    said = hundreds[many - 1] if many else ""
    if rest >= _FROM_20:
        ten, rest = divmod(rest, 10)
        said += tens[ten - 2]
    return said + (below[rest - 1] if rest else "")


def _opens(word: str) -> bool:
    """Whether a word may be the first of a number in several: ``twenty six``, ``driehonderd zestien``."""
    return word in _TENS or word in _OPENS_A_ROW or word.endswith(HUNDRED_ENDS) or "-" in word


def _written() -> dict[str, str]:
    found = {word: str(n) for words in WRITTEN for n, word in enumerate(listed(words), start=1)}
    dutch, english, german, french, spanish = map(listed, WRITTEN)
    french = tuple(word.replace("-", "") for word in french)
    for n in range(1, _BELOW):
        found.setdefault(_french(n, french), str(n))
        found.setdefault(_spanish(n, spanish), str(n))
        nl, de = _dutch(n, dutch), _german(n, german)
        spoken = nl.replace("honderd", "honderden") if n % _HUNDREDS else nl
        for word in (
            nl,
            nl.replace("ë", "e"),
            spoken,
            spoken.replace("ë", "e"),
            de,
            de.replace("ß", "ss"),
            de.removeprefix("ein"),
        ):
            found.setdefault(word, str(n))
            if _HUNDREDS <= n < 2 * _HUNDREDS:
                found.setdefault(f"een{word}", str(n))
        en = _english(n, english)
        forms = [en, f"one{en}"] if _HUNDREDS <= n < 2 * _HUNDREDS else [en]
        for word in (*forms, *(form.replace("hundred", "hundredand") for form in forms if n % _HUNDREDS)):
            found.setdefault(word, str(n))
        if n % 10 and _FROM_20 < n < _HUNDREDS:
            found.setdefault(f"{_english(n - n % 10, english)}-{english[n % 10 - 1]}", str(n))
    for below, tens, hundreds in ROWS:
        # Those below twenty are words of other languages too ("on"), and so is a hundred ("yüz", a face).
        for n in (n for n in range(_FROM_20, _BELOW) if n != _HUNDREDS):
            said = _in_a_row(n, below, tens, hundreds)
            found.setdefault(said, str(n))
            found.setdefault(said.translate(BARE), str(n))
            found.setdefault(said.replace("'", ""), str(n))
    found = _above_a_thousand(dutch, german, english) | found
    for n, word in enumerate(listed(_PL_BY_NAME), start=1):
        found |= {word: str(n), word.translate(BARE): str(n)}
    return found


ROWS: Final = tuple(
    (listed(below), listed(tens), listed(hundreds)) for below, tens, hundreds in (_PL, _PL_ORDINALS, _TR, _UK)
)
"""Of Polish, Turkish and Ukrainian: the numbers below twenty, the tens, and the hundreds."""
_OPENS_A_ROW: Final = frozenset(
    form
    for _, tens, hundreds in ROWS
    for word in (*tens, *hundreds)
    for form in (word, word.translate(BARE), word.replace("'", ""))
)
_JOINTS: Final = frozenset({"en", "ën", "und", "and", "honderd", "hundert", "hundred"})
_MOST_PARTS: Final = 6
_ENDS: Final = ".,;:!?)"
DIGITS: Final = {
    word: str(n)
    for words in (
        "nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen",
        "zero|one|two|three|four|five|six|seven|eight|nine",
        "null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun",
        "zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf",
        "cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve",
    )
    for n, word in enumerate(listed(words))
}
_FEWEST_DIGITS: Final = 3
_MOST_DIGITS: Final = 4


def joined(chunks: list[str]) -> list[str]:
    """The words of a message, with numbers in several words as one: ``zeven en tachtig``, ``honderd twaalf``."""
    chunks = _spelled(chunks)
    low = [chunk.lower() for chunk in chunks]
    if _JOINTS.isdisjoint(low) and not any(map(_opens, low)):
        return chunks
    found: list[str] = []
    at = 0
    while at < len(chunks):
        end = next(
            (end for end in range(min(at + _MOST_PARTS, len(low)), at + 1, -1) if _is_number(low, at, end)), at + 1
        )
        found.append("".join(chunks[at:end]).replace("-", "") if end > at + 1 else _plain(chunks[at]))
        at = end
    return found


def _spelled(chunks: list[str]) -> list[str]:
    """The words of a message, with a number that is told digit by digit as one: ``twee nul vier``."""
    if sum(chunk.lower().rstrip(_ENDS) in DIGITS for chunk in chunks) < _FEWEST_DIGITS - 1:
        return chunks
    found: list[str] = []
    at = 0
    while at < len(chunks):
        end = at
        while end < len(chunks) and end - at < _MOST_DIGITS and chunks[end].lower().rstrip(_ENDS) in DIGITS:
            end += 1
            if chunks[end - 1][-1] in _ENDS:
                break
        digits = "".join(DIGITS[chunk.lower().rstrip(_ENDS)] for chunk in chunks[at:end])
        told = len(digits) >= _FEWEST_DIGITS or (len(digits) > 1 and "0" in digits)
        if told and digits[0] != "0":
            last = chunks[end - 1]
            found.append(digits + last[len(last.rstrip(_ENDS)) :])
            at = end
        else:
            found.append(chunks[at])
            at += 1
    return found


def _plain(chunk: str) -> str:
    """A number with hyphens as it stands among the others: ``quatre-vingt-douze``."""
    bare = chunk.replace("-", "") if "-" in chunk else chunk
    return bare if bare.lower().rstrip(_ENDS) in NUMBERS else chunk


def _is_number(low: list[str], at: int, end: int) -> bool:
    return low[at].replace("-", "") in FIRST and "".join(low[at:end]).rstrip(_ENDS).replace("-", "") in NUMBERS


NUMBERS: Final = _written()
"""Numbers in words, all below a thousand, in Dutch, English, German, French and Spanish; in the first three up to two
thousand; from twenty on in Polish, Turkish and Ukrainian."""
FIRST: Final = frozenset(NUMBERS).union(
    _JOINTS, _OPENS_A_ROW, {"quatre"}, *((word, word.translate(BARE)) for below, *_ in ROWS for word in below)
)
