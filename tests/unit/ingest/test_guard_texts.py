"""Which text answers which emergency."""

from collections.abc import Mapping

import pytest

from loket.emergency import KINDS
from loket.emergency.advice import text_key


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("level", ["certain", "possible"])
def test_each_kind_has_its_text(kind: str, level: str) -> None:
    own: Mapping[str, str] = {
        "gas": "emergency_gas",
        "suicide": "emergency_suicide",
        "domestic": "emergency_domestic",
    }
    general = "emergency" if level == "certain" else "emergency_possible"

    assert text_key(kind, level) == own.get(kind, general)
