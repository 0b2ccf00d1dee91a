"""360dialog: Meta's messages under its own address, key and errors.

Account fields: `access_token` is the API key of the number (header `D360-API-KEY`), `app_secret` the platform secret
that signs webhooks, `waba` and `phone_number_id` are Meta's, since 360dialog passes Meta's bodies on unchanged, and
`headers` are those that the webhook was set up with (`POST /v1/configs/webhook`). The base address is `/360dialog`.

Sources, read in November 2026:
- the Messaging API's reference (docs.360dialog.com/docs/messaging-api/api-reference): paths, the key's header, the
  health answer, the media paths; its own errors from docs/support/api-error-message-list and, for their JSON, from
  partner/help-and-support/error-messages;
- webhooks equal to Meta's and retried for seven days: partner/messaging/receiving-messages-via-webhook;
- `x-360dialog-signature` = HMAC-SHA256 of the body with the platform secret, partners only, on every webhook:
  partner/onboarding/webhook-events-and-setup/signature-validation. That it is bare hexadecimal, without Meta's
  `sha256=`, is what public integrations verify; the page gives no example. There is no GET handshake.
- Assumptions: `httpCode` repeats the HTTP status (the page shows 404 beside 401); the list of templates has
  `waba_templates`, `count` and `total` with the status in lower case, as public clients read it; making one answers
  201 with what was handed in and Meta's id.
"""
