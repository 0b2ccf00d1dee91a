"""Where a resident lives, which is not where something is when another place is told: "ik woon op Spui 3" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from typing import Final

from loket.sought import Sought

_LIVES: Final = Sought(
    r"(?<!\w)(?:ik (?:zelf )?woon|wij wonen|we wonen|zelf woon ik|ik ben woonachtig|mijn (?:eigen )?adres is|"
    r"mijn huis(?:adres)? is|i (?:myself )?live|we live|my address is|ich (?:selbst |selber )?wohne|wir wohnen|"
    r"meine adresse ist|j'habite|nous habitons|mon adresse est|vivo|vivimos|mi dirección es|mieszkam|mieszkamy|"
    r"mój adres to|(?:я )?(?:сам |сама )?живу|ми живемо|моя адреса|أسكن|اسكن|بسكن|ساكن|ساكنة|عنواني)(?!\w)"
    r"(?:\sen(?!\w))?[^,.;!?،؛؟\n]{0,60}?"
    r"(?=[,.;!?،؛؟\n]|\s(?:en|and|und|y|i|та|і|а|و|maar|but|aber|mais|pero|ale|але|بس|لكن|ama|fakat)\s|\set\s|$)"
    r"|(?<!\w)i'?m at [^,.;!?\n]{1,60}? myself(?!\w)"
    r"|(?<!\w)(?:mijn naam is|ik ben|ik heet|my name is|mein name ist|ich heiße|je m'appelle|mon nom est|me llamo|"
    r"mi nombre es|nazywam się|мене звати|benim adım|اسمي) "
    r"[^,.;!?\n]{2,40},\s[^,.;!?\n]{3,50}?\s\d{1,4}\s?[a-z]?(?=[.;\n])"
    r"|(?<!\w)evim(?:iz)? (?!\w+[ıiuü]nda|\w+[ıiuü]nde)(?:\w+ ){1,3}\d{1,4}\w?(?!\w)"
    r"|(?<!\w)(?:ben|biz) [^,.;!?\n]{1,60}? (?:oturuyorum|oturuyoruz|yaşıyorum|yaşıyoruz|yasiyorum)(?!\w)",
    re.IGNORECASE,
)
_AT_NUMBER: Final = re.compile(
    r"^\S+(?: \S+)? (?:(?:(?:zelf|daar|daarnaast|er|op|aan|at|in|an|auf|bei|au|à|en|el|pod|na|under|the|there) ){0,2}"
    r"(?:nummer|nr\.?|huisnummer|number|no\.?|hausnummer|numéro|numero|número|numer|numerem|numara|"
    r"номер|номером|номері|رقم)|(?:(?:zelf|daar|hier|er|there|here) )?(?P<bare>op|at|au|en el|pod)) "
    r"(?P<number>\d{1,4} ?[a-z]?)$",
    re.IGNORECASE,
)
"""Who lives at a number of the street that is told of."""
_FOR_ALL: Final = Sought(
    r"(?<!\w)(?:(?:hele|heel de) (?:rij|blok|portiek)|(?:whole|entire) (?:row|block|terrace)|"
    r"(?:ganze|gesamte)[nr]? (?:reihe|block)|toute la rangée|toda la fila|cały (?:rząd|blok)|bütün sıra|весь ряд|"
    r"всього ряду)(?!\w)|كل الصف",
    re.IGNORECASE,
)
"""It is so for all who live there, so also at their own door: "ik woon op 14 maar het geldt voor de hele rij"."""
_NOT_THERE: Final = Sought(
    r"(?<!\w)(?:niet (?:bij (?:mij|me|ons|mijn)|hier|daar)|daar (?:gaat het|is het|was het) niet|"
    r"that'?s not where|not (?:here|there|near me|near us|at my|at our|outside my)|isn'?t here|"
    r"nicht (?:hier|dort|da|bei mir|bei uns)|"
    r"pas (?:chez moi|chez nous|ici|là)|no (?:es|está) (?:aquí|aqui|ahí|ahi|allí|alli)|no en mi (?:casa|calle)|"
    r"eso no importa|woanders|anderswo|ailleurs|en otro (?:lado|sitio|lugar)|en otra (?:calle|parte)|"
    r"ba[şs]ka (?:bir )?yer\w*|ergens anders|elders|elsewhere|somewhere else|gdzie[sś]? indziej|w innym miejscu|"
    r"в іншому місці|деінде|(?:ب|في )?مكان (?:آخر|اخر|تاني|ثاني)|"
    r"nie (?:u mnie|u nas|tu|tutaj|tam|o to chodzi)|(?:orda|orada|orası|burası|burda|burada|bende|bizde) de[ğg]il|"
    r"не (?:в мене|у мене|у нас|тут|там|звідти|звідси)|(?:مش|مو|ليس|ليست) (?:عندي|عندنا|هنا|هناك))(?!\w)",
    re.IGNORECASE,
)
"""Who says so tells that where they live is not where it is, whether or not they tell where that is."""
_OWN_STREET: Final = Sought(
    r"(?<!\w)(?:(?:bij (?:mij|me|ons) (?:in|op|aan|voor) (?:de|het)|(?:in|aan|voor|op) (?:mijn|m'n|mn|onze|ons)) "
    r"(?:eigen )?(?:straat|straatje|laan|deur|huis|stoep|buurt|wijk|blok|hoek|plein)|"
    r"(?:in|on|outside|at) (?:my|our) (?:own )?(?:street|road|door|house|front door|block|place|flat|neighbourhood)|"
    r"(?:in|vor|an) (?:meiner|unserer|meinem|unserem) (?:straße|strasse|haus|tür|haustür|gasse)|"
    r"bei (?:mir|uns) (?:in|auf|vor|an) der (?:straße|strasse|tür|haustür)|"
    r"(?:dans|devant) (?:ma|notre|mon|chez) (?:rue|porte|maison|moi|nous|immeuble)|"
    r"(?:en|delante de|frente a) (?:mi|nuestra|nuestro) (?:calle|casa|puerta|portal|barrio)|"
    r"(?:na|przed|pod) (?:mojej|naszej|moim|naszym) (?:ulicy|domem|blokiem|drzwiami)|u (?:mnie|nas) na ulicy|"
    r"(?:bizim|benim|kendi) (?:sokak\w*|sokağ\w*|cadde\w*|ev\w*|kapı\w*)|"
    r"(?:на|біля|перед) (?:моїй|нашій|моєму|нашому|моїм|нашим) (?:вулиці|будинку|будинком|домом|дверима)|"
    r"(?:в|у) (?:мене|нас) на вулиці)(?!\w)|(?:في|قدام|امام|أمام) (?:شارعي|شارعنا|بيتي|بيتنا|باب بيتي|باب بيتنا)(?!\w)",
    re.IGNORECASE,
)
SIGNS: Final = _LIVES.bit
"""Of a text in which a resident says where they live."""


def without(text: str) -> str:
    """A message without the words by which its resident says where they live."""
    return _LIVES.sub(" ", text)


def said_in(text: str) -> str | None:
    """The words by which a message's resident says where they live: "ik woon op de Kade"."""
    found = _LIVES.search(text)
    return None if found is None else found[0]


def number(text: str) -> str | None:
    """The house number at which its resident lives who names no street with it: "ik woon op nummer 37"."""
    lives = _LIVES.search(text)
    at = None if lives is None else _AT_NUMBER.search(lives[0].strip())
    if at is None or (at["bare"] and _FOR_ALL.search(text) is None):
        return None
    return at["number"].replace(" ", "")


def is_elsewhere(text: str) -> bool:
    """Whether a message says that something is not where its resident lives."""
    return _NOT_THERE.search(text) is not None


def is_in_own_street(text: str) -> bool:
    """Whether something is in its resident's own street, or at their door: "bij mij in de straat"."""
    return _OWN_STREET.search(text) is not None
