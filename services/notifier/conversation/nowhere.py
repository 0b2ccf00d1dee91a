"""Answers to "where is it" that tell no place: "hier", "voor mijn deur", "in Den Haag", "somewhere in town" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from functools import lru_cache
from types import MappingProxyType
from typing import Final

from loket.wishes import plain

_LONGEST: Final = 8
"""Of more words a place may be told in one that no list has."""
_ABROAD: Final = MappingProxyType(
    {
        "Den Haag": "'s-gravenhage|the hague|hague|haag|la haye|la haya|haga|hadze|hagi|hage|lahey|lahey de|lahey da|"
        "гаага|гаазі|гаагі|гаагу|لاهاي|لاهاى|بلاهاي",
        "Amsterdam": "amsterdamie|amsterdam da|амстердам|амстердамі|امستردام",
        "Rotterdam": "rotterdamie|rotterdam da|роттердам|роттердамі|روتردام",
        "Utrecht": "utrechcie|utrecht te|утрехт|утрехті|اوترخت|اوتريخت",
        "Delft": "delfcie|delft te|делфт|делфті|دلفت",
    }
)
"""What towns are called as well, above all in other languages."""
_SAYS_NOTHING: Final = (
    # nl
    "hier hiero zo precies dus gewoon nou ja eh uh ergens nergens overal buiten binnen dichtbij vlakbij vlak buurt "
    "wijk omgeving stad dorp gemeente bij voor achter naast tegenover op aan in te van ter om hoek rond de het een "
    "dit dat deze die mij mijn mn m'n me ik ons onze jullie je jouw uw thuis huis huisje woning flat deur voordeur "
    "achterdeur stoep straat weg fietspad voetpad trottoir rijbaan goot grond kant raam tuin balkon gras berm ligt "
    "staat is zit hangt zelf eigen midden middenin waar woon wonen recht direct "
    # en
    "here right just somewhere anywhere everywhere nowhere outside inside near nearby close around by at on in "
    "front of the a an my our me us i it it's its is this that place home house flat door doorstep porch street "
    "road pavement sidewalk neighbourhood neighborhood area town city block where live to from behind opposite next "
    "window garden "
    # de
    "hier genau irgendwo nirgends uberall draussen drinnen nahe naehe in im am an auf bei beim vor hinter neben der "
    "die das dem den ein einer einem meiner meinem meine mein mir unserer unserem unser uns ich es ist liegt steht "
    "haus haustur tur strasse weg gehweg burgersteig nachbarschaft gegend stadt ort wo wohne zu hause direkt gleich "
    # fr
    "ici meme juste la quelque part partout nulle dehors pres proche devant derriere a cote au aux du de des sur "
    "dans en le les l d un une chez moi nous ma mon notre c est ca se trouve porte maison rue trottoir route "
    "quartier ville coin immeuble j habite ou entree "
    # es
    "aqui mismo por ahi alli en algun lugar sitio parte todas partes cerca fuera afuera delante enfrente frente "
    "detras al lado de del el los las la un una mi mis nuestra nuestro casa puerta calle acera barrio ciudad pueblo "
    "zona esta donde vivo yo nosotros "
    # pl
    "tutaj tu gdzies wszedzie nigdzie na zewnatrz dworze blisko niedaleko przed pod za obok przy u w we mnie mojego "
    "moim mojej moimi moja moje nas naszej naszym naszego domem domu dom blokiem drzwi drzwiami ulicy ulica "
    "chodniku drodze okolicy osiedlu miescie to jest lezy stoi gdzie mieszkam "
    # tr
    "burada burasi buralarda surada bir yerde her disarida disari evin evimin evimizin kapinin kapimin kapimizin "
    "onunde onu arkasinda yaninda yakininda yakinda bizim benim sokakta sokagimda sokagimizda mahallede mahallemde "
    "evde kaldirimda yolda sehirde orada iste tam "
    # ar
    "هنا هون هنيك هناك في ب على عند قرب بالقرب من امام قدام جنب بجانب خلف ورا بيتي البيت بيتنا منزلي المنزل منزلنا "
    "باب الباب بابي بابنا شارعي الشارع شارعنا بالشارع الرصيف الحي حينا المدينه المدينة بالمدينة مكان ما اي كل بره "
    "برا خارج عندي عندنا حيث اسكن تماما "
    # uk
    "тут отут ось десь скрізь усюди всюди надворі зовні біля коло поруч перед за навпроти під на у в із зі мною "
    "мене нас моїх моїм моєї моєму моій моіи моіх моім моєі мого мою наш нашому нашим наші нашої нашоі двереи дверима "
    "двері будинком будинок дому домом дома хати вулиці вулиця тротуарі дорозі раионі місті де живу я це є "
    "стоіть лежить "
)
"""Words of which an answer is made that tells no place: what every street has, whose it is, and what points."""


_SURFACES: Final = frozenset(
    (
        *(
            "stoep",
            "fietspad",
            "voetpad",
            "trottoir",
            "rijbaan",
            "goot",
            "grond",
            "berm",
            "gras",
            "tuin",
            "balkon",
            "raam",
        ),
        *(
            "pavement",
            "sidewalk",
            "garden",
            "window",
            "gehweg",
            "burgersteig",
            "acera",
            "chodniku",
            "kaldirimda",
            "الرصيف",
        ),
        "тротуарі",
    )
)
"""What every street has too, but tells staff where in it: kept, unless it says before whose door."""
_WHOSE: Final = frozenset(
    (
        *("hier", "mij", "mijn", "me", "ons", "onze", "thuis", "huis", "woning", "flat", "deur", "voordeur"),
        *("here", "my", "our", "us", "home", "house", "door", "doorstep", "meiner", "meinem", "unserer", "unserem"),
        *("haus", "haustur", "tur", "moi", "nous", "ma", "notre", "porte", "maison", "mi", "nuestra", "casa", "puerta"),
        *("mojego", "moim", "moimi", "naszego", "naszym", "domem", "domu", "drzwiami", "evin", "evimin", "kapimin"),
        *("بيتي", "البيت", "بيتنا", "منزلي", "باب", "моїх", "моіх", "моім", "нашим", "будинком", "дверима", "дому"),
    )
)


@lru_cache(maxsize=1)
def _no_place() -> frozenset[str]:
    return frozenset(plain(_SAYS_NOTHING).split())


def is_all(text: str, *, own: str) -> bool:
    """Whether an answer says no more than that it is here, at the resident's door, or in the whole town.

    Args:
        text: what the resident answered.
        own: what the municipality is called.
    """
    flat = plain(text)
    if not flat or any(c.isdigit() for c in flat) or len(flat.split()) > _LONGEST:
        return False
    left = f" {flat} "
    for name in _called(own):
        left = left.replace(f" {name} ", " ")
    said = left.split()
    on_surface = not _SURFACES.isdisjoint(said) and _WHOSE.isdisjoint(said)
    return not on_surface and all(word in _no_place() for word in said)


@lru_cache(maxsize=256)
def _called(own: str) -> tuple[str, ...]:
    """What a municipality is called, the longest name first; its quarters are smaller than that."""
    names = {own, *_ABROAD.get(own, "").split("|")}
    return tuple(sorted({plain(name) for name in names} - {""}, key=lambda name: (-len(name), name)))
