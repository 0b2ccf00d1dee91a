"""What came of a problem is no other problem: bottles beside a full bin, a bicycle that a hole damaged (pure).

Nor is what it is in other words.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought

_LONGEST: Final = 9
"""Words of what came of something; who says more tells of something else."""
_OWN: Final = Sought(
    r"(?<!\w)(?:mijn|m'n|mn|me|onze|my|our|mein|meine|meinen|meinem|unser|mon|ma|mes|mi|mis|mój|moj|moja|moje|mojego|мій|моя|моє|мої|наша)"
    r"\s(?:\w+\s)?(?:(?:voor|achter|e-|elektrische )?(?:fiets|fietsje|band|wiel|auto|scooter|brommer|rollator|kinderwagen|rolstoel)|"
    r"bike|bicycle|tyre|tire|wheel|car|stroller|wheelchair|fahrrad|rad|reifen|felge|auto|wagen|kinderwagen|roller|"
    r"vélo|pneu|roue|voiture|poussette|scooter|bici|bicicleta|rueda|coche|carrito|moto|rower|koło|opona|oponę|samochód|wózek|"
    r"велосипед|колесо|машина|машину|візок|коляску)(?!\w)"
    r"|(?<!\w)(?:bisikletim|arabam|lastiğim|lastigim|دراجتي|سيارتي)",
    re.IGNORECASE,
)
_HURT: Final = Sought(
    r"(?<!\w)(?:lek|krom|kapot|stuk|beschadigd|gesloopt|vernield|naar de|flat|bent|damaged|wrecked|broke|broken|ruined|punctured|"
    r"zerlegt|kaputt|platt|verbogen|beschädigt|platten|cassé|cassée|crevé|crevée|abîmé|abîmée|tordu|tordue|foutu|foutue|"
    r"rota|roto|rompió|reventó|pinchó|pinchada|pinchazo|dañó|zniszczył|zepsuł|uszkodził|pękła|krzywe|przebita|"
    r"зламав|зламала|пробив|пробила|пробито|погнув|погнула|пошкодив|patladı|bozuldu|kırıldı|hasar)(?!\w)|"
    r"انكسرت|تضررت|انفجر",
    re.IGNORECASE,
)
_ALL_ROUND: Final = Sought(
    r"(?<!\w)(?:overal|alom|eromheen|erbuiten|ernaast|erom heen|everywhere|all over|all around|all round|überall|rundherum|daneben|"
    r"partout|autour|por todos lados|por todas partes|alrededor|wszędzie|wszedzie|dookoła|dookola|her ?yer\w*|etraf\w*|всюди|скрізь|"
    r"навколо|довкола)(?!\w)|كل مكان|حولها|حوله|في كل",
    re.IGNORECASE,
)
_TORN: Final = Sought(
    r"(?<!\w)(?:(?:ripping|tearing|pecking|picking|ripped|tore|torn|digging) (?:it|them|those|everything|the bags?|at it|through it|"
    r"into it)|(?:trekken|pikken|scheuren|trokken|pikten) (?:ze|het|alles|de zakken|die|m|hem)|(?:reißen|picken|zerren|reissen) "
    r"(?:es|sie|alles|die)|(?:les|la|le|tout) (?:déchirent|éventrent|ouvrent)|(?:las|lo|la|los|todo) "
    r"(?:rompen|abren|destrozan|picotean)|(?:je|to|wszystko) (?:rozrywają|rozdziobują|rozszarpują)|(?:rozrywają|rozdziobują) "
    r"(?:je|to|worki|wszystko)|(?:розривають|рвуть) (?:їх|все|мішки|пакети))(?!\w)",
    re.IGNORECASE,
)
_GROUND: Final = Sought(
    r"(?<!\w)(?:op de grond|over de grond|op de stoep|on the (?:ground|floor|pavement)|auf dem (?:boden|gehweg)|par terre|au sol|"
    r"(?:por|en) el suelo|na ziemi|po ziemi|yerde|yerlerde|yerlere|на землі|по землі)(?!\w)|(?:على|ع) ?ال[أا]رض",
    re.IGNORECASE,
)
_BIRDS: Final = Sought(
    r"(?<!\w)(?:\w*meeuwen|meeuw|vogels|duiven|kraaien|kauwen|eksters|(?:sea)?gulls?|birds|pigeons|crows|magpies|möwen|vögel|tauben|"
    r"krähen|mouettes|goélands|pigeons|oiseaux|corbeaux|gaviotas|pájaros|palomas|cuervos|mewy|ptaki|gołębie|wrony|"
    r"martı\w*|kuş\w*|karga\w*|güvercin\w*|чайк\w*|птах\w*|голуб\w*|ворон\w*)(?!\w)|نوارس|النوارس|طيور|الطيور|حمام|الحمام",
    re.IGNORECASE,
)
_OWN_TROUBLE: Final = Sought(
    r"(?<!\w)(?:krijs\w*|schreeuw\w*|gekrijs|herrie|lawaai|wakker|slapen|val(?:len|t) .*aan|aanval\w*|nest\w*|poep\w*|schijt\w*|"
    r"dak|daken|balkon|voer\w*|dood|dode|scream\w*|noise|noisy|awake|sleep|attack\w*|dive\w*|roof|balcony|feed\w*|dead|poo\w*|"
    r"schrei\w*|kreisch\w*|lärm|schlaf\w*|angreif\w*|greifen|dach|balkon|fütter\w*|kot|tote?|crient|bruit|attaquent|toit|balcon|"
    r"nourri\w*|fientes?|grit\w*|chillan|ruido|atacan|tejado|techo|balcón|aliment\w*|cacas?|krzycz\w*|hałas\w*|atakuj\w*|dachu|"
    r"balkon\w*|gniazd\w*|karmi\w*|bağır\w*|gürültü\w*|saldır\w*|çatı\w*|yuva\w*|besl\w*|кричать|шум\w*|нападають|дах\w*|"
    r"балкон\w*|гнізд\w*|годують)(?!\w)|تصرخ|ضجيج|تهاجم|سطح|شرفة|عش",
    re.IGNORECASE,
)
"""What birds do that is a report of its own, whatever stands beside it."""
_AFRAID: Final = Sought(
    r"(?<!\w)(?:(?:dood|doods)?bang|doodsbenauwd|durf|durft|durven|schrikken|schrok|scared|terrified|frightened|afraid|"
    r"daren't|angst|trau(?:t|en) sich|fürchten|erschrecken|(?:ont|a|avons|ai) (?:très |trop )?peur|j'ai peur|n'osent?|terrorisée?s?|effrayée?s?|"
    r"(?:tiene|tienen|tengo|tenemos|da|dan) (?:mucho |tanto )?miedo|muert[oa]s? de miedo|asustad[oa]s?|no se atreven?|"
    r"boją się|boi się|boimy się|boję się|ze strachu|przerażon\w*|kork\w*|ödü kop\w*|ödleri|"
    r"бояться|боїться|боїмося|боюсь|боюся|страшно|налякан\w*|від страху)(?!\w)|خايف\w*|خائف\w*|يخافون|بيخافوا|بتخاف|مرعوب\w*",
    re.IGNORECASE,
)
_PEOPLE: Final = Sought(
    r"^(?:\W*(?:en|and|und|et|y|i|a|та|і|й|و|ve|dus|so|want|maar|alle|all|the|de|die|les|los|las|mes|mis|nos|der|das|m'n|mijn|onze|"
    r"my|our|mein|meine|unsere|ma|mon|mi|moje|nasze|moja|mój|мої|наші|моя|мій|bizim)\s+)*"
    r"و?(?:kinderen|kids|kindjes|kleintjes|dochter\w*|zoon\w*|vrouw|man|moeder|ik|we|wij|iedereen|mensen|bewoners|buren|hond|"
    r"children|daughter|son|wife|mum|mother|people|everyone|everybody|neighbours|residents|dog|i|i'm|we're|"
    r"kinder|tochter|sohn|frau|leute|alle|nachbarn|wir|ich|hund|enfants|petits|fille|fils|femme|gens|voisins|chien|on|j'ai|tout|"
    r"niños|niñas|hija|hijo|hijos|mujer|gente|vecinos|perro|todos|dzieci\w*|dzieciaki|córka|syn|żona|ludzie|sąsiedzi|wszyscy|pies|"
    r"çocuk\w*|kız\w*|oğl\w*|eşim|insanlar|herkes|komşu\w*|діти|дітлахи|донька|дочка|син|люди|сусіди|всі|собака|"
    r"الأطفال|الاطفال|اطفال\w*|أطفال\w*|الأولاد|الاولاد|أولادي|اولادي|اولاد|بنتي|ابني|الناس|الجيران)(?!\w)",
    re.IGNORECASE,
)
_MOST_AFRAID: Final = 8
"""Words of who is afraid of what was told of, and of nothing else."""
_OF_WHOM: Final = Sought(
    r"(?<!\w)(?:(?:bang|angst) (?:voor|vor) (?!ze|hem|haar|die|dat|ihnen|ihm|denen)|(?:afraid|scared|frightened|terrified) (?:of|by) "
    r"(?!it|them|that|those)|peur (?:de|des|du) (?!ça|cela|les)|miedo (?:a|de) (?!ell|eso)|(?:jongeren|jugendlich|youths|jeunes|jóvenes))",
    re.IGNORECASE,
)
_BIRDS_AT_IT: Final = "duiven en meeuwen"
_SPILLS: Final = frozenset(
    {"container vol", "container kapot", "prullenbak vol of kapot", "afval niet opgehaald", "bijplaatsing en grofvuil"}
)
"""Of which comes what is spread about, by the names of the taxonomy that municipalities declare from."""
LITTER: Final = frozenset({"zwerfvuil", "bijplaatsing en grofvuil", "afval niet opgehaald"})
"""What lies around something else."""
_SPREAD: Final = LITTER | {"duiven en meeuwen"}


_IN_OTHER_WORDS: Final = Sought(
    r"^\W*(?:(?:het|dit|dat|it|this|that|es|das) (?:is|ist) |it's |c'est |es |to |це |bu )?"
    r"(?:(?:gewoon|letterlijk|dus|echt|eigenlijk|zeg maar) (?:een|1)|(?:just|basically|literally|simply|really) an?|"
    r"(?:einfach|wortwörtlich|quasi|praktisch|also) eine?|(?:juste|carrément|littéralement|vraiment|donc) une?|"
    r"(?:literalmente|básicamente|prácticamente|vamos) una?|(?:po prostu|dosłownie|praktycznie)|"
    r"(?:resmen|düpedüz|bildiğin) bir|(?:просто|буквально)|(?:عبارة عن|يعني|حرفيا))(?!\w)",
    re.IGNORECASE,
)
"""So begins what tells once more what something is: ``the lid is gone!! |just a hole``."""

_OF_LIDS: Final = "put verstopt"
_HOLE: Final = Sought(
    r"^\W*(?:een |nu |a |an |ein |une? |un )?(?:\w+ )?(?:(?:open|gapend|gaping|offenes|klaffendes|açık) (?:gat|hole|loch|çukur|delik)|"
    r"(?:trou|agujero|hueco) (?:ouvert|béant|abierto)|(?:otwarta|відкрита) (?:dziura|яма|дірка)|حفرة مفتوحة)(?!\w)",
    re.IGNORECASE,
)
"""What is left where a lid is gone: ``putdeksel is weg! |open gat in de stoep``."""
_MOST_OF_A_HOLE: Final = 8


def is_of(words: str, sub: str, before: str) -> bool:
    """Whether words tell what came of the problem before them.

    Args:
        words: of one problem, without its place.
        sub: the category that is likeliest for them.
        before: that of the problem before.
    """
    if len(words.split()) > _LONGEST:
        return False
    if _OWN.search(words) is not None and _HURT.search(words) is not None:
        return True
    if _are_afraid(words) or _IN_OTHER_WORDS.search(words) is not None:
        return True
    if before == _OF_LIDS and len(words.split()) <= _MOST_OF_A_HOLE and _HOLE.search(words) is not None:
        return True
    if before not in _SPILLS or sub not in _SPREAD:
        return False
    return any(p.search(words) is not None for p in (_ALL_ROUND, _GROUND, _TORN)) or _birds_at_it(words, sub)


def _birds_at_it(words: str, sub: str) -> bool:
    """Whether birds came to what was spilled: "gulls have had the lot out"; not what they do by themselves."""
    return sub == _BIRDS_AT_IT and _BIRDS.search(words) is not None and _OWN_TROUBLE.search(words) is None


def _are_afraid(words: str) -> bool:
    """Whether words only tell that people are afraid of what was told before: "dzieciaki umierają ze strachu"."""
    if len(words.split()) > _MOST_AFRAID or _PEOPLE.search(words) is None or _AFRAID.search(words) is None:
        return False
    return _OF_WHOM.search(words) is None
