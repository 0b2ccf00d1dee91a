"""Dutch rules for fire, gas, electricity, collapse and calls for help (pure, data)."""

from loket.emergency.dutch_words import BUILDING
from loket.emergency.rules import rule

DANGERS = (
    rule(
        "electrocution",
        "certain",
        "electro elektro geelek schok stroom spanning",
        r"[eg]?e?le[ck]+tro[ck]u\w*|stroom ?(?:schok|stoot)|(?:kreeg|krijg|krijgt|gekregen|"
        r"voelde|gehad|kreech) (?:\w+ ){0,5}?schok(?:je|ken)?\b|schok (?:\w+ ){0,5}?(?:gekregen|"
        r"gehad|kreeg)\b(?! (?:van de rekening|toen))|"
        r"(?:staat|lijkt|staan|is|onder) (?:\w+ ){0,3}?onder (?:stroom|spanning)|"
        r"schrikdraad .{0,20}kind",
    ),
    rule(
        "electrocution",
        "certain",
        "meterkast stopcontact elektr stroom kortsl vonk schakelkast groepenkast",
        r"\bwater\b(?:\W+\w+){0,8}?\W+(?:meterkast|stopcontact\w*|elektra|elektriciteit\w*|"
        r"stroom|stroomkast|groepenkast|lampen)\b(?! (?:paal|valt))|"
        r"(?:meterkast|stopcontact\w*|elektrici\w+|stroomkast\w*|groepenkast|"
        r"schakelkast)\b(?:\W+\w+){0,8}?\W+(?:water|nat|lekt|lekkage|vonk\w*|rook\w*|knettert|"
        r"gesmolten|smelt|knalt|brand\w*)\b|"
        r"\bvonk(?:t|en|te|je|jes)?\b(?!.*(?:bbq|vuurkorf))|kortsluiting",
    ),
    rule(
        "electrocution",
        "certain",
        "schok stroom",
        r"(?:geeft|geven|gaf|krijgt|krijg|kregen|kreeg) (?:\w+ ){0,3}(?:schok|schokken|"
        r"stroom)\b(?=.*(?:aanra|aan raak|raak|pakt|voel|paal|hek|lantaarn|kast))|"
        r"\bstroom (?:op|onder)\b(?=.*(?:hek|paal|lantaarn|kast|metaal))",
    ),
    rule(
        "electrocution",
        "possible",
        "stroom hoogspanning elektr bovenleiding kabel",
        r"(?:stroom|hoogspannings?|elektriciteits?|elektra|bovenleiding)[- ]?(?:draad|draden|"
        r"kabels?|leiding|lijn)?\b(?:\W+\w+){0,6}?\W+(?:los|hangt|hangen|ligt|liggen|bloot|"
        r"blote|geraakt|gebroken|gevallen|naar beneden|doorgesneden)\b(?=.*(?:straat|stoep|"
        r"grond|weg|water|kind|tuin|fietspad|dak|auto))|"
        r"blo(?:te|ot\w*) (?:stroom|elektriciteits?)\w*",
    ),
    rule(
        "gas",
        "certain",
        "gaslucht gas_lucht gasle gas_le gasgeur gas_geur gasstank gas_stank koolmono monoxide melder alarm vergiftiging",
        r"gas ?(?:lucht|lek\w*|geur|stank)|koolmono\w*|monoxide|\bco[- ]?(?:melder|alarm|" r"vergiftiging)",
    ),
    rule(
        "gas",
        "certain",
        "gas",
        r"(?:ruik\w*|ruiken|rook|stink\w*|stank|lucht|luchtje|geur|meur\w*|"
        r"riek\w*)(?:\W+\w+){0,6}?\W+(?:aard)?gas\b|"
        r"\b(?:aard)?gas\b(?:\W+\w+){0,4}?\W+(?:te ruiken|ruik\w*|stink\w*|lek\w*|lekt|"
        r"ontsnap\w*|lucht|sis\w*|stroomt|vrij|geroken)\b|"
        r"gas ?(?:leiding|buis|pijp|kraan|fles|flessen|"
        r"aansluiting)\b(?:\W+\w+){0,6}?\W+(?:geraakt|lek\w*|stuk|sis\w*|gebroken|gesprongen|"
        r"open|kapot\w*|doorgesneden|brand\w*|ontplof\w*)|"
        r"(?:geraakt|kapot\w*|lek\w*|gebroken|sis\w*|open)\b(?:\W+\w+){0,4}?\W+gas(?:leiding|"
        r"buis|pijp|kraan)",
    ),
    rule(
        "gas",
        "certain",
        "gazl gaz_ gastl gaslug gas_lug gazg gazs",
        r"\bgaz ?(?:lu(?:ch|g)t\w*|lek\w*|geur|stank)|\bgastlucht|\bgas ?lugt\w*",
    ),
    rule(
        "gas",
        "possible",
        "eieren eiere ",
        r"rott?e? ?eiere?n?\b(?!.*(?:riool|put|kolk|sloot|vijver|gracht|water|singel|"
        r"container))(?<!riool)(?=.*(?:huis|hal|keuken|flat|portiek|binnen|gas|meterkast|trap))",
    ),
    rule("explosion", "certain", "explo ontplof geexplo", r"\bge?explo\w*|\bexplosi(?:e|es)\b|ontplof\w*"),
    rule(
        "explosion",
        "possible",
        "bom granaat pakket plofkraak",
        r"\b(?:bom|handgranaat|granaat|bommelding|explosief|plofkraak)\b|verdacht (?:pakket\w*|" r"koffer|tas)",
    ),
    rule(
        "collapse",
        "certain",
        "stort inst bedolven puin bezw neerg gestort",
        r"\b" + BUILDING + r"\b(?:\W+\w+){0,5}?\W+(?:ingestort|neergestort|stort(?:te)? (?:\w+ )?in\b|instort\w*|"
        r"bezweken|ineengestort|aan het instorten|op instorten)|"
        r"(?:stort(?:te)? (?:\w+ ){0,4}?in\b|ingestort)(?=.*(?:"
        + BUILDING
        + r"))|bedolven|onder (?:het )?puin|(?:vliegtuig|helikopter)\w* (?:\w+ ){0,3}(?:neer)?gestort",
    ),
    rule(
        "collapse",
        "certain",
        "beneden omgeval omver",
        r"\b(?:balkon\w*|dak|plafond|gevel\w*|muur|galerij|(?:bouw|hijs)?kraan|"
        r"bouwsteiger)\b(?:\W+\w+){0,4}?\W+(?:naar beneden (?:gekomen|gevallen|gestort|gekome)|"
        r"omgevallen|omgegaan)\b",
    ),
    rule(
        "collapse",
        "certain",
        "zak klap & elkaar ineen",
        r"\b(?:steiger|balkon|galerij|tribune|podium|dak|vloer|hijskraan|bouwkraan)\b(?:\W+\w+){0,4}?\W+(?:in elkaar|ineen) ?"
        r"(?:ge)?(?:zak\w*|klap\w*)|(?:zakte?n?|klapte?n?) (?:\w+ ){0,4}(?:steiger|balkon|galerij|tribune|podium|dak|"
        r"vloer|hijskraan|bouwkraan) (?:\w+ )?(?:in elkaar|ineen)\b",
    ),
    rule("collapse", "possible", "inst stort", r"instort\w*|op in te storten|in te storten|\bingestort\b"),
    rule(
        "fire",
        "certain",
        "vlam laaie vuurzee",
        r"\bvlamm?e?n?\b(?! verdeler)|vlammenzee|vuurzee|lichte?r? ?laaie?\b|steekvlam",
    ),
    rule(
        "fire",
        "certain",
        "brand brant brnad bradn fik hens",
        r"\bin (?:de |d'r |t )?(?:brand|brandt|brant|fik|fikk|hens)\b(?! ?(?:weer|gang|kraan))|"
        r"\bfikt\b|\bfikken\b|uitslaande|"
        r"\bbrand(?:t|d)?\b *!|\b(?:huis|woning|flat|keuken|auto|schuur|bos|dak|schoorsteen|"
        r"zolder|natuur|berm|garage|container|binnen|middel|scooter|appartements?|school|winkel|"
        r"boot|kelder|meterkast|pand|duin|riet|hei|heide|buiten|gras|caravan|bedrijfs?|"
        r"loods)[- ]?brand\b(?! (?:veilig|gang|weer))|"
        r"\b(?:er is|is er|er woedt|woedt|grote|help|alarm|hevige|zware|melden|hier is|is hier|"
        r"ik zie|zie|nu|we hebben|net) (?:\w+ )?(?:een )?(?:\w+e )?(?:brand|brant|brandt|brnad|"
        r"bradn)\b(?! (?:geweest|new))|"
        r"\b(?:brand|brant|brandt|brnad|bradn) (?:bij|in|op|naast|achter|boven|onder|hier|help|"
        r"nu|snel|uit)\b(?!.*(?:lamp|lantaarn|licht))|"
        r"\b(?:huis|woning|flat|dak|keuken|auto|schuur|bos|gebouw|pand|container|prullenbak|"
        r"caravan|tent|boom|gras|heg|berm|garage|fiets|scooter|bus|trein|boot|school|winkel|"
        r"kerk|gordijn\w*|bank|bankje|zolder|kelder|meterkast|afval|papier|heide|riet|alles|"
        r"iets|het hier|kleren|tafel|hek|haag|loods|vrachtwagen)\b"
        r"(?:\W+(?!lamp|licht|lantaarn|zon)\w+){0,4}?\W+(?:brandt?|brant|fikt|brand(?:en|e))\b|"
        r"\b(?:het|t|alles|hier|er) (?:brandt|brand|brant)\b(?! (?:iets|zo)? ?(?:niet|geen|wel|"
        r"al|nog|ook|dag|licht|lamp))",
    ),
    rule(
        "fire",
        "certain",
        "rook rooch rooke",
        r"rook ?(?:wolk|pluim|ontwikkeling|kolom)\w*|\b(?:rook|rookt|"
        r"walm)\b(?:\W+\w+){0,3}?\W+(?:uit|onder|vanuit|van onder)\b(?!.*(?:bbq|barbecue|"
        r"open haard|haard|kachel|sigaret|schoorsteen|pijp|vuurkorf|vuurkorf|raam dicht))|"
        r"(?:zwarte|dikke|veel|grijze|enorme?|allemaal) rook\b(?!.*(?:bbq|barbecue|haard|kachel|"
        r"sigaret|vuurkorf|schoorsteen|auto rijdt|overlast))|"
        r"(?:trap\w*|hal|portiek|gang|huis|woning|kamer|flat) (?:\w+ ){0,3}?vol (?:met )?rook|"
        r"(?:uit|onder|vanuit) (?:\w+ ){1,4}komt (?:\w+ )?(?:rook|walm)\b(?!.*(?:schoorsteen|"
        r"kachel|bbq))",
    ),
    rule(
        "fire",
        "certain",
        "brande fik brand smeul geblust blussen",
        r"(?:staat|begint|gaat|is|zijn|staan) (?:\w+ ){0,5}?(?:te|aan het) (?:branden|brande|"
        r"fikken|fikke|smeulen)\b(?!.*(?:lamp|lantaarn|licht))|\bin (?:de )?(?:brand|fik|"
        r"hens) gevlogen|krijg het niet (?:meer )?(?:uit|geblust)|niet te blussen",
    ),
    rule(
        "fire",
        "possible",
        "brand brant fik rook schroei smeul vuur",
        r"\bbrand\b(?! new)|\bbrandt\b|\bbrant\b|\bbrandlucht|\bschroeilucht|brandgeur|\bfik\b|"
        r"\bfikkie|\bsmeul\w*|rook ?melder\w* (?:\w+ ){0,3}(?:af|piep\w*|loei\w*|gaat|gaan)|"
        r"\bbrandend(?:e)?\b(?! zon)|"
        r"\b(?:zie|ruik|ruiken|komt|er is|hangt) (?:\w+ ){0,3}?(?:rook|vuur)\b(?! ?(?:werk|"
        r"overlast))(?!.*(?:bbq|barbecue|haard|kachel|sigaret|wiet|schoorsteen|vuurkorf))|"
        r"vuurtje (?:gestookt|stoken|gemaakt)|stoken (?:een )?vuur",
    ),
    rule(
        "other",
        "certain",
        "noodgeval noodsit opgesloten auto lift",
        r"\bnoodgeval|\bnoodsituatie|(?:kind\w*|baby|hond|"
        r"peuter)\b(?:\W+\w+){0,4}\W+(?:opgesloten|alleen) in (?:een |de |die |hete )*(?:auto|"
        r"wagen)|gifwolk",
    ),
    rule(
        "other",
        "possible",
        "ambulan politie brandweer 112 ziekenw hulpdienst 1-1-2",
        r"(?:bel|belt|stuur|roep|haal|waarschuw|laat|moet ik|kunt u|"
        r"kan iemand) (?:\w+ ){0,4}?(?:ambulan[cs]e?|politie|brandweer|112|ziekenwagen|"
        r"hulpdiensten?)\b(?!.*(?:kazerne|open dag|vacature|vergunning))|"
        r"(?:ambulan[cs]e|politie|brandweer|ziekenwagen|hulpdiensten)(?: \w+){0,2} (?:nodig|"
        r"moet (?:\w+ )?komen|snel|nu|direct|met spoed|aub|alstublieft)\b(?!.*(?:door|langs|"
        r"parkeer|geparkeerd))",
    ),
    rule(
        "other",
        "possible",
        "help hulp sos nood levensgevaar chloor ammoniak gift lift",
        r"^\W*(?:help|hulp|sos|nood|heelp)(?:\W+(?:help|me|mij|ons|snel|aub|nu|asjeblieft|"
        r"alstublieft|hulp|nodig|heelp))*(?:(?:\W+[a-z'.-]+){1,4}\W+\d{1,4}[a-z]?)?\W*$|\bin (?:acute )?nood\b|"
        r"levens(?: in)? gevaar\b|(?:chloor|ammoniak|giftige)\w* (?:\w+ ){0,2}(?:wolk|lucht|gas|"
        r"stof|dampen)|(?:zit|zitten|sta) (?:\w+ ){0,3}vast in (?:de|een) lift|heb (?:nu |"
        r"dringend |snel |meteen )hulp nodig",
    ),
    rule(
        "other",
        "possible",
        "ambulan politie brandweer ziekenw",
        r"(?:moet|moeten) (?:\w+ ){0,3}(?:ambulan[cs]e|politie|brandweer|" r"ziekenwagen) (?:\w+ )?(?:komen|bij|heen)",
    ),
)
