"""Fire or smoke in a thing of the street, in nine languages: few words that are never doubted (pure, data).

"Brand in de prullenbak" is mostly about a bin to one who only learned from sentences. Where fire stands in a thing and
nothing says that it is out, was yesterday or is none, it is one.
"""

from typing import Final

from loket.emergency.rules import Rule, rule

_NOT_NOW: Final = (
    r"[?؟]|\b(?:geen (?:brand|rook)|niet in brand|brandt? (?:\w+ )?niet|geweest|gister\w*|vannacht|vorige|afgelopen|was|waren|had|geblust|\w*uitgebrand|verbrand\w*|afgebrand\w*|"
    r"gesmolten|\w*geblakerd\w*|gestoken|gesticht|steken|steekt|steken|stoken|stookt|gestookt|altijd|steeds|elke|elk|iedere|vaak|soms|bbq|barbecue|barbecuen|vuurkorf|vuurwerk\w*|oefening|uit is|is uit|is al uit|"
    r"no (?:fire|smoke|flames)|not on fire|burnt|burned|charred|were|been|yesterday|last|often|always|every|set|put out|(?:fire|it) is out|it's out|drill|hydrant|"
    r"kein\w* (?:feuer|brand|rauch)|nicht|gestern|letzte\w*|geloscht|verbrannt\w*|abgebrannt|ausgebrannt|gelegt|war|waren|wurde|wurden|immer|oft|jeden?|grill\w*|ubung|"
    r"pas (?:de |d')?(?:feu|incendie|fumee)|hier|derniere?|brulees?|eteint\w*|a ete|etait|ont mis|toujours|souvent|chaque|exercice|signalisation|rouge|vert|"
    r"no hay (?:fuego|humo|incendio)|ayer|anoche|pasad[oa]|quemad[oa]s?|apagad[oa]|apagaron|hubo|fue|estaba|prendieron|siempre|cada|barbacoa|simulacro|"
    r"nie ma (?:ognia|dymu|pozaru)|nie|wczoraj|w nocy|spalon\w*|wypalon\w*|ugaszon\w*|byl[aoy]?|podpal\w*|zawsze|czesto|grill\w*|cwicz\w*|"
    r"degil\w*|yok|dun|gecen|yanmis\w*|yanmisti|sondu\w*|sondurul\w*|hep|sik sik|mangal\w*|tatbikat\w*|yaktilar|"
    r"немае|нема|не|вчора|згорив\w*|згорил\w*|спален\w*|обгорил\w*|погасили|загасили|була|був|було|пидпал\w*|завжди|часто|мангал\w*|навчання)\b|"
    r"لا يوجد|ليس|ما في|امس|البارحه|احترقت|محترق\w*|محروق\w*|اطفا\w*|انطفا\w*|كان|دايما|دائما|شواء|تدريب"
)
"""What says that it is out, was before, comes back each time, or is none."""
"""Beside a lamp post: its lamp "burns"."""

