"""A photo or a file that its resident sent by mistake: it stands with no report any more, and staff see that (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from msgspec import structs

from services.notifier.conversation import meaning, saying
from services.notifier.conversation.closing import RESIDENT
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.memory import SentFile

WITHIN: Final = timedelta(hours=1)
_AT_ONCE: Final = timedelta(minutes=5)
"""So soon after a file "wrong chat" is about that."""
_BURST: Final = timedelta(minutes=1)
_KEPT: Final = 10
_LONGEST: Final = 12
_FILES: Final = frozenset({"document"})
_THE_FILE: Final = (
    "verkeerde foto|verkeerde foto's|verkeerde fotos|foute foto|foute foto's|foute fotos|verkeerde video|verkeerde filmpje|verkeerd filmpje|fout filmpje|foute video|verkeerde bestand|verkeerd bestand|verkeerde plaatje|verkeerd plaatje|"
    "niet deze foto|niet die foto|deze foto niet|die foto niet|foto was per ongeluk|foto per ongeluk|filmpje was per ongeluk|video was per ongeluk|foto hoort er niet bij|foto hoort hier niet bij|foto is van iets anders|foto weghalen|foto verwijderen|verwijder de foto|verwijder die foto|"
    "wrong photo|wrong photos|wrong picture|wrong pictures|wrong pic|wrong pics|wrong image|wrong video|wrong file|not that photo|not this photo|not that picture|ignore the photo|ignore that photo|ignore the picture|ignore that picture|ignore the video|ignore that video|delete the photo|delete that photo|"
    "falsches foto|falsche fotos|falsches bild|falsche bilder|falsches video|falsche datei|nicht dieses foto|nicht das foto|"
    "mauvaise photo|mauvaises photos|mauvaise image|mauvaise vidéo|mauvais fichier|pas la bonne photo|pas cette photo|"
    "foto equivocada|fotos equivocadas|foto incorrecta|imagen equivocada|vídeo equivocado|video equivocado|archivo equivocado|no es esa foto|no es esta foto|esa foto no|"
    "złe zdjęcie|złe zdjęcia|nie to zdjęcie|niewłaściwe zdjęcie|zły plik|zły film|"
    "yanlış foto|yanlış fotoğraf|yanlış fotoğrafı|yanlış resim|yanlış video|yanlış dosya|"
    "не те фото|не ті фото|не та фотографія|не та світлина|не те відео|не той файл|"
    "صورة خطأ|الصورة الخطأ|صورة غلط|الصورة غلط|الفيديو الخطأ|فيديو غلط|ليست هذه الصورة|مو هي الصورة"
)
_BY_MISTAKE: Final = (
    "foute app|foute chat|foute groep|foute persoon|verkeerde groep|verkeerde groepsapp|per ongeluk gestuurd|per ongeluk verstuurd|per ongeluk verzonden|per ongeluk geappt|was per ongeluk|wrong group|sent by mistake|by mistake|sent by accident|by accident|"
    "aus versehen|versehentlich|falsche gruppe|par erreur|par accident|mauvais groupe|por error|por equivocación|sin querer|grupo equivocado|przez pomyłkę|pomyłkowo|omyłkowo|przypadkiem wysłałem|przypadkiem wysłałam|zła grupa|"
    "yanlışlıkla|yanlış grup|yanlış kişi|помилково|випадково надіслав|випадково надіслала|не в ту групу|بالغلط|بالخطأ|عن طريق الخطأ|المجموعة الخطأ"
)
_MANY: Final = "foto's|fotos|photos|pictures|pics|images|bilder|fotoğraflar|zdjęcia|ті фото|الصور|bestanden|files|allemaal|all of them|alle"


def note(draft: Draft, said: Said) -> None:
    """Remember a file that came, the case that it went to, and whether its resident wrote on."""
    files = draft.memory.files
    if files and any(one.message in draft.attached and draft.attached[one.message] != one.case for one in files):
        went = (structs.replace(one, case=draft.attached.get(one.message, one.case)) for one in files)
        draft.remember(files=tuple(went))
    if not said.photo and said.kind not in _FILES:
        _note_words(draft, said)
        return
    one = SentFile(
        message=said.message,
        at=draft.now,
        case=draft.attached.get(said.message),
        photo=said.photo,
        words=bool((said.text or "").strip()),
    )
    draft.remember(files=(*_lately(draft), one)[-_KEPT:])


def _note_words(draft: Draft, said: Said) -> None:
    files = draft.memory.files
    if files and not files[-1].followed and said.kind == "text":
        draft.remember(files=(*files[:-1], structs.replace(files[-1], followed=True)))


def withdrawn(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says that the file before it was sent by mistake; it is put aside then."""
    if not draft.memory.files or said.photo or said.location is not None or said.emergency is not None:
        return False
    if len(text.split()) > _LONGEST or not (saying.says(_THE_FILE, text) or _is_mistaken(text)):
        return False
    sent = _lately(draft)
    if not sent or not _says_so(draft, text, sent[-1]):
        return False
    gone = [sent[-1]]
    if are_several(text):
        gone = [one for one in sent if sent[-1].at - one.at <= _BURST]
    put_aside(draft, gone)
    return True


