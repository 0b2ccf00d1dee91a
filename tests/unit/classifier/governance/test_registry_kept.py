"""Wherever models are kept, in a folder or a bucket: the same happens, also to two who decide at once."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from loket.municipalities import World
from services.classifier.governance.registry import REPORT, Change, Live, Refused, Registry
from services.classifier.governance.report import Trial
from services.classifier.model.artefact import Model, load_manifest, load_model
from tests.unit.classifier.governance.bucket import ADDRESS, a_bucket
from tests.unit.classifier.governance.test_registry import GOOD, changed, with_report

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
Two = tuple[str, str]


@pytest.fixture(params=["folder", "file address", "bucket"])
def address(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Of a registry: each of the ways to keep one."""
    if request.param == "bucket":
        with a_bucket() as bucket:
            for name, value in bucket.variables.items():
                monkeypatch.setenv(name, value)
            yield f"{ADDRESS}/kept"
        return
    folder = tmp_path / "models"
    folder.mkdir()
    yield str(folder) if request.param == "folder" else folder.as_uri()


@pytest.fixture
def two(address: str, tmp_path: Path, small_model_dir: Path, tried_dir: Path, trial_of_one: tuple[Model, Trial]) -> Two:
    """Two versions that may each be the first to become live."""
    registry, found = Registry(address, "delft"), []
    for name, folder in (("one", small_model_dir), ("other", tried_dir)):
        found.append(
            registry.add(with_report(folder, tmp_path / name, changed(trial_of_one[1], GOOD)), by="ann", now=NOW)
        )
    first, second = found
    return first, second


def speak_for(address: str, version: str, live: str, trial: Trial) -> None:
    """Let the report of a version compare it with the live one."""
    registry = Registry(address, "delft")
    registry._put(f"versions/{version}/{REPORT}", msgspec.json.encode(changed(trial, GOOD, against=live)))


def test_a_model_is_kept_promoted_fetched_and_taken_back(
    address: str, two: Two, tmp_path: Path, trial_of_one: tuple[Model, Trial]
) -> None:
    first, second = two
    speak_for(address, second, first, trial_of_one[1])

    Registry(address, "delft").promote(first, by="ann", now=NOW + timedelta(hours=1))
    Registry(address, "delft").promote(second, by="bob", now=NOW + timedelta(hours=2))
    fetched = Registry(address, "delft").fetch(tmp_path / "out")
    back = Registry(address, "delft").rollback(by="ann", now=NOW + timedelta(hours=3))

    assert Registry(address, "delft").versions() == tuple(sorted(two))
    assert (fetched, load_model(tmp_path / "out").name) == (second, second)
    assert (back.version, back.before, back.number) == (first, second, 3)
    assert [(each.what, each.by) for each in Registry(address, "delft").history()][2:] == [
        ("promoted", "ann"),
        ("promoted", "bob"),
        ("rolled back", "ann"),
    ]
    assert Registry(address, "denhaag").versions() == ()


def test_a_registry_of_before_changes_had_numbers_goes_on_from_its_live_version(
    address: str, two: Two, tmp_path: Path, trial_of_one: tuple[Model, Trial]
) -> None:
    first, second = two
    registry = Registry(address, "delft")
    kept = {"version": first, "since": NOW.isoformat(), "by": "ann", "before": second}
    registry._put("live.json", msgspec.json.encode(kept))
    registry._tell(Change(at=NOW + timedelta(hours=1), what="promoted", version=first, by="ann"))

    found, fetched = registry.live(), registry.fetch(tmp_path / "out")
    with pytest.raises(Refused, match=f"compared with no live model, but {first} is live"):
        registry.promote(second, by="bob", now=NOW + timedelta(hours=2))
    back = registry.rollback(by="bob", now=NOW + timedelta(hours=2))
    speak_for(address, first, second, trial_of_one[1])
    again = registry.promote(first, by="cas", now=NOW + timedelta(hours=3))

    assert found is not None
    assert (found.version, found.before, found.by, fetched) == (first, second, "ann", first)
    assert (back.version, back.before, back.number) == (second, first, 1)
    assert (again.version, again.before, again.number) == (first, second, 2)
    assert registry.live() == again
    assert [(each.what, each.by) for each in registry.history()][2:] == [
        ("promoted", "ann"),
        ("rolled back", "bob"),
        ("promoted", "cas"),
    ]


