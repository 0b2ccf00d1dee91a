"""A stroke by what people see of it, and a child that is gone by what they did to find it, in nine languages (pure, data).

Neither is named: an arm that cannot be lifted, a mouth that hangs, words that are blurred; "my boy is five, half an hour,
we looked everywhere". A mouth is also a drain's or a hydrant's, so each asks for a person beside it. Others than Dutch and
English ones should be read by a native speaker before they are relied on.
"""

from collections.abc import Mapping
from typing import Final

from loket.emergency.rules import Rule, rule


def _stroke(stems: str, pattern: str) -> Rule:
    return rule("injury", "certain", stems, pattern)


def _gone(stems: str, child: str, age: str, looked: str, since: str, thing: str) -> Rule:
    """A child of an age, for whom they looked everywhere, since some minutes; not the child's bicycle."""
    pattern = rf"(?:{child})(?=.*(?:{age}))(?=.*(?:{since}))(?!.*(?:{thing}))"
    # From the beginning of each line: from anywhere else no more is found, and it is tried once.
    return rule("missing_child", "certain", stems, rf"(?m)^(?=.*(?:{looked})).*?{pattern}")


SIGNS: Final[Mapping[str, tuple[Rule, ...]]] = {
    "nl": (
        _stroke(
            "arm & mond gezicht praat spreekt raar",
            r"\barm\b(?:\W+\w+){0,2}?\W+(?:niet|nie) (?:meer )?(?:optillen|omhoog|bewegen|heffen)\b"
            r"(?=.*(?:\bmond|gezicht|praat|spreekt))|(?:\bmond|gezicht|praat|spreekt).*\barm\b(?:\W+\w+){0,2}?\W+"
            r"(?:niet|nie) (?:meer )?(?:optillen|omhoog|bewegen|heffen)\b",
        ),
        _gone(
            "overal nergens & zoon dochter kind jongen meisje jochie kleine peuter kleuter ventje",
            r"\b(?:zoon\w*|dochter\w*|kind|kindje|jongen|jongetje|meisje|jochie|kleine|peuter|kleuter|ventje)\b",
            r"\bjaar\b|\bvan (?:twee|drie|vier|vijf|zes|zeven|acht|negen|\d\d?)\b|\bis (?:pas )?(?:twee|drie|vier|vijf|zes|zeven|\d)\b",
            r"overal (?:al )?(?:gekeken|gezocht|geweest)|(?:zien|vinden) (?:hem|haar) nergens|(?:hem|haar) nergens",
            r"half ?uur|kwartier|minu(?:ten|ut)|\buur\b|niet gezien|nergens",
            r"fiets|step\b|bal\b|knuffel|telefoon|kat\b|poes|hond\b|sleutel|school|opvang|jas\b|tas\b",
        ),
    ),
    "en": (
        _stroke(
            "mouth face speech slur arm & droop slur twisted crooked lopsided sagging lift raise",
            r"\b(?:his|her|my|dad's|mum's|mom's|husband's|wife's|one side of (?:his|her|the)) (?:mouth|face)\b(?:\W+\w+){0,3}?\W+"
            r"(?:droop\w*|crooked|lopsided|twisted|sagging|dropped)\b|"
            r"\b(?:can't|cannot|cant|can not|unable to) (?:\w+ )?(?:lift|raise|move) (?:his|her|my|one|the left|the right) (?:\w+ )?"
            r"arm\b(?=.*(?:mouth|face|speech|slur|talk|speak|words))|\b(?:his|her|my) speech\b(?:\W+\w+){0,3}?\W+(?:slurred|jumbled)|"
            r"\bslurr\w+ (?:his|her) (?:words|speech)",
        ),
        _gone(
            "everywhere sign & boy girl son daughter child kid toddler little",
            r"\b(?:boy|girl|son|daughter|child|kid|toddler|little one)\b",
            r"(?:\bis|'s|\baged?|\bonly|\bjust) (?:two|three|four|five|six|seven|eight|nine|ten|\d)\b|\byears? old|\d ?yo\b",
            r"(?:looked|searched|looking|searching|checked) (?:\w+ )?everywhere(?! for an?\b)|no sign of (?:him|her)",
            r"minutes|half an hour|an hour|\bgone\b|vanished|no sign|can't see|not there",
            r"bike|scooter|\bball\b|teddy|phone|\bcat\b|\bdog\b|\bkeys?\b|school|nursery|coat|\bbag\b",
        ),
    ),
    "de": (
        _stroke(
            "mund gesicht arm spricht redet & schief herunter runter heben bewegen undeutlich verwaschen",
            r"\b(?:sein|ihr|mein|vaters|mutters) (?:mund\w*|gesicht\w*)\b(?:\W+\w+){0,3}?\W+(?:schief|herunter|runter)\b|"
            r"\b(?:arm|hand)\b(?: \w+){0,2} nicht (?:mehr )?(?:heben|hochheben|bewegen)\b(?=.*(?:\bmund|gesicht|spricht|redet|lallt))|"
            r"\bplotzlich\b(?:\W+\w+){0,8}?\W+(?:spricht|redet) (?:\w+ )?(?:undeutlich|verwaschen)|"
            r"\b(?:spricht|redet) (?:\w+ ){0,2}(?:undeutlich|verwaschen)\b(?=.*(?:plotzlich|\barm\b|\bmund))",
        ),
        _gone(
            "uberall nirgends & junge sohn tochter kind madchen klein",
            r"\b(?:junge|sohn\w*|tochter\w*|kind|madchen|kleine[rn]?)\b",
            r"\bjahre?\b|\bist (?:erst )?(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|\d)\b",
            r"uberall (?:\w+ )?(?:geschaut|gesucht|nachgesehen|geguckt)|nirgends",
            r"stunde|minuten|nicht (?:mehr )?da\b|\bweg\b|nirgends",
            r"fahrrad|roller|\bball\b|kuscheltier|handy|katze|hund\b|schlussel|schule|kita|jacke|tasche",
        ),
    ),
    "fr": (
        _stroke(
            "bouche visage bras parle & tordu travers pend affaiss paralys lever bouger bizarre",
            r"\b(?:sa bouche|la bouche(?! d))(?: \w+){0,3}? (?:tordue|de travers|pend\w*|deformee)\b|"
            r"\bson visage(?: \w+){0,3}? (?:tordu|paralyse|affaisse|de travers)\b|"
            r"\b(?:peut|arrive|peux)\b(?: \w+){0,4}? (?:lever|bouger) (?:le|son|un) bras\b(?=.*(?:bouche|visage|parl))|"
            r"\bparle (?:\w+ )?(?:bizarrement|de travers|plus normalement)\b(?=.*(?:soudain|coup|bras|bouche))",
        ),
        _gone(
            "partout nulle & fils fille petit enfant garcon gamin",
            r"\b(?:fils|fille|fillette|petite?|enfant|garcon|gamine?)\b",
            r"\bans\b",
            r"(?:cherche\w*|regarde\w*) (?:\w+ )?partout|nulle part",
            r"heure|minutes|plus la\b|disparu|introuvable|nulle part",
            r"\bvelo|trottinette|ballon|doudou|telephone|\bchat\b|chien|\bcles?\b|ecole|creche|manteau|\bsac\b",
        ),
    ),
    "es": (
        _stroke(
            "boca cara brazo habla & torci tuerc caida desviada chueca levantar mover raro",
            r"\b(?:la|su) boca(?! de)(?: \w+){0,3}? (?:torcida|caida|desviada|chueca)\b|"
            r"\ble (?:ha |han )?(?:torcio|torcido|tuerce|torcieron) (?:la boca|la cara)|\bse le (?:ha )?(?:torcio|torcido|tuerce) la (?:boca|cara)|"
            r"\bno puede (?:\w+ )?(?:levantar|mover) (?:el|un|su) brazo\b(?=.*(?:boca|cara|habla))|"
            r"\bhabla (?:muy )?(?:raro|arrastrado|sin sentido)\b(?=.*(?:brazo|boca|cara|de repente|de golpe))|"
            r"\b(?:de repente|de golpe)\b.*\bhabla (?:muy )?(?:raro|arrastrado)\b",
        ),
        _gone(
            "partes lado & hijo hija nino nina pequeno crio chico",
            r"\b(?:hij[oa]|nin[oa]|pequen[oa]|cri[oa]|chic[oa]|nen[ea])\b",
            r"\banos\b|\banitos\b",
            r"(?:buscad\w*|mirad\w*|busca\w*|busque|buscamos) (?:\w+ )?por (?:tod\w+ partes|todos lados)|por ningun lado",
            r"hora|minutos|no esta\b|no aparece|desaparec\w*|ningun lado",
            r"\bbici|patinete|pelota|peluche|movil|telefono|\bgat[oa]\b|perr[oa]|llaves|colegio|escuela|guarderia|abrigo|mochila",
        ),
    ),
    "pl": (
        _stroke(
            "usta ust twarz buzi rek ramien mowi & wykrzyw opad krzyw podniesc ruszyc niewyrazn belkot",
            r"\bust[ay]?(?: \w+){0,3}? (?:wykrzyw\w*|opad\w*|krzyw\w*)|\bwykrzywi\w*(?: \w+){0,2} (?:ust[ay]?|twarz\w*|buzi\w*)\b|"
            r"\bnie moze (?:\w+ )?(?:podniesc|ruszyc|poruszyc) (?:\w+ )?(?:rek\w*|ramieni\w*)(?=.*(?:\bust|twarz|mow))|"
            r"\bmowi (?:\w+ )?(?:niewyraznie|belkotliwie)\b(?=.*(?:nagle|\brek|\bust))|\bnagle\b.*\bmowi (?:\w+ )?niewyraznie",
        ),
        _gone(
            "wszedzie nigdzie & syn cork dzieck chlop dziewczyn mal",
            r"\b(?:syn\w*|cork\w*|corec\w*|dzieck\w*|chlopi\w*|chlopc\w*|dziewczynk\w*|mal[ya])\b",
            r"\blat(?:ka)?\b|\bletni\w*",
            r"(?:szuka\w*|sprawdz\w*|patrzy\w*) (?:\w+ )?wszedzie|wszedzie (?:\w+ )?(?:szuka\w*|sprawdz\w*|patrzy\w*)|nigdzie",
            r"godzin\w*|minut\w*|nie ma\b|znikn\w*|nigdzie",
            r"rower|hulajno|\bpilk|misi|telefon|\bkot|\bpies|\bpsa\b|klucz|szkol|przedszkol|zlob|kurtk|plecak",
        ),
    ),
    "tr": (
        _stroke(
            "agz yuz kol konus & yamul kay carpil kaldiram peltek bozul anlasil",
            r"(?=.*(?:\bkonus|\bkolu|\bbirden|babam|annem|\bdede|amca|teyze|\besim|\bnine|\banne|\bbaba))\bagz\w*(?: \w+){0,2}? "
            r"(?:yamul\w*|kay\w*|carpil\w*)|.*\byuzu\w*(?: \w+){0,2}? (?:yamul\w*|kaydi|carpil\w*)(?=.*(?:\bkonus|\bkol))|"
            r"\bkolu\w*(?: \w+){0,2}? kaldiram\w*(?=.*(?:agz|yuz|konus|dili))|"
            r"\bbirden\w*\b.*\bkonus\w*(?: \w+){0,2}? (?:peltek\w*|bozul\w*|anlasilm\w*)",
        ),
        _gone(
            "yere yerde & oglan oglu kiz cocu yavru",
            r"\b(?:oglan\w*|oglu\w*|kizim\w*|kizi|cocu\w*|yavru\w*)\b",
            r"\byas\w*",
            r"her yer[ei] (?:\w+ )?(?:bak\w*|ara\w*)|hicbir yerde",
            r"saat\w*|dakika\w*|\byok\b|kayip|hicbir yerde",
            r"bisiklet|scooter|\btop\b|oyuncak|telefon|kedi|kopek|anahtar|okul|kres|\bmont|canta",
        ),
    ),
    "ar": (
        _stroke(
            "فم تم وجه يد ذراع كلام & مايل ملتوي معوج اعوج التوي انحرف رفع يحرك تحريك مفهوم متلعثم",
            r"(?:فم|تم)(?:ه|ها)(?: \w+){0,2}? (?:مايل|ملتوي|معوج|اعوج|انحرف)|(?:التوي|اعوج|انحرف) (?:\w+ )?(?:فمه|فمها|وجهه|وجهها|تمه)|"
            r"(?:لا يستطيع|لا تستطيع|ما يقدر|ما عم يقدر|مش قادر|لا يقدر) (?:\w+ )?(?:يرفع|رفع|ترفع|يحرك|تحريك) "
            r"(?:يده|ايده|ذراعه|يدها|ايدها|ذراعها)(?=.*(?:فم|وجه|كلام|يتكلم|تتكلم))|"
            r"فجاه.*كلام(?:ه|ها) (?:\w+ )?(?:غير مفهوم|مش مفهوم|متلعثم)",
        ),
        _gone(
            "مكان & ابني بنتي ولدي طفل ولد صغير",
            r"(?:ابني|بنتي|ولدي|طفلي|طفلتي|ابنتي|الولد|صغيري)",
            r"سنين|سنوات|سنه|عمره|عمرها",
            r"(?:دورنا|بحثنا|دورت|بحثت|فتشنا|ندور|نبحث) (?:\w+ )?(?:في|ب)? ?كل مكان",
            r"ساعه|دقيقه|دقايق|مو موجود|غير موجود|مش موجود|اختف\w*|ضاع\w*|ما في",
            r"دراج|سكوتر|كره|كرت|دمي|هاتف|تلفون|قط|كلب|مفتاح|مدرس|حضان|حقيب",
        ),
    ),
    "uk": (
        _stroke(
            "рот облич губ рук говорить & перекос скрив опуст пидняти ворухнути нерозбирлив незрозумил невиразн",
            r"\bрот(?:а|ик)?\b(?: \w+){0,2}? (?:перекос\w*|скрив\w*)|\b(?:перекос\w*|скрив\w*)(?: \w+){0,2} (?:рот|облич\w*|губ\w*)\b|"
            r"\bоблич\w*(?: \w+){0,2}? (?:перекос\w*|скрив\w*)|"
            r"\bне може (?:\w+ )?(?:пидняти|поворухнути|ворухнути) (?:\w+ )?рук\w*(?=.*(?:\bрот|облич|говор|мов))|"
            r"\bговорить (?:\w+ )?(?:нерозбирливо|незрозумило|невиразно)(?=.*(?:раптом|\bрук|\bрот))|"
            r"\bраптом\w*\b.*\bговорить (?:\w+ )?(?:нерозбирливо|невиразно)",
        ),
        _gone(
            "всюди скризь ниде & син дочк доньк дитин хлопч дивчин мал",
            r"\b(?:син\w*|дочк\w*|дочц\w*|доньк\w*|доньц\w*|дитин\w*|хлопчик\w*|дивчинк\w*|малии|мала|малого)\b",
            r"\bрок\w*|\bричн\w*",
            r"(?:шука\w*|дивил\w*|обшука\w*|обиишли) (?:\w+ )?(?:всюди|скризь)|(?:всюди|скризь) (?:\w+ )?(?:шука\w*|дивил\w*)|ниде",
            r"годин\w*|хвилин\w*|нема\w*|зник\w*|ниде",
            r"велосипед|самокат|м'яч|играшк|телефон|\bкит\b|кишк|\bпес|собак|ключ|школ|садок|куртк|рюкзак",
        ),
    ),
}
"""By language, ISO 639-1, in plain form."""
