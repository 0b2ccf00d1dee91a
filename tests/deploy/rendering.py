"""Renders the chart with the real Helm, and builds values for it."""

import copy
import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

import helm_python
import yaml
from msgspec import Struct

from deploy.local.settings import ROOT

CHART: Final = ROOT / "deploy" / "helm" / "loket"
SERVICES: Final = ("ingest", "classifier", "notifier")
CONSUMERS: Final = ("classifier", "notifier")
RELEASE: Final = "loket"

Document = dict[str, Any]
"""A Kubernetes object, or Helm values: YAML of somebody else's shape."""


def merged(base: Mapping[str, Any], *changes: Mapping[str, Any]) -> Document:
    """Values as Helm puts them together: maps are merged, everything else is replaced."""
    result: Document = copy.deepcopy(dict(base))
    for change in changes:
        for key, value in change.items():
            before = result.get(key)
            both = isinstance(before, dict) and isinstance(value, Mapping)
            result[key] = merged(before, value) if both and before is not None else copy.deepcopy(value)
    return result


def at(path: str, value: Any) -> Document:
    """Values with one value: ``at("a.b", 1)`` is ``{"a": {"b": 1}}``."""
    result: Any = value
    for key in reversed(path.split(".")):
        result = {key: result}
    answer: Document = result
    return answer


def example(name: str) -> Document:
    """The values of ``ci/{name}.yaml``."""
    found: Document = yaml.safe_load((CHART / "ci" / f"{name}.yaml").read_text("utf-8"))
    return found


def defaults() -> Document:
    """The chart's own values."""
    found: Document = yaml.safe_load((CHART / "values.yaml").read_text("utf-8"))
    return found


class Rendered(Struct, frozen=True):
    """What Helm makes of values."""

    objects: tuple[Document, ...]
    notes: str
    texts: Mapping[str, str]

    def of(self, kind: str, name: str | None = None) -> tuple[Document, ...]:
        """The objects of a kind, of one name if it is given."""
        kinds = (o for o in self.objects if o["kind"] == kind)
        return tuple(o for o in kinds if name is None or o["metadata"]["name"] == name)

    def one(self, kind: str, name: str) -> Document:
        """The only object of a kind and name."""
        (found,) = self.of(kind, name)
        return found

    def pods(self) -> Iterator[tuple[str, Document]]:
        """Every pod template, by the name of its owner."""
        for o in self.objects:
            if o["kind"] in {"Deployment", "Job"}:
                yield o["metadata"]["name"], o["spec"]["template"]


def render(values: Mapping[str, Any], *, is_upgrade: bool = False) -> Rendered:
    """Check the values against the schema and render them, as ``helm install`` does.

    What it answers is shared by every test that renders the same values: do not change it.
    """
    return _render(json.dumps(values, sort_keys=True), is_upgrade=is_upgrade)


@cache
def _render(text: str, *, is_upgrade: bool) -> Rendered:
    texts = render_anew(json.loads(text), is_upgrade=is_upgrade)
    manifests = [text for path, text in sorted(texts.items()) if path.endswith(".yaml")]
    objects = tuple(o for text in manifests for o in yaml.load_all(text, yaml.CSafeLoader) if o is not None)
    return Rendered(objects, texts["loket/templates/NOTES.txt"], texts)


def render_anew(values: Document, *, is_upgrade: bool = False) -> Mapping[str, str]:
    """The rendered text of every template, by its path; never from a cache."""
    with helm_python.Chart.load(CHART) as chart:
        chart.validate_schema(values)
        found: Mapping[str, str] = chart.render(values, name=RELEASE, namespace="loket", is_upgrade=is_upgrade)
    return found


def containers(pod: Document) -> Sequence[Document]:
    """Every container of a pod template, those that start before the others too."""
    spec = pod["spec"]
    return [*spec.get("initContainers", []), *spec["containers"]]


def _booleans(values: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, bool]]:
    for key, value in values.items():
        if isinstance(value, bool):
            yield before + key, value
        elif isinstance(value, dict):
            yield from _booleans(value, f"{before}{key}.")


_COMPANIONS: Final[Mapping[str, Document]] = {
    "webhooks.httpRoute.enabled": {"webhooks": {"host": "loket.example.org", "httpRoute": {"gateway": "public"}}},
    "webhooks.ingress.enabled": {
        "webhooks": {
            "host": "loket.example.org",
            "httpRoute": {"enabled": False},
            "ingress": {"className": "nginx", "tlsSecret": "loket-tls", "annotations": {"example.org/a": "b"}},
        }
    },
}
"""What a boolean needs beside it."""

_MORE: Final[Mapping[str, Document]] = {
    "one pod each": {s: {"replicas": 1, "autoscaling": {"enabled": False}} for s in SERVICES},
    "TLS without a user": {"kafka": {"securityProtocol": "SSL", "caSecret": "kafka-ca", "credentialsSecret": ""}},
    "a user without TLS": {
        "kafka": {"securityProtocol": "SASL_PLAINTEXT", "saslMechanism": "PLAIN", "credentialsSecret": "kafka-user"}
    },
    "digests": {s: {"imageDigest": "sha256:" + "a" * 64} for s in SERVICES},
    "every list and map": {
        s: {
            "podAnnotations": {"example.org/a": "b"},
            "podLabels": {"example.org/c": "d"},
            "nodeSelector": {"pool": "loket"},
            "tolerations": [{"key": "pool", "operator": "Equal", "value": "loket", "effect": "NoSchedule"}],
            "serviceAccountAnnotations": {"example.org/e": "f"},
            "extraEnv": {"OTEL_RESOURCE_ATTRIBUTES": "environment=test"},
        }
        for s in SERVICES
    },
    "a desk and no scraping": {"networkPolicy": {"deskNamespace": "desk", "monitoringNamespace": ""}},
}


def cases() -> dict[str, Document]:
    """The matrix: each example as it is, with each boolean turned, and with some more changes."""
    found: dict[str, Document] = {}
    for name in ("minimal", "production"):
        base = example(name)
        found[name] = base
        for path, value in _booleans(merged(defaults(), base)):
            turned = merged(_COMPANIONS.get(path, {}) if not value else {}, at(path, not value))
            found[f"{name}, {path}={str(not value).lower()}"] = merged(base, turned)
        found |= {f"{name}, {what}": merged(base, change) for what, change in _MORE.items()}
    return found


CASES: Final = cases()
