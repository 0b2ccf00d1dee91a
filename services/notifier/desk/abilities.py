"""What a provider cannot do, in Dutch sentences for staff (pure)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from loket.providers.content import Capabilities

_LACKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "buttons": "Knoppen kunnen niet. De bewoner krijgt regels met nummers.",
        "rows": "Keuzelijsten kunnen niet. De bewoner krijgt regels met nummers.",
        "ask_location": "Een knop om de locatie te sturen kan niet. Wij vragen het met woorden.",
        "reactions": "Een emoji onder een bericht zetten kan niet.",
        "read_marks": "Bewoners zien niet dat hun bericht gelezen is.",
        "typing": "Bewoners zien niet dat er aan een antwoord gewerkt wordt.",
        "attachments": "Bestanden sturen kan niet. De bewoner krijgt een link.",
        "uploads": "Een foto of PDF naar een bewoner sturen kan niet.",
        "templates": "Sjablonen kunnen niet. Een dag na het laatste bericht van de bewoner kan er niets meer uit.",
        "template_management": "Sjablonen maakt en bekijkt u bij de leverancier zelf.",
        "health": "De leverancier vertelt niet hoe het kanaal ervoor staat.",
        "account_reports": "Wat WhatsApp over het account zegt, komt niet bij ons aan.",
        "bsuid": "Bewoners zonder zichtbaar telefoonnummer zijn niet bereikbaar.",
        "delivery_echo": "Zwijgt de leverancier na een bericht? Dan weten wij niet of het is aangekomen.",
        "whatsapp_ids": "Komt een bericht langs twee wegen? Dan herkennen wij het aan wie het schreef, wat en wanneer.",
        "message_log": "Kwam een bericht niet bij ons aan? Dan kunnen wij het niet terughalen bij de leverancier.",
    }
)
"""Field of ``Capabilities`` -> what staff should know when it is not there."""
_WHOLE: Final = Capabilities(message_log=True)


def lacks(can: Capabilities) -> list[str]:
    """What this provider cannot do, in the order of ``Capabilities``."""
    said = [sentence for name, sentence in _LACKS.items() if not getattr(can, name)]
    if can.text_limit < _WHOLE.text_limit:
        said.append(f"Een bericht heeft hoogstens {can.text_limit} tekens. Een langer bericht gaat in delen.")
    return said
