"""A few words that only scold: "hufters", "şerefsizler", "jullie zijn ezels", "يا كلب" (pure).

Beside those that count in any message (``words.ABUSE``): of a longer one they may tell who broke something. What is
also the name of an animal or an illness scolds only who is spoken to, or beside other such words.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from functools import cache
from typing import Final

from loket.wishes import plain
from services.notifier.conversation.saying import says

_FEW: Final = 4
_WORDS: Final = (
    "hufter|hufters|sukkel|idioot|debiel|mongool|lulhannes|lulhannesen|klojo|klojo's|prutsers|prutser|klungels|rukkers|oetlul|oetlullen|randdebielen|randdebiel|achterlijken|kutlui|kutvolk|kutambtenaar|klotegemeente|schijtgemeente|rotgemeente|kankergemeente|teringgemeente|"
    "tyfuslijers|tyfuslijer|teringlijers|teringlijer|kankerlijer|kankerlijder|kankerlijders|kolerelijer|kolerelijers|kankerhonden|kankerhond|teringhonden|klootviool|kloothommel|kloothommels|hoerenzoon|hoerenjong|kutwijf|kuthoer|krijg de tering|krijg de kanker|krijg de klere|krijg de tyfus|krijg de kolere|"
    "krijg de pest|krijg kanker|kanker op|kankert op|kanker toch op|sodemieter op|donder op|tief op|tyf op|lik mijn reet|kus mijn reet|hou je bek|houd je bek|hou je muil|hou je smoel|nietsnutten|nietsnut|luie donders|schoften|ploerten|smeerlappen|mafkees|mafkezen|flapdrol|flapdrollen|droeftoeter|dombo|"
    "lamzak|lamzakken|imbeciel|imbecielen|mislukkelingen|fuck jullie|fuck u|stelletje eikels|jij hond|jij varken|jij ezel|jij aap|jij zwijn|wat een eikels|stelletje apen|"
    "bastard|idiot|moron|morons|wanker|wankers|tosser|tossers|bellend|bellends|dickhead|dickheads|twat|twats|cunt|cunts|prick|pricks|arsehole|arseholes|shitheads|shithead|fuckers|fucker|motherfucker|motherfuckers|fuck yourself|fuck yourselves|eat shit|"
    "piss off|bugger off|sod off|screw you|go to hell|shut the fuck up|stfu|son of a bitch|bitches|jackass|jackasses|dumbass|dumbasses|scumbag|scumbags|useless idiots|imbeciles|"
    "hurensohn|hurensöhne|hurenkind|drecksack|drecksäcke|dreckskerl|dreckskerle|drecksau|vollidiot|vollidioten|trottel|volltrottel|depp|deppen|vollpfosten|vollhonk|missgeburten|missgeburt|leck mich|leckt mich|fick dich|fickt euch|fick euch|halt die fresse|haltet die fresse|halt's maul|halts maul|"
    "haltet das maul|pisser|arschgeige|arschgeigen|schwachkopf|schwachköpfe|blödmann|blödmänner|dummkopf|dummköpfe|spast|spasten|hackfressen|verpiss dich|idiotenverein|du hund|du schwein|du sau|du esel|du affe|du arsch|ihr ärsche|"
    "connasse|connasses|conasse|abruti|abrutis|crétin|crétins|bande de cons|bande d'incapables|bande de nuls|bande d'idiots|bande d'abrutis|sale con|t'es con|t'es un con|tu es con|vous êtes des cons|vous êtes cons|sales cons|gros con|pauvre con|pauvres cons|fils de pute|fdp|salope|salopes|salaud|enculé|ta gueule|vos gueules|fermez vos gueules|va chier|allez chier|"
    "allez vous faire foutre|allez vous faire voir|imbécile|imbéciles|nique ta mère|nique vos mères|ntm|bâtard|bâtards|trou du cul|trous du cul|casse toi|cassez vous|idiots|"
    "cabrón|hijo de puta|hijos de perra|hijoputa|hijoputas|hijueputa|hijueputas|hdp|malparido|malparidos|imbécil|imbéciles|idiota|subnormal|subnormales|capullos|pendejo|pendejos|estúpido|estúpidos|vete a la mierda|iros a la mierda|váyanse a la mierda|vete al carajo|váyanse al carajo|chinga tu madre|"
    "chinguen a su madre|tu puta madre|vuestra puta madre|que os jodan|que te jodan|que os den|jódanse|sinvergüenzas|sinvergüenza|"
    "debil|debilu|idioto|kretyn|kretyni|kretynie|chuje|chuju|chuj wam|chuj ci|skurwysyn|skurwysyny|skurwiel|skurwiele|kurwy|jebać was|jebcie się|jebani|jebany|pierdolcie się|pierdol się|pierdoleni|pojeby|pojebani|nieroby|gnoje|gnojki|spierdalaj|wypierdalaj|wypierdalajcie|kutas|kutasy|frajer|frajerzy|"
    "dupek|dupki|palant|palanty|matoł|matoły|zasrańcy|zasraniec|wal się|walcie się|zamknij mordę|zamknijcie mordy|ty świnio|ty psie|ty ośle|ty baranie|ty kretynie|ty debilu|ty idioto|"
    "şerefsiz|şerefsizler|şerefsizsiniz|aptal|aptalsınız|salak|salaksınız|gerizekalı|gerizekalılar|geri zekalı|geri zekalılar|beyinsiz|beyinsizler|piçler|piç kurusu|piç kuruları|ibneler|orospu çocukları|orospu çocuğu|orospu evladı|siktirin|siktir git|siktirin gidin|sikeyim|sikerim|namussuz|namussuzlar|"
    "ahlaksız|ahlaksızlar|dangalak|dangalaklar|pezevenk|pezevenkler|yavşak|yavşaklar|götveren|götverenler|ahmak|ahmaklar|ahmaksınız|defolun gidin|allah belanızı versin|allah cezanızı versin|belanızı versin|haysiyetsiz|haysiyetsizler|"
    "ідіот|дебіл|дебіли|мудак|мудаки|мудило|виродки|падлюки|падлюка|покидьки|сволочі|сволота|сволочь|гниди|придурок|придурки|довбойоб|довбойоби|долбоебы|кретин|кретини|тварюки|мразі|мразь|бидло|курви|курва|хуйло|підараси|засранці|бовдури|йолопи|дурні|пішли нахуй|пішов нахуй|пішли на хуй|"
    "іди нахуй|іди на хуй|ідіть нахуй|ідіть на хуй|пошли нахуй|пошел нахуй|пошли на хуй|пошел на хуй|нахуй|пішли в жопу|ідіть в жопу|іди в жопу|йобані|йобаний|негідники|уроди|уроды|"
    "يا كلاب|يا حمير|يا حيوانات|اولاد الكلب|ابن الكلب|ابن كلب|ولاد الكلب|ولاد كلب|بنت الكلب|ابن الحمار|شرموطة|شراميط|منايك|منيوك|عرصات|عرص|تافهين|تافه|قذرين|غبي|اولاد القحبة|ابن القحبة|قحبة|كس امك|كسمك|كس اختك|انقلعوا|انقلع|حقيرين|حقير|سفلة|سافل|سافلين|حثالة|أوغاد|قوادين|قواد|"
    "كول خرا|كل خرا|خرا عليك|خرا عليكم|تبا لكم|لعنة الله عليكم|الله يلعنكم|الله يلعنك|يلعن ابوكم|يلعن ابوك|يلعنكم|طز فيكم|طز فيك|يا زبالة|يا واطي|يا واطيين|يا وسخ|يا وسخين|يا قذر|يا تافه|يا جحش|يا بهيم|يا بهائم"
)
_OF_WHO_IS_SPOKEN_TO: Final = (
    "eikel eikels honden varkens zwijnen apen ezels koeien ratten beesten clowns losers sukkels tokkies dieren "
    "dog dogs pig pigs donkey donkeys monkey monkeys rat rats cow clown clowns muppet muppets losers animals jokers snakes scum trash "
    "hunde schweine säue esel affen kühe ziegen clowns versager lügner ochsen pfosten "
    "chien chiens porc porcs cochon cochons âne ânes singe singes chèvres clown clowns bouffon bouffons nul nuls incapables animaux ordures "
    "perro perros cerdo cerdos burro burros ratas payaso payasos inútil inútiles animal animales basura mierdas vagos monos "
    "psy psem świnie świnia osły osioł barany baran bydło klauny klaun nieudacznicy małpy szczury śmiecie "
    "köpek köpekler köpeksiniz eşek eşekler eşeksiniz hayvan hayvanlar hayvansınız domuz domuzlar itler öküz öküzler maymunlar sığırlar palyaçolar "
    "собака собаки пси свиня свині осел осли віслюки баран барани козел козли клоуни щури мавпи тварини "
    "كلب كلبة كلاب حمار حمارة حمير حيوان حيوانات خنزير خنازير بقر بقرة قرد قرود تيوس تيس زبالة جرذان"
)
"""Animals mostly: a report may be about one, so they scold only beside a "you"."""
_YOU: Final = (
    "jullie jij you ihr vous bande ustedes vosotros sois eres wy jesteś jesteście siz sizler sen hepiniz lan ulan ви ти вы "
    "يا أنتم انتم أنتو انتو أنت انت انتي كلكم stelletje"
)
_BESIDE: Final = (
    "zijn bent een allemaal allen echt gewoon stomme vieze vuile domme luie stel wat are all a bunch of stupid dirty lazy fat fucking bloody "
    "seid bist alle ein dumme dummer dreckige faule blöde êtes tous des un de sales gros unos un todos son putos malditos jesteś wszyscy głupie brudne "
    "hepiniz bir tamamen aptal pis всі є тупі брудні مجرد كلكم مثل ال"
)
"""Words of such a message that say no more."""
_ILLNESS: Final = "kanker"
_ILL: Final = (
    "heb kanker|heeft kanker|hebben kanker|had kanker|hadden kanker|met kanker|aan kanker|door kanker|van kanker|voor kanker|tegen kanker|kanker heeft|kanker heb|kanker hebben|kanker gehad|kanker had|"
    "kanker patiënt|kanker patiënten|krijgt kanker|kreeg kanker|kanker krijgt|kanker krijgen|kanker krijg|genezen kanker|behandeling kanker|kanker behandeling|kanker is vastgesteld|kankerverwekkend|geen kanker|longkanker"
)
"""Who is ill scolds nobody."""


def is_all(text: str) -> bool:
    """Whether a message is a few words that scold."""
    if says(_ILLNESS, text) and not says(_ILL, text):
        return True
    return len(text.split()) <= _FEW and (says(_WORDS, text) or _calls_names(text))


def _calls_names(text: str) -> bool:
    """Whether a message says no more than that those who read it are such animals."""
    said = frozenset(plain(text).split())
    names = said & _bare(_OF_WHO_IS_SPOKEN_TO)
    return bool(names) and bool(said & _bare(_YOU)) and said <= names | _bare(_YOU) | _bare(_BESIDE)


@cache
def _bare(listed: str) -> frozenset[str]:
    return frozenset(plain(listed).split())
