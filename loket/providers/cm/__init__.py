"""CM.com's Business Messaging API, channel WhatsApp.

Declared as: ``account`` the namespace of the WhatsApp account's templates, ``number_id`` the sender as CM writes it
(``0031…``); ``access_token`` the product token. The base address ends in ``/v1.0``.

CM signs nothing, so ``app_secret`` must stand in the addresses that are registered at CM, and a status does not name
our number, so that stands there too::

    https://<host>/webhooks/cm/<app>?secret=<app_secret>&number=<number_id>
"""
