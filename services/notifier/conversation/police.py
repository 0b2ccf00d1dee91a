"""What the police want to hear of and is no emergency: the resident reads their number beside the answer (pure).

A bike that was stolen, a burglary found afterwards, damage to a car, dealing, a fight that is over, a car that is
suspicious. By rule, so that it also works while the classifier is down. It takes nothing away: what is a report stays one.
"""

# ruff: noqa: E501, RUF001 - the lists of words, of nine languages, are read best as they are

from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache
from typing import Final

from loket.wishes import plain
from services.notifier.conversation.draft import Draft

NOT_AGAIN_WITHIN: Final = timedelta(days=1)
"""The number is told at most once in this time."""
AFTER_EMERGENCY: Final = timedelta(minutes=10)
"""So long after 112 was told no other number is, lest somebody calls the wrong one."""
LONGEST: Final = 400
"""Words of a message that are looked at."""
APART: Final = 5
"""Words of one rule stand so close together."""

_RULES: Final = (
    # Stems of words; `$`: the whole word. Two groups stand close together, one stands by itself.
    # Things of a resident that were stolen.
    (
        "fiets ebike bike bakfiets scooter bromfiets brommer snorfiets motor$ auto$ autootje telefoon portemonnee kenteken",
        "gestolen gejat gepikt ontvreemd",
    ),
    ("bike bicycle car$ scooter moped motorbike van$ phone wallet handbag", "stolen stole$ nicked"),
    ("fahrrad rad$ ebike auto$ roller$ moped handy$ geldborse portemonnaie", "gestohlen geklaut"),
    ("velo voiture scooter trottinette telephone portefeuille", "vole$ volee derobe"),
    ("bici coche$ moto$ patinete movil$ cartera", "robad robaron roban$ robo$"),
    ("rower samochod auto$ hulajnog skuter telefon portfel", "skradzion ukradzion ukradl ukradł skradl skradł"),
    (
        "bisiklet araba$ arabam motosiklet scooter telefonum cuzdan",
        "çalındı çaldı çalınmış çalmış calindi caldi calinmis",
    ),
    ("велосипед машин автомоб самокат скутер телефон гаман", "вкрал вкрад украл украд викрал викрад"),
    ("دراج الدراج سيار السيار هاتفي محفظ سكوتر", "سرق انسرق مسروق"),
    # A burglary that was found afterwards.
    ("ingebroken",),
    ("inbraak$ inbrekers", "geweest gehad gepleegd vannacht gisteren ontdekt thuiskwam$"),
    ("burgled burglarised burglarized",),
    ("broken$ broke$", "into$ burglar"),
    ("burglary$ burglaries$", "was$ last$ yesterday happened"),
    ("eingebrochen",),
    ("einbruch$", "gestern heute$ letzte nacht gab$"),
    ("cambriole cambrioles cambriolage$",),
    ("entraron$ ladrones$", "robar robaron casa$ noche$"),
    ("włamano wlamano włamanie$ wlamanie$ włamali wlamali włamał wlamal",),
    ("hırsız hirsiz", "girdi girmiş girmis"),
    ("обікрал обокрал пограбувал",),
    ("لصوص لص$ حرامي", "دخل سرق"),
    ("اقتحم اقتحموا", "بيت منزل شقة محل"),
    # Damage that somebody did to what is a resident's, or was seen doing.
    ("auto$ autoruit fiets", "bekrast ingeslagen ingegooid vernield lekgestoken"),
    ("banden$", "lekgestoken doorgesneden"),
    ("vernielen vernield vernielden slopen sloopten gesloopt", "zag$ gezien$"),
    ("car$ tyres tires windscreen", "scratched vandalised vandalized slashed keyed$"),
    ("auto$ reifen autoscheibe", "zerkratzt zerstochen eingeschlagen"),
    ("voiture retroviseur", "rayee vandalise creves"),
    ("coche$ ruedas$ retrovisor", "rayado rayaron pinchado pincharon destrozado destrozaron"),
    ("samochod samochód auto$ opony$", "porysowan przebit zniszczyl"),
    ("arabam lastikler", "çizilmiş çizdi çizildi patlatılmış cizilmis cizildi"),
    ("машин автомоб шини$", "подряпал подряпан розбил порізал"),
    ("سيارتي", "خدش خربوا"),
    # Dealing.
    ("drugsdeal drugshandel drugsverkoop dealen$ gedeald",),
    (
        "drugs$ wiet$ cocaine coke$ harddrugs pillen$",
        "deal$ dealt$ dealer dealers verkoop verkopen verkocht verhandel handel$",
    ),
    ("drug$ drugs$ cocaine weed$", "dealing deal$ dealer dealers sell$ selling sells sold$"),
    ("drogen drogen$ kokain", "dealen dealer dealt verkauf handeln$ handelt$"),
    ("drogue", "vend$ vendent vendeur dealer deal$ dealent trafic"),
    ("droga$ drogas$", "venden$ vende$ venta$ trafic trapich"),
    ("narkotyk", "sprzeda handl dealer diler"),
    ("uyusturucu uyuşturucu", "satan$ satıyor satıl satici satıcı satiyor"),
    ("наркотик", "прода торгу збува"),
    ("مخدرات المخدرات", "يبيع بيع يبيعون تاجر تجار"),
    # A fight that is over.
    ("gevochten vechtpartij knokpartij", "voorbij$ afgelopen gisteren gisteravond vannacht vanacht weg$ geweest"),
    ("fight$ fighting$", "over$ yesterday last$ gone$ ended$"),
    ("schlagerei", "gestern vorbei letzte heute$"),
    ("bagarre", "hier$ finie terminee passee"),
    ("pelea$", "ayer$ anoche terminado acabo$"),
    ("bojka bójka bojki bójki", "wczoraj koniec skonczyl skończył"),
    ("kavga$", "dün$ dun$ bitti$ gece$"),
    ("бійка бійку", "вчора$ закінчил вночі минула"),
    ("شجار عراك", "امس البارحة انتهى انتهت"),
    # Somebody or a car that is suspicious.
    (
        "verdacht verdachte",
        "auto$ autos$ busje$ bestelbus voertuig man$ mannen$ persoon personen figuur figuren types$",
    ),
    ("suspicious", "car$ van$ vehicle man$ men$ person people$ guy$ guys$"),
    ("verdachtig", "auto$ wagen$ fahrzeug mann$ manner$ person"),
    ("suspect$ suspecte suspects", "voiture homme hommes vehicule camionnette personne individu"),
    ("sospechos", "coche$ furgoneta hombre hombres$ vehiculo persona"),
    ("podejrzan", "samochod samochód auto$ mezczyzn mężczyzn osoba$ osoby$ pojazd bus$"),
    ("şüpheli supheli", "araba$ arac araç adam$ kişi kisi kişiler minibus"),
    ("підозріл", "машин авто$ автомоб чоловік людин бус$"),
    ("مشبوه", "سيارة السيارة شخص رجل رجال اشخاص"),
)

