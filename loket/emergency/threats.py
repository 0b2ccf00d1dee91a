"""Who says that they will kill somebody, and who draws a knife, in nine languages (pure, data).

"My wife will kill me if I am late" is no threat: so somebody must say it, shout it, want it or threaten with it, and no
condition may follow. Others than Dutch and English ones should be read by a native speaker before they are relied on.
"""

from collections.abc import Mapping
from typing import Final

from loket.emergency.rules import Rule, rule


def _threats(stems: str, close: str, says: str, kills: str, unless: str) -> tuple[Rule, ...]:
    """Somebody says that they will kill: at home where somebody close is named, else anywhere."""
    said = rf"(?:{says})[^.!?]{{0,50}}?(?:{kills})(?!.*(?:{unless}))"
    return (
        rule("domestic", "certain", stems, rf"\A(?=.*?(?:{close})\b)(?=.*?{said})"),
        rule("violence", "certain", stems, said),
    )


def _draws(stems: str, pattern: str, unless: str) -> Rule:
    return rule("weapon", "certain", stems, rf"(?:{pattern})(?!.*(?:{unless}))")


THREATS: Final[Mapping[str, tuple[Rule, ...]]] = {
    "nl": (
        _draws(
            "mes & trekt trok haalt haalde pakt pakte getrokken",
            r"\b(?:trekt|trok) (?:\w+ ){0,3}(?:\w*mes)\b|\b(?:haalt|haalde|pakt|pakte) (?:\w+ ){0,3}\w*mes (?:te voorschijn|tevoorschijn|uit (?:zijn|z'n|zn))|"
            r"\bmes getrokken\b",
            r"les trok|aan het langste|film|serie\b|haha",
        ),
    ),
    "en": (
        _draws(
            "knife machete blade & pull drew draws",
            r"\b(?:pulls?|pulled|pulling|drew|draws) (?:out )?(?:a|his|her|this|the) (?:\w+ )?(?:knife|machete|blade)\b",
            r"\bfilm\b|\bmovie|\blol\b|haha|kitchen drawer",
        ),
    ),
    "de": (
        _draws(
            "messer machete & zieht zog gezogen zueckt zuckt gezueckt gezuckt holt",
            r"\b(?:zieht|zog|zuckt|zuckte|zueckt|holt) (?:[\w']+ ){0,4}(?:messer|machete)\b|\b(?:messer|machete) (?:\w+ )?(?:gezogen|gezuckt|gezueckt|rausgeholt)\b",
            r"\bfilm|\bserie\b|haha",
        ),
        *_threats(
            "umbring umzubring bringt_mich bringt_uns tot_ toten toete abstech abzustech & sagt sagte schreit schrie droht gedroht drohte will brullt",
            r"\b(?:mein|meine|ihr) (?:\w+ )?(?:ex\w*|mann|freund|frau|partner|vater|sohn|bruder)",
            r"\b(?:sagt|sagte|schreit|schrie|brullt|droht|drohte|gedroht|er will|will (?:mich|uns|sie|ihn))\b",
            r"\b(?:mich|uns|sie|ihn|alle) (?:\w+ )?(?:umbring\w*|umzubringen|toten|totet|abstech\w*|abzustechen|tot(?:schlag\w*|mach\w*))|\bbringt (?:mich|uns|sie|ihn|alle) (?:\w+ )?um\b",
            r"\bwenn ich\b|haha|\blarm|\bmusik",
        ),
    ),
    "fr": (
        *_threats(
            "tuer tue buter egorger & dit crie menace hurle veut",
            r"\b(?:mon|ma|son) (?:\w+ )?(?:ex\w*|mari|copain|compagnon|conjoint|pere|femme|fils|frere)",
            r"\b(?:il|elle|mari|ex|copain|voisin|homme|type|mec|ils)\b[^.!?]{0,30}?\b(?:dit|crie|menace|hurle|veut|veulent|disent)\b",
            r"\b(?:me|nous|la|le|les|tous) (?:\w+ )?(?:tuer|tue|buter|egorger)\b",
            r"\bsi je\b|\bmdr\b|haha|\bbruit\b",
        ),
        _draws(
            "couteau machette lame & sort sorti",
            r"\b(?:sort|sorti|sortent) (?:un|son|une|sa) (?:\w+ )?(?:couteau|machette|lame)\b",
            r"\bfilm|\bserie\b|\bmdr\b|haha",
        ),
    ),
    "es": (
        *_threats(
            "matar matarnos matarme mate matarla apunalar & dice dijo dicho grita gritando amenaz quiere",
            r"\bmi (?:\w+ )?(?:ex\w*|marido|esposo|novio|pareja|padre|mujer|hijo|hermano|padrastro)",
            r"\b(?:dice|dijo|ha dicho|dicho|dicen|grita|gritando|gritandome|amenaza|amenazando|amenazado|amenazandome|quiere)\b",
            r"\b(?:me|nos|la|lo|los|le) (?:va|van|vas|quiere|iba) a matar|\b(?:va|van) a (?:\w+ )?matar(?:me|nos|la|lo|los|le)\b|\bmatar a (?:mi|su|sus|todos|todas)\b|\bmatar(?:me|nos|la|lo|los)\b|\bcon matar\b",
            r"\bsi no le\b|\bjaja|\bsi llego|\bruido|\bsi me olvido",
        ),
        _draws(
            "cuchillo navaja machete & saca sac",
            r"\b(?:saca|saco|sacado|sacan|sacando) (?:un|su|una) (?:\w+ )?(?:cuchillo|navaja|machete)\b",
            r"\bpelicula|\bserie\b|jaja",
        ),
    ),
    "pl": (
        *_threats(
            "zabije zabic pozabija zabija zatluc zarznie zamordu & mowi mowil grozi grozil krzyczy krzyczal chce",
            r"\b(?:moj|moja|jej) (?:\w+ )?(?:byly|ex|maz|chlopak|partner|ojciec|syn|brat|ojczym|konkubent)",
            r"\b(?:mowi|mowil|powiedzial|grozi|grozil|krzyczy|krzyczal|wrzeszczy|chce)\b",
            r"\b(?:mnie|nas|ja|go|ich|wszystkich) (?:\w+ )?(?:zabije|zabic|pozabija|zatlucze|zarznie|zamorduje)\b|\b(?:zabije|zabic|pozabija|zamorduje|zarznie) (?:mnie|nas|ja|go|ich|wszystkich)\b|\bsmiercia\b",
            r"\bjak (?:sie spoznie|zapomne)|\bhaha|\bhalas|\bmuzyk",
        ),
        _draws(
            "noz noza maczet & wyciag wyjal dobyl wyja",
            r"\b(?:wyciaga|wyciagnal|wyciagneli|wyjal|wyjmuje|dobyl) (?:\w+ ){0,2}?(?:noz|noza|maczete)\b",
            r"\bfilm|\bserial|haha",
        ),
    ),
    "tr": (
        *_threats(
            "oldur & soyl diyor dedi tehdit bagir istiyor kocam",
            r"\b(?:kocam|eski esim|esim|eski kocam|sevgilim|eski sevgilim|babam|oglum|abim|nisanlim)",
            r"\b(?:beni|bizi|hepimizi|onu|onlari|seni|sizi|hepinizi|annemi)\b",
            r"\boldur(?:ecegini|ecegim|cem|mekle|uyor|ecekmis|ur|urum)\w*(?=.*(?:soyl|diyor|dedi|tehdit|bagir))|\boldurmek istiyor|"
            r"\boldurmekle tehdit",
            r"\bfilm|haha|gec kalirsam|unutursam|gurultu|muzi[kg]",
        ),
        rule(
            "domestic",
            "certain",
            "oldur & kocam esim sevgilim babam",
            r"\b(?:kocam|esim|eski esim|sevgilim|babam) (?:\w+ )?(?:beni|bizi|hepimizi|annemi) (?:\w+ )?oldurecek\b(?!.*(?:kalirsam|unutursam|haha|eve gec))",
        ),
        _draws(
            "bicak bicag satir & cekti cikard cikar cekiyor",
            r"\b(?:bicak|bicagi|bicagini|satir)\b (?:\w+ )?(?:cekti|cekiyor|cikardi|cikartti|cikariyor)\b",
            r"\bfilm|\bdizi|haha",
        ),
    ),
    "ar": (
        *_threats(
            "قتل يذبح اقتل نقتل & يقول قال يهدد يصرخ بيقول كيقول بده كيهدد عم",
            r"(?:زوجي|جوزي|راجلي|طليقي|ابوي|بابا|رجلي)",
            r"(?:يقول|قال|يهدد\w*|هدد\w*|يصرخ|بيقول|كيقول|كيهدد\w*|بيهدد\w*|بده|بدو)",
            r"(?:يقتلني|يقتلنا|سيقتلني|سيقتلنا|بيقتلني|بيقتلنا|يقتلها|يذبحني|يذبحنا|يذبحها|بقتلي|بقتلنا|بالقتل|اقتلك|اقتلكم|غادي يقتلني|يقتل اولادي)",
            r"فيلم|مسلسل|هههه|اذا تاخرت|الضجيج",
        ),
    ),
    "uk": (
        *_threats(
            "уб'е вб'е убити вбити вбивств зариже заризати прибити & каже сказав погрожу кричить хоче грозиться",
            r"(?:чоловик|колишнии|хлопець|батько|витчим|брат|син|сожитель)",
            r"(?:каже|казав|сказав|погрожуе|погрожував|кричить|кричав|хоче|грозиться|обицяе)",
            r"(?:мене|нас|ии|иого|всих) (?:\w+ )?(?:уб'е|вб'е|убити|вбити|зариже|заризати)|(?:уб'е|вб'е|убити|вбити|зариже|заризати) (?:мене|нас|ии|иого|всих)|убивством|вбивством",
            r"якщо запизн|фильм|хаха|ахах|музик",
        ),
        _draws(
            "ниж ножа мачете & дистае дистав витягну витягуе вихопив вииняв",
            r"(?:дистае|дистав|дистали|витягнув|витягуе|вихопив|вииняв) (?:\w+ ){0,2}?(?:ниж|ножа|мачете)",
            r"фильм|сериал|хаха|ахах",
        ),
    ),
}
