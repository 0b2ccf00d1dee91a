"""How people say, in nine languages, that help is there or that an emergency is over: patterns for ``relief``.

In texts as ``loket.wishes.plain`` leaves them, clause by clause.
"""

from typing import Final

_NL: Final = r"(?:brandweer\w*|politie|ambulances?|ambu|ziekenauto|ziekenwagen|hulpdiensten?|hulpverleners?|agenten|broeders|traumaheli\w*|monteur|netbeheerder|stedin|huisarts|dokter|arts)"
_NL_HERE: Final = r"(?:er|hier|daar|gekomen|gearriveerd|aangekomen|binnen|ter plaatse|ter plekke|voor de deur|aanwezig|geweest|bezig|bij (?:hem|haar|ons|mij|hen|ze))"
_EN: Final = r"(?:fire ?(?:brigade|department|engines?|crews?|truck)|firefighters?|firemen|police|cops|police officers|ambulances?|paramedics?|medics?|emergency services|gas engineer|engineer|doctor)"
_DE: Final = r"(?:feuerwehr\w*|polizei|polizisten|krankenwagen|rettungswagen|rettungsdienst|notarzt|sanitater|arzt|techniker|monteur|stadtwerke)"
_DE_HERE: Final = (
    r"(?:da|hier|gekommen|angekommen|eingetroffen|vor ort|vor der tur|bei (?:ihm|ihr|uns|ihnen)|dran|dabei)"
)
_FR: Final = r"(?:pompiers?|police|policiers|gendarmes|ambulances?|ambulanciers|secours|samu|medecin|technicien)"
_ES: Final = r"(?:bomberos|policias?|guardia civil|ambulancias?|emergencias|sanitarios|paramedicos|medico|tecnico)"
_PL: Final = (
    r"(?:straz\w*|strazacy|policja|policjanci|karetka|pogotowie|ratownicy|lekarz|monter|gazownia|gazownicy|technik)"
)
_PL_HERE: Final = r"(?:juz|tu|tutaj|na miejscu|teraz|pod drzwiami|u nas|przy nim|przy niej|dziekuje)"
_TR: Final = r"(?:itfaiye\w*|polis\w*|ambulans\w*|saglik ekipleri|ekip\w*|doktor\w*|tekniker)"
_AR: Final = r"(?:(?:ال)?(?:اطفاء|مطافي|شرطة|اسعاف|مسعف\w*|طبيب|دكتور|فني|نجدة|دورية))"
_UK: Final = (
    r"(?:пожежн\w*|пожарн\w*|рятувальник\w*|поліц\w*|швидк\w+|медик\w*|лікар|лікарі|газовик\w*|газова служба|маистер)"
)

END: Final = r"(?= (?:nu|al|weer|gelukkig|hoor|verder|inmiddels|now|already|again|thankfully|jetzt|schon|wieder|zum gluck|maintenant|deja|enfin|ya|ahora|gracias a dios|juz|teraz|artik|simdi|الان|вже|зараз|тепер|met (?:hem|haar|ons|iedereen|allemaal))(?: |$)|$)"
"""What may follow the word that tells that it is over: "the fire is out of control" is not."""

_HELP: Final = rf"hulp is (?:er|gekomen|gearriveerd){END}|help (?:is here|has come|has arrived|arrived|came){END}|hilfe ist (?:da|gekommen|eingetroffen){END}|aide est (?:la|arrivee){END}|llego (?:la )?ayuda|ayuda (?:ya )?(?:llego|ha llegado)|pomoc (?:juz )?(?:jest|przyjechala|przyszla|dotarla)$|yardim geldi|وصلت المساعدة|допомога (?:вже тут|приіхала|прибула)"

