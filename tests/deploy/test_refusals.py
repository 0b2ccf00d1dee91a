"""What cannot work is refused before anything is installed, with a sentence that names the value."""

from typing import Any

import helm_python
import pytest

from tests.deploy.rendering import CONSUMERS, SERVICES, Document, at, defaults, example, merged, render


def refusal(*changes: Document) -> str:
    with pytest.raises(helm_python.HelmError) as refused:
        render(merged(example("production"), *changes))
    return str(refused.value)


def test_bare_values_are_refused_with_everything_that_is_missing() -> None:
    with pytest.raises(helm_python.HelmRenderError) as refused:
        render({})

    sentences = str(refused.value).partition("these values:\n")[2].splitlines()
    assert sentences == [
        "- image.repository is required and has no default.",
        "- kafka.bootstrap is required and has no default.",
        "- networkPolicy.gatewayNamespace is required and has no default.",
        "- providers is required and has no default.",
        "- secrets.apps is required and has no default.",
        "- secrets.identityKey.name is required and has no default.",
        "- secrets.postgresDsn.name is required and has no default.",
        "- secrets.sealingKeys is required and has no default.",
        "- secrets.storageKey.name is required and has no default.",
        "- storage.url is required and has no default.",
        "- Give either municipalities.files or municipalities.existingConfigMap, one of the two.",
    ]


@pytest.mark.parametrize("service", CONSUMERS)
def test_more_consumers_than_partitions_are_refused(service: str) -> None:
    scaled = refusal(at(f"{service}.autoscaling.maxReplicas", 13))
    fixed = refusal(at(f"{service}.autoscaling.enabled", False), at(f"{service}.replicas", 13))

    assert f"{service}.autoscaling.maxReplicas (13) is above kafka.partitions (12)" in scaled
    assert f"{service}.replicas (13) is above kafka.partitions (12)" in fixed


@pytest.mark.parametrize("service", CONSUMERS)
def test_as_many_consumers_as_partitions_are_accepted(service: str) -> None:
    values = merged(example("production"), at(f"{service}.autoscaling.maxReplicas", 24), at("kafka.partitions", 24))

    assert render(values).one("ScaledObject", f"loket-{service}")["spec"]["maxReplicaCount"] == 24


def test_ingest_is_not_bound_to_partitions() -> None:
    values = merged(example("production"), at("ingest.autoscaling.maxReplicas", 40))

    assert render(values).one("HorizontalPodAutoscaler", "loket-ingest")["spec"]["maxReplicas"] == 40


@pytest.mark.parametrize("service", CONSUMERS)
def test_a_threshold_at_which_lag_rests_is_refused(service: str) -> None:
    lag = {"threshold": 200, "messagesPerSecond": 100, "commitIntervalSeconds": 1}

    assert f"{service}.autoscaling.lag.threshold (200) must be above 2 x messagesPerSecond" in refusal(
        at(f"{service}.autoscaling.lag", lag)
    )


@pytest.mark.parametrize("service", CONSUMERS)
def test_a_threshold_just_above_it_is_accepted(service: str) -> None:
    lag = {"threshold": 201, "messagesPerSecond": 100, "commitIntervalSeconds": 1}
    rendered = render(merged(example("production"), at(f"{service}.autoscaling.lag", lag)))

    triggers = rendered.one("ScaledObject", f"loket-{service}")["spec"]["triggers"]

    assert {t["metadata"]["lagThreshold"] for t in triggers} == {"201"}


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("ingest.autoscaling.minReplicas", 20, "ingest.autoscaling.minReplicas (20) is above maxReplicas (12)."),
        ("ingest.kafkaCredentialsSecret", "", "kafka.credentialsSecret or ingest.kafkaCredentialsSecret is required"),
        ("keda.credentialsSecret", "", "keda.credentialsSecret or kafka.credentialsSecret is required"),
        ("municipalities.existingConfigMap", "mine", "municipalities.files or municipalities.existingConfigMap"),
        ("webhooks.ingress.enabled", True, "either webhooks.httpRoute or webhooks.ingress, not both"),
        ("webhooks.host", "", "webhooks.host is required"),
        ("webhooks.httpRoute.gateway", "", "webhooks.httpRoute.gateway is required"),
        ("notifier.settings.roles", ["desk"], "notifier.autoscaling counts the lag of the role consumer"),
        ("notifier.extraEnv", {"LOKET_ROLES": "desk"}, "notifier.extraEnv may not hold LOKET_ROLES"),
    ],
)
def test_values_that_contradict_each_other_are_refused(path: str, value: Any, sentence: str) -> None:
    assert sentence in refusal(at(path, value))


