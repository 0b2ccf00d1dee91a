"""Dutch rules for people hurt or ill, told by what is seen of them (pure, data).

Most want several signs in one text, in any order: who, what happened, and what it did. One sign alone is everyday talk.
"""

from typing import Final

from loket.emergency.dutch_words import WHO
from loket.emergency.rules import Level, Rule, rule

_ROLES: Final = (
    r"deelnem\w+|\w*loper|\w*loopster|renner|wielrenner|schaats(?:er|ster)\w*|verkoper|verkoopster|koerier|\w*bezorg\w+|klimmer|"
    r"vent|knul|knaap|jochie|gozer|gastje|klant|leerling|juf|meester|chauffeur|monteur|schilder|dakdekker|glazenwasser|boer|"
    r"boerin|speler|speelster|keeper|passagiers?|bezoekers?|badgast|toerist|vrijwilliger|postbode|clienten?|client|patient|ruiter|amazone|"
    r"bouwvakkers?|werkman|werknemer|leerjongen|automobilist|wandelaars?|fietsers?|roeiers?|zwemmers?|\w+(?:moeder|vader|zoon|"
    r"dochter|man|vrouw|jongen|meisje)|kleinkind|tweeling|inzittenden?|uitvoerder|hovenier|kindjes|kinderen|(?:mijn|onze) kleine"
)
ONE: Final = rf"\b(?:{WHO}|{_ROLES})\b"
THEY: Final = rf"(?:{ONE}|\b(?:hij|zij|ze|hem|haar|die|ik|we|ie)\b)"
_SUDDEN: Final = r"\b(?:ineens|opeens|plots\w*|zomaar|sinds (?:vanochtend|vanmorgen|net|een uur)|zonet|net|nu)\b"
LIMB: Final = (
    r"\b(?:\w*arme?n?|\w*hand(?:en)?|handje|\w*be(?:en|nen)|beentje|voet(?:en)?|\w*vingers?|duim|mouw|haren)\b"
)
_SKIN: Final = r"(?:be(?:en|nen)|beentjes|arme?n?|armpje|armpjes|gezicht|gezichtje|buik|buikje|borst|hand(?:en)?|handje|rug|schouder\w*|hoofd|lijf|nek|voet(?:en)?)"
_OVER: Final = (
    r"\b(?:niemand (?:is |was |raakte? )?(?:gewond|geraakt|verwond)|ongedeerd|geen gewonden|gelukkig (?:niemand|geen|niks|niets)|"
    r"niks aan de hand|loos alarm|valt (?:wel |reuze )?mee|oefening\w*|oefenen|cursus\w*|training\w*|toneel\w*|theater|film|serie|game|"
    r"haha\w*|lol|grapje|geintje|vorig jaar|vorige (?:week|maand|zomer|winter)(?! (?:al )?(?:over|van|om|voor) (?:\w+ )?(?:schreef|appte|belde|meldde|mailde))|afgelopen (?:zomer|winter|jaar)|(?:jaar|jaren|maanden|"
    r"weken) (?:geleden|terug)|destijds|folder|voorlichting|inmiddels|weer thuis|genezen|hersteld|(?:veel dank|bedankt|dank) voor|"
    r"wat als|stel dat|voordat (?:er|iemand)|straks|pop|etalagepop|standbeeld|schilderij|droom\w*|gedroomd)\b"
)


def signs(kind: str, level: Level, stems: str, *signs: str, unless: str = "") -> Rule:
    """A rule that wants all signs in one text, whichever comes first, and nothing that calls it off."""
    looks = "".join(rf"(?=.*(?:{sign}))" for sign in signs)
    return rule(kind, level, stems, rf"(?s)^{looks}", _OVER, *([unless] if unless else []))


