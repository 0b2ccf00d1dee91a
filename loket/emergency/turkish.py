"""How people write about emergencies in Turkish (pure, data).

A native speaker should read them before they are relied on.
"""

import re

from loket.emergency.bodies import BODIES
from loket.emergency.false_friends import traps
from loket.emergency.fire_words import FIRE_WORDS
from loket.emergency.hanging import HANGING
from loket.emergency.rules import Language, rule, words
from loket.emergency.signs import SIGNS
from loket.emergency.small_fires import SMALL_FIRES
from loket.emergency.threats import THREATS
from loket.emergency.turkish_situations import SITUATIONS

TURKISH = Language(
    "tr",
    (
        rule(
            "suicide",
            "certain",
            "intihar oldurec yasamak olmek atlayac",
            r"intihar\w*|kendimi oldur\w*|yasamak istemiyorum|olmek istiyorum|(?:kopruden|catidan|"
            r"balkondan) atl\w*|atlamak istiyor",
        ),
        rule(
            "domestic",
            "certain",
            "dovuyor siddet kocam esim babam",
            r"\b(?:kocam|esim|sevgilim|babam|annem|eski esim)\b(?:\W+\w+){0,3}\W+(?:dovuyor|vuruyor|"
            r"dovdu|tehdit|saldir\w*)|aile ici siddet|ev ici siddet|siddet goruyorum|(?:karisini|"
            r"cocugunu|cocuklarini) dov\w*",
        ),
        rule(
            "missing_child",
            "certain",
            "kayb kayip bulami kacir",
            r"(?:cocug\w*|cocuk|oglum|kizim|bebe\w*)\b(?:\W+\w+){0,4}\W+(?:kayip|kayboldu|"
            r"kaciril\w*|yok oldu|bulamiyor\w*)|kayip cocuk",
        ),
        rule(
            "accident",
            "certain",
            "kaza carpti ezildi",
            r"(?:trafik|buyuk|kotu|agir) (?:bir )?kaza\w*|kaza (?:oldu|var)|(?:araba|otobus|tramvay|"
            r"kamyon)\b(?:\W+\w+){0,4}\W+carpti(?!.*(?:direk|lamba|levha))|ezildi",
        ),
        rule(
            "injury",
            "certain",
            "nefes bilinc baygin bayil kalp kan yaral felc hareket",
            r"nefes (?:al(?:mi|a)\w*)|bilinci? (?:kapali|yok)|bilincsiz|baygin|bayildi|kalp krizi|"
            r"kanamasi? var|\bkaniyor|kan kaybed\w*|cok kan|\byarali\b(?! (?:kus|kedi|kopek))|"
            r"yaralan\w*|\bfelc\b|hareket etmiyor",
        ),
        rule(
            "injury",
            "possible",
            "yerde ceset",
            r"(?:adam|kadin|biri|birisi|cocuk|kisi|insan)\b(?:\W+\w+){0,3}\W+yat(?:iyor|" r"an)(?!.*uyu)|ceset",
        ),
        rule(
            "water",
            "certain",
            "bogul suya kanala",
            r"\bbogul\w*|(?:cocuk|adam|kadin|biri|araba)\b(?:\W+\w+){0,3}\W+(?:suya|kanala|nehre|" r"denize) dustu",
        ),
        rule(
            "electrocution",
            "certain",
            "elektrik kivilcim",
            r"elektrik (?:carp\w*|kablosu (?:\w+ )?(?:kop|yer|sark)\w*)|elektrige (?:kapil|carp)\w*|"
            r"kivilcim\w*|kisa devre",
        ),
        rule(
            "gas",
            "certain",
            "gaz karbonmon",
            r"gaz (?:\w+ )?(?:koku\w*|kac\w*|sizin\w*|sizi\w*)|karbonmonoksit|karbon monoksit",
        ),
        rule("explosion", "certain", "patla bomba", r"\bpatlama\b|patladi\b|\bbomba\b"),
        rule(
            "weapon",
            "certain",
            "bicak silah tabanca ates",
            r"bicak\w*|silah\w*|tabanca|ates (?:ediyor|aciyor|acti|edildi)",
        ),
        rule(
            "violence",
            "certain",
            "kavga saldir dov tecav soyul hirsiz",
            r"\bkavga\b|saldir\w*\b(?! degil)|doven|dovuyor\w*|dovul\w*|tecavuz|soyuluyor|gasp|hirsiz (?:var|girdi)",
        ),
        rule(
            "collapse",
            "certain",
            "coktu cokuyor yikil",
            r"(?:bina|cati|duvar|balkon|ev|tavan)\w*\b(?:\W+\w+){0,2}\W+(?:coktu|cokuyor|yikil\w*)",
        ),
        rule(
            "fire",
            "certain",
            "yangin alev yaniyor duman ates",
            r"\byangin\w*|\balev\w*|(?:ev|bina|araba|cati|mutfak|daire|cop|"
            r"orman)\w*\b(?: \w+){0,2} yaniyor|duman (?:\w+ )?(?:cik|gel|yuksel)\w*|(?:siyah|yogun|"
            r"cok) duman",
        ),
        rule(
            "other",
            "possible",
            "ambulans polis itfaiye imdat yardim acil",
            r"(?:ambulans|polis|itfaiye)\b(?:\W+\w+){0,2}\W+(?:cagir\w*|gonder\w*|lazim|gelsin)|"
            r"acil durum|^\W*(?:imdat|yardim edin|yardim)(?:(?:\W+[a-z'.-]+){1,4}\W+\d{1,4}[a-z]?)?\W*$",
        ),
        *SITUATIONS,
        *BODIES["tr"],
        *SMALL_FIRES["tr"],
        *FIRE_WORDS["tr"],
        *HANGING["tr"],
        *SIGNS["tr"],
        *THREATS["tr"],
    ),
    traps(
        "tr",
        re.compile(
            r"(?:lamba\w*|isik\w*|sokak lamba\w*|direk\w*)(?:\W+\w+){0,4}?\W+yan\w*|yanmiyor|"
            r"havai fisek\w*|gunduz yan\w*|yanmis|yangin merdiven\w*|itfaiye (?:istasyon|merkez)\w*|"
            r"olu (?:kus|kedi|hayvan)|lasti[kg]\w* (?:\w+ )?patla\w*"
        ),
    ),
    words(("dun", "gecen (?:hafta|ay|yil)", "once", "her (?:gece|aksam|gun)", "surekli", "bazen", "neredeyse", "izin")),
    words(("simdi", "su an", "su anda", "hemen", "cabuk", "imdat", "yardim", "az once", "demin", "(?:dakika|dk) once")),
)
