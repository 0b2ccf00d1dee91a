"""Validates Kubernetes objects strictly: a field that the API does not know is an error."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

import jsonschema
from kubernetes_validate.utils import validate as validate_core

from tests.deploy.rendering import Document

SCHEMAS: Final = Path(__file__).parent / "schemas"
OLDEST: Final = "1.31"
NEWEST: Final = "1.37"
CUSTOM: Final = {
    ("keda.sh/v1alpha1", "ScaledObject"),
    ("keda.sh/v1alpha1", "TriggerAuthentication"),
    ("monitoring.coreos.com/v1", "PodMonitor"),
    ("monitoring.coreos.com/v1", "PrometheusRule"),
    ("gateway.networking.k8s.io/v1", "HTTPRoute"),
}
"""Kinds of other projects; ``schemas/`` describes the fields of them that we use, and no other."""


@cache
def _custom(kind: str) -> Any:
    schema = json.loads((SCHEMAS / f"{kind}.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def validate(o: Document) -> None:
    """Raise when an object is not exactly what the API takes."""
    kind = (o["apiVersion"], o["kind"])
    if kind in CUSTOM:
        _custom(o["kind"]).validate(o)
        return
    _core(json.dumps(o, sort_keys=True))


@cache  # most objects are the same in most cases, and one check takes 50 ms
def _core(text: str) -> None:
    for version in (OLDEST, NEWEST):
        validate_core(json.loads(text), version, strict=True)
