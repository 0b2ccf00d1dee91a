"""Dutch rules for who is missing, lost, or small and alone where it is dangerous (pure, data)."""

from loket.emergency.dutch_together import AGE, JOKE, SMALL, signs
from loket.emergency.dutch_words import CHILD

ASTRAY = (
    signs(
        "missing_child",
        "certain",
        "verdwaald kwijt waar_is mama papa & ben_ mama papa mammie ouders kind meisje jongetje zoon dochter klein groep",
        rf"\bverdwaald\b.*\bben (?:pas |al |ook )?{AGE}\b|\bben (?:pas |al )?{AGE}\b(?: jaar)?.*\b(?:verdwaald|kwijt)\b|^\W*(?:help )?waar (?:is|zijn) (?:mijn|m'n|mn|me) (?:mama|papa|mammie|mamma|pappa|moeder|ouders)\W*$|"
        r"\b(?:ben|zijn) (?:ik |we |wij )?(?:mijn |m'n |mn |me )?(?:mama|papa|mammie|ouders) (?:\w+ ){0,2}kwijt\b|"
        rf"\b{SMALL}\b(?: \w+){{0,3}} (?:is |zijn )?verdwaald\b|\bverdwaalde? {SMALL}\b|^\W*waar is mijn (?:kind|zoontje|dochtertje|baby|meisje|jongen)\W*$",
        without=JOKE + r"|overleden|begraven|\bgraf\b|naambord|bewegwijzering|vorig jaar|\bbordjes?\b",
    ),
    signs(
        "missing_child",
        "certain",
        "keek_ keken draaide omgedraaid kijk_ oplette weggekeken & leeg weg nergens niet_meer verdwenen",
        r"\b(?:keek|keken|draaide (?:me|mij)|draaiden|lette|weggekeken|omgedraaid|omkeek)\b(?:\W+\w+){0,9}?\W+(?:en )?(?:nu|toen|ineens|opeens|plots\w*|sindsdien)?\W*(?:is|was|zijn)\W(?:\w+ ){0,4}(?:weg|leeg|nergens|verdwenen|er niet meer|niet meer te)\b",
        rf"\b(?:schommel|zandbak|wagen|kinderwagen|buggy|bedje|wipkip|glijbaan|speeltuin|strand\w*|bad|{SMALL}|zoon|dochter|hij|ze|zij)\b",
        without=JOKE
        + r"|fiets|\btas\b|pakket|container|telefoon (?:is|was) weg|scooter|\bhond\b|\bkat\b|\bpoes|bankje|prullenbak|\bauto\b|portemonnee|sleutel|\bbord",
    ),
    signs(
        "missing_child",
        "certain",
        "leeg & kinderwagen buggy wieg bedje bed_ kamer_ ledikant & weg dement raam_ deur_ baby nergens hemd",
        r"\b(?:kinderwagen|buggy|wieg|bedje|ledikant|kinderbed\w*) (?:is |was )?leeg\b|\bbed (?:is )?leeg\b.*|\bkamer (?:\w+ )?is leeg\b",
        r"\b(?:baby (?:\w+ )?(?:weg|verdwenen)|dement\w*|raam (?:staat )?open|voordeur|achterdeur|deur (?:staat )?open|nergens|hemd|ze is weg|hij is weg)\b",
        without=JOKE + r"|te huur|verhuur|matras|grofvuil|\bkat\b|\bpoes|konijn",
    ),
    signs(
        "missing_child",
        "certain",
        "thuis & had_ hadden zou_ zouden & om_ voor_ rond thuis_moeten & donker uur telefoon bereik nergens nu_ nog_ half_ neemt",
        rf"\b(?:had|zou|hadden|zouden)\b(?: \w+){{0,2}} (?:om|voor|rond|tegen) (?:half )?(?:{AGE}|twaalf|\d\d?(?:[.:]\d\d)?)(?: uur)?\b(?: \w+){{0,3}} (?:thuis|terug zijn|thuiskomen)|\b(?:had|hadden) (?:\w+ ){{0,4}}(?:al )?(?:lang |uren )?thuis moeten zijn",
        r"\b(?:donker|telefoon|bereikbaar|neemt (?:niet )?op|nergens|nog (?:steeds |altijd )?niet|nu (?:\w+ )?(?:half|\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)|het is (?:nu |al )+|uur (?:later|geleden)|niemand)\b",
        without=JOKE
        + r"|monteur|pakket|\bik had\b|\bik zou\b|had ik|zou ik|bezorg|\bbus\b|\btrein\b|wmo|thuiszorg|huishoudelijke|vuilnis|afval|\bkat\b|\bhond\b|\bwe zouden\b|\bwij zouden\b",
    ),
    signs(
        "missing_child",
        "certain",
        "niet nooit nie & school bus opvang klas training voetbal judo oma les dagbesteding kamp zwemles thuisgekomen aangekomen & gekomen aangekomen gestapt verschenen thuis & zoon dochter hij ze_ zij_ kind jongen meisje leerling op_school uit_school broer zus kleuter man_ oma",
        r"\b(?:niet|nooit|nie) (?:meer )?(?:\w+ )?(?:uit (?:school|de klas|het busje|de bus|de trein)|van (?:school|training|zwemles|muziekles|judo|voetbal|de opvang|het kamp)) (?:thuis ?)?(?:ge(?:komen|stapt)|teruggekomen)|"
        r"\b(?:niet|nooit|nie) (?:\w+ )?(?:op|bij) (?:school|de opvang|dagbesteding|de dagopvang|haar school|zijn school|oma|de les) (?:aangekomen|verschenen)|\buit school (?:\w+ ){0,3}(?:niet|nooit) (?:thuis ?|aan)gekomen|\b(?:niet|nooit) aangekomen (?:op|bij) (?:school|de opvang|oma|de dagbesteding)",
        without=JOKE
        + r"|brief|post\b|pakket|formulier|uitnodiging|mail|boekje|leerlingenvervoer te laat|stoel|subsidie|docent",
    ),
    signs(
        "missing_child",
        "certain",
        "verstopper verstoppen & niet nie nergens & hor hoor vind tevoorschijn zien zoek reageer antwoord roep",
        r"\bverstopper(?:tje|ken)\b|\bverstoppen\b.*\bspelen",
        r"\b(?:hoor|horen|vind|vinden|zie|zien)\b(?: \w+){0,3} (?:niet|nergens|nie)\b|\b(?:komt|kwam|kwamen|reageert|antwoordt)(?: \w+){0,2} (?:niet|nie)\b|\b(?:niet|nergens) (?:meer )?te vinden",
        without=JOKE + r"|\bbal\b|sleutel|schoen|bordje|struiken (?:zijn|moeten|mogen)|gesnoeid",
    ),
    signs(
        "missing_child",
        "certain",
        "weg kwijt verdwenen zoek nergens er_niet & jaar hij_is ze_is zij_is is_hij is_ze & hij_ ze_ zij_",
        rf"\b(?:hij|ze|zij) is (?:pas |net |nog maar |bijna )?{AGE}\b(?! (?:uur|dagen|weken|maanden|keer|meter|minuten|kilo|cm|procent))",
        r"\b(?:hij|ze|zij)\b(?: \w+){0,4} (?:weg|kwijt|verdwenen|zoek|niet meer te \w+)\b|\b(?:is|en) (?:kwijt|weg|verdwenen)\b|\bnergens\b|\b(?:hij|ze) is er niet\b",
        without=JOKE
        + r"|\bkat\b|\bkater\b|\bpoes|\bhond|\bteckel|papegaai|fiets|knuffel|\bpup|konijn|parkiet|vogel|schildpad|katje|hondje|oppas|wachtlijst|schooladvies|zwemdiploma",
    ),
    signs(
        "missing_child",
        "certain",
        "mist_ missen mis_inte weinig telde tellen geteld & groep klas juf welp leerling opvang scouting kleuter uitje schoolreis kind jongen meisje eentje gids leiding",
        r"\b(?:mist|missen|mis)\b(?: \w+){0,3} (?:leerling|kleuter|jongen|meisje|kind|eentje|welp|peuter)\b|\b(?:twee|een|drie|1|2|3) (?:\w+ )?(?:welpen|kinderen|leerlingen|kleuters|kind|leerling) te weinig|\btelde (?:\w+ ){1,3}en nu (?:\w+ ){0,2}(?:elf|tien|\d+)",
        without=JOKE
        + r"|mist (?:haar|zijn) (?:vriend|school)|personeel|leraar|begeleiding|speelkameraad|jas\b|knuffel|school mist|mis je|moeder|papa|vader",
    ),
    signs(
        "missing_child",
        "certain",
        "dement alzheimer parkinson verward verstandelijk beperk down autis in_de_war & weg kwijt zoek vertrokken verdwenen nergens sneeuw vriest niet_terug nog_niet busje onbekende nachthemd pyjama pantoffels naar_buiten op_straat dwaal liep loopt",
        r"\b(?:dement\w*|alzheimer|parkinson|verward\w*|verstandelijke?|(?:met|heeft) down|autis\w*|in de war)\b",
        r"\b(?:is|was|zijn|liep|loopt|ging|nu|ineens|gelopen)\b(?: \w+){0,6} (?:kwijt|zoek|verdwenen|weggelopen|vertrokken|nergens|(?<!de )weg)\b(?! (?:niet|te|moet|is|kapot|oversteken|kwijt|naar))|\b(?:de sneeuw|het bos|de nacht|het donker) in\b|\b(?:niet|nog niet|nooit) (?:terug|thuis|thuisgekomen|aangekomen|teruggekomen)\b|"
        r"\b(?:nergens)\b|\buit het busje\b|\bmet een onbekende\b|\b(?:dwaalt|zwerft|loopt)\b(?: \w+){0,5} (?:straat|buiten|weg|park|industrieterrein|rond)|\bliep (?:\w+ ){0,3}(?:uit|naar buiten)\b",
        r"\b(?:opa|oma|vader|moeder|man|vrouw|meneer|mevrouw|hij|ze|zij|zoon|dochter|broer|zus|bewoner|bewoonster|cliente?|leerling|jongen|meisje|mama|papa|schoon\w+|tante|oom|buurvrouw|buurman|mijnheer|pa|ma)\b",
        without=JOKE
        + r"|\bwmo|aanvra|dagbesteding (?:is|voor)|parkeerkaart|vergoeding|wijzer|wegwijs|straatnaam|subsidie|paspoort|sleutel kwijt|pas kwijt|id-kaart|huisarts|mantelzorg\w* (?:zoek|nodig)",
    ),
    signs(
        "missing_child",
        "certain",
        "pyjama pyama nachthemd nachtjapon nachtpon ochtendjas badjas pantoffels sloffen blote_voeten luier onderbroek sokken hemdje & buiten straat weg bushalte sneeuw verward in_de_war zoekt stoep kruis dwaal loopt busbaan rotonde fietspad park nacht regen vriest zwerft tuin & opa oma oude bejaard mevrouw meneer dame heer kleuter peuter kind jongetje meisje dreumes moeder vader",
        rf"\b(?:opa|oma|oude|oudere|bejaarde|mevrouw|meneer|dame|heer|moeder|vader|schoon\w+|{SMALL})\b.*\b(?:in (?:alleen )?(?:een |haar |zijn |d'r |z'n |hun |de )?|op (?:haar |zijn |blote )?)(?:pyjama|pyama|nachthemd|nachtjapon|nachtpon|ochtendjas|badjas|luier|onderbroek|pantoffels|sloffen|sokken|voeten)",
        r"\b(?:alleen|vriest|vrieskou|sneeuw|regen|nacht|snachts|verward|in de war|dwaalt|zwerft|zoekt|zoek|weggelopen|weet niet|busbaan|rotonde|kruising|kruispunt|bushalte|snelweg|geen ouder|op straat|drukke weg)\b",
        without=JOKE
        + r"|\bfeest|markt|pyjamadag|optocht|carnaval|speelgoed|waterpret|sprinkhanen|strand|gooit|buurtbewoners|loopt elke",
    ),
    signs(
        "missing_child",
        "certain",
        "instelling kliniek ziekenhuis verpleeghuis verzorgingshuis woongroep jeugdzorg hospice zorginstelling verzorgingstehuis & weggelopen vertrokken ontsnapt weg gelopen",
        r"\b(?:weggelopen|vertrokken|ontsnapt|weggeglipt|naar buiten gelopen|gelopen) (?:\w+ )?(?:uit|vanuit) (?:\w+ )?(?:instelling|kliniek|ziekenhuis|verpleeghuis|verzorgings\w+|woongroep|jeugdzorg|hospice|zorginstelling)|\buit (?:het|de) (?:verpleeghuis|verzorgings\w+|woongroep|instelling|kliniek)(?: \w+)? (?:weggelopen|ontsnapt|weggeglipt)",
        without=JOKE + r"|\bkat\b|\bhond\b|personeel|artsen|directeur|verhuis",
    ),
    signs(
        "missing_child",
        "certain",
        "hond_ & zonder alleen_ & terug & zoon vader man_ vrouw moeder opa oma dochter baasje broer zus",
        r"\bhond (?:\w+ ){0,2}(?:alleen|zonder (?:mijn|m'n|mn|hem|haar|opa|oma|baasje)\b(?: \w+)?) (?:\w+ )?(?:terug|thuis)|\bhond kwam (?:zonder|alleen)\b.*\bterug",
        without=JOKE + r"|\blos\b|aangelijnd|riem",
    ),
    signs(
        "missing_child",
        "certain",
        "peuter kleuter dreumes kind jongetje meisje baby ventje zusje broertje kleintje & rotonde busbaan snelweg rails spoor overweg vangrail rijbaan viaduct trambaan weg auto vensterbank raam kozijn dak straat kruis balkon sloot vijver water",
        rf"\b{SMALL}\b(?:\W+\w+){{0,12}}?\W+(?:(?:op|langs|midden op|over) (?:de |het |een |n )*(?:rotonde|busbaan|snelweg|a-?weg|a\d+|rails|spoor|spoorbaan|overweg|vangrail|rijbaan|trambaan|viaduct|vensterbank|raamkozijn|kozijn|dakrand|dakgoot|balkonrand|balkonhek|dak)|(?:tussen|door) de (?:rijdende )?auto'?s|(?:op|langs|midden op) (?:de |een )(?:drukke )?(?:straat|weg|kruising|kruispunt|parkeerterrein)|(?:aan|bij|langs) (?:de|het) (?:sloot|vijver|water|gracht|kanaal|singel)|(?:in|uit|voor) (?:het|een) (?:open )?raam|op (?:een|het) balkon)\b",
        r"\b(?:helemaal alleen|alleen|moederziel|geen (?:ouder\w*|volwassene|moeder|vader)|niemand (?:erbij|bij|te bekennen|in de buurt)|in (?:een |zijn |haar )?luier|kruipt|in (?:zijn |haar )?pyjama|geen ouders|zonder (?:ouders?|begeleiding|iemand))\b|\b(?:peuter|kleuter|dreumes|baby)\b.{0,25}\b(?:dak|vensterbank|rails|spoor|snelweg|rotonde|busbaan|dakgoot)\b|\bbenen (?:buiten|eruit)|\b(?:hoog|etage|verdieping|van 2|van twee)\b.*",
        without=JOKE
        + r"|kinderen|fietsles|elke dag|iedere dag|onveilig|gevaarlijk|drempel|zebra|oversteekplaats|hek (?:kapot|stuk)|kunnen (?:\w+ )?spelen|alleen maar|niet alleen|tekening|wil(?:len)? graag|mag (?:\w+ )?alleen|kozijn (?:rot|verf)|stoep|verkeersbord|bordje|knuffel",
    ),
    signs(
        "other",
        "certain",
        "auto_ busje wagen_ & baby peuter kleuter dreumes kindje zusje broertje kind_ & graden ramen_dicht raam_dicht zon_ heet bloedheet snikheet hitte bezweet rood_hoofd zweet op_slot & alleen slaapt huilt zit_ opgesloten vast",
        rf"\b{SMALL}\b(?:\W+\w+){{0,6}}?\W+in (?:de|een|die|het|haar|zijn|n) (?:\w+ )?(?:auto|busje|wagen)\b|\b(?:auto|busje)\b(?:\W+\w+){{0,5}}?\W+{SMALL}\b",
        r"\b(?:\d\d graden|dertig graden|(?:ramen|raampjes|raam) (?:\w+ )?dicht|volle zon|de zon\b|bloedheet|snikheet|hitte|bezweet|zweet\w*|rood hoofd\w*|heel rood)",
        r"\b(?:alleen|slaapt|huilt|huilen|opgesloten|zit|vast|niemand)\b",
        without=JOKE + r"|zonnescherm|kinderstoel|airco van de bus|parkeervergunning|kinderwagen",
    ),
    signs(
        "missing_child",
        "certain",
        "alleen_thuis alleen_in niet_wakker heel_lang al_dagen niemand_thuis niemand_is & kind zusje broertje kleuter peuter baby jongetje meisje mama & dagen nacht uren huil roep honger lang wakker balkon zegt",
        rf"\b{SMALL}\w*\b(?:\W+\w+){{0,6}}?\W+(?:alleen thuis|alleen in (?:het|de) (?:huis|woning|flat)|niemand thuis)\b.*\b(?:dagen|nacht|uren|huilt|roept|honger|balkon)|\b(?:dagen|nacht|uren|huilt|huilen|roept|honger|balkon)\b.*\b{SMALL}\w*(?:\W+\w+){{0,6}}?\W+(?:alleen thuis|niemand thuis)|"
        r"\bmama (?:slaapt al heel lang|wordt (?:\w+ )?niet wakker|ligt (?:\w+ ){0,3}en (?:wordt|praat) niet)|\bzegt dat er niemand thuis is\b",
        without=JOKE + r"|leeftijd|vanaf|oppas gezocht|mag ik|mogen kinderen",
    ),
    signs(
        "missing_child",
        "certain",
        "onbekende vreemde internet snap insta tiktok ouwe oudere opgehaald & mee ingestapt gestapt opgehaald auto busje weg scooter meegenomen",
        rf"\b(?:{CHILD}|leerling|hij|ze|zij|haar|tienerdochter|nichtje|kleindochter)\b",
        r"\b(?:met|bij) (?:een |die |n )?(?:onbekende|vreemde|oudere|ouwe) (?:\w+ )?(?:man|heer|vent|kerel|meneer|jongen|op|in)?\b(?:\W+\w+){0,4}?\W*(?:mee|meegelopen|meegegaan|meelopen|ingestapt|gestapt|weg|vertrokken|auto|busje)|\b(?:mee|ingestapt|weg|gestapt|weggereden)\b(?:\W+\w+){0,3}?\W+(?:met|bij) (?:een |die |n )?(?:onbekende|vreemde|man van (?:internet|snap\w*|insta\w*|tiktok))|"
        r"\bopgehaald\b(?:\W+\w+){0,3}?\W+(?:door wie|door een (?:vreemde|onbekende)|maar niet door)",
        without=JOKE + r"|pakket|fiets|afval|container|grofvuil|\bkat\b|\bhond\b|post\b",
    ),
    signs(
        "domestic",
        "certain",
        "ex_ ex-man vader moeder & kinderen kids zoon dochter haar_ kleine tweeling jongens meisjes ze_ & teruggebracht terugbrengen grens nooit_meer levend water zeg_maar meegenomen",
        r"\b(?:ex|ex-man|exman|ex-vriend|hun vader|hun moeder)\b",
        r"\b(?:kinderen|kids|zoon\w*|dochter\w*|haar|hem|ze|kleine|tweeling|jongens|meisjes)\b",
        r"\b(?:niet teruggebracht|zou\b.*terugbrengen|naar de grens|de grens over|ooit meer (?:\w+ )?(?:zie|levend)|zeg maar dag|dreigt (?:\w+ ){1,3}mee te nemen)\b",
        without=JOKE + r"|omgangsregeling aanvragen|alimentatie|grensgang",
    ),
    signs(
        "injury",
        "certain",
        "lipjes & blauw paars",
        r"\b(?:blauwe|paarse) lipjes|lipjes (?:\w+ ){0,2}(?:blauw|paars)",
        without=JOKE + r"|\bijs\b|ijsje|snoep|limonade|verf|grime|lippenstift|smurf|bosbes",
    ),
    signs(
        "missing_child",
        "certain",
        "vergeetachtig hersenletsel korsakov vergeet_alles verstand_van dement alzheimer dwaalt & weg kwijt vermist teruggekomen niet_terug ging_ zwerft dwaalt deur_uit thuisgekomen gezien niet_op wandelen tot_op dagbesteding",
        r"\b(?:vergeetachtig|hersenletsel|korsakov|vergeet (?:\w+ ){0,3}alles|verstand van (?:een kind|\d|vijf|zes|vier)|dement\w*|alzheimer)\b|^\W*(?:oma|opa|moeke|moeder|ma|tante|vader|bomma|bonma) dwaalt\b",
        r"\b(?:weg\W*$|weg (?:bij|sinds|uit)|kwijt\W*$|vermist|(?:is|ben|zijn) (?:\w+ ){1,3}kwijt|zwerft|dwaalt|de deur uit|niet (?:terug|thuis|teruggekomen|thuisgekomen)\b|wie heeft .* gezien|(?:is|niet) (?:\w+ ){0,2}op (?:haar|zijn) kamer|niet van de dagbesteding gekomen|(?:ging|gaan) (?:brood|wandelen|de vuilnis|melk|boodschappen)\b.*)",
        without=JOKE
        + r"|\bwmo|aanvra|parkeerkaart|vergoeding|sleutel|\bpas kwijt|paspoort|\bid-kaart|post\b|digid|formulier|rijbewijs|portemonnee|\bbril\b|\bbrief",
    ),
    signs(
        "missing_child",
        "certain",
        "weg_uit verpleeghuis verzorgingshuis ziekenhuis zorgcentrum creche opvang & weg_uit gelopen weggelopen ontsnapt & opa oma moeder vader man_ vrouw patient hij kleine zoon dochter ma_",
        r"\b(?:opa|oma|moeder|vader|ma|pa|man|vrouw|patient|hij|ze|tante|kleine|zoon\w*|dochter\w*)\b(?: \w+){0,5} (?:weg|ontsnapt|gelopen|weggelopen) uit (?:het |de )?(?:verpleeghuis|verzorgings\w+|ziekenhuis|zorgcentrum|creche|opvang)|\buit (?:het|de) (?:verpleeghuis|verzorgings\w+|ziekenhuis|creche|opvang) gelopen\b|\b(?:van|uit) het ziekenhuis weggelopen",
    ),
    signs(
        "missing_child",
        "certain",
        "vermist & sinds meisje jongen man vrouw jaar kind zuster opa oma vermist",
        r"^\W*vermist\W*$|\bvermist\b.*\b(?:meisje|jongen|kind|vrouw|man|opa|oma)\b|\b(?:man|vrouw|rolstoeler|opa|oma|meneer|mevrouw|moeder|vader|broer|zus)\b(?: \w+){0,3} vermist\b",
        without=JOKE
        + r"|\bkat\b|\bkater|\bpoes|\bhond|fiets|pakket|papegaai|vorig jaar|oorlog|schildpad|monument|vogel|stormvloed",
    ),
    signs(
        "missing_child",
        "certain",
        "open_ open hekje poortje schuifpui & weg verdwenen terugkwam nergens & ze_is hij_is kleine zoon dochter jarige kind peuter kleuter autis ze_was tuin",
        r"\b(?:hekje|hek|poortje|poort|voordeur|achterdeur|schuifpui|tuindeur|tuinpoort|speeltuinpoort|raam)\b(?: \w+){0,4} (?:open|sluit niet)\b",
        rf"\b(?:ze|zij|hij) is (?:\w+ )?(?:weg|verdwenen|nergens)\b|\b(?:{SMALL}|kleine man|kleine|tweejarige|driejarige|zoon|dochter|kleinzoon|kleindochter)\b(?: \w+){{0,4}} (?:weg|verdwenen|nergens|niet meer in (?:de tuin|bed))\b",
        without=JOKE + r"|\bkat\b|\bkater|\bpoes|\bhond|konijn|kip|fiets|scooter|schaap|pony|container",
    ),
    signs(
        "missing_child",
        "certain",
        "baby vondeling pasgeboren zuigeling & container doos tas vuilnis portiek kerk stoep & ligt lag huil gevonden krijs schreeuw vondeling staat",
        r"\b(?:baby|vondeling|zuigeling|pasgeboren \w+)\b(?:\W+\w+){0,5}?\W+in (?:een|de|het) (?:\w+ )?(?:container|doos|tas|boodschappentas|vuilnis\w*|portiek)\b",
        r"\b(?:ligt|lag|huilt|huilen|gevonden|schreeuwt|krijst|ademt|vondeling|schreeuwende)\b",
        without=JOKE + r"|babykleren|\bkat|poppen|\bpop\b|doosje",
    ),
    signs(
        "missing_child",
        "certain",
        "opgehaald meegegaan afgesproken meegenomen weg ingestapt meegelopen & niemand geen_ niet_ken verkeerde internet snap roblox tiktok insta oom tante",
        r"\b(?:meegegaan|meegelopen|opgehaald|ingestapt)\b.*\bdie (?:ik|we|wij) niet ken\w*|\bopgehaald\b.*\b(?:wij hebben geen|ik stuurde niemand|niet ken|niemand gestuurd)|\b(?:wij|we) hebben geen (?:oom|tante)\b|\bverkeerde (?:vrouw|man)\b.*\bopgehaald|\b(?:meegegaan|afgesproken|meegenomen|weg) (?:\w+ )?(?:met|door) (?:\w+ ){0,3}van (?:internet|snap\w*|roblox|tiktok|insta\w*)|\bmet (?:iemand|die man|een man) van (?:snap\w*|roblox|internet|insta\w*|tiktok) (?:mee\w*|weg)",
        without=JOKE + r"|pakket|afval|container",
    ),
    signs(
        "missing_child",
        "certain",
        "naar_huis brood melk boodschap bakker winkel vuilnis wc_ plassen post wandelen was_ophangen & terug middernacht sindsdien uur_geleden vanmorgen donker nog_niet & ging zou_ moest liep gaan",
        r"\b(?:ging|zou|moest|liep|is)\b(?: \w+){0,6} (?:brood|melk|boodschappen|bakker|winkel|vuilnis|wc|plassen|wandelen|naar huis (?:fietsen|lopen|komen))\b",
        r"\b(?:uur geleden|niet (?:meer )?terug\w*|nog (?:steeds )?niet|middernacht|sindsdien|dat was vanm\w+|nergens)\b",
        rf"\b(?:{AGE}|\d\d)(?: jaar)?\b|\b(?:hij|zij|ze) is (?:pas )?{AGE}|\b(?:opa|oma|moeder|vader|zoontje|dochtertje|vergeet\w*|dement\w*)\b",
        r"\b(?:hij|zij|ze|zoon\w*|dochter\w*|man|vrouw|vader|moeder|opa|oma|kleinzoon|echtgeno\w+)\b",
        without=JOKE
        + r"|winkel (?:is|gaat) (?:dicht|open)|pakket|\bkat\b|bezorg|container|opgehaald|ondergrond|fiets gestolen",
    ),
    signs(
        "missing_child",
        "certain",
        "peuter kleuter dreumes tweejarig driejarig ukkie kind_van & rijbaan singel vaart rotonde trambaan busbaan vluchtstrook snelweg spoor rails straat weg viaduct overweg kade laan dijk",
        r"\b(?<!mijn )(?<!m'n )(?<!met een )(?:peuter|kleuter|kleutertje|dreumes|tweejarige|driejarige|ukkie|kind van (?:een|twee|drie|[1-4])(?: jaar)?)\b(?: (?:in|haar|een|luier|alleen|helemaal|net|nu))*(?: (?:staat|loopt|rent|kruipt|tippelt|rijdt|zit|fietst|stuurt \w+|dwaalt))?(?: (?:in|haar|zijn|een|luier|alleen|helemaal|nu|midden))* (?:op|langs|over|naar) (?:de |het |een )?(?:rijbaan|singel|vaart|rotonde|trambaan\w*|busbaan|vluchtstrook|snelweg|spoor|rails|straat|weg|viaduct|overweg|\w+laan)\b",
        without=JOKE
        + r"|elke dag|oversteken|oversteek|gevaarlijk|naar school|viel|gevallen|struikel\w*|kunnen|\bmag\b|durf|wil|tekent|krijt",
    ),
    signs(
        "missing_child",
        "certain",
        "weg nergens niet_vinden net_nog verdwenen weggerend losgelaten vinden kwijt zoek & kermis markt strand winkel tuin speel zandbak ikea zwembad pretpark pont schommel glijbaan wip pierenbad dierentuin park bos optocht station jas_ trui jurk perron maisveld festival braderie",
        r"\b(?:tweeling|dochter|zoon|kindje|kind|meisje|kleine|baby|neefje|nichtje|kleinkind|kleindochter|kleinzoon|zoontje|dochtertje|ze|hij)\b(?: \w+){0,6} (?:weg|verdwenen|weggerend|losgelaten|niet vinden|nergens)\b(?: \w+){0,4}? (?:in|op|bij|uit|voor|van) (?:het |de |een |onze )?(?:\w*kermis|\w*markt|strand|winkel|tuin|speeltuin|speel\w+|zandbak|ikea|zwembad|pretpark|pont|dierentuin|park|bos|optocht|station|perron|festival|braderie)\b|"
        r"\b(?:ze|hij|tweeling|dochter\w*|zoon\w*) was (?:\w+ )?net nog (?:bij|in|op) (?:de|het)\b|\b(?:\d|twee|drie|vier|vijf|zes|zeven|acht|negen) jaar\b(?=.*\b(?:jas|jasje|trui|jurk|mutsje|pet|badpak|capuchon|paardenstaart)\b).*\b(?:weg|kwijt|losgelaten|zoek)\b",
        without=JOKE
        + r"|\bkat\b|\bkater|\bpoes|\bhond|fiets|kunnen (?:\w+ )?nergens (?:heen|spelen|meer spelen)|knuffel|\bbord\b|kraam|zwemdiploma|jas kwijt|gingen weg|toestel",
    ),
    signs(
        "missing_child",
        "certain",
        "gps horloge airtag fiets hond_ geleidehond & midden_in kanaal sloot plas rivier er_niet alleen & zij hij ze_ dochter zoon voor_de_deur terug thuis haar_",
        r"\b(?:gps\S*|horloge|airtag|telefoon)\b.*\bmidden (?:in|op) (?:de|het) (?:kanaal|plas|rivier|meer|sloot|water|zee)|\bfiets\w*\b(?: \w+){0,6} (?:sloot|weg|water|kanaal)\b.*\b(?:zij|hij|ze) is er niet\b|\b(?:geleide)?hond (?:kwam|stond) (?:\w+ )?alleen (?:terug|thuis|voor de deur)",
        without=JOKE + r"|uitlaten|\blos\b|aangelijnd",
    ),
    signs(
        "missing_child",
        "possible",
        "baby kind & huil krijs & achter_de achter_die sinds_gisteren open volwassene & niemand geen_volw geen_hond",
        r"\b(?:baby|kind)\b(?: \w+){0,6} (?:huilt|huilen|krijsen|krijst)\b|\bhuilt (?:\w+ ){0,2}(?:kind|baby)\b",
        r"\b(?:geen volwassene|doet (?:er )?(?:niemand|geen hond) open|niemand (?:\w+ )?thuis|er is al sinds gisteren niemand|niemand reageert)\b",
    ),
    signs(
        "missing_child",
        "certain",
        "zusje broertje kleintjes hummels kinderen kleuters tweeling & alleen_thuis & gisteren dagen zonder_eten briefje oudste",
        r"\balleen thuis\b",
        r"\b(?:sinds gisteren|al dagen|zonder eten|briefjes?|de oudste (?:is )?(?:\w+))\b",
        without=JOKE + r"|leeftijd|vanaf|mogen kinderen|oppas",
    ),
)
