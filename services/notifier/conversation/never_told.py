"""What somebody was going to tell, and need not any more: no report of its own, and none of theirs ends by it (pure).

"Ik wilde ook nog iets over de fontein zeggen, maar die doet het weer, laat maar" takes back nothing that was reported.
"""

# ruff: noqa: E501 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import gather, told, withdrawing
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look

_LONGEST: Final = 30
_SURE: Final = 0.5
_CLAUSES: Final = re.compile(
    r"[.!?;:\n؟؛…،]+|,\s|\s-\s|\s(?=(?:maar|dus|but|so|aber|also|mais|pero|ale|więc|ama|але|لكن)\s)", re.IGNORECASE
)
_MEANT_TO: Final = Sought(
    r"(?<!\w)(?:"
    r"(?:wilde|wou|wilden|ging|zou) (?:\w+ ){0,10}?(?:zeggen|melden|vragen|doorgeven|vertellen|noemen|aankaarten|bellen|schrijven|hebben)|(?:zeggen|melden|vragen|vertellen) (?:wilde|wou)|"
    r"had (?:nog |ook |een |eerst |eigenlijk ){0,3}(?:vraag|vraagje|melding) (?:over|van)|had het (?:ook |nog ){0,2}over|dacht (?:eerst |even ){0,2}dat (?:\w+ ){1,6}?(?:ook|nog)|"
    r"(?:was|were|am) (?:also |just ){0,1}(?:going|about) to (?:\w+ ){0,2}?(?:say|mention|report|ask|tell|write|add)|(?:wanted|meant|intended) to (?:\w+ ){0,3}?(?:say|mention|report|ask|tell|add)|had a question about|"
    r"wollte (?:\w+ ){0,8}?(?:sagen|melden|fragen|erzahlen|schreiben|erwahnen)|(?:sagen|melden|fragen|erzahlen) wollte|hatte (?:\w+ ){0,3}?frage (?:zu|wegen|uber)|"
    r"(?:voulais|allais|pensais|comptais) (?:\w+ ){0,4}?(?:dire|parler|signaler|demander|mentionner|ajouter)|"
    r"(?:iba a|queria|pensaba) (?:\w+ ){0,2}?(?:decir|preguntar|avisar|reportar|comentar|mencionar)|"
    r"(?:chcialem|chcialam|mialem|mialam) (?:\w+ ){0,4}?(?:napisac|zglosic|zapytac|powiedziec|dodac)|"
    r"(?:soyleyece\w+|diyece\w+|soraca\w+|bildirece\w+|yazaca\w+|bahsedece\w+)|(?:sormak|bildirmek|soylemek) ist(?:emis|iyor)\w*|"
    r"(?:хотів|хотіла|збирався|збиралась|збиралася) (?:\w+ ){0,4}?(?:сказати|запитати|спитати|повідомити|написати|додати)|"
    r"(?:كنت|كنا) (?:س\w+|اريد ان|اريد|ناوي|بدي|رح)"
    r")(?!\w)"
)
_WAS_TOO: Final = Sought(
    r"(?<!\w)(?:(?:was|waren|stond|stonden|lag|lagen|deed|deden) (?:\w+ ){0,5}?ook(?! (?:al|weer|niet)(?!\w))|(?:was|were) (?:\w+ ){0,4}?(?:too|also|as well)|(?:war|waren) (?:\w+ ){0,4}?auch|"
    r"(?:etait|etaient) aussi|(?:estaba|estaban) (?:\w+ )?tambien|tambien (?:estaba|estaban)|(?:byl|byla|bylo) (?:\w+ )?tez|też (?:byl|byla|bylo)|(?:теж|також) (?:був|була|було))(?!\w)"
)
"""What was wrong too, and is not any more."""
_TELLS_IT: Final = re.compile(r" (?:dat|that|dass|que|qu|ze|ze juz|що|ان)(?!\w)")
_WAS: Final = re.compile(
    r"(?<!\w)(?:was|waren|were|war|waren|etait|etaient|estaba|estaban|byl|byla|bylo|був|була|було|كان\w*)(?!\w)"
)
"""What was so, and is not."""
_OF_WHAT: Final = re.compile(
    r"(?<!\w)(?:over|van|een|de|het|die|dat|mijn|about|the|a|an|my|zu|zur|zum|uber|wegen|ein|eine|einen|das|der|du|des|sur|la|le|un|une|del|el|sobre|una|o|про|за|عن|hakkinda|icin|\w{7,})(?!\w)"
)
_OWN: Final = re.compile(
    r"(?<!\w)(?:melding|meldingen|report|reports|meldung|signalement|aviso|zgloszeni\w*|bildirim\w*|звернення|بلاغ\w*|البلاغ)(?!\w)"
)
_LET_GO: Final = re.compile(
    r"(?<!\w)(?:laat maar|vergeet|forget|never ?mind|nvm|scrap that|vergessen|vergiss|egal|oubliez|oublie|laissez tomber|tant pis|olvid\w+|da igual|dejen\w*|zapomnij\w*|niewazne|unut\w+|bos ver\w*|забуд\w+|неважливо|"
    r"و?انس\w*|لا يهم|hoeft (?:\w+ )?(?:niet|niks|niets)|(?:niet|niks) (?:meer )?(?:nodig|mee)|doet er niet (?:meer )?toe)(?!\w)"
)
_IS_WELL: Final = re.compile(
    r"(?<!\w)(?:(?:doet|doen) het (?:al)?weer|(?:is|zijn|werd|wordt)(?: \w+){0,2} (?:opgelost|gemaakt|geleegd|gerepareerd|opgehaald|weg|opgeruimd|verholpen|geregeld|leeg|weggehaald|meegenomen|vervangen|weggesleept|schoongemaakt)|(?:brandt|werkt|gaat) (?:al|nu)?weer|(?:ie|hij|die) (?:al)?weer \w+|"
    r"(?:al)?weer (?:brandt|aan|doet|werkt|leeg)|ging (?:\w+ )?aan|mee bezig|works? (?:now|again)|working (?:now|again)|back on|came back|(?:been|got|is|was|it s) (?:fixed|sorted|solved|emptied|gone|cleared|removed)|"
    r"(?:geht|funktioniert|lauft|brennt|leuchtet)(?: \w+)? wieder|erledigt|remarche|refonctionne|marche (?:de nouveau|a nouveau)|(?:est|ete) (?:\w+ )?(?:regle|repare|vide|ramasse)e?s?|(?:ya )?funciona|(?:ya )?(?:lo |la )?(?:arregl|recog)\w+|"
    r"(?:juz|znow|znowu) (?:dziala|swieci)|naprawi\w+|(?:tekrar|yine|artik) (?:calis|yan)\w+|duzeld\w*|(?:знову|вже) (?:працює|світить)|полагод\w+|(?:صار\w* )?[تي]عمل|اصلح\w*|انصلح\w*)(?!\w)"
)


