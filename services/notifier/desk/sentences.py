"""The Dutch sentences after something was done, could not be done, or cannot be done now (pure)."""

from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final
from uuid import UUID

from services.notifier.desk import words
from services.notifier.store.desk_reads import StandingView

_NOTICES: Final = MappingProxyType(
    {
        "status": "De status is gewijzigd.",
        "bericht": "Uw antwoord gaat naar de bewoner.",
        "bestand": "Uw foto of bestand gaat naar de bewoner.",
        "opnieuw": "Het bericht gaat opnieuw naar de bewoner.",
        "notitie": "De notitie staat bij de melding. De bewoner ziet die niet.",
        "toegewezen": "De melding is toegewezen.",
        "bevestigd": "De melding blijft bij deze afdeling en categorie.",
        "op-stapel": "De melding lag al op de stapel.",
        "stapel": "De melding ligt weer op de stapel.",
        "prioriteit": "De prioriteit is gewijzigd.",
        "omschreven": "De omschrijving is bewaard. Andere bewoners kunnen die lezen.",
        "niet-omschreven": "Er staat geen omschrijving meer. Andere bewoners lezen alleen waar de melding over gaat.",
        "gesplitst": "Dit is de nieuwe melding.",
        "geopend": "Dit is de nieuwe melding.",
        "samengevoegd": "De meldingen zijn samengevoegd.",
        "klaar": "Dit gesprek wacht niet meer op een medewerker.",
        "gewisseld": "Het kanaal loopt vanaf nu via deze weg.",
    }
)
_SOON: Final = timedelta(minutes=5)
"""What waits so long waits for more that changes; longer, for the morning."""
_TOLD: Final = frozenset({"status", "gesplitst", "geopend", "samengevoegd"})
"""Of what happened then the resident hears, unless they stopped us."""
_REFUSALS: Final = MappingProxyType(
    {
        "not_allowed": "Deze status kan nu niet. Misschien was iemand anders eerder: hieronder staat hoe het nu is.",
        "window_closed": "De bewoner schreef meer dan 24 uur geleden. WhatsApp laat dit antwoord nu niet toe. "
        "Maak het korter, of bel de bewoner.",
        "cannot_resend": "Dit bericht is al onderweg of al aangekomen. Het gaat niet nog een keer.",
        "resend_later": "WhatsApp hield dit bericht tegen. U kunt het pas een dag later nog eens sturen. "
        "Bel de bewoner als het niet kan wachten.",
        "no_file": "U hebt nog geen foto of PDF gekozen.",
        "wrong_type": "Dit soort bestand kan niet. Kies een foto (JPEG, PNG of WebP) of een PDF.",
        "too_large": "Dit bestand is te groot. Kies een foto of PDF van hoogstens 16 MB.",
        "broken": "Deze foto is beschadigd. Kies een andere.",
        "moving": "Een bewegend plaatje kan niet. Kies een gewone foto.",
        "malware": "In dit bestand zit mogelijk een virus. Het is niet verstuurd en niet bewaard.",
        "scanner_away": "Wij kunnen dit bestand nu niet op virussen nakijken. Probeer het straks opnieuw.",
        "storage_away": "Wij kunnen dit bestand nu niet bewaren. Probeer het straks opnieuw.",
        "caption_too_long": "De tekst bij een foto of PDF is hoogstens 1024 tekens. Maak die korter.",
        "takes_no_files": "Dit nummer loopt nu via een leverancier die geen bestanden verstuurt. "
        "Uw tekst staat bij het antwoord.",
        "file_too_late": "De bewoner schreef meer dan 24 uur geleden. WhatsApp laat nu geen foto of PDF toe. "
        "Uw tekst staat bij het antwoord.",
        "empty": "U hebt nog geen tekst geschreven.",
        "no_result": "Schrijf voor de bewoner wat er gedaan is. Daarna kunt u de melding afhandelen.",
        "no_question": "Schrijf wat u van de bewoner wilt weten. Daarna kunt u om een reactie vragen.",
        "no_reason": "Schrijf voor de bewoner waarom u de melding annuleert. Daarna kunt u dat doen.",
        "same_priority": "Deze prioriteit heeft de melding al. Kies een andere.",
        "choose_one": "Kies één melding: een uit de lijst, of een nummer.",
        "whole_number": "Er zijn meer meldingen die zo eindigen. Vul het hele nummer in.",
        "closed": "Deze melding is dicht. Heropen de melding eerst.",
        "description_too_long": "Deze omschrijving is te lang. Schrijf hoogstens 200 tekens.",
        "description_personal": "In deze omschrijving staat een telefoonnummer, e-mailadres, rekeningnummer, "
        "burgerservicenummer of kenteken. Andere bewoners lezen dit: haal dat weg.",
        "description_doubtful": "In deze omschrijving staat misschien een naam of een huisnummer. Andere bewoners "
        "lezen dit: haal dat weg. Is het er geen van iemand? Zet dan het vinkje en bewaar de tekst nog eens.",
        "unknown_department": "Deze afdeling bestaat niet meer. Kies een andere.",
        "unknown_category": "Deze categorie bestaat niet meer. Kies een andere.",
        "same_case": "Dit is dezelfde melding. Kies een andere.",
        "no_such_case": "Er is geen melding met dit nummer.",
        "nothing_to_split": "Kies welke berichten bij de nieuwe melding horen, en waar die over gaat.",
        "nothing_left": "Laat één bericht bij deze melding. Gaat alles over iets anders, kies dan bij Toewijzen "
        "een andere categorie.",
        "no_category": "Kies waar de melding over gaat.",
        "not_loose": "Een van deze berichten hoort al bij een melding. Kijk of een collega eerder was.",
        "nothing_chosen": "U hebt niets gewijzigd.",
    }
)
_FIELDS: Final = MappingProxyType(
    {
        _REFUSALS[why]: field
        for field, reasons in {
            "status-text": ("no_result", "no_question", "no_reason"),
            "splits-categorie": ("nothing_to_split", "nothing_left"),
            "samen-nummer": ("same_case", "no_such_case", "choose_one", "whole_number"),
            "omschrijving": ("description_too_long", "description_personal", "description_doubtful"),
            "prioriteit": ("same_priority",),
            "categorie": ("nothing_chosen", "unknown_department"),
            "open-categorie": ("no_category",),
            "bijschrift": ("caption_too_long",),
            "bestand": ("no_file", "wrong_type", "too_large", "broken", "moving"),
        }.items()
        for why in reasons
    }
)
"""What is said -> the field where it is put right."""
LET_GO: Final = "De bewoner trok de melding in en krijgt geen bericht. Wie haar volgt wel."
_STOPPED: Final = "Deze bewoner stuurde STOP. Schrijf alleen als het echt nodig is."
_BY_TEMPLATE: Final = (
    "De bewoner schreef meer dan 24 uur geleden. WhatsApp laat nu alleen een vast bericht toe. "
    "Uw antwoord komt daarin te staan: houd het kort."
)
_CLOSED: Final = "De bewoner schreef meer dan 24 uur geleden. WhatsApp laat nu geen antwoord toe: bel de bewoner."