_NOT_OURS: Final = (
    # A thing of the street that was stolen or broken is a report like any other, whatever else is named beside it.
    "lantaarn lantaren straatlamp lamppost streetlight laterne straßenlaterne lampadaire farola latarni ліхтар "
    "putdeksel deksel verkeersbord bord$ prullenbak afvalbak vuilnisbak container bankje$ boom$ bomen$ plantenbak "
    "manhole sign$ bin$ bench$ kanaldeckel gullydeckel schild$ mülleimer banc$ poubelle panneau papelera alcantarilla "
    "kosz$ studzienk ławka çöp$ rögar tabela смітник люк$ знак$ سلة "
    "fietsenrek fietsnietje parkeermeter speeltoestel"
)
_POLICE: Final = "politie polizei police policia policj polis$ polise$ polisi$ poliste$ поліці الشرطة شرطة"
_TOLD: Final = (
    "gebeld gedaan geweest aangifte gemeld called told$ reported informed been$ angerufen informiert gemeldet gerufen war$ appele prevenu plainte "
    "llame$ llamado avisado denuncia zgloszon zgłoszon zadzwonil zadzwonił dzwonil wezwan aradim aradım haber bildirdim "
    "викликал повідомил подзвонил дзвонил اتصلت ابلغت بلغت"
)
_NEGATED: Final = (
    "niet geen bang angst voorkom preventie kans not$ no$ afraid prevent risk nicht kein keine angst vor$ pas$ peur eviter "
    "miedo evitar nie$ boje$ boję$ korkuyor değil degil не$ боюся бояться ليس خوف"
)


