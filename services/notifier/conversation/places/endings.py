"""How names of streets end, what ends so and is none, and numbers in words (pure).

Each list is divided by ``|`` and in lower case.
"""

# ruff: noqa: RUF001 - endings in their own alphabets

from typing import Final


def listed(words: str) -> tuple[str, ...]:
    """The words of a list."""
    return tuple(words.split("|"))


STREETS: Final = (
    "straat|straatje|str|straten|strasse|straße|laan|laantje|ln|weg|wegje|wg|plein|pln|kade|kaai|gracht|"
    "singel|dijk|dreef|steeg|burgwal|plantsoen|boulevard|steenweg|allee|promenade|straatweg|вег|страат|страаті|страті|лаані|плейні|вегу|страт|стріт|"
    "лаан|плейн|плайн|каде|грахт|сінгел|стратт|сингел|дейк|вех|вейг|стрaат|سترات|ستراات|سترآت|شترات|ستراط|كاده|كادي|قاده|فيخ|ڤيخ|خراخت|بلاين|سينخل"
)
"""Endings that tell a street; also as Ukrainian and Arabic write them."""
WEAK: Final = (
    "hof|pad|park|markt|haven|baan|vaart|wal|ring|veste|vest|stede|erf|brink|veld|kamp|oord|werf|tuin|poort|"
    "dam|rade|zicht|akker|weide|horst|hoek|kant|rode|land|dal|zijde|hage|beek|burg|bos|duin|brug|sluis|gaarde|"
    "wijk|hout|berg|kwartier|wetering|trek|platz|ufer|eind|einde|donk|hoeve|plaats|лаан|вег|لان|vliet|kanaal|vijver|plas|meer|sloot|rivier|polder|straatie|straacie|stracie|laanie|straatweg|pleinie|kadzie|diep|plantage|schans|bolwerk|grift|zoom|waard|kreek|bogaard|warande|stee|ейнде|ейнд|ейнда"
)
"""Endings of streets and of other words."""
TYPOS: Final = (
    "strat|staat|sraat|straa|traat|starat|straart|strt|straaat|straad|plien|plijn|plin|laa|laann|lan|weeg|wegg|"
    "kadde|kde|kaed|grcht|gracth|grahct|plen|lana|straast|straatt|sttraat|strraat|gragt|grachd|gract|dyk|dijck|singl|laanj"
)
"""Endings as they are written in haste."""
LOCAL: Final = "spui|mient|markt|plein|dreef|singel|brink|noordeinde|zuideinde|voorhout|achterom|vijverberg"
"""Whole names of streets in many Dutch towns that end as no street does."""
NO_STREET: Final = (
    "straat|laan|weg|plein|kade|gracht|singel|dijk|hof|pad|park|markt|haven|baan|dreef|steeg|wal|ring|veste|"
    "plaats|onderweg|zijstraat|hoofdweg|fietspad|voetpad|zandpad|graspad|snelweg|rijbaan|trambaan|busbaan|"
    "wandelpad|tegelpad|overweg|uitweg|speelplein|schoolplein|afweg|terugweg|buurtpark|speelpark|stadspark|"
    "rijweg|binnenweg|parkeerhaven|jachthaven|dorpsplein|winkelstraat|woonstraat|eenrichtingsstraat|autoweg|"
    "klinkerweg|fietsstraat|parkeerplaats|speelplaats|oversteekplaats|uitlaatplaats|hondenuitlaatplaats|"
    "werkplaats|standplaats|bushalteplaats|begraafplaats|laadplaats|ligplaats|losplaats|heenweg|landweg|"
    "zandweg|omweg|halverweg|wegens|achterstraatje|straatje|straten|laantje|str|ln|wg|pln|buitenplaats|"
    "woonplaats|marktplaats|schuilplaats|verblijfplaats|vindplaats|plantsoen|boulevard|promenade|allee|straße|"
    "strasse|hoofdstrasse|milieustraat|wasstraat|marktplein|вег|лан|bestaat|ontstaat|toestaat|verstaat|"
    "openstaat|vaststaat|weggaat|plan|balkan|doodlopende-weg|straatkant|straathoek|stoeprand|wijk|buurt|hoek|"
    "kant|zijkant|overkant|zijde|achterzijde|voorzijde|overzijde|onderzijde|bovenzijde|binnenzijde|buitenzijde|voorkant|achterkant|bovenkant|onderkant|binnenkant|buitenkant|hondenveld|speelveld|"
    "grasveld|voetbalveld|sportveld|trapveld|voortuin|achtertuin|tuintje|voortuintje|achtertuintje|moestuin|speeltuin|kindertuin|volkstuin|brug|"
    "sluis|bos|waterkant|platz|spielplatz|parkplatz|marktplatz|eind|einde|weekeinde|eiland|nederland|duitsland|"
    "buitenland|roland|kapelaan|land|tuin|veld|poort|dam|werf|erf|kamp|oord|aanbod|afgrond|buitenhoek|woonwijk|verband|brand|"
    "strand|uitzicht|overzicht|opzicht|toezicht|inzicht|les|es|des|lösung|stoplichten|bestrating|storing|"
    "omheining|kruising|verzakking|during|spring|string|bring|lijn|trein|klein|terrein|fontein|gordijn|"
    "kwartier|hout|berg|afvalberg|vuilnisberg|beek|ufer|burg|vakantiepark|hondenpark|skatepark|pretpark|"
    "sportpark|wijkpark|bedrijventerrein|fietsenstalling|ophaalbrug|fietsbrug|voetgangersbrug|loopbrug|viaduct|"
    "kerkhof|supermarkt|bouwmarkt|rommelmarkt|kerstmarkt|weekmarkt|arbeidsmarkt|huizenmarkt|glijbaan|skatebaan|"
    "kegelbaan|renbaan|autobaan|achterbaan|atletiekbaan|carpark|playground|car-park|parking|allées|afvalplaats|"
    "stortplaats|opslagplaats|rustplaats|zitplaats|donk|hoeve|trek|duin|werkt|merkt|bemerkt|opgemerkt|"
    "versterkt|kinderboerderij|tegenstraat|rijstrook|wand|rand|and|hand|niemand|iemand|tand|stand|band|pand|"
    "zand|vijver|meer|plas|kanaal|sloot|rivier|polder|alsmeer|regenplas|waterplas|olieplas|bloedplas|modderplas|zwemvijver|visvijver|parkvijver|"
    "hondenpoepveld|gehweg|radweg|fußweg|fussweg|fahrradweg|feldweg|waldweg|fahrweg|heimweg|umweg|schulweg|rückweg|hinweg|hauptstraße|nebenstraße|"
    "seitenstraße|landstraße|einbahnstraße|hauptstrasse|seitenstrasse|fußgängerweg|uferweg|gehwege|bürgersteig|toegangsweg|zijweg|ventweg|"
    "wandelweg|loopweg|achterweg|busweg|oprijlaan|bomenlaan|uitvalsweg|rondweg|ringweg|invalsweg|doorgangsweg|asfaltweg|blokkade|"
    "норвег|norweg|diep|plantage|schans|bolwerk|zoom|kreek|bedrijfsruimte|stee|hofstee|buurtweg|provincialeweg|slootkant|autosloot|wannmeer|nietmeer|nimmer"
)
"""What ends as streets do and is none."""
KINDS: Final = (
    "winkel|zaak|centrum|gebouw|kantoor|fabriek|garage|halte|complex|salon|praktijk|zuivering|restaurant|hotel|stalling|"
    "bakkerij|slagerij|apotheek|vereniging|terrein|veldje|club|paviljoen|tunneltje|bruggetje|parkje|pleintje|tuintje|plantsoentje|vijvertje|paadje|steegje|schule|kirche|haltestelle|laden|geschäft|praxis|halle"
)
"""Endings of things that stand somewhere, of which a street mostly has one: ``dierenwinkel``, ``waterzuivering``."""
WRITTEN: Final = (
    "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig",
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty",
    "eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig",
    "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt",
    "uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte",
)
"""Numbers from one on, in five languages."""
POSTS: Final = (
    "lantaarnpaal",
    "paalnummer",
    "paalnr",
    "ligplaats",
    "woonboot",
    "paddenstoel",
    "lichtmast",
    "mastnummer",
    "lamppost",
)
"""What a number is painted on: no house number."""
THINGS: Final = frozenset(
    listed(
        "lamp|lampen|lantaarn|lantaarns|lantaarnpaal|container|kliko|afvalbak|prullenbak|paal|paaltje|boom|bomen|put|tegels|fietsen|"
        "zakken|ratten|bin|light|lights|tiles|rats|laterne|laternen|gehwegplatte|mülltonne|mülleimer|müll|sperrmüll|schlagloch|"
        "gully|ampel|baum|ast|äste|bank|graffiti|scherben|lampadaire|farola|contenedor|latarnia|lamba|ліхтар"
    )
)
"""What stands in every street and is reported: it tells where another is only behind a preposition, or by a number."""
TITLES: Final = frozenset(
    {f"{short}." for short in listed("prof|dr|burg|mr|ds|jhr|pres|gen|adm|min|kard|mgr|past|ir|dir|wet|st|joh|jac|v")}
)
"""What names of streets begin with, or have within, when it is written short: "Burg. de Monchyplein"."""
WHICH: Final = listed(
    "centra|hoofd|oude|nieuwe|main|old|new|zentral|alten|neuen|vieil|ancien|nouve|principal|antigu|nuev|viej|główn|glown|star|now|"
    "merkez|eski|yeni|центральн|головн|стар|нов"
)
"""Which of two such things it is, between a preposition and it: ``навпроти центрального вокзалу``."""
IN_ORDER: Final = THINGS | frozenset(listed("huis|keer|verdieping|etage|bocht|zijstraat|straat|rij|vak|flat|blok|hek"))
"""What stands in a row: "de 3e lantaarn" is no house 3e."""
DUMPED: Final = frozenset(
    listed(
        "kasten|banken|stoelen|matrassen|dozen|tafels|koelkasten|wasmachines|televisies|tv's|pallets|autobanden|banden|kussens|"
        "planken|winkelwagens|winkelwagentjes|fietswrakken|scooters|brommers|vuilniszakken|paaltjes|palen|putten|gaten|kuilen|"
        "bakken|prullenbakken|duiven|ganzen|katten|honden|mattresses|chairs|holes|bins|matratzen|stühle|säcke|tüten"
    )
)
"""What lies in streets in small numbers: a few before them are no house number."""
SIZES: Final = frozenset({"grote", "kleine", "oude", "zwarte", "big", "large", "old", "große", "alte"})
GO_ON: Final = frozenset(
    listed(
        "is|zijn|was|ligt|liggen|staat|staan|doet|doen|hangt|hangen|zit|zitten|loopt|lopen|brandt|branden|stinkt|drijft|kapot|"
        "stuk|los|vol|heeft|moet|werkt|there|has|lies|ist|liegt|steht|hängt|sind|est|sont|il|hay|está|están|jest|leży|nie|var|"
        "yok|niet|al|weer|te"
    )
)
"""How a sentence goes on after an address: what else follows a number may be counted."""
FORENAMES: Final = frozenset(
    listed(
        "jan|paul|piet|pieter|anna|maria|willem|johan|johannes|cornelis|jacob|jakob|hendrik|karel|frederik|frans|gerard|gerrit|joan|"
        "joost|albert|andries|abraham|isaac|david|simon|thomas|theo|louis|louise|marie|emma|juliana|beatrix|wilhelmina|amalia|"
        "alexander|maurits|carel|christiaan|constantijn|daniel|dirk|ernst|esther|floris|george|hugo|jacoba|jasper|josef|jozef|klaas|"
        "laurens|leo|lodewijk|lucas|maarten|martin|max|michiel|nicolaas|otto|philip|rembrandt|robert|rudolf|samuel|sara|"
        "vincent|walter|prins|prinses|koning|koningin|graaf|gravin|hertog|keizer|generaal|admiraal|kapitein|kolonel|"
        "professor|dokter|doctor|burgemeester|minister|president|pastoor|kardinaal|bisschop|sint|prof|burg|dr|mgr|ds"
    )
)
"""With what names of streets begin, also in small letters: "paul krugerplein", "jan van der heijdenstraat"."""
ABBREVIATED: Final = listed("str.|ln.|wg.|pln.|nr.|no.|ul.|вул.|буд.|num.|nº.|n°.|hnr.|sok.|cad.|st.|av.|núm.")
"""Words of which a full stop is part."""
SIDES: Final = frozenset(
    listed(
        "kant|zijde|side|seite|côté|lado|strona|stronie|strony|tarafı|tarafındaki|tarafından|бік|боку|боці|جهة|جانب|ناحية"
    )
)
"""Of what is told by what lies there: ``вхід з |боку Leidsestraatweg``."""
