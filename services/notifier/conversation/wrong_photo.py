"""A few words right behind a photo say that it is the wrong one: "oeps dat is mijn kat, verkeerde aangetikt" (pure).

It is the photo right before them, which came without words of its own; nothing else stands in such a message. It is put
aside as a file that was sent by mistake is, and the next photo is taken for the report.
"""

# ruff: noqa: E501, RUF001, SIM905 - the lists of words are read best as they are, and in their own alphabets

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import mistaken_file, saying
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.shapes import Asked

_WITHIN: Final = timedelta(minutes=3)
_LONGEST: Final = 14
_WRONG: Final = (
    "verkeerde|verkeerde foto|verkeerde plaatje|verkeerd plaatje|foute|foute foto|verkeerde aangetikt|verkeerde aangeklikt|verkeerde geselecteerd|verkeerde gekozen|verkeerde gepakt|verkeerde gestuurd|verkeerde verstuurd|verkeerd geklikt|verkeerd getikt|verkeerd aangetikt|verkeerd gekozen|verkeerd geselecteerd|"
    "verkeerd gedrukt|verkeerde gedrukt|fout geklikt|misgeklikt|mis geklikt|misgetikt|mis getikt|moest er niet bij|moet er niet bij|hoort er niet bij|hoort hier niet bij|had er niet bij gemoeten|slaat nergens op|telt niet|mag weg|mag je negeren|mag u negeren|kunt u negeren|kun je negeren|negeren|negeer die|vergeet die|uitgegleden|vergist|vergiste me|vergis me|"
    "wrong|wrong one|wrong photo|wrong pic|wrong picture|tapped the wrong one|picked the wrong one|clicked the wrong one|sent the wrong one|selected the wrong one|ignore that|ignore that one|ignore this one|disregard that|misclick|misclicked|mis-tap|fat finger|slipped|not meant to send|didn't mean to send|did not mean to send|"
    "falsch|falsche|falsches|das falsche|die falsche|falsches bild|falsches foto|falsches angetippt|falsch angetippt|falsche angetippt|falsch geklickt|falsches ausgewählt|falsche ausgewählt|verklickt|vertippt|verwählt|bitte ignorieren|ignorieren|vergiss das|gehört nicht dazu|"
    "pas la bonne|pas le bon|mauvaise|mauvaise photo|mauvaise image|me suis trompé|me suis trompée|mal cliqué|mauvais clic|oubliez celle-ci|ignorez|ignorez celle-ci|pas celle que je voulais|"
    "me equivoqué|me he equivocado|equivocada|equivocado|la equivocada|me confundí|le di mal|toqué mal|marqué mal|ignórenla|ignoren esa|esa no era|no era esa|no es esa|"
    "nie to|nie ta|nie to zdjęcie|nie to kliknąłem|nie to kliknęłam|nie to wybrałem|nie to wybrałam|pomyłka|pomyliłem się|pomyliłam się|złe|złe zdjęcie|źle kliknąłem|źle kliknęłam|proszę zignorować|zignorujcie|"
    "yanlış|yanlış foto|yanlış fotoğraf|yanlış seçtim|yanlış seçmişim|yanlış bastım|yanlışlıkla bastım|yanlış gönderdim|yanlış olanı|karıştırdım|dikkate almayın|"
    "не те|не те фото|не та|не та фотка|не те натиснув|не те натиснула|не те вибрав|не те вибрала|не туди натиснув|не туди натиснула|помилка|помилився|помилилась|помилилася|не зважайте|ігноруйте|"
    "غلط|بالغلط|ضغطت غلط|اخترت غلط|ضغطت على الخطأ|الصورة غلط|صورة غلط|غلطت|مو هاي|ليست هذه|ليست هي|تجاهلوها|تجاهلوا هذه"
)
"""Of a photo: that it is not the one that was meant."""
_NOT_THAT: Final = (
    "niet die|niet deze|die niet|deze niet|vorige niet|vorige foto niet|die foto niet|deze foto niet|laatste niet|laatste foto niet|die ene niet|niet de bedoeling|not that one|not this one|not that|wasn't supposed to send that|nicht das|nicht die|nicht dieses|das nicht|pas celle-là|pas celle-ci|pas ça|"
    "esa no|ese no|no esa|no ese|nie te|nie to|nie tamto|o değil|bu değil|не ця|не це|не цю|مو هذه|مش هذه|مش هاي"
)
"""So is this, where nothing is asked that it may answer."""
_HOME: Final = (
    r"(?:kat|katten|poes|poesje|kater|kitten|kitten?s|hond|hondje|honden|parkiet|konijn|cavia|hamster|lunch|eten|avondeten|ontbijt|middageten|diner|bord eten|koffie|taart|dochter|dochtertje|zoon|zoontje|kleinzoon|kleindochter|kleinkind|kleinkinderen|kind|kinderen|kids|baby|neefje|nichtje|man|vrouw|vriend|vriendin|moeder|vader|ma|pa|oma|opa|woonkamer|huiskamer|slaapkamer|badkamer|keuken|wc|bank thuis|vakantie|vakantiefoto|selfie|boodschappenlijst|boodschappenlijstje|rijbewijs|paspoort|identiteitskaart|bankpas|recept|schermafbeelding|screenshot|bonnetje|verjaardag|nagels|outfit|jurk|rapport|huiswerk)",
    r"(?:cat|cats|kitten|dog|dogs|puppy|rabbit|hamster|parrot|lunch|dinner|breakfast|tea|food|coffee|cake|daughter|son|grandson|granddaughter|kid|kids|baby|nephew|niece|husband|wife|boyfriend|girlfriend|mum|mom|dad|gran|living room|bedroom|bathroom|kitchen|holiday|holiday snap|selfie|shopping list|passport|driving licence|bank card|recipe|screenshot|receipt|nails|outfit|homework)",
    r"(?:katze|kater|hund|hase|wellensittich|mittagessen|abendessen|fruhstuck|essen|kaffee|kuchen|torte|tochter|sohn|enkel|enkelin|kind|kinder|baby|mann|frau|freund|freundin|mutter|mama|papa|oma|opa|wohnzimmer|schlafzimmer|badezimmer|bad|kuche|urlaub|urlaubsfoto|selfie|einkaufszettel|rezept|screenshot)",
    r"(?:chat|chatte|chien|chienne|lapin|dejeuner|diner|repas|petit dejeuner|cafe|gateau|fille|fils|petit fils|petite fille|enfant|enfants|bebe|mari|femme|copain|copine|mere|maman|papa|mamie|papi|salon|chambre|salle de bains?|cuisine|vacances|photo de vacances|selfie|liste de courses|recette|capture d ecran)",
    r"(?:gato|gata|perro|perra|conejo|comida|almuerzo|cena|desayuno|cafe|tarta|pastel|hija|hijo|nieto|nieta|nino|nina|bebe|marido|mujer|novio|novia|madre|mama|papa|abuela|salon|dormitorio|bano|cocina|vacaciones|foto de vacaciones|selfie|lista de la compra|receta|captura|captura de pantalla)",
    r"(?:kot|kotek|kotka|pies|piesek|krolik|obiad|lunch|kolacja|sniadanie|kawa|tort|ciasto|corka|coreczka|syn|synek|wnuk|wnuczka|dziecko|dzieci|maz|zona|chlopak|dziewczyna|mama|tata|babcia|salon|sypialnia|lazienka|kuchnia|zdjecie z wakacji|wakacje|selfie|lista zakupow|przepis|zrzut ekranu)",
    r"(?:kedim|kopegim|tavsanim|yemegim|ogle yemegim|kahvaltim|kahvem|pastam|kizim|oglum|torunum|bebegim|cocugum|kocam|esim|karim|sevgilim|annem|babam|salonum|yatak odam|banyom|mutfagim|tatil fotografi|selfie|alisveris listem|ekran goruntusu)",
    r"(?:кіт|котик|кішка|собака|песик|кролик|обід|вечеря|сніданок|кава|торт|донька|дочка|син|внук|онук|онучка|дитина|діти|чоловік|дружина|хлопець|дівчина|мама|тато|бабуся|вітальня|спальня|ванна|кухня|фото з відпустки|відпустка|селфі|список покупок|рецепт|скріншот)",
    r"(?:قطتي|قطي|كلبي|كلبتي|ارنبي|غدائي|غداي|عشائي|فطوري|قهوتي|ابنتي|بنتي|ابني|حفيدي|حفيدتي|طفلي|اطفالي|زوجي|زوجتي|امي|ابي|بابا|ماما|غرفتي|حمامي|مطبخي|صورة اجازة|سيلفي|قائمة المشتريات|لقطة شاشة)",
)
_OWN: Final = Sought(
    r"(?<!\w)(?:"
    rf"(?:mijn|mn|m n|me|onze|ons) (?:eigen |oude |vorige )?{_HOME[0]}|(?:my|our) (?:own |old )?{_HOME[1]}|(?:meine?|unsere?) {_HOME[2]}|(?:mon|ma|mes|notre|nos) {_HOME[3]}|(?:mi|mis|nuestr[oa]) {_HOME[4]}|"
    rf"(?:moj|moja|moje|nasz|nasza) {_HOME[5]}|(?:benim )?{_HOME[6]}|(?:міи|моя|моє|мої|наш|наша) {_HOME[7]}|{_HOME[8]}|vakantiefoto|urlaubsfoto|screenshot|selfie"
    r")(?!\w)"
)
"""What nobody reports to a municipality."""
_OOPS: Final = frozenset(
    plain(each)
    for each in (
        "o oh ooh ah aah oeps oei ojee jee o jee hoppla whoops oops ups uups huch hups oups oups zut uy ay huy ojej ojeju ups oj eyvah hay ай ой упс ех اوه اوبس يوه "
        "sorry pardon excuus excuses foutje my bad apologies entschuldigung desole desolee perdon perdona disculpe przepraszam sorki ozur dilerim kusura bakmayin pardon вибачте перепрошую вибач عفوا اسف اسفة معذرة سوري "
        "haha hahaha hihi hehe lol lmao xd shit shoot gvd gvr verdorie damn dammit fuck kut mist merde mierda cholera jaja jajaja mdr ahah хаха ههه هههه nee neen nein no non nie hayir ні لا wacht wait warte attendez espera espere czekaj bekle зачекайте لحظة omg"
    ).split()
)
"""One of these says that it was a slip, where only what it shows is told."""
_BESIDE: Final = frozenset(
    plain(each)
    for each in (
        "ff even effe momentje moment zo straks direct meteen komt volgt ie hij hem de het een was is zijn dat dit die deze das dus hoor natuurlijk eigenlijk weer net foto fotos plaatje ik heb had per ongeluk stuur stuurde goede juiste en maar ja ach he niet bedoelde tikte klikte pakte koos op van mijn mn m n uit in galerij fotorol telefoon vingers dikke duim opnieuw nu "
        "aan laat zitten wilt wil kun weggooien verwijderen weghalen weg wissen gooi haal delete remove throw away bitte loschen supprimez borren usun sil видаліть احذفوها gestuurd verstuurd geappt aangetikt geklikt geselecteerd gekozen gepakt bedoel bedoeling u jullie je mag kan kunt maar aub "
        "the that thats s this it its was is i ve have just sent send one a by mistake accident of course please and right correct coming photo picture pic you can to meant sorry about here comes my phone "
        "das die der dies ist war ich habe hab aus versehen gleich kommt richtige das bild foto bitte und nur doch mich mir es "
        "c ce cette est etait ca celle la le les je j ai me suis par erreur envoye envoyee bonne photo arrive voici et pas que voulais "
        "ese esa eso este esta es era la el lo foto yo he enviado por error sin querer ahora va buena correcta y que "
        "to ten ta jest byl byla bylo zdjecie zaraz wysle wyslalem wyslalam wlasciwe dobre przez i sie "
        "o bu su foto fotograf fotografi simdi dogru dogrusunu gonderiyorum gonderdim olan olani yanlislikla "
        "це ця цеи то то фото фотка зараз надішлю правильне випадково надіслав надіслала я і "
        "هذه هذا هاي هاد هي هو الصورة صورة كانت كان الان الصحيحة ارسلت ارسلتها بالخطا على"
    ).split()
)
"""What stands beside it and says nothing."""
_NOT: Final = frozenset({"niet", "not", "nicht", "pas", "degil", "не", "ليس", "ليست"})
_LETTERS: Final = re.compile(r"o+h*|a+h*|a+i|ne+|no+|oe+ps+|u+ps+|o+ps+|(?:ha)+h?|(?:hi)+|(?:he)+|so+rr?y+|хa+|l+o+l+")
_PHRASES: Final = re.compile(
    r"(?<!\w)(?:"
    + "|".join(sorted(map(re.escape, map(plain, f"{_WRONG}|{_NOT_THAT}".split("|"))), key=len, reverse=True))
    + r")(?!\w)"
)


