"""A photo of something at home that slipped in between those of a report: "die laatste was voor oma" (pure).

It is put aside as a file that was sent by mistake is: which one it is, is told by its rank, else it is the last one.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from datetime import timedelta
from typing import Final
from uuid import UUID

from loket.sought import Sought, signs_of
from services.notifier.conversation import by_photo, mistaken_file, photo_words, saying
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look

_WITHIN: Final = timedelta(minutes=5)
_LONGEST: Final = 22
_NOTHING_TO_DO: Final = (
    "niks mee te maken|niets mee te maken|niks te maken|niets te maken|hoort er niet bij|hoort hier niet bij|hoort daar niet bij|horen er niet bij|horen hier niet bij|negeren|negeer|"
    "nothing to do with|doesn't belong|does not belong|don't belong|not part of|unrelated|ignore|disregard|nichts damit zu tun|nichts zu tun|gehört nicht dazu|gehört nicht hierher|gehören nicht dazu|ignorieren|"
    "rien à voir|ne fait pas partie|n'en fait pas partie|ignorez|ignorer|nada que ver|no tiene que ver|no corresponde|ignoren|ignorar|ignórenla|nic wspólnego|nie dotyczy|nie na temat|zignorować|zignorujcie|"
    "ilgisi yok|alakası yok|ilgisiz|alakasız|dikkate almayın|не має відношення|не стосується|ні до чого|не зважайте|ігноруйте|проігноруйте|لا علاقة لها|ليس لها علاقة|ما لها علاقة|ما إلها علاقة|تجاهلوها|تجاهلوا"
)
"""Said of a photo."""
_OOPS: Final = "o nee|oh nee|oeps|oei|sorry|pardon|haha|hahaha|foutje|oh no|oops|whoops|ups|huch|entschuldigung|hoppla|désolé|désolée|zut|oups|perdón|perdona|uy|huy|przepraszam|ojej|oj|özür|kusura|ой|упс|вибачте|перепрошую|آسف|آسفة|عفوا|أوه"
_AT_HOME: Final = (
    "zwemdiploma|diploma|selfie|badkamer|slaapkamer|woonkamer|huiskamer|vakantiefoto|vakantie|verjaardag|taart|trouwfoto|kleinkind|kleinzoon|kleindochter|boodschappenlijst|boodschappenlijstje|recept|mijn dochter|mijn zoon|mijn hond|mijn kat|mijn moeder|"
    "bathroom|bedroom|living room|holiday|birthday|cake|wedding|grandchild|grandson|granddaughter|shopping list|recipe|my daughter|my son|my dog|my cat|my mum|my mom|"
    "badezimmer|bad|schlafzimmer|wohnzimmer|urlaub|geburtstag|torte|kuchen|hochzeit|enkel|enkelin|einkaufsliste|rezept|meine tochter|mein sohn|meiner tochter|meines sohnes|mein hund|meine katze|"
    "salle de bain|salle de bains|chambre|salon|vacances|anniversaire|gâteau|mariage|liste de courses|recette|ma fille|mon fils|mon chien|mon chat|"
    "cuarto de baño|mi baño|dormitorio|salón|vacaciones|cumpleaños|tarta|pastel|boda|lista de la compra|receta|mi hija|mi hijo|mi perro|mi gato|"
    "łazienka|łazienki|sypialnia|salonu|wakacje|wakacji|urodziny|tort|ślub|lista zakupów|przepis|moja córka|mojej córki|mój syn|mojego syna|mój pies|mój kot|"
    "banyom|banyo|yatak odası|tatil|doğum günü|pasta|düğün|alışveriş listesi|tarif|kızım|kızımın|oğlum|oğlumun|köpeğim|kedim|"
    "ванна|ванної|спальня|спальні|відпустка|день народження|торт|весілля|список покупок|рецепт|моя донька|моєї доньки|мій син|мого сина|мій собака|мій кіт|"
    "حمامي|الحمام عندي|غرفة النوم|عيد ميلاد|كعكة|عرس|قائمة المشتريات|وصفة|ابنتي|بنتي|ابني|كلبي|قطتي"
)
"""What nobody reports to a municipality; beside a word of a slip it says that a photo is of that."""
_FOR_SOMEBODY: Final = Sought(
    r"(?<!\w)(?:(?:was|waren|bedoeld|moest) (?:\w+ ){0,2}?(?:voor|naar) (?:(?:mijn|m['’]n|mn|me|onze|de) )?(?:oma|opa|moeder|ma|mam|mama|vader|pa|pap|papa|zus|zusje|broer|broertje|dochter|zoon|man|vrouw|vriend|vriendin|"
    r"familie|groepsapp|familieapp|collega|schoonmoeder|tante|loodgieter|huisbaas|juf)|"
    r"(?:was|were|meant) (?:\w+ ){0,2}?(?:for|to) (?:(?:my|the|our) )?(?:gran|grandma|granny|grandad|grandpa|nan|mum|mom|mother|dad|father|sister|brother|daughter|son|husband|wife|friend|boyfriend|girlfriend|family|colleague|plumber|landlord)|"
    r"(?:war|waren) (?:\w+ ){0,2}?(?:für|an) (?:(?:meine[nmr]?|die|den|unsere[nmr]?) )?(?:oma|opa|mama|mutter|papa|vater|schwester|bruder|tochter|sohn|mann|frau|freund|freundin|familie|kollegen|kollegin|vermieter)|"
    r"(?:était|étaient) (?:\w+ ){0,2}?pour (?:(?:ma|mon|mes|la|le) )?(?:mamie|papi|grand-mère|mère|maman|père|papa|sœur|soeur|frère|fille|fils|mari|femme|copine|copain|amie?|famille|collègue|plombier)|"
    r"(?:era|eran|iba) (?:\w+ ){0,2}?para (?:(?:mi|mis|la|el) )?(?:abuela|abuelo|madre|mamá|padre|papá|hermana|hermano|hija|hijo|marido|mujer|esposa|novia|novio|amiga|amigo|familia|fontanero)|"
    r"(?:było|była|były|miało być) (?:\w+ )?dla (?:(?:mojej|mojego) )?(?:babci|dziadka|mamy|taty|siostry|brata|córki|syna|męża|żony|koleżanki|kolegi|rodziny)|"
    r"(?:anneme|babama|anneanneme|babaanneme|kardeşime|kızıma|oğluma|eşime|arkadaşıma|aileme) (?:gidecekti|atacaktım|gönderecektim|yollayacaktım)|(?:annem|babam|anneannem|babaannem|kardeşim|kızım|oğlum|eşim|arkadaşım|ailem) içindi|"
    r"(?:було|була|були) (?:\w+ )?для (?:(?:моєї|мого) )?(?:бабусі|дідуся|мами|тата|сестри|брата|доньки|сина|чоловіка|дружини|подруги|друга)|(?:كانت|كان) (?:لجدتي|لجدي|لأمي|لماما|لأبي|لأختي|لأخي|لابنتي|لابني|لزوجي|لزوجتي|لصديقتي|لصديقي))(?!\w)",
    re.IGNORECASE,
)
_SIGNS: Final = saying.sign_of(_NOTHING_TO_DO) | saying.sign_of(_AT_HOME) | _FOR_SOMEBODY.bit


def told_of(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says that a photo just sent is of something at home; it is put aside then."""
    files = draft.memory.files
    if (
        not files
        or said.photo
        or said.location is not None
        or said.emergency is not None
        or draft.now - files[-1].at > _WITHIN
    ):
        return False
    if len(text.split()) > _LONGEST or "?" in text or "؟" in text or draft.place_in(text) is not None:
        return False
    found = by_photo.read(draft, said, text)
    of_photos = found is not None or saying.says(photo_words.PHOTO, text)
    at_home = saying.says(_AT_HOME, text) and saying.says(_OOPS, text)
    of_none = of_photos and (at_home or saying.says(_NOTHING_TO_DO, text))
    if not of_none and not _was_for_somebody(draft, text, of_photos=of_photos):
        return False
    if found is not None and len(found.said) > 1:
        return False
    photos = {files[-1].message} if found is None else {found.photos[rank] for rank in found.said[0].photos}
    return _put_aside(draft, photos)


TOLD: Final = Look(told_of, _SIGNS)


def _was_for_somebody(draft: Draft, text: str, *, of_photos: bool) -> bool:
    """Whether a photo is said to be meant for somebody; without the word it is the one right before, without words."""
    if not signs_of(text) & _FOR_SOMEBODY.bit or _FOR_SOMEBODY.search(text) is None:
        return False
    last = draft.memory.files[-1]
    return of_photos or not (last.words or last.followed)


def _put_aside(draft: Draft, photos: set[UUID]) -> bool:
    gone = [one for one in draft.memory.files if one.message in photos and one.photo and not one.words]
    if not gone:
        return False
    mistaken_file.put_aside(draft, gone)
    return True