_NOT_OURS_AT, _POLICE_AT, _TOLD_AT, _NEGATED_AT = range(4)
_GROUPS: Final = (_NOT_OURS, _POLICE, _TOLD, _NEGATED, *(group for rule in _RULES for group in rule))


def _numbered() -> tuple[tuple[int, ...], ...]:
    """The rules, each as the numbers of its groups."""
    numbers = iter(range(_NEGATED_AT + 1, len(_GROUPS)))
    return tuple(tuple(next(numbers) for _ in rule) for rule in _RULES)


def _by_stem(*, whole: bool) -> dict[str, tuple[int, ...]]:
    """Stem as ``plain`` leaves it -> the groups that it stands in."""
    found: dict[str, tuple[int, ...]] = {}
    for number, group in enumerate(_GROUPS):
        for word in group.split():
            if word.endswith("$") is whole:
                stem = plain(word.rstrip("$"))
                found[stem] = (*found.get(stem, ()), number)
    return found


_NUMBERED: Final = _numbered()
_WHOLE: Final = _by_stem(whole=True)
_BEGINS: Final = _by_stem(whole=False)
_SHORTEST: Final = min(map(len, _BEGINS))
_LONGEST_STEM: Final = max(map(len, _BEGINS))


@lru_cache(maxsize=16_384)
def _groups_of(word: str) -> tuple[int, ...]:
    """The groups that a word may stand for; worked out once per word."""
    ends = range(_SHORTEST, min(len(word), _LONGEST_STEM) + 1)
    return tuple({*_WHOLE.get(word, ()), *(n for end in ends for n in _BEGINS.get(word[:end], ()))})


def wanted(text: str) -> bool:
    """Whether a text tells of something for the police that is no emergency, and that they do not know of already."""
    at: dict[int, list[int]] = {}
    for place, word in enumerate(plain(text).split()[:LONGEST]):
        for group in _groups_of(word):
            at.setdefault(group, []).append(place)
    if not at or _NOT_OURS_AT in at or (_POLICE_AT in at and _TOLD_AT in at):
        return False
    denied = at.get(_NEGATED_AT, [])
    return any(_tells(at[rule[0]], at[rule[-1]], denied) for rule in _NUMBERED if rule[0] in at and rule[-1] in at)


def _tells(first: Sequence[int], second: Sequence[int], denied: Sequence[int]) -> bool:
    """Whether two groups stand close together, and no word such as "niet" or "bang" among them or just before."""
    pairs = ((min(a, b), max(a, b)) for a in first for b in second if abs(a - b) <= APART)
    return any(not any(begins - 2 <= n <= ends for n in denied) for begins, ends in pairs)


def look(draft: Draft, text: str) -> None:
    """Let the resident read the police's number beside the answer, when what they tell is for them."""
    memory = draft.memory
    if not text or memory.danger is not None:
        return
    warned, told = memory.emergency_at, memory.police_at
    if warned is not None and draft.now - warned <= AFTER_EMERGENCY:
        return
    if (told is None or draft.now - told >= NOT_AGAIN_WITHIN) and wanted(text):
        draft.remember(police_at=draft.now)
        draft.say_later("police")
