"""What Meta refuses means the same by whichever vendor it is told, as far as the vendor lets it through."""

from collections.abc import Mapping
from typing import Final

import pytest

from loket.providers.cloud.errors import ERRORS, FAMILIES, UNKNOWN
from loket.providers.cloud.errors import rule as metas
from loket.providers.shapes import Action, Class
from simulator.vendors.cm.errors import LATER as CM_LATER
from simulator.vendors.twilio.errors import LATER as TWILIO_LATER
from tests.conformance.vendors import VENDORS, Vendor

BY_NAME: Final = {vendor.name: vendor for vendor in VENDORS}
PASSING_ON: Final = [BY_NAME[name] for name in ("meta", "dialog360", "cm")]
"""Who tells Meta's own codes; Twilio tells codes of its own only."""
OF_FAMILIES: Final = (138_024, 139_001, 147_000, 2_388_001, 2_494_055, 2_593_079)
OF_CM: Final[Mapping[int, tuple[Class, Action]]] = {
    **dict.fromkeys((201, 202, 203), (Class.REQUEST, Action.NEVER)),
}
"""Codes of CM's gateway that are codes of Meta's, too, and mean something else."""
NOT_OF_CM: Final = (1, 10, 33, 100)
"""Codes of Meta's that CM tells by other numbers, or uses for what operators of SMS answer."""
LOW: Final[tuple[tuple[tuple[int, ...], Class, Action], ...]] = (
    ((0, 3, 10, 190, 200, 204, 299), Class.ACCESS, Action.HOLD),
    ((1, 2, 4, 80_007), Class.BUSY, Action.AGAIN),
    ((33, 368), Class.CHANNEL, Action.HOLD),
    ((100,), Class.REQUEST, Action.NEVER),
)
"""What Meta's general codes mean, written out."""
TWILIO_DIFFERS: Final[Mapping[int, tuple[Class, Action]]] = {
    **dict.fromkeys((131_048, 131_064, 131_056), (Class.BUSY, Action.AGAIN)),
    131_021: (Class.RECIPIENT, Action.NEVER),
    130_497: (Class.CHANNEL, Action.HOLD),
}
"""Where one code of Twilio's stands for several of Meta's: limits are 63018, receivers 63024, policy 63013."""


def ids(vendors: list[Vendor]) -> list[str]:
    return [vendor.name for vendor in vendors]


passing_on = pytest.mark.parametrize("vendor", PASSING_ON, ids=ids(PASSING_ON))


@pytest.mark.parametrize(
    ("vendor", "code", "class_", "action"),
    [
        pytest.param(vendor, code, class_, action, id=f"{vendor.name}-{code}")
        for vendor in PASSING_ON
        for codes, class_, action in LOW
        for code in codes
        if vendor.name != "cm" or code not in NOT_OF_CM
    ],
)
def test_a_general_code_means_what_it_means_at_meta(vendor: Vendor, code: int, class_: Class, action: Action) -> None:
    found = vendor.wire.rule(code, 200)

    assert (found.class_, found.action, found.alarm) == (class_, action, class_ is not Class.BUSY)


@passing_on
@pytest.mark.parametrize("http_status", [200, 400, 403, 500])
def test_every_code_of_meta_means_what_it_means_at_meta(vendor: Vendor, http_status: int) -> None:
    own = {*OF_CM, *NOT_OF_CM} if vendor.name == "cm" else set()

    odd = [
        code
        for code in (*ERRORS, *OF_FAMILIES)
        if code not in own and vendor.wire.rule(code, http_status) != metas(code, 200)
    ]

    assert odd == []
    assert all(code // 1000 in FAMILIES for code in OF_FAMILIES)


@pytest.mark.parametrize(("code", "meaning"), OF_CM.items())
def test_a_code_of_cms_own_is_cms(code: int, meaning: tuple[Class, Action]) -> None:
    found = BY_NAME["cm"].wire.rule(code, 200)

    assert code in ERRORS
    assert (found.class_, found.action, found.alarm) == (*meaning, True)


@pytest.mark.parametrize("code", sorted({*NOT_OF_CM, *range(5, 38)}))
def test_what_cm_tells_otherwise_or_has_from_operators_of_sms_stays_unknown(code: int) -> None:
    wire = BY_NAME["cm"].wire

    assert code not in wire.ERRORS
    assert wire.rule(code, 200) == UNKNOWN


@pytest.mark.parametrize(("code", "number"), [(code, known.code) for code, known in CM_LATER.items()])
def test_cms_number_of_a_code_means_what_the_code_means(code: int, number: int) -> None:
    assert BY_NAME["cm"].wire.rule(number, 200) == metas(code, 200)


@pytest.mark.parametrize("code", TWILIO_LATER)
def test_twilios_number_of_a_code_means_what_the_code_means(code: int) -> None:
    meta, found = metas(code, 200), BY_NAME["twilio"].wire.rule(TWILIO_LATER[code], 200)

    assert (found.class_, found.action) == TWILIO_DIFFERS.get(code, (meta.class_, meta.action))


@passing_on
@pytest.mark.parametrize("code", [5, 34, 101_000, 131_001, 131_046, 131_058, 131_999, -1, 10**30])
def test_a_code_that_meta_never_told_is_for_ever_and_rings(vendor: Vendor, code: int) -> None:
    assert vendor.wire.rule(code, 400) == UNKNOWN
    assert (UNKNOWN.action, UNKNOWN.alarm) == (Action.NEVER, True)
