"""One small model for all of these tests, and what the service has beside it."""

from pathlib import Path

import pytest

from loket.municipalities import World
from loket.sealing import Keyring, ensure_keys
from services.classifier.model.artefact import Model, load_model, save_model
from services.classifier.model.language import warm_up
from services.classifier.step import Step
from services.classifier.training import fit
from tests.builders import MUNICIPALITIES_DIR, NOW, a_world
from tests.unit.classifier.small import small_corpus


@pytest.fixture(scope="session")
def small_model_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a model that knows a few categories."""
    folder = tmp_path_factory.mktemp("model")
    save_model(fit.fit(small_corpus()), folder)
    return folder


@pytest.fixture(scope="session")
def model(small_model_dir: Path) -> Model:
    """That model, as the service reads it."""
    warm_up()
    return load_model(small_model_dir)


@pytest.fixture(scope="session")
def world() -> World:
    """Den Haag and Delft."""
    return a_world()


@pytest.fixture
def keys_dir(tmp_path: Path) -> Path:
    return tmp_path / "keys"


@pytest.fixture
def keyring(keys_dir: Path, world: World) -> Keyring:
    ensure_keys(keys_dir, world.scopes, NOW.date())
    return Keyring(keys_dir)


@pytest.fixture
def step(model: Model, world: World, keyring: Keyring) -> Step:
    return Step(model, world, keyring)


@pytest.fixture
def surroundings(small_model_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOKET_MODEL_DIR", str(small_model_dir))
    monkeypatch.setenv("LOKET_MUNICIPALITIES_DIR", str(MUNICIPALITIES_DIR))
