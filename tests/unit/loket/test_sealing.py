"""Sealed content opens with its own key, event and municipality only; erased is for good, missing is for now."""

import time
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.events import Personal, Sealed
from loket.failures import Code, Permanent
from loket.sealing import DataKey, KeyMissing, Keyring, Wrapper, ensure_keys, erase_key, main

MONTH = date(2026, 12, 5)


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    ensure_keys(tmp_path, ["denhaag", "delft", "app.meta-delft"], MONTH)
    return tmp_path


def sealed(keys: Path, personal: Personal, scope: str = "denhaag") -> Sealed:
    return Keyring(keys).seal(personal, scope=scope, event_id="v1-e", month=MONTH)


@pytest.mark.parametrize("text", ["kort", "\x00 \ud800", "🙂" * 4096, "x" * 100_000])
def test_what_is_sealed_opens_again_whatever_it_is(keys: Path, text: str) -> None:
    opened = Keyring(keys).open_personal(sealed(keys, Personal(text=text)), event_id="v1-e")

    assert opened.text == text


def test_a_seal_holds_for_one_event_and_one_municipality(keys: Path) -> None:
    ours = sealed(keys, Personal(text="geheim"))
    theirs = msgspec.structs.replace(ours, key_id="delft.2026-12")

    for stolen, event_id in [(ours, "v1-other"), (theirs, "v1-e")]:
        with pytest.raises(Permanent) as caught:
            Keyring(keys).open_personal(stolen, event_id=event_id)
        assert caught.value.code is Code.SEAL_BROKEN


@given(st.binary(max_size=64))
def test_any_bytes_in_place_of_a_seal_are_broken_and_nothing_worse(junk: bytes) -> None:
    key = DataKey(b"k" * 32)

    with pytest.raises(Permanent):
        key.open(junk, Personal, bound_to="row")


def test_keys_are_made_a_month_ahead_once_and_across_the_year(tmp_path: Path) -> None:
    assert ensure_keys(tmp_path, ["delft"], MONTH) == ["delft.2026-12", "delft.2027-01"]
    assert ensure_keys(tmp_path, ["delft"], MONTH) == []
    assert {path.stat().st_mode & 0o077 for path in tmp_path.iterdir()} == {0}


def test_a_missing_key_is_for_now_and_works_once_it_is_there(keys: Path) -> None:
    seal = sealed(keys, Personal(text="later"))
    key, hidden = keys / "denhaag.2026-12.key", keys / "elsewhere"
    key.rename(hidden)
    keyring = Keyring(keys)

    with pytest.raises(KeyMissing) as caught:
        keyring.open_personal(seal, event_id="v1-e")
    hidden.rename(key)
    time.sleep(1.05)  # a missing key is looked for at most once a second

    assert caught.value.key_id == "denhaag.2026-12"
    assert keyring.open_personal(seal, event_id="v1-e").text == "later"


def test_an_erased_key_is_permanent_never_made_again_and_leaves_the_other_municipality_alone(keys: Path) -> None:
    gone, kept = sealed(keys, Personal(text="weg")), sealed(keys, Personal(text="blijft"), "delft")

    erase_key(keys, "denhaag.2026-12")

    with pytest.raises(Permanent) as caught:
        Keyring(keys).open_personal(gone, event_id="v1-e")
    assert caught.value.code is Code.KEY_ERASED
    assert ensure_keys(keys, ["denhaag"], MONTH) == []
    assert Keyring(keys).open_personal(kept, event_id="v1-e").text == "blijft"


def test_a_running_process_notices_that_a_key_was_erased(keys: Path) -> None:
    keyring, seal = Keyring(keys), sealed(keys, Personal(text="weg"))
    keyring.open_personal(seal, event_id="v1-e")

    erase_key(keys, "denhaag.2026-12")
    time.sleep(1.05)

    with pytest.raises(Permanent):
        keyring.open_personal(seal, event_id="v1-e")


def test_a_data_key_is_useless_without_the_storage_key_or_on_another_row() -> None:
    wrapper, key = Wrapper(b"a" * 32), Wrapper(b"a" * 32).new()
    wrapped = wrapper.wrap(key, bound_to="denhaag:1")

    assert wrapper.unwrap(wrapped, bound_to="denhaag:1") == key
    for other, row in [(Wrapper(b"b" * 32), "denhaag:1"), (wrapper, "delft:1")]:
        with pytest.raises(Permanent):
            other.unwrap(wrapped, bound_to=row)


def test_the_command_line_makes_and_erases_keys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["ensure", "--keys-dir", str(tmp_path), "delft"])
    this_month = capsys.readouterr().out.split()[0]
    main(["erase", "--keys-dir", str(tmp_path), this_month])

    assert (tmp_path / f"{this_month}.erased").exists()
    assert not (tmp_path / f"{this_month}.key").exists()
