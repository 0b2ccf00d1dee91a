"""Whole messages that name nobody: it is gone, they are at work (pure).

"Hij is weg" is what people write of a car on the pavement, and "ze zijn bezig" of the crew that mends it; one who only
learned from sentences takes them for a child that is lost, or for a fight. Of somebody whom a message names they say
nothing here, and "ze is weg" is said of a person.
"""

import re
from functools import lru_cache
from typing import Final

from loket.emergency.letters import plain
from loket.emergency.rules import Trap, trap
from loket.sought import Sought, signs_of_plain

_LONGEST: Final = 80
"""Letters of who says no more than that."""
_THANKS: Final = (
    r"(?:hoor|ja|nu|gelukkig|inmiddels|dank\w*|bedankt|dank (?:u|je)(?: wel)?|thanks|thank you|thx|top|super|fijn|mooi|prima|goed|snel|merci|zie ik|al|weer|already|now|again|great|nice|i see|finally|"
    r"danke\w*|jetzt|schon|wieder|zum gluck|sehe ich|maintenant|deja|enfin|heureusement|gracias|ya|ahora|por fin|dzieki|dziekuje|juz|teraz|wreszcie|tesekkur\w*|simdi|artik|sagol\w*|"
    r"дякую|вже|зараз|нарешти|شكرا|الان|خلاص|من هنا|from here|vandaag|today|heute)"
)
_FIRST: Final = (
    r"(?:(?:ja|oh|o|ok|oke|okay|sorry|laat maar|hoi|he|hey|yes|ah|mooi|fijn|super|top|goed zo|never mind|nvm|danke|ja|oui|si|tak|evet|так|نعم|gelukkig|nu|inmiddels|intussen|ondertussen|now|luckily|jetzt|zum gluck|maintenant|juz|simdi|artik|вже|الان)"
    r"[ ,.!]+)*"
)


def _whole(*ways: str) -> str:
    return rf"\A\W*{_FIRST}(?:{'|'.join(ways)})(?:[ ,.!]+{_THANKS})*\W*\Z"


