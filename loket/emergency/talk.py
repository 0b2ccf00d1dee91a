"""What people say around a report, in nine languages, of which one who only learned from sentences makes danger (pure).

Who is on a scooter and will send a photo tonight, who saw that the sleeper breathes, who shows their mother how a
cupboard fits: in emergencies such words stand beside those of danger. What is left without them must be one by itself.
"""

import re
from typing import Final

from loket.emergency.ruled_out import NEED, only_with
from loket.emergency.rules import Trap

_PHOTO: Final = r"\b(?:foto\w*|photo\w*|pics?|picture|bild|zdjeci\w*|resim|resmi|фото\w*|свитлин\w*)\b|صور"
_STEMS: Final = ("foto", "photo", "pic", "bild", "zdjeci", "resim", "resmi", "фото", "свитлин", "صور")
_LATER: Final = (
    r"(?:vanavond|straks|later|zo(?: meteen)?|morgen|tonight|tomorrow|soon|when i'?m home|heute abend|spater|nachher|gleich|ce soir|plus tard|demain|"
    r"esta noche|luego|manana|despues|wieczorem|pozniej|jutro|aksam\w*|sonra|birazdan|yarin|مساء|الليله|بعدين|لاحقا|ввечери|пизнише|потим|завтра)"
)
_PHOTO_LATER: Final = (
    rf"\b(?:(?:ik )?(?:stuur|maak)(?: (?:jullie|u|je))? (?:\w+ )?{_LATER}(?: \w+)? (?:\w+ )?foto\w*|foto\w*(?: (?:stuur|maak|komt|komen|volgt|volgen|ik|nog|dan|wel|krijg|je|jullie|van))* {_LATER}|"
    rf"(?:(?:i'?ll|i will|will|can) )?(?:(?:send|take|get) )?(?:(?:you|a|the|some) )*(?:photos?|pics?|picture)(?: (?:comes?|coming|follows?))? {_LATER}|"
    rf"(?:ein |das )?(?:foto\w*|bild\w*)(?: (?:schicke?|mache?|kommt|folgt|ich|dann))* {_LATER}|(?:j'envoie |j'enverrai |je vous envoie )?(?:la |une |les )?photos?(?: (?:viendra|arrive|suit))? {_LATER}|"
    rf"(?:la |una |las )?fotos?(?: (?:la|las|mando|envio|os|les|te))* {_LATER}|(?:mando|envio) (?:la|una) foto {_LATER}|zdjeci\w*(?: (?:wysle|zrobie|dam|bedzie))* {_LATER}|"
    rf"(?:fotograf\w*|foto\w*|resmi\w*) {_LATER} (?:atar\w*|gonder\w*|yolla\w*)|{_LATER} (?:fotograf\w*|foto\w*|resmi\w*) (?:atar\w*|gonder\w*)|фото\w*(?: (?:надишлю|скину|зроблю|буде))* {_LATER})\b(?: ok\w*)?|"
    rf"(?:ارسل|ابعث|برسل|راح ارسل) (?:ال)?صور\w* {_LATER}"
)
_ON_THE_WAY: Final = (
    r"\b(?:(?:ik )?(?:zit|ben|rij|fiets) (?:(?:nu|al|net|even|ff|nog) )*(?:op (?:de|mijn|mn|m'n) (?:scooter|fiets|brommer|motor)|in de (?:auto|bus|tram|metro)|aan het (?:rijden|fietsen))|ik (?:rij|rijd|fiets) nu|"
    r"(?:i'?m |i am )?(?:now |just |currently )?(?:on (?:my|the) (?:scooter|bike|moped|bus|tram)|in the car|driving|cycling)(?: (?:rn|now|right now|atm|at the moment))?|"
    r"(?:ich )?(?:bin|sitze|fahre) (?:(?:gerade|jetzt|noch) )*(?:(?:auf|mit) (?:dem|meinem) (?:roller|fahrrad|rad|moped)|im (?:auto|bus))|je suis (?:(?:sur|en|dans) (?:mon |le |la )?(?:scooter|velo|voiture|bus|moto))(?: la| maintenant| en ce moment)?|"
    r"(?:estoy|voy) (?:ahora )?en (?:la |mi |el )?(?:moto|bici|coche|autobus|bus|patinete)(?: ahora)?|(?:jestem|jade) (?:teraz |wlasnie )?(?:na |w )?(?:rowerze|rowerem|skuterze|aucie|autobusie|samochodem)|"
    r"(?:su an |simdi )?(?:motordayim|scooterdayim|bisikletteyim|arabadayim|otobusteyim)|(?:я )?(?:зараз )?(?:на|в|у) (?:велосипеди|самокати|скутери|машини|автобуси))\b|انا (?:الان )?(?:علي الدراجه|في السياره|بالسياره|في الباص)(?: الان)?"
)
_BREATHES: Final = (
    r"\b(?:(?:eerst |ik |even |we )*(?:dacht|dachten) (?:(?:ik|we|eerst|even) )*(?:dat )?(?:hij|ze|zij|die|meneer|mevrouw) dood (?:was|lag)|(?:maar )?(?:hij|ze|zij|die) (?:ademt?|ademde) (?:nog )?(?:gewoon|normaal|rustig|goed|prima)(?: hoor)?|"
    r"(?:en )?(?:hij|ze|zij) zei (?:dat )?(?:het |alles )(?:wel )?(?:goed|prima|ok\w*)(?: (?:met (?:hem|haar)|ging|gaat|was))*|"
    r"ik heb (?:hem|haar) (?:een |wat )?(?:koffie|thee)(?: (?:gebracht|gegeven))?|i (?:brought|gave|got) (?:him|her) (?:a |some )?(?:coffee|tea)|ich habe (?:ihm|ihr) (?:einen )?(?:kaffee|tee) gebracht|je lui ai apporte un cafe|le lleve un cafe|"
    r"(?:at first |first )?(?:i|we) (?:\w+ )?thought (?:he|she|they) (?:was|were) dead(?: at first)?|(?:but )?(?:he|she)(?:'s| is| was) breathing (?:fine|normally|ok\w*|just fine|alright)|(?:and )?(?:he|she) said (?:that )?(?:he|she)(?:'s| is| was) (?:fine|ok|okay|alright|all right)|"
    r"(?:erst |zuerst )?dachte ich,? (?:er|sie) (?:ist|sei|ware) tot|(?:aber )?(?:er|sie) atmet (?:ganz )?(?:normal|ruhig)|(?:er|sie) sagte,? (?:(?:es geht )?(?:ihm|ihr) (?:geht es |gehe es )?gut|alles (?:gut|ok))|"
    r"(?:au debut )?j'ai cru qu'(?:il|elle) etait morte?|(?:mais )?(?:il|elle) respire (?:normalement|bien|tranquillement)|(?:il|elle) (?:m'a |a )dit que (?:ca allait|tout allait)(?: bien)?|"
    r"(?:primero |al principio )?(?:pense|crei) que estaba muert[oa]|(?:pero )?respira (?:normal\w*|bien|tranquil\w*)|(?:me )?dijo que (?:estaba|todo) bien|"
    r"(?:najpierw )?myslal[ae]?m,? ze nie zyje|(?:ale )?oddycha (?:normalnie|spokojnie)|powiedzial\w*,? ze (?:wszystko (?:dobrze|ok|w porzadku)|nic mu nie jest)|"
    r"(?:once )?oldu sandim|(?:ama )?normal nefes aliyor|iyiyim dedi|"
    r"(?:спочатку )?(?:я )?думав?л?а?,? що (?:вин|вона) мертв\w*|(?:але )?(?:вин |вона )?дихае (?:нормально|спокиино)|сказа(?:в|ла),? що (?:все )?(?:добре|гаразд|нормально))\b|"
    r"(?:ظننته|ظننتها|حسبته|فكرته) (?:ميتا|ميت|ميته)(?: في البدايه)?|لكنه? يتنفس (?:عادي|بشكل طبيعي|طبيعي)|قال انه? بخير"
)
_HURT: Final = (
    r"\b(?:zwak|zwakjes|nauwelijks|amper|bewust\w*|reageert|wakker|faint\w*|barely|hardly|weak\w*|unresponsive|wake|schwach|kaum|reagiert|wach|faiblement|peine|reagit|reveill\w*|debil\w*|apenas|responde|despierta|"
    r"slabo|ledwo|reaguje|zaledwie|zor|zayif|cevap|tepki|ледь|слабо|реагуе|приходить)\b|بصعوبه|لا يرد|يستجيب"
)
_TONIGHT: Final = (
    r"\b(?:(?:maar )?vanavond (?:zijn|staan|zitten|komen|hangen) ze (?:er )?(?:weer|terug)|let maar op|wanneer (?:gaan|doen) (?:jullie|julie) (?:\w+ ){0,5}?wat aan doen|nu is het rustig(?: maar)?|"
    r"(?:but )?(?:tonight they(?:'ll| will)(?: be)? (?:(?:be )?here again|back(?: again)?)|they(?:'ll| will) be (?:back|here again) tonight)|(?:quiet|calm) now(?: but)?|"
    r"(?:aber )?heute abend sind (?:sie|die) wieder da|jetzt ist es ruhig(?: aber)?|(?:mais )?ce soir ils (?:seront (?:de retour|la)|reviennent)|(?:pero )?esta noche (?:vuelven|estan otra vez|vuelven a estar)|"
    r"(?:ale )?wieczorem znowu (?:beda|przyjda)|(?:ama )?aksam(?:a)? yine (?:gelirler|gelecekler|buradalar)|(?:але )?ввечери (?:вони )?знову (?:будуть|приидуть|прииидуть))\b|(?:لكن )?الليله (?:راح |رح |سوف )?(?:يرجعون|يرجعو|سيعودون)"
)
_AT_THE_DOOR: Final = (
    r"\A\W*(?:(?:hij|het|die|'?t|deze) staat (?:nu |nog |al |gewoon )*(?:in de \w+ ?(?:straat|laan|weg)?|in het \w+|op (?:de|het) \w+)?(?: \d+)?,? ?(?:voor|naast) (?:de|het) (?:deur|huis|raam|oprit) van (?:de |onze |mijn )?(?:over)?buren (?:op|van) (?:nummer |nr\.? ?)?\d+\w?|"
    r"(?:it|it's|its|that one)(?: is)?(?: parked| standing| standing)? (?:in|on) [\w ]{1,30},? (?:outside|in front of) (?:the )?neighbou?r'?s?'? (?:door|house) at (?:number )?\d+\w?|"
    r"(?:er|es|der) steht (?:in|auf) [\w ]{1,30},? vor der tur der nachbarn (?:auf|von|in) (?:nummer )?\d+\w?|"
    r"(?:il|elle) (?:est|se trouve) (?:dans la |rue )[\w ]{1,30},? devant (?:la porte|chez) (?:des |les )?voisins (?:au|du) (?:numero )?\d+\w?|"
    r"esta en [\w ]{1,30},? delante de (?:la puerta|la casa) de los vecinos (?:del|en el) (?:numero )?\d+\w?|stoi (?:na|przy) [\w ]{1,30},? pod drzwiami sasiadow (?:spod|z|pod) (?:numeru )?\d+\w?|"
    r"стоить на [\w ]{1,30},? перед дверима сусидив (?:у|з|на) (?:номер\w* )?\d+\w?)\W*\Z"
)
_WANTS_ON: Final = (
    r"\b(?:(?:en |maar )?(?:mijn|mn|m'n|onze|ons|de) (?:\w+ )?(?:zusje|broertje|dochter\w*|zoon\w*|kind\w*|kleintje|peuter|kleinkind\w*|kids) (?:wil|willen) (?:er )?(?:(?:steeds|telkens|altijd|toch|zo) )+(?:graag )?(?:er)?op(?=\W*(?:\Z|[.,!]|en\b|maar\b))|"
    r"(?:ketting|touw|schommel)(?: (?:is|hangt|zit))? (?:(?:al|nu|half) )?los(?: aan (?:1|een) kant)?(?=\W*(?:\Z|[.,]|en (?:mijn|mn|m'n|onze|ons) \w+ wil))|"
    r"(?:and |but )?(?:my|our) (?:\w+ )?(?:sister|brother|daughter|son|kids?|toddler|grandson|granddaughter) (?:(?:always|keeps|still) )*(?:wants?|wanting) to (?:go|get|play) on it|"
    r"(?:und )?(?:meine?|unsere?) (?:kleine[r]? )?(?:schwester|bruder|tochter|sohn|kind) will (?:(?:standig|immer|trotzdem) )+(?:wieder )?drauf|"
    r"(?:et )?(?:ma|mon|notre) (?:petite? )?(?:soeur|frere|fille|fils) veut (?:toujours|tout le temps|sans cesse) monter dessus|(?:y )?mi (?:hermanit[oa]|herman[oa]|hij[oa]) (?:siempre )?quiere subirse|"
    r"(?:a )?moj[ae]? (?:siostrzyczka|siostra|brat|braciszek|corka|syn) (?:ciagle|stale|caly czas) chce na (?:nia|niego|to) wejsc|(?:ve )?(?:kiz|erkek)? ?(?:kardesim|kizim|oglum) (?:hep|surekli) binmek istiyor|"
    r"(?:а )?мо[яи]и? (?:сестричка|сестра|брат|братик|донька|син) (?:весь час|постиино) хоче на (?:неи|нього))\b|(?:و)?(?:اختي|اخي|ابني|ابنتي|بنتي) (?:الصغيره |الصغير )?(?:دائما|دايما) (?:تريد|يريد|بدها|بده) (?:الركوب|يركب|تركب) عليها"
)
_FITS: Final = (
    r"\b(?:past (?:(?:echt|ook|nog|wel) )?(?:precies|perfect|mooi|net|goed)|(?:it )?fits (?:(?:perfectly|exactly|just|nicely|right))|passt (?:genau|perfekt|super)|(?:il |elle |ca )?(?:rentre|passe|tient) (?:pile|parfaitement|juste)|"
    r"cabe (?:justo|perfecto|perfectamente)|pasuje (?:idealnie|akurat|super)|tam (?:oturdu|sigdi|uydu)|(?:якраз|идеально) (?:пид|пидиишло|стало|влизло))\b(?: [\w']+){0,4}|(?:جت|طلعت) (?:مضبوطه|مظبوطه)(?: \w+){0,2}"
)
_LOOK_MUM: Final = (
    r"\b(?:kijk|zie|look|guck|schau|regarde|mira|patrz|zobacz|bak|дивись|глянь) (?:(?:eens|maar|mal) )?(?:mam\w*|pap\w*|mum\w*|mom\w*|dad\w*|schat\w*|anne|baba|мам\w*|тат\w*)\b(?:,? (?:hij|die|'?t|ie|it|er|il|elle)(?:'s| is| staat| hangt| steht| est)?(?: (?:er|up|in|la|er op|erin))?(?=\W))?|"
    r"شوف\w* (?:ماما|بابا|يا امي)(?: ركبناها)?|(?:ركبناها|ya esta puest[oa]|kurduk)"
)
_POLICE_LATE: Final = (
    r"\b(?:(?:de )?politie (?:kwam|was er|kwamen) (?:\w+ )?(?:pas|toen) (?:(?:toen|nadat|als) )?ze (?:al )?(?:weg|vertrokken|verdwenen|gevlucht)(?: waren)?|(?:the )?police (?:only )?(?:came|arrived|turned up) (?:only )?(?:when|after) they (?:were|had) (?:already )?(?:gone|left)|"
    r"(?:die )?polizei kam erst,? als (?:sie|die) (?:schon )?weg waren|(?:la )?police est arrivee (?:quand|apres qu)'? ?ils etaient (?:deja )?partis|(?:la )?policia (?:llego|vino) cuando ya se habian ido|"
    r"policja przyjechala,? (?:dopiero )?(?:jak|gdy|kiedy) (?:juz )?(?:ich nie bylo|poszli|uciekli)|polis (?:geldiginde|geldi) (?:coktan )?(?:gitmislerdi|kacmislardi)|полиция приихала,? коли (?:вони|их) вже (?:пишли|не було|втекли))\b|الشرطه جاءت بعد ما (?:راحوا|ذهبوا|هربوا)"
)
_WALKED: Final = (
    r"\b(?:(?:ik |wij |we )?(?:was|waren|liep|liepen|wandelde|wandelden|fietste|fietsten)(?: (?:\w+ )?(?:net|zojuist|vanmorgen|vanmiddag|gisteren|gister|vandaag|even))*(?: (?:met|de|mijn|mn|onze|hond|honden|aan het|een rondje|wandelen|fietsen|lopen|uitlaten))*"
    r" (?:in|door|langs|bij) (?:het|de) (?:\w+ )?(?:bos\w*|park\w*|duinen|duin|strand|kanaal|vijver|polder)|"
    r"(?:i|we) (?:was|were) (?:just |out )*(?:walking|cycling|strolling|jogging)(?: (?:with )?(?:my|the|our) dogs?)? (?:in|through|along|by) (?:the )?(?:\w+ ){0,2}?(?:woods?|park|dunes|beach|canal|forest|pond)|"
    r"(?:ich |wir )?(?:war|waren|bin|sind) (?:gerade |eben |heute )*(?:(?:mit (?:dem|meinem) hund )?(?:im|am|durch den|in den) (?:\w+ )?(?:wald|park|dunen|strand|kanal) )?(?:spazieren|unterwegs)(?: (?:im|am|in den) (?:\w+ )?(?:wald|park|dunen|strand|kanal))?|"
    r"(?:je me promenais|nous nous promenions|on se promenait)(?: (?:avec (?:mon|le|notre) chien))? (?:dans|le long) (?:le |la |les |du )?(?:\w+ )?(?:bois|foret|parc|dunes|canal|plage)|"
    r"(?:estaba|estabamos|iba|ibamos) (?:paseando|caminando|de paseo)(?: (?:con (?:mi|el) perro))? (?:por|en) (?:el |la |las )?(?:\w+ )?(?:bosque|parque|dunas|playa|canal)|"
    r"(?:spacerowal\w*|bylam? na spacerze|bylismy na spacerze|szlam|szedlem)(?: z psem)? (?:w|po|wzdluz) (?:\w+ )?(?:lesie|parku|wydmach|plazy|kanalu)|"
    r"(?:ormanda|parkta|sahilde|kumullarda|kanal boyunda) (?:\w+ )?(?:yuruyordum|yuruyorduk|yuruyusteydim|geziyordum|dolasiyordum)|"
    r"(?:я )?(?:щоино )?(?:гуляв|гуляла|гуляли)(?: з (?:собакою|псом))? (?:в|у|по|вздовж) (?:\w+ )?(?:лиси|парку|дюнах|пляжу|каналу))\b|(?:كنت|كنا) (?:اتمشي|نتمشي|امشي) (?:في|علي|بجانب) (?:ال)?(?:غابه|حديقه|شاطي|كثبان|قناه)"
)
"""Where somebody walked who then saw something."""
_WRITES_INSTEAD: Final = (
    r"\b(?:(?:sorry|excuus|pardon) (?:voor|van) (?:de|het|die|dat|mijn) (?:audio|spraak\w*|voice\w*|opname)|(?:ik )?(?:schrijf|typ|tik|app) (?:(?:het|'?t|u|jullie) )?(?:even |maar )?(?:liever|beter|wel even|toch maar)(?: (?:op|in|even|uit))?|"
    r"(?:sorry|apologies) (?:about|for) (?:the|my|that) (?:audio|voice\w*|recording)(?: (?:note|message))?|(?:i'?ll |i will |i )?(?:just |rather )?(?:write|type|typing|writing)(?: (?:it|this|that|you))? (?:instead|better|rather)|"
    r"(?:sorry|entschuldigung|verzeihung) (?:fur|wegen) (?:die|der|das|meine|meiner) (?:sprachnachricht|audio|aufnahme)|ich (?:schreibe?|tippe?) (?:es |das |ihnen )?(?:lieber|besser)(?: auf)?|"
    r"(?:pardon|desolee?)(?: pour)?(?: (?:l'audio|le vocal|la note vocale|mon vocal|mon audio))|(?:pardon,? )?je (?:vous |t'|l'|vous l')? ?ecris plutot|(?:avec le vent,? )?on n'entend rien(?: (?:dans|sur|a) (?:mon|le|ce|la) (?:message vocal|vocal|audio|note vocale))?|"
    r"(?:perdon|disculp\w*|siento) (?:por )?(?:el|lo del) (?:audio|mensaje de voz)|(?:os |le |lo |les |se lo )*(?:escribo|tecleo) mejor|mejor (?:lo |os |le |se lo )*(?:escribo|tecleo)|"
    r"(?:przepraszam|sorry) za (?:glosowke|nagranie|wiadomosc glosowa|audio)|(?:lepiej|wole) (?:to |wam )?(?:na)?pis(?:ze|ac)|(?:ses kayd\w*|sesli mesaj\w*) (?:icin )?(?:kusura bakmay\w*|pardon|ozur dilerim)|(?:daha iyi )?yazayim(?: daha iyi)?|"
    r"(?:вибачте|перепрошую|сори) за (?:голосов\w*|аудио)|(?:краще|лише) (?:я )?напишу|напишу краще)\b|(?:اسف\w*|عفوا|معذره) (?:علي|عن) (?:ال)?(?:صوت\w*|تسجيل\w*|فويس|اوديو)|(?:بكتب|ساكتب|رح اكتب) (?:لكم )?(?:احسن|افضل)"
)
"""Who writes, since nobody could hear what they said."""
_BOMBS_OF_FIREWORK: Final = r"\b(?:\w*vuurwerk ?bom\w*|firework bombs?|boller\w*|feuerwerksbomb\w*|petardenbom\w*)(?: (?:aan het )?(?:af ?steken|afsteken|afgestoken|setting off|zunden))\b"
_INJURED: Final = r"\b(?:gewond\w*|hand|vingers?|oog|ogen|brand|fik|hurt|injured|eyes?|verletzt|auge\w*|brennt|naar (?:mensen|kinderen|agenten)|at people|ingestort|ontploft)\b"