HELPED: Final = (
    _HELP,
    # Dutch
    rf"{_NL} (?:\w+ ){{0,2}}?(?:is|zijn|staat|staan|was|waren) (?:\w+ ){{0,3}}?{_NL_HERE}",
    rf"(?<!^)(?:is|zijn|staat|staan) (?:de |het |een )?{_NL} (?:\w+ ){{0,2}}?{_NL_HERE}",
    rf"{_NL} (?:\w+ ){{0,3}}?(?:meegenomen|opgehaald|afgevoerd|afgesloten|geblust|opgepakt|aangehouden)",
    r"(?:met|in) de (?:ambulance|ziekenauto|ziekenwagen)(?: \w+)? (?:mee|gegaan|weg|afgevoerd|gestapt)|zit in de (?:ambulance|ziekenauto|ziekenwagen)",
    r"naar (?:het |een )?ziekenhuis (?:gebracht|gegaan|vervoerd)|(?:gebracht|meegenomen|vervoerd|onderweg) naar (?:het |een )?ziekenhuis|ligt (?:\w+ )?in het ziekenhuis",
    r"(?:wordt|worden|werd|is|zijn) (?:\w+ ){0,3}?(?:geholpen|verzorgd|behandeld|nagekeken|gered)",
    # English
    rf"{_EN} (?:\w+ ){{0,2}}?(?:is|are|s|has|have|just|had) (?:\w+ ){{0,3}}?(?:here|arrived|come|at the door|at the scene|on scene|on the scene|on site|with (?:him|her|them|us|me)|there)",
    rf"{_EN} (?:\w+ ){{0,2}}?(?:came|arrived|turned up|got here|showed up|took|taken|picked|treating|helping|looking after|dealing with|sorted|fixed|put it out|arrested)",
    r"(?:left|gone|went|taken|is|s|are) (?:\w+ )?in (?:the |an )?ambulance",
    r"(?:taken|gone|went|brought|on (?:his|her|their) way) (?:\w+ ){0,2}?to (?:the )?hospital|(?:is|are|s) (?:\w+ )?in (?:the )?hospital",
    r"(?:is|are|s|re|being|getting) (?:\w+ ){0,2}?(?:treated|helped|looked after|taken care of|seen to|rescued)",
    # German
    rf"{_DE} (?:\w+ ){{0,2}}?(?:ist|sind|steht|stehen|war|waren) (?:\w+ ){{0,3}}?{_DE_HERE}",
    rf"(?<!^)(?:ist|sind|steht|stehen) (?:die |der |das |ein )?{_DE} (?:\w+ ){{0,2}}?{_DE_HERE}",
    rf"{_DE} (?:\w+ ){{0,4}}?(?:mitgenommen|abgeholt|geloscht|abgestellt|gefasst|festgenommen)",
    r"(?:ins krankenhaus (?:gebracht|gefahren|gekommen)|(?:ist|liegt|sind) (?:\w+ )?im (?:krankenhaus|krankenwagen|rettungswagen))",
    r"(?:wird|werden|wurde) (?:\w+ ){0,3}?(?:geholfen|versorgt|behandelt|betreut|gerettet)",
    # French
    rf"{_FR} (?:\w+ ){{0,2}}?(?:est|sont|etait|etaient) (?:\w+ ){{0,2}}?(?:(?:la|ici|arrivee?s?|venue?s?){END}|sur place|devant la porte|avec (?:lui|elle|nous|eux))",
    rf"{_FR} (?:viennent|vient) d arriver|{_FR} (?:\w+ )?s occupe\w* (?:de|d)|{_FR} (?:\w+ ){{0,2}}?(?:l |les )?(?:a|ont) (?:\w+ )?(?:emmen|emport|transport|pris|eteint|maitris|coup|arrete)\w*",
    r"(?:emmen|transport|condui|part)\w* (?:\w+ )?(?:a l hopital|aux urgences)|(?:est|sont) (?:\w+ )?(?:a l hopital|dans l ambulance)",
    r"(?:est|sont|ete) (?:\w+ ){0,2}?(?:prise?s? en charge|soignee?s?|secourue?s?|sauvee?s?)",
    # Spanish
    rf"{_ES} (?:\w+ ){{0,2}}?(?:llego|llegaron|vino|vinieron|ha llegado|han llegado|acaba\w* de llegar|ha venido|han venido|(?:ya )?(?:esta|estan) (?:\w+ )?(?:aqui|alli|ahi|en el lugar|en la puerta|con (?:el|ella|ellos|nosotros)|atendiendo\w*)|ya (?:esta|estan){END})",
    rf"(?:llego|llegaron|ha llegado|han llegado|vino|vinieron|ya (?:esta|estan)) (?:\w+ ){{0,2}}?{_ES}",
    rf"{_ES} (?:\w+ ){{0,2}}?(?:se (?:lo|la|los|las) (?:ha |han )?(?:llevado|llevo|llevaron)|(?:lo|la|los|las) (?:atend|atiend|recog|apag|detuv)\w*|apago|apagaron|ha apagado|han apagado)",
    r"(?:lo|la|los|las) (?:han |ha )?(?:llevado|llevaron|llevan) (?:\w+ )?al hospital|(?:esta|estan) (?:\w+ )?en (?:el hospital|la ambulancia)|(?:lo|la|los|las|le|les) estan (?:\w+ )?(?:atendiendo|ayudando|curando)|(?:esta|estan) siendo (?:atendid|ayudad)\w+",
    # Polish
    rf"{_PL} (?:\w+ ){{0,2}}?(?:jest|sa|przyjechal\w*|dotarl\w*|przybyl\w*|przyszl\w*)(?: {_PL_HERE})*$|(?:juz jest|juz sa|jest juz|sa juz|przyjechal\w*|przybyl\w*) (?:\w+ )?{_PL}",
    rf"{_PL} (?:\w+ ){{0,3}}?(?:zabral\w*|zabiera\w*|zajmuj\w+|zajel\w*|pomaga\w*|opatruj\w*|ugasil\w*|zatrzymal\w*)",
    r"(?:zabral\w*|zabran\w*|pojechal\w*|zawiez\w*|jada|jedzie) (?:\w+ ){0,2}?do szpitala|(?:jest|sa) (?:\w+ )?w (?:szpitalu|karetce)|sie (?:nim|nia|nimi) (?:\w+ )?zaj\w+",
    # Turkish
    rf"{_TR} (?:\w+ ){{0,2}}?(?:geldi|geldiler|ulasti\w*|burada\w*|yaninda\w*|kapida\w*|goturdu\w*|aldi|aldilar|sondurdu\w*|yakaladi\w*|mudahale ed\w+)",
    r"hastaneye (?:\w+ )?(?:kaldirildi\w*|goturuldu\w*|goturduler|goturdu|gitti\w*)|hastanede$|tedavi ediliyor|yardim ediliyor|yardim ediyorlar|ilgileniyorlar|mudahale (?:ediliyor|ediyorlar)",
    # Arabic
    rf"(?:وصل\w*|جاء\w*|اجا\w*|اجت|حضر\w*) (?:\w+ ){{0,3}}?{_AR}|{_AR} (?:\w+ ){{0,2}}?(?:وصل\w*|جاء\w*|هنا|موجود\w*|عندنا|حضر\w*|معه|معها|اخذ\w*|نقل\w*)",
    r"(?:اخذ|نقل)(?:وه|وها|ته|تها|وهم|تهم) (?:\w+ ){0,2}?(?:ال)?(?:اسعاف|مستشفى)|تم (?:نقله|نقلها|انقاذ\w*|اسعاف\w*|علاج\w*)|(?:هو|هي) (?:\w+ )?في المستشفى|(?:يساعد|يعالج|يسعف)(?:ونه|ونها)|(?:يتلقى|تتلقى) العلاج",
    # Ukrainian
    rf"{_UK} (?:\w+ ){{0,3}}?(?:приіха\w*|прибу\w*|прииш\w*|тут|на місці|вже є|під дверима|біля (?:нього|неі)|забрал\w*|забирає\w*|погасил\w*|загасил\w*|затримал\w*|везе|допомага\w*)|(?:приіхал\w*|прибул\w*) (?:\w+ )?{_UK}",
    r"(?:везуть|відвезли|забрали|повезли|доставили|поіхав|поіхала) (?:\w+ ){0,2}?(?:до|в|у) лікарн\w*|(?:до|в|у) лікарн\w* (?:забрали|відвезли|повезли|везуть)|вже (?:в|у) (?:лікарні|швидкіи)|надають допомогу|(?:иому|іи|ім) (?:\w+ )?допомага\w*",
)
"""Help is there, or took somebody along."""

