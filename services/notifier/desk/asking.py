"""Turns what the database and the commands refuse into answers, for API and pages alike."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http import HTTPStatus

import asyncpg

from services.notifier import commands
from services.notifier.case_commands import Refusal
from services.notifier.desk.parts import missing
from services.notifier.desk.problems import Problem
from services.notifier.file_commands import CannotEnclose
from services.notifier.media.enclosing import Unfit
from services.notifier.store.cursors import BadCursor


class Refused(Problem):
    """What staff asked cannot be done now: 409.

    Attributes:
        why: ``not_allowed``, ``window_closed``, ``cannot_resend``, ``resend_later``, or a code of
            ``cases.handling.Refusal``, ``media.enclosing.Unfit`` or ``file_commands.CannotEnclose``.
    """

    def __init__(
        self, why: str, detail: str, allowed: Sequence[str] | None = None, *, not_before: str | None = None
    ) -> None:
        more = {"allowed": allowed} if allowed is not None else {}
        if not_before is not None:
            more["not_before"] = not_before
        super().__init__(HTTPStatus.CONFLICT, detail, more={"code": why, **more})
        self.why = why


@contextmanager
def reading(cursor: str | None) -> Iterator[None]:
    """Read one page of a list; a cursor that no list gave is 400."""
    try:
        yield
    except (BadCursor, asyncpg.DataError, OverflowError) as error:
        if cursor is None:
            raise
        raise Problem(HTTPStatus.BAD_REQUEST, "This cursor is none that this list gave.") from error


@contextmanager
def commanding(what: str) -> Iterator[None]:
    """Do what staff asked.

    Args:
        what: the thing it is about, for the answer when there is none.

    Raises:
        Problem: 404, when this municipality has no such thing.
        Refused: 409, when it cannot be done now.
    """
    try:
        yield
    except commands.NotFound as error:
        raise missing(what) from error
    except commands.NotAllowed as error:
        allowed = list(error.allowed)
        sentence = (
            f"A case that is '{error.state}' cannot become '{error.wanted}'; it can become: {', '.join(allowed)}."
        )
        raise Refused("not_allowed", sentence, allowed=allowed) from error
    except Refusal as error:
        raise Refused(error.code, str(error)) from error
    except commands.WindowClosed as error:
        sentence = "The resident wrote more than 24 hours ago: WhatsApp takes no free text now."
        raise Refused("window_closed", sentence) from error
    except (Unfit, CannotEnclose) as error:
        raise Refused(error.why, f"This file cannot be sent: {error.why}.") from error
    except commands.ResendLater as error:
        not_before = error.not_before.isoformat().replace("+00:00", "Z")
        sentence = f"WhatsApp held this message back and punishes who sends it again before {not_before}."
        raise Refused("resend_later", sentence, not_before=not_before) from error
    except commands.CannotResend as error:
        sentence = f"A delivery that is {error.state!r} is not sent again: that would repeat it."
        raise Refused("cannot_resend", sentence) from error
