"""360dialog: WhatsApp's Cloud API under another address, with its own key and its own errors beside Meta's.

Declared as: ``account`` the WhatsApp Business Account, ``number_id`` Meta's ``phone_number_id``, since 360dialog passes
Meta's bodies on unchanged; ``access_token`` the number's API key; ``app_secret`` the platform's secret that signs
webhooks, or, for a direct client whose webhooks nobody signs, what the header ``Authorization`` or ``X-Loket-Secret``
holds that was set with the webhook. The base address is ``https://waba-v2.360dialog.io``.
"""
