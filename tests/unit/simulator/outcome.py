"""What a reader gives: its value or its own refusal; anything else it raises breaks the test."""

from collections.abc import Callable

from simulator.bodies import BadRequest
from simulator.vendors.meta.errors import GraphError


def outcome(read: Callable[[], object]) -> object:
    try:
        return read()
    except (BadRequest, GraphError) as error:
        return error
