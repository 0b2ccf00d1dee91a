"""What a message only announces: that something follows, another report, or what somebody saw on their round (pure)."""

# ruff: noqa: E501, RUF001, SIM905 - the lists of words are read best as they are, and in their own alphabets

import re
from collections.abc import Sequence
from typing import Final

from loket.sought import Sought
from loket.wishes import plain, wish_of
from services.notifier.conversation import background, saying, told, words

_LONGEST_ANSWER: Final = 6
_BARE_WAIT: Final = 3
_LONGEST_COUNT: Final = 8
_COUNTS: Final = (
    "2|3|4|twee|drie|vier|een paar|two|three|four|a couple of|a few|zwei|drei|ein paar|deux|trois|quatre|dos|"
    "tres|cuatro|dwie|dwa|trzy|kilka|iki|üç|дві|два|три|кілька"
)
_SMALL: Final = "kleine|korte|small|quick|petites?|małe|pequeñas"
_COUNTED: Final = (
    "dingen|dingetjes|dingskes|zaken|zaakjes|punten|puntjes|meldingen|problemen|probleempjes|klachten|things|issues|"
    "reports|problems|sachen|dinge|meldungen|choses|signalements|problèmes|cosas|avisos|problemas|rzeczy|sprawy|"
    "zgłoszenia|şey|konu|речі|справи|проблеми"
)
_SEVERAL: Final = Sought(
    rf"(?:^|\s)(?:{_COUNTS})(?: (?:{_SMALL}))? (?:{_COUNTED})"
    r"(?:\s(?:vanaf|onderweg|tijdens|from|vom|unterwegs|depuis|desde|podczas)\b.*)?$"
)
"""How many reports follow, and perhaps from where they are told: "ff twee dingetjes vanaf de fiets"."""


_REPORTED: Final = (
    "te melden|melden|door te geven|doorgeven|doorgeve|to report|report|zu melden|signaler|à signaler|avisar|reportar|"
    "zgłosić|bildirmek istiyorum|bildirmek|повідомити"
)
_INTRODUCED: Final = Sought(
    rf"(?:(?:{_COUNTS}) (?:(?:{_SMALL}) )?(?:{_COUNTED}) (?:{_REPORTED})|(?:{_REPORTED}) (?:{_COUNTS}) (?:{_COUNTED}))$"
)
"""Who says who they are and that they report two things: those come next."""
_LONGEST_INTRODUCED: Final = 25


_AND: Final = "en|en dan|dan|oh|o|oh en|and|and then|then|und|und dann|dann|et|et puis|puis|y|y luego|luego|i|a|ve|sonra|та|і|й|а|و"
"""What it may begin with."""
_ELSE: Final = (
    "iets anders|wat anders|iets heel anders|wat heel anders|something else|something different|etwas anderes|was anderes|autre chose|otra cosa|algo más|coś innego|başka bir şey|başka bir şey daha|"
    "щось інше|дещо інше|شيء آخر|شي آخر|شي تاني|شي ثاني|حاجة تانية"
)
"""Where no list is open: another report; below one, none of its rows."""


def something_else(text: str) -> bool:
    """Whether a message says no more than that it is about something else: "en dan iets anders"."""
    flat = plain(text)
    last = flat.rpartition(" ")[2]
    for listed in saying.by_last(_ELSE).get(last, ()):
        before = flat.removesuffix(listed) if flat.endswith(listed) else None
        # Arabic writes "and" as one with what follows.
        if before is not None and (not before.strip() or before.strip() in words.bare(_AND)):
            return True
    return False


def another_comes(text: str) -> bool:
    """Whether a message says no more than that another report follows: "hola otra vez, otro problema"."""
    flat = plain(text)
    last = flat.rpartition(" ")[2]
    for listed in saying.by_last(words.ANOTHER_COMES).get(last, ()):
        before = flat.removesuffix(listed).strip() if flat == listed or flat.endswith(f" {listed}") else None
        if before is None:
            continue
        begins = words.bare(words.AGAIN) | words.bare(_AND)
        if not before or wish_of(before) is not None or before in begins:
            return True
    return False


def several_come(text: str) -> bool:
    """Whether a short message only says how many reports follow: of what they are it says nothing."""
    flat = plain(text)
    found = _SEVERAL.search(flat) if len(flat.split()) <= _LONGEST_COUNT else None
    if found is None:
        return False
    before = flat[: found.start()].split()
    return all(word in words.bare(words.BEFORE_A_COUNT) for word in before)


