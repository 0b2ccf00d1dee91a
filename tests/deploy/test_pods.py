"""Pod Security "restricted" (Kubernetes' Pod Security Standards) and our own additions to it."""

import pytest

from tests.deploy.rendering import CASES, CONSUMERS, SERVICES, Document, containers, example, merged, render

SAFE_VOLUMES = {
    "configMap",
    "csi",
    "downwardAPI",
    "emptyDir",
    "ephemeral",
    "persistentVolumeClaim",
    "projected",
    "secret",
}


def every_pod(case: str) -> list[Document]:
    found = [pod for _, pod in render(CASES[case]).pods()]
    assert len(found) >= len(SERVICES)
    return found


@pytest.mark.parametrize("case", CASES)
def test_every_pod_is_restricted(case: str) -> None:
    for pod in every_pod(case):
        spec = pod["spec"]

        assert spec["securityContext"]["runAsNonRoot"] is True
        assert spec["securityContext"]["runAsUser"] == 10001
        assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        assert not {"hostNetwork", "hostPID", "hostIPC"} & set(spec)
        assert all(set(v) - {"name"} <= SAFE_VOLUMES for v in spec["volumes"])
        for c in containers(pod):
            assert c["securityContext"]["allowPrivilegeEscalation"] is False
            assert c["securityContext"]["capabilities"] == {"drop": ["ALL"]}
            assert "privileged" not in c["securityContext"]
            assert all("hostPort" not in port for port in c.get("ports", []))


@pytest.mark.parametrize("case", CASES)
def test_every_pod_goes_beyond_restricted(case: str) -> None:
    for pod in every_pod(case):
        assert pod["spec"]["automountServiceAccountToken"] is False
        assert pod["spec"]["enableServiceLinks"] is False
        for c in containers(pod):
            assert c["securityContext"]["readOnlyRootFilesystem"] is True
            writable = {m["name"] for m in c["volumeMounts"] if not m.get("readOnly")}
            assert writable == {"tmp"}
            assert all(m.get("readOnly") for m in c["volumeMounts"] if m["mountPath"] != "/tmp")  # noqa: S108 - a mount


@pytest.mark.parametrize("case", CASES)
def test_every_pod_has_bounds(case: str) -> None:
    for pod in every_pod(case):
        tmp = next(v for v in pod["spec"]["volumes"] if v["name"] == "tmp")

        assert tmp["emptyDir"]["sizeLimit"]
        for c in containers(pod):
            assert set(c["resources"]["requests"]) == {"cpu", "memory"}
            assert "memory" in c["resources"]["limits"]


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_is_asked_whether_it_lives_and_whether_it_is_ready(service: str) -> None:
    deployment = render(example("production")).one("Deployment", f"loket-{service}")
    (c,) = deployment["spec"]["template"]["spec"]["containers"]

    assert c["startupProbe"]["httpGet"] == {"path": "/health/live", "port": "http"}
    assert c["livenessProbe"]["httpGet"] == {"path": "/health/live", "port": "http"}
    # Ingest answers emergencies, and tells the platform to come again, while it cannot make anything durable.
    ready = "/health/live" if service == "ingest" else "/health/ready"
    assert c["readinessProbe"]["httpGet"] == {"path": ready, "port": "http"}
    assert c["command"] == ["python", "-m", f"services.{service}"]


@pytest.mark.parametrize("seconds", [10, 11, 121])
def test_a_slow_start_gets_the_time_that_it_was_promised(seconds: int) -> None:
    values = merged(example("minimal"), {"classifier": {"startupSeconds": seconds}})
    deployment = render(values).one("Deployment", "loket-classifier")

    probe = deployment["spec"]["template"]["spec"]["containers"][0]["startupProbe"]

    assert seconds <= probe["periodSeconds"] * probe["failureThreshold"] <= seconds + 2


@pytest.mark.parametrize("service", SERVICES)
def test_pods_spread_over_zones_and_nodes(service: str) -> None:
    deployment = render(example("production")).one("Deployment", f"loket-{service}")

    spread = deployment["spec"]["template"]["spec"]["topologySpreadConstraints"]

    assert {(s["topologyKey"], s["whenUnsatisfiable"]) for s in spread} == {
        ("topology.kubernetes.io/zone", "DoNotSchedule"),
        ("kubernetes.io/hostname", "ScheduleAnyway"),
    }


def test_ingest_waits_for_load_balancers_before_it_ends_and_ends_before_it_is_killed() -> None:
    rendered = render(example("minimal"))
    spec = rendered.one("Deployment", "loket-ingest")["spec"]["template"]["spec"]

    (_, seconds) = spec["containers"][0]["lifecycle"]["preStop"]["exec"]["command"]

    assert int(seconds) < spec["terminationGracePeriodSeconds"] / 2
    for service in CONSUMERS:
        other = rendered.one("Deployment", f"loket-{service}")["spec"]["template"]["spec"]
        assert "lifecycle" not in other["containers"][0]


def test_a_digest_wins_over_a_tag() -> None:
    digest = "sha256:" + "0" * 64
    values = merged(example("minimal"), {"image": {"tag": "1.2.3"}, "notifier": {"imageDigest": digest}})
    images = {name: containers(pod)[0]["image"] for name, pod in render(values).pods()}

    assert images["loket-ingest"] == "registry.example.org/loket/loket-ingest:1.2.3"
    assert images["loket-notifier"] == f"registry.example.org/loket/loket-notifier@{digest}"
    assert images["loket-preflight"] == images["loket-notifier"]
