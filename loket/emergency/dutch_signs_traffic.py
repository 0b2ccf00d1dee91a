"""Dutch rules for short cries about a vehicle, a limb, a blow on the head or a machine (pure, data).

Who has little time writes little: a vehicle and who lies under it, a saw and a finger. Each rule wants both.
"""

from typing import Final

from loket.emergency.dutch_signs_body import LIMB, NO_ANSWER, ONE, THEY, signs
from loket.emergency.dutch_words import CHILD

_WHEELS: Final = (
    r"\b(?:auto|wagen|cabrio|bus|busje|\w*busje|lijnbus|touringcar|camper|\w*wagen|vrachtauto|truck|taxi|tractor|trekker|quad|motor|scooter|"
    r"brommer|fatbike|tram|lijn \d+|trein|heftruck|graafmachine|shovel|kraanwagen|oplegger|aanhanger|maaier|\w*maaier)\b"
)
_HUMAN: Final = (
    rf"(?:{CHILD}|man|vrouw|dame|meneer|mevrouw|oma|opa|boer|boerin|chauffeur|vader|moeder|papa|mama|collega|fietser|fietsster|\w*fietsertje|"
    r"voetganger|wandelaar|skater|skateboarder|scholier|schoolkind|bestuurder|zwemmers?|toeschouwers?|medewerker|verkeersregelaar|wegwerker|"
    r"vriend|vriendin|broer|zus|buurman|buurvrouw|bejaarde|mensen|kinderen|peuters|kleuters|pubers|jeugd|iemand|vrouwtje|mannetje|menner|koetsier|passagiers?|"
    r"bezorger|maat|kerel|gast|gozer|toerist|monteur)"
)
_WHOSE: Final = r"(?:de |een |'?n |mijn |m'n |mn |zijn |z'n |zn |haar |d'r |eigen |die |onze )*"
_NOT_NOW: Final = (
    r"altijd|vaak|soms|regelmatig|steeds vaker|elke|iedere|bijna|gevaarlijk|levensgevaarlijk|straks|wachten tot|totdat|kan zo|zou|"
    r"parkeert?|drempel\w*|oversteek\w* nodig|bang|hond\b|kat\b|poes|egel|duif|vogel|eend|zwaan|ree\b|hert\b|paal\b(?!.*voorruit)|dagen|weken|maand|jaar"
)

