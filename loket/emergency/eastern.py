"""Emergencies in Polish, Turkish, Arabic and Ukrainian (pure, data); a native speaker should read them before they are relied on."""

import re

from loket.emergency.rules import Language, rule, words

POLISH = Language(
    "pl",
    (
        rule("suicide", "certain", "samoboj zabi zyc umrzec skoczyc", r"samoboj\w*|(?:zabic|zabije) sie|nie chce (?:juz |mi sie )?zyc|chce umrzec|(?:chce|zaraz|grozi) (?:\w+ )?skocz\w*"),
        rule("domestic", "certain", "bije pobil przemoc mieszka maz znec", r"\b(?:moj|moja) (?:\w+ )?(?:maz|zona|chlopak|partner|ojciec|matka|syn|byly)\b(?:\W+\w+){0,3}\W+(?:bije|pobil|grozi|dusi)|maz mnie bije|bije (?:mnie|zone|dzieci|dziecko)|przemoc domowa|zneca sie"),
        rule("missing_child", "certain", "zagin zgin znalezc porwa", r"(?:dziecko|syn|synek|corka|coreczka|dziewczynka|chlopiec)\b(?:\W+\w+){0,5}?\W+(?:zagin\w*|zginel\w*|porwan\w*)|(?:zaginel\w*|zgubil\w*) (?:\w+ )?(?:dziecko|syn|corka|synka|corke)|nie moge znalezc (?:\w+ )?(?:dziecka|syna|corki)"),
        rule("injury", "certain", "oddych przytom zawal krwaw krew rann udar przedawk rusza zemdl", r"nie (?:moze )?oddych\w*|nieprzytom\w*|zawal\b|krwawi\w*|(?:duzo|pelno) krwi|\brann(?:y|i|a|ych)\b|\budar\b|przedawk\w*|nie rusza sie|zemdla\w*"),
        rule("injury", "possible", "lezy zwloki", r"(?:mezczyzna|kobieta|czlowiek|ktos|dziecko|pan|pani)\b(?:\W+\w+){0,3}\W*lezy (?:na|w)(?!.*spi)|lezy (?:mezczyzna|kobieta|czlowiek|ktos)(?!.*spi)|zwloki"),
        rule("water", "certain", "ton topi wod kanal", r"\btonie\b|topi sie|uton\w*|(?:dziecko|ktos|czlowiek|samochod)\b(?:\W+\w+){0,3}\W+wpad\w* do (?:wody|kanalu|rzeki)"),
        rule("electrocution", "certain", "prad iskr zwarcie", r"porazi\w* pradem|porazenie|iskrzy|iskry|zwarcie|pod napieciem|zerwany (?:kabel|przewod)"),
        rule("gas", "certain", "gaz czad", r"czuc (?:\w+ )?gaz\w*|zapach gazu|smierdzi (?:\w+ )?gazem|ulatnia sie gaz|wyciek gazu|\bczad\b|tlenek wegla"),
        rule("explosion", "certain", "wybuch bomb eksplo", r"\bwybuch\w*|\bbomba\b|eksploz\w*"),
        rule("weapon", "certain", "noz bron pistolet strzel strzal ugodz", r"z nozem|\bnozem\b|\bbron\b|pistolet|strzela\b|strzaly|strzelanina|ugodz\w*|z bronia"),
        rule("violence", "certain", "bije bija pobic napad gwal wlam", r"\bbija\b|bojka|pobic\w*|pobit\w*|\bnapad\w*|zgwalc\w*|gwalt\b|wlamuj\w*|wlamywacz|atakuje"),
        rule("collapse", "certain", "zawal runal", r"zawalil\w*|runal\w*|zawala sie"),
        rule("accident", "certain", "wypadek potrac zderz", r"(?:powazny|duzy|wydarzyl sie|jest|byl) wypadek\b(?!.*wczoraj)|wypadek (?:samochodowy|drogowy)|potracon\w*|potracil\w* (?:rowerzyst|pieszeg|dzieck|czlowiek)\w*|zderzenie"),
        rule("fire", "certain", "pali pozar plomien ogien dym", r"pali sie\b|\bpozar\w*|plomien\w*|\bogien\b|dym (?:z|wydobywa|leci|idzie)|(?:czarny|gesty|duzo) dym\w*"),
        rule("other", "possible", "karetk policj straz pomocy ratunku", r"(?:wezw\w*|wyslij\w*|potrzeb\w*|dzwon\w*)(?:\W+\w+){0,3}\W+(?:karetk\w*|pogotowi\w*|policj\w*|straz\w*)|^\W*(?:pomocy|ratunku|na pomoc)\W*"),
    ),
    re.compile(r"(?:latarni\w*|lamp\w*|swiatl\w*|oswietleni\w*|zarowk\w*)(?:\W+\w+){0,5}?\W+(?:pal[ia]\w*(?: sie)?|swiec\w*)|nie pali sie\b|sie nie pal[ia]\b|pal[ia] sie (?:\w+ )?(?:swiatl\w*|latarni\w*|lamp\w*)|sztuczn\w* ogni\w*|fajerwerk\w*|spalon\w*|martwy (?:ptak|kot)"),
    words(("wczoraj", "zeszl\\w*", "temu", "co (?:noc|wieczor|tydzien)", "zawsze", "czesto", "prawie", "pozwolenie")),
    words(("teraz", "szybko", "pomocy", "natychmiast", "wlasnie")),
)

