"""One simulator per module; each test brings its own receiver, phones and an end to all faults."""

import itertools
from collections.abc import AsyncIterator, Callable, Iterator

import pytest

from tests.component.simulator.stand import RETRY_SCALE, Stand, a_stand, accounts
from tests.simulated import Simulator

_numbers = itertools.count(101)


@pytest.fixture(scope="module")
def receiver_port(take_port: Callable[[], int]) -> int:
    return take_port()


@pytest.fixture(scope="module")
def simulator(
    tmp_path_factory: pytest.TempPathFactory, take_port: Callable[[], int], receiver_port: int
) -> Iterator[Simulator]:
    folder = tmp_path_factory.mktemp("simulator")
    served = accounts(f"http://127.0.0.1:{receiver_port}")
    with Simulator(folder, take_port(), served, retry_scale=RETRY_SCALE) as process:
        yield process


@pytest.fixture
async def stand(simulator: Simulator, receiver_port: int) -> AsyncIterator[Stand]:
    async with a_stand(simulator, receiver_port) as made:
        yield made


@pytest.fixture
def phone() -> str:
    """A phone that no other test uses."""
    return f"+3160000{next(_numbers):04d}"
