"""STOP in a sentence that tells of nothing else, in nine languages: "jullie hoeven mij geen berichten te sturen" (pure).

The strictest of the ways in which this package tells: with any word beside it that may tell of something it is none, so
that it counts before anything else is looked at.
"""

# ruff: noqa: E501 - patterns are read best as they are

import re
from typing import Final

from loket.plain import plain
from loket.silence import asides
from loket.sought import Sought

_LONGEST: Final = 200
_STOP_TOLD: Final = re.compile(
    r"\b(?:(?:stuur|app|appen|sturen|bericht|schrijf) (?:mij|me|ons) (?:\w+ ){0,2}?(?:geen|niet|niks)(?: \w+){0,2}? (?:berichten|berichtjes|bericht|appjes|updates|meer)|"
    r"(?:hoeft|hoeven|hoef) (?:\w+ )?(?:mij|me|ons) (?:\w+ ){0,3}?(?:geen (?:\w+ )?(?:berichten|berichtjes|bericht|appjes|updates)|niet|niks|niets) (?:\w+ ){0,2}?te (?:sturen|appen|berichten|schrijven)|"
    r"(?:ik )?(?:wil|hoef|willen|hoeven) (?:\w+ ){0,3}?geen (?:\w+ )?(?:berichten|berichtjes|appjes|updates) (?:meer|van jullie)|(?:stop|stopt u|stoppen jullie|jullie stoppen|u stoppen) (?:\w+ )?met (?:mij |me |ons )?(?:die )?(?:berichten|appjes|updates|appen|berichtjes)|"
    r"(?:stop|quit) (?:sending|texting|messaging) (?:me|us)|(?:don t|do not|dont|no need to|never) (?:send|text|message|write) (?:to )?(?:me|us) (?:any ?more|anymore|anything|messages|texts|updates|again)|"
    r"(?:don t|do not|dont) (?:want|need) (?:to (?:get|receive) )?(?:any )?(?:more )(?:of your )?(?:messages|texts|updates)|"
    r"(?:schick\w*|schreib\w*|send\w*) (?:sie )?(?:mir|uns) (?:\w+ )?(?:keine|nichts|nicht)(?: \w+)? (?:nachrichten|mehr|messages)|(?:will|mochte|mochten|wollen|wunsche) (?:\w+ ){0,2}?keine (?:\w+ )?nachrichten|"
    r"(?:brauchen|mussen) (?:sie )?(?:mir|uns) (?:\w+ ){0,3}?(?:keine|nichts|nicht) (?:\w+ ){0,2}?(?:schreiben|schicken|senden)|horen sie auf (?:mir|uns) (?:\w+ ){0,2}?(?:zu )?(?:schreiben|schicken|senden)|"
    r"ne (?:m|me|nous) (?:envoyez|ecrivez|envoie|envoyer) plus|ne (?:veux|voudrais|souhaite|souhaitons) plus (?:recevoir )?(?:de |vos |aucun )*(?:messages?|notifications?)|(?:arretez|cessez|arreter) de (?:m|me|nous) (?:envoyer|ecrire)|"
    r"no me (?:manden?|mandeis|envien?|envieis|escriban?|escribais) (?:mas|ningun|nada)|no quiero (?:recibir (?:nada )?mas|mas (?:mensajes|avisos|whatsapps))|(?:dejen|deje|paren) de (?:mandarme|enviarme|escribirme)|"
    r"nie (?:wysylajcie|wysylaj|wysylac|piszcie|przysylajcie|przysylac|pisac)(?: mi| do mnie)? (?:juz|wiecej)|nie chce (?:juz |wiecej )+(?:\w+ )?(?:wiadomosci|smsow|powiadomien)|przestancie (?:mi |do mnie )?(?:pisac|wysylac|przysylac)|"
    r"(?:bana|bize) (?:artik |bir daha |daha fazla )?(?:\w+ )?(?:mesaj|bildirim) (?:at|gonder|yolla)m[ae]\w*|(?:artik|baska|daha fazla) (?:mesaj|bildirim) (?:almak )?istemiyor\w*|"
    r"(?:не|більше не) (?:пишіть|надсилаите|присилаите|шліть|надсилати) (?:мені|нам) (?:більше|нічого|повідомлен\w*)|більше не (?:пишіть|надсилаите|присилаите) мені|не хочу (?:більше )?(?:отримувати )?(?:більше )?(?:ваших )?повідомлен\w*)\b|"
    r"(?:لا|ما) (?:ترسلوا|ترسلو|تبعتوا|تبعتو|تكتبوا|تبعثوا) (?:لي|الي|لنا)|(?:لا اريد|ما بدي|مابدي|لا ارغب) (?:المزيد من |استلام |استقبال )?(?:رسائل|رسايل|اشعارات)|توقفوا عن (?:ارسال|مراسلتي)|"
    r"\b(?:(?:verwijder|wis|haal|schrap) (?:\w+ )?(?:mijn|m n|mn) (?:nummer|telefoonnummer)|(?:haal|gooi|schrap|schrijf) (?:mij|me) (?:\w+ )?(?:uit|van) (?:de|jullie|uw) (?:lijst|app|verzendlijst)|"
    r"(?:wil|wens|hoef) (?:\w+ )?(?:dit|deze|die|hier) (?:\w+ ){0,2}?(?:niet|geen) (?:\w+ )?meer (?:\w+ )?(?:ontvangen|krijgen)|(?:hou|houd|houdt) (?:\w+ )?op met (?:mij )?(?:appen|sturen|berichten)|"
    r"(?:delete|remove) my (?:phone )?number|(?:take|remove) me (?:off|from) (?:your|the|this) (?:list|chat|app)|no more (?:texts|updates|notifications)|cease sending me|"
    r"(?:loschen|streichen|entfernen) (?:sie )?(?:meine (?:telefon)?nummer|mich aus)|hor(?:t|en sie)? auf (?:mir zu schreiben|mich mit nachrichten)|wunsche keinen (?:\w+ )?kontakt|"
    r"(?:enlevez|supprimez|retirez|effacez) mon numero|desabonnez moi|ne veux plus rien recevoir|(?:borren|eliminen|quiten) mi numero|quiero darme de baja|ya no quiero recibir|"
    r"(?:usunac|usuncie|wykreslcie) (?:moj numer|mnie)|wypisuje sie|nie chce juz dostawac|(?:artik|bir daha) (?:mesaj atma|yazma)\w*|numarami silin|listeden cikar\w*|"
    r"(?:видаліть|приберіть) (?:міи номер|мене зі списку)|відпишіть мене|більше не надсилаите)\b|(?:امسحوا?|احذفوا?) رقمي|مش عايز رسا\w*"
)
"""STOP in a sentence: who asks us to send them nothing more. Others may send nothing to others."""
_STOP_SIGNS: Final = Sought(
    "bericht|app|stuur|sturen|updates|messag|text|send|schreib|schick|nachricht|envo|ecri|mand|envi|escri|mensaj|avisos|wysyl|pis|wiadomo|powiadom|"
    r"\b(?:verwijder|wis|haal|schrap|delete|remove|loschen|streichen|entfernen|enlevez|supprimez|retirez|effacez|borren|eliminen|"
    r"quiten|usunac|usuncie|wykreslcie)\b.*(?:nummer|number|numer)|"
    "lijst|list|ontvang|krijgen|chat|kontakt|desabon|recev|recib|baja|dostaw|yaz|видал|прибер|відпиш|رقمي|"
    "mesaj|bildirim|пиш|надсил|присил|повідом|رسا|ترسل|تبع|تكتب|اشعار",
    twice=True,
)
"""Without one of these nobody says so."""
_SAYS_NOTHING: Final = (
    "als daar de dit en er gaat geen hallo het hier hierover hoi ik is ja je jullie lijst maar mee meer met mij nee nu ok oke over sorry stop "
    "systeem uit u uw van verder voor weg wel whatsapp bedankt dank "
    "a about and hello hi i it just messages more no now please so thank thanks the this to you your "
    "aus bekommen bitte danke das der die es ich ist jetzt mehr nachrichten nicht und von "
    "bonjour ca c cela d des du est et la le les merci non plus sur vos "
    "aviso el esta este gracias hola lo mas mensajes mi pero por puesto que recibir si vale y ya "
    "dziekuje juz na o prosze sie tak wiadomosci wiecej "
    "artik bana bir lutfen mesaj tamam tesekkurler "
    "більше будь ласка дякую мені на не повідомлень це "
    "الان بعد رسائل رسايل شكرا من"
)
_BESIDE_STOP: Final = frozenset(_SAYS_NOTHING.split())
"""Words that tell of nothing beside it: with any other a report may have come, which is not to be lost."""


def asks(text: str) -> bool:
    """Whether a text asks to send nothing more, and tells of nothing else."""
    if len(text) > _LONGEST or not _STOP_SIGNS.may_hold_plain(text):
        return False
    said = plain(text)
    if _STOP_SIGNS.search(said) is None:
        return False
    rest, count = _STOP_TOLD.subn(" ", said)
    return count > 0 and _BESIDE_STOP.issuperset(rest.split()) and not asides.limit(text)
