"""Words that only go on about somebody, or an animal, in need: where, what they do, whether help comes (pure).

"Conradkade by the bridge. Oh wait, he is a bit further, near 90. Can someone come?" names a bridge as a place and reports
none. Each part of the message must say no more than that; one that may tell of a thing makes it a report like any other.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from functools import lru_cache
from typing import Final

from loket.wishes import wish_of
from services.notifier.conversation import fragments, meaning, saying, told, words
from services.notifier.conversation.draft import Draft

_LONGEST: Final = 45
"""Words of a message that is looked at."""
_CLAUSES: Final = re.compile(
    r"[!?\n؟;]+|\.(?!\w)|,\s|،|\s(?:maar|but|aber|mais|pero|ale|ama|але|لكن)\s|\s(?:en|and|und|et|y|i|oraz|ve|і|та)\s(?=(?:er|there|hay|il y a)\s|"
    r"(?:de|het|een|the|a|die|der|das|la|le|el|un|una)\s\S+(?:\s\S+){0,4}\s(?:is|zijn|ligt|liggen|staat|staan|hangt|zit|are|lies|stands|blocks|ist|sind|liegt|steht|est|sont|está|están)(?!\w))",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\d{1,4}\s?[a-z]?", re.IGNORECASE)
_FILLS: Final = (
    r"(?:(?:laat maar|never mind|nvm|niewazne|ja|nee|oh?|ah|ok|oke|oké|wacht|even|nu|maar|en|sorry|dus|hier|inmiddels|snel|aub|alsjeblieft|please|yes|no|wait|now|but|and|so|quick|nein|warte|moment|jetzt|aber|und|schnell|bitte|non|attendez?|"
    r"maintenant|mais|et|vite|sí|si|espera|ahora|pero|y|rápido|por favor|tak|nie|czekaj|teraz|ale|i|szybko|proszę|evet|hayır|şimdi|ama|ve|çabuk|lütfen|так|ні|зараз|але|і|й|швидко|الآن|الان|لكن|بسرعة|عفوا)\W+)*"
)
_BEAST: Final = r"(?:zwaan|meeuw|eend|gans|vogel|duif|egel|hond|kat|poes|ree|vos|reiger|beest|beestje|dier|diertje)"
_DOES_NL: Final = r"(?:zit|ligt|loopt|zwemt|drijft|staat|hangt|beweegt|ademt|bloedt|leeft|kijkt|kan|gaat|komt|is|was|wil|heeft|probeert|spartelt|fladdert|slaapt|rilt|schuilt|kruipt|vliegt|reageert|praat|zegt|roept|schreeuwt|huilt|lag|zat|liep|zwom)"
_GO_ON: Final = (
    # he, she, it; the animal; somebody
    rf"(?:ze|zij) (?:zijn er|zijn onderweg|komen (?:eraan|zo|al|nu)|hebben (?:hem|haar|m|'m|gebeld|al|de \w+ afgezet|alles afgezet)|zijn (?:met|bij|al))\b|"
    rf"(?:hij|ie|(?:ze|zij)(?= (?:\w+t|is|was|heeft|kan|wil|lag|zat|liep|zwom|viel|sprong)\b)) (?!(?:doet|doen|werk\w*|brand\w*|lek\w*|knipper\w*|stroom\w*|stink\w*|dump\w*|gooi\w*|parkeer\w*|parkeren|maken|zetten) )(?!(?:is|zit|ligt|staat|loopt|zijn) (?:weer |al |nog |helemaal )*(?:vol|kapot|stuk|leeg|los|open|over|scheef)\b)\w+|{_DOES_NL} (?:ie|hij|ze|zij)\b|(?:zit|ligt|zwemt|loopt|beweegt|ademt|bloedt|trilt|leeft) (?:nu|nog|al|weer|niet|bij|in|op|onder|naast|achter|daar|hier|stil|vast)\b|'t {_BEAST} |t {_BEAST} |"
    rf"(?:de|het|die|dat) {_BEAST} |(?:de|die) (?:man|vrouw|jongen|mevrouw|meneer|buurman|buurvrouw|opa|oma) |het (?:kind|meisje|jongetje|slachtoffer) |"
    r"(?:er|d'r) zit (?:ook |nog |wel )*(?:een )?(?:haak|vishaak|touw|lijn|draad|wond|bloed)\b.*\b(?:poot|vleugel|snavel|bek|nek|kop)\b|(?:er|d'r) (?:staan|staat|komen|zijn|lopen) (?:al |nu |veel |heel |nog |ook |wat )*(?:mensen|omstanders|iemand|buren|voorbijgangers|politie|agenten|ambulance|brandweer)\b|"
    r"(?:he|she)(?:'s|’s| is| was| has| can|'ll| keeps| lies| sits| swims| went| moved)\b|(?:it|they)(?:'s|’s|'re| is| are| was| has| can't| keeps) (?:now |still |just |moved |been |a bit |crawled |gone |swum |flown |hiding |run |jumped |swimming|lying|sitting|under|by|near|next|behind|at|in|on|bleeding|alive|moving|trapped|stuck|whimpering|whining|howling|crying|yelping|shaking|trembling|limping|struggling|breathing|trying|not|in pain|hurt|injured)|it (?:can['’]?t|cannot|won['’]?t|doesn['’]?t) (?:move|get|stand|walk|fly|swim)\b|the (?:swan|gull|duck|bird|dog|cat|fox|animal|man|woman|boy|girl|lady|guy) |there are (?:already |some |lots of )*(?:people|bystanders) |"
    r"(?:er|sie) (?:ist|sitzt|liegt|schwimmt|hängt|bewegt|blutet|lebt|kann|war|steht|atmet|will)\b|(?:der|die|das) (?:schwan|möwe|ente|vogel|hund|katze|tier|mann|frau|junge|mädchen) |es (?:ist|sitzt|liegt|schwimmt|bewegt|lebt|blutet) |da stehen (?:schon )?leute|"
    r"(?:il|elle) (?:est|nage|bouge|saigne|respire|vit|ne|se|s'|a|reste|flotte)\b|(?:le|la|l')\s?(?:cygne|mouette|canard|oiseau|chien|chat|animal|homme|femme|garçon|fille|dame|monsieur) |il y a (?:déjà )?(?:des gens|du monde)|"
    r"(?:está|esta|sigue|ahora está|se ha movido|se mueve|respira|sangra|nada)\b(?! (?:rot|llen|suci|abiert|atascad|averiad))|(?:el|la) (?:cisne|gaviota|pato|pájaro|perro|gato|animal|hombre|mujer|chico|chica|señor|señora) |hay (?:ya )?gente\b|"
    r"(?:on|ona|ono) (?:jest|leży|siedzi|pływa|rusza|krwawi|żyje|oddycha|ma)\b|(?:teraz )?(?:jest|leży|siedzi|pływa|krwawi|żyje) (?:teraz |trochę |dalej |już |pod |przy |obok |na |w |za )|(?:łabędź|mewa|kaczka|ptak|pies|kot|zwierzę|mężczyzna|kobieta|chłopak|pan|pani) |stoją (?:już )?ludzie|"
    r"(?:o|hâlâ|hala|şimdi|biraz) .*(?:yanında|altında|ileride|hizasında|arkasında|önünde|üstünde|kenarında|yaşıyor|nefes|kanıyor|yüzüyor|yatıyor|oturuyor|hareket)\w*|(?:kuğu|martı|ördek|kuş|köpek|kedi|hayvan|adam|kadın|çocuk) .*(?:yanında|altında|ileride|hizasında|arkasında|önünde|kenarında|yatıyor|yüzüyor)\w*|"
    r"(?:він|вона|воно) |(?:лебідь|чайка|качка|птах|пес|собака|кіт|тварина|чоловік|жінка|хлопець) (?:зараз |вже |тепер |лежить|сидить|пливе)|стоять люди|(?:هو|هي|الآن|الان|لا يزال|ما زال|لسه|ابتعد\w*|صار\w*) |(?:البجعة|البطة|الطائر|الكلب|القطة|الحيوان|الرجل|المرأة|الولد) |"
    # we, I
    r"(?:ik|wij|we|k) (?:sta|staan|zit|zitten|wacht|wachten|blijf|blijven|ben|zijn|loop|lopen|bel|belde|houd|houden|kijk|kijken) |(?:ik|wij|we) (?:heb|hebben) (?:hem|haar|'m|m|ze|112|144|al gebeld|gebeld)\b|(?:sta|staan|wacht|wachten) (?:er|bij|naast|hier|op)|"
    r"(?:i'm|i’m|i am|we're|we’re|we are|i|we) (?:standing|waiting|staying|here|next|near|by|at|with|called|rang|wait|stand|stay|on the phone)\b|(?:ich|wir) (?:stehe?n?|warten?|bleiben?|sitzen?|bin|sind|rufe?n?) |(?:je suis|on est|nous sommes|j'attends|on attend|nous attendons|je reste|on reste)\b|"
    r"(?:estoy|estamos|espero|esperamos|me quedo|nos quedamos)\b|(?:stoję|stoimy|czekam|czekamy|jestem|jesteśmy|zostaję)\b|(?:.* )?(?:bekliyoruz|bekliyorum|duruyoruz|duruyorum|yanındayız|yanındayım|buradayız|buradayım|önündeyiz|önündeyim|altındayız)|"
    r"(?:я|ми) (?:стою|стоїмо|чекаю|чекаємо|біля|тут|залишаюсь)|(?:стоїмо|стою|чекаємо|чекаю)\b|(?:نحن|انا|أنا)(?: واقف\w*| ننتظر| انتظر| هنا)? (?:عند|قرب|بجانب|امام|أمام|جنب|تحت|واقف\w*|ننتظر|هنا)|(?:واقف\w*|ننتظر) |"
    r"(?:niemand|er) (?:neemt|doet) (?:niemand )?(?:daar )?op(?:en)?\b|ik heb geen (?:beltegoed|telefoon|bereik|saldo)|(?:nobody|no one) (?:answers|picks up|is answering)|(?:they|they've|they’ve|they are|they're|they said)(?: have)? (?:closed off|blocked off|taken|got|pulled|put|on their|they|coming|here|said|working on (?:him|her|them))\b|(?:da )?(?:nimmt|geht) (?:keiner|niemand) (?:ab|ran|dran)|personne ne répond|ça ne répond pas|"
    r"no contestan?\b|nadie (?:contesta|responde)|nikt nie odbiera|(?:o numara |kimse )?(?:cevap vermiyor|açmıyor)|ніхто не (?:бере|відповідає)|لا (?:احد|أحد) يرد|ما حدا (?:بيرد|يرد)|(?:kunnen|kunt) (?:jullie|u) (?:zelf )?(?:niet |even )*(?:zelf )?iemand|"
    # whether help comes, what to do
    r"(?:kan|komt|komen|is|kunt u|kunnen jullie|kan jij|stuur|stuurt) (?:er )?(?:alsjeblieft |aub |snel |misschien |nog )*(?:iemand|hulp|een ambulance|de ambulance|de dierenambulance|jullie|u|langs|snel)\b|kom (?:snel|aub|alsjeblieft|nu)|(?:kom(?:en)?|help|hulp|stuur)(?: .*)?$|wat (?:moet|kan|moeten|kunnen) (?:ik|we|wij) (?:doen|nu)|hoe lang (?:duurt|nog)|wanneer (?:komt|komen)|wie (?:komt|kan|kunnen|zou|stuur|moet ik bellen)\b|moet ik (?:blijven|wachten|bellen)|"
    r"(?:can|could|will|is) (?:someone|somebody|anyone|anybody|you)(?: please)? (?:come|help|send|coming)|(?:please )?(?:send|come|help|hurry)\b|what (?:should|shall|do|can) (?:i|we) do|how long|should (?:i|we) (?:wait|stay|call)|who (?:can|could|will|is|do i|should i)\b|wer (?:kann|kommt|soll|hilft)\b|qui (?:peut|vient|va venir|dois-je)\b|(?:quién|quien) (?:puede|viene|va a venir)\b|kto (?:może|przyjedzie|pomoże)\b|kim (?:gelebilir|gelecek|gelir|yardım)\b|хто (?:може|приїде|допоможе)|(?:من|مين) (?:يستطيع|يمكنه|يقدر|بيقدر|ممكن|سيأتي|رح يجي)|(?:kann|kommt|könnt|können|schickt)(?: da| ihr| sie| bitte| denn)* (?:jemand|hilfe|wer)\b|(?:bitte )?(?:hilfe|kommt|kommen sie|beeilt)\b|was (?:soll|sollen|kann) (?:ich|wir)|"
    r"(?:quelqu'un peut|est-ce que quelqu'un|vous pouvez|pouvez-vous|envoyez|venez|aidez|au secours|que dois-je|qu'est-ce que je fais|on fait quoi)\b|(?:puede venir|pueden venir|puede alguien|alguien puede|viene alguien|manden?|envíen|vengan|ayuda|socorro|qué hago|que hago|qué hacemos)\b|"
    r"(?:czy )?(?:ktoś (?:może|przyjedzie)|może ktoś|przyślijcie|przyjedźcie|pomocy|ratunku|co mam robić|co robić)\b|(?:biri(?:si)? (?:gel|bak)\w*|yardım|gelin|gönderin|imdat|ne yap\w+)\b|(?:хтось може|чи може хтось|приїдьте|надішліть|допоможіть|рятуйте|що робити|що мені робити)|(?:هل يمكن|ممكن (?:حدا|احد|أحد)|أرسلوا|ارسلوا|ساعدونا|النجدة|تعالوا|ماذا (?:افعل|أفعل)|شو (?:اعمل|أعمل))|"
    # who helps
    r"(?:de |het )?(?:dieren)?(?:ambulance|politie|brandweer|asiel|vogelopvang|dierenarts)\b|(?:the )?(?:animal )?(?:ambulance|police|fire brigade|rescue|vet|rspca)\b|(?:die |der )?(?:feuerwehr|polizei|tierrettung|krankenwagen)\b|(?:les |la |l')?(?:pompiers|police|ambulance|secours)\b|(?:los |la )?(?:bomberos|policía|ambulancia)\b|(?:straż|policja|karetka|pogotowie)\b|(?:itfaiye|polis|ambulans)\b|(?:пожежники|поліція|швидка)\b|(?:الإسعاف|الشرطة|الإطفاء|الاسعاف)"
)
_GOES_ON: Final = re.compile(rf"{_FILLS}(?:{_GO_ON})", re.IGNORECASE)
_ONLY_FILLS: Final = re.compile(rf"{_FILLS}", re.IGNORECASE)
_LIES_THERE: Final = re.compile(
    r".{3,60}\s(?:ligt|zit|staat|hangt|drijft|zwemt|is) (?:hij|ie|ze|zij)(?: nu| nog)?|.{3,60}\s(?:liegt|sitzt|steht|hängt|schwimmt) (?:er|sie)(?: jetzt| noch)?", re.IGNORECASE
)  # fmt: skip
"""Where somebody lies, with the place first: "naast de container ligt hij"."""
_THINGS_NL: Final = r"(?:brug|bruggetje|sluis|lantaarn|lantaarnpaal|straatlamp|boom|bomen|bankje|bank|zebrapad|oversteekplaats|halte|tramhalte|bushalte|bushokje|container|containers|glasbak|prullenbak|verkeerslicht|verkeerslichten|stoplicht|stoplichten|fietspad|trambaan|spoor|tunnel|tunneltje|viaduct|rotonde|speeltuin|glijbaan|vijver|steiger|hek|paal|put|fontein|fietsenrek|ingang|kruising|stoep|berm|struiken|bosjes|riet|haven|jachthaven|sloot|gracht|kanaal|water|kade|wal|flats?|flatgebouw|huizen|portiek|school|kerk|winkel|supermarkt|muur|schutting|duinen|strand|grasveld|veldje|parkeerplaats|garage|snackbar|cafe|café|restaurant|station|bos|park|pleintje|plein|hoek|bocht|trap|voordeur)"
_SPOT: Final = re.compile(
    rf"(?:de |het )?(?:eerste|tweede|derde|vierde|laatste) {_THINGS_NL}(?!\w)|(?:the )?(?:first|second|third|last) (?:bridge|jetty|bench|lamp ?post|tree|entrance|lock)(?!\w)|"
    r"(?:de|het) (?:\w+ )?(?:vijver|brug|steiger|sluis|speeltuin|fontein) (?=in |aan |van )|the (?:\w+ )?(?:pond|bridge|jetty|lock|playground|fountain) (?=in |at |on |of )|"
    rf"(?:(?:net|vlak|recht|daar|hier|ergens|precies) )*(?:bij|naast|onder|achter|tegenover|voor|op|aan|in|langs|tussen|vlakbij|nabij|ter hoogte van|thv) (?:de |het |dat |die |een |t |'t )?(?:\w+ )?{_THINGS_NL}(?: en (?:de |het )?{_THINGS_NL})?(?!\w)|"
    r"(?:(?:right|just|there|here|somewhere) )*(?:at|by|near|next to|under|behind|opposite|in front of|on|beside|outside|between|in) (?:the |that |a )?(?:\w+ )?(?:bridge|lock|lamp ?post|street ?light|tree|bench|zebra crossing|pedestrian crossing|crossing|tram stop|bus stop|stop|bus shelter|bins?|containers?|bottle bank|traffic lights?|cycle path|bike path|tracks?|tunnel|roundabout|playground|slide|pond|jetty|fence|post|drain|fountain|bike racks?|entrance|junction|pavement|bushes|reeds|harbour|ditch|canal|water|quay|flats|houses|school|church|shop|supermarket|wall|dunes|beach|grass|car park|station|woods|park|square|corner|stairs)(?!\w)|"
    r"(?:(?:direkt|gleich|da|hier|dort) )*(?:an|am|bei|beim|neben|unter|hinter|gegenüber|vor|auf|im|in|zwischen) (?:der |dem |den |einer |einem )?(?:\w+ )?(?:brücke|schleuse|laterne|baum|bank|zebrastreifen|fußgängerüberweg|haltestelle|mülleimern?|containern?|ampel|radweg|gleise?n?|tunnel|kreisel|spielplatz|rutsche|teich|steg|zaun|brunnen|kreuzung|gehweg|büschen|schilf|hafen|graben|kanal|wasser|ufer|häusern|schule|kirche|supermarkt|mauer|strand|wiese|parkplatz|bahnhof|wald|park|platz|ecke|treppe)(?!\w)|"
    r"(?:(?:juste|là|ici) )*(?:à côté|près|au niveau|en face|derrière|devant|sous|sur|dans|entre|à|au|aux)(?: de| du| des| d')? ?(?:la |le |les |l'|un |une )?(?:pont|écluse|lampadaire|arbre|banc|passage piéton|passage clouté|arrêt(?: de (?:tram|bus))?|poubelles?|conteneurs?|feux?(?: rouges?)?|piste cyclable|tunnel|rond-point|aire de jeux|toboggan|étang|ponton|grille|fontaine|carrefour|trottoir|buissons|roseaux|port|canal|eau|quai|immeubles?|école|église|magasin|supermarché|mur|plage|pelouse|parking|gare|bois|parc|place|coin|escalier)(?!\w)|"
    r"(?:(?:justo|ahí|aquí) )*(?:junto|al lado|cerca|enfrente|delante|detrás|debajo|encima|en|entre|a la altura)(?: al?| del?)? ?(?:la |el |los |las |un |una )?(?:puente|esclusa|farola|árbol|banco|paso de (?:cebra|peatones)|parada(?: de\w* (?:tranvía|bus|autobús))?|papelera|contenedore?s?|semáforos?|carril bici|vías|túnel|rotonda|parque infantil|tobogán|estanque|embarcadero|valla|fuente|cruce|acera|arbustos|juncos|puerto|canal|agua|muelle|colegio|iglesia|tienda|supermercado|muro|playa|césped|aparcamiento|estación|bosque|parque|plaza|esquina|escalera)(?!\w)|"
    r"(?:(?:zaraz|tuż|tam|tu) )*(?:przy|obok|koło|pod|za|przed|na|w|naprzeciwko|między) (?:\w+ )?(?:mości?e|mostem|śluz\w+|latarni\w*|drzew\w+|ławk\w+|pasach|przejściu(?: dla pieszych)?|przystank\w+|kosz\w+|śmietnik\w+|kontener\w+|świat\w+|ścieżce|tor\w+|tunel\w+|rond\w+|plac\w+ zabaw|zjeżdżaln\w+|staw\w+|pomo\w+|płot\w+|fontann\w+|skrzyżowani\w+|chodniku|krzak\w+|trzcin\w+|porcie|kanale|kanałem|wodzie|blok\w+|szko\w+|kości\w+|sklep\w+|mur\w+|plaż\w+|trawie|parking\w+|stacj\w+|lesie|parku|placu|rogu|schod\w+)(?!\w)|"
    r"(?:(?:tam|hemen|şu) )*(?:köprü|kilit|lamba|direk|direğ|ağac|ağaç|bank|yaya geçid|durak|durağ|tramvay durağ|otobüs durağ|çöp kutu|konteyner|trafik ışık|trafik ışığ|bisiklet yol|ray|tünel|kavşak|kavşağ|park|kaydır|gölet|iskele|çit|çeşme|kaldırım|çalı|liman|kanal|su|rıhtım|okul|kilise|market|duvar|sahil|çim|otopark|istasyon|orman|meydan|köşe|merdiven)\w*(?: (?:or(?:a(?:lar)?)?da|yanında|altında|arkasında|önünde|üstünde|karşısında|kenarında|dibinde))?(?!\w)|"
    r"(?:(?:прямо|там|тут) )*(?:біля|коло|під|за|перед|на|в|у|навпроти|між) (?:\w+ )?(?:мост\w*|шлюз\w*|ліхтар\w*|дерев\w*|лавк\w*|лавочк\w*|зебр\w*|переход\w*|зупин\w*|смітник\w*|контейнер\w*|світлофор\w*|велодоріж\w*|колі\w*|тунел\w*|майданчик\w*|гірк\w*|став\w*|причал\w*|паркан\w*|фонтан\w*|перехрест\w*|тротуар\w*|кущ\w*|очерет\w*|порт\w*|канал\w*|вод\w+|набережн\w*|школ\w*|церкв\w*|магазин\w*|супермаркет\w*|стін\w*|пляж\w*|трав\w*|парков\w*|вокзал\w*|ліс\w*|парк\w*|площ\w*|роз\w+|сход\w*)(?: для пішоходів)?(?!\w)|"
    r"(?:تماما |هناك )?(?:عند|قرب|بجانب|جنب|تحت|خلف|ورا|امام|أمام|قدام|على|في|مقابل|بين) (?:ال)?(?:جسر|عمود|شجرة|مقعد|ممر المشاة|موقف|محطة|حاوية|حاويات|سلة|إشارة|اشارة|مسار|سكة|نفق|دوار|حديقة|بركة|رصيف|سياج|نافورة|تقاطع|ميناء|قناة|ماء|مدرسة|كنيسة|محل|سوبرماركت|حائط|شاطئ|عشب|محطة|غابة|ساحة|زاوية|درج)\w*(?: (?:الإنارة|الترام|الباص|المهملات|المرور))?",
    re.IGNORECASE,
)
"""What something or somebody is at, which is no report of that thing."""
_JOINS: Final = re.compile(
    r"^(?:op|aan|in|van|de|het|bij|at|on|of|in|the|an|in der|auf|der|sur|de|la|en|del?|na|przy|на|в|في|على|تبع)\s+(?:(?:de|het|the|der|la|le)\s+)?",
    re.IGNORECASE,
)
_TELLS_OF_A_THING: Final = re.compile(
    r"(?<!\w)(?:melden|melding|doorgeven|report|reporting|meldung|signaler|avisar|reportar|zgłosić|zgłaszam|bildir\w*|повідом\w*|zonder|last|ratten|rat|muizen|stank|stinkt?|straatverlichting|verlichting|hondenpoep|rats?|mice|smells?|stench|without|dog poo|ratten|gestank|stinkt|ohne|hundekot|rats?|odeur|pue|sans|crottes?|ratas?|huele|sin|szczur\w*|śmierdzi|bez|fare\w*|koku\w*|щур\w*|пацюк\w*|смердить|без|gat|kuil|tegel\w*|afval|vuilnis\w*|grofvuil|rommel|troep|zwerfvuil|graffiti|matras|bankstel|fietswrak|olie|glas|scherven|lekt|lekkage|verzakt\w*|pothole|hole|rubbish|litter|trash|graffiti|mattress|glass|leak\w*|schlagloch|loch|müll|sperrmüll|abfall|scherben|"
    r"umgefahren|umgeknickt|omgereden|knocked (?:over|down)|renvers[ée]\w*|przewróci\w+|nid de poule|trou|déchets|ordures|matelas|verre|bache|basura|colchón|cristales|dziura|śmieci|odpady|materac|szkło|çukur|çöp(?! kut| konteyner)|moloz|cam|яма|сміття|матрац|скло|open|opent|sluit|dicht|close|closes|shut|offen|zu|ouvert|ferme|abierto|abierta|cierra|"
    r"weg|verdwenen|gone|missing|ook|also|too|auch|aussi|también|też|ayrıca|також|теж)(?!\w)|أبلغ|بلاغ|فئران|فأر|جرذان|حفرة|زبالة|قمامة|زجاج|كمان|أيضا|ايضا",
    re.IGNORECASE,
)
"""What may be a report of its own."""
_BODY: Final = re.compile(
    r"(?<!\w)(?:poot|poten|vleugel\w*|snavel|bek|nek|kop|leg|legs|wing\w*|beak|neck|head|bein|flügel|schnabel|patte|aile|bec|pata|ala|pico|łap\w*|skrzydł\w*|dziob\w*|kanad\w*|bacağ\w*|gaga\w*|лап\w*|крил\w*|дзьоб\w*)(?!\w)|جناح|منقار|رجل", re.IGNORECASE
)  # fmt: skip


def is_all(draft: Draft, text: str) -> bool:
    """Whether each part of a message says no more than where somebody in need is, how they fare or whether help comes."""
    if len(text.split()) > _LONGEST or told.says_what_is_wrong(text) or meaning.wants_to_report(text):
        return False
    parts = [part.strip(" .-–¿¡\"'") for part in _CLAUSES.split(text)]
    parts = [part for part in parts if any(map(str.isalnum, part))]
    return bool(parts) and all(_is_of_it(draft, part) for part in parts)


def without_spots(text: str) -> str:
    """A text without what it names only as a place: "from the rack by the lamp post"."""
    return _SPOT.sub(" ", text)


def tells_of_a_thing(text: str) -> bool:
    """Whether words may tell of something that is a report of its own."""
    return _TELLS_OF_A_THING.search(text) is not None


def goes_on(text: str) -> bool:
    """Whether a part of a message begins as one that goes on does, whatever place it names."""
    if _TELLS_OF_A_THING.search(text) is not None and _BODY.search(text) is None:
        return False
    return _GOES_ON.match(text) is not None or _LIES_THERE.fullmatch(text) is not None


def _is_of_it(draft: Draft, part: str) -> bool:
    fills = _ONLY_FILLS.match(f"{part} ")
    rest = part[fills.end() :] if fills is not None else part
    if not rest or _NUMBER.fullmatch(rest) is not None:
        return True
    if goes_on(part) or wish_of(part) is not None or saying.says(words.ALIVE, part):
        return True
    # "En" is "and" in Dutch and "at" in Spanish.
    return says_only_where(draft, rest) or (rest != part and says_only_where(draft, part))


def says_only_where(draft: Draft, text: str) -> bool:
    """Whether words say no more than where something is: "Bierkade there by the bridge"."""
    return any(_is_where(draft, each) for each in dict.fromkeys((text, fragments.without_there(text))) if each)


def _is_where(draft: Draft, text: str) -> bool:
    where = draft.where(text)
    bare = where.found is not None and fragments.is_bare_place(text, where.found.words)
    return where.only or bare or _names_only_where(text) or _is_at_a_spot(draft, text)


def _is_at_a_spot(draft: Draft, text: str) -> bool:
    """Whether words name what it is at, and behind that no more than a place: "on the zebra crossing at Spui"."""
    spot = _SPOT.match(text)
    if spot is None or _TELLS_OF_A_THING.search(text) is not None:
        return False
    rest = text[spot.end() :].strip(" ,.-")
    if rest and _is_at_a_spot(draft, rest):
        return True
    rest = _JOINS.sub("", rest) if rest else rest
    named = all(word[:1].isupper() for word in rest.split())
    return named or _NUMBER.fullmatch(rest) is not None or _is_where(draft, rest)


@lru_cache(maxsize=64)
def _names_only_where(text: str) -> bool:
    if _TELLS_OF_A_THING.search(text) is not None:
        return False
    return fragments.says_only_where(text, things=2) or fragments.tells_only_where(text)
