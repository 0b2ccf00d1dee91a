"""English rules for emergencies that are told without a word of danger: what is seen, by what it looks like (pure, data)."""

from loket.emergency.rules import rule

_CHILD = (
    r"(?:child|kid|son|daughter|toddler|baby|boy|girl|lad|nephew|niece|grandson|granddaughter|"
    r"little one|\d ?year old|\d ?yo)"
)
_WHO = (
    rf"(?:{_CHILD}|man|woman|guy|bloke|lady|person|someone|somebody|people|workers?|builders?|he|she|they|him|her|"
    r"mum|mom|dad|father|mother|husband|wife|neighbou?r|friend|cyclist|cyclists|pedestrian|driver|gran|grandma|grandad|brother|sister)"
)
_WATER = r"(?:water|canal|river|lake|pond|harbou?r|sea|dock)"
_PILLS = r"(?:pills|tablets|paracetamol|sleeping pills|medication|meds|ibuprofen|oxy\w*)"

SITUATIONS = (
    rule(
        "injury",
        "certain",
        "bleach chlorine drain cleaner detergent antifreeze ammonia petrol batter pill tablet & drank drunk drink swallow "
        "ate eaten sip",
        rf"\b{_CHILD}\b(?=.*\b(?:drank|drunk|drinking|swallow\w*|ate|eaten|sips?)\b(?:\W+\w+){{0,6}}?\W+(?:bleach|chlorine|"
        r"drain cleaner|(?:oven )?cleaner|cleaning (?:fluid|stuff|product)|detergent|antifreeze|ammonia|petrol|button batter\w+|"
        r"batter(?:y|ies)|pills|tablets))",
    ),
    rule(
        "suicide",
        "certain",
        "pill tablet paracet medic meds ibuprofen box packet bottle strip & all whole entire every both & took taken swallow "
        "ate necked downed",
        rf"\b(?:took|taken|swallowed|ate|necked|downed)(?:\W+\w+){{0,2}}?\W+(?:all|every|both|the whole|a whole|the entire|"
        rf"an entire)\b(?:\W+\w+){{0,4}}?\W+(?:{_PILLS}|box(?:es)?|packets?|packs?|strips?|bottle of)\b",
    ),
    rule(
        "suicide",
        "certain",
        "pill tablet goodbye can't_go cant_go can_not_go cannot_go can't_do cant_do letter rope",
        rf"\b(?:can'?t|cannot|can not) (?:go on|do this|take (?:it|this)) (?:any ?more|anymore|any longer)\b"
        rf"(?=.*\b(?:{_PILLS}|goodbye|rope|my (?:cat|dog)))|{_PILLS} (?:are |laid |lined |all )*(?:in front of me|ready)\b|"
        r"\bgoodbye (?:letter|note)s?\b|\b(?:look after|take care of|feed) my (?:cat|dog)s? (?:when|after|once) i'?m? ?(?:am )?gone",
    ),
    rule(
        "suicide",
        "certain",
        "railing parapet ledge barrier & outside wrong over other_side edge",
        rf"\b{_WHO}\b(?:\W+\w+){{0,5}}?\W+(?:outside (?:of )?|over |on the wrong side of |on the other side of )(?:the |a )?(?:bridge )?"
        r"(?:railings?|parapet|ledge|barrier)\b(?=.*(?:bridge|roof|crying|feet|legs|jump))",
    ),
    rule(
        "injury",
        "certain",
        "chest & arm jaw sweat breath grey gray elephant & press tight pain squeez crush heav elephant",
        r"\b(?:press\w*|tight\w*|pain\w*|squeez\w*|crush\w*|heav\w*|elephant)\b(?:\W+\w+){0,5}?\W+chest\b(?=.*(?:\barm|\bjaw|sweat|"
        r"grey|gray|breath))|\belephant\b(?:\W+\w+){0,4}?\W+chest\b|\bchest\b(?:\W+\w+){0,4}?\W+(?:tight|pain\w*|hurts?|heavy|press\w*)\b(?=.*(?:\barm|\bjaw|sweat))",
    ),
    rule(
        "injury",
        "certain",
        "tongue throat lips face & swell swollen swole",
        r"\b(?:tongue|throat|lips|face)\b(?:\W+\w+){0,3}?\W+(?:swell\w*|swollen|swole|closing)\b(?=.*(?:breath|wheez|nuts?\b|peanut|"
        r"sting|stung|allerg|shrimp|prawn))|\b(?:nuts?|peanuts?|stung|prawns?)\b(?=.*\b(?:tongue|throat|lips|face)\b"
        r"(?:\W+\w+){0,3}?\W+(?:swell\w*|swollen|swole|closing))",
    ),
    rule(
        "gas",
        "certain",
        "co_alarm co_detector carbon_monox monoxide co-alarm & wake drows sleepy limp headache dizzy sick groggy floppy",
        r"(?:\bco[- ](?:alarm|detector|meter)|monoxide)\b(?=.*(?:\bwake|drows|sleepy|limp|headache|dizzy|\bsick|groggy|floppy))",
    ),
    rule(
        "injury",
        "certain",
        "wake lips eyes & can't cant won't wont not doesn't doesnt blue",
        rf"\b(?:can'?t|cannot|won'?t|doesn'?t|not) (?:\w+ ){{0,2}}wak(?:e|ing)(?: \w+)? up\b|\b(?:can'?t|cannot) wake (?:{_WHO}|my|our)\b|"
        r"\blips (?:are |have |turned |gone |going |turning )*(?:blue|purple)\b|\bblue lips\b|\b(?:won'?t|doesn'?t) open (?:his|her) eyes",
    ),
    rule(
        "collapse",
        "certain",
        "scaffold balcon wall roof crane rubble ceiling gallery & under beneath underneath buried",
        rf"\b(?:scaffold\w*|balcon(?:y|ies)|wall|roof|crane|ceiling)\b(?:\W+\w+){{0,6}}?\W+(?:down|fell|fallen|over|collapsed|off)\b"
        rf"(?=.*(?:\b(?:{_WHO}|hands?|arm|legs?|foot|workmen)\b(?:\W+\w+){{0,4}}?\W+(?:under|underneath|beneath)\b|\b(?:under|underneath|"
        rf"beneath)\b(?:\W+\w+){{0,3}}?\W+(?:{_WHO}|hands?|arm|legs?)\b))|\b(?:{_WHO}|hand|arm|legs?)\b(?:\W+\w+){{0,4}}?\W+"
        r"(?:under|underneath|beneath|buried in) (?:the |a )?(?:rubble|debris|scaffold\w*|fallen \w+)",
    ),
    rule(
        "injury",
        "certain",
        "ladder roof scaffold balcon window floor stairs storey & legs & feel move",
        r"\b(?:fell|fallen|falls|came off|dropped)\b(?:\W+\w+){0,5}?\W+(?:ladder|roof|scaffold\w*|balcony|window|floor|stairs|storey)\b"
        r"(?=.*\b(?:can'?t|cannot|can not|not|no) (?:feel(?:ing)?|move)(?:\W+\w+){0,3}?\W+legs)",
    ),
    rule(
        "accident",
        "certain",
        "tram train bus lorry truck car metro van & under hit struck dragged twisted",
        rf"\b{_WHO}\b(?:\W+\w+){{0,4}}?\W+(?:half )?(?:under(?:neath)?|beneath) (?:the |a )?(?:front of the )?(?:tram|train|bus|lorry|truck|"
        rf"metro|car|van)\b(?!.*\b(?:cat|bag)\b)|\b(?:tram|train|bus|lorry|truck|car|van|moped|scooter)\b(?:\W+\w+){{0,3}}?\W+"
        rf"(?:hit|struck|dragged|ran over|ploughed into|went into|drove into) (?:a |an |the |my |some )?(?:\w+ )?{_WHO}\b(?!.*\b(?:parked|nearly)\b)",
    ),
    rule(
        "accident",
        "certain",
        "trapped stuck get_out & car van wreck",
        rf"\b(?:{_WHO}|i|we|i'?m|he'?s|she'?s)\b(?:\W+\w+){{0,3}}?\W+(?:trapped|stuck|pinned)\b(?:\W+\w+){{0,3}}?\W+(?:car|van|wreck|"
        r"driver'?s seat|behind the wheel)\b(?=.*(?:tree|crash|smoke|leg|hit|upside|roll|wall|pole|blood))|"
        r"\b(?:crash\w*|rolled|upside down|hit (?:a |the )(?:tree|wall|pole|barrier))\b(?=.*\b(?:trapped|can'?t get out|can'?t get (?:him|her|them) out))",
    ),
    rule(
        "violence",
        "certain",
        "kick stamp punch & ground floor head gang four three five group",
        r"\b(?:kicking|stamping on|stomping|punching|kick)\b(?:\W+\w+){0,3}?\W+(?:\w+ )?(?:guy|man|boy|lad|kid|bloke|woman|girl|him|her|someone|"
        r"somebody|head)\b(?=.*(?:ground|floor|head|four|three|five|group|gang|unconscious))|"
        r"\b(?:four|three|five|six|several|group|gang|\d)\b(?:\W+\w+){0,5}?\W+(?:kicking|stamping|stomping|beating)\b(?:\W+\w+){0,3}?\W+"
        r"(?:guy|man|boy|lad|kid|bloke|woman|girl|him|her|someone|somebody)\b",
    ),
    rule(
        "domestic",
        "certain",
        "killing_me kill_me kill_her stop_it stop & scream shout yell hear cry hitting beat",
        r"^(?!.*\b(?:in (?:the|a) (?:play|film|movie)|theatre|on tv|on the telly)\b).*\b(?:scream\w*|shout\w*|yell\w*|hear\w*|cry\w*)\b(?=.*(?:you'?re killing me|(?:he'?s|he is) (?:going to |gonna )?kill\w* (?:me|her)|"
        r"don'?t kill me|please stop hitting|stop hitting me|let me go))",
    ),
    rule(
        "fire",
        "certain",
        "rubbish bin trash garbage mattress cardboard skip & fire flame alight lit burn",
        r"\b(?:rubbish|bins?|trash|garbage|mattress|cardboard|skip)\b(?=.*\b(?:on fire|flames?|alight|set fire|burning|lit)\b)"
        r"(?=.*\b(?:door|entrance|wall|windows?|building|flats?|balcony|cars?)\b)",
    ),
    rule(
        "explosion",
        "certain",
        "bang blast boom & window glass door",
        r"\b(?:huge|massive|big|loud|enormous|almighty) (?:bang|blast|boom)\b(?=.*\b(?:windows?|glass|door|front)\b(?:\W+\w+){0,4}?\W+"
        r"(?:out|blown|shattered|gone|broken|smashed|street|off|in)\b)",
    ),
    rule(
        "missing_child",
        "certain",
        "find see & son daughter child boy girl toddler kid year_old",
        r"\b(?:my|our) (?:\w+ ){0,2}(?:son|daughter|child|boy|girl|toddler|kid|grandson|granddaughter)\b(?=.*\b(?:can'?t|cannot|can not) find "
        r"(?:him|her|them)\b)",
    ),
    rule(
        "water",
        "certain",
        "water canal river lake pond harbo sea dock & see come up surfac drift went gone head",
        rf"\b{_WHO}\b(?:\W+\w+){{0,6}}?\W+(?:in|into|in to) (?:the |a )?{_WATER}\b(?=.*(?:can'?t see (?:him|her|them|the)|hasn'?t come|not coming (?:back )?up|"
        r"didn'?t come (?:back )?up|doesn'?t come|gone under|went under|not surfac|no sign|head (?:is )?(?:not|under|gone)|isn'?t coming))|"
        rf"\b{_WHO}\b(?:\W+\w+){{0,6}}?\W+(?:drifting|being swept|swept|pulled) (?:\w+ )?(?:out|away|further)\b(?=.*(?:sea|beach|water|wave|waving|pier))",
    ),
    rule(
        "other",
        "certain",
        "car van & baby toddler child kid infant & locked alone hot heat sweat sun respond",
        r"\b(?:baby|toddler|child|kid|infant|little (?:boy|girl))\b(?:\W+\w+){0,5}?\W+(?:in|inside) (?:a |the )?(?:boiling |baking )?hot (?:car|van)\b|"
        r"\b(?:baby|toddler|child|kid|infant|little (?:boy|girl))\b(?:\W+\w+){0,5}?\W+(?:in|inside) (?:a |the |this |that |an )?(?:\w+ )?(?:car|van)\b"
        r"(?=.*(?:hot\b|heat|sun\b|sweat|respond|limp|crying|locked|windows (?:are )?(?:shut|closed)))(?!.*\b(?:seat belt|car seat)\b)",
    ),
    rule(
        "water",
        "certain",
        "canal river harbour lake pond dock & car van bus lorry taxi driver buggy pram kid child toddler wheelchair someone",
        r"\b(?:car|van|lorry|taxi|wheelchair|pram|buggy|toddler|kid|child|someone|somebody) (?:is |has |just "
        r"|gone |went |fell |rolled |driven |drove |straight |fallen )*(?:in|into) (?:the|a) (?:canal|river"
        r"|harbour|lake|pond|dock)\b",
    ),
    rule(
        "collapse",
        "certain",
        "scaffold balcon & blew broke snap gone off over & people family party someone men man pavement kid child",
        r"\b(?:scaffold\w*|balcony)\b(?=.*\b(?:blew over|blown over|broke off|broken off|snapped|just gone"
        r"|, gone|came off|came down|tore off)\b)(?=.*\b(?:people|family|party|someone|men|man|pavement|kids?"
        r"|child\w*|builders?)\b)",
    ),
    rule(
        "suicide",
        "certain",
        "pill tablet & twenty thirty forty fifty ten hand vodka sick handful",
        r"\b(?:ten|twenty|thirty|forty|fifty|\d\d) (?:sleeping )?(?:tablets|pills)\b(?=.*\b(?:sick|scared"
        r"|dizzy|down|swallowed|taken|took|gone)\b)|\b(?:had|took|taken) (?:the|my"
        r"|all my) pills with (?:the )?(?:vodka|wine|whisky)|\b(?:pills|tablets) in my hand\b",
    ),
    rule(
        "violence",
        "certain",
        "kicking stamping & my_son my_brother my_friend my_mate my_dad lads homeless boy girl",
        r"\b(?:kicking|stamping on|beating) (?:my (?:son|brother|friend|mate|dad|daughter|husband)"
        r"|a (?:homeless|lad|boy|girl|man|guy)|an (?:old|elderly))\b(?! (?:ball|about|off))",
    ),
    rule(
        "other",
        "certain",
        "outside ledge hanging & balcon window & toddler child kid baby boy girl",
        r"\b(?:toddler|child|kid|baby|little (?:boy|girl))\b(?:\W+\w+){0,3}?\W+(?:on the outside|outside"
        r"|hanging|dangling|over the (?:edge|railing))(?: of| from| off)? (?:of |from )?(?:the "
        r"|a )?(?:\w+ )?(?:balcony|window|railing)",
    ),
    rule(
        "accident",
        "certain",
        "under & bike cyclist bicycle scooter & bus tram lorry truck train",
        r"\b(?:bike|bicycle|cyclist|cyclists|scooter)\b (?:is |stuck |sliding |trapped )*under (?:a "
        r"|the )?(?:bus|tram|lorry|truck|train|bin lorry)\b",
    ),
    rule(
        "water",
        "certain",
        "ice & fell fall gone went dropped slid broke & through",
        r"\b(?:fell|fallen|falls|falling|gone|went|dropped|slid|broke)(?: \w+){0,2} through (?:the |that |thin )?ice\b",
    ),
)
