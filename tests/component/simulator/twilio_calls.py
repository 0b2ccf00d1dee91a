"""Twilio's API as these tests call it, and what it told them."""

from typing import Any

import aiohttp

from simulator.vendors.twilio.webhooks import decode
from tests.component.simulator.vendor_stand import VendorStand

DENHAAG, DELFT = "+31700000001", "+31150000001"


SECOND = "+31700000002"


SIDS = {"denhaag": "AC" + "7" * 32, "delft": "AC" + "1" * 32}


NUMBERS = {"denhaag": DENHAAG, "delft": DELFT}


def auth(city: str = "denhaag", password: str | None = None) -> dict[str, str]:
    return {"Authorization": aiohttp.encode_basic_auth(SIDS[city], password or f"token-{city}")}


async def twilio(stand: VendorStand, method: str, path: str, city: str = "denhaag", **more: Any) -> tuple[int, Any]:
    return await stand.call(method, f"/twilio/2010-04-01/Accounts/{SIDS[city]}/{path}", headers=auth(city), **more)


async def send(stand: VendorStand, phone: str, city: str = "denhaag", **more: str) -> tuple[int, Any]:
    own = stand.simulator.accounts[0]["callback"].partition("/webhooks")[0]
    form = {
        "To": f"whatsapp:{phone}",
        "From": f"whatsapp:{NUMBERS[city]}",
        "Body": "Dank u.",
        "StatusCallback": f"{own}/status?delivery=row-1&x=a%2Bb",
    } | more
    return await twilio(stand, "POST", "Messages.json", city, data={k: v for k, v in form.items() if v})


def forms(stand: VendorStand, path: str) -> list[dict[str, str]]:
    return [decode(one.body) for one in stand.delivered if one.path.startswith(path)]


def statuses(stand: VendorStand) -> list[str]:
    return sorted(form["MessageStatus"] for form in forms(stand, "/status"))
