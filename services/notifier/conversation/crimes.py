"""A theft, a burglary or a scratched car with all that is told beside it: for the police, and no case here (pure).

"My bike got stolen from the rack behind the station. Black Gazelle with a child seat. Can I report this here?" Beside the
crime each part must say no more than where or when it was, what was taken, or ask who deals with it; in doubt it is a report.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from datetime import timedelta
from functools import lru_cache
from typing import Final

from loket.sought import Sought
from loket.wishes import wish_of
from services.notifier.conversation import police, still_of_it, told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.pieces import Piece

_LONGEST: Final = 60
_FEW: Final = 4
_GOES_ON_WITHIN: Final = timedelta(minutes=10)
_CLAUSES: Final = re.compile(
    r"[.;:!?\n؟]+(?=\s|$)|[,،]|\s(?:en|and|und|et|y|ve|і|та)\s|\sو(?=\w)|"
    r"(?<!can)(?<!should)(?<!could)(?<!do)(?<!must)(?<!may)(?<!what)(?<!that)(?<!if)(?<!when)(?<!where)(?<!how)\si\s",
    re.IGNORECASE,
)
_OWN_CAR: Final = (
    r"(?:mijn|m'n|mn|onze|my|our|mein|meinem|meinen|unser|unserem|ma|notre|mi|nuestro|mój|moj|moim|mojego|nasz|мій|мою|моїй|нашу) (?:\w+ )?(?:auto|wagen|autootje|bus|busje|camper|motor|car|van|vehicle|voiture|bagnole|coche|furgoneta|samochód|samochod|samochodzie|"
    r"машину|машині|авто|автомобіль)|arabam\w*|aracım\w*|سيار(?:تي|تنا)"
)
_TELLS: Final = Sought(
    # What was taken, of things that the rules do not name.
    r"(?<!\w)(?:(?:pakket\w*|pakje|bezorging|buitenboordmotor|motor|bootje|boot|zadel|wiel|wielen|voorwiel|achterwiel|helm|jas|fietstas\w*|tas|rugzak|laptop|kinderwagen|bakfiets|aanhanger|kentekenplaten|kentekenplaat|nummerplaten|katalysator|accu|fietsaccu|telefoon|mobiel|portemonnee|sleutels|gereedschap|scooter|scootmobiel|step|buggy|rollator|fiets|e-?bikes?|fietsen) (?:\w+ ){0,6}?(?:gestolen|gejat|gepikt|gerold|ontvreemd|meegenomen door een dief)|"
    r"(?:mijn|m'n|mn|onze) (?:\w+ )?(?:fiets|bakfiets|scooter|brommer|e-?bike|aanhanger|auto|fietsen) (?:is|zijn|was|lijkt) (?:\w+ ){0,3}?(?:weg|verdwenen)(?=.*(?:slot|ketting) (?:is |was )?(?:\w+ )?(?:door\w+|geknipt|gezaagd|geforceerd|open\w+))|(?:ge)?zakkenrol\w*|(?:slot|ketting|kettingslot|fietsslot) (?:is |was |zijn )?(?:\w+ )?(?:doorgeknipt|doorgezaagd|doorgeslepen)|diefstal (?:van )?(?:mijn|m'n|mn|onze|een)|(?:mijn|m'n|mn|onze) (?:auto|bus|busje) (?:is|was) (?:\w+ )?(?:opengebroken|leeggeroofd|leeggehaald)|lek ?gestoken (?:auto)?banden|poging tot inbraak|inbraakpoging|(?:katalysator|uitlaat|wielen|velgen) (?:\w+ ){0,6}?(?:uitgezaagd|afgezaagd|uit gezaagd|eronderuit|eraf gehaald)|(?:mijn|m'n|mn|onze|alle|al mijn) (?:\w+ )?spiegels? (?:\w+ ){0,4}?(?:getrapt|geslagen|gesloopt|afgetrapt|eraf)|"
    r"(?:parcel|package|bag|backpack|laptop|pram|trailer|number plates?|licen[cs]e plates?|catalytic converter|battery|tools|keys|bikes?|e-?bikes?|scooter) (?:\w+ ){0,4}?(?:stolen|nicked|pinched|taken by a thief)|(?:stole|nicked|took) (?:my|our|his|her|the|two|a) (?:\w+ )?(?:bikes?|e-?bikes?|scooter|bag|parcel|number plates?)|pickpocket\w*|(?:had|was|been) (?:a |another )?break-?in|theft of (?:my|our)|report a theft|attempted (?:burglary|break-?in)|(?:kicked|knocked|broke|ripped|smashed) (?:the |my )?(?:\w+ )?mirrors? off|stole (?:the |a )?(?:\w+ )?(?:wheel|saddle|seat|battery)s? |"
    r"(?:paket|tasche|rucksack|kinderwagen|anhänger|kennzeichen|nummernschilder|akku|werkzeug|räder|e-?bikes?) (?:\w+ ){0,4}?(?:gestohlen|geklaut)|(?:fahrrad|rad|roller|auto) (?:\w+ ){0,7}?(?:gestohlen|geklaut)|(?:spiegel|außenspiegel) (?:von|an) (?:meinem|unserem) (?:auto|wagen) (?:\w+ )?(?:ab\w+|kaputt\w*)|(?:rucksack|tasche|handy|geldbörse) (?:\w+ ){0,4}?(?:gestohlen|geklaut)|(?:wurde|haben) (?:mir|uns) .{0,30}(?:gestohlen|geklaut)|mir wurde .{0,40}(?:gestohlen|geklaut)|diebstahl (?:von |meines |meiner |unseres |melden)|(?:vol|cambriolage) de (?:mon|ma|mes|notre|nos)|robo de (?:mi|mis|nuestr\w+)|kradzież \w+|крадіжк\w+|(?:forcé|fracturé) (?:la porte|la serrure|notre|ma|le cadenas)|arraché (?:le|mon) rétro\w*|(?:colis|sac|poussette|remorque|plaques?|batterie|outils|vélos?) (?:\w+ ){0,5}?(?:volée?s?|dérobée?s?|disparu)|(?:on|quelqu'un|ils) (?:m'|m’|nous )?(?:a |ont )volé|"
    r"(?:paquete|bolso|mochila|carrito|remolque|matrículas?|batería|herramientas|bicis?) (?:\w+ ){0,4}?(?:robad[oa]s?|robaron)|(?:me|nos) (?:robaron|han robado|robó)|(?:arrancó|arrancaron|han arrancado|rompieron) (?:el |mi )?retrovisor|(?:paczk\w+|torb\w+|plecak|wózek|przyczep\w+|tablic\w+|akumulator|narzędzi\w+) (?:\w+ ){0,4}?(?:skradzion\w+|ukradzion\w+)|(?:urwa\w+|ukręci\w+) (?:mi |nam )?lusterk\w+|(?:ukradli|skradli|ukradziono|skradziono) (?:mi|nam|mój|nasz)|"
    r"(?:sırt )?(?:çantam|çantamı|cüzdanım|telefonum|paketim|kargom|çantam|plakam|plakalarım|aküm|bebek arabam) (?:\w+ ){0,3}?çal\w+|(?:вкрали|викрали|поцупили) (?:мій|мою|моє|мої|наш\w*|у мене|у нас|посилк\w+|сумк\w+|рюкзак|гаманець)|(?:у мене|у нас) (?:вкрали|викрали|поцупили)|(?:відби\w+|відлама\w+) дзеркало (?:на |в )?(?:моїй|нашій)|"
    # What somebody did to a car of their own.
    r"(?:autoruit|autospiegel|zijspiegel|buitenspiegel|spiegel van mijn auto|ruit van mijn auto|achterruit) (?:\w+ ){0,4}?(?:ingeslagen|ingetikt|ingegooid|eraf getrapt|afgetrapt|afgebroken|gesloopt|vernield)|banden (?:\w+ ){0,3}?(?:lek ?gestoken|lek ?geprikt|doorgestoken|kapot gestoken)|kras\w* (?:\w+ ){0,3}?(?:op|over|in) (?:\w+ )?"
    rf"(?:{_OWN_CAR})|(?:car window|windscreen|wing mirror|car mirror)s? (?:\w+ ){{0,4}}?(?:smashed|kicked off|broken off|knocked off|smashed in)|smashed (?:my|our) (?:\w+ )?(?:car )?(?:window|windscreen|mirror)|slashed (?:all )?(?:my|our|four) |(?:autoscheibe|seitenscheibe|außenspiegel|seitenspiegel) (?:\w+ ){{0,4}}?(?:eingeschlagen|abgetreten|abgebrochen)|"
    r"(?:vitre|rétroviseur|rétro) (?:de ma voiture )?(?:\w+ ){0,3}?(?:cassée?|brisée?|arrachée?)(?=.*(?:voiture|nuit|volé))|(?:luna|ventanilla|retrovisor) (?:del coche |de mi coche )?(?:\w+ ){0,2}?(?:rot[oa]|reventad[oa]|arrancad[oa])|(?:szyb\w+|lusterk\w+) (?:w samochodzie |w aucie )?(?:\w+ ){0,3}?(?:wybit\w+|urwan\w+)|wybili (?:mi )?szyb\w+|"
    r"(?:araba(?:mın)?|aracımın) (?:cam\w+|ayna\w+) (?:\w+ ){0,2}?kır\w+|(?:розбили|вибили) (?:мені )?(?:скло|вікно|дзеркало) (?:в |у )?(?:моїй )?(?:машин\w+|авто))(?!\w)|(?:انسرق\w*|سرقوا|سُ?رقت) (?:مني |لي )?(?:\w+ )?(?:دراج\w+|شنط\w+|حقيب\w+|طرد\w*|لوح\w+)|(?:كسروا) (?:زجاج|مراية|مرآة) (?:ال)?سيار\w+|(?:خدشوا|خدش) سيار\w+",
    re.IGNORECASE,
    twice=True,
)
_BESIDE_IT: Final = re.compile(
    # whether it is told here, who pays, what to do
    r"(?:.{0,12}(?:kan|moet|mag|hoe|waar|wie|wat|hoort|zijn|doen|hebben|is dat|is dit|graag|ik wil|wil|willen)\b.{0,40}(?:melden|meld ik|aangifte|doorgeven|doen|betaalt|vergoedt|vergoeding|schade|camera\w*|beelden|terecht|bellen|bij jullie|iets voor jullie).{0,30}|aangifte .*|"
    r".{0,12}(?:can|could|do|should|where|who|how|what|is this|i want|i'd like|would like)\b.{0,40}(?:report|file|do|pay\w*|police|cctv|cameras?|call|tell|go).{0,30}|.{0,12}(?:kann|muss|soll|wo|wer|wie|was|ich möchte|möchte)\b.{0,40}(?:melden|anzeigen|anzeige|tun|machen|zahlt|bezahlt|kameras?|anrufen).{0,30}|"
    r".{0,12}(?:je peux|puis-je|peut-on|est-ce que|où|qui|comment|que|je veux|je voudrais|dois-je)\b.{0,40}(?:signaler|déclarer|plainte|faire|paie|paye|caméras?|appeler).{0,30}|.{0,4}(?:lo puedo|puedo|se puede|dónde|quién|cómo|qué|quiero|quisiera|debo)\b.{0,40}(?:denuncia\w*|avisar|reportar\w*|hacer|hago|paga|cámaras?|llamar).{0,30}|"
    r".{0,8}(?:czy|gdzie|kto|jak|co|chcę|chciał\w+|mogę)\b.{0,40}(?:zgłosić|zrobić|robić|zapłaci|płaci|kamery|zadzwonić).{0,30}|.{0,30}(?:bildir\w+|ne yap\w+|kim öd\w+|şikay\w+|kamera\w*|başvur\w+).{0,30}|.{0,8}(?:чи|де|хто|як|що|можна|хочу|мені)\b.{0,40}(?:повідом\w+|заяв\w+|робити|заплат\w+|камер\w+|дзвонити).{0,30}|.{0,12}(?:ممكن|وين|كيف|مين|شو|هل|بدي|اريد).{0,40}(?:أبلغ|ابلغ|بلغ|اعمل|أعمل|يدفع|كاميرات|اشتكي).{0,30}|"
    # what it is like, and what is gone with it
    r".*(?<!\w)(?:zwart\w*|blauw\w*|rood|rode|groen\w*|wit|witte|grijs|grijze|geel|gele|zilver\w*|black|blue|red|green|white|grey|gray|yellow|silver|schwarz\w*|blau\w*|rot\w*|grün\w*|weiß\w*|noire?|bleue?|rouge|verte?|blanche?|grise?|negr[oa]|azul|roj[oa]|verde|blanc[oa]|gris|czarn\w+|niebiesk\w+|czerwon\w+|zielon\w+|biał\w+|siyah|mavi|kırmızı|yeşil|beyaz|gri|чорн\w+|син\w+|червон\w+|зелен\w+|біл\w+|"
    r"gazelle|batavus|sparta|cortina|vanmoof|swapfiets|koga|giant|trek|vespa|piaggio|kinderzitje|fietstassen|framenummer|kenteken|child seat|frame number|registration|kindersitz|rahmennummer|siège enfant|silla de niño|fotelik\w*|çocuk koltu\w*|дитяч\w+ крісл\w+)(?!\w).*|.*(?:سوداء|اسود|أسود|زرقاء|حمراء|بيضاء|كرسي طفل).*|"
    r"(?:ze|they|zij) (?:hebben|took|nahmen) .{0,40}|(?:stond|stonden|hij was|ketting|slot) .{0,40}|hele rij (?:met )?auto.{0,40}|(?:mijn|m'n|mn|onze|de|een)? ?(?:\w+ )?(?:scooter|fiets|tas|bakfiets|brommer) (?:is |was )?weg|(?:mijn|m'n|mn|onze) (?:\w+ )?(?:fiets|bakfiets|scooter|brommer|e-?bike|aanhanger|auto|fietsen) (?:is|zijn|was) (?:\w+ ){0,3}?(?:weg|verdwenen)|(?:het |de |mijn |twee |drie |allebei )*(?:\w+ )?(?:slot|ketting|kettingslot|tas|laptop|e-?bikes?|fietsen|fiets|spullen|alles|sieraden|gereedschap|geld) (?:is |zijn |ligt |was )?(?:\w+ ){0,3}?(?:weg|meegenomen|gestolen|doorgeknipt|doorgezaagd|doorgeslepen|opengebroken|geforceerd|leeggehaald|overhoop)|ze hebben (?:het |de |mijn |onze |een )?(?:\w+ )?(?:raam|deur|voordeur|achterdeur|slot|kelderdeur) (?:geforceerd|opengebroken|ingetrapt|ingeslagen)|"
    r"(?:my |our |the |two |both |three )*(?:\w+ )?(?:bag|laptop|e-?bikes?|bikes|bike|stuff|things|everything|jewellery|tools|money|lock|chain) (?:is |are |was |were |has been |got )?(?:gone|missing|taken|stolen|cut|broken open|sawn through)|took .{3,30}|they (?:forced|broke|kicked in) (?:the |a |my |our )?(?:\w+ )?(?:window|door|lock)|"
    r"(?:zwei|meine|unsere|die|alles|das)? ?(?:\w+ )?(?:tasche|laptop|e-?bikes?|räder|schmuck|werkzeug|schloss|sachen|alles) (?:ist|sind|wurde|wurden|war) (?:\w+ )?(?:weg|gestohlen|geknackt|aufgebrochen|durchgeschnitten)|(?:deux|mes|mon|ma|nos|le|la|les|tout)? ?.{0,20}(?:a disparu|ont disparu|a été coupé|ont été volés|a été forcée?)|(?:han |se han |se )?(?:desaparecido|llevado|llevaron) .{0,30}|(?:dos|mis|unas) (?:bicis|bicicletas|cosas)(?: \w+)?|"
    r"(?:zniknęł\w+|zabrali|zginęł\w+) .{0,30}|iki .{0,25}(?:yok|gitti|çalın\w+)|.{0,25}(?:yok|gitmiş|kırılmış|kesilmiş)|(?:зникли|забрали|винесли) .{0,30}|(?:اخذوا|أخذوا|اختفت|اختفى|سرق\w*) .{0,30}|"
    # he stood locked; when; who saw nothing
    r"(?:la|lo|las) (?:tenía|dejé|até|había (?:dejado|atado)) .{0,50}|(?:hij|ze|ie|it|he|er|sie|es|il|elle|el|ella|on|ona|він|вона|هي|هو) (?:stond|stonden|zat|was|had|heeft|is|lag|'s|stand|war|hatte|était|avait|estaba|tenía|stał|stała|był|była|стояв|стояла|був|була|كان\w*) .{0,50}|(?:stond|zat) (?:gewoon |netjes |nog |wel )*(?:op slot|vast)\b.*|it was locked.*|estaba (?:atada|candada|con candado).*|был\w* .{0,20}|kilitliydi|كانت مقفولة|"
    r"(?:vannacht|vanmorgen|vanochtend|vanmiddag|vanavond|gister\w*|vorige (?:week|nacht)|afgelopen nacht|ergens|tussen|rond|last night|this morning|yesterday|between|around|heute|gestern|letzte nacht|zwischen|hier|cette nuit|ce matin|entre|anoche|ayer|esta mañana|w nocy|wczoraj|dziś|między|dün|bu sabah|gece|вчора|вночі|сьогодні|між|أمس|امس|مبارح|الليلة)\b.{0,30}|"
    r"(?:wel |heel |erg |zo |echt )*(?:balen|zonde|klote|kut|vervelend|jammer|zuur|gloednieuw|nieuw)\b.{0,20}|niemand (?:heeft )?(?:iets )?gezien.*|nobody saw.*|(?:gr|groet\w*|mvg|met vriendelijke groet\w*|alvast bedankt|regards|cheers|mit freundlichen grüßen|cordialement|saludos|pozdrawiam).*)",
    re.IGNORECASE,
)
_CAUSE: Final = re.compile(
    r"(?<!\w)(?:omdat|doordat|door (?:de|het|een) (?!dief|inbreker|jongere|vandaal)|by the|by a (?!thief|burglar)|because|due to|thanks to|weil|wegen|durch (?:die|den|das|ein)|parce que|à cause|par (?:les|la|le|une?) (?!voleur)|porque|por (?:las?|los|el|una?) (?!noche|mañana|tarde)|por culpa|przez|"
    r"ponieważ|bo|çünkü|yüzünden|через|тому що|бо|takken|branches|äste|ramas|gałęzie|гілки)(?!\w)|بسبب|لأن|لان", re.IGNORECASE,
)  # fmt: skip
"""Why it could happen, or what else did it, may be ours to see to."""
_THING: Final = re.compile(
    r"(?<!\w)(?:straatverlichting|verlichting|lantaarn\w*|straatlamp\w*|lichtmast|lamp|licht|hek|poort|bankje|prullenbak|boom|tegel\w*|put\w*|bord|paal\w*|stoeprand|afval|vuilnis\w*|rommel|graffiti|wrak\w*|bushok\w*|speeltoestel\w*|street ?light\w*|lamp|light|fence|gate|bench|bin|tree|rubbish|wreck\w*|laterne|zaun|tor|bank|mülleimer|baum|müll|wrack|"
    r"lampadaire|grille|portail|banc|poubelle|arbre|épave|farola|valla|verja|papelera|árbol|basura|latarni\w*|płot\w*|ławk\w*|kosz\w*|drzew\w*|śmieci|wrak\w*|lamba\w*|çit\w*|bank|çöp|ağaç|ліхтар\w*|паркан\w*|лавк\w*|смітник\w*|дерев\w*|сміття)(?!\w)|عمود|سياج|مقعد|سلة|شجرة|زبالة", re.IGNORECASE,
)  # fmt: skip
"""Things of a street; one may be named as a place, but then it says no more."""
_FOUND: Final = re.compile(
    r"(?<!\w)(?:ligt|liggen|staat (?!er bij|erbij)|staan|hangt|gedumpt\w*|achtergelaten|gevonden|verlaten|lies|lying|left (?:on|in|lying|here)|found|dumped|abandoned|standing|liegt|liegen|steht|stehen|gefunden|abgestellt|abandonnée?s?|trouvée?s?|traîne|"
    r"tirad[oa]s?|abandonad[oa]s?|encontr\w+|leży|leżą|porzuc\w+|znalaz\w+|znalez\w+|terk\w*|bulun\w+|bul(?:dum|duk)|duruyor\w*|лежи\w*|лежать|знайш\w*|покину\w*|кинут\w*)(?!\w)|متروك|ملقا|وجدت|لقيت", re.IGNORECASE,
)  # fmt: skip
"""A stolen thing that somebody found is the municipality's to take away."""
_NOT_STOLEN: Final = re.compile(
    r"(?<!\w)(?:bang|niet (?:gestolen|bekrast|ingebroken)|afraid|not stolen|angst|nicht gestohlen|peur|pas volé|miedo|no me robaron|boję|nie ukradli|корку\w*|боюс\w*|worden?|kan worden|could be|anders|voordat|kans)(?!\w)", re.IGNORECASE
)  # fmt: skip


