"""Who asks whether we heard or saw what they sent: "kunt u het niet horen?" after voice notes is no report (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from datetime import timedelta
from functools import cache
from typing import Final

from loket.wishes import plain
from services.notifier.conversation import saying
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look

_VERBS: Final = (
    "horen|hoor|hoort|luisteren|luister|luistert|beluisteren|afluisteren|afspelen|openen|zien|zie|ziet|bekijken|bekijk|lezen|gehoord|beluisterd|geluisterd|geopend|gezien|bekeken|"
    "hear|listen|play|open|see|view|heard|listened|played|opened|seen|hören|hört|hörst|anhören|abhören|abspielen|öffnen|sehen|seht|siehst|ansehen|anschauen|gehört|angehört|geöffnet|gesehen|angeschaut|"
    "entendre|entendez|entends|écouter|écoutez|écoutes|ouvrir|voir|voyez|vois|entendu|écouté|ouvert|vu|oír|oírlo|oírme|escuchar|escucharlo|escucharme|oye|oyen|escucha|escuchan|abrir|abrirlo|ver|verlo|verla|ve|ven|oído|escuchado|abierto|visto|"
    "słyszycie|słyszy|słyszysz|słychać|słyszeć|usłyszeć|odsłuchać|posłuchać|wysłuchać|otworzyć|zobaczyć|widzi|widzicie|widzisz|widać|obejrzeć|odsłuchaliście|słuchacie|"
    "duyamıyor|duyabiliyor|duyuyor|duymuyor|dinleyebiliyor|dinleyemiyor|dinlediniz|dinlemediniz|dinlemiyor|açabiliyor|açamıyor|açılmıyor|görebiliyor|göremiyor|görüyor|görmüyor|gördünüz|görmediniz|duydunuz|duymadınız|"
    "чуєте|чуєш|чути|чутно|почути|почули|прослухати|прослухали|послухати|послухали|слухати|слухаєте|відкрити|відкрили|бачите|бачиш|бачити|побачити|побачили|видно|"
    "تسمع|تسمعون|تسمعوا|تسمعني|تسمعونني|تسمعوني|سماع|سماعه|سماعها|الاستماع|تستمعون|تستمع|استمعتم|سمعت|سمعتم|سمعتوا|تفتح|تفتحون|فتح|فتحه|فتحها|ترى|ترون|رؤية|رؤيته|رؤيتها|تشوف|تشوفون|تشوفوا|شفتم|شفتوا"
)
_BESIDE: Final = (
    "kunt kan kunnen kon konden u je jij jullie het dat dit deze hem haar ze die mij me mijn m'n mn de een bericht berichtje berichten spraakbericht spraakberichten spraakmemo voicebericht voicememo foto foto's fotos plaatje video filmpje bestand opname audio niet wel al ook even nou nu "
    "gewoon echt dan toch geen maar en of waarom hoezo hallo heeft hebt hebben is er naar ik heb net wat gestuurd stuurde zeg zei ingesproken stuur "
    "can can't cannot cant could couldn't you u did didn't do don't does have haven't it that this these them my me the a an i i've to at all not what said say sent just already really but and so why message messages voice note notes voicenote memo photo photos picture pictures pic video file recording audio "
    "können könnt kannst konnten konntet sie ihr du es das die den der dem diese meine mein meinen mich nachricht nachrichten sprachnachricht sprachnachrichten foto fotos bild bilder video datei aufnahme nicht denn aber und oder warum wieso haben habt hast etwa schon mal was ich gesagt geschickt sage nichts "
    "vous tu ne n pouvez pouviez peux pas l' le la les ça ca ce cela mon ma mes un message messages vocal vocaux photo photos vidéo fichier enregistrement audio mais et donc pourquoi est-ce que qu avez n'avez n'arrivez arrivez a as à déjà bien m' rien j'ai envoyé dit "
    "no lo la los las puede pueden puedes podría pueda usted ustedes me mi mis el un mensaje mensajes audio audios de voz nota foto fotos vídeo archivo grabación pero y o por qué han ha ya se nada que he dicho mandado enviado "
    "nie czy możecie może można możesz państwo pan pani tego to tę tą ich mnie moje moja mojego mojej mój moich wiadomość wiadomości głosowej głosowa głosową głosowych nagranie nagrania zdjęcie zdjęcia zdjęć plik pliku film filmu a ale i dlaczego czemu już nic co "
    "musunuz müsünüz mısınız misiniz mu mü mı mi siz bunu onu beni şunu sesli mesaj mesajı mesajımı mesajlarımı ses kaydı kaydını kaydımı fotoğraf fotoğrafı fotoğrafımı resmi resmimi dosyayı videoyu videomu ama peki neden niye hiç hâlâ "
    "ви ти не ні це його її їх мене моє мою мій мої чи хіба можете можеш можна повідомлення голосове голосового голосові аудіо запис фото фотографію світлину відео файл але а чому вже нічого що я надіслав надіслала сказав сказала "
    "لا ألا الا هل لم ما مش مو أما يمكنكم يمكنك تستطيعون تستطيع ممكن تقدرون تقدر تقدروا أن ان الرسالة رسالتي رسائلي الصوتية الصوت صوتي التسجيل المقطع الصورة صورتي الصور الملف الفيديو ها ذلك هذا هذه لماذا ليش إلى الى على أي شيء"
)
_NOT: Final = (
    "niet|geen|not|can't|cannot|cant|couldn't|didn't|don't|haven't|nicht|nichts|ne|n|pas|rien|no|nada|nie|nic|не|нічого|хіба|لا|ألا|لم|ما|مش|مو|"
    "duyamıyor|dinleyemiyor|açamıyor|göremiyor|dinlemediniz|görmediniz|duymadınız"
)
"""Who asks without a question mark says that we did not."""
_LONGEST: Final = 12
_LATELY: Final = timedelta(hours=1)


@cache
def _known() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Words for hearing or seeing, those that say that somebody did not, and all that may stand in such a question."""
    verbs = frozenset(plain(_VERBS.replace("|", " ")).split())
    nots = frozenset(plain(_NOT.replace("|", " ")).split())
    return verbs, nots, verbs | nots | frozenset(plain(_BESIDE).split())


def is_asked(text: str) -> bool:
    """Whether a message asks no more than whether somebody hears, sees or can open what was sent."""
    if len(text.split()) > _LONGEST:
        return False
    said = frozenset(plain(text).split())
    verbs, nots, all_of_it = _known()
    if said.isdisjoint(verbs) or not said <= all_of_it:
        return False
    return "?" in text or "؟" in text or not said.isdisjoint(nots)


def asks(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message asks so of what came lately: then a person listens to it, or looks."""
    if said.photo or said.location is not None or said.emergency is not None or not is_asked(text):
        return False
    if draft.memory.unheard:
        draft.wait_for_person("voice")
        draft.say_later("voice")
        return True
    files = draft.memory.files
    if not (draft.memory.loose or (files and draft.now - files[-1].at <= _LATELY)):
        return False
    draft.remember(faq=None)
    draft.wait_for_person("question")
    draft.say_later("question")
    return True


ASKS: Final = Look(asks, saying.sign_of(_VERBS))
