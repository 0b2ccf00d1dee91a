"""Danger told by its signs: what burns, jolts or bursts, who climbs in or aims; look-alikes stay calm."""

from typing import Final

import pytest

from loket.emergency import Emergency, by_rules

DANGER: Final = {
    "fire": (
        # somebody's clothes or hair
        "haar sjaal vloog aan bij de kaarsen",
        "zijn baard vatte vlam bij de barbecue",
        "opa zijn pyjama is aangevlogen",
        "ineens vloog mijn trui aan",
        # like a torch
        "de stacaravan is een fakkel",
        "hun rieten dak staat als een fakkel",
        "die boot lijkt wel een vuurbal",
        "de kerstboom wordt een toorts",
        # a plume
        "een dikke zwarte pluim boven de school",
        "ik zie een pikzwarte kolom boven de loods",
        "dikke zwarte wolken boven de huizen en mensen hoesten",
        # it spreads to a house
        "ze hebben de kliko aangestoken en de luifel vat ook",
        "de barbecue stond te dicht, de schutting vat ook vuur",
        "de scooter is aangestoken en de heg doet ook mee",
        # shut in
        "we liggen laag in de badkamer met natte handdoeken voor de deur",
        "lakens tegen de drempel gelegd, we hoesten allemaal",
        "ik lig op de vloer omdat daar nog lucht is",
        "dekens voor de kier, we staan bij het raam",
        # somebody who sleeps outside
        "jongens hebben benzine over een dakloze gegooid, hij gilt",
        "met een aansteker aan de slaapzak gezeten, hij zat er nog in",
        "met een aansteker bij de zwerver, die rolt over straat",
        # a wood
        "de heide ruikt naar as en er is een camping naast",
        "boven het bos hangt een band die ruikt naar as, er lopen wandelaars",
        "in de duinen dwarrelt asregen neer, er zijn kinderen van het kamp",
    ),
    "electrocution": (
        "ik kreeg een enorme klap van de lantaarnpaal",
        "de leuning tintelt als je hem aanraakt",
        "mijn zoon kreeg een dreun van de douche",
        "de lichtmast bij ons geeft stroomschokken",
        "ik krijg een stoot als ik de douche vastpak",
        "als je het hek aanraakt krijg je een optater",
        "de wasmachine gaf mij een flinke opdonder",
        # arms, fingers, cramp
        "je raakt de reling aan, bij het aanraken slaat je hand weg",
        "iedereen die tegen de paal leunt, de vingers tintelen ervan",
        "in het zwembad krijgt iedereen kramp zodra je erin stapt",
        # bare copper
        "er hangen blote draden uit het kastje en een kleuter trekt eraan",
        "blootliggende bedrading bij de speeltuin, een jongetje pakt het vast",
        "openliggende kabels en de kinderen pakken ze beet",
        # after a shock
        "hij kreeg een dreun van het stopcontact en zijn hart slaat over",
        "na een klap van 380 praat mijn man wartaal",
        "zij had een optater van de oven en nu is haar arm verschroeid",
    ),
    "explosion": (
        "de voordeur is eruit geblazen",
        "het vat staat op knappen",
        "de ramen zijn eruit geblazen bij de bakker",
        "de complete voorkant is eruit geblazen",
        "de winkelpui is weggeblazen",
        "de achtergevel is zo weggeblazen",
        # fireworks in a hand
        "drie vingers eraf door een nitraat",
        "een cobra, zijn hand is helemaal los",
        "mijn broer hield een mortier vast, zijn duim is weg",
        # it ticks
        "er staat een koffer op het perron die tikt",
        "in de rugzak zit een timer",
        "onder de bank ligt een doos met een lont",
        # manhole covers
        "de putdeksels schieten de lucht in",
        "een putdeksel vloog zo tegen een auto",
        "bij ons worden de putdeksels gelanceerd",
        # it swells
        "de ketel staat bol en sist",
        "de accu is opgezwollen en gloeiend heet",
        "de tankwagen bolt op, iedereen rent",
        "de ketel is gloeiend heet en staat bol",
        # a transformer
        "de transformator klapte en een monteur is zwartgeblakerd",
        "trafohuisje uit elkaar geklapt, een man verschroeid",
        "schakelkast geknald, daar ligt een verschroeide man",
    ),
    "violence": (
        "iemand morrelt aan mijn achterdeur",
        "er wordt aan de deur gerammeld en ik ben alleen met de kinderen",
        "een man wrikt aan het slot, ik durf niet te bewegen",
        "er wordt met stoelen gegooid in het cafe",
        "iemand klimt door mijn keukenraam naar binnen",
        "twee mannen kruipen via het dakraam naar binnen",
        "een kerel kruipt via de balkondeur naar binnen",
        "nu is er iemand door het wc-raampje naar binnen geklommen",
        # steps
        "ik hoor voetstappen op zolder en ik ben alleen thuis",
        "er loopt iemand beneden en mijn man is op vakantie",
        "we horen gestommel in de kelder, durf niet te kijken",
        # many against one
        "zes tegen een op het plein",
        "vier gasten tegen een jochie bij de snackbar",
        "een hele groep tegen een jongen achter de gym",
        # hiding
        "we zitten onder het bureau en moeten heel stil zijn",
        "ik fluister, ik zit in de badkamer",
        "lig onder mijn bed, hij zoekt me",
        "zitten in de meterkast stil",
        # things fly
        "in de kroeg vliegen de barkrukken",
        "de stoelen vlogen door de zaal",
        "hier vliegen flessen over het terras",
        "flessen vliegen over het plein",
        # a mob
        "een groep met fakkels rammen de poort van het azc",
        "mensen gooien stenen en bestormen de deur van de opvang",
        "relschoppers bekogelen agenten bij het hek en trekken het omver",
        # an arm twisted
        "hij wringt haar pols tot ze haar pincode geeft",
        "ze wil haar ketting niet geven, hij draait haar arm",
        "de man knijpt mijn vingers als ik geen geld geef",
    ),
    "weapon": (
        "er zit een kogel in mijn voordeur",
        "kogels door ons raam",
        "net een kogel door de ruit",
        "hij zet een pistool tegen mijn slaap",
        "een mes onder zijn kin",
        "ze drukt een scherf tegen haar nek",
        "loop tegen m'n kop",
        # a hole
        "gat in de voorruit en een auto scheurt weg",
        "er zitten gaten in mijn voordeur en hulzen op straat",
        "een gaatje in ons raam, op straat racet een motor weg",
        # on a roof
        "een man op het flatdak met een lang geweer",
        "er ligt een figuur op een plat dak die mikt",
        "iemand op het viaduct legt aan op auto's",
    ),
}
CALM: Final = (
    "haar jas waait bijna van de kapstok in de hal",
    "de vogels vlogen aan, mooi haar had ze",
    "de fakkel van het beeld op het plein is kapot",
    "de fakkeloptocht langs de huizen begint om acht uur",
    "een donkere wolk boven de flat, het gaat regenen",
    "een zwarte zuil op het plein bekladden ze steeds",
    "de prullenbak hangt scheef aan de gevel",
    "de container staat tegen de heg aan",
    "handdoeken tegen de deur want het water lekt naar binnen",
    "ik leg een deken voor de kier tegen de tocht",
    "er ligt een slaapzak in het portiek van een dakloze",
    "er is een zwerver met een aansteker bij het station",
    "in het bos liggen de resten van een barbecue, as en kolen",
    "de camping op de hei zit vol",
    "de paal op de parkeerplaats geeft geen stroom",
    "ik schrok toen ik tegen de kast leunde",
    "de leuning van de brug is los als je hem aanraakt",
    "mijn hand deed pijn van het hek",
    "er liggen kabels van de aannemer op de stoep",
    "oude bedrading in het buurthuis, wie vervangt die",
    "met een klap viel de oven van de kar",
    "krijg ik een tik op de vingers als ik te laat betaal",
    "de gevel is schoongeblazen",
    "de wind heeft de voorkant van het hokje los",
    "mijn hand is vies van het vuurwerkafval",
    "vuurwerk ligt in de hand van de gemeente",
    "de tas met oude kleren naast de container",
    "de koffer is blijven staan in het stadhuis",
    "het putdeksel rammelt als er een auto overheen gaat",
    "putdeksel ligt scheef",
    "het vat met regenwater staat vol",
    "de tank van de strooiwagen lekt",
    "de trafo bij ons in de straat bromt",
    "transformatorhuisje zit vol graffiti",
    "er klimt een kat door het raam naar binnen",
    "een vleermuis komt door mijn zolderraam naar binnen",
    "de buren boven lopen elke nacht te stampen, ik hoor voetstappen boven",
    "ik hoor iemand boven boren",
    "het was vier tegen een bij de stemming",
    "vijf fietsen tegen een boom",
    "de muis zit in de kast stil",
    "we zitten in de badkamer met een lekkende kraan",
    "de meeuwen vliegen over het terras",
    "het vliegt de glasbak uit",
    "de groep supporters liep zingend langs het hek",
    "de bewakers van de opvang parkeren op de stoep",
    "ze draait aan de knop met haar hand",
    "mijn ring ligt in de put, mijn arm is te kort",
    "ik loop mijn kop eraf voor dat formulier",
    "de schaar ligt op de balie",
    "er zit een gat in de muur van de gymzaal",
    "een gat in mijn deur door de bezorger",
    "er staat een man op het dak met een ladder",
    "iemand op het balkon rookt de hele dag",
    "een zwarte pluim uit de uitlaat van de bus",
    "uit de schoorsteen van de fabriek komt een dikke zwarte pluim",
    "handdoek voor de deur tegen de stank van de lucht in het portiek",
    "er slaapt een zwerver in een slaapzak met aanstekers erbij, hij zit in het portiek",
    "het hekje geeft een schok als het dichtslaat",
    "de tas van de bezorgmaaltijd tikt tegen mijn raam",
    "er staat een doos met oude wekkers naast de container",
    "ik zit op de wc en het is heel stil in het gebouw",
    "de stoelen vlogen door de lucht tijdens de storm",
    "de kapper heeft een schaar bij mijn hals gehouden haha",
    "het boek ligt met de schaar op zijn kop",
    "gat in de ruit van het bushokje, de scooter die het deed is ervandoor",
    "een man op het dak met een camera die richt op mijn tuin",
    "de auto kreeg een klap van de paal",
    "ik kreeg een klap van de slagboom",
    "de deur is dichtgeblazen",
    "een ketel op de rommelmarkt staat op nummer vier",
    "de wind rammelt aan mijn achterdeur en ik ben alleen",
    "iemand rammelt elke ochtend aan de container",
    "kogel in de muur van het oude fort",
    "een kogel van het beeld is weg",
    "een zwarte kolom bij het station zit vol stickers",
    "er loopt een man op de trap van het stadhuis die is op zijn werk",
    "bij het voetbal vliegen de flessen over het veld elke zaterdag",
)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in DANGER.items() for text in texts])
def test_a_sign_of_danger_is_found_by_the_rules_alone(kind: str, text: str) -> None:
    assert by_rules(text) == Emergency(kind, "certain", "nl")


@pytest.mark.parametrize("text", CALM)
def test_what_only_looks_like_a_sign_alarms_nobody(text: str) -> None:
    assert by_rules(text) is None
