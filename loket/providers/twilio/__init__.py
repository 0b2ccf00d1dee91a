"""Twilio's Programmable Messaging, channel WhatsApp.

Declared as: ``account`` the account's SID (``AC…``), ``number_id`` the sender (``whatsapp:+31…``); ``app_secret`` the
account's Auth Token, which signs webhooks; ``access_token`` the same, or ``SK…:secret`` of an API key. The base address
ends in ``/2010-04-01``. Twilio signs the address that it calls, so ``LOKET_PUBLIC_URL`` must be the one it was given.

By itself Twilio gives up a webhook that is not answered 2xx, and the message is gone. So the address of incoming
messages must be registered with these connection overrides::

    https://<host>/webhooks/twilio/<app>#rc=5&rp=all
"""
