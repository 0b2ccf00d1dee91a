"""What the API takes and answers when staff work on cases; names are part of the contract."""

from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from services.notifier.cases.public import LONGEST as LONGEST_DESCRIPTION
from services.notifier.desk.shapes import Instant, Priority, Shape, State, Text, tidy

LONGEST_NOTE = 4000
LONGEST_PLACE = 200
Reason = Annotated[
    str | None,
    Field(max_length=1000, description="why, for the history; residents never read it"),
    AfterValidator(tidy),
]
Name = Annotated[str, Field(min_length=1, max_length=80)]


class NewNote(Shape):
    """Write something with a case that residents never read."""

    text: Text


class Assignment(Shape):
    """Give a case another department, category or both."""

    department: Annotated[Name | None, Field(description="where it goes; null: where its category goes")] = None
    category: Annotated[Name | None, Field(description="sub of what it is about; null: what it was about")] = None
    reason: Reason = None


class Return(Shape):
    """Put a case back on the pile."""

    reason: Reason = None


class NewPriority(Shape):
    """Say how urgent a case is."""

    priority: Priority
    reason: Reason = None


class NewDescription(Shape):
    """Write what other residents read of a case when they report the same."""

    description: Annotated[
        str | None,
        Field(
            max_length=LONGEST_DESCRIPTION,
            description="plain words, without phone numbers, addresses of mail and accounts; null takes it away",
        ),
        AfterValidator(tidy),
    ]
    sure: Annotated[
        bool,
        Field(description="that what looks like a name or a house number is none; asked for by description_doubtful"),
    ] = False


class Split(Shape):
    """Make a second case of some messages of one."""

    messages: Annotated[list[UUID], Field(min_length=1, max_length=100, description="of this case")]
    category: Annotated[Name, Field(description="sub of what the new case is about")]
    reason: Reason = None


class NewCase(Shape):
    """Open a case from a conversation; the resident hears its number."""

    category: Annotated[Name, Field(description="sub of what it is about")]
    place: Annotated[
        str | None, Field(max_length=LONGEST_PLACE, description="where it is, in words"), AfterValidator(tidy)
    ] = None
    note: Annotated[
        str | None, Field(max_length=LONGEST_NOTE, description="for colleagues only"), AfterValidator(tidy)
    ] = None
    messages: Annotated[
        list[UUID] | None,
        Field(max_length=100, description="that stand with no case; null: all of those"),
    ] = None


class Merge(Shape):
    """End a case because another one goes on for the same."""

    into: Annotated[Name, Field(description="id or number of the case that goes on")]
    reason: Reason = None


class Nearby(Shape):
    """An open case about the same, close by."""

    id: UUID
    number: str
    sub: str
    state: str
    created_at: Instant
    metres: int


class Move(Shape):
    """A move that the workflow knows."""

    state: State
    to: State
    who: Annotated[list[str], Field(description="staff, resident, loket")]


class DepartmentFigures(Shape):
    """How a department stands."""

    department: str
    open: int
    overdue: int
    waits: Annotated[int, Field(description="open cases whose conversation waits for a person")]
    paused: Annotated[int, Field(description="open cases that wait for an answer of the resident")]
    handled: Annotated[int, Field(description="handled in the last 30 days")]
    solved_yes: Annotated[
        int, Field(description="answers of residents in the last 30 days that what it closed is solved")
    ]
    solved_no: Annotated[int, Field(description="answers that it is not, whatever became of the case since")]
