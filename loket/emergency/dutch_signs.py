"""Dutch rules for danger that is told by its signs alone: what fell, what smells, who is not on the water any more (pure, data)."""

from loket.emergency.dutch_words import CHILD
from loket.emergency.rules import rule

_FRAME = (
    r"(?:bouwsteiger|hijskraan|bouwkraan|torenkraan|feesttent|circustent|festivaltent|partytent|tribune|podium|erker|"
    r"balkon\w*|galerij|luifel|pui|gevel|\w+gevel|schoorsteen|kerktoren|silo|parkeergarage|parkeerdek|viaduct|afdak|tuinmuur|"
    r"zijmuur|kadehuis|plafond|verdieping|kraan|trappenhuis)"
)
_HOUSE = (
    r"(?:huis|cafe|pand|schuur|stal|winkel|school|woning|garage|loods|gebouw|hotel|boerderij|kerk|hal|stacaravan|flat)"
)
_ILL = r"(?:misselijk|hoofdpijn|duizelig|tranende|draaierig|suf\b|flauw\w*|braken|overgeven|high|omgevallen|slaperig|prikk\w* ogen)"
_SMELLS = r"(?:ruik\w*|stink\w*|stank|meur\w*|walm\w*|geur|riek\w*)"
_BOAT = (
    r"(?:roeiboot\w*|roeibootje|bootje|boot|kano|kajak|sloep|zeilboot\w*|zeiljacht|jacht|schip|opblaasboot\w*|sup|"
    r"supboard|surfplank|waterfiets|rubberboot\w*|kruiser|kajuit)"
)
_LEFT = (
    r"(?:pet|petje|muts|schoen|schoenen|schoentje|slippers?|hoed|rugzak|hengel|peddel|roeispaan|jas|jasje|step|fietsje|"
    r"zwembandje|bandje|hand|knuffel|helm|stok|wandelstok|scootmobiel|rollator)"
)
_SHORE = (
    r"(?:recreatieplas|plas|kade|gracht|kanaal|strand\w*|rivier|meer|sloot|vijver|waterkant|haven|wal|stuw|oever|water|"
    r"singel|zee|steiger|vaart|sluis)"
)
_SINK_PLACE = r"(?:kanaal|gracht|haven|sloot|water|rivier|vaart|singel|plas|vijver|maas|meer|zee)"