def told_of(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says no more than what its writer was going to tell and need not; it is dealt with then."""
    if said.photo or said.location is not None or said.emergency is not None or said.payload is not None:
        return False
    if "?" in text or "؟" in text or len(text.split()) > _LONGEST or draft.memory.question is not None:
        return False
    if not _is_all(draft, text) or _is_of_an_open_one(draft, said):
        return False
    open_ = draft.open_cases()
    current = draft.current() or (open_[-1] if open_ else None)
    if current is not None:
        gather.add_to(draft, current, said)
    draft.remember(thanks_to=said.native_id)
    draft.say_later("thanks")
    return True


def _is_all(draft: Draft, text: str) -> bool:
    clauses = [(part, plain(part)) for part in _CLAUSES.split(text) if part.strip()]
    begun = next((n for n, (_, flat) in enumerate(clauses) if _begins(flat)), None)
    if begun is None:
        return False
    well = [_is_over(part, flat, told=n == begun) for n, (part, flat) in enumerate(clauses)]
    if not any(well):
        return False
    others = (part for n, (part, _) in enumerate(clauses) if n != begun and not well[n])
    return all(draft.place_in(part) is None and not told.says_what_is_wrong(part) for part in others)


def _begins(flat: str) -> bool:
    """Whether a clause says what somebody was going to tell: not that something is so, nor of a report they made."""
    meant = _MEANT_TO.search(flat)
    if meant is None:
        return _WAS_TOO.search(flat) is not None
    # "Ik wilde even zeggen dat hij weer brandt" tells it.
    tells_it = _TELLS_IT.match(flat[meant.end() :]) is not None and _WAS.search(flat) is None
    return not tells_it and _OF_WHAT.search(flat) is not None and _OWN.search(flat) is None


def _is_over(part: str, flat: str, *, told: bool) -> bool:
    """Whether a clause says that it need not be told, or is well by now; of what was to be told only the first counts."""
    if _LET_GO.search(flat) is not None:
        return True
    return not told and (_IS_WELL.search(flat) is not None or withdrawing.lets_go(part))


def _is_of_an_open_one(draft: Draft, said: Said) -> bool:
    """Whether it may be about what was reported: "ik wilde die fiets melden, maar laat maar", of the bike just told of."""
    likely = {c.main for c in said.candidates if c.p >= _SURE}
    return any(case.main in likely for case in draft.open_cases())


TOLD: Final = Look(told_of, _MEANT_TO.bit | _WAS_TOO.bit)
