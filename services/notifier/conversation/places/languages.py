"""What words of nine languages say about where something is (pure).

Each list is divided by ``|`` and in lower case, with accents; a trailing ``*`` lets any ending follow.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from typing import Final

from msgspec import Struct


class Grammar(Struct, frozen=True, kw_only=True):
    """The words of one language."""

    beside: str
    """Prepositions that tell where something is."""
    articles: str
    """Articles and particles, which may stand anywhere between the words of a place."""
    number: str
    """What comes before, or after, a house number."""
    house: str
    both: str
    """Words that join two names."""
    corner: str
    """Words for a crossing of two streets; also what the two do there."""
    before: str = ""
    """Words for a street that come before its name."""
    after: str = ""
    """Words for a street that come after its name."""
    units: str
    """What is counted: a number before it is no house number. Also months."""
    kinds: str
    """Things of which a town has many, but a street mostly one."""
    only: str
    """Things of which a town has one that everybody knows."""
    whole: str
    """All of a street."""
    ends: str
    """One end of a street."""
    postpositions: str = ""
    """What tells where something is and comes after it."""
    no_names: str
    """Words that may begin with a capital and stand before a number without being a street."""


NUMBERED: Final = (
    "optie|opties|keuze|mogelijkheid|versie|poging|stap|antwoord|vraag|verdieping|etage|option|options|choice|choose|answer|version|"
    "attempt|floor|row|auswahl|wahl|möglichkeit|antwort|stockwerk|choix|réponse|reponse|étage|opción|opcion|elección|respuesta|"
    "piso|opcja|opcję|opcje|wybór|wybor|wariant|odpowiedź|piętro|seçenek|secenek|seçim|cevap|şık|варіант|вибір|відповідь|пункт|"
    "поверх|خيار|الخيار|اختيار|الاختيار|جواب|الجواب|الطابق|طابق"
)
"""What has a number of its own and is no street in any language: "optie 2 graag" chooses."""
DUTCH: Final = Grammar(
    beside="tusse|tss|bij|voor|achter|naast|tegenover|aan|in|op|langs|onder|nabij|thv|t.h.v|t.o|t.o.v|tgo|ongeveer|circa|vlakbij|t/o|to|tov|hoogte|boven|rond|rondom|vlak|tussen|ter|schuin|voorbij|buurt|omgeving|nabijheid",
    articles="de|het|een|'t|t|van|v|vd|v.d|v/d|der|den|ten|ter|te|dit|deze|die|onze|ons|mijn|even|oneven",
    number="nr|nrs|nmr|nummer|nummertje|no|nos|num|huisnummer|huisnum|huisnr|huisnrs|hnr|hsnr|nummers|huisnummers|perceel|percelen",
    house="huis|pand|woning|deur|voordeur|oprit|stoep|flat|ingang|gebouw|zijde|kant|hoofdingang|uitgang|ingangen|voorkant|achterkant|zijkant|overkant|portiek|gevel|kruispunt",
    both="en|met|&|/|-|+|x",
    corner="tusse|tss|hoek|hoekhuis|hoekwoning|hoekpand|hoekje|hk|h/o|hoekpunt|kruising|kruispunt|splitsing|t-splitsing|tsplitsing|t-kruising|viersprong|driesprong|rotonde|kruist|kruisen|uitkomt|uitkomen|samenkomen|samenkomt|bijeenkomen|tussen|overgaat",
    before="adres|straat:|straatnaam",
    units="dag|dagen|week|weken|weekend|maand|maanden|jaar|jaren|uur|uren|min|minuten|minuut|keer|x|m|meter|meters|km|cm|kg|euro|procent|graden|liter|kinderen|mensen|personen|jongens|zakken|tegels|lampen|lantaarns|lantaarnpalen|fietsen|auto's|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|okt|nov|dec|containers|bomen|ratten|plekken|plaatsen|keren|stuks|schommels|jarige",
    kinds="parkeerplek|strandtentje|parkeerplekken|parkeerplaatsen|parkeerterreinen|kerkhof|landgoed|buitenplaats|volkstuin|volkstuincomplex|volkstuinvereniging|tuincomplex|recreatiegebied|natuurgebied|sportcomplex|zorgboerderij|stadsboerderij|dierentuin|trolleyhalte|strandslag|speeltuintje|wijkpark|schoolplein|obs|court|cruyffcourt|cbs|kbs|rkbs|ikc|kdv|vmbo|mavo|havo|vwo|camping|taxistandplaats|tuincentrum|bouwmarkt|crematorium|hospice|ijsbaan|kazerne|postkantoor|basisschool|school|scholengemeenschap|kleuterschool|kinderdagverblijf|crèche|kerk|moskee|synagoge|winkelcentrum|speeltuin|speelplaats|speelveld|trapveldje|voetbalveld|bushalte|tramhalte|halte|brug|bruggetje|ophaalbrug|fietsbrug|spoorbrug|draaibrug|hefbrug|loopbrug|voetgangersbrug|fietstunnel|spoortunnel|voetgangerstunnel|spoorviaduct|stadsdeelkantoor|parkeerterrein|sluis|sporthal|gymzaal|sportpark|sportveld|apotheek|supermarkt|snackbar|bakker|slager|kapper|kiosk|café|cafe|restaurant|hotel|theater|molen|begraafplaats|flat|metrostation|rotonde|tunnel|tunneltje|viaduct|jachthaven|steiger|kinderboerderij|zorgcentrum|verpleeghuis|wijkcentrum|buurthuis|park|parkje|plantsoen|vijver|fontein|tankstation|benzinepomp|garage|parkeergarage|huisarts|tandarts|stoplicht|stoplichten|verkeerslicht|verkeerslichten|zebrapad|oversteekplaats|spoorwegovergang|overweg|trap|ziekenhuis|bibliotheek|hondenuitlaatplaats|skatebaan|strandopgang|strandtent|boulevard|pier|bioscoop|sportschool|makelaar|bloemenwinkel|plein|pleintje|marktplein|glasbak|cafetaria|wasserette|geldmaat|pinautomaat|drogist|opticien|fysiotherapeut|fysio|kringloopwinkel|viskraam|bloemenkraam|p+r|milieustraat|manege|volkstuinen|gemaal|toren|monument|standbeeld|flats|winkels|fietstunnel|voetgangerstunnel|parkeerplaats|parkeerterrein|parkeerdek|basketbalveld|basketbalveldje|veldje|speelplek|grasveld|grasveldje|pont|parkeervak|parkeervakken|busbaan|busstop|tramstop|metrostop|bushokje|abri|strand|strandopgang|strandpaal|haltes|tennisbaan|sporthal|hal|abdij|kapel|kathedraal|paleis|ambassade|hofje|wijkpost|politiepost|gymnasium|college|lyceum|universiteit|opvang|creche|kringloop|kringloopwinkel|slijterij|drogist|kapsalon|coffeeshop|kroeg|bar|pizzeria|shoarma|shoarmazaak|viskraam|bloemenstal|markt|kinderopvang|bso|verzorgingshuis|huisartsenpost|gezondheidscentrum|buurtcentrum",
    only="provinciehuis|stadhuis|gemeentehuis|raadhuis|station|treinstation|hoofdstation|busstation|bibliotheek|ziekenhuis|politiebureau|brandweerkazerne|schouwburg|stadion|zwembad|museum|kunstmuseum|kasteel|vuurtoren|universiteit|cs|centraal|hs|kurhaus",
    whole="hele|heel|gehele|overal|lengte|alle",
    ends="einde|eind|begin|uiteinde|kop|halverwege|midden|bocht|knik|stuk|deel|gedeelte|stukje",
    no_names="maat|melding|nummer|huisnummer|dinsdag|maandag|woensdag|donderdag|vrijdag|zaterdag|zondag|sinds|vanaf|ongeveer|ruim|bijna|lantaarnpaal|lamp|lantaarn|container|buslijn|tramlijn|lijn|kliko|afvalbak|prullenbak|paal|paaltje|bus|tram|perron|blok|kamer|kenteken|telefoon|postcode|groep|boom|al|er|de|het|bel|tel|na|over|om|tot|nog|maar|nee|neen|ja|sorry|pardon|oeps|wel|naar|huis|zijn|staan|liggen|heb|hebben|wacht|rond|rotonde|afslag|vak|plek|put|zo'n|minstens|zeker|leeftijd|foto|keer|per|wij|ik|u|graag|moet|is",
)
ENGLISH: Final = Grammar(
    beside="at|near|opposite|in|front|behind|outside|by|under|on|beside|next|across|along|close|around|between",
    articles="the|of|a|an|to|from|our|my",
    number="number|nr|nrs|no|nos|num|house|#|numbers",
    house="house|building|flat|door|property|address|side|entrance",
    both="and|with|&|meets",
    corner="corner|crossing|intersection|junction|crossroads|crosses|meets|between|roundabout|meet|cross|intersect|intersects",
    before="address|street:",
    after="street|road|avenue|lane|square",
    units="day|days|week|weeks|month|months|year|years|hour|hours|am|pm|minutes|times|metres|meters|feet|bags|people|kids|january|february|march|april|may|june|july|august|october|o'clock|tiles|lights|bikes|rats",
    kinds="clinic|surgery|residence|gymnasium|cinema|chemist|chemist's|launderette|laundromat|newsagent|butcher|primary|zoo|school|court|pier|beach|harbour|harbor|lighthouse|mall|library|church|mosque|playground|shops|shop|bridge|park|bus|stop|tram|pharmacy|supermarket|restaurant|hotel|theatre|tunnel|pond|fountain|garage|cemetery|kindergarten|nursery|bakery|lights|roundabout|underpass|pub|petrol|gym|sports|crossing|centre|pond|lake|canal|palace|car|subway|café|cafe|corner|embassy|tower|market|statue|monument|underground|basketball|football|skatepark|hospital|college",
    only="lighthouse|library|hospital|city|town|central|station|museum|stadium|university|courthouse|centraal|palace",
    whole="whole|entire|all|everywhere",
    ends="end|start|beginning|bottom|top|middle",
    no_names="tram|bus|size|number|report|monday|tuesday|wednesday|thursday|friday|saturday|sunday|since|about|for|over|almost|after|sorry|house|bin|light|lamp|line|platform|room|phone|there|no|only|another|at|is|have|are|be|it's|its",
)
GERMAN: Final = Grammar(
    beside="bei|beim|neben|vor|hinter|gegenüber|an|am|im|in|unter|auf|nähe|höhe|nahe|vorm|zwischen|entlang|von|vom",
    articles="dem|der|den|die|das|des|ein|einer|einem|zu|zum|zur|unserer|meiner",
    number="nr|nrn|nummer|hausnummer|hausnr|hnr|nummern|hausnummern",
    house="haus|gebäude|eingang|seite|eingang",
    both="und|mit",
    corner="ecke|kreuzung|straßenecke|einmündung|kreuzt|zwischen|kreisel|kreisverkehr|kreuzen|aufeinandertreffen|straßenkreuzung",
    before="straße|strasse|adresse",
    after="straße|strasse",
    units="tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|uhr|stunde|stunden|minuten|mal|meter|euro|säcke|leute|kinder|januar|februar|märz|juni|juli|oktober|dezember|platten|laternen",
    kinds="gesundheitszentrum|altenheim|pflegeheim|seniorenheim|hort|arztpraxis|poliklinik|jugendzentrum|gemeindezentrum|synagoge|kino|baumarkt|drogerie|spielplatz|zoo|streichelzoo|haltestelle|pier|seebrücke|hafen|leuchtturm|strand|wasserturm|bushaltestelle|straßenbahnhaltestelle|brücke|kirche|schule|grundschule|kindergarten|kita|park|apotheke|supermarkt|moschee|tankstelle|friedhof|bäckerei|ampel|unterführung|teich|brunnen|parkhaus|sporthalle|imbiss|parkplatz|schwimmbad|kiosk|café|restaurant|hotel|turm|denkmal|moschee|kanal|markt|einkaufszentrum",
    only="leuchtturm|rathaus|bahnhof|palast|schloss|hauptbahnhof|bibliothek|krankenhaus|schwimmbad|stadion|universität",
    whole="ganze|ganzen|gesamte|gesamten|alle|überall",
    ends="ende|anfang|beginn|mitte",
    no_names="tram|straßenbahn|bus|größe|seit|etwa|fast|über|nach|um|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nummer|hausnummer|linie|laterne|gehwegplatte|gehwegplatten|bordstein|straßenlaterne|straßenlampe|mülltonne|mülleimer|müll|müllsäcke|müllcontainer|sperrmüll|schlagloch|loch|gully|gullydeckel|abfluss|ampel|baum|ast|äste|bank|verkehrsschild|straßenschild|schild|graffiti|ratten|scherben|glasscherben|hundekot|papierkorb|spielgerät|schaukel|rutsche|unkraut|altglascontainer|glascontainer|container|meldung|entschuldigung|nein|ja|es|sind|ist|gleis|zimmer|soll|haus|noch",
)
FRENCH: Final = Grammar(
    beside="devant|derrière|près|proximité|côté|face|sous|à|au|aux|dans|sur|en|chez|hauteur|niveau|entre|vers|le long",
    articles="la|le|les|l|du|de|des|d|un|une|notre|ma|bis",
    number="numéro|numero|numéros|numeros|n°|nº|nos|no|nr|num",
    house="maison|immeuble|bâtiment|entrée|portail",
    both="et|avec",
    corner="coin|angle|croisement|carrefour|intersection|croise|entre|rond-point|croisent|rejoignent|rencontrent",
    before="rue|avenue|place|quai|chemin|boulevard|adresse",
    units="jour|jours|semaine|semaines|mois|an|ans|heure|heures|h|minutes|fois|mètres|sacs|personnes|enfants|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|dalles",
    kinds="garderie|résidence|ehpad|maternelle|clinique|synagogue|cinéma|médiathèque|ludothèque|halte-garderie|dispensaire|école|zoo|église|pont|arrêt|jetée|port|phare|plage|ponton|aire|parc|pharmacie|supermarché|mosquée|boulangerie|cimetière|crèche|tunnel|étang|fontaine|parking|feu|feux|collège|lycée|station|stade|marché|tour|monument|restaurant|hôtel|café|place|canal|métro|tram|centre|commerces|magasin",
    only="phare|mairie|gare|palais|bibliothèque|hôpital|piscine|musée|stade|commissariat",
    whole="toute|tout|entière|partout|toutes",
    ends="bout|fin|début|milieu",
    no_names="tram|tramway|bus|jusqu|jusqu'à|taille|depuis|environ|presque|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|numéro|ligne|lampadaire|désolé|désolée|non|pardon|est|sont|quai|c'est|il|y",
)
SPANISH: Final = Grammar(
    beside="frente|cerca|junto|detrás|delante|enfrente|debajo|en|al|a|lado|altura|entre|por|sobre",
    articles="el|la|los|las|de|del|un|una|nuestra|mi",
    number="número|numero|números|numeros|num|núm|nº|n°|no|nr|nro|nros",
    house="casa|edificio|portal|entrada|puerta|lado",
    both="y|con|e",
    corner="esquina|cruce|intersección|interseccion|cruza|entre|rotonda|cruzan|confluyen|encuentran",
    before="calle|avenida|plaza|paseo|c|dirección",
    units="día|días|dia|dias|semana|semanas|mes|meses|año|años|hora|horas|minutos|veces|metros|bolsas|personas|niños|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|baldosas",
    kinds="residencia|ambulatorio|clínica|consultorio|polideportivo|sinagoga|cine|ludoteca|geriátrico|escuela|zoo|colegio|iglesia|puente|muelle|puerto|faro|playa|embarcadero|parada|parque|farmacia|supermercado|mezquita|panadería|cementerio|guardería|túnel|estanque|fuente|gasolinera|semáforo|aparcamiento|instituto|tienda|bar|restaurante|hotel|cafetería|plaza|monumento|mercado|canal|metro|tranvía|centro|gimnasio|aparcamiento",
    only="ayuntamiento|estación|palacio|biblioteca|piscina|museo|estadio|comisaría",
    whole="toda|todo|entera|todas",
    ends="final|principio|comienzo|mitad",
    no_names="tranvía|tranvia|autobús|talla|hasta|desde|hace|casi|unos|lunes|martes|miércoles|jueves|viernes|sábado|domingo|número|línea|farola|perdón|perdon|es|son|hay|contenedor",
)
POLISH: Final = Grammar(
    beside="tyłach|tyłu|przy|obok|koło|naprzeciwko|naprzeciw|za|przed|pod|na|w|u|blisko|wysokości|między|pomiędzy|nad|we|niedaleko",
    articles="do|z|ze|tej|ten|ta",
    number="nr|numer|numery|numerem|numerze|numeru|nru|numerami|numerów",
    house="dom|domu|domem|budynek|budynku|budynkiem|bloku|blokiem",
    both="i|oraz",
    corner="rogu|róg|narożnik*|skrzyżowani*|skrzyzowani*|zbiegu|między|pomiędzy|rond*|krzyżuj*|krzyzuj*|przecina*",
    before="ul|ulica|ulicy|ulicę|ulice|ulicą|alei|aleja|plac|placu|adres",
    units="dzień|dni|tydzień|tygodni|tygodnie|tygodnia|miesiąc|miesięcy|miesiące|rok|lat|lata|godzin|godziny|godz|minut|razy|metry|metrów|worki|worków|sztuk|osób|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|płyty",
    kinds="podstawów*|przychodni*|żłob*|świetlic*|lice*|gimnazj*|synagog*|kino|kinem|kinie|kina|szkoł*|szkole|kościele|aptece|zoo|minizoo|kościo*|molo|molu|port|portu|latarni morskiej|plaż*|most|mostu|mostem|moście|przystan*|park|parku|parkiem|aptek*|sklep*|meczet*|meczeci*|piekarni*|cmentarz*|przedszkol*|tunel*|staw*|fontann*|plac*|światł*|stacji|basen*|restauracj*|hotel*|bar|baru|barem|barze|kiosk*|parking*|boisk*|wejści*|centrum|rynk*",
    only="ratusz*|dworzec|pałac*|dworc*|bibliote*|szpital*|stadion*|muzeum|urzęd*|urząd",
    whole="cała|całej|całą|cały|wszystkie",
    ends="koniec|końcu|początek|początku|środku",
    no_names="tramwaj|tramwaju|autobus|rozmiar|od|około|prawie|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|numer|linia|latarnia|nie|przepraszam|jest|są|to|już|dom",
)
TURKISH: Final = Grammar(
    beside="",
    articles="bu|şu|bir|bizim",
    number="no|numara|numaralı|numaranın|numarada|numarası|nr|num",
    house="ev|evin|bina|binanın|apartman*|kapı*|üzerinde|girişi|tarafında|sokağında|caddesinde",
    both="ve|ile|ila",
    corner="köşe*|kose*|kavşa*|kavsa*|kesiş*|kesis*",
    before="",
    after="cadde*|cad|sokak|soka*|sok|bulvar*|meydan*",
    units="gün*|hafta*|ay|aydır|yıl*|saat*|dakika*|kez|kere|defa|metre*|çuval*|kişi*|çocuk*|tane*|adet|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
    kinds="ilkokul*|ortaokul*|anaokul*|lise|lisesi*|lisenin|sinema*|huzurev*|bakımev*|sağlık|okul*|çiftli*|cami*|köprü*|durak|durağ*|iskele*|liman*|plaj*|park|parkı|parki|parkın|parkin|parka|parkta|parktaki|parktan|parkında|parkinda|parkındaki|parkının|parkına|parkından|parkımız|parkımızda|parklar|eczane*|market*|kilise*|fırın*|mezarlı*|kreş*|tünel*|gölet*|çeşme*|ışıklar*|restoran*|otel*|kafe*|otopark*|oyun|pazar*|merkez*|metro*",
    only="belediye*|istasyon*|gar|garın|garı|kütüphane*|hastane*|müze*|stadyum*",
    whole="bütün|tüm|boyunca",
    ends="sonunda|başında|ortasında",
    postpositions="önünde*|önünd*|üzerinde*|uzerinde*|yanında*|arkasında*|karşısında*|civarında*|altında*|üstünde*|yakınında*|içinde*|önüne|kenarında*|otoparkında*|otoparkinda*|bahçesinde*|girişinde*|önü|karşısı|karşısına|karsisinda*|karsisi|onunde*|yaninda*|arkasinda*|arkası|yakını|civarı|hizasında*|hizası",
    no_names="tramvay|otobüs|beden|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yaklaşık|hat|numara|no|hayır|pardon|var|lamba",
)
ARABIC: Final = Grammar(
    beside="بجانب|حدا|حد|يم|فـ|بـ|عل|قبال|باب|جنب|جمب|قدام|كدام|ورا|أمام|امام|خلف|قرب|مقابل|عند|في|تحت|على|بالقرب|جنب|بين|وراء|قبالة",
    articles="من|إلى|الى|هذا|هذه",
    number="رقم|رقمه|الرقم|نمرة|نمره|النمرة",
    house="المنزل|منزل|البيت|بيت|الدار|دار|بيوت|المبنى|مبنى|البناية|بناية",
    both="و|مع",
    corner="زاوية|تقاطع|ناصية|مفترق|بين|دوار|الدوار|ملتقى|التقاء|يتقاطع|تتقاطع|بتقاطع|كورنر|قرنة",
    before="شارع|بشارع|ساحة|طريق|العنوان",
    units="يوم|أيام|ايام|يوما|أسبوع|أسابيع|اسابيع|اسبوع|شهر|أشهر|اشهر|سنة|سنوات|ساعة|ساعات|دقيقة|دقائق|مرات|متر|أمتار|أكياس|أشخاص|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    kinds="منتزه|المنتزه|متنزه|المتنزه|حضانة|الحضانة|روضة|الروضة|عيادة|العيادة|مستوصف|المستوصف|جامع|الجامع|كوبري|الكوبري|قنطرة|القنطرة|ميناء|الميناء|محطة ترام|جسور|باركينغ|الباركينغ|المدرسة|مدرسة|المسجد|مسجد|الجسر|جسر|موقف|الموقف|حديقة|الحديقة|الصيدلية|صيدلية|الكنيسة|كنيسة|السوبرماركت|سوبرماركت|المخبز|المقبرة|النفق|الملعب|ملعب|الإشارة|المطعم|مطعم|الفندق|المقهى|السوق|المركز|الصالة|الموقف|محل",
    only="المنارة|المحطة|محطة|متحف|قصر|القصر|البلدية|المكتبة|المستشفى|مستشفى|المتحف",
    whole="كل|كله|كامل|بأكمله|طول",
    ends="نهاية|بداية|آخر|أول|منتصف",
    no_names="ترام|الترام|باص|الباص|منذ|حوالي|رقم|خط|لا|عفوا|هناك|يوجد",
)
UKRAINIAN: Final = Grammar(
    beside="біля|навпроти|поруч|перед|за|під|на|в|у|коло|поблизу|між|напроти|по|при|позаду|неподалік|рівні",
    articles="із|зі|від|до|цій|цьому|нашій",
    number="номер|номері|номером|номера|номери|номерів|буд|№|№12|н",
    house="будинок|будинку|будинком|дім|дому|домом|дома|хати|під'їзд*|під’їзд*",
    both="та|і|й|з",
    corner="ріг|розі|рогу|кут|куті|кутку|перехрест*|перетин*|між|кільц*|сходяться|зустріча*",
    before="вул|вулиця|вулиці|вулицю|вулицею|проспект*|площа|площі|адреса",
    units="день|дні|днів|тиждень|тижні|тижнів|тижня|місяць|місяці|місяців|рік|роки|років|годин*|хвилин*|разів|рази|метр*|мішк*|людей|дітей|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
    kinds="поліклінік*|гімназі*|ліце*|амбулаторі*|синагог*|кінотеатр*|ясл*|школ*|церкв*|пірс*|причал*|порт|порту|пляж*|маяк*|міст|мосту|мостом|мості|зупин*|парк|парку|парком|аптек*|магазин*|супермаркет*|мечет*|пекарн*|кладовищ*|дитсад*|садочк*|тунел*|став*|фонтан*|майданчик*|світлофор*|ресторан*|готел*|кафе|парковк*|ринк*|центр*|памятник*|пам'ятник*|спортзал*|заправк*",
    only="маяк*|вокзал*|ратуш*|палац*|бібліотек*|лікарн*|станці*|музе*|стадіон*|мері*",
    whole="вся|всій|всю|усій|усю|всі",
    ends="кінець|кінці|початку|початок|посередині",
    no_names="трамвай|автобус|тролейбус|вже|з|близько|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|номер|лінія|ліхтар|ні|вибачте|ой|це|є|будинку|будинок",
)
GRAMMARS: Final = (DUTCH, ENGLISH, GERMAN, FRENCH, SPANISH, POLISH, TURKISH, ARABIC, UKRAINIAN)

SHOPS: Final = (
    "albert heijn|ah|appie|jumbo|lidl|aldi|plus|dirk|coop|hema|action|kruidvat|etos|blokker|gamma|praxis|ikea|mcdonald|mcdonalds|mcdonald's|"
    "kfc|shell|esso|bp|intratuin|decathlon|primark|bijenkorf|mediamarkt|vomar|hoogvliet|ekoplaza|spar|karwei|burger king|starbucks|subway|"
    "domino's|bruna|primera|zeeman|wibra|xenos|basic-fit|basicfit|c1000|trekpleister|leen bakker|kwantum|texaco|tango|tinq|"
    "лідл|альберт гейн|альберт хейн|алді|юмбо|джамбо|екшн|екшен|ікеї|хема|хеми|хемі|hemy|hemie|hemą|ikei|ikeą|aldim|aldiego|gammie|gammy|actionie|крейдват|ікеа|макдональдс|ليدل|ألبرت هاين|البرت هاين|جمبو|جامبو|يومبو|أكشن|اكشن|كرودفات|"
    "كروادفات|ايكيا|إيكيا|ماكدونالدز"
)
"""Chains: a resident means the one nearby, and says in which street when it matters."""