SIGNS = (
    rule(
        "collapse",
        "certain",
        "kraan steiger toren silo hoogwerker heistelling & huizen huis dak school straat woning schuur stal flat _om plat gekanteld omge",
        r"\b(?:bouwkraan|hijskraan|torenkraan|hoogwerker|heistelling|telekraan|silo|kerktoren)\b(?:\W+\w+){0,3}?\W+(?:over|op|door|tegen) "
        r"(?:het |de |een |ons |onze )?(?:\w+ )?(?:rijtje|huizen|huis|dak|woning\w*|school|straat|flat|stal|schuur)\b(?:\W+\w+){0,3}?\W+"
        r"(?:gevallen|gekomen|gekanteld|geklapt|gedonderd|gekletterd|gegaan|terechtgekomen)|"
        r"\b(?:bouwkraan|hijskraan|torenkraan|heistelling|hoogwerker)\b (?:\w+ ){0,2}(?:ligt|gaat|is) (?:\w+ ){0,2}(?:om|plat|gekanteld|"
        r"omgekukeld|omgegaan|omgeklapt|omgedonderd)\b|^\W*(?:bouw)?steiger ligt (?:om|plat)\b|"
        r"\b(?:bouwsteiger|steiger (?:van|tegen|aan|voor) (?:de |het |een )?(?:flat|gevel|kerk|huis|pand|school|bouw)) (?:\w+ ){0,3}"
        r"(?:ligt om|ligt plat|ligt op straat)\b",
    ),
    rule(
        "collapse",
        "certain",
        "tent tribune podium luifel afdak & plat ingek ingez omgek ingev dubbel zakt & mens zit onder kinder bezoek gasten palen",
        r"^(?s:.*)\b(?:(?:ligt|zakt) (?:\w+ ){0,2}(?:feesttent|circustent|tent|tribune|podium|luifel|afdak) (?:\w+ )?(?:plat|in)|"
        r"(?:feesttent|circustent|festivaltent|partytent|tent|tribune|podium|luifel|afdak)\b(?=.*\b(?:ligt (?:\w+ )?plat|ingeklapt|"
        r"ingezakt|omgeklapt|dubbelgeklapt|ingevallen)))\b(?=.*\b(?:mensen|kinderen|gasten|bezoekers|eronder|zitten er|"
        r"ertussen)\b)(?=.*\b(?:onder|eronder|ertussen|beweg\w*|klem|zitten|gil\w*|roep\w*)\b)",
    ),
    rule(
        "collapse",
        "certain",
        "scheef zakt bolt kraakt knarst helt schuin buigt",
        rf"^(?s:(?=.*\b{_FRAME}\b(?:\W+\w+){{0,9}}?\W+(?:scheef|schuin|zakt|bolt|helt|buigt|doorgebogen)\b)(?=.*(?:\bknars\w*|\bkraak\w*|\bkraakt|"
        r"(?:bakste\w+|stenen|stukken|brokken|pleister\w*|glas|tegels)(?:\W+\w+){0,4}?\W+(?:los|omlaag|naar beneden|vall\w*|af)\b|"
        r"(?:komt|vall\w*|valt|roll?t?)(?:\W+\w+){0,6}?\W+(?:baksteen|stenen|brokken|stukken|pleister\w*)|"
        r"\b(?:mensen|kinderen|buurvrouw|buurman|bewoners?|oma|opa|moeder|vader|buren)\b(?:\W+\w+){0,5}?\W+(?:er niet (?:meer )?(?:af|uit|op)|eronder|erop|onder)\b|"
        r"\ber (?:rijden|staan|zitten|lopen) (?:\w+ ){0,3}(?:auto|mensen|kinderen))))",
    ),
    rule(
        "collapse",
        "certain",
        "scheur & handbreed armdik vuistdik hand_ arm_ vuist_ & muur gevel kamer huis bouwput plafond keuken flat wonen kelder",
        r"\bscheur\w*\b(?=.*\b(?:handbreed|armdik|vuistdik|(?:hand|arm|vuist) (?:er )?(?:tussen|in)))(?=.*\b(?:muur|gevel|slaapkamer|"
        r"woonkamer|huis|bouwput|plafond|keuken|flat|wonen|kelder)\b)",
    ),
    rule(
        "collapse",
        "certain",
        "treden trap & verdwenen _weg ingezakt afgebroken losgesch & hang vast kunnen kan liggen",
        r"^(?s:(?!.*\b(?:strand\w*|duin\w*|park|station|perron|kinderwagen)\b)(?=.*\b(?:traptreden|treden|trap|noodtrap|trappenhuis|brandtrap)\b"
        r"(?:\W+\w+){0,8}?\W+(?:verdwenen|weggeslagen|afgebroken|ingezakt|weggevallen|losgeschoten|weg)\b)(?=.*\b(?:hang\w* (?:\w+ ){0,4}(?:aan|boven)|"
        r"(?:kan|kunnen|kunne) (?:\w+ ){0,3}?(?:niet|nie|geen) (?:\w+ )?(?:naar beneden|eruit|er ?af|kant|weg)|zit(?:ten)? (?:\w+ ){0,3}vast|liggen)\b))",
    ),
    rule(
        "collapse",
        "certain",
        "kade oever dijk talud wal & weggegl weggez weggesl wegges afgesch ingestort bezweken & woon huis huizen mensen auto kind boot rails",
        r"\b(?:kade|kademuur|kademuren|oever|dijk|talud|walkant|wal|walmuur)\b(?=.*\b(?:weggegleden|weggeslagen|weggespoeld|weggeschoven|"
        r"afgeschoven|bezweken|ingestort)\b)(?=.*\b(?:woonboot\w*|huizen|mensen|woont|wonen|bewoners|gezin|auto's|auto|rails)\b)",
    ),
    rule(
        "collapse",
        "certain",
        "plaat plat stenen brokken beton balk steen & randje centimeter cm los rand & galerij balkon flat gevel",
        r"\b(?:betonplaat|betonplaten|platen|vloerplaat|vloerplaten|brokken|stukken (?:beton|steen|gevel)|betonrand)\b(?=.*\b(?:randje|op de rand|"
        r"centimeter|los|loszitten|vallen)\b)(?=.*\b(?:galerij|balkon\w*|flat|gevel)\b)(?=.*(?:durf|niemand|deur uit|mensen|kinderen|elk "
        r"moment|eronder))",
    ),
    rule(
        "collapse",
        "certain",
        "ineenges ineengez ineengek kaartenhuis dubbelge platgev omgekuk in_elkaar in_mekaar",
        rf"\b{_HOUSE}\b(?:\W+\w+){{0,5}}?\W+(?:ineengestuikt|ineengezakt|ineengeklapt|dubbelgeklapt|platgevallen|omgekukeld|"
        r"in (?:elkaar|mekaar) (?:gezakt|geklapt|gedonderd|gekletterd|gezakt|gestuikt|gevallen))|"
        rf"\b{_HOUSE}\b(?:\W+\w+){{0,6}}?\W+(?:als een|gelijk een|precies een|zoals een) kaartenhuis",
    ),
    rule(
        "collapse",
        "certain",
        "muur gevel pui & hele halve complete & straat stoep tuin fietspad _weg",
        r"^\W*(?:\w+ )?(?:hele|halve|complete) (?:muur|zijmuur|gevel|voorgevel|achtergevel|zijgevel|pui) (?:ligt |is )?(?:op|over) (?:de )?(?:straat|"
        r"stoep|weg)\b|\b(?:hele|halve|complete) (?:muur|zijmuur|gevel|voorgevel|achtergevel|zijgevel|pui) (?:ligt|lag) (?:\w+ )?"
        r"(?:op|over|in) (?:de |het )?(?:straat|stoep|tuin|fietspad|weg)\b",
    ),
    rule(
        "gas",
        "certain",
        "eier zwavel & hele misselijk hoofdpijn duizel draaierig omgevallen suf flauw slaperig ogen braken overgev in_huis high",
        r"^(?s:(?!.*(?:riool|\bput|kolk|sloot|vijver|gracht|singel|afvoer|gootsteen|container|toilet|\bwc|fabriek|gft|afval|kliko|vuilnis|bakt|kookt|paas))"
        r"(?=.*(?:\brott?e? ?eier\w*|eieren (?:\w+ ){0,3}rott\w*|\bzwavel\w*))"
        rf"(?=.*(?:\b{_ILL}|\bhele (?:portiek|trappenhuis|flat|gang|huis|gebouw)|\bin huis\b)))",
    ),
    rule(
        "gas",
        "certain",
        "propaan butaan aansteker campinggas lpg camping_gas",
        rf"\b{_SMELLS}(?:\W+\w+){{0,4}}?\W+(?:naar |van |als )?(?:\w+ )?(?:propaan|butaan|aansteker|aanstekergas|campinggas|camping gas|lpg)\b|"
        r"\b(?:propaan|butaan|campinggas|camping gas|lpg|aansteker)(?: ?|-)(?:lucht|geur|stank|damp)\w*\b",
    ),
    rule(
        "gas",
        "certain",
        "geur lucht stank & typische toevoegen er_bij erbij eraan er_in erin daaraan",
        r"^(?s:(?=.*(?:\bruik|\bhang|kamer\b|keuken|\bhal\b|in huis)).*)\b(?:geur|lucht|luchtje|stank)\b(?: \w+){0,4} (?:eraan|erbij|er ?in|er ?bij|daar ?aan) (?:toevoegen|doen|stoppen)\b|\btypische (?:geur|lucht|stank)"
        rf"(?=.*(?:woonkamer|keuken|in huis|leiding\w*|brievenbus|portiek|meterkast))|\b(?:{_ILL})(?!\w)(?=.*\btypische (?:geur|lucht))",
    ),
    rule(
        "gas",
        "possible",
        "ruik & moet mogen & buiten eruit ontruim weg",
        r"\bruik\w*(?=.*\b(?:school|klas|lokaal|lokalen|creche|kinderdagverblijf|opvang|verzorgingshuis|flat|portiek)\b)(?=.*\b(?:moet|moeten|mogen) "
        r"(?:de kinderen|wij|we|ik|iedereen|de klas|de bewoners) (?:\w+ )?(?:naar buiten|eruit|ontruimen|weg))",
    ),
    rule(
        "gas",
        "certain",
        "boor graaf graver glasvezel graven gegraven spade schop heipaal slijptol zaag & sis fluit blaas straalmotor lawaai spuit gebrul loeit",
        r"\b(?:boor\w*|graaf\w*|graver|glasvezel\w*|gegraven|graven|spade|schop|heipaal|slijptol|kabelmannen|kraanmachinist)\b"
        r"(?=.*\b(?:geraakt|doorgeprikt|doorboord|leiding|buis|pijp|uit (?:de|het) (?:grond|gat|sleuf|kuil))\b)(?=.*\b(?:sist|sissen\w*|gesis|fluit\w*|"
        r"straalmotor|gebrul|loeit|blaast|blazen|als een straal\w*))",
    ),
    rule(
        "gas",
        "certain",
        "vracht tankwagen tankauto ketelwagen aanhanger wagon tankcontainer & gekanteld omgev zijn_kant zijkant lek & wolk damp mist flessen",
        r"\b(?:vrachtauto|vrachtwagen|tankwagen|tankauto|ketelwagen|aanhanger|wagon|tankcontainer|goederentrein)\b(?=.*\b(?:gekanteld|omgevallen|"
        r"op z\W?i?j?n (?:kant|zij)|op de zijkant|lek|lekt)\b)(?=.*\b(?:wolk|damp|nevel|gele mist|witte mist|koude mist)\b)",
    ),
    rule(
        "water",
        "certain",
        "alleen enkel & drijf drijv dobber zie zag",
        rf"\b(?:alleen|enkel) (?:nog )?(?:maar )?(?:zijn|haar|z'n|zn|d'r|hun|een|de|zo'n) {_LEFT}\b (?:\w+ ){{0,2}}(?:drijft|drijven|dobbert|"
        r"dobberen)\b(?!.*\b(?:eruit|vissen)\b)|\b(?:zie|zien|zag) (?:\w+ )?(?:alleen|enkel) (?:nog )?(?:maar )?(?:zijn |haar |een |de )?(?:peddel|roeispaan|petje|pet|"
        r"schoen|rugzak|zwembandje|handje|hand|luchtbellen)\b(?!.*\b(?:beeld|berm|scherm)\b)",
    ),
    rule(
        "water",
        "certain",
        "kinderwagen buggy rolstoel scootmobiel wandelwagen rollator & leeg lege niemand verlaten & kade gracht kanaal water oever haven sloot vijver rivier",
        rf"\b(?:lege|verlaten) (?:kinderwagen|buggy|rolstoel|scootmobiel|wandelwagen|rollator)\b(?=.*\b{_SHORE}\b)(?=.*\b(?:dobber\w*|drijf\w*|"
        r"niemand|geen (?:moeder|ouder|mens)|draait|lampen? (?:nog )?aan|half in|nergens)\b)|"
        rf"\b(?:kinderwagen|buggy|rolstoel|scootmobiel|wandelwagen|rollator)\b(?=.*\b{_SHORE}\b)(?=.*\b(?:dobber\w*|drijf\w*|in het water)\b)"
        r"(?=.*\b(?:niemand|nergens|geen (?:moeder|ouder|mens)|waar is (?:de|het))\b)",
    ),
    rule(
        "water",
        "certain",
        "kleren kleding schoenen handdoek slippers & netjes stapel hoopje opgevouwen al_ sinds & niemand nergens geen_mens niet_terug niet_te_zien",
        rf"\b(?:netjes |stapeltje |hoopje )?(?:kleren|kleding|schoenen|handdoek|slippers)\b(?=.*\b{_SHORE}\b)(?:(?<=stapeltje kleren)|(?<=hoopje kleren)|"
        r"(?=.*\b(?:netjes|stapeltje|hoopje|opgevouwen|al (?:\w+ )?(?:uur|uren)|sinds)\b))(?=.*\b(?:niemand(?! (?:\w+ )?(?:haalt|ruimt|pakt|doet|neemt))|nergens|geen mens|niet te zien|niet terug\w*)\b)",
    ),
    rule(
        "water",
        "certain",
        "boot kano kajak sup surfplank waterfiets jacht schip kruiser sloep & leeg lege niemand omgesl ondersteb onder_de zonder & hengel terug peddel vest roeier midden draai loopt rondjes",
        rf"\b{_BOAT}\b(?=.*\b(?:leeg|lege|zonder iemand|niemand (?:erin|erop|aan boord|in)|omgeslagen|ondersteboven|onder de stuw)\b)"
        r"(?=.*\b(?:niet (?:meer )?terug|hengel|peddel|zwemvest\w*|de roeier|motor (?:loopt|draait)|draaien midden|midden op|rondjes)\b)",
    ),
    rule(
        "water",
        "certain",
        "auto wagen busje taxi bestel & bodem onder_water onder_het zinkt zakt kopje & kanaal gracht haven sloot water rivier vaart singel plas vijver",
        rf"\b(?:auto|wagen|busje|taxi|bestelbus|bestelwagen)\b(?: \w+){{0,5}}? (?:op de bodem van (?:de|het) {_SINK_PLACE}|(?:zinkt|zakt weg|"
        rf"kopje onder)(?:\W+\w+){{0,4}} {_SINK_PLACE})\b|\b(?:koplampen|lampen|lichten)\b(?: \w+){{0,4}} (?:onder (?:het )?water|op de bodem)"
        r"(?=.*\b(?:auto|wagen|busje|taxi)\b)",
    ),
    rule(
        "water",
        "certain",
        "plons geplons & gil gegil hulp help schreeuw stil roep",
        rf"\b(?:plons|geplons)\b(?=.*\b(?:gegil|gil|gilde|hulp|help|geschreeuw|schreeuw\w*|geroep|stil)\b)(?=.*\b(?:{_SHORE}|donker|brug)\b)",
    ),
    rule(
        "water",
        "certain",
        "boot kajuit kano sloep schip jacht kruiser & vol water zinken & hoos hoz vest zwem boord opvar we_ mijn_",
        rf"\b{_BOAT}\b(?=.*\b(?:loopt (?:\w+ )?vol|stroomt (?:\w+ )?vol|slaat vol|maakt (?:\w+ )?water|maken water|we zinken|volgelopen)\b)(?!.*\b(?:regen\w*|bui|buien|regenwater)\b)"
        r"(?=.*\b(?:hoost|hozen|vest(?:en)?|zwemvest\w*|zwemmen|aan boord|opvarenden|we (?:liggen|zitten|zinken|drijven|zijn)|mijn (?:man|zoon|vrouw|"
        r"dochter|vader))\b)",
    ),
    rule(
        "water",
        "certain",
        "dijk kade waterkering sluisdeur damwand & gat doorbr doorgebr breekt bres & stroomt kolkt spuit gutst",
        r"^(?s:(?=.*\b(?:(?:gat|bres) in (?:de |onze |een )?(?:dijk|kade|kademuur|waterkering|sluisdeur|damwand)|(?:dijk|kade|kademuur|waterkering|"
        r"sluisdeur|damwand)\b(?: \w+){0,3} (?:doorgebroken|breekt|doorbraak|doorbreken))\b)(?=.*\b(?:stroomt|kolkt|spuit|gutst)\b)"
        r"(?=.*\b(?:groter|breder|huizen|woningen|wijk|dorp|polder)\b))",
    ),
    rule(
        "water",
        "certain",
        "verlamd rolstoel bedleger lopen & water",
        r"\bwater\b(?:\W+\w+){0,4}?\W+(?:komt|stijgt|stroomt|staat|loopt|tot)\b(?=.*\b(?:ik|mijn (?:man|vrouw|moeder|vader|oma|opa|bed)|oma|opa|buurvrouw|"
        r"buurman|mevrouw|meneer)\b)(?=.*\b(?:verlamd|bedlegerig|zit in (?:een|mijn|haar|zijn) rolstoel|kan (?:zelf )?niet (?:meer )?lopen)\b)"
        r"(?=.*\b(?:slaapkamer|kamer|bed|huis|binnen|knieen|kelder)\b)",
    ),
    rule(
        "water",
        "certain",
        "onder verdronken kopje ingeademd binnengekr longen & slaperig suf reutel hoest ademt benauwd blauw sloom",
        rf"\b(?:{CHILD}|hij|ze|zij|man|vrouw|oma|opa)\b(?=.*\b(?:onder (?:water )?(?:gelegen|geweest)|bijna verdronken|kopje.?onder|water (?:ingeademd|"
        r"binnengekregen|in (?:de|zijn|haar) longen))\b)(?=.*\b(?:slaperig\w*|suf|reutel\w*|blijft (?:maar )?hoesten|hoest (?:\w+ )?(?:nog|steeds|schuim)|benauwd(?! voor)|"
        r"blauwe? lippen|sloom|ademt (?:\w+ ){0,2}(?:raar|snel|zwaar|moeilijk|gek))\b)",
    ),
    rule(
        "water",
        "certain",
        "drijf drijv dobber & hand arm voet been vingers gezicht & aan in_zit zit uit jas",
        r"\b(?:drijft|drijven|dobbert)\b(?!.*\b(?:pop|etalage\w*|handschoen|nep)\b)(?=.*\b(?:er zit|zie|zien|met) (?:\w+ ){0,5}?(?:een |de )?(?:hand|arm|voet|been|"
        r"vingers|gezicht|haren)(?: \w+)? (?:aan|in|uit|eruit|eraan)\b)",
    ),
    rule(
        "collapse",
        "certain",
        "steiger balkon tribune podium kraan brug vloer dak plafond vlonder & wiebel zwaai zwiep doorgez hangt_door komt_los laat_los & mannen mensen kinder fietsers iemand gasten leerling schilder bouwvak werklui bewoner ouderen",
        r"^(?s:(?!.*\b(?:bushalte|bushok\w*|abri|fietsenhok|vroeger)\b).*)(?:"
        r"\b(?:bouwsteiger|steiger|hijskraan|tribune|podium)\b(?: \w+){0,3}? (?:wiebelt|zwiept|zwaait)\b(?=.*\b(?:mannen|schilders|bouwvakkers|werklui|leerlingen|kinderen|"
        r"gasten) (?:\w+ )?(?:op|erop|eronder))|\b(?:balkon|tribune|podium|loopbrug|brug|vloer|dak|plafond|vlonder)\b(?: \w+){0,6}? (?:doorgezakt|hangt door|komt los|laat los)\b"
        r"(?=.*\b(?:(?:mannen|mensen|kinderen|fietsers|gasten|leerlingen|bewoners|ouderen|iemand) (?:\w+ )?(?:op|erop|eronder|"
        r"onder|binnen|erin)|(?:met|boven) (?:\w+ ){0,3}(?:mensen|fietsers|kinderen|gasten|ouderen))))",
    ),
    rule(
        "collapse",
        "certain",
        "scheur muur gat & minuut naar_binnen gat_waar",
        r"\bscheur\w*\b(?=.*\b(?:muur|gevel|huis|plafond|vloer)\b)(?=.*\b(?:per|elke|iedere) (?:minuut|kwartier)\b)|\bmuur\b(?: \w+){0,4} naar binnen "
        r"(?:gekomen|geklapt|gevallen|gedrukt|gestort)\b|\bgat (?:op de plek )?waar (?:net |eerst )?(?:de|het|hun|ons|onze) (?:\w+ )?(?:muur|gevel|huis|dak|woning)\b",
    ),
    rule(
        "collapse",
        "certain",
        "kuil sleuf put tunnel greppel zand & dichtgev dichtgesch ingezakt ingestort ingevallen & erin in_ onder",
        rf"\b(?:kuil|sleuf|bouwput|tunnel|tunneltje|greppel|zandkuil)\b(?: \w+){{0,4}}? (?:dichtgevallen|dichtgeschoven|ingezakt|ingestort|ingevallen)\b(?=.*\b(?:{CHILD}|"
        r"man|vrouw|eentje|iemand|collega|vriend|broer)\b(?: \w+){0,3} (?:erin|er (?:\w+ )?in|eronder|iemand in)\b)",
    ),
    rule(
        "gas",
        "certain",
        "sissend gesis sist fluitend mist nevel damp & gat grond stoep straat sleuf ogen hoest keel",
        r"\b(?:sissend\w*|gesis|sist|fluitend geluid)\b(?: \w+){0,5} uit (?:de|het|een) (?:gat|grond|stoep|straat|sleuf|kuil)\b|\buit (?:de|het|een) (?:gat|grond|stoep|sleuf|kuil)"
        r"\b(?: \w+){0,6} (?:sissend|gesis|sist|fluitend)\b|\b(?:witte|gele|groene|bruine|oranje) (?:mist|nevel|damp)\b(?=.*(?:ogen (?:\w+ )?prik|prik\w* (?:\w+ )?ogen|hoest|keel))(?!.*(?:stuifmeel|pollen))",
    ),
    rule(
        "water",
        "certain",
        "zinkt zinken spartel terug onder_water & boot sloep sup kano kajak schip jacht hoor zie horen onder & niet onze mijn de_ hoor hoest iemand",
        rf"\b(?:onze|mijn|we met de|de) {_BOAT}\b (?:\w+ )?(?:zinkt|is aan het zinken)\b(?!.*\b(?:al|langzaam|weken|dagen|vergunning)\b)|\b(?:hoor|zie|zien|horen)\b(?: \w+){{0,6}}? spartel\w*\b|"
        rf"\b{_BOAT} (?:is|kwam) (?:\w+ )?terug maar (?:mijn|zijn|haar|onze) (?:man|vrouw|zoon\w*|dochter\w*|vriend\w*|broer\w*|zus\w*|vader|moeder|kind\w*|collega) niet\b|\b(?:lag|heeft|was) (?:\w+ )?onder water\b(?=.*\bhoest\b)",
    ),
)
