"""A few words that promise the photo of a report of before: "gister vergeten, hier nog de foto" (pure).

Whoever forgot the photo sends it the next day, and says so first. It stands with the report then, which lies too far back
to be talked about still.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import gather, meaning, saying, thing_words, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.shapes import Case

_PROMISES: Final = Sought(
    r"(?<!\w)(?:"
    r"(?:hier|alsnog|bij deze|nu|hierbij)(?: (?:is|zijn|komt|komen|nog|alsnog|dan|even|toch|wel|heeft u|heb je)){0,3} (?:de|een|het|mijn|m n|die) (?:beloofde |vergeten )?(?:foto|fotos|foto s|fotootje|plaatje|kiekje)|"
    r"(?:foto|fotos|foto s|fotootje|plaatje)(?: (?:was|ben|had|heb|er|ik|nog|gister|gisteren|bij|te|sturen|helemaal|toen|dus|maar)){0,5} (?:vergeten|vergat)|vergeten(?: \w+){0,2} (?:de )?(?:foto|fotos|plaatje)(?: (?:te sturen|mee te sturen|erbij te doen|bij te voegen))?|"
    r"(?:here s|here is|here are|heres)(?: (?:now|finally|at last))? (?:the|my|that|a|those) (?:promised |missing )?(?:photo|photos|picture|pictures|pic|pics)|(?:forgot|forgotten)(?: (?:to (?:send|add|attach)|about))? (?:the|my|a) (?:photo|photos|picture|pictures|pic|pics)|"
    r"hier(?: (?:ist|sind|kommt|noch|nun|jetzt)){0,2} (?:das|die|ein|mein) (?:foto|fotos|bild|bilder)|(?:foto|fotos|bild|bilder)(?: (?:hatte|habe|hab|ich|gestern|noch)){0,3} vergessen|vergessen(?: \w+){0,1} (?:foto|bild)|"
    r"(?:voici|voila)(?: (?:enfin|donc))? (?:la|les|une|ma) photos?|(?:j ai |j avais )?oublie (?:la|les|d envoyer la|d envoyer les|de mettre la) photos?|"
    r"aqui (?:va|esta|tienen|tiene|les mando|mando|van|estan)(?: (?:ya|por fin))? (?:la|las|una|mi) fotos?|(?:se me olvido|olvide|me olvide de)(?: (?:mandar|enviar|poner))? (?:la|las) fotos?|"
    r"(?:tu|oto|prosze)(?: (?:jest|macie|jeszcze))? (?:zdjecie|zdjecia|fotka|fotki)|zapomnial(?:em|am) (?:o |wyslac |dolaczyc )?(?:zdjeciu|zdjecia|zdjecie|fotki)|"
    r"(?:iste|buyrun|buyurun) (?:fotograf\w*|resim|resmi)|(?:fotograf\w*|resmi) (?:\w+ )?unut\w+|"
    r"(?:ось|тримаите)(?: (?:і|ще|обіцяне))? (?:фото|фотка|знімок)|(?:забув|забула)(?: (?:надіслати|додати|прикріпити|про))? (?:фото|фотку)|"
    r"(?:هذه|هاي|هيدي|تفضلوا|اليكم)(?: (?:هي|كمان))? (?:ال)?(?:صورة|صور)|نسيت(?: (?:ارسل|ارسال|ابعت|احط))? (?:ال)?(?:صورة|صور)"
    r")(?!\w)"
)
_LONGEST: Final = 12


def is_told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message only promises the photo of a report of before; that is talked about then."""
    if draft.current() is not None or said.photo or said.location is not None or said.emergency is not None:
        return False
    if len(text.split()) > _LONGEST or "?" in text or "؟" in text or _PROMISES.search(plain(text)) is None:
        return False
    if saying.says(words.ANOTHER, text) or draft.place_in(text) is not None:
        return False
    case = _of(draft, text)
    if case is None:
        return False
    left = tuple(key for key in draft.memory.say if key != "greeting")
    draft.remember(current=case.id, since_answer=(), together=(), say=left)
    return True


TOLD: Final = Look(is_told, _PROMISES.bit)


def _of(draft: Draft, text: str) -> Case | None:
    """The open report of the last two weeks that is named, else the last one without a photo, else the last."""
    cases = [c for c in draft.open_cases() if draft.heard_at - c.created_at < gather.SAME_WITHIN]
    if not cases or meaning.wants_another(text):
        return None
    named = thing_words.named(draft, cases, text)
    return named or next((c for c in reversed(cases) if c.photos == 0), cases[-1])