def introduces(text: str) -> bool:
    """Whether a message ends with how many things its writer reports: "I run a café in town and have two to report"."""
    flat = plain(text)
    found = _INTRODUCED.search(flat) if len(flat.split()) <= _LONGEST_INTRODUCED else None
    return found is not None and not told.names_a_fault(flat[: found.start()])


_SAID_WRONG: Final = (
    "zeg het verkeerd|zeg het fout|zei het verkeerd|zei het fout|verkeerd gezegd|fout gezegd|zeg ik verkeerd|zeg ik fout|niet goed gezegd|said that wrong|said it wrong|got that wrong|wrote it wrong|"
    "falsch gesagt|falsch geschrieben|mal dit|mal expliqué|lo dije mal|lo he dicho mal|źle powiedziałem|źle powiedziałam|źle napisałem|źle napisałam|yanlış söyledim|yanlış yazdım|"
    "неправильно сказав|неправильно сказала|неправильно написав|неправильно написала|قلتها غلط|كتبت غلط"
)
_BESIDE_THAT: Final = frozenset(
    plain(each)
    for each in (
        "wacht ow oh o nee sorry oeps ik dat heb even hm hmm ah dus hoor wait no oops i just warte moment nein oh ups "
        "entschuldigung ich habe das attendez non pardon j ai je l espera no perdón ups czekaj nie przepraszam ups "
        "dur hayır pardon зачекайте ой ні вибачте я لحظة لا عفوا آسف"
    ).split()
)


def _will_put_right(text: str) -> bool:
    """Whether a few words say no more than that it was said wrongly: "wacht, zeg het verkeerd"."""
    if not saying.says(_SAID_WRONG, text):
        return False
    known = {word for phrase in _SAID_WRONG.split("|") for word in plain(phrase).split()}
    return all(word in known or word in _BESIDE_THAT for word in plain(text).split())


def comes_next(text: str) -> bool:
    """Whether a short message only says that something follows: "wacht, ik stuur de locatie"."""
    count = len(text.split())
    if count <= _LONGEST_ANSWER and _will_put_right(text):
        return True
    return count <= _LONGEST_ANSWER and (
        saying.says(words.IT_COMES, text) or (count <= _BARE_WAIT and saying.begins(words.WAIT_FIRST, text))
    )


COMES_NEXT: Final = saying.sign_of(words.IT_COMES) | saying.sign_of(words.WAIT_FIRST) | saying.sign_of(_SAID_WRONG)
ANOTHER_COMES: Final = saying.sign_of(words.ANOTHER_COMES)
SEVERAL: Final = _SEVERAL.bit | _INTRODUCED.bit
"""The signs of texts that may say so (``loket.sought.signs_of_plain``)."""


# A round