def told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says no more than that the photo right before it is the wrong one; it is put aside then."""
    files = draft.memory.files
    if not files or said.photo or said.kind != "text" or said.location is not None or said.emergency is not None:
        return False
    last = files[-1]
    # Of a photo with words nothing was made yet where it still waits for a report.
    has_said = last.words and last.message not in draft.memory.loose
    if not last.photo or has_said or last.followed or draft.now - last.at > _WITHIN:
        return False
    if len(text.split()) > _LONGEST or "?" in text or "؟" in text or mistaken_file.are_several(text):
        return False
    if not _is_slip(draft, text):
        return False
    mistaken_file.put_aside(draft, (last,))
    return True


TOLD: Final = Look(told, saying.sign_of(_WRONG) | saying.sign_of(_NOT_THAT) | _OWN.bit)


def _is_slip(draft: Draft, text: str) -> bool:
    flat = plain(text)
    own = [found[0] for found in _OWN.pattern.finditer(flat)]
    rest = _PHRASES.sub(" ", _OWN.pattern.sub(" ", flat)).split()
    if not all(word in _BESIDE or _is_oops(word) for word in rest):
        return False
    if own and (_is_told_of(draft, own) or not _NOT.isdisjoint(rest)):
        return False
    wrong = saying.says(_WRONG, text) or (saying.says(_NOT_THAT, text) and _is_unasked(draft))
    return wrong or (bool(own) and any(map(_is_oops, rest)))


def _is_oops(word: str) -> bool:
    return word in _OOPS or _LETTERS.fullmatch(word) is not None


def _is_unasked(draft: Draft) -> bool:
    """Whether "not that one" answers no question."""
    question = draft.memory.question
    return question is None or question.about in {Asked.PLACE, Asked.PHOTO}


def _is_told_of(draft: Draft, own: Sequence[str]) -> bool:
    """Whether a report was told with what somebody calls their own: "dode kat", and then "o nee, dat is mijn kat"."""
    things = {each.split()[-1] for each in own}
    return any(thing in told.split() for told in draft.memory.told_of.values() for thing in things)
