"""Ids by a name are those of the standard."""

from uuid import NAMESPACE_DNS, UUID, uuid5

import pytest

from loket import ids


@pytest.mark.parametrize("namespace", [NAMESPACE_DNS, UUID(int=0), UUID(int=2**128 - 1)], ids=str)
@pytest.mark.parametrize("name", ["", "case:v1-1", "delivery:straße ż ї ع 🙂", "a" * 1_000])
def test_a_name_gives_the_id_of_the_standard(namespace: UUID, name: str) -> None:
    assert ids.named(namespace, name) == uuid5(namespace, name)
    assert ids.named(namespace, name).version == 5