TURKISH = Language(
    "tr",
    (
        rule("suicide", "certain", "intihar oldurec yasamak olmek atlayac", r"intihar\w*|kendimi oldur\w*|yasamak istemiyorum|olmek istiyorum|(?:kopruden|catidan|balkondan) atl\w*|atlamak istiyor"),
        rule("domestic", "certain", "dovuyor siddet kocam esim babam", r"\b(?:kocam|esim|sevgilim|babam|annem|eski esim)\b(?:\W+\w+){0,3}\W+(?:dovuyor|vuruyor|dovdu|tehdit|saldir\w*)|aile ici siddet|ev ici siddet|siddet goruyorum|(?:karisini|cocugunu|cocuklarini) dov\w*"),
        rule("missing_child", "certain", "kayb kayip bulami kacir", r"(?:cocug\w*|cocuk|oglum|kizim|bebe\w*)\b(?:\W+\w+){0,4}\W+(?:kayip|kayboldu|kaciril\w*|yok oldu|bulamiyor\w*)|kayip cocuk"),
        rule("injury", "certain", "nefes bilinc baygin bayil kalp kan yaral felc hareket", r"nefes (?:al(?:mi|a)\w*)|bilinci? (?:kapali|yok)|bilincsiz|baygin|bayildi|kalp krizi|kanamasi? var|\bkaniyor|kan kaybed\w*|cok kan|\byarali\b(?! (?:kus|kedi|kopek))|yaralan\w*|\bfelc\b|hareket etmiyor"),
        rule("injury", "possible", "yerde ceset", r"(?:adam|kadin|biri|birisi|cocuk|kisi|insan)\b(?:\W+\w+){0,3}\W+yat(?:iyor|an)(?!.*uyu)|ceset"),
        rule("water", "certain", "bogul suya kanala", r"\bbogul\w*|(?:cocuk|adam|kadin|biri|araba)\b(?:\W+\w+){0,3}\W+(?:suya|kanala|nehre|denize) dustu"),
        rule("electrocution", "certain", "elektrik kivilcim", r"elektrik (?:carp\w*|kablosu (?:\w+ )?(?:kop|yer|sark)\w*)|elektrige (?:kapil|carp)\w*|kivilcim\w*|kisa devre"),
        rule("gas", "certain", "gaz karbonmon", r"gaz (?:\w+ )?(?:koku\w*|kac\w*|sizin\w*|sizi\w*)|karbonmonoksit|karbon monoksit"),
        rule("explosion", "certain", "patla bomba", r"\bpatlama\b|patladi\b|\bbomba\b"),
        rule("weapon", "certain", "bicak silah tabanca ates", r"bicak\w*|silah\w*|tabanca|ates (?:ediyor|aciyor|acti|edildi)"),
        rule("violence", "certain", "kavga saldir dov tecav soyul hirsiz", r"\bkavga\b|saldir\w*|doven|dovuyor\w*|dovul\w*|tecavuz|soyuluyor|gasp|hirsiz (?:var|girdi)"),
        rule("collapse", "certain", "coktu cokuyor yikil", r"(?:bina|cati|duvar|balkon|ev|tavan)\w*\b(?:\W+\w+){0,2}\W+(?:coktu|cokuyor|yikil\w*)"),
        rule("accident", "certain", "kaza carpti ezildi", r"(?:trafik|buyuk|kotu|agir) (?:bir )?kaza\w*|kaza (?:oldu|var)|(?:araba|otobus|tramvay|kamyon)\b(?:\W+\w+){0,4}\W+carpti(?!.*(?:direk|lamba|levha))|ezildi"),
        rule("fire", "certain", "yangin alev yaniyor duman ates", r"\byangin\w*|\balev\w*|(?:ev|bina|araba|cati|mutfak|daire|cop|orman)\w*\b(?: \w+){0,2} yaniyor|duman (?:\w+ )?(?:cik|gel|yuksel)\w*|(?:siyah|yogun|cok) duman"),
        rule("other", "possible", "ambulans polis itfaiye imdat yardim acil", r"(?:ambulans|polis|itfaiye)\b(?:\W+\w+){0,2}\W+(?:cagir\w*|gonder\w*|lazim|gelsin)|acil durum|^\W*(?:imdat|yardim edin|yardim)\W*$"),
    ),
    re.compile(r"(?:lamba\w*|isik\w*|sokak lamba\w*|direk\w*)(?:\W+\w+){0,4}?\W+yan\w*|yanmiyor|havai fisek\w*|gunduz yan\w*|yanmis|yangin merdiven\w*|itfaiye (?:istasyon|merkez)\w*|olu (?:kus|kedi|hayvan)"),
    words(("dun", "gecen (?:hafta|ay|yil)", "once", "her (?:gece|aksam|gun)", "surekli", "bazen", "neredeyse", "izin")),
    words(("simdi", "su an", "su anda", "hemen", "cabuk", "imdat", "yardim")),
)

