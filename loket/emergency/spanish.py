"""How people write about emergencies in Spanish (pure, data)."""

import re

from loket.emergency.bodies import BODIES
from loket.emergency.false_friends import traps
from loket.emergency.fire_words import FIRE_WORDS
from loket.emergency.hanging import HANGING
from loket.emergency.rules import Language, rule, words
from loket.emergency.signs import SIGNS
from loket.emergency.small_fires import SMALL_FIRES
from loket.emergency.spanish_situations import SITUATIONS
from loket.emergency.threats import THREATS

SPANISH = Language(
    "es",
    (
        rule(
            "suicide",
            "certain",
            "suicid vivir morir matar vida saltar tirarse",
            r"suicid\w*|(?:no quiero|ya no quiero|sin ganas de) (?:\w+ )?vivir|quiero morir\w*|"
            r"quitarme la vida|matarme\b|(?:quiere|va a|amenaza con) (?:saltar|tirarse)|"
            r"saltar del? (?:la |el )?(?:puente|tejado|balcon)",
        ),
        rule(
            "domestic",
            "certain",
            "pega maltrat golpea violencia amenaza",
            r"\bmi (?:\w+ )?(?:marido|esposo|mujer|novio|novia|ex|padre|madre|pareja|"
            r"hijo)\b(?:\W+\w+){0,3}\W+(?:pega|golpea|maltrata|amenaza|pegando|pego)\b|"
            r"violencia (?:domestica|de genero|machista)|pega a (?:su|sus) (?:mujer|hijos?|novia)|"
            r"maltrat\w* infantil",
        ),
        rule(
            "missing_child",
            "certain",
            "perdid desaparec encuentro secuestr",
            r"\b(?:nino|nina|hijo|hija|bebe|pequeno)\b(?:\W+\w+){0,5}?\W+(?:desaparecid\w*|"
            r"perdid\w*|secuestrad\w*|ha desaparecido)|no encuentro a mi (?:hij\w|nin\w|bebe)|"
            r"(?:perdido|perdi) a mi (?:hij\w|nin\w)",
        ),
        rule(
            "accident",
            "certain",
            "accidente atropell choque atrapad",
            r"(?:grave|un|gran) accidente\b(?!.*(?:ayer|antes|riesgo))|accidente (?:grave|de coche|"
            r"de trafico)|atropell\w*|atrapad[oa]s?",
        ),
        rule(
            "injury",
            "certain",
            "respira inconsc infarto sangr herid desmay ictus sobredosis mueve",
            r"no (?:puede )?respirar?|inconsciente|infarto|sangra\w*|mucha sangre|"
            r"\bherid[oa]s?\b(?! (?:pajaro|gato|perro))|desmayad\w*|se ha desmayado|\bictus\b|"
            r"sobredosis|no se mueve|paro cardiaco",
        ),
        rule(
            "injury",
            "possible",
            "suelo cadaver muert",
            r"(?:hombre|mujer|persona|senor|senora|alguien|nino)\b(?:\W+\w+){0,4}\W+(?:en el suelo|"
            r"tirad[oa])(?!.*duerm)|cadaver\b(?!.*animal)",
        ),
        rule(
            "water",
            "certain",
            "ahog agua canal",
            r"\bahog\w*|(?:nino|nina|hombre|mujer|persona|alguien|"
            r"coche)\b(?:\W+\w+){0,4}\W+(?:caido|cayo) al? (?:agua|canal|rio)",
        ),
        rule(
            "electrocution",
            "certain",
            "electro descarga chispa cortocircuito",
            r"electrocut\w*|descarga electrica|chispas|cortocircuito|cable(?:s)? (?:electrico|"
            r"de la luz)(?:s)?(?:\W+\w+){0,4}\W+(?:caido|suelo|suelto)",
        ),
        rule(
            "gas",
            "certain",
            "gas monoxido",
            r"huele (?:\w+ )?a gas|olor (?:\w+ )?a gas|(?:fuga|escape) de gas|monoxido",
        ),
        rule("explosion", "certain", "explo bomba", r"\bexplosion|exploto|explotado|\bbomba\b(?! de agua)"),
        rule(
            "weapon",
            "certain",
            "cuchillo pistola arma navaja dispar tiro apunal",
            r"cuchillo|pistola|\barma\b|navaja|dispar(?:o|os|ando)|tiroteo|apunal\w*",
        ),
        rule(
            "violence",
            "certain",
            "pelea agre atrac robando viola paliza ataca golpe pegan",
            r"\bpelea\w*|(?:estan|esta|fue|me han|han) (?:\w+ )?(?:agredi\w*|atraca\w*|robando|"
            r"viola\w*|ataca\w*|golpea\w*|pegando)|paliza|\batraco\b|violacion",
        ),
        rule(
            "collapse", "certain", "derrumb hundid caido", r"derrumb\w*|se ha hundido (?:el|la) (?:techo|edificio|casa)"
        ),
        rule(
            "fire",
            "certain",
            "fuego incendio llama humo ardiendo quema",
            r"\bincendio|\bllamas\b|\bfuego\b|humo (?:negro|sale|saliendo|de la)|sale humo|ardiendo|"
            r"(?:casa|edificio|coche|piso|cocina|contenedor)\b(?: \w+){0,2} (?:quema\w*|arde)|"
            r"se quema",
        ),
        rule(
            "other",
            "possible",
            "ambulancia policia bomberos ayuda socorro emergencia",
            r"(?:llam\w*|env\w*|necesit\w*|manden)(?:\W+\w+){0,4}\W+(?:ambulancia|policia|bomberos)|"
            r"es una emergencia|^\W*(?:socorro|ayuda|auxilio)\W*",
        ),
        *SITUATIONS,
        *BODIES["es"],
        *SMALL_FIRES["es"],
        *FIRE_WORDS["es"],
        *HANGING["es"],
        *SIGNS["es"],
        *THREATS["es"],
    ),
    traps(
        "es",
        re.compile(
            r"fuegos? artificial\w*|contenedor quemado|quemad[oa]s? (?:la semana|ayer|hace)|"
            r"(?:farola|senal|poste|bolardo)\w*(?: \w+){0,3} atropell\w*|bomba de agua"
        ),
    ),
    words(
        (
            "ayer",
            "pasad[oa]",
            "hace \\w+ \\w+",
            "todas las noches",
            "cada (?:noche|dia)",
            "siempre",
            "a menudo",
            "casi",
            "permiso",
        )
    ),
    words(
        ("ahora", "rapido", "ahora mismo", "urgente", "socorro", "ayuda", "hace (?:\\w+ )?(?:minutos?|rato|media hora)")
    ),
)
