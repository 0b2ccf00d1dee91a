"""What the classifier reads from the environment, once."""

from pathlib import Path

from loket.settings import BodySettings, CommonSettings


class Settings(CommonSettings, BodySettings):
    """The classifier's settings (``LOKET_*``)."""

    model_dir: Path
    """Folder of the trained artefact."""
    commit_interval_s: float = 1.0
    """How often offsets are committed: what is handled twice after a crash, and what lag never falls below."""
    send_timeout_s: float = 30.0
    """A record that Kafka has not acknowledged by then ends the process; its event is read again."""
    default_municipality: str | None = None
    """Whose categories count for callers that name none; the first declared one when absent."""
