"""Messages that are no more than a yes or a no, as people say them: "ايوه", "вірно", "tabii ki", "nö", "yok" (pure).

Beside what any message may begin with (``words.YES``, ``words.NO``): in a longer message these may mean something else.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.wishes import plain
from services.notifier.conversation import words

_LONGEST: Final = 5
_YES: Final = (
    "ja|yes|yeah|oui|sí|tak|evet|так|نعم|jaa|joa|jo|ja ja|jazeker wel|zeker|zeker wel|zeker weten|uiteraard|natuurlijk|tuurlijk|absoluut|jep hoor|yes hoor|gelukkig wel|ja gelukkig|klopt helemaal|ja zeker|ja hoor|yess|ik denk het wel|volgens mij wel|"
    "yup|yea|yess|yes it is|yes indeed|yes please|sure|sure is|of course|absolutely|definitely|certainly|indeed|it is|it is indeed|correct|affirmative|exactly|i think so|right|"
    "jap|jupp|jau|joah|sicher|na sicher|klar|na klar|natürlich|freilich|gewiss|auf jeden fall|absolut|ja klar|ja doch|richtig|exakt|so ist es|ich denke schon|ich glaube schon|"
    "ouais|ouaip|ouep|bien sûr|mais oui|oui oui|certainement|absolument|tout à fait|effectivement|en effet|exact|exactement|c'est exact|c'est bien ça|je crois que oui|je pense que oui|carrément|"
    "sip|sí sí|claro que sí|claro|por supuesto|desde luego|efectivamente|exacto|exactamente|correcto|así es|afirmativo|eso es|eso mismo|creo que sí|ya está|"
    "no tak|taa|tak tak|jasne|jasne że tak|pewnie|pewnie że tak|oczywiście|oczywiście że tak|owszem|zgadza się|dokładnie|dokładnie tak|racja|ano tak|jasna sprawa|chyba tak|no jasne|no pewnie|no oczywiście|"
    "evt|he evet|hıhı|aynen|aynen öyle|aynen evet|tabii|tabi|tabii ki|tabi ki|tabii ki evet|elbette|kesinlikle|doğru|doğrudur|öyle|evet öyle|oldu|galiba evet|sanırım evet|"
    "ага|угу|авжеж|звісно|звісно так|звичайно|звичайно так|вірно|все вірно|правильно|все правильно|саме так|точно|точно так|еге|еге ж|атож|аякже|ну так|та так|так так|дякую так|безумовно|мабуть так|думаю так|да|конечно|"
    "ايوه|ايوة|ايوا|ايوى|أيوه|أيوة|أيوا|ايواا|اي|إي|اي نعم|إي نعم|ايه نعم|اي والله|اه|آه|اها|اه نعم|أجل|اجل|بلى|طبعا|أكيد|اكيد|بالتأكيد|بالتاكيد|بالطبع|صح|صحيح|هيه|فعلا|بالفعل|مزبوط|مظبوط|مضبوط|تمام نعم|نعم نعم|نعم طبعا|يس|على ما أظن نعم"
)
_NO: Final = (
    "nee|neen|no|nein|non|nie|hayır|ні|لا|nee hoor|nee joh|nee nee|nah|neuh|nee helaas|helaas niet|helaas nog niet|nee helaas niet|zeker niet|echt niet|absoluut niet|natuurlijk niet|welnee|niet echt|nog niet|nog niks|volgens mij niet|ik denk het niet|ik dacht het niet|"
    "nah|naw|nay|noo|no no|not yet|not really|not at all|of course not|absolutely not|definitely not|certainly not|unfortunately not|sadly not|it isn't|it is not|it's not|i don't think so|i think not|afraid not|"
    "nö|nee|nönö|nein nein|leider nicht|leider nein|leider noch nicht|noch nicht|natürlich nicht|sicher nicht|auf keinen fall|keineswegs|keinesfalls|ganz und gar nicht|gar nicht|überhaupt nicht|eben nicht|ich glaube nicht|ich denke nicht|glaube nicht|"
    "nan|non non|nan nan|pas encore|pas du tout|bien sûr que non|mais non|certainement pas|absolument pas|toujours pas|malheureusement pas|malheureusement non|je ne crois pas|je ne pense pas|je crois pas|je pense pas|pas vraiment|"
    "nop|no no|qué va|claro que no|por supuesto que no|desde luego que no|para nada|en absoluto|todavía no|aún no|lamentablemente no|desgraciadamente no|creo que no|negativo|"
    "nie nie|no nie|niestety nie|niestety jeszcze nie|jeszcze nie|nie jeszcze|oczywiście że nie|jasne że nie|pewnie że nie|skądże|ależ skąd|skądże znowu|gdzie tam|wcale nie|chyba nie|raczej nie|absolutnie nie|nope|"
    "yok|yoo|yok hayır|hayır yok|yok yok|yok daha|daha değil|henüz değil|henüz olmadı|daha olmadı|olmadı|değil|öyle değil|maalesef|maalesef hayır|maalesef değil|ne yazık ki hayır|tabii ki hayır|tabi ki hayır|tabii ki değil|kesinlikle hayır|kesinlikle değil|asla|sanmıyorum|sanmam|yok sanmıyorum|"
    "нє|неа|не|ні ні|та ні|ну ні|ще ні|ще не|ні ще|поки ні|поки що ні|на жаль ні|на жаль ще ні|звичайно ні|звісно ні|аж ніяк|зовсім ні|та де там|де там|думаю ні|мабуть ні|навряд|не думаю|нет|нет еще|еще нет|пока нет|конечно нет|"
    "لا لا|لاء|لأ|لأه|لاه|كلا|كلا لا|لا للأسف|للأسف لا|لا مو|مو|مش|لسه|لسا|لسه لا|لسا لا|ليس بعد|مش بعد|بعد لا|لا بعد|لا ابدا|طبعا لا|أكيد لا|اكيد لا|بالطبع لا|بالتأكيد لا|لا أعتقد|لا اعتقد|لا أظن|لا اظن|ما أظن|ما اظن|ما اعتقد|نهائيا|لا نهائيا"
)
_RUN: Final = re.compile(r"(\w)\1{2,}")
_SOFT: Final = "bedankt|dank u|dank je|dankjewel|dank u wel|hoor|thanks|thank you|ty|danke|vielen dank|merci|merci beaucoup|gracias|muchas gracias|dziękuję|dzięki|teşekkürler|teşekkür ederim|sağol|дякую|спасибі|شكرا|شكرا لكم|شكرا لك|يا رب"
"""What a yes or no may end in that says no more."""


def alone(text: str) -> bool | None:
    """Whether a message is no more than a yes or a no of these; None when it is none, or says more."""
    flat = plain(text)
    if not flat or len(flat.split()) > _LONGEST:
        return None
    for soft in words.bare(_SOFT):
        if flat.endswith(f" {soft}"):
            flat = flat.removesuffix(f" {soft}")
            break
    for said in dict.fromkeys((flat, _RUN.sub(r"\1\1", flat), _RUN.sub(r"\1", flat))):
        if said in words.bare(_YES):
            return True
        if said in words.bare(_NO):
            return False
    return None