_NL_SOON: Final = r"(?: (?:nu|al|weer|alweer|net|inmiddels|gelukkig|ook|toch|ondertussen|eindelijk|allemaal|helemaal|zojuist|intussen|er|echt))*"
_NL_IT: Final = (
    r"(?:hij|die|ie|het|dat|dit|'?t|deze|alles|(?:de|het|die|dat|deze) (?:auto|bus|busje|bestelbus\w*|wagen|vrachtwagen|aanhanger|camper|caravan|fiets|scooter|boot|bootje|wrak|fietswrak|rommel|troep|zooi|spullen|"
    r"matras|bank|bankstel|vuilnis|afval|zakken))"
)
_NL_THEY: Final = r"(?:ze|zij|die|(?:de|die) (?:auto's|bussen|fietsen|jongeren|hangjongeren|jongens|spullen|zakken))"
_GONE_WAYS: Final = (
    rf"{_NL_IT} is{_NL_SOON} weg(?:gehaald|gereden|gegaan)?|is{_NL_SOON} (?:hij|ie|het|'?t|die)(?: (?:nu|al|weer))* weg|is hij{_NL_SOON} weg|{_NL_THEY} zijn{_NL_SOON} weg(?:gehaald|gereden|gegaan)?|zijn ze{_NL_SOON} weg",
    r"(?:(?:he|it|that|they|the (?:car|van|bus|lorry|truck|trailer|bike|scooter|boat|kids|lads|rubbish|mattress|sofa|junk|stuff))(?:'s|'re|s|re| is| are| has| have)?) (?:(?:all|now|already|just|finally) )*(?:gone|left)(?: now| already| again| away)*",
    r"(?:er|es|das|sie(?= sind)|das auto|der wagen|der lkw|der transporter|der anhanger|das rad|der mull|die sachen)(?: ist| sind) (?:(?:jetzt|schon|wieder|nun|inzwischen|endlich|alle) )*(?:weg|fort|weggefahren|verschwunden)",
    r"(?:il|c'|ca|la voiture|le camion|la camionnette|le velo|le scooter|tout)(?: ?est| a ete) (?:(?:deja|maintenant|enfin|bien) )*(?:partie?|enlevee?|plus la)|ils (?:sont|ont) (?:(?:deja|tous|maintenant|enfin) )*(?:partis|ete enleves)|il n'est plus la|ils ne sont plus la",
    r"(?:ya )?se (?:fue|fueron|ha ido|han ido|lo han llevado|lo llevaron)|ya no esta[n]?|(?:el coche|la furgoneta|el camion) (?:ya )?(?:se fue|se ha ido|no esta)",
    r"(?:juz )?(?:go|ich|tego) (?:juz )?nie ma|nie ma (?:juz )?(?:go|ich|tego)(?: juz)?|(?:juz )?(?:odjechal\w*|poszli|zniknal|zniknelo|znikneli)|(?:samochod|auto|bus)\w* (?:juz )?(?:odjechal\w*|zniknal\w*)",
    r"(?:(?:simdi|artik|coktan|araba|kamyon|minibus) )*(?:gitti|gittiler|gitmis|gitmisler|kalkti|kaldirildi)",
    r"(?:هو |هم |السياره |الشاحنه )?(?:راح|راحت|راحوا|ذهب|ذهبت|ذهبوا|مشي|مشت|مشوا|اختفي|اختفت|غادر|غادرت|غادروا)",
    r"(?:(?:вже|ии|иого|их) )*(?:нема|немае)(?: (?:вже|ии|иого|их))*|(?:(?:вин|вони|машина|авто|вже) )*(?:поихав|поихала|поихали|пишли|зник|зникла|зникли)",
)
_GONE: Final = re.compile(_whole(*_GONE_WAYS))
_GONE_STEMS: Final = "weg gone left fort verschwunden disparu parti enlev plus_la se_fue se_ha se_han se_lo no_esta nie_ma odjechal poszli znik gitti gitmis kalkti kaldirildi راح ذهب مشي مشت مشوا اختف غادر нема поиха пишли зник"
_BARE: Final = re.compile(
    rf"\A\W*{_FIRST}(?:(?:al|alweer|net|nu) )*(?:weg|gone|fort|parti|disparu|ido|zniknelo|gitti|зникло|اختفي)(?:[ ,.!]+{_THANKS})*\W*\Z"
)
_NL_CREW: Final = r"(?:(?:jullie|de|die|uw|je) )?(?:mannen|mensen|jongens|collega'?s|medewerkers|ploeg|team|werklui|werkers|monteurs?|gemeente|ze|zij)(?: van (?:de|jullie|het) \w+)?"
_WORK_WAYS: Final = (
    rf"{_NL_CREW} (?:zijn|is)(?: (?:er|nu|al|net|druk|eindelijk|weer|lekker|hier|inmiddels|vandaag|toch|volop|hard))*(?: (?:mee|aan))? (?:bezig|het werk|het repareren|het maken)(?: (?:mee|ermee|hier))*",
    r"(?:they|your (?:men|people|guys|crew|colleagues|team)|the (?:crew|workers|men|council|team))(?:'re|re| are| is)? (?:(?:already|now|just|currently|here|all|busy|there) )*(?:working on (?:it|this|that)|at work|on it|at it|busy(?: with it)?|fixing it|doing it|working)(?: right now| as we speak)?",
    r"(?:sie|die|ihre (?:leute|kollegen)|die (?:leute|arbeiter|manner)) (?:sind|arbeiten) (?:(?:gerade|schon|jetzt|nun|da|hier|bereits|fleissig) )*(?:dabei|dran|daran|am arbeiten|bei der arbeit|am werk|zugange|beschaftigt)",
    r"(?:ils|vos (?:gars|collegues|hommes|equipes)|les ouvriers) (?:sont|travaillent|y travaillent)(?: (?:deja|maintenant|en train|la|bien|actuellement))*(?: (?:dessus|au travail|a l'oeuvre|occupes|de travailler|de le faire|de reparer))?",
    r"(?:ya )?(?:estan|los obreros estan)(?: (?:ya|ahora|aqui))* (?:en ello|en eso|con ello|trabajando(?: en ello)?|manos a la obra|arreglandol[oa]|en obra)",
    r"(?:(?:juz|wlasnie|teraz|oni|panowie|ekipa) )*(?:pracuja|dzialaja|robia to|naprawiaja|pracuje|dziala)(?: (?:nad tym|to|juz|teraz))*",
    r"(?:(?:su an|simdi|ekip|isciler) )*(?:calisiyorlar|ugrasiyorlar|yapiyorlar|ilgileniyorlar|calisiyor|tamir ediyorlar)",
    r"(?:(?:هم|العمال|جماعتكم) )?(?:الان )?(?:يعملون|يشتغلون|بيشتغلوا|بيشتغلو|شغالين|عم يشتغلوا|يصلحونها|يصلحونه)(?: عليها| عليه| فيها)?",
    r"(?:(?:вони|ваши люди|робитники|вже|зараз|якраз) )*(?:працюють|роблять|ремонтують|лагодять)(?: (?:над цим|це|вже|зараз))*",
)
_WORK: Final = re.compile(_whole(*_WORK_WAYS))
_WORK_STEMS: Final = (
    "bezig het_werk het_repareren het_maken work on_it at_it busy fixing doing_it dabei dran daran arbeiten arbeit werk zugange beschaftigt dessus travail oeuvre occupes de_le_faire reparer en_ello en_eso con_ello "
    "trabajando manos_a arregland en_obra pracuj dzial robia naprawia calis ugras yapiyor ilgileniyor tamir يعمل يشتغل بيشتغل شغالين يصلحون працю роблять ремонту лагод"
)
_NOT_GONE: Final = _whole(
    rf"{_NL_IT} is{_NL_SOON}(?: nog)?(?: steeds)? niet weg(?:gehaald)?|(?:ze|zij|die) zijn{_NL_SOON}(?: nog)?(?: steeds)? niet weg",
    r"(?:he|it|that|they)(?:'s|'re| is| are)? (?:(?:still|yet) )*not gone(?: yet)?|(?:he|it|that|they) (?:isn't|aren't|hasn't|haven't) (?:gone|left)(?: yet)?",
    r"(?:er|es|das|sie) (?:ist|sind) (?:(?:immer|noch|leider) )*nicht (?:weg|fort)",
    r"(?:il|elle|ils|elles) n'(?:est|ont|sont) (?:(?:toujours|encore) )?pas (?:encore )?parti\w*",
    r"(?:(?:todavia|aun) )?no se (?:ha ido|han ido|fue|fueron)(?: (?:todavia|aun))?",
    r"(?:jeszcze )?nie (?:zniknal|odjechal|poszli|odjechali)\w*",
    r"(?:(?:hala|daha|henuz) )*git(?:medi|mediler)",
    r"(?:(?:ще|вин|вони) )*не (?:поихав|поихала|поихали|зник|зникла|зникли|пишли)",
    r"(?:لم يذهب|لم يذهبوا|ما راح|ما راحوا)(?: بعد)?",
)
ALONE: Final[tuple[Trap, ...]] = (
    trap(_GONE_STEMS, _GONE.pattern),
    trap(_WORK_STEMS, _WORK.pattern),
    trap(f"{_GONE_STEMS} gitme", _NOT_GONE),
)
"""For the guard: such a message is no emergency by itself."""


_GONE_SOUGHT: Final = Sought(_GONE.pattern)
_BARE_SOUGHT: Final = Sought(_BARE.pattern)
GONE_SIGNS: Final = _GONE_SOUGHT.bit | _BARE_SOUGHT.bit
"""Of texts that may say so (``loket.sought.signs_of_plain``)."""


@lru_cache(maxsize=64)
def says_gone(text: str) -> bool:
    """Whether a message says no more than that what was told of before is gone."""
    if len(text) > _LONGEST or not signs_of_plain(text) & GONE_SIGNS:
        return False
    ready = plain(text)
    return _GONE.search(ready) is not None or _BARE.search(ready) is not None


def says_at_work(text: str) -> bool:
    """Whether a message says no more than that somebody works on it."""
    if len(text) > _LONGEST:
        return False
    ready = plain(text)
    return any(stem in ready for stem in ALONE[1].stems[0]) and _WORK.search(ready) is not None
