"""How people write about emergencies in English (pure, data)."""

import re

from loket.emergency.bodies import BODIES
from loket.emergency.english_situations import SITUATIONS
from loket.emergency.false_friends import traps
from loket.emergency.fire_words import FIRE_WORDS
from loket.emergency.hanging import HANGING
from loket.emergency.rules import Language, rule, words
from loket.emergency.signs import SIGNS
from loket.emergency.small_fires import SMALL_FIRES
from loket.emergency.threats import THREATS

ENGLISH = Language(
    "en",
    (
        rule(
            "suicide",
            "certain",
            "suicid kill end_it end_my end_his end_her end_everything to_die to_live want_live wanna_live jump",
            r"suicid\w*|kill(?:ing)? (?:myself|himself|herself|themselves)|end (?:it all|my life|"
            r"his life|her life|everything)|(?:want|going|wants) to die\b|"
            r"(?:do not|don'?t|doesn'?t) (?:want|wanna) (?:to )?live|no reason to live|(?:going|"
            r"wants?|about|trying|threaten\w*) to jump|jump(?:ing)? (?:off|from) (?:the|"
            r"a) (?:bridge|roof|building|balcony)",
        ),
        rule(
            "domestic",
            "certain",
            "beat hit abus domestic hurt threat chok",
            r"\bmy (?:\w+ )?(?:husband|wife|boyfriend|girlfriend|partner|ex|father|dad|mother|mum|"
            r"son)\b(?:\W+\w+){0,4}\W+(?:beat\w*|hit\w*|abus\w*|hurt\w*|threat\w*|chok\w*|kill\w*)|"
            r"domestic (?:violence|abuse)|(?:beating|hitting|abusing) (?:his|her|their) (?:wife|"
            r"child\w*|kids?|girlfriend|son|daughter|baby)|(?:beats|hits) (?:his|her|their) (?:wife|child\w*|kids?|girlfriend)"
            r"(?! (?:at|in|to) )|child abuse|scared to go home",
        ),
        rule(
            "missing_child",
            "certain",
            "missing lost find kidnap taken disappear",
            r"\b(?:child|kid|son|daughter|baby|toddler|little (?:boy|girl)|boy|girl|"
            r"year old)\b(?:\W+\w+){0,5}?\W+(?:missing|lost|gone|disappeared|kidnapped|taken|"
            r"can'?t (?:be )?f\w+nd)\b|"
            r"(?:lost|missing|can'?t find|cannot find) (?:my |our |a )?(?:\w+ )?(?:child|kid|son|"
            r"daughter|baby|toddler|little (?:boy|girl))\b",
        ),
        rule(
            "accident",
            "certain",
            "accident crash hit_by run_over knocked_down trapped",
            r"(?:bad|serious|big|terrible|car|traffic|bike) (?:car |traffic )?(?:accident|"
            r"crash)\b(?!.*(?:waiting|will|before|yesterday))|(?:cyclist|pedestrian|child|man|woman|"
            r"person|boy|girl|someone)\b(?:\W+\w+){0,3}\W+(?:hit by|run over|knocked down)|"
            r"trapped (?:in|under)",
        ),
        rule(
            "injury",
            "certain",
            "breath unconsc heart bleed injur collaps overdos stroke wound seizure faint respond chok moving",
            r"(?:not|stopped|isn'?t|can'?t|cannot|barely|hardly|trouble) (?:be )?breath\w*|"
            r"unconscious|passed out|heart attack|cardiac|\bbleeding\b|seriously injured|"
            r"\binjured\b(?! (?:bird|cat|duck|animal|dog|swan))|"
            r"\b(?:man|woman|person|someone|somebody|lady|guy|he|she|neighbou?r|child|father|"
            r"mother)\b(?:\W+\w+){0,3}\W+(?:collapsed|fainted|unresponsive|not moving|"
            r"not respond\w*)|overdos\w*|having a stroke|seizure|choking|not moving",
        ),
        rule(
            "injury",
            "possible",
            "lying dead body fell",
            r"(?:man|woman|person|someone|child|lady|guy)\b(?:\W+\w+){0,3}\W+(?:lying|laying) (?:on|"
            r"in) the (?:street|ground|floor|road|sidewalk|pavement)(?!.*sleep)|dead (?:body|man|"
            r"woman|person)|fell (?:from|off) (?:the|a) (?:roof|balcony|ladder|window|building)",
        ),
        rule(
            "water",
            "certain",
            "drown water canal",
            r"drown\w*|(?:child|kid|man|woman|someone|person|boy|girl|"
            r"car)\b(?:\W+\w+){0,4}\W+(?:fell|fallen|in|into) (?:in |into )?the (?:water|canal|"
            r"river|lake|pond|harbou?r)\b(?! (?:supply))",
        ),
        rule(
            "fire",
            "certain",
            "get_out & smok smoe fire flame burning",
            r"\A(?=.*\b(?:can't|cant|cannot|can not|couldn't) get out\b)(?=.*\b(?:smoke\w*|smoek|smok|fire|flames?|burning)\b)"
            r"(?!.*\b(?:bbq|barbecue|smokers?|smoking)\b)",
        ),
        rule(
            "electrocution",
            "certain",
            "pole lamp electric fuse cabinet wires wiring & kid child toddler boy girl",
            r"\A(?=.*\b(?:(?:lamp ?|light ?)?(?:pole|post)|electric\w*|fuse ?box|cabinet|wir(?:es?|ing))\b)"
            r"(?=.*\b(?:off|open|gone|missing|loose|exposed|bare)\b)"
            r"(?=.*\b(?:kids?|child|children|toddlers?|boys?|girls?)\b(?:\W+\w+){0,4}?\W+"
            r"(?:pok\w*|play\w*|stick\w*|touch\w*|pull\w*|reach\w*)\b(?: \w+){0,3} (?:in|into|with|at|it|on|the|them)\b)",
        ),
        rule(
            "electrocution",
            "certain",
            "electro shock spark live wire",
            r"electrocut\w*|electric shock|got a shock|\bsparks?\b|\bsparking|live wires?|"
            r"power ?line (?:is )?(?:down|fell)|water\b(?:\W+\w+){0,6}\W+(?:fuse ?box|socket|"
            r"electric\w*)",
        ),
        rule(
            "gas",
            "certain",
            "gas carbon",
            r"smell\w*(?:\W+\w+){0,5}\W+gas\b|gas (?:leak\w*|smell)|"
            r"\bgas\b(?:\W+\w+){0,3}\W+(?:smell|leaking)|carbon monoxide",
        ),
        rule("explosion", "certain", "explo bomb", r"\bexplosions?\b|\bexploded\b|\bbomb\b"),
        rule(
            "weapon",
            "certain",
            "gun knife shoot shot stab weapon machete",
            # In Turkish "gun" is a day, and who "gunt" somebody something in Dutch is glad for them.
            r"\b(?:guns|pistol|rifle|machete)\b|\bgun\b(?= (?:at|to|in|out|and|pointed|pointing|to the)\b)|"
            r"\b(?:a|an|the|his|my|with|has|have|had|got|of|toy|hand|machine|shot|real|pointing|pulled|waving)"
            r"(?: \w+){0,2} gun\b(?! ?(?:metal))|(?:with|has|holding|pulled|"
            r"waving) (?:a |an )?(?:big |large )?(?:knife|weapon|axe)|shooting\b(?! star)|"
            r"gun ?shots?|shots fired|\bstabb\w+|been shot",
        ),
        rule(
            "violence",
            "certain",
            "fight attack rob rape beat assault break kidnap murder burglar threaten kill",
            r"\bfight(?:ing)?\b|(?:being|been|was|is|got|getting) (?:attacked|robbed|raped|beaten|"
            r"assaulted|mugged|threatened|murdered|kidnapped)|beating (?:up )?(?:a|an|someone|"
            r"somebody|him|her)|\brape\b|break(?:ing)? into|burglar\w* (?:in|is)|robbery|"
            r"(?:going to|wants to|will) kill (?:me|us|him|her|someone)",
        ),
        rule(
            "collapse",
            "certain",
            "collaps",
            r"(?:building|roof|wall|balcony|ceiling|house|bridge|scaffold\w*|crane|"
            r"floor)\b(?:\W+\w+){0,3}\W+collaps\w*|collapsed (?:building|roof|wall|balcony|house)",
        ),
        rule(
            "fire",
            "certain",
            "fire flame smoke burn",
            r"\bon fire\b|\bfire!|\bflames?\b|(?:there is|there'?s|big|huge|a|help|house|kitchen|"
            r"car|roof) (?:a )?(?:big |huge )?fire\b(?! (?:work|hydrant|station|brigade|alarm|exit|"
            r"truck|place|extinguisher|escape|door|lane))|smoke (?:is )?(?:and|coming|from|out|"
            r"everywhere|pouring)|(?:house|building|car|roof|kitchen|flat|apartment|shed|bin|tree|"
            r"something)\b(?: \w+){0,4} burning",
        ),
        rule(
            "fire",
            "possible",
            "smoke fire burn",
            r"^\W*fire\W*$|smell\w* (?:\w+ )?(?:smoke|burning)|\bsee (?:\w+ )?smoke",
        ),
        rule(
            "other",
            "possible",
            "ambulance police help emergency 112 911",
            r"(?:call|send|need|get) (?:\w+ ){0,3}(?:ambulance|police|fire (?:brigade|department)|"
            r"112|911)|(?:this is|it'?s|is) an emergency|^\W*help(?:\W+(?:me|us|please|help))*"
            r"(?:(?:\W+[a-z'.-]+){1,4}\W+\d{1,4}[a-z]?)?\W*$",
        ),
        *SITUATIONS,
        *BODIES["en"],
        *SMALL_FIRES["en"],
        *FIRE_WORDS["en"],
        *HANGING["en"],
        *SIGNS["en"],
        *THREATS["en"],
    ),
    traps(
        "en",
        re.compile(
            r"fire ?work\w*|fire ?(?:hydrant|station|alarm|exit|truck|place|escape|lane|door|"
            r"extinguisher)\w*|gas (?:lamp|lantern|meter|bill|bottle|station|stove)\w*|laughing gas|"
            r"(?:lamp|light|lantern|bulb)s?\b(?:\W+\w+){0,5}?\W+(?:burning|burns?|burnt|burned)|"
            r"(?:was |were |got |been )?burn(?:t|ed) (?:out|down|last)|burned\b(?=.*last)|"
            r"traffic (?:fire)|dead (?:animal|cat|bird|dog|fish|rat|tree)|accident waiting|"
            r"(?:before|until|cause|causing) (?:\w+ )?(?:an )?accidents?\b|lost property|(?:lamp|"
            r"pole|sign|post)\w*(?: \w+){0,2} (?:hit by|run over)|bomb ?shell"
        ),
    ),
    words(
        (
            "yesterday",
            "last (?:week|month|year|night)",
            "ago",
            "every (?:night|day|evening|week)",
            "always",
            "often",
            "sometimes",
            "almost",
            "permit",
            "opening hours",
            "nearly",
        )
    ),
    words(
        (
            "now",
            "right now",
            "just",
            "help",
            "immediately",
            "currently",
            "quick",
            "quickly",
            "(?:minutes?|mins?|half an hour) ago",
        )
    ),
)
