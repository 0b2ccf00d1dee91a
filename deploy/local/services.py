"""How the simulator, our services and Prometheus are started here."""

import json
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import aiohttp
from msgspec import Struct, structs

from deploy.local.addresses import Ports, url
from deploy.local.own_secrets import OwnSecrets
from deploy.local.ports import LOOPBACK
from deploy.local.program import Program
from deploy.local.settings import ROOT

_PROVIDER_PATHS: Final[Mapping[str, str]] = {
    "meta": "/graph/v23.0",
    "dialog360": "/360dialog",
    "twilio": "/twilio/2010-04-01",
    "cm": "/cm/v1.0",
}
"""Where the simulator speaks as which provider."""
SESSION_TIMEOUT_S: Final = 3
"""A killed consumer is replaced after this long."""
ANSWER_PATIENCE_S: Final = 2.0


class Ground(Struct, frozen=True, kw_only=True):
    """What every part of a run stands on."""

    run_dir: Path
    cache_dir: Path
    ports: Ports
    secrets: OwnSecrets
    dsn: str

    @property
    def secrets_dir(self) -> Path:
        """One file per secret."""
        return self.run_dir / "secrets"

    @property
    def keys_dir(self) -> Path:
        """Sealing keys."""
        return self.run_dir / "keys"

    @property
    def media_dir(self) -> Path:
        """What residents sent, and bodies of events that are too large for Kafka; all of it sealed."""
        return self.run_dir / "media"

    @property
    def accounts(self) -> Path:
        """What the simulator serves."""
        return self.run_dir / "simulator" / "accounts.json"

    @property
    def model_dir(self) -> Path:
        """The trained classifier."""
        return self.cache_dir / "model"

    def python(self, name: str, *arguments: str, environment: Mapping[str, str]) -> Program:
        """A command line of this project as a program."""
        return Program(
            name=name,
            argv=(sys.executable, "-m", *arguments),
            folder=ROOT,
            log=self.run_dir / "logs" / f"{name}.log",
            environment={**os.environ, "PYTHONUNBUFFERED": "1", **environment},
        )

    def environment(self, port: int) -> dict[str, str]:
        """What all three services read."""
        return {
            "LOKET_HOST": LOOPBACK,
            "LOKET_PORT": str(port),
            "LOKET_KAFKA_BOOTSTRAP": f"{LOOPBACK}:{self.ports.kafka}",
            "LOKET_MUNICIPALITIES_DIR": str(ROOT / "municipalities"),
            "LOKET_SECRETS_DIR": str(self.secrets_dir),
            "LOKET_KEYS_DIR": str(self.keys_dir),
            "LOKET_SESSION_TIMEOUT_S": str(SESSION_TIMEOUT_S),
            "LOKET_STORAGE_URL": self.media_dir.as_uri(),
        }

    @property
    def _providers(self) -> dict[str, str]:
        return {
            "LOKET_IDENTITY_KEY": self.secrets.identity_key,
            "LOKET_PROVIDER_URLS": json.dumps(
                {name: url(self.ports.simulator, path) for name, path in _PROVIDER_PATHS.items()}
            ),
            "LOKET_PUBLIC_URL": url(self.ports.ingest),
        }

    @property
    def _notifier(self) -> dict[str, str]:
        return {
            **self.environment(self.ports.notifier),
            **self._providers,
            "LOKET_POSTGRES_DSN": self.dsn,
            "LOKET_STORAGE_KEY": self.secrets.storage_key,
            "LOKET_LOCAL_TOKEN": self.secrets.local_token,
        }

    def ingest(self) -> Program:
        """The service that takes webhooks."""
        environment = {
            **self.environment(self.ports.ingest),
            "LOKET_GUARD_FILE": str(self.run_dir / "guard.jsonl"),
            **self._providers,
        }
        return self.python("ingest", "services.ingest", environment=environment)

    def classifier(self) -> Program:
        """The service that says what a message is about."""
        environment = {**self.environment(self.ports.classifier), "LOKET_MODEL_DIR": str(self.model_dir)}
        return self.python("classifier", "services.classifier", environment=environment)

    def notifier(self) -> Program:
        """The service that keeps cases and answers."""
        return self.python("notifier", "services.notifier", environment=self._notifier)

    def migrate(self) -> Program:
        """Bring the database to the shape that the notifier knows; ends by itself."""
        return self.python("migrate", "services.notifier", "migrate", environment=self._notifier)

    def train(self) -> Program:
        """Train the classifier unless what it would learn from is unchanged; ends by itself."""
        arguments = ("services.classifier", "train", "--if-changed", "--out", str(self.model_dir))
        program = self.python("train", *arguments, environment={})
        # Meanwhile everything else starts, and should not wait for it.
        return structs.replace(program, argv=("nice", "-n", "10", *program.argv))

    def simulator(self) -> Program:
        """The local WhatsApp."""
        where = ("--host", LOOPBACK, "--port", str(self.ports.simulator), "--accounts", str(self.accounts))
        state = ("--state", str(self.run_dir / "simulator" / "state"))
        return self.python("simulator", "simulator", *where, *state, environment={})

    def prometheus(self) -> Program | None:
        """Prometheus, when the machine has it, with our generated rules, when they are there."""
        binary = shutil.which("prometheus")
        if binary is None:
            return None
        folder = self.run_dir / "prometheus"
        folder.mkdir(parents=True, exist_ok=True)
        configuration = folder / "prometheus.json"
        configuration.write_text(json.dumps(self.scraping(), indent=2), "utf-8")
        return Program(
            name="prometheus",
            argv=(
                binary,
                f"--config.file={configuration}",
                f"--storage.tsdb.path={folder / 'data'}",
                "--storage.tsdb.retention.time=2d",
                f"--web.listen-address={LOOPBACK}:{self.ports.prometheus}",
            ),
            folder=folder,
            log=self.run_dir / "logs" / "prometheus.log",
            environment=dict(os.environ),
        )

    def scraping(self) -> dict[str, object]:
        """Prometheus's configuration (JSON is YAML)."""
        services = {name: getattr(self.ports, name) for name in ("ingest", "classifier", "notifier")}
        return {
            "global": {"scrape_interval": "5s", "evaluation_interval": "15s"},
            "rule_files": [str(path) for path in sorted((ROOT / "dashboards" / "generated").glob("*rules*.y*ml"))],
            "scrape_configs": [
                {"job_name": name, "static_configs": [{"targets": [f"{LOOPBACK}:{port}"]}]}
                for name, port in services.items()
            ],
        }


async def answers(address: str) -> bool:
    """Say whether a page answers 200."""
    patience = aiohttp.ClientTimeout(total=ANSWER_PATIENCE_S)
    try:
        async with aiohttp.ClientSession(timeout=patience) as http, http.get(address) as answer:
            return answer.status == 200
    except (aiohttp.ClientError, TimeoutError):
        return False
