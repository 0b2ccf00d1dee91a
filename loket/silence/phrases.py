"""Phrases that ask for silence, in nine languages: what ``loket.silence.clauses`` does not tell by its words (pure).

Each says of messages, or of one's own number, that there are to be no more.
"""

# ruff: noqa: E501, RUF001 - patterns are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.plain import plain

_NL: Final = r"(?:whatsapp\w*|app|apps|appjes?|app?berichten|berich\w*|sms\w*|updates?|meldingen|notificaties|antwoord\w*|reacties|herinneringen|tussenstanden|enquetes?|piepjes)"
_EN: Final = r"(?:messages?|texts?|whatsapps?|updates|notifications|reminders|replies)"
_PHRASES: Final = (
    # Dutch
    rf"\b(?:wil|wilt|wens|hoef|willen|wensen|hoeven)(?: \w+){{0,2}} (?:geen|die|deze|de|niet) (?:\w+ )?{_NL}(?: \w+){{0,4}} ?(?:meer|niet)\b",
    rf"\b(?:wil|wens|hoef)(?: \w+){{0,2}} geen {_NL}(?: \w+){{0,4}} (?:ontvangen|krijgen)\b",
    rf"^(?:\w+ ){{0,2}}?geen {_NL} meer(?: sturen| ontvangen| krijgen| van jullie| van u)?$",
    rf"\b(?:stuur|stuurt u|app|schrijf|sms)(?: \w+){{0,3}} (?:niks|niets|niet|nooit|geen {_NL}) meer\b|^(?:no|nee|nein|non|nie|hayir) stop(?: it)?$",
    r"^(?:\w+ ){0,4}?niet meer (?:\w+ )?(?:appen|sturen|berichten|smsen|whatsappen|schrijven|bellen)\b",
    rf"\b(?:stop|stopt|stoppen|hou|houd|houdt|ophouden|kap|kappen|schei|scheid)(?: (?:u|es|eens|maar|op|uit|nu|nou))* (?:met|mee) (?:\w+ ){{0,3}}?(?:{_NL}|sturen|appen|spammen|berichten)\b",
    r"\b(?:verwijder|haal|wis|schrap)(?: \w+)? (?:mijn|m n|mn) (?:telefoon|mobiele )?nummer\b|\b(?:mijn|mn) (?:telefoon)?nummer (?:\w+ ){0,3}?verwijderen\b",
    r"\b(?:haal|verwijder) (?:mij|me) (?:maar )?(?:van|uit) (?:de|die|jullie|uw) (?:lijst|bestand|systeem)|\b(?:schrijf|meld) (?:mij|me) (?:maar )?(?:uit|af)\b",
    r"\b(?:mij|me) (?:\w+ ){0,2}?(?:afmelden|uitschrijven)\b|^afmelden|^uitschrijven|\btrek mijn toestemming in|\btoestemming trek ik in|^laat (?:mij|me) met rust(?:$| met )|^stop(?: stop)+$|^(?:stop|stoppen|kap) (?:hiermee|ermee|sturen|whatsapp|gesprek)$|^(?:ik )?wil dit niet meer ontvangen$",
    r"\b(?:hoeft|hoeven|hoef) (?:\w+ ){0,2}?(?:mij|me|ons) (?:\w+ ){0,3}?niet (?:\w+ ){0,3}?op de hoogte te (?:houden|brengen|stellen)\b",
    # English
    r"\b(?:stop|quit|cease) (?:messaging|texting|contacting|whatsapping|spamming|writing(?: to)?) (?:me|us)\b",
    rf"\b(?:stop|quit|cease) sending (?:(?:me|us|these|those|any|more|all|the) )*{_EN}\b|\bcease sending me\b",
    rf"\b(?:don t|dont|do not|never) (?:ever )?(?:send|text|message|write|contact|whatsapp)(?: to)? (?:me|us)(?: any| more)* ?(?:{_EN}|any ?more|again|anything)(?: \w+){{0,2}}$",
    rf"^(?:\w+ )?no more {_EN}\b|\b(?:don t|dont|do not) want (?:to (?:get|receive) )?(?:any )?(?:more )?(?:of )?(?:these |your )?{_EN}(?: any ?more)?\b",
    r"\b(?:delete|remove) my (?:phone )?number\b|\b(?:remove me from|take me off) (?:your|the|this|that) (?:list|chat)|^(?:please )?leave me alone$|^unsubscribe me\b",
    # German
    r"^(?:\w+ ){0,2}?keine (?:weiteren )?(?:nachrichten|whatsapps?|updates|sms|mitteilungen)(?: mehr)?(?: schicken| senden)?$",
    r"\b(?:will|mochte|wunsche|wollen|mochten)(?: \w+){0,2} keine?n? (?:weiteren? )?(?:nachrichten|whatsapps?|updates|mitteilungen|kontakt)\b",
    r"\b(?:schreiben|schreibt|schicken|schickt|senden|sendet|schick|schreib) (?:sie )?(?:mir|uns) (?:bitte )?(?:nicht|nichts|nie|keine \w+) (?:mehr|wieder)\b",
    r"\b(?:hort|horen|hor) (?:sie )?(?:bitte )?auf (?:mir |uns )?(?:zu schreiben|zu schicken|zu senden|mit den nachrichten)|^(?:mir )?(?:bitte )?nicht mehr schreiben",
    r"\b(?:loschen|losche|loscht) (?:sie )?(?:bitte )?meine (?:telefon|handy)?nummer|\b(?:melden|meldet|melde) (?:sie )?mich (?:bitte )?ab\b|\b(?:tragen|streichen) sie mich (?:bitte )?aus\b|^(?:lasst|lassen sie) mich (?:bitte )?in ruhe$",
    r"\b(?:weitere|mehr|keine weiteren) (?:nachrichten|mitteilungen|updates|whatsapps?) (?:\w+ ){0,2}?(?:nicht|nicht mehr|un)? ?(?:notig|notwendig|erforderlich|unnotig)\b",
    # French
    r"\bm (?:ecrivez|envoyez|appelez|contactez) plus\b(?! (?:vite|souvent|tot))|\b(?:arretez|arrete|cessez) (?:de )?m (?:envoyer|ecrire|contacter)|\b(?:arretez|cessez) (?:les|ces|vos) (?:messages|notifications)",
    r"^plus de (?:messages|notifications)(?: merci)?$|\b(?:veux|souhaite|voudrais) plus (?:de (?:vos |ces )?(?:messages|notifications)|(?:rien )?recevoir)",
    r"\b(?:supprimez|effacez|enlevez|retirez) mon numero\b|\b(?:desabonnez|desinscrivez) moi\b|^laissez moi tranquille$",
    r"\b(?:inutile|pas besoin|plus besoin|pas la peine|plus la peine|pas necessaire|plus necessaire)(?: \w+)? (?:de )?m (?:envoyer|ecrire)(?: \w+){0,3} ?(?:messages?|notifications?|plus)\b",
    # Spanish
    r"\bno (?:me|nos) (?:manden|envien|escriban|contacten|mande|envie|escriba|contacte)(?: mas)?(?: mensajes| whatsapps| nada| avisos)?(?: mas)?$",
    r"\bno quiero (?:recibir )?(?:mas )?(?:mensajes|notificaciones|whatsapps)\b|\bno quiero recibir (?:nada )?mas\b|^(?:ya )?no quiero recibir nada$|^no mas (?:mensajes|notificaciones)\b",
    r"\b(?:dejen|deje|paren) de (?:escribirme|mandarme|enviarme|escribir|contactarme)|\b(?:borren|eliminen|borre|elimine) mi (?:numero|telefono)\b|\b(?:darme|denme|denme ya) de baja\b|^dejenme en paz$",
    r"\bno (?:hace falta|es necesario|hay necesidad de|necesito)(?: \w+){0,2} ?(?:enviarme|mandarme|escribirme|mas mensajes)(?: mas)?(?: mensajes| whatsapps| avisos| nada)?\b",
    # Polish
    r"\bnie (?:chce|zycze sobie)(?: juz| wiecej| dostawac| otrzymywac| tych| zadnych| od was)* (?:wiadomosci|powiadomien|smsow|kontaktu)\b",
    r"\bnie (?:piszcie|pisac|pisz|wysylajcie|wysylac|przysylajcie)(?: do| mnie| mi| wiecej| juz| wiadomosci| zadnych)*$",
    r"\b(?:przestancie|przestan|przestac|dosc) (?:mi |do mnie )?(?:wysylac|pisac|przysylac)|\b(?:usuncie|usunac) moj numer\b|\bwypisz(?:cie)? mnie\b|\bwypisuje sie\b|^koniec wiadomosci|^dajcie (?:mi )?spokoj$",
    r"\bnie (?:musicie|musi pan|musi pani|trzeba|potrzeba)(?: \w+){0,3} (?:wysylac|przysylac|pisac)(?: \w+){0,3} ?(?:wiadomosci|powiadomien|smsow)\b",
    # Turkish
    r"\bmesaj\w*(?: \w+)? (?:istemiyor\w+|atmayin|atma|gondermeyin|gonderme|yollamayin|almak istemiyor\w+)\b|\bbildirim\w* (?:gondermeyin|almak istemiyor\w+)\b",
    r"\b(?:bana|bize)(?: \w+){0,2} (?:yazmayin|mesaj atmayin)\b|\b(?:bir daha|artik) (?:yazmayin|gondermeyin)\b|\bnumarami (?:\w+ )?(?:silin|cikarin)\b|\baboneligimi (?:iptal|sonlandir)\w*|^beni rahat birakin$",
    r"\bmesaj\w*(?: \w+){0,2} (?:gondermenize|atmaniza|yazmaniza|yollamaniza) (?:artik )?(?:gerek|luzum) (?:yok|kalmadi)\b",
    # Ukrainian
    r"\bне (?:пишіть|надсилаите|шліть|присилаите)(?: мені| більше| нам| повідомлень| повідомлення| сюди)*$|\bне хочу (?:\w+ ){0,2}(?:повідомлень|повідомлення|сповіщень)\b",
    r"\b(?:видаліть|приберіть) міи номер\b|\bвідпишіть мене\b|\b(?:хватить|досить|перестаньте) (?:мені )?(?:слати|писати|надсилати)\b|^(?:дайте мені спокіи|залиште мене в спокоі)$",
    # Arabic
    r"(?:^|\s)(?:لا|ما) (?:ترسلو?ا?|تبعتوا?|تبعثوا?|تراسلوني|ترسلولي|تكتبوا?)(?: لي)?(?: رسايل| اي رساله| شيء| شي| بعد| اليوم| الان| مره| اخرى)*$|(?:^|\s)(?:لا اريد|لا ارغب|ما بدي|مش عايز|ما ابغي|ما اريد|ما ابي)(?: \w+){0,2} (?:ال)?(?:رسايل|اشعارات)",
    r"(?:^|\s)(?:اوقفوا|وقفوا|توقفوا عن|كفوا عن|بطلوا)(?: \w+)? (?:ال)?(?:رسايل|ارسال|مراسله|مراسلتي|اشعارات)|(?:^|\s)(?:لا|ما في|ما عاد في|ليس هناك) (?:حاج[ةه]|داعي|لزوم) (?:ل|ب|الى )?(?:ارسال|بعث)(?: \w+){0,2} (?:ال)?(?:رسايل|اشعارات)|(?:^|\s)(?:احذفوا|امسحوا|امسحو|شيلوا) رقمي|(?:^|\s)الغاء الاشتراك",
)
_ASKS: Final = tuple(re.compile(phrase) for phrase in _PHRASES)


def asks(text: str) -> bool:
    """Whether one of the phrases stands in a message."""
    flat = plain(text)
    return any(phrase.search(flat) is not None for phrase in _ASKS)
