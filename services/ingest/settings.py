"""What ingest reads from the environment, once."""

from pathlib import Path

from loket.settings import BodySettings, CommonSettings, IdentitySettings, ProviderSettings


class Settings(CommonSettings, IdentitySettings, ProviderSettings, BodySettings):
    """Ingest's settings (``LOKET_*``)."""

    acknowledge_timeout_s: float = 5.0
    """A POST whose events Kafka has not acknowledged by then gets 503. Meta is said to wait 5 to 20 seconds."""
    guard_file: Path | None = None
    """Where the emergency guard writes what it did, so that a killed process is not followed by a second answer."""
    in_flight_bytes: int = 64 * 1024 * 1024
    """Bodies that may wait for Kafka at once; what comes on top gets 503, so that memory stays bounded."""
    missed_back_hours: float = 24.0
    """So far back ingest reads a vendor's own list of messages when it starts, for what no webhook brought."""
    missed_every_s: float = 3600.0
    """How often it reads the list after that."""
