"""Secrets, keys and accounts of a local run: invented once, then kept."""

import base64
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urlencode

from msgspec import Struct, json

from deploy.local.addresses import url
from deploy.local.files import write_whole
from loket.declarations import Channel
from loket.municipalities import World

APP_SECRETS: Final = ("app_secret", "verify_token", "access_token")


def _word() -> str:
    return secrets.token_hex(24)


def _key() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode("ascii")


class OwnSecrets(Struct, frozen=True, kw_only=True):
    """What this run invented for itself."""

    identity_key: str
    storage_key: str
    local_token: str
    postgres_password: str

    def __repr__(self) -> str:
        """Nothing of them."""
        return "OwnSecrets(…)"


def kept(folder: Path, name: str, invent: Callable[[], str]) -> str:
    """The secret of this name, invented and written (only we may read it) when it is not there yet."""
    path = folder / name
    if not path.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, f"{invent()}\n".encode(), mode=0o600)
    return path.read_text("utf-8").strip()


def own_secrets(folder: Path) -> OwnSecrets:
    """The secrets of the run itself."""
    return OwnSecrets(
        identity_key=kept(folder, "identity_key", _key),
        storage_key=kept(folder, "storage_key", _key),
        local_token=kept(folder, "local_token", _word),
        postgres_password=kept(folder, "postgres_password", _word),
    )


def app_secrets(folder: Path, app: str) -> Mapping[str, str]:
    """The secrets of one Meta app or vendor account, by name."""
    return {name: kept(folder, f"{app}.{name}", _word) for name in APP_SECRETS}


class Account(Struct, frozen=True, kw_only=True):
    """A WhatsApp number as the simulator has to serve it."""

    municipality: str
    app: str
    provider: str
    waba: str
    phone_number_id: str
    number: str
    name: str
    callback: str
    app_secret: str
    verify_token: str
    access_token: str


def registered(way: Channel, address: str, secret: str) -> str:
    """The address as it is registered at a provider: CM proves itself by it, Twilio learns when to try again."""
    match way.provider:
        case "cm":
            return f"{address}?{urlencode({'secret': secret, 'number': way.number_id})}"
        case "twilio":
            return f"{address}#rc=5&rp=all"
        case _:
            return address


def _account(slug: str, name: str, way: Channel, known: Mapping[str, str], *, ingest_port: int) -> Account:
    address = url(ingest_port, f"/webhooks/{way.provider}/{way.app}")
    return Account(
        municipality=slug,
        app=way.app,
        provider=way.provider,
        waba=way.account,
        phone_number_id=way.number_id,
        number=way.number,
        name=name,
        callback=registered(way, address, known["app_secret"]),
        **known,
    )


def write_accounts(path: Path, world: World, secrets_dir: Path, *, ingest_port: int) -> None:
    """Tell the simulator every way to every declared number, with the secrets that ingest and notifier know."""
    accounts = [
        _account(slug, municipality.name, way, app_secrets(secrets_dir, way.app), ingest_port=ingest_port)
        for slug, municipality in world.items()
        for channel in municipality.channels
        for way in channel.ways
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, json.format(json.encode(accounts)) + b"\n", mode=0o600)
