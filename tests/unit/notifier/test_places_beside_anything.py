"""Streets with what is beside something in them, whether or not it is in a list of things, in nine languages."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import place_in, reading

_GOOD = [
    ("Het fonteintje op Het Rond doet het niet, het zit naast de muziekkiosk", "Het Rond, naast de muziekkiosk"),
    ("Zwerfvuil op de Laan van Poot ter hoogte van de kartbaan", "Laan van Poot, ter hoogte van de kartbaan"),
    ("Kade kapot, Laakkade t.o. de houtloods", "Laakkade, t.o de houtloods"),
    ("Lantaarn uit in de Van Heutszstraat, schuin tegenover de rijwielhandel",
     "Van Heutszstraat, schuin tegenover de rijwielhandel"),
    ("Recht voor de tapijtwinkel in de Kerkstraat ligt een berg karton", "Voor de tapijtwinkel in de Kerkstraat"),
    ("Losse tegels Meeuwenlaan thv klimhal", "Meeuwenlaan, thv klimhal"),
    ("Er staat een bankstel in de Reigerstraat achter de aula", "Reigerstraat, achter de aula"),
    ("Gat in de Vinkenweg, bij de brievenbus", "Vinkenweg, bij de brievenbus"),
    ("Het stinkt in de Spechtstraat, aan de kant van het spoor", "Spechtstraat, kant van het spoor"),
    ("Op de Korte Geer ter hoogte van 44 ligt glas", "Korte Geer 44"),
    ("In de Duivenlaan, pal naast de uitkijktoren, is een hek omgewaaid", "Duivenlaan, pal naast de uitkijktoren"),
    ("There is glass on Merelstraat, opposite the tile showroom", "Merelstraat, opposite the tile showroom"),
    ("Broken bench in Vinkenweg, right next to the allotment gate", "Vinkenweg, right next to the allotment gate"),
    ("Street light out on Reigerstraat, level with the old water works",
     "Reigerstraat, level with the old water works"),
    ("Rubbish dumped across from the laundry on Duivenlaan", "Duivenlaan, across from the laundry"),
    ("The drain on Spechtstraat is blocked, at the harbour end", "Spechtstraat, at the harbour"),
    ("A bin is overturned in front of the chapel of rest on Meeuwenlaan", "Meeuwenlaan, in front of the chapel"),
    ("In der Merelstraat, gegenüber der Kletterhalle, liegt Sperrmüll", "Merelstraat, gegenüber der Kletterhalle"),
    ("Vinkenweg, neben dem Wertstoffhof, Laterne defekt", "Vinkenweg, Wertstoffhof"),
    ("Auf Höhe der Reithalle in der Reigerstraat ist der Gehweg kaputt", "Reithalle in der Reigerstraat"),
    ("Duivenlaan, Seite Bahnhof: Scherben überall", "Duivenlaan"),
    ("Il y a des ordures Merelstraat, en face de la patinoire", "Merelstraat, en face de la patinoire"),
    ("À hauteur du gymnase de la Vinkenweg, le trottoir est cassé", "Vinkenweg, à hauteur du gymnase"),
    ("Lampadaire éteint Reigerstraat côté gare", "Gare"),
    ("Hay basura en la Merelstraat, frente al polideportivo", "Merelstraat, frente al polideportivo"),
    ("Junto a la ferretería de la Vinkenweg hay un bache", "Vinkenweg, junto a la ferretería"),
    ("Farola apagada en la Reigerstraat a la altura de la bolera", "Reigerstraat, a la altura de la bolera"),
    ("Śmieci na Merelstraat naprzeciwko warsztatu", "Merelstraat, naprzeciwko warsztatu"),
    ("Latarnia nie działa na Vinkenweg, na wysokości lodowiska", "Vinkenweg, na wysokości lodowiska"),
    ("Dziura w chodniku, Reigerstraat od strony parku", "Reigerstraat, od strony parku"),
    ("Merelstraat'ta spor salonunun karşısında çöp var", "Merelstraat, salonunun karşısında"),
    ("Vinkenweg, matbaanın yanında lamba yanmıyor", "Vinkenweg, matbaanın yanında"),
    ("أنبوب مكسور في Merelstraat مقابل المغسلة", "Merelstraat, مقابل المغسلة"),
    ("قمامة في Vinkenweg بجانب المكتبة القديمة", "المكتبة"),
    ("Сміття на Merelstraat навпроти пральні", "Merelstraat, навпроти пральні"),
    ("На Vinkenweg, поруч з ковзанкою, не горить ліхтар", "Vinkenweg, поруч з ковзанкою"),
    ("Op de Oude Delft ter hoogte van 118 ligt een half gezonken bootje in de gracht.", "Oude Delft 118"),
    ("O ja, Het Kleine Loo, de stoep langs de flat met de blauwe balkons, de hele lengte",
     "Het Kleine Loo, langs de flat"),
    ("Hippolytusbuurt, Delft, ter hoogte van het bruggetje naar de vismarkt",
     "Hippolytusbuurt, ter hoogte van het bruggetje"),
    ("On the Oude Delft level with number 118 a boat is sinking", "Oude Delft 118"),
    ("Het Rond, naast de kapel", "Het Rond, naast de kapel"),
    ("Na Oude Delft na wysokości 118 leży rower", "Oude Delft 118"),
    ("En el Oude Delft a la altura del 118 hay una bici", "Oude Delft 118"),
    ("Sur le Oude Delft à hauteur du 118 il y a un vélo", "Oude Delft 118"),
    ("Stoeptegel los Fazantweg, recht tegenover de gele kraanloods",
     "Fazantweg, recht tegenover de gele kraanloods"),
    ("Fazantweg, naast het oude pomphuis ligt puin", "Fazantweg, naast het oude pomphuis"),
    ("Boom omgewaaid in de Kwikstaartlaan, t.h.v. de duiventil", "Kwikstaartlaan, t.h.v de duiventil"),
    ("Fazantweg voor de fotostudio ligt glas", "Fazantweg, voor de fotostudio"),
    ("Gat in de weg, Kwikstaartlaan. Het zit schuin tegenover de orgelbouwer",
     "Kwikstaartlaan, schuin tegenover de orgelbouwer"),
    ("Lamp uit Kwikstaartlaan bij de bouwmaterialenhandel", "Kwikstaartlaan, bij de bouwmaterialenhandel"),
    ("Op de Lange Geer t.h.v. nummer 31 is de leuning kapot", "Lange Geer 31"),
    ("Fly-tipping on Fazantweg directly opposite the scout hut", "Fazantweg, directly opposite the scout hut"),
    ("Kwikstaartlaan, near the old brewery, lamp is out", "Kwikstaartlaan, near the old brewery"),
    ("Fazantweg on the canal side of the viaduct, broken bench", "Fazantweg, on the canal"),
    ("Auf dem Fazantweg schräg gegenüber der Segelschule liegt Müll", "Fazantweg, gegenüber der Segelschule"),
    ("Kwikstaartlaan vor der Lagerhalle liegt Glas", "Kwikstaartlaan, vor der Lagerhalle"),
    ("Fazantweg, à côté du planétarium, lampadaire éteint", "Fazantweg, à côté du planétarium"),
    ("Derrière la patinoire, Kwikstaartlaan, des sacs", "Kwikstaartlaan, derrière la patinoire"),
    ("Junto al observatorio, en Fazantweg, hay un colchón", "Fazantweg, junto al observatorio"),
    ("Kwikstaartlaan detrás de la lavandería hay escombros", "Kwikstaartlaan, detrás de la lavandería"),
    ("Obok ujeżdżalni na Fazantweg leży gruz", "Fazantweg, obok ujeżdżalni"),
    ("Kwikstaartlaan, za pralnią, dziura", "Kwikstaartlaan, za pralnią"),
    ("Fazantweg'de gözlemevinin karşısında lamba yanmıyor", "Fazantweg, gözlemevinin karşısında"),
    ("Kwikstaartlaan çamaşırhanenin arkasında çöp", "Kwikstaartlaan, çamaşırhanenin arkasında"),
    ("في Fazantweg قبالة القبة الفلكية زجاج", "Fazantweg, قبالة القبة"),
    ("Kwikstaartlaan خلف المغسلة حفرة", "Kwikstaartlaan, خلف المغسلة"),
    ("На Fazantweg поруч із планетарієм скло", "Fazantweg, поруч із планетарієм"),
    ("Kwikstaartlaan, за пральнею, яма", "Kwikstaartlaan, за пральнею"),
    ("Fazantweg, spoorkant, hangt een draad los", "Fazantweg, spoorkant"),
    ("Kwikstaartlaan aan de stationskant ligt glas", "Kwikstaartlaan, stationskant"),
    ("In de Fazantweg voor het raam van de bakker", "Fazantweg, voor het raam van de bakker"),
    ("Fazantweg, by the tennis courts", "Fazantweg, by the tennis courts"),
    ("Fazantweg across the street from the deli", "Fazantweg, across the street from the deli"),
    ("Fazantweg opposite Tesco", "Fazantweg, opposite Tesco"),
    ("Fazantweg achterkant bioscoop", "Fazantweg, achterkant bioscoop"),
    ("Fazantweg, sous la fenêtre de la boulangerie", "Fazantweg, sous la fenêtre de la boulangerie"),
    ("Fazantweg przed drzwiami apteki", "Fazantweg, przed drzwiami apteki"),
]  # fmt: skip
_NONE = [
    "Er ligt rommel naast mijn deur in de Kerkstraat",
    "Lamp uit in de Kerkstraat tegenover de buren",
    "Voor de zoveelste keer ligt er afval in de Kerkstraat",
    "Bij de Kerkstraat is het voor de kinderen gevaarlijk",
    "Naast de overlast van maandag is er nu ook rommel in de Kerkstraat",
    "In de Kerkstraat staat een fiets naast de scooter",
    "In de Kerkstraat ligt een matras naast de ondergrondse container",
    "Kerkstraat, er ligt glas naast de stoep",
    "De bladeren in de Kerkstraat liggen naast elkaar",
    "In de Kerkstraat is het tegenover de bewoners niet eerlijk",
    "Pal voor de vakantie is in de Kerkstraat de lamp uitgegaan",
    "In de Kerkstraat staat een busje recht voor het huis",
    "In de Kerkstraat loopt het water vlak langs de weg",
    "De tegels in de Kerkstraat liggen los, kijk aan de zijkant van de foto",
    "There is rubbish in Kerkstraat next to the tree",
    "Someone parked in Kerkstraat opposite my house",
    "In Kerkstraat a man sleeps next to the car",
    "On Kerkstraat the other side is dark too",
    "Besides the noise, Kerkstraat is full of rats next to the bins",
    "In der Kerkstraat liegt Müll neben dem Auto",
    "Neben dem Lärm gibt es in der Kerkstraat auch Ratten",
    "Laterne aus in der Kerkstraat gegenüber von uns",
    "Des ordures Kerkstraat à côté de la poubelle",
    "Rats Kerkstraat en face de chez moi",
    "Hay basura en la Kerkstraat junto a los contenedores",
    "Un coche en la Kerkstraat frente a mi casa",
    "Śmieci na Kerkstraat obok drzewa",
    "Na Kerkstraat naprzeciwko mojego domu leży gruz",
    "Kerkstraat'ta ağacın yanında çöp var",
    "Kerkstraat'ta evimin karşısında çöp var",
    "قمامة في Kerkstraat بجانب الشجرة",
    "في Kerkstraat مقابل بيتي زجاج",
    "Сміття на Kerkstraat біля контейнера",
    "На Kerkstraat навпроти мого будинку скло",
    "Lantaarn ter hoogte van de school kapot",
    "Auf dem Gehweg auf Höhe der Schule liegen Scherben",
    "Mariahoeve, tegenover de school ligt rommel",
    "De Buurman, naast de container",
    "Naast de drukte in de Kerkstraat is er ook stank",
    "Ik ben gevallen in de Kerkstraat en zat daarna bij de dokter",
    "Er staat een auto dubbel in de Kerkstraat, pal naast een andere auto",
    "Wij wonen al jaren in de Kerkstraat en naast de hondenpoep is er nu ook drugshandel",
    "In de Kerkstraat liggen zakken aan de kant van de weg",
    "Kerkstraat, de lantaarn aan de andere kant doet het ook niet",
    "De jeugd in de Kerkstraat gedraagt zich brutaal tegenover de winkeliers",
    "Kerkstraat: naast de regen ook wind",
    "Naast de Kerkstraat is ook de Dorpsstraat vies",
    "In de Kerkstraat ligt een dode kat naast een kapotte stoel",
    "Kerkstraat, vlak voor de jaarwisseling is de paal omgereden",
    "In de Kerkstraat staan vuilniszakken naast de papierbakken",
    "Op de Kerkstraat rijden scooters vlak langs de kinderen",
    "Van achter de tuinen in de Kerkstraat komt stank",
    "Rubbish in Kerkstraat, beside the usual mess",
    "Kerkstraat: the kids next door throw glass",
    "The lamp next to mine in Kerkstraat is out",
    "There is dog poo in Kerkstraat next to the kerb",
    "Kids play in front of the cars in Kerkstraat",
    "The people opposite the man in Kerkstraat shout",
    "In der Kerkstraat parken Autos neben dem Radweg",
    "Kerkstraat, auf der anderen Seite Müll",
    "In der Kerkstraat ist neben der Hitze auch der Gestank schlimm",
    "Kerkstraat: neben den Tonnen liegt Abfall",
    "Rue Kerkstraat, de l'autre côté de la rue",
    "Kerkstraat, à côté de mon vélo il y a du verre",
    "Il y a un trou Kerkstraat côté droit",
    "En la Kerkstraat hay ratas al lado de la acera",
    "Kerkstraat, junto a otra bolsa",
    "Na Kerkstraat obok chodnika leży szkło",
    "Kerkstraat, naprzeciwko nas nie świeci lampa",
    "Kerkstraat'ta yolun yanında cam var",
    "Kerkstraat'ta komşunun karşısında lamba yok",
    "في Kerkstraat بجانب السيارة زجاج",
    "في Kerkstraat مقابل الجيران",
    "На Kerkstraat поруч з машиною скло",
    "На Kerkstraat біля дороги яма",
    "На Kerkstraat навпроти нас темно",
    "Kerkstraat, vor einer kleinen Reinigung stinkt es",
    "Kerkstraat, tegenover een oude loods",
    "Kerkstraat, devant une laverie",
    "Een muzikant speelt hard in de Kerkstraat",
    "Kerkstraat, linkerkant, tegels los",
    "De lamp naast nummer veel in de Kerkstraat",
    "In der Kerkstraat liegen Tüten neben einem Sofa",
    "Fazantweg naast Jan",
    "Fazantweg, sous la fenêtre de ma chambre",
    "Fazantweg, voor de deur van de buren",
    "Kerkstraat, en face Madame Dupont",
    "Naast Kerstmis was het rustig in de Kerkstraat",
    "In de Kerkstraat, opposite Mr Smith",
    "Op de Kerkstraat aan de zijde van de oneven nummers",
]
"""No spot: a person, the resident's own, what moves, stands everywhere or is no thing at all."""


