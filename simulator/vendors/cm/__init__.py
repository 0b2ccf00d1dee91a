"""CM.com: a gateway for many channels that takes messages in bulk and tells the rest by webhook.

Account fields: `access_token` is the product token, `phone_number_id` the sender as CM writes numbers (`0031…`),
`waba` CM's id of the account (the first of `groupings`). CM signs nothing: `app_secret` is a secret that stands in the
path or the query of `callback`, which the simulator calls as it is written. Incoming messages and status reports go to
that one address; a real account may have one for each. The base address is `/cm`.

What CM.com cannot do: templates by API, health, reactions, a typing indicator, an upload of files (they are fetched
from an address), and an id of its own for what was sent: only the `reference` comes back. Templates are made in CM's
application; here `POST /control/wabas/{waba}/templates` stands for that.

Sources, read in November 2026:
- sending, `richContent.conversation` and templates: developers.cm.com/messaging/docs/shared-features and /whatsapp,
  and CM's own open libraries (cmdotcom/text-sdk-python) for the exact names and the codes of `errors.GATEWAY`;
- the gateway's answers: docs/responses-errors-json (a wrong token is 400 with 101; some wrong is 200 with 201, all
  wrong is 400 with 201);
- incoming messages: docs/whatsapp-inbound, for `custom.location` and the deletion of files (204), and two public
  integrations for `custom.message_type`, `custom.interactive` and a `reference` that is Meta's own message id;
  "retry delivery every 5 minutes (for a maximum of one month)" until exactly 200: cm.com/app/docs/en/api/mo-webhooks;
- status reports: docs/incoming-status-report (any success will do; retried "periodically for a maximum of 7 days");
- Meta's codes in CM's numbers: docs/whatsapp-standard-errors, 51 to 65;
- read marks: docs/events (`MarkAsRead` with the `reference` of the incoming message).
- Assumptions: the status codes 0 (with WhatsApp), 2 (delivered), 3 (failed) and 4 (read); that reports are sent again
  every five minutes too; code 51 for what the table, as far as it was seen, does not name; `messageContext` holds the
  reference of the business's message that is answered (seen in a public integration), and a conversation item quotes
  one by `context.message_id` as at Meta; `custom` carries a button, a reaction or contacts under their own names; the
  answer to an event; a message for other channels only is refused with 305; a resident without a number stands in
  `number` by the business-scoped id. CM documents a `reference` of 1 to 32 letters and digits, and shows one with
  underscores: here only its length counts.
"""
