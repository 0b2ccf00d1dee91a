"""One small model for all of these tests, and what the service has beside it."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from loket.declarations import Municipality
from loket.events import Part
from loket.municipalities import World
from loket.sealing import Keyring, ensure_keys
from services.classifier.model.artefact import Model, load_model, save_model
from services.classifier.model.language import warm_up
from services.classifier.model.understand import Understanding, understand
from services.classifier.opinion import Opinions
from services.classifier.step import Step
from services.classifier.training import fit
from tests.builders import MUNICIPALITIES_DIR, NOW, a_world
from tests.unit.classifier.asking import REPORT, Api, asks
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


@pytest.fixture
def api() -> Iterator[Api]:
    server = Api()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.go_on.set()
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def unsure(model: Model, world: World) -> Understanding:
    """A report of which the classifier is not sure, with three candidates."""
    found = understand(REPORT, model, world["delft"])
    likely = tuple(
        structs.replace(c, p=p, log_odds=2.0) for c, p in zip(found.candidates, (0.5, 0.3, 0.1), strict=True)
    )
    whole = (Part(start=0, end=len(REPORT), candidates=likely),)
    return structs.replace(
        found, intent="report", candidates=likely, parts=whole, decision="ask", reason="low_confidence", sure_of=0.7
    )


@pytest.fixture
def now() -> list[float]:
    return [1_000_000.0]


@pytest.fixture
def looking(world: World, api: Api, tmp_path: Path, now: list[float]) -> Iterator[tuple[Opinions, Municipality]]:
    (tmp_path / "delft.opinion_key").write_text("secret-key\n")
    town = asks(world["delft"], api, per_day=5, within_s=5.0)
    opinions = Opinions({"delft": town, "denhaag": world["denhaag"]}, tmp_path, clock=lambda: now[0])
    try:
        yield opinions, town
    finally:
        opinions.close()
