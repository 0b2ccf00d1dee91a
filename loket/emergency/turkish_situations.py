"""Turkish rules for emergencies that are told without a word of danger: what is seen, by what it looks like (pure, data).

A native speaker should read them before they are relied on.
"""

from loket.emergency.rules import rule

_CHILD = r"(?:cocu[kg]\w*|bebe[kg]\w*|oglu\w*|oglan\w*|kizi\w*|yegen\w*|torun\w*|kardesi\w*|ufakli[kg]\w*)"
_WHO = (
    rf"(?:{_CHILD}|adam\w*|kadin\w*|biri\w*|kisi\w*|insan\w*|isci\w*|komsu\w*|annem|babam|anne|baba|teyze\w*|amca\w*|dede\w*|"
    r"nine\w*|arkadas\w*|bisikletli\w*|yaya\w*|genc\w*|kocam|karim|ustalar?)"
)
_PILLS = r"(?:hap\w*|ilac\w*|tablet\w*|uyku hap\w*|parol\w*)"
_DRANK = r"(?:icti\w*|icmis\w*|yuttu\w*|yutmus\w*|ictim|yuttum|icirdi\w*)"

SITUATIONS = (
    rule(
        "injury",
        "certain",
        "camasir_suyu klor domestos deterjan lavabo tiner antifriz amonyak benzin pil cila hap ilac & icti icmis yuttu yutmus",
        rf"\b{_CHILD}\b(?=.*\b(?:camasir suyu\w*|klor\w*|domestos\w*|deterjan\w*|lavabo ac\w*|tiner\w*|antifriz\w*|amonya\w*|benzin\w*|pil\b|pili|hap\w*|ilac\w*)\b(?:\W+\w+){{0,4}}?\W*{_DRANK})|"
        rf"\b(?:camasir suyu\w*|klor\w*|domestos\w*|deterjan\w*|tiner\w*)\b(?:\W+\w+){{0,3}}?\W+{_DRANK}\b",
    ),
    rule(
        "suicide",
        "certain",
        "hap ilac tablet kutu parol & butun hepsi tum iki bir_kutu kutuyu kutunun & icti ictim yuttu yuttum aldim icmis",
        rf"\b(?:butun|tum|hepsini|iki kutu|bir kutu|kutunun|kutuyu)\b(?:\W+\w+){{0,4}}?\W+(?:icti\w*|ictim|yuttu\w*|yuttum|icmis\w*)\b|\b{_PILLS}\b(?:\W+\w+){{0,2}}?\W+(?:hepsini|tamamini) (?:icti\w*|yuttu\w*|icmis\w*)",
    ),
    rule(
        "suicide",
        "certain",
        "dayanami dayanama yapami yoruldum veda elveda & hap ilac veda elveda ip_ kedi kopeg",
        rf"\b(?:artik|daha fazla) (?:\w+ )?(?:dayanam\w*|yapam\w*|istemiyorum)\b(?=.*\b(?:{_PILLS}|veda\w*|elveda))|\b{_PILLS} onumde\b|\bveda mektub\w*",
    ),
    rule(
        "suicide",
        "certain",
        "korkulu parmakl cati kopru & disinda disina oteki diger kenar asagi",
        rf"\b{_WHO}\b(?=.*\b(?:korkulu[kg]\w*|parmakli[kg]\w*) (?:\w+ )?(?:disinda|disina|dis tarafinda|oteki tarafinda|diger tarafinda|arkasinda))|\b(?:korkulu[kg]\w*|parmakli[kg]\w*) (?:\w+ )?(?:disinda|dis tarafinda|oteki tarafinda|diger "
        rf"tarafinda)\b(?=.*{_WHO})",
    ),
    rule(
        "injury",
        "certain",
        "gogsu gogus gogus & kol cene ter_ terli nefes & bask agri sikis sanc",
        r"\bgog(?:us|su)\w*(?=.*(?:bask|agri|sikis|sanci|yanma))(?=.*(?:\bkol\w*|cene|terli|nefes|\bter\b))",
    ),
    rule(
        "injury",
        "certain",
        "dili bogaz dudak yuz & sisti sisiyor sismis sisiy",
        r"\b(?:dili\w*|bogaz\w*|dudak\w*|dudag\w*|yuzu\w*)\b(?:\W+\w+){0,3}?\W+(?:sisti|sisiyo\w*|sismis|sis)\b(?=.*(?:nefes|hirilti|hiril|findik|fistik|ceviz|ari\b|alerji|karides))|\b(?:findik|fistik|ceviz|ari soktu|karides)\w*"
        r"(?=.*(?:dili|bogaz|dudak|dudag|yuzu))(?=.*sis(?:ti|iyo|mis))",
    ),
    rule(
        "gas",
        "certain",
        "karbonmon karbon_mon co_alarm co_dedekt monoksit & uyan bayg halsiz bas_agri basi_agri basim uyku mide kus",
        r"(?:karbon ?monoksit|monoksit|\bco (?:alarm|dedekt)\w*)(?=.*(?:uyan|bayg|halsiz|bas agri|basi agri|basim|uykulu|mide|kus|bas don|basi don))",
    ),
    rule(
        "injury",
        "certain",
        "gozlerini gozunu uyandir uyanm dudak yigil & acm uyan mor yigil",
        r"\b(?:gozlerini|gozunu) (?:\w+ )?acmiyo\w*|\buyandiram\w*|\bdudak\w* (?:\w+ ){0,2}mor\w*|\bdudaklari mosmor|\b(?:annem|babam|dedem|ninem|annannem|adam|kadin|kocam|esim|teyze|amca)\b(?:\W+\w+){0,3}?\W+(?:yigildi|yigilip)\b",
    ),
    rule(
        "collapse",
        "certain",
        "iskele balkon duvar cati vinc enkaz moloz tavan & altinda",
        rf"\b(?:iskele\w*|balkon\w*|duvar\w*|cati\w*|vinc\w*|tavan\w*)\b(?:\W+\w+){{0,5}}?\W+(?:yikil\w*|coktu|dustu|devril\w*|indi|koptu|cokmus)\b(?=.*\baltinda\b)|\b(?:enkaz\w*|moloz\w*|iskele\w*) altinda(?:n)?\b(?:\W+\w+){{0,4}}?\W+(?:{_WHO}|el|ayak|kol|"
        rf"kald\w*|var)\b|\b{_WHO}\b(?:\W+\w+){{0,3}}?\W+(?:enkaz|moloz|iskele)\w* altinda",
    ),
    rule(
        "injury",
        "certain",
        "merdiven cati iskele balkon pencere kat & bacak ayak & hisset oynat",
        r"\b(?:merdiven\w*|cati\w*|iskele\w*|balkon\w*|pencere\w*|kattan)\b(?=.*\b(?:dustu\w*|dusmus|dustum)\b)(?=.*\b(?:bacak\w*|bacagi\w*|ayak\w*)\b(?:\W+\w+){0,2}?\W+(?:hissetm\w*|oynatam\w*|hissedem\w*))",
    ),
    rule(
        "accident",
        "certain",
        "altinda carpti dald ezdi suruk & araba tramvay tren otobus kamyon metro motor minibus & bisiklet adam kadin cocu kiz "
        "biri yaya oglan insan teyze amca",
        rf"\b{_WHO}\b(?:\W+\w+){{0,3}}?\W+(?:tramvay|tren|otobus|kamyon|araba|metro|minibus)\w* altinda\b|\b(?:tramvay|tren|otobus|kamyon|araba|motor|minibus)\w*\b(?:\W+\w+){{0,2}}?\W+{_WHO}(?: \w+)? (?:carpti|ezdi|surukledi)\b|"
        rf"\b(?:cocu[kg]\w*|adam|kadin|bisikletli)\b(?=.*\b(?:bacagi|kolu|ayagi)\b(?:\W+\w+){{0,2}}?\W+(?:ters|yamuk|kirik))|\b(?:motor|araba)\b(?=.*\b(?:bacagi|kolu) ters)",
    ),
    rule(
        "accident",
        "certain",
        "sikisti sikis mahsur cikam & araba arac",
        r"\b(?:araba|arac)\w*\b(?:\W+\w+){0,4}?\W+(?:sikisti\w*|sikismis|mahsur)\b(?=.*(?:agac|carp|takla|duman|bacak|direk|kaza))|\b(?:carp\w*|takla|kaza|devrildi)\b(?=.*\b(?:araba|arac)\w*\b(?:\W+\w+){0,4}?\W+(?:sikisti\w*|mahsur|cikamiyo\w*))",
    ),
    rule(
        "violence",
        "certain",
        "tekme tekmel vuruyor & yerde yere kafa dort uc bes kisi grup",
        r"\b(?:adam|cocu[gk]|genc|biri|kiz|kadin)\w*(?:\W+\w+){0,4}?\W+(?:kafasina vur|tekmel|tekme at)\w*|\b(?:tekmel\w*|tekme at\w*)\b(?=.*\b(?:yerde\w*|yere|kafa\w*|dort|uc|bes|grup|birkac)\b)|\b(?:yerde\w*|dort|uc|bes|birkac) (?:\w+ ){0,5}(?:tekmeliyo\w*|tekme at\w*)",
    ),
    rule(
        "domestic",
        "certain",
        "oldur oldurecek birak vurma & bagir cigl ses duyu",
        r"\b(?:oldureceksin beni|beni oldureceksin|oldurme beni|beni oldurme|vurma artik|oldurecek beni|onu oldurecek|karisini (?:\w+ )?oldur\w*)\b(?=.*(?:bagir|cigl|ses|duy))|\b(?:bagir\w*|cigl\w*|sesler|duyu\w*)\b(?=.*(?:beni oldur|oldurecek|vurma|yapma "
        r"ne olur|imdat))|\b(?:adam|kocasi|sevgilisi) (?:\w+ )?(?:karisini|kadini|kizi|onu) (?:\w+ )?dov\w*",
    ),
    rule(
        "fire",
        "certain",
        "cop konteyner karton yatak & atese yakti yaktilar yaniyor alev tutus & kapi duvar bina pencere giris balkon araba",
        r"\b(?:cop\w*|konteyner\w*|karton\w*|yatak\w*)\b(?=.*\b(?:atese ver\w*|yakti\w*|yaniyo\w*|alev\w*|tutus\w*)\b)(?=.*\b(?:kapi\w*|duvar\w*|bina\w*|pencere\w*|giris\w*|balkon\w*|araba\w*)\b)",
    ),
    rule(
        "explosion",
        "certain",
        "patlama ses_ gurultu & cam pencere kapi",
        r"\b(?:buyuk|korkunc|cok buyuk|kocaman|devasa) (?:bir )?(?:ses|gurultu)\b(?=.*\b(?:cam\w*|pencere\w*|kapi\w*)\b(?:\W+\w+){0,3}?\W+(?:kirildi|patladi|indi|dokuldu|firladi|ucmus|yolda|sokakta))",
    ),
    rule(
        "missing_child",
        "certain",
        "bulam goremi yok_ & oglum kizim cocugum torunum yegen",
        r"\b(?:oglum\w*|kizim\w*|cocugum\w*|torunum\w*)\b(?=[\s\S]*\b(?:bulamiyo\w*|bulamadik|goremiyo\w*|hicbir yerde yok))",
    ),
    rule(
        "water",
        "certain",
        "suya kanal nehr deniz gol_ gole su_ & dustu atla girdi dusmus & gorun cikm batt bat gitti suruk",
        rf"\b{_WHO}\b(?:\W+\w+){{0,4}}?\W+(?:suya|kanala|nehre|denize|gole)\b(?:\W+\w+){{0,2}}?\W+(?:dustu\w*|atladi|girdi|dusmus)\b|\b(?:suya|kanala|nehre|denize|gole) (?:\w+ )?{_WHO} (?:dustu|atladi)|\b{_WHO}\b(?=.*\b(?:dalgalar\w*|akinti\w*) (?:\w+ )?(?:suruk|"
        r"gotur)\w*)",
    ),
    rule(
        "other",
        "certain",
        "araba arac & bebe cocu & kilit sicak gunes ter yalniz tek_ kapali tepki",
        r"\b(?:araba|arac)\w*\b(?=.*\b(?:bebe[kg]\w*|cocu[kg]\w*)\b)(?=.*\b(?:kilit\w*|kapali|yalniz|tek basina|mahsur)\b)(?=.*(?:sicak|gunes|terl|tepki|agli|hareket|baygin))",
    ),
    rule(
        "water",
        "certain",
        "kanala kanalda nehre suya denize & araba otobus bebek_arabasi cocuk adam kadin biri arac",
        r"\b(?:araba|otobus|minibus|bebek arabasi|tekerlekli sandalye|cocuk|adam|kadin|biri"
        r"|arac)\w*\b(?: \w+){0,2} (?:kanala|nehre|suya|denize) (?:dustu|girdi|kaydi|uctu|yuvarlandi|batti)",
    ),
    rule(
        "collapse",
        "certain",
        "iskele balkon & yikti yikildi koptu ustune dustu devrildi & altinda insan cocuk ogrenci isci adam ustun",
        r"\b(?:iskele\w*|balkon\w*)\b(?=.*\b(?:yikti|yikildi|koptu|devrildi|dustu)\b)(?=.*\b(?:altinda"
        r"|insan\w*|cocu\w*|ogrenci\w*|isci\w*|ustunde)\b)",
    ),
    rule(
        "suicide",
        "certain",
        "korkulug korkuluk & dur otur tirman atla",
        r"\b(?:kopru\w*|gecid\w*)\b(?:\W+\w+){0,3}?\W+korkulu[kg]\w*\b(?:\W+\w+){0,2}?\W+(?:duruyo\w*"
        r"|oturuyo\w*|tirmaniyo\w*|atlayacak)",
    ),
)
