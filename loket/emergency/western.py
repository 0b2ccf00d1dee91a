"""Emergencies in English, German, French and Spanish (pure, data)."""

import re

from loket.emergency.rules import Language, rule, words

ENGLISH = Language(
    "en",
    (
        rule(
            "suicide",
            "certain",
            "suicid kill end my die live jump",
            r"suicid\w*|kill(?:ing)? (?:myself|himself|herself|themselves)|end (?:it all|my life|his life|her life|everything)|(?:want|going|wants) to die\b|"
            r"(?:do not|don'?t|doesn'?t) (?:want|wanna) (?:to )?live|no reason to live|(?:going|wants?|about|trying|threaten\w*) to jump|jump(?:ing)? (?:off|from) (?:the|a) (?:bridge|roof|building|balcony)",
        ),
        rule(
            "domestic",
            "certain",
            "beat hit abus domestic hurt threat chok",
            r"\bmy (?:\w+ )?(?:husband|wife|boyfriend|girlfriend|partner|ex|father|dad|mother|mum|son)\b(?:\W+\w+){0,4}\W+(?:beat\w*|hit\w*|abus\w*|hurt\w*|threat\w*|chok\w*|kill\w*)|"
            r"domestic (?:violence|abuse)|(?:beating|hitting|abusing) (?:his|her|their) (?:wife|child\w*|kids?|girlfriend|son|daughter|baby)|child abuse|scared to go home",
        ),
        rule(
            "missing_child",
            "certain",
            "missing lost find kidnap taken disappear",
            r"\b(?:child|kid|son|daughter|baby|toddler|little (?:boy|girl)|boy|girl|year old)\b(?:\W+\w+){0,5}?\W+(?:missing|lost|gone|disappeared|kidnapped|taken|can'?t (?:be )?f\w+nd)\b|"
            r"(?:lost|missing|can'?t find|cannot find) (?:my |our |a )?(?:\w+ )?(?:child|kid|son|daughter|baby|toddler|little (?:boy|girl))\b",
        ),
        rule(
            "injury",
            "certain",
            "breath unconsc heart bleed injur collaps overdos stroke wound seizure faint respond chok moving",
            r"(?:not|stopped|isn'?t|can'?t|cannot|barely|hardly|trouble) (?:be )?breath\w*|unconscious|passed out|heart attack|cardiac|\bbleeding\b|seriously injured|\binjured\b(?! (?:bird|cat|duck|animal|dog|swan))|"
            r"\b(?:man|woman|person|someone|somebody|lady|guy|he|she|neighbou?r|child|father|mother)\b(?:\W+\w+){0,3}\W+(?:collapsed|fainted|unresponsive|not moving|not respond\w*)|overdos\w*|having a stroke|seizure|choking|not moving",
        ),
        rule(
            "injury",
            "possible",
            "lying dead body fell",
            r"(?:man|woman|person|someone|child|lady|guy)\b(?:\W+\w+){0,3}\W+(?:lying|laying) (?:on|in) the (?:street|ground|floor|road|sidewalk|pavement)(?!.*sleep)|dead (?:body|man|woman|person)|fell (?:from|off) (?:the|a) (?:roof|balcony|ladder|window|building)",
        ),
        rule("water", "certain", "drown water canal", r"drown\w*|(?:child|kid|man|woman|someone|person|boy|girl|car)\b(?:\W+\w+){0,4}\W+(?:fell|fallen|in|into) (?:in |into )?the (?:water|canal|river|lake|pond|harbou?r)\b(?! (?:supply))"),
        rule("electrocution", "certain", "electro shock spark live wire", r"electrocut\w*|electric shock|got a shock|sparks?\b|sparking|live wires?|power ?line (?:is )?(?:down|fell)|water\b(?:\W+\w+){0,6}\W+(?:fuse ?box|socket|electric\w*)"),
        rule("gas", "certain", "gas carbon", r"smell\w*(?:\W+\w+){0,5}\W+gas\b|gas (?:leak\w*|smell)|\bgas\b(?:\W+\w+){0,3}\W+(?:smell|leaking)|carbon monoxide"),
        rule("explosion", "certain", "explo bomb", r"\bexplosions?\b|\bexploded\b|\bbomb\b"),
        rule("weapon", "certain", "gun knife shoot shot stab weapon machete", r"\b(?:gun|guns|pistol|rifle|machete)\b(?! ?(?:metal))|(?:with|has|holding|pulled|waving) (?:a |an )?(?:big |large )?(?:knife|weapon|axe)|shooting\b(?! star)|gun ?shots?|shots fired|\bstabb\w+|been shot"),
        rule(
            "violence",
            "certain",
            "fight attack rob rape beat assault break kidnap murder burglar threaten kill",
            r"\bfight(?:ing)?\b|(?:being|been|was|is|got|getting) (?:attacked|robbed|raped|beaten|assaulted|mugged|threatened|murdered|kidnapped)|beating (?:up )?(?:a|an|someone|somebody|him|her)|\brape\b|break(?:ing)? into|burglar\w* (?:in|is)|robbery|(?:going to|wants to|will) kill (?:me|us|him|her|someone)",
        ),
        rule("collapse", "certain", "collaps", r"(?:building|roof|wall|balcony|ceiling|house|bridge|scaffold\w*|crane|floor)\b(?:\W+\w+){0,3}\W+collaps\w*|collapsed (?:building|roof|wall|balcony|house)"),
        rule("accident", "certain", "accident crash hit run over trapped", r"(?:bad|serious|big|terrible|car|traffic|bike) (?:car |traffic )?(?:accident|crash)\b(?!.*(?:waiting|will|before|yesterday))|(?:cyclist|pedestrian|child|man|woman|person|boy|girl|someone)\b(?:\W+\w+){0,3}\W+(?:hit by|run over|knocked down)|trapped (?:in|under)"),
        rule("fire", "certain", "fire flame smoke burn", r"\bon fire\b|\bfire!|\bflames?\b|(?:there is|there'?s|big|huge|a|help|house|kitchen|car|roof) (?:a )?(?:big |huge )?fire\b(?! (?:work|hydrant|station|brigade|alarm|exit|truck|place|extinguisher|escape|door|lane))|smoke (?:is )?(?:and|coming|from|out|everywhere|pouring)|(?:house|building|car|roof|kitchen|flat|apartment|shed|bin|tree|something)\b(?: \w+){0,2} burning"),
        rule("fire", "possible", "smoke fire burn", r"^\W*fire\W*$|smell\w* (?:\w+ )?(?:smoke|burning)|\bsee (?:\w+ )?smoke"),
        rule("other", "possible", "ambulance police help emergency 112 911", r"(?:call|send|need|get) (?:\w+ ){0,3}(?:ambulance|police|fire (?:brigade|department)|112|911)|(?:this is|it'?s|is) an emergency|^\W*help(?:\W+(?:me|us|please|help))*\W*$"),
    ),
    re.compile(
        r"fire ?work\w*|fire ?(?:hydrant|station|alarm|exit|truck|place|escape|lane|door|extinguisher)\w*|gas (?:lamp|lantern|meter|bill|bottle|station|stove)\w*|laughing gas|(?:lamp|light|lantern|bulb)s?\b(?:\W+\w+){0,5}?\W+(?:burning|burns?|burnt|burned)|"
        r"(?:was |were |got |been )?burn(?:t|ed) (?:out|down|last)|burned\b(?=.*last)|traffic (?:fire)|dead (?:animal|cat|bird|dog|fish|rat|tree)|accident waiting|(?:before|until|cause|causing) (?:\w+ )?(?:an )?accidents?\b|lost property|(?:lamp|pole|sign|post)\w*(?: \w+){0,2} (?:hit by|run over)|bomb ?shell"
    ),
    words(("yesterday", "last (?:week|month|year|night)", "ago", "every (?:night|day|evening|week)", "always", "often", "sometimes", "almost", "permit", "opening hours", "nearly")),
    words(("now", "right now", "just", "help", "immediately", "currently", "quick", "quickly")),
)

