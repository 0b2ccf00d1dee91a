"""Words that hold a sentence together and tell of nothing by themselves: no reason for a category (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from functools import cache
from typing import Final

from services.classifier.model.features import words_of

_LISTED: Final = """
de het een en of maar want dus dat die dit deze van voor naar aan in op bij met uit om te tot als dan ook er nog
al niet geen wel is zijn was waren ben bent heeft hebben had wordt worden kan kunt moet ik u jij je hij zij ze
wij we jullie mij mijn me hem haar ons onze uw hun daar hier waar wat wie hoe heel erg weer door over onder
tegen sinds na toen nu zo t s n

the a an and or but of to in on at by for from with is are was were be been am has have had do does did it its
this that these those there here i you he she we they me my our your their his her not no so as if then very
also again

der die das den dem des ein eine einen einem einer und oder aber von vom zu zum zur in im an am auf bei mit aus
für um als wie ist sind war hat haben wird nicht kein keine ich du er sie es wir ihr mein meine unser unsere da
hier so auch noch sehr wieder seit

le la les l un une des du de d et ou mais à au aux en dans sur sous par pour avec ce cet cette ces il elle on
nous vous ils elles je j me m mon ma mes notre nos votre vos est sont a ont été pas ne n se s qui que qu y très
encore

el la los las un una unos unas y o pero de del a al en con por para sin es son está están hay ha han no se lo le
me mi mis tu su sus nuestro nuestra este esta estos estas ese esa que muy también

i a o u w we z ze na do od po za przy przed nad pod dla to ten ta te tym jest są był była nie się że jak co mój
moja moje nasz nasza jej jego ich bardzo też tam tu już

ve veya ama ile bir bu şu o da de ki mi mı mu mü ne için gibi çok daha var yok değil ben sen biz siz onlar benim
bizim orada burada

في من على إلى عن مع هذا هذه ذلك تلك هناك هنا هو هي هم نحن أنا أنت كان كانت لا لم لن ما قد و أو ثم أن إن التي
الذي كل جدا

і й та а але або у в на до від за з із зі по при над під для це цей ця ці той та є був була були не ні що як хто
де тут там мій моя моє наш наша її його їх дуже ще вже я ти ми ви вони
"""


@cache
def small_words() -> frozenset[str]:
    """The words as the model reads them: lower case, no accents."""
    return frozenset(word for line in _LISTED.splitlines() for word in words_of(line))
