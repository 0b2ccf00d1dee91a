"""What is harmless by itself, though one who only learned from sentences takes it for danger (pure).

A car that drives off, a slat that is gone, a tree that leans, who nearly fell, the heat that people "burn" in: in
emergencies such words stand beside those of danger, so that a model sees danger in them alone. What is left of a text
without them must be an emergency by itself. And a film that is watched: shots and screams in it are noise.
"""

import re
from typing import Final

from ahocorasick_rs import AhoCorasick

from loket.emergency.alone import ALONE
from loket.emergency.around import AROUND
from loket.emergency.bars import BARS
from loket.emergency.everyday import EVERYDAY
from loket.emergency.introductions import INTRODUCTIONS
from loket.emergency.letters import plain
from loket.emergency.manners import PETS_AND_HOME
from loket.emergency.ruled_out import RULED_OUT, stands
from loket.emergency.rules import Trap, trap
from loket.emergency.small_hurts import SMALL_HURTS
from loket.emergency.storeys import STOREYS
from loket.emergency.talk import TALK
from loket.emergency.things import THINGS

_DRIVES_OFF: Final = (
    r"\b(?:(?:hij|ze|zij|die|de|het) )?(?:(?:auto|bus|busje|wagen|vrachtwagen|bestelbus|camper|taxi) )?(?:rijdt|rijden|reed) (?:(?:nu|net|al|eindelijk|alweer|juist|zo) )*weg\b|"
    r"\b(?:he|she|it|they|the (?:car|van|lorry|truck))(?:'s| is| has|'ve| have)? (?:now |just |already )*(?:drove|driving|driven|drives) (?:off|away)\b|"
    r"\b(?:er|sie|der (?:wagen|lkw)|das auto) (?:fahrt|fahren|fuhr) (?:(?:gerade|jetzt|eben|schon) )*weg\b|"
    r"\b(?:il|elle|ils|la voiture|le camion) (?:vient|viennent) de partir\b|\b(?:acaba de irse|ya se va)(?: (?:el coche|la furgoneta|el camion))?\b|"
    r"\b(?:wlasnie |juz )?odjecha(?:l|la|li)\b|\b(?:araba|kamyon|arac|minibus) (?:(?:simdi|az once) )?gitti\b|\b(?:simdi |az once )gitti(?: araba| kamyon)?\b|"
    r"\b(?:щоино |вже )поиха(?:в|ла|ли)\b|(?:السياره|الشاحنه) (?:راحت|مشت|ذهبت|غادرت)|"
    r"\b(?:hij|ze|die|'?t|het|alles) (?:is|zijn) (?:(?:net|zojuist|nu|al|inmiddels|weer) )*"
    r"(?:weggereden|opgeruimd|gemaakt|geleegd)\b"
)
_PARTS_GONE: Final = (
    r"\b(?:(?:een|twee|drie|vier|\d+|de|paar) )*(?:latten|lat|planken|plank|schroeven|bouten|spijlen|deksel) (?:(?:is|zijn|ook|al) )*(?:weg|los|kapot|stuk|eruit|eraf|ontbre\w+)\b|"
    r"\b(?:(?:a|one|two|three|four|some|few|the|\d+) )*(?:slats?|planks?|boards?|bolts?|screws?|lid|covers?|panels?|rungs?)(?:'s| is| are| has| have)? (?:(?:been|all|just) )*(?:gone|missing|broken|loose|snapped|off)\b|"
    r"\b(?:(?:ein|eine|zwei|drei|\d+) )*(?:latten?|bretter|brett|schrauben|deckel) (?:(?:ist|sind) )?(?:fehlen|fehlt|weg|lose|kaputt)\b|"
    r"\b(?:(?:une|deux|trois|\d+|les) )*(?:lattes?|planches?|boulons?|couvercle) (?:(?:est|sont) )?(?:manquent|manque|cassees?|partie?s?)\b|"
    r"\bfaltan? (?:(?:una|dos|tres|\d+|la) )*(?:tablas?|liston(?:es)?|tornillos|tapa)\b|\bbrakuje (?:(?:dwoch|trzech|jednej|\d+) )*(?:desek|deski|listew|srub|klapy)\b|"
    r"\b(?:(?:iki|uc|bir|\d+) )*(?:tahta|vida|kapak)(?:si|lar\w*|gi)? (?:yok|kirik|eksik|kopmus)\b|\bнема\w* (?:(?:двох|трьох|одниеи|\d+) )*(?:дощок|дошки|реиок|кришки)\b|"
    r"(?:لوح|لوحان|الواح|غطاء?|براغي) (?:ناقص\w*|مكسور\w*|مفقود\w*)"
)
_HEAT: Final = (
    r"\b(?:(?:burning|boiling|roasting|melting|baking|dying|cooking)(?: up| alive)?(?: in here)?,? )+(?:up )?(?:from|of|in|with) (?:the|this) heat\b|"
    r"\bboiling in here\b|\b(?:stikken|smelten|branden|koken|sterven|gaan dood)(?: \w+){0,2} van de (?:hitte|warmte)\b|"
    r"\b(?:verbrennen|sterben|schmelzen|ersticken)(?: \w+){0,2} vor hitze\b|\b(?:brule|creve|meurt|etouffe) de (?:chaud|chaleur)\b|"
    r"\b(?:asando|asamos|muriendo|morimos|quemando|quemamos)(?: \w+)? de calor\b|\b(?:palimy|palimy sie|umieramy|gotujemy sie) z goraca\b|"
    r"\b(?:sicaktan|gunesten) (?:\w+ )?(?:yan|pis|kavrul|olu|bayil)\w*|\b(?:горимо|вмираемо|помираемо|згораемо) вид спеки\b|(?:نحترق|نموت|متنا|احترقنا) من الحر"
)
_LEANS: Final = (
    r"\b(?:boom|boompje|tak) (?:\w+ ){0,4}?(?:tegen?|tegenaan) (?:de |het |mijn |onze |een )?(?:gevel|huis|muur|schutting|schuur|raam)(?: aan)?(?:,? en (?:\w+ )?(?:kraakt|piept|beweegt|wiebelt)(?: \w+){0,3})?\b|"
    r"\btree (?:is |has )?(?:\w+ ){0,2}?(?:leaning|hanging|resting) (?:\w+ )?(?:against|on) (?:the |my |our )?(?:facade|wall|house|fence|shed)\b|"
    r"\bbaum (?:\w+ ){0,3}?(?:gegen|an) (?:die |der |das |dem )?(?:fassade|wand|haus|zaun)\b|\barbre (?:\w+ ){0,3}?(?:contre|sur) (?:la |le |ma |mon )?(?:facade|mur|maison|cloture)\b|"
    r"\barbol (?:\w+ ){0,3}?(?:contra|sobre) (?:la |el )?(?:fachada|pared|casa|valla)\b|\bdrzewo (?:\w+ ){0,3}?o (?:elewacje|sciane|dom|plot)\b|"
    r"\bagac (?:\w+ ){0,2}?(?:duvara|cepheye|eve|cite) (?:yasla|dayan)\w*|\bдерево (?:\w+ ){0,3}?(?:на|до) (?:фасад|стину|стини|фасаду|будинок|паркан)\b|"
    r"شجره (?:\w+ ){0,2}?(?:مايله|مستنده) علي (?:ال)?(?:واجهه|جدار|حايط|بيت)"
)
_NEARLY: Final = (
    r"\b(?:bijna|haast) (?:\w+ ){0,5}?(?:gevallen|gevalle|gestruikeld|uitgegleden|onderuit(?: ?gegaan)?|omgevallen|(?:gezicht|bek|snufferd|kont) (?:gegaan|gevallen))\b|"
    r"\b(?:nearly|almost) (?:\w+ )?(?:fell|tripped|slipped|stumbled|went flying|came off)\b(?: over| down| off)?|"
    r"\b(?:fast|beinahe) (?:\w+ ){0,4}?(?:gefallen|hingefallen|hingeflogen|gesturzt|gestolpert|ausgerutscht)\b|"
    r"\bfailli (?:se |me |s'|y )?(?:tomber|glisser|trebucher|chuter)\b|\bpresque (?:tombee?s?|glissee?)\b|"
    r"\bcasi (?:se |me |nos )?(?:cae|caigo|cayo|cai|caemos|tropieza|tropiezo|tropezo|resbala|resbalo)\b(?: de (?:cabeza|culo|boca))?|"
    r"\b(?:prawie|o malo (?:co )?nie|malo nie) (?:\w+ ){0,2}?(?:upadl\w*|wpadl\w*|przewrocil\w*|potkn\w*|poslizgn\w*|wywrocil\w*)|"
    r"\b(?:az kalsin|neredeyse|az daha) (?:\w+ ){0,2}?(?:dusuyordu\w*|dusecekti\w*|kayiyordu\w*|takiliyordu\w*)|"
    r"\b(?:dustu|kaydi|takildi|dusuyordu)\w* (?:az kalsin|neredeyse|az daha)\b|"
    r"(?:كاد|كادت|كدت|كان رح|كانت رح|كنت رح) (?:\w+ )?(?:يقع|تقع|اقع|يوقع|توقع|يسقط|تسقط|يطيح|تطيح)|"
    r"\b(?:мало|ледь|трохи) не (?:\w+ )?(?:впа\w+|упа\w+|послизну\w+|перечепи\w+|звали\w+)"
)
"""Who nearly fell did not."""
_OLD_PILLS: Final = (
    r"\b(?:oude|overgebleven|verlopen|ongebruikte|restjes) (?:\w+ en )?(?:pillen|medicijnen|tabletten|medicatie)\b|"
    r"\b(?:old|leftover|expired|unused|out of date) (?:\w+ and )?(?:pills|tablets|medicines?|medication)\b(?: and (?:pills|tablets))?|"
    r"\b(?:alte|abgelaufene|ubrige) (?:tabletten|pillen|medikamente)\b|\b(?:vieux|anciens) (?:medicaments|cachets|comprimes)\b|\bmedicaments perimes\b|"
    r"\b(?:pastillas|medicamentos|medicinas) (?:viejas|caducad[oa]s|viejos)\b|\b(?:stare|przeterminowane) (?:leki|tabletki|lekarstwa)\b|"
    r"\b(?:eski|tarihi gecmis) (?:ilac\w*|hap\w*)\b|\b(?:стари|прострочени) (?:лики|таблетки|пигулки)\b|"
    r"(?:ال)?(?:ادويه|حبوب)(?: و(?:ال)?(?:ادويه|حبوب))? (?:ال)?(?:قديمه|منتهيه)"
)
"""What is brought back to the chemist's."""
_BRANCHES: Final = (
    r"\b(?:takken|tak|struiken|heg|doorns|brandnetels)\b[^.!?]{0,40}\b(?:sla\w*|zwiep\w*|prik\w*|schra\w*)\b[^.!?]{0,20}\b(?:gezicht|ogen|oog|hoofd)\b|"
    r"\b(?:branches|bushes|hedge|thorns|nettles)\b[^.!?]{0,40}\b(?:hit\w*|slap\w*|scratch\w*|whip\w*)\b[^.!?]{0,20}\b(?:face|eyes?|head)\b|"
    r"\b(?:aste|zweige|busche|hecke|dornen)\b[^.!?]{0,40}\b(?:schlag\w*|kratz\w*|peitsch\w*)\b|\b(?:branches|ronces|haie|orties)\b[^.!?]{0,40}\b(?:fouett\w*|griff\w*|frapp\w*)\b|"
    r"\b(?:ramas|arbustos|zarzas|seto)\b[^.!?]{0,40}\b(?:golpe\w*|arana\w*|dan)\b[^.!?]{0,20}\b(?:cara|ojos?)\b|\b(?:galezie|krzaki|zywoplot)\b[^.!?]{0,40}\b(?:bija|uderza\w*|drapi\w*)\b|"
    r"\b(?:dallar\w*|cali\w*)\b[^.!?]{0,30}\b(?:yuz\w*|goz\w*)\b[^.!?]{0,20}\b(?:carp\w*|vur\w*|ciz\w*)\b|\b(?:гилк\w*|гилля|кущи|кропив\w*)\b[^.!?]{0,40}\b(?:б'?ють|дряпа\w*)(?: по обличчю)?"
)
"""What grows over a path and strikes who walks there."""
_ON_THE_TRAIN: Final = (
    r"\b(?:(?:ik )?(?:zit|ben) (?:nu |al )?in de trein|i'?m (?:already |now )?on the train|(?:ich )?(?:bin|sitze) (?:schon |jetzt )?im zug|je suis (?:deja )?dans le train|"
    r"(?:ya )?(?:estoy|voy) en el tren|jestem (?:juz )?w pociagu|trendeyim|(?:я )?(?:вже )?(?:в|у) потязи|انا بالقطار)\b"
)
_AWAKE: Final = (
    r"\b(?:(?:de|mijn|onze|m'n|mn|ons|hele) )?(?:baby|kind|kinderen|kids|kleine|kleintje|iedereen|buurt|straat|huis|buren)(?: (?:is|zijn|ook|weer|nu|al|direct|meteen))* wakker\b|"
    r"\b(?:the |my |our )?(?:baby|kids?|children|everyone|everybody|neighbours)(?:'s| is| are| all| now)* (?:awake|wide awake|woken up)\b|"
    r"\b(?:baby|kind|kinder|alle)(?: (?:ist|sind|wieder|jetzt|schon))* wach\b|\b(?:bebe|enfants?|tout le monde)(?: (?:est|sont))? reveille\w*|"
    r"\b(?:bebe|nino|ninos|todos)(?: (?:esta|estan|se ha|se han))? desp(?:ierto|iertos|ertado)\b|\b(?:dziecko|dzieci|wszyscy) (?:sie )?(?:obudzil\w*|nie spi\w*|budz\w*)|"
    r"\b(?:bebek|cocuk|cocuklar|herkes) uyan\w*|\b(?:дитина|дити|вси) (?:прокида\w*|прокину\w*|не спл\w*)|(?:الطفل|الاطفال|البيبي|الكل) (?:صاحي|صاحيين|استيقظ\w*)"
)
"""Whom a noise woke."""
_ANNOUNCES: Final = (
    r"\bik (?:wil|moet|wou) (?:even |graag )?(?:iets|wat) (?:zeggen|melden|vragen|kwijt)\b|\bi(?:'d| would)? (?:want|like|need) to (?:say|tell|ask|report)(?: you)? something\b|"
    r"\bich (?:mochte|will|muss) (?:etwas|was) (?:sagen|melden|fragen)\b|\bje (?:voudrais|veux) (?:dire|signaler|demander) quelque chose\b|"
    r"\bquiero (?:decir|avisar|preguntar|contar)(?:les|le)? (?:de )?algo\b|\bchc(?:e|ialbym|ialabym) cos (?:powiedziec|zglosic|zapytac)\b|"
    r"\b(?:bir ?sey|bi ?sey) (?:soyl|sor|bildir|di[yc])\w*|\bхочу щось (?:сказати|повидомити|спитати|запитати)\b|(?:بدي|اريد|عايز|عاوز) (?:اقول|احكي|اسال|ابلغ)(?: عن)? ش[ئي]\w*"
)
"""Who says that they will say something has said nothing."""
_HARMLESS: Final = (
    trap(
        "rijd reed weggereden opgeruimd gemaakt geleegd drove driv fahr fuhr partir irse ya_se_va odjecha gitti поиха راحت مشت ذهبت غادرت",
        _DRIVES_OFF,
    ),
    trap("heat hitte warmte hitze chaud chaleur calor goraca sicaktan gunesten спеки الحر boiling_in_here", _HEAT),
    trap("boom tak tree baum arbre arbol drzewo agac дерево شجره", _LEANS),
    trap(
        "bijna haast nearly almost fast beinahe failli presque casi prawie malo az_kalsin neredeyse az_daha كاد كدت كان_رح كانت_رح كنت_رح мало ледь трохи",
        _NEARLY,
    ),
    trap(
        "oude overgebleven verlopen ongebruikte restjes old leftover expired unused out_of_date alte abgelaufene ubrige vieux anciens perimes "
        "pastillas medicamentos medicinas stare przeterminowane eski tarihi стари прострочени ادويه حبوب",
        _OLD_PILLS,
    ),
    trap(
        "tak struiken heg doorns brandnetels branches bushes hedge thorns nettles aste zweige busche hecke dornen ronces haie orties ramas "
        "arbustos zarzas seto galezie krzaki zywoplot dallar cali гилк гилля кущи кропив",
        _BRANCHES,
    ),
    trap("trein train zug tren pociagu потязи بالقطار", _ON_THE_TRAIN),
    trap(
        "wakker awake woken wach reveille despiert despertado obudzil nie_spi budz uyan прокида прокину не_спл صاحي استيقظ",
        _AWAKE,
    ),
    trap(
        "zeggen melden vragen kwijt something etwas was_sagen quelque_chose algo cos bir_sey bi_sey birsey bisey щось اقول احكي اسال ابلغ",
        _ANNOUNCES,
    ),
    *RULED_OUT,
    *THINGS,
    *TALK,
    *ALONE,
    *PETS_AND_HOME,
    *SMALL_HURTS,
    *AROUND,
    *EVERYDAY,
    *STOREYS,
    *BARS,
    *INTRODUCTIONS,
)
"""Each is looked for only where one of its stems stands."""
_GONE: Final = trap(
    "lat plank schroe bout spijl deksel slat board bolt screw lid cover panel rung bretter brett schraub deckel planche boulon couvercle "
    "tabla liston tornillo tapa desek deski srub klapy tahta vida kapak дощ реиок кришки لوح غطا براغي",
    _PARTS_GONE,
)
_GROUPS: Final = tuple(each.stems[0] for each in (*_HARMLESS, _GONE))
_ALL_STEMS: Final = sorted({stem for group in _GROUPS for stem in group})
_OF_STEM: Final = [frozenset(n for n, group in enumerate(_GROUPS) if stem in group) for stem in _ALL_STEMS]
_STEMS: Final = AhoCorasick(_ALL_STEMS)
_LEFT: Final = re.compile(r"\w")

