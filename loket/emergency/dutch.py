"""How people in the Netherlands write about emergencies, typos and spoken forms included (pure, data)."""

from loket.emergency.bodies import BODIES
from loket.emergency.dutch_dangers import DANGERS
from loket.emergency.dutch_injuries import INJURIES
from loket.emergency.dutch_people import PEOPLE
from loket.emergency.dutch_signs import SIGNS
from loket.emergency.dutch_signs_around import SIGNS_AROUND
from loket.emergency.dutch_signs_body import SIGNS_BODY
from loket.emergency.dutch_signs_despair import DESPAIR
from loket.emergency.dutch_signs_home import AT_HOME
from loket.emergency.dutch_signs_missing import ASTRAY
from loket.emergency.dutch_signs_more import SIGNS_MORE
from loket.emergency.dutch_signs_places import SIGNS_PLACES
from loket.emergency.dutch_signs_traffic import SIGNS_TRAFFIC
from loket.emergency.dutch_situations import SITUATIONS
from loket.emergency.dutch_traps import TRAPS
from loket.emergency.dutch_violence import VIOLENCE
from loket.emergency.false_friends import traps
from loket.emergency.fire_words import FIRE_WORDS
from loket.emergency.hanging import HANGING
from loket.emergency.rules import Language, words
from loket.emergency.signs import SIGNS as SEEN
from loket.emergency.small_fires import SMALL_FIRES
from loket.emergency.threats import THREATS

SOFTENS = words(
    (
        "vorige?",
        "gister\\w*",
        "eergisteren",
        "afgelopen",
        "geleden",
        "destijds",
        "laatst",
        "bijna",
        "oefening",
        "grapje",
        "film",
        "filmpje",
        "cursus",
        "training",
        "voorlichting",
        "verzekering",
        "vergunning",
        "museum",
        "verboden",
        "regels",
        "elke (?:nacht|avond|dag|week|keer)",
        "iedere (?:nacht|avond|dag|week|keer)",
        "elk weekend",
        "regelmatig",
        "vaak",
        "soms",
        "wel eens",
        "weleens",
        "altijd",
        "al (?:weken|maanden|jaren)",
        "voordat",
        "stel dat",
        "wat als",
        "bij wie",
        "wanneer",
        "wat kost",
        "aangifte",
        "waar is",
        "geweest",
        "informatie",
        "vacature",
    )
)

NOW = words(
    (
        "nu",
        "net",
        "zojuist",
        "op dit moment",
        "momenteel",
        "meteen",
        "direct",
        "onmiddellijk",
        "snel",
        "help",
        "heelp",
        "hulp",
        "nog steeds",
        "(?:minuten|minuut|kwartier|kwartiertje|half uur|halfuur) geleden",
    )
)

DUTCH = Language(
    "nl",
    (
        *THREATS["nl"],
        *PEOPLE,
        *INJURIES,
        *DANGERS,
        *SMALL_FIRES["nl"],
        *FIRE_WORDS["nl"],
        *HANGING["nl"],
        *VIOLENCE,
        *SITUATIONS,
        *SIGNS,
        *SIGNS_MORE,
        *SIGNS_BODY,
        *SIGNS_AROUND,
        *SIGNS_TRAFFIC,
        *SIGNS_PLACES,
        *DESPAIR,
        *AT_HOME,
        *ASTRAY,
        *BODIES["nl"],
        *SEEN["nl"],
    ),
    traps("nl", TRAPS),
    SOFTENS,
    NOW,
)