_ROUND: Final = Sought(
    r"(?<!\w)(?:\w*rondje|rondjes|\w*ronde|rondgang|\w*wandeling\w*|\w*wandelen|wandel|wandelde\w*|\w*gewandeld|schouw|schouwen|blokje om|ommetje|loopje|uitgelaten|uitlaten|hond(?:je|en)? uit|\w*gelopen|loop|liep|liepen|lopen|\w*gefietst|fiets|fietste|fietsend|fietsen|fietstocht\w*|hardlopen|hardgelopen|joggen|"
    r"op weg naar|onderweg|tijdens|boodschappen gedaan|even buiten|naar buiten|buiten geweest|doorgeweest|door geweest|langs geweest|op pad|rondgekeken|om me heen gekeken|door de (?:wijk|buurt|straat|stad)|in de (?:wijk|buurt|speeltuin)|met (?:de|mijn|mn|m n|onze) (?:hond|honden|hondje|viervoeter)|"
    r"walk|walks|walked|walking|stroll\w*|took the dog out|dog out|with (?:the|my|our) dogs?|loop|run|jog|jogging|cycled|cycling|bike ride|on my way|on the way|round|around the (?:block|neighbou?rhood|area)|out and about|commute|"
    r"unterwegs|spaziergang|spazieren|gassi\w*|\w*runde|rundgang|gelaufen|gejoggt|gegangen|mit (?:dem|meinem|unserem|den) hund\w*|auf dem spielplatz|im park|durchs viertel|auf dem weg|radtour|geradelt|tour|tournee|promen\w*|promenade|balade\w*|avec (?:le|mon|notre|les) chiens?|sorti|sortie|marche|footing|en allant|velo|en chemin|sur le chemin|"
    r"paseo|paseado|paseando|vuelta|sacado|sacando|con (?:el|mi|los|mis) perr\w+|caminando|caminata|de camino|corriendo|en bici|spacer\w*|z (?:moim )?psem|z psami|obchod|przebiezk\w*|przejazdzk\w*|po drodze|w drodze|biegal\w*|wyszedlem|wyszlam|"
    r"yuruyus\w*|yururken|yuruyorum|kope\w+|gezdirdim|gezdirirken|gezintiye|dolastim|dolasirken|tur attim|yolda|yolumda|kosarken|гуля\w+|прогулян\w*|вигулю\w*|(?:з|із) (?:моїм |моім )?(?:собакою|псом)|пробіжк\w*|по дорозі|дорогою|вииш\w*|катав\w*|обхід|"
    r"اتمشى|نتمشى|تمشيت|مشيت|امشي|جولة|نزهة|بطريقي|في طريقي|بالطريق|اركض|طلعت|خرجت)(?!\w)"
)
"""Where somebody went, or goes every day."""
_FOLLOWS: Final = Sought(
    r"(?<!\w)(?:(?:komt|komp) (?:ie|i|hij|het|er nog)|(?:daar|hier|nu) (?:komt|komen|gaan|gaat|volgt|volgen)(?: \w+){1,3}|komen (?:ze|zo|er zo|eraan|er aan)|volgt een|(?:volgen|volgt) (?:\d|een paar|wat|mijn|de|zo)|(?:hier|hierbij|hieronder|bij deze|bijgaand) (?:(?:dan|even|alvast|vast) )?(?:de|het|een|mijn|mn|onze|wat|alle)(?: \w+){1,3}|let op$|"
    r"(?:dit|deze|dat|wat) (?:\w+ )?(?:kwam|kwamen|zag|zagen|viel|vielen|trof|troffen|heb|hebben|is|zijn)(?: (?:ik|we|wij|ze|er|me|mij|ons|allemaal|zoal|onderweg)){0,3}(?: (?:tegen|op|aan|gezien|gevonden|tegengekomen|aangetroffen|gespot|opgevallen|allemaal|zoal|onderweg)){1,3}$|dit (?:alles )?(?:gezien|gevonden|tegengekomen|aangetroffen|gespot)$|het volgende|de volgende (?:dingen|zaken|punten|problemen)|(?:dit|dat) (?:was|is) (?:de|mijn|het|onze) (?:oogst|lijst\w*|rijtje|resultaat|score)|"
    r"(?:(?:een paar|paar|wat|enkele|meerdere|verschillende|\d|twee|drie|vier|vijf) (?:dingen|dingetjes|dingetje|zaken|zaakjes|punten|puntjes|meldingen|meldinkjes|problemen)|het een en ander|van alles) (?:\w+ ){0,2}?(?:gezien|gespot|opgemerkt|opgeschreven|genoteerd|gevonden|tegengekomen|opgevallen|op|tegen)|^(?:\d|twee|drie|vier|vijf|een paar|paar) (?:meldingen|meldinkjes|punten|puntjes|dingen|dingetjes|dingskes)(?: te melden| om te melden)?$|"
    r"(?:opgelet|goed gekeken|rondgekeken|heen gekeken|op gelet|opgeschreven|genoteerd|bijgehouden)$|(?:opgeschreven|doorgeven|bijgehouden|genoteerd|melden) wat (?:ik|we|wij|er|niet)(?: \w+){1,4}$|foto ?s (?:\w+ ){0,2}?(?:gemaakt|genomen|gestuurd|geschoten|volgen|komen)|(?:een|het|mijn) (?:lijst\w*|rijtje|opsomming|verslag\w*)(?: (?:gemaakt|bijgehouden|sturen|van vandaag))?|op een rij(?:tje)? gezet|^(?:mijn |het )?(?:verslag\w*|bevindingen|resultaat)$|zie hieronder|viel(?:en)? (?:me |mij |ons )?(?:\w+ ){0,3}?op$|(?:stuur|app|zal|ga) (?:ik )?(?:\w+ ){0,4}?(?:foto ?s|plaatjes|lijstje|rijtje)|(?:stuur|app|meld|noem) (?:ik )?(?:ze|alles)(?: (?:zo|even|apart|los|achter elkaar|stuk voor stuk|een voor een|1 voor 1|1 v 1)){0,2}$|"
    r"here goes|got (?:a few|some|two|three|four|\d) for you|(?:photos|pictures) of what needs fixing|here (?:we go|it comes|they come|it is|are|is)(?: (?:the|my|what|some|a few)(?: \w+){0,3})?|here s (?:what|the|my)(?: \w+){1,3}|(?:spotted|noticed|saw|found|seen) (?:\w+ )?(?:a few|some|a couple of|several|two|three|the following)(?: things| problems| issues| bits)?|(?:a few|some|a couple of|several|two|three) (?:things|problems|issues|bits) to report|the following|(?:this|that) is what i (?:saw|found|noticed)|paid attention|kept my eyes open|made a list|(?:photos|pictures|pics) (?:coming|to follow|incoming)|took (?:some|a few) (?:photos|pictures|pics)|came across (?:this|these|a few things)|"
    r"(?:hier|jetzt|da) kommt s?|hier (?:kommt|kommen)(?: \w+){0,3}|hier (?:meine|die|eine|mein|ein)(?: \w+){1,2}|folgendes|das folgende|(?:ein paar|einige|mehrere|zwei|drei) (?:sachen|dinge) (?:\w+ )?(?:gesehen|aufgefallen|entdeckt|gefunden|notiert)|aufgepasst|genau hingeschaut|genau hingesehen|umgesehen|das ist mir (?:alles )?aufgefallen|(?:ein paar )?fotos gemacht|das habe ich gesehen|"
    r"voici|voila|ce qui suit|j ai (?:vu|remarque|note|releve) (?:plusieurs|quelques|deux|trois|ca|ceci)(?: choses| problemes)?|c est parti|bien (?:regarde|fait attention)|pris (?:des|quelques) photos|ahi va|ahi van|aqui (?:va|van|esta|estan|teneis|tienen)(?: \w+){0,3}|lo siguiente|esto es lo que (?:vi|he visto|encontre)|(?:vi|he visto|note|encontre) (?:varias|algunas|unas|dos|tres) cosas|me (?:he )?fij(?:e|ado)(?: bien)?|(?:saque|he sacado|hice) (?:unas|algunas) fotos|"
    r"oto|prosze bardzo|co nastepuje|nastepujace rzeczy|(?:zauwazyl\w+|widzial\w+|znalazl\w+) (?:kilka|pare|dwie|trzy) (?:rzeczy|spraw)|zwrocil\w+ uwage|(?:zrobil\w+|mam) (?:kilka|pare) zdjec|rozejrzal\w+ sie|zrobil\w+ liste|iste|sunlari gordum|gorduklerim|(?:birkac|iki|uc) sey (?:gordum|fark ettim|not ettim)|dikkat ettim|fotograf cektim|(?:liste|not) tuttum|"
    r"ось|таке|наступне|(?:помітив|помітила|побачив|побачила) (?:кілька|декілька|дві|три)(?: речеи| речі)?|придив\w+|звернув увагу|звернула увагу|зробив (?:кілька )?фото|зробила (?:кілька )?фото|(?:склав|склала) список|(?:وهذا|هذا|وهذه|هذه|اليكم|وهاي|هاي|وهاد) (?:ما|اللي|الي|الذي|كل ما|الصور)(?: \w+){0,2}|(?:رايت|شفت|لاحظت) (?:عدة|كم|كذا|بعض|الاشياء التالية|ما يلي)(?: \w+)?|ما يلي|انتبهت)(?!\w)"
)
"""What they saw is told next."""
_OTHERS: Final = (
    "iemand|mensen|men|buren|buurman|buurvrouw|eigenaar|eigenaren|eigenaars|iedereen|jongeren|somebody|someone|people|neighbour|neighbours|neighbor|owner|owners|they|everyone|jemand|leute|nachbar|nachbarn|besitzer|quelqu'un|gens|voisin|voisins|propriétaire|"
    "alguien|gente|vecino|vecinos|dueño|dueños|ktoś|ludzie|sąsiad|sąsiedzi|właściciel|biri|birisi|insanlar|komşu|komşum|sahibi|хтось|люди|сусід|сусіди|власник|أحد|شخص|الناس|ناس|الجيران|صاحب"
)
"""Who speaks of what others do tells of that."""
_ALONE: Final = Sought(
    r"^(?:\w+ ){0,3}?(?:(?:komt|daar komt|hier komt|daar gaat) (?:ie|i|het|hij)|(?:daar |hier )?komen ze|(?:daar |hier )?gaan we(?: dan| weer)?|(?:hier |hierbij |volgt )?(?:een|het|mijn) (?:lijstje|rijtje|opsomming)(?: van (?:vandaag|de week|deze week|de wijk|de buurt))?|(?:lijstje|rijtje|oogst) van (?:vandaag|de week|deze week)|"
    r"here (?:goes|we go|it comes|they come)|here s (?:the|my) list|jetzt kommt s|hier kommt (?:s|die liste|meine liste)|hier meine liste|c est parti|voici (?:la|ma) liste|ahi (?:va|van)|aqui (?:va|van) (?:la|mi) lista|oto (?:moja )?lista|iste listem|ось (?:міи )?список|هذه (?:قائمتي|القائمة))$"
)
"""A sentence that is nothing more than this."""
_SENTENCE: Final = re.compile(r"[,.;:!?\n؟؛،()]+|\s[-–—]+(?:\s|$)")
_TO_US: Final = (
    "zo|ja|nou|tja|oké|goed|hoi hoi|daar ben ik weer|daar zijn we weer|so|well|right|okay|also|alors|bueno|no więc|evet|ну|طيب|gemeente|beste gemeente|geachte gemeente|geachte heer mevrouw|lieve gemeente|beste mensen|mensen|dear council|dear sir or madam|liebe stadt|sehr geehrte damen und herren|madame monsieur|estimado ayuntamiento|"
    "szanowni państwo|sayın belediye|sayın yetkililer|шановні|السادة البلدية"
)
_REPORTED_SO: Final = re.compile(
    r"(?<!\w)(?:wat er (?:allemaal )?(?:stuk|kapot|los|mis)(?: is| was| zit)?|what(?:'s| is| was)? broken|meld(?:en|ing|ingen)|doorgeven|report(?:ing)?|melden|meldung(?:en)?|signaler|avisar|aviso|reportar)(?!\w)",
    re.IGNORECASE,
)
_TROUBLE: Final = (
    "rotzooi|rommel|troep|zooi|bende|puinhoop|afval|vuilnis|vuil|stank|stinkt|lawaai|kapotte|overlast|gevaarlijk|drol|drollen|ratten|rubbish|litter|trash|garbage|smell|smells|stinks|noise|dangerous|rats|broken|müll|dreck|gestank|stinkt|lärm|gefährlich|kaputte|kaputter|"
    "déchets|ordures|saleté|odeur|bruit|dangereux|cassé|basura|suciedad|olor|ruido|peligroso|roto|śmieci|brud|smród|hałas|niebezpieczne|çöp|pislik|koku|gürültü|tehlikeli|сміття|бруд|сморід|шум|небезпечно|قمامة|زبالة|وسخ|رائحة|ضجيج|خطر"
)
_DOG: Final = re.compile(
    r"(?<!\w)(?:hond|dog|hund|gassi|chien|crottes|perr|psa|psem|psie|psi|psow|piesk|kope[kg]|собак|собач|пес|псом|песик|كلب|كلاب|الكلب|الكلاب|كلبي)|labrador|teckel|puppy|pup(?!\w)"
)
_LONGEST_ROUND: Final = 34
_LONGEST_ALONE: Final = 10


