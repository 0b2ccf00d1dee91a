"""Danger told by its signs: what fell, what smells, who is not on the water any more; look-alikes stay calm."""

from typing import Final

import pytest

from loket.emergency import Emergency, by_rules, detect

DANGER: Final = {
    "collapse": (
        "de steiger zwaait in de wind en er staan schilders op",
        "de loopbrug is doorgezakt met fietsers erop",
        "het plafond komt los boven de bedden, er liggen mensen onder",
        "de scheuren in de muur worden per minuut groter",
        "in de kelder is de muur naar binnen gekomen",
        "er is een gat waar net het dak van de buren zat",
        "de sleuf is dichtgevallen en mijn collega zit erin",
        "een zandkuil ingestort, mijn broer ligt eronder",
        "de tunnel is ingezakt en er zit een vrouw in, eentje ligt eronder",
        # what is big fell over
        "de torenkraan is op de school gevallen",
        "hoogwerker is door het dak van de buren gegaan",
        "heistelling ligt om naast de weg",
        "steiger van de kerk ligt op straat",
        "steiger ligt plat",
        # flat, with people under it
        "het podium is ingezakt, er zitten kinderen onder",
        "de circustent ligt plat en je hoort mensen eronder roepen",
        "de luifel is omgeklapt en er liggen gasten onder, ze gillen",
        "nu zakt de tribune in met mensen eronder, ze roepen",
        # leans, bulges or creaks
        "de tribune helt naar een kant en kraakt, er zitten kinderen onder",
        "balkon op vier hangt schuin, er vallen stukken steen op de stoep",
        "het viaduct buigt door het midden, er rijden gewoon auto's over",
        "onze voorgevel zakt scheef en opa kan er niet meer uit",
        "galerij zakt scheef en buurman kan er niet meer af",
        # a crack that a hand fits in
        "de scheur in onze woonkamer is al handbreed en er wordt nog geheid",
        "er zit een scheur in de muur waar mijn arm tussen past",
        "scheur in het plafond, je kan er een vuist in steken",
        "scheur in de gevel is zo breed dat mijn hand er tussen past",
        # stairs that are gone
        "de trap is afgebroken en we kunnen niet naar beneden",
        "noodtrap weggeslagen, mijn zoon hangt aan het laatste stuk",
        "bij ons is het trappenhuis weg, de buren boven zitten vast",
        # the bank slid away
        "de dijk is weggespoeld en daarachter staan huizen",
        "de oever is afgeschoven met een auto erop",
        "hier is het talud weggeslagen, de rails hangen in de lucht",
        # slabs on the edge
        "de platen van de galerij zitten los en niemand durft naar buiten",
        "er liggen brokken op de rand van het balkon, mensen lopen eronder",
        "vloerplaten van de flat liggen nog op een centimeter, kinderen spelen eronder",
        # folded up
        "die oude schuur is net in elkaar gedonderd",
        "het pand op de hoek is ineengezakt",
        "de stacaravan is dubbelgeklapt",
        "het huis van de overburen ging neer als een kaartenhuis",
        # a whole wall
        "de halve gevel ligt op de stoep",
        "een complete zijmuur ligt over de weg",
        "hele voorgevel ligt in de tuin",
    ),
    "gas": (
        "uit het gat in de stoep komt een sissend geluid",
        "gesis uit de grond bij ons",
        "er hangt een gele mist bij het spoor en iedereen hoest",
        "rotte eieren in het hele trappenhuis",
        "er hangt een zwavelgeur in huis en de kinderen zijn duizelig",
        "in de kelder stinkt het naar rotte eieren, ik ben misselijk",
        "heel sterke geur van rotte eieren, mijn man heeft hoofdpijn",
        # what is in bottles
        "de hele kelder stinkt naar butaan",
        "we ruiken lpg in de garage",
        "er hangt een propaanlucht onder de tent",
        "het ruikt hier sterk naar campinggas",
        # the smell that is put into it
        "die lucht die ze erbij doen hangt in onze hal",
        "het ruikt naar die geur die ze eraan toevoegen",
        "een typische geur in de keuken, we worden er naar van",
        "ik ben duizelig en er hangt een typische lucht",
        # after digging
        "de graafmachine zat te diep en het fluit uit de grond",
        "ze hebben met de boor een buis geraakt en het sist",
        "met een schop in een leiding gestoken, het blaast",
        "sinds het graven komt er gesis uit de grond",
        # a load with a cloud
        "tankwagen op zijn kant langs de snelweg en er komt damp uit",
        "een wagon lekt en er hangt een gele wolk",
        "vrachtwagen met ketels gekanteld, overal witte damp",
    ),
    "water": (
        "onze boot zinkt bij de sluis",
        "ik hoor iemand in het donker spartelen in de haven",
        "de kano is terug maar mijn man niet",
        "zij was onder water en hoest steeds",
        "alleen haar schoen drijft nog in de gracht",
        "enkel zijn helm dobbert daar nog",
        "ik zie alleen nog een handje",
        "we zien alleen nog luchtbellen",
        # nobody with it
        "er staat een lege buggy half in de vijver",
        "rolstoel drijft in de haven en niemand te zien",
        "verlaten scootmobiel met de lampen nog aan langs het kanaal, niemand in de buurt",
        # clothes at the water
        "een stapeltje kleren aan het strand en nergens iemand te zien",
        "zijn handdoek en slippers liggen al twee uur bij het meer, niemand in het water",
        "kleding ligt netjes opgevouwen langs de rivier, niemand te bekennen",
        # an empty boat
        "kano ligt ondersteboven en de roeier zie ik niet",
        "zeilboot vaart rondjes, niemand aan boord",
        "de sup drijft leeg midden op de plas en hij is niet terug",
        # under water
        "een taxi ligt op de bodem van de haven",
        "een auto zakt weg in het kanaal",
        "je ziet de koplampen onder water van een auto",
        # a splash
        "harde plons bij de brug en daarna hulpgeroep, help",
        "ik hoorde een plons in het donker en nu is het stil",
        "plons en geschreeuw langs de kade",
        "plons gehoord bij de sluis en iemand schreeuwde",
        # a boat that fills
        "onze sloep maakt water en we hebben geen zwemvesten",
        "de boot stroomt vol, mijn vrouw zit nog binnen",
        "het schip loopt snel vol en er zijn zes man aan boord",
        # a dyke
        "er zit een gat in de dijk en het water stroomt de wijk in",
        "de kade is doorgebroken, het kolkt zo de polder in",
        "een bres in de waterkering, het spuit eruit en wordt steeds breder",
        # who cannot get away
        "het water staat in mijn slaapkamer en ik zit in een rolstoel",
        "water stroomt het huis binnen en mijn moeder is bedlegerig",
        "het water komt tot mijn knieen en opa kan niet meer lopen",
        # after being under water
        "mijn zoontje was net kopje onder in de vijver en wordt nu suf",
        "ze heeft onder water gelegen en wordt steeds slaperiger",
        "zij had water binnengekregen in het zwembad en blijft hoesten",
        # a hand
        "er drijft een zak en ik zie een voet eruit",
        "drijft een deken in de vaart, er zit een arm in",
        "daar dobbert een jas met een hand eraan",
    ),
}
CALM: Final = (
    "de steiger in de haven ligt een beetje scheef",
    "wanneer wordt de steiger bij de kerk weggehaald",
    "de feesttent komt zaterdag op het plein te staan",
    "het podium wordt morgen opgebouwd, waar kunnen de gasten zitten",
    "het paaltje staat scheef",
    "de boom helt een beetje over de stoep",
    "er zit een klein scheurtje in de muur van het buurthuis",
    "scheur in het asfalt waar een fietswiel in kan",
    "de trap naar het station is weg, wanneer komt er een nieuwe",
    "treden van de trap in het park zijn versleten",
    "de oever is wat afgekalfd door de eenden",
    "het talud is begroeid met distels",
    "een losse plaat bij het balkon van het gemeentehuis rammelt",
    "de platen in het trottoir liggen los",
    "het bankje is in elkaar gezakt",
    "de stoel op het terras is dubbelgeklapt opgeborgen",
    "mag ik de hele muur beschilderen",
    "halve muur vol graffiti",
    "de put ruikt naar rotte eieren",
    "het riool stinkt naar rotte eieren en dat is al weken zo",
    "waar kan ik een lege aansteker inleveren",
    "mag een auto op lpg de milieuzone in",
    "die geur van de bakker is heerlijk",
    "dat luchtje in de container is niet te harden",
    "ruiken de lindes bij de school dit jaar later",
    "mogen we met de klas naar buiten op het plein van de school",
    "de boor van de aannemer maakt lawaai vanaf zeven uur",
    "de graafmachine staat al weken stil bij het gat",
    "de aanhanger is omgevallen en ligt in de berm",
    "er hangt mist boven de weg bij de tankwagen",
    "er drijft een bal in de vijver",
    "alleen nog een stukje stoep en we zijn klaar",
    "er staat een kinderwagen naast de container",
    "een lege rolstoel staat in de hal van het stadhuis",
    "er liggen kleren naast de kledingbak",
    "schoenen hangen over de draad bij de haven",
    "er ligt een lege boot in de gracht te rotten",
    "mijn kano ligt ondersteboven op de wal, mag dat",
    "een auto staat geparkeerd aan het kanaal",
    "de lampen van de auto branden de hele nacht",
    "met een plons viel de tegel in de sloot",
    "kinderen springen met een plons van de brug",
    "er ligt een boot vol water in de singel",
    "mijn bootje maakt water, waar mag het op de kant",
    "er zit een gat in de dijk van een mol",
    "de kade is gesloten tot het water weer lager staat",
    "ik zit in een rolstoel en kan de stoep niet op",
    "er staat water in de kelder van de flat",
    "mijn dochter wil leren zwemmen en kan al kopje onder",
    "het kind hoest van het stof",
    "er drijft een pop in de gracht met een hand eraan",
    "er drijft een handschoen in de sloot",
    "de trap naar het strand is weggeslagen door de storm, we kunnen niet naar beneden met de kinderwagen",
    "het dak van het fietsenhok is nat en de tent van de dakloze in elkaar gezakt",
    "de geur die ze eraan toevoegen bij schoonmaak van de bussen is vies",
    "een stapeltje kleren bij de waterkant, niemand haalt het weg",
    "mijn sloep loopt vol door de regen, ik lig in de jachthaven, mag ik een pomp",
    "er stroomt water over de dijk uit een kapotte leiding, het gat in de weg wordt groter",
    "mijn zoon is bij zwemles kopje onder gegaan, hij is benauwd voor water",
    "de steiger in de haven wiebelt, er lopen mensen op",
    "het dak van de bushalte hangt door, er staan mensen onder",
    "de kuil in de weg is dichtgevallen met zand",
    "scheur in de weg wordt elke week groter",
    "er zit een gat waar de muurbloem stond",
    "een kuil in de zandbak van mijn kind",
    "er komt een sissend geluid uit de fietspomp",
    "witte mist op het veld is mooi",
    "de sup is terug maar mijn borg niet",
    "een eend zit vast in een netje in de sloot",
    "de aannemer heeft met de boor een diep gat gemaakt en fluit de hele dag",
    "ik zie alleen nog de hand van het beeld",
    "alleen de bal drijft nog in de vijver, kunnen jullie hem eruit halen",
)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in DANGER.items() for text in texts])
def test_a_sign_of_danger_is_found_by_the_rules_alone(kind: str, text: str) -> None:
    assert by_rules(text) == Emergency(kind, "certain", "nl")


@pytest.mark.parametrize("text", CALM)
def test_what_only_looks_like_a_sign_alarms_nobody(text: str) -> None:
    assert by_rules(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "we ruiken het nu ook in lokaal 2 van de school, moeten we naar buiten?",
        "het ruikt raar in de klas, mogen de kinderen naar buiten",
        "ik ruik het ook in de creche, moet iedereen eruit",
    ],
)
def test_a_smell_that_people_want_to_leave_for_is_possibly_gas(text: str) -> None:
    assert by_rules(text) == Emergency("gas", "possible", "nl")


def test_a_sign_is_found_in_a_message_that_begins_with_something_else() -> None:
    found = detect("Hallo, ik had een vraag over mijn afvalpas. De bouwkraan is op de huizen gevallen hierachter")

    assert found is not None
    assert found.kind == "collapse"
