"""Dutch rules for despair that is told without its word: a farewell, a place, means at hand (pure, data)."""

from loket.emergency.dutch_together import HIGH, JOKE, MEDICINE, signs

DESPAIR = (
    signs(
        "suicide",
        "certain",
        "niet_meer nie_meer & morgen straks vanavond dan_ na_van volgende lezen leest & ik_er ik_hier me_er ik_d'r er_straks er_morgen er_dan",
        r"\b(?:morgen\w*|straks|vanavond|vannacht|volgende week|dan|lezen|leest)\b(?:\W+\w+){0,4}?\W+ben ik (?:er|hier|d'r)(?: \w+)? (?:niet|nie) meer\b|"
        r"\bik ben (?:er|hier) (?:morgen|straks|dan|vanavond) (?:\w+ )?(?:niet|nie) meer\b|\bdat (?:ze|hij|zij) er (?:morgen|straks|dan|vanavond) (?:\w+ )?niet meer is\b",
        without=JOKE
        + r"|vakantie|verhui[sz]\w*|werk\b|werken|collega|pensioen|afspraak|opvolger|kantoor|reis\b|baan\b|kamer",
    ),
    signs(
        "suicide",
        "certain",
        "leest lezen vinden vindt & ben_ik te_laat voorbij mij me",
        r"\b(?:als|wanneer|tegen de tijd dat|zodra) (?:je|jij|ge|jullie|u|iemand|ze|mama|mam) dit (?:\w+ )?(?:leest|lezen|vindt|vinden)\b(?:\W+\w+){0,3}?\W+"
        r"(?:ben ik|is het (?:al )?(?:te laat|voorbij)|lig ik|hang ik)|"
        r"\b(?:morgen\w*|straks)\b(?:\W+\w+){0,3}?\W+(?:vinden|vindt) (?:jullie|u|ze|men|je|iemand) (?:mij|me)\b.*\b(?:vijver|water|boom|schuur|zolder|spoor|gracht|bos|kanaal|garage|badkamer)",
    ),
    signs(
        "suicide",
        "certain",
        "overleden gestorven hemel graf lig_ik achterna doodgegaan & vrouw man oma opa zoon dochter moeder vader mama papa kind lig_ik tijd broer zus",
        r"\b(?:straks|vanavond|vannacht|vanmiddag|vandaag|morgen|binnenkort|eindelijk|wil|ga ik|ik ga)\b(?:\W+\w+){0,4}?\W+(?:bij|naar|samen met|met) (?:mijn |m'n |mn |me )?"
        r"(?:overleden|gestorven|dode) \w+|\b(?:ga ik|ik ga|wil ik|ik wil|wil) (?:\w+ )?(?:naar|bij) (?:mijn|m'n|mn|me) (?:vrouw|man|zoon|dochter|moeder|vader|kind|jongen|meisje)"
        r"\b.{0,30}\b(?:overleden|gestorven|in de hemel|doodgegaan)|\b(?:naar|bij) (?:mama|papa|mijn \w+|oma|opa) (?:in de |naar de )?hemel|"
        r"\b(?:wil|ga|gaat) (?:\w+ ){0,2}(?:mijn|zijn|z'n|haar) (?:overleden )?(?:vrouw|man|zoon|dochter|moeder|vader) achterna|"
        r"\b(?:lig|hang) ik (?:\w+ )?(?:in (?:de grond|mijn graf|mijn kist|een kist)|onder de (?:grond|zoden|groene zoden))",
        without=JOKE + r"|begraafplaats|kerkhof|crematorium|uitvaart|\burn\b|grafsteen|op bezoek|bloemen",
    ),
    signs(
        "suicide",
        "certain",
        "slapen wakker rust & altijd eeuwig voorgoed nooit & wil laat ga_ hoop hoef wou mag",
        r"\b(?:wil|wou|ga|laat me|mag ik|hoop)\b(?: \w+){0,4} (?:slapen|in ?slapen|rusten) (?:\w+ )?(?:voor (?:altijd|eeuwig)|voorgoed|en (?:nooit|niet) (?:meer )?wakker)|"
        r"\b(?:wil|wou|ga|laat me|mag ik)(?: \w+){0,3} (?:voor (?:altijd|eeuwig)|voorgoed) (?:slapen|inslapen|rusten|weg zijn)|\b(?:ik wil|ik hoop|hoop dat ik|laat me)(?: \w+){0,3} nooit meer wakker",
        without=JOKE + r"|\bhond\b|\bkat\b|\bpoes\b|konijn|\bpaard",
    ),
    signs(
        "suicide",
        "certain",
        "verkeerde_kant verkeerde_zijde buitenkant klimt klom geklommen stapt benen & brug hek reling leuning balustrade viaduct dakrand",
        r"\b(?:verkeerde|buitenkant)\b(?: kant| zijde)?(?: van)? (?:het|de|een) \w*(?:hek|reling|leuning|balustrade|brug)\b|"
        r"\b(?:klimt|klom|stapt|geklommen|klimmen)\b(?: \w+){0,3} over (?:de|het) \w*(?:brughek|brugleuning|leuning|reling|balustrade|dakrand|hek van (?:de|het) (?:brug|sluis|viaduct|spoor))|"
        r"\bbenen (?:\w+ ){0,3}over (?:de|het) (?:reling|leuning|brug\w*|dakrand|balustrade)",
        r"\b(?:jongen|meisje|man|vrouw|meneer|mevrouw|iemand|dame|gozer|vent|heer|tiener|meid|gast|persoon|hij|ze|ik|vriend\w*|zoon|dochter|buur\w+)\b",
        r"\b(?:staat|sta|zit|hangt|klimt|klom|stapt|geklommen|staan|klimmen)\b",
        without=JOKE + r"|\bbal\b|foto|stelen|gestolen|fiets|schilder|toegang|betaald|container|graffiti",
    ),
    signs(
        "suicide",
        "certain",
        "huil tranen snik brief schoenen dichterbij blote & brug viaduct reling leuning flat toren spoor snelweg vangrail talud pier kade sluis hijskraan dak overweg parkeerdek & staat zit wacht klimt loopt ligt sta_",
        r"\b(?:staat|zit|wacht|wachten|klimt|loopt|sta)\b",
        r"\b(?:huil\w*|in tranen|snik\w*|niemand (?:\w+ )?dichterbij|schoenen (?:uit|netjes|ernaast)|afscheid\w*)\b",
        rf"\b(?:op|aan|langs|bij|vanaf|naast|van) (?:de |het |een |die )?(?:rand van (?:de|het) )?(?:\w+ )?(?:{HIGH}|dak)\b",
        r"\b(?:jongen|man|vrouw|meneer|mevrouw|iemand|dame|gozer|tiener|meid|persoon|vriend\w*|ik)\b",
        without=JOKE + r"|\bbaby|kinderwagen|\bhond|\bkat\b|\bpoes|om te huilen|huilt? de wind|verhui[sz]\w*|speeltuin",
    ),
    signs(
        "suicide",
        "certain",
        "scheermes touw strop uitlaat & klaar hangt nek opgesloten slang motor badkamer",
        r"\bscheermes\w* (?:\w+ ){0,2}klaar|(?:opgesloten|badkamer|op slot)\b.*\bscheermes|\b(?:touw|strop) (?:al )?(?:hangt|ligt|zit) (?:al )?(?:klaar\b(?! voor)|om (?:mijn|m'n|zijn|haar)|\W*$)|"
        r"\btouw om (?:de |mijn |zijn |haar |z'n )?nek|slang (?:\w+ ){0,3}uitlaat",
        without=JOKE + r"|\bhond|\bboot\b|gevonden|speeltuin|konijn",
    ),
    signs(
        "suicide",
        "certain",
        "opgespaard dodelijk strip doordruk genoeg & pil tablet medic parac insulin morfin strip oxaz lege",
        rf"{MEDICINE}(?: \w+){{0,5}} opgespaard|\bspaart? (?:\w+ ){{0,2}}{MEDICINE} op\b|\bhoeveel (?:\w+ ){{0,2}}{MEDICINE}\b(?=.*(?:dodelijk|dood\b|niet meer wakker|genoeg om))|"
        r"\blege? (?:\w+ )?(?:doordruk|pillen|medicijn)?strips?\b(?=.*\b(?:snurkt?|slaapt|suf|slap|wakker|reageert?|ademt)\b)",
        without=JOKE + r"|apotheek|milieu|inleveren|\bhond\b|op straat",
    ),
    signs(
        "suicide",
        "certain",
        "mezelf mijzelf jezelf zichzelf zelf eigen & bang aan snij sned sneed verwond polsen instaan vertrouw",
        r"\bbang (?:\w+ )?(?:voor|van|om) (?:wat (?:ik|je|hij|zij|ze) (?:\w+ ){0,2}(?:mezelf|mijzelf|jezelf|zichzelf)|(?:mezelf|mijzelf)\b)|\b(?:mezelf|mijzelf|jezelf|zichzelf|me eigen|m'n eigen) (?:\w+ ){0,2}"
        r"(?:iets|wat) (?:\w+ )?(?:aando\w+|aan (?:te )?do\w+|ga aandoen)|\b(?:mezelf|mijzelf|zichzelf|me eigen) (?:\w+ ){0,2}(?:gesneden|verwond|te snijden|aan het snijden|snijdt)\b(?! aan)|"
        r"\bsta niet (?:meer )?(?:in )?voor mezelf|\bvertrouw mezelf (?:\w+ )?niet\b",
        without=JOKE + r"|glas|scherpe|bankje|prullenbak|\bblik\b|vaatwas|hek\b|per ongeluk|boete|belasting",
    ),
    signs(
        "suicide",
        "certain",
        "zeg vertel sorry zorg & schuld lag hou van_me sorry kinderen kids mama moeder machinist kat hond poes",
        r"\b(?:zeg|vertel|zegt u|geef door)(?: \w+)?(?: aan| tegen)? (?:mijn|m'n|mn|me|mama|papa|mam|pap)\b(?: \w+)? (?:dat )?(?:het|ik|zij|hij|ze)\b.{0,25}\b(?:schuld|aan (?:hun|hen|haar|hem) lag|van (?:ze|hen|hun|haar|hem) (?:hou|hield))|"
        r"\bzeg sorry tegen (?:mama|papa|mijn|m'n|mn)|\bsorry (?:voor|tegen) (?:de |mijn |mn |m'n )(?:machinist|kids|kinderen)\b|\bzorg(?:en jullie)? (?:alsjeblieft |aub )?goed voor (?:mijn|m'n|mn|me) (?:kat\w*|hond\w*|poes\w*|kinderen|kids|dieren|meisjes|jongens)\b",
        without=JOKE + r"|vakantie|oppas|pension|ziekenhuis|geluid|te laat op school",
    ),
    signs(
        "suicide",
        "possible",
        "beter missen last lijden hoeft laatste stap_er nacht & af zonder mij mijn niet niks haal uit niemand",
        r"\b(?:jullie|iedereen|ze|zij|kinderen|gezin) (?:is|zijn) (?:\w+ )?beter af(?: zonder mij|\W*$)|\bbeter af zonder mij|\bniemand (?:zal|gaat) (?:mij|me) missen|\bweet niet of ik (?:de nacht|morgen|vandaag|het weekend) haal|"
        r"\bben ik (?:\w+ )?uit (?:mijn|m'n) lijden|\bvoor mij hoeft (?:er )?(?:niks|niets|het (?:\w+ )?niet) meer\b|\bmorgen hoeft (?:het|niks|niets)(?: \w+)? (?:niet )?meer\W*$|"
        r"\blaatste (?:bericht|berichtje|appje|woorden)(?: van mij| ooit)?\W*$|\bik stap (?:er (?:\w+ )?uit|eruit)\W+(?:sorry|dag|vaarwel|ik kan)|\bberg schulden.*\bbeter zonder mij",
        without=JOKE + r"|verbouwing|herrie|lawaai|drilboor|heien|vereniging|commissie",
    ),
    signs(
        "suicide",
        "certain",
        "rij knal ram stuur & pijler boom muur tegenligger viaduct pilaar & erven expres afscheid 1 2 hij_zegt zegt appt dood wil_ erop",
        r"\b(?:ik|hij|ze|zij)\b(?: \w+){0,4} (?:rij|rijd|rijdt|rijden|knal|knallen|ram|rammen|stuur)?\b(?: \w+){0,6} ?tegen (?:een|de|die) (?:\w+ )?(?:pijler|boom|muur|tegenligger|viaduct|pilaar)\b",
        r"\b(?:erven|expres|afscheid|dan is (?:het|alles) (?:over|voorbij)|(?:zegt|appt|zei|roept|schrijft) (?:\w+ )?dat (?:hij|ze|zij)|ik rijd? straks|ik ga (?:straks |nu |zo )?met)",
        r"\b(?:rij|rijd|rijdt|rijden|knal|knalt|knallen|ramt?|rammen|stuurt?)\b",
        without=JOKE + r"|glad|bijna|buitenspiegel|\bpaal\b|scooter",
    ),
    signs(
        "suicide",
        "certain",
        "telefoon mobiel bereikbaar neemt_ opneem locatie gsm & afscheid vaarwel alles jullie volgende_leven niet_meer zorg_ & vriend telefoon neemt_ zoon dochter broer zus hij ze man vrouw collega maat klasgen",
        r"\b(?:telefoon|mobiel|gsm|toestel) (?:\w+ ){0,3}(?:uit|eruit)\b|\b(?:niet|nie) (?:meer )?(?:bereikbaar|te bereiken)|\bneemt (?:\w+ ){0,3}(?:niet|nie)(?: meer)? op\b|\bnam (?:\w+ ){0,2}niet op",
        r"\b(?:afscheid|vaarwel|(?:bedankt|sorry) voor alles|hou van jullie|doei allemaal|volgende leven|zorg (?:goed )?voor)\b",
        without=JOKE
        + r"|receptie|vergunning|uitvaart|afscheid van (?:oma|opa|mijn|de|onze)|pensioen|gemeente (?:is|neemt)",
    ),
    signs(
        "suicide",
        "certain",
        "brief notitie dagboek kladje & zoon dochter man vrouw broer zus vriend moeder vader hij ze & sorry vergeef spijt niet_meer niet_langer sterren",
        r"\b(?:vond|vind|vinden|vonden|gevonden|ligt|lag|liet|liggen|achter|dagboek|schreef)\b",
        r"\b(?:brief|briefje|notitie|dagboek|kladje)\b.{0,60}\b(?:vergeef|dat (?:hij|ze|zij) (?:het )?niet (?:meer|langer) (?:kan|wil|verder)|niet (?:meer|langer) (?:wil|verder)|sorry (?:mama|papa|mam|pap|lieve|voor alles)|het spijt (?:me|hem|haar)|naar de sterren)",
        without=JOKE + r"|gemeente|belasting|boete|parkeer|bezwaar|aanslag",
    ),
    signs(
        "suicide",
        "certain",
        "ik_spring spring_ik randje wil_dood dood_wil dood_morgen ben_ik_dood stop_met stoppen_met klaar_met meer_bestaan doei_leven opgehangen te_hangen hangt_iemand hangt_aan_een",
        r"\b(?:ik spring|spring ik) (?:(?:nu|zo|echt|toch|er|eraf|vanaf|af|dan) ?)*\W*$|\bspring ik (?:van|voor) (?:het|de) (?:balkon|dak|flat|brug|trein)|\bik sta (?:\w+ )?op (?:het|een) randje\b|\bwil (?:echt |gewoon |nu )?dood\b(?! \w+(?:hout|blad))\W*(?:$|[,.!])|\bdood wil ik\b|\bben ik (?:\w+ )?dood (?:morgen|vanavond|straks)|"
        r"\b(?:stop|stoppen) (?:\w+ )?met leven\b|\bklaar met (?:het |dit |mijn |mn )?\w{0,6}leven\b|\bniet meer bestaan\b|\bdoei leven|\b(?:zichzelf|zich|mezelf|mijzelf|me eigen) (?:\w+ ){0,4}(?:opgehangen|op te hangen)|\ber hangt iemand\W*$|\b(?:hij|zij|ze|man|jongen|iemand|vrouw) hangt (?:\w+ )?aan (?:een|de) (?:boom|balk|tak|touw)\b",
        without=JOKE
        + r"|trampoline|zwembad|duikplank|bestaan van|winkel|verenig|klim(?:bos|hal)|klaar met het leven (?:in|op)",
    ),
    signs(
        "suicide",
        "certain",
        "last_van tot_last een_last zoek_me niet_zoeken meer_zoeken nooit_meer vaarwel adieu zoek_mij vergeef was_het dag_allemaal doei_allemaal tabee",
        r"\bgeen last meer van (?:mij|me)\b|\b(?:iedereen|jullie|mijn \w+) (?:alleen (?:maar )?)?(?:tot|een) last\b.*\b(?:dag|straks|voorbij|vaarwel|weg|vannacht|vanavond)|\bzoek (?:mij|me) (?:maar )?niet\b|\bkom (?:me |mij )?(?:maar )?niet (?:meer )?zoeken\b|\bzien (?:mij|me) nooit meer\b|(?:^|[,.!] ?|\bniet terug, )(?:vaarwel|adieu)(?: allemaal| wereld| iedereen| x)*\W*$|"
        r"\bvergeef (?:me|mij)\b(?:,? (?:ik ga|allemaal|jongens|lieve\w*))+|\b(?:slaap zacht|dag|doei|tabee) (?:allemaal|iedereen|wereld)\b.*\b(?:vergeef|was het|sorry|laatste)|\b(?:laatste|was het|sorry)\b.*\b(?:slaap zacht|dag|doei|tabee) (?:allemaal|iedereen|wereld)\W*$",
        without=JOKE + r"|nieuwsbrief|vergadering|\bboom\b|lantaarn|verhui[sz]\w*|pensioen|collega's|winkel|zomer",
    ),
    signs(
        "suicide",
        "possible",
        "niemand kan_ beter_als geen_reden ophoudt nog_haal niet_haal vanavond_niet doe_ik ik_wil_niet zonder_mij wat_heeft geen_morgen zo_niet de_nacht vandaag na_vanavond & mis meer ben_ haal zin_ echt mij ophoudt zelf het",
        r"\bniemand (?:zou|mist) (?:mij|me)\b|^\W*(?:ik )?(?:kan|wil) (?:gewoon |echt |het )*(?:niet|nie) (?:meer|langer)(?: verder)?\W*$|\bhet is beter als ik (?:weg|er niet(?: meer)?|dood) ben\b|\bgeen reden meer om (?:morgen )?(?:op te staan|te leven|door te gaan)|\bwil dat (?:alles|het) (?:allemaal )?ophoudt\W*$|"
        r"\bde nacht (?:nog )?(?:niet )?haal\b|\bweet niet of ik vandaag (?:nog )?haal\b|\b(?:anders|dan|nu) doe ik het (?:echt|zelf vandaag|nu)\b\W*$|\bzonder mij (?:is|zijn) (?:\w+ ){0,2}beter af|^\W*wat heeft het (?:allemaal )?nog voor zin\W*$|\bzie geen morgen\b|\bmaakt (?:\w+ )?(?:niet|niks|niets) meer uit\b.*\bna (?:vandaag|vanavond|vannacht)\b|^\W*ik ben er zo niet meer\W*$",
        without=JOKE + r"|herrie|lawaai|geluid|kwijtschelding|zon op|slapen door",
    ),
    signs(
        "suicide",
        "certain",
        "vindt vinden & mij me mijn_ & sturen wie_ wie bos kinderen liever zolder water schuur vijver hoop",
        r"\biemand (?:\w+ ){0,3}sturen die (?:mij|me|mijn \w+) (?:\w+ )?vindt\b|\bwie vindt (?:mij|me) (?:dan |straks |morgen )+|\b(?:jullie|ze|u) vind(?:en|t) (?:mij|me) (?:\w+ )?(?:in|bij|onder|aan|op) (?:het|de|een) (?:bos|water|vijver|zolder|schuur|gracht|spoor|boom|kanaal|duinen)\b",
        without=JOKE + r"|afspraak|te vinden|picknick|camping",
    ),
    signs(
        "suicide",
        "certain",
        "weggegeven geregeld weg_ achterna volg_ik vannacht vanavond straks & kat hond vogels duiven dieren spullen alles horloge haar hem_ leven knoop_ik & afscheid klaar straks dag_ vannacht vanavond niemand voorbij geregeld hond",
        r"\b(?:alles|spullen|katten|kat|hond|vogels|duiven|dieren|horloge|planten) (?:\w+ )?weggegeven\b.*\b(?:geregeld|afscheid|straks|vannacht|klaar|hond bij)|\bvogels weggegeven\b|\b(?:ik heb|heb) alles geregeld\b.*\b(?:kat|hond|poes|vannacht|dag|sleutel)\b|\b(?:vannacht|vanavond|straks) (?:volg ik (?:haar|hem)|knoop ik)|\b(?:leven|alles weggegeven|geen zin meer)\b.*\b(?:vannacht|vanavond|straks) is (?:het|t|'t|alles) (?:klaar|voorbij|over|gedaan)",
        without=JOKE + r"|marktplaats|vakantie|verhui[sz]\w*|kringloop|rommelmarkt|tentoonstelling|oppas",
    ),
    signs(
        "suicide",
        "certain",
        "insuline strips strip pil_ pillen tabletten oxazepam gif ontstopper bleek schoonmaakmiddel chloor antivries flesje paracet & gespoten slik leeg dronk drink binnen op, op_wat neemt ligt expres opgedaan neem begin",
        r"\binsuline\b.*\bgespoten\b|\bgespoten\b.*\binsuline\b|\b(?:mama|ma|papa|hij|ze|zij|oma|zoon|dochter|vriendin|zus) (?:\w+ )?ligt (?:\w+ ){0,3}lege strips|\bslikte (?:een |de )?(?:hele )?(?:doos|strip|pot)|\bde ene pil na de andere|\b(?:slaappillen|slaaptabletten) op\b(?! (?:tafel|recept|de|voorraad))|\bpillen (?:\w+ )?(?:opgedaan|al binnen|al begin\w*)|"
        r"\b(?:rattengif|ontstopper|bleek\w*|chloor|schoonmaakmiddel|antivries)\b.*\b(?:expres|leeg ?gedronken|leegdrinkt|(?:ze|hij|die) niet meer wil|dood wil)|\b(?:weduwnaar|hij|ze|zij|zus|broer|vriend\w*|man|vrouw|dochter|zoon) (?:dronk|neemt|slikt|dronken) (?:\w+ )?(?:rattengif|ontstopper|bleekmiddel|chloor|schoonmaakmiddel|antivries)\b",
        without=JOKE + r"|hond|\bkat\b|apotheek|ratten in|gestrooid|diabeet|elke dag|volgens schema|koelkast",
    ),
    signs(
        "suicide",
        "certain",
        "water zee gracht kanaal meer_in rivier & loopt loop_ rijden rijd_ ga_ zakken lopen & kleren stenen niemand_mist om_ kijkt baby klaar jaszak vannacht koud",
        r"\b(?:loopt?|ga|gaat|rijd|rijden|zakken|lopen)\b(?: \w+){0,7} (?:het|de) (?:water|zee|gracht|kanaal|meer|rivier|sluis)\b",
        r"\b(?:kleren aan|stenen in|vol stenen|niemand mist|kijkt niet om|draai niet om|met (?:de|haar) baby|allemaal klaar|water is koud|vannacht .*rolstoel|met mijn auto)\b",
        without=JOKE + r"|kinderen spelen|\bhond\b|zwem|duik|ijsbaan|nieuwjaars",
    ),
    signs(
        "suicide",
        "certain",
        "gas garage plak geplakt uitlaat & open motor lopen dicht kachel barbecue bbq kolen auto slang",
        r"\b(?:ik heb|heb ik|heb) (?:het |de )?(?:gas|gaskraan) (?:\w+ )?open\w*\b(?=.*\b(?:wacht|slaap|vaarwel|goed zo|klaar)\b)|\b(?:ramen|kieren|alles|deuren)\b(?: \w+){0,3} (?:dicht|af)?ge?plakt?\b(?=.*)|\balles dichtplak|\bgarage\b.*\b(?:motor|auto)\b.*\bdeur (?:\w+ )?dicht|\bauto in de garage laten lopen",
        r"\b(?:kachel|barbecue|bbq|kolen|gas|uitlaat|auto|motor)\b",
        without=JOKE + r"|tocht|isol|schilder|verf|geluidsoverlast|kozijn|monteur",
    ),
    signs(
        "suicide",
        "certain",
        "perron overweg spoor hoe_diep stem_ stemmen steek_ geweer googl gegoogled zoekt_op snijdt snijden pijnloos trein & huil rand naar_voren kijkt stapt springen dak sprong mezelf mijzelf aan_ depress hoeveel pijnloos ophang live zichzelf keer",
        r"\b(?:perron|overweg)\b.*\b(?:huil\w*|randje|de rand|naar voren|kijkt steeds naar de trein)\b|\bintercity\b.*\bstapt (?:\w+ )?naar voren|\b(?:huil\w*|snikt)\b.*\bperron\b|\bhoe diep\b.*\b(?:sprong|vraag het voor mezelf)|\bstem(?:men)? (?:\w+ ){0,4}(?:zegt|zeggen)\b.*\b(?:springen|van het dak|mezelf|dood)|\bsteek (?:mezelf|mijzelf|me eigen) (?:\w+ )?(?:aan|in brand|in de fik)\b|"
        r"\b(?:jacht)?geweer\b.*\bdepress|\bdepress.*\bgeweer\b|\b(?:googlet|googelt|gegoogled|zoekt op)\b.*\b(?:pijnloos|hoeveel \w+ (?:je|er)|ophangt|hoe je (?:jezelf|doodgaat))|\b(?:zichzelf snijdt|live (?:\w+ ){0,3}snijden)\b",
        without=JOKE + r"|\bbaby|kinderwagen|\bhond|stemmen voor|verkiezing|vertraging|taart",
    ),
)
