"""The street and the number of a message, as the crew reads them: 954 messages that six people wrote beforehand."""

from collections import Counter
from pathlib import Path
from typing import Final

from services.notifier.conversation.places import reading

_ROWS: Final = tuple(
    tuple(line.split("\t")) for line in Path(__file__).with_name("addresses.tsv").read_text("utf-8").splitlines()[1:]
)
_CORNER: Final = " / "


def _letters(said: str) -> str:
    return "".join(c for c in said.casefold() if c.isalnum())


def test_streets_and_numbers_are_told_as_their_residents_mean_them() -> None:
    right: Counter[str] = Counter()
    for _, street, number, text in _ROWS:
        found = reading(text, None, "Den Haag").found
        told = _letters(found.words) if found is not None else ""
        all_of_it = all(_letters(name) in told for name in street.split(_CORNER))
        right.update(place=found is not None, street=all_of_it, number=all_of_it and _letters(number) in told)

    assert len(_ROWS) > 950
    assert right["place"] >= 945
    assert right["street"] >= 931
    assert right["number"] >= 918
