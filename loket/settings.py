"""Settings that every service has. The environment is read once; secrets and addresses have no default."""

import ssl
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from loket.identity import IdentityKey


def _bare(address: str) -> str:
    return address.rstrip("/")


Address = Annotated[str, AfterValidator(_bare)]
"""A base address, with or without a slash at its end: paths are put behind it."""


class WrongStorage(ValueError):  # noqa: N818 - what it is
    """The setting names no storage that can be used; the text is one sentence for the operator."""


class CommonSettings(BaseSettings):
    """What every service reads from ``LOKET_*``."""

    model_config = SettingsConfigDict(env_prefix="LOKET_", frozen=True, extra="ignore", hide_input_in_errors=True)

    kafka_bootstrap: str
    """host:port, several separated by commas."""
    kafka_security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = "PLAINTEXT"
    kafka_sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] = "SCRAM-SHA-512"
    kafka_username: str | None = None
    kafka_password: SecretStr | None = None
    kafka_ca_file: Path | None = None
    municipalities_dir: Path
    secrets_dir: Path
    keys_dir: Path
    host: str = "0.0.0.0"
    port: int = 8080
    log_level: str = "INFO"
    otlp_endpoint: str | None = None
    session_timeout_s: float = 10.0
    """After this long without a heartbeat a consumer counts as dead and its partitions move."""

    def kafka(self) -> dict[str, Any]:
        """Connection arguments for every aiokafka client."""
        arguments: dict[str, Any] = {
            "bootstrap_servers": self.kafka_bootstrap.split(","),
            "security_protocol": self.kafka_security_protocol,
        }
        if "SSL" in self.kafka_security_protocol:
            arguments["ssl_context"] = ssl.create_default_context(
                cafile=str(self.kafka_ca_file) if self.kafka_ca_file else None
            )
        if self.kafka_security_protocol.startswith("SASL"):
            arguments |= {
                "sasl_mechanism": self.kafka_sasl_mechanism,
                "sasl_plain_username": self.kafka_username,
                "sasl_plain_password": self.kafka_password.get_secret_value() if self.kafka_password else None,
            }
        return arguments


class IdentitySettings(BaseSettings):
    """The key behind event ids and aliases, for services that make them."""

    model_config = SettingsConfigDict(env_prefix="LOKET_", frozen=True, extra="ignore", hide_input_in_errors=True)

    identity_key: SecretStr
    """Base64 of 32 bytes. A new one makes every resident a stranger: rotate with its version."""

    def identity(self) -> IdentityKey:
        """The key, ready for use."""
        return IdentityKey.from_base64(self.identity_key.get_secret_value())


class ProviderSettings(BaseSettings):
    """Where the providers' APIs are, for services that send."""

    model_config = SettingsConfigDict(env_prefix="LOKET_", frozen=True, extra="ignore", hide_input_in_errors=True)

    provider_urls: dict[str, Address]
    """Base address, with the version, of each provider in use: ``{"meta": "https://.../v23.0"}``."""
    public_url: Address = ""
    """Scheme and host by which the platforms reach ingest, such as ``https://loket.example.org``: Twilio signs it."""


class StorageSettings(BaseSettings):
    """Where sealed files are kept, for services that keep or read them."""

    model_config = SettingsConfigDict(env_prefix="LOKET_", frozen=True, extra="ignore", hide_input_in_errors=True)

    storage_url: str
    """``file:///folder``, ``s3://bucket/prefix``, ``az://container/prefix`` or ``gs://bucket``; credentials are read
    from the environment under the names that each cloud uses. ``s3+http://``: a server of one's own without TLS."""


class BodySettings(BaseSettings):
    """The same storage, for services that only meet bodies too large for Kafka."""

    model_config = SettingsConfigDict(env_prefix="LOKET_", frozen=True, extra="ignore", hide_input_in_errors=True)

    storage_url: str = ""
    """As the notifier's. Without it ingest refuses such a message (413), and the classifier leaves it to a person."""
