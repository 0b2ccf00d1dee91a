"""The page on adding a vendor is true of the vendors that there are."""

import re
from typing import Final

from bench.parse import _POSTS
from deploy.local.services import _PROVIDER_PATHS
from deploy.local.settings import ROOT
from loket.providers import PROVIDERS, Client, Wire
from tests.conformance.cases import FOLDER
from tests.conformance.platform import BASE_PATHS
from tests.conformance.test_webhooks import SCENARIOS
from tests.conformance.vendors import VENDORS

PAGE: Final = (ROOT / "docs" / "add-a-vendor.md").read_text("utf-8")
QUOTED: Final = set(re.findall(r"`([^`\n]+)`", PAGE))
FEWEST_CASES: Final = 15


def test_every_table_that_it_names_has_a_line_for_every_vendor() -> None:
    names = set(PROVIDERS)

    assert {"PROVIDERS", "VENDORS", "_POSTS", "BASE_PATHS", "_PROVIDER_PATHS"} <= QUOTED
    assert names == {vendor.name for vendor in VENDORS} == set(_POSTS) == set(BASE_PATHS) == set(_PROVIDER_PATHS)
    assert names == set(re.findall(r"^\| (\w+) \| `https://<host>/webhooks/", PAGE, re.MULTILINE))


def test_every_file_and_folder_that_it_names_is_there() -> None:
    named = {path for path in QUOTED if re.fullmatch(r"(loket|tests|bench|deploy|simulator)/[\w/.<>]+", path)}
    found = {path: [path.replace("<vendor>", name) for name in PROVIDERS] for path in named}

    assert len(named) > len(PROVIDERS)
    assert [one for paths in found.values() for one in paths if not (ROOT / one).exists()] == []
    assert all((ROOT / "loket" / "providers" / name / file).exists() for name in PROVIDERS for file in FILES)


FILES: Final = ("__init__.py", "wire.py", "client.py")


def test_every_part_that_it_asks_for_is_what_a_provider_is() -> None:
    parts = {name for shape in (Wire, Client) for name in vars(shape) if not name.startswith("_")}
    parts |= set(Wire.__annotations__)

    assert parts <= QUOTED


def test_it_names_the_recorded_webhooks_that_every_vendor_must_have_and_each_has_them() -> None:
    asked = PAGE.partition("These names must be there")[2].partition("Write the expected values")[0]

    assert set(re.findall(r"`(\w+)`", asked)) == set(SCENARIOS)
    for name in PROVIDERS:
        recorded = {path.stem for path in (FOLDER / name).glob("*.json")}
        assert set(SCENARIOS) <= recorded
        assert len(recorded) >= FEWEST_CASES
