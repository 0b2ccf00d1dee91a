"""The Dutch words of the desk: ages, moments, certainty, what became of a message (pure)."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from loket.providers.shapes import Class
from loket.texts import day_in_words
from services.notifier.delivery.saying import FILE_GONE, NO_FILES, NOT_ALLOWED, WINDOW_CLOSED

ZONE: Final = ZoneInfo("Europe/Amsterdam")
_TICKS: Final = MappingProxyType(
    {
        "planned": "wacht op verzending",
        "sending": "wordt verstuurd",
        "in_doubt": "onzeker of het verstuurd is",
        "accepted": "verstuurd",
        "sent": "verstuurd",
        "delivered": "afgeleverd",
        "read": "gelezen",
        "failed": "mislukt",
        "superseded": "vervallen: er is een nieuwer bericht",
        "cancelled": "ingetrokken",
    }
)
_KINDS: Final = MappingProxyType(
    {
        "image": "Foto",
        "video": "Video",
        "audio": "Spraakbericht",
        "transcript": "Spraakbericht, automatisch uitgeschreven",
        "document": "Bestand",
        "sticker": "Sticker",
        "location": "Locatie",
        "contacts": "Contactgegevens",
        "reaction": "Reactie",
        "button": "Knop",
        "interactive": "Keuze",
    }
)
_REASONS: Final = MappingProxyType(
    {
        Class.MESSAGE: "dit bericht mag niet meer zo verstuurd worden",
        Class.RECIPIENT: "deze bewoner is niet bereikbaar op WhatsApp",
        Class.BUSY: "WhatsApp is te druk; het bericht gaat later opnieuw",
        Class.CHANNEL: "het WhatsApp-nummer is beperkt of geblokkeerd",
        Class.ACCESS: "de toegang tot WhatsApp is verlopen of ingetrokken",
        Class.REQUEST: "het bericht is technisch niet in orde",
        Class.UNKNOWN: "WhatsApp gaf een onbekende fout",
    }
)
_ADVICE: Final = MappingProxyType(
    {
        Class.MESSAGE: "Bel de bewoner.",
        Class.RECIPIENT: "Bel de bewoner.",
        Class.BUSY: "U hoeft niets te doen.",
        Class.CHANNEL: "De beheerder ziet dit. Bel de bewoner als het niet kan wachten.",
        Class.ACCESS: "De beheerder ziet dit. Bel de bewoner als het niet kan wachten.",
        Class.REQUEST: "Meld dit bij de beheerder.",
        Class.UNKNOWN: "Meld dit bij de beheerder.",
    }
)
_WINDOW_CLOSED: Final = 131047


def percent(p: float) -> str:
    """A probability in whole percents; never 100% or 0% for what is not certain."""
    rounded = round(p * 100)
    if rounded == 100 and p < 1:
        rounded = 99
    if rounded == 0 and p > 0:
        rounded = 1
    return f"{rounded}%"


def tick(status: str) -> str:
    """What became of a message that was sent to a resident."""
    return _TICKS.get(status, status)


def kind(name: str) -> str | None:
    """What a message is when it is not just text, or None."""
    if name == "text":
        return None
    return _KINDS.get(name, "Bericht dat wij niet kunnen tonen")


def state(name: str) -> str:
    """A state at the start of a line."""
    return name[:1].upper() + name[1:]


def slug(name: str) -> str:
    """A state as part of a class name in the style sheet."""
    return name.replace(" ", "-")


def moment(at: datetime, now: datetime) -> str:
    """A moment as people say it, in Dutch time: ``vandaag 14:03``, ``gisteren 09:10``, ``vr 20 nov 16:45``."""
    there, here = at.astimezone(ZONE), now.astimezone(ZONE)
    time = f"{there:%H:%M}"
    days = (here.date() - there.date()).days
    if days == 0:
        return f"vandaag {time}"
    if days == 1:
        return f"gisteren {time}"
    weekday, day, month = day_in_words(there.date(), "nl").split(" ")
    year = "" if there.year == here.year else f" {there.year}"
    return f"{weekday[:2]} {day} {month[:3] if month != 'maart' else 'mrt'}{year} {time}"


def term(due: date, now: datetime) -> str:
    """The last day of a term as people say it: ``vandaag``, ``morgen``, ``vr 20 nov``."""
    today = now.astimezone(ZONE).date()
    near = {-1: "gisteren", 0: "vandaag", 1: "morgen"}.get((due - today).days)
    if near is not None:
        return near
    weekday, day, month = day_in_words(due, "nl").split(" ")
    year = "" if due.year == today.year else f" {due.year}"
    return f"{weekday[:2]} {day} {month[:3] if month != 'maart' else 'mrt'}{year}"


def stamp(at: datetime) -> str:
    """A moment for machines: RFC 3339 in UTC."""
    return f"{at.astimezone(ZoneInfo('UTC')):%Y-%m-%dT%H:%M:%SZ}"


def shown(moments: Iterable[datetime]) -> str:
    """Names what a page shows of a conversation: how many messages, and when the last of them was."""
    all_of_them = list(moments)
    return f"{len(all_of_them)}-{stamp(max(all_of_them))}" if all_of_them else "0"


def age(at: datetime, now: datetime) -> str:
    """How long ago something was, in one unit."""
    gone = now - at
    if gone < timedelta(minutes=1):
        return "zojuist"
    if gone < timedelta(hours=1):
        return f"{gone // timedelta(minutes=1)} min"
    if gone < timedelta(days=1):
        return f"{gone // timedelta(hours=1)} uur"
    days = gone.days
    return "1 dag" if days == 1 else f"{days} dagen"


def degrees(value: float) -> str:
    """A coordinate with five decimals: about a metre."""
    return f"{value:.5f}"


def failure(code: int | None, class_: str | None) -> str:
    """Why a message did not arrive, and what to do about it, in Dutch."""
    if class_ == NOT_ALLOWED:
        return "de gemeente mag WhatsApp hier niet voor gebruiken. Bel de bewoner."
    if class_ == NO_FILES:
        return "dit nummer loopt nu via een leverancier die geen bestanden verstuurt. Bel de bewoner."
    if class_ == FILE_GONE:
        return "dit bestand wordt niet meer bewaard. Stuur het opnieuw vanaf uw eigen computer."
    if code == _WINDOW_CLOSED or class_ == WINDOW_CLOSED:
        return "het laatste bericht van de bewoner is ouder dan 24 uur. Bel de bewoner."
    known = Class(class_) if class_ in set(Class) else Class.UNKNOWN
    return f"{_REASONS[known]}. {_ADVICE[known]}"


def hold(reason: str | None, code: int | None) -> str:
    """Why a channel is held, in Dutch; ``reason`` is a class of trouble, or the sender's own word."""
    known = _REASONS[Class(reason)] if reason in set(Class) else "de verzending is gepauzeerd"
    return known if code is None else f"{known} (code {code})"


