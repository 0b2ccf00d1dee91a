"""Reading and writing JSON so that every legal text survives, lone surrogates included."""

import json
from typing import Any, NoReturn


class BadRequest(ValueError):  # noqa: N818 - it is the answer's name
    """A request that the control side refuses with one sentence.

    Args:
        sentence: what is wrong, for a person.
        status: the HTTP status of the answer.
    """

    def __init__(self, sentence: str, status: int = 422) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.status = status


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def read_json(raw: bytes) -> Any:
    """Parse a body by RFC 8259.

    Args:
        raw: the body's bytes, UTF-8.

    Returns:
        The value; it can always be written again by `write_json`.

    Raises:
        BadRequest: it is not JSON, holds a number that JSON cannot write, or is nested too deeply.
    """
    try:
        value = json.loads(raw.decode("utf-8"), parse_constant=_no_constant)
        json.dumps(value, allow_nan=False)
    except RecursionError as error:
        raise BadRequest("The body is nested too deeply.") from error
    except ValueError as error:
        raise BadRequest("The body is not valid JSON.") from error
    return value


def read_object(raw: bytes) -> dict[str, Any]:
    """Parse a body that has to be a JSON object.

    Raises:
        BadRequest: it is not.
    """
    value = read_json(raw)
    if not isinstance(value, dict):
        raise BadRequest("The body is not a JSON object.")
    return value


def write_json(value: object) -> bytes:
    r"""Write JSON in ASCII: a lone surrogate or a NUL leaves as its `\u` escape, as it came in."""
    return json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii")