_FILM: Final[dict[str, tuple[str, str, str]]] = {
    "nl": (
        "actiefilm oorlogsfilm film_ films netflix serie",
        r"schoten|geschiet|gegil|geschreeuw",
        r"buiten|op straat|geen film",
    ),
    "en": (
        "movie film netflix series",
        r"gun ?shots?|shooting|screams?|screaming",
        r"outside|in the street|no film|not a (?:film|movie)",
    ),
    "de": (
        "actionfilm kriegsfilm filme netflix serie",
        r"schusse|schreie|geschrei",
        r"draussen|auf der strasse|kein film",
    ),
    "fr": ("films netflix serie", r"coups de feu|tirs|cris", r"dehors|dans la rue|pas un film"),
    "es": ("pelicula netflix serie", r"tiros|disparos|gritos", r"fuera|en la calle|no es una pelicula"),
    "pl": ("filmy serial netflix", r"strzal\w*|krzyk\w*", r"na ulicy|na zewnatrz|to nie film"),
    "tr": ("film dizi netflix", r"silah ses\w*|ciglik\w*|kursun\w*", r"disarida|sokakta|film degil"),
    "ar": ("افلام فيلم مسلسل", r"اطلاق نار|رصاص|صراخ", r"الشارع|في الخارج|ليس فيلم"),
    "uk": ("боиовик серил сериал фильм кино", r"стриля\w*|пострил\w*|крик\w*", r"на вулици|надвори|не фильм|не кино"),
}
"""Of each language stems of a film that others watch, what is heard of it, and what says that it is none."""
_WATCHED: Final = {
    "nl": "kijk volume hard", "en": "watch volume loud", "de": "schau guck laut", "fr": "regard fond volume", "es": "ven_ ponen volumen",
    "pl": "oglada glosno regulator", "tr": "izli son_ses", "ar": "يشاهد صوت", "uk": "дивля дивит гучн",
}  # fmt: skip


