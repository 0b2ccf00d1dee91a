"""What ingest reads from the environment, once."""

from loket.settings import CommonSettings, IdentitySettings, ProviderSettings


class Settings(CommonSettings, IdentitySettings, ProviderSettings):
    """Ingest's settings (``LOKET_*``)."""

    acknowledge_timeout_s: float = 5.0
    """A POST whose events Kafka has not acknowledged by then gets 503. Meta is said to wait 5 to 20 seconds."""
    in_flight_bytes: int = 64 * 1024 * 1024
    """Bodies that may wait for Kafka at once; what comes on top gets 503, so that memory stays bounded."""
