from typing import Any

import pytest

from tests.deploy.rendering import CASES, SERVICES, Document, example, merged, render


def policy(values: Document, name: str) -> Any:
    return render(values).one("NetworkPolicy", f"loket-{name}")["spec"]


def egress_ports(spec: Any) -> set[int]:
    return {p["port"] for rule in spec["egress"] for p in rule["ports"]}


def callers(spec: Any) -> set[str]:
    peers = [peer for rule in spec.get("ingress", []) for peer in rule["from"]]
    return {peer["namespaceSelector"]["matchLabels"]["kubernetes.io/metadata.name"] for peer in peers}


def test_nothing_is_allowed_that_is_not_named() -> None:
    spec = policy(example("production"), "deny")

    assert spec["policyTypes"] == ["Ingress", "Egress"]
    assert "ingress" not in spec
    assert "egress" not in spec
    assert set(spec["podSelector"]["matchLabels"]) == {"app.kubernetes.io/name", "app.kubernetes.io/instance"}


@pytest.mark.parametrize(
    ("service", "ports"),
    [
        ("ingest", {53, 9093, 4318, 443}),
        ("classifier", {53, 9093, 4318}),
        ("notifier", {53, 9093, 4318, 443, 5432}),
        ("preflight", {53, 5432}),
    ],
)
def test_a_service_reaches_only_what_it_needs(service: str, ports: set[int]) -> None:
    assert egress_ports(policy(example("production"), service)) == ports


@pytest.mark.parametrize(
    ("service", "namespaces"),
    [
        ("ingest", {"gateway", "monitoring"}),
        ("classifier", {"monitoring"}),
        ("notifier", {"monitoring", "desk"}),
        ("preflight", set()),
    ],
)
def test_a_service_is_reached_only_by_those_who_need_it(service: str, namespaces: set[str]) -> None:
    values = merged(example("production"), {"networkPolicy": {"deskNamespace": "desk"}})

    assert callers(policy(values, service)) == namespaces


def test_the_scanner_is_reached_by_the_notifier_alone_and_only_when_there_is_one() -> None:
    values = merged(example("minimal"), {"notifier": {"settings": {"clamav": "clamav.security:3310"}}})

    assert 3310 in egress_ports(policy(values, "notifier"))
    assert 3310 not in egress_ports(policy(values, "ingest"))
    assert 3310 not in egress_ports(policy(example("minimal"), "notifier"))


def test_object_storage_with_a_port_of_its_own_is_reached_by_who_writes_it() -> None:
    values = merged(example("minimal"), {"networkPolicy": {"storagePort": 9000}})

    assert [9000 in egress_ports(policy(values, name)) for name in SERVICES] == [
        name != "classifier" for name in SERVICES
    ]


def test_declared_models_are_reached_by_who_asks_them_and_only_when_their_port_is_named() -> None:
    values = merged(example("minimal"), {"networkPolicy": {"modelsPort": 8443}})

    assert [name for name in SERVICES if 8443 in egress_ports(policy(values, name))] == ["classifier", "notifier"]
    assert [name for name in SERVICES if 0 in egress_ports(policy(example("minimal"), name))] == []


def test_without_callers_nobody_reaches_the_classifier() -> None:
    assert "ingress" not in policy(example("minimal"), "classifier")


def test_providers_and_object_storage_are_on_the_internet_and_not_in_the_cluster() -> None:
    rules = policy(example("production"), "ingest")["egress"]

    peers = [peer for r in rules if {p["port"] for p in r["ports"]} == {443} for peer in r["to"]]

    assert [peer["ipBlock"]["cidr"] for peer in peers] == ["0.0.0.0/0"] * 2
    for peer in peers:
        assert {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"} <= set(peer["ipBlock"]["except"])


@pytest.mark.parametrize(
    ("url", "port"),
    [("https://a.example.org/v1", 443), ("http://a.example.org/v1", 80), ("http://simulator:8443/graph/v23.0", 8443)],
)
def test_a_provider_is_reached_on_the_port_of_its_address(url: str, port: int) -> None:
    values = merged(example("minimal"), {"providers": {"meta": url}})

    assert port in egress_ports(policy(values, "notifier"))


def test_every_broker_is_reached_on_its_own_port() -> None:
    values = merged(example("minimal"), {"kafka": {"bootstrap": "a.kafka:9092,b.kafka:9192,c.kafka:9092"}})

    assert {9092, 9192} <= egress_ports(policy(values, "classifier"))


@pytest.mark.parametrize("case", [c for c in CASES if "networkPolicy.enabled=false" in c])
def test_policies_can_be_switched_off(case: str) -> None:
    rendered = render(CASES[case])

    assert not rendered.of("NetworkPolicy")
    assert len(rendered.of("Deployment")) == len(SERVICES) + CASES[case].get("predict", {}).get("enabled", False)
