"""The catalogue of every metric: declared once, with a sentence each. Labels never hold anything personal."""

from typing import Final

from prometheus_client import Counter, Gauge, Histogram

from loket.tallies import Durations, Tally

SECONDS_FAST: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
SECONDS_SLOW: Final = (0.1, 0.25, 0.5, 1, 2, 3, 5, 7.5, 10, 15, 30, 60, 120, 300, 900)

# Ingest
WEBHOOKS = Tally(
    "loket_webhooks_total",
    "Webhook POSTs by app and outcome: accepted, bad_signature, not_json, too_large, unknown_app, unacknowledged, "
    "key_missing, overloaded, incomplete.",
    ["app", "outcome"],
)
WEBHOOK_SECONDS = Durations(
    "loket_webhook_seconds",
    "From the arrival of a webhook POST to the answer, by outcome.",
    ["outcome"],
    buckets=SECONDS_FAST,
)
ACCEPTED = Tally(
    "loket_accepted_total",
    "Events that ingest made durable in Kafka, by municipality (none: unassigned) and event type.",
    ["municipality", "type"],
)
CHANNEL_REPORTS = Counter(
    "loket_channel_reports_total",
    "Reports about channels, accounts and apps, and content that Loket does not know, by app, field and problem.",
    ["app", "field", "problem"],
)
MESSAGE_LOGS = Counter(
    "loket_message_logs_total",
    "Looks at a vendor's own list of messages, for what no webhook brought, by app and outcome: read, failed.",
    ["app", "outcome"],
)
GUARD_ANSWERS = Counter(
    "loket_guard_answers_total",
    "Emergencies and declared dangers that ingest met, by municipality, kind and outcome: answered, repeated, failed.",
    ["municipality", "kind", "outcome"],
)
GUARD_SECONDS = Histogram(
    "loket_guard_seconds",
    "From the arrival of an emergency to the moment the platform accepted our answer.",
    ["municipality"],
    buckets=SECONDS_FAST,
)
PUBLISH_SECONDS = Durations(
    "loket_publish_seconds",
    "From handing events to the producer to the acknowledgement of all of them, by outcome: acknowledged, failed.",
    ["outcome"],
    buckets=SECONDS_FAST,
)

# Classifier
CLASSIFIED = Counter(
    "loket_classified_total",
    "Messages classified, by municipality, decision (route, ask, human) and language.",
    ["municipality", "decision", "language"],
)
CLASSIFY_SECONDS = Histogram(
    "loket_classify_seconds", "Time to classify one message.", ["municipality"], buckets=SECONDS_FAST
)
CLASSIFIER_ERRORS = Counter(
    "loket_classifier_errors_total",
    "Messages that the model could not take and that went to a person instead; any at all is a bug.",
    ["municipality"],
)
OPINIONS = Counter(
    "loket_opinions_total",
    "Second opinions of a language model that were wanted, by municipality and outcome: named (a category), "
    "unreadable, failed, late, spent (the day's budget), paused (after failures).",
    ["municipality", "outcome"],
)
MODEL_REFUSED = Gauge(
    "loket_classifier_model_refused",
    "1 when a model does not fit what a municipality declares: its own one (the shared one is used), or the shared one "
    "(every report goes to a person).",
    ["municipality", "whose"],
)
SHADOW_LOOKS = Counter(
    "loket_shadow_looks_total",
    "Messages that a second model was to look at without acting, by municipality and outcome: compared, failed, "
    "skipped (it was too slow).",
    ["municipality", "outcome"],
)
SHADOW = Counter(
    "loket_shadow_total",
    "Messages that a second model looked at, by municipality, what was compared (sub, department, intent, decision, "
    "emergency) and whether it says the same as the live one: agrees, differs.",
    ["municipality", "about", "outcome"],
)
SHADOW_P = Histogram(
    "loket_shadow_p_difference",
    "How far the two models' probabilities of their own first categories are apart, by municipality.",
    ["municipality"],
    buckets=(0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0),
)
CALLS = Counter(
    "loket_classifier_calls_total",
    "Calls over HTTP to say what a text is about, by municipality (none: unknown), call (signalen, classify) and the "
    "status they got.",
    ["municipality", "call", "status"],
)

