"""Whether a resident asks to end a report of theirs, in any verb for it: "stop maar met die melding" (pure).

Beside the fixed phrases (``words.WITHDRAWN``). It must be one report: "stop de meldingen" means our messages, and
"bildirimi durdurun" may.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from functools import lru_cache
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation.saying import begins, says

_ENDED: Final = Sought(
    r"(?<!\w)(?:"
    r"(?:stop|stopt|stoppen)(?: (?:u|jullie|maar|dan|nu|ook|toch|aub|dus)){0,2} (?:met )?(?:de|die|deze|mijn|onze) melding|"
    r"(?:laat|haal|doe|trek|schrap|sluit|annuleer|verwijder|wis|vergeet|stop)(?: (?:u|maar|dan)){0,2} (?:de|die|deze|mijn|onze) melding"
    r"(?: (?:dan|toch|nu))?(?: maar)?(?: (?:zitten|vervallen|gaan|weg|eraf|in|dicht|af|schieten|rusten))?|"
    r"trek(?:t|ken)? (?:(?:u|jullie|maar|dan|dus|hem|m|graag|toch|even) ){0,3}(?:in|terug) (?:de|die|deze|mijn|m n|onze) melding|(?:doe|gooi|haal) (?:(?:maar|dan|dus|gerust) ){0,2}(?:weg|dicht|eruit|eraf) (?:de|die|deze|mijn|m n|onze) melding|"
    r"(?:de|die|deze|mijn|onze) melding(?: (?:maar|dan|toch|nu|graag|kan|mag|mogen jullie|kunt u|kunnen jullie|moet)){0,3} "
    r"(?:stoppen|stopzetten|stop|intrekken|annuleren|sluiten|schrappen|verwijderen|vervallen|eruit|dicht|weg|weghalen)|"
    r"(?:stop|drop|scrap|withdraw|remove|delete|close|cancel|forget|abandon|discard)(?: about)? (?:the|that|this|my|our) report|"
    r"(?:stoppen|stoppt|stopp|streichen|streich|beenden|schliessen|loschen|losch|vergessen|stornieren|annullieren|lassen)(?: sie)? (?:die|diese|meine|unsere) meldung|"
    r"(?:ziehen|zieht|zieh|nehmen|nehmt|nimm)(?: sie| bitte| ihr){0,2} (?:die|diese|meine|unsere) meldung(?: (?:bitte|dann|doch|wieder)){0,2} (?:zuruck|weg|raus)|"
    r"(?:die|diese|meine|unsere) meldung(?: (?:bitte|dann|doch|wieder|kann|kannst du|konnen sie)){0,3} (?:stoppen|zuruckziehen|zuruck|loschen|streichen|stornieren|beenden|schliessen|weg|vergessen)|"
    r"(?:arretez|arrete|stoppez|stoppe|annulez|retirez|retire|supprimez|oubliez|abandonnez|fermez|cloturez|laissez tomber|laisse tomber)(?: tout)?(?: avec)? (?:ce|le|mon|notre|cette|la|ma) (?:signalement|demande|plainte|declaration)|"
    r"(?:paren|pare|detengan|detenga|anulen|anule|cancelen|cancele|retiren|retire|olviden|olvide|borren|borre|dejen|cierren|cierre)(?: ya)?(?: con)? (?:ese|este|el|mi|nuestro|esa|esta|la|nuestra) (?:aviso|reporte|queja|solicitud|denuncia)|"
    r"(?:zatrzymajcie|zatrzymac|wstrzymajcie|wstrzymac|wycofajcie|wycofac|anulujcie|skasujcie|skasowac|zamknijcie|zamknac|usunac|usuncie|zostawcie)(?: juz)?(?: to| tamto| moje| nasze)? zgloszenie|"
    r"bildirimimi(?: artik)? (?:durdurun|durdurabilirsiniz|kapatin|kapatabilirsiniz|geri cek\w*|iptal)|(?:bu|o|su)? ?bildirimi (?:kapatin|kapatabilirsiniz|geri cek\w*|iptal)|"
    r"(?:зупиніть|зупинити|припиніть|скасуите|скасувати|закриите|закрити|видаліть|видалити|заберіть|відкличте|відкликати)(?: вже)?(?: це| те| моє| наше)? звернення|"
    r"(?:اوقفوا|اوقف|الغوا|الغ|الغاء|اسحبوا|اسحب|اغلقوا|احذفوا|اتركوا) (?:هذا |هاد |ذلك )?(?:البلاغ|بلاغي|بلاغنا)"
    r")(?!\w)"
)
_LONGEST: Final = 18
_LET_BE: Final = Sought(
    r"(?<!\w)(?:"
    r"laat (?:u |jullie )?(?:dat|die|deze|dit|het|hem)(?: (?:dus|dan|nu|toch|ook|verder|gerust|maar|bord|ding|een)){1,4} (?:zitten|rusten|gaan|schieten|varen)|"
    r"(?:daar|hier|er|daarvoor|hiervoor) (?:hoeft|hoeven|hoef)(?: (?:dus|je|u|jullie|we|niemand|men)){0,2} (?:nu |dus )?(?:niks|niets|niet|niemand)? ?(?:meer )(?:(?:aan|voor|mee|naar|langs|om) )?(?:te|wat|iets) (?:doen|komen|gebeuren|kijken|worden|sturen)|"
    r"(?:hoeven|hoeft) (?:jullie|u) (?:dus |nu )?(?:niet|niets|niks) meer (?:voor |aan |naar )?(?:langs )?te (?:komen|doen|kijken)|(?:mag|kan) (?:dus |weer )?van de lijst|"
    r"(?:you|ye) can (?:leave|skip|drop|forget|ignore|strike|cross off) (?:that|this|it)(?: one)?|(?:leave|skip|drop|forget|strike) (?:that|this) one|no need to (?:come|do anything|look|send any(?:one|body)) (?:\w+ ){0,3}any ?more|"
    r"nothing (?:more |else )?(?:needs|has) to be done|don t bother with (?:that|it|this)(?: one)?(?: any ?more)?$|"
    r"(?:das|die|den|der|es) (?:konnen sie|konnt ihr|kannst du) (?:also |dann |nun |jetzt )?(?:lassen|vergessen|streichen|weglassen)|lassen? (?:sie )?(?:das|es|den|die)(?: (?:also|dann|nun|mal))? (?:gut )?sein|"
    r"(?:braucht|brauchen|muss|mussen) (?:ihr |sie |niemand |man |da )?(?:nicht|nichts|niemand|keiner)? ?mehr (?:etwas |was )?(?:zu )?(?:kommen|machen|tun|gemacht werden)|da (?:muss|braucht) (?:niemand|keiner) mehr|"
    r"(?:laissez|laisse) (?:donc )?(?:ca|cela|celui la|celle la)(?: donc)?(?: tomber)?$|vous pouvez (?:donc )?(?:laisser tomber|oublier|laisser) (?:ca|cela|celui la|celle la|ce|cette|le|la)|"
    r"plus besoin (?:de venir|d y aller|d intervenir|de s en occuper|de faire|pour)|"
    r"(?:dejenl[oa]|pueden dejarl[oa]|dejen es[eoa])(?: (?:asi|estar|ya))?|no (?:hay|tienen) que (?:hacer nada|venir)(?: ya)? mas|olvidense de es[eoa]|ya no (?:hay que|tienen que|es preciso|deben) (?:hacer|venir|ir)|"
    r"(?:to|te|tego|ta|ten|tym) (?:\w+ )?mozna (?:sobie )?(?:odpuscic|zostawic|skreslic|pominac)|odpusccie (?:to|te|ten|sobie)|nie (?:musicie|trzeba) juz(?: nic| tam)? (?:przyjezdzac|robic|naprawiac)?|"
    r"(?:onu|bunu) (?:artik )?(?:bos verin|birakin|birakabilirsiniz|gecin|gecebilirsiniz)|(?:yapmaniza|gelmenize|ugrasmaniza|bakmaniza) (?:artik )?gerek (?:yok|kalmadi)|"
    r"(?:це|те|иого|іі|з цим|там|туди) (?:вже )?можна (?:вже )?(?:не робити|не чіпати|лишити|залишити|викреслити)|лишіть (?:це|те)|можете (?:вже |туди ){0,2}не (?:приіжджати|приіздити|робити)|нічого (?:вже |робити |більше ){1,2}не (?:треба|потрібно)|"
    r"(?:اتركوه|اتركوها|بلاها|بلاه)|(?:لا حاجة(?! لارسال(?: \w+){0,2} (?:ال)?رسايل)|ما في حاجة|ما في داعي|لم تعد هناك حاجة|ما عاد في داعي)(?: (?:لذلك|اليه|اليها|لكم|بعد|تجو\w*|لحضوركم|له|لها))?"
    r")(?!\w)"
)
"""Nothing more needs doing about something, with other words between: "laat dat dus maar zitten"."""
_OPENS: Final = (
    r"^(?:(?:oh|o|ok|oke|okee|okay|nou|ah|ach|oja|och|ow|sorry|dus|hoi|hallo|nee|ja|wacht|toch|en|actually|so|well|please|pls|no|hi|hey|also|ach so|nein|und|bitte|entschuldigung|bon|finalement|en fait|alors|desole|bueno|pues|"
    r"al final|perdon|dobra|a|no to|przepraszam|tamam|pardon|ну|ои|вибачте|вже|خلاص|عفوا) ){0,3}"
)
_REPORT_OF: Final = r"(?: (?:over|van|voor|met|wat betreft) (?:die|de|dat|het|mijn|m n|t)(?: \w+){1,2}?)?"
_BE_ENDED: Final = r"(?:vervallen|dicht|eruit|eraf|geschrapt|gewist|verwijderd|geannuleerd|gesloten|afgesloten|ingetrokken|afgemeld|afgeboekt|doorgestreept|verwijderen|sluiten|afsluiten|intrekken|schrappen|vergeten|annuleren|afmelden|doorstrepen|negeren|laten (?:vervallen|zitten|schieten|gaan))"
_LET_GO: Final = Sought(
    r"(?<!\w)(?:"
    # Dutch
    rf"{_OPENS}laat (?:(?:\w+ ){{0,4}}?maar (?:zitten|rusten|gaan|schieten|varen)|(?:het|t|dat|die|deze|hem|m)(?: \w+)? (?:toch |dan |nu |verder ){{0,2}}maar (?:staan|liggen|hangen)|zitten)|"
    rf"{_OPENS}laat maar(?: (?:hoor|dan|toch|dus|ook|weer)){{0,2}}(?: (?:van|met|over|voor|wat betreft) (?:die|dat|de|het|mijn|t|m)(?: \w+){{1,3}})?$|"
    r"(?:die|dat|het|de|mijn) (?:\w+ ){0,2}?(?:mag|kan|kun|mogen|kunnen|kunt) (?:je|u|jullie) (?:(?:dus|wel|weer|gewoon|gerust|nu) ){0,2}(?:vergeten|laten (?:vervallen|zitten|schieten))(?: hoor)?$|"
    rf"{_OPENS}vergeet (?:\w+ ){{0,4}}?maar(?: (?:hoor|weer|gewoon|snel|dus))?$|{_OPENS}(?:nvm|never ?mind|nevermind|skip|cancel)(?: (?:hoor|maar))?(?: (?:van |over |met )?(?:die|dat|de|het|mijn) \w+)?$|"
    r"(?:doe|doen jullie) (?:er |daar |dus )?maar (?:niks|niets)(?: meer)?(?: (?:aan|mee|met|voor)(?!\w)|$)|(?:streep|schrap|haal|doe) (?:\w+ ){0,4}?(?:maar |even |dan |weer ){1,2}(?:door|weg van de lijst|van de lijst|van (?:jullie|je|uw) lijst(?:je)?)$|"
    r"(?:kan|mag|kunnen|mogen)(?: (?:dus|nu|wel|weer|ook|gewoon)){0,2} (?:weer )?van (?:de|je|jullie|uw) lijst(?:je)?|(?:annuleer|verwijder|wis|negeer) (?:het|t|hem|m|die|dat|deze|dit)(?: (?:maar|dan|dus|weer|gerust|hoor)){0,2}$|"
    r"(?:hoeft|hoeven)(?: (?:u|jullie|je|niemand))? niet (?:meer )?(?:op|weg|mee|schoon|leeg) te (?:halen|nemen|maken|ruimen|slepen)|(?:mag|kan|mogen|kunnen) (?:(?:dus|wel|gewoon|lekker|toch) ){0,2}blijven (?:staan|liggen|hangen)|"
    r"(?:melding|bericht|klacht) is (?:\w+ ){0,2}?(?:overbodig|achterhaald|niet meer nodig|niet meer van toepassing|vervallen)|zaak (?:is )?(?:gesloten|opgelost|afgedaan)|geen (?:actie|ophaling|hulp|reparatie|bezoek) (?:meer )?(?:nodig|vereist|gewenst)|"
    r"(?:jullie|u|je) (?:hoeft|hoeven) (?:\w+ ){0,4}?niet meer (?:(?:op|weg|mee|schoon|leeg) )?te (?:halen|nemen|maken|ruimen|repareren|legen|vervangen|slepen)|(?:melding|klacht|bericht|verzoek)(?: van \w+)? als (?:afgehandeld|afgedaan|opgelost|vervallen|ingetrokken) beschouwen|"
    rf"(?:melding|klacht){_REPORT_OF}(?: (?:mag|kan|kunt|kunnen|mogen|mag je|mogen jullie|kan je|kunt u|kun je|kunnen jullie|wil ik))(?: (?:dus|nu|wel|weer|ook|dan|maar|gewoon|hoor|u|je|jullie|gerust|graag)){{0,3}} (?:weg|weggehaald|weghalen|van tafel|{_BE_ENDED})(?!\w)|"
    rf"(?:jullie|u|je) (?:kunt|kunnen|kan|mag|mogen) (?:dus |nu |wel |dan |weer ){{0,2}}(?:(?:deze|die|hem|m|dit|dat|het|t|de zaak)|(?:de|die|deze|mijn|m n|onze) melding{_REPORT_OF}|het verzoek)(?: (?:dus|nu|wel|dan|weer|gerust|gewoon|maar)){{0,2}} {_BE_ENDED}(?!\w)|"
    r"^(?:(?:die|deze|dit|dat|het|hij|t|en|dus|zaak|en dus|hij|case) ){0,2}(?:kan|mag)(?: (?:dus|nu|wel|weer|gewoon|maar|dan)){0,2} (?:gesloten|afgesloten|geannuleerd|vervallen|ingetrokken|geschrapt|doorgestreept|afgemeld|dicht)(?: worden)?(?: hoor)?$|"
    r"^(?:\w+ ){0,4}?(?:hoeft|hoeven)(?: (?:al|dus|nu|toch|eigenlijk|allemaal|ook)){0,2} niet meer(?: (?:hoor|dus|nu|dank\w*|bedankt|voor mij))?(?: (?:van|met|voor) (?:die|dat|de|het|mijn|t)(?: \w+){1,2})?$|"
    r"^(?:(?:is|het|dat|dus|al|die|t) ){0,3}niet meer nodig(?: hoor)?$|(?:loze|onnodige|onterechte|valse) melding|"
    r"niet meer van toepassing|^(?:\w+ ){0,2}?nvt meer$|(?:kan|mag)(?: (?:dus|nu|wel|weer|gewoon)){0,2} (?:weg|dicht|eraf) (?:de|die|deze|mijn) melding|doe (?:maar )?geen moeite(?: meer)?|(?:mag|kan) (?:dus |wel |nu ){0,2}(?:de|die|deze|mijn) melding (?:eraf|weg|dicht|eruit|vervallen)|(?:hoeft|hoeven|hoef|hoeven jullie|hoeft u)(?: (?:er|daar|hier|dus|nu)){0,2} (?:niks|niets)(?: meer)?(?: (?:mee|aan|mee te doen|aan te doen|te doen|te ondernemen))$|"
    rf"^(?:\w+ ){{0,4}}?(?:hoef|hoeft|hoeven)(?: (?:dus|nu|daar|er)){{0,2}} niet meer (?:langs )?te komen|^(?:(?:en|dus|dat|het|t|die|alles|zaak|is) ){{0,3}}is(?: (?:al|nu|inmiddels|weer|ook|dus|gewoon)){{0,2}} (?:opgelost|verholpen|geregeld|gefikst|gefixt)(?: hoor)?$|"
    rf"{_OPENS}trek (?:(?:hem|m|die|dat|deze|het|t|maar|weer|dan|toch|dus) ){{0,3}}in$|{_OPENS}laat (?:die|dat|het|de) \w+ (?:dan |toch )?maar$|{_OPENS}stuur (?:dus |dan |nu )?maar niemand(?: meer)?|"
    # English
    rf"{_OPENS}(?:never ?mind|nevermind|nvm)(?: (?:about |then|the|that|this|it)(?: ?\w+){{0,4}})?$|{_OPENS}(?:you can |just |let s ){{0,2}}(?:scrap|forget|ignore|disregard|skip|drop|bin|strike)(?: about)? (?:that|this|it|what i said|(?:my|the|that)(?: last| previous| first| earlier)? (?:report|message|request|one|ticket|case)(?: about (?:the|that) \w+)?|(?:about )(?:the|that|my) \w+)(?: (?:one|please|then|report|now|lol))?$|"
    rf"you can (?:also |now |just |then )?(?:bin|close|cancel|delete|remove|scrap|drop|forget|ignore|withdraw|strike) (?:it|that|this|(?:the|my|that|this) (?:report|request|ticket|case|one))(?!\w)|{_OPENS}leave it(?: then| be)?$|(?:you can )?(?:take|cross|strike) (?:\w+ ){{1,3}}?off (?:your|the) list|(?:isn t|not) (?:needed|necessary) any ?more|"
    # German
    rf"{_OPENS}(?:vergessen sie|vergiss|vergesst|lassen sie|lass|lasst) (?:das|die|den|es|meine|diese)(?: \w+){{0,2}}?(?: (?:bitte|einfach|wieder|ruhig|gut sein|sein|stehen|liegen))?$|hat sich (?:\w+ ){{0,3}}?erledigt|(?:die |meine |diese )?meldung (?:kann|konnen sie|konnt ihr)(?: \w+){{0,2}}? (?:weg|geloscht|loschen|geschlossen|schliessen|gestrichen|streichen|vergessen)|"
    r"(?:ist |wird )?nicht mehr (?:notig|notwendig|erforderlich)|braucht es nicht mehr|schon gut$|(?:konnen sie|konnt ihr|kannst du) (?:also |dann |ruhig |wieder )?(?:vergessen|streichen)$|^(?:sie brauchen )?nicht (?:mehr )?(?:zu )?kommen$|"
    # French
    rf"{_OPENS}(?:laissez|laisse) tomber(?: (?:pour|avec) (?:le|la|les|l|mon|ce|cette)(?: \w+){{1,2}})?$|{_OPENS}(?:oubliez|oublie) (?:ca|cela|tout|(?:mon|ma|le|la|les|ce|cette)(?: \w+){{1,2}})$|ne vous (?:en )?(?:occupez|souciez) plus|plus (?:la peine|necessaire|besoin)|(?:c est|ce n est) plus (?:la peine|necessaire)|ne venez (?:plus|pas)(?: pour (?:le|la|les|l|ce|cette) \w+)?$|vous pouvez (?:donc )?(?:classer|fermer|supprimer|annuler|oublier)|"
    # Spanish
    rf"{_OPENS}(?:dejadlo|dejenlo|dejalo|dejelo|olvidenlo|olvidadlo|olvidalo|olvidelo|olvidense|olvidaos|olvidad|olviden|olvide|olvida)(?: (?:ya|estar|asi))?(?: (?:lo )?de (?:el|la|los|las|mi|ese|esa)(?: \w+){{1,2}})?$|(?:ya )?no (?:hace falta|es necesario)(?: ya)?$|(?:pueden|puede|podeis) (?:borrar|quitar|cerrar|anular|cancelar) (?:el|mi|ese|este) aviso|"
    # Polish
    r"^(?:\w+ )?(?:nie przyjezdzac|nie przyjezdzajcie)(?: po \w+)?$|no vengan(?: ya)?(?: por (?:el|la|los|las) \w+)?$|gelmeyin(?: artik)?$|не приіжджаите(?: (?:за|по) \w+)?$|kom(?:en)? (?:dus |dan )?maar niet(?: meer)?$|"
    r"(?:juz )?nieaktualne|niewazne|juz nie (?:trzeba|potrzeba)|nie (?:trzeba|potrzeba) juz|zapomnijcie o|^(?:anulowac|skreslic|usunac|zamknac) (?:moje |to )?zgloszenie|zgloszenie mozna (?:juz )?(?:usunac|zamknac|anulowac|skreslic)|"
    # Turkish
    r"(?:bos ver|bos verin|bosverin|bosver)(?!\w)|(?:artik )?gerek (?:yok|kalmadi)$|(?:sikayeti|bildirimi|bildirimimi|sikayetimi|kaydi|basvuruyu) (?:silin|silebilirsiniz|kapatin|kapatabilirsiniz|iptal edin|unutun)|"
    # Ukrainian
    r"(?:вже не|не) (?:треба|потрібно) вже|вже не (?:треба|потрібно)|неактуально|не актуально|забудьте про|(?:звернення|заявку) можна (?:вже )?(?:закрити|закривати|зняти|скасувати|видалити)|"
    # Arabic
    r"(?:انسوا|انسى) (?:الموضوع|البلاغ|موضوع)|(?:ما عاد في|لم يعد هناك|ما في|لا) (?:داعي|حاجة)$|(?:الغوا|الغاء|سكروا) (?:ال)?(?:بلاغ|طلب|شكوى)"
    r")(?!\w)",
    twice=True,
)
"""A clause that says outright that nothing needs doing any more, whatever stands beside it: "laat maar zitten van die fiets"."""
_NOT_THAT: Final = re.compile(
    r"(?<!\w)(?:als(?! (?:afge|opgelost|vervallen|ingetrokken))|wanneer|zodra|totdat|tot|tenzij|niet (?:weg(?! te)|intrekken|sluiten|verwijder\w*|annuleren|vergeten)|nooit|wie|hoezo|waarom|if|when|until|unless|don t|dont|didn t|why|who|never (?!mind)|wenn|sobald|bis|nie wieder|warum|"
    r"si|quand|pas|pourquoi|cuando|hasta|por que|jesli|gdy|dlaczego|eger|neden|etmeyin|якщо|коли|чому|اذا|عندما|لماذا|ليش|voor mij niet|leven)(?!\w)"
)
"""Only later, or not at all."""
_CLAUSES: Final = re.compile(
    r"[,.!?;:\n؟؛،…()–—]+|\s-\s|\s(?=want\s|because\s|cause\s|weil\s|denn\s|car\s|porque\s|bo\s|бо\s)|\s(?=(?:dus|en|so|and)\s(?:trek|laat|annuleer|haal|doe|stop|schrap|vergeet|cancel|withdraw|drop|forget|scrap)\s)"
)
_SENTENCES: Final = re.compile(r"[.!?\n؟…]+")
_OTHER_MATTER: Final = (
    "foto|foto's|fotos|filmpje|video|vergunning|parkeervergunning|paspoort|id kaart|rijbewijs|afspraak|brief|aanslag|factuur|kwijtschelding|terugbellen|uitkering|website|photo|photos|picture|pictures|pic|pics|permit|passport|appointment|"
    "call back|bild|bilder|genehmigung|ausweis|termin|rückruf|photo|rendez-vous|permis|passeport|cita|permiso|pasaporte|zdjęcie|zdjęcia|pozwolenie|paszport|fotoğraf|randevu|izin|pasaport|фото|дозвіл|паспорт|صورة|الصورة|موعد|جواز"
)
"""Of what else somebody may say so than of what is wrong in a street."""
_MOST: Final = 45
_ONLY_IF: Final = re.compile(
    r"(?:als|wanneer|zodra|zolang|tenzij|if|when|once|as soon as|unless|wenn|sobald|falls|si (?!ya no)|quand|des que|cuando|jesli|jezeli|gdy|jak tylko|eger|якщо|коли|اذا|عندما)(?!\w)(?! (?:het|dat|t) (?:kan|mag))"
)
"""What only is so later, begins so: "als hij opgehaald is hoeft u niet meer te komen"."""
_NOT: Final = Sought(
    r"(?<!\w)(?:niet(?! meer)|nooit|geen|waarom|wie heeft|not(?! any ?more)|never|don t|dont|didn t|why|who|nicht(?! mehr)|nie wieder|warum|wieso|wer hat|ne|n|pas|pourquoi|no|nunca|por que|porque|quien|"
    r"nie|dlaczego|czemu|kto|neden|niye|kim|etmeyin|kapatmayin|не|чому|хто|لا|لم|لماذا|ليش)(?!\w)"
)
"""Beside it the report is to go on, or it is asked why it does not."""
_KEEP: Final = (
    "niet annuleren|niet intrekken|niet stoppen|niet verwijderen|niet sluiten|niet weghalen|not cancel|not withdraw|not close|not remove|not delete|"
    "don't cancel|don't close|don't withdraw|nicht löschen|nicht stornieren|nicht schließen|ne pas annuler|n'annulez pas|no anular|no anulen|no cancelar|"
    "nie anulować|nie usuwać|nie zamykać|iptal etmeyin|silmeyin|не скасовувати|не скасовуйте|не закривайте|لا تلغوا|لا تحذفوا"
)
"""Who says so takes nothing back."""
_GO_AHEAD: Final = Sought(
    r"(?<!\w)laat (?:(?:het|dat) )?maar(?: (?:snel|snell|gauw|even|ff|effe|eens|zsm|iemand|ze|direct|meteen|spoedig|aub|graag|mij|me|ons)){0,3}(?: (?:die|dat|het|de) \w+)? "
    r"(?:weten|horen|zien|weghalen|ophalen|langskomen|repareren|opruimen|legen|schoonmaken|kijken|brengen|afvoeren|wegslepen)(?!\w)|"
    r"(?<!\w)(?:hoeft|hoef|hoeven)(?: (?:u|jullie|je|dat|mij|me))? niet(?: (?:terug|meteen|direct|echt))? te (?:bellen|haasten|antwoorden|reageren|mailen|appen|schrijven|wachten|betalen|weten|zeggen)(?!\w)|"
    r"(?<!\w)(?:hoeft|hoeven) (?:(?:toch|echt|wel|nu) )?niet (?:vandaag|nu|direct|meteen|morgen|vanavond|zo|perse|per se|met spoed|lang|groot|veel|duur|mooi|moeilijk|alles)(?!\w)"
)
"""What begins as "laat maar" and asks for the opposite."""
_NEEDED: Final = (
    "niet meer nodig|niet nodig|hoeft niet|hoeft niet meer|no longer needed|not needed|nicht mehr nötig|plus nécessaire|plus la peine|ya no hace falta|ya no es necesario|nie trzeba|gerek kalmadı|artık gerek yok|"
    "не треба|вже не потрібно|لا داعي"
)
"""In a question it is asked, and not said."""
_ASKED: Final = re.compile(r"[^.!?؟\n]+[?؟]")
_WHY: Final = "waarom|hoezo|why|how come|warum|wieso|weshalb|pourquoi|por qué|dlaczego|czemu|neden|niye|niçin|чому|навіщо|لماذا|ليش"


def asks_why(text: str) -> bool:
    """Whether a message asks why something is so."""
    return begins(_WHY, text)


def keeps(text: str, *, of_a_report: bool = True) -> bool:
    """Whether a message asks that a report is not ended ("melding niet annuleren"), or that something is done at last.

    Nor ends it who asks whether something is still needed, or says that nobody has to ring; nor, where no report is
    spoken of, who speaks of what is none: "de foto is mislukt, laat maar".
    """
    if not of_a_report and says(_OTHER_MATTER, text):
        return True
    asks = "?" in text or "؟" in text
    if says(_KEEP, text) or (asks and any(says(_NEEDED, asked) for asked in _ASKED.findall(text))):
        return True
    return _GO_AHEAD.may_hold_plain(text) and _GO_AHEAD.search(plain(text)) is not None


@lru_cache(maxsize=64)
def ends_a_report(text: str) -> bool:
    """Whether a clause of a message asks to end one report: not in a question, nor in a denial, nor if something is so."""
    if not _ENDED.may_hold_plain(text) or "?" in text or "؟" in text:
        return False
    return any(_ends_in(sentence) for sentence in _SENTENCES.split(text))


ENDS: Final = _ENDED.bit
"""The sign of texts that may do so."""


def denies(flat: str) -> bool:
    """Whether plain words hold a denial, or ask why."""
    return _NOT.search(flat) is not None


def _ends_in(sentence: str) -> bool:
    if not _ENDED.may_hold_plain(sentence):
        return False
    clauses = [plain(one) for one in _CLAUSES.split(sentence)]
    if any(_ONLY_IF.match(clause) for clause in clauses):
        return False
    return any(_ENDED.search(clause) is not None and _NOT.search(clause) is None for clause in clauses)


def lets_be(text: str) -> bool:
    """Whether a message of few words says that no more needs doing about something: not in a question."""
    if not _LET_BE.may_hold_plain(text) or "?" in text or "؟" in text or len(text.split()) > _LONGEST:
        return False
    flat = plain(text)
    return _LET_BE.search(flat) is not None and _ONLY_IF.match(flat) is None


LETS_BE: Final = _LET_BE.bit
"""The sign of texts that may say so (``loket.sought.signs_of_plain``)."""


def lets_go(text: str) -> bool:
    """Whether a clause of a message takes a report back outright, whatever its others tell: not in a question."""
    if not _LET_GO.may_hold_plain(text) or "?" in text or "؟" in text or len(text.split()) > _MOST:
        return False
    if keeps(text):
        return False
    return any(_lets_go_in(sentence) for sentence in _SENTENCES.split(text))


def _lets_go_in(sentence: str) -> bool:
    clauses = [plain(one) for one in _CLAUSES.split(sentence)]
    # "Als hij er morgen niet meer staat, laat dan maar zitten" is about later.
    if any(_ONLY_IF.match(clause) for clause in clauses):
        return False
    return any(
        _LET_GO.search(clause) is not None
        and _NOT_THAT.search(clause) is None
        # "De andere foto is mislukt, laat maar" is about that.
        and not says(_OTHER_MATTER, " ".join(clauses[max(at - 1, 0) : at + 1]))
        for at, clause in enumerate(clauses)
    )


def without_let_go(text: str) -> str:
    """What a message says beside the clauses that take a report back."""
    return ". ".join(one for one in _CLAUSES.split(text) if one and not _lets_go_in(one))


LETS_GO: Final = _LET_GO.bit
"""The sign of texts that may do so."""