_RACK: Final = re.compile(
    r"(?<!\w)(?:fietsenrek\w*|fietsenstalling|fietsnietje\w*|stalling|bike racks?|racks?|fahrradständer|arceaux?|aparcabicis|stojak\w*|велопарк\w*)(?!\w)", re.IGNORECASE
)  # fmt: skip
"""Where bikes are taken from, and which may be broken."""
_AT_RACK: Final = re.compile(
    rf"(?<!\w)(?:bij|uit|in|vanuit|naast|achter|from|at|near|by|in|behind|aus|am|vom|beim|des|du|aux|del|en|z|przy|з|біля) (?:(?:de|het|een|the|a|my|our|dem|der|les?|la|el|los) )?{_RACK.pattern}",
    re.IGNORECASE,
)


def tells(text: str) -> bool:
    """Whether a text, or a part of one, tells that something was stolen, that somebody broke in or damaged a car."""
    if _TELLS.search(text) is None and not police.says_crime(text):
        return False
    return _NOT_STOLEN.search(text) is None and _CAUSE.search(text) is None


def is_all(draft: Draft, text: str) -> bool:
    """Whether a message tells of such a crime and of nothing that the municipality could see to."""
    if not _may_be(text) or len(text.split()) > _LONGEST:
        return False
    if _FOUND.search(text) is not None:
        return False
    parts = [part.strip(" .-–¿¡\"'") for part in _CLAUSES.split(text)]
    parts = [part for part in parts if any(map(str.isalnum, part))]
    crimes = [tells(part) for part in parts]
    return (any(crimes) or tells(text)) and all(
        _of_the_crime(part) if crime else _is_beside_it(draft, part) for part, crime in zip(parts, crimes, strict=True)
    )


