"""Whatever one object says about another must be true."""

from collections.abc import Iterator, Mapping

import pytest

from tests.deploy.rendering import CASES, Document, Rendered, containers, render

GIVEN_CONFIG_MAPS = {"loket-declarations"}
GIVEN_SECRETS = {
    "loket-apps",
    "loket-sealing-keys",
    "loket-keys",
    "loket-storage",
    "loket-postgres",
    "loket-postgres-owner",
    "loket-kafka-ingest",
    "loket-kafka-classifier",
    "loket-kafka-notifier",
    "loket-kafka-keda",
    "kafka-cluster-ca",
    "kafka-ca",
    "kafka-user",
    "loket-tls",
    "registry-example-org",
}
"""What the values of the matrix say that exists already."""


def has_labels(labels: Mapping[str, str], wanted: Mapping[str, str]) -> bool:
    return all(labels.get(key) == value for key, value in wanted.items())


def selected(rendered: Rendered, wanted: Mapping[str, str]) -> list[Document]:
    return [pod for _, pod in rendered.pods() if has_labels(pod["metadata"]["labels"], wanted)]


def secrets_of(pod: Document) -> Iterator[str]:
    spec = pod["spec"]
    yield from (s["name"] for s in spec.get("imagePullSecrets", []))
    yield from (v["secret"]["secretName"] for v in spec["volumes"] if "secret" in v)
    for c in containers(pod):
        yield from (e["valueFrom"]["secretKeyRef"]["name"] for e in c.get("env", []) if "valueFrom" in e)
        yield from (source["secretRef"]["name"] for source in c.get("envFrom", []))


@pytest.mark.parametrize("case", CASES)
def test_every_secret_is_one_that_the_values_name(case: str) -> None:
    rendered = render(CASES[case])

    used = {name for _, pod in rendered.pods() for name in secrets_of(pod)}
    used |= {r["name"] for o in rendered.of("TriggerAuthentication") for r in o["spec"]["secretTargetRef"]}
    used |= {t["secretName"] for o in rendered.of("Ingress") for t in o["spec"]["tls"]}

    assert used <= GIVEN_SECRETS
    assert not rendered.of("Secret")


@pytest.mark.parametrize("case", CASES)
def test_every_config_map_and_volume_exists(case: str) -> None:
    rendered = render(CASES[case])
    made = {o["metadata"]["name"] for o in rendered.of("ConfigMap")} | GIVEN_CONFIG_MAPS

    for _, pod in rendered.pods():
        volumes = pod["spec"]["volumes"]
        assert {v["configMap"]["name"] for v in volumes if "configMap" in v} <= made
        for c in containers(pod):
            assert {m["name"] for m in c["volumeMounts"]} <= {v["name"] for v in volumes}


@pytest.mark.parametrize("case", CASES)
def test_no_container_names_a_variable_twice(case: str) -> None:
    for _, pod in render(CASES[case]).pods():
        for c in containers(pod):
            names = [e["name"] for e in c.get("env", [])]
            assert len(set(names)) == len(names)


@pytest.mark.parametrize("case", CASES)
def test_every_service_account_exists(case: str) -> None:
    rendered = render(CASES[case])
    made = {o["metadata"]["name"] for o in rendered.of("ServiceAccount")}

    named = {pod["spec"].get("serviceAccountName") for _, pod in rendered.pods()} - {None}

    assert named == made


@pytest.mark.parametrize("case", CASES)
def test_a_deployment_selects_its_own_pods_and_no_others(case: str) -> None:
    rendered = render(CASES[case])

    for o in rendered.of("Deployment"):
        assert selected(rendered, o["spec"]["selector"]["matchLabels"]) == [o["spec"]["template"]]


@pytest.mark.parametrize("case", CASES)
def test_services_budgets_spreads_and_policies_select_pods_and_ports_that_exist(case: str) -> None:
    rendered = render(CASES[case])

    for o in rendered.of("Service"):
        (pod,) = selected(rendered, o["spec"]["selector"])
        ports = {p["name"] for c in containers(pod) for p in c["ports"]}
        assert {p["targetPort"] for p in o["spec"]["ports"]} <= ports
    for o in rendered.of("PodDisruptionBudget"):
        assert len(selected(rendered, o["spec"]["selector"]["matchLabels"])) == 1
    for o in rendered.of("NetworkPolicy"):
        pods = selected(rendered, o["spec"]["podSelector"]["matchLabels"])
        assert pods
        wanted = {p["port"] for rule in o["spec"].get("ingress", []) for p in rule["ports"]}
        assert all(wanted <= {p["name"] for c in containers(pod) for p in c.get("ports", [])} for pod in pods)
    for o in rendered.of("Deployment"):
        template = o["spec"]["template"]
        for spread in template["spec"]["topologySpreadConstraints"]:
            assert selected(rendered, spread["labelSelector"]["matchLabels"]) == [template]


@pytest.mark.parametrize("case", CASES)
def test_every_autoscaler_scales_a_deployment_that_exists(case: str) -> None:
    rendered = render(CASES[case])
    deployments = {o["metadata"]["name"] for o in rendered.of("Deployment")}
    authentications = {o["metadata"]["name"] for o in rendered.of("TriggerAuthentication")}

    for o in (*rendered.of("HorizontalPodAutoscaler"), *rendered.of("ScaledObject")):
        assert o["spec"]["scaleTargetRef"]["name"] in deployments
    named = {
        t["authenticationRef"]["name"]
        for o in rendered.of("ScaledObject")
        for t in o["spec"]["triggers"]
        if "authenticationRef" in t
    }
    assert named == authentications


@pytest.mark.parametrize("case", CASES)
def test_routes_lead_to_a_service_and_port_that_exist(case: str) -> None:
    rendered = render(CASES[case])
    services = {o["metadata"]["name"]: o["spec"]["ports"] for o in rendered.of("Service")}

    for o in rendered.of("HTTPRoute"):
        for backend in o["spec"]["rules"][0]["backendRefs"]:
            assert backend["port"] in {p["port"] for p in services[backend["name"]]}
    for o in rendered.of("Ingress"):
        backend = o["spec"]["rules"][0]["http"]["paths"][0]["backend"]["service"]
        assert backend["port"]["name"] in {p["name"] for p in services[backend["name"]]}


@pytest.mark.parametrize("case", CASES)
def test_the_pod_monitor_scrapes_every_service_and_no_job(case: str) -> None:
    rendered = render(CASES[case])

    for o in rendered.of("PodMonitor"):
        (expression,) = o["spec"]["selector"]["matchExpressions"]
        labels = o["spec"]["selector"]["matchLabels"]
        found = [
            pod
            for pod in selected(rendered, labels)
            if pod["metadata"]["labels"][expression["key"]] in expression["values"]
        ]
        assert found == [d["spec"]["template"] for d in rendered.of("Deployment")]
        ports = {p["name"] for pod in found for c in containers(pod) for p in c["ports"]}
        assert {e["port"] for e in o["spec"]["podMetricsEndpoints"]} <= ports
