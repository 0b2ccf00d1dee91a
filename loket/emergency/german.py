"""How people write about emergencies in German (pure, data)."""

import re

from loket.emergency.bodies import BODIES
from loket.emergency.false_friends import traps
from loket.emergency.fire_words import FIRE_WORDS
from loket.emergency.german_situations import SITUATIONS
from loket.emergency.hanging import HANGING
from loket.emergency.rules import Language, rule, words
from loket.emergency.signs import SIGNS
from loket.emergency.small_fires import SMALL_FIRES
from loket.emergency.threats import THREATS

GERMAN = Language(
    "de",
    (
        rule(
            "suicide",
            "certain",
            "selbstmord suizid umbring leben spring sterben",
            r"selbstmord|suizid\w*|(?:mich|sich|mir) (?:\w+ )?(?:umbringen|das leben nehmen)|"
            r"(?:nicht|nimmer) mehr leben|will (?:\w+ )?sterben|(?:will|droht|"
            r"gleich) (?:\w+ ){0,5}(?:zu )?(?:springen|runterspringen)|von (?:der|dem) (?:brucke|"
            r"dach|balkon) (?:zu )?spring\w*",
        ),
        rule(
            "domestic",
            "certain",
            "schlag mishandel misshandel bedroht hausliche",
            r"\bmein(?:e)? (?:\w+ )?(?:mann|frau|freund|freundin|ex|vater|mutter|partner|"
            r"sohn)\b(?:\W+\w+){0,4}\W+(?:schlagt|schlug|misshandelt|bedroht|wurgt|verprugelt)|"
            r"hausliche gewalt|schlagt (?:seine|ihre) (?:frau|kinder|kind|freundin)",
        ),
        rule(
            "missing_child",
            "certain",
            "vermisst verschwunden weg finde verloren entfuhr & kind sohn tochter baby madchen junge",
            r"\b(?:kind|sohn|tochter|baby|madchen|junge)\b(?:\W+\w+){0,5}?\W+(?:vermisst|"
            r"verschwunden|ist weg|weggelaufen|nicht (?:mehr )?finden|entfuhrt|verloren)|"
            r"vermisstes kind|finde (?:mein|meine|meinen) (?:kind|sohn|tochter)",
        ),
        rule(
            "accident",
            "certain",
            "unfall angefahren uberfahren eingeklemmt",
            r"(?:schwerer?|verkehrs|gerade|ein|grosser) ?unfall\b(?!.*(?:gestern|bevor|"
            r"passiert noch|gefahr))|(?:radfahrer\w*|fussganger\w*|kind|mann|frau|person|"
            r"jemand)\b(?:\W+\w+){0,4}\W+(?:angefahren|uberfahren)|eingeklemmt",
        ),
        rule(
            "injury",
            "certain",
            "atmet atme bewusstlos ohnm herz blut verletz schlaganf uberdos luft",
            r"atmet (?:\w+ )?(?:nicht|kaum|schwer)|nicht (?:mehr )?atme\w*|keine luft|bewusstlos|"
            r"ohnmachtig|herzinfarkt|herzstillstand|schlaganfall|\bblutet\b|viel blut|"
            r"schwer ?verletzt\w*|\bverletzte?r?\b(?! (?:vogel|katze|hund|tier|ente))|uberdosis|"
            r"bewegt sich nicht|reagiert nicht mehr",
        ),
        rule(
            "injury",
            "possible",
            "liegt leiche",
            r"(?:mann|frau|person|jemand|kind)\b(?:\W+\w+){0,4}?\W*(?:liegt|liegen) (?:\w+ )?(?:auf|"
            r"am) (?:der |dem )?(?:strasse|boden|gehweg|burgersteig)(?!.*schlaf)|liegt (?:ein|"
            r"eine) (?:\w+ )?(?:mann|frau|person|kind)(?!.*schlaf)|\bleiche\b",
        ),
        rule(
            "water",
            "certain",
            "ertrin wasser kanal",
            r"ertrink\w*|ertrunken|(?:kind|mann|frau|jemand|person|"
            r"auto)\b(?:\W+\w+){0,4}\W+ins? (?:wasser|kanal|fluss|see) (?:gefallen|gesturzt|"
            r"gefahren)",
        ),
        rule(
            "electrocution",
            "certain",
            "strom funken kurzschluss",
            r"stromschlag|funken\b|kurzschluss|unter strom|stromkabel(?:\W+\w+){0,4}\W+(?:hangt|"
            r"liegt|offen)|wasser(?:\W+\w+){0,6}\W+(?:sicherungskasten|steckdose|strom)\b",
        ),
        rule(
            "gas",
            "certain",
            "gas kohlenmon",
            r"\briech\w*(?:\W+\w+){0,5}\W+gas\b|gas ?(?:geruch|leck|austritt)|"
            r"\bgas\b(?:\W+\w+){0,4}\W+(?:riech|tritt aus|stromt)\w*|gasleitung|kohlenmonoxid",
        ),
        rule("explosion", "certain", "explo bombe", r"explosion|explodier\w*|\bbombe\b"),
        rule(
            "weapon",
            "certain",
            "messer waffe pistole schuss schiess geschoss",
            r"mit (?:einem |dem )?messer|messerstecher\w*|niedergestochen|\bpistole|\bwaffe\b|"
            r"schusse\b|schiesst|schiesserei|geschossen",
        ),
        rule(
            "violence",
            "certain",
            "prugel schlagerei uberfall vergewalt angegriff einbruch einbrech schlag",
            r"prugel\w*|schlagerei|uberfall\w*|vergewaltig\w*|(?:wird|wurde|"
            r"werde) (?:\w+ ){0,3}(?:angegriffen|geschlagen|bedroht|zusammengeschlagen)|einbrecher|"
            r"bricht (?:gerade )?ein",
        ),
        rule("collapse", "certain", "einge einst", r"(?:eingesturzt|einsturz|sturzt ein|einzusturzen)"),
        rule(
            "fire",
            "certain",
            "brennt feuer flamm brand rauch",
            r"\bes brennt\b(?! (?:kein|nicht|immer|nur))|(?:haus|wohnung|dach|auto|kuche|keller|"
            r"mulltonne|wald|garage|schuppen|gebaude|container)\b(?: \w+){0,3} brennt\b|"
            r"brennt (?:das|die|ein|eine|der) (?:haus|wohnung|auto|dach|kuche|garage|gebaude|"
            r"container|wald)|\bfeuer\b(?! (?:werk|wehr))|flammen|in flammen|(?:grosser|ein|der|"
            r"ist) brand\b|^\W*brand\W*$|rauch (?:kommt|aus|steigt)|(?:schwarzer|dichter|viel) rauch",
        ),
        rule(
            "other",
            "possible",
            "krankenwagen notarzt polizei feuerwehr hilfe notfall",
            r"(?:ruf\w*|schick\w*|brauch\w*)(?:\W+\w+){0,4}\W+(?:krankenwagen|notarzt|polizei|"
            r"feuerwehr)|\bnotfall\b|^\W*hilfe(?:(?:\W+[a-z'.-]+){1,4}\W+\d{1,4}[a-z]?)?\W*$",
        ),
        *SITUATIONS,
        *BODIES["de"],
        *SMALL_FIRES["de"],
        *FIRE_WORDS["de"],
        *HANGING["de"],
        *SIGNS["de"],
        *THREATS["de"],
    ),
    traps(
        "de",
        re.compile(
            r"feuerwerk\w*|feuerwehr(?=\w*(?:haus|zufahrt|auto|einfahrt|fest))|brennnessel\w*|"
            r"brennessel\w*|brennholz|gaslaterne\w*|lachgas\w*|gasflasche\w*|gaszahler|(?:lampe|"
            r"laterne|licht|beleuchtung|strassenlampe|strassenlaterne|"
            r"birne)n?\b(?:\W+\w+){0,6}?\W+brenn(?:t|en)\b|brennt (?:nicht|tagsuber|den ganzen tag|"
            r"kein licht|immer|seit)|"
            r"brenn\w* (?:\w+ ){0,3}(?:lampe|laterne|licht|strassenlampe)\w*|(?:ab|aus|"
            r"ver)gebrannt\w*|totes? (?:tier|katze|vogel|hund)|waffel\w*|(?:laterne|schild|pfosten|"
            r"poller|zaun)\w*(?: \w+){0,3} (?:angefahren|uberfahren)"
        ),
    ),
    words(
        (
            "gestern",
            "letzte\\w*",
            "vor (?:einer|zwei|drei) \\w+",
            "jeden (?:abend|tag)",
            "jede (?:nacht|woche)",
            "immer",
            "oft",
            "beinahe",
            "fast",
            "genehmigung",
        )
    ),
    words(
        (
            "immer weiter",
            "jetzt",
            "gerade",
            "sofort",
            "schnell",
            "hilfe",
            "vor (?:\\w+ )?(?:minuten|minute|viertelstunde)",
            "vor (?:einer )?halben stunde",
        )
    ),
)