OVER: Final = (
    rf"(?:brand|brandje|vuur) is (?:\w+ ){{0,2}}?(?:uit|geblust|gedoofd){END}|gevaar is (?:\w+ )?(?:geweken|voorbij|over)|gas\w* is (?:\w+ )?(?:dicht|afgesloten)|(?:vechtpartij|ruzie|gevecht) is (?:\w+ )?(?:voorbij|afgelopen|over)|(?:is|zijn) (?:\w+ )?(?:opgepakt|aangehouden|gearresteerd)",
    rf"fire (?:is|s|has been|was) (?:\w+ ){{0,2}}?(?:out|put out|over|extinguished|under control){END}|danger (?:is|has) (?:\w+ )?(?:over|passed|gone)|fight is (?:\w+ )?over|(?:was|were|been|got) arrested",
    rf"(?:feuer|brand) (?:ist|wurde) (?:\w+ ){{0,2}}?(?:aus|geloscht|unter kontrolle){END}|gefahr ist (?:\w+ )?(?:vorbei|gebannt)|(?:wurde|wurden) (?:\w+ )?(?:festgenommen|verhaftet)",
    r"(?:feu|incendie) (?:est|a ete) (?:\w+ )?(?:eteint|maitrise)|danger est (?:\w+ )?(?:passe|ecarte)|(?:a|ont) ete arrete\w*",
    r"(?:fuego|incendio) (?:ya )?(?:esta|ha sido|fue) (?:\w+ )?(?:apagado|extinguido|controlado)|peligro (?:ya )?(?:ha pasado|paso)|(?:fue|fueron|han sido) detenid\w+",
    r"(?:ogien|pozar) (?:\w+ )?(?:ugaszon\w*|zgaszon\w*|opanowan\w*|ugasili|zgasili)|ugaszono (?:pozar|ogien)|niebezpieczenstwo (?:\w+ )?minelo",
    r"(?:yangin|ates) (?:\w+ )?(?:sondu|sonduruldu|sondurduler|kontrol altin\w+)|tehlike (?:\w+ )?gecti",
    r"(?:انطفا\w*|طفى|طفت|خمد\w*|اخمد\w*|طفوا|طفينا|اطفات) (?:\w+ )?(?:الحريق|النار)|(?:الحريق|النار) (?:انطفا\w*|طفت|خمد\w*)|تم (?:اخماد|اطفاء|السيطرة على) (?:الحريق|النار)|(?:زال|انتهى|راح) الخطر",
    r"(?:пожежу|вогонь|пожежа) (?:\w+ )?(?:загас\w*|погас\w*|згас\w*|ліквід\w*|локаліз\w*)|(?:загас\w*|погас\w*|ліквід\w*) (?:пожежу|вогонь)|небезпека (?:\w+ )?минула",
)
"""What was dangerous is so no more."""

