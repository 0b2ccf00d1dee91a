import pytest

from loket import topics
from services.classifier.app import GROUP as CLASSIFIER_GROUP
from services.notifier.roles import GROUP as NOTIFIER_GROUP
from tests.deploy.rendering import CONSUMERS, Document, at, defaults, example, merged, render


def scaled(service: str, *changes: Document) -> Document:
    values = merged(example("production"), *changes)
    spec: Document = render(values).one("ScaledObject", f"loket-{service}")["spec"]
    return spec


@pytest.mark.parametrize(
    ("service", "group", "watched"),
    [
        ("classifier", CLASSIFIER_GROUP, [topics.INBOUND]),
        ("notifier", NOTIFIER_GROUP, [topics.CLASSIFIED, topics.RECEIPTS]),
    ],
)
def test_a_consumer_scales_on_the_lag_of_its_own_group_and_topics(
    service: str, group: str, watched: list[topics.Topic]
) -> None:
    triggers = scaled(service)["triggers"]

    assert [t["metadata"]["topic"] for t in triggers] == [t.name for t in watched]
    assert {t["metadata"]["consumerGroup"] for t in triggers} == {group}


@pytest.mark.parametrize("service", CONSUMERS)
def test_the_autoscaler_reads_kafka_as_the_consumer_does(service: str) -> None:
    for trigger in scaled(service)["triggers"]:
        assert trigger["metadata"]["offsetResetPolicy"] == "earliest"
        assert trigger["metadata"]["bootstrapServers"] == "kafka-bootstrap.kafka:9093"
        assert trigger["metadata"]["tls"] == "enable"
        assert trigger["metadata"]["sasl"] == "scram_sha512"
        assert trigger["authenticationRef"] == {"name": "loket-kafka"}


def test_the_autoscaler_has_a_principal_of_its_own() -> None:
    o = render(example("production")).one("TriggerAuthentication", "loket-kafka")

    found = {(r["parameter"], r["name"], r["key"]) for r in o["spec"]["secretTargetRef"]}

    assert found == {
        ("username", "loket-kafka-keda", "username"),
        ("password", "loket-kafka-keda", "password"),
        ("ca", "kafka-cluster-ca", "ca.crt"),
    }


def test_the_autoscaler_needs_no_secret_for_an_open_kafka() -> None:
    rendered = render(merged(example("minimal"), at("classifier.autoscaling.enabled", True)))
    (trigger,) = rendered.one("ScaledObject", "loket-classifier")["spec"]["triggers"]

    assert not rendered.of("TriggerAuthentication")
    assert "authenticationRef" not in trigger
    assert trigger["metadata"]["tls"] == "disable"


@pytest.mark.parametrize("service", CONSUMERS)
def test_a_consumer_never_scales_to_zero_nor_beyond_the_partitions(service: str) -> None:
    spec = scaled(service)

    assert spec["minReplicaCount"] >= 1
    assert spec["maxReplicaCount"] <= topics.PARTITIONS
    assert all(t["metadata"]["allowIdleConsumers"] == "false" for t in spec["triggers"])


def test_the_chart_counts_the_partitions_that_the_table_of_topics_has() -> None:
    assert defaults()["kafka"]["partitions"] == topics.PARTITIONS


def test_ingest_scales_on_cpu() -> None:
    o = render(example("minimal")).one("HorizontalPodAutoscaler", "loket-ingest")

    (metric,) = o["spec"]["metrics"]

    assert (o["spec"]["minReplicas"], o["spec"]["maxReplicas"]) == (2, 10)
    assert metric["resource"] == {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 65}}
