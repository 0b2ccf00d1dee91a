"""The environment that the chart sets is exactly one that the services read."""

import base64
import importlib
import re

import pytest
from pydantic_settings import BaseSettings

from services.notifier.__main__ import MigrationSettings
from tests.deploy.rendering import CASES, SERVICES, Document, at, containers, example, merged, render

NOT_IN_A_CLUSTER = {"LOKET_LOCAL_TOKEN"}
"""A token that is accepted on loopback only has no place in a cluster."""

A_KEY = base64.b64encode(bytes(32)).decode()


def settings_of(service: str) -> type[BaseSettings]:
    found: type[BaseSettings] = importlib.import_module(f"services.{service}.settings").Settings
    return found


def fields(service: str, *, required: bool = False) -> set[str]:
    found = settings_of(service).model_fields.items()
    return {f"LOKET_{name.upper()}" for name, field in found if field.is_required() or not required}


def environment(case: str, service: str) -> dict[str, str | None]:
    pod = render(CASES[case]).one("Deployment", f"loket-{service}")["spec"]["template"]
    (c,) = containers(pod)
    return {e["name"]: e.get("value") for e in c["env"]}


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("case", CASES)
def test_every_variable_is_a_setting_and_every_required_setting_a_variable(case: str, service: str) -> None:
    ours = {name for name in environment(case, service) if name.startswith("LOKET_")}

    assert ours <= fields(service)
    assert fields(service, required=True) <= ours
    assert not ours & NOT_IN_A_CLUSTER


def test_the_migration_gets_an_address_and_no_key_nor_secret_of_an_app() -> None:
    job = render(example("production")).one("Job", "loket-preflight")
    (c,) = job["spec"]["template"]["spec"]["containers"]

    assert {f"LOKET_{name.upper()}" for name in MigrationSettings.model_fields} == {e["name"] for e in c["env"]}
    assert {m["name"] for m in c["volumeMounts"]} == {"tmp"}


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("case", ["minimal", "production"])
def test_a_service_can_read_what_the_chart_sets(case: str, service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = environment(case, service)
    for name, value in found.items():
        monkeypatch.setenv(name, A_KEY if value is None else value)

    settings = settings_of(service)()

    assert settings.model_dump()["kafka_bootstrap"] == found["LOKET_KAFKA_BOOTSTRAP"]
    assert settings.model_dump()["session_timeout_s"] == 10.0


@pytest.mark.parametrize("service", SERVICES)
def test_no_secret_stands_in_a_manifest(service: str) -> None:
    pod: Document = render(example("production")).one("Deployment", f"loket-{service}")["spec"]["template"]
    (c,) = containers(pod)

    secret = re.compile(r"_(KEY|PASSWORD|USERNAME|DSN|TOKEN)$")
    found = {e["name"]: e for e in c["env"] if secret.search(e["name"])}

    assert {"LOKET_KAFKA_USERNAME", "LOKET_KAFKA_PASSWORD"} <= set(found)
    assert all(set(e) == {"name", "valueFrom"} for e in found.values())


@pytest.mark.parametrize("service", SERVICES)
def test_each_service_has_a_kafka_principal_of_its_own(service: str) -> None:
    pod: Document = render(example("production")).one("Deployment", f"loket-{service}")["spec"]["template"]
    (c,) = containers(pod)

    (password,) = [e["valueFrom"]["secretKeyRef"] for e in c["env"] if e["name"] == "LOKET_KAFKA_PASSWORD"]

    assert password == {"name": f"loket-kafka-{service}", "key": "password"}


@pytest.mark.parametrize(
    ("changes", "processes"),
    [
        ((at("classifier.replicas", 3), at("classifier.autoscaling.enabled", False)), "3"),
        ((at("classifier.autoscaling.enabled", True), at("classifier.autoscaling.maxReplicas", 7)), "7"),
    ],
)
def test_the_classifier_knows_among_how_many_a_budget_is_divided(changes: tuple[Document, ...], processes: str) -> None:
    pod = render(merged(example("minimal"), *changes)).one("Deployment", "loket-classifier")["spec"]["template"]
    (c,) = containers(pod)

    assert {e["name"]: e.get("value") for e in c["env"]}["LOKET_PROCESSES"] == processes
