"""How people write about emergencies in Polish (pure, data).

A native speaker should read them before they are relied on.
"""

import re

from loket.emergency.bodies import BODIES
from loket.emergency.false_friends import traps
from loket.emergency.fire_words import FIRE_WORDS
from loket.emergency.hanging import HANGING
from loket.emergency.polish_situations import SITUATIONS
from loket.emergency.rules import Language, rule, words
from loket.emergency.signs import SIGNS
from loket.emergency.small_fires import SMALL_FIRES
from loket.emergency.threats import THREATS

POLISH = Language(
    "pl",
    (
        rule(
            "suicide",
            "certain",
            "samoboj zabi zyc umrzec skoczyc",
            r"samoboj\w*|(?:zabic|zabije) sie|nie chce (?:juz |mi sie )?zyc|chce umrzec|(?:chce|"
            r"zaraz|grozi) (?:\w+ )?skocz\w*",
        ),
        rule(
            "domestic",
            "certain",
            "bije pobil przemoc mieszka maz znec",
            r"\b(?:moj|moja) (?:\w+ )?(?:maz|zona|chlopak|partner|ojciec|matka|syn|"
            r"byly)\b(?:\W+\w+){0,3}\W+(?:bije|pobil|grozi|dusi)|maz mnie bije|\bbije (?:swoj\w+ )?(?:mnie|zone|"
            r"dzieci|dziecko)|przemoc domowa|zneca sie",
        ),
        rule(
            "missing_child",
            "certain",
            "zagin zgin znalezc porwa",
            r"(?:dziecko|syn|synek|corka|coreczka|dziewczynka|"
            r"chlopiec)\b(?:\W+\w+){0,5}?\W+(?:zagin\w*|zginel\w*|porwan\w*)|(?:zaginel\w*|"
            r"zgubil\w*) (?:\w+ )?(?:dziecko|syn|corka|synka|corke)|"
            r"nie moge znalezc (?:\w+ )?(?:dziecka|syna|corki)",
        ),
        rule(
            "accident",
            "certain",
            "wypadek potrac zderz",
            r"(?:powazny|duzy|wydarzyl sie|jest|byl) wypadek\b(?!.*wczoraj)|wypadek (?:samochodowy|"
            r"drogowy)|potracon\w*|potracil\w* (?:rowerzyst|pieszeg|dzieck|czlowiek)\w*|zderzenie",
        ),
        rule(
            "injury",
            "certain",
            "oddych przytom zawal krwaw krew rann udar przedawk rusza zemdl",
            r"nie (?:moze )?oddych\w*|nieprzytom\w*|zawal\b|krwawi\w*|(?:duzo|pelno) krwi|"
            r"\brann(?:y|i|a|ych)\b|\budar\b|przedawk\w*|nie rusza sie|zemdla\w*",
        ),
        rule(
            "injury",
            "possible",
            "lezy zwloki",
            r"(?:mezczyzna|kobieta|czlowiek|ktos|dziecko|pan|pani)\b(?:\W+\w+){0,3}\W*lezy (?:na|"
            r"w)(?!.*spi)|lezy (?:mezczyzna|kobieta|czlowiek|ktos)(?!.*spi)|zwloki",
        ),
        rule(
            "water",
            "certain",
            "tonie topi_sie uton wody kanalu rzeki",
            r"\btonie\b|topi sie|\buton\w*|(?:dziecko|ktos|czlowiek|"
            r"samochod)\b(?:\W+\w+){0,3}\W+wpad\w* do (?:wody|kanalu|rzeki)",
        ),
        rule(
            "electrocution",
            "certain",
            "prad iskr zwarcie",
            r"porazi\w* pradem|porazenie|iskrzy|iskry|zwarcie|pod napieciem|zerwany (?:kabel|przewod)",
        ),
        rule(
            "gas",
            "certain",
            "gaz czad",
            r"czuc (?:\w+ )?gaz\w*|zapach gazu|smierdzi (?:\w+ )?gazem|ulatnia sie gaz|wyciek gazu|"
            r"\bczad\b|tlenek wegla",
        ),
        rule("explosion", "certain", "wybuch bomb eksplo", r"\bwybuch\w*|\bbomba\b|eksploz\w*"),
        rule(
            "weapon",
            "certain",
            "noz bron pistolet strzel strzal ugodz",
            r"z nozem|\bnozem\b|\bbron\b|pistolet|strzela\b|strzaly|strzelanina|ugodz\w*|z bronia",
        ),
        rule(
            "violence",
            "certain",
            "bije bija pobic napad gwal wlam",
            r"\bbija\b|bojka|pobic\w*|pobit\w*|\bnapad\w*|zgwalc\w*|gwalt\b|wlamuj\w*|wlamywacz|atakuje",
        ),
        rule("collapse", "certain", "zawal runal", r"zawalil\w*|runal\w*|zawala sie"),
        rule(
            "fire",
            "certain",
            "pali pozar plomien ogien dym",
            r"pali sie\b|\bpozar\w*|plomien\w*|\bogien\b|dym (?:z|wydobywa|leci|idzie)|(?:wydobywa|"
            r"leci|idzie)(?: sie)? (?:\w+ )?dym|(?:czarny|gesty|duzo) dym\w*",
        ),
        rule(
            "other",
            "possible",
            "karetk policj straz pomocy ratunku",
            r"(?:wezw\w*|wyslij\w*|potrzeb\w*|dzwon\w*)(?:\W+\w+){0,3}\W+(?:karetk\w*|pogotowi\w*|"
            r"policj\w*|straz\w*)|^\W*(?:pomocy|ratunku|na pomoc)\W*",
        ),
        *SITUATIONS,
        *BODIES["pl"],
        *SMALL_FIRES["pl"],
        *FIRE_WORDS["pl"],
        *HANGING["pl"],
        *SIGNS["pl"],
        *THREATS["pl"],
    ),
    traps(
        "pl",
        re.compile(
            r"(?:latarni\w*|lamp\w*|swiatl\w*|oswietleni\w*|"
            r"zarowk\w*)(?:\W+\w+){0,5}?\W+(?:pal[ia]\w*(?: sie)?|swiec\w*)|nie pali sie\b|"
            r"sie nie pal[ia]\b|pal[ia] sie (?:\w+ )?(?:swiatl\w*|latarni\w*|lamp\w*)|"
            r"\bbija o\b|\bdzwon\w*(?: \w+){0,2} bij\w*|sztuczn\w* ogni\w*|fajerwerk\w*|spalon\w*|martwy (?:ptak|kot)"
        ),
    ),
    words(
        (
            "wczoraj",
            "zeszl\\w*",
            "temu",
            "co (?:noc|wieczor|tydzien)",
            "zawsze",
            "czesto",
            "prawie",
            "pozwolenie",
            "we? (?:styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrzesniu|pazdzierniku|listopadzie|grudniu)",
        )
    ),
    words(("teraz", "szybko", "pomocy", "natychmiast", "wlasnie", "(?:minut\\w*|chwile|kwadrans) temu")),
)