NO_ANSWER: Final = (
    r"(?:geen (?:antwoord|kik|reactie|teken van leven|beweging)\b|(?:zegt|antwoord\w*|reageert?|beweegt|doet|praat|verroert)"
    r"(?: \w+){0,4} (?:niet|nie|niks|niets|nergens)\b|(?:niks|niets) terug\b|\bniemand (?:\w+ )?(?:reageert|beweegt|antwoordt|komt eruit))"
)
SIGNS_BODY: Final = (
    signs(
        "injury",
        "certain",
        "geen niet nie niks niets nergens & schud knijp tik slap ogen grond vloer bank bed bad stoel stoep trap onderaan wang",
        ONE,
        NO_ANSWER,
        r"\b(?:schud\w*|knijp\w*|geknepen|slap|(?:rollen|draaien|draait) weg|weggedraaid|wang|op de (?:grond|vloer|stoep|tegels|wc|mat)|in bad|onder ?aan de trap|voorover)\b",
        unless=r"gemeente|van (?:jullie|u)\b|nooit|melding|mail|brief|lamp|lantaarn|liftdeur|bel\b|klacht|hond\b|kat\b|vogel|eend|egel|sta(?:at|an) op\b",
    ),
    signs(
        "injury",
        "certain",
        "ogen oogjes & weg wit achter boven",
        THEY,
        r"\b(?:ogen|oogjes)\b(?: \w+){0,4} (?:weg ?gedraaid|(?:draaien|rollen|rolden|draaiden)(?: \w+)? (?:weg|naar (?:achter\w*|boven)))|(?:draaien|rollen|"
        r"draaiden|rolden) (?:\w+ ){0,2}(?:ogen|oogjes) (?:weg|naar (?:achter\w*|boven))|(?:alleen|enkel) (?:nog )?(?:het |t )?(?:wit|oogwit) (?:van|in) (?:\w+ )?(?:ogen|oogjes)",
    ),
    signs(
        "injury",
        "certain",
        "blauw paars grauw grijs lijkbleek lijkwit spierwit krijtwit asgrauw ijskoud steenkoud onderkoeld koud & lig zweet klam slap adem lippen trap hijg hap vloer grond bed snak",
        rf"(?:{ONE}|\b(?:hij|zij|ze)\b)",
        r"\b(?:(?:ziet|is|wordt|werd|zo|helemaal|al|heel|ligt) (?:\w+ ){0,3}?(?:blauw\w*|paars|grauw|grijs|asgrauw|lijkbleek|lijkwit|spierwit|krijtwit|ijskoud|ijs ?koud|steenkoud|"
        r"onderkoeld)|(?:ijskoud|steenkoud|onderkoeld|asgrauw|lijkbleek))\b",
        r"\b(?:onder ?aan de trap|op de (?:grond|vloer|stoep|tegels|wc)|klam\w*|badend in het zweet|slap|ademt|hijgt|hapt|snakt|lippen|lig(?:t|gen) (?:al|hier|daar|naast|buiten|in de (?:tuin|sneeuw|kou|berm)))\b",
        unless=r"\b(?:tussenwoning|woning|huis|kachel|verwarming|douche|zwembad|radiator|school|stikstof|verf\w*|haar|zak|vogel\w*|duif|kat|poes|hond|egel|eend|zwaan) (?:is|zijn|was)\b|container|lamp|paal|duif|hond\b|kat\b|egel|vogel",
    ),
    signs(
        "injury",
        "certain",
        "schuim schok trekt trekk stuip verkramp schudt trilt verstijf & mond lippen grond vloer lichaam lijf wit ogen armen benen bewus wakker bed tong",
        THEY,
        r"\b(?:schuim\w*(?: \w+){0,3} (?:mond|mondje|lippen|mondhoeken)|(?:schokt|schokken|schokkende|stuip\w*|verkrampt|schudt|trekkingen|trekt|koortsstuip\w*)"
        r"(?: \w+){0,4} (?:grond|vloer|lichaam|lijf|lijfje|armen|benen|armpjes|beentjes|bed|ogen)|(?:lichaam|lijf|lijfje|armen en benen|armpjes|beentjes) (?:\w+ ){0,3}(?:schokt|schokken|schudt|verkrampt|verstijft))",
        unless=r"hond\b|kat\b|sloot|gracht|water\b|fontein|vogel|stuipen op het lijf",
    ),
    signs(
        "injury",
        "certain",
        "mond gezicht lip helft wang & hangt hang lalt brabbel tong woord praat arm hand verstaan slap scheef",
        r"\b(?:mond(?:hoek\w*)?|gezicht|gelaat|\w*lip|helft|wang)\b(?: \w+){0,6} (?:hangt?|hing|zakt|scheef|slap|afhangt|verlamd)\b|(?:hangt|hing)(?: \w+){0,4} (?:mond(?:hoek)?|wang|helft|gezicht|\w*kant van (?:zijn|haar) gezicht)\b|\b(?:linker|rechter) ?(?:kant|helft)\b(?: \w+){0,5} (?:hangt|slap|niet|nie|verlamd)",
        rf"\b(?:lalt|brabbelt|dubbele tong|woorden|praten|praat\w*|spreekt|wartaal|verstaan\w*|onverstaanbaar|koeterwaals|krachteloos|lopen)\b|{LIMB}|{_SUDDEN}",
        rf"(?:{THEY}|\b(?:zijn|haar|mijn|m'n)\b)",
        unless=r"lamp|vlag|tak\b|takken|bord\b|masker|graffiti|poster",
    ),
    signs(
        "injury",
        "certain",
        "lalt brabbel tong woord praat wartaal arm hand been & omhoog optil kracht verstaan slap uitspre gevoel tintel doof",
        ONE,
        r"\b(?:lalt|brabbelt|met (?:een )?dubbele tong|komt? niet uit (?:zijn|haar|z'n) woorden|woorden (?:niet|door elkaar)|wartaal|onverstaanbaar|praat\w*(?: \w+){0,3} (?:raar|vreemd|gek|niet|onduidelijk)|niet (?:meer )?(?:te )?verstaan|uitspreken)\b",
        rf"{LIMB}(?: \w+){{0,5}} (?:omhoog|optillen|krachteloos|slap|kracht|gevoel|doof|vast\w*|mee|niet|nie|lam|verlamd)\b|(?:tilt|til|geen kracht|gevoelloos)\b",
        unless=r"wethouder|medewerker|ambtenaar|gemeente|telefoon",
    ),
    signs(
        "injury",
        "certain",
        "borst & arm kaak rug schouder zweet misselijk klam grauw tintel duw gedrukt geduwd gepompt pompen drukken knie hart",
        r"\b(?:(?:druk\w*|pijn|band|beklem\w*|olifant|knel\w*|zwaar\w*|strak\w*|steken|gewicht|knijp\w*)(?: \w+){0,5} borst(?:kas)?|borst(?:kas)?(?: \w+){0,5} (?:beklem\w*|knel\w*|drukt|pijn|knijpt))\b",
        r"\b(?:\w*arm|\w*armen|kaak|kaken|schouderbla\w+|schouders?|zweet\w*|zweten|misselijk|klam|grauw|tintel\w*|uitstral\w*|straalt)\b",
        unless=r"reiger|vogel|borstel",
    ),
    signs(
        "injury",
        "certain",
        "borst hartmassage mond-op-mond mond_op_mond masser & duw druk pomp geduwd gedrukt gepompt massage masser beadem mond",
        r"(?:op (?:zijn|haar|z'n|d'r|de|z|hun) borst\w*(?: \w+){0,3} (?:geduwd|gedrukt|gepompt|duwen|drukken|pompen|staan)|(?:duwt|duwen|drukt|drukken|pompt|pompen|geduwd|gedrukt)(?: \w+){0,3} op (?:zijn|haar|z'n|d'r|de|een) borst|hartmassage|mond[- ]op[- ]mond|hart (?:aan het )?masse\w+)",
        unless=r"cursus|les\b|leren|poppen|knop",
    ),
    signs(
        "injury",
        "certain",
        "aed & snel _nu gauw meteen direct spoed haast",
        r"\baed\b",
        r"\b(?:waar|welke|dichts\w*|dichtbij|code|hangt|heb|nodig|is er)\b",
        r"\b(?:snel|nu|gauw|meteen|direct|spoed|haast)\b",
        unless=r"kast\w* (?:is|staat|hangt)|kapot|batterij|wijk|vereniging|aanvragen|plaatsen|geplaatst|ophangen|subsidie|onderhoud|gestolen",
    ),
    signs(
        "injury",
        "certain",
        "epipen galbult bulten uitslag dik opgezet opgezwol & keel adem lucht benauwd piep hees slik nodig geen vind hoes",
        THEY,
        r"\b(?:epi-?pen|galbult\w*|bulten|uitslag|(?:dikke|opgezette|opgezwollen) (?:tong|lippen|keel|ogen|gezicht)|(?:tong|lippen|lip|keel|gezicht)(?: \w+){0,4} (?:dik|opgezet|opgezwollen|dikker))\b",
        r"\b(?:keel|adem\w*|geen lucht|naar lucht|benauwd\w*|piept|hees|slikken|(?:epi-?pen) (?:\w+ ){0,3}(?:niet|leeg|thuis|nodig|kwijt|over datum)|(?:geen|zonder) epi-?pen)\b",
        unless=r"eikenprocessie|processierups\w*(?!.*(?:keel|adem|lucht))|subsidie|vergoed",
    ),
    signs(
        "injury",
        "certain",
        "bloed helderrood slagader & spuit guts blijf stelp stop golven straal pomp houdt doorweekt doordrenkt doorlekt benen weken zwanger uit_me",
        r"(?:\bbloed\w*(?: \w+){0,4} (?:spuit\w*|gutst|gutsen|stelpen|stopt niet|stoppen|met golven|(?:in|met) (?:een )?straal|pompt|houdt niet op)|bloed\w* blijft (?:maar )?(?:komen|lopen|stromen|spuiten|gutsen|druipen|sijpelen|door)|(?:spuit\w*|gutst)(?: \w+){0,3} bloed|"
        r"(?:doorweekt|doordrenkt|doorgelekt|doorlekt|vol)(?: \w+){0,3} bloed\b|\b(?:weken|zwanger\w*|hoogzwanger)\b.*\b(?:bloed\w*|helderrood|vloei\w*)\b|\b(?:bloed|helderrood|stolsels)\b.*\b(?:weken zwanger|zwanger|tussen (?:mijn|haar) benen|uit (?:me|mij|haar)\b))",
        unless=r"kleur|verf|neus(?! (?:en|stopt))|bloedspuit|donor|tampon|geen spuit|spuit met (?!golven|kracht)|bloedprik\w*|bloedonderzoek|bloedgroep|spuitje|spuiten (?:met|en|vol)",
    ),
    signs(
        "injury",
        "certain",
        "doek laken verband handdoek trui shirt lap & doorweekt doordrenkt rood doorlekt doorgelekt wond snee hap jaap",
        r"\b(?:\w*doek\w*|laken\w*|\w*verband\w*|trui|shirt|lappen?)\b(?: \w+){0,6} (?:doorweekt|doordrenkt|rood|doorlekt|doorgelekt|doorheen|drijfnat)\b|\b(?:doorweekte|doordrenkte|rode|(?:derde|vierde|vijfde|zoveelste)) (?:\w*doek|laken|verband|shirt)\b",
        r"\b(?:wond|snee|sneetje|jaap|gat in|gesneden|bloed\w*|hoofdwond|zaag\w*|mes|slijptol|glas)\b",
        rf"(?:{ONE}|{LIMB}|\b(?:hij|zij|ze)\b)",
    ),
    signs(
        "injury",
        "certain",
        "vinger hand teen voet duim been arm bot oog & eraf eraan afgehakt afgezaagd zat_ bungel velletje kwijt afgerukt afgesneden af_ zaten bot_ tevoorschijn steekt weg_",
        r"(?:\b(?:vinger\w*|duim|handje?|tenen?|voet|onderarm|been|arm)\b(?: \w+){0,5} (?:eraf|er (?:half|helemaal|bijna|compleet) af|afgehakt|afgezaagd|afgerukt|afgesneden|aan een (?:velletje|draadje))\b|waar (?:zijn|haar|z'n) (?:hand|vingers?|voet|been|arm) (?:zat|zaten|was)\b|\bbot (?:\w+ ){0,3}(?:eruit|door (?:de|zijn|haar) (?:huid|vel)|tevoorschijn)|tot op het bot\b)",
        rf"(?:{THEY}|\b(?:zijn|haar|mijn|m'n)\b)",
        unless=r"standbeeld|beeld\b|rekening|bezuinig|klaar met|bevroren|koud tot|pop\b",
    ),
    signs(
        "injury",
        "certain",
        "keel luchtpijp & vast schiet geschoten zit hoest hap blauw rood stuk praten grijp geluid",
        THEY,
        r"\b(?:(?:zit|zitten|vast|klem|schiet|geschoten|blijft|bleef)(?: \w+){0,5} (?:keel|keeltje|luchtpijp)|(?:keel|keeltje|luchtpijp)(?: \w+){0,3} (?:vast|geschoten|geschiet|klem|zitten)|grijpt (?:\w+ )?naar (?:\w+ )?keel)",
        r"\b(?:hoest\w*|blauw|paars|rood|geen geluid|kan niet (?:meer )?(?:praten|ademen)|kokhals\w*|stuk|stukje|druif|snoep\w*|knikker|worst\w*|vlees|appel|munt\w*|noot|nootje|dop|dopje|lego\w*|ballon\w*|bot|botje|graat|grijpt|\w*bal)\b",
        unless=r"brok in|strot uit|de keel uit|keelpijn|verkouden",
    ),
    signs(
        "injury",
        "certain",
        "hoofdje pers navelstreng kindje baby vliezen vruchtwater ween & komt zie voel moet neemt drang om_de auto taxi achterbank eruit nek lift loopt groen",
        r"(?:\bhoofdje (?:\w+ ){0,3}(?:al|komt|staat|zien|zichtbaar|eruit)|\b(?:zie|zien|voel|voelt) (?:\w+ ){0,3}hoofdje|persdrang|perswee\w*|\b(?:moet|wil|gaat|begint te|aan het) (?:\w+ ){0,2}persen\b|\bnavelstreng|\b(?:baby|kindje|kind) (?:komt|is) (?:\w+ ){0,2}(?:eruit|nu\b|eraan|er al|geboren in)|\bvruchtwater (?:\w+ ){0,3}(?:groen|loopt|bloed)|\bween\b(?=.*(?:om de|minuten|verloskundige|niet op|auto|lift)))",
        unless=r"afvalpers|kliko|gerecht\w*|container|opvang|geboorteaangifte|aangifte|kaartje|straatfeest|kamer",
    ),
    signs(
        "injury",
        "certain",
        "ghb coke cocaine heroine keta xtc mdma 3mmc drugs speed fentanyl pil gezopen gedronken spuit methadon & out_ weg wakker reageer adem blauw schok lig snurk heet zweet slap kots",
        THEY,
        r"\b(?:ghb|g\b(?= genomen)|coke|cocaine|heroine|keta\w*|xtc|mdma|3-?mmc|drugs|speed|fentanyl|methadon|te ?veel (?:gedronken|gezopen)|\w*pil(?:len)?|(?:spuit|naald) (?:\w+ ){0,2}in (?:zijn|haar|z'n) arm)\b",
        rf"(?:\b(?:(?:gaat|ging|is|ligt|helemaal) out|(?:niet|nie|moeilijk) (?:meer )?wakker|(?:snurkt|rochelt|reutelt)|{NO_ANSWER}|ademt|ademen|blauw(?:e lippen)?(?! \w*(?:bank|zak|auto|deur|fiets|jas|bord))|(?:schokt|stuip\w*)|gloeiend heet|kookt|stikt|in (?:zijn|haar) (?:eigen )?(?:braaksel|kots))\b)",
        unless=r"dealer\w*|dealen|handel\w*|verkop\w+|zakjes|overlast|rommel|blauwe? (?:zak|auto|deur)|klacht|hangjongeren",
    ),
    signs(
        "injury",
        "certain",
        "kokend heet hete gloeiend frituur teer waterkoker theepot soep & over heen vellen blaren vel huid",
        r"(?:\b(?:kokend\w*|gloeiend\w*|heet|hete) (?:\w+ )?(?:water|thee|\w*vet|\w*olie|soep|koffie|jus|melk|pan|teer|saus|chocolademelk|stoom)\b|frituurvet|waterkoker|theepot|hete thee|pan (?:soep|kokend))",
        rf"(?:(?:over|op|in|tegen)(?: \w+)? (?:zijn|haar|z'n|d'r|mijn|m'n|de|hun) (?:hele |linker|rechter|blote )*{_SKIN}\b|over (?:zich|hem|haar|me|mij) (?:heen|gekregen|uit|gevallen|getrokken)|\bvellen\b|\bblaren\b|(?:vel|huid) (?:\w+ ){{0,3}}(?:los|eraf|hangt))",
        unless=r"glad|gladheid|asfalt\w*|lekt|leiding|plein|gevel",
    ),
    signs(
        "injury",
        "certain",
        "suiker diabe insuline hypo_ hypo glucose glucagon & wartaal slap zweet bibber trilt reageer wakker suf weg verward laag bewus slik raar klam aansp",
        THEY,
        r"\b(?:suiker(?:s|ziekte|patient\w*)?|diabe\w+|insuline|hypo|bloedsuiker\w*|glucagon)\b",
        r"\b(?:wartaal|slap|zweet\w*|klam|bibbert|(?:niet|nie|moeilijk) (?:meer )?(?:wakker|bij|aanspreekbaar)|reageert (?:\w+ ){0,2}(?:niet|nauwelijks|amper)|suf|zakt weg|valt weg|verward|warrig|te laag|slikt niet|agressief en)\b",
        unless=r"suikerfeest|wmo|vergoeding|hulpmiddel|naalden\w*|container|spreekuur",
    ),
    signs(
        "injury",
        "certain",
        "oog oogje ogen & splinter spijker glas metaal steen vishaak loog bijtend kalk cement ontstopper zuur komt prik pijl gespoten gekregen gespat vuurpijl",
        r"(?:\b(?:splinter|spijker|glas|glasscherf|metaal\w*|staal\w*|steen|steentje|vishaak\w*|loog|bijtend\w*|kalk|cement|ontstopper|\w*zuur|pijl|pijltje|vuurpijl|tak|schroef|potlood|\w*middel|lijm)\b(?: \w+){0,8} (?:in|tegen|op|uit) (?:\w+ )?(?:\w*oog|ogen|oogje)\b|"
        r"\b(?:oog|oogje|ogen)\b(?: \w+){0,4} (?:splinter|spijker|vishaak|loog|bijtend\w*|ontstopper|\w*zuur|vuurpijl|glas)\b)",
        r"\b(?:komt|loopt|prikt|brandt|ziet|zien|open|gespat|gekregen|gespoten|zit|steekt|gekomen|spoelen|gevlogen|dicht|bloed\w*|pijn)\b",
        unless=r"doorn|ooghoogte|in het oog (?:springend|houden|lopend)|oogje|met het oog|op het oog|uit het oog",
    ),
)
"""Rules for what is seen of a hurt or ill body."""