@pytest.mark.parametrize(
    ("path", "value", "where"),
    [
        ("kafka.bootstrap", "kafka", "/kafka/bootstrap"),
        ("kafka.securityProtocol", "TLS", "/kafka/securityProtocol"),
        ("kafka.partitions", 0, "/kafka/partitions"),
        ("ingest.replicas", 0, "/ingest/replicas"),
        ("ingest.replicas", "two", "/ingest/replicas"),
        ("ingest.resources", {"limits": {"memory": None}}, "/ingest/resources/limits"),
        ("classifier.autoscaling.lag.threshold", "500", "/classifier/autoscaling/lag/threshold"),
        ("classifier.imageDigest", "latest", "/classifier/imageDigest"),
        ("notifier.settings.roles", ["consumer", "cook"], "/notifier/settings/roles/1"),
        ("notifier.settings.roles", [], "/notifier/settings/roles"),
        ("municipalities.files", {"denhaag.yaml": ""}, "/municipalities/files/denhaag.yaml"),
        ("providers", {"meta": "https://graph.example.org/v23.0/"}, "/providers/meta"),
        ("secrets.apps", "Loket Apps", "/secrets/apps"),
        ("storage.url", "file:///tmp/media", "/storage/url"),
        ("storage.url", "s3://key:secret@bucket", "/storage/url"),
        ("notifier.settings.clamav", "clamav", "/notifier/settings/clamav"),
        ("networkPolicy.kafkaTo", [{"cidr": "10.0.0.0/8"}], "/networkPolicy/kafkaTo/0"),
        ("monitoring.podMonitor.interval", "half a minute", "/monitoring/podMonitor/interval"),
        ("topologySpread.zone", "Never", "/topologySpread/zone"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_with_its_place(path: str, value: Any, where: str) -> None:
    assert f"'{where}'" in refusal(at(path, value))


def test_a_file_name_that_is_no_file_name_of_a_declaration_is_refused() -> None:
    said = refusal(at("municipalities.files", {"Den Haag.yaml": "slug: denhaag"}))

    assert "invalid propertyName 'Den Haag.yaml'" in said


def _maps(values: Document, before: str = "") -> list[str]:
    found = [before] if before else []
    for key, value in values.items():
        if isinstance(value, dict):
            found += _maps(value, f"{before}.{key}".strip("."))
    return found


FREE = {"municipalities.files", "providers"}
FREE |= {"webhooks.ingress.annotations"}
FREE |= {f"monitoring.{m}.labels" for m in ("podMonitor", "rules", "dashboard")}
FREE |= {f"{s}.{m}" for s in SERVICES for m in ("podAnnotations", "podLabels", "nodeSelector", "extraEnv")}
FREE |= {f"{s}.serviceAccountAnnotations" for s in SERVICES}
"""Maps whose keys are the reader's own."""


@pytest.mark.parametrize("path", ["", *[p for p in _maps(defaults()) if p not in FREE]])
def test_a_misspelled_key_is_refused_everywhere(path: str) -> None:
    said = refusal(at(f"{path}.mispelled".strip("."), 1))

    assert "mispelled" in said
    assert "not allowed" in said


def test_every_service_has_the_same_keys() -> None:
    values = defaults()

    assert set(values["ingest"]) == set(values["classifier"]) == set(values["notifier"])
