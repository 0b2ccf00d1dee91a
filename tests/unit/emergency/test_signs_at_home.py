"""Despair, fear at home and who is missing, told without the word: found by the rules, and what only looks like it."""

import pytest

from loket.emergency import by_rules

DESPAIR = """
laat die beschikking van donderdag maar zitten, dan ben ik er niet meer
u hoeft niet terug te schrijven, vanavond ben ik hier niet meer
als jij dit leest is het al te laat
morgenochtend vinden jullie mij in de gracht
vanavond ga ik eindelijk naar mijn overleden man
ik wil naar mijn zoon die vorig jaar is overleden
opa zegt dat hij oma achterna wil, hij wil zijn vrouw achterna
tegen kerst lig ik in mijn kist
ik wil gewoon slapen en nooit meer wakker worden
laat me voorgoed slapen
een vrouw staat aan de verkeerde kant van de balustrade op de derde verdieping
hij klimt nu over de brugleuning
een mevrouw zit met haar benen over de reling van de brug
er zit een jongen in tranen op de rand van het viaduct
snikkende man loopt langs het spoor
iemand staat te huilen op het dak van de school
het touw hangt klaar
mijn zus heeft zich in de badkamer opgesloten en ze heeft een scheermesje
hij zit in de auto met een slang aan de uitlaat
moeder heeft al haar medicijnen opgespaard
hoeveel paracetamol is dodelijk
ik vond een lege strip en mijn moeder snurkt heel raar
ik ben bang voor mezelf vannacht
hij gaat zichzelf iets aandoen zegt hij
mijn dochter heeft zichzelf weer gesneden
zeg tegen mijn moeder dat het niet haar schuld is
sorry voor de machinist
zorg alsjeblieft goed voor mijn honden
iedereen is beter af zonder mij
ik weet niet of ik vandaag haal
hij appt dat hij tegen een boom gaat rijden, hij rijdt veel te hard
mijn broer zei bedankt voor alles en nu staat zijn telefoon uit
mijn vriendin nam afscheid en neemt niet meer op
we vonden een brief van onze zoon, sorry mama staat erop
ik spring echt
ze heeft zich in de garage opgehangen
ik ben klaar met dit leven
volgende week hebben jullie geen last meer van mij
zoek me maar niet
vaarwel allemaal
kunt u iemand sturen die mij vindt voor mijn man thuiskomt
ik heb alles geregeld, de hond is bij mijn zus
ze heeft alle insuline gespoten die er lag
mijn broer dronk antivries
ik loop zo de zee in met stenen in mijn jas
er zit een huilende jongen op het randje van het perron, de trein komt zo
de stemmen zeggen dat ik van het dak moet
ik kan echt niet meer verder
mijn dochter van veertien zegt dat ze er morgen niet meer is
het maakt allemaal niet meer uit na vandaag
"""
FEAR = """
mijn zoon geeft mij al dagen geen eten
hij laat me het huis niet uit
ik mag van mijn man niet naar de dokter
ze laten mijn moeder niet naar buiten
het meisje van hiernaast zit opgesloten in de berging, ik hoor haar roepen
buurjongetje moet op het balkon slapen, het vriest
mijn ex heeft mijn telefoon afgepakt en is dronken
hij heeft mijn paspoort verstopt en ik ben bang
ik kan niet praten, hij zit naast me
ik fluister want papa is boven
we zitten op zolder en papa slaat alles kapot, hij is zo boos, wij zitten in de kast
ik heb me verstopt op de wc, mijn vriend bonkt op de deur
mijn man komt dronken de trap op
mijn ex staat voor de deur en heeft gezegd dat hij me dood maakt, hij dreigt
hij heeft een contactverbod maar hij staat weer achter het huis
ik hoor door de muur klappen en een vrouw smeken, ze zegt hou op
hiernaast gilt een kind en ik hoor steeds een harde dreun tegen de muur
papa schopt mama
zij slaat haar dochter nu weer
oma krijgt klappen van haar zoon, ze krijgt klappen van mijn oom
mijn vriend heeft zijn handen om mijn keel
hij kneep mijn keel dicht
hij gooide mij tegen de muur
mijn stiefvader sleurt mama aan haar haren de gang op
mijn vrouw gooit kokend water over mij
ze hebben mijn zus opgesloten, ze zit vastgebonden op bed
mijn schoonfamilie houdt mij vast
zijn ouders brengen haar naar het buitenland om te trouwen
morgen word ik uitgehuwelijkt
de oppas schudt de baby heen en weer
mijn ex zegt dat hij ons het graf in helpt, hij neemt ons mee het graf in
mijn vader maakt mij af
mijn kleinzoon wil geld en heeft mij geduwd
er hangt een briefje voor het raam met help
haar lip is kapot en ze durft niet naar huis
opa komt steeds aan mij zitten, hij zit aan mijn zusje
mijn vader heeft haar arm gebroken
bij de buren roept een kind stop papa
niet bellen, hij ligt naast me
als hij thuiskomt krijg ik weer klappen
vader slaat ons met een riem
mijn ouders willen mijn zusje laten besnijden
mijn broers willen mij doodmaken
mama schreeuwt en gooit met borden, ik zit onder mijn bed
ik hoor al een uur een vrouw huilen en roepen niet doen
mama heeft hem gezegd dat ze weg wil, nu is hij weer dronken, hij is weer dronken
"""
MISSING = """
ik ben verdwaald en ik ben zeven
waar is mijn papa
ik ben mijn mama kwijt
er is een meisje verdwaald bij de kassa
ik keek twee tellen om en toen was hij weg, hij zat op de glijbaan
de kinderwagen is leeg, baby weg
het raam staat open en zijn bedje is leeg
onze dochter zou om vijf uur thuis zijn, haar telefoon staat uit
hij had al lang thuis moeten zijn, het is donker
mijn zoon is niet van voetbal teruggekomen
Sanne is nooit aangekomen bij oma
we doen verstoppertje en ik kan mijn broertje nergens vinden, ik vind hem niet
ze is vier en ze is weg
hij is pas zes en hij is nergens te vinden
juf hier, we missen een leerling na het uitje
mijn demente vader is vertrokken, hij is al uren weg
meneer met alzheimer loopt verward over straat
een oude vrouw loopt in haar nachthemd op straat
er staat een peuter in luier alleen buiten
bewoonster is weggelopen uit het verpleeghuis
de hond kwam zonder mijn man terug
een kleuter zit alleen op de vensterbank
er kruipt een baby alleen langs de weg
peuter zit op het dak
kind slaapt in een auto in de volle zon, ramen dicht
mijn zusje en ik zijn alleen thuis, al twee nachten, mama is weg, zusje is alleen thuis en huilt
mama wordt niet wakker
ons meisje is met een vreemde man meegelopen
mijn ex zou de kinderen terugbrengen maar is de grens over
zijn lipjes zijn blauw
mijn man is vergeetachtig en niet teruggekomen
opa is weg uit het verzorgingshuis
meisje vermist sinds vanmiddag
het hekje stond open en mijn peuter is weg
er ligt een baby in een boodschappentas bij de deur
de opvang zegt dat hij is opgehaald maar ik stuurde niemand
mijn zoontje ging brood halen, hij is acht, dat is drie uur geleden
peuter loopt op de rijbaan
onze zoon is weg op de kermis
ze was net nog bij de glijbaan
haar gps-horloge staat midden in de plas, mijn dochter neemt niet op
twee zusjes zijn al dagen alleen thuis
mijn zoon van 10 zou na voetbal naar huis fietsen maar hij is er nog niet
mijn kind is met iemand meegegaan die ik niet ken
"""
CALM = """
morgen ben ik er niet meer, ik ga op vakantie, kan de afvalbak een keer later geleegd
als u dit leest heb ik al gebeld, de lantaarn doet het weer
ik ga naar oma op het kerkhof met bloemen, dat hek klemt
wij willen onze hond laten inslapen, waar kan dat
de buurman zet zijn container steeds aan de verkeerde kant van het hek
kinderen klimmen over het hek van de speeltuin om een bal te pakken
mijn baby huilt als we over de brug rijden, die klinkers zijn zo hobbelig
het touw van de schommel hangt los in de speeltuin
waar lever ik oude medicijnen in, apotheek neemt de lege strips niet aan
ik heb mezelf gesneden aan de scherpe rand van de prullenbak
ik zeg tegen mijn kinderen dat ze niet op dat kapotte toestel mogen
ik zoek een oppas die goed voor mijn katten zorgt tijdens de vakantie
ik rijd bijna tegen een boom omdat die lamp niet brandt
telefoon van de receptie staat uit, hoe kan ik afscheid nemen van oma in de aula
we vonden een brief van de gemeente en het spijt me dat ik te laat betaal
ik spring op de fiets en breng het formulier
klaar met het onkruid, vaarwel oude boom
wie vindt mijn sleutels in het park
ik heb alles geregeld voor de verhuizing, de kat gaat mee
waar kan ik ontstopper kwijt
kinderen springen in het water van de gracht, mag dat daar
hoe diep is de vijver in het park, mijn zoon wil vissen
de trein rijdt vlak langs het perron en het hek is kapot
mijn dochter geeft de duiven geen eten meer omdat dat niet mag
de schuur staat op slot en de buurjongen kan zijn fiets niet pakken
mijn telefoon is stuk dus ik mail u
ik kan niet bellen want ik ben doof
de kat zit verstopt onder de tafel want de monteur timmert
mijn vader komt naar boven met de boodschappen maar de lift is stuk
hoe vraag ik een contactverbod aan voor mijn dochter
de buren hebben feest, gegil en muziek en bonken tegen de muur
opa slaat oma met schaken
mijn man is met de sjaal om zijn nek de sneeuw aan het ruimen
mijn man gooide een tas in de container
mijn fiets is vastgebonden aan de verwarming in de hal
wij willen trouwen en mijn paspoort is verlopen
de baby schudt in de kinderwagen door de hobbels
mijn man vermoordt het onkruid
mijn zoon wil geld voor zijn zwemdiploma
zes dozen van de pizza liggen naast de bak
ik heb blauwe plekken omdat ik over de losse tegel viel
de wekker van de buren staat aan, baby slaapt niet
mijn kind is zijn fiets kwijt bij school
als ik kijk is de container leeg maar de klep is weg
de monteur zou om drie uur thuis langskomen en is er nog niet
mijn dochter is niet op school vandaag, waar meld ik dat
de kinderen spelen verstoppertje in de struiken, die mogen gesnoeid
hij is drie maanden en de nieuwe lamp is weg
de leraar mist een stoel in de klas
mijn moeder is dement, hoe vraag ik hulp van de wmo aan
zaterdag is het pyjamafeest in het park
waar kan ik een kinderwagen inleveren
kinderen lopen langs de drukke weg naar school, een stoep zou fijn zijn
mijn man ging naar de winkel maar de brug stond open
mijn kat is vermist sinds gisteren
hekje van de speeltuin staat open en het slot is weg
er ligt een pop in de container
vanaf welke leeftijd mag een kind alleen thuis zijn
de glijbaan is weg in de speeltuin
fiets ligt al weken in de sloot
mijn zoon van tien wil naar huis fietsen maar het fietspad is nog niet klaar
ik hoor een vrouw roepen op de markt, dat mag vast niet
mijn kind is met de buurvrouw meegegaan naar het zwembad
waar is het afscheid van de wethouder, zijn telefoon staat uit
de buren bonken en er gilt een kind, ze zijn aan het verhuizen
mijn vader is vergeetachtig en zijn rijbewijs is kwijt
mijn zoontje is weg van die nieuwe speeltuin, echt super
"""
NO_DANGER = """
vorige zomer is hier een meisje verdwaald en nu hangt er een bord, maar dat is weg
mijn zoontje was gisteren even kwijt, hij zat in de tunnel van de glijbaan, de lat is los
er wordt niemand mishandeld, het is een hoorspel dat te hard staat
hij timmert een tafel in elkaar op zondag
wanneer begint de cursus suicidepreventie in de bibliotheek
wie doet mee met de week tegen huiselijk geweld, wij bakken taart
mijn vrouw vermoordt me als ik die stoep niet veeg haha
die drilboor slaat me de hele ochtend om de oren
vader schopt me het huis uit als de zak weer vol is
met een mes heeft iemand zijn naam in de picknicktafel gekerfd
wij worden gegijzeld door uw keuzemenu
jullie zijn de bom, de tak is al weg
ik dacht dat er een bom afging maar het was de vuilniswagen
er is niks ontploft, het was een lekke band
zusje is haar knuffel kwijt in het park
"""
DANGER = """
zelfmoordpreventie neemt niet op en ik wil dood
mijn kind was even weg en nu is hij weer weg, ik vind mijn kind nergens
mijn man vermoordt me als ik wegga
vorig jaar was mijn zoon ook vermist, nu is mijn zoon weer weg
"""


