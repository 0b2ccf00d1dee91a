"""Who writes, how old they are, from whose phone, for whom, and in which square they stand, in nine languages (pure, data).

"Met Jorn (9 jaar), ik typ op papa z'n telefoon", "my dad says I can use his phone", "ik sta op het Spui": children, parents and
"I stand on" are in emergencies too, so that who only learned from sentences sees danger in them alone. Beside a word of need
or peril they stay, and what is left of a message is judged by itself.
"""

import re
from typing import Final

from loket.emergency.ruled_out import NEED
from loket.emergency.rules import Trap
from loket.emergency.rules import trap as plain_trap
from loket.emergency.storeys import PERIL

_KIN_NL: Final = r"(?:papa|pappa|pap|mama|mamma|mam|opa|oma|(?:mijn |mn |m'n |me )(?:vader|moeder|pa|ma|man|vrouw|vriend|vriendin|zoon|dochter|broer|zus|zusje|buurman|buurvrouw|kleinzoon|kleindochter|collega))"
_PHONE: Final = (
    rf"\b(?:(?:dit|dat|het) is |(?:ik )?(?:typ|type|schrijf|app|stuur|bel|zit)(?: (?:dit|nu|even|u))* )?(?:op|met|van|vanaf|via)? ?{_KIN_NL}(?:'?s|'| z'?n| zijn| d'?r| haar)? (?:telefoon|mobiel|mobieltje|gsm|toestel|tel)\b|"
    rf"\b(?:(?:ik )?(?:typ|type|schrijf|app|stuur)(?: (?:dit|nu|even|u))* )?(?:op|met|van|vanaf|via) de (?:telefoon|mobiel|gsm) van {_KIN_NL}|"
    r"\b(?:my |our )?(?:dad|daddy|mum|mummy|mom|nan|nana|gran|granny|grandma|grandpa|grandad|sister|brother|wife|husband|son|daughter|neighbou?r|friend)(?:'?s| says?| said)? (?:(?:that )?i (?:can|may|could) (?:use|borrow) (?:his|her|their) )?(?:phone|mobile)\b(?: to (?:write|text|message)(?: (?:to )?you)?)?|"
    r"\b(?:(?:das ist |ich (?:schreibe|tippe) (?:vom |mit dem |auf dem |von )?)?(?:das )?handy (?:von|meines|meiner) (?:\w+ )?(?:papa|mama|oma|opa|vaters?|mutter|mannes|frau|sohn(?:es)?|tochter|bruders?|schwester|nachbarn?|nachbarin)|(?:papas|mamas|omas|opas) handy)\b|"
    r"\b(?:(?:c'est |j'ecris )?(?:avec |du |sur |depuis )?(?:le )?(?:telephone|portable|tel) (?:de|a) (?:papa|maman|papi|mamie|mon (?:pere|mari|fils|frere|voisin)|ma (?:mere|femme|fille|soeur|voisine)))\b|"
    r"\b(?:(?:desde|con|es) )?(?:el )?(?:movil|telefono|celular) de (?:papa|mama|mi (?:padre|madre|abuel[oa]|marido|mujer|hij[oa]|herman[oa]|vecin[oa]))\b|"
    r"\b(?:pisze )?z (?:telefonu|komorki) (?:taty|mamy|babci|dziadka|meza|zony|syna|corki|brata|siostry|sasiada|sasiadki)\b|"
    r"\b(?:babamin|annemin|dedemin|ninemin|esimin|kocamin|karimin|oglumun|kizimin|torunun|torunumun|komsunun|kardesimin|ablamin|abimin) (?:telefonu\w*|cebi\w*)(?: (?:yaziyorum|yazdiriyorum))?|"
    r"\b(?:пишу )?(?:з|из|с) (?:(?:маминого|татового|бабусиного|дидусевого|чужого) телефон[ау]|телефон[ау] (?:мами|тата|бабуси|дидуся|чоловика|дружини|сина|доньки|брата|сестри|сусида|сусидки))|"
    r"(?:(?:وعم |عم |انا )?(?:اكتب|بكتب) )?(?:من|علي|ب)? ?(?:تلفون|موبايل|جوال|هاتف) (?:بابا|ماما|ابي|امي|والدي|والدتي|جدي|جدتي|زوجي|زوجتي|ابني|بنتي|اخي|اختي|جاري|جارتي)"
)
"""From whose phone they write."""
_AGE: Final = (
    r"\b(?:ik ben|met|hier(?: is)?|mijn naam is|ik heet|wij zijn) (?:\w+ ){0,2}?(?:(?:en )?(?:ik )?ben )?(?:al )?\(?\d{1,2}\)? ?(?:jaar|jr)\b(?: oud)?\)?|\bik (?:zit|ben) in groep \d\b|"
    r"\bi(?:'?m| am) (?:\w+ (?:and )?(?:i(?:'?m| am) )?)?\d{1,2}\b(?: years? old)?|\bich (?:heisse \w+ (?:und )?)?(?:ich )?bin (?:\w+ (?:und )?)?\d{1,2}\b(?: jahre(?: alt)?)?|"
    r"\bj'ai \d{1,2} ans\b|\btengo \d{1,2} anos\b|\bmam \d{1,2} lat\b|\b(?:ben )?\d{1,2} yasindayim\b|\b(?:я )?(?:\w+ )?мени \d{1,2} рок\w+|(?:انا \w+ )?عمري \d{1,2} (?:سن\w+|عام)"
)
"""Their age beside their name."""
_STANDS: Final = (
    r"\b(?:ik|we|wij) (?:sta|ben|staan|zijn|zit|zitten|loop|lopen)(?: (?:nu|hier|net|even|al|toevallig))* (?:op|aan|bij|voor|in) (?:het |de )?(?:[a-z' -]{0,24}?(?:plein|pleintje|markt|straat|laan|singel)|spui|buitenhof|binnenhof|voorhout|noordeinde|stadhuis|gemeentehuis|bushalte|tramhalte)\b|"
    r"\b(?:i'?m|i am|we'?re|we are)(?: (?:now|just|standing|sitting|here))* (?:at|on|in|by) (?:the )?(?:[a-z' -]{0,24}?(?:plein|markt|straat|laan)|spui|square|market|bus stop|tram stop|town hall)\b|"
    r"\b(?:ich|wir) (?:stehe|bin|stehen|sind|sitze)(?: (?:jetzt|gerade|hier))* (?:auf|an|am|in|im|vor|bei)(?: (?:dem|der|den))? (?:[a-z' -]{0,24}?(?:plein|markt|straat|laan)|platz|marktplatz|spui|bushaltestelle|rathaus)\b|"
    r"\bje suis(?: (?:maintenant|la))* (?:sur|a|au|dans|devant) (?:la |le |l')?(?:[a-z' -]{0,24}?(?:plein|markt|straat|laan)|place|marche|spui|arret de bus|mairie)\b|"
    r"\bestoy(?: (?:ahora|aqui))* en (?:la |el )?(?:[a-z' -]{0,24}?(?:plein|markt|straat|laan)|plaza|mercado|spui|parada(?: de autobus)?|ayuntamiento)\b"
)
"""In which street or square they stand; bridges, roofs and tracks are none."""
_FOR_ANOTHER: Final = (
    rf"\b(?:ik )?(?:typ|type|schrijf|app|stuur|vraag)(?: (?:dit|nu|even))* (?:voor|namens) (?:hem|haar|{_KIN_NL})\b|\b(?:hij|zij|ze|{_KIN_NL}) (?:dicteert|leest voor)(?: en ik (?:typ|type|schrijf|tik))?\b|"
    r"\bi(?:'?m| am) (?:writing|typing|texting|asking)(?: this)? (?:for|on behalf of) (?:him|her|them|my \w+)\b|\b(?:he|she|my \w+)(?:'s| is)? (?:dictates|dictating)(?: and i(?:'?m| am)? (?:type|typing|write|writing))?\b|"
    r"\b(?:ich )?(?:tippe|schreibe)(?: (?:das|dies))? (?:fur|im namen) (?:ihn|sie|mein\w* \w+|von \w+)\b|\b(?:er|sie|mein\w* \w+) diktiert(?: und ich (?:tippe|schreibe))?\b|"
    r"\bj'ecris (?:pour|au nom de) (?:lui|elle|m(?:on|a) \w+)\b|\b(?:il|elle|m(?:on|a) \w+) (?:me )?dicte(?: et j'ecris)?\b|\bescribo (?:por|para|en nombre de) (?:el|ella|mi \w+)\b|\b(?:me )?dicta(?: y yo escribo)?\b|"
    r"\bpisze (?:za|w imieniu) (?:niego|nia|nią|mo\w+ \w+|mam\w|tat\w|babci|dziadka)\b|\bdyktuje(?:,? a? ?ja pisze)?\b|\b(?:onun|babam|annem|dedem|ninem) (?:adina|yerine) yaziyorum\b|\b(?:o )?soyluyor(?:,? ben yaziyorum)\b|"
    r"\bпишу (?:за|вид имени) (?:нього|неи|мам\w|тат\w|бабус\w|дидус\w)|\bдиктуе(?:,? а я пишу)?|(?:اكتب|بكتب) (?:نيابه عن|عن|بدل) (?:والدي|والدتي|امي|ابي|جدي|جدتي|ماما|بابا|\w+)(?:[،, ]+هو يملي وانا اكتب)?"
)
"""Who writes for somebody else, or down what they say."""
_UNLESS: Final = re.compile(
    rf"{NEED}|{PERIL}|\b(?:brug|viaduct|spoor|rails|dak|flat|toren|balkon|perron|bridge|roof|tracks?|platform|brucke|dach|gleis\w*|bahnsteig|pont|toit|voie|quai|puente|tejado|vias?|anden|most\w*|dach\w*|tory|torach|torow|kopru\w*|cati\w*|raylar\w*)\b"
)


def _trap(stems: str, pattern: str) -> Trap:
    found = plain_trap(stems, pattern)
    return Trap(found.stems, found.pattern, _UNLESS)


INTRODUCTIONS: Final = (
    _trap(
        "telefoon mobiel gsm toestel _tel phone mobile handy telephone portable movil telefono celular telefonu komorki cebi телефон تلفون موبايل جوال هاتف",
        _PHONE,
    ),
    _trap("jaar _jr groep i'm i_am im_ bin_ _ans anos _lat yasindayim мени عمري", _AGE),
    _trap(
        "plein markt straat laan singel spui buitenhof binnenhof voorhout noordeinde stadhuis gemeentehuis halte square market stop town_hall platz haltestelle rathaus place marche arret mairie plaza mercado parada ayuntamiento",
        _STANDS,
    ),
    _trap(
        "typ schrijf app stuur vraag dicteer voor writing typing texting asking dictat tippe schreibe diktier ecris dicte escribo dicta pisze dyktuje yaziyorum пишу диктуе اكتب بكتب",
        _FOR_ANOTHER,
    ),
)
"""Each is looked for only where one of its stems stands."""
