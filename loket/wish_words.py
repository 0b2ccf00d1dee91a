"""Whole messages that say STOP or START, by the language whose words they are (data).

STOP is a right of the resident, and WhatsApp's policy and that of its vendors name the usual words. What may be about
something else too counts only where it can mean nothing else: who writes "cancel" beside an open report may take that
back, and "end" is a piece of a sentence to who writes one in pieces.
Sources: WhatsApp Business messaging policy, opt-out; Twilio, default keywords of Advanced Opt-Out.
"""

# ruff: noqa: E501, RUF001 - lists of words are read best as they are, in their own alphabets

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

STOP: Final[Mapping[str, str]] = MappingProxyType(
    {
        "nl": "stop|stop stop|stoppen|stop maar|stop er maar mee|stop hiermee|stop ermee|stop a u b|stop s v p|stop bedankt|afmelden|afmelding|meld mij af|meld me af|uitschrijven|uitschrijving|"
        "schrijf mij uit|schrijf me uit|geen berichten meer|stop berichten|stop met berichten|stop met sturen|stop met appen|ik wil me afmelden|ik wil mij afmelden|"
        "ik wil me uitschrijven|ik wil stoppen met berichten|opt out|optout|opzeggen|deabonneren",
        "en": "stop|stop stop|stopall|stop all|stop plz|stop thanks|stop thank you|opt out|optout|opt me out|unsubscribe|unsubscribe me|no more messages|stop messages|stop messaging|quit|revoke",
        "de": "stop|stopp|stopp stopp|stoppen|abmelden|abmeldung|austragen|keine nachrichten mehr|abbestellen|nicht mehr schreiben|hor auf|hort auf|horen sie auf|aufhoren",
        "fr": "stop|arret|arreter|arrete|arretez|desinscription|desinscrire|desabonner|desabonnement|desabonnez moi|desinscrivez moi|se desinscrire|me desinscrire|me desabonner|plus de messages|stopper|ne m ecrivez plus",
        "es": "stop|parar|pare|paren|baja|dar de baja|darme de baja|darse de baja|deme de baja|denme de baja|cancelar|no mas mensajes|alto|detener|detenga|detengan|detente|desuscribir|desuscribirme|cancelar suscripcion|no quiero mas mensajes|no me escriban mas",
        "pl": "stop|wypisz|wypisz mnie|wypiszcie mnie|wypisac|wypisac mnie|rezygnuje|rezygnacja|koniec wiadomosci|przestan|przestancie|zatrzymaj|zatrzymac|zatrzymajcie|odsubskrybuj|nie pisz wiecej|nie pisac|nie chce wiadomosci",
        "tr": "stop|dur|durun|durdur|durdurun|iptal|abonelikten cik|abonelikten cikmak istiyorum|mesaj istemiyorum|mesaj atmayin|yazmayin|mesaj gondermeyin",
        "uk": "стоп|відписатися|відписатись|відписати|відписка|відпишіть мене|скасувати|скасувати підписку|зупинити|зупиніть|зупини|припинити|припиніть|не пишіть мені|більше не пишіть|отписаться|отписка",
        "ar": "إلغاء|الغاء|الغاء الاشتراك|الغاء اشتراكي|توقف|توقفوا|ايقاف|اوقف|اوقفوا|وقف|وقفوا|قف|ستوب|لا ترسلوا|لا اريد رسائل",
    }
)
MAY_STOP: Final[Mapping[str, str]] = MappingProxyType(
    {
        "nl": "annuleer|annuleren|annulering|beeindig|beeindigen|afzeggen|einde",
        "en": "cancel|cancel please|end|cancel all",
        "de": "abbrechen|stornieren|kundigen|beenden|ende",
        "fr": "annuler|annulez|annule|resilier|fin",
        "es": "anular|anula|anulen|cancela|cancelen|terminar|fin",
        "pl": "anuluj|anulowac|anulujcie|zakoncz|koniec",
        "tr": "iptal et|iptal edin|birak|birakin|son ver",
        "uk": "скасуй|скасуите|скасуйте|кінець|завершити|отмена|отменить",
        "ar": "الغي|الغوا|انهاء|انهي",
    }
)
"""STOP where nothing is talked about that could be called off."""
START: Final[Mapping[str, str]] = MappingProxyType(
    {
        "nl": "start|start weer|begin weer|aanmelden|weer berichten|start berichten|starten|hervatten|hervat|start maar weer|start maar|begin maar weer|weer aanmelden|meld mij weer aan|meld me weer aan|schrijf mij weer in",
        "en": "start|subscribe|unstop|restart|start again|start messages|opt in|optin|opt me in|resume|resubscribe",
        "de": "start|anmelden|starten|wieder anmelden|neu starten|fortsetzen|wieder starten",
        "fr": "start|demarrer|commencer|recommencer|reprendre|m inscrire|reinscrire",
        "es": "start|empezar|iniciar|comenzar|reanudar|reiniciar|empezar de nuevo|suscribirme|darme de alta",
        "pl": "start|zacznij|zaczac|rozpocznij|rozpoczac|wznow|wznowic|wznowcie|zapisz mnie|zapisz mnie ponownie",
        "tr": "start|baslat|basla|baslatin|baslayin|yeniden basla|yeniden baslat|tekrar basla|tekrar baslat|abone ol",
        "uk": "старт|почати|почніть|почни|розпочати|розпочніть|відновити|відновіть|підписатися|підписатись|начать",
        "ar": "ابدا|ابدأ|ابدؤوا|ابداوا|بدء|البدء|ابدا من جديد|استئناف|ستارت",
    }
)
WANTS_AGAIN: Final = (
    "weer berichten|weer appjes|weer updates|weer meldingen|weer op de hoogte|weer bericht|toch weer berichten|toch berichten|toch wel berichten|opnieuw berichten|weer aanmelden|weer aan|"
    "messages again|updates again|texts again|message me again|text me again|start again|start messaging|start sending|resume messages|subscribe again|hear from you again|"
    "wieder nachrichten|wieder benachrichtigt|wieder schreiben|doch nachrichten|doch wieder|wieder anmelden|wieder informiert|"
    "de nouveau des messages|de nouveau recevoir|à nouveau des messages|à nouveau vos messages|à nouveau recevoir|recevoir à nouveau|recevoir de nouveau|reprendre les messages|encore des messages|"
    "recibir de nuevo|de nuevo mensajes|de nuevo los mensajes|otra vez mensajes|mensajes de nuevo|mensajes otra vez|volver a recibir|quiero mensajes|"
    "znowu wiadomości|znów wiadomości|ponownie wiadomości|znowu otrzymywać|znów otrzymywać|ponownie otrzymywać|znowu dostawać|znów dostawać|wiadomości znowu|wiadomości ponownie|"
    "yeniden mesaj|tekrar mesaj|mesajları tekrar|mesajları yeniden|mesaj almak istiyorum|"
    "знову отримувати|знову повідомлення|повідомлення знову|знову писати|знов отримувати|відновити повідомлення|"
    "الرسائل من جديد|رسائل من جديد|الرسائل مرة أخرى|رسائل مرة أخرى|رسائلكم من جديد|رسائلكم مرة أخرى|استئناف الرسائل"
)
"""What who wrote STOP says at more length to hear from us again."""
