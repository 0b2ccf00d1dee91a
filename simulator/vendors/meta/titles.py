"""Meta's error codes with their titles and usual details, as data.

Source: Meta, WhatsApp Cloud API error codes, as of 2026-09-11.
"""

from collections.abc import Mapping

import msgspec


class Known(msgspec.Struct, frozen=True):
    """The fixed part of an error: Meta's title and what it says in `details` by default."""

    title: str
    details: str


TITLES: Mapping[int, Known] = {
    0: Known("AuthException", "We were unable to authenticate the app user."),
    1: Known("API Unknown", "Invalid request or possible server error."),
    2: Known("API Service", "Temporary due to downtime or due to being overloaded."),
    3: Known("API Method", "Capability or permissions issue."),
    4: Known("API Too Many Calls", "The app has reached its API call rate limit."),
    10: Known("Permission Denied", "Permission is either not granted or has been removed."),
    33: Known("Parameter value is not valid", "The business phone number has been deleted."),
    100: Known("Invalid parameter", "Invalid parameter"),
    190: Known("Error validating access token", "The access token is invalid or has expired."),
    200: Known(
        "Permissions error", "You do not have the necessary permissions to act for this WhatsApp Business account."
    ),
    368: Known(
        "Temporarily blocked for policies violations",
        "The WhatsApp Business Account associated with the app has been restricted or disabled for violating "
        "a platform policy.",
    ),
    80007: Known("Rate limit issues", "The WhatsApp Business Account has reached its rate limit."),
    130403: Known("User is blocked", "The business has blocked this user."),
    130429: Known("Rate limit hit", "Cloud API message throughput has been reached."),
    130472: Known(
        "User's number is part of an experiment", "Message was not sent because it is part of an experiment."
    ),
    130497: Known(
        "Business account is restricted from messaging users in this country",
        "The account may not message users in this country.",
    ),
    131000: Known("Something went wrong", "Message failed to send due to an unknown error."),
    131005: Known("Access denied", "Permission is either not granted or has been removed."),
    131008: Known("Required parameter is missing", "A required parameter is missing."),
    131009: Known("Parameter value is not valid", "A parameter value is not valid."),
    131014: Known("Media link could not be loaded", "The file behind the link could not be loaded."),
    131016: Known("Service unavailable", "A service is temporarily unavailable."),
    131021: Known("Recipient cannot be sender", "Sender and recipient phone number is the same."),
    131026: Known(
        "Message undeliverable",
        "Unable to deliver message. The recipient may not be on WhatsApp or may not have accepted its terms.",
    ),
    131030: Known("Recipient phone number not in allowed list", "The number is not in the list of test numbers."),
    131031: Known(
        "Account has been locked",
        "The WhatsApp Business Account associated with the app has been restricted or disabled, or a request "
        "parameter does not match.",
    ),
    131037: Known("Display name not approved", "The business phone number's display name has not been approved."),
    131042: Known("Business eligibility payment issue", "There was an error related to your payment method."),
    131045: Known("Incorrect certificate", "Message failed to send due to a phone number registration error."),
    131047: Known(
        "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last replied to this number.",
    ),
    131048: Known(
        "Spam rate limit hit",
        "Message failed to send because there are restrictions on how many messages can be sent from this "
        "phone number. This may be because too many previous messages were blocked or flagged as spam.",
    ),
    131049: Known(
        "Meta chose not to deliver", "This message was not delivered to maintain healthy ecosystem engagement."
    ),
    131050: Known("User has stopped marketing messages", "The user does not want to receive marketing messages."),
    131051: Known("Unsupported message type", "Message type is currently not supported."),
    131052: Known("Media download error", "Unable to download the media sent by the user."),
    131053: Known("Media upload error", "The media could not be used."),
    131056: Known(
        "(Business Account, Consumer Account) pair rate limit hit",
        "Too many messages sent from the sender phone number to the same recipient phone number in a short "
        "period of time.",
    ),
    131057: Known("Account in maintenance mode", "Business Account is in maintenance mode."),
    131062: Known(
        "Business-scoped user id not allowed", "This kind of message cannot be sent to a business-scoped user id."
    ),
    131064: Known("Template limit", "Sending this template is limited because templates were misclassified."),
    132000: Known(
        "Template Param Count Mismatch",
        "The number of variable parameter values included in the request did not match the number of variable"
        " parameters defined in the template.",
    ),
    132001: Known(
        "Template does not exist",
        "The template does not exist in the specified language or the template has not been approved.",
    ),
    132005: Known("Template Hydrated Text Too Long", "Translated text is too long."),
    132007: Known("Template Format Character Policy Violated", "Template content violates a WhatsApp policy."),
    132008: Known("Template Format Mismatch", "The parameters do not have the format of the template."),
    132012: Known("Template Parameter Format Mismatch", "Variable parameter values formatted incorrectly."),
    132015: Known(
        "Template is Paused", "Template is paused due to low quality so it cannot be sent in a template message."
    ),
    132016: Known(
        "Template is Disabled",
        "Template has been paused too many times due to low quality and is now permanently disabled.",
    ),
    132018: Known(
        "Template parameters are not valid",
        "The parameters of the template contain new lines, tabs or more than four spaces in a row.",
    ),
    132068: Known("Flow is blocked", "Flow is in blocked state."),
    132069: Known("Flow is throttled", "Flow is in throttled state."),
    133000: Known("Incomplete Deregistration", "A previous deregistration attempt failed."),
    133004: Known("Server Temporarily Unavailable", "Server is temporarily unavailable."),
    133005: Known("Two step verification PIN Mismatch", "Two-step verification PIN incorrect."),
    133006: Known("Phone number re-verification needed", "Phone number needs to be verified before registering."),
    133008: Known(
        "Too Many two step verification PIN Guesses",
        "Too many two-step verification PIN guesses for this phone number.",
    ),
    133010: Known("Phone number Not Registered", "Phone number not registered on the Whatsapp Business Platform."),
    133015: Known(
        "Please wait a few minutes before attempting to register this phone number",
        "The phone number was deregistered a moment ago.",
    ),
    133016: Known(
        "Account register deregister rate limit exceeded",
        "Too many attempts to register or deregister this phone number.",
    ),
    135000: Known(
        "Generic user error", "Message failed to send because of an unknown error with your request parameters."
    ),
    137000: Known("Identity key hash mismatch", "The resident's identity has changed."),
    138024: Known("SIP calling not available", "Calling by SIP is blocked for this phone number."),
    141006: Known(
        "Payment method", "There is an error with the payment method. This will block business initiated conversations."
    ),
    141008: Known("Account locked", "The WhatsApp Business Account is locked."),
    141010: Known("Business not verified", "The business has not passed business verification."),
    141014: Known("Account banned", "The WhatsApp Business Account is banned."),
    139100: Known("Failed to block/unblock some users", "Some users could not be blocked or unblocked."),
    139101: Known("Blocklist limit reached", "The business has blocked as many users as it may."),
}