def _lines(block: str) -> list[str]:
    return block.strip().split("\n")


@pytest.mark.parametrize("text", _lines(DESPAIR))
def test_despair_is_found_without_its_word(text: str) -> None:
    found = by_rules(text)

    assert found is not None
    assert found.kind in ("suicide", "injury")


@pytest.mark.parametrize("text", _lines(FEAR))
def test_fear_at_home_is_found_without_its_word(text: str) -> None:
    found = by_rules(text)

    assert found is not None
    assert found.kind in ("domestic", "violence", "weapon")


@pytest.mark.parametrize("text", _lines(MISSING))
def test_who_is_missing_or_small_and_alone_is_found(text: str) -> None:
    found = by_rules(text)

    assert found is not None
    assert found.kind in ("missing_child", "other", "injury", "domestic")


@pytest.mark.parametrize("text", _lines(CALM))
def test_the_rules_stay_calm_at_what_only_looks_like_it(text: str) -> None:
    assert by_rules(text) is None


@pytest.mark.parametrize("text", _lines(NO_DANGER))
def test_the_rules_stay_calm_at_what_is_over_denied_or_a_manner_of_speaking(text: str) -> None:
    assert by_rules(text) is None


@pytest.mark.parametrize("text", _lines(DANGER))
def test_what_is_meant_is_found_beside_the_same_words(text: str) -> None:
    assert by_rules(text) is not None