ARABIC = Language(
    "ar",
    (
        rule("suicide", "certain", "انتحار انتحر اقتل الموت اعيش يقفز حياتي", r"انتحا?ر|اقتل نفسي|يقتل نفسه|اريد ان اموت|اريد الموت|لا اريد ان اعيش|لا اريد العيش|(?:يريد|سوف|على وشك) (?:ان )?يقفز|انهاء حياتي|انهي حياتي"),
        rule("domestic", "certain", "يضرب ضرب عنف زوج يهدد", r"زوجي (?:\w+ )?(?:يضرب|ضرب|يهدد|يعنف)\w*|(?:ابي|والدي|اخي|طليقي) (?:\w+ )?(?:يضرب|ضرب|يهدد)\w*|عنف (?:منزلي|اسري|عايلي|عائلي)|يضرب (?:زوجته|اطفاله|ابنه|ابنته|زوجتي)"),
        rule("missing_child", "certain", "مفقود ضاع اختفي اجد ضايع خطف اختفت", r"(?:طفل\w*|ابني|ابنتي|بنتي|ولدي)(?:\W+\w+){0,4}\W+(?:مفقود\w*|ضاع\w*|ضايع\w*|اختف\w*|خطف\w*)|(?:ضاع|ضاعت|اختفي|اختفت|خطف) (?:\w+ )?(?:طفل\w*|ابني|ابنتي|بنتي|ولدي)|لا اجد (?:ابني|ابنتي|طفلي|بنتي)"),
        rule("injury", "certain", "يتنفس تتنفس وعي قلبيه ينزف تنزف دم مصاب جرحي جريح اغمي يتحرك جلطه", r"(?:لا|ولا) [يت]تنفس|(?:فاقد|فقد|فقدت) \w*وعي|\bازمه قلبيه|نوبه قلبيه|[يت]نزف|نزيف|دم كثير|\bمصاب(?:ين|ون|ه)?\b|جرحي|جريح|اغمي عليه\w*|لا يتحرك|جلطه"),
        rule("injury", "possible", "ملقي ممدد جثه", r"ملقي علي|ممدد|جثه(?!.*(?:حيوان|قط|كلب))"),
        rule("water", "certain", "يغرق غرق تغرق الماء القناه", r"[يت]غرق|غرق (?:طفل|رجل|شخص)|(?:طفل|رجل|شخص|سياره|امراه)(?:\W+\w+){0,3}\W+(?:في|الي) (?:الماء|القناه|النهر)|سقط\w* (?:\w+ ){0,2}في (?:الماء|القناه|النهر)"),
        rule("electrocution", "certain", "كهرب شراره شرارات ماس", r"صعق\w*|صدمه كهربا\w*|شرار(?:ه|ات)|ماس كهربا\w*|(?:سلك|كابل|اسلاك) كهربا\w*"),
        rule("gas", "certain", "غاز", r"رايحه (?:\w+ )?(?:ال)?غاز|رائحه (?:\w+ )?(?:ال)?غاز|تسرب (?:\w+ )?(?:ال)?غاز|اشم (?:\w+ )?(?:ال)?غاز"),
        rule("explosion", "certain", "انفجار انفجر قنبله", r"انفجا?ر\w*|قنبله"),
        rule("weapon", "certain", "سكين سلاح مسدس اطلاق رصاص طعن", r"سكين|سلاح|مسدس|اطلاق (?:نار|الرصاص|رصاص)|يطلق النار|رصاص|طعن\w*"),
        rule("violence", "certain", "شجار يضربون اعتداء هجوم اغتصاب سرقه يتعرض مشاجره", r"شجار|مشاجره|يضربون|اعتد(?:اء|ي|وا)\w*|يهاجم\w*|هجوم|اغتصاب|يسرق(?:ون)? الان|لص في"),
        rule("collapse", "certain", "انهار ينهار انهيار سقط", r"انها?ر\w*|انهيار|ينهار|سقط (?:السقف|المبني|الجدار|البلكون)"),
        rule("accident", "certain", "حادث دهس صدم", r"حادث (?:\w+ )?(?:سير|خطير|كبير|مروع|مروري|سياره)|حادث\b(?=.*(?:الان|مصاب|جرحي))|دهس\w*|(?:سياره|باص|ترام) صدم\w* (?:طفل|رجل|شخص|امراه|دراج)\w*"),
        rule("fire", "certain", "حريق نار تحترق يحترق دخان لهب يشتعل", r"حريق|النيران|\bنار\b|(?:ال)?نار في|[يت]حترق|[يت]شتعل|لهب|السنه|دخان (?:\w+ )?(?:من|كثيف|اسود|يخرج)"),
        rule("other", "possible", "اسعاف شرطه اطفاء النجده ساعدوني طوارئ انقذ", r"(?:اتصل\w*|ارسل\w*|احتاج|نحتاج)(?:\W+\w+){0,2}\W+\w*(?:اسعاف|شرطه|اطفاء)|النجده|انقذو\w*|ساعدوني|حاله طوار"),
    ),
    re.compile(r"العاب ناريه|مفرقعات|مصباح(?:\W+\w+){0,4}?\W+(?:يشتعل|يحترق)|(?:لا|لم) (?:يشتعل|تشتعل)|محترق\w*|(?:قط|كلب|طاير|حيوان) (?:ميت|مصاب)"),
    words(("امس", "البارحه", "الماضي", "الماضيه", "قبل \\w+", "كل (?:ليله|يوم)", "دايما", "تصريح")),
    words(("الان", "حالا", "بسرعه", "فورا", "النجده")),
)

