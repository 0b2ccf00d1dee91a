"""What a service does where nobody has set anything."""

import os
from pathlib import Path

import pytest

from deploy.local.addresses import Ports
from deploy.local.own_secrets import own_secrets
from deploy.local.services import Ground
from loket.sealing import SealedBytes
from loket.storage import Storage
from services.notifier.settings import Settings
from tests.deploy.rendering import defaults, example, render


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """The notifier's settings as a run of one's own tells them, in an environment that holds nothing else."""
    for name in [name for name in os.environ if name.upper().startswith("LOKET_")]:
        monkeypatch.delenv(name)
    ground = Ground(
        run_dir=tmp_path / "run",
        cache_dir=tmp_path / "cache",
        ports=Ports.counted_from(20_000),
        secrets=own_secrets(tmp_path / "run" / "secrets"),
        dsn="postgresql://loket:invented@127.0.0.1:20007/loket",
    )
    for name, value in ground.notifier().environment.items():
        if name.startswith("LOKET_"):
            monkeypatch.setenv(name, value)
    return Settings()  # type: ignore[call-arg]  # read from the environment


def test_no_scanner_is_asked_where_none_is_named(shipped: Settings) -> None:
    assert shipped.clamav == ""
    assert Settings.model_fields["clamav"].default == ""
    assert defaults()["notifier"]["settings"]["clamav"] == ""


def test_no_pod_is_told_of_a_scanner_where_none_is_named() -> None:
    rendered = render(example("minimal"))

    told = {
        variable["name"]
        for _, pod in rendered.pods()
        for container in pod["spec"]["containers"]
        for variable in container.get("env", [])
    }
    assert "LOKET_STORAGE_URL" in told
    assert "LOKET_CLAMAV" not in told


async def test_what_residents_send_is_kept_in_a_folder_of_this_machine(shipped: Settings, tmp_path: Path) -> None:
    await Storage.at(shipped.storage_url).put("denhaag/2026-11/1", SealedBytes(b"sealed"))

    folder = tmp_path / "run" / "media"
    assert await Storage.at(folder.as_uri()).get("denhaag/2026-11/1") == b"sealed"
