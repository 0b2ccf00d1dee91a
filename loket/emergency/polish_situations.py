"""Polish rules for emergencies that are told without a word of danger: what is seen, by what it looks like (pure, data).

A native speaker should read them before they are relied on.
"""

from loket.emergency.rules import rule

_CHILD = (
    r"(?:dziecko|dzieciak\w*|dziecka|syn|synek|corka|coreczka|chlopiec|chlopczyk|dziewczynk\w*|niemowl\w*|bratanek|siostrzen\w*|"
    r"wnuk|wnuczk\w*|mal[ya]|maluch|bobas)"
)
_WHO = (
    rf"(?:{_CHILD}|mezczyzna|kobieta|facet\w*|baba|czlowiek\w*|ktos|ludzie|ludzi|osoba|robotni\w*|sasiad\w*|matka|mama|ojciec|tata|"
    r"babcia|dziadek|kolega|kolezanka|rowerzyst\w*|piesz[ya]|pan|pani|chlopak\w*|dziewczyna|gosc\w*|dziadka|maz|zona|kogos|brat|siostra)"
)
_WATER = r"(?:wody|wode|kanalu|rzeki|jeziora|stawu|portu|morza|wodzie|kanale|rzece|stawie|morzu|morze)"
_PILLS = r"(?:tabletki|tabletek|leki|lekow|proszki|proszkow|pigulki|pigulek|paracetamol\w*|ibuprom\w*)"

