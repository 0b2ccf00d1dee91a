"""Twilio: forms, SIDs and codes of its own, with Meta hidden behind them.

Account fields: `waba` is the AccountSid (`AC` and 32 hexadecimal digits), `access_token` the auth token (the password
of Basic authentication), `app_secret` the token that signs webhooks: Twilio has one auth token for both, so give both
the same value. `phone_number_id` is the sender, `whatsapp:+31…`, `callback` the address of incoming messages; like
every webhook address it may carry connection overrides (`#rc=3&rp=all`). The base address is `/twilio`; Content
templates, which Twilio keeps at another host, stand there too, under `/v1/Content`.

What Twilio cannot do: reactions and typing indicators, buttons and lists other than as Content, quoting a message, read
marks. A resident's reaction, edit or withdrawal is not passed on (the latter two are assumed). A text has at most 1,600
characters.

Sources, read in November 2026:
- forms and their parameters: twilio.com/docs/messaging/guides/webhook-request and, for `MessageType`, `ExternalUserId`
  (the business-scoped id), `ChannelMetadata`, `ButtonPayload` and `OriginalRepliedMessageSid`, a body captured from
  Twilio that is public;
- the signature: docs/usage/security; it covers the address as Twilio called it, so without the fragment;
- retries: docs/usage/webhooks/webhooks-connection-overrides: by default one more try when the connection failed, none
  for an answer that is not 2xx, and a message that could not be told is only found again in the list of messages;
- Meta's refusals come later, by the status callback; which code for which: docs/whatsapp/api/error-code-mapping for
  the older codes of WhatsApp (470 -> 63016, 429 and 471 -> 63018, 402 -> 63020, 472 -> 63032, 1026 -> 63024,
  1005 -> 63001, 1006 -> 63003, 1008 -> 63013, 2000 -> 63028, 2001 -> 63027). That today's codes go the same way is an
  assumption, as is every line of `errors.LATER` whose older code is not in this list.
- Assumptions: `undelivered` when the recipient or the window is the reason and `failed` otherwise; `SM` stands before
  every SID, also where Twilio writes `MM`; a file's address answers 307 to a signed address that needs no password;
  Content that WhatsApp has not approved leaves as free form; a status callback is sent for `sent`, `delivered`,
  `read` and failures, not for `queued`; a resident without a number stands in `From` and `To` by the business-scoped
  id.
"""
