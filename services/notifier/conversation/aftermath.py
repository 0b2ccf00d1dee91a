"""What came of a problem is no other problem: bottles beside a full bin, a bicycle that a hole damaged (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

_LONGEST: Final = 9
"""Words of what came of something; who says more tells of something else."""
_OWN: Final = re.compile(
    r"(?<!\w)(?:mijn|m'n|mn|me|onze|my|our|mein|meine|meinen|meinem|unser|mon|ma|mes|mi|mis|mój|moj|moja|moje|mojego|мій|моя|моє|мої|наша)"
    r"\s(?:\w+\s)?(?:(?:voor|achter|e-|elektrische )?(?:fiets|fietsje|band|wiel|auto|scooter|brommer|rollator|kinderwagen|rolstoel)|"
    r"bike|bicycle|tyre|tire|wheel|car|stroller|wheelchair|fahrrad|rad|reifen|felge|auto|wagen|kinderwagen|roller|"
    r"vélo|pneu|roue|voiture|poussette|scooter|bici|bicicleta|rueda|coche|carrito|moto|rower|koło|opona|oponę|samochód|wózek|"
    r"велосипед|колесо|машина|машину|візок|коляску)(?!\w)"
    r"|(?<!\w)(?:bisikletim|arabam|lastiğim|lastigim|دراجتي|سيارتي)",
    re.IGNORECASE,
)
_HURT: Final = re.compile(
    r"(?<!\w)(?:lek|krom|kapot|stuk|beschadigd|gesloopt|vernield|naar de|flat|bent|damaged|wrecked|broke|broken|ruined|punctured|"
    r"zerlegt|kaputt|platt|verbogen|beschädigt|platten|cassé|cassée|crevé|crevée|abîmé|abîmée|tordu|tordue|foutu|foutue|"
    r"rota|roto|rompió|reventó|pinchó|pinchada|pinchazo|dañó|zniszczył|zepsuł|uszkodził|pękła|krzywe|przebita|"
    r"зламав|зламала|пробив|пробила|пробито|погнув|погнула|пошкодив|patladı|bozuldu|kırıldı|hasar)(?!\w)|"
    r"انكسرت|تضررت|انفجر",
    re.IGNORECASE,
)
_ALL_ROUND: Final = re.compile(
    r"(?<!\w)(?:overal|alom|eromheen|erbuiten|ernaast|erom heen|everywhere|all over|all around|all round|überall|rundherum|daneben|"
    r"partout|autour|por todos lados|por todas partes|alrededor|wszędzie|wszedzie|dookoła|dookola|her ?yer\w*|etraf\w*|всюди|скрізь|"
    r"навколо|довкола)(?!\w)|كل مكان|حولها|حوله|في كل",
    re.IGNORECASE,
)
_TORN: Final = re.compile(
    r"(?<!\w)(?:(?:ripping|tearing|pecking|picking|ripped|tore|torn|digging) (?:it|them|those|everything|the bags?|at it|through it|"
    r"into it)|(?:trekken|pikken|scheuren|trokken|pikten) (?:ze|het|alles|de zakken|die|m|hem)|(?:reißen|picken|zerren|reissen) "
    r"(?:es|sie|alles|die)|(?:les|la|le|tout) (?:déchirent|éventrent|ouvrent)|(?:las|lo|la|los|todo) "
    r"(?:rompen|abren|destrozan|picotean)|(?:je|to|wszystko) (?:rozrywają|rozdziobują|rozszarpują)|(?:rozrywają|rozdziobują) "
    r"(?:je|to|worki|wszystko)|(?:розривають|рвуть) (?:їх|все|мішки|пакети))(?!\w)",
    re.IGNORECASE,
)
_SPILLS: Final = frozenset(
    {"container vol", "container kapot", "prullenbak vol of kapot", "afval niet opgehaald", "bijplaatsing en grofvuil"}
)
"""Of which comes what is spread about, by the names of the taxonomy that municipalities declare from."""
_SPREAD: Final = frozenset({"zwerfvuil", "bijplaatsing en grofvuil", "duiven en meeuwen", "afval niet opgehaald"})


def is_of(words: str, sub: str, before: str) -> bool:
    """Whether words tell what came of the problem before them.

    Args:
        words: of one problem, without a place of its own.
        sub: the category that is likeliest for them.
        before: that of the problem before.
    """
    if len(words.split()) > _LONGEST:
        return False
    if _OWN.search(words) is not None and _HURT.search(words) is not None:
        return True
    spilled = before in _SPILLS and sub in _SPREAD
    return spilled and (_ALL_ROUND.search(words) is not None or _TORN.search(words) is not None)