def test_of_two_who_promote_at_once_one_is_told_to_look_again(address: str, two: Two) -> None:
    ready = threading.Barrier(2)

    class Together(Registry):
        """Goes on when the other has decided too."""

        def _check(self, version: str) -> None:
            super()._check(version)
            ready.wait(30)

    def promote(version: str) -> Live | str:
        try:
            return Together(address, "delft").promote(version, by=version, now=NOW)
        except Refused as refused:
            return str(refused)

    with ThreadPoolExecutor(2) as pool:
        said = list(pool.map(promote, two))

    (won,) = [each for each in said if isinstance(each, Live)]
    assert [each for each in said if isinstance(each, str)] == [
        "somebody else changed which version of delft is live at this moment: look again"
    ]
    assert Registry(address, "delft").live() == won
    assert [each.version for each in Registry(address, "delft").history() if each.what == "promoted"] == [won.version]


@pytest.mark.parametrize("address", ["folder"], indirect=True)
class TestTakingBack:
    """What is returned to must be there and of use."""

    @pytest.fixture(autouse=True)
    def second_is_live(self, address: str, two: Two, trial_of_one: tuple[Model, Trial]) -> None:
        speak_for(address, two[1], two[0], trial_of_one[1])
        Registry(address, "delft").promote(two[0], by="ann", now=NOW)
        Registry(address, "delft").promote(two[1], by="ann", now=NOW)

    def test_a_version_that_is_no_longer_kept_is_refused(self, address: str, two: Two) -> None:
        for file in (Path(address) / "delft/versions" / two[0]).iterdir():
            file.unlink()

        with pytest.raises(
            Refused, match=f"version {two[0]} of delft, to return to, is no longer kept: {two[1]} stays"
        ):
            Registry(address, "delft").rollback(by="ann", now=NOW)
        live = Registry(address, "delft").live()
        assert live is not None
        assert live.version == two[1]

    @pytest.mark.parametrize("file", ["model.safetensors", "manifest.json"])
    def test_a_damaged_one_is_refused(self, address: str, two: Two, file: str) -> None:
        kept = Path(address) / "delft/versions" / two[0] / file
        kept.write_bytes(kept.read_bytes()[:-9])

        with pytest.raises(Refused, match=f"version {two[0]} of delft is damaged"):
            Registry(address, "delft").rollback(by="ann", now=NOW)

    def test_one_that_knows_what_is_not_declared_now_is_refused(self, address: str, two: Two, world: World) -> None:
        delft = world["delft"]
        known = load_manifest(Path(address) / "delft/versions" / two[0]).category.classes
        fewer = msgspec.structs.replace(
            delft, categories=tuple(c for c in delft.categories if not {c.sub, *c.learned} & set(known[:1]))
        )

        with pytest.raises(Refused, match=f"does not become live: the model of delft knows categories .*{known[0]}"):
            Registry(address, "delft", fewer).rollback(by="ann", now=NOW)
        assert Registry(address, "delft", delft).rollback(by="ann", now=NOW).version == two[0]


@pytest.mark.parametrize("address", ["folder"], indirect=True)
def test_what_cannot_be_fetched_leaves_the_folder_as_it_was(address: str, two: Two, tmp_path: Path) -> None:
    registry, out = Registry(address, "delft"), tmp_path / "out"
    registry.fetch(out, two[0])
    before = {file.name: file.read_bytes() for file in out.iterdir()}
    (Path(address) / "delft/versions" / two[1] / "model.safetensors").write_bytes(b"damaged")

    with pytest.raises(ValueError, match="damaged model"):
        registry.fetch(out, two[1])

    assert {file.name: file.read_bytes() for file in out.iterdir()} == before


@pytest.mark.parametrize("address", ["folder"], indirect=True)
def test_a_report_of_another_version_does_not_stay_beside_a_fetched_one(
    address: str, two: Two, small_model_dir: Path, tmp_path: Path
) -> None:
    Registry(address, "delft").fetch(tmp_path / "out", two[0])
    bare = Registry(str(tmp_path / "bare"), "delft")

    bare.fetch(tmp_path / "out", bare.add(small_model_dir, by="ann", now=NOW))

    assert not (tmp_path / "out" / REPORT).exists()
