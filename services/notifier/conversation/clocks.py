"""When the clock of a case's deadline stands still, and when the case was closed (pure)."""

from datetime import datetime

from msgspec.structs import replace

from loket.declarations import Municipality
from services.notifier.cases import deadlines, workflow
from services.notifier.conversation.shapes import Case


def kept(municipality: Municipality, was: Case, case: Case, *, now: datetime, heard_at: datetime) -> Case:
    """A case that changed, with its clock: that stands still while the resident is asked something.

    Args:
        municipality: whose closing days count.
        was: the case before.
        case: the case as it is to be.
        now: the time of the change.
        heard_at: when ingest took in what led to it; the clock runs again from there.
    """
    if case.state == workflow.REACTIE_GEVRAAGD:
        case = replace(case, asked_since=was.asked_since or now)
    elif case.asked_since is not None:
        due = deadlines.resumed_due(case.due, case.asked_since, heard_at, municipality.closing_days)
        case = replace(case, asked_since=None, due=due)
    since = case.closed_at if was.state in workflow.CLOSED else now
    closed_at = since if case.state in workflow.CLOSED else None
    return case if case.closed_at == closed_at else replace(case, closed_at=closed_at)