@lru_cache(maxsize=64)
def _may_be(text: str) -> bool:
    """Whether a message may tell of such a crime: what stands in a part of it stands in the whole."""
    return _TELLS.search(text) is not None or police.may_be_one(text)


@lru_cache(maxsize=64)
def _of_the_crime(part: str) -> bool:
    """Whether the part with the crime names a thing of the street only as a place: "stolen from the rack"."""
    return _THING.search(still_of_it.without_spots(part)) is None


def _is_beside_it(draft: Draft, part: str) -> bool:
    """Whether a part without the crime says no more than that; where it is is looked for last, since that costs most."""
    if wish_of(part) is not None:
        return True
    told_beside = _BESIDE_IT.fullmatch(part) is not None
    if told.says_what_is_wrong(part) and not told_beside:
        return False
    # "Navigatie eruit", "kantine overhoop": so few words that name nothing of a street tell what was done.
    few = len(part.split()) <= _FEW and not still_of_it.tells_of_a_thing(part)
    if (told_beside or few) and _THING.search(part) is None and _RACK.search(_AT_RACK.sub(" ", part)) is None:
        return True
    return still_of_it.says_only_where(draft, part)


def look(draft: Draft, text: str) -> None:
    """Let the resident read the police's number, where what they tell is for them."""
    police.look(draft, text, crime=bool(text) and is_all(draft, text))


def without(draft: Draft, said: Said, pieces: list[Piece], text: str) -> list[Piece]:
    """The problems of a message without those that only the police want to hear of.

    What nobody has read yet, since the classifier is down, stays one.
    """
    read = said.decision != "human" or said.emergency is not None
    crime = read and is_all(draft, text)
    return police.without_thefts(draft, pieces, crime=crime)


def goes_on(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message tells more of a crime just after the number of the police was read: where, or of what make."""
    told_at = draft.memory.police_at
    # What just let them read the number is told itself.
    if told_at is None or not told_at < draft.now <= told_at + _GOES_ON_WITHIN or draft.current() is not None:
        return False
    if said.photo or said.location is not None or wish_of(text) is not None or draft.memory.question is not None:
        return False
    parts = [part.strip(" .-–¿¡\"'") for part in _CLAUSES.split(text)]
    parts = [part for part in parts if any(map(str.isalnum, part))]
    if (
        not parts
        or _FOUND.search(text) is not None
        or tells(text)
        or not all(_is_beside_it(draft, part) for part in parts)
    ):
        return False
    draft.say_later("thanks")
    return True


GOES_ON: Final = Look(goes_on)