GERMAN = Language(
    "de",
    (
        rule("suicide", "certain", "selbstmord suizid umbring leben spring sterben", r"selbstmord|suizid\w*|(?:mich|sich|mir) (?:\w+ )?(?:umbringen|das leben nehmen)|(?:nicht|nimmer) mehr leben|will (?:\w+ )?sterben|(?:will|droht|gleich) (?:\w+ ){0,5}(?:zu )?(?:springen|runterspringen)|von (?:der|dem) (?:brucke|dach|balkon) (?:zu )?spring\w*"),
        rule("domestic", "certain", "schlag mishandel misshandel bedroht hausliche", r"\bmein(?:e)? (?:\w+ )?(?:mann|frau|freund|freundin|ex|vater|mutter|partner|sohn)\b(?:\W+\w+){0,4}\W+(?:schlagt|schlug|misshandelt|bedroht|wurgt|verprugelt)|hausliche gewalt|schlagt (?:seine|ihre) (?:frau|kinder|kind|freundin)"),
        rule("missing_child", "certain", "vermisst verschwunden weg finde verloren entfuhr", r"\b(?:kind|sohn|tochter|baby|madchen|junge)\b(?:\W+\w+){0,5}?\W+(?:vermisst|verschwunden|ist weg|weggelaufen|nicht (?:mehr )?finden|entfuhrt|verloren)|vermisstes kind|finde (?:mein|meine|meinen) (?:kind|sohn|tochter)"),
        rule("injury", "certain", "atmet atme bewusstlos ohnm herz blut verletz schlaganf uberdos luft", r"atmet (?:\w+ )?(?:nicht|kaum|schwer)|nicht (?:mehr )?atme\w*|keine luft|bewusstlos|ohnmachtig|herzinfarkt|herzstillstand|schlaganfall|\bblutet\b|viel blut|schwer ?verletzt\w*|\bverletzte?r?\b(?! (?:vogel|katze|hund|tier|ente))|uberdosis|bewegt sich nicht|reagiert nicht mehr"),
        rule("injury", "possible", "liegt leiche", r"(?:mann|frau|person|jemand|kind)\b(?:\W+\w+){0,4}?\W*(?:liegt|liegen) (?:\w+ )?(?:auf|am) (?:der |dem )?(?:strasse|boden|gehweg|burgersteig)(?!.*schlaf)|liegt (?:ein|eine) (?:\w+ )?(?:mann|frau|person|kind)(?!.*schlaf)|\bleiche\b"),
        rule("water", "certain", "ertrin wasser kanal", r"ertrink\w*|ertrunken|(?:kind|mann|frau|jemand|person|auto)\b(?:\W+\w+){0,4}\W+ins? (?:wasser|kanal|fluss|see) (?:gefallen|gesturzt|gefahren)"),
        rule("electrocution", "certain", "strom funken kurzschluss", r"stromschlag|funken\b|kurzschluss|unter strom|stromkabel(?:\W+\w+){0,4}\W+(?:hangt|liegt|offen)|wasser(?:\W+\w+){0,6}\W+(?:sicherungskasten|steckdose|strom)\b"),
        rule("gas", "certain", "gas kohlenmon", r"\briech\w*(?:\W+\w+){0,5}\W+gas\b|gas ?(?:geruch|leck|austritt)|\bgas\b(?:\W+\w+){0,4}\W+(?:riech|tritt aus|stromt)\w*|gasleitung|kohlenmonoxid"),
        rule("explosion", "certain", "explo bombe", r"explosion|explodier\w*|\bbombe\b"),
        rule("weapon", "certain", "messer waffe pistole schuss schiess geschoss", r"mit (?:einem |dem )?messer|messerstecher\w*|niedergestochen|\bpistole|\bwaffe\b|schusse\b|schiesst|schiesserei|geschossen"),
        rule("violence", "certain", "prugel schlagerei uberfall vergewalt angegriff einbruch einbrech schlag", r"prugel\w*|schlagerei|uberfall\w*|vergewaltig\w*|(?:wird|wurde|werde) (?:\w+ ){0,3}(?:angegriffen|geschlagen|bedroht|zusammengeschlagen)|einbrecher|bricht (?:gerade )?ein"),
        rule("collapse", "certain", "einge einst", r"(?:eingesturzt|einsturz|sturzt ein|einzusturzen)"),
        rule("accident", "certain", "unfall angefahren uberfahren eingeklemmt", r"(?:schwerer?|verkehrs|gerade|ein|grosser) ?unfall\b(?!.*(?:gestern|bevor|passiert noch|gefahr))|(?:radfahrer\w*|fussganger\w*|kind|mann|frau|person|jemand)\b(?:\W+\w+){0,4}\W+(?:angefahren|uberfahren)|eingeklemmt"),
        rule("fire", "certain", "brennt feuer flamm brand rauch", r"\bes brennt\b(?! (?:kein|nicht|immer|nur))|(?:haus|wohnung|dach|auto|kuche|keller|mulltonne|wald|garage|schuppen|gebaude|container)\b(?: \w+){0,3} brennt\b|brennt (?:das|die|ein|eine|der) (?:haus|wohnung|auto|dach|kuche|garage|gebaude|container|wald)|\bfeuer\b(?! (?:werk|wehr))|flammen|in flammen|(?:grosser|ein|der|ist) brand\b|^\W*brand\W*$|rauch (?:kommt|aus|steigt)|(?:schwarzer|dichter|viel) rauch"),
        rule("other", "possible", "krankenwagen notarzt polizei feuerwehr hilfe notfall", r"(?:ruf\w*|schick\w*|brauch\w*)(?:\W+\w+){0,4}\W+(?:krankenwagen|notarzt|polizei|feuerwehr)|\bnotfall\b|^\W*hilfe\W*$"),
    ),
    re.compile(
        r"feuerwerk\w*|feuerwehr(?=\w*(?:haus|zufahrt|auto|einfahrt|fest))|brennnessel\w*|brennessel\w*|brennholz|gaslaterne\w*|lachgas\w*|gasflasche\w*|gaszahler|(?:lampe|laterne|licht|beleuchtung|strassenlampe|strassenlaterne|birne)n?\b(?:\W+\w+){0,6}?\W+brenn(?:t|en)\b|brennt (?:nicht|tagsuber|den ganzen tag|kein licht|immer|seit)|"
        r"brenn\w* (?:\w+ ){0,3}(?:lampe|laterne|licht|strassenlampe)\w*|(?:ab|aus|ver)gebrannt\w*|totes? (?:tier|katze|vogel|hund)|waffel\w*|(?:laterne|schild|pfosten|poller|zaun)\w*(?: \w+){0,3} (?:angefahren|uberfahren)"
    ),
    words(("gestern", "letzte\\w*", "vor (?:einer|zwei|drei) \\w+", "jeden (?:abend|tag)", "jede (?:nacht|woche)", "immer", "oft", "beinahe", "fast", "genehmigung")),
    words(("jetzt", "gerade", "sofort", "schnell", "hilfe")),
)

