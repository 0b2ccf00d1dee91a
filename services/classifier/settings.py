"""What the classifier reads from the environment, once."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from loket.settings import BodySettings, CommonSettings


class ModelSettings(BaseSettings):
    """What every role of the classifier reads."""

    model_config = SettingsConfigDict(env_prefix="LOKET_", frozen=True, extra="ignore", hide_input_in_errors=True)

    model_dir: Path
    """Folder of the trained artefact."""
    default_municipality: str | None = None
    """Whose categories count for callers that name none; the first declared one when absent."""


class Settings(CommonSettings, BodySettings, ModelSettings):
    """The settings of the stream, from Kafka to Kafka (``LOKET_*``)."""

    shadow_model_dir: Path | None = None
    """Folder of a second artefact that is asked the same and never acts; what it says is only counted."""
    calls: bool = True
    """Whether this process answers calls over HTTP too; off where processes with the role ``predict`` do."""
    processes: int | None = Field(default=None, ge=1)
    """How many of these processes run at once at most: they share the daily budgets of second opinions, each of which
    comes in the course of the day. Absent: this process is alone and has them at once."""
    commit_interval_s: float = 1.0
    """How often offsets are committed: what is handled twice after a crash, and what lag never falls below."""
    send_timeout_s: float = 30.0
    """A record that Kafka has not acknowledged by then ends the process; its event is read again."""


class PredictSettings(ModelSettings):
    """The settings of a process that only answers calls: it needs neither Kafka nor any key."""

    municipalities_dir: Path
    host: str = "0.0.0.0"
    port: int = 8080
    log_level: str = "INFO"
    otlp_endpoint: str | None = None