# Every consumer
CONSUMED = Counter(
    "loket_consumed_total", "Records handled and committed, by topic and municipality.", ["topic", "municipality"]
)
DEAD_LETTERS = Counter(
    "loket_dead_letters_total",
    "Records set aside on a dead-letter topic, by topic, municipality and failure code.",
    ["topic", "municipality", "code"],
)
RETRIES = Counter("loket_retries_total", "Batches tried again in place, by topic and failure code.", ["topic", "code"])
LAG = Gauge(
    "loket_consumer_lag",
    "Records that this consumer has not handled yet, by topic and partition.",
    ["topic", "partition"],
)
LAG_SECONDS = Gauge(
    "loket_consumer_lag_seconds", "Age of the oldest record that this consumer has not handled, by topic.", ["topic"]
)

# Notifier
CASES = Counter(
    "loket_cases_total", "Cases by municipality, department and state entered.", ["municipality", "department", "state"]
)
SATISFACTION = Counter(
    "loket_satisfaction_total",
    "Residents who said whether their report is solved, by municipality, department and answer: yes, no.",
    ["municipality", "department", "answer"],
)
SAME_REPORTS = Counter(
    "loket_same_reports_total",
    "Reports of which somebody else reported the same close by, by municipality and outcome: offered (the resident was "
    "asked), joined (said yes: the report ended for the other one), other (said no), kept (said yes, but the other one "
    "was closed meanwhile or staff had begun).",
    ["municipality", "outcome"],
)
DELIVERIES = Counter(
    "loket_deliveries_total",
    "Deliveries by municipality, channel, purpose and state entered.",
    ["municipality", "channel", "purpose", "state"],
)
DELIVERY_FAILURES = Counter(
    "loket_delivery_failures_total",
    "Deliveries that failed, by municipality, channel, the platform's code and our class for it.",
    ["municipality", "channel", "code", "class_"],
)
REFUSAL_ALARMS = Counter(
    "loket_refusal_alarms_total",
    "Refusals that are not about the whole channel but that a person must know of by the provider's table of errors "
    "(a wrong request, a template against the policy or paused, an unknown code), whatever became of the delivery, by "
    "municipality, channel, the platform's code and our class for it.",
    ["municipality", "channel", "code", "class_"],
)
DUPLICATES = Counter(
    "loket_duplicates_total",
    "Messages that came again and had no effect, by municipality and how they were known: id (a second app, a vendor "
    "or Kafka brought the same event), content (by a vendor that hides WhatsApp's id).",
    ["municipality", "how"],
)
CHANNEL_EVIDENCE = Counter(
    "loket_channel_evidence_total",
    "Refusals that say something about the channel and not about the message (restricted, blocked by residents, no "
    "access, no payment), by municipality, channel and the platform's code.",
    ["municipality", "channel", "code"],
)
TEMPLATES = Gauge(
    "loket_templates",
    "Declared templates, each language one, by municipality, channel and whether the platform sends them: usable, "
    "not_usable.",
    ["municipality", "channel", "standing"],
)
TEMPLATES_SILENT = Gauge(
    "loket_templates_silent",
    "Purposes in one language each for which templates are declared and the platform sends none, not even a second, by "
    "municipality and channel: those residents hear nothing a day after they wrote.",
    ["municipality", "channel"],
)
TEMPLATES_MARKETING = Gauge(
    "loket_templates_marketing",
    "Templates that the platform takes for marketing, by municipality and channel: Loket sends none of "
    "those, so any at all is an alarm.",
    ["municipality", "channel"],
)
BILLABLE = Counter(
    "loket_billable_total",
    "Messages that the platform bills, each once, by municipality, channel and what they are billed as.",
    ["municipality", "channel", "category"],
)
BUDGET_USED = Gauge(
    "loket_budget_used_ratio",
    "Share of the declared budget of this month that is used, by municipality; from 1 on acknowledgements wait.",
    ["municipality"],
)
BUDGET_WARN = Gauge(
    "loket_budget_warn_ratio",
    "Share of this month's budget from which people are told, by municipality, as it is declared.",
    ["municipality"],
)
READ_MARKS = Counter(
    "loket_read_marks_total",
    "Messages of residents that were to be shown as read, by municipality, channel and outcome: marked, failed.",
    ["municipality", "channel", "outcome"],
)
SEND_SECONDS = Histogram(
    "loket_send_seconds",
    "Time the provider takes to accept one message.",
    ["municipality", "channel"],
    buckets=SECONDS_FAST,
)
ANSWER_SECONDS = Histogram(
    "loket_answer_seconds",
    "From accepting a resident's message to the platform accepting the first answer to it.",
    ["municipality"],
    buckets=SECONDS_SLOW,
)
WAITING = Gauge(
    "loket_deliveries_waiting",
    "Deliveries that are due and not sent yet, by municipality and channel.",
    ["municipality", "channel"],
)
IN_DOUBT = Gauge(
    "loket_deliveries_in_doubt",
    "Deliveries that may or may not have been accepted by the platform, by municipality and channel.",
    ["municipality", "channel"],
)
MEDIA = Counter(
    "loket_media_total",
    "Photos, sounds and files of residents by municipality, kind and outcome: fetched, gone, too_large, "
    "undeclared_address, sha_mismatch, broken, malware, bug, not_offered.",
    ["municipality", "kind", "outcome"],
)
MEDIA_SECONDS = Histogram(
    "loket_media_seconds",
    "From accepting a resident's message to its photo, sound or file being kept.",
    ["municipality"],
    buckets=SECONDS_SLOW,
)
TRANSCRIPTS = Counter(
    "loket_transcripts_total",
    "Voice notes that were to be written out, by municipality and outcome: told (to the classifier), silent, late, "
    "too_large, refused, failed, paused (after failures), no_sound (it could not be fetched).",
    ["municipality", "outcome"],
)
TRANSCRIPT_SECONDS = Histogram(
    "loket_transcript_seconds",
    "What a declared transcriber takes for one voice note that it writes out.",
    ["municipality"],
    buckets=SECONDS_SLOW,
)
MEDIA_WAITING = Gauge(
    "loket_media_waiting", "Photos, sounds and files that are to be fetched still, by municipality.", ["municipality"]
)
PARKED = Gauge("loket_parked_events", "Events that wait for a sealing key, by municipality.", ["municipality"])
TIMERS_OVERDUE_SECONDS = Gauge("loket_timers_overdue_seconds", "How late the oldest due timer is.")
WAITING_FOR_PERSON = Gauge(
    "loket_waiting_for_person", "Conversations that wait for a member of staff, by municipality.", ["municipality"]
)
DRIFT_PSI = Gauge(
    "loket_drift_psi",
    "How far the categories of the last seven days are from those of the four weeks before, by municipality "
    "(population stability index: 0.1 is a little, 0.25 a lot); absent while there are too few messages.",
    ["municipality"],
)
DRIFT_RATIO = Gauge(
    "loket_drift_ratio",
    "Of the messages of the last seven days, by municipality and what: abstained (Loket did not decide itself about a "
    "report), unknown_words (share of words that the model has not learned).",
    ["municipality", "what"],
)
BATCH_SECONDS = Histogram(
    "loket_batch_seconds", "One batch: load, decide, write and commit in PostgreSQL.", buckets=SECONDS_FAST
)
BATCH_EVENTS = Histogram("loket_batch_events", "Events in one batch.", buckets=(1, 2, 5, 10, 20, 50, 100, 200, 500))
