"""The rules, by Prometheus' own tool."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from dashboards.rules import ALERTS, Alert
from deploy.local.settings import ROOT
from tests.deploy.rendering import example, render

RULES = ROOT / "dashboards" / "generated" / "loket-rules.yaml"
CASES = Path(__file__).parent / "rules" / "alerts.yaml"


def promtool(*arguments: str | Path) -> str:
    binary = shutil.which("promtool")
    if binary is None:
        pytest.fail("promtool is missing: `make install` brings it, or install Debian's package prometheus.")
    done = subprocess.run([binary, *arguments], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_prometheus_accepts_the_rules() -> None:
    assert f"SUCCESS: {len(ALERTS)} rules found" in promtool("check", "rules", RULES)


def test_each_alert_fires_when_it_must_and_stays_quiet_when_it_must() -> None:
    assert "SUCCESS" in promtool("test", "rules", CASES)


@pytest.mark.parametrize("alert", [a.name for a in ALERTS])
def test_each_alert_is_tested_both_ways(alert: str) -> None:
    tests = yaml.safe_load(CASES.read_text("utf-8"))["tests"]

    checks = [check for t in tests for check in t.get("alert_rule_test", []) if check["alertname"] == alert]

    assert [c for c in checks if c.get("exp_alerts")]
    assert [c for c in checks if not c.get("exp_alerts")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("> 0.05", "> 1.05"),  # never fires
        (") > 2", ") > 0"),  # fires for one forged POST
        ("unacknowledged|bad_signature", "bad_signature"),  # blind to Kafka
        ("loket_consumer_lag_seconds) > 60", "loket_consumer_lag_seconds) > 600"),
        ("for: 2m", "for: 0m"),  # fires after every restart
        ("unless loket_dead_letters_total offset 15m", "unless loket_dead_letters_total"),  # blind to the first record
    ],
)
def test_the_tests_of_the_alerts_notice_a_wrong_rule(before: str, after: str, tmp_path: Path) -> None:
    rules = RULES.read_text("utf-8")
    assert before in rules
    (tmp_path / "rules.yaml").write_text(rules.replace(before, after), "utf-8")
    cases = CASES.read_text("utf-8").replace("../../../dashboards/generated/loket-rules.yaml", "rules.yaml")
    (tmp_path / "alerts.yaml").write_text(cases, "utf-8")

    with pytest.raises(AssertionError, match="FAILED"):
        promtool("test", "rules", tmp_path / "alerts.yaml")


def test_the_rules_in_the_chart_are_the_ones_that_were_tested(tmp_path: Path) -> None:
    spec = render(example("production")).one("PrometheusRule", "loket")["spec"]
    (tmp_path / "rules.yaml").write_text(yaml.safe_dump(spec), "utf-8")

    tested = yaml.safe_load(RULES.read_text("utf-8"))
    for rule in spec["groups"][0]["rules"]:
        url = rule["annotations"]["runbook_url"]
        rule_tested = next(r for r in tested["groups"][0]["rules"] if r["alert"] == rule["alert"])
        assert url.endswith(rule_tested["annotations"]["runbook_url"])
        assert rule["expr"] == rule_tested["expr"]
    assert "SUCCESS" in promtool("check", "rules", tmp_path / "rules.yaml")


@pytest.mark.parametrize("alert", ALERTS, ids=[a.name for a in ALERTS])
def test_each_alert_says_how_bad_it_is_and_has_a_heading_in_the_runbook(alert: Alert) -> None:
    rules = yaml.safe_load(RULES.read_text("utf-8"))["groups"][0]["rules"]
    rule = next(r for r in rules if r["alert"] == alert.name)
    page, _, anchor = rule["annotations"]["runbook_url"].partition("#")

    headings = re.findall(r"^#+ (.+)$", (ROOT / page).read_text("utf-8"), re.MULTILINE)

    assert anchor in {h.lower().replace(" ", "-") for h in headings}
    assert rule["labels"]["severity"] in {"page", "ticket"}
    assert rule["annotations"]["summary"].endswith(".")
