"""Where the local run keeps its things, read once from the environment."""

from pathlib import Path
from typing import Final

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT: Final = Path(__file__).resolve().parents[2]
"""The project's own folder."""


class Settings(BaseSettings):
    """Folders and ports of this machine; everything has a default, so that ``make run`` needs nothing."""

    model_config = SettingsConfigDict(frozen=True)

    run_dir: Path = Field(default=Path(".run"), validation_alias="LOKET_RUN_DIR")
    """Data, logs, secrets and addresses of this run, relative to the project."""
    cache_dir: Path = Field(default=Path(".cache"), validation_alias="LOKET_CACHE_DIR")
    """What can be made again: jars and the trained model, relative to the project."""
    port_base: int = Field(default=18000, ge=1024, le=65000, validation_alias="LOKET_PORT_BASE")
    """The first of the ports of this run."""
    kafka_home: Path | None = Field(default=None, validation_alias="KAFKA_HOME")
    """An unpacked Apache Kafka, used instead of the jars from Maven."""
    java_home: Path | None = Field(default=None, validation_alias="JAVA_HOME")

    @property
    def run(self) -> Path:
        """Folder of this run, absolute."""
        return (ROOT / self.run_dir).resolve()

    @property
    def cache(self) -> Path:
        """Folder of what can be made again, absolute."""
        return (ROOT / self.cache_dir).resolve()