_NL_AT: Final = r"(?:in|bij|onder|achter|naast|op|uit|vanuit|tussen|tegen)(?: (?:de|het|een|n|t|die|dat|mijn|mn|onze|ons|deze|dit|1))?(?: [a-z]+e)?"
_NL_BIN: Final = r"(?:\w*prullen\w*|\w*vuilni\w*|vuilbak\w*|\w*afval\w*|\w*container\w*|klikos?|papierbak\w*|glasbak\w*|peukenbak\w*|grofvuil|matras)"
_NL_THING: Final = (
    rf"(?:{_NL_BIN}|\w*bank|\w*bankje|bankjes|\w*bosjes|struik\w*|bosschage\w*|heg|haag|\w*berm|gras|grasveld|boom|bomen|auto|scooter|brommer|fietsen|fiets|fietsenhok|boot|bootje|schuur\w*|"
    r"\w*toestel|speeltuin|speelplek|\w*park|parkje|bushok\w*|abri|\w*halte|tunnel\w*|portiek|\w*kast|kastje|trafo\w*|garage\w*|kelder\w*|berging\w*|steiger|hokje)"
)
_NL_POST: Final = r"(?:(?:lantaa?r\w*|licht|straat|verkeers)?(?:paal|paaltje|mast)|lantaarn|verkeerslicht|stoplicht)"
_EN_AT: Final = r"(?:in|inside|at|by|near|under|behind|beside|next to|on|from|out of|coming (?:out )?(?:of|from))(?: (?:the|a|an|our|my|this|that|some))?"
_EN_THING: Final = (
    r"(?:(?:litter|rubbish|waste|trash|wheelie|recycling|garbage|street|park|public) ?)?(?:bins?|cans?|rubbish|litter|garbage|trash|dumpster|skip|containers?|bench|bush|bushes|hedge|trees?|shed|car|van|scooter|moped|bikes?|boat|"
    r"street ?light|lamp ?post|(?:bus |tram )?(?:shelter|stop)|playground|slide|tunnel|grass|verge|mattress|cabinet|garage|pole)"
)
_DE_AT: Final = r"(?:im|in|am|an|bei|beim|unter|unterm|hinter|hinterm|neben|auf|aus|vom|von)(?: (?:dem|der|den|einem|einer|unserem|unserer|meinem))?(?: [a-z]+en)?"
_DE_BIN: Final = r"(?:\w*eimer|\w*tonnen?|\w*container|\w*korb|mull|mullsack\w*|abfall|sperrmull|matratze)"
_DE_THING: Final = (
    rf"(?:{_DE_BIN}|\w*bank|gebusch|busch|busche|buschen|hecke|baum|baumen|\w*laterne|\w*mast|laternenpfahl|auto|roller|fahrrad\w*|boot|schuppen|\w*park|papier\w*|\w*haltestelle|wartehauschen|spielplatz|"
    r"schaltkasten|stromkasten|garage|tunnel|wiese|gras)"
)
_FR_AT: Final = r"(?:dans|sous|derriere|sort(?:ent)? (?:de|du|d')|sur|de|du|a cote d[eu]|pres d[eu]|contre)(?: (?:la|le|les|l'|une?|cette|ce|notre))?"
_FR_BIN: Final = r"(?:poubelles?|corbeille|conteneurs?|containers?|benne|bacs?|ordures|dechets|matelas)"
_FR_THING: Final = rf"(?:{_FR_BIN}|banc|buissons?|haie|arbres?|voiture|scooter|velos?|bateau|cabane|lampadaire|abribus|aire de jeux|toboggan|garage|tunnel|herbe)"
_ES_AT: Final = r"(?:en|dentro de|junto a|bajo|debajo de|detras de|sale de|saliendo de|de|del)(?: (?:la|el|una?|los|las|esta|este|l))?"
_ES_BIN: Final = r"(?:papelera|contenedor(?:es)?|cubo|basura|basurero|colchon)"
_ES_THING: Final = rf"(?:{_ES_BIN}|banco|arbustos?|matorral\w*|seto|arbol|arboles|coche|moto|patinete|bicis?|barco|caseta|farola|parada|marquesina|parque infantil|tobogan|garaje|tunel)"
_PL_BIN: Final = r"(?:kosz\w*|smietnik\w*|kontener\w*|pojemnik\w*|smieci\w*|materac\w*)"
_PL_THING: Final = rf"(?:{_PL_BIN}|lawk\w*|lawc\w*|krzak\w*|zywoplo\w*|drzew\w*|samochod\w*|skuter\w*|hulajno\w*|rower\w*|lodz\w*|szop\w*|latarni\w*|slup\w*|przystank\w*|wiac\w*|plac\w* zabaw|garaz\w*|tunel\w*|traw\w*)"
_TR_BIN: Final = r"(?:cop(?:ler\w*|te|un|lukte|luk)?(?: (?:kutu|kova|konteyner)\w*)?|konteyner\w*|yatak)"
_TR_THING: Final = rf"(?:{_TR_BIN}|bank|bankta|bankin|cali\w*|agac\w*|araba\w*|scooter\w*|motosiklet\w*|bisiklet\w*|tekne\w*|durak\w*|direk\w*|diregi\w*|kulube\w*|garaj\w*|tunel\w*|cim\w*)"
_AR_BIN: Final = r"(?:ال)?(?:سله|حاويه|حاويات|صندوق|برميل|زباله|قمامه|نفايات|مهملات)"
_AR_THING: Final = rf"(?:{_AR_BIN}|(?:ال)?(?:مقعد|شجره|اشجار|شجيرات|سياره|دراجه|سكوتر|عمود|موقف|نفق|عشب|كشك))"
_UK_BIN: Final = r"(?:смитник\w*|смиттев\w*|смиття|смитти|урн\w*|контеинер\w*|бак|баку|баках|матрац\w*)"
_UK_THING: Final = rf"(?:{_UK_BIN}|лавк\w*|лавц\w*|лавочц\w*|лавочк\w*|кущ\w*|дерев\w*|машин\w*|авто|скутер\w*|самокат\w*|велосипед\w*|човн\w*|лихтар\w*|стовп\w*|зупин\w*|гараж\w*|тунел\w*|трав\w*)"


