"""However a webhook is damaged, it is understood, kept or refused; and whoever judges that can be trusted."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from msgspec import structs

from loket.providers import PROVIDERS, Wire
from loket.providers.shapes import Inbound, Parsed, Post
from tests.conformance.cases import case
from tests.conformance.vendors import VENDORS, Vendor
from tests.fuzz.__main__ import main
from tests.fuzz.judge import Judge, Verdict
from tests.fuzz.mutate import BYTES, CHANGES, Mutant
from tests.fuzz.run import fuzz, nth, vendors_with_cases

MUTATIONS: Final = 3_000
META: Final = next(vendor for vendor in VENDORS if vendor.name == "meta")


@pytest.mark.parametrize("vendor", vendors_with_cases(), ids=str)
def test_damaged_webhooks_break_nothing_lose_nothing_and_show_nothing(vendor: Vendor) -> None:
    found = fuzz(vendor, MUTATIONS // len(vendors_with_cases()), seed=4, seal_every=5)

    assert "\n".join(map(str, found.failures)) == ""
    assert found.bad == 0
    assert {verdict for verdict, count in found.verdicts.items() if count} == {
        Verdict.EVENTS,
        Verdict.KEPT,
        Verdict.REFUSED,
    }


def test_every_provider_has_webhooks_to_damage() -> None:
    assert {vendor.name for vendor in vendors_with_cases()} == set(PROVIDERS)


def test_the_same_seed_damages_the_same_way_and_another_one_does_not() -> None:
    first, again, other = ([nth(META, number, seed=seed).body for number in range(20)] for seed in (1, 1, 2))

    assert first == again
    assert first != other


def test_the_command_prints_figures_keeps_them_and_ends_well_when_nothing_is_wrong(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "new" / "fuzz.json"
    monkeypatch.setattr("sys.argv", ["tests.fuzz", "--mutations", "40", "--seed", "9", "--out", str(out)])

    assert main() == 0
    said, kept = capsys.readouterr().out, json.loads(out.read_bytes())
    assert said.startswith("seed 9\nmeta: 10 mutations of ")
    assert said.count("0 crashed, 0 lost, 0 leaked") == len(PROVIDERS)
    assert {name: kept[name] for name in ("seed", "mutations", "crashed", "lost", "leaked")} == {
        "seed": 9,
        "mutations": 40,
        "crashed": 0,
        "lost": 0,
        "leaked": 0,
    }
    assert set(kept["by_provider"]) == set(PROVIDERS)


def test_every_kind_of_damage_is_done() -> None:
    done = {change for number in range(400) for change in nth(META, number, seed=1).changes}

    assert {*CHANGES, *BYTES, "dropped", "twice", "renamed", "something more"} - done == set()


class _Broken:
    """A wire with something wrong with it."""

    def __init__(self, wire: Wire, wrong: str) -> None:
        self._wire = wire
        self._wrong = wrong
        self.SPACE, self.CAPABILITIES, self.ERRORS = wire.SPACE, wire.CAPABILITIES, wire.ERRORS
        self.verify, self.build, self.rule = wire.verify, wire.build, wire.rule

    def parse(self, post: Post, *, knows: Callable[[str], bool]) -> Parsed:
        """As the real one, but for one thing."""
        found = self._wire.parse(post, knows=knows)
        match self._wrong:
            case "crashed":
                raise KeyError("entry")
            case "nothing":
                return Parsed()
            case "lost":
                return structs.replace(found, messages=tuple(self._without_words(m) for m in found.messages))
            case "leaked":
                leaking = tuple(structs.replace(m, kind=f"text_{m.personal.phone}") for m in found.messages)
                return structs.replace(found, messages=leaking)
            case _:
                return found

    @staticmethod
    def _without_words(message: Inbound) -> Inbound:
        return structs.replace(message, personal=structs.replace(message.personal, text=None))


@pytest.mark.parametrize("vendor", VENDORS, ids=str)
@pytest.mark.parametrize(
    ("wrong", "verdict"),
    [
        ("crashed", Verdict.CRASHED),
        ("nothing", Verdict.LOST),
        ("lost", Verdict.LOST),
        ("leaked", Verdict.LEAKED),
        ("", Verdict.EVENTS),
    ],
)
def test_what_is_wrong_is_seen(vendor: Vendor, wrong: str, verdict: Verdict, tmp_path: Path) -> None:
    plain = case(vendor.name, "text")
    mutant = Mutant(case=plain, body=plain.body, changes=())

    found = Judge(vendor, tmp_path, wire=_Broken(vendor.wire, wrong)).judge(mutant, sealed=True)

    assert found.verdict is verdict
    assert found.verdict.good is (wrong == "")
