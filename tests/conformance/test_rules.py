"""Every provider's table of errors holds together."""

import pytest

from loket.providers.shapes import Action, Class
from tests.conformance.vendors import VENDORS, Vendor

every_vendor = pytest.mark.parametrize("vendor", VENDORS, ids=str)


@every_vendor
def test_what_holds_a_channel_always_rings(vendor: Vendor) -> None:
    assert [c for c, rule in vendor.wire.ERRORS.items() if rule.action is Action.HOLD and not rule.alarm] == []


@every_vendor
def test_what_is_tried_again_is_only_what_passes_by_itself(vendor: Vendor) -> None:
    again = {rule.class_ for rule in vendor.wire.ERRORS.values() if rule.action in {Action.AGAIN, Action.PAIR}}

    assert again == {Class.BUSY}


@every_vendor
def test_access_and_channel_trouble_is_never_about_one_message(vendor: Vendor) -> None:
    odd = [
        code
        for code, rule in vendor.wire.ERRORS.items()
        if rule.class_ is Class.ACCESS and rule.action is not Action.HOLD
    ]

    assert odd == []


@every_vendor
@pytest.mark.parametrize("http_status", [200, 400, 401, 403, 404])
def test_an_unknown_code_is_permanent_and_rings_whatever_the_status(vendor: Vendor, http_status: int) -> None:
    rule = vendor.wire.rule(987_654, http_status)

    assert (rule.class_, rule.action, rule.alarm) == (Class.UNKNOWN, Action.NEVER, True)


@every_vendor
@pytest.mark.parametrize("http_status", [429, 500, 502, 503])
def test_without_a_code_a_busy_server_passes(vendor: Vendor, http_status: int) -> None:
    rule = vendor.wire.rule(None, http_status)

    assert (rule.class_, rule.action) == (Class.BUSY, Action.AGAIN)


@every_vendor
@pytest.mark.parametrize("http_status", [429, 500, 502, 503])
def test_a_busy_server_passes_also_with_a_code_that_nobody_knows(vendor: Vendor, http_status: int) -> None:
    rule = vendor.wire.rule(987_654, http_status)

    assert (rule.class_, rule.action) == (Class.BUSY, Action.AGAIN)


@every_vendor
def test_without_a_code_any_other_status_is_for_ever_and_rings(vendor: Vendor) -> None:
    rule = vendor.wire.rule(None, 404)

    assert (rule.class_, rule.action, rule.alarm) == (Class.UNKNOWN, Action.NEVER, True)
