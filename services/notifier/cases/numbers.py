"""Case numbers that a resident can read over the phone, such as DH-2611-04821 (pure)."""

from datetime import datetime

from services.notifier.cases.deadlines import local_day


def month_of(moment: datetime) -> str:
    """The month in which a case counts, as ``yymm`` of the Dutch calendar."""
    return f"{local_day(moment):%y%m}"


def case_number(prefix: str, month: str, sequence: int) -> str:
    """The number of the ``sequence``-th case (from 1) of a month; it grows past five digits when it must."""
    return f"{prefix}-{month}-{sequence:05d}"
