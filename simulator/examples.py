"""Two business numbers to begin with, for who starts the simulator without an accounts file."""

from simulator.accounts import Account, Accounts

CALLBACK = "http://127.0.0.1:8000/webhook"


def example_accounts(callback: str) -> Accounts:
    """Return two invented municipalities at Meta, whose webhooks go to one address."""
    return Accounts(
        Account(
            municipality=name.lower(),
            app=f"example-{name.lower()}",
            provider="meta",
            waba=f"10000000000000{n}",
            phone_number_id=f"20000000000000{n}",
            number=f"+3110000000{n}",
            name=f"Gemeente {name}",
            callback=callback,
            app_secret="example-app-secret",  # noqa: S106 - an example that guards nothing
            verify_token="example-verify-token",  # noqa: S106 - the same
            access_token=f"example-token-{n}",
        )
        for n, name in ((1, "Zandbroek"), (2, "Meerwijk"))
    )


def first_steps(base: str, accounts: Accounts) -> str:
    """Return what to try first, as lines for a terminal.

    Args:
        base: the simulator's address, without a slash at its end.
        accounts: the accounts that it serves.
    """
    one = accounts.all[0]
    graph = f"{base}/graph/v23.0/{one.phone_number_id}"
    resident = "+31600000001"
    return f"""
Two example numbers are served; webhooks go to {one.callback} (change it with --callback).
  app secret    {one.app_secret}
  verify token  {one.verify_token}
  access token  {one.access_token}

Play residents on {base}/phones, and ban a number on {base}/platform. Or try:

A resident writes:
  curl -X POST {base}/control/phones/{resident}/messages -H 'Content-Type: application/json' \\
    -d '{{"to":"{one.number}","type":"text","text":{{"body":"Hallo"}}}}'
You answer:
  curl -X POST {graph}/messages -H 'Authorization: Bearer {one.access_token}' -H 'Content-Type: application/json' \\
    -d '{{"messaging_product":"whatsapp","to":"{resident}","type":"text","text":{{"body":"Dag"}}}}'
You start a conversation, which takes a template:
  curl -X POST {graph}/messages -H 'Authorization: Bearer {one.access_token}' -H 'Content-Type: application/json' \\
    -d '{{"messaging_product":"whatsapp","to":"{resident}","type":"template",
         "template":{{"name":"hello_world","language":{{"code":"en_US"}}}}}}'
Meta disables the account for a minute:
  curl -X POST {base}/control/faults -H 'Content-Type: application/json' \\
    -d '{{"kind":"waba_disabled","target":"number:{one.number}","for_s":60}}'
What the simulator asks and answers, line by line:
  curl {base}/control/log
All faults: {base}/control/faults/kinds
"""