_WHO_NL: Final = r"(?:hij|zij|ze|iedereen|allemaal|we|wij|(?:de |die |het )?(?:man|vrouw|kind|jongen|meisje|buurman|buurvrouw)|(?:mijn |m n )?(?:moeder|vader|zoon|dochter|vrouw|man|oma|opa))"
_WHO_EN: Final = r"(?:he|she|they|everyone|everybody|we|(?:the |that )?(?:man|woman|lady|guy|person|boy|girl|kid|child|neighbour)|my \w+)"
_WHO_DE: Final = r"(?:er|sie|alle|wir|(?:der |die |das )?(?:mann|frau|kind|nachbar\w*|junge|madchen)|meine? \w+)"
WELL: Final = (
    rf"{_WHO_NL} (?:is|zijn|komt|doet|voelt) (?:\w+ ){{0,3}}?(?:bijgekomen|bij kennis|bij bewustzijn|wakker|ok|oke|okay|in orde|veilig|buiten gevaar){END}|{_WHO_NL} is (?:\w+ )?bij(?: nu)?$|{_WHO_NL} (?:praat|ademt|loopt) (?:\w+ )?(?:weer|normaal)",
    rf"^(?:en |maar )?alles (?:is |gaat |komt )?(?:\w+ ){{0,2}}?(?:goed|ok|oke|okay|in orde|veilig|onder controle|voorbij){END}|het gaat (?:\w+ ){{0,2}}?(?:goed|beter|prima|oke){END}|het is (?:\w+ )?(?:voorbij|onder controle|opgelost){END}",
    rf"{_WHO_EN} (?:is|are|s|re) (?:\w+ ){{0,3}}?(?:ok|okay|fine|safe|awake|conscious|alright|all right|better|breathing again|talking again){END}|{_WHO_EN} (?:came|come|has come) (?:round|to|around)$|{_WHO_EN} (?:has )?(?:woken|woke) up",
    rf"^(?:and |but )?(?:all|everything) (?:is |s )?(?:\w+ ){{0,2}}?(?:good|ok|okay|fine|safe|under control|over){END}|it is (?:all )?over{END}|under control{END}",
    rf"{_WHO_DE} (?:ist|sind|kommt) (?:\w+ ){{0,3}}?(?:wach|bei bewusstsein|ansprechbar|ok|okay|in ordnung|sicher|in sicherheit|zu sich|gerettet){END}|es geht (?:ihm|ihr|ihnen|uns) (?:\w+ ){{0,2}}?(?:gut|besser){END}",
    rf"^(?:und |aber )?alles (?:ist )?(?:\w+ ){{0,2}}?(?:gut|ok|okay|in ordnung|unter kontrolle|vorbei){END}|es ist (?:\w+ )?vorbei{END}",
    rf"(?:il|elle|ils|elles|tout le monde|on|nous|homme|femme|enfant|voisine?) (?:va|vont|est|sont|allons|sommes) (?:\w+ ){{0,2}}?(?:bien|mieux|conscient\w*|reveille\w*|hors de danger|en securite|sain et sauf){END}|(?:a|ont) repris (?:connaissance|conscience)|^(?:et |mais )?tout (?:va|est) (?:\w+ )?(?:bien|mieux|ok|regle|fini|sous controle|rentre dans l ordre){END}|c est (?:fini|termine|regle){END}",
    rf"(?:esta|estan|estamos|se encuentra|se siente) (?:\w+ ){{0,2}}?(?:bien|mejor|consciente\w*|despiert\w*|a salvo|fuera de peligro){END}|^(?:y |pero )?todo (?:esta )?(?:\w+ )?(?:bien|en orden|bajo control|solucionado){END}|(?:recupero|ha recuperado) (?:el conocimiento|la conciencia)|ya (?:paso|termino) todo",
    rf"odzyskal\w* przytomnosc|jest (?:\w+ )?przytomn\w*|ocknal sie|ocknela sie|obudzil\w* sie|^(?:i |ale )?(?:wszystko|juz) (?:\w+ ){{0,2}}?(?:dobrze|ok|okej|w porzadku|pod kontrola){END}|(?:jest|sa|jestesmy|czuje sie) (?:\w+ )?(?:bezpieczn\w+|lepiej|cal[yia]){END}|juz po wszystkim",
    r"kendine geldi|bilinci (?:acildi|yerinde)|durumu iyi|(?:simdi|artik|su an) (?:daha )?iyi|uyandi|guvende\w*$|her sey (?:\w+ )?(?:yolunda|iyi|kontrol altinda|tamam)",
    r"(?:هو|هي|الكل|الجميع|كلنا|نحن|احنا|صار|صارت|اصبح\w*) (?:\w+ ){0,2}?(?:بخير|كويس\w*|منيح\w*|بامان|احسن|واعي\w*)|(?:استعاد\w*|رجع له|عاد الى) (?:وعي\w*|الوعي)|كل شي\w* (?:\w+ )?(?:بخير|تمام|تحت السيطرة)|(?:^|هو |هي )(?:افاق\w*|صحي)$",
    rf"прии?ш\w+ до тями|(?:він|вона|вони|всі|усі|ми|чоловік|жінка|дитина) (?:\w+ ){{0,2}}?(?:при тямі|в порядку|у порядку|в безпеці|у безпеці|ціл\w+|живии|жива|живі){END}|^(?:і |але )?(?:все|усе) (?:\w+ ){{0,2}}?(?:добре|гаразд|в порядку|під контролем|минулося?){END}",
    r"^(?:en |maar |ja |ok |oke )*het gaat (?:(?:nu|wel|al|gelukkig|inmiddels) )*weer(?: (?:met mij|met ons|hoor|nu|een beetje|wat|goed))*$|^(?:ik|we|wij) (?:ben|zijn|voel me|voelen ons) (?:(?:nu|weer|al|inmiddels|gelukkig|wat|iets|een|stuk|beetje|ok|en) )*(?:veilig|rustig|rustiger|beter|in veiligheid)(?: (?:nu|hier|hoor|gelukkig))*$|^(?:alles|het) is (?:(?:nu|weer|al|gelukkig|helemaal|inmiddels) )*(?:rustig|kalm|stil)(?: (?:nu|hier|hoor|weer))*$",
    r"^(?:i m|i am|i feel|we re|we are|i m feeling|i am feeling) (?:(?:now|a|bit|much|little|already|feeling) )*(?:safe|better|calmer|ok|okay|alright)(?: (?:now|again|here))*$|^(?:it s|it is|everything is|everything s|all is|things are) (?:(?:now|all) )*(?:quiet|calm)(?: (?:again|now))*$",
    r"^(?:mir geht es|es geht mir|uns geht es|es geht uns) (?:(?:jetzt|wieder|schon|etwas|viel) )*(?:besser|gut)$|^(?:ich bin|wir sind) (?:(?:jetzt|wieder|schon) )*(?:in sicherheit|sicher|ruhiger)$|^(?:es ist |alles ist |alles )(?:(?:jetzt|wieder|nun) )*(?:ruhig|still)$",
    r"^(?:ca va|je vais|je me sens|on va) (?:(?:deja|maintenant|un peu|beaucoup) )*mieux(?: maintenant)?$|^(?:je suis|nous sommes|on est) (?:(?:maintenant|deja) )*(?:en securite|a l abri)(?: maintenant)?$|^(?:tout est|c est) (?:(?:maintenant|redevenu|de nouveau) )*calme(?: maintenant)?$",
    r"^(?:(?:ya|ahora|yo) )*(?:estoy|me siento|estamos|me encuentro) (?:(?:ya|ahora|un poco|mucho) )*(?:mejor|a salvo|segur[oa]|tranquil[oa])(?: ahora)?$|^todo (?:esta |ya )*(?:tranquilo|en calma)(?: ahora)?$",
    r"^(?:(?:juz|teraz|mi|jest) )*(?:mi )?(?:troche )?lepiej(?: mi)?(?: juz)?$|^(?:jestem|jestesmy) (?:(?:juz|teraz) )*bezpieczn\w+$|^(?:(?:juz|teraz|jest|wszystko) )*spokojnie(?: juz)?$",
    r"^(?:(?:simdi|artik|ben|biz|su an) )*(?:daha iyiyim|iyiyim|guvendeyim|guvendeyiz|iyiyiz)$|^(?:(?:simdi|artik|ortalik|her sey) )*sakin(?:lesti)?$",
    r"^(?:(?:انا|نحن|الان|صرت) )*(?:بخير|احسن|افضل|بامان|في امان)(?: الان)?$|^(?:كل شي\w* |الوضع |الامور )(?:(?:الان|صار) )*(?:هادي\w*|هدا\w*)$",
    r"^(?:мені|нам) (?:(?:вже|зараз|трохи|значно|набагато) )*(?:краще|ліпше|легше|добре)$|^(?:я|ми) (?:(?:вже|зараз|тепер) )*(?:в|у) безпеці$|^(?:(?:все|усе|вже|зараз|тут) )*(?:тихо|спокіино)$",
)
"""Who was in need is well: nothing by itself, after an emergency word that it is over."""

