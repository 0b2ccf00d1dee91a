"""Twilio's errors, as data; pure."""

from collections.abc import Mapping
from typing import Any

MORE = "https://www.twilio.com/docs/errors/"

# Refused at once: the HTTP status and the sentence. Source: Twilio's Error and Warning Dictionary.
REFUSED: Mapping[int, tuple[int, str]] = {
    20003: (401, "Authenticate"),
    20404: (404, "The requested resource was not found"),
    20422: (422, "Invalid Parameter"),
    20429: (429, "Too Many Requests"),
    20500: (500, "An internal server error has occurred"),
    20009: (409, "Cannot redact a message that is still under way"),
    21211: (400, "Invalid 'To' Phone Number"),
    21266: (400, "'To' and 'From' number cannot be the same"),
    21603: (400, "A 'From' phone number is required"),
    21604: (400, "A 'To' phone number is required"),
    21606: (400, "The 'From' phone number provided is not a valid message-capable Twilio phone number"),
    21609: (400, "Invalid 'StatusCallback' URL"),
    21617: (400, "The concatenated message body exceeds the 1600 character limit"),
    21619: (400, "A text message body or media urls must be specified"),
    21620: (400, "Invalid media URL(s)"),
    21623: (400, "Number of media files exceeds allowed limit"),
    21654: (400, "ContentSid Required"),
    21655: (400, "The ContentSid Parameter is Invalid"),
    21656: (400, "The ContentVariables Parameter is invalid"),
    63007: (400, "Twilio could not find a Channel with the specified From address"),
}

# Told later, by the status callback.
TEXTS: Mapping[int, str] = {
    63001: "Channel could not authenticate the request",
    63003: "Channel could not find To address",
    63005: "Channel did not accept given content",
    63007: "Twilio could not find a Channel with the specified From address",
    63010: "Channels - Twilio Internal error",
    63012: "Channel provider returned an internal service error",
    63013: "Channel policy violation",
    63016: "Failed to send freeform message because you are outside the allowed window",
    63018: "Rate limit exceeded for Channel",
    63019: "Media failed to download",
    63020: "Twilio encountered a Business Manager account error",
    63021: "Channel invalid content error",
    63024: "Invalid message recipient",
    63027: "Template does not exist for a language and locale",
    63028: "Number of parameters provided does not match the expected number of parameters",
    63032: "User is part of a WhatsApp experiment",
    63040: "Template rejected",
    63041: "Template paused",
    63042: "Template disabled",
    63049: "Meta chose not to deliver this WhatsApp marketing message",
    63059: "The sender was migrated away",
    63112: "The Meta and/or WhatsApp Business Accounts connected to this Sender were disabled by Meta",
}

# From Meta's code to Twilio's.
LATER: Mapping[int, int] = {
    **dict.fromkeys((0, 3, 10, 190, 200, 131005), 63001),
    **dict.fromkeys((1, 2, 131000, 131016, 133004), 63012),
    **dict.fromkeys((4, 80007, 130429, 131048, 131056, 131064), 63018),
    **dict.fromkeys((100, 131008, 131009, 132005, 132012, 132018), 63021),
    **dict.fromkeys((33, 131037, 131045), 63007),
    **dict.fromkeys((368, 130497), 63013),
    **dict.fromkeys((131021, 131026, 130403, 131050), 63024),
    **dict.fromkeys((131014, 131052, 131053), 63019),
    130472: 63032,
    131031: 63112,
    131042: 63020,
    131047: 63016,
    131049: 63049,
    131051: 63005,
    132000: 63028,
    132001: 63027,
    132007: 63040,
    132015: 63041,
    132016: 63042,
    133010: 63059,
}
UNDELIVERED = frozenset({63003, 63016, 63024, 63032, 63049})


class TwilioError(Exception):
    """A call that Twilio refuses.

    Args:
        code: Twilio's code.
        message: the sentence; the code's usual one when left out.
    """

    def __init__(self, code: int, message: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.http, usual = REFUSED[code]
        self.message = message or usual


def body(error: TwilioError) -> dict[str, Any]:
    """Return the answer's JSON."""
    return {
        "code": error.code,
        "message": error.message,
        "more_info": f"{MORE}{error.code}",
        "status": error.http,
    }


def later(code: int) -> int:
    """Return Twilio's code for a refusal of Meta's that comes by the status callback."""
    return LATER.get(code, 63010)


def status_of(code: int) -> str:
    """Return the message's status for a code of Twilio's."""
    return "undelivered" if code in UNDELIVERED else "failed"
