"""A compliment names what was reported once and reports nothing: "those loose tiles lie flat now!" (pure).

It is read and thanked for. Who announced it tells the rest in fragments; what names a thing there is no report, but a
person reads it. Whoever says that something is wrong now, or wrong again, reports it, however kind the words before.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from datetime import timedelta
from typing import Final

from loket.sought import Sought
from services.notifier.conversation import meaning, saying
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.told import says_what_is_wrong

_WITHIN: Final = timedelta(minutes=2)
"""So soon after each other fragments tell one compliment."""
_LATELY_CLOSED: Final = timedelta(days=14)
"""Who praises so soon after a report was closed says that it is solved."""
_ANNOUNCED: Final = 9
_LONGEST: Final = 40
_PRAISE: Final = (
    "pluim|pluimpje|compliment|complimentje|complimenten|goed werk|mooi werk|knap werk|keurig werk|netjes gedaan|goed gedaan|top gedaan|keurig gedaan|petje af|chapeau|hulde|vriendelijke jongens|"
    "vriendelijke mannen|aardige jongens|aardige mannen|vriendelijke mensen|mag ook wel eens gezegd|mag ook gezegd|mag ook eens gezegd|"
    "compliments|kudos|well done|good job|great job|great work|good work|nice work|hats off|shout out|shoutout|credit where|friendly lads|friendly guys|friendly men|lovely lads|may be said too|should be said too|"
    "lob|ein lob|kompliment|komplimente|gut gemacht|gute arbeit|tolle arbeit|hut ab|nette jungs|freundliche männer|nette männer|darf man auch mal sagen|muss man auch mal sagen|"
    "bravo|félicitations|féliciter|beau travail|bon travail|très sympathiques|il faut le dire aussi|ça mérite d'être dit|"
    "felicitación|felicitaciones|felicidades|felicitar|enhorabuena|buen trabajo|gran trabajo|muy amables|también hay que decirlo|"
    "pochwała|pochwalić|pochwały|brawo|dobra robota|świetna robota|miłych panów|mili panowie|też trzeba powiedzieć|"
    "tebrik|tebrikler|tebrik ederim|takdir|elinize sağlık|ellerinize sağlık|iyi iş|güzel iş|kibar genç|bunu da söylemek lazım|"
    "похвалити|похвала|подяка|молодці|чудова робота|гарна робота|привітних хлопців|це теж варто сказати|"
    "إشادة|وإشادة|كلمة شكر|أشيد|برافو|أحسنتم|عمل رائع|عمل ممتاز|شغل ممتاز|شغل مرتب|شابان لطيفان|شباب لطيفين|يجب أن يقال"
)
_DONE: Final = Sought(
    r"(?<!\w)(?:gemaakt|gerepareerd|hersteld|gefixt|gedicht|opgeruimd|opgelost|rechtgelegd|(?:ligt|liggen|staat|staan|zijn|is) nu (?:weer |helemaal )?(?:strak|recht|netjes|mooi|vast|heel|schoon|goed)|"
    r"fixed|repaired|mended|sorted|cleaned|cleared|(?:is|are|lies?|looks?) (?:perfectly |all )?(?:flat|clean|fine|lovely|straight)(?: now)?|"
    r"repariert|gerichtet|behoben|aufgeräumt|(?:liegen|liegt|steht|stehen|ist|sind) jetzt (?:ganz |wieder )?(?:gerade|fest|sauber|schön)|"
    r"réparée?s?|nettoyée?s?|remise?s? en état|(?:est|sont) (?:bien |de nouveau )?(?:droites?|propres?|nickel)|"
    r"arregla(?:do|da|dos|das|ron)|repara(?:do|da|dos|das|ron)|limpia(?:do|ron)|(?:está|están) (?:ya )?(?:perfect[oa]s?|como nuev[oa]s?)|"
    r"napraw(?:ił\w*|ion\w*|iono)|posprząta\w*|(?:leżą|leży|jest|są) teraz (?:równo|prosto|czysto)|"
    r"tamir (?:ettiniz|edildi|eden\w*|ettiler)|onar\w+|düzeltti\w*|dümdüz|tertemiz|"
    r"полагодил\w*|відремонт\w*|виправил\w*|прибрал\w*|лежать рівно)(?!\w)|أصلح\w*|صلح(?:وا|تم)|نظف(?:وا|تم)|مستوية",
    re.IGNORECASE,
)
"""What was wrong is so no more."""
_WRONG_NOW: Final = Sought(
    r"(?<!\w)(?:maar|alleen|nog|steeds|alweer|opnieuw|vergeten|helaas|jammer|kapot|stuk|doet het niet|doen het niet|er (?:ligt|liggen|staat|staan|zit|zitten|hangt|hangen|is|zijn)|weer (?:los|kapot|vol|stuk)|(?:zit|zitten|ligt|liggen|is) (?:\w+ ){0,4}(?:vol|los)|"
    r"but|though|however|still|again|not|there (?:is|are)|there's|(?:is|are) (?:broken|loose|full|out)|unfortunately|forgot|"
    r"aber|leider|nur|noch|wieder (?:kaputt|lose|voll)|immer noch|nicht|da liegt|hier liegt|es liegt|es gibt|(?:ist|sind) (?:kaputt|lose|voll)|vergessen|"
    r"mais|encore|toujours|pas|il y a|déborde\w*|(?:est|sont) (?:cassée?s?|pleine?s?)|pero|todavía|sigue\w*|otra vez|no|hay(?! que)|aún|"
    r"ale|nadal|nie|znowu|znów|jeszcze|tylko|leży (?!teraz)|jest (?:zepsut\w*|pełn\w*)|ama|fakat|hâlâ|hala|yine|değil|bozuk|"
    r"але|досі|знову|не|ще|тільки|зламан\w*|переповнен\w*)(?!\w)|(?<!\w)(?:لكن|بس|ما زال|لا يزال|لسه|مرة أخرى|ليس|غير|يوجد|هناك|معطل\w*|مكسور\w*)(?!\w)",
    re.IGNORECASE,
)
"""Beside it, something is wrong now."""
_OF_BEFORE: Final = Sought(
    r"(?<!\w)(?:waar|waarover|waar(?:in|op|aan)|vorig jaar|vorige (?:week|maand)|vroeger|altijd|laatst|where|that|which|last (?:year|week|month)|used to|always|"
    r"über die|über den|auf denen?|wo|letztes jahr|letzte woche|immer|où|qui|que|l'an dernier|l'année dernière|la semaine dernière|donde|el año pasado|la semana pasada|siempre|"
    r"na których|na której|na którym|gdzie|w zeszłym (?:roku|tygodniu)|zawsze|geçen (?:yıl|sene|hafta|ay)|hep|де|через які|торік|минулого (?:року|тижня)|завжди)(?!\w)|التي|الذي|السنة الماضية|الاسبوع الماضي|الأسبوع الماضي",
    re.IGNORECASE,
)
"""Words of what once was: it tells no state of today."""


def told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message is a compliment, or a fragment of one, and no report; it is thanked for then."""
    lately = draft.memory.praised_at is not None and draft.now - draft.memory.praised_at <= _WITHIN
    if not lately and not saying.says(_PRAISE, text):
        return False
    if said.photo or said.location is not None or said.emergency is not None or _has_reports(draft):
        return False
    if "?" in text or "؟" in text or _WRONG_NOW.search(text) is not None:
        return False
    if not (_is_one(draft, text) or (lately and _is_more(draft, text))):
        return False
    if not lately:
        draft.say_later("praised")
    draft.remember(praised_at=draft.now)
    return True


