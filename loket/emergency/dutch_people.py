"""Dutch rules for despair, violence at home and missing children (pure, data)."""

from loket.emergency.dutch_words import CHILD, FAMILY, MY, WHO
from loket.emergency.rules import rule

PEOPLE = (
    rule("suicide", "certain", "zelfmoord zelfdod suicid", r"\bzelfmoord|\bzelfdod|suicid"),
    rule(
        "suicide",
        "certain",
        "leven",
        r"(?:niet|nie|nooit) (?:meer |"
        r"langer )?(?:willen? )?(?:verder )?(?:te )?leven\b(?! (?:met|naast|in|tussen|op|onder|"
        r"bij))|"
        r"leven (?:niet meer|nie meer) (?:aan|zitten)|ein[dt]e? (?:aan|maken aan) (?:mijn|mn|"
        r"m'n|me|zijn|haar|het) leven|"
        r"geen zin meer in (?:het |t |mijn |m'n )?leven|leven (?:heeft|het|heb) geen (?:zin|"
        r"nut)|leven (?:helemaal )?(?:beu|moe|zat)\b|"
        r"uit het leven stappen|leven niet meer zitten",
    ),
    rule(
        "suicide",
        "certain",
        "dood kant ophang",
        r"\b(?:ik|hij|zij|ze|die) (?:wil|wilt|wou|gaat|ga|wilde) (?:\w+ ){0,3}(?:dood\b(?!e)|"
        r"doodgaan)|"
        r"\b(?:liever|gewoon|maar|was ik) dood\b(?! dier)|wil(?:t|de)? (?:zichzelf|mezelf|"
        r"mijzelf|me eigen) (?:\w+ ){0,2}(?:doden|dood)|"
        r"(?:zichzelf|zich|mezelf|mijzelf|mij|me eigen|z'n eigen) (?:zelf )?(?:van kant|"
        r"van het leven|ophangen|op te hangen|verhangen)",
    ),
    rule(
        "suicide",
        "certain",
        "eind",
        r"\b(?:ik|hij|ze|zij|vriend|vriendin|man|vrouw|zoon|"
        r"dochter)\b(?:\W+\w+){0,3}\W+er(?:\W+\w+){0,2}\W+(?:een? |n )?ein[dt]e? (?:aan|an)|"
        r"\ber een ein[dt]e? aan (?:maken|te maken|wil maken) (?:met|aan) (?:alles|mijn leven)",
    ),
    rule(
        "suicide",
        "certain",
        "spring",
        r"\b(?:wil|wilt|gaat|ga|dreigt|staat|op het punt)\b(?:\W+(?!erop|trampoline|kussen)\w+){0,8}\W+(?:springe?n?\b|"
        r"te springe?n?\b)|"
        r"(?:rand|dak|brug|flat|viaduct|reling|balkon|spoor)\b(?:\W+\w+){0,6}\W+(?:springe?n?|"
        r"te springe?n?)\b(?! in)|"
        r"voor de (?:trein|tram|metro|bus) (?:te )?(?:spring|gesprongen)",
    ),
    rule(
        "suicide",
        "certain",
        "spoor rails zijn mezelf zitten afscheid uitweg",
        r"(?:wil|wou) (?:er |hier )?(?:niet|nie) meer (?:zijn|bestaan|wakker worden)|"
        r"zie het (?:leven )?niet meer zitten|zie (?:het )?geen uitweg|op (?:het|"
        r"t) spoor\b(?! (?:in|is|was|aan))(?=.*(?:zit|staat|lig|loopt|man|vrouw|iemand|meisje|"
        r"jongen))|op de rails|doe (?:mezelf|mijzelf|me eigen) (?:\w+ )?(?:iets|wat) aan|"
        r"(?:afscheidsbrief|afscheidsbericht)|(?:man|vrouw|iemand|meisje|jongen|"
        r"persoon)\b.{0,20}\bop het spoor",
    ),
    rule(
        "suicide",
        "possible",
        "rand reling polsen pillen snijd",
        r"\b" + WHO + r"\b(?:\W+\w+){0,6}\W+(?:op|over) de (?:rand|reling) van|polsen (?:door|open)|"
        # Pills that lie about somewhere, or with needles, are litter.
        r"(?<!ligt )(?<!liggen )(?<!lagen )(?:strip|veel|hele|alle|doos|pot|te veel)(?:\W+\w+){0,2}\W+pillen\b"
        r"(?! (?:en|of) (?:\w+ )?(?:spuit|naald|injectie|wiet|zakjes|joints))"
        r"(?!.*(?:gevonden|op straat|op de stoep|in (?:de|het) (?:bosjes|struiken|speeltuin|zandbak|park|gras)))|"
        r"pillen (?:geslikt|"
        r"genomen|ingenomen)|"
        r"(?:snijdt|snijd|snij) (?:zich|zichzelf|mezelf|mijzelf|me eigen)",
    ),
    rule(
        "domestic",
        "certain",
        "huiselijk kindermish partnergeweld eerwraak",
        r"huiselijk geweld|kindermishandeling|partnergeweld|eerwraak|huiselijkgeweld",
    ),
    rule(
        "domestic",
        "certain",
        "slaat sloeg slaan schopt trapt stompt mept ramt mishandel bedreig wurg geslagen in_elkaar vermoord opgesloten pijn "
        "gewelddadig agressief",
        r"\b" + MY + r" (?:\w+ )?" + FAMILY + r"\b(?:\W+(?!met de deu)\w+){0,4}?\W+"
        r"(?:(?:slaat|sloeg|slaan|schopt|schopte|trapt|stompt|mept|"
        r"ramt) (?!met (?:de )?deur)(?:mij|me|m|ons|hem|haar|de kinder\w*|mijn|m'n|"
        r"mn|zijn|zn|z'n|haar|d'r|het kind|weer|al|steeds|elke|iedere|erop|in)\b|mishandel\w*|"
        r"bedreig\w* (?:mij|me|ons|haar)|wurg\w*|"
        r"geslagen|in elkaar|vermoord\w*|opgesloten|doet (?:mij|me|ons|haar|hem) pijn|"
        r"gewelddadig|agressief)",
    ),
    rule(
        "domestic",
        "certain",
        "thuis huis bang kind vrouw moeder & geslagen mishandel bedreig opgesloten durf bang slaa slat schopt trapt",
        r"thuis (?:\w+ ){0,3}(?:geslagen|mishandel\w+|bedreigd|opgesloten)|(?:geslagen|"
        r"mishandeld|bedreigd) (?:thuis|door m\w+ (?:man|ex|vriend|vader))|"
        r"durf (?:niet|nie) (?:meer )?(?:naar huis|thuis|terug naar)|bang (?:voor|van) (?:mijn|"
        r"mn|m'n|me) (?:\w+ )?" + FAMILY + r"\b|"
        r"\b(?:kind|kinderen|kindje|baby|vrouw|moeder|meisje)\b(?:\W+\w+){0,3}\W+(?:mishandeld|"
        r"geslagen)\b|"
        r"\b(?:slaat|slaan|slat|mishandelt|mishandelen|schopt|trapt) (?:\w+ ){0,2}(?:zijn|zn|"
        r"z'n|hun|haar|d'r) (?:eigen )?(?:vrouw|kind\w*|vriendin|man|moeder|dochter\w*|zoon\w*|"
        r"baby)",
    ),
    rule(
        "domestic",
        "certain",
        "vermoord doodsla mishandel bedreig wurg slaa schopt",
        r"\b(?:mijn|m'n|mn|me) (?:ex|man|vriend|vader|stiefvader|exman|ex-man|"
        r"partner)\b.{0,60}\b(?:vermoord\w*|doodslaan|mishandel\w*|bedreig\w*|wurg\w*|slaan|"
        r"slaat)\b|\b(?:hij|man|buurman|vader) (?:\w+ ){0,2}(?:slaat|mishandelt|mishandeld|"
        r"schopt) (?:haar|zijn (?:kind\w*|vrouw|vriendin)|z'n \w+|de kinderen|hun kind\w*)\b",
    ),
    rule(
        "missing_child",
        "certain",
        "vermist kwijt weg zoek verdwen vind meegenomen ontvoer spoorloos thuisgekomen & kind zoon dochter peuter "
        "kleuter meisje jongetje klein baby dreumes broertje zusje neefje nichtje jongen jochie",
        r"\b" + CHILD + r"\b(?! fiets)(?:\W+(?!paspoort|pas|fiets|id|tas|sleutel|telefoon|zijn|haar|school|"
        r"bord)\w+){0,6}?\W+"
        r"(?:(?:is|wordt|al|sinds|raak) (?:(?!paspoort|pas\b|fiets|id\b|tas\b|sleutel|telefoon|jas\b|step\b|knuffel|\w*bord\b)\w+ ){0,3}?(?:vermist|weg(?! van (?:die|dat|deze))|kwijt|zoek|verdwenen|"
        r"weggelopen|ontvoerd|meegenomen)\b|vermist\b|zoekgeraakt|"
        r"weggelopen|kwijtgeraakt|kwijt\b|spoorloos|ontvoerd|meegenomen|(?:nergens|niet|"
        r"nie) (?:meer )?(?:te )?(?:vinden|terug)|niet thuisgekomen)",
    ),
    rule(
        "missing_child",
        "certain",
        "kwijt vermist amber vind",
        r"\b(?:ben|zijn|raakte?n?) (?:ik |we |wij )?(?:\w+ ){0,2}?(?:mijn|mn|m'n|me|ons|onze|ze|"
        r"een) (?:\w+ )?" + CHILD + r"(?: van \w+(?: jaar)?)? (?:\w+ ){0,4}?(?:kwijt|uit het oog)|"
        r"vermist(?:e)? (?:kind|meisje|jongetje|jongen|peuter|kleuter)|amber alert|"
        r"(?:vind|zoek|zie) (?:\w+ )?(?:mijn|mn|m'n|me|ons) (?:\w+ )?" + CHILD + r" (?:nergens|niet|overal)",
    ),
    rule(
        "missing_child",
        "certain",
        "thuisgekomen thuis weggelopen opdagen teruggekomen",
        r"\b" + CHILD + r"\b.{0,40}\b(?:niet|nie) (?:thuis ?gekomen|teruggekomen|aangekomen op school|"
        r"komen opdagen)|\b" + CHILD + r"\b.{0,30}\bweggelopen",
    ),
)
