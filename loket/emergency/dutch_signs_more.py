"""Dutch rules for danger that is told by its signs alone: what burns, jolts, bursts, who climbs in or aims (pure, data)."""

from loket.emergency.dutch_words import CHILD, WHO
from loket.emergency.rules import rule

_CLOTHES = (
    r"(?:mouw|mouwen|haar|haren|jas|jurk|trui|sjaal|kleren|kleding|broek|deken|slaapzak|hoofddoek|rok|shirt|badjas|"
    r"pyjama|schort|nachtpon|nachthemd|baard|vest|bloes|blouse|pruik|kostuum)"
)
_METAL = (
    r"(?:lantaarnpaal|lantaarn|lantarenpaal|lichtmast|lantaarnmast|paal|mast|brugleuning|leuning|hek|hekje|hekwerk|reling|kraan|fontein|"
    r"deurklink|douche|laadpaal|wasmachine|caravan|bushok\w*|bushalte|verwarming|radiator|putdeksel|glijbaan|balustrade|"
    r"zwembad\w*|badkamer|vaatwasser|koelkast|automaat|kast|kastje|klimrek|tegels|schakelkast|rooster|kozijn)"
)
_TOUCHED = (
    r"(?:aanra\w*|raakt?\w*|aangeraakt|pakt?|pakken|vastpak\w*|vasthoud\w*|vast ?h\w*|vast|leun\w*|aankom\w*|aanzit\w*|voel\w*|"
    r"stapp\w*|stap\b|komt?|hand|handen|opendraai\w*)"
)
_WEAPON = r"(?:loop|pistool|pipa|mes|lemmet|vuurwapen|geweer|revolver|schaar|scherf|glasscherf|kling|schroevendraaier|machete|hakmes)"
_AT_BODY = (
    r"(?!op z\W?(?:ij)?n kop\b)(?:op|tegen|aan|bij|onder) (?:mijn|m'n|mn|zijn|z'n|zn|haar|d'r|me|mij|hun) (?:\w+ )?(?:slaap|hoofd|kop|keel|nek|rug|strot|"
    r"voorhoofd|hals|kin|ribben|zij|buik)\b"
)
_NOT_ANIMALS = (
    r"(?!.*\b(?:kat|kater|poes|kitten\w*|muis|muizen|rat|ratten|vogel\w*|wesp\w*|vleermui\w*|duif|duiven|eekhoorn\w*|marter\w*|"
    r"egel\w*|mier\w*|spin|spinnen|bij|bijen|kever\w*|kauw\w*|slak\w*|kakkerlak\w*|zilvervis\w*)\b)"
)
_OPENING = (
    r"(?:\w*raam|raampje|\w*dakraam|achterdeur|balkondeur|schuifpui|keukendeur|dakluik|kattenluik|zolderraam|bovenlicht|balkon|"
    r"schuttingdeur|tuindeur|wc-raampje)"
)
_STRANGER = r"(?:iemand|een (?:vreemde )?(?:man|kerel|vent|gast|vrouw|jongen)|twee (?:mannen|gasten|kerels)|(?:een )?onbekende?|mannen)"
_HIDE = (
    r"(?:in|onder|achter|op) (?:de |het |een |mijn |mn |m'n |onze |ons |t )?(?:\w+)?(?:kast|bed|wc|badkamer|zolder|kelder|balie|bureau|"
    r"toonbank|magazijn|meterkast|toilet|douche|bosjes|kledingkast|voorraadkast|hok|berging)\b"
)

