"""The JWT that opens NotifyNL: HS256, `iss` the service's id, `iat` within half a minute; pure."""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Sequence
from typing import Any

from simulator.accounts import Account
from simulator.notifynl.shapes import NotifyError

LIVES_S = 30


def _refused(why: str) -> NotifyError:
    return NotifyError(403, "AuthError", f"Invalid token: {why}")


def _decoded(part: str) -> Any:
    try:
        return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (ValueError, binascii.Error, RecursionError) as error:
        raise _refused("signature, api token is not valid") from error


def service_of(authorization: str, services: Sequence[Account], now: float) -> Account:
    """Return the service that a call comes from.

    Args:
        authorization: the header's value.
        services: all that there are; their `phone_number_id` is the service's id, `app_secret` its secret.
        now: seconds since 1970, as the caller's clock has it.

    Raises:
        NotifyError: 401 without a token, 403 with one that does not open anything.
    """
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise NotifyError(401, "AuthError", "Unauthorized: authentication token must be provided")
    parts = token.strip().split(".")
    if len(parts) != 3 or not token.isascii():
        raise _refused("signature, api token is not valid")
    head, claims = _decoded(parts[0]), _decoded(parts[1])
    if not isinstance(head, dict) or not isinstance(claims, dict) or head.get("alg") != "HS256":
        raise _refused("algorithm used is not HS256")
    service = next((one for one in services if one.phone_number_id == claims.get("iss")), None)
    if service is None:
        raise _refused("service not found")
    right = hmac.new(service.app_secret.encode(), f"{parts[0]}.{parts[1]}".encode(), hashlib.sha256).digest()
    given = parts[2] + "=" * (-len(parts[2]) % 4)
    try:
        matches = hmac.compare_digest(base64.urlsafe_b64decode(given), right)
    except (ValueError, binascii.Error):
        matches = False
    if not matches:
        raise _refused("API key not found")
    at = claims.get("iat")
    if isinstance(at, bool) or not isinstance(at, int | float) or not abs(now - at) <= LIVES_S:
        raise NotifyError(403, "AuthError", "Error: Your system clock must be accurate to within 30 seconds")
    return service
