"""What a run invents for itself, and what it tells its parts."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from msgspec import structs

from deploy.local.addresses import SPAN, Endpoints, Ports, first_steps
from deploy.local.own_secrets import own_secrets, registered, write_accounts
from deploy.local.services import Ground
from loket.municipalities import load

BASE = 20_000


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    secrets = own_secrets(tmp_path / "secrets")
    return Ground(
        run_dir=tmp_path,
        cache_dir=tmp_path / "cache",
        ports=Ports.counted_from(BASE),
        secrets=secrets,
        dsn="postgresql://loket:invented@127.0.0.1:20007/loket",
    )


def test_secrets_are_invented_once_and_only_we_may_read_them(tmp_path: Path) -> None:
    first, again = own_secrets(tmp_path / "secrets"), own_secrets(tmp_path / "secrets")

    assert again == first
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "secrets").iterdir()} == {0o600}
    assert (tmp_path / "secrets").stat().st_mode & 0o777 == 0o700
    assert own_secrets(tmp_path / "others") != first
    assert first.identity_key not in repr(first)


def test_the_simulator_is_told_every_declared_number_with_secrets_that_the_services_know(
    tmp_path: Path, municipalities: Path
) -> None:
    world = load(municipalities)
    secrets_dir = tmp_path / "secrets"

    write_accounts(tmp_path / "accounts.json", world, secrets_dir, ingest_port=20001)

    accounts = {account["municipality"]: account for account in json.loads((tmp_path / "accounts.json").read_text())}
    assert accounts.keys() == {"denhaag", "delft"}
    assert accounts["denhaag"]["callback"] == "http://127.0.0.1:20001/webhooks/meta/meta-denhaag"
    assert accounts["delft"]["number"] == "+31150000001"
    assert accounts["delft"]["app_secret"] == (secrets_dir / "meta-delft.app_secret").read_text().strip()
    assert accounts["delft"]["app_secret"] != accounts["denhaag"]["app_secret"]
    assert load(municipalities, secrets_dir).keys() == world.keys()


@pytest.mark.parametrize(
    ("provider", "number_id", "expected"),
    [
        ("meta", "200000000000070", "http://127.0.0.1:20001/w"),
        ("dialog360", "200000000000070", "http://127.0.0.1:20001/w"),
        ("twilio", "whatsapp:+31700000001", "http://127.0.0.1:20001/w#rc=5&rp=all"),
        ("cm", "0031700000001", "http://127.0.0.1:20001/w?secret=a+secret&number=0031700000001"),
    ],
)
def test_each_provider_is_given_the_address_that_it_needs(
    municipalities: Path, provider: str, number_id: str, expected: str
) -> None:
    way = structs.replace(load(municipalities)["denhaag"].channels[0], provider=provider, number_id=number_id)

    assert registered(way, "http://127.0.0.1:20001/w", "a secret") == expected


def test_every_listener_has_a_port_of_its_own_within_the_span() -> None:
    ports = Ports.counted_from(BASE)

    numbers = [getattr(ports, name) for name in ports.__struct_fields__]

    assert len(set(numbers)) == len(numbers)
    assert all(BASE < number < BASE + SPAN for number in numbers)


def test_every_part_of_ours_listens_on_loopback_only(ground: Ground) -> None:
    for program in (ground.ingest(), ground.classifier(), ground.notifier()):
        assert program.environment["LOKET_HOST"] == "127.0.0.1"
        assert program.environment["LOKET_PORT"] == str(getattr(ground.ports, program.name))
    assert ground.simulator().argv[3:5] == ("--host", "127.0.0.1")


def test_a_service_gets_only_the_secrets_that_it_needs(ground: Ground) -> None:
    for program in (ground.ingest(), ground.classifier(), ground.simulator()):
        assert ground.secrets.storage_key not in program.environment.values()
        assert ground.dsn not in program.environment.values()
    assert ground.secrets.identity_key not in ground.classifier().environment.values()


@pytest.mark.skipif(shutil.which("promtool") is None, reason="make install brings it (Debian: prometheus)")
def test_prometheus_understands_what_it_is_told(ground: Ground) -> None:
    program = ground.prometheus()

    assert program is not None
    told = ground.run_dir / "prometheus" / "prometheus.json"
    answer = subprocess.run(("promtool", "check", "config", told), capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr


def test_the_last_words_name_every_page_and_what_to_try(ground: Ground) -> None:
    endpoints = Endpoints.of(ground.ports, dsn=ground.dsn, token="a-token", prometheus=False)

    words = first_steps(endpoints)

    for needed in (endpoints.phones, endpoints.desk, "losse tegel", "pin", "brand!!", "a-token", "Ctrl-C"):
        assert needed in words
    assert "invented" not in words
    assert "None" not in words