def capitalise(text: str) -> str:
    """The same text with a capital first letter."""
    return text[:1].upper() + text[1:]


_ONE_MARK: Final = "M5 6.5 8.5 10 15 2.5"
_TWO_MARKS: Final = "M2 6.5 5.500 10 12 2.500M9.500 9.300 10.200 10 17 2.500"
_CLOCK: Final = "M10 1.500a4.500 4.500 0 1 0 .01 0M10 3.500V6l1.500 1"
_CROSS: Final = "m6.500 2.500 7 7m0-7-7 7"


def marks(status: str) -> str:
    """The picture of a tick, as the path of an SVG of 20 by 12."""
    if status in {"delivered", "read"}:
        return _TWO_MARKS
    if status in {"accepted", "sent"}:
        return _ONE_MARK
    return _CROSS if status in {"failed", "cancelled"} else _CLOCK


_LANGUAGES: Final = MappingProxyType(
    {
        "nl": "Nederlands",
        "en": "Engels",
        "de": "Duits",
        "fr": "Frans",
        "es": "Spaans",
        "pl": "Pools",
        "tr": "Turks",
        "ar": "Arabisch",
        "uk": "Oekraïens",
    }
)


def language(code: str) -> str:
    """The name of a language, or its code."""
    return _LANGUAGES.get(code, code)


