"""The data card says what the sentences are, and counts them as they lie there."""

import re
from pathlib import Path

import pytest

from services.classifier.command import main
from services.classifier.governance.data_card import data_card
from services.classifier.training import additions, conversations
from services.classifier.training.corpus import seed_files


def test_every_file_is_counted_and_it_says_that_nobody_really_wrote_them() -> None:
    card = data_card()

    files = [*seed_files(), *seed_files(held_out=True)]
    written = sum(len(file.read_text("utf-8").splitlines()) - 1 for file in files)
    total = re.search(r"\| all \| all \|.*\| (\d+) \|", card)
    assert total is not None
    assert int(total.group(1)) == written
    assert "synthetic" in card
    assert "| held_out | nl |" in card


def test_messages_of_conversations_and_pairs_are_counted() -> None:
    totals = data_card().splitlines()[-1]

    *chats, goes_on, second = map(int, re.findall(r"\d+", totals))
    assert sum(chats) == len(conversations.told())
    assert (goes_on, second) == (len(additions.pairs()), len(additions.seconds()))


def test_a_card_that_is_out_of_date_is_noticed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "card.md"
    file.write_text(data_card(), "utf-8")

    assert main(["data", "--check", str(file)]) == 0
    file.write_text(data_card().replace("synthetic", "real"), "utf-8")
    assert main(["data", "--check", str(file)]) == 1
    assert "is out of date" in capsys.readouterr().err