SIGNS_TRAFFIC: Final = (
    signs(
        "accident",
        "certain",
        "over & voet been arm hand borst benen voeten kind man vrouw dochter zoon collega zwemmer toeschouwer medewerker iemand & reed gereden achteruit rijdt rolt rolde gerold gegaan heen",
        _WHEELS[:-3] + r"|speedboot|jetski|achteruit|winkelwagen\w*)\b",
        rf"\bover {_WHOSE}(?:voet(?:en)?|be(?:en|nen)|armen?|hand(?:en)?|borst|{_HUMAN})\b(?! (?:heen praten|zijn|haar))",
        r"\b(?:reed|gereden|achteruit|rijdt|rolt|rolde|gerold|gegaan|heen)\b",
        unless=_NOT_NOW + r"|klacht|klagen|boos|leuning|rood",
    ),
    signs(
        "accident",
        "certain",
        "onder tussen & auto bus wagen truck taxi tractor trekker quad motor tram trein heftruck graafmachine oplegger aanhanger lijn_ bumper maaier & man vrouw kind jongen meisje fietser opa oma boer skate scholier vader moeder mensen iemand chauffeur collega bezorger zoon dochter monteur",
        rf"\b{_HUMAN}\b(?: \w+){{0,6}} (?:onder|tussen) {_WHOSE}(?:twee |omgevallen |gekantelde )?{_WHEELS[2:-2]}(?: \w+)?(?:\W*$|\W+(?:{_HUMAN}|gekomen|gegleden|geschoven|beland|gereden|terecht\w*|klem|vast|lig\w*|help|snel|handrem|die|en)\b)|"
        rf"{_WHEELS}.*\b{_HUMAN} (?:er)?onder\W*$|\btussen twee bumpers",
        unless=_NOT_NOW + r"|fiets(?:en)? onder|parkeer\w*|schuil\w*|geparkeerd",
    ),
    signs(
        "accident",
        "certain",
        "gekanteld kantelde geschaard schaart omgeslagen omgekieperd op_zijn_kant op_de_zij pletter over_de_kop gecrasht crasht geslipt van_de_dijk gerold & man vrouw kind boer chauffeur mensen bestuurder vader jeugd peuter pubers menner erin eronder eruit bloed motor bus camper trein auto",
        _WHEELS[:-3] + r"|koets|huifkar|paard en wagen|bakfiets|kar|hooiwagen)\b",
        r"\b(?:gekanteld|kantelde|geschaard|schaart|omgeslagen|omgekieperd|op (?:zijn|z'n|de|haar) (?:kant|zij|kop|dak)|te pletter|over de kop|gecrasht|van de dijk|talud|geslipt)\b",
        rf"\b(?:{_HUMAN}|erin|eronder|eruit|bloed\w*|in de cabine|geplet|bekneld)\b",
        unless=_NOT_NOW + r"|vuilcontainer|kliko|container|rommel|lading|niemand",
    ),
    signs(
        "accident",
        "certain",
        "geschept gegrepen meegesleurd geramd schept grijpt sleurt sleepte & bakfiets kind vrouw man fietser rollator moeder jongen meisje haar iemand oma opa scholier peuter",
        rf"(?:\b(?:bakfiets|kinderwagen|rollator|rolstoel|buggy|bolderkar)\b|{ONE}|\bhaar mee\b|\bhem mee\b|\bjongetje\b)",
        r"\b(?:geschept|gegrepen|meegesleurd|geramd)\b|\b(?:tram|trein|bus|auto|metro)\b(?: \w+)? (?:schept|grijpt|sleurt|sleepte?|pakt)\b",
        unless=_NOT_NOW
        + r"|zand|puin|tegels|lantaarn\w*|lichtmast|verkeersbord|hekje|aandacht|kans|moment|paaltje|wind",
    ),
    signs(
        "accident",
        "certain",
        "frontaal kettingbotsing spookrijder & a1 a2 a4 a5 a6 a7 a9 n1 n2 n3 n4 n5 n9 ring snelweg mist airbag net nu_ beweegt klem auto",
        r"\b(?:frontaal|kettingbotsing|spookrijder)\b",
        r"\b(?:[an]\d{1,3}|ring|snelweg|mist|airbags?|net|nu|beweegt|klem|op elkaar)\b",
        unless=_NOT_NOW + r"|fietspad|fietsers|fietser|frontaal tegen het beleid|botsing van|kritiek",
    ),
    signs(
        "accident",
        "certain",
        "kermis draaimolen achtbaan reuzenrad zweefmolen luchtballon zweefvlieg sportvlieg vliegtuig helikopter kabelbaan glijbaan klimwand gondel parachut paraglider & los geschoten gecrasht crasht neer pletter dook gekanteld geknapt draden weiland bomen hangt",
        r"\b(?:draaimolen|achtbaan|reuzenrad|zweefmolen|gondel|luchtballon|zweefvliegtuig|sportvliegtuig\w*|vliegtuigje|vliegtuig|helikopter|kabelbaan|klimwand|parachutist|paraglider|kermisattractie|kermis)\b",
        r"\b(?:los ?geschoten|schoot los|geschoten|gecrasht|neergestort|stort(?:te)? neer|neer in|te pletter|dook|gekanteld|geknapt|tegen de (?:draden|kerk\w*|mast|kabels)|hoogspanning\w*|in de (?:bomen|hijskabel)|los)\b",
        rf"(?:\b(?:{_HUMAN}|bakjes?|mand|weiland|bomen|neer|draden|kerkspits|kabels?|mast|hoogspanning\w*|karretje)\b)",
        unless=_NOT_NOW + r"|lawaai|geluid|herrie|vlieg(?:t|en) (?:laag|over)|schroef|bout|roest|losse",
    ),
    signs(
        "injury",
        "certain",
        "vinger duim hand teen arm voet pols haar & zaag cirkel machine wals roltrap pers hakselaar snij boor maaier mixer gehaktmolen versnip",
        r"\b(?:\w*vingers?|duim|handje|hand|tenen|teen|\w*arm|voet|pols|haren)\b(?: \w+){0,6} \b(?:(?:met|door|in|onder|tussen|bij|aan) (?:de |een |het )?(?:\w+ )?)?(?:\w*zaag|\w*machine|wals|roltrap|\w*pers|hakselaar|snijmachine|\w*boor|\w*maaier|mixer|gehaktmolen|versnipperaar)\b|\b(?:\w*zaag|\w*maaier|snijmachine|hakselaar|wals)\b(?: \w+){0,4} (?:vinger\w*|duim|hand|voet|been|arm|tenen)\b",
        r"(?:\beraf|\ber half af|\baf\b|\bvast\b|\bklem\b|\bzit\b|getrokken|bloed|gezaagd|\bweg\b|\bgekomen|gegaan|^\W*(?:arm|hand|vingers?|pols) in (?:de|een) \w+\W*$|vingers in de roltrap)",
        unless=r"wasmachine|parkeer|kapstok|ruikt|verloren|sleutel|pas\b|koffie|kaart|handgreep|vinger op|bestel|trapmachine|altijd|bijna|munt\w*|kaakje",
    ),
    signs(
        "injury",
        "certain",
        "hoofd kop_ hoofdje & gestoten gevallen viel klap tegen stoep stoeprand bal glijbaan klimrek & spuug kots braak geeft_over slaperig suf zelfde hetzelfde weg raar snurk wartaal wakker oor",
        r"\b(?:(?:hoofd|hoofdje|kop|achterhoofd)\b(?: \w+){0,4} (?:gestoten|geklapt|gevallen|stoeprand|stoep|tegels|steen|beton|terechtgekomen|geknald)|(?:op|tegen|met) (?:zijn|haar|z'n|d'r|het|hun) (?:hoofd|hoofdje|achterhoofd|kop))\b",
        r"\b(?:spuugt?|spugen|gespuugd|kotst?|gekotst|braakt|geeft (?:steeds )?over|slaperig|\bsuf\b|(?:het|de)zelfde|even (?:was )?weg|weggeweest|kijkt raar|snurkt|wartaal|wakker te|uit (?:zijn|haar|z'n) oor|wil slapen|ene pupil)\b",
        THEY,
        unless=r"hoofdpijn van|hond\b|bal in",
    ),
    signs(
        "injury",
        "certain",
        "staaf spies hek_ paal ijzer hooivork heggenschaar schroevendraaier priem tak_ glas mes betonijzer & dwars door in_zijn in_haar in_z'n in_mijn & been dij buik hand voet borst lies bovenbeen arm nek hals oog",
        r"\b(?:staaf|spies|spijl|hekpunt|\w*ijzer|hooivork|heggenschaar|schroevendraaier|priem|tak|glasplaat|glasscherf|scherf|spijker|pen|bout)\b(?: \w+){0,4} (?:dwars )?(?:door|in) (?:zijn|haar|z'n|zn|d'r|mijn|m'n|mn|hun)? ?(?:been|dij|buik|hand|voet|borst|lies|bovenbeen|onderbeen|arm|nek|hals|wang)\b|\b(?:spietst|gespietst|doorboord)\b",
        unless=r"hond\b|kat\b|stak bijna|bijna|band\b|fietsband",
    ),
    signs(
        "injury",
        "certain",
        "bot been voet onderbeen & steekt stak verkeerde buiten raar rare gekke vreemde uit & kant hoek door uit naar bain",
        r"\b(?:bot (?:steekt|stak|komt)|steekt (?:\w+ )?bot|(?:been|voet|onderbeen|arm)(?: \w+){0,3} (?:de verkeerde kant|verkeerde kant op|naar buiten|andere kant op|in een (?:rare|gekke|vreemde|onmogelijke) (?:hoek|stand)))\b",
        r"(?:\b(?:ligt|staat|wijst|steekt|stak|komt|zit)\b)",
        unless=r"standbeeld|tafel|hond\b|kat\b|bank\b|barbecue|kluif",
    ),
    signs(
        "injury",
        "certain",
        "rochel reutel snurkt gezopen comazuip ijlt snurk & bed grond vloer stoep park straat raar coma helm stoel hangt wakker zonnesteek hitte bank",
        r"\b(?:rochelt|rochelend|reutelt|snurkt (?:zo |heel )?raar|coma ?gezopen|comazuip\w*|in coma gezopen|ijlt)\b",
        rf"(?:{ONE}|{THEY})",
        unless=r"motor|put\b|afvoer|leiding|pomp|ketel|buurman snurkt|door de muur|kraan",
    ),
    signs(
        "injury",
        "certain",
        "hoofd nek hals & spijlen hek ketting klimnet touw koord stoel schommel gordijn raam & vast klem hangt paars blauw benauwd knoop los krijg",
        r"\b(?:hoofd|hoofdje|nek|nekje|hals|keel)\b",
        r"\b(?:(?:tussen|in) (?:de |het |een )?(?:spijlen|hek|klimnet|ketting\w*|touw\w*|koord|schommel\w*|net|raam)|(?:ketting|touw|koord|sjaal|gordijn\w*|\w*ketting)(?: \w+){0,3} om (?:zijn|haar|z'n|d'r) (?:nek|hals|keel))\b",
        r"\b(?:klem|hangt|paars|blauw|benauwd|niet los|(?:zit|komt) (?:\w+ ){0,3}(?:vast|niet)|krijg\w*)\b",
        rf"(?:{ONE}|\b(?:hij|ze|zijn|haar)\b)",
        unless=r"kwam (?:ze|hij) los|is (?:weer )?los|hond\b|kat\b|poes|hert\b|ree\b|schaap|geit|vogel|eend|zwaan|egel|vos\b|koe\b|paard",
    ),
    signs(
        "injury",
        "certain",
        "zwanger hoogzwanger weken_zwanger & kramp bloed rood wit scheur onderuit stuip zien vlekken sterretjes gevallen trap",
        r"\b(?:hoog)?zwanger\w*",
        r"\b(?:bloed\w*|nat en rood|doormidden|scheur\w*|wit als|onderuit|stuip\w*|sterretjes|flauw\w*|van (?:de )?(?:trap|scooter|fiets) (?:ge\w+))\b|\bbuik (?:\w+ )?keihard|kramp\w*(?: \w+){0,4} (?:bloed|rechtsonder)",
        unless=r"kat\b|poes|hond\b|tegel|stoep\w* (?:ligt|liggen)|bloedprik\w*|afspraak|uitkering|trap (?:ligt|is)",
    ),
    signs(
        "injury",
        "certain",
        "astma pufje puffer inhalator copd zuurstof & leeg blauw adem piep lucht kwijt auto helpt benauwd",
        r"\b(?:astma\w*|pufje|puffer|inhalator|copd|zuurstoffles)\b",
        r"\b(?:(?:pufje|puffer|inhalator|zuurstoffles)(?: \w+){0,4} (?:leeg|kwijt|niet|helpt|auto|thuis)|blauwe?|paars\w*|naar adem|piept|geen lucht|praten|opgesloten|erger)\b",
        unless=r"houtrook|stook\w*|kachel|uitstoot|rook van|stof\b|pollen|vergoeding|bladblaz\w*|auto's|vuurwerk|barbecue|bbq",
    ),
    signs(
        "injury",
        "certain",
        "koorts & vlekken paars war hals nek stijf adem wegdruk wakker suf slap luier",
        r"\b(?:koorts|\d\d graden koorts)\b",
        r"\b(?:(?:paarse?|rode|blauwe) (?:vlek\w*|stippen|puntjes)|paars gevlekt|in de war|verward|stijve nek|nek stijf|ademt (?:\w+ )?(?:snel|zwaar|raar)|wegdrukken|(?:niet|nie|moeilijk) (?:meer )?wakker|slap\b|trekt met)",
        unless=r"vaccin\w*|prik\b|gele koorts|goudkoorts",
    ),
    signs(
        "injury",
        "certain",
        "spuugt braakt kotst hoest overge spuug geeft_over & bloed zwart koffiedik helderrood",
        THEY,
        r"\b(?:spuugt|braakt|kotst|hoest|geeft|overgeven|spugen|braken)\b(?: \w+){0,3} (?:bloed|zwart spul|zwart|koffiedik|helderrood)\b|\bbloed (?:op te )?(?:spugen|braken|hoesten|overgeven)\b|koffiedik",
        unless=r"hond\b|kat\b|poes|schoorsteen|uitlaat|vrachtwagen|rook\b|container",
    ),
    signs(
        "injury",
        "certain",
        "adder slang python cobra kwal pieterman schorpioen vleermuis & gebeten beet bijt gestoken om_ & zwart dik hand kuit been arm man kind zoon dochter buurman vrouw meisje adem",
        r"\b(?:adder|slang|python|cobra|pietermans?|schorpioen|ratelslang|vogelspin)\b(?: \w+){0,6} (?:gebeten|beet|bijt|gestoken|gewurgd|om (?:zijn|haar|mijn) (?:nek|hals|arm))|\b(?:gebeten|gestoken) door (?:een |de )?(?:adder|slang|python|cobra|pieterman|schorpioen)",
        rf"(?:{ONE}|{LIMB}|{NO_ANSWER}|\bkuit\b)",
        unless=r"brandslang|tuinslang|rubber|hond is|vuurwerk",
    ),
    signs(
        "injury",
        "possible",
        "gezien gehoord open opgenomen & krant post brievenbus licht gordijn doet ruik stank hoor nacht & dagen sinds al_ week zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
        r"\b(?:buurman|buurvrouw|buur|oude (?:man|vrouw|dame|heer)|meneer|mevrouw|onderbuurman|bovenbuurman|onderbuurvrouw|bovenbuurvrouw|opa|oma|moeder|vader|tante|oom)\b",
        r"\b(?:niet|niets|niks|nie) (?:meer )?(?:gezien|gehoord|opgenomen|van gehoord)\b",
        r"\b(?:krant\w*|post|brievenbus|licht\w* (?:brandt|aan|is aan|blijft)|gordijn\w*|dag en nacht|doet (?:\w+ )?niet open|ruik\w*|stank|hoor\w* (?:zacht|kloppen|kreunen))\b",
        unless=r"postbode|bezorg\w*|vakantie|vuilnis|verhuisd|container|lantaarn\w*|gemeente|folder\w*|poes|kat\b",
    ),
)
"""Rules for short cries."""