@pytest.mark.parametrize(("text", "words"), _GOOD)
def test_a_spot_in_a_street_is_precise(text: str, words: str) -> None:
    found = place_in(text)
    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize("text", _NONE)
def test_what_is_no_spot_leaves_a_street_as_it_is(text: str) -> None:
    found = place_in(text)
    assert found is None or found.rough


def test_what_a_crossing_goes_on_with_is_no_spot() -> None:
    found = reading("met de Kerkstraat, aan de kant van de apotheek").found
    assert found is not None
    assert found.rough


@pytest.mark.parametrize(
    "text",
    [
        "Huge tree just came down on a car",
        "My parents come by car",
        "hoe vraag ik een vergunning aan voor parkeren",
    ],
)
def test_a_car_and_parking_are_no_place(text: str) -> None:
    assert place_in(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kerkstraat, next to the car park", "Kerkstraat, next to the car park"),
        ("aanhanger op een parkeerplek in de Kerkstraat", "Parkeerplek in de Kerkstraat"),
    ],
)
def test_where_cars_are_left_is_one(text: str, words: str) -> None:
    found = place_in(text)
    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize(
    "text",
    [
        "tegenover de manege",
        "Het ligt schuin tegenover de orgelbouwer",
        "next to the scout hut",
        "genau gegenüber vom Schultor",
        "al lado de la cancha",
        "obok ujeżdżalni",
        "поруч з ковзанкою",
    ],
)
def test_an_answer_may_tell_no_more_than_a_spot(text: str) -> None:
    found = place_in(text)
    assert found is not None
    assert (found.rough, found.spot) == (True, True)


@pytest.mark.parametrize("text", ["bij de buren", "naast mijn deur", "neben dem Auto", "opposite us", "obok drzewa"])
def test_an_answer_may_tell_nothing(text: str) -> None:
    assert place_in(text) is None