def of_a_round(text: str) -> bool:
    """Whether a message tells no more than that its writer went round, and that what they saw follows.

    "Rondje met de hond gedaan, komt ie:" is of no dog. Each part between commas says the one or the other, or greets.
    """
    if len(text.split()) > _LONGEST_ROUND:
        return False
    parts = [flat for part in _SENTENCE.split(text) if (flat := plain(part))]
    if _ALONE.may_hold_plain(text) and _is_alone(parts):
        return True
    if not (_ROUND.may_hold_plain(text) and _FOLLOWS.may_hold_plain(text)):
        return False
    goes, follows = [], []
    for part in parts:
        goes.append(_ROUND.search(part) is not None)
        follows.append(_FOLLOWS.search(part) is not None)
        if not (goes[-1] or follows[-1] or _greets(part)):
            return False
    return any(goes) and any(follows) and not _tells_of_it(text)


def _is_alone(parts: Sequence[str]) -> bool:
    """Whether the last part says no more than that something follows, and those before it greet."""
    last = parts[-1] if parts else ""
    return len(last.split()) <= _LONGEST_ALONE and _ALONE.search(last) is not None and all(map(_greets, parts[:-1]))


def _greets(part: str) -> bool:
    return part in words.bare(_TO_US) or wish_of(part) is not None


def _tells_of_it(text: str) -> bool:
    """Whether a message says what it is that somebody saw."""
    if saying.says(_TROUBLE, text) or saying.says(_OTHERS, text):
        return True
    return told.names_a_fault(_REPORTED_SO.sub(" ", text)) or background.tells_of_dirt(text)


def has_a_dog(text: str) -> bool:
    """Whether words speak of a dog: "hondenpoep", "Gassirunde"."""
    return _DOG.search(plain(text)) is not None


A_ROUND: Final = _ROUND.bit | _ALONE.bit
