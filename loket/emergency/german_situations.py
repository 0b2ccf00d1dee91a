"""German rules for emergencies that are told without a word of danger: what is seen, by what it looks like (pure, data).

A native speaker should read them before they are relied on.
"""

from loket.emergency.rules import rule

_CHILD = (
    r"(?:kind|kleinkind|baby|sohn|tochter|junge|jungen|bub|madchen|maedchen|neffe|nichte|enkel|enkelin|kleine[rn]?|"
    r"zweijahrige\w*|dreijahrige\w*)"
)
_WHO = (
    rf"(?:{_CHILD}|mann|frau|typ|person|jemand|leute|menschen|arbeiter|bauarbeiter|nachbar\w*|mutter|vater|oma|opa|mama|papa|"
    r"freund|freundin|kollege|radfahrer\w*|fahrradfahrer\w*|fussganger\w*|passant\w*|bruder|schwester|er|sie|ihn|wen)"
)
_WATER = r"(?:wasser|kanal|gracht|fluss|see|teich|hafen|meer)"
_PILLS = r"(?:tabletten|pillen|schlaftabletten|schlafmittel|medikamente|paracetamol|ibuprofen)"

SITUATIONS = (
    rule(
        "water",
        "certain",
        "eis_ & eingebrochen durchgebrochen gebrochen",
        r"\b(?:jemand|kind|mann|frau|junge|maedchen|madchen|leute|person|er|sie|sohn|tochter)\b(?=.*\b(?:ins|im|durchs|durch das|auf dem) eis (?:\w+ )?(?:ein|durch)?gebrochen\b)",
    ),
    rule(
        "injury",
        "certain",
        "chlor bleich rohrreinig reiniger putzmittel spulmittel frostschutz ammoniak waschmittel batterie tabletten pillen & "
        "getrunken trank geschluckt verschluckt gegessen schluck",
        rf"\b{_CHILD}\b(?=.*\b(?:chlor\w*|bleich\w*|rohrreiniger|\w*reiniger|putzmittel|spulmittel|frostschutz\w*|ammoniak|waschmittel|"
        r"knopfzelle|\w*batterie\w*|tabletten|pillen)\b(?:\W+\w+){0,4}?\W+(?:getrunken|geschluckt|verschluckt|gegessen)|"
        r".*\b(?:trank|schluck\w*)(?:\W+\w+){0,5}?\W+(?:chlor|bleich|rohrreiniger|putzmittel))",
    ),
    rule(
        "suicide",
        "certain",
        "tablette pillen schlaf medikament paracet ibuprof packung schachtel & alle ganze beide & geschluckt genommen "
        "eingenommen gegessen intus",
        rf"\b(?:alle|die ganze|ne ganze|eine ganze|ganze|beide)(?:\W+\w+){{0,3}}?\W+(?:{_PILLS}|packung|packungen|schachtel|schachteln)\b"
        r"(?:\W+\w+){0,3}?\W+(?:geschluckt|genommen|eingenommen|runtergeschluckt|gegessen|intus)\b",
    ),
    rule(
        "suicide",
        "certain",
        "kann_nicht_mehr will_nicht_mehr tablette pillen abschied & tablette pillen abschied katze hund strick",
        rf"\b(?:kann|will|mag) (?:\w+ )?nicht mehr\b(?=.*\b(?:{_PILLS}|abschied\w*|strick))|{_PILLS} (?:\w+ )?(?:vor mir|bereit)\b|"
        r"\babschiedsbrief",
    ),
    rule(
        "suicide",
        "certain",
        "gelander brustung dachkante dachrand & ausserhalb aussen hinter uber falschen anderen",
        rf"\b{_WHO}\b(?:\W+\w+){{0,5}}?\W+(?:ausserhalb|aussen|auf der (?:falschen|anderen) seite|jenseits|hinter|uber)(?:\W+\w+){{0,3}}?\W+"
        r"(?:bruckengelander\w*|gelander\w*|brustung|dachkante|dachrand)\b(?=.*(?:bruck|dach|wein|beine|fusse|spring))",
    ),
    rule(
        "injury",
        "certain",
        "brust & arm kiefer schweiss schwitz luft atem & druck schmerz eng stech",
        r"\b(?:druck\w*|schmerz\w*|enge|stech\w*|engegefuhl)\b(?:\W+\w+){0,5}?\W+brust\b(?=.*(?:\barm|kiefer|schweiss|schwitz|luft|atem))|"
        r"\bbrust\w*(?=.*(?:druck|schmerz|eng\b|druckt|stech))(?=.*(?:(?:linke\w*|in den|im) arm|kiefer|schwitz|schweiss))",
    ),
    rule(
        "injury",
        "certain",
        "zunge hals lippen gesicht kehle & schwill geschwoll dick zu_",
        r"\b(?:zunge|hals|lippen|gesicht|kehle)\b(?:\W+\w+){0,4}?\W+(?:schwill\w*|geschwollen|angeschwollen|dick|zugeschwollen)\b"
        r"(?=.*(?:luft|atm|atem|pfeif|nuss|nusse|erdnuss|wespe|biene|allerg))|\b(?:nusse\w*|erdnuss\w*|wespe\w*|biene\w*)\b"
        r"(?=.*\b(?:zunge|hals|lippen|gesicht)\b)(?=.*(?:schwill|schwoll|dick\b))",
    ),
    rule(
        "gas",
        "certain",
        "co-mel co_mel co-warn co_warn kohlenmon monoxid & wach schlafrig benommen schlapp kopfschmerz ubel schwind mude kopfweh",
        r"(?:\bco[- ](?:melder|warner|alarm|warnmelder)|monoxid\w*)\b(?=.*(?:\bwach|schlafrig|benommen|schlapp|kopfschmerz|kopfweh|ubel|schwind|mude))",
    ),
    rule(
        "injury",
        "certain",
        "augen lippen wach & auf blau nicht",
        r"\b(?:macht|kriegt) (?:\w+ ){0,2}augen (?:\w+ )?(?:nicht|nimmer) (?:mehr )?auf|\baugen nicht (?:mehr )?auf\b|\bblaue lippen|"
        r"\blippen (?:\w+ ){0,2}blau\b|\b(?:wird|werden) (?:\w+ )?nicht (?:mehr )?wach\b|\b(?:krieg\w*|bekomm\w*) (?:\w+ ){1,3}nicht (?:mehr )?wach\b|"
        r"nicht (?:mehr )?(?:aufzuwecken|wachzukriegen|wach zu (?:kriegen|bekommen))",
    ),
    rule(
        "collapse",
        "certain",
        "gerust balkon mauer dach kran decke wand trummer schutt & unter drunter darunter begraben",
        rf"\b(?:gerust|geruest|baugerust|balkon|mauer|dach|kran|decke|wand)\b(?:\W+\w+){{0,6}}?\W+(?:umgefallen|umgekippt|umgesturzt|runter\w*|"
        rf"abgesturzt|heruntergekommen|herunter\w*|eingesturzt|zusammen\w*|abgebrochen|gekracht)\b(?=.*(?:\b(?:{_WHO}|hand|arm|beine?|fuss)\b(?:\W+\w+){{0,4}}?"
        rf"\W+(?:unter|drunter|darunter)\b|\b(?:unter|drunter|darunter)\b(?:\W+\w+){{0,4}}?\W+(?:{_WHO}|hand|arm|beine?)\b))|"
        rf"\b(?:{_WHO}|hand)\b(?:\W+\w+){{0,3}}?\W+(?:unter|aus) (?:den |dem |einem )?(?:trummern|schutt|gerust|balkon)\b",
    ),
    rule(
        "injury",
        "certain",
        "leiter dach gerust balkon fenster stock treppe & beine & spur fuhl gefuhl beweg",
        r"\b(?:leiter|dach|gerust|balkon|fenster|stock|treppe)\b(?=.*\b(?:gefallen|gesturzt|runtergefallen|abgesturzt|fiel|sturzte)\b)"
        r"(?=.*\b(?:(?:spurt?|fuhlt?|bewegt?)(?: \w+){0,3} beine? (?:\w+ )?nicht|beine? (?:\w+ ){0,2}(?:nicht|nimmer) (?:mehr )?(?:spur\w*|fuhl\w*|beweg\w*)|"
        r"kein gefuhl (?:mehr )?in (?:den|seinen|ihren|meinen|die) beine|spurt? (?:\w+ )?nichts))",
    ),
    rule(
        "accident",
        "certain",
        "unter erfasst uberrollt angefahren mitgeschleift & tram bahn zug bus lkw auto laster wagen roller & fahr mann frau "
        "kind jung madchen person jemand mensch fuss",
        rf"\b{_WHO}\b(?:\W+\w+){{0,5}}?\W+(?:halb )?unter (?:der |die |einer |einem |dem |den |ner )?(?:tram|strassenbahn|bahn|zug|bus|lkw|auto|"
        rf"laster)\b(?!.*\bkatze\b)|\b{_WHO}\b(?:\W+\w+){{0,3}}?\W+(?:von|vom) (?:der |einer |einem |ner )?(?:\w+ )?(?:tram|strassenbahn|bahn|zug|bus|lkw|"
        r"auto|laster|roller|motorrad|wagen)(?: \w+)? (?:erfasst|uberrollt|angefahren|uberfahren|mitgeschleift)",
    ),
    rule(
        "accident",
        "certain",
        "eingeklemmt eingeschlossen komm krieg raus & auto wagen",
        rf"\b(?:{_WHO}|fahrer\w*|ich|wir)\b(?:\W+\w+){{0,4}}?\W+(?:eingeklemmt)\b|\b(?:auto|wagen)\b(?=.*\b(?:baum|uberschlagen|gekracht|leitplanke|"
        r"mauer|pfosten|unfall|kopf)\b)(?=.*\b(?:kommt|komm|kommen|krieg\w*) (?:\w+ ){0,3}nicht (?:mehr )?raus)",
    ),
    rule(
        "violence",
        "certain",
        "tret schlag prugel & boden kopf viert dritt funf mehrere typ gruppe leute",
        r"\b(?:treten|tritt|schlagen|prugeln)\b(?:\W+\w+){0,6}?\W+auf (?:einen|eine|den|die|ihn|nen|sie|jemand\w*)(?: \w+)?(?: \w+)? ?(?:mann|jungen|typ\w*|frau|"
        r"madchen|ein|am boden|ihn|kerl)\b|\b(?:treten|schlagen|prugeln)\b(?=.*\b(?:am boden|auf dem boden|kopf)\b)(?=.*\b(?:zu (?:viert|dritt|funft)|mehrere|"
        r"typen|gruppe|jungs|vier|drei|leute|mann|einen)\b)",
    ),
    rule(
        "domestic",
        "certain",
        "bring umbring tot schlag & schrei hor ruft wein brullt",
        r"\b(?:schrei\w*|hor\w*|ruft|brullt)\b(?=.*(?:du bringst mich um|bring mich nicht um|er bringt (?:mich|sie) um|hor auf (?:mich )?(?:zu )?schlag|lass mich los|"
        r"du schlagst mich))|\ber (?:schlagt|verprugelt) (?:\w+ )?sie\b(?=.*schrei)|\bsie schreit\b(?=.*(?:umbring|bringt sie um|bring\w* (?:sie|mich) um))",
    ),
    rule(
        "fire",
        "certain",
        "mull abfall tonne container matratze karton papier sperrmull & angezund brenn flamm feuer",
        r"\b(?:mull\w*|abfall\w*|\w*tonnen?|container|matratze|karton\w*|altpapier|sperrmull)\b(?=.*\b(?:angezundet|angesteckt|brennt|flammen|feuer|brennen)\b)"
        r"(?=.*\b(?:tur|haustur|eingang|wand|fenster|haus|balkon|fassade|autos?)\b)",
    ),
    rule(
        "explosion",
        "certain",
        "knall schlag & scheibe fenster tur",
        r"\b(?:riesen|riesiger|lauter|gewaltiger|mega|heftiger|grosser) ?(?:knall|schlag)\b(?=.*\b(?:scheiben?|fenster|tur|haustur)\b(?:\W+\w+){0,4}?\W+"
        r"(?:raus|kaputt|zersprungen|geplatzt|weg|strasse|rausgeflogen)\b)|\briesenknall\b(?=.*\b(?:scheiben?|fenster|tur))",
    ),
    rule(
        "missing_child",
        "certain",
        "find seh & sohn tochter kind junge madchen enkel",
        r"\b(?:mein|meine|meinen|unser|unsere|unseren) (?:\w+ ){0,2}(?:sohn|tochter|kind|junge|madchen|enkel\w*|kleine[rn]?)\b(?=.*\b(?:finde?n?|seh\w*) (?:\w+ )?(?:ihn|sie|es) "
        r"(?:\w+ )?nicht)",
    ),
    rule(
        "water",
        "certain",
        "wasser kanal gracht fluss see teich hafen meer & auf sieht seh kopf treib abgetrieb taucht",
        rf"\b{_WHO}\b(?:\W+\w+){{0,6}}?\W+(?:ins|in den|in die|in|im) {_WATER}\b(?=.*(?:(?:kommt|taucht|tauchte|kam) (?:\w+ )?(?:nicht|nimmer) (?:mehr )?(?:wieder )?"
        r"(?:hoch|auf|raus|rauf)|nicht (?:mehr )?zu sehen|(?:seh\w*|sieht) (?:\w+ ){0,2}nicht (?:mehr)?|kopf (?:\w+ )?nicht|untergegangen))|"
        rf"\b{_WHO}\b(?:\W+\w+){{0,6}}?\W+(?:treibt|abgetrieben|treiben)(?: \w+){{0,3}} (?:raus|hinaus|weg|ab|meer)\b",
    ),
    rule(
        "other",
        "certain",
        "auto wagen & baby kind saugling & eingesperrt allein heiss hitze sonne reagiert schwitzt eingeschlossen verschlossen",
        r"\b(?:baby|kind|kleinkind|saugling)\b(?:\W+\w+){0,5}?\W+(?:in|im) (?:einem |dem |diesem |nem )?(?:\w+ )?(?:auto|wagen)\b(?=.*(?:heiss|hitze|sonne|"
        r"reagiert|schwitzt|eingesperrt|eingeschlossen|verschlossen|abgeschlossen))|\b(?:auto|wagen)\b(?=.*\b(?:baby|kleinkind|kind)\b(?:\W+\w+){0,5}?\W+"
        r"(?:eingesperrt|eingeschlossen|allein))(?=.*(?:heiss|hitze|sonne|reagiert|schwitzt))",
    ),
    rule(
        "water",
        "certain",
        "kanal gracht hafen fluss see teich bach & auto wagen bus opa oma kind jemand mann frau rollstuhl elektromobil",
        r"\b(?:auto|wagen|lkw|rollstuhl|kinderwagen|elektromobil|opa|oma|kind|jemand|mann|frau)\b(?: (?:ist"
        r"|gerade|eben|mit|dem|jetzt|rein|wurde|liegt))* (?:in|im) (?:der |die |den |dem |einem "
        r"|einen )?(?:kanal|gracht|hafen|fluss|teich|bach|see)\b(?! (?:landet|fallt|fahrt|sturzt))",
    ),
    rule(
        "collapse",
        "certain",
        "gerust balkon & gekippt abgebrochen abgesturzt umgeweht umgekippt & leut mensch mann kind gehweg drauf arbeiter frau",
        r"\b(?:\w*gerust|balkon)\b(?=.*\b(?:gekippt|abgebrochen|abgesturzt|umgeweht|umgekippt|umgefallen"
        r"|abgerissen)\b)(?=.*\b(?:leuten?|menschen|mann|kind\w*|gehweg|drauf|arbeiter\w*|frau|burgersteig)\b)",
    ),
    rule(
        "suicide",
        "certain",
        "tabletten pillen & zwanzig dreissig vierzig zehn funfzig leer bereit hand",
        r"\b(?:zehn|zwanzig|dreissig|vierzig|funfzig|\d\d) (?:schlaf)?(?:tabletten|pillen)\b(?!.*\b(?:rezept"
        r"|apotheke)\b)(?=.*\b(?:schlecht|angst|genommen|intus|geschluckt|ubel)\b)"
        r"|\bschlaftabletten\b(?=.*\b(?:leer|bereit|in der hand)\b)",
    ),
    rule(
        "violence",
        "certain",
        "treten tritt prugel & sohn bruder freund tot typen jungs manner",
        r"\b(?:treten|prugeln|schlagen) (?:meinen|mein|den|meine|ihn|sie) (?:sohn|bruder|freund|vater|tochter"
        r"|tot)\b|\b(?:treten|prugeln|schlagen) (?:den|ihn|die|sie) tot\b",
    ),
    rule(
        "injury",
        "certain",
        "leiter dach gerust balkon & beine & spur fuhl",
        r"\bvon (?:der|dem|einer|einem) (?:leiter|dach|gerust|balkon)\b(?=.*\bbeine? (?:\w+ )?nicht"
        r"|.*\bspurt? (?:\w+ )?beine? (?:\w+ )?nicht)",
    ),
    rule(
        "injury",
        "certain",
        "wacht wachen & nicht nimmer & auf",
        r"\b(?:wacht|wachen) (?:\w+ )?(?:nicht|nimmer) (?:mehr )?auf\b(?!.*\bwecker)",
    ),
    rule(
        "suicide",
        "certain",
        "gelander brustung & steht klettert sitzt bruck autobahn",
        r"\b(?:steht|klettert|sitzt|stehen)\b(?:\W+\w+){0,3}?\W+(?:auf dem|aufs|ubers|uber das"
        r"|auf der falschen seite vom|hinter dem) (?:\w*brucken)?gelander\b(?=.*bruck)"
        r"|\bauf der falschen seite vom gelander\b|\b(?:steht|sitzt|klettert) (?:\w+ )?(?:auf dem|aufs"
        r"|ubers) bruckengelander",
    ),
)
