"""A few words that only scold: "hufters", "şerefsizler" (pure).

Beside those that count in any message (``words.ABUSE``): of a longer one they may tell who broke something.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from typing import Final

from services.notifier.conversation.saying import says

_FEW: Final = 4
_WORDS: Final = (
    "hufter|hufters|eikel|sukkel|idioot|debiel|mongool|lulhannes|lulhannesen|klojo|klojo's|prutsers|prutser|klungels|rukkers|oetlul|oetlullen|randdebielen|randdebiel|achterlijken|kutlui|kutvolk|kutambtenaar|klotegemeente|schijtgemeente|rotgemeente|"
    "tyfuslijers|tyfuslijer|teringlijers|teringlijer|kankerlijer|klootviool|hoerenzoon|hoerenjong|krijg de tering|krijg de kanker|krijg de klere|krijg de tyfus|lik mijn reet|hou je bek|houd je bek|nietsnutten|luie donders|schoften|ploerten|smeerlappen|"
    "bastard|idiot|moron|morons|wanker|wankers|dickhead|dickheads|twat|twats|cunt|cunts|prick|pricks|arsehole|arseholes|shitheads|fuckers|motherfuckers|piss off|bugger off|screw you|go to hell|useless idiots|scumbags|"
    "hurensohn|hurensöhne|drecksack|drecksäcke|vollidiot|vollidioten|trottel|volltrottel|deppen|vollpfosten|missgeburten|leck mich|leckt mich|halt die fresse|haltet die fresse|pisser|arschgeigen|"
    "connasse|connasses|abruti|abrutis|crétin|crétins|bande de cons|bande d'incapables|bande de nuls|fils de pute|fdp|salope|salopes|salaud|enculé|ta gueule|va chier|allez vous faire foutre|imbécile|imbéciles|"
    "cabrón|hijo de puta|hijoputas|hdp|imbécil|idiota|subnormales|capullos|vete a la mierda|iros a la mierda|váyanse a la mierda|que os jodan|sinvergüenzas|"
    "debil|kretyn|kretyni|chuje|chuj wam|skurwysyn|skurwysyny|jebać was|pierdolcie się|pierdol się|pojeby|pojebani|nieroby|gnoje|spierdalaj|wypierdalaj|wypierdalajcie|"
    "şerefsiz|şerefsizler|aptal|salak|gerizekalı|gerizekalılar|geri zekalı|geri zekalılar|piç|piçler|ibneler|orospu çocukları|orospu çocuğu|siktirin|siktir git|siktirin gidin|namussuzlar|ahlaksızlar|dangalaklar|pezevenkler|"
    "ідіот|дебіл|дебіли|мудак|мудаки|виродки|падлюки|покидьки|сволочі|сволота|гниди|придурок|придурки|довбойоби|пішли нахуй|пішов нахуй|ідіть нахуй|нахуй|негідники|уроди|"
    "يا كلاب|يا حمير|يا حيوانات|اولاد الكلب|ابن الكلب|ولاد الكلب|شرموطة|منايك|عرصات|تافهين|قذرين|غبي|اولاد القحبة|كس امك|انقلعوا|حقيرين|حقير|سفلة"
)


def is_all(text: str) -> bool:
    """Whether a message is a few words that scold."""
    return len(text.split()) <= _FEW and says(_WORDS, text)