FRENCH = Language(
    "fr",
    (
        rule("suicide", "certain", "suicid vivre mourir tuer sauter vie", r"suicid\w*|(?:veux|plus envie|envie) (?:plus |de |pas )?(?:vivre|mourir)|me tuer\b|mettre fin a (?:mes jours|ma vie|ses jours|sa vie)|(?:veut|va|menace de) (?:se jeter|sauter)|sauter (?:du|de la|d'un) (?:pont|toit|balcon|fenetre)"),
        rule("domestic", "certain", "frappe bat violence menace mari", r"\b(?:mon|ma|son|sa) (?:\w+ )?(?:mari|femme|copain|copine|ex|pere|mere|conjoint|compagnon|fils)\b(?:\W+\w+){0,3}\W+(?:frappe|bat|tape|menace|etrangle|violent)\b|violences? (?:conjugale|domestique|familiale)s?|enfants? battus?"),
        rule("missing_child", "certain", "disparu perdu trouve enlev", r"\b(?:enfant|fils|fille|bebe|petite? (?:fille|garcon)|garcon)\b(?:\W+\w+){0,5}?\W+(?:disparu\w*|perdu\w*|introuvable|enleve\w*)|(?:perdu|trouve (?:pas|plus)) (?:mon|ma) (?:enfant|fils|fille|bebe|petit\w*)"),
        rule("injury", "certain", "respire conscien coeur cardiaque sang bless malaise avc evanoui overdose bouge", r"(?:ne |n')?respire (?:plus|pas|mal|difficilement)|inconscient\w*|sans connaissance|crise cardiaque|arret cardiaque|\bsaigne\w*|(?:plein|beaucoup) de sang|\bbless[ee]\w*\b(?! (?:oiseau|chat|chien))|fait un malaise|\bavc\b|evanoui\w*|overdose|ne bouge plus"),
        rule("injury", "possible", "sol terre trottoir corps mort", r"(?:homme|femme|personne|dame|monsieur|quelqu'un|enfant)\b(?:\W+\w+){0,5}\W+(?:par terre|au sol|sur le (?:sol|trottoir))(?!.*dort)|\bcadavre\b(?!.*(?:animal|chat|chien|oiseau))"),
        rule("water", "certain", "noie noye noyade eau canal", r"\bse noie|noye\w*|noyade|(?:enfant|homme|femme|personne|quelqu'un|voiture)\b(?:\W+\w+){0,3}\W+tombe\w* (?:dans|a) l[ea'] ?(?:eau|canal|riviere)"),
        rule("electrocution", "certain", "electro electri etincelle court-circuit decharge", r"electrocut\w*|decharge electrique|etincelles?|court[- ]circuit|cable electrique(?:\W+\w+){0,4}\W+(?:tombe|pend|sol)"),
        rule("gas", "certain", "gaz monoxyde", r"odeur (?:\w+ )?de gaz|(?:sent|sens|sentons) (?:\w+ ){0,3}(?:le |du )?gaz\b|fuite de gaz|monoxyde"),
        rule("explosion", "certain", "explo bombe", r"\bexplosion|\bexplose\w*|\bbombe\b(?! de peinture)"),
        rule("weapon", "certain", "couteau arme pistolet fusil tire coups poignard", r"avec un (?:\w+ )?couteau|un couteau|\barmee?\b|pistolet|fusil|coups? de feu|poignarde\w*|tire(?:nt)? (?:dessus|sur des gens)|fusillade"),
        rule("violence", "certain", "bagarre agress tabass vol viol attaqu cambriol", r"bagarre\w*|(?:est|ete|suis|fait|se fait) (?:\w+ )?(?:agress\w*|tabass\w*|viole\w*|attaqu\w*|frapp\w*)|\bagression\b|cambriol\w* (?:en cours|maintenant)|\bviol\b"),
        rule("collapse", "certain", "effondr ecroul", r"effondr\w*|ecroul\w*"),
        rule("accident", "certain", "accident renverse percut coince", r"(?:grave|gros|un) accident\b(?!.*(?:hier|avant|risque))|accident (?:grave|de voiture|de la route)|(?:cycliste|pieton|enfant|homme|femme|personne)\b(?:\W+\w+){0,4}\W+(?:renverse\w*|percute\w*|ecrase\w*)"),
        rule("fire", "certain", "feu incendie flamme fumee brule", r"\bau feu\b|\bincendie\b|\bflammes?\b|(?:en|a pris|prend|y a (?:le|un)) feu\b(?! (?:rouge|d'art|vert|orange|tricolore))|le feu (?:dans|a|au|chez)|fumee (?:noire|sort|epaisse|qui sort|de l)|(?:maison|immeuble|voiture|appartement|toit|cuisine|poubelle|foret)\b(?: \w+){0,2} brule"),
        rule("other", "possible", "ambulance police pompier secours aide urgence", r"(?:appel\w*|envoy\w*|besoin)(?:\W+\w+){0,4}\W+(?:ambulance|police|pompiers|secours)|urgence vitale|^\W*(?:au secours|a l'aide|aidez[- ]moi)\W*"),
    ),
    re.compile(r"feux? (?:d'artifices?|rouges?|verts?|tricolores?|oranges?|de circulation|pieton)\w*|poteau(?: \w+){0,3} (?:renverse|percute)\w*|(?:lampadaire|panneau|lampe|borne)s?\b(?: \w+){0,3} (?:renverse|percute|brule|grille)\w*|bombe de peinture|a brule (?:la semaine|hier|le mois)"),
    words(("hier", "derniere?", "il y a \\w+ \\w+", "chaque", "tous les (?:soirs|jours)", "toujours", "souvent", "presque", "permis")),
    words(("maintenant", "vite", "en ce moment", "urgent", "secours", "aide")),
)