def goes_on(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message goes on with a compliment that was announced."""
    return draft.memory.praised_at is not None and told(draft, said, text)


TOLD: Final = Look(told, saying.sign_of(_PRAISE))
GOES_ON: Final = Look(goes_on)


def _has_reports(draft: Draft) -> bool:
    """Whether there is a report that kind words may be about: then they say how that is."""
    return draft.memory.question is not None or any(
        case.closed_at is None or case.closed_within(_LATELY_CLOSED, draft.now) for case in draft.cases.values()
    )


def _is_one(draft: Draft, text: str) -> bool:
    """Whether a message praises what was done, or says no more than that it comes to praise."""
    if not saying.says(_PRAISE, text):
        return False
    count = len(text.split())
    bare = count <= _ANNOUNCED and draft.place_in(text) is None and not says_what_is_wrong(text)
    return bare or (count <= _LONGEST and _DONE.search(text) is not None)


def _is_more(draft: Draft, text: str) -> bool:
    """Whether a message goes on with a compliment; of what it names of before, a person reads it."""
    if (
        meaning.another(text)
        or meaning.wants_person(text)
        or meaning.wants_to_report(text)
        or len(text.split()) > _LONGEST
    ):
        return False
    if draft.place_in(text) is None and (_DONE.search(text) is not None or not says_what_is_wrong(text)):
        return True
    if _OF_BEFORE.search(text) is None:
        return False
    draft.wait_for_person("unclear")
    return True
