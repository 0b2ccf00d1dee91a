"""What the notifier reads from the environment, once."""

import base64
import binascii
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, SecretStr, field_validator

from loket.settings import CommonSettings, IdentitySettings, ProviderSettings, StorageSettings
from services.notifier.media.scan import Scanner


class Role(StrEnum):
    """What a process of the notifier may do; one or more."""

    CONSUMER = "consumer"
    """Applies events and due timers, replays what was parked, publishes the outbox."""
    SENDER = "sender"
    """Sends deliveries on the channels whose lease it holds."""
    MEDIA = "media"
    """Fetches what residents sent, looks at it and keeps it sealed in object storage."""
    DESK = "desk"
    """Serves the pages of the staff and the API."""


def _a_key(key: SecretStr) -> SecretStr:
    try:
        good = len(base64.b64decode(key.get_secret_value(), validate=True)) == 32
    except binascii.Error:
        good = False
    if not good:
        raise ValueError("is not base64 of 32 bytes")
    return key


StorageKey = Annotated[SecretStr, AfterValidator(_a_key)]


class Settings(CommonSettings, IdentitySettings, ProviderSettings, StorageSettings):
    """The notifier's settings (``LOKET_*``)."""

    postgres_dsn: SecretStr
    """postgresql://user:password@host:port/database"""
    storage_key: StorageKey
    """Base64 of 32 bytes: wraps the data keys of conversations. Without it nothing that residents wrote can be read."""
    roles: str = ",".join(Role)
    """Comma-separated: consumer, sender, media, desk."""
    clamav: str = ""
    """host:port of a ClamAV daemon that looks at every file; empty: none does."""
    local_token: SecretStr | None = None
    """A bearer token for the desk and the API that counts from this machine only."""

    @field_validator("roles")
    @classmethod
    def _known_roles(cls, roles: str) -> str:
        _roles(roles)
        return roles

    @field_validator("clamav")
    @classmethod
    def _is_an_address(cls, address: str) -> str:
        if address:
            Scanner(address)
        return address

    def chosen_roles(self) -> frozenset[Role]:
        """The roles of this process."""
        return _roles(self.roles)

    def storage(self) -> bytes:
        """The storage key, 32 bytes."""
        return base64.b64decode(self.storage_key.get_secret_value())


def _roles(text: str) -> frozenset[Role]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in set(Role)]
    if unknown or not names:
        raise ValueError(f"knows the roles {', '.join(Role)}, not {', '.join(unknown) or 'none'}")
    return frozenset(Role(name) for name in names)
