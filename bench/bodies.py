"""Webhooks as residents cause them: about 800 bytes, each another message, a thousand residents."""

import json
import random
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

SENTENCES: Final = (
    "er ligt een losse stoeptegel voor de deur van nummer 12, mijn buurvrouw viel er bijna over",
    "de lantaarnpaal op de hoek doet het al een week niet meer",
    "container zit vol en het stinkt, er staan ook zakken naast",
    "goedemorgen, er staat al weken een fietswrak aan het hek bij het station",
    "gat in de weg bij de rotonde, je kunt er met de fiets niet langs",
    "put verstopt door bladeren, de hele straat staat blank als het regent",
    "er is weer vuilnis naast de bak gezet",
    "het verkeerslicht bij de kruising blijft op rood staan",
    "kunt u iets doen aan de ratten bij de vijver? de kinderen spelen daar",
    "schommel in de speeltuin is kapot, er hangt een ketting los",
)
RESIDENTS: Final = 1000


class Place(Struct, frozen=True):
    """Where the messages are sent to."""

    account: str
    number_id: str
    number: str


def bodies(place: Place, count: int, seed: int) -> Iterator[bytes]:
    """Bodies of text messages, the same for the same seed.

    Args:
        place: the number that they are sent to.
        count: how many.
        seed: another seed gives other messages.
    """
    draw = random.Random(seed)  # noqa: S311 - a load, not a secret
    for n in range(count):
        resident = draw.randrange(RESIDENTS)
        phone, bsuid = f"3160001{resident:04d}", f"NL.1349{resident:018d}"
        message = {
            "from": phone,
            "from_user_id": bsuid,
            "id": f"wamid.HBgLMzE2{draw.getrandbits(160):040X}{n:08X}AA==",
            "timestamp": str(1_795_000_000 + n),
            "type": "text",
            "text": {"body": draw.choice(SENTENCES)},
        }
        value = {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": place.number, "phone_number_id": place.number_id},
            "contacts": [
                {
                    "profile": {"name": f"Bewoner {resident}", "username": f"bewoner.{resident}"},
                    "wa_id": phone,
                    "user_id": bsuid,
                    "identity_key_hash": f"{draw.getrandbits(256):064x}",
                }
            ],
            "messages": [message],
        }
        document = {
            "object": "whatsapp_business_account",
            "entry": [
                {"id": place.account, "time": 1_795_000_000 + n, "changes": [{"value": value, "field": "messages"}]}
            ],
        }
        yield json.dumps(document, ensure_ascii=False).encode()