def _fire(stems: str, *patterns: str, unless: tuple[str, ...] = ()) -> Rule:
    return rule("fire", "certain", stems, "|".join(patterns), _NOT_NOW, *unless)


SMALL_FIRES: Final[dict[str, tuple[Rule, ...]]] = {
    "nl": (
        _fire(
            "brand brant fik vlam rook smeul & prullen vuil afval container kliko bak grofvuil matras bank bos struik heg haag berm gras boom bomen auto scooter brommer fiets boot schuur toestel speel park bushok "
            "abri halte tunnel portiek kast trafo garage kelder berging steiger hokje",
            rf"\b(?:brand|brandje|brant|brantje|fik|fikkie|vlammen|rook) (?:\w+ )?{_NL_AT} {_NL_THING}\b",
            rf"\b{_NL_THING} (?:\w+ )?in (?:de )?(?:brand|brant|fik|hens)\b",
            rf"\b{_NL_BIN} (?:\w+ )?(?:brandt|brand|brant|fikt|smeult|rookt)\b",
        ),
        _fire(
            "brand brant fik rook & paal mast lantaarn licht",
            rf"(?:^\W*|\ber (?:is|komt) (?:\w+ )?|[.!,:] ?|\bzie (?:\w+ )?)(?:brand|brandje|brant|fik|fikkie|rook) (?:in|bij|onder|achter|naast|uit)(?: (?:de|het|een|die))? {_NL_POST}\b",
            rf"\b{_NL_POST} (?:\w+ )?in (?:de )?(?:brand|fik|hens)\b",
            unless=(r"\b(?:niet|nog|lamp|lampen|licht|lichten|overdag|dag|nacht|knipper\w*)\b",),
        ),
    ),
    "en": (
        _fire(
            "fire flame smoke smoking smoulder burning alight & bin can rubbish litter garbage trash dumpster skip container bench bush hedge tree shed car van scooter moped bike boat light lamp shelter stop playground slide tunnel grass "
            "verge mattress cabinet garage pole",
            rf"\b(?:fire|flames?|smoke) (?:\w+ )?{_EN_AT} {_EN_THING}\b",
            r"\b(?:bins?|rubbish|trash|garbage|dumpster|skip|container|mattress) (?:is |are |'s )?(?:on fire|alight|burning|in flames|smoking|smouldering)\b",
            rf"\b{_EN_THING} (?:is |are |'s )?(?:on fire|alight|in flames)\b",
        ),
    ),
    "de": (
        _fire(
            "feuer brand brenn flamm rauch qualm & eimer tonne container korb mull abfall matratze bank busch hecke baum laterne mast auto roller rad boot schuppen park papier haltestelle hauschen spielplatz kasten "
            "garage tunnel wiese gras",
            rf"\b(?:feuer|brand|flammen|rauch|qualm) (?:\w+ )?{_DE_AT} {_DE_THING}\b",
            rf"\b{_DE_BIN} (?:\w+ )?(?:brennt|qualmt|raucht|brennen|in flammen|in brand|in flammen)\b",
            rf"\bes brennt (?:\w+ )?{_DE_AT} {_DE_THING}\b|\bbrennt (?:ein|eine|der|die|das) {_DE_BIN}\b",
        ),
    ),
    "fr": (
        _fire(
            "feu_dans feu_sous feu_de en_feu prend_feu incendie flammes fumee brule fument fume & poubelle corbeille conteneur container benne bac ordures dechets matelas banc buisson haie arbre voiture scooter velo bateau cabane lampadaire abribus jeux toboggan garage "
            "tunnel herbe",
            rf"\b(?:incendie|flammes|fumee) (?:\w+ )?{_FR_AT} ?{_FR_THING}\b|\bfeu (?:dans|sous)(?: (?:la|le|les|une?|cette|ce|notre))? ?(?:l')?{_FR_THING}\b|\bfeu de {_FR_BIN}\b",
            rf"\b{_FR_THING} (?:\w+ ){{0,2}}?(?:en feu|en flammes|prend feu)\b|\b{_FR_BIN} (?:qui )?(?:brule|brulent|fume|fument)\b",
        ),
    ),
    "es": (
        _fire(
            "fuego incendio llamas humo arde ardien se_quema quemand esta_quem & papelera contenedor cubo basur colchon banco arbust matorral seto arbol coche moto patinete bici barco caseta farola parada marquesina infantil tobogan garaje tunel",
            rf"\b(?:fuego|incendio|llamas|humo) (?:\w+ )?{_ES_AT} {_ES_THING}\b",
            rf"\b{_ES_THING} (?:\w+ ){{0,2}}?(?:en llamas|ardiendo)\b|\b{_ES_BIN} (?:\w+ )?(?:arde|se quema|quemandose|se esta quemando)\b|\b(?:arde|se quema|esta ardiendo) (?:una?|la|el) {_ES_BIN}\b",
        ),
    ),
    "pl": (
        _fire(
            "pozar ogien plomienie dym_z dym_w dym_przy dym_pod dym_za dym_ob dym_na pali_sie sie_pali pala_sie sie_pala plonie plona w_ogniu pali_kosz & kosz smietnik kontener pojemnik smieci materac lawk lawc krzak zywoplo drzew samochod skuter hulajno rower lodz szop latarni slup przystank wiac plac garaz tunel traw",
            rf"\b(?:pozar|ogien|plomienie|dym) (?:w|z|ze|przy|pod|za|obok|na) (?:\w+ )?{_PL_THING}\b",
            rf"\b(?:pali|pala|plonie|plona) (?:sie )?(?:\w+ )?{_PL_BIN}\b|\b{_PL_BIN} (?:\w+ ){{0,2}}?(?:sie )?(?:pali|pala|plonie|w ogniu)\b",
        ),
    ),
    "tr": (
        _fire(
            "yangin yaniyor alev duman tutustu & cop konteyner yatak bank cali agac araba scooter motosiklet bisiklet tekne durak direk diregi kulube garaj tunel cim",
            rf"\b{_TR_THING}(?: \w+)? (?:yangin(?: var|i)?|yaniyor\w*|alev\w*|tutustu\w*|duman\w*)\b",
        ),
    ),
    "ar": (
        _fire(
            "حريق نار نيران دخان تحترق يحترق تشتعل يشتعل مشتعل & سله حاوي صندوق برميل زبال قمام نفايات مهملات مقعد شجر سيار دراج سكوتر عمود موقف نفق عشب كشك",
            rf"(?:حريق|نار|نيران|دخان) (?:\w+ )?(?:في|من|عند|بجانب|قرب|جنب|تحت) {_AR_THING}",
            rf"{_AR_BIN}(?: \w+){{0,2}} (?:تحترق|يحترق|تشتعل|يشتعل|مشتعل\w*)|(?:تحترق|يحترق|تشتعل|يشتعل) {_AR_BIN}",
        ),
    ),
    "uk": (
        _fire(
            "пожежа вогонь полум дим_ горить палае & смит урн контеинер бак матрац лавк лавц лавоч кущ дерев машин авто скутер самокат велосипед човн лихтар стовп зупин гараж тунел трав",
            rf"\b(?:пожежа|вогонь|полум'?я|дим) (?:в|у|з|из|биля|пид|за|коло|на) (?:\w+ )?{_UK_THING}\b",
            rf"\b(?:горить|палае) (?:\w+ )?{_UK_BIN}\b|\b{_UK_BIN} (?:\w+ )?(?:горить|палае|димить\w*)\b",
        ),
    ),
}  # fmt: skip
"""By language; each needs words of fire and of a thing."""
_ALL: Final = tuple(each for rules in SMALL_FIRES.values() for each in rules)


def stands_in(ready: str) -> bool:
    """Whether a plain text tells of one, now."""
    return any(
        all(any(stem in ready for stem in group) for group in each.stems) and each.stands_in(ready) for each in _ALL
    )
