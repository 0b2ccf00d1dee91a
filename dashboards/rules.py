"""The Prometheus rules: what wakes a person. Only symptoms that residents feel (pure)."""

from typing import Any, Final

import yaml
from msgspec import Struct

from dashboards.series import series
from loket.metrics import (
    BUDGET_USED,
    BUDGET_WARN,
    CHANNEL_EVIDENCE,
    CHANNEL_REPORTS,
    DEAD_LETTERS,
    DELIVERY_FAILURES,
    DRIFT_PSI,
    LAG_SECONDS,
    REFUSAL_ALARMS,
    TEMPLATES_MARKETING,
    TEMPLATES_SILENT,
    WEBHOOKS,
)

RUNBOOK: Final = "docs/operating.md"
HEADER: Final = "# Made by `python -m dashboards generate`; do not edit.\n"
_WAIT: Final = "1m"
"""Long enough for a scrape that came between two numbers that belong together."""

_REFUSED: Final = series(WEBHOOKS, 'outcome=~"unacknowledged|bad_signature|key_missing|overloaded"')
_ALL: Final = series(WEBHOOKS)
_DEAD: Final = series(DEAD_LETTERS)
_EVIDENCE: Final = series(CHANNEL_EVIDENCE)
_EVIDENCE_BY: Final = "sum by (municipality, channel, code)"
_STRANGE: Final = series(CHANNEL_REPORTS, 'problem="unknown_number"')
_DEAD_BY: Final = "sum by (topic, municipality, code)"
_FAILED: Final = series(DELIVERY_FAILURES, 'class_=~"unknown|request"')
_ALARMING: Final = series(REFUSAL_ALARMS, 'class_=~"message|recipient"')
_REFUSAL_BY: Final = "sum by (municipality, channel, code, class_)"
_USED: Final = f"max by (municipality) ({series(BUDGET_USED)})"
_WARN: Final = f"max by (municipality) ({series(BUDGET_WARN)})"


def _met(counter: str, by: str) -> str:
    """Anything new in a quarter of an hour; increase() is blind to the first of a series, so a new one counts whole."""
    return f"{by} (increase({counter}[15m])) > 0\nor {by} ({counter} unless {counter} offset 15m) > 0"


class Alert(Struct, frozen=True, kw_only=True):
    """One alert. The heading of the same name in the runbook says what to do."""

    name: str
    expression: str
    lasts: str
    severity: str
    """page: somebody gets up; ticket: somebody looks today."""
    summary: str
    description: str

    def rule(self) -> dict[str, Any]:
        """The alert as Prometheus reads it."""
        return {
            "alert": self.name,
            "expr": self.expression,
            "for": self.lasts,
            "labels": {"severity": self.severity},
            "annotations": {
                "summary": self.summary,
                "description": self.description,
                "runbook_url": f"{RUNBOOK}#{self.name.lower()}",
            },
        }


