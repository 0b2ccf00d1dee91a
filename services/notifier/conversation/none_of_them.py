"""Answers to a list that take no row of it: "staat er niet bij", "geen van beide", "allebei", "no sorry" (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from typing import Final

from loket.wishes import plain
from services.notifier.conversation import words

_NOT_LISTED: Final = (
    "geen van beide|geen van beiden|geen van allebei|geen van tweeën|geen van de twee|geen van de opties|geen van deze opties|er niet bij|niet erbij|niet bij|niet tussen|"
    "staat er niet bij|staat er niet tussen|zit er niet bij|zit er niet tussen|het staat er niet bij|het staat er niet tussen|hij staat er niet bij|hij staat er niet tussen|"
    "die staat er niet bij|die staat er niet tussen|dat staat er niet bij|dat staat er niet tussen|het zit er niet bij|het zit er niet tussen|die zit er niet bij|dat zit er niet tussen|"
    "mijne staat er niet bij|mijn probleem staat er niet bij|staat niet in de lijst|het staat niet in de lijst|niet in de lijst|staat niet in het lijstje|past er niet bij|past niet|klopt allemaal niet|past allemaal niet|"
    "none of the above|neither of them|neither of those|neither of these|neither one|not listed|it's not listed|it isn't listed|mine isn't listed|not there|it's not there|it isn't there|not on the list|it's not on the list|"
    "it is not on the list|isn't on the list|not in the list|it's not in the list|it isn't in the list|not on there|it's not on there|not one of those|not one of these|not one of them|none fit|none of them fit|doesn't fit|"
    "keins von beiden|keines von beiden|keine von beiden|weder noch|nicht dabei|ist nicht dabei|das ist nicht dabei|es ist nicht dabei|steht nicht dabei|das steht nicht dabei|steht nicht auf der liste|nicht auf der liste|"
    "das steht nicht auf der liste|ist nicht auf der liste|nicht in der liste|steht nicht drauf|passt nicht|passt nichts|passt alles nicht|trifft nicht zu|"
    "aucun des deux|aucune des deux|ni l'un ni l'autre|ni l'une ni l'autre|pas dans la liste|ce n'est pas dans la liste|c'est pas dans la liste|il n'est pas dans la liste|n'y est pas|ça n'y est pas|pas dedans|"
    "aucun de ceux-là|aucun de ceux là|aucune de celles-là|aucun ne correspond|ne correspond pas|"
    "ninguno de los dos|ninguna de las dos|ninguna de esas|ninguno de esos|ninguna de ellas|ninguno de ellos|ninguna opción|ninguna de las opciones|ni uno ni otro|ni lo uno ni lo otro|no está|no está en la lista|no sale|"
    "no sale en la lista|no aparece|no aparece en la lista|no está ahí|no coincide|"
    "żadne z dwóch|żadna z dwóch|żadne z powyższych|żadna z powyższych|żadna z opcji|ani jedno ani drugie|ani to ani to|nie ma|nie ma na liście|nie ma tego|nie ma tego na liście|tego nie ma|tego nie ma na liście|nie ma tutaj|"
    "nie ma tu|nie pasuje|nic nie pasuje|"
    "ikisi de değil|hiçbiri değil|ne o ne bu|listede yok|burada yok|bunların içinde yok|aralarında yok|içinde yok|bunlar değil|uymuyor|"
    "жодне з двох|жодна з двох|жоден з двох|жодне з перелічених|ні те ні інше|ні те ні те|немає в списку|нема в списку|цього немає в списку|цього немає|тут немає|тут нема|немає тут|в списку немає|не підходить|нічого не підходить|"
    "لا هذا ولا ذاك|لا هذا ولا هذا|ولا واحد منهم|ولا واحد منها|ولا واحد منهما|لا شيء منها|غير موجود|غير موجود في القائمة|ليس في القائمة|ليس موجودا|مو موجود|مش موجود|مش موجود بالقائمة|مش في القائمة|لا يوجد في القائمة"
)
_SEVERAL: Final = (
    "alle drie|alledrie|een beetje van beide|both of them|both of these|all of them|all three|all of these|alle beide|alle drei|tous les deux|toutes les deux|tous les trois|las dos|los tres|las tres|todas|"
    "wszystkie|oba naraz|obydwie|obie|her ikisi de|hepsi|üçü de|обоє|обидва варіанти|усі три|всі три|كلاهما|الاثنين|كلهم|الاثنان"
)
_NO: Final = "nee|neen|nope|no|nein|ne|non|nie|hayır|yok|ні|нет|لا|لأ|كلا"
_SOFT: Final = "sorry|helaas|hoor|joh|jammer|unfortunately|afraid|leider|tut mir leid|désolé|désolée|desolee|pardon|lo siento|perdón|perdon|niestety|przepraszam|maalesef|üzgünüm|pardon|нажаль|на жаль|вибачте|пробачте|للأسف|آسف|اسف|عفوا"


def taken(text: str) -> bool:
    """Whether an answer says that none of the rows is it, or more than one: nothing that we can take by ourselves."""
    flat = _bare(plain(text))
    if flat in words.bare(words.BOTH) or flat in words.bare(_SEVERAL):
        return True
    first, _, rest = flat.partition(" ")
    says_no = first in words.bare(_NO)
    if says_no and (not rest or rest in words.bare(_NOT_LISTED)):
        return True
    return flat in words.bare(_NOT_LISTED)


def _bare(flat: str) -> str:
    """Plain words without those at their end or begin that only say that it is a pity."""
    changed = True
    while changed:
        changed = False
        for soft in words.bare(_SOFT):
            if flat.endswith(f" {soft}") or flat.startswith(f"{soft} "):
                flat = flat.removesuffix(f" {soft}").removeprefix(f"{soft} ")
                changed = True
    return flat