SIGNS_MORE = (
    rule(
        "fire",
        "certain",
        "mouw haar haren jas jurk trui sjaal kle broek deken slaapzak doek rok shirt pyjama schort nacht baard & vloog vliegt vatte vat_ aangevlogen brandt brandde",
        rf"\b{_CLOTHES}\b (?:\w+ ){{0,2}}?(?:vloog|vliegt|vlogen|vliegen) (?:\w+ ){{0,2}}?aan\b|\b{_CLOTHES}\b (?:\w+ ){{0,2}}?(?:vat|vatte|vatten) (?:(?!geen|nooit)\w+ )?vlam|"
        rf"\b{_CLOTHES}\b (?:is|zijn|was|waren) (?:\w+ ){{0,2}}aangevlogen\b|\b(?:vloog|vliegt) (?:mijn|mn|m'n|zijn|zn|z'n|haar|d'r|de) {_CLOTHES} "
        r"(?:\w+ )?aan\b",
    ),
    rule(
        "fire",
        "certain",
        "fakkel toorts vuurzee vuurbal",
        r"\b(?:caravan|camper|huis|auto|schuur|dak|boot|boom|woning|tent|stal|bus|kerstboom|rieten dak|stacaravan|vrachtwagen|coniferen\w*|"
        r"heg|haag|scooter)\b(?: \w+){0,4} (?:is|als|lijkt(?: wel)?|wordt|staat als) (?:\w+ )?(?:een|1|n|een grote|een en al) (?:\w+ )?"
        r"(?:fakkel|toorts|vuurzee|vuurbal)\b(?!.*\w*verlicht)",
    ),
    rule(
        "fire",
        "certain",
        "pluim kolom zuil wolk & zwart donker dik & pluim kolom zuil flat huiz dak school balkon woning fabriek loods",
        r"^(?s:(?!.*\b(?:muggen\w*|schoorsteen\w*|spreeuwen|vliegen|uitlaat\w*|regen\w*|onweer\w*|bui)\b)(?=.*\b(?:dikke|zwarte|pikzwarte|inktzwarte|donkere) "
        r"(?:(?:\w+ ){0,2}?(?:pluim|(?:kolom|zuil)(?: \w+)? (?:boven|achter|de lucht|stijgt|komt))|(?:\w+ )?wolken?\b(?=.*\b(?:flat|huizen|dak|school|balkon\w*|woningen|"
        r"fabriek|loods)\b)(?=.*\b(?:gil\w*|hoest\w*|vonk\w*|hitte|heet|springen|stank)))\b))",
    ),
    rule(
        "fire",
        "certain",
        "prullenbak container kliko vuilnis bankje auto scooter kerstboom afval barbecue bbq vuurkorf frituur kaars & gevel zonwering luifel markies dak schutting heg muur rolluik gordijn & aangestoken kookt roodheet gloei pakt vat_ smelt",
        r"\b(?:prullenbak|container|kliko|vuilnis\w*|bankje|auto|scooter|kerstboom|afval\w*|barbecue|bbq|vuurkorf|frituur\w*|kaars|kaarsen)\b"
        r"(?=.*\b(?:gevel|zonwering|zonnescherm|luifel|markies|dak|dakrand|schutting|heg|rolluik|gordijn\w*|kozijn)\b(?: \w+){0,3} (?:pakt|vat|vatte|smelt|"
        r"gloeit|begint (?:ook )?(?:te|al)|doet (?:ook )?mee|vliegt|ook al)\b)(?=.*\b(?:aangestoken|kookt|roodheet|gloeit|vonk\w*|vuur\w*|brand\w*|fik\w*|vlam\w*|"
        r"pakt|vatte?|vliegt)\b)",
    ),
    rule(
        "fire",
        "certain",
        "doek deken lakens kleren & kier deur drempel spleet rooster & lucht rook adem hoest lig heet raam eruit appjes balkon",
        r"\b(?:natte )?(?:handdoek\w*|doeken|theedoek\w*|dekens?|lakens?|kleren)\b(?: \w+){0,3} (?:voor|tegen|onder|langs|in) (?:de |het |mijn |onze )?"
        r"(?:kier\w*|deur|voordeur|slaapkamerdeur|drempel|spleet|kieren|rooster)\b(?!.*\b(?:tocht|regen\w*|lekt|lekkage|koud|kou|water|stank|stinkt|wiet\w*|herrie|geluid|muizen|mieren)\b)"
        r"(?=.*\b(?:lig|liggen|adem\w*|hoest\w*|lucht|rook|heet|raam|eruit|appjes|balkon)\b)|\blig\w* (?:\w+ ){0,3}(?:op de grond|op de vloer|laag)\b"
        r"(?=.*\bhanddoek\w*)(?=.*\b(?:kier\w*|deur|drempel)\b)",
    ),
    rule(
        "fire",
        "certain",
        "lucht & grond vloer laag & omdat want alleen enige",
        r"\b(?:lig|liggen|kruip|kruipen|zit|zitten)\b(?: \w+){0,3} (?:op de grond|op de vloer|laag)\b(?: \w+){0,5} (?:omdat|want|alleen) (?:daar|hier|daar is|hier is) "
        r"(?:\w+ ){0,2}lucht\b",
    ),
    rule(
        "fire",
        "certain",
        "slaapzak zwerver dakloze deken & aansteker aangestoken geraakt rolt vuur benzine",
        r"^(?s:(?=.*\b(?:slaapzak|zwerver|dakloze)\b)(?=.*\b(?:aanstekers?|aangestoken|benzine|fik\w*)\b)(?=.*\b(?:rolt|zat er (?:\w+ )?in|gil\w*|"
        r"schreeuwt?|zat een (?:zwerver|dakloze|man) in)\b))",
    ),
    rule(
        "fire",
        "certain",
        "_as asregen verschroeid & bos hei heide duin natuurgebied & kamp camping ree herten dieren huiz mensen wandel kind vakantie",
        r"\b(?:bos|bossen|hei|heide|duin\w*|natuurgebied)\b(?=.*\b(?:ruikt naar as|naar as ruikt|asregen|as (?:valt|dwarrelt|regent)|ruikt verschroeid)\b)"
        r"(?=.*\b(?:\w*kamp|camping|reeen|herten|dieren|huizen|mensen|wandelaars|kinderen|vakantiepark)\b)",
    ),
    rule(
        "electrocution",
        "certain",
        "paal mast leuning hek reling kraan fontein klink douche wasmachine caravan bus verwarming radiator put glijbaan balustrade zwembad badkamer kast rek rooster automaat koelkast kozijn & schok stoot stoten optater opdonder tik tintel kramp stroom",
        rf"\b{_METAL}\b (?:\w+ ){{0,4}}?(?:geeft|geven|gaf|deelt) (?:(?!geen|nooit|weer)\w+ ){{0,3}}?(?:schok|schokken|stroomstoot\w*|stroomschok\w*|stroom|optaters?|"
        rf"opdonders?|elektrische schok\w*)\b(?! (?:meer|af)\b)(?!.*\b(?:geen|nooit|dicht\w*)\b)|"
        rf"\b(?:krijg|krijgt|kreeg|kregen|krijgen)\b (?:\w+ ){{0,5}}?(?:schok|schokken|stoot|optater|opdonder|stroomstoot|tintelingen|oplawaai)\b"
        rf"(?=.*\b(?:{_METAL})\b)(?=.*\b{_TOUCHED}\b)|"
        rf"\b{_METAL}\b(?=.*\b{_TOUCHED}\b)(?=.*\b(?:krijg|krijgt|kreeg|kregen|krijgen|voel\w*)\b (?:\w+ ){{0,5}}?(?:schok|schokken|stoot|optater|opdonder|"
        rf"stroomstoot|stroom|tintelingen|tinteling|oplawaai)\b)|\b(?:aanra\w*|vastpak\w*|vasthoud\w*|leun\w*)\b(?=.*\b(?:krijg|kreeg|krijgt) (?:\w+ ){{0,4}}"
        r"(?:stroomstoot|stroomschok|elektrische schok)\b)",
    ),
    rule(
        "electrocution",
        "certain",
        "slaan slaat trill tintel kramp verstijf & aanra vastpak vasthou leun stap zodra erin",
        rf"\b{_METAL}\b(?=.*\b(?:aanraak\w*|aanraken|vastpak\w*|vasthou\w*|leun\w*|erin stapp\w*|instap\w*|stappen)\b)(?=.*\b(?:(?:slaan|slaat) (?:je|mijn|mn|m'n|zijn|"
        r"haar) (?:arm|armen|hand|handen) (?:weg|achteruit|terug)|(?:arm\w*|hand\w*|vinger\w*|been|benen) (?:\w+ ){0,3}(?:tintel\w*|trill\w*|verkramp\w*)|"
        r"(?:kinderen|kind|iemand|je|ze) (?:\w+ )?(?:krijgen|krijgt|kreeg) kramp|krijgen kinderen kramp|krijg\w* (?:\w+ )?kramp|verstijf\w*|verkramp\w*))|"
        r"\b(?:fontein|zwembad|vijver|badje|plas)\b(?=.*\bkramp\b)(?=.*\b(?:zodra|erin|instapp\w*|stapp\w*)\b)",
    ),
    rule(
        "electrocution",
        "certain",
        "bloot blote blanke openligg & koper draden bedrading kabel dingen contact & kind peuter kleuter zoon dochter meisje jong jochie dreumes broer zus",
        r"\b(?:blote|blootliggende|openliggende|blanke) (?:\w+ )?(?:koper\w*|draden|bedrading|kabels?|stroomdraden|dingen|contacten)\b(?=.*"
        rf"\b(?:{CHILD}|kinderen|peuters|kleuters)\b(?: \w+){{0,3}} (?:zit|staat|pakt|pakken|trekt|trekken|zitten|voelt|wil|friemelt|aan|peutert|prikt)\b)",
    ),
    rule(
        "electrocution",
        "certain",
        "krachtstroom stroom stopcontact 220 230 380 400 broodrooster wasmachine schrikdraad oven meterkast contact & tik klap dreun optater stoot schok opdonder & wartaal hart duizel gat_in verschroeid even_weg borst tintel bewusteloos wit_ misselijk",
        r"\b(?:tik|klap|dreun|optater|stoot|schok|opdonder|oplawaai|schokken)\b(?: \w+){0,5}? (?:krachtstroom|stroom|stopcontact|220|230|380|400|broodrooster|wasmachine|"
        r"schrikdraad|oven|meterkast|stroomdraad|lamp)\b(?=.*(?:wartaal|\bhart\b|duizelig|gat in|verschroeid|even weg|borst|tintel\w*|bewusteloos|misselijk|slaat over|"
        r"\bblijft? (?:\w+ )?(?:liggen|trillen)))",
    ),
    rule(
        "explosion",
        "certain",
        "weggeblazen weggebl eruit_gebl uitgebl & gevel pui muur voorkant achterkant dak winkel huis",
        r"\b(?:halve|hele|complete|voor|achter|zij)? ?(?:gevel|pui|voorkant|achterkant|zijkant|muur|winkelpui|voorgevel|achtergevel|etalage)\b(?: \w+){0,5}? "
        r"(?:weggeblazen|eruit geblazen|uitgeblazen|eruit geknald)\b(?!.*\b(?:storm|wind)\b)|\b(?:weggeblazen|eruit geblazen)\b (?:\w+ ){0,3}(?:gevel|pui|muur)\b",
    ),
    rule(
        "explosion",
        "certain",
        "vuurwerk cobra nitraat rotje vlinder mortier strijker & hand vinger duim oog gezicht",
        r"\b(?:hand|handen|vingers?|duim|oog)\b(?: \w+){0,3}? (?:weg|eraf|af|afgerukt|los|opengereten|aan flarden|kapot|verbrijzeld)\b(?=.*\b(?:vuurwerk|cobra|"
        r"nitraat|rotje|vlinder|mortier|strijker)\b)|\b(?:vuurwerk|cobra|nitraat|rotje|vlinder|mortier|strijker)\b(?=.*\b(?:hand|vingers?|duim|oog|vinger)\b"
        r"(?: \w+){0,2}? (?:weg|eraf|af|afgerukt|opengereten|aan flarden|verbrijzeld|kwijt|los)\b)",
    ),
    rule(
        "explosion",
        "certain",
        "tas koffer rugzak pakket doos & tikt klokje timer lont aftelt tikken getik",
        r"\b(?:tas|koffer|rugzak|pakketje|pakket|doos|sporttas|doosje)\b(?!.*\b(?:geen bom|oefening)\b)(?: \w+){0,8}? (?:tikt(?! (?:tegen|op|aan))|getik|tikken|klokje (?:in|aan|erin)|timer|lont|aftelt)\b",
    ),
    rule(
        "explosion",
        "certain",
        "putdeksel deksel rioolput & vlieg vlo schiet schoot schot gelanceerd de_lucht",
        r"\b(?:putdeksels?|rioolputten|rioolput|deksels? van de (?:put|putten|riolering))\b(?: \w+){0,3}? (?:vliegen|vliegt|vlogen|vloog|schieten|schiet|schoten|schoot|"
        r"gelanceerd|de lucht in)\b(?!.*\b(?:regen\w*|wolkbreuk|hoosbui)\b)",
    ),
    rule(
        "explosion",
        "certain",
        "vat ketel tank boiler reactor silo fles accu batterij drum container & _bol bolt zet_uit zetten_uit zwelt opgebold opgezwollen opbol & rend renn rent fluit sist heet damp borrel hoger kookt rook",
        r"\b(?:mengvat|\w*vat|ketel|\w*tank|tankwagen|boiler|reactor|gasfles|fles|accu|drum|\w*batterij)\b(?=.*\b(?:bolt|bol|zet uit|zetten uit|zwelt|opgebold|"
        r"opgezwollen)\b)(?=.*\b(?:weg ?gerend|rent|rennen|fluit\w*|sist|sissen|bloedheet|gloeiend|heet|damp|borrelt|hoger|kookt|rookt)\b)(?!.*\b(?:vol\b.*vol|afval|"
        r"riool))",
    ),
    rule(
        "explosion",
        "certain",
        "transformator trafo transfo hoogspanning elektriciteits schakelkast & gesprongen geknald geklapt klapte knalde uit_elkaar & verschroeid gewond zwartgebl",
        r"\b(?:transformator\w*|trafo\w*|transfo|schakelkast|elektriciteits\w*|hoogspannings\w*)\b(?=.*\b(?:gesprongen|geknald|geklapt|knalde|klapte|uit elkaar)\b)"
        r"(?=.*\b(?:verschroeid\w*|gewond\w*|zwartgeblakerd\w*)\b)(?=.*\b(?:man|vrouw|mens|mensen|monteur|iemand|kind|ne man)\b)",
    ),
    rule(
        "violence",
        "certain",
        "klimt klimmen kruipt klautert wurmt klom binnen & raam deur pui luik balkon",
        rf"^{_NOT_ANIMALS}(?s:.*)\b{_STRANGER}\b(?: \w+){{0,2}} (?:door|via|langs) (?:mijn|mn|m'n|het|ons|de|haar|hun|een|t) {_OPENING} (?:\w+ )?"
        rf"(?:binnen\w*|naar binnen) ?(?:klimt|kruipt|komt|klimmen|geklommen|wurmt)?\b|"
        rf"^{_NOT_ANIMALS}(?s:.*)\b{_STRANGER}\b (?:\w+ )?(?:klimt|kruipt|klautert|wurmt zich|klimmen|kruipen) (?:\w+ ){{0,2}}?(?:door|via|langs|in|op) (?:mijn|mn|m'n|het|"
        rf"ons|de|haar|hun|een|t) {_OPENING}(?: \w+)? (?:naar binnen|binnen|bij (?:mij|ons|me|de buren))\b",
    ),
    rule(
        "violence",
        "certain",
        "stappen gestommel iemand gekraak vreemde man & boven beneden zolder trap huis gang kelder & alleen thuis werk vakantie durf bang verstop slapen",
        rf"^{_NOT_ANIMALS}(?!.*\b(?:boven|onder)?bur(?:en|vrouw)|.*\bboven(?:buur|buren)\w*|.*\b(?:elke|iedere|altijd|hele) )(?s:.*)\b(?:er (?:is|loopt)|ik hoor|hoor|we horen|"
        r"wij horen|hoorde) (?:nu |net |hier |beneden |boven )*(?:\w+ )?(?:iemand|voetstappen|stappen|gestommel|een (?:vreemde )?man|een vreemde)\b(?=.*\b(?:boven|beneden|zolder|"
        r"op de trap|in huis|in de gang|kelder|in de keuken)\b)(?=.*\b(?:(?:ik ben|ben|we zijn|zit) (?:\w+ ){0,2}alleen|alleen thuis|niemand (?:anders )?thuis|(?:mijn|m'n|mn) (?:\w+ )?(?:is|zijn|zit) (?:\w+ )?op (?:zijn|haar|z'n|"
        r"het|t)? ?werk|op vakantie|durf (?:\w+ )?niet|verstopt|ik woon alleen|kinderen slapen|zou leeg)\b)|"
        rf"^{_NOT_ANIMALS}(?s:.*)\ber is (?:boven|beneden) iemand(?: \w+){{0,3}} (?:lopen|loopt)\b(?=.*\b(?:op (?:zijn|haar) werk|alleen|niemand thuis)\b)",
    ),
    rule(
        "violence",
        "certain",
        "tegen & tien vier vijf zes zeven acht groep tegen_een & een 1 hem mij",
        r"\b(?:met (?:z'n |zn |zijn )?)?(?:drie|vier|vijf|zes|zeven|acht|tien|twaalf|twintig)(?: (?:man|mannen|jongens|gasten|gozers))? tegen (?:een|1)(?: (?:hier|nu|jongen|jochie|man|meisje|"
        r"op straat|op het plein|op t plein|bij|op)\b|\W*$)(?!.*\b(?:wedstrijd|stem\w*|gewonnen|verloren|doelpunt\w*)\b)|\b(?:een )?(?:hele )?groep (?:jongens |gasten |mannen )?tegen "
        r"(?:een|1) (?:jongen|jochie|man|meisje)\b",
    ),
    rule(
        "violence",
        "certain",
        "kast bed wc badkamer zolder kelder balie bureau toonbank magazijn toilet douche bosjes hok berging & stil fluister zachtjes hoort zoekt muisstil",
        rf"^{_NOT_ANIMALS}(?s:.*)\b(?:zit|zitten|verstop\w*|verscholen|schuil\w*|lig|liggen|sta|staan)\b(?: \w+){{0,4}}? {_HIDE}(?=.*\b(?:muisstil|fluister\w*|stil zijn|stil moet\w*|moet\w* (?:\w+ )?stil|houd\w* (?:ons|me) (?:heel )?stil|"
        rf"hoort (?:me|ons|mij)|zoekt (?:me|ons|mij)|hij zoekt|niet praten|kan niet praten)\b)|^\W*(?:ik |we |wij )?(?:zit|zitten|verstopt|lig|liggen) {_HIDE} (?:heel )?stil\W*$|"
        rf"^{_NOT_ANIMALS}(?s:.*)\b(?:fluister|moet stil zijn|kan niet praten)\b(?=.*\b(?:zit|zitten|verstopt|lig)\b(?: \w+){{0,3}} {_HIDE})",
    ),
    rule(
        "violence",
        "certain",
        "stoelen glazen tafels krukken flessen vuisten klappen & vliegen vlogen gegooid",
        r"^(?s:(?!.*(?:storm|\bwind|waai|rukwind|carnaval|glasbak|elke|iedere)).*)\b(?:(?:vliegen|vlogen) (?:\w+ )?(?:stoelen|glazen|tafels|barkrukken|flessen|krukken|vuisten|klappen)|"
        r"(?:stoelen|tafels|barkrukken|flessen|krukken|vuisten) (?:\w+ )?(?:vliegen|vlogen) (?:\w+ )?(?:door|over|in)|(?:wordt|worden) (?:\w+ )?(?:met )?(?:stoelen|glazen|tafels|barkrukken|krukken) gegooid)\b",
    ),
    rule(
        "violence",
        "certain",
        "fakkel bekogel brandbom molotov stenen & hek opvang azc bewaker deur agent asiel moskee & man mensen gasten groep jongeren supporters relschop betog demonstr menigte",
        r"\b(?:man|mensen|gasten|relschoppers|jongeren|supporters|groep|betogers|demonstranten|mannen|menigte)\b(?=.*\b(?:fakkels?|bekogel\w*|brandbom\w*|molotov\w*|stenen gooien|gooien stenen)\b)"
        r"(?=.*\b(?:hek|poort|deur|opvang|azc|bewakers?|agenten|moskee)\b)(?=.*\b(?:duwen|duwt|bestorm\w*|om\b|rammen|forceren|bekogeld|binnen|omver|trekken)\b)",
    ),
    rule(
        "violence",
        "certain",
        "arm pols vinger hand & draai wring verdraai knijp & ring geld pas pinpas sieraden portemonnee pincode ketting horloge nee",
        r"\b(?:draait|draaide|wringt|verdraait|knijpt|buigt)\b (?:\w+ ){0,2}(?:arm|pols|vingers?|hand)\b(?=.*\b(?:om|achter|als|ring|geld|pinpas|pas|pincode|af|tot)\b)|"
        r"\b(?:ring|geld|pinpas|pas|sieraden|portemonnee|pincode|ketting|horloge)\b(?=.*\b(?:draait|wringt|verdraait|knijpt) (?:\w+ ){0,2}(?:arm|pols|vingers?|hand)\b)",
    ),
    rule(
        "weapon",
        "certain",
        "loop pistool pipa mes_ lemmet wapen geweer revolver schaar scherf kling schroevendraaier machete & slaap hoofd kop keel nek rug strot hals kin ribben buik zij_",
        rf"(?:^|[.,!]|\b(?:een|de|zijn|zn|z'n|met|heeft|houdt|zet|drukt|koude|n)) ?\W?{_WEAPON} (?:\w+ )?{_AT_BODY}(?!.*\b(?:film|schilderij|standbeeld|graffiti|ik loop|kapper|haha|getato\w*|getekend|tatoe\w*)\b)",
    ),
    rule(
        "weapon",
        "certain",
        "gat gaten gaatje kogelgat inslag & ruit raam muur portier voordeur & scheur racet vandoor vlucht erachter huls hulz kogel",
        r"\b(?:gat|gaten|gaatje|gaatjes|kogelgat|kogelgaten|inslag|inslagen)\b (?:in|door) (?:mijn|mn|m'n|de|het|onze|ons|een) (?:\w*ruit|\w*raam|muur|portier|\w*deur)\b(?=.*\b(?:scheurt?|"
        r"scheurde|racet?|racete|ervandoor|er vandoor|weggescheurd|hulzen|huls|kogels?|muur erachter|kast erachter|ook in de muur)\b)(?!.*(?:bushok|steenslag|steentje|\bsteen\b|inbra|ingegooid|voetbal))",
    ),
    rule(
        "weapon",
        "certain",
        "dak balkon raam viaduct flat galerij toren & kijker vizier geweer loop richt mikt aanleg legt_aan telescoop buks lang",
        rf"\b(?:{WHO}|vent|figuur|mannetje)\b(?: \w+){{0,5}}? (?:op (?:het|t|een|ons) (?:\w+ )?(?:plat |platte )?\w*dak|op (?:het|een|zijn) (?:balkon|viaduct)|"
        r"uit (?:het|een|zijn) raam)\b(?=.*\b(?:lang\w* (?:\w+ )?(?:met|loop|geweer|ding|wapen)|vizier|telescoop|geweer|buks|mikt|legt aan|richt (?:op|naar|iets))\b)"
        r"(?!.*\b(?:antenne|schotel|ladder|vogelaar|camera|glazenwasser)\b)",
    ),
    rule(
        "electrocution",
        "certain",
        "paal mast leuning hek reling kraan fontein klink douche putdeksel rek & klap dreun oplawaai tintel prikkel & kreeg krijg vastpak aanra tintelt kregen",
        rf"\b(?:ik|hij|zij|ze|we|{WHO}) (?:kreeg|krijg|krijgt|kregen) (?:\w+ ){{0,4}}?(?:klap|dreun|oplawaai) van (?:de|het|een|die|dat) {_METAL}\b|\b{_METAL}\b(?: \w+){{0,3}} (?:tintelt|prikkelt)\b"
        r"(?=.*\b(?:vastpak\w*|aanra\w*|vasthou\w*|voelt?)\b)",
    ),
    rule(
        "explosion",
        "certain",
        "deur pui raam ramen ruit vat ketel tank gasfles & geblazen knappen springen ontploffen barsten",
        r"\b(?:voordeur|deur|pui|raam|ramen|ruiten)\b (?:\w+ ){0,3}(?:eruit|weg|uit de sponning) geblazen\b(?!.*\b(?:storm|wind)\b)|\b(?:mengvat|vat|ketel|\w*tank|gasfles) "
        r"(?:\w+ )?(?:staat|dreigt) (?:\w+ )?op (?:knappen|springen|ontploffen|barsten)\b",
    ),
    rule(
        "violence",
        "certain",
        "morrel rammel gerammel wrik & deur raam slot klink & alleen durf bang mijn_ mn_ onze_",
        rf"^{_NOT_ANIMALS}(?!.*\b(?:wind|storm|tocht|losse?)\b)(?s:.*)\b(?:iemand|een man|er wordt|mannen|hij)\b(?: \w+){{0,5}}? (?:morrelt|morrelen|gemorreld|wrikt|gerammeld|rammelt)\b"
        r"(?=.*\b(?:ik ben (?:\w+ )?alleen|alleen (?:thuis|met)|durf|bang)\b)|\biemand (?:morrelt|wrikt) (?:nu )?aan (?:mijn|mn|m'n|onze) (?:\w*deur|slot|raam|klink)\b",
    ),
    rule(
        "weapon",
        "certain",
        "kogel & deur raam ruit muur auto",
        r"\bkogels? (?:in|door) (?:mijn|mn|m'n|onze|ons|de) (?:\w*deur|\w*raam|\w*ruit|muur|gevel|auto)\b(?!.*\b(?:oorlog|museum|oude|monument)\b)",
    ),
)
