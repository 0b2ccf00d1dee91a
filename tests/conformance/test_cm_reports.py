"""What CM reports of our messages, and what it can do."""

import json
from typing import Any

import pytest

from loket.providers.content import Capabilities
from tests.conformance.test_cm_messages import VENDOR, parsed


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("0", "sent"),
        ("1", "failed"),
        ("2", "delivered"),
        ("3", "failed"),
        ("4", "read"),
        ("5", "cm_5"),
        ("-1", "unknown"),
    ],
)
def test_each_number_of_a_status_has_its_name(code: str, status: str) -> None:
    report = {"to": "0031600000001", "reference": "r1", "status": {"code": code, "errorCode": "62"}, "from": "x"}

    (found,) = parsed({"messages": {"msg": report}}, query=b"number=0031700000001").statuses

    assert (found.status, found.code) == (status, 62 if status == "failed" else None)
    assert (found.phone, found.native_id, found.number_id) == ("31600000001", "r1", "0031700000001")


@pytest.mark.parametrize("missing", ["reference", "code"])
def test_a_report_without_what_it_is_about_is_kept_in_one_piece(missing: str) -> None:
    report: dict[str, Any] = {
        "to": "0031600000001",
        "reference": "r1",
        "from": "0031700000001",
        "status": {"code": "2"},
    }
    if missing == "reference":
        del report["reference"]
    else:
        report["status"] = {}

    found = parsed({"messages": {"msg": report}})

    assert [(change.problem, json.loads(change.raw)) for change in found.changes] == [("unknown_shape", report)]
    assert found.statuses == ()


def test_a_report_may_name_our_number_and_a_resident_by_their_id() -> None:
    report = {"to": "NL.1349invented", "from": "+31700000001", "reference": "r1", "status": {"code": 2}}

    (found,) = parsed({"messages": {"msg": report}}).statuses

    assert (found.number_id, found.phone, found.bsuid) == ("0031700000001", None, "NL.1349invented")


def test_cm_can_do_no_more_than_its_pages_say() -> None:
    assert VENDOR.can == Capabilities(
        reactions=False,
        typing=False,
        uploads=False,
        template_management=False,
        health=False,
        account_reports=False,
        bsuid=False,
        whatsapp_ids=False,
    )