STILL: Final = r"nog|still|noch|encore|toujours|todavia|aun|sigue\w*|nadal|wciaz|jeszcze|hala|لسه|لسا|يزال|تزال|مازال|ما زال|ще|досі"
"""In what is said beside it: it is not over."""

NOT_SO: Final = (
    r"niet|geen|niemand|nog steeds|bijna|zo meteen|straks|onderweg|waar|wanneer|waarom|moet|moeten|nodig|als|zodra|"
    r"not|isn t|aren t|hasn t|haven t|didn t|doesn t|no|never|nobody|still|where|when|need|needs|must|should|if|until|soon|almost|on (?:the|its|their) way|"
    r"nicht|kein|keine|niemand|noch|wo|wann|muss|mussen|braucht|brauchen|wenn|falls|bis|unterwegs|gleich|bald|"
    r"pas|aucune?|personne ne|quand|doit|faut|besoin|jamais|toujours|en route|bientot|"
    r"no|ni|donde|cuando|debe|necesita\w*|hace falta|nadie|todavia|aun|en camino|pronto|"
    r"nie|nikt|gdzie|kiedy|musi|potrzeb\w*|jesli|jezeli|czekamy|w drodze|zaraz|"
    r"yok|degil|nerede|ne zaman|lazim|gerek\w*|henuz|hala|eger|mi$|yolda|geliyor|"
    r"لم|ليس|ليست|لا|ما|اين|وين|متى|لازم|يجب|نحتاج|محتاج\w*|اذا|في الطريق|بالطريق|"
    r"не|нема|немає|ніхто|де|коли|треба|потріб\w*|якщо|поки|іде|іду|ідуть|в дорозі|скоро"
)
"""Beside it: nobody has come, or it is asked who does, or it is so only later."""
