"""Whether a longer message asks for a person beside what it tells: "I want to talk to a person, the lamp is out" (pure).

Among so many words only a wish counts: "I spoke to someone of the council last week" asks for nobody.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought

_NO: Final = r"(?!geen\b|niet\b|not\b|no\b|never\b|kein|nicht\b|pas\b|plus\b|nie\b|не\b)"
"""Who wants no person says so between."""
_BETWEEN: Final = rf"(?: {_NO}[\w'’]+)"
WISHED: Final = Sought(
    r"(?<!\w)(?:"
    rf"(?:wil|wou|wilde|zou|willen|kan ik|kunnen we|mag ik|graag|moet|liever){_BETWEEN}{{0,5}} (?:medewerker|mens|persoon|ambtenaar|iemand)(?: [\w'’]+){{0,4}} (?:spreken|praten|bellen|overleggen)|"
    rf"(?:wil|wou|zou|willen|mag ik|graag){_BETWEEN}{{0,3}} (?:teruggebeld|gebeld) worden|(?:kan|kunt|kunnen|wil|wilt) (?:u|je|jullie|iemand){_BETWEEN}{{0,2}} (?:mij|me|ons){_BETWEEN}{{0,2}} (?:terugbellen|bellen|opbellen)|bel (?:mij|me) (?:even|terug|maar|aub|svp|alstublieft|alsjeblieft|op)|"
    rf"(?:want|wants|like|need|can i|could i|may i|wish|let me|please|rather|prefer|love){_BETWEEN}{{0,4}} (?:talk|speak|speaking|talking|chat) (?:to|with) (?:(?:a|an|some|the|real|actual|live|your) ){{0,3}}(?:person|human|someone|somebody|employee|operator|agent|member of staff|staff|colleague|representative)|"
    rf"(?:please|could you|can you|could someone|can someone|could somebody|can somebody){_BETWEEN}{{0,2}} (?:call|ring|phone) (?:me|us)(?: back)?|"
    rf"(?:möchte|moechte|will|würde|kann ich|könnte ich|darf ich|bitte|gerne|lieber){_BETWEEN}{{0,5}} mit (?:\w+ ){{0,2}}(?:mitarbeiter\w*|menschen|person|jemandem|jemanden|sachbearbeiter\w*)(?: [\w'’]+){{0,3}} (?:sprechen|reden|telefonieren)|"
    r"(?:rufen sie|ruft) (?:mich|uns) (?:\w+ ){0,2}(?:an|zurück)|bitte (?:\w+ ){0,2}rückruf|"
    rf"(?:veux|voudrais|voudrions|souhaite|aimerais|souhaiterais|puis-je|peux|besoin de|pourrais|préfère|préférerais){_BETWEEN}{{0,3}} parler (?:à|avec) (?:(?:un|une|l['’]un|de|vos|vrai|vraie) ){{0,3}}(?:quelqu['’]un|personne|humain|être humain|conseiller|conseillère|employée?|agent|responsable)|"
    r"rappelez[- ]moi|(?:pouvez|pourriez)[- ]vous me (?:r)?appeler|"
    rf"(?:quiero|quisiera|querría|me gustaría|necesito|puedo|podría|deseo|prefiero){_BETWEEN}{{0,3}} hablar con (?:(?:un|una|algún|alguna|el|la) ){{0,2}}(?:persona|alguien|humano|empleado|empleada|funcionario|funcionaria|agente|operador|operadora)|"
    r"ll[áa]men?me|(?:puede|pueden|podrían|podría) llamarme|"
    rf"(?:chcę|chce|chciałbym|chciałabym|chcialbym|chcialabym|proszę|prosze|mogę|moge|wolę|potrzebuję){_BETWEEN}{{0,3}} (?:po)?rozmawia[ćc] z (?:\w+ ){{0,2}}(?:człowiekiem|czlowiekiem|pracownikiem|kimś|kims|osobą|osoba|konsultantem|urzędnikiem)|"
    r"proszę (?:do mnie )?(?:o telefon|zadzwonić|oddzwonić)|"
    r"(?:insanla|görevliyle|yetkiliyle|memurla|temsilciyle|biriyle|kişiyle|çalışanla|personelle)(?: \w+){0,2} (?:görüşmek|konuşmak|görüşebilir|konuşabilir)\w*|beni (?:geri )?ara(?:yın|yabilir|r mısınız)|"
    rf"(?:хочу|хотів би|хотіла б|хотілося б|можна|прошу|потрібно|бажаю|волію){_BETWEEN}{{0,3}} (?:по)?(?:говорити|спілкуватися|розмовляти) (?:з|із|зі) (?:\w+ ){{0,2}}(?:людиною|кимось|оператором|працівником|працівницею|співробітником|спеціалістом)|"
    r"(?:зателефонуйте|передзвоніть|подзвоніть) мені|"
    r"و?(?:أريد|اريد|أود|اود|بدي|عايز|أرغب|ارغب|ممكن)(?: \w+){0,3} (?:التحدث|التكلم|أتحدث|اتحدث|أتكلم|اتكلم|احكي|أحكي|الحديث) (?:مع|إلى|الى) (?:\w+ ){0,1}(?:شخص|موظف|إنسان|انسان|أحد|حدا)|(?:اتصلوا|اتصل) بي"
    r")(?!\w)",
    re.IGNORECASE,
)


def is_told(text: str) -> bool:
    """Whether words ask to speak to a person, or to be called."""
    return WISHED.search(text) is not None