UKRAINIAN = Language(
    "uk",
    (
        rule("suicide", "certain", "самогуб суици суіци жити вбит вмерти померти стрибн", r"самогуб\w*|су[иі]ци\w*|не хочу (?:більше |бильше |вже )?жити|(?:хочу|хоче) (?:вмерти|померти)|(?:вбити|убити|вбю|вб'ю) себе|(?:хоче|зараз|збира\w*) (?:\w+ )?стрибн\w*"),
        rule("domestic", "certain", "б'е бе насил чолов", r"(?:чоловик|мии чоловик|батько|хлопець|партнер|дружина|син)\b(?:\W+\w+){0,3}\W+(?:б'е|бе|б'є|побив|погрожу\w*|душить)|домашн\w* насил\w*|б'[еє] (?:мене|дружину|дитину|дитей)"),
        rule("missing_child", "certain", "зник пропа загуби знайти викра", r"(?:дитин\w*|син|синочок|дочка|донька|дивчинка|хлопчик)\b(?:\W+\w+){0,4}\W+(?:зник\w*|пропа\w*|загуби\w*|викра\w*)|(?:зник\w*|пропа\w*|загуби\w*) (?:\w+ )?(?:дитин\w*|син|дочка|донька|дивчинка|хлопчик)|не можу знаити (?:\w+ )?(?:дитину|сина|дочку|доньку)"),
        rule("injury", "certain", "диха притомн инфаркт кров поранен рухаеться инсульт передоз знепритом свидом", r"не (?:може )?диха\w*|непритомн\w*|без свидомост\w*|знепритом\w*|инфаркт|кровотеч\w*|багато крови|стика\w* кров|поранен\w*|не рухаеться|инсульт|передозуван\w*"),
        rule("injury", "possible", "лежить труп", r"(?:чоловик|жинка|людина|хтось|дитина)\b(?:\W+\w+){0,3}\W*лежить (?:на|у|в)(?!.*спить)|лежить (?:чоловик|жинка|людина|дитина)(?!.*спить)|\bтруп\b"),
        rule("water", "certain", "тоне потопа втопи вод канал", r"\bтоне\b|потопа\w*|втопи\w*|(?:дитина|людина|хтось|чоловик|машина)\b(?:\W+\w+){0,3}\W+(?:впал\w*|впав) (?:у|в) (?:воду|канал|ричку)"),
        rule("electrocution", "certain", "струм искр замикан", r"(?:вдарило|ударило|бье|б'е|ураж\w*) струмом|искрить|искри\b|коротке замикан\w*|обирван\w* (?:кабель|дрит|провид)"),
        rule("gas", "certain", "газ чадн", r"пахне (?:\w+ )?газом|запах газу|витик газу|чадн\w* газ"),
        rule("explosion", "certain", "вибух бомб", r"\bвибух\w*|\bбомба\b"),
        rule("weapon", "certain", "нож зброя зброе пистолет стриля пострил", r"з ножем|\bножем\b|зброя|зброею|пистолет|стриля\w*|пострил\w*"),
        rule("violence", "certain", "бють б'ють бийк биик напа гвалт зламу", r"б'ють|\bбють\b|биик\w*|бииц\w*|\bнапа(?:ли|в|д|дають|дае)\w*|згвалт\w*|гвалт\w*|вламу\w*"),
        rule("collapse", "certain", "обвал завал", r"обвал\w*|завали\w*"),
        rule("accident", "certain", "авари дтп збил збив", r"(?:сильна|велика|страшна|серйозна|сталася|сталась) авари\w*|\bдтп\b|(?:машина|автобус|трамваи|авто) (?:збила?|збив) (?:людин|дитин|жинк|чоловик|велосипед|пишоход)\w*"),
        rule("fire", "certain", "пожеж гори полум вогон дим", r"пожеж\w*|(?:будинок|квартира|машина|дах|кухня|смитник|контеинер|лис|дим)\w*\b(?: \w+){0,2} (?:горить|палае)|горить (?:будинок|квартира|машина|дах|кухня|дим|хата|смитник|контеинер|лис|все)|полум\w*|\bвогонь\b|дим (?:з|иде|валить|вид)"),
        rule("other", "possible", "швидк полици пожежник допоможить рятуите", r"(?:викли\w*|надишл\w*|потрибн\w*)(?:\W+\w+){0,3}\W+(?:швидк\w*|полици\w*|пожежник\w*)|^\W*(?:рятуите|допоможить|на допомогу)\W*"),
    ),
    re.compile(r"(?:лихтар\w*|ламп\w*|свитло|освитлен\w*)(?:\W+\w+){0,5}?\W+гори\w*|не гор[ия]\w*|горить (?:\w+ )?(?:свитло|лихтар|вдень)\w*|феиерверк\w*|салют\w*|петард\w*|згорил\w*|мертв\w* (?:птах|кит|тварин)\w*"),
    words(("вчора", "минул\\w*", "тому", "кожн\\w*", "завжди", "часто", "маиже", "дозвил")),
    words(("зараз", "швидко", "негаино", "рятуите", "допоможить", "щоино")),
)
