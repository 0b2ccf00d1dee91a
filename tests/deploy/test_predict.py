"""The classifier's calls in pods of their own."""

from services.classifier.settings import PredictSettings
from tests.deploy.rendering import containers, example, merged, render
from tests.deploy.test_network import callers, egress_ports, policy

ON = {"predict": {"enabled": True, "callerNamespaces": ["signalen"], "defaultMunicipality": "delft"}}


def test_it_gets_exactly_the_settings_of_its_role_and_no_secret() -> None:
    pod = render(merged(example("production"), ON)).one("Deployment", "loket-predict")["spec"]["template"]
    (c,) = containers(pod)

    assert c["command"] == ["python", "-m", "services.classifier", "predict"]
    assert {e["name"] for e in c["env"]} == {f"LOKET_{name.upper()}" for name in PredictSettings.model_fields}
    assert all(set(e) == {"name", "value"} for e in c["env"])
    assert {v["name"] for v in pod["spec"]["volumes"]} == {"municipalities", "tmp"}


def test_only_who_is_named_calls_it_and_it_reaches_neither_kafka_nor_a_database() -> None:
    spec = policy(merged(example("production"), ON), "predict")

    assert callers(spec) == {"signalen", "monitoring"}
    assert egress_ports(spec) == {53, 4318}


def test_the_stream_answers_calls_only_where_nobody_else_does() -> None:
    def told(values: dict[str, object]) -> str:
        (c,) = containers(render(values).one("Deployment", "loket-classifier")["spec"]["template"])
        return next(str(e["value"]) for e in c["env"] if e["name"] == "LOKET_CALLS")

    assert told(merged(example("minimal"), ON)) == "false"
    assert told(example("minimal")) == "true"