def are_several(text: str) -> bool:
    """Whether a message speaks of more than one file."""
    return saying.says(_MANY, text)


def put_aside(draft: Draft, gone: Sequence[SentFile]) -> None:
    """Let files that were sent by mistake stand with no case; their resident reads that nothing is done with them."""
    stays = all(one.words and one.message not in draft.memory.loose for one in gone)
    for one in gone:
        _put_aside(draft, one)
    draft.remember(files=tuple(one for one in _lately(draft) if one not in gone), last_photo=None, told_for=None)
    for key in ("added_photo", "added_video", "photo", "video", "file"):
        draft.say_no_more(key)
    draft.say_later("added" if stays else "not_for_us")


WITHDRAWN: Final = Look(withdrawn, saying.sign_of(_THE_FILE) | saying.sign_of(_BY_MISTAKE) | meaning.NOT_FOR_US)


def _lately(draft: Draft) -> tuple[SentFile, ...]:
    return tuple(one for one in draft.memory.files if draft.now - one.at <= WITHIN)


def _says_so(draft: Draft, text: str, last: SentFile) -> bool:
    if saying.says(_THE_FILE, text):
        return True
    if draft.now - last.at > _AT_ONCE or last.words or last.followed:
        # "Wrong chat" is about the message just before it; after a photo with words it takes all of that back.
        return False
    is_loose = last.message in draft.memory.loose
    return _is_mistaken(text) and (draft.memory.wrote_on or is_loose)


def _is_mistaken(text: str) -> bool:
    return saying.says(_BY_MISTAKE, text) or meaning.was_not_for_us(text)


def _put_aside(draft: Draft, one: SentFile) -> None:
    """Let a file stand with no case; what was written with it stays where it is, and staff read what was said of it."""
    memory = draft.memory
    if one.message in memory.loose:
        loose = tuple(message for message in memory.loose if message != one.message)
        draft.remember(loose=loose, loose_photos=max(memory.loose_photos - one.photo, 0))
        if not draft.memory.loose_photos:
            draft.no_longer_wait(["photo"])
        return
    case = draft.cases.get(one.case) if one.case is not None else draft.current()
    if case is None:
        return
    if one.words:
        draft.happened(case.id, "file_mistaken", actor=RESIDENT)
        return
    draft.attached[one.message] = None
    draft.remember(since_answer=tuple(message for message in memory.since_answer if message != one.message))
    draft.change(case, photos=max(case.photos - one.photo, 0))
    draft.happened(case.id, "file_withdrawn", actor=RESIDENT)