def notice(
    name: str | None,
    standing: StandingView | None = None,
    now: datetime | None = None,
    *,
    case: UUID | None = None,
    let_go: bool = False,
) -> str | None:
    """The sentence after something was done, or None.

    Args:
        name: what was done.
        standing: how the conversation stands, where a resident hears of it.
        now: this moment (UTC).
        case: what it was done to.
        let_go: whether its reporter took it back, and it goes on for those who follow it.
    """
    said = _NOTICES.get(name or "")
    if said is None or name not in _TOLD:
        return said
    if let_go:
        return f"{said} {LET_GO}"
    if standing is not None and standing.stopped:
        return f"{said} De bewoner stuurde STOP en krijgt geen bericht."
    told = "De bewoner krijgt bericht."
    if standing is not None and now is not None and (standing.window_until is None or standing.window_until < now):
        told = "De bewoner schreef meer dan 24 uur geleden: kijk in het gesprek of het bericht aankomt."
    later = hears_later(standing, now, case) if now is not None else None
    if later is not None:
        told = later
    return f"{said} {told}"


def field_of(sentence: str) -> str | None:
    """Id of the field where what a refusal says is put right, or None."""
    return _FIELDS.get(sentence)


def hears_later(standing: StandingView | None, now: datetime, case: UUID | None) -> str | None:
    """That a resident does not hear yet what changed of a case, and from when; None where nothing waits."""
    at = standing.news.get(case) if standing is not None and case is not None else None
    if at is None or at <= now or (standing is not None and standing.stopped):
        return None
    if at - now < _SOON:
        return "De bewoner krijgt zo bericht."
    return f"De bewoner krijgt bericht vanaf {words.moment(at, now)}."


def refusal(why: str) -> str:
    """The sentence when something could not be done."""
    return _REFUSALS[why]


def limit(standing: StandingView | None, now: datetime, *, template: bool) -> str | None:
    """Why an answer cannot be sent as it is or may not be welcome, or None.

    Args:
        standing: how the conversation stands.
        now: this moment (UTC).
        template: whether an approved template can say what staff write after the 24 hours.
    """
    if standing is None:
        return None
    said = _STOPPED if standing.stopped else ""
    if standing.window_until is None or standing.window_until < now:
        said = f"{said} {_BY_TEMPLATE if template else _CLOSED}"
    return said.strip() or None


def refused_file(why: str) -> str:
    """The sentence when a file could not be sent."""
    return refusal("file_too_late" if why == "window_closed" else why)


def no_file(standing: StandingView | None, now: datetime, *, takes: bool, template: bool) -> str | None:
    """Why no photo or PDF can be sent now and what can, or None.

    Args:
        standing: how the conversation stands.
        now: this moment (UTC).
        takes: whether files can go by the way that serves the channel.
        template: whether an approved template can say what staff write after the 24 hours.
    """
    if not takes:
        return "Foto's en bestanden sturen kan niet via de leverancier van dit nummer. Een gewoon antwoord kan wel."
    if standing is None or standing.window_until is None or standing.window_until < now:
        instead = "Een kort antwoord kan wel." if template else "Bel de bewoner."
        return (
            "De bewoner schreef meer dan 24 uur geleden. WhatsApp laat nu geen foto of bestand toe. "
            f"{instead} Schrijft de bewoner weer, dan kan het hier een dag lang."
        )
    return None
