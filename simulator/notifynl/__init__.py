"""NotifyNL, by which Dutch governments send texts, e-mails and letters; a page shows what people got.

Source: the public REST API of GOV.UK Notify, which NotifyNL serves: `POST /v2/notifications/{sms,email,letter}`,
`GET /v2/notifications[/{id}]`, `/v2/templates`, a JWT (HS256) of the service's id signed with its secret, and status
callbacks with a bearer token. Assumed, since no page says it: numbers are Dutch mobile numbers, texts begin with the
service's name, letters are `accepted` and later `received`.
"""