ALERTS: Final = (
    Alert(
        name="LoketIngestRefuses",
        # A single forged POST at night is no alarm: more than two, and more than one in twenty.
        expression=(
            f"sum by (app) (rate({_REFUSED}[5m])) / sum by (app) (rate({_ALL}[5m])) > 0.05\n"
            f"and sum by (app) (increase({_REFUSED}[5m])) > 2"
        ),
        lasts=_WAIT,
        severity="page",
        summary="Ingest refuses webhooks of {{ $labels.app }}: residents get no answer.",
        description=(
            "{{ $value | humanizePercentage }} of the webhooks of {{ $labels.app }} were refused in the last five "
            "minutes. Either Kafka does not acknowledge, or the app's secret is not the one that the platform signs "
            "with, or this month's sealing key is missing, or there is more than fits into memory. The platform sends "
            "again for up to seven days, so nothing is lost yet."
        ),
    ),
    Alert(
        name="LoketLagGrows",
        expression=f"max by (topic) ({series(LAG_SECONDS)}) > 60",
        lasts="2m",
        severity="page",
        summary="Messages wait in {{ $labels.topic }}: residents wait for an answer.",
        description=(
            "The oldest record of {{ $labels.topic }} that is not handled is {{ $value | humanizeDuration }} old. "
            "The consumer is too slow, is stuck, or waits for something it needs."
        ),
    ),
    Alert(
        name="LoketChannelEvidence",
        expression=_met(_EVIDENCE, _EVIDENCE_BY),
        lasts="0m",
        severity="page",
        summary="WhatsApp limits {{ $labels.channel }} of {{ $labels.municipality }} (code {{ $labels.code }}).",
        description=(
            "The platform refused messages with a code that speaks about the whole channel: residents blocked or "
            "reported it, or the account is restricted. It may be cut off next. The channel's dossier holds what is "
            "known."
        ),
    ),
    Alert(
        name="LoketDeliveryRefused",
        expression=f"{_met(_FAILED, _REFUSAL_BY)}\nor {_met(_ALARMING, _REFUSAL_BY)}",
        lasts="0m",
        severity="ticket",
        summary="A message of {{ $labels.municipality }} was refused (code {{ $labels.code }}, {{ $labels.class_ }}).",
        description=(
            "The platform refused messages on {{ $labels.channel }} for a reason that only a person can mend, or with "
            "a code that Loket does not know. They are not sent again by themselves; the staff sees them."
        ),
    ),
    Alert(
        name="LoketDeliveriesRefused",
        expression=(
            f"{_REFUSAL_BY} (increase({_FAILED}[15m])) > 5\n"
            f"or {_REFUSAL_BY} ({_FAILED} unless {_FAILED} offset 15m) > 5"
        ),
        lasts="0m",
        severity="page",
        summary="Residents of {{ $labels.municipality }} get no answers ({{ $labels.code }}, {{ $labels.class_ }}).",
        description=(
            "More than five messages on {{ $labels.channel }} were refused in a quarter of an hour with the same code, "
            "which says that our requests are wrong or which Loket does not know. Every one waits for the staff."
        ),
    ),
    Alert(
        name="LoketBudgetWarns",
        expression=f"{_USED} >= {_WARN}\nunless {_USED} >= 1",
        lasts=_WAIT,
        severity="ticket",
        summary="{{ $labels.municipality }} has used much of this month's budget for messages.",
        description=(
            "{{ $value | humanizePercentage }} of the messages that were declared for this month are billed. Residents "
            "notice nothing yet; when all are used, acknowledgements wait for an answer to go with."
        ),
    ),
    Alert(
        name="LoketBudgetUsedUp",
        expression=f"{_USED} >= 1",
        lasts=_WAIT,
        severity="ticket",
        summary="{{ $labels.municipality }} has used this month's budget for messages.",
        description=(
            "{{ $value | humanizePercentage }} of the messages that were declared for this month are billed. "
            "Acknowledgements wait up to four hours for an answer to go with. What people write, and emergencies, go "
            "as always."
        ),
    ),
    Alert(
        name="LoketTemplateMarketing",
        expression=f"sum by (municipality, channel) ({series(TEMPLATES_MARKETING)}) > 0",
        lasts=_WAIT,
        severity="ticket",
        summary="WhatsApp calls templates of {{ $labels.municipality }} ({{ $labels.channel }}) marketing.",
        description=(
            "{{ $value | humanize }} templates that were declared as utility were put under marketing: they "
            "are not sent any more; their seconds are, where there are any."
        ),
    ),
    Alert(
        name="LoketTemplatesSilent",
        expression=f"max by (municipality, channel) ({series(TEMPLATES_SILENT)}) > 0",
        # A review takes minutes as a rule.
        lasts="1h",
        severity="ticket",
        summary="Residents of {{ $labels.municipality }} ({{ $labels.channel }}) hear nothing after a day.",
        description=(
            "For {{ $value | humanize }} purposes and languages WhatsApp sends none of the declared templates: they "
            "wait for review, or are rejected, paused or switched off. What is to be said later than a day after the "
            "resident wrote waits for the staff."
        ),
    ),
    Alert(
        name="LoketUnknownNumber",
        expression=_met(_STRANGE, "sum by (app)"),
        lasts="0m",
        severity="ticket",
        summary="{{ $labels.app }} brings messages for a number that no municipality declares.",
        description=(
            "Residents write to a number of {{ $labels.app }} that is in no declaration, and get no answer. What they "
            "write is kept, sealed, with the channel reports."
        ),
    ),
    Alert(
        name="LoketModelDrifts",
        expression=f"max by (municipality) ({series(DRIFT_PSI)}) > 0.25",
        lasts="1h",
        severity="ticket",
        summary="Residents of {{ $labels.municipality }} report other things than the weeks before.",
        description=(
            "The population stability index of the categories is {{ $value | printf `%.2f` }}. Either the city changed "
            "(a storm, a new season), or the model takes messages for what they are not: look at the drift page."
        ),
    ),
    Alert(
        name="LoketDeadLetters",
        expression=_met(_DEAD, _DEAD_BY),
        lasts="0m",
        severity="ticket",
        summary="A record of {{ $labels.topic }} was set aside ({{ $labels.code }}, {{ $labels.municipality }}).",
        description=(
            "About {{ $value | humanize }} records of {{ $labels.topic }} for {{ $labels.municipality }} could not be "
            "handled and are in {{ $labels.topic }}.dead with the code {{ $labels.code }}. The others go on. "
            "The code bug means that a record ended the process three times."
        ),
    ),
)
"""Every alert."""


class _Dumper(yaml.SafeDumper):
    """Keeps an expression of several lines as it is."""

    def represent_text(self, text: str) -> yaml.ScalarNode:
        return self.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _Dumper.represent_text)


def rules() -> str:
    """The rules file, as Prometheus and the operator's PrometheusRule read it."""
    groups = {"groups": [{"name": "loket", "interval": "30s", "rules": [alert.rule() for alert in ALERTS]}]}
    return HEADER + yaml.dump(groups, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)
