import helm_python
import pytest

from tests.deploy.rendering import CASES, CHART, CONSUMERS, SERVICES, example, merged, render, render_anew
from tests.deploy.strict import validate


@pytest.mark.parametrize("case", CASES)
def test_every_object_is_exactly_what_the_api_takes(case: str) -> None:
    rendered = render(CASES[case])

    assert len(rendered.of("Deployment")) == len(SERVICES) + CASES[case].get("predict", {}).get("enabled", False)
    for o in rendered.objects:
        validate(o)


@pytest.mark.parametrize("case", CASES)
def test_no_two_objects_have_the_same_kind_and_name(case: str) -> None:
    objects = render(CASES[case]).objects

    names = [(o["kind"], o["metadata"]["name"]) for o in objects]

    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", ["minimal", "production"])
def test_the_same_values_give_the_same_bytes(name: str) -> None:
    first = render_anew(example(name))

    assert render_anew(example(name)) == first
    assert render_anew(example(name), is_upgrade=True) == first


@pytest.mark.parametrize("name", ["minimal", "production"])
def test_helm_lint_finds_nothing_but_the_missing_icon(name: str) -> None:
    report = helm_python.lint(CHART, example(name), strict=True)

    assert report["errors"] == []
    assert [m["error"] for m in report["messages"]] == ["icon is recommended"]


@pytest.mark.parametrize("service", SERVICES)
def test_a_deployment_has_replicas_only_while_no_autoscaler_owns_them(service: str) -> None:
    fixed = render(merged(example("production"), {service: {"replicas": 3, "autoscaling": {"enabled": False}}}))
    scaled = render(merged(example("production"), {service: {"replicas": 3, "autoscaling": {"enabled": True}}}))

    assert fixed.one("Deployment", f"loket-{service}")["spec"]["replicas"] == 3
    assert "replicas" not in scaled.one("Deployment", f"loket-{service}")["spec"]


@pytest.mark.parametrize("case", CASES)
def test_a_deployment_has_at_most_one_autoscaler(case: str) -> None:
    rendered = render(CASES[case])

    scalers = (*rendered.of("HorizontalPodAutoscaler"), *rendered.of("ScaledObject"))
    targets = [s["spec"]["scaleTargetRef"]["name"] for s in scalers]

    assert len(set(targets)) == len(targets)


@pytest.mark.parametrize("service", CONSUMERS)
def test_a_rollout_never_has_more_consumers_than_before(service: str) -> None:
    deployment = render(example("production")).one("Deployment", f"loket-{service}")

    assert deployment["spec"]["strategy"]["rollingUpdate"] == {"maxSurge": 0, "maxUnavailable": 1}


def test_a_rollout_of_ingest_never_has_less_pods_than_before() -> None:
    deployment = render(example("production")).one("Deployment", "loket-ingest")

    assert deployment["spec"]["strategy"]["rollingUpdate"] == {"maxSurge": 1, "maxUnavailable": 0}


def test_a_service_of_one_pod_has_no_disruption_budget_that_would_block_its_node() -> None:
    one = render(merged(example("minimal"), {"notifier": {"replicas": 1}}))

    budgets = {o["metadata"]["name"] for o in one.of("PodDisruptionBudget")}

    assert budgets == {"loket-ingest", "loket-classifier"}


def test_new_declarations_restart_the_pods_and_nothing_else_does() -> None:
    before = render(example("production"))
    same = render(merged(example("production"), {"monitoring": {"rules": {"enabled": False}}, "ingest": {}}))
    other = render(merged(example("production"), {"municipalities": {"files": {"delft.yaml": "slug: delft\n"}}}))

    templates = [dict(r.pods())["loket-ingest"] for r in (before, same, other)]

    assert templates[0] == templates[1]
    assert templates[0] != templates[2]


def test_the_preflight_checks_the_new_declarations_and_then_migrates_as_the_owner_of_the_schema() -> None:
    rendered = render(example("production"))
    job = rendered.one("Job", "loket-preflight")
    spec = job["spec"]["template"]["spec"]

    dsn = next(e for e in spec["containers"][0]["env"] if e["name"] == "LOKET_POSTGRES_DSN")
    declarations = next(v for v in spec["volumes"] if v["name"] == "municipalities")["configMap"]["name"]

    assert job["metadata"]["annotations"]["helm.sh/hook"] == "pre-install,pre-upgrade"
    assert spec["initContainers"][0]["command"][:4] == ["python", "-m", "loket.municipalities", "check"]
    assert spec["containers"][0]["command"] == ["python", "-m", "services.notifier", "migrate"]
    assert dsn["valueFrom"]["secretKeyRef"]["name"] == "loket-postgres-owner"
    assert set(rendered.one("ConfigMap", declarations)["data"]) == {"denhaag.yaml", "delft.yaml"}
    assert rendered.one("ConfigMap", declarations)["metadata"]["annotations"]["helm.sh/hook-weight"] == "-10"


def test_a_declaration_reaches_the_pods_byte_for_byte() -> None:
    text = "# één: \"twee\"\nslug: delft\nname: '{{ .Release.Name }}'\n"
    rendered = render(merged(example("production"), {"municipalities": {"files": {"delft.yaml": text}}}))

    assert rendered.one("ConfigMap", "loket-municipalities")["data"]["delft.yaml"] == text
    assert rendered.one("ConfigMap", "loket-preflight")["data"]["delft.yaml"] == text


def test_only_webhooks_are_published() -> None:
    route = render(CASES["production"]).one("HTTPRoute", "loket-ingest")
    ingress = render(CASES["production, webhooks.ingress.enabled=true"]).one("Ingress", "loket-ingest")

    (match,) = route["spec"]["rules"][0]["matches"]
    (path,) = ingress["spec"]["rules"][0]["http"]["paths"]

    assert match["path"] == {"type": "PathPrefix", "value": "/webhooks"}
    assert (path["path"], path["pathType"]) == ("/webhooks", "Prefix")


def test_the_notes_say_how_each_service_scales() -> None:
    notes = render(example("production")).notes

    assert "ingest     3 to 12 pods, at 65 % CPU" in notes
    assert "classifier 2 to 12 pods, one more for every 500 records of lag, about 5 s of work" in notes
    assert "https://loket.example.org/webhooks/{provider}/{app}" in notes


def test_the_notes_warn_when_the_network_is_open() -> None:
    notes = render(merged(example("minimal"), {"networkPolicy": {"enabled": False}})).notes

    assert "Warning: networkPolicy.enabled is false" in notes


def test_runbooks_can_live_elsewhere() -> None:
    rule = render(example("production")).one("PrometheusRule", "loket")

    urls = [r["annotations"]["runbook_url"] for r in rule["spec"]["groups"][0]["rules"]]

    assert urls[0] == "https://docs.example.org/loket/docs/operating.md#loketingestrefuses"
