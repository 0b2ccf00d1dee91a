"""Dutch rules for weapons and violence (pure, data)."""

from loket.emergency.dutch_words import WHO
from loket.emergency.rules import rule

VIOLENCE = (
    rule(
        "weapon",
        "certain",
        "schot schiet beschot schoten pistool vuurwapen geweer machete mes wapen zwaard bijl steekpartij gestok neerges hakmes hamer ",
        r"schietpartij|steekpartij|neerge(?:schoten|stoken)|beschoten|doodgeschoten|"
        r"wordt (?:\w+ )?geschoten|(?:hoor\w*|er zijn|er vielen|"
        r"vallen) (?:\w+ )?(?:pistool)?schoten|geschoten op\b|"
        r"(?:man|iemand|jongen|ze|hij|er) (?:\w+ ){0,2}schiet\b|aan het schieten|pistool\w*|"
        r"vuurwapen\w*|\bgeweer|machete\w*|hakmes\w*|kalashnikov|"
        r"(?:met|heeft|heb|trekt|had|zwaait|hebben|zwaaien|bedreigt|een|groot|"
        r"getrokken) (?:een |n |'n |met |groot |z'n |zijn )*(?:mes|messen|keukenmes|steekwapen|"
        r"zwaard|bijl|wapen|wapens|honkbalknuppel)\b(?!.*gevonden)|"
        r"met (?:een |n )?mes|gestoken met|(?:iemand|man|jongen|vrouw|hij|zij|hem|"
        r"haar) (?:\w+ ){0,2}gestoken\b(?!.*(?:wesp|bij\b|bijen|hoornaar|brand|insect|mug))",
    ),
    rule(
        "weapon", "possible", "mes wapen schoten", r"\b(?:mes|messen|wapen|wapens|munitie)\b|pistoolschot|\bschoten\b"
    ),
    rule(
        "violence",
        "certain",
        "elkaar gesla vecht gevecht mishandel overval berov verkracht aanrand aangerand ontvoer kidnap gijz vermoor moord aangeval wurg inbre ingebr bedreig rellen doodsla geweld",
        r"(?:in|mekaar|elkaar) (?:\w+ )?(?:elkaar|mekaar|inmekaar)? ?(?:geslage?n?|geslaan|"
        r"slaan|slaat|getrapt|trappen|geschopt|schoppen|timmere?n?|rosse?n?|gerost|gebeukt|"
        r"beuken)\b|"
        r"\bvecht(?:e?n|partij\w*|en|end|t)?\b|\bgevecht|knokpartij|(?:wordt|werd|word|worden|"
        r"ben|is|zijn|net) (?:\w+ ){0,4}?(?:mishandeld|geslagen|beroofd|overvallen|verkracht|"
        r"aangerand|gewurgd|gegijzeld|vermoord|ontvoerd|geschopt|belaagd)\b|"
        r"\boverval(?:ler|lers|len)?\b|gewapende|straatroof|beroving|verkracht\w*|aanrand\w*|"
        r"ontvoer\w*|kidnap\w*|gijzel\w*|"
        r"(?:gaat|dreigt|wil|probeert|komt)(?:\W+\w+){0,3}\W+(?:te )?(?:vermoorden|wurgen|"
        r"doodslaan|neersteken|verkrachten|doodmaken)|"
        r"\b(?:wordt|net|nu|zijn|wordt er) (?:\w+ ){0,4}ingebroken\b|"
        r"inbreker\w* (?:\w+ ){0,3}(?:binnen|in|bezig|nu|op|aan|bij)|\bmoord\b",
    ),
    rule(
        "violence",
        "certain",
        "slaa schoppe berove wurge steke",
        r"\b" + WHO + r"\b.{0,30}\baan het (?:slaan|slaa|schoppen|mishandelen|beroven|wurgen|steken)\b|"
        r"aan het (?:slaan|schoppen) op",
    ),
    rule(
        "violence",
        "possible",
        "bedreig aangeval aanval slaa slaan schop geslag hulp gilt gille schreeuw inbrek steek knok achterv",
        r"(?:wordt|word|werd|worden|ben|is) (?:\w+ ){0,4}?(?:bedreigd|aangevallen|"
        r"achtervolgd)\b(?!.*(?:meeuw|vogel|gans|ganzen|kraai|wesp|bij(?:en)?\b))|"
        r"bedreigt (?:mij|me|ons|mensen|iemand|voorbijgangers)|"
        r"\b(?:slaat|slaan|slat|schopt|schoppen) (?:een |n |de |die |op |in op )*(?:man|vrouw|"
        r"jongen|meisje|kind|oude|iemand|mensen|mij|me|ons)\b|"
        r"(?:roept|schreeuwt|gilt|gillen|schreeuwen|roepen|geroep|hoor\w*) (?:\w+ ){0,4}om hulp|"
        r"om hulp (?:\w+ ){0,2}(?:roep\w*|schreeuw\w*|gil\w*|geroepen)|inbreker|knokken",
    ),
)
