"""How people write about emergencies in French (pure, data)."""

import re

from loket.emergency.bodies import BODIES
from loket.emergency.false_friends import traps
from loket.emergency.fire_words import FIRE_WORDS
from loket.emergency.french_situations import SITUATIONS
from loket.emergency.hanging import HANGING
from loket.emergency.rules import Language, rule, words
from loket.emergency.signs import SIGNS
from loket.emergency.small_fires import SMALL_FIRES
from loket.emergency.threats import THREATS

FRENCH = Language(
    "fr",
    (
        rule(
            "suicide",
            "certain",
            "suicid vivre mourir tuer sauter se_jeter mettre_fin",
            r"suicid\w*|(?:veux|plus envie|envie) (?:plus |de |pas )?(?:vivre|mourir)|(?<!(?<!je )va )(?<!vont )me tuer\b|"
            r"mettre fin a (?:mes jours|ma vie|ses jours|sa vie)|(?:veut|va|menace de) (?:se jeter|"
            r"sauter)|sauter (?:du|de la|d'un) (?:pont|toit|balcon|fenetre)",
        ),
        rule(
            "domestic",
            "certain",
            "frappe bat violence menace mari tabasse cogne",
            r"\b(?:mon|ma|son|sa) (?:\w+ )?(?:mari|femme|copain|copine|ex|pere|mere|conjoint|"
            r"compagnon|fils)\b(?:\W+\w+){0,3}\W+(?:frappe|bat|tape|menace|etrangle|violent)\b|"
            r"\b(?:il|voisins?|homme|monsieur|mec|type|gars|celui)\b(?:\W+\w+){0,4}\W+(?:bat|frappe|tabasse|cogne|battre|frapper|"
            r"tabasser) (?:sur )?(?:sa (?:femme|copine|compagne|conjointe|fille|mere)|ses (?:enfants|gosses)|"
            r"son (?:fils|enfant|gosse|bebe))\b(?! (?:aux?|a la) )|"
            r"violences? (?:conjugale|domestique|familiale)s?|enfants? battus?",
        ),
        rule(
            "missing_child",
            "certain",
            "disparu perdu trouve enlev",
            r"\b(?:enfant|fils|fille|bebe|petite? (?:fille|garcon)|"
            r"garcon)\b(?:\W+\w+){0,5}?\W+(?:disparu\w*|perdu\w*|introuvable|enleve\w*)|(?:perdu|"
            r"trouve (?:pas|plus)) (?:mon|ma) (?:enfant|fils|fille|bebe|petit\w*)",
        ),
        rule(
            "accident",
            "certain",
            "accident renverse percut coince",
            r"(?:grave|gros|un) accident\b(?!.*(?:hier|avant|risque))|accident (?:grave|de voiture|"
            r"de la route)|(?:cycliste|pieton|enfant|homme|femme|"
            r"personne)\b(?:\W+\w+){0,4}\W+(?:renverse\w*|percute\w*|ecrase\w*)",
        ),
        rule(
            "injury",
            "certain",
            "respire conscien coeur cardiaque sang bless malaise avc evanoui overdose bouge",
            r"(?:ne |n')?respire (?:plus|pas|mal|difficilement)|inconscient\w*|sans connaissance|"
            r"crise cardiaque|arret cardiaque|\bsaigne\w*|(?:plein|beaucoup) de sang|"
            r"\bbless[ee]\w*\b(?! (?:oiseau|chat|chien))|fait un malaise|\bavc\b|evanoui\w*|"
            r"overdose|ne bouge plus",
        ),
        rule(
            "injury",
            "possible",
            "sol terre trottoir corps mort",
            r"(?:homme|femme|personne|dame|monsieur|quelqu'un|"
            r"enfant)\b(?:\W+\w+){0,5}\W+(?:par terre|au sol|sur le (?:sol|trottoir))(?!.*dort)|"
            r"\bcadavre\b(?!.*(?:animal|chat|chien|oiseau))",
        ),
        rule(
            "water",
            "certain",
            "noie noye noyade eau canal",
            r"\bse noie|noye\w*|noyade|(?:enfant|homme|femme|personne|quelqu'un|"
            r"voiture)\b(?:\W+\w+){0,3}\W+tombe\w* (?:dans|a) l[ea'] ?(?:eau|canal|riviere)",
        ),
        rule(
            "electrocution",
            "certain",
            "electro electri etincelle court-circuit decharge",
            r"electrocut\w*|decharge electrique|etincelles?|court[- ]circuit|"
            r"cable electrique(?:\W+\w+){0,4}\W+(?:tombe|pend|sol)",
        ),
        rule(
            "gas",
            "certain",
            "gaz monoxyde",
            r"odeur (?:\w+ )?de gaz|(?:sent|sens|sentons) (?:\w+ ){0,3}(?:le |du )?gaz\b|" r"fuite de gaz|monoxyde",
        ),
        rule("explosion", "certain", "explo bombe", r"\bexplosion|\bexplose\w*|\bbombe\b(?! de peinture)"),
        rule(
            "weapon",
            "certain",
            "couteau arme pistolet fusil tire coups poignard",
            r"avec un (?:\w+ )?couteau|un couteau|\barmee?\b|pistolet|\bfusils?\b|coups? de feu|"
            r"poignarde\w*|tire(?:nt)? (?:dessus|sur des gens)|fusillade",
        ),
        rule(
            "violence",
            "certain",
            "bagarre agress tabass viol attaqu frapp cambriol",
            r"bagarre\w*|(?:est|ete|suis|fait|se fait) (?!pas |plus |jamais )(?:\w+ )?(?:agress\w*|tabass\w*|viole\w*|"
            r"attaqu\w*|frapp\w*)|\bagression\b|cambriol\w* (?:en cours|maintenant)|\bviol\b",
        ),
        rule("collapse", "certain", "effondr ecroul", r"effondr\w*|ecroul\w*"),
        rule(
            "fire",
            "certain",
            "feu incendie flamme fumee brule",
            r"\bau feu\b|\bincendie\b|\bflammes?\b|(?:en|a pris|prend|y a (?:le|"
            r"un)) feu\b(?! (?:rouge|d'art|vert|orange|tricolore))|le feu (?:dans|a|au|chez)|"
            r"fumee (?:noire|sort|epaisse|qui sort|de l)|(?:maison|immeuble|voiture|appartement|"
            r"toit|cuisine|poubelle|foret)\b(?: \w+){0,2} brule",
        ),
        rule(
            "other",
            "possible",
            "ambulance police pompier secours aide urgence",
            r"(?:appel\w*|envoy\w*|besoin)(?:\W+\w+){0,4}\W+(?:ambulance|police|pompiers|secours)|"
            r"urgence vitale|^\W*(?:au secours|a l'aide|aidez[- ]moi)\W*",
        ),
        *SITUATIONS,
        *BODIES["fr"],
        *SMALL_FIRES["fr"],
        *FIRE_WORDS["fr"],
        *HANGING["fr"],
        *SIGNS["fr"],
        *THREATS["fr"],
    ),
    traps(
        "fr",
        re.compile(
            r"feux? (?:d'artifices?|rouges?|verts?|tricolores?|oranges?|de circulation|pieton)\w*|"
            r"poteau(?: \w+){0,3} (?:renverse|percute)\w*|(?:lampadaire|panneau|lampe|"
            r"borne)s?\b(?: \w+){0,3} (?:renverse|percute|brule|grille)\w*|"
            r"(?:attente|attendre|attends|arrete)\w*(?: \w+){0,4} au feu\b|au feu(?: \w+){0,4} (?:carrefour|pieton|rouge|vert)|"
            r"(?:borne|bouche)s? (?:d')?incendie|acces (?:des )?pompiers|"
            r"a brule (?:la semaine|hier|le mois)"
        ),
    ),
    words(
        (
            "hier",
            "derniere?",
            "il y a (?:\\w+ ){1,3}(?:ans?|annees?|mois|semaines?|jours?|heures?)",
            "il y a longtemps",
            "chaque",
            "tous les (?:soirs|jours)",
            "toujours",
            "souvent",
            "presque",
            "permis",
        )
    ),
    words(
        (
            "maintenant",
            "vite",
            "en ce moment",
            "urgent",
            "secours",
            "aide",
            "il y a (?:\\w+ )?(?:minutes?|min|quart d'heure)",
        )
    ),
)