SITUATIONS = (
    rule(
        "injury",
        "certain",
        "chlor wybielacz kret domestos plyn detergent amoniak benzyn bateri tablet lek_ leki lekow & wypil napil polkn pil_ zjad "
        "lyk",
        rf"\b{_CHILD}\b(?=.*\b(?:wypil\w*|napil\w*|polkn\w*|pil|pila|zjadl\w*|lyknal\w*)\b(?:\W+\w+){{0,5}}?\W+(?:chlor\w*|wybielacz\w*|kreta?\b|domestos\w*|plyn\w* do|detergent\w*|amoniak\w*|"
        rf"benzyn\w*|bateri\w*|{_PILLS}))",
    ),
    rule(
        "suicide",
        "certain",
        "tablet lek_ leki lekow proszk pigul opakow paczk pudelk & cale cala wszystk oba dwa & wzi polk nalyk lyk zazyl zjad",
        rf"\b(?:wzi\w+|polkn\w+|nalyka\w+|lykn\w+|zazyl\w+|zjadl\w+)(?:\W+\w+){{0,3}}?\W+(?:cale|cala|caly|wszystkie|oba|dwa|dwie)\b(?:\W+\w+){{0,3}}?\W*(?:{_PILLS}|opakowani\w*|paczk\w*|pudelk\w*|"
        r"listk\w*)",
    ),
    rule(
        "suicide",
        "certain",
        "nie_mam_sil nie_dam_rady nie_moge nie_chce pozegn zegnaj & tablet leki proszki pozegn zegna kot psem pies sznur",
        rf"\b(?:nie mam (?:juz )?sily?|nie dam (?:juz )?rady|nie (?:moge|chce) juz|juz nie (?:moge|chce|daje rady))\b(?=.*\b(?:{_PILLS}|pozegn\w*|zegna\w*|sznur))|{_PILLS} (?:\w+ )?przede mna|"
        r"\blist pozegnaln\w*",
    ),
    rule(
        "suicide",
        "certain",
        "barierk porecz balustrad krawedz gzyms & za_ po_drugiej zewnetrz na_",
        rf"\b{_WHO}\b(?=.*\b(?:za|po drugiej stronie|po zewnetrznej stronie|po zlej stronie) (?:barierk\w*|porecz\w*|balustrad\w*)\b)(?=.*(?:most|dach|placz|nogi|nogami|skocz|wiez|blok))|"
        r"\b(?:mowi|krzyczy|grozi) ze (?:zaraz )?(?:skoczy|zeskoczy)\b",
    ),
    rule(
        "injury",
        "certain",
        "klat piersi & rek ramie szczek poci poty oddech dusz & ucisk bol boli gniec sciska pieczenie",
        r"\b(?:ucisk\w*|bole?|boli|gniec\w*|sciska\w*|ciezar)\b(?=.*\b(?:klat\w*|piersi\w*)\b)(?=.*(?:\breke|\breki|\breka|ramie|ramienia|szczek|\bpoci|\bpoty|oddech|dusz))|\bklat\w*\b(?=.*(?:boli|ucisk|gniec|sciska))"
        r"(?=.*(?:\brek[eia]|ramie|szczek|\bpoci))",
    ),
    rule(
        "injury",
        "certain",
        "jezyk gardlo usta wargi twarz & puchn spuch opuch",
        r"\b(?:jezyk|gardlo|usta|wargi|twarz)\b(?=.*(?:puchn|spuch|opuch|napuch))(?=.*(?:oddych|oddech|swiszcz|orzech|osa|pszczol|alerg|krewet|dusz|powietrz))",
    ),
    rule(
        "gas",
        "certain",
        "czujnik czad tlenk & obudz dobudz senn boli_glowa glowa bol_glowy mdlo slab wymiot przelewa",
        r"(?:czujnik\w* (?:\w+ )?(?:czadu|co|tlenku)|\bczad\w*|tlenk\w* wegla)\b(?=.*(?:obudz|dobudz|senn|glowa|glowy|mdlo|slab|wymiot|przelewa))",
    ),
    rule(
        "injury",
        "certain",
        "oczu obudz dobudz usta wargi & nie sine sin",
        r"\bnie otwiera (?:juz )?oczu|\b(?:usta|wargi) (?:\w+ ){0,2}sine\b|\bsine (?:usta|wargi)|\bnie (?:mozna|moge|mozemy|da sie|umiem) (?:\w+ )?(?:dobudzic|obudzic)\b|"
        r"\bnie (?:mozna|moge) (?:go|jej) (?:dobudzic|obudzic)",
    ),
    rule(
        "collapse",
        "certain",
        "rusztowan balkon sciana mur_ dach dzwig gruz & pod_ spod",
        rf"\b(?:rusztowan\w*|balkon\w*|sciana|mur|dach|dzwig)\b(?:\W+\w+){{0,6}}?\W+(?:spad\w*|przewroci\w*|runel\w*|runal\w*|zawalil\w*|oberwal\w*|urwal\w*|zlecial\w*)\b(?=.*(?:\bpod (?:nim|nia|spodem|gruz\w*|rusztowan\w*)|"
        rf"\bspod\b))|\b(?:{_WHO}|reka|reke|dlon|noga)\b(?:\W+\w+){{0,3}}?\W+(?:pod|spod) (?:gruz\w*|rusztowan\w*|balkon\w*)|\b(?:pod|spod) (?:gruz\w*|rusztowani\w*)(?:\W+\w+){{0,3}}?\W+(?:reka|reke|ktos|ludzie|dlon)",
    ),
    rule(
        "injury",
        "certain",
        "drabin dach rusztowan balkon okn pietr schod & nog & czuj rusza porusz",
        r"\b(?:spad\w*|zlecial\w*|wypad\w*|runal\w*)\b(?:\W+\w+){0,5}?\W+(?:drabin\w*|dachu|rusztowan\w*|balkon\w*|okna|pietra|schod\w*)\b(?=.*\bnie (?:\w+ ){0,2}(?:czuje|rusza|porusza|moze ruszyc)(?:\W+\w+){0,2}?\W+nog\w*|.*"
        r"\bnog\w* (?:\w+ )?nie czuje)",
    ),
    rule(
        "accident",
        "certain",
        "pod_ potrac przejech wjech & tramwaj pociag autobus samoch auto ciezarow metro tir motor skuter & rowerz czlowiek mezcz kobie "
        "dziec ktos pieszy pieszego pan_ pani chlop dziew babci facet kogos",
        rf"\b{_WHO}\b(?:\W+\w+){{0,4}}?\W+pod (?:tramwaj\w*|pociag\w*|autobus\w*|samoch\w*|autem|auto|ciezarow\w*|metrem|metro)\b(?!.*\bkot)|\b(?:tramwaj|pociag|autobus|samochod|auto|ciezarowka|motor|skuter)\b(?:\W+\w+){{0,2}}?\W+"
        rf"(?:potracil\w*|przejechal\w*|wjechal\w* w)(?: \w+)? (?:{_WHO}|dziecko|rowerzyste|kobiete|mezczyzne|pieszego)",
    ),
    rule(
        "accident",
        "certain",
        "uwiez zakleszcz wydostac wyjsc zaklin & auto samoch aucie kierowc wrak",
        rf"\b(?:{_WHO}|kierowca|pasazer\w*|jestem)\b(?:\W+\w+){{0,4}}?\W+(?:uwiez\w*|zakleszcz\w*|zaklinow\w*)(?:\W+\w+){{0,3}}?\W+(?:aucie|samochodzie|wraku|kabinie)\b|\b(?:auto|samochod)\b(?=.*(?:drzew|dachow|rozbi|slup|mur|uderzy|row\w*))"
        r"(?=.*\b(?:uwiez\w*|zakleszcz\w*|nie moze (?:sie )?(?:wydostac|wyjsc)))",
    ),
    rule(
        "violence",
        "certain",
        "kopi kopa butuj leja & ziemi glow czterech trzech kilku ktoregos chlop lezac faceta goscia czlowiek",
        r"\b(?:kopia|kopie|leja|butuja|skopuja)\b(?=.*\b(?:ziemi\w*|glow\w*|lezac\w*|czterech|trzech|we (?:trzech|czterech)|kilku|pieciu|chlopak\w*|faceta|goscia|czlowieka|kogos)\b)(?=.*\b(?:chlopak\w*|faceta|goscia|czlowieka|kogos|go|"
        r"lezac\w*|mezczyzn\w*|dziewczyn\w*)\b)",
    ),
    rule(
        "domestic",
        "certain",
        "zabi bije leje & krzycz slych slysz wrzesz wola",
        r"\b(?:krzycz\w*|slych\w*|slysz\w*|wrzeszcz\w*)\b(?=.*(?:zabijesz mnie|zabije (?:mnie|ja)|zabijasz mnie|nie zabijaj|nie bij mnie|przestan (?:mnie )?bic|pusc mnie))|\b(?:on|maz|facet|sasiad) (?:\w+ )?(?:ja )?(?:bije|leje|katuje) (?:ja|zone|"
        r"dziewczyne|kobiete|partnerke)\b",
    ),
    rule(
        "fire",
        "certain",
        "smieci smietnik karton materac kontener kosz & podpal pali plon ogien plomien",
        r"\b(?:smieci\w*|smietnik\w*|karton\w*|materac\w*|kontener\w*)\b(?=.*\b(?:podpali\w*|pala sie|pali sie|ogien|plomien\w*|plonie|plona)\b)(?=.*\b(?:drzwi\w*|wejsci\w*|scian\w*|okn\w*|blok\w*|klatk\w*|balkon\w*|aut\w*)\b)",
    ),
    rule(
        "explosion",
        "certain",
        "huk wybuch grzmot & szyb okn drzwi",
        r"\b(?:wielki|ogromny|potezny|straszny|mega|glosny) (?:huk|grzmot)\b(?=.*\b(?:szyby?|okn\w*|drzwi)\b(?:\W+\w+){0,4}?\W+(?:wypad\w*|wylecial\w*|wybi\w*|pekl\w*|poszly|ulicy|rozbi\w*|wyrwa\w*)\b)",
    ),
    rule(
        "missing_child",
        "certain",
        "znalezc widze znajd ma_ & syn cork dziec chlopc dziewczyn wnuk wnucz",
        r"\b(?:moj|moja|moje|nasz|nasza|mojego|mojej) (?:\w+ ){0,2}(?:syn\w*|cork\w*|coreczk\w*|dzieck\w*|wnuk\w*|wnuczk\w*)\b(?=[\s\S]*\bnie (?:moge|mozemy) (?:go|jej|ich)?(?: \w+)? ?(?:znalezc))",
    ),
    rule(
        "water",
        "certain",
        "wod kanal rzek jezior staw port morz & wpad wjech skocz wskocz spad wlecia poszed",
        rf"\b{_WHO}\b(?:\W+\w+){{0,5}}?\W+(?:wpad\w*|wjecha\w*|skoczy\w*|wskoczy\w*|spad\w*|wlecia\w*)(?:\W+\w+){{0,2}}?\W+(?:do|w) {_WATER}\b",
    ),
    rule(
        "water",
        "certain",
        "wod kanal rzek jezior staw port morz & wpad wskocz utop & dziec chlop dziew czlow ktos pan facet kobie",
        rf"\b(?:wpad\w*|wskoczy\w*) (?:do|w) {_WATER}(?:\W+\w+){{0,2}}?\W+{_WHO}\b|\b(?:do|w) {_WATER} (?:\w+ )?(?:wpad\w*|wskoczy\w*) (?:\w+ )?{_WHO}\b",
    ),
    rule(
        "other",
        "certain",
        "aut samoch & dziec niemow malu bobas mal & zamkn sam_ samo upal goraco slonc reag spocon",
        r"\b(?:dziecko|niemowl\w*|maluch|bobas|maly|mala|chlopczyk|dziewczynka)\b(?:\W+\w+){0,6}?\W+(?:w|wewnatrz) (?:\w+ )?(?:aucie|auta|samochodzie|samochodu)\b(?=.*(?:upal|gorac|slonc|reag|spocon|zamkniet|zamknel))|\b(?:aucie|"
        r"samochodzie)\b(?=.*\b(?:dziecko|niemowl\w*|maluch)\b)(?=.*(?:upal|gorac|slonc|reag|spocon))",
    ),
    rule(
        "water",
        "certain",
        "kanal rzek jezior staw & dzieck samoch aut wozek ktos pan_ babci dziadek czlowiek",
        r"\b(?:dziecko|samochod|auto|wozek|ktos|babcia|dziadek|czlowiek|chlopiec|dziewczynka) (?:jest |lezy "
        r"|wpadl\w* |teraz )*(?:w kanale|w rzece|w jeziorze|w stawie)\b",
    ),
    rule(
        "violence",
        "certain",
        "kopia kopi & bezdomn dalej syna brata lezy kolege",
        r"\bkopia (?:\w+ )?(?:bezdomn\w*|syna|brata|kolege|czlowieka|chlopaka|faceta)\b|\b(?:lezy"
        r"|lezacego)\b.{0,30}\bkopia\b|\bkopia (?:\w+ )?lezacego",
    ),
    rule(
        "suicide",
        "certain",
        "barierk porecz & stoi siedzi most",
        r"\b(?:stoi|siedzi) (?:\w+ )?za (?:barierka|barierkami|porecza) (?:na|mostu)",
    ),
    rule(
        "injury",
        "certain",
        "drabin dachu rusztow & nog & czuj",
        r"\bz (?:drabiny|dachu|rusztowania|balkonu)\b(?=.*\bnie czuje nog)",
    ),
    rule(
        "injury",
        "certain",
        "orzech uczul alerg os_ osa pszczol & jezyk gardlo wargi twarz & puchn spuch",
        r"\b(?:orzech\w*|uczulen\w*|alergi\w*|osa|pszczola)\b(?=.*\b(?:puchn\w*|spuch\w*"
        r"|opuch\w*)(?: \w+){0,2} (?:jezyk|gardlo|wargi|twarz))",
    ),
    rule(
        "collapse",
        "certain",
        "rusztowan balkon & przewroc zlozyl spad urwal oberwal & chodnik ludz ludzi kask dzieci robot reke",
        r"\b(?:rusztowan\w*|balkon)\b(?=.*\b(?:przewroc\w*|zlozyl\w*|spadl\w*|urwal\w*|oberwal\w*"
        r"|runel\w*)\b)(?=.*\b(?:chodnik\w*|ludzi\w*|kask\w*|dziec\w*|robotni\w*|reke|przechodni\w*)\b)",
    ),
    rule(
        "accident",
        "certain",
        "pod_ & rower deskor hulaj & autobus tramwaj ciezarow pociag",
        r"\b(?:rowery?|rowerzysta|deskorolkarz|hulajnoga)\b(?: \w+){0,2} pod (?:autobus|tramwaj|ciezarow"
        r"|pociag)\w*",
    ),
)
