"""What the police want to hear of, by words in nine languages (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words, of nine languages, are read best as they are

from typing import Final

RULES: Final = (
    # Stems of words; `$`: the whole word. Two groups stand close together, one stands by itself.
    # Things of a resident that were stolen.
    (
        "fiets ebike bike bakfiets scooter bromfiets brommer snorfiets motor$ auto$ autootje telefoon portemonnee kenteken",
        "gestolen gejat gepikt ontvreemd",
    ),
    ("bike bicycle car$ scooter moped motorbike van$ phone wallet handbag", "stolen stole$ nicked"),
    ("fahrrad rad$ ebike auto$ roller$ moped handy$ geldborse portemonnaie", "gestohlen geklaut"),
    ("velo voiture scooter trottinette telephone portefeuille", "vole$ volee derobe"),
    ("bici coche$ moto$ patinete movil$ cartera", "robad robaron roban$ robo$"),
    ("rower samochod auto$ hulajnog skuter telefon portfel", "skradzion ukradzion ukradl ukradł skradl skradł"),
    (
        "bisiklet araba$ arabam motosiklet scooter telefonum cuzdan",
        "çalındı çaldı çalınmış çalmış calindi caldi calinmis",
    ),
    ("велосипед машин автомоб самокат скутер телефон гаман", "вкрал вкрад украл украд викрал викрад"),
    ("دراج الدراج سيار السيار هاتفي محفظ سكوتر", "سرق انسرق مسروق"),
    # A burglary that was found afterwards.
    ("ingebroken leeggeroofd",),
    ("inbraak$ inbrekers", "geweest gehad gepleegd vannacht gisteren ontdekt thuiskwam$"),
    ("burgled burglarised burglarized",),
    ("broken$ broke$", "into$ burglar"),
    ("burglary$ burglaries$", "was$ last$ yesterday happened"),
    ("eingebrochen",),
    ("einbruch$", "gestern heute$ letzte nacht gab$"),
    ("cambriole cambrioles cambriolage$",),
    ("entraron$ ladrones$", "robar robaron casa$ noche$"),
    ("włamano wlamano włamanie$ wlamanie$ włamali wlamali włamał wlamal",),
    ("hırsız hirsiz", "girdi girmiş girmis"),
    ("обікрал обокрал пограбувал",),
    ("вломил вломив вдерл", "квартир дім$ дому$ будин хат$ хату$ гараж сара"),
    ("لصوص لص$ حرامي", "دخل سرق"),
    ("اقتحم اقتحموا", "بيت منزل شقة محل"),
    # Damage that somebody did to what is a resident's, or was seen doing.
    ("auto$ autoruit autospiegel fiets", "bekrast gekrast ingeslagen ingegooid vernield lekgestoken"),
    ("banden$", "lekgestoken doorgesneden"),
    ("vernielen vernield vernielden slopen sloopten gesloopt", "zag$ gezien$"),
    ("car$ tyres tires windscreen", "scratched vandalised vandalized slashed keyed$"),
    ("auto$ reifen autoscheibe", "zerkratzt verkratzt zerstochen eingeschlagen"),
    ("voiture retroviseur", "raye$ rayee vandalise creves"),
    ("coche$ ruedas$ retrovisor", "rayado rayaron pinchado pincharon destrozado destrozaron"),
    ("samochod samochód auto$ opony$", "porysowa zarysowa zadrapa przebi zniszczyl"),
    ("arabam lastikler", "çizilmiş çizmiş cizmis çizdi çizildi patlatılmış cizilmis cizildi"),
    ("машин автомоб шини$", "подряпал подряпав подряпан розбил порізал"),
    ("سيارتي", "خدش خربوا"),
    # Dealing.
    ("drugsdeal drugshandel drugsverkoop dealen$ gedeald",),
    (
        "drugs$ wiet$ cocaine coke$ harddrugs pillen$",
        "deal$ dealt$ dealer dealers verkoop verkopen verkocht verhandel handel$",
    ),
    ("drug$ drugs$ cocaine weed$", "dealing deal$ dealer dealers sell$ selling sells sold$"),
    ("drogen drogen$ kokain", "dealen dealer dealt verkauf handeln$ handelt$"),
    ("drogue", "vend$ vendent vendeur dealer deal$ dealent trafic"),
    ("droga$ drogas$", "venden$ vende$ venta$ trafic trapich"),
    ("narkotyk", "sprzeda handl dealer diler"),
    ("uyusturucu uyuşturucu", "satan$ satıyor satıl satici satıcı satiyor"),
    ("наркотик", "прода торгу збува"),
    ("مخدرات المخدرات", "يبيع بيع يبيعون تاجر تجار"),
    # A fight that is over.
    ("gevochten vechtpartij knokpartij", "voorbij$ afgelopen gisteren gisteravond vannacht vanacht weg$ geweest"),
    ("fight$ fighting$", "over$ yesterday last$ gone$ ended$"),
    ("schlagerei", "gestern vorbei letzte heute$"),
    ("bagarre", "hier$ finie terminee passee"),
    ("pelea$", "ayer$ anoche terminado acabo$"),
    ("bojka bójka bojki bójki", "wczoraj koniec skonczyl skończył"),
    ("kavga$", "dün$ dun$ bitti$ gece$"),
    ("бійка бійку", "вчора$ закінчил вночі минула"),
    ("شجار عراك", "امس البارحة انتهى انتهت"),
    # Somebody or a car that is suspicious.
    (
        "verdacht verdachte",
        "auto$ autos$ busje$ bestelbus voertuig man$ mannen$ persoon personen figuur figuren types$",
    ),
    ("suspicious", "car$ van$ vehicle man$ men$ person people$ guy$ guys$"),
    ("verdachtig", "auto$ wagen$ fahrzeug mann$ manner$ person"),
    ("suspect$ suspecte suspects", "voiture homme hommes vehicule camionnette personne individu"),
    ("sospechos", "coche$ furgoneta hombre hombres$ vehiculo persona"),
    ("podejrzan", "samochod samochód auto$ mezczyzn mężczyzn osoba$ osoby$ pojazd bus$"),
    ("şüpheli supheli", "araba$ arac araç adam$ kişi kisi kişiler minibus"),
    ("підозріл", "машин авто$ автомоб чоловік людин бус$"),
    ("مشبوه", "سيارة السيارة شخص رجل رجال اشخاص"),
)
