"""What stands in a form of the desk that was sent."""

from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import Depends, Form
from pydantic import BeforeValidator
from starlette.requests import Request

from services.notifier.desk import shapes
from services.notifier.desk.case_shapes import LONGEST_NOTE
from services.notifier.desk.parts import cause_of


def _lines(text: object) -> object:
    """Ends of lines as the browser counts them: it sends two characters for each, and its field has room for one."""
    return text.replace("\r\n", "\n") if isinstance(text, str) else text


Text = Annotated[str, BeforeValidator(_lines), Form(max_length=shapes.LONGEST_TEXT)]
Reason = Annotated[str, Form(max_length=1000)]
LongNote = Annotated[str, BeforeValidator(_lines), Form(max_length=LONGEST_NOTE)]
Name = Annotated[str, Form(max_length=80)]


class Pressed:
    """What names a form that was sent: from a page that shows the same, with the same in it, it is the same one.

    So that a second press, or the page loaded again, sends nothing twice; other words, or the same to a conversation
    that went on, are another wish.
    """

    def __init__(self, request: Request, sleutel: Annotated[str, Form(max_length=64)] = "") -> None:
        self._request = request
        self._shown = sleutel

    def cause(self, *filled_in: str) -> UUID:
        """Of what was filled in."""
        return cause_of(self._request, "\n".join((self._shown, *filled_in)) if self._shown else None)


ThePress: TypeAlias = Annotated[Pressed, Depends(Pressed)]