SPANISH = Language(
    "es",
    (
        rule("suicide", "certain", "suicid vivir morir matar vida saltar tirarse", r"suicid\w*|(?:no quiero|ya no quiero|sin ganas de) (?:\w+ )?vivir|quiero morir\w*|quitarme la vida|matarme\b|(?:quiere|va a|amenaza con) (?:saltar|tirarse)|saltar del? (?:la |el )?(?:puente|tejado|balcon)"),
        rule("domestic", "certain", "pega maltrat golpea violencia amenaza", r"\bmi (?:\w+ )?(?:marido|esposo|mujer|novio|novia|ex|padre|madre|pareja|hijo)\b(?:\W+\w+){0,3}\W+(?:pega|golpea|maltrata|amenaza|pegando|pego)\b|violencia (?:domestica|de genero|machista)|pega a (?:su|sus) (?:mujer|hijos?|novia)|maltrat\w* infantil"),
        rule("missing_child", "certain", "perdid desaparec encuentro secuestr", r"\b(?:nino|nina|hijo|hija|bebe|pequeno)\b(?:\W+\w+){0,5}?\W+(?:desaparecid\w*|perdid\w*|secuestrad\w*|ha desaparecido)|no encuentro a mi (?:hij\w|nin\w|bebe)|(?:perdido|perdi) a mi (?:hij\w|nin\w)"),
        rule("injury", "certain", "respira inconsc infarto sangr herid desmay ictus sobredosis mueve", r"no (?:puede )?respirar?|inconsciente|infarto|sangra\w*|mucha sangre|\bherid[oa]s?\b(?! (?:pajaro|gato|perro))|desmayad\w*|se ha desmayado|\bictus\b|sobredosis|no se mueve|paro cardiaco"),
        rule("injury", "possible", "suelo cadaver muert", r"(?:hombre|mujer|persona|senor|senora|alguien|nino)\b(?:\W+\w+){0,4}\W+(?:en el suelo|tirad[oa])(?!.*duerm)|cadaver\b(?!.*animal)"),
        rule("water", "certain", "ahog agua canal", r"\bahog\w*|(?:nino|nina|hombre|mujer|persona|alguien|coche)\b(?:\W+\w+){0,4}\W+(?:caido|cayo) al? (?:agua|canal|rio)"),
        rule("electrocution", "certain", "electro descarga chispa cortocircuito", r"electrocut\w*|descarga electrica|chispas|cortocircuito|cable(?:s)? (?:electrico|de la luz)(?:s)?(?:\W+\w+){0,4}\W+(?:caido|suelo|suelto)"),
        rule("gas", "certain", "gas monoxido", r"huele (?:\w+ )?a gas|olor (?:\w+ )?a gas|(?:fuga|escape) de gas|monoxido"),
        rule("explosion", "certain", "explo bomba", r"\bexplosion|exploto|explotado|\bbomba\b(?! de agua)"),
        rule("weapon", "certain", "cuchillo pistola arma navaja dispar tiro apunal", r"cuchillo|pistola|\barma\b|navaja|dispar(?:o|os|ando)|tiroteo|apunal\w*"),
        rule("violence", "certain", "pelea agre atrac robando viola paliza ataca golpe", r"\bpelea\w*|(?:estan|esta|fue|me han|han) (?:\w+ )?(?:agredi\w*|atraca\w*|robando|viola\w*|ataca\w*|golpea\w*|pegando)|paliza|\batraco\b|violacion"),
        rule("collapse", "certain", "derrumb hundid caido", r"derrumb\w*|se ha hundido (?:el|la) (?:techo|edificio|casa)"),
        rule("accident", "certain", "accidente atropell choque atrapad", r"(?:grave|un|gran) accidente\b(?!.*(?:ayer|antes|riesgo))|accidente (?:grave|de coche|de trafico)|atropell\w*|atrapad[oa]s?"),
        rule("fire", "certain", "fuego incendio llama humo ardiendo quema", r"\bincendio|\bllamas\b|\bfuego\b|humo (?:negro|sale|saliendo|de la)|sale humo|ardiendo|(?:casa|edificio|coche|piso|cocina|contenedor)\b(?: \w+){0,2} (?:quema\w*|arde)|se quema"),
        rule("other", "possible", "ambulancia policia bomberos ayuda socorro emergencia", r"(?:llam\w*|env\w*|necesit\w*|manden)(?:\W+\w+){0,4}\W+(?:ambulancia|policia|bomberos)|es una emergencia|^\W*(?:socorro|ayuda|auxilio)\W*"),
    ),
    re.compile(r"fuegos? artificial\w*|contenedor quemado|quemad[oa]s? (?:la semana|ayer|hace)|(?:farola|senal|poste|bolardo)\w*(?: \w+){0,3} atropell\w*|bomba de agua"),
    words(("ayer", "pasad[oa]", "hace \\w+ \\w+", "todas las noches", "cada (?:noche|dia)", "siempre", "a menudo", "casi", "permiso")),
    words(("ahora", "rapido", "ahora mismo", "urgente", "socorro", "ayuda")),
)