def _always(stems: str, pattern: str, unless: str = NEED) -> Trap:
    return Trap((tuple(each.replace("_", " ") for each in stems.split()),), re.compile(pattern), re.compile(unless))


TALK: Final = (
    Trap((_STEMS,), re.compile(_ON_THE_WAY), only_with(f"(?:{_PHOTO})(?=.*{_LATER})|{_LATER}.*?(?:{_PHOTO})")),
    Trap((_STEMS,), re.compile(_PHOTO_LATER), re.compile(NEED)),
    _always(
        "dood adem zei dead breath said tot atmet sagte mort respir dit muert dijo nie_zyje oddycha powiedzial oldu nefes iyiyim мертв диха сказа ميت يتنفس بخير",
        _BREATHES,
        f"{NEED}|{_HURT}",
    ),
    _always(
        "vanavond let_maar wat_aan rustig tonight quiet calm heute_abend ruhig ce_soir esta_noche wieczorem aksam ввечери الليله", _TONIGHT
    ),
    _always("deur huis raam oprit door house tur porte chez puerta casa drzwiami дверима", _AT_THE_DOOR),
    _always("wil los want will veut quiere chce istiyor хоче تريد يريد بده", _WANTS_ON),
    _always(
        "past fits passt pile parfait juste cabe pasuje tam_ якраз идеально مضبوط مظبوط", _FITS
    ),
    Trap(
        (("past", "fits", "passt", "rentre", "tient", "cabe", "pasuje", "oturdu", "sigdi", "uydu", "якраз", "идеально", "مضبوط", "مظبوط"),),
        re.compile(_LOOK_MUM),
        re.compile(NEED),
    ),
    _always("politie police polizei policia policja polis полиция الشرطه", _POLICE_LATE),
    _always("wandel liep fiets was_ walking cycling strolling jogging spazieren unterwegs promenai pasea caminando spacer yuruy gezi dolasi гуля اتمشي نتمشي امشي", _WALKED),
    _always(
        "audio spraak voice opname schrijf typ_ tik_ write type_ typing writing recording sprachnachricht aufnahme schreib tipp vocal ecris n'entend escribo tecleo voz "
        "glosow nagranie pisz pisac ses_kay sesli yazayim голосов аудио напишу صوت تسجيل فويس اوديو بكتب ساكتب اكتب",
        _WRITES_INSTEAD,
    ),
    _always("vuurwerk firework boller feuerwerk petardenbom", _BOMBS_OF_FIREWORK, f"{NEED}|{_INJURED}"),
)  # fmt: skip
"""Each is looked for only where one of its stems stands."""