def films(code: str) -> tuple[Trap, ...]:
    """What holds the rules of a language back where shots are heard of a film next door.

    Args:
        code: ISO 639-1.
    """
    film, heard, unless = _FILM[code]
    found = trap(f"{film} & {_WATCHED[code]}", heard)
    return (Trap(found.stems, found.pattern, re.compile(unless)),)


_FILMS: Final = tuple(each for code in _FILM for each in films(code))


def _without_films(ready: str) -> str:
    """A plain text without the shots and screams of a film that others watch."""
    for each in _FILMS:
        if stands(each, ready) and not (each.unless and each.unless.search(ready)):
            ready = each.pattern.sub(" ", ready)
    return ready


HEAT: Final = trap("sicaktan gunesten", r"\b(?:sicaktan|gunesten) (?:\w+ )?(?:yan|pis|kavrul|olu|bayil)\w*")
"""In Turkish who is hot "burns", with the verb of a house on fire."""


def without(text: str) -> str | None:
    """A text without what is harmless in it, in plain form; None where nothing of it is, empty where all is.

    A part that is gone is harmless alone: "cover is off the pole, toddlers are poking in it" is not.

    Args:
        text: any string.
    """
    ready = plain(text)
    told = frozenset().union(*(_OF_STEM[match[0]] for match in _STEMS.find_matches_as_indexes(ready, overlapping=True)))
    rest = ready
    for n, each in enumerate(_HARMLESS):
        if n in told and stands(each, ready) and not (each.unless and each.unless.search(ready)):
            rest = each.pattern.sub(" ", rest)
    rest = _without_films(rest)
    if not _LEFT.search(_GONE.pattern.sub(" ", rest) if len(_HARMLESS) in told else rest):
        return ""
    if rest == ready:
        return None
    return " ".join(rest.split()) if _LEFT.search(rest) else ""