_STEPS: Final = MappingProxyType(
    {
        "opened": "Melding geopend",
        "category": "Categorie gewijzigd",
        "place": "Plek toegevoegd",
        "photo": "Foto toegevoegd",
        "photo_moved": "Foto hoort bij een andere melding, zegt de bewoner",
        "file_withdrawn": "Foto of bestand hoort er niet meer bij: per ongeluk gestuurd",
        "file_mistaken": "De bewoner zegt: foto of bestand per ongeluk gestuurd",
        "note": "Interne notitie",
    }
)
_CHANGES: Final = MappingProxyType(
    {
        "department": ("Afdeling: {became}", "Afdeling: van {was} naar {became}"),
        "pile": ("Terug naar de stapel: {became}", "Terug naar de stapel: van {was} naar {became}"),
        "priority": ("Prioriteit: {became}", "Prioriteit: van {was} naar {became}"),
        "split": ("Gesplitst: nieuwe melding over {became}", ""),
        "split_from": ("Afgesplitst van een andere melding", "Afgesplitst van melding {was}"),
        "merged": ("Samengevoegd met melding {became}", "Samengevoegd met melding {became}"),
        "joined": ("Melding {became} hoort nu hierbij", ""),
        "same": ("De bewoner zegt: dezelfde als melding {became}", ""),
        "not_same": ("De bewoner zegt: niet dezelfde als melding {became}", ""),
        "let_go": ("De bewoner trok de melding in. Zij gaat door voor wie haar volgt", ""),
        "joins_again": ("De bewoner wil de melding toch niet intrekken", ""),
        "described": ("Omschrijving voor andere bewoners geschreven", ""),
        "undescribed": ("Omschrijving voor andere bewoners weggehaald", ""),
    }
)
"""What happened -> the sentence without and with what it was before."""


def actor(name: str) -> str | None:
    """Who did something, or None for what happens by itself."""
    return {"loket": None, "resident": "de bewoner"}.get(name, name)


def step(what: str, was: str | None, became: str | None) -> str:
    """One step of a case's history as a sentence."""
    if what == "state":
        return f"Status: {became}" if not was else f"Status: van {was} naar {became}"
    if what == "category" and became:
        return f"Categorie: {became}" if not was else f"Categorie: van {was} naar {became}"
    if what == "solved_followed":
        return f"De bewoner zegt van de melding die verderging: {'opgelost' if became == 'yes' else 'niet opgelost'}"
    if what == "solved":
        return "De bewoner zegt: opgelost" if became == "yes" else "De bewoner zegt: niet opgelost"
    if what == "file_sent":
        return f"{'Foto' if became == 'image' else 'PDF'} naar de bewoner gestuurd"
    if what in _CHANGES:
        without, with_was = _CHANGES[what]
        return (with_was if was and with_was else without).format(was=was, became=became)
    if what == "place" and became == "photo":
        return "Plek toegevoegd, volgens een foto"
    return _STEPS.get(what, what)


_WHY: Final = MappingProxyType(
    {
        "emergency": "Mogelijk een noodgeval",
        "human": "Wil een medewerker spreken",
        "complaint": "Heeft een klacht",
        "question": "Heeft een vraag",
        "failed": "Een bericht kwam niet aan",
        "in_doubt": "Onzeker of een bericht aankwam",
        "danger": "Mogelijk een gevaarlijke situatie",
        "photo": "Stuurde een foto zonder uitleg",
        "unreadable": "Stuurde iets dat Loket niet kan lezen",
        "voice": "Stuurde spraakberichten en geen tekst",
        "unclear": "Wij begrijpen niet wat deze bewoner wil",
        "abuse": "Schold een medewerker of de gemeente uit",
        "case": "Loket weet niet zeker waar een melding over gaat",
        "not_solved": "Zegt dat het nog niet opgelost is",
        "solved_but": "Zegt meer dan ja of nee op de vraag of het opgelost is",
        "not_same": "Zegt dat het toch een andere melding is",
        "loop": "Antwoordt misschien automatisch",
        "stopped": "Stuurde STOP, maar vraagt nu iets",
    }
)


def why(reason: str) -> str:
    """Why a conversation waits for a person; a reason may name a delivery after a colon."""
    return _WHY.get(reason.partition(":")[0], "Loket weet het niet zeker: kijk er even naar")
