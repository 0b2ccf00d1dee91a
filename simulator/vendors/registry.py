"""The vendors by the name that accounts give."""

from collections.abc import Mapping

from simulator.notifynl.webhooks import NotifyNl
from simulator.vendors.cm.webhooks import Cm
from simulator.vendors.dialog360.webhooks import Dialog360
from simulator.vendors.meta.webhooks import Meta
from simulator.vendors.shape import Vendor
from simulator.vendors.twilio.webhooks import Twilio

VENDORS: Mapping[str, Vendor] = {
    "meta": Meta(),
    "dialog360": Dialog360(),
    "twilio": Twilio(),
    "cm": Cm(),
    "notifynl": NotifyNl(),
}
