"""Staff read of everything that a provider cannot do."""

import pytest
from msgspec import structs

from loket.providers import PROVIDERS
from loket.providers.content import Capabilities
from services.notifier.desk.abilities import lacks

WHOLE = Capabilities(message_log=True)
ABILITIES = [name for name in Capabilities.__struct_fields__ if not name.endswith("_limit") and getattr(WHOLE, name)]


@pytest.mark.parametrize("name", ABILITIES)
def test_each_ability_that_is_not_there_has_a_sentence_of_its_own(name: str) -> None:
    (said,) = lacks(structs.replace(WHOLE, **{name: type(getattr(WHOLE, name))(0)}))

    others = {line for other in ABILITIES if other != name for line in lacks(structs.replace(WHOLE, **{other: 0}))}
    assert said.endswith(".")
    assert said not in others


def test_a_shorter_text_is_told_with_its_length() -> None:
    (said,) = lacks(structs.replace(WHOLE, text_limit=1_600))

    assert "1600 tekens" in said


def test_each_vendor_is_told_as_it_is_declared() -> None:
    can = {name: provider.wire.CAPABILITIES for name, provider in PROVIDERS.items()}
    missing = {name: sum(not getattr(one, ability) for ability in ABILITIES) for name, one in can.items()}

    assert {name: len(lacks(one)) for name, one in can.items()} == {
        name: count + (can[name].text_limit < WHOLE.text_limit) for name, count in missing.items()
    }
    (of_meta,) = lacks(can["meta"])
    assert "niet terughalen" in of_meta
