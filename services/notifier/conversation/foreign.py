"""Languages that no text of ours is in: a message in one of them is answered in none that only looks like it (pure).

A classifier that knows nine languages takes Hungarian for French, and Portuguese for Spanish. Who writes neither Dutch
nor another of the nine reads English most likely. Only sure signs count: letters that none of the nine has, or words
that stand in none of them. Russian is left to be taken for Ukrainian: many who fled from Ukraine write it.
"""

# ruff: noqa: E501 - the lists of words are read best as they are

import re
from typing import Final

from loket.wishes import plain
from services.notifier.conversation.saying import says

ANSWERED_IN: Final = "en"
_ENOUGH: Final = 2
"""Words of one language; one says too little, it may be a name."""
_READ: Final = 40
_SCRIPTS: Final = re.compile(
    "[\u0370-\u03ff\u0530-\u05ff\u0900-\u0fff\u1000-\u109f\u10a0-\u10ff\u1200-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
"""Greek, Armenian, Hebrew, those of India, Tibetan, Burmese, Georgian, Ethiopic, Khmer, and those of East Asia."""
_LETTERS: Final = re.compile(
    # Hungarian, Romanian, Portuguese, Czech and Slovak, the Baltic ones, the Nordic ones, Vietnamese.
    r"[őűățșãõřěůňďľĺŕšžýťāēīūģķļņėįųåøæðþơư]"
    # Bulgarian: in Russian a hard sign stands before few letters.
    r"|ъ(?![еёюя\s])"
)
_OWN: Final = re.compile("[\u0452\u0453\u0455\u0458-\u045a\u045b\u045c\u045f]")
"""Letters that only Serbian and Macedonian have among those who write Cyrillic."""
_PERSIAN: Final = re.compile("[\u067e\u0686\u0698\u06a9\u06af\u06cc\u06d2\u06ba\u0679\u0688\u0691\u06c1]")
"""Letters of Persian and Urdu, on whose keyboards two common ones are other letters than on an Arabic one."""
_WORDS: Final = {
    "it": "buongiorno buonasera salve sono della delle degli dello nella nelle sulla davanti strada buca lampione spazzatura marciapiede perche questa anche molto rifiuti albero illuminazione funziona rotta buio c'è",
    "pt": "obrigado obrigada não rua buraco lixo você calçada lâmpada também minha quebrado quebrada candeeiro passeio árvore avariado avariada uma olá boa bom muito isso ao",
    "ro": "bună ziua groapă stradă strada sunt pentru gunoi mulțumesc trotuar stâlp lumină lumina copac rog aceasta foarte unde aici fața funcționează este pe",
    "hu": "napot jó szia nem egy hogy utca utcában lámpa előtt ég kérem köszönöm itt lyuk szemét járda nincs rossz törött működik szeretném kátyú fa úton kidőlt tele",
    "cs": "prosím jsem není děkuji ďakujem nefunguje nesvítí svetlo světlo odpadky strom díra diera vozovce ulici rozbitý kontajner kontejner preplnený přeplněný",
    "hr": "dobar dobro rupa smeće nije hvala molim ispred svjetlo svetlo pokvarena pokvareno ulici cesti drvo uličnom rasvjeta kanta puna dan",
    "sq": "përshëndetje është rrugë rruga nuk gropë dritë drita mbeturina faleminderit lutem pemë përpara punon",
    "sv": "hej och inte gatan gatlampan lampan trasig trasigt framför ikke gaden vejen foran hullet ligger tack takk jeg jag lyser trottoaren fortovet gatelykta gadelampen gatubelysningen",
    "fi": "katu katulamppu kadulla rikki valo kiitos edessä kuoppa roska roskat tiellä päivää hyvää pala toimi lamppu",
    "lt": "laba diena labas labdien gatvė gatvėje nešviečia duobė ačiū prašau prie lempa iela ielā nedeg paldies lūdzu bedre spuldze",
    "id": "tidak jalan lampu rusak sampah lubang yang terima kasih depan selamat pohon mohon trotoar menyala",
    "tl": "ang mga hindi sira kalye salamat harap po ilaw basura lubak",
    "so": "waxaa waan jidka laambad qashin mahadsanid fadlan iyo shaqeynayo godka ayaa wadada nalka ma",
    "bg": "здравейте добър моля благодаря боклук счупен счупена няма дупка свети тук има пред лампата улицата контейнерът ден",
    "fa": "است در این خیابان چراغ لطفا ممنون هست نیست شده را که برای خراب زباله شکسته",
}
"""What is said in each of these and hardly in any of the nine, as people type it."""
_WISHES: Final = (
    "in italiano|italiano per favore|em português|em portugues|português por favor|portugues por favor|falo português|falo portugues|în română|in romana|limba romana|limba română|romana va rog|"
    "magyarul|in hungarian|in italian|in portuguese|in romanian|in bulgarian|in chinese|in russian|in greek|in hindi|in persian|in farsi|in somali|in tigrinya|česky|cesky|slovensky|hrvatski|srpski|"
    "на български|български моля|по русски|по-русски|на русском|中文|用中文|ελληνικά|فارسی|به فارسی|اردو|in het italiaans|in het portugees|in het roemeens|in het hongaars|in het bulgaars|in het chinees|in het russisch"
)
"""Who asks for a language that we do not have."""
_LONGEST_WISH: Final = 8


def is_wanted(text: str) -> bool:
    """Whether a few words ask for a language that no text of ours is in."""
    return len(text.split()) <= _LONGEST_WISH and says(_WISHES, text)


def _of_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, listed in _WORDS.items():
        for word in {plain(word) for word in listed.split()}:
            found[word] = (*found.get(word, ()), language)
    return found


_OF_WORD: Final = _of_word()


def is_written(text: str) -> bool:
    """Whether a text is surely in a language that is none of the nine."""
    letters = 0
    if not text.isascii():
        low = text.lower()
        if len(_SCRIPTS.findall(low)) >= _ENOUGH or _OWN.search(low) is not None:
            return True
        letters = bool(_LETTERS.search(low)) + (len(_PERSIAN.findall(low)) >= _ENOUGH)
    counts: dict[str, int] = {}
    for word in dict.fromkeys(plain(text).split()[:_READ]):
        for language in _OF_WORD.get(word, ()):
            counts[language] = counts.get(language, 0) + 1
    return max(counts.values(), default=0) + letters >= _ENOUGH
