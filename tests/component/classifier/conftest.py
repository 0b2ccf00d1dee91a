"""The classifier as a process of its own against real Kafka."""

import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from aiokafka import AIOKafkaProducer

from deploy.local.kafka import Kafka
from loket.sealing import Keyring
from tests.builders import MUNICIPALITIES_DIR, a_keyring, secrets_dir
from tests.component.classifier.running import Classifier


@pytest.fixture(scope="module")
def keys_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("keys")


@pytest.fixture(scope="module")
def keyring(keys_dir: Path) -> Keyring:
    return a_keyring(keys_dir)


@pytest.fixture
def classifier(
    kafka: Kafka, keyring: Keyring, keys_dir: Path, model_dir: Path, tmp_path: Path, take_port: Callable[[], int]
) -> Iterator[Classifier]:
    """The service, not started yet; it is ended after the test."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("LOKET_")},
        "LOKET_KAFKA_BOOTSTRAP": kafka.bootstrap,
        "LOKET_MUNICIPALITIES_DIR": str(MUNICIPALITIES_DIR),
        "LOKET_SECRETS_DIR": str(secrets_dir(tmp_path / "secrets")),
        "LOKET_KEYS_DIR": str(keys_dir),
        "LOKET_MODEL_DIR": str(model_dir),
        "LOKET_HOST": "127.0.0.1",
        "LOKET_SESSION_TIMEOUT_S": "3",
        "LOKET_COMMIT_INTERVAL_S": "0.2",
    }
    service = Classifier(environment, take_port(), tmp_path / "classifier.log")
    try:
        yield service
    finally:
        service.kill()


@pytest.fixture
async def producer(kafka: Kafka) -> AsyncIterator[AIOKafkaProducer]:
    made = AIOKafkaProducer(bootstrap_servers=kafka.bootstrap, acks="all", enable_idempotence=True)
    await made.start()
    try:
        yield made
    finally:
        await made.stop()
