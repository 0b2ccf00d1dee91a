"""Whether a message only says that others have the same trouble: "bij de buren ook niet, hoor ik net" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

from loket.sought import Sought
from loket.wishes import plain

_OTHERS: Final = Sought(
    r"(?<!\w)(?:(?:over|boven|onder|achter)?bu(?:ren|ur\w*)|neighbou?rs?|nachbar\w*|voisine?s?|vecin[oa]s?|sasiad\w*|komsu\w*|"
    r"сусід\w*)|و?(?:ال)?جيران\w*|و?جار\w*"
)
"""Who they are, as ``plain`` leaves it."""
_TOO_SAID: Final = (
    "ook evenmin also too either neither auch ebenfalls ebenso aussi egalement plus tambien tampoco tez tak "
    "rowniez da de ayni також теж أيضا ايضا كمان"
)
_TOO: Final = frozenset(_TOO_SAID.split())
"""That it is so with them too."""
_BESIDE_SAID: Final = (
    "mein unser unserer moj moja nasi nasz bizimki міи моя наш наші komsum ve "
    "aan alle bij dat de die een en er heb hebben het hoor hoorde ik is last mij mijn naast net nu of oh onze "
    "overkant van verderop vertelden wel we zeggen zegt geldt voor niet hele rij trouwens about across "
    "affected all and at from have heard i it just my next door no not of oh our problem same say says that "
    "the them there to us with road street its are am an bei beim das dem den der die gegenuber haben hat hore "
    "horte ich ist meine meinem meinen mir nebenan nicht sagen so und unsere unseren von a au c chez d de des "
    "en est et face j ai l la le les ma mes mon nos nous ont pareil pas que viens d entendre al de del el en "
    "enfrente es esta lado les lo los mi mis misma mismo nuestros pasa que segun tienen un una y i jak ma maja "
    "mi moich moi na nie o obok po slyszalem slyszalam to u w wlasnie z za ze naprzeciwko ben bizim birsey "
    "duydum evinde icin ile karsi karsidaki komsularda ve var yan yandaki а в від вони до і й каже кажуть мене "
    "моїх моі на нас не навпроти по сказали так те у чула чув що щоино عند في من هم عندهم عندي قالوا مقابل ال "
    "نفس المشكلة لا ما كذلك و"
)
_BESIDE: Final = frozenset(_BESIDE_SAID.split())
"""Words that tell nothing beside it."""
_LONGEST: Final = 14


def are_told(text: str) -> bool:
    """Whether a message says no more than that those next to its resident have the same trouble."""
    if not _OTHERS.may_hold_plain(text) or _OTHERS.search(plain(text)) is None:
        return False
    said = plain(text).split()
    left = [word for word in said if word not in _BESIDE and _OTHERS.match(word) is None]
    return len(said) <= _LONGEST and bool(left) and _TOO.issuperset(left)
